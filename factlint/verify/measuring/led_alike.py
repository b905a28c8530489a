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


def led_alike(claim: Statement, exchange: Exchanged) -> bool:
    """Whether the words right before the claim are those before its value in the source, and not before the other."""
    own = _lead(claim)
    return bool(own) and own == _lead(exchange.taken) != _lead(exchange.meant)


def _lead(statement: Statement) -> tuple[str, ...]:
    """The words that lead to a value, folded; none where they tell nothing."""
    start = (statement.wide or (statement.start, 0))[0]
    before = statement.sentence.before(start, _LEAD)
    return tuple(token.lower for token in before) if len(before) == _LEAD and any(folded(before)) else ()
