"""What a contradicted date is to be replaced with: the source's day, in the draft's own manner."""

from __future__ import annotations

import pytest

from factlint import Linter, Source
from factlint.rules.loading import load_rule_text

DRAFT = "---\ndate: 2026-11-12\n---\nThe Eastport lock was closed {told} after a crack was found in its gate.\n"
IN_TEXT = "The Eastport lock was closed {day} after a crack was found in its gate.\n"


@pytest.mark.parametrize(
    ("told", "source", "suggestion"),
    [
        ("on Tuesday", "on 9 November 2026", "Monday"),  # would be read as that day
        ("on Tuesday", "on 4 November 2026", "4 November 2026"),  # "Wednesday" would be read as the 11th
        ("last Friday", "on 5 November 2026", "last Thursday"),
        ("on 10 November 2026", "on 2026-11-09", "9 November 2026"),
        ("on November 10, 2026", "on 2026-11-09", "November 9, 2026"),
        ("on 2026-11-10", "on 2026-11-09", "2026-11-09"),
        ("on 9 November 2025", "on 9 November 2026", "9 November 2026"),
        ("in May 2026", "in July 2026", "July 2026"),
    ],
)
def test_is_written_as_the_draft_writes(told: str, source: str, suggestion: str) -> None:
    linter = Linter(corpus=[Source(IN_TEXT.format(day=source), path="log.txt")])
    (finding,) = linter.check_text(DRAFT.format(told=told), path="draft.md").findings
    assert (finding.verdict, finding.suggestion) == ("contradiction", suggestion)


def test_the_same_day_of_another_year_is_what_was_meant() -> None:
    minutes = "Minutes of the meeting held on Thursday 5 November 2026\n\nNext meeting: 14 January 2027.\n"
    draft = "---\ndate: 2026-11-12\n---\nThe group meets again on 14 January 2026.\n"
    linter = Linter(corpus=[Source(minutes, path="minutes.txt")])
    (finding,) = linter.check_text(draft, path="draft.md").findings
    assert finding.suggestion == "14 January 2027"


@pytest.mark.parametrize(
    ("told", "suggestion"), [("on Tuesday", "Monday"), ("on November 10, 2026", "November 9, 2026")]
)
def test_a_rule_s_day_is_written_as_the_draft_writes(told: str, suggestion: str) -> None:
    rule = "facts:\n- id: lock-closed\n  kind: date\n  about: [Eastport lock, closed]\n  value: 2026-11-09\n"
    linter = Linter(load_rule_text("factlint: 1\n" + rule, "rules/lock.yaml"))
    (finding,) = linter.check_text(DRAFT.format(told=told), path="draft.md").findings
    assert (finding.rule, finding.suggestion) == ("lock-closed", suggestion)
