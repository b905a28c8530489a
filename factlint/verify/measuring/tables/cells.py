"""The cells of a source's tables beside a claim: which of them its words name, and whether their values agree.

A table that has the claim's very value has it somewhere: in the row and column that the draft names, or in another. So
the cells compete by the words of their row and column that are told of the claim.
"""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from factlint.corpus.terms import folded
from factlint.language.en.calendar import MONTHS
from factlint.language.en.reckoning import COMPARING, PARTING, SCALE_WORDS, TIME_COLUMNS
from factlint.records import NamedTuple, replace
from factlint.text.tokens import tokenize
from factlint.values.comparison import Comparison
from factlint.values.quantities.quantity import Quantity, digits
from factlint.values.quantities.units import COUNT, PERCENT, POINTS, TIMES, dimension, is_currency
from factlint.verify.evidence.agreement import compare
from factlint.verify.evidence.labels import OLD
from factlint.verify.evidence.sameness import window
from factlint.verify.evidence.telling import former, own_dates
from factlint.verify.measuring.tellings import is_distance
from factlint.verify.reckoning.rows import is_named_by, row_in_ones, scale_of, time_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from factlint.corpus.memory import Passage
    from factlint.corpus.source import Cell, SourceText
    from factlint.kinds.statement import Statement
    from factlint.values.dates.partial_date import PartialDate
    from factlint.verify.evidence.contrast import Contrast
    from factlint.verify.evidence.facing import SentenceView

_ALIKE = Decimal(20)
"""How many times a cell's number a wrong one may be; beyond, the table counts in another unit."""
_SMALL = 100
"""Whole numbers below it are places, rounds and the like as well as sizes."""
_THOUSAND, _SCALES = 1000, (3, 6, 9)
_YEAR = 364
"""Days from the first to the last of a year, at least."""
_MOST_COLUMNS = 12
"""Cells of a draft's row that are looked at to either side of a figure."""
MOST_CELLS = 400
"""Cells of a source that are compared: a longer table is a data set."""


class Told(NamedTuple):
    """What a table has for a claim."""

    passage: Passage
    fact: Statement
    comparison: Comparison
    instead: bool = False
    """Whether the table has the claim's value in another cell: then it was taken from there, and not reckoned."""


class _Scored(NamedTuple):
    """A cell beside a claim, with how many words and times of its row and column the claim's words have."""

    cell: Cell
    told: Told
    score: int


def rightful_cell(claim: Statement, source: SourceText, view: SentenceView, contrast: Contrast) -> Told | None:
    """The cell that the claim's words name, where the table has the claim's value in one cell or another.

    None where it has not, or where the cell that has it is named as well as any.
    """
    if not telling(claim):
        return None
    if slipped := _in_another_scale(claim, source, view):
        return slipped
    scored = list(_scored(claim, source, view, contrast))
    agreeing = [one for one in scored if one.told.comparison is Comparison.AGREE]
    if not agreeing:
        return None
    if _told_as_moved(claim) and not _is_compared(claim):
        # who "jumped 1.96" moved by nothing, if that is what the table has for another
        levels = frozenset(one.cell.column for one in agreeing)
        scored = list(_scored(claim, source, view, contrast, levels))
    words = words_of(claim, view, contrast)
    named = [one for one in scored if _is_named(one.cell, words, source)]
    right = max(agreeing, key=lambda one: (one in named, one.score))
    others = [
        one for one in named if one.told.comparison is Comparison.CONFLICT and not _taken(one, claim, view, contrast)
    ]
    rivals = [one for one in others if one.score > right.score]
    if not rivals:
        if other := _of_its_time(claim, right, scored, view, source) if right not in named else None:
            return other
        return right.told if right in named and all(one.score < right.score for one in others) else None
    best = max(one.score for one in rivals)
    nearest = [one for one in rivals if one.score == best]
    if len({one.cell.row for one in nearest}) > 1:
        return None
    best_of_all = max(nearest, key=lambda one: (one.cell.column == right.cell.column, -one.cell.number))
    return best_of_all.told._replace(instead=True)


def _in_another_scale(claim: Statement, source: SourceText, view: SentenceView) -> Told | None:
    """The one cell that has a claim's digits, where its table says that it counts in another scale: 18.42 million
    beside 18,420 under "SEK million"."""
    assert isinstance(claim.value, Quantity)
    mine, passages = claim.value.low, view.corpus.passages_of(source)
    told: list[Told] = []
    for cell in source.cells[:MOST_CELLS] if mine >= _THOUSAND and claim.value.unit != COUNT else ():
        for fact in passages[cell.number].statements:
            if not isinstance(fact.value, Quantity) or fact.value.unit != COUNT or not same_digits(claim, fact):
                continue
            scale = _told_scale(fact, money=is_currency(claim.value.unit))
            if not scale or fact.value.low * scale == mine:
                return None
            if abs(mine.adjusted() - (fact.value.low * scale).adjusted()) not in _SCALES:
                return None
            told.append(Told(passages[cell.number], fact, Comparison.CONFLICT, instead=True))
    return told[0] if len(told) == 1 else None


