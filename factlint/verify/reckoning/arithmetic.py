"""The draft's own sums: changes between two values, shares, totals of a list or a column, days, lifetimes."""

from __future__ import annotations

from collections import defaultdict
from decimal import Decimal
from itertools import pairwise
from typing import TYPE_CHECKING

from factlint.language.en.calendar import BETWEEN
from factlint.language.en.reckoning import DAY, FROM, JOINING, MOVED, OF, PARTIAL, RESTATED, TO, TOTAL, TOTAL_ROWS
from factlint.records import replace
from factlint.text.document import from_on, up_to
from factlint.values.comparison import Comparison
from factlint.values.dates.partial_date import PartialDate
from factlint.values.quantities.quantity import Quantity
from factlint.verify.judgement import Judgement
from factlint.verify.reckoning.times.lifetimes import lifetime

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from factlint.kinds.statement import Statement
    from factlint.text.document import Sentence, Token

NEAR = 6
"""Words that may stand between two values and the change from one to the other."""
_SLACK = Decimal("0.02")
"""Relative slack of a stated change, beside the rounding of the values it is reckoned from."""


def judge_arithmetic(claims: Sequence[Statement]) -> Iterator[Judgement]:
    """Contradictions in sums that the draft does itself."""
    by_sentence: dict[int, list[Statement]] = defaultdict(list)
    for claim in claims:
        by_sentence[claim.sentence.index].append(claim)
    for own in by_sentence.values():
        figures = [claim for claim in own if isinstance(claim.value, Quantity)]
        yield from _change(own[0].sentence, figures)
        yield from _share(own[0].sentence, figures)
        yield from _listed_total(own[0].sentence, figures)
        yield from _backwards(figures)
        yield from _stretch(own)
        yield from lifetime(own)
    yield from _columns(claim for claim in claims if claim.sentence.block.kind == "cell")


def _change(sentence: Sentence, figures: list[Statement]) -> Iterator[Judgement]:
    """ "from 40 to 50, up 20%": the stated change is not the one between the two values, or goes the other way."""
    for first, second, changes in _changes(sentence, figures):
        old, new = first.value, second.value
        if not isinstance(old, Quantity) or not isinstance(new, Quantity) or old.low <= 0:
            continue
        if not (_plain(old) and _plain(new) and _same_unit(first, second)):
            continue
        for stated in changes:
            change = stated.value
            if not isinstance(change, Quantity) or not change.direction or not _plain(change):
                continue
            bounds = _change_between(old, new, change)
            size = abs(change.low)
            slack = change.grain / 2 + size * _SLACK
            signed = size if change.direction == "up" else -size
            if bounds is None or bounds[0] - slack <= signed <= bounds[1] + slack:
                continue
            real = _told_change(old, new, change)
            yield _wrong_sum(stated, f"From “{first.text}” to “{second.text}” is {real}, not {_told(change)}.")


def _backwards(figures: list[Statement]) -> Iterator[Judgement]:
    """Ranges that end below where they begin; few figures stand before a lesser one with "to" between them."""
    for first, second in pairwise(figures):
        assert isinstance(first.value, Quantity)
        assert isinstance(second.value, Quantity)
        joined = _words(first.sentence, first.end, second.start)
        told = bool(joined) and (joined[0] in TO or not BETWEEN.isdisjoint(first.sentence.lowers))
        if first.value.low <= second.value.low or len(joined) != 1 or not told:
            continue
        from factlint.verify.reckoning.backwards import goes_backwards

        if goes_backwards(first, second):
            text = first.sentence.text[first.start : second.end]
            yield replace(_wrong_sum(first, f"“{text}” ends below where it begins."), reasons=("no range goes down",))


