"""What each feature of a figure that nothing backs weighs. Written by `python -m benchmarks.training`; do not edit."""

from __future__ import annotations

BIAS = 0.06

WEIGHTS: dict[str, float] = {
    "few": -0.74,
    "single": -0.51,
    "rough": -1.52,
    "bound": -1.44,
    "share": -1.04,
    "duration": 0.60,
    "percent": 0.74,
    "money": 1.76,
    "measure": 0.54,
    "digits": 0.89,
    "follows": 0.12,
    "noun": 0.46,
    "excluded": 1.68,
}
