"""The change column of a draft's table, beside a source's columns of two times: "−2" where it has 5 now, 7 before, or
"−29%".

A gain is told by a sign, or by what heads the column ("Change", "+/−"); of which of a source's values it is the change
is told by the row.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from factlint.corpus.terms import folded
from factlint.language.en.reckoning import CHANGE_HEADS
from factlint.text.tokens import tokenize
from factlint.values.comparison import Comparison
from factlint.values.quantities.quantity import Quantity
from factlint.values.quantities.units import COUNT, PERCENT
from factlint.verify.measuring.tables.cells import MOST_CELLS, Told
from factlint.verify.reckoning.rows import time_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factlint.corpus.source import SourceText
    from factlint.kinds.statement import Statement
    from factlint.values.dates.partial_date import PartialDate
    from factlint.verify.evidence.facing import SentenceView

_SIGNS = "+-−–±▲▼"
_TWO, _HUNDRED = 2, 100


def changed(claim: Statement, view: SentenceView) -> Told | None:
    """The newer of the two values by which a source's row backs a cell that tells a change."""
    block = claim.sentence.block
    if block.kind != "cell" or not isinstance(claim.value, Quantity) or not _tells_a_change(claim):
        return None
    row = frozenset(folded(tokenize(block.header.partition(" | ")[2])))
    for source in view.corpus.tables if row else ():
        for new, old in _of_two_times(source, row):
            if _leads_to(claim.value, new, old):
                return Told(view.corpus.passages_of(source)[new.sentence.index], new, Comparison.AGREE)
    return None


def _tells_a_change(claim: Statement) -> bool:
    """Whether a cell's value has a sign, or its column is headed by a word for change."""
    if claim.sentence.text.lstrip()[:1] in _SIGNS:
        return True
    head = claim.sentence.block.header.partition(" | ")[0].lower()
    return head.strip() in CHANGE_HEADS or not CHANGE_HEADS.isdisjoint(token.lower for token in tokenize(head))


def _of_two_times(source: SourceText, row: frozenset[str]) -> Iterator[tuple[Statement, Statement]]:
    """The newer and the older value of what a row of a source tells for two times: "Seats 2026", "Seats 2022"."""
    things: dict[str, list[tuple[PartialDate, Statement]]] = {}
    own = _row_named(source, row)
    for cell in source.cells[:MOST_CELLS]:
        if cell.row != own:
            continue
        header = source.document.sentences[cell.number].block.header
        time, facts = time_of(header), [f for f in source.statements_of(cell.number) if isinstance(f.value, Quantity)]
        if time is not None and time.start is not None and len(facts) == 1:
            thing = "".join(letter for letter in header.partition(" | ")[0].lower() if letter.isalpha())
            things.setdefault(thing, []).append((time, facts[0]))
    for told in things.values():
        told.sort(key=lambda one: str(one[0].start))
        if len(told) == _TWO:
            yield told[1][1], told[0][1]


def _row_named(source: SourceText, row: frozenset[str]) -> frozenset[str]:
    """The row that goes by this name: the very one, or the only one that says more of it ("Maize (forecast)")."""
    rows = {cell.row for cell in source.cells[:MOST_CELLS]}
    wider = [other for other in rows if row < other]
    return wider[0] if row not in rows and len(wider) == 1 else row


def _leads_to(change: Quantity, new: Statement, old: Statement) -> bool:
    after, before = new.value, old.value
    assert isinstance(after, Quantity)
    assert isinstance(before, Quantity)
    if after.unit != before.unit or after.low != after.high or before.low != before.high:
        return False
    away = after.low - before.low
    signed = change.low if change.low < 0 or change.direction != "down" else -change.low
    if change.unit == PERCENT and after.unit != PERCENT:
        share = away / before.low * _HUNDRED if before.low > 0 else None
        return share is not None and change.low == change.high and 2 * abs(share - signed) <= change.grain
    return change.low == change.high and signed == away and (change.unit in (COUNT, after.unit) or after.unit == COUNT)
