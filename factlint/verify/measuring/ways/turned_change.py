"""Changes of the right size that go the wrong way: "gained 16 per cent" of what fell from 22,900 to 19,260.

The size may be a source's own ("an increase of 8 per cent") or be reckoned from two values that it sets against each
other: the columns of two times in one row of a table, or "18.6 million against a planned 20.7 million".
"""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from factlint.corpus.terms import folded
from factlint.language.en.directions import AFTER_ONLY_DOWN, AFTER_ONLY_UP, BETTER, DOWN, RANKING, UP
from factlint.language.en.reckoning import JOINING, OLDER
from factlint.records import NamedTuple, replace
from factlint.values.comparison import Comparison
from factlint.values.dates.partial_date import PartialDate
from factlint.values.quantities.quantity import Quantity
from factlint.values.quantities.units import COUNT, PERCENT, POINTS, dimension, is_currency
from factlint.verify.evidence.telling import compared_with, former
from factlint.verify.measuring.outcomes import other_way
from factlint.verify.measuring.ways.levels import beyond
from factlint.verify.measuring.ways.standing import EARLIER, Standing
from factlint.verify.messages import turned_direction
from factlint.verify.reckoning.coincidence import meets
from factlint.verify.reckoning.rows import named_rows, scale_of, time_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factlint.corpus.memory import Passage
    from factlint.kinds.statement import Statement
    from factlint.values.quantities.quantity import Direction
    from factlint.verify.evidence.candidates import Candidate
    from factlint.verify.evidence.facing import SentenceView
    from factlint.verify.judgement import Judgement

_FACES = 3
"""The nearest passages whose values are set against each other."""
_COVERED, _TOUCHED, _TELLING = 0.3, 0.15, 2
"""The share of the draft's sentence that such a passage must say; and where the size has so many digits, which no two
texts have by chance."""
_BACK, _ON = 6, 4
"""Words before a value, and behind it, in which the word stands that says which way it went."""
_SUBJECT = 4
"""Words before a change, and behind it, that name what went up or down."""
_CERTAINTY = 0.8
_EXACT = Decimal("0.000001")
_HUNDRED = Decimal(100)
_COMPARING = frozenset(words[0] for words in OLDER) | {"("}
"""Between two values these say that the second is the older."""
_TURNED: dict[Direction, Direction] = {"up": "down", "down": "up"}


class Change(NamedTuple):
    """Two values of one thing that a source tells of two times, or of what came and what was expected."""

    new: Decimal
    old: Decimal
    unit: str
    fact: Statement
    """That which tells the new one."""
    passage: Passage
    against: str
    then: PartialDate | None = None
    """The time of the old one, where a table's column says it."""

    @property
    def way(self) -> Direction:
        """Which way it went."""
        return "up" if self.new > self.old else "down"

    def sizes(self, unit: str) -> Iterator[Quantity]:
        """How large the change is, in a unit."""
        if unit == PERCENT and self.old:
            yield _quantity(abs(self.new - self.old) / abs(self.old) * _HUNDRED, unit)
        elif unit == self.unit or self._may_be(unit):
            yield _quantity(abs(self.new - self.old), unit)

    def _may_be(self, unit: str) -> bool:
        """Whether a difference of the values may be told in a unit: bare cells are of any money."""
        if unit == POINTS:
            return self.unit in (COUNT, PERCENT)
        return self.unit == COUNT and is_currency(unit)


def _quantity(number: Decimal, unit: str) -> Quantity:
    return Quantity(number, number, unit=unit, grain=_EXACT)


def turned_change(claim: Statement, candidates: list[Candidate], view: SentenceView) -> Judgement | None:
    """The contradiction of a change that every source has go the other way, by just as much."""
    value = claim.value
    if not isinstance(value, Quantity) or not value.direction or value.low != value.high or former(claim):
        return None
    word = _word_of(claim, value.direction)
    if word is None or dimension(value.unit) == "time" or not RANKING.isdisjoint(claim.about.lower().split()):
        return None  # who loses a minute takes a minute more, and who climbs two places is two places nearer the first
    size = replace(value, direction="")
    changes = (change for change in _changes(claim, view) if not _seen_from(change.then, view))
    found = [change for change in changes if any(meets(size, one) for one in change.sizes(value.unit))]
    ways = {change.way for change in found}
    if ways == {_TURNED[value.direction]}:
        told = Standing(_TURNED[value.direction], found[0].against, *word)
        return _contradiction(claim, found[0].fact, found[0].passage, told)
    return None if ways else _told_so(claim, value, word, candidates, view)


