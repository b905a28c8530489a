"""Labelled drafts, and their sources, with all letters small or all capitals: hardly less is found, and hardly more."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

import pytest

from factlint import Linter, Source
from tests.drafts.harness import Case, cases, compare

if TYPE_CHECKING:
    from collections.abc import Callable

EVERY = 23
STORIES = [case for case in cases() if not case.rules][::EVERY]
FRONT_MATTER = re.compile(r"---\n.*?\n---\n", re.DOTALL)
COMMENT = re.compile(r"(<!--.*?-->)", re.DOTALL)
LOST, ADDED = 0.06, 0.03
"""The share of the errors that may be missed besides, and how many more false findings there may be for each error."""


def _in(size: Callable[[str], str], text: str) -> str:
    """The text but for its front matter and comments, letter by letter."""
    head = FRONT_MATTER.match(text)
    start = head.end() if head else 0
    parts = COMMENT.split(text[start:])
    sized = [part if part.startswith("<!--") else "".join(_sized(size, c) for c in part) for part in parts]
    return text[:start] + "".join(sized)


def _sized(size: Callable[[str], str], character: str) -> str:
    return size(character) if len(size(character)) == 1 else character


@cache
def _as_they_stand() -> list[tuple[int, int]]:
    return [_counts(case, str, str) for case in STORIES]


def _counts(case: Case, draft: Callable[[str], str], source: Callable[[str], str]) -> tuple[int, int]:
    """How many errors of a draft are found, and how many findings are false."""
    corpus = [Source(_in(source, path.read_text("utf-8")), path.name) for path in case.sources]
    report = Linter(corpus=corpus).check_text(_in(draft, case.text), path=case.file)
    result = compare(case, report.findings)
    return len(case.errors) - len(result.missed), len(result.alarms)


@pytest.mark.parametrize(
    ("draft", "source"), [(str.lower, str), (str.upper, str), (str, str.lower)], ids=["small", "capitals", "sources"]
)
def test_what_is_found_in_letters_of_one_size(draft: Callable[[str], str], source: Callable[[str], str]) -> None:
    errors = sum(len(case.errors) for case in STORIES)
    before = _as_they_stand()
    after = [_counts(case, draft, source) for case in STORIES]
    assert sum(found for found, _ in after) >= sum(found for found, _ in before) - LOST * errors
    assert sum(alarms for _, alarms in after) <= sum(alarms for _, alarms in before) + ADDED * errors
