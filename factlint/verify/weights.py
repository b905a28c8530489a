"""What each feature of sameness weighs. Written by `python -m benchmarks.training.choice`; do not edit."""

from __future__ import annotations

BIAS = -5.34

WEIGHTS: dict[str, float] = {
    "coverage": 1.70,
    "reverse": 2.65,
    "aligned": 1.17,
    "opposite": 1.06,
    "displaced": -2.84,
    "noun": 0.38,
    "noun_phrase": -0.12,
    "window": 2.49,
    "claim_told": 0.48,
    "fact_told": -0.99,
    "only": 1.09,
    "scarce": 1.98,
    "contrast": 0.07,
    "other_date": 0.22,
    "other_name": 0.45,
    "company": 0.97,
    "mistyped": 0.56,
}
