"""What each feature of sameness weighs. Written by `python -m benchmarks.training`; do not edit."""

from __future__ import annotations

BIAS = -10.54

WEIGHTS: dict[str, float] = {
    "coverage": 4.64,
    "reverse": 3.42,
    "aligned": 4.25,
    "opposite": -0.26,
    "displaced": -5.53,
    "noun": 0.13,
    "window": 4.45,
    "only": 3.08,
    "contrast": 1.81,
    "other_date": 0.48,
    "other_name": 0.56,
}