def _seen_from(then: PartialDate | None, view: SentenceView) -> bool:
    """Whether the sentence tells of the earlier time, and compares it with the later: "in 2021 it was 9 lower"."""
    dates = (claim for claim in view.claims if claim.kind == "date" and not compared_with(claim))
    return then is not None and any(
        isinstance(date.value, PartialDate) and date.value.compare(then) is Comparison.AGREE for date in dates
    )


def _told_so(
    claim: Statement, value: Quantity, word: tuple[int, int], candidates: list[Candidate], view: SentenceView
) -> Judgement | None:
    """By a change of a source's own that differs in nothing but its way, told of a subject of the sentence."""
    beside = [*claim.sentence.before(min(claim.start, word[0]))[-_SUBJECT:], *claim.sentence.after(claim.end, _SUBJECT)]
    subject = frozenset(folded(beside)) & view.plain_terms
    for found in candidates:
        theirs = found.fact.value
        turned = isinstance(theirs, Quantity) and theirs.direction == _TURNED[value.direction]
        if not turned or found.comparison is not Comparison.CONFLICT or not subject & found.passage.terms:
            continue
        if replace(value, direction="").compare(replace(theirs, direction="")) is Comparison.AGREE:
            told = Standing(_TURNED[value.direction], EARLIER, *word)
            return _contradiction(claim, found.fact, found.passage, told)
    return None


def _contradiction(claim: Statement, fact: Statement, passage: Passage, told: Standing) -> Judgement:
    turned = other_way(claim, fact, passage, told, _CERTAINTY)
    return replace(turned, message=turned_direction(claim, passage.path))


def _word_of(claim: Statement, way: Direction) -> tuple[int, int] | None:
    """Where the word stands that says which way a value went."""
    before, behind = (UP, AFTER_ONLY_UP) if way == "up" else (DOWN, AFTER_ONLY_DOWN)
    words = [token for token in claim.sentence.after(claim.end, _ON) if token.lower in behind]
    words += [token for token in reversed(claim.sentence.before(claim.start)[-_BACK:]) if token.lower in before]
    if words and words[0].lower in BETTER:
        return None  # what improves may be less
    return (words[0].start, words[0].end) if words else None


def _changes(claim: Statement, view: SentenceView) -> Iterator[Change]:
    for source in view.corpus.tables:
        for row in named_rows(claim, source, view.terms)[:1]:
            yield from _in_row([view.corpus.passage(source, cell.number) for cell in row])
    value = claim.value
    exact = isinstance(value, Quantity) and value.digits >= _TELLING
    for face in view.faces[:_FACES]:
        enough = face.coverage >= (_TOUCHED if exact else _COVERED)
        if enough and face.passage.sentence.block.kind != "cell":
            yield from _in_prose(face.passage)


def _in_row(cells: list[Passage]) -> Iterator[Change]:
    """The last time's value against each of those before it."""
    told = []
    for cell in cells:
        time = time_of(cell.sentence.block.header)
        values = [fact for fact in cell.statements if _plain(fact.value)]
        if time is not None and time.start is not None and len(values) == 1:
            told.append((time.start, values[0], cell))
    if not told:
        return
    last, fact, cell = max(told, key=lambda one: one[0])
    for start, other, then in told:
        if start < last and isinstance(fact.value, Quantity) and isinstance(other.value, Quantity):
            scale = scale_of(cell.sentence.block.header) if fact.value.unit == COUNT else Decimal(1)
            new, old = fact.value.low * scale, other.value.low * scale
            if new != old:
                yield Change(new, old, fact.value.unit, fact, cell, EARLIER, time_of(then.sentence.block.header))


def _in_prose(passage: Passage) -> Iterator[Change]:
    figures = [fact for fact in passage.statements if _plain(fact.value)]
    for fact in figures:
        for other, standing in beyond(fact, passage.statements):
            mine, theirs = fact.value, other.value
            between = set(passage.sentence.lower_within(fact.end, other.start))
            if not between & _COMPARING or between & JOINING:
                continue  # "6,150 on Saturday and 9,400 on Sunday"
            if isinstance(mine, Quantity) and isinstance(theirs, Quantity) and mine.unit == theirs.unit:
                yield Change(mine.low, theirs.low, mine.unit, fact, passage, standing.against)


def _plain(value: object) -> bool:
    return isinstance(value, Quantity) and value.low == value.high and value.operator in ("=", "~")
