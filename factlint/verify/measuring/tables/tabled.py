"""A figure that the prose gives to a row and a column of a source's table: the cell there says whether it is right.

A table says outright what each of its values is of, so that no likeness of sentences has to be weighed: the row's name
stands in the sentence, nearest to the figure of all the rows' names, and a word of one column's header beside it.
"""

from __future__ import annotations

from itertools import takewhile
from typing import TYPE_CHECKING

from factlint.corpus.terms import fold, folded
from factlint.language.en.numbers import PLURAL_ENDING
from factlint.language.en.reckoning import JOINING, TOTAL_ROWS, WHOLE
from factlint.text.document import from_on, up_to
from factlint.text.reading import is_plain
from factlint.text.tokens import tokenize
from factlint.values.comparison import Comparison
from factlint.values.dates.partial_date import PartialDate
from factlint.values.names.name import fold_name
from factlint.values.quantities.quantity import Quantity
from factlint.values.quantities.units import ORDINAL, PERCENT
from factlint.verify.evidence.contrast import Contrast
from factlint.verify.evidence.sameness import mistyped, window
from factlint.verify.judgement import Judgement, evidence_of
from factlint.verify.measuring.tables.cells import (
    MOST_CELLS,
    Told,
    behind_the_last,
    behind_the_next,
    compared,
    has_value,
    is_loose,
    of_one_sort,
    rightful_cell,
    same_digits,
)
from factlint.verify.measuring.tables.columns import (
    column_of_company,
    column_of_exchange,
    column_of_value,
    row_of_company,
)
from factlint.verify.measuring.tellings import counts_the_best
from factlint.verify.messages import disagreement
from factlint.verify.reckoning.rows import distance, named_rows, time_of
from factlint.verify.statements.reading.clauses import clause_of, clause_terms_at

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from factlint.corpus.memory import Passage
    from factlint.corpus.source import Cell, SourceText
    from factlint.kinds.statement import Statement
    from factlint.text.document import Token
    from factlint.verify.evidence.facing import SentenceView

_REACH = 6
"""Words to each side of a figure in which a column's header is looked for."""
_NEAR = 3
"""Words before a claim among which the name stands whose figure it is."""
_JOINED, _WHOLE = 3, 4
"""Words before a row's name among which "and" joins it to another; words behind a share that name its whole."""
CERTAIN = 0.8
"""How surely a cell speaks of what its row and column name."""


def tabled(claim: Statement, view: SentenceView, contrast: Contrast) -> Told | None:
    """The cell for the row and column that the claim's sentence names, where there is just one, and where it is not
    plainly another figure's: "won 22 of their 36 games".

    If the table has the claim's value at all, its cell competes with those that have another.
    """
    if claim.sentence.block.kind == "cell":
        from factlint.verify.measuring.tables.same_cell import same_cell  # few drafts have tables

        if same := same_cell(claim, view):
            return same
    told = _told_of(claim, view, contrast)
    if told is None or told.comparison is not Comparison.CONFLICT:
        return told
    from factlint.verify.measuring.tables.stray import strays  # few cells are against a claim

    if strays(claim, told.passage, view) or _says_too_little(claim, told):
        return None
    if whole := _of_the_whole(claim, told, view):
        return whole
    if claim.sentence.block.kind != "cell":
        from factlint.verify.measuring.tables.nearer import of_a_nearer_row  # few cells are against a claim

        if nearer := of_a_nearer_row(claim, told, view):
            return nearer
    if _names_another(claim, told, view) or _another_between(claim, told, view) or _of_another_whole(claim, told):
        return None
    if _joined_to(claim, told):
        return None
    others = (_told_of(other, view, contrast) for other in view.claims if other.kind == "figure" and other is not claim)
    taken = (o for o in others if o is not None and o.fact is told.fact and o.comparison is Comparison.AGREE)
    return None if any(taken) else told


def _says_too_little(claim: Statement, told: Told) -> bool:
    """Whether a table of plain text, which leaves its groups of rows and second heads to the eye, has neither the
    claim's value in another place nor one that a slip makes of it."""
    return not told.instead and is_plain(told.passage.path) and not mistyped(claim.text, told.fact.text)