def _told_scale(fact: Statement, *, money: bool) -> Decimal | None:
    """What the header of a cell's column, or of its table, says that its number counts in; ones where it is written out
    in millions; None where nothing is said, or by a letter that may be a unit's own: "length (m)"."""
    block, sentences = fact.sentence.block, fact.sentence.document.sentences
    before = range(fact.sentence.index, max(-1, fact.sentence.index - _MOST_COLUMNS), -1)
    corner = next((h for h in (sentences[n].block.header for n in before) if " | " not in h), "")
    assert isinstance(fact.value, Quantity)
    headers = [header for header in (block.header, corner) if scale_of(header) > 1]
    letters = not money and not all(any(word in header.lower() for word in SCALE_WORDS) for header in headers)
    if letters or row_in_ones(block.header):
        return None
    scale = max(map(scale_of, headers), default=Decimal(1))
    return scale if scale > 1 else Decimal(1) if fact.value.low >= _THOUSAND**2 else None


def _of_its_time(
    claim: Statement, right: _Scored, scored: Sequence[_Scored], view: SentenceView, source: SourceText
) -> Told | None:
    """The cell that the row of a cell with the claim's value has for the claim's own time, where that cell is of
    another."""
    when, blocks = _when(claim, view), source.document.sentences

    def answers(one: _Scored) -> set[Comparison]:
        time = time_of(blocks[one.cell.number].block.header)
        return {time.compare(date) for date in when} if time else set()

    if answers(right) != {Comparison.CONFLICT}:
        return None
    row = [one for one in scored if one.cell.row == right.cell.row and answers(one) == {Comparison.AGREE}]
    return row[0].told if len(row) == 1 and row[0].told.comparison is Comparison.CONFLICT else None


def words_of(claim: Statement, view: SentenceView, contrast: Contrast) -> frozenset[str]:
    """The words that may name a claim's row and column: those of its sentence but for the ones that label another
    value, or stand behind the next figure; of a draft's table those of its row."""
    from factlint.verify.measuring.tables.words_apart import words_apart  # few sources have tables

    words = (contrast.words_of(claim) | _row_of(claim)) - words_apart(claim, view)
    return words if contrast.age(claim) else words - behind_the_next(claim, view)


def behind_the_next(claim: Statement, view: SentenceView) -> frozenset[str]:
    """The words that stand in the part of the sentence that holds the next figure, or behind it, and nowhere before.

    "3,063 people have fallen ill, six in ten of them in Kolwe": no 3,063 of Kolwe are told of.
    """
    following = [other.start for other in view.claims if other.kind == "figure" and other.start >= claim.end]
    if not following:
        return frozenset()
    tokens, first = claim.sentence.tokens, min(following)
    parting = (t.start for t in tokens if claim.end <= t.start < first and t.lower in PARTING)
    end = max(parting, default=first)
    before = folded(token for token in tokens if token.start < end)
    return frozenset(folded(token for token in tokens if token.start >= end)) - frozenset(before)


def behind_the_last(claim: Statement, view: SentenceView) -> frozenset[str]:
    """The words that stand between the figure before a claim and the claim's own part of the sentence, and in no other
    place."""
    ends = [other.end for other in view.claims if other.kind == "figure" and other.end <= claim.start]
    if not ends:
        return frozenset()
    tokens, last = claim.sentence.tokens, max(ends)
    start = max((t.start for t in tokens if last <= t.start < claim.start and t.lower in PARTING), default=last)
    between = folded(token for token in tokens if last <= token.start < start)
    return frozenset(between) - frozenset(folded(t for t in tokens if t.start < last or t.start >= start))


def _row_of(claim: Statement) -> frozenset[str]:
    """The words of the other cells of a draft's row: "Askew (JAM)" beside "13.15"; none of a sentence in prose."""
    block, sentences = claim.sentence.block, claim.sentence.document.sentences
    name = block.header.partition(" | ")[2]
    if block.kind != "cell" or not name:
        return frozenset()
    found: set[str] = set()
    for step in (-1, 1):
        for number in range(claim.sentence.index + step, claim.sentence.index + step * _MOST_COLUMNS, step):
            other = sentences[number].block if 0 <= number < len(sentences) else None
            if other is None or other.kind != "cell" or other.header.partition(" | ")[2] != name:
                break
            found |= frozenset(folded(sentences[number].tokens))
    return frozenset(found)


