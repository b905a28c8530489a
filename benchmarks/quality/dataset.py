"""The evaluation data: reading it, halving it by article, sampling it by hash."""

from __future__ import annotations

import hashlib
import json
from pathlib import Path
from typing import Any, Literal

Half = Literal["train", "validate", "all"]
Item = dict[str, Any]


def default_root() -> Path:
    """Where the data lies when nothing is said: beside the checkout."""
    return Path(__file__).resolve().parents[2].parent / "shared" / "data"


def read_lines(path: Path) -> list[Item]:
    """One JSON object a line."""
    with path.open(encoding="utf-8") as lines:
        return [json.loads(line) for line in lines if line.strip()]


def half_of(article: str) -> Half:
    """The half that an article belongs to, for good: what is tuned on is not what is reported."""
    return "train" if hashlib.sha256(article.encode()).digest()[0] % 2 == 0 else "validate"


def choose(items: list[Item], half: Half = "all", sample: int = 0) -> list[Item]:
    """The items of one half, and of those the `sample` with the smallest hash (all of them for 0), ordered by id."""
    kept = [item for item in items if half in ("all", half_of(str(item.get("article") or item["id"])))]
    if sample and len(kept) > sample:
        kept = sorted(kept, key=lambda item: hashlib.sha256(str(item["id"]).encode()).digest())[:sample]
    return sorted(kept, key=lambda item: str(item["id"]))
