"""An archive of drafts with their sources, and what an audit of it wrote."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest

from factlint.cli.main import main
from tests.scale import news

if TYPE_CHECKING:
    from pathlib import Path

RULES = """\
factlint: 1
facts:
  - {id: ferry-cost, kind: figure, about: [ferry, [cost, costs]], value: £50 million}
"""


def lay_out(room: Path, sources: str = "sources/") -> None:
    """Write forty drafts as JSON lines, every fourth wrong, two lines that are none, a rule, and the drafts' sources.

    `sources` is how the configuration names their folder.
    """
    rows = news.rows(40)
    for row in rows:
        source = room / "sources" / row["path"]
        source.parent.mkdir(parents=True, exist_ok=True)
        source.write_text(row["text"], encoding="utf-8")
    for row in rows[::4]:
        row["text"] = row["text"].replace("million", "billion").replace("opened on 1", "opened on 2")
    bad = ['{"path": "empty"}', '{"path": "late.md", "text": "x", "date": "yesterday"}']
    lines = [json.dumps(row) for row in rows] + bad
    (room / "drafts.jsonl").write_text("\n".join(lines) + "\n", encoding="utf-8")
    (room / "rules.yaml").write_text(RULES, encoding="utf-8")
    (room / "factlint.yaml").write_text(f"corpus: [{sources}]\nrules: [rules.yaml]\n", encoding="utf-8")


def audit(*arguments: str, output: str = "out") -> int:
    return main(["audit", "--input", "drafts.jsonl", "--output", output, *arguments])


def findings(room: Path, output: str = "out") -> list[dict[str, Any]]:
    parquet = pytest.importorskip("pyarrow.parquet", reason="pyarrow is not installed (pip install 'factlint[spark]')")
    found: list[dict[str, Any]] = parquet.read_table(room / output / "findings.parquet").to_pylist()
    return found


def summary(room: Path, output: str = "out") -> dict[str, Any]:
    found: dict[str, Any] = json.loads((room / output / "summary.json").read_text("utf-8"))
    return found