def _taken(one: _Scored, claim: Statement, view: SentenceView, contrast: Contrast) -> bool:
    """Whether another figure of the sentence has the cell's value, and its words name the cell no worse."""
    mine, cell = contrast.words_of(claim), one.cell
    for other in view.claims:
        words = contrast.words_of(other) if other.kind == "figure" and other is not claim else frozenset[str]()
        named = cell.row <= words and len(cell.column & words) >= len(cell.column & mine)
        if named or (words and contrast.age(claim)):
            told = compared(other, one.told.passage)
            if told is not None and told.comparison is Comparison.AGREE:
                return True
    return False


def has_value(claim: Statement, source: SourceText, view: SentenceView) -> bool:
    """Whether a cell has the claim's value: any of the source's, where hardly one has it by chance; otherwise one whose
    row the sentence names, or shares a word with."""
    passages, anywhere = view.corpus.passages_of(source), _exact(claim)
    near = (cell for cell in source.cells[:MOST_CELLS] if anywhere or not cell.row.isdisjoint(view.terms))
    told = (compared(claim, passages[cell.number]) for cell in near)
    return any(one is not None and one.comparison is Comparison.AGREE for one in told)


def telling(claim: Statement) -> bool:
    """Whether a value is one that a table has hardly by chance: of three digits, with a point, or a measure or
    thousands of two."""
    value = claim.value
    assert isinstance(value, Quantity)
    return _exact(claim) and value.low == value.high and value.operator == "="


def _exact(claim: Statement) -> bool:
    """The same, be it told as about right or as a bound."""
    value = claim.value
    assert isinstance(value, Quantity)
    large = value.unit != COUNT or value.low >= _THOUSAND
    return value.digits > 2 or "." in claim.text or (value.digits == 2 and large)


def _scored(
    claim: Statement,
    source: SourceText,
    view: SentenceView,
    contrast: Contrast,
    levels: frozenset[frozenset[str]] = frozenset(),
) -> Iterator[_Scored]:
    """Each cell with a value that could stand in the claim's place; in these columns also where the claim is told as a
    change."""
    words, passages = words_of(claim, view, contrast), view.corpus.passages_of(source)
    when, latest, age = _when(claim, view), _latest(source), contrast.age(claim)
    scale = _scale(claim, source, passages)
    for cell in source.cells[:MOST_CELLS]:
        told = compared(claim, passages[cell.number], scale, as_level=cell.column in levels)
        if told is None or not of_one_sort(claim, told.fact):
            continue
        time = time_of(source.document.sentences[cell.number].block.header)
        score = len(cell.row & words) + len(cell.column & words - cell.row)
        if time and when and not age:
            score += any(time.compare(one) is Comparison.AGREE for one in when)
        elif time and latest and (age or contrast.dated_now):
            score += (time == latest) == (age != OLD and not former(claim))
        yield _Scored(cell, told, score)


def _when(claim: Statement, view: SentenceView) -> list[PartialDate]:
    """The dates that tell the claim's time, without "last year", which may be a year of accounts."""
    return [date for date in own_dates(claim, view.claims) if not is_loose(date)]


def is_loose(value: PartialDate) -> bool:
    """Whether it may be a year of accounts as well as one of the calendar: "last year"."""
    whole = value.start is not None and value.end is not None and (value.end - value.start).days >= _YEAR
    return value.anchoring == "deictic" and whole


def _scale(claim: Statement, source: SourceText, passages: Sequence[Passage]) -> Decimal:
    """What bare cells count in, where one has the claim's digits: the "139.2" of its €139.2 million."""
    for cell in source.cells[:MOST_CELLS]:
        told = compared(claim, passages[cell.number])
        if told is not None and told.comparison is Comparison.AGREE and _unit(told.fact) == COUNT:
            mine, theirs = claim.value, told.fact.value
            if isinstance(mine, Quantity) and isinstance(theirs, Quantity) and mine.low and theirs.low:
                times = mine.low / theirs.low
                if times == 1 or times.adjusted() in _SCALES:
                    return times
    return Decimal(1)


def _latest(source: SourceText) -> PartialDate | None:
    """The last of the times that head the columns; None where one is a day without its year, which may be later."""
    headers = [source.document.sentences[cell.number].block.header for cell in source.cells[:MOST_CELLS]]
    if any(time_of(header) is None and _has_month(header) for header in headers):
        return None
    times = (time_of(header) for header in headers)
    return max((time for time in times if time and time.start), key=lambda time: str(time.start), default=None)


def _has_month(header: str) -> bool:
    return any(token.text[:1].isupper() and token.lower in MONTHS for token in tokenize(header.partition(" | ")[0]))


def _is_named(cell: Cell, words: frozenset[str], source: SourceText) -> bool:
    """Whether the words have the name of a cell's row, or half of it and a word that no other row has."""
    return is_named_by(cell.row, cell.row & words, source)


