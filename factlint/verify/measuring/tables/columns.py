"""The column of a table that a sentence means without naming it, the one that its figures stand in; and the line of a
list that it names.

"Net profit was 24.8 million on revenue of 386.2 million" takes the one from this year's column and the other from last
year's; "Grov made 11 saves", where the row below has eleven. Lines that name their value, as notes and results have
them ("Votes cast: 29,614"), are a table of one column: "of the 38,460 votes cast" has the number of another line.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from factlint.corpus.terms import folded
from factlint.language.en.reckoning import BEFORE_NOW, FORMER
from factlint.records import NamedTuple
from factlint.values.comparison import Comparison
from factlint.values.quantities.quantity import Quantity
from factlint.verify.evidence.agreement import compare
from factlint.verify.evidence.candidates import MOST_SOURCES
from factlint.verify.evidence.labels import is_whole
from factlint.verify.evidence.sameness import window
from factlint.verify.measuring.tables.cells import Told, of_two_sizes, same_digits, telling, words_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

    from factlint.corpus.source import Cell, SourceText
    from factlint.kinds.statement import Statement
    from factlint.values.dates.partial_date import PartialDate
    from factlint.verify.evidence.contrast import Contrast
    from factlint.verify.evidence.facing import SentenceView

    Compared = Callable[[Statement, Cell], Comparison]
    Timed = Callable[[Cell], PartialDate | None]

_DIGITS = 2
"""Digits of a figure from which it hardly stands in a column by chance."""
_BESIDE = 4
"""Words on either side of a figure among which it is told to be the older one."""
_OLD = BEFORE_NOW | FORMER
_LONGEST = 6
"""Words of a line's name at most."""


def column_of_company(
    claim: Statement, row: Sequence[Cell], cells: Sequence[Cell], view: SentenceView, compared: Compared, time: Timed
) -> Cell | None:
    """The row's cell in the column that the sentence's other figures stand in.

    None where they stand in several, or in none that is theirs alone; where the claim is told to be an older one; and
    where it is the newer one, which then is right.
    """
    if not row or _told_older(claim):
        return None
    own = [time(cell) for cell in row if compared(claim, cell) is Comparison.AGREE]
    others = [c for c in _others(claim, view) if _distinct(c) and not _told_older(c)]
    columns = [{cell.column for cell in cells if compared(c, cell) is Comparison.AGREE} for c in others]
    told = {column for found in columns for column in found if len(found) == 1}
    meant = _only(cell for cell in row if cell.column in told) if len(told) == 1 else None
    return meant if meant is not None and all(_newer(time(meant), when) for when in own) else None


def column_of_value(
    claim: Statement, row: Sequence[Cell], cells: Sequence[Cell], view: SentenceView, compared: Compared
) -> Cell | None:
    """The row's cell in the one column in which another row has the claim's value.

    None where its own row has it, and where another figure follows the row's name before it does.
    """
    if not row or not _distinct(claim) or not _follows(claim, row[0].row, view):
        return None
    if any(compared(claim, cell) is Comparison.AGREE for cell in row):
        return None
    columns = {cell.column for cell in cells if compared(claim, cell) is Comparison.AGREE}
    return _only(cell for cell in row if cell.column in columns) if len(columns) == 1 else None


def row_of_company(claim: Statement, cells: Sequence[Cell], view: SentenceView, compared: Compared) -> list[Cell]:
    """The cells, without those that the sentence's other figures have, of the one row that these stand in, each in that
    row alone; none where there is no such row, or the claim stands in it too.

    "Of the 71, 29 have been in hospital", where 71 and 48 are the totals.
    """
    if not _distinct(claim) or is_whole(claim):
        return []
    others = [other for other in _others(claim, view) if _distinct(other) and _of_one_unit(claim, other)]
    found = [[cell for cell in cells if compared(other, cell) is Comparison.AGREE] for other in others]
    rows = [{cell.row for cell in theirs} for theirs in found if theirs]
    if not rows or len(rows[0]) != 1 or any(row != rows[0] for row in rows):
        return []
    taken = {cell.number for theirs in found for cell in theirs}
    row = [cell for cell in cells if cell.row in rows[0]]
    if any(compared(claim, cell) is Comparison.AGREE for cell in row):
        return []
    return [cell for cell in row if cell.number not in taken]


