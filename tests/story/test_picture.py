"""The README's picture shows what the linter says of the example draft today."""

from __future__ import annotations

import importlib.util
import re
from html import unescape
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from types import ModuleType

    import pytest

ROOT = Path(__file__).resolve().parents[2]


def test_picture_is_of_today(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(ROOT)
    assert _words((ROOT / "docs" / "report.svg").read_text("utf-8")) == _words(_script().drawn()), (
        "run: python docs/make_picture.py"
    )


def _script() -> ModuleType:
    spec = importlib.util.spec_from_file_location("make_picture", ROOT / "docs" / "make_picture.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def _words(svg: str) -> list[str]:
    """What the picture reads, whatever way a version of rich draws it."""
    return " ".join(unescape(text) for text in re.findall(r"<text[^>]*>([^<]*)</text>", svg)).split()