def _of_the_whole(claim: Statement, told: Told, view: SentenceView) -> Told | None:
    """The cell of the column's total that has a claim's value, where the row's name is told of another figure: "76
    cases, seven in ten of them in Norvale, and five people have died"; or as one of several: "six towns and the
    county"."""
    source, passages = told.passage.source, view.corpus.passages_of(told.passage.source)
    own = next(cell for cell in source.cells if cell.number == told.passage.sentence.index)
    several = _is_one_of_several(own.row, claim) or _counts_several(claim, source)
    if not own.row & behind_the_last(claim, view) and not several:
        return None
    column = told.passage.sentence.block.header.partition(" | ")[0]
    for cell in source.cells:
        header, _, row = passages[cell.number].sentence.block.header.partition(" | ")
        if header == column and row.strip("*_ ").lower() in TOTAL_ROWS:
            whole = compared(claim, passages[cell.number])
            if whole is not None and whole.comparison is Comparison.AGREE:
                return whole
    return None


def _is_one_of_several(row: frozenset[str], claim: Statement) -> bool:
    """Whether "and" joins the name of a row to another, ahead of the claim."""
    words = claim.sentence.before(claim.start)
    first = next((n for n, token in enumerate(words) if row.intersection(folded((token,)))), 0)
    return not JOINING.isdisjoint(token.lower for token in words[max(0, first - _JOINED) : first])


def _counts_several(claim: Statement, source: SourceText) -> bool:
    """Whether a claim counts what several rows have, one after the other: "54 mines, bombs and torpedoes"."""
    behind = takewhile(_goes_on, claim.sentence.after(claim.end))
    words = frozenset(folded(behind))
    return len({row for term in words for row in source.rows.get(term, ())}) > 1


def _goes_on(token: Token) -> bool:
    """Whether a token is of a list of things counted: a plural, a comma, "and"."""
    return token.text == "," or token.lower in JOINING or token.lower.endswith(PLURAL_ENDING)


def _names_another(claim: Statement, told: Told, view: SentenceView) -> bool:
    """Whether the claim's clause names another row by a cell that stands beside its name: "the stroke ward" of a table
    with "Ward 12 | Stroke"."""
    source, passages = told.passage.source, view.corpus.passages_of(told.passage.source)
    own = next(cell for cell in source.cells if cell.number == told.passage.sentence.index)
    clause = frozenset(clause_terms_at(claim.sentence, claim.start, claim.end))
    if own.row & clause:
        return False
    others = (cell for cell in source.cells[:MOST_CELLS] if cell.row != own.row)
    beside = (passages[cell.number] for cell in others if clause & passages[cell.number].terms)
    names = (p.sentence.tokens for p in beside if all(statement.kind == "name" for statement in p.statements))
    return any(words and words <= clause for words in (frozenset(folded(tokens)) for tokens in names))


def _another_between(claim: Statement, told: Told, view: SentenceView) -> bool:
    """Whether a name that the table does not have stands between a row's name and the claim, which is told of it then:
    "Germany pays 2.3 billion, and Britain is third with 1.9"."""
    source, passage = told.passage.source, told.passage
    own = next(cell for cell in source.cells if cell.number == passage.sentence.index)
    tokens = claim.sentence.before(claim.start)
    last = max((token.end for token in tokens if own.row.intersection(folded((token,)))), default=claim.start)
    near = min((token.start for token in tokens[-_NEAR:]), default=claim.start)
    names = (c for c in view.claims if c.kind == "name" and last <= c.start and near <= c.end <= claim.start)
    terms = (frozenset(folded(tokenize(name.text))) for name in names)
    return any(own.column.isdisjoint(one) and not any(term in source.rows for term in one) for one in terms)


def _joined_to(claim: Statement, told: Told) -> bool:
    """Whether "and" joins what the claim is of, which the table calls by no such name, to the thing that names the row:
    "commissions, up by a seventh, and write-offs of 38 million"."""
    before = claim.sentence.before(claim.start, 2 * _WHOLE)
    of = next((n for n in range(len(before) - 1, -1, -1) if before[n].lower in WHOLE), 0)
    joint = next((n for n in range(of - 1, -1, -1) if before[n].lower in JOINING), of)
    thing = frozenset(folded(before[joint + 1 : of]))
    return bool(thing) and thing.isdisjoint(told.passage.source.rows)


def _of_another_whole(claim: Statement, told: Told) -> bool:
    """Whether a share told in words is of a whole that the table does not name: "three-fifths of the council" beside a
    share of the votes."""
    value = claim.value
    if not isinstance(value, Quantity) or value.unit != PERCENT or any(map(str.isdigit, claim.text)):
        return False
    behind = claim.sentence.after(claim.end, _WHOLE)
    if told.instead or not behind or behind[0].lower not in WHOLE:
        return False
    header = told.passage.sentence.block.header
    return frozenset(folded(behind)).isdisjoint(folded(tokenize(header)))


