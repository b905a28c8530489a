"""Lay a draft's sentence beside a source's, word for word, so that each value meets the one that stands in its place.

Both sentences become units: a figure, a date or a name is one unit, every other word is one. A global alignment
(Needleman and Wunsch, 1970) then finds the cheapest way from one to the other, in which a value is readily exchanged
for a value of its kind, a word grudgingly for another word, and common words are cheap to drop.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from factlint.corpus.terms import fold
from factlint.language.en.stopwords import NEGATIONS
from factlint.records import NamedTuple
from factlint.values.comparison import Comparison

if TYPE_CHECKING:
    from collections.abc import Sequence, Set

    from factlint.kinds.statement import Statement
    from factlint.text.document import Sentence

SLOT_KINDS = ("figure", "date", "name")

# What an exchange costs, by the kinds of the two units; a gap costs the unit's own weight.
_EXCHANGE = {"figure": 0.3, "date": 0.3, "name": 0.6}
_AGREEING = 0.05
_WORD_FOR_WORD = 1.3
_MIXED_SLOTS = 1.0
_SLOT_FOR_WORD = 2.2
_BESIDE_THE_SAME = 0.05
"""What an exchange of figures or dates is cheaper by for each side where the same word stands: it settles ties."""
_COMMON_WORD = 0.35
_WORD = 1.0
_new = tuple.__new__  # a NamedTuple's own constructor takes twice the time


class Unit(NamedTuple):
    """One word or one value of a sentence. `start` and `end` count within the sentence's text."""

    key: str
    kind: str
    start: int
    end: int
    gap: float
    """What leaving it out costs."""
    statement: Statement | None


Sort = tuple[str, float]
"""A unit's kind and gap."""


class Pair(NamedTuple):
    """A step of an alignment: an index into either sequence of units, or -1 where nothing stands opposite."""

    left: int
    right: int
    equal: bool


def units(sentence: Sentence, statements: Sequence[Statement]) -> list[Unit]:
    """The units of a sentence, its figures, dates and names taken whole."""
    slots = _slots(statements)
    result: list[Unit] = []
    position = 0
    for token in sentence.tokens:
        if token.start < position:
            continue
        slot = slots.get(token.start)
        if slot is not None:
            result.append(Unit(_slot_key(slot), slot.kind, slot.start, slot.end, _WORD, slot))
            position = slot.end
        elif token.shape in ("word", "number"):
            result.append(_word_unit(token.lower, token.start, token.end))
    return result


def _slots(statements: Sequence[Statement]) -> dict[int, Statement]:
    """Statements by where they start, the longest first come where two overlap."""
    chosen: dict[int, Statement] = {}
    taken: list[tuple[int, int]] = []
    for statement in sorted(statements, key=lambda s: (s.start - s.end, s.start)):
        if statement.kind not in SLOT_KINDS:
            continue
        if all(statement.end <= start or end <= statement.start for start, end in taken):
            taken.append((statement.start, statement.end))
            chosen[statement.start] = statement
    return chosen


def _slot_key(statement: Statement) -> str:
    if statement.kind == "name":
        return " ".join(filter(None, (fold(word) for word in statement.text.lower().split())))
    return str(statement.value)


def _word_unit(lower: str, start: int, end: int) -> Unit:
    folded = fold(lower)
    if folded:
        return _new(Unit, (folded, "word", start, end, _WORD, None))
    bare = lower.replace("’", "'")
    return _new(Unit, (bare, "negation" if bare in NEGATIONS else "word", start, end, _COMMON_WORD, None))


@cache
def _unlike_cost(left: Sort, right: Sort) -> float:
    """What it costs to read a unit of one sort where the draft has one of another, or another one of the same."""
    (kind, gap), (other_kind, other_gap) = left, right
    if kind == other_kind:
        if kind == "word" and _COMMON_WORD in (gap, other_gap):
            return 0.6 if gap == other_gap else 1.3
        return _WORD_FOR_WORD
    if kind in SLOT_KINDS and other_kind in SLOT_KINDS:
        return _MIXED_SLOTS
    return _SLOT_FOR_WORD


def _exchange_of_values(left: Statement, right: Statement, usual: float) -> float:
    """Two values that agree meet readily; two that cannot be compared, reluctantly."""
    if type(left.value) is not type(right.value):
        return usual + 0.4
    answer = left.value.compare(right.value)
    if answer is Comparison.AGREE:
        return _AGREEING
    return usual if answer is Comparison.CONFLICT or left.kind == "name" else usual + 0.3


def align(left: Sequence[Unit], right: Sequence[Unit]) -> list[Pair]:
    """The cheapest alignment, common beginning and end matched first."""
    head = 0
    limit = min(len(left), len(right))
    while head < limit and left[head].key == right[head].key:
        head += 1
    tail = 0
    while tail < limit - head and left[-1 - tail].key == right[-1 - tail].key:
        tail += 1
    pairs = [_new(Pair, (i, i, True)) for i in range(head)]
    pairs += _align_middle(left[head : len(left) - tail], right[head : len(right) - tail], head)
    pairs += [_new(Pair, (len(left) - k, len(right) - k, True)) for k in range(tail, 0, -1)]
    return pairs


