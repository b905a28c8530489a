"""What each feature of an opposed answer weighs. Written by `python -m benchmarks.training`; do not edit."""

from __future__ import annotations

BIAS = -4.95

WEIGHTS: dict[str, float] = {
    "own": 1.09,
    "around": 0.23,
    "subject": 0.84,
    "matched": 0.69,
    "rival": -0.76,
    "lead": 3.19,
    "negation": 0.55,
    "phrase": 0.23,
    "possible": -1.73,
    "future": 0.48,
    "coverage": 3.60,
    "planned": -3.41,
    "ambiguous": 0.21,
    "contained": 0.57,
}
