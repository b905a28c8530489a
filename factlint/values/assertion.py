"""The deciding words of a statement: what is asserted or denied."""

from __future__ import annotations

from factlint.records import record
from factlint.values.comparison import Comparison


@record
class Assertion:
    """The words on which a statement turns."""

    words: str

    def compare(self, other: Assertion) -> Comparison:
        """Words alone decide nothing; the sentences that hold them do."""
        return Comparison.AGREE if self.words.lower() == other.words.lower() else Comparison.INCOMPARABLE

    def __str__(self) -> str:
        return self.words
