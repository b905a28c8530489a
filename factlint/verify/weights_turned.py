"""What each feature of a statement turned round weighs. Written by `python -m benchmarks.training`; do not edit."""

from __future__ import annotations

BIAS = -0.66

WEIGHTS: dict[str, float] = {
    "coverage": 1.48,
    "reverse": 0.86,
    "alignment": -0.49,
    "opposite": 0.88,
    "closeness": 2.01,
    "near": -0.01,
    "before": 0.27,
    "after": -0.90,
    "subject": 0.26,
    "names": -0.24,
    "agrees_here": -1.27,
    "agrees_beside": -1.00,
    "agrees_elsewhere": -3.29,
    "agrees_near": -2.66,
    "lead": 2.65,
    "mirrored": -0.81,
    "again": -1.13,
    "negation": -0.55,
    "negation_opposite": -1.58,
    "ally": 0.89,
    "describing": -0.13,
    "small": -5.12,
    "small_opposite": -0.12,
    "possible": -1.28,
    "future": -0.37,
    "quoted": 0.59,
    "length": 0.81,
    "coverage_near": 1.42,
}
