"""Every table of cases is read by a test: a case that nothing runs can't fail."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.verify.verdicts import CASES

TESTS = "\n".join(path.read_text(encoding="utf-8") for path in sorted(Path(__file__).parent.glob("test_*.py")))


@pytest.mark.parametrize("name", sorted(path.stem for path in CASES.glob("*.yaml")))
def test_is_read(name: str) -> None:
    assert f'"{name}"' in TESTS or f'"{name}.yaml"' in TESTS
