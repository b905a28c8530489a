"""Rule tests: the sentences under `examples`, tried one by one."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Protocol

from factlint.records import record
from factlint.rules.model import Rule, RuleSet

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

    from factlint.rules.mark import Mark


class FindingLike(Protocol):
    """What is asked of a finding."""

    @property
    def rule(self) -> str | None: ...
    @property
    def verdict(self) -> str: ...
    @property
    def message(self) -> str: ...


class ReportLike(Protocol):
    """What is asked of a report."""

    @property
    def findings(self) -> Sequence[FindingLike]: ...


@record
class ExampleResult:
    """One sentence tried with its rule."""

    rule: str
    wanted: Literal["ok", "bad"]
    text: str
    place: Mark
    passed: bool
    reason: str = ""
    """Where it failed: what was found, or that nothing was."""


def run_examples(ruleset: RuleSet, check: Callable[[str, RuleSet], ReportLike]) -> Iterator[ExampleResult]:
    """Try every example of every rule, in the order of the files, against all the rules together.

    A sentence under `ok` passes when its rule has no finding on it, one under `bad` when it has at least one; what
    other rules find in the sentence does not count. Globs of `applies-to` are left aside.
    """
    everywhere = RuleSet(ruleset.files, tuple(map(_anywhere, ruleset.rules)), ruleset.entities)
    for rule in ruleset.rules:
        for text, place in rule.examples.ok:
            found = _contradictions(check(text, everywhere).findings, rule)
            reason = "; ".join(finding.message for finding in found)
            yield ExampleResult(rule.id, "ok", text, place, not found, reason)
        for text, place in rule.examples.bad:
            found = _contradictions(check(text, everywhere).findings, rule)
            reason = "" if found else f"the rule '{rule.id}' found nothing wrong with it"
            yield ExampleResult(rule.id, "bad", text, place, bool(found), reason)


def untested(ruleset: RuleSet) -> list[Rule]:
    """Rules without an example of each sort."""
    return [rule for rule in ruleset.rules if not (rule.examples.ok and rule.examples.bad)]


def _anywhere(rule: Rule) -> Rule:
    from factlint.records import replace

    return replace(rule, applies_to=())


def _contradictions(findings: Iterable[FindingLike], rule: Rule) -> list[FindingLike]:
    return [finding for finding in findings if finding.rule == rule.id and finding.verdict != "supported"]
