"""What each feature of a figure that nothing backs weighs. Written by `python -m benchmarks.training`; do not edit."""

from __future__ import annotations

BIAS = -0.13

WEIGHTS: dict[str, float] = {
    "few": -0.54,
    "single": -0.88,
    "rough": -2.34,
    "bound": -0.92,
    "share": -1.09,
    "duration": 0.72,
    "percent": 0.25,
    "money": 1.04,
    "points": -0.86,
    "measure": 0.51,
    "spelt": -1.06,
    "reckoned": -1.58,
    "digits": -0.03,
    "follows": 0.28,
    "noun": 0.82,
    "excluded": 1.77,
}
