"""What the linter concludes of one claim, before it is worded and reported."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factlint.records import field, record
from factlint.verify.finding import Evidence

if TYPE_CHECKING:
    from factlint.corpus.memory import Passage
    from factlint.kinds.statement import Statement
    from factlint.text.document import Span
    from factlint.verify.finding import Severity, Verdict


@record(eq=False)
class Judgement:
    """A claim, its verdict, and what that rests on."""

    claim: Statement
    verdict: Verdict
    code: str = "supported"
    evidence: tuple[Evidence, ...] = ()
    message: str = ""
    suggestion: str | None = None
    reasons: tuple[str, ...] = ()
    rule: str | None = None
    severity: Severity | None = None
    """Set where a rule says how grave it is; otherwise the configuration decides by verdict."""
    at: tuple[int, int] | None = None
    """Where in the claim's sentence the fault stands, where that is not the claim's own span."""
    about: str = ""
    kind: str = ""
    """Set where the fault is of another kind than the claim."""
    certainty: float = field(default=1.0)
    silent: bool = False
    """Counted and not reported: too little to be missed, or told already with another fault in the same words."""

    @property
    def span(self) -> Span:
        """The place in the draft."""
        start, end = self.at or (self.claim.start, self.claim.end)
        return self.claim.sentence.source_span(start, end)


def unbacked(claim: Statement, evidence: tuple[Evidence, ...], message: str, reasons: tuple[str, ...]) -> Judgement:
    """The judgement that nothing backs a claim, with what comes nearest to it."""
    return Judgement(claim, "unsupported", "not-in-sources", evidence=evidence, message=message, reasons=reasons)


def evidence_of(passage: Passage, statement: Statement | None = None, span: tuple[int, int] | None = None) -> Evidence:
    """A source's sentence as evidence, with the place of the value in it (or of the sentence where none is named)."""
    sentence = passage.sentence
    start, end = (statement.start, statement.end) if statement is not None else span or (0, len(sentence.text))
    place = sentence.document.place(sentence.source_span(start, max(end, start + 1)).start)
    value = str(statement.value) if statement is not None else sentence.text[start:end]
    highlight = (start, end) if statement is not None or span else None
    return Evidence(passage.path, place.line, place.column, sentence.typed, value, highlight)
