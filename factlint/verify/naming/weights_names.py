"""What each feature of a displaced name weighs. Written by `python -m benchmarks.training`; do not edit."""

from __future__ import annotations

BIAS = -4.55

WEIGHTS: dict[str, float] = {
    "home": -1.58,
    "beside": -4.82,
    "at_home": -1.48,
    "once": 1.11,
    "known_kind": 1.26,
    "opposite": 5.25,
    "rival_home": 4.07,
    "rival_gathered": 3.16,
}
