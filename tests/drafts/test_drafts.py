"""The linter over the labelled drafts: planted errors are found and rightly judged, what is fine is left alone."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

import pytest

from tests.drafts.harness import Case, Result, cases, check, compare

if TYPE_CHECKING:
    from collections.abc import Iterable

AIMS = {"found": 0.97, "judged": 0.90, "right": 0.97, "clean": 1.0}
"""What is aimed at: the share of errors found, of those rightly judged, of findings that are right, and of clean
drafts left alone."""
FLOORS = {"found": 0.725, "judged": 0.955, "right": 0.93, "clean": 0.825}
"""What has been reached and may not be lost, within a point; raised towards the aims as the linter learns."""


@cache
def checked() -> tuple[Case, ...]:
    """The drafts of every second story; `python -m benchmarks.quality` checks them all."""
    stories = set(sorted({case.folder for case in cases()})[::2])
    return tuple(case for case in cases() if case.folder in stories)


@cache
def results() -> tuple[Result, ...]:
    return tuple(map(check, checked()))


def rates(over: Iterable[Result]) -> dict[str, float]:
    """The four shares over these results."""
    over = list(over)
    errors = sum(len(result.case.errors) for result in over)
    found = errors - sum(len(result.missed) for result in over)
    right, alarms = sum(result.right for result in over), sum(len(result.alarms) for result in over)
    clean = [result for result in over if result.case.clean]
    return {
        "found": found / errors,
        "judged": 1 - sum(len(result.misjudged) for result in over) / max(found, 1),
        "right": right / max(right + alarms, 1),
        "clean": sum(not result.alarms for result in clean) / len(clean),
    }


def failures(over: Iterable[Result]) -> Iterable[str]:
    """Every failure, one a line."""
    for result in over:
        for mark in result.missed:
            yield f"{result.case.name}: missed {'|'.join(sorted(mark.kinds))} {mark.text!r}"
        for mark, finding in result.misjudged:
            yield f"{result.case.name}: {mark.text!r} is {'|'.join(mark.verdicts)}, found as {finding.verdict}"
        for finding in result.alarms:
            yield f"{result.case.name}: false alarm {finding.check} {finding.claim.text!r}: {finding.message}"


@pytest.mark.parametrize("name", FLOORS)
def test_rate(name: str) -> None:
    reached = rates(results())[name]
    assert reached >= FLOORS[name], "\n".join([f"{name}: {reached:.3f}", *failures(results())])


def test_a_blind_and_a_shouting_checker_fail() -> None:
    """The measure itself: silence finds nothing; a finding everywhere finds all and leaves nothing alone."""

    class Everything:
        offset, end_offset, verdict, code, kind = 0, 10**9, "contradiction", "wrong-value", "figure"

    blind = rates(compare(case, ()) for case in cases())
    shouting = rates(compare(case, (Everything(),)) for case in cases())
    assert (blind["found"], blind["clean"]) == (0.0, 1.0)
    assert (shouting["found"], shouting["clean"]) == (1.0, 0.0)
