"""What a run is asked to do."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

    from benchmarks.quality.dataset import Half


@dataclass(frozen=True, slots=True)
class Options:
    """One run: the data, which part of it, and who is checked."""

    data: Path
    half: Half = "all"
    sample: int = 0
    jobs: int = 2
    checker: str = "factlint"
    baselines: bool = True
