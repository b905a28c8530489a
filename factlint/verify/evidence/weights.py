"""What each feature of sameness weighs. Written by `python -m benchmarks.training.choice`; do not edit."""

from __future__ import annotations

BIAS = -4.82

WEIGHTS: dict[str, float] = {
    "coverage": 1.74,
    "reverse": 2.52,
    "aligned": 1.25,
    "opposite": 0.98,
    "displaced": -2.92,
    "noun": 0.32,
    "noun_phrase": -0.13,
    "window": 2.16,
    "claim_told": 0.45,
    "fact_told": -0.91,
    "only": 0.94,
    "scarce": 1.82,
    "contrast": 0.08,
    "other_date": 0.23,
    "other_name": 0.45,
    "company": 0.94,
    "mistyped": 0.65,
    "apart": -2.36,
}
