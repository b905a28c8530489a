"""Values as plain lists of JSON, and back: what an index keeps of a statement.

Each value is a list that begins with the letter of its type. What is read back may come from a file that somebody else
made, so nothing is taken on trust: a wrong type, a number too long to calculate with or a nesting without end raises
ValueError.
"""

from __future__ import annotations

from datetime import date
from decimal import Decimal, InvalidOperation
from typing import TYPE_CHECKING, Any, TypeVar, get_args

from factlint.values.attendance import Attendance, Presence
from factlint.values.dates.partial_date import Anchoring, Modifier, PartialDate, Side
from factlint.values.names.name import Name, NameKind
from factlint.values.offices import Office, Tenure
from factlint.values.quantities.quantity import Direction, Operator, Quantity
from factlint.values.quantities.score import Clock, Score, Sets, Version
from factlint.values.quotations.quotation import Quotation

if TYPE_CHECKING:
    from collections.abc import Callable

    from factlint.values.comparison import Value

Packed = list[Any]
_Word = TypeVar("_Word", bound=str)
DEEPEST = 3
"""Levels of dates within dates: a range of two days, either of which may be read in two ways."""
LONGEST_NUMBER = 100
"""Characters of a number, and powers of ten: the reader takes nothing longer for a number."""
_MOST_PARTS = 1000


def pack(value: Value, own: str = "") -> Packed:
    """A value as a list that JSON can hold; `own` are the words of the text that it was read from.

    Raises TypeError for a class that no source's statement has.
    """
    packer = _PACKERS.get(type(value))
    if packer is None:
        raise TypeError(f"no such value in a source: {type(value).__name__}")
    return packer(value, own)


def unpack(packed: object, own: str = "") -> Value:
    """The value of such a list. Raises ValueError where it is none."""
    if not isinstance(packed, list) or not packed or not isinstance(packed[0], str) or packed[0] not in _UNPACKERS:
        raise ValueError("no value")
    try:
        return _UNPACKERS[packed[0]](packed, own)
    except (TypeError, IndexError, InvalidOperation, OverflowError) as fault:
        raise ValueError(f"no value: {fault}") from None


def _without_usual(packed: Packed, usual: Packed) -> Packed:
    """A list without what stands at its end and goes without saying."""
    while len(packed) > 1 and packed[-1] == usual[len(packed) - 1]:
        packed.pop()
    return packed


def _with_usual(packed: Packed, usual: Packed) -> Packed:
    return packed + usual[len(packed) :]


_USUAL_QUANTITY: Packed = ["q", None, "", "1", None, "=", "", None, None]


def _pack_quantity(v: Quantity, _own: str) -> Packed:
    high = None if str(v.high) == str(v.low) else str(v.high)
    bounds = [_number_text(v.least), _number_text(v.most)]
    packed: Packed = ["q", str(v.low), v.unit, str(v.grain), high, v.operator, v.direction, *bounds]
    return _without_usual(packed, _USUAL_QUANTITY)


def _unpack_quantity(p: Packed, _own: str) -> Quantity:
    _, low, unit, grain, high, operator, direction, least, most = _with_usual(p, _USUAL_QUANTITY)
    return Quantity(
        _number(low),
        _number(low if high is None else high),
        _one_of(operator, _OPERATORS),
        _text(unit),
        _number(grain),
        _one_of(direction, _DIRECTIONS),
        None if least is None else _number(least),
        None if most is None else _number(most),
    )


_USUAL_DATE: Packed = ["d", None, None, None, None, None, 0, "absolute", "", "", "", "", [], [], []]


def _pack_date(v: PartialDate, _own: str = "") -> Packed:
    packed: Packed = ["d", v.year, v.month, v.day, v.weekday, _day_text(v.start)]
    packed += [0 if v.end == v.start else _day_text(v.end), v.anchoring, v.season, v.modifier, v.offset, v.side]
    packed += [
        [_pack_date(bound) for bound in v.bounds or ()],
        [_pack_date(other) for other in v.alternatives],
        sorted(v.recurring),
    ]
    return _without_usual(packed, _USUAL_DATE)


def _unpack_date(p: Packed, _own: str = "", depth: int = 0) -> PartialDate:
    if depth > DEEPEST or not isinstance(p, list) or p[0] != "d":
        raise ValueError("no date")
    _, year, month, day, weekday, first, last, anchoring, season, modifier, offset, side, *more = _with_usual(
        p, _USUAL_DATE
    )
    bounds, others, recurring = map(_few, more)
    ends = tuple(_unpack_date(bound, depth=depth + 1) for bound in bounds)
    if len(ends) not in (0, 2):
        raise ValueError("a range has two ends")
    start = _day(first)
    return PartialDate(
        _part(year),
        _part(month),
        _part(day),
        _part(weekday),
        start,
        start if last == 0 else _day(last),
        _one_of(anchoring, _ANCHORINGS),
        _text(season),
        _one_of(modifier, _MODIFIERS),
        _text(offset),
        (ends[0], ends[1]) if ends else None,
        tuple(_unpack_date(other, depth=depth + 1) for other in others),
        frozenset(_whole(each) for each in recurring),
        _one_of(side, _SIDES),
    )