def _changes(sentence: Sentence, figures: list[Statement]) -> Iterator[tuple[Statement, Statement, list[Statement]]]:
    """Old value, new value, and the changes stated beside them, in whichever order they are told."""
    old, new = _led_by(sentence, figures, FROM), _led_by(sentence, figures, TO)
    if old is None:
        return
    if new is not None:
        first, last = min(old.start, new.start), max(old.end, new.end)
        if ";" not in sentence.text[first:last]:
            others = [figure for figure in figures if figure is not old and figure is not new]
            yield old, new, [figure for figure in others if _beside(sentence, figure, first, last)]
        return
    for value, stated in pairwise(figures):  # "€48.6m, up 14.9% from €42.3m"
        follows = stated.end <= old.start and len(_words(sentence, stated.end, old.start)) == 1
        if follows and value is not old and set(_words(sentence, value.end, stated.start)) <= MOVED:
            yield old, value, [stated]


def _beside(sentence: Sentence, figure: Statement, first: int, last: int) -> bool:
    """Whether a change is told right before or after its two values, in the same breath."""
    start, end = (figure.end, first) if figure.end <= first else (last, figure.start)
    words = _words(sentence, start, end)
    return len(words) <= NEAR and not set(words) & JOINING and ";" not in sentence.text[start:end]


def _words(sentence: Sentence, start: int, end: int) -> list[str]:
    return [token.lower for token in up_to(from_on(sentence.words, start), end)]


def _start_of(token: Token) -> int:
    return token.start


def _end_of(token: Token) -> int:
    return token.end


def _change_between(old: Quantity, new: Quantity, stated: Quantity) -> tuple[Decimal, Decimal] | None:
    """The least and the greatest change that the two values, as rounded, can mean, in the stated unit."""
    lows = (new.low - new.grain / 2) - (old.low + old.grain / 2)
    highs = (new.high + new.grain / 2) - (old.high - old.grain / 2)
    if stated.unit == "%" and old.unit != "%":
        base = old.low - old.grain / 2
        if base <= 0:
            return None
        bounds = (lows / base * 100, lows / old.low * 100, highs / base * 100, highs / old.low * 100)
        return min(bounds), max(bounds)
    if stated.unit != "%" and (stated.unit == old.unit or (stated.unit == "pp" and old.unit == "%")):
        return lows, highs
    return None


def _told_change(old: Quantity, new: Quantity, stated: Quantity) -> str:
    """The change between the values as they stand, rounded as the stated one is."""
    change = new.low - old.low
    if stated.unit == "%":
        change = change / old.low * 100
    rounded = change.quantize(min(stated.grain, Decimal("0.1")))
    return _told(replace(stated, low=abs(rounded), high=abs(rounded), direction="up" if change > 0 else "down"))


def _told(change: Quantity) -> str:
    """For people: "up 25%", "down 1200 EUR"."""
    mark = str(replace(change, low=abs(change.low), high=abs(change.high), operator="=")).replace(" %", "%")
    return f"{change.direction} {mark}".strip()


def _share(sentence: Sentence, figures: list[Statement]) -> Iterator[Judgement]:
    """ "30 of the 50, or 70%": the percentage is not that of the part in the whole."""
    for part, whole, stated in zip(figures, figures[1:], figures[2:], strict=False):
        of, restated = _words(sentence, part.end, whole.start), _words(sentence, _end(whole), stated.start)
        if "of" not in of or not set(of) <= OF or "or" not in restated or not set(restated) <= RESTATED:
            continue
        one, all_, share = part.value, whole.value, stated.value
        if not (isinstance(one, Quantity) and isinstance(all_, Quantity) and isinstance(share, Quantity)):
            continue
        if (
            share.unit != "%"
            or share.low != share.high
            or not (_plain(one) and _plain(all_))
            or not 0 < one.low <= all_.low
        ):
            continue
        real = one.low / all_.low * 100
        found = Quantity(real, real, unit="%", grain=Decimal("0.01"))
        if share.compare(found) is Comparison.CONFLICT and abs(real - share.low) > share.grain:
            yield _wrong_sum(
                stated, f"“{part.text}” of “{whole.text}” is {real.quantize(Decimal('0.1'))}%, not {stated.text}."
            )


def _end(figure: Statement) -> int:
    """Where a figure with its counted noun ends."""
    return (figure.wide or (figure.start, figure.end))[1]


