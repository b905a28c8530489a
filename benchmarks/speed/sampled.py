"""Run one check of a changed draft and print where it was at each tick of its CPU time, as JSON: stacks and counts.

A process of its own, so that start-up is part of the picture.
"""

import json
import signal
import sys
from collections import Counter
from types import FrameType

TICK = 0.001
"""Seconds of CPU; the system may tick more slowly."""
stacks: Counter[str] = Counter()


def _note(_number: int, frame: FrameType | None) -> None:
    names = []
    while frame is not None:
        file = frame.f_code.co_filename
        if "importlib" in file:
            names.append("(import)")
        elif "factlint/" in file:
            names.append(f"{file.rpartition('factlint/')[2].removesuffix('.py')}:{frame.f_code.co_name}")
        frame = frame.f_back
    merged = [name for place, name in enumerate(names) if place == 0 or name != names[place - 1]]
    stacks[";".join(reversed(merged))] += 1


signal.signal(signal.SIGPROF, _note)
signal.setitimer(signal.ITIMER_PROF, TICK, TICK)
from factlint.cli.main import main  # noqa: E402

sys.stdout.write("")
report, sys.stdout = sys.stdout, open("sampled.out", "w", encoding="utf-8")  # noqa: SIM115, PTH123
main(sys.argv[1:])
signal.setitimer(signal.ITIMER_PROF, 0)
print(json.dumps(stacks), file=report)
