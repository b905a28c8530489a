"""Times of day that no source states: lengths told in the same way, and times that a length leads to.

"1:15 back" is no quarter past one where the results have the rider at a minute and 15 seconds, and who takes the boat
of 6.45, which needs 35 minutes, is there by 7.20.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from factlint.values.quantities.quantity import Quantity
from factlint.values.quantities.score import Clock
from factlint.values.quantities.units import dimension, factor
from factlint.verify.judgement import evidence_of
from factlint.verify.reckoning.derived import supported
from factlint.verify.reckoning.scopes import whole_sources

if TYPE_CHECKING:
    from factlint.kinds.statement import Statement
    from factlint.verify.evidence.facing import SentenceView
    from factlint.verify.judgement import Judgement

_MOST = 12
"""Times, and lengths of time, of a source among which hardly two make a third by chance."""
_HOUR, _HALF_DAY = 60, 12 * 60
_LONGEST = 6 * _HOUR


def clock_told(claim: Statement, value: Clock, view: SentenceView) -> Judgement | None:
    """The judgement that a time of day is a length that a source tells, or follows from a time and a length."""
    passages = list(whole_sources(view))
    lengths = [(p, s, _minutes(s.value)) for p in passages for s in p.statements if isinstance(s.value, Quantity)]
    lengths = [entry for entry in lengths if entry[2]]
    if ":" in claim.text:
        whole = value.minutes / _HOUR
        for passage, fact, minutes in lengths:
            if abs(minutes - whole) < 1e-6:
                return supported(claim, f"the length of time “{fact.text}”", [evidence_of(passage, fact)])
    times = [(p, s, s.value) for p in passages for s in p.statements if isinstance(s.value, Clock)]
    if not 0 < len(times) * len(lengths) <= _MOST**2:
        return None
    for passage, fact, clock in times:
        for beside, length, minutes in lengths:
            if minutes <= _LONGEST and minutes == int(minutes) and _leads(clock, int(minutes), value):
                evidence = [evidence_of(passage, fact), evidence_of(beside, length)]
                return supported(claim, f"“{length.text}” from “{fact.text}”", list(evidence))
    return None


def _minutes(value: object) -> float:
    """A length of time in minutes; 0 for everything else."""
    if not isinstance(value, Quantity) or value.low != value.high or dimension(value.unit) != "time":
        return 0.0
    return float(value.low * factor(value.unit) / _HOUR)


def _leads(start: Clock, minutes: int, end: Clock) -> bool:
    """Whether so many minutes lead from the one time to the other."""
    day = 2 * _HALF_DAY if start.settled and end.settled else _HALF_DAY
    late = (end.minutes - start.minutes - minutes) % day
    return late <= end.later or day - late <= end.earlier
