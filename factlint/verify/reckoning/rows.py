"""Numbers to reckon with that a source's table has: those of the row, and of the two rows, that a sentence names.

A bare cell is told in the unit of whoever tells of it; the scale stands in the column's header ("£000", "€ million").
"""

from __future__ import annotations

from decimal import Decimal
from functools import lru_cache
from typing import TYPE_CHECKING

from factlint.corpus.terms import folded
from factlint.language.en.currencies import CODES
from factlint.language.en.reckoning import HEADER_SCALES, TOTAL_ROWS
from factlint.text.tokens import tokenize
from factlint.values.dates.parsing import date_within
from factlint.values.quantities.quantity import Quantity
from factlint.values.quantities.units import COUNT, PERCENT, POINTS, TIMES
from factlint.verify.reckoning.operands import Operand

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from factlint.corpus.memory import Passage
    from factlint.corpus.source import Cell, SourceText
    from factlint.kinds.statement import Statement
    from factlint.values.dates.partial_date import PartialDate
    from factlint.verify.evidence.facing import SentenceView

_BEHIND = 1000
"""How much farther a row's name seems that stands behind the figure."""


def rows(claim: Statement, view: SentenceView, unit: str) -> Iterator[list[Operand]]:
    """The cells of the row that the sentence names nearest to a claim, then each column's cells of the two nearest."""
    for source in view.corpus.tables:
        named = named_rows(claim, source, view.terms)
        if not named:
            continue
        passages = view.corpus.passages_of(source)
        yield operands_in(named[0], passages, unit)
        for first in named[0] if len(named) > 1 else ():
            yield operands_in([first, *(cell for cell in named[1] if cell.column == first.column)], passages, unit)


def whole_column(number: Decimal, nouns: frozenset[str], view: SentenceView) -> list[Passage]:
    """The cells of a column of counts that is headed by a noun ("crossings") and makes up a number, if there is one."""
    for cells, counts in _columns(view, nouns) if nouns else ():
        if sum(counts) == number:
            return cells
    return []


def lead_of_column(number: Decimal, view: SentenceView) -> list[Passage]:
    """The first two cells of a column of counts that falls from row to row and parts them by a number, if there is
    one: a winner's votes and the runner-up's."""
    for cells, counts in _columns(view):
        sides = counts[:-1] if counts[-1] == sum(counts[:-1]) else counts  # without the total
        if len(sides) > 1 and sides[0] - sides[1] == number and sides == sorted(sides, reverse=True):
            return cells[:2]
    return []


def _columns(view: SentenceView, nouns: frozenset[str] = frozenset()) -> Iterator[tuple[list[Passage], list[Decimal]]]:
    """The cells of every column of whole counts, of those that a noun heads where some are given, with the counts."""
    for source in view.corpus.tables:
        columns: dict[tuple[str, str], list[Passage]] = {}
        passages = view.corpus.passages_of(source)
        for cell in source.cells:
            if not nouns or nouns & cell.column:
                block = passages[cell.number].sentence.block
                key = block.heading, block.header.partition(" | ")[0]
                columns.setdefault(key, []).append(passages[cell.number])
        for cells in columns.values():
            counts = [fact.value for cell in cells for fact in cell.statements if isinstance(fact.value, Quantity)]
            if len(counts) == len(cells) > 1 and all(q.unit == COUNT and q.low == q.high for q in counts):
                yield cells, [q.low for q in counts]


def row_names(number: Decimal, nouns: frozenset[str], view: SentenceView) -> list[Passage]:
    """The cells that name the rows of a table ("Germany" under "Country"), where a noun heads so many, if one does."""
    for source in view.corpus.tables if nouns else ():
        tables: dict[tuple[str, str], list[Passage]] = {}
        for cell in source.cells:
            passage = view.corpus.passage(source, cell.number - 1)
            block, name = passage.sentence.block, passage.sentence.text.strip("*_ ").lower()
            if name in TOTAL_ROWS:
                continue
            if block.kind == "cell" and " | " not in block.header and nouns & frozenset(folded(tokenize(block.header))):
                tables.setdefault((block.heading, block.header), []).append(passage)
        for rows_told in tables.values():
            if len(rows_told) == number:
                return rows_told
    return []


def named_rows(claim: Statement, source: SourceText, terms: frozenset[str]) -> list[list[Cell]]:
    """The rows that the sentence names, nearest first: by words that no other row of the source has, and half of its
    name at least ("Holm" for "Ada Holm")."""
    likely = {row: cells for term in terms & source.rows.keys() for row, cells in source.rows[term].items()}
    told: list[tuple[int, int, int, list[Cell]]] = []
    for row, own in likely.items():
        shared = row & terms
        if is_named_by(row, shared, source):
            told.append((distance(claim, shared), -len(shared), own[0].number, own))
    return [own for *_, own in sorted(told, key=lambda item: item[:3])]


def is_named_by(row: frozenset[str], shared: frozenset[str], source: SourceText) -> bool:
    """Whether these of a row's words name it: all, or half of them with one that no other row has. The numbers of a
    name belong together: 18 cases are none of the row "18 to 39"."""
    if shared == row:
        return True
    alone = any(len(source.rows[term]) == 1 for term in shared)
    return alone and 2 * len(shared) >= len(row) and not any(term.isdecimal() for term in row - shared)


def distance(claim: Statement, row: frozenset[str]) -> int:
    """Words from a row's name to the claim, each word of the name taken where it is nearest, before it if it can."""
    words = claim.sentence.words
    own = next((number for number, word in enumerate(words) if word.end > claim.start), len(words))
    farthest = 0
    for term in row:
        places = (n for n, word in enumerate(words) if term in folded((word,)))
        farthest = max(farthest, min((own - n if n < own else _BEHIND + n - own for n in places), default=2 * _BEHIND))
    return farthest


def operands_in(cells: Sequence[Cell], passages: Sequence[Passage], unit: str) -> list[Operand]:
    """The exact counts of these cells, and their values of a unit, to which bare numbers are turned by their header's
    scale."""
    found = []
    for cell in cells:
        passage = passages[cell.number]
        for fact in passage.statements:
            value = fact.value
            if not isinstance(value, Quantity) or value.low != value.high or value.unit not in (COUNT, unit):
                continue
            bare = value.unit == COUNT and unit not in (COUNT, PERCENT, POINTS, TIMES)
            number = value.low * (scale_of(passage.sentence.block.header) if bare else 1)
            found.append(Operand(number, unit if bare else value.unit, fact.text, fact, passage))
    return found


def scale_of(header: str) -> Decimal:
    """What the cells under a header are counted in: 1000 under "£000", a table of "€ 000", a row "Fuel (€000)"."""
    column, *rest = header.split(" | ")
    for part in (column, *rest[:-1], rest[-1].partition("(")[2] if rest else ""):
        scales = (HEADER_SCALES[token.lower] for token in tokenize(part) if token.lower in HEADER_SCALES)
        if scale := next(scales, 0):
            return Decimal(scale)
    return Decimal(1)


def row_in_ones(header: str) -> bool:
    """Whether a row's own label names a currency and no scale, whatever the table counts in: "USD million unless
    stated", of a row "Earnings, USD per day"."""
    row = header.rpartition(" | ")[2]
    return scale_of(row) == 1 and any(token.text in CODES for token in tokenize(row))


def time_of(header: str) -> PartialDate | None:
    """The time that a column's header names: the third quarter of 2025 for "Q3 2025"."""
    return _time_of_column(header.partition(" | ")[0])


@lru_cache(maxsize=256)
def _time_of_column(heading: str) -> PartialDate | None:
    return date_within(heading)
