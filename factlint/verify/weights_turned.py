"""What each feature of a statement turned round weighs. Written by `python -m benchmarks.training`; do not edit."""

from __future__ import annotations

BIAS = -0.79

WEIGHTS: dict[str, float] = {
    "coverage": 1.43,
    "reverse": 0.84,
    "alignment": -0.36,
    "opposite": 0.90,
    "closeness": 2.07,
    "near": -0.11,
    "before": 0.25,
    "after": -1.02,
    "subject": 0.12,
    "names": -0.22,
    "agrees_here": -1.31,
    "agrees_beside": -0.92,
    "agrees_elsewhere": -3.21,
    "agrees_near": -2.80,
    "lead": 2.69,
    "mirrored": -0.93,
    "again": -1.14,
    "negation": -0.44,
    "negation_opposite": -1.66,
    "ally": 0.86,
    "describing": -0.14,
    "small": -5.14,
    "small_opposite": -0.13,
    "possible": -1.30,
    "future": -0.27,
    "quoted": 0.58,
    "length": 0.87,
    "coverage_near": 2.01,
}
