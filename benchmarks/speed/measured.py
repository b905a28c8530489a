"""Run one command and print what it used, as JSON: `python -IS measured.py COMMAND ...`.

A process of its own, because a child's peak memory counts what its parent held when it was started.
"""

import json
import os
import sys
from subprocess import DEVNULL, PIPE, Popen
from time import perf_counter

started = perf_counter()
child = Popen(sys.argv[1:], stdin=DEVNULL, stdout=DEVNULL, stderr=PIPE)
complaint = child.stderr.read() if child.stderr else b""
_, status, used = os.wait4(child.pid, 0)
child.returncode = os.waitstatus_to_exitcode(status)
if child.returncode not in (0, 1, 65):  # codespell says 65 where it finds something
    sys.exit(f"{' '.join(sys.argv[1:])} ended with {child.returncode}: {complaint.decode(errors='replace')[-500:]}")
print(json.dumps([used.ru_utime + used.ru_stime, perf_counter() - started, used.ru_maxrss * 1024]))