def column_of_exchange(
    claim: Statement, rows: Sequence[Sequence[Cell]], view: SentenceView, compared: Compared
) -> Cell | None:
    """The cell of the first of these rows in the column in which another of them has the claim's value, and the first
    that other's figure: "Orne has nine and Wex four", where it is the other way round."""
    first, *others = rows
    if any(compared(claim, cell) is Comparison.AGREE for cell in first):
        return None
    for row in others:
        for told in _others(claim, view):
            if not _follows(told, row[0].row, view) or any(compared(told, cell) is Comparison.AGREE for cell in row):
                continue
            theirs = {cell.column for cell in row if compared(claim, cell) is Comparison.AGREE}
            back = [cell for cell in first if cell.column in theirs and compared(told, cell) is Comparison.AGREE]
            if len(back) == 1:
                return back[0]
    return None


def _newer(one: PartialDate | None, other: PartialDate | None) -> bool:
    if one is None or other is None or one.start is None or other.start is None:
        return False
    return one.start >= other.start


def _others(claim: Statement, view: SentenceView) -> list[Statement]:
    return [other for other in view.claims if other.kind == claim.kind and other is not claim]


def _follows(claim: Statement, name: frozenset[str], view: SentenceView) -> bool:
    """Whether the claim is the first figure behind a row's name."""
    last = max((other.end for other in _others(claim, view) if other.end <= claim.start), default=0)
    return not name.isdisjoint(folded(t for t in claim.sentence.tokens if last <= t.start < claim.start))


def _told_older(claim: Statement) -> bool:
    """Whether a figure is told to be of another time: by a word beside it, or in brackets behind the newer one."""
    if claim.sentence.text[: claim.start].rstrip().endswith("("):
        return True
    beside = {token.lower for token, _ in window(claim.sentence, claim.start, claim.end, _BESIDE)}
    return not _OLD.isdisjoint(beside)


def _of_one_unit(one: Statement, other: Statement) -> bool:
    return isinstance(one.value, Quantity) and isinstance(other.value, Quantity) and one.value.unit == other.value.unit


def _distinct(claim: Statement) -> bool:
    value = claim.value
    return isinstance(value, Quantity) and value.digits >= _DIGITS


def _only(cells: Iterable[Cell]) -> Cell | None:
    found = list(cells)
    return found[0] if len(found) == 1 else None


class Line(NamedTuple):
    """A figure behind the name that its line gives it."""

    name: frozenset[str]
    fact: Statement


def lined(claim: Statement, view: SentenceView, contrast: Contrast) -> Told | None:
    """The value of the one line that the claim's sentence names, where the claim has that of another line, whose name
    it lacks."""
    if not isinstance(claim.value, Quantity) or not telling(claim):
        return None
    words: frozenset[str] | None = None
    for source in view.corpus.sources[:MOST_SOURCES]:
        lines = _lines(source)
        own = [line for line in lines if _has(claim, line.fact)]
        if not own:
            continue
        words = words if words is not None else words_of(claim, view, contrast)
        named = [line for line in lines if line.name <= words]
        if len(named) == 1 and named[0] not in own and not _of_two_sorts(claim, named[0].fact):
            fact = named[0].fact
            return Told(view.corpus.passage(source, fact.sentence.index), fact, Comparison.CONFLICT, instead=True)
    return None


def of_a_line(fact: Statement, source: SourceText) -> bool:
    """Whether a fact is the value of a line that names it."""
    return any(line.fact is fact for line in _lines(source))


def _has(claim: Statement, fact: Statement) -> bool:
    return compare(claim, fact) is Comparison.AGREE and same_digits(claim, fact)


def _of_two_sorts(claim: Statement, fact: Statement) -> bool:
    return compare(claim, fact) is not Comparison.CONFLICT or of_two_sizes(claim, fact)


def _lines(source: SourceText) -> Sequence[Line]:
    """The lines of a source; read once."""
    if lined not in source.kept:
        source.kept[lined] = list(_read(source))
    found: Sequence[Line] = source.kept[lined]
    return found


def _read(source: SourceText) -> Iterator[Line]:
    for fact in source.of_kind("figure"):
        sentence = fact.sentence
        before = sentence.text[: fact.start].rstrip()
        if not before.endswith(":") or sentence.block.kind == "cell" or not isinstance(fact.value, Quantity):
            continue
        tokens = sentence.before(fact.start)[:-1]
        name = frozenset(folded(tokens))
        if name and len(tokens) <= _LONGEST and all(token.shape == "word" for token in tokens):
            yield Line(name, fact)
