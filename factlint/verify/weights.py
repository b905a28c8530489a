"""What each feature of sameness weighs. Written by `python -m benchmarks.training.choice`; do not edit."""

from __future__ import annotations

BIAS = -5.28

WEIGHTS: dict[str, float] = {
    "coverage": 1.78,
    "reverse": 2.85,
    "aligned": 1.17,
    "opposite": 1.08,
    "displaced": -2.90,
    "noun": 0.37,
    "noun_phrase": -0.19,
    "window": 2.57,
    "claim_told": 0.51,
    "fact_told": -0.91,
    "only": 0.93,
    "scarce": 2.12,
    "contrast": 0.12,
    "other_date": 0.46,
    "other_name": 0.49,
}
