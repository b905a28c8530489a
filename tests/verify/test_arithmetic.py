"""Sums that a draft does itself, and changes that it tells with both their values."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from factlint.kinds import read_statements
from factlint.text.reading import read_text
from factlint.verify.within import judge_within
from tests.tables import read_table

CASES: list[dict[str, Any]] = read_table(Path(__file__).parent / "cases" / "arithmetic.yaml")


@pytest.mark.parametrize("case", CASES, ids=lambda case: case["draft"][:60])
def test_sums(case: dict[str, Any]) -> None:
    document = read_text(case["draft"], "draft.md")
    found = judge_within(document, read_statements(document), [])
    if case["wrong"] is None:
        assert not found, [judgement.message for judgement in found]
        return
    (judgement,) = found
    assert case["wrong"] in judgement.claim.text
    assert judgement.code == "adds-up-wrong"
    assert case["says"] in judgement.message
