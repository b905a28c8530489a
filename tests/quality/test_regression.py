"""Hold the line on other people's texts: no rate of a fixed sample may lose more than one point.

`tests/drafts/test_drafts.py` does the same for the labelled drafts. The rates stand in `baseline.json`;
`python -m tests.quality.test_regression` writes it anew after an improvement.
"""

from __future__ import annotations

import json
from importlib import import_module
from pathlib import Path

import pytest

from benchmarks.quality.dataset import default_root
from benchmarks.quality.options import Options

BASELINE = Path(__file__).parent / "baseline.json"
SECTIONS = ("extraction", "edits", "natural")
SAMPLE = 500
TOLERANCE = 0.01


def rates_of(section: str) -> dict[str, tuple[float, bool]]:
    """The section's rates on the fixed sample: each with whether more is better."""
    options = Options(default_root(), sample=SAMPLE, baselines=False)
    measured = import_module(f"benchmarks.quality.{section}").measure(options)
    assert not measured.crashes, measured.crashes[0].crash
    return dict(measured.rates)


def losses(baseline: dict[str, float], now: dict[str, tuple[float, bool]]) -> list[str]:
    """The rates that are more than a point worse than they were, or are no longer measured."""
    lost = [f"{name}: no longer measured" for name in baseline if name not in now]
    for name, (rate, more_is_better) in now.items():
        before = baseline.get(name, rate)
        if (before - rate if more_is_better else rate - before) > TOLERANCE:
            lost.append(f"{name}: {before:.3f} → {rate:.3f}")
    return lost


def test_a_loss_is_seen_in_both_directions() -> None:
    baseline = {"found": 0.9, "flagged": 0.02, "gone": 0.5}
    now = {"found": (0.88, True), "flagged": (0.04, False)}
    assert losses(baseline, now) == ["gone: no longer measured", "found: 0.900 → 0.880", "flagged: 0.020 → 0.040"]
    assert losses({"found": 0.9}, {"found": (0.895, True), "new": (0.1, True)}) == []
    assert losses({"flagged": 0.04}, {"flagged": (0.01, False)}) == []


@pytest.mark.parametrize("section", SECTIONS)
def test_no_rate_is_lost(section: str) -> None:
    if not default_root().is_dir():
        pytest.skip(f"the evaluation data is not at {default_root()}")
    baseline = json.loads(BASELINE.read_text(encoding="utf-8"))[section]
    lost = losses(baseline, rates_of(section))
    assert not lost, "\n".join(lost)


def main() -> None:
    """Write the baseline from what is measured now."""
    rates = {section: {name: round(rate, 5) for name, (rate, _) in rates_of(section).items()} for section in SECTIONS}
    BASELINE.write_text(json.dumps(rates, indent=1, sort_keys=True) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