def _told_of(claim: Statement, view: SentenceView, contrast: Contrast) -> Told | None:
    """The cell found for a claim; kept, since each figure and each name of the sentence asks for it."""
    key = _told_of, claim
    if key not in view.kept:
        view.kept[key] = _cell_of(claim, view, contrast)
    told: Told | None = view.kept[key]
    return told


def _cell_of(claim: Statement, view: SentenceView, contrast: Contrast) -> Told | None:
    if not isinstance(claim.value, Quantity) or claim.value.unit == ORDINAL or counts_the_best(claim):
        return None
    if not view.corpus.tables:
        return None
    from factlint.verify.measuring.tables.changed import changed
    from factlint.verify.measuring.tables.words_apart import words_apart

    if told := changed(claim, view):
        return told
    figures = [other for other in view.claims if other.kind == "figure" and other is not claim]
    near = view.terms - words_apart(claim, view)
    near = near if contrast.age(claim) else near - behind_the_next(claim, view)
    for source in view.corpus.tables:
        if told := rightful_cell(claim, source, view, contrast):
            return told
        if claim.sentence.block.kind == "cell":
            continue
        named = named_rows(claim, source, near)
        row = list(_nearest_row(claim, [cell for cells in named for cell in cells if cell.row <= near]))
        if not row and len(named) == 1:
            row = named[0]
        row = row or (_row_by_figures(claim, source, view) if not named else [])
        if other := _exchanged(claim, source, view):
            told = compared(claim, view.corpus.passages_of(source)[other.number])
            return told and told._replace(instead=True)
        timed = _at_its_time(claim, row, source, view)
        cell = timed[0] if len(timed) == 1 < len(row) else _column(claim, timed, figures)
        if cell is None and (cell := _unnamed(claim, timed, source, view, near)):
            told = compared(claim, view.corpus.passages_of(source)[cell.number])
            # half a row's name and the column of a figure are too little together to accuse by
            return told if told and (told.comparison is Comparison.AGREE or cell.row <= near) else None
        if cell is not None:
            told = compared(claim, view.corpus.passages_of(source)[cell.number])
            agrees = told is not None and told.comparison is Comparison.AGREE
            return told if agrees or not has_value(claim, source, view) else None
    return None


def _unnamed(
    claim: Statement, row: Sequence[Cell], source: SourceText, view: SentenceView, near: frozenset[str]
) -> Cell | None:
    """The cell of a row that the sentence names, in a column that it names by its figures alone."""
    if len(source.cells) > MOST_CELLS:
        return None
    passages = view.corpus.passages_of(source)

    held = _held(passages)

    def time(cell: Cell) -> PartialDate | None:
        return time_of(passages[cell.number].sentence.block.header)

    for cells in (row, *named_rows(claim, source, near)):
        if any(held(claim, cell) is not Comparison.INCOMPARABLE for cell in cells):
            cell = column_of_value(claim, cells, source.cells, view, held)
            return cell or column_of_company(claim, cells, source.cells, view, held, time)
    return None


def _held(passages: Sequence[Passage], *, exactly: bool = False) -> Callable[[Statement, Cell], Comparison]:
    """How a figure stands to a cell's, where the two are of one sort, and of the same digits if asked for exactly."""

    def held(one: Statement, cell: Cell) -> Comparison:
        told = compared(one, passages[cell.number])
        if told is not None and exactly and not same_digits(one, told.fact):
            return Comparison.CONFLICT
        return told.comparison if told is not None and of_one_sort(one, told.fact) else Comparison.INCOMPARABLE

    return held


def _exchanged(claim: Statement, source: SourceText, view: SentenceView) -> Cell | None:
    """The cell of the claim's row whose value the sentence gives another row, the other way round."""
    rows = named_rows(claim, source, view.terms) if len(source.cells) <= MOST_CELLS else []
    held = _held(view.corpus.passages_of(source))
    return column_of_exchange(claim, rows, view, held) if len(rows) > 1 else None


def _row_by_figures(claim: Statement, source: SourceText, view: SentenceView) -> list[Cell]:
    """The row that a sentence which names none means by its other figures."""
    if len(source.cells) > MOST_CELLS:
        return []
    return row_of_company(claim, source.cells, view, _held(view.corpus.passages_of(source), exactly=True))