def _pack_name(v: Name, own: str) -> Packed:
    packed = ["n", v.kind, 0 if v.canonical == v.text else v.canonical, 0 if v.text == own else v.text]
    return _without_usual(packed, ["n", "unknown", 0, 0])


def _unpack_name(p: Packed, own: str) -> Name:
    _, kind, canonical, written = _with_usual(p, ["n", "unknown", 0, 0])
    text = own if written == 0 else _text(written)
    return Name(text, _one_of(kind, _NAME_KINDS), text if canonical == 0 else _text(canonical))


def _pack_quotation(v: Quotation, own: str) -> Packed:
    return ["s", v.speaker, int(v.denied), v.before, 0 if v.text == own else v.text]


def _unpack_quotation(p: Packed, own: str) -> Quotation:
    text = own if p[4] == 0 else _text(p[4])
    return Quotation(text, None if p[1] is None else _text(p[1]), bool(_whole(p[2])), _text(p[3]))


def _unpack_clock(p: Packed, _own: str) -> Clock:
    return Clock(_whole(p[1]), bool(_whole(p[2])), _whole(p[3]), _whole(p[4]))


_PACKERS: dict[type, Callable[[Any, str], Packed]] = {
    Quantity: _pack_quantity,
    PartialDate: _pack_date,
    Name: _pack_name,
    Quotation: _pack_quotation,
    Office: lambda v, own: ["o", v.person, 0 if v.role == own else v.role, v.of, v.tenure],
    Attendance: lambda v, _: ["a", v.person, v.presence, v.event],
    Score: lambda v, _: ["g", v.first, v.second],
    Sets: lambda v, _: ["t", *([score.first, score.second] for score in v.scores)],
    Clock: lambda v, _: ["c", v.minutes, int(v.settled), v.earlier, v.later],
    Version: lambda v, _: ["v", *v.parts],
}
_UNPACKERS: dict[str, Callable[[Packed, str], Value]] = {
    "q": _unpack_quantity,
    "d": _unpack_date,
    "n": _unpack_name,
    "s": _unpack_quotation,
    "o": lambda p, own: Office(_text(p[1]), own if p[2] == 0 else _text(p[2]), _text(p[3]), _one_of(p[4], _TENURES)),
    "a": lambda p, _: Attendance(_text(p[1]), _one_of(p[2], _PRESENCES), _text(p[3])),
    "g": lambda p, _: Score(_whole(p[1]), _whole(p[2])),
    "t": lambda p, _: Sets(tuple(Score(_whole(one), _whole(other)) for one, other in _few(p[1:]))),
    "c": _unpack_clock,
    "v": lambda p, _: Version(tuple(_whole(part) for part in _few(p[1:]))),
}
_OPERATORS: dict[str, Operator] = {word: word for word in get_args(Operator)}
_DIRECTIONS: dict[str, Direction] = {word: word for word in get_args(Direction)}
_ANCHORINGS: dict[str, Anchoring] = {word: word for word in get_args(Anchoring)}
_MODIFIERS: dict[str, Modifier] = {word: word for word in get_args(Modifier)}
_SIDES: dict[str, Side] = {word: word for word in get_args(Side)}
_NAME_KINDS: dict[str, NameKind] = {word: word for word in get_args(NameKind)}
_TENURES: dict[str, Tenure] = {word: word for word in get_args(Tenure)}
_PRESENCES: dict[str, Presence] = {word: word for word in get_args(Presence)}


def _one_of(word: object, known: dict[str, _Word]) -> _Word:
    if not isinstance(word, str) or word not in known:
        raise ValueError(f"unknown word {word!r:.40}")
    return known[word]


def _text(value: object) -> str:
    if not isinstance(value, str):
        raise ValueError("not a text")
    return value


def _whole(value: object) -> int:
    if type(value) is not int or abs(value) > 10**LONGEST_NUMBER:
        raise ValueError("not a whole number")
    return value


def _part(value: object) -> int | None:
    return None if value is None else _whole(value)


def _few(value: object) -> Packed:
    if not isinstance(value, list) or len(value) > _MOST_PARTS:
        raise ValueError("not a list")
    return value


def _number_text(value: Decimal | None) -> str | None:
    return None if value is None else str(value)


def _number(value: object) -> Decimal:
    if not isinstance(value, str) or len(value) > LONGEST_NUMBER:
        raise ValueError("not a number")
    number = Decimal(value)
    if not number.is_finite() or abs(number.adjusted()) > LONGEST_NUMBER:
        raise ValueError("not a number to calculate with")
    return number


def _day_text(value: date | None) -> str | None:
    return None if value is None else value.isoformat()


def _day(value: object) -> date | None:
    return None if value is None else date.fromisoformat(_text(value))
