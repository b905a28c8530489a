"""How a source has a value stand to another that it tells beside it: 160, and 140 before; a row's earlier column."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factlint.language.en.currencies import NAMES, RATE_LINKS
from factlint.language.en.reckoning import AGAINST, COMPARED_WITH, EVERY_ONE, JOINING, OLDER, WHOLE
from factlint.language.en.standards import ABOVE, BELOW, LEVEL_DOWN, LEVEL_UP
from factlint.values.quantities.quantity import Quantity
from factlint.values.quantities.units import ORDINAL
from factlint.verify.evidence.bracketed import is_older_in_brackets
from factlint.verify.evidence.contrast import grouped
from factlint.verify.evidence.labels import NEW, OLD, labels
from factlint.verify.measuring.ways.standing import (
    EARLIER,
    EXPECTED,
    THE_OTHER,
    Standing,
    span_of,
    standard_in,
    standings,
)
from factlint.verify.reckoning.rows import time_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from decimal import Decimal

    from factlint.corpus.memory import Passage
    from factlint.kinds.statement import Statement
    from factlint.values.quantities.quantity import Direction
    from factlint.verify.evidence.labels import Label

_OPENS = frozenset({",", "(", "–", "—", ";"})
"""What parts a value from the change that is told behind it."""
_BEHIND = 7
"""Words behind an older value that name the standard it is: "the 40,000 that the organisers had hoped for"."""
_PUT_IN = 5
"""Words on either side of an older value that is put in between two commas."""
_CLOSES = frozenset({",", ")", "–", "—"})
_THAN = 5
"""Words from "than" to the value: "than last year's record of 71"."""
_YEAR_LONG = 3
"""Digits from which a number between the two is more than that of a week or a quarter."""
_SCALE, _UNLIKE = 1000, 30
"""From one scale to the next; and how many times the other no two values of one change are."""
_RATE = 4
"""Words behind a rate of exchange with the currency that it is told in: "2.3 per US dollar"."""
_MOVES = 4
"""Words before a value in which it is told to have moved from another."""


def told_standings(fact: Statement, passage: Passage) -> frozenset[Standing]:
    """All that a source's sentence, or its table's row, tells of a figure's standing, by its words and its values."""
    if passage.sentence.block.kind == "cell":
        way = _went_in_row(fact, passage)
        return frozenset({Standing(way, EARLIER)} if way else ())
    return standings(fact, passage.statements) | {*_by_values(fact, passage), *_by_change(fact, passage)}


def _by_values(fact: Statement, passage: Passage) -> Iterator[Standing]:
    """From an older value, or one hoped for, that is told beside it: "58, compared with 71 a year ago"."""
    return (standing for _, standing in beyond(fact, passage.statements))


def beyond(fact: Statement, statements: Sequence[Statement]) -> Iterator[tuple[Statement, Standing]]:
    """The values that a sentence holds a value against, each with the side of it on which that lies.

    `statements` are those of the sentence.
    """
    values = next((values for values in grouped(statements).values() if fact in values), [])
    told = labels(values, statements) if len(values) > 1 else {}
    own = told.get(id(fact))
    if own is None or OLD in own.terms or own.former:
        return
    place = values.index(fact)
    for other in values[place - 1 : place] if place else ():
        label = told.get(id(other))
        led = NEW in own.terms and OLD in _terms(label) and _leads_to(other, fact)
        if led or (label is not None and label.former and _put_in(other)):
            yield from side_of(fact, other)
    for other, *more in (values[place + 1 : place + 3],) if values[place + 1 :] else ():
        label = told.get(id(other))
        paired = label is not None and ((OLD in label.terms and NEW in own.terms) or label.former)
        if paired or _set_against(other):
            yield from side_of(fact, other)
            for third in more:
                yield from side_of(fact, third) if _joined_standard(other, third) else ()


def _put_in(old: Statement) -> bool:
    """Whether an older value is put in between the subject and its verb: "sales, 16 million a year ago, rose to"."""
    before, after = old.sentence.before(old.start), old.sentence.after(old.end, _PUT_IN)
    opens = next((n for n, token in enumerate(reversed(before)) if token.text in _OPENS), _PUT_IN)
    return opens < _PUT_IN and any(token.text in _CLOSES for token in after)


def _set_against(other: Statement) -> bool:
    """Whether a value is one that the value before is held against, however far before: "against 66.8% in May"."""
    before = other.sentence.before(other.start)
    behind = other.sentence.after(other.end, _MOVES)
    lowers = [token.lower for token in before]
    if any(tuple(lowers[-len(words) :]) == words for words in OLDER):
        return standard_in(behind) == EARLIER
    far = next((n for n in range(1, min(_THAN, len(before)) + 1) if lowers[-n] in COMPARED_WITH), 0)
    between = before[len(before) - far + 1 :] if far else []
    plain = all(token.shape != "number" or len(token.text) < _YEAR_LONG or standard_in([token]) for token in between)
    if not (WHOLE | EVERY_ONE).isdisjoint(token.lower for token in between):
        return False  # "more than in any of the 37 earlier races"
    standard = standard_in([*between, *behind])
    planned = standard == EXPECTED and lowers[-far] in AGAINST  # "18.6 million against a planned 20.7 million"
    return bool(far) and plain and (standard == EARLIER or planned)


