"""What each feature of sameness weighs. Written by `python -m benchmarks.training`; do not edit."""

from __future__ import annotations

BIAS = -9.69

WEIGHTS: dict[str, float] = {
    "coverage": 1.34,
    "reverse": 4.76,
    "aligned": 2.01,
    "opposite": 1.30,
    "displaced": -5.80,
    "noun": -0.10,
    "noun_phrase": 0.88,
    "window": 4.87,
    "only": 2.46,
    "scarce": 3.45,
    "contrast": 2.01,
    "other_date": 0.70,
    "other_name": 0.56,
}
