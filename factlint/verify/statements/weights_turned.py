"""What each feature of a statement turned round weighs. Written by `python -m benchmarks.training`; do not edit."""

from __future__ import annotations

BIAS = -0.84

WEIGHTS: dict[str, float] = {
    "coverage": 1.69,
    "reverse": 0.83,
    "alignment": -0.55,
    "opposite": 0.85,
    "closeness": 2.19,
    "near": -0.04,
    "before": 0.15,
    "after": -0.85,
    "subject": 0.30,
    "names": -0.17,
    "agrees_here": -1.27,
    "agrees_beside": -0.99,
    "agrees_elsewhere": -3.28,
    "agrees_near": -2.69,
    "lead": 2.65,
    "mirrored": -0.79,
    "again": -1.32,
    "negation": -0.53,
    "negation_opposite": -1.38,
    "ally": 0.77,
    "describing": -0.11,
    "small": -5.11,
    "small_opposite": -0.12,
    "possible": -1.21,
    "future": -0.32,
    "quoted": 0.62,
    "length": 0.97,
    "coverage_near": 1.48,
}
