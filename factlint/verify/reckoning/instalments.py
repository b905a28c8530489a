"""What so much a month comes to in so many years, with what is paid at once: "190 euros plus four a month, 430 in five
years".

The price, the rate and the time stand in the draft's own sentence, each of them judged by itself.
"""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from factlint.language.en.reckoning import FOR_EACH
from factlint.language.en.units import WORDS
from factlint.values.quantities.quantity import Quantity
from factlint.values.quantities.units import dimension, factor, is_currency
from factlint.verify.reckoning.coincidence import meets
from factlint.verify.reckoning.derived import others, supported
from factlint.verify.reckoning.operators import EXACT

if TYPE_CHECKING:
    from factlint.kinds.statement import Statement
    from factlint.verify.evidence.facing import SentenceView
    from factlint.verify.judgement import Judgement

_WHOLE = Decimal("0.01")


def paid_in_time(claim: Statement, value: Quantity, view: SentenceView) -> Judgement | None:
    """The judgement that an amount is what the sentence's rate comes to in the sentence's time; None where not."""
    if not is_currency(value.unit):
        return None
    figures = [(other, other.value) for other in others(claim, view) if isinstance(other.value, Quantity)]
    amounts = [(other, amount) for other, amount in figures if amount.unit == value.unit]
    times = [(other, time) for other, time in figures if dimension(time.unit) == "time"]
    for rate, each in amounts if times else ():
        period = _period(rate)
        for length, time in times if period else ():
            paid = each.low * (time.low * factor(time.unit) / factor(period)).quantize(_WHOLE)
            for first in (Decimal(0), *(amount.low for other, amount in amounts if other is not rate)):
                if meets(value, Quantity(first + paid, first + paid, unit=value.unit, grain=EXACT)):
                    return supported(claim, f"what “{rate.text}” comes to in “{length.text}”", [])
    return None


def _period(rate: Statement) -> str:
    """The unit of time by which an amount is told: "four euros a month"; empty where by none."""
    behind = rate.sentence.lower_after(rate.end, 2)
    unit = WORDS.get(behind[1], "") if len(behind) > 1 and behind[0] in FOR_EACH else ""
    return unit if unit and dimension(unit) == "time" else ""
