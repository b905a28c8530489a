"""How many people a source tells the ages of: two, of "the men, aged 36 and 37", or five, of two such lists."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factlint.corpus.terms import fold
from factlint.language.en.counted import AGED
from factlint.language.en.joints import ADDING
from factlint.values.quantities.quantity import Quantity
from factlint.values.quantities.units import COUNT
from factlint.verify.evidence.sameness import people, persons
from factlint.verify.judgement import evidence_of
from factlint.verify.reckoning.derived import FACES, supported

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factlint.kinds.statement import Statement
    from factlint.text.document import Sentence
    from factlint.verify.evidence.facing import SentenceView
    from factlint.verify.judgement import Judgement


def counted_by_ages(claim: Statement, view: SentenceView) -> Judgement | None:
    """The judgement that a near passage tells as many ages as the claim counts people; None where it does not."""
    value, noun = claim.value, fold(claim.about.lower().rpartition(" ")[2])
    if not isinstance(value, Quantity) or value.unit != COUNT or noun not in people() | persons():
        return None
    for face in view.faces[:FACES]:
        lists = list(_lists(face.passage.sentence))
        if value.low in (*lists, sum(lists)) and value.low > 1:
            return supported(claim, f"the source tells the ages of {value.low}", [evidence_of(face.passage)])
    return None


def _lists(sentence: Sentence) -> Iterator[int]:
    """How many numbers each list behind "aged" has."""
    words = sentence.lowers
    if AGED not in words:
        return
    tokens = sentence.tokens
    for place, token in enumerate(tokens):
        if token.lower != AGED:
            continue
        told = 0
        for one in tokens[place + 1 :]:
            if one.shape == "number":
                told += 1
            elif one.lower not in ADDING:
                break
        yield told
