"""Values that a draft leads up to as the source does: "which stood at 21,000 on Friday", of which another is the rest.

Where a source tells two values beside each other, the words right before each say which is which. A draft's value with
its own before it has changed places with nothing, whatever the clause around it is told of.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from factlint.corpus.terms import folded

if TYPE_CHECKING:
    from factlint.kinds.statement import Statement
    from factlint.verify.measuring.exchange import Exchanged

_LEAD = 2
"""Words that lead to a value: "stood at"."""

_BEHIND = 4
"""Words behind a value that may say what it is of."""


def led_alike(claim: Statement, exchange: Exchanged) -> bool:
    """Whether the words right before the claim are those before its value in the source, and not before the other; nor
    has it behind it what the other has: "spends £4.8 million on cycle lanes"."""
    own, meant = _lead(claim), exchange.meant
    if not own or own != _lead(exchange.taken) or own == _lead(meant):
        return False
    return _behind(claim).isdisjoint(_behind(meant))


def _behind(statement: Statement) -> frozenset[str]:
    return frozenset(folded(statement.sentence.after(statement.end, _BEHIND)))


def _lead(statement: Statement) -> tuple[str, ...]:
    """The words that lead to a value, folded; none where they tell nothing."""
    start = (statement.wide or (statement.start, 0))[0]
    before = statement.sentence.before(start, _LEAD)
    return tuple(token.lower for token in before) if len(before) == _LEAD and any(folded(before)) else ()
