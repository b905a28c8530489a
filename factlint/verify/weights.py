"""What each feature of sameness weighs. Written by `python -m benchmarks.training.choice`; do not edit."""

from __future__ import annotations

BIAS = -4.20

WEIGHTS: dict[str, float] = {
    "coverage": 1.82,
    "reverse": 2.42,
    "aligned": 1.13,
    "opposite": 0.89,
    "displaced": -2.89,
    "noun": 0.27,
    "noun_phrase": -0.11,
    "window": 1.97,
    "claim_told": 0.33,
    "fact_told": -0.83,
    "only": 0.75,
    "scarce": 1.62,
    "contrast": 0.06,
    "other_date": 0.24,
    "other_name": 0.44,
    "company": 0.93,
    "mistyped": 0.53,
    "apart": -3.70,
}
