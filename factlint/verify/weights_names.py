"""What each feature of a displaced name weighs. Written by `python -m benchmarks.training`; do not edit."""

from __future__ import annotations

BIAS = -4.52

WEIGHTS: dict[str, float] = {
    "home": -1.50,
    "beside": -4.85,
    "at_home": -1.50,
    "once": 1.13,
    "known_kind": 1.21,
    "opposite": 5.22,
    "rival_home": 4.02,
    "rival_gathered": 3.25,
}
