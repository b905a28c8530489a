"""Sums that a draft does itself."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
import yaml

from factlint.kinds import read_statements
from factlint.text.reading import read_text
from factlint.verify.arithmetic import judge_arithmetic

CASES: list[dict[str, Any]] = yaml.safe_load(
    (Path(__file__).parent / "cases" / "arithmetic.yaml").read_text(encoding="utf-8")
)


@pytest.mark.parametrize("case", CASES, ids=lambda case: case["draft"][:60])
def test_sums(case: dict[str, Any]) -> None:
    found = list(judge_arithmetic(read_statements(read_text(case["draft"], "draft.md"))))
    if case["wrong"] is None:
        assert not found, [judgement.message for judgement in found]
        return
    (judgement,) = found
    assert case["wrong"] in judgement.claim.text
    assert judgement.code == "adds-up-wrong"
    assert case["says"] in judgement.message