def _terms(label: Label | None) -> frozenset[str]:
    return label.terms if label is not None else frozenset()


def _leads_to(old: Statement, new: Statement) -> bool:
    """Whether nothing but one movement lies between two values: not in "to 14 from 9, and lowered its rate to 11"."""
    return (LEVEL_UP | LEVEL_DOWN).isdisjoint(old.sentence.lower_within(old.end, new.start))


def _joined_standard(one: Statement, other: Statement) -> bool:
    """Whether a second standard is told behind the first: "71 a year ago and a ten-year average of 66"."""
    between = other.sentence.within(one.end, other.start)
    place = next((n for n, token in enumerate(between) if token.lower in JOINING), None)
    return place is not None and bool(standard_in(between[place + 1 :]))


def side_of(fact: Statement, other: Statement) -> Iterator[tuple[Statement, Standing]]:
    """On which side of another value a value lies, and what that other one was."""
    mine, theirs = fact.value, other.value
    if not isinstance(mine, Quantity) or not isinstance(theirs, Quantity) or mine.low == theirs.low:
        return
    level = _in_scale(theirs.low, mine.low)
    if level in (None, mine.low):
        return
    beside = other.sentence.after(other.end, _BEHIND)
    stop = next((n for n, token in enumerate(beside) if token.text in (".", ";", ",", ")")), len(beside))
    ahead = other.sentence.within(fact.end, other.start)[-_MOVES:]
    against = standard_in([*ahead, *beside[:stop]]) or EARLIER
    yield other, Standing("up" if mine.low > level else "down", against)


def _in_scale(old: Decimal, new: Decimal) -> Decimal | None:
    """An older number in the scale of the newer one, which may be told behind both: "from 24 to 21 million"."""
    while 0 < old * _SCALE <= new * _UNLIKE:
        old *= _SCALE
    return old if old <= new * _UNLIKE else None


def _by_change(fact: Statement, passage: Passage) -> Iterator[Standing]:
    """From a change that is told behind a value: "312 cases were notified, 40 more than in May"."""
    following = next((s for s in passage.statements if s.kind == "figure" and s.start >= fact.end), None)
    if following is None or not isinstance(following.value, Quantity):
        return
    between = {token.text for token in passage.sentence.after(fact.end) if token.start < following.start}
    behind = passage.sentence.after(span_of(following)[1], 2 + _BEHIND)
    more, than = [*(token.lower for token in behind), "", ""][:2]
    if between.isdisjoint(_OPENS) or than not in COMPARED_WITH:
        return
    way: Direction = "up" if more in ABOVE else "down" if more in BELOW else ""
    against = standard_in(behind[2:]) or EARLIER
    if way:
        yield Standing(way, against)


def _went_in_row(fact: Statement, passage: Passage) -> Direction:
    """Which way a cell's value went from that in its brackets, or from all of its row in columns of earlier times."""
    mine = fact.value
    bracketed = [other.value for other in passage.statements if is_older_in_brackets(fact, other)]
    before = [value.low for value in bracketed or _earlier(passage) if isinstance(value, Quantity)]
    if not before or not isinstance(mine, Quantity):
        return ""
    return "up" if mine.low > max(before) else "down" if mine.low < min(before) else ""


def _earlier(passage: Passage) -> Iterator[object]:
    """The figures of a cell's row that stand in columns of earlier times."""
    source, own = passage.source, passage.sentence.block
    now = time_of(own.header)
    for cell in source.cells if now and now.start else ():
        block = source.document.sentences[cell.number].block
        then = time_of(block.header) if (block.heading, _row(block.header)) == (own.heading, _row(own.header)) else None
        if now and now.start and then and then.start and then.start < now.start:
            yield from (fact.value for fact in source.statements_of(cell.number) if fact.kind == "figure")


def _row(header: str) -> str:
    return header.partition(" | ")[2]


def otherwise(claim: Statement, claims: Sequence[Statement], fact: Statement, passage: Passage) -> Standing | None:
    """How a source has a value stand that a claim has on the other side: "has risen to 140", where it fell to it.

    It has the place of the claim's word for it. `claims` are those of the claim's sentence. Where a text tells of both
    sides of one standard, it is silent on it.
    """
    if isinstance(claim.value, Quantity) and claim.value.unit == ORDINAL:
        return None  # who slipped to 203rd has more than before
    if _is_rate_of_exchange(claim):
        return None  # a krone that eased to 11 a dollar was at fewer of them before
    mine = standings(claim, claims)
    theirs = told_standings(fact, passage) if mine else frozenset[Standing]()
    for one in sorted(one for one in mine if one.against != THE_OTHER):
        way, other = _only(mine, one.against), _only(theirs, one.against)
        if way and other and way != other:
            return Standing(other, one.against, one.start, one.end)
    return None


def _is_rate_of_exchange(claim: Statement) -> bool:
    """Whether a value is told as so much of one currency for another: the more of it, the weaker it is."""
    behind = claim.sentence.lower_after(claim.end, _RATE)
    return bool(behind) and behind[0] in RATE_LINKS and not NAMES.keys().isdisjoint(behind)


def _only(found: frozenset[Standing], against: str) -> Direction:
    """The one way that a value lies from a standard; empty where it lies on both sides, or on neither."""
    ways = {one.way for one in found if one.against == against}
    return ways.pop() if len(ways) == 1 else ""
