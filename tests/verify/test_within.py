"""A draft that contradicts itself, without any source."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from factlint.kinds import read_statements
from factlint.text.reading import read_text
from factlint.verify.judgement import Judgement
from factlint.verify.within import judge_within
from tests.tables import read_table

CASES: list[dict[str, Any]] = read_table(Path(__file__).parent / "cases" / "within.yaml")


@pytest.mark.parametrize("case", CASES, ids=lambda case: case["draft"][:60])
def test_within(case: dict[str, Any]) -> None:
    document = read_text(case["draft"], "draft.md")
    found = judge_within(document, read_statements(document), [])
    assert [judgement.claim.text for judgement in found] == ([case["wrong"]] if case["wrong"] else [])


def test_what_a_source_backs_is_not_accused() -> None:
    document = read_text("Staff rose from 40 to 50, up 20%.", "draft.md")
    claims = read_statements(document)
    backed = [Judgement(claim, "supported") for claim in claims]
    assert judge_within(document, claims, [])
    assert not judge_within(document, claims, backed)
