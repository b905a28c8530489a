"""Values that follow from rates and prices: what comes to each, what so much a month makes in time, what a bill is,
what somebody's share comes to.

Few sentences have either, and what reads them is imported where one has.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from factlint.language.en.reckoning import FOR_EACH
from factlint.values.quantities.units import COUNT, PERCENT, POINTS, TIMES, is_currency

if TYPE_CHECKING:
    from factlint.kinds.statement import Statement
    from factlint.values.quantities.quantity import Quantity
    from factlint.verify.evidence.facing import SentenceView
    from factlint.verify.judgement import Judgement


def by_rates_and_prices(claim: Statement, value: Quantity, view: SentenceView) -> Judgement | None:
    """The judgement that a value is what comes to each of some things, or what several come to together."""
    if value.unit in (PERCENT, POINTS, TIMES):
        return None
    return _by_the_unit(claim, value, view) or _together(claim, value, view) or _part(claim, value, view)


def _by_the_unit(claim: Statement, value: Quantity, view: SentenceView) -> Judgement | None:
    """ "290 dollars a barrel", "430 in five years": few sentences tell what comes to each, or by the month."""
    if FOR_EACH.isdisjoint(view.sentence.lowers):
        return None
    from factlint.verify.reckoning.shared_out import shared_out

    if told := shared_out(claim, value, view):
        return told
    rates = (c for c in view.claims if not FOR_EACH.isdisjoint(view.sentence.lower_after(c.end, 1)))
    if value.unit == COUNT or not any(rates):
        return None
    from factlint.verify.reckoning.instalments import paid_in_time
    from factlint.verify.reckoning.per_one import per_one

    return per_one(claim, value, view) or paid_in_time(claim, value, view)


def _together(claim: Statement, value: Quantity, view: SentenceView) -> Judgement | None:
    """ "Two adults with a car need €30.70"; "£1,325", where a register has "Fine £600. Surcharge £240. Costs £485."."""
    if not is_currency(value.unit):
        return None
    if any(getattr(c.value, "unit", "") == COUNT for c in (*view.claims, *view.before)):
        from factlint.verify.reckoning.bills import billed

        if told := billed(claim, value, view):
            return told
    from factlint.verify.reckoning.tallies.strung import strung_together

    return strung_together(claim, value, view)


def _part(claim: Statement, value: Quantity, view: SentenceView) -> Judgement | None:
    """ "Of the 84 million Chile pays 21", where a source has the share that is Chile's."""
    beside = (other.value for other in (*view.claims, *view.before) if other is not claim)
    if not any(getattr(amount, "unit", "") == value.unit for amount in beside):
        return None
    from factlint.verify.reckoning.parts_paid import part_paid

    return part_paid(claim, value, view)
