"""Ages that the draft's own dates of birth and death exclude: "born in 1950, she died in 2020 aged 80"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factlint.language.en.reckoning import AGED, BORN, DIED
from factlint.values.dates.partial_date import PartialDate
from factlint.values.quantities.quantity import Quantity
from factlint.verify.judgement import Judgement

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from datetime import date

    from factlint.kinds.statement import Statement

_NEAR = 4  # words from "born" to its date


def lifetime(claims: Sequence[Statement]) -> Iterator[Judgement]:
    """The age in a sentence that tells one birth, one death and one age, where the three do not fit."""
    dates = [claim for claim in claims if isinstance(claim.value, PartialDate) and claim.value.start is not None]
    born = [claim for claim in dates if _led_by(claim, BORN, _NEAR)]
    died = [claim for claim in dates if _led_by(claim, DIED, _NEAR)]
    ages = [claim for claim in claims if claim.about == "age" and _led_by(claim, AGED, 2)]
    if len(born) != 1 or len(died) != 1 or len(ages) != 1 or len(dates) != 2:
        return
    birth, death, age = born[0].value, died[0].value, ages[0].value
    if not isinstance(birth, PartialDate) or not isinstance(death, PartialDate) or not isinstance(age, Quantity):
        return
    if not (birth.start and birth.end and death.start and death.end) or age.operator != "=" or age.unit != "year":
        return
    least, most = _years(birth.end, death.start), _years(birth.start, death.end)
    if not least <= age.low <= most:
        told = f"{least}" if least == most else f"{least} or {most}"
        yield Judgement(
            ages[0],
            "contradiction",
            "adds-up-wrong",
            message=f"From “{born[0].text}” to “{died[0].text}” is {told} years, not {ages[0].text}.",
            reasons=("reckoned from the draft's own values",),
        )


def _years(first: date, last: date) -> int:
    """Completed years."""
    return last.year - first.year - ((last.month, last.day) < (first.month, first.day))


def _led_by(claim: Statement, words: frozenset[str], reach: int) -> bool:
    """Whether one of these words stands shortly before a claim, with no other clause between."""
    before = claim.sentence.before(claim.start, reach)
    lead = next((i for i in range(len(before) - 1, -1, -1) if before[i].lower in words), None)
    own = claim.text.lower().split(" ", 1)[0] in words
    return own or (lead is not None and not any(token.text in ",;:()" for token in before[lead + 1 :]))
