"""Which dates are the day a text was written, rather than something it tells of."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from factlint.kinds import read_statements
from factlint.text.reading import read_text
from factlint.verify.evidence.own_day import is_dateline, is_own_day

if TYPE_CHECKING:
    from factlint.kinds.statement import Statement

DATED = "---\ndate: 2024-05-03\n---\n\n"
LONG = "The mayor of the town by the weir told the council on "


def dates(text: str) -> list[Statement]:
    return [claim for claim in read_statements(read_text(text, "draft.md")) if claim.kind == "date"]


# text, the date in question, whether it is the text's own day, whether it stands as a dateline
CASES = {
    "front matter": (DATED + "It rains.", "2024-05-03", True, True),
    "dateline": ("LISBON, 3 May 2024 - The mayor met 12 herons.", "3 May 2024", True, True),
    "alone on a line": (DATED + "3 May 2024\n\nThe mayor met 12 herons.", "3 May 2024", True, True),
    "today": (DATED + "The mayor met 12 herons today.", "today", True, False),
    "yesterday": (DATED + "The mayor met 12 herons yesterday.", "yesterday", False, False),
    "another day at the beginning": (DATED + "On 2 May 2024 the mayor met herons.", "2 May 2024", False, False),
    "the day within a sentence": (
        DATED + LONG + "3 May 2024 that the herons would stay until the end of the year.",
        "3 May 2024",
        False,
        False,
    ),
    "the day far down": (DATED + "It rains.\n\n" * 6 + "3 May 2024", "3 May 2024", False, False),
    "the day of the meeting that a record is of": (
        "Weir Board, minutes of the meeting of 3 May 2024\n\nIt rains.",
        "3 May 2024",
        False,
        False,
    ),
    "a text that does not say its day": ("The mayor met 12 herons today.", "today", False, False),
}


@pytest.mark.parametrize("case", CASES)
def test_own_days(case: str) -> None:
    text, words, own, opening = CASES[case]
    claim = next(claim for claim in dates(text) if claim.text == words)
    assert (is_own_day(claim), is_dateline(claim)) == (own, opening)


def test_a_day_that_is_in_no_calendar_is_nobodys_own() -> None:
    (claim,) = dates("---\ndate: 2024-02-30\n---\n\nIt rains.")
    assert not is_own_day(claim)


def test_a_figure_is_no_day() -> None:
    (figure,) = [c for c in read_statements(read_text("It cost €40.", "draft.md")) if c.kind == "figure"]
    assert not is_own_day(figure)
    assert not is_dateline(figure)
