"""What each feature of a lone denial weighs. Written by `python -m benchmarks.training`; do not edit."""

from __future__ import annotations

BIAS = -3.07

WEIGHTS: dict[str, float] = {
    "coverage": 4.26,
    "verb_told": 1.93,
    "verb_denied": -3.24,
    "objects": 1.01,
    "bare": 0.62,
    "own": 2.32,
    "all": 1.02,
    "said": -1.35,
    "polar": -1.17,
}