def in_its_row(name: Sequence[str], view: SentenceView) -> bool:
    """Whether a figure of the sentence stands in a table in the row of this name: then the name is in its place."""
    contrast = Contrast(view)
    figures = (tabled(claim, view, contrast) for claim in view.claims if claim.kind == "figure")
    backing = (told for told in figures if told is not None and told.comparison is Comparison.AGREE)
    return any(set(name) <= set(fold_name(told.passage.sentence.block.header)) for told in backing)


def judgement_of(claim: Statement, told: Told) -> Judgement:
    """What a cell makes of a claim."""
    evidence = (evidence_of(told.passage, told.fact),)
    header = told.passage.sentence.block.header.replace(" | ", ", ") or told.fact.sentence.text.partition(":")[0]
    if told.comparison is Comparison.AGREE:
        reasons = (f"the table has it under “{header}”",)
        return Judgement(claim, "supported", evidence=evidence, reasons=reasons, certainty=CERTAIN)
    return Judgement(
        claim,
        "contradiction",
        "wrong-value",
        evidence=evidence,
        message=disagreement(claim, told.fact.text, told.passage.path),
        suggestion=told.fact.text,
        reasons=(f"{claim.value} and {told.fact.value} exclude each other", f"the table has it under “{header}”"),
        certainty=CERTAIN,
    )


def _nearest_row(claim: Statement, cells: list[Cell]) -> Iterator[Cell]:
    """The cells of the row whose name stands nearest to the claim, before it rather than behind; those of the row that
    has the counted noun's name, if one has: "twice as many shots, and nine corners"."""
    rows = {cell.row for cell in cells}
    counted = frozenset(fold(word.lower()) for word in claim.about.split())
    if counted in rows:
        yield from (cell for cell in cells if cell.row == counted)
        return
    distances = sorted((distance(claim, row), sorted(row)) for row in rows)
    if not distances or (len(distances) > 1 and distances[0][0] == distances[1][0]):
        return
    yield from (cell for cell in cells if sorted(cell.row) == distances[0][1])


def _column(claim: Statement, cells: list[Cell], others: Sequence[Statement]) -> Cell | None:
    """The one cell whose column's header shares most with the words about the claim, as far as the next figures."""
    first = max((other.end for other in others if other.end <= claim.start), default=0)
    last = min((other.start for other in others if other.start >= claim.end), default=len(claim.sentence.text))
    near = [token for token, _ in window(claim.sentence, claim.start, claim.end, _REACH) if first <= token.start < last]
    about = {fold(word.lower()) for word in claim.about.split()} | set(folded(_own_words(claim)))
    words = (frozenset(folded(near)) | about) - frozenset().union(*(cell.row for cell in cells))
    shared = sorted(((len(cell.column & words), -cell.number, cell) for cell in cells), reverse=True, key=_first_two)
    if not shared or not shared[0][0] or (len(shared) > 1 and shared[0][0] == shared[1][0]):
        return None
    return shared[0][2]


def _at_its_time(claim: Statement, cells: list[Cell], source: SourceText, view: SentenceView) -> list[Cell]:
    """Without the cells of other times than that told beside the claim, if a column is of that time."""
    when = _time_beside(claim, view.claims)
    if when is None:
        return cells
    headed = [(cell, time_of(source.document.sentences[cell.number].block.header)) for cell in cells]
    agreeing = [cell for cell, time in headed if time and time.compare(when) is Comparison.AGREE]
    return agreeing or cells


def _time_beside(claim: Statement, claims: Sequence[Statement]) -> PartialDate | None:
    """The date that stands nearest to the claim in its clause, without a figure of the same sort between them."""
    near: list[tuple[int, PartialDate]] = []
    rivals = [c for c in claims if c.kind == claim.kind and c is not claim and _comparable(c, claim)]
    clause = clause_of(claim.sentence, claim.start, claim.end)
    for date in claims:
        if not clause or not clause[0].start <= date.start < clause[-1].end:
            continue
        if date.kind == "date" and isinstance(date.value, PartialDate) and not is_loose(date.value):
            first, last = sorted((date.start, claim.start))
            if not any(first < rival.start < last for rival in rivals):
                near.append((last - first, date.value))
    return min(near, key=lambda one: one[0])[1] if near else None


def _comparable(one: Statement, other: Statement) -> bool:
    return isinstance(one.value, Quantity) and one.value.same_dimension(other.value)


def _own_words(claim: Statement) -> Sequence[Token]:
    """The words of the claim itself, which name its unit: "31 days" under "period (days)"."""
    return up_to(from_on(claim.sentence.words, claim.start), claim.end)


def _first_two(item: tuple[int, int, Cell]) -> tuple[int, int]:
    return item[:2]
