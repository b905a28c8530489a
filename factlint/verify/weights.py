"""What each feature of sameness weighs. Written by `python -m benchmarks.training`; do not edit."""

from __future__ import annotations

BIAS = -9.82

WEIGHTS: dict[str, float] = {
    "coverage": 1.85,
    "reverse": 4.67,
    "aligned": 1.88,
    "opposite": 1.29,
    "displaced": -6.08,
    "noun": -0.04,
    "noun_phrase": 0.49,
    "window": 5.04,
    "only": 2.57,
    "scarce": 3.49,
    "contrast": 2.07,
    "other_date": 0.74,
    "other_name": 0.56,
}
