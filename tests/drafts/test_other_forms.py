"""Sources that say the same in another form, or a draft that does: the findings stay the same."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from typing import TYPE_CHECKING

import pytest

from factlint import Linter, Source
from tests.drafts.harness import Case, cases
from tests.drafts.rewritten import FORMS, OF_DRAFTS, linked, mailed

if TYPE_CHECKING:
    from collections.abc import Callable

EVERY = 40
STORIES = [case for case in cases() if case.file == "draft.md"][::EVERY]
COMMENT = re.compile(r"\n?<!--\s*(?:expect|fine|also|beyond|note).*?-->[ \t]*", re.DOTALL)
ADDRESS = re.compile(r"https://\S+")
FEW = STORIES[::3]
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


@pytest.mark.parametrize("case", FEW, ids=lambda case: case.name)
def test_plain_text_is_quoted_and_linked(case: Case) -> None:
    found = _found(case, _sources(case, str))
    assert all(_found(case, _sources(case, form, ".txt")) == found for form in (mailed, linked))


@pytest.mark.parametrize("case", FEW, ids=lambda case: case.name)
def test_order_names_and_copies_of_sources_change_nothing(case: Case) -> None:
    sources = _sources(case, str)
    found = _found(case, sources)
    copies = [Source(text=source.text, path=f"copies/{source.path}") for source in sources]
    renamed = [Source(text=source.text, path=f"{9 - n}-{source.path}") for n, source in enumerate(sources)]
    assert _found(case, sources[::-1]) == _found(case, renamed) == _found(case, [*copies, *sources]) == found


@pytest.fixture(scope="module", params=FEW, ids=lambda case: case.name)
def draft(request: pytest.FixtureRequest) -> tuple[Linter, str, Counter[tuple[str, ...]]]:
    """A story's linter, its draft without what an editor says of it, and what is found there."""
    linter = Linter(rules=[str(path) for path in request.param.rules], corpus=_sources(request.param, str))
    text = COMMENT.sub("", request.param.text)
    return linter, text, _told(linter, text)


@pytest.mark.parametrize("form", OF_DRAFTS, ids=lambda form: form.__name__)
def test_a_rewritten_draft_has_the_same_findings(
    draft: tuple[Linter, str, Counter[tuple[str, ...]]], form: Callable[[str], str]
) -> None:
    linter, text, told = draft
    assert _told(linter, form(text)) == told


def test_a_draft_in_plain_text_has_the_same_findings(draft: tuple[Linter, str, Counter[tuple[str, ...]]]) -> None:
    linter, text, told = draft
    assert _told(linter, text, "draft.txt") == told


def _told(linter: Linter, text: str, path: str = "draft.md") -> Counter[tuple[str, ...]]:
    """What is found in a draft, wherever that stands, by kind, verdict, code and letters."""
    findings = linter.check_text(text, path=path).findings
    return Counter((found.kind, found.verdict, found.code, _letters(found.claim.text)) for found in findings)


def _letters(text: str) -> str:
    """Letters and digits only: how they are set, accented and marked is the form's."""
    text = ADDRESS.sub("", unicodedata.normalize("NFKD", text))
    return "".join(filter(str.isalnum, text)).casefold()
