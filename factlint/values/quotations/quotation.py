"""Quoted words, compared word by word."""

from __future__ import annotations

from factlint.records import cached_property, field, record
from factlint.values.comparison import Comparison
from factlint.values.quotations.match import QuotationMatch, WordEdit, align_quotation, word_difference
from factlint.values.quotations.words import fold_words

__all__ = ["Quotation", "QuotationMatch", "WordEdit", "align_quotation", "word_difference"]


@record(slots=False)
class Quotation:
    """Words given as said. `speaker` is as the text names them; None where it does not, never a guess."""

    text: str
    speaker: str | None = None
    denied: bool = False
    """True where the text says that they were not said."""
    before: str = field(default="", compare=False)
    """The sentence before these words inside the same marks: said, the text claims, in one breath."""

    @cached_property
    def words(self) -> tuple[str, ...]:
        """The words as they are compared: case, spelling, marks and contractions folded, omissions left out."""
        return tuple(word.text for word in fold_words(self.text) if word.kind == "word")

    def compare(self, other: Quotation) -> Comparison:
        """Agree when one's words, folded, are the other's or an excerpt of them; conflict when a word differs.

        Quotations that share too little to be one utterance cannot be compared. Who said them is not asked here.
        """
        short, long = sorted((self, other), key=lambda quotation: (len(quotation.words), quotation.text))
        match = align_quotation(short.text, long.text)
        if match.status == "absent":
            return Comparison.INCOMPARABLE
        if match.status == "altered" or self.denied != other.denied:
            return Comparison.CONFLICT
        return Comparison.AGREE

    def __str__(self) -> str:
        return self.text
