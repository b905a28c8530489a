"""What each feature of a lone denial weighs. Written by `python -m benchmarks.training`; do not edit."""

from __future__ import annotations

BIAS = -3.04

WEIGHTS: dict[str, float] = {
    "coverage": 4.67,
    "verb_told": 1.76,
    "verb_denied": -3.47,
    "objects": 0.71,
    "bare": 0.50,
    "own": 2.49,
    "all": 0.76,
    "said": -1.28,
    "polar": -1.36,
}
