"""Right drafts are altered in what they tell, in one place at a time, and always in the same way."""

from __future__ import annotations

import random

from benchmarks.quality.alterations import KINDS, Alteration, alterations
from factlint import Linter, Source

DRAFT = """\
---
title: Mill reopens in 1950s style
date: 2026-03-12
---
Ann Poe, the mayor of Leith, opened the mill on Tuesday, 10 March, and the bakery in 2019. It was built before 1850.
The mill cost 41,000 pounds and has seven floors, Jim Quill, the treasurer, said. The work had started in May.

Sweden's Eva Lind and Norway's Siri Moe won prizes. <!-- fine: "before" -->
"""


def all_of(draft: str) -> list[Alteration]:
    report = Linter(corpus=[Source(text="Nothing.", path="notes.txt", date=None)]).check_text(draft)
    return list(alterations(draft, report.claims, random.Random(1)))


def test_everything_that_a_slip_may_change_is_changed() -> None:
    found = {kind: {DRAFT[e.start : e.end] for e in all_of(DRAFT) if e.kind == kind} for kind in KINDS}
    assert {"41,000 pounds", "seven"} <= found["figure"]
    assert "2019" in found["year"]
    assert found["turned"] == {"before", "opened", "won"}
    assert found["person"] >= {"Ann Poe", "Jim Quill"}
    assert found["role"] >= {"mayor", "treasurer"}
    assert found["country"] == {"Sweden", "Norway"}
    assert found["negated"] == {"had"}


def test_what_stands_there_afterwards_is_something_else() -> None:
    for each in all_of(DRAFT):
        assert each.words != DRAFT[each.start : each.end]
        assert each.start > DRAFT.index("Ann Poe") - 1, "front matter stays as it is"


def test_a_run_can_be_repeated() -> None:
    assert all_of(DRAFT) == all_of(DRAFT)