def _align_middle(left: Sequence[Unit], right: Sequence[Unit], head: int) -> list[Pair]:
    """The alignment of what is left of both, `head` units after their beginning."""
    if not left:
        return [Pair(-1, head + j, False) for j in range(len(right))]
    if not right:
        return [Pair(head + i, -1, False) for i in range(len(left))]
    rows, columns = len(left) + 1, len(right) + 1
    cost = [[0.0] * columns for _ in range(rows)]
    for j in range(1, columns):
        cost[0][j] = cost[0][j - 1] + right[j - 1].gap
    exchanges = _exchange_costs(left, right)
    gaps = [unit.gap for unit in right]
    for i in range(1, rows):
        gap, above, here = left[i - 1].gap, cost[i - 1], cost[i]
        diagonal = above[0]
        here[0] = before = diagonal + gap
        for j, exchange, other_gap in zip(range(1, columns), exchanges[i - 1], gaps, strict=True):
            best = diagonal + exchange
            diagonal = above[j]
            if (drop := diagonal + gap) < best:
                best = drop
            if (skip := before + other_gap) < best:
                best = skip
            here[j] = before = best
    return _trace(cost, exchanges, left, right, head)


def _exchange_costs(left: Sequence[Unit], right: Sequence[Unit]) -> list[list[float]]:
    """What each on the right costs in the place of each on the left; nothing where both are the same.

    Units are of a few sorts, and those of a sort are held together; only of two values each pair is looked at.
    """
    places: dict[str, list[int]] = {}
    for j, unit in enumerate(right):
        places.setdefault(unit.key, []).append(j)
    values = [(j, unit.kind, unit.statement) for j, unit in enumerate(right) if unit.statement is not None]
    sorts = [(unit.kind, unit.gap) for unit in right]
    unlike: dict[Sort, list[float]] = {}
    found: list[list[float]] = []
    for i, unit in enumerate(left):
        sort = unit.kind, unit.gap
        if sort not in unlike:
            costs = {other: _unlike_cost(sort, other) for other in set(sorts)}
            unlike[sort] = [costs[other] for other in sorts]
        row = unlike[sort]
        if unit.statement is not None or unit.key in places:
            row = row.copy()
        if unit.statement is not None:
            for j, kind, statement in values:
                if kind == unit.kind:
                    row[j] = _exchange_of_values(unit.statement, statement, _EXCHANGE[kind])
        for j in places.get(unit.key, ()):
            row[j] = 0.0
        if unit.kind in ("figure", "date"):
            for j, _, _ in values:
                row[j] -= _BESIDE_THE_SAME * _the_same_beside(left, i, right, j)
        found.append(row)
    return found


def _the_same_beside(left: Sequence[Unit], i: int, right: Sequence[Unit], j: int) -> int:
    """On how many sides of two values the same unit stands."""
    before = i and j and left[i - 1].key == right[j - 1].key
    after = i + 1 < len(left) and j + 1 < len(right) and left[i + 1].key == right[j + 1].key
    return bool(before) + bool(after)


def _trace(
    cost: list[list[float]], exchanges: list[list[float]], left: Sequence[Unit], right: Sequence[Unit], head: int
) -> list[Pair]:
    i, j = len(left), len(right)
    pairs: list[Pair] = []
    while i or j:
        if i and j and abs(cost[i][j] - cost[i - 1][j - 1] - exchanges[i - 1][j - 1]) < 1e-9:
            i, j = i - 1, j - 1
            pairs.append(_new(Pair, (head + i, head + j, left[i].key == right[j].key)))
        elif i and abs(cost[i][j] - cost[i - 1][j] - left[i - 1].gap) < 1e-9:
            i -= 1
            pairs.append(_new(Pair, (head + i, -1, False)))
        else:
            j -= 1
            pairs.append(_new(Pair, (-1, head + j, False)))
    pairs.reverse()
    return pairs


REACH = 4
"""Steps on either side of an aligned pair that tell how alike its surroundings are."""
_EDGE = 0.5
"""What a step beyond the sentence's own edge counts as the same; the first counts whole."""


def closeness(pairs: Sequence[Pair], at: int, reach: int = REACH, *, to_the_end: bool = True) -> float:
    """How much of what stands within `reach` steps of an aligned pair is the same, nearer steps weighing more.

    The sentence's own edge counts as the same only where both sentences end there. Without `to_the_end`, what the
    source goes on to say after the left sentence has ended counts neither way: the left may be cut there.
    """
    total = same = 0.0
    last = len(pairs)
    while not to_the_end and last > at + 1 and pairs[last - 1].left < 0:
        last -= 1
    for step in (-1, 1):
        for distance in range(1, reach + 1):
            place = at + step * distance
            weight = 1.0 / distance
            if last <= place and last < len(pairs):
                continue
            total += weight
            if not 0 <= place < len(pairs):
                same += weight * (1.0 if distance == 1 else _EDGE)
            elif pairs[place].equal:
                same += weight
    return same / total


def closest(left: Sequence[Unit], at: int, keys: Set[str]) -> float:
    """The most that `closeness`, not to the end, can come to for a unit of the left, beside units of these keys.

    In no alignment does a unit stand nearer to another than in its own sentence, and only what the right has can be the
    same there. Behind the left's end the sentence's edge counts, or nothing does.
    """
    before = _most_alike(left[max(0, at - REACH) : at][::-1], keys)
    behind = left[at + 1 : at + 1 + REACH]
    after, whole = _most_alike(behind, keys), sum(_STEPS)
    cut = after - _edges(len(behind)), sum(_STEPS[: len(behind)])
    return max((before + after) / (2 * whole), (before + cut[0]) / (whole + cut[1]))


def _most_alike(side: Sequence[Unit], keys: Set[str]) -> float:
    """What the units on one side, from the nearest on, and the edge behind them count at most."""
    return sum([step for step, unit in zip(_STEPS, side, strict=False) if unit.key in keys]) + _edges(len(side))


def _edges(inside: int) -> float:
    """What the steps beyond an edge count, of which so many lie inside it."""
    return sum(_STEPS[inside:]) * _EDGE if inside else _STEPS[0] + sum(_STEPS[1:]) * _EDGE


_STEPS = tuple(1.0 / distance for distance in range(1, REACH + 1))
