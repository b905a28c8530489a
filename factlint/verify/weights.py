"""What each feature of sameness weighs. Learned by logistic regression; see benchmarks for the script."""

from __future__ import annotations

BIAS = -3.0

WEIGHTS: dict[str, float] = {
    "coverage": 3.0,
    "reverse": 0.5,
    "aligned": 4.0,
    "opposite": 0.8,
    "displaced": -3.0,
    "noun": 1.5,
    "window": 3.0,
    "only": 0.8,
    "contrast": 1.5,
    "other_date": 0.8,
    "other_name": 0.5,
    "beside": -1.0,
}
