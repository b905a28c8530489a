"""The day a text says it was written."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
import yaml

from factlint.text.reading import read_text

if TYPE_CHECKING:
    from datetime import date

CASES: list[Any] = yaml.safe_load((Path(__file__).parent / "cases/datelines.yaml").read_text("utf-8"))


@pytest.mark.parametrize(("path", "source", "day"), CASES)
def test_dateline(path: str, source: str, day: date | None) -> None:
    assert read_text(source, path).dateline == day
