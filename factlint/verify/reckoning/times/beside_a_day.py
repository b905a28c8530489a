"""Days that a source tells by the weekday before or after another: "on Monday 17 November, having closed on the Friday
before"."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from factlint.language.en.calendar import BEFORE_AFTER
from factlint.values.dates.calendar_arithmetic import weekday_after, weekday_before
from factlint.values.dates.partial_date import PartialDate
from factlint.verify.judgement import evidence_of
from factlint.verify.reckoning.derived import FACES, supported

if TYPE_CHECKING:
    from datetime import date

    from factlint.corpus.memory import Passage
    from factlint.kinds.statement import Statement
    from factlint.verify.evidence.facing import SentenceView
    from factlint.verify.judgement import Judgement


def weekday_beside(claim: Statement, value: PartialDate, view: SentenceView) -> Judgement | None:
    """The judgement that a near passage tells a day by its weekday and the day that this comes before or after."""
    for face in view.faces[:FACES] if value.single_day is not None else ():
        for weekday in face.passage.statements:
            if value.single_day in _days(weekday, face.passage):
                return supported(claim, f"“{weekday.text}” is that day", [evidence_of(face.passage, weekday)])
    return None


def _days(weekday: Statement, passage: Passage) -> list[date]:
    """The days that a weekday can be with "before" or "after" behind it: one for each day that the passage tells."""
    told, behind = weekday.value, weekday.sentence.lower_after(weekday.end, 1)
    side = BEFORE_AFTER.get(behind[0]) if behind else None
    if not isinstance(told, PartialDate) or told.weekday is None or told.single_day is not None or side is None:
        return []
    others = (fact.value.single_day for fact in passage.statements if isinstance(fact.value, PartialDate))
    beside = weekday_before if side < 0 else weekday_after
    return [beside(day + timedelta(side), told.weekday) for day in others if day is not None]
