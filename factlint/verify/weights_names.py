"""What each feature of a displaced name weighs. Written by `python -m benchmarks.training`; do not edit."""

from __future__ import annotations

BIAS = -5.58

WEIGHTS: dict[str, float] = {
    "coverage": 0.75,
    "alignment": 3.19,
    "here": -0.47,
    "beside": 0.09,
    "lead": 2.31,
    "opposite": 3.35,
    "exchanged": -0.47,
    "rival": -0.50,
    "rival_kind": -0.05,
    "pronoun": 0.18,
    "length": 0.21,
    "lead_rival": 1.30,
}
