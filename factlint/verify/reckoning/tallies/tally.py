"""How many things a source lists: "Alma, Crestline and West Fork" are three towns."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from factlint.language.en.reckoning import LIST_JOINTS
from factlint.values.dates.partial_date import PartialDate

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from factlint.kinds.statement import Statement


def lists(statements: Sequence[Statement], kind: str) -> Iterator[Sequence[Statement]]:
    """The runs of two and more names, or weekdays, that a sentence strings together with commas and "and"."""
    members = [s for s in statements if s.kind == kind and (kind != "date" or _is_day(s))]
    members.sort(key=lambda s: (s.start, -s.end))
    run: list[Statement] = members[:1]
    for left, right in pairwise(members):
        between = _without_brackets(left.sentence.text[left.end : right.start])
        if between in LIST_JOINTS and right.start >= left.end:
            run.append(right)
            continue
        if len(run) > 1:
            yield run
        run = [right]
    if len(run) > 1:
        yield run


def _without_brackets(text: str) -> str:
    """What stands between two members, without an office in brackets: "Ada Holm (chair), Jon Bell"."""
    text = text.strip()
    if text.startswith("("):
        text = text.partition(")")[2].strip()
    return text


def _is_day(statement: Statement) -> bool:
    value = statement.value
    return isinstance(value, PartialDate) and (value.weekday is not None or value.day is not None)
