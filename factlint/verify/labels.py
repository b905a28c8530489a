"""What each of a sentence's values is told of: "cod" and "mackerel" in "cod brought 21 million and mackerel 12".

A sentence that strings values together parts them by commas and "and", and gives each part one value and the words
that belong to it. The words that stand in one part alone are that value's label. Of a change the label is which of the
two values came first.
"""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from factlint.corpus.terms import folded
from factlint.language.en.directions import DOWN, UP
from factlint.language.en.reckoning import FROM, OLDER, PARTING, RELATIVE, TO, WHOLE
from factlint.records import NamedTuple, replace
from factlint.values.dates import PartialDate
from factlint.values.quantity import Quantity
from factlint.values.units import dimension

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from factlint.kinds.statement import Statement
    from factlint.text.document import Token

OLD, NEW = "<old>", "<new>"
"""The labels of a change's two values; no folded word looks like them."""
_APART = 8
"""Words that may stand between the two values of a change."""


class Label(NamedTuple):
    """What is said of one value and of no other value of its sentence."""

    terms: frozenset[str]
    dates: tuple[PartialDate, ...]

    def __bool__(self) -> bool:
        return bool(self.terms or self.dates)


_NONE = Label(frozenset(), ())


def labels(values: Sequence[Statement], statements: Sequence[Statement]) -> dict[int, Label]:
    """By identity, the labels of these values of one sentence that could be taken for one another.

    A value that shares its part of the sentence with another has none, unless the two are those of a change.
    """
    values = sorted(values, key=lambda s: s.start)
    changed = dict(_changes(values))
    parts = {id(value): part for value, part in _parts(values)}
    told = {key: frozenset(folded(_labelling(part))) for key, part in parts.items()}
    found: dict[int, Label] = {}
    for value in values:
        key = id(value)
        if key in changed:
            found[key] = Label(frozenset({changed[key]}), ())
        elif key in told:
            others = frozenset().union(*(terms for other, terms in told.items() if other != key))
            found[key] = Label(told[key] - others, tuple(_dates_in(parts[key], statements)) if len(told) > 1 else ())
    return found


def _labelling(part: Sequence[Token]) -> Iterator[Token]:
    """The tokens of a part that may label its value; a word of movement is often told once for all parts."""
    return (token for token in part if token.lower not in UP and token.lower not in DOWN)


def ends(statement: Statement) -> tuple[Statement, ...]:
    """The two values of "rose from 11 to 12 per cent"; any other statement as it is."""
    value, sentence = statement.value, statement.sentence
    if not isinstance(value, Quantity) or value.low == value.high or not is_change(statement):
        return (statement,)
    to = next((t for t in sentence.tokens if statement.start < t.start < statement.end and t.lower in TO), None)
    if to is None:
        return (statement,)
    old = replace(statement, value=replace(value, high=value.low, direction=""), end=to.start - 1, wide=None)
    new = replace(statement, value=replace(value, low=value.high), start=to.end + 1, wide=None)
    return old, new


def is_change(statement: Statement) -> bool:
    """Whether a range is told from its old to its new value: "from 11 to 12 per cent"."""
    value, sentence = statement.value, statement.sentence
    if not isinstance(value, Quantity) or value.low == value.high:
        return False
    before = [token.lower for token in sentence.tokens if token.end <= statement.start][-1:]
    return bool(before) and before[0] in FROM


def _dates_in(part: Sequence[Token], statements: Sequence[Statement]) -> Iterator[PartialDate]:
    if not part:
        return
    start, end = part[0].start, part[-1].end
    for statement in statements:
        if isinstance(statement.value, PartialDate) and start <= statement.start and statement.end <= end:
            yield statement.value


def _parts(values: Sequence[Statement]) -> Iterator[tuple[Statement, list[Token]]]:
    """The parts that hold exactly one of the values, without the value's own words.

    What a part "of the 45 members" tells is told of the values behind it too.
    """
    for part in _parted(values[0].sentence.tokens if values else ()):
        inside = [v for v in values if part[0].start <= v.start and v.end <= part[-1].end]
        whole = part[0].lower in WHOLE and not RELATIVE.intersection(token.lower for token in part[1:2])
        if len(inside) == 1 and not whole:
            value = inside[0]
            yield value, [token for token in part if not value.start <= token.start < value.end]


def _parted(tokens: Sequence[Token]) -> Iterator[list[Token]]:
    part: list[Token] = []
    for token in tokens:
        if token.lower in PARTING:
            if part:
                yield part
            part = []
        else:
            part.append(token)
    if part:
        yield part


def _changes(values: Sequence[Statement]) -> Iterator[tuple[int, str]]:
    """The values of "from 40 to 50", "50, up from 40", "50 after 40", each with its label."""
    for first, second in pairwise(values):
        if not _alike(first, second):
            continue
        between = [t.lower for t in first.sentence.tokens if first.end <= t.start and t.end <= second.start]
        lead = [t.lower for t in first.sentence.tokens if t.end <= first.start][-1:]
        if FROM.issuperset(lead) and lead and TO.issuperset(between[-1:]) and len(between) <= _APART:
            yield id(first), OLD
            yield id(second), NEW
        elif len(between) <= _APART and any(tuple(between[-len(words) :]) == words for words in OLDER):
            yield id(first), NEW
            yield id(second), OLD


def _alike(first: Statement, second: Statement) -> bool:
    one, other = first.value, second.value
    if not isinstance(one, Quantity) or not isinstance(other, Quantity):
        return False
    return dimension(one.unit) == dimension(other.unit)
