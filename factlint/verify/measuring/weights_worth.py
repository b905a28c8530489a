"""What each feature of a figure that nothing backs weighs. Written by `python -m benchmarks.training`; do not edit."""

from __future__ import annotations

BIAS = -0.49

WEIGHTS: dict[str, float] = {
    "few": -0.60,
    "single": -0.67,
    "rough": -1.62,
    "bound": -1.45,
    "share": -0.73,
    "duration": 0.39,
    "percent": 0.41,
    "money": 1.92,
    "measure": 0.10,
    "digits": 1.45,
    "follows": 0.67,
    "noun": 0.62,
    "excluded": 1.27,
}
