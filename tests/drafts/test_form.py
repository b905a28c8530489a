"""The labelled drafts as data: enough of them, each well formed, none a copy of its sources."""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING

import pytest

from tests.drafts.harness import KINDS, Case, MalformedCaseError, cases, read_case

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

ALL = cases()


def test_there_are_enough() -> None:
    assert len(ALL) >= 60
    assert len({case.subject for case in ALL}) >= 8
    assert sum(len(case.errors) for case in ALL) >= 250
    assert sum(len(case.fine) for case in ALL) >= 400
    assert sum(case.clean for case in ALL) >= 15


def test_every_kind_and_verdict_is_planted() -> None:
    verdicts = Counter(verdict for case in ALL for mark in case.errors for verdict in mark.verdicts)
    assert set(verdicts) == {"contradiction", "unsupported", "disputed"}
    planted = Counter(kind for case in ALL for mark in case.errors for kind in mark.kinds)
    assert set(planted) == KINDS
    assert min(planted.values()) >= 10


def malformed(case: Case) -> Iterator[str]:
    """What is wrong with a case's form, in words."""
    if not case.sources:
        yield "no sources"
    for span, count in Counter((mark.start, mark.end) for mark in case.marks).items():
        if count > 1:
            yield f"{case.text[slice(*span)]!r} is marked twice"
    yield from (f"{m.text!r} is not what stands there" for m in case.marks if case.text[m.start : m.end] != m.text)
    for error in case.errors:
        if any(mark.start < error.end and error.start < mark.end for mark in case.fine):
            yield f"{error.text!r} is marked both wrong and fine"


def test_form() -> None:
    assert [f"{case.name}: {complaint}" for case in ALL for complaint in malformed(case)] == []


def copied(case: Case) -> list[str]:
    """The draft's lines, if not short, that a source has as they are."""
    prose = re.sub(r"<!--.*?-->", "", case.text, flags=re.DOTALL)
    sources = "\n".join(path.read_text(encoding="utf-8") for path in case.sources)
    return [line for line in prose.splitlines() if len(line) > 60 and line in sources]


def test_no_draft_is_its_source() -> None:
    assert {case.name: lines for case in ALL if (lines := copied(case))} == {}


@pytest.mark.parametrize(
    ("comment", "complaint"),
    [
        ('<!-- expect: contradiction figure "13" -->', "stands 0 times"),
        ('<!-- expect: contradiction figure "c" -->', "stands 2 times"),
        ('<!-- expect: wrong figure "12" -->', "not known"),
        ('<!-- fine: contradiction figure "12" -->', "not known"),
        ("<!-- expect the unexpected -->", "cannot read"),
    ],
)
def test_malformed_marks_are_refused(tmp_path: Path, comment: str, complaint: str) -> None:
    (tmp_path / "draft.md").write_text(f"a mule and a cart with 12 sacks\n{comment}\n", encoding="utf-8")
    with pytest.raises(MalformedCaseError, match=complaint):
        read_case(tmp_path)


def test_marks_belong_to_the_paragraph_before(tmp_path: Path) -> None:
    marks = '<!-- fine: "Then" -->\n<!-- expect: contradiction figure "12" #2 -->\n'
    text = f"There were 12.\n\nThen came 12 and 12 more.\n{marks}"
    (tmp_path / "draft.md").write_text(text, encoding="utf-8")
    fine, error = read_case(tmp_path).marks
    assert text[fine.start : fine.end] == "Then"
    assert error.start == text.index("12 more")
