"""By what a source is found: the keys it is kept under, and the keys that a draft asks for.

All keys are short strings of one name space:

- a term of its sentences (`terms.fold`), as it is;
- `@word`: a folded word of one of its names, the name in one word ("Saint-Germain" as "saintgermain"), its initials;
- `=dimension:digits`: a figure, to two digits of its value in the base unit of what it measures;
- `=day:2024-12-18`, `=month:2024-12`: a date.

Keys only narrow down. Whether a source that has one really speaks of a claim is for the verdict to say.
"""

from __future__ import annotations

from decimal import ROUND_HALF_EVEN, Context, Decimal
from functools import lru_cache
from typing import TYPE_CHECKING

from factlint.records import NamedTuple
from factlint.values.dates.partial_date import PartialDate
from factlint.values.names.forms import acronyms, alternate_of, edits, fold_name, fold_spelling
from factlint.values.names.name import Name
from factlint.values.quantities.quantity import Quantity
from factlint.values.quantities.units import dimension, to_base

if TYPE_CHECKING:
    from collections.abc import Iterable

    from factlint.kinds.statement import Statement

LONGEST = 64
"""Characters of a key; no word that anybody writes is longer."""
SHORTEST_SLIP, LONG_WORD = 4, 9
"""Letters from which a word can be a slip of another, and from which two letters may differ."""
SLIP_LENGTHS = range(-2, 3)
"""By how many letters a slip may be longer or shorter."""
_TWO_DIGITS = Context(prec=2, rounding=ROUND_HALF_EVEN)


def source_keys(terms: Iterable[Iterable[str]], statements: Iterable[Statement]) -> tuple[str, ...]:
    """The keys of a source, in order: of its sentences' terms and of its statements."""
    keys = {term for sentence in terms for term in sentence}
    for statement in statements:
        value = statement.value
        if isinstance(value, Name):
            keys |= name_keys(value).any
        elif isinstance(value, Quantity):
            keys |= figure_keys(value)
        elif isinstance(value, PartialDate):
            keys |= date_keys(value)
    return tuple(sorted({key[:LONGEST] for key in keys}))


def name_words(statements: Iterable[Statement]) -> tuple[str, ...]:
    """The folded words of a source's names that another word may be a slip of, in order."""
    names = {statement.value.text for statement in statements if isinstance(statement.value, Name)}
    words = {word for name in names for word in fold_name(name)}
    return tuple(sorted(word for word in words if SHORTEST_SLIP <= len(word) <= LONGEST))


class NameKeys(NamedTuple):
    """The keys of a name, the same for keeping and for asking."""

    words: tuple[str, ...]
    """Its words, all of which a source has that has the name in this form."""
    whole: frozenset[str]
    """What stands for the whole name: in one word, its initials, another name of the place."""
    any: frozenset[str]
    """All keys, those of its words in another transliteration too."""


@lru_cache(maxsize=2048)
def name_keys(name: Name) -> NameKeys:
    """The keys of a name: whoever calls it otherwise shares one of them."""
    words = tuple(_at(word) for word in fold_name(name.text) if len(word) > 1)
    forms = {name.text, str(name)}
    whole = frozenset(_at(key) for form in forms for key in _whole(form))
    parts = frozenset(_at(key) for form in forms for word in fold_name(form) for key in (word, fold_spelling(word)))
    return NameKeys(words, whole, frozenset(key for key in whole | parts if len(key) > 2))


def _at(key: str) -> str:
    return f"@{key}"[:LONGEST]


def _whole(form: str) -> Iterable[str]:
    words = fold_name(form)
    if len(words) > 1:
        yield "".join(words)
        yield from (initials for initials in acronyms(words, form) if len(initials) > 1)
    if (place := alternate_of(words)) is not None:
        yield f"#{place}"


def figure_keys(value: Quantity) -> frozenset[str]:
    """The keys under which a figure is kept: its first and its last value."""
    first = _figure_key(value.low, value.unit)
    return frozenset((first, first if value.high == value.low else _figure_key(value.high, value.unit)))


def date_keys(value: PartialDate) -> frozenset[str]:
    """The keys of a date, the same for keeping and for asking; none where neither day nor month and year is known."""
    found = set()
    for reading in value.readings:
        day = reading.single_day
        if day is not None:
            found.add(f"=day:{day.isoformat()}")
        elif reading.year is not None and reading.month is not None:
            found.add(f"=month:{reading.year:04d}-{reading.month:02d}")
    return frozenset(found)


def slips(word: str, others: Iterable[str]) -> frozenset[str]:
    """Those of the other words that are a slip away: one letter, two in long words, and never the first.

    As `name_forms.near_miss` has it for a word of a name. Words that are the same are no slips. Of a word cut into one
    more part than letters may differ, with a letter left out between two, some part stands in every slip of it: a
    change or an exchange touches two letters that are side by side at most.
    """
    if len(word) < SHORTEST_SLIP:
        return frozenset()
    short, long = _parts(word, 2), _parts(word, 3)
    found = set()
    for other in others:
        reach = slip_reach(word, other)
        if other[0] != word[0] or not any(part in other for part in (short if reach == 1 else long)):
            continue
        if len(other) >= SHORTEST_SLIP and 0 < edits(word, other, reach) <= reach:
            found.add(other)
    return frozenset(found)


def _parts(word: str, number: int) -> tuple[str, ...]:
    size = (len(word) - number + 1) // number
    starts = [place * (size + 1) for place in range(number)]
    return (*(word[start : start + size] for start in starts[:-1]), word[starts[-1] :])


def slip_reach(word: str, other: str) -> int:
    """How many letters may differ between two words that one slip parts."""
    return 2 if min(len(word), len(other)) >= LONG_WORD else 1


def _figure_key(number: Decimal, unit: str) -> str:
    digits, exponent = _digits(to_base(number, unit))
    return f"={dimension(unit).replace(' ', '-')}:{digits}e{exponent}"


def _digits(base: Decimal) -> tuple[int, int]:
    """Two digits of a number and the power of ten that they are to be multiplied by; a nought is (0, 0)."""
    if not base:
        return 0, 0
    rounded = _TWO_DIGITS.plus(base)
    exponent = rounded.adjusted() - 1
    return int(rounded.scaleb(-exponent)), exponent
