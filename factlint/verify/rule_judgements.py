"""How a rule's verdict is told: the message, the rule's lines as evidence, what to put instead."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factlint.rules.model import Attendees
from factlint.values.attendance import Attendance
from factlint.values.dates.partial_date import PartialDate
from factlint.verify.evidence.slips import slip_of
from factlint.verify.finding import Evidence
from factlint.verify.judgement import Judgement

if TYPE_CHECKING:
    from factlint.kinds.statement import Statement
    from factlint.rules.model import Rule


def backed(claim: Statement, rule: Rule) -> Judgement:
    """The rule says what the draft says."""
    reasons = (f"rule {rule.id} says so",)
    return Judgement(claim, "supported", evidence=(rule_evidence(rule),), reasons=reasons, rule=rule.id)


def contradicted(claim: Statement, rule: Rule, code: str = "") -> Judgement:
    """The rule says otherwise. `code` where it is no matter of two values."""
    code = code or slip_of(claim.value, rule.value) or "wrong-value"
    note = f" {rule.note}" if rule.note else ""
    return Judgement(
        claim,
        "contradiction",
        code,
        evidence=(rule_evidence(rule, _person(claim)),),
        message=_message(claim, rule, code) + note,
        suggestion=_to_write(claim, rule),
        reasons=(f"rule {rule.id} is about this sentence", f"{claim.value} against {rule.value}"),
        rule=rule.id,
        severity=rule.severity,
    )


def only_expected(claim: Statement, rule: Rule) -> Judgement:
    """The rule lists a person as expected whom the draft lets have come."""
    return Judgement(
        claim,
        "unsupported",
        "only-expected",
        evidence=(rule_evidence(rule, _person(claim)),),
        message=f"Rule {rule.id} knows that {claim.text} was expected, not that {claim.text} came.",
        reasons=(f"rule {rule.id} lists the person as expected",),
        rule=rule.id,
    )


def _to_write(claim: Statement, rule: Rule) -> str | None:
    """What to write in a claim's place: what the rule has, a date in the draft's own manner; lists can't be written."""
    if not isinstance(rule.value, PartialDate):
        return None if isinstance(rule.value, Attendees) else rule.value_text
    from factlint.verify.measuring.suggested import suggested  # few drafts have a wrong date

    return suggested(claim, rule.value, rule.value_text)


def _message(claim: Statement, rule: Rule, code: str) -> str:
    match code:
        case "altered-words":
            return f"The quotation differs from the words in rule {rule.id}."
        case "wrong-speaker":
            return f"Rule {rule.id} gives these words to {rule.about[0][0]}."
        case "was-absent":
            return f"Rule {rule.id} lists {claim.text} as absent."
        case "was-present":
            return f"Rule {rule.id} lists {claim.text} as present."
        case "not-listed":
            return f"Rule {rule.id} names everybody who was there, and {claim.text} is not among them."
    return f"The draft has “{claim.text}”, rule {rule.id} has “{rule.value_text}”."


def _person(claim: Statement) -> str:
    return claim.value.person.split()[-1] if isinstance(claim.value, Attendance) and claim.value.person else ""


def rule_evidence(rule: Rule, word: str = "") -> Evidence:
    """The rule's own lines, with its value marked, or this word where it holds many."""
    place = rule.place
    marked = word if word and word in rule.text else rule.value_text
    start = rule.text.find(marked)
    highlight = (start, start + len(marked)) if start >= 0 and marked else None
    return Evidence(place.path, place.line, place.column, rule.text, str(rule.value), highlight)
