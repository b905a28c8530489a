"""Sources that say the same in another form: the findings on a draft stay the same."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from factlint import Linter, Source
from tests.drafts.harness import Case, cases
from tests.drafts.rewritten import FORMS

if TYPE_CHECKING:
    from collections.abc import Callable

EVERY = 40
STORIES = [case for case in cases() if case.file == "draft.md"][::EVERY]
Finding = tuple[int, int, str, str]


def _found(case: Case, sources: list[Source]) -> set[Finding]:
    linter = Linter(rules=[str(path) for path in case.rules], corpus=sources)
    found = linter.check_text(case.text, path="draft.md").findings
    return {(finding.offset, finding.end_offset, finding.kind, finding.verdict) for finding in found}


def _sources(case: Case, form: Callable[[str], str], suffix: str = "") -> list[Source]:
    return [
        Source(text=form(path.read_text("utf-8")), path=f"{path.stem}{number}{suffix or path.suffix}")
        for number, path in enumerate(case.sources)
    ]


@pytest.fixture(scope="module", params=STORIES, ids=lambda case: case.name)
def story(request: pytest.FixtureRequest) -> tuple[Case, set[Finding]]:
    """A story, and what is found in its draft."""
    return request.param, _found(request.param, _sources(request.param, str))


@pytest.mark.parametrize("form", FORMS, ids=lambda form: form.__name__)
def test_rewritten_sources_say_the_same(story: tuple[Case, set[Finding]], form: Callable[[str], str]) -> None:
    case, found = story
    assert _found(case, _sources(case, form)) == found


def test_plain_text_says_what_markdown_says(story: tuple[Case, set[Finding]]) -> None:
    case, found = story
    assert _found(case, _sources(case, str, ".txt")) == found
