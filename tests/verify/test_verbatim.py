"""A source as a draft: what stands in it word for word is not told of it, whatever else it tells in like words."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from factlint import Linter, Source
from tests.drafts.harness import cases

if TYPE_CHECKING:
    from pathlib import Path

COPIED = sorted({path for case in cases() for path in case.sources})[::12]
"""A twelfth of the sources of the labelled drafts: wires, minutes, transcripts, tables."""
MINUTES = """Minutes of the harbour council

Moved (Ames) to close the slip. Lost, 3-5.

Moved (Brandt) to close the slip in winter. Carried, 5-3.

| Slip | Berths | Let | Let in 2024 |
| --- | --- | --- | --- |
| North | 120 | 88 | 91 |
| South | 60 | 42 | 37 |

In 2019 the council refused a grant from the county. It took the grant in 2021.

The crane cost £4,000.
"""


@pytest.mark.parametrize("path", COPIED, ids=lambda path: f"{path.parts[-4]}/{path.parts[-3]}/{path.name}")
def test_a_copy_is_silent(path: Path) -> None:
    report = Linter(corpus=[path]).check_text(path.read_text(encoding="utf-8"), path=f"draft{path.suffix}")
    assert [(finding.check, finding.claim.text) for finding in report.findings] == []


@pytest.mark.parametrize(
    ("written", "copied", "told"),
    [
        ("Carried, 5-3.", "Carried, 5-3.", []),
        ("| North | 120 | 88 | 91 |", "| North | 120 | 91 | 88 |", ["91", "88"]),
        ("It took the grant in 2021.", "It took the grant in 2019.", ["2019"]),
        ("The crane cost £4,000.", "The crane cost €4,000.", ["€4,000"]),
        ("In 2019 the council refused a grant", "In 2019 the council accepted a grant", ["accepted"]),
    ],
)
def test_what_was_changed_is_told(written: str, copied: str, told: list[str]) -> None:
    assert written in MINUTES
    report = Linter(corpus=[Source(MINUTES, "minutes.md")]).check_text(MINUTES.replace(written, copied))
    assert [finding.claim.text for finding in report.findings] == told
