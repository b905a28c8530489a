"""What each feature of sameness weighs. Written by `python -m benchmarks.training`; do not edit."""

from __future__ import annotations

BIAS = -10.93

WEIGHTS: dict[str, float] = {
    "coverage": 5.02,
    "reverse": 3.81,
    "aligned": 3.85,
    "opposite": 0.14,
    "displaced": -5.72,
    "noun": 0.08,
    "window": 4.42,
    "only": 3.07,
    "contrast": 1.91,
    "other_date": 0.49,
    "other_name": 0.47,
}