def compared(claim: Statement, passage: Passage, scale: Decimal = Decimal(1), *, as_level: bool = False) -> Told | None:
    """The cell's only figure of the claim's sort; None where there is none, or several, or one beside a name ("Kovac
    (6.5)"), or they are of two sizes, or the claim is told as a change and is not to be taken as a level."""
    if any(fact.kind == "name" for fact in passage.statements):
        return None
    if _unit(claim) == TIMES and "x" not in passage.sentence.text.lower():
        return None  # "three times the share" is no share
    facts = [fact for fact in passage.statements if fact.kind == "figure" and isinstance(fact.value, Quantity)]
    if len(facts) > 1:
        facts = [fact for fact in facts if _unit(fact) == _unit(claim)]
    if len(facts) != 1:
        return None
    if _other_grain(claim, facts[0]) or {_unit(claim), _unit(facts[0])} == {TIMES, PERCENT}:
        return None
    fact, comparison = facts[0], compare(claim, facts[0])
    if comparison is Comparison.INCOMPARABLE:
        fact = _in_unit_of(claim, facts[0], scale)
        comparison = compare(claim, fact)
    if comparison is Comparison.INCOMPARABLE:
        return None
    if comparison is Comparison.CONFLICT and (of_two_sizes(claim, fact) or (not as_level and _told_as_moved(claim))):
        return None
    return Told(passage, facts[0], comparison)


def of_one_sort(claim: Statement, fact: Statement) -> bool:
    """Whether a cell counts what a claim does; a bare number may be money, but no length of time."""
    assert isinstance(claim.value, Quantity)
    assert isinstance(fact.value, Quantity)
    return claim.value.same_dimension(fact.value) or is_currency(claim.value.unit)


def _other_grain(claim: Statement, fact: Statement) -> bool:
    """Whether a claim has decimals and a cell a whole number as small: a jump of 1.96 is no second place."""
    mine, theirs = claim.value, fact.value
    if not isinstance(mine, Quantity) or not isinstance(theirs, Quantity) or theirs.low >= _SMALL:
        return False
    return mine.grain < 1 <= theirs.grain and mine.low % 1 != 0 and theirs.low % 1 == 0


def same_digits(claim: Statement, fact: Statement) -> bool:
    """Whether two numbers are one but for their scale."""
    assert isinstance(claim.value, Quantity)
    assert isinstance(fact.value, Quantity)
    return digits(claim.value.low) == digits(fact.value.low)


def _unit(statement: Statement) -> str:
    return statement.value.unit if isinstance(statement.value, Quantity) else ""


def _in_unit_of(claim: Statement, fact: Statement, scale: Decimal) -> Statement:
    """A cell's bare number in the claim's unit, which stands in the header or above the table."""
    if not isinstance(claim.value, Quantity) or not isinstance(fact.value, Quantity):
        return fact
    if fact.value.unit != COUNT or claim.value.unit in (PERCENT, POINTS, TIMES):
        return fact  # a share is never told by a bare number
    if dimension(claim.value.unit) == "time" and not _counts_time(claim.value.unit, fact):
        return fact
    value = fact.value
    scaled = replace(value, low=value.low * scale, high=value.high * scale, grain=value.grain * scale)
    return replace(fact, value=replace(scaled, unit=claim.value.unit))


def _counts_time(unit: str, fact: Statement) -> bool:
    """Whether a cell's row or column says that it counts such lengths of time: "period (days)", and not "week 7"."""
    header = fact.sentence.block.header.lower()
    return not TIME_COLUMNS.get(unit, frozenset()).isdisjoint(token.lower for token in tokenize(header))


def _told_as_moved(claim: Statement) -> bool:
    """Whether the words say that a claim is a change or a difference, which no cell needs to have."""
    assert isinstance(claim.value, Quantity)
    beside = (token.lower for token, _ in window(claim.sentence, claim.start, claim.end, 3))
    return bool(claim.value.direction) or not COMPARING.isdisjoint(beside) or is_distance(claim)


def _is_compared(claim: Statement) -> bool:
    """Whether the word right behind a value makes it a distance, which no cell has for a level: "54,000 fewer"."""
    return not COMPARING.isdisjoint(claim.sentence.lower_after(claim.end, 1))


def of_two_sizes(claim: Statement, fact: Statement) -> bool:
    """Whether a claim and its cell lie so far apart that the table counts in another size."""
    assert isinstance(claim.value, Quantity)
    assert isinstance(fact.value, Quantity)
    mine, theirs = abs(claim.value.high), abs(fact.value.high)
    return not mine or not theirs or max(mine, theirs) > _ALIKE * min(mine, theirs)
