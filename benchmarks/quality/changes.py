"""What has changed since the last run over the same items: the quickest answer to "did that help?"."""

from __future__ import annotations

import json
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from benchmarks.quality.options import Options
    from benchmarks.quality.tables import Section

MEMORY = Path(tempfile.gettempdir()) / "factlint-quality-rates.json"
VISIBLE = 0.0005


def changes(section: Section, options: Options) -> list[str]:
    """The rates that differ from the last run's, the worst losses first; this run's are kept for the next."""
    key = f"{section.name} {options.half} {options.sample} {options.checker}"
    memory = json.loads(MEMORY.read_text(encoding="utf-8")) if MEMORY.exists() else {}
    before = memory.get(key, {})
    memory[key] = {name: rate for name, (rate, _) in section.rates.items()}
    MEMORY.write_text(json.dumps(memory), encoding="utf-8")
    gains = []
    for name, (rate, more_is_better) in section.rates.items():
        old = before.get(name, rate)
        if abs(rate - old) >= VISIBLE:
            gain = rate - old if more_is_better else old - rate
            gains.append((gain, f"{'▲' if gain > 0 else '▼'} {name} {100 * old:.1f} → {100 * rate:.1f}"))
    return [line for _, line in sorted(gains)]
