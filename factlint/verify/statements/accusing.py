"""How a statement turned round is told: the draft's words beside the source's."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factlint.kinds.statement import Statement
from factlint.values.assertion import Assertion
from factlint.verify.judgement import Judgement, evidence_of

if TYPE_CHECKING:
    from factlint.corpus.memory import Passage
    from factlint.verify.evidence.facing import SentenceView

Span = tuple[int, int]


def accuse(
    view: SentenceView, passage: Passage, at: Span, there: Span, reasons: tuple[str, ...], certainty: float
) -> Judgement:
    """The contradiction between the draft's words `at` and the passage's words `there`."""
    text = view.sentence.text[at[0] : at[1]]
    other = passage.sentence.text[there[0] : there[1]]
    return Judgement(
        Statement("statement", Assertion(text), view.sentence, at[0], at[1]),
        "contradiction",
        "turned-round",
        evidence=(evidence_of(passage, span=there),),
        message=f"The draft says “{text}”, {passage.path} says “{other}”.",
        reasons=reasons,
        certainty=certainty,
    )
