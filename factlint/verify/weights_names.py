"""What each feature of a displaced name weighs. Written by `python -m benchmarks.training`; do not edit."""

from __future__ import annotations

BIAS = -0.16

WEIGHTS: dict[str, float] = {
    "coverage": -0.10,
    "alignment": 0.76,
    "here": -1.26,
    "beside": 0.56,
    "lead": 3.37,
    "opposite": 3.76,
    "exchanged": 1.09,
    "rival": -1.32,
    "rival_kind": -0.23,
    "pronoun": -0.60,
    "length": -1.33,
    "lead_rival": 1.89,
}
