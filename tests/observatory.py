"""A draft with each sort of fault, and the sources and rules that it is checked against."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from factlint import Source

if TYPE_CHECKING:
    from factlint import Report

WIRE = Source(
    "The observatory on Mount Teller counted 412 meteors on 13 August 2021. Director Ruth Okoye put the cost of the "
    'survey at €2.4 million. "We had nine clear nights in a row," she said. The dome is 22 metres wide.',
    path="wire.txt",
    date="2021-08-14",
)
LEDGER = Source("The trust paid for the lens in May. The dome is 25 metres wide.", path="ledger.txt")
RULES = """\
factlint: 1
facts:
  - {id: meteors, kind: figure, about: [meteors, observatory], value: "412", severity: info}
  - {id: night, kind: date, about: [meteors, observatory], value: 2021-08-13}
"""
DRAFT = """\
# A night on Mount Teller

The observatory on Mount Teller counted 421 meteors on 13 August 2021.

A warden met 17 foxes. Director Ruth Okoye put the cost of the survey at €2.4 million.
"We had ten clear nights in a row," she said.

The dome is 22 metres wide.

<!-- factlint-disable figure -- nobody minds -->
There were 55 visitors.
<!-- factlint-enable -->
"""


def as_json(report: Report) -> str:
    return json.dumps(report.to_dict(), ensure_ascii=False)