def _led_by(sentence: Sentence, figures: list[Statement], words: frozenset[str]) -> Statement | None:
    """The figure that one of these words stands right before."""
    for figure in figures:
        start = (figure.wide or (figure.start, figure.end))[0]
        before = reversed(up_to(sentence.words, start))
        nearest = next((token.lower for token in before if token.shape == "word"), "")
        if nearest in words:
            return figure
    return None


def _listed_total(sentence: Sentence, figures: list[Statement]) -> Iterator[Judgement]:
    """ "A total of 30: 12 men and 16 women": a list after a colon that does not add up."""
    text = sentence.text
    colon = text.find(":")
    if colon < 0 or not {token.lower for token in sentence.tokens} & TOTAL:
        return
    before = [f for f in figures if f.end <= colon]
    parts = [f for f in figures if f.start > colon]
    tail = {token.lower for token in sentence.tokens if not before or token.start > before[0].end}
    if len(before) != 1 or len(parts) < 2 or tail & PARTIAL or not all(_same_unit(before[0], part) for part in parts):
        return
    yield from _compare_sum(before[0], parts)


def _columns(cells: Iterable[Statement]) -> Iterator[Judgement]:
    """A table's total row against the cells above it, column by column."""
    columns: dict[tuple[str, str], list[Statement]] = defaultdict(list)
    for cell in cells:
        column, _, row = cell.sentence.block.header.partition(" | ")
        if not isinstance(cell.value, Quantity) or not column:
            continue
        key = (cell.sentence.block.heading, column)
        if row.rpartition(" | ")[2].strip().lower() not in TOTAL_ROWS:
            columns[key].append(cell)
            continue
        parts = columns.pop(key, [])
        if len(parts) >= 2 and all(_same_unit(cell, part) for part in parts) and cell.value.unit not in ("%", "pp"):
            yield from _compare_sum(cell, parts)


def _compare_sum(total: Statement, parts: Sequence[Statement]) -> Iterator[Judgement]:
    values = [part.value for part in parts if isinstance(part.value, Quantity) and _plain(part.value)]
    whole = total.value
    if len(values) != len(parts) or not isinstance(whole, Quantity) or not _plain(whole):
        return
    added = sum((value.low for value in values), Decimal(0))
    slack = sum((value.grain for value in values if value.grain != 1), Decimal(0)) / 2 + _rounding(whole)
    if abs(added - whole.low) > slack:
        listed = " + ".join(part.text for part in parts)
        yield _wrong_sum(total, f"{listed} makes {added:f}, not {total.text}.")


def _rounding(value: Quantity) -> Decimal:
    return value.grain / 2 if value.grain != 1 else Decimal(0)


def _stretch(claims: Sequence[Statement]) -> Iterator[Judgement]:
    """ "the two-day summit on Dec. 18-20": the days named are more, or fewer, than the days counted."""
    ranges = [c.value for c in claims if isinstance(c.value, PartialDate) and c.value.bounds]
    days = [c for c in claims if isinstance(c.value, Quantity) and c.value.unit == DAY]
    lengths = [claim for claim in days if "-" in claim.text + _next(claim)]
    if len(ranges) != 1 or len(lengths) != 1:
        return
    stretch, counted = ranges[0], lengths[0].value
    if stretch.start is None or stretch.end is None or not isinstance(counted, Quantity) or not _plain(counted):
        return
    length = (stretch.end - stretch.start).days + 1
    if counted.low != length:
        yield _wrong_sum(lengths[0], f"{stretch} is {length} days, not {lengths[0].text}.")


def _next(claim: Statement) -> str:
    return claim.sentence.text[claim.end : claim.end + 1]


def _same_unit(first: Statement, second: Statement) -> bool:
    one, other = first.value, second.value
    if not isinstance(one, Quantity) or not isinstance(other, Quantity):
        return False
    return one.unit == other.unit and one.unit != "ordinal"


def _plain(value: Quantity) -> bool:
    """Whether it is one number, as it stands."""
    return value.operator == "=" and value.low == value.high and value.least is None


def _wrong_sum(claim: Statement, message: str) -> Judgement:
    return Judgement(
        claim, "contradiction", "adds-up-wrong", message=message, reasons=("reckoned from the draft's own values",)
    )
