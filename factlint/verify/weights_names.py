"""What each feature of a displaced name weighs. Written by `python -m benchmarks.training`; do not edit."""

from __future__ import annotations

BIAS = -0.30

WEIGHTS: dict[str, float] = {
    "coverage": -0.38,
    "alignment": 0.55,
    "here": -1.21,
    "beside": 0.48,
    "lead": 3.40,
    "opposite": 3.89,
    "exchanged": 0.80,
    "rival": -1.35,
    "rival_kind": 0.02,
    "pronoun": -0.46,
    "length": -1.15,
    "lead_rival": 1.43,
}
