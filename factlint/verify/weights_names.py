"""What each feature of a displaced name weighs. Written by `python -m benchmarks.training`; do not edit."""

from __future__ import annotations

BIAS = -3.99

WEIGHTS: dict[str, float] = {
    "coverage": -0.96,
    "alignment": -0.90,
    "home": -2.01,
    "beside": -1.74,
    "lead": 1.05,
    "opposite": 4.04,
    "exchanged": -0.63,
    "rival_kind": 1.58,
    "rival_home": 2.91,
    "rival_lead": -1.95,
    "rival_beside_lead": 1.32,
    "rival_gathered": 0.86,
    "rival_oftener": 1.22,
    "known_kind": 0.75,
    "at_home": -0.54,
    "rival_sure": 0.28,
    "once": 0.31,
    "pronoun": -0.26,
    "length": 0.88,
    "sure_lead": 3.23,
    "sure_opposite": 0.49,
}
