"""By how much something moved, where the draft tells what it came to and a source has both values of the move.

"Revenue climbed 6.7 per cent to 318 million", where the table has 318.4 under this year and 296.0 under the last: the
level says which row is meant, and the row says the change. The other way round a change told to the last digit, which
one row alone makes, says what the level beside it should be.
"""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from factlint.corpus.terms import header_terms, sentence_terms
from factlint.language.en.reckoning import AND, EARLIER_TIMES, FROM, LED_TO, LEVELLED, MEASURED_FROM, THAN_BEFORE
from factlint.records import NamedTuple, replace
from factlint.values.comparison import Comparison
from factlint.values.dates.partial_date import PartialDate
from factlint.values.quantities.quantity import Quantity
from factlint.values.quantities.units import COUNT, ORDINAL, PERCENT, POINTS, TIMES
from factlint.verify.evidence.candidates import MOST_SOURCES
from factlint.verify.evidence.contrast import grouped
from factlint.verify.evidence.labels import is_whole
from factlint.verify.judgement import Judgement, evidence_of
from factlint.verify.measuring.outdated import newer_values
from factlint.verify.messages import disagreement
from factlint.verify.reckoning.derived import supported
from factlint.verify.reckoning.relating.manner import compares
from factlint.verify.reckoning.rows import time_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from factlint.corpus.source import SourceText
    from factlint.kinds.statement import Statement
    from factlint.verify.evidence.facing import SentenceView
    from factlint.verify.finding import Evidence

MOST_CELLS = 400
"""Cells of a source that are compared: a longer table is a data set."""
_REACH = 10
"""Words behind a change in which it is told from when it is counted."""
_BEHIND = 3
"""Words behind a figure in which it is told to be more or less: "30p an hour more"."""
_CLOSE, _APART = 6, 12
"""Words that may stand between a level and its change, and as many where a comma sets the change off."""
_LIKE = 5
"""How many times one value of a move may be the other."""
_TWO = 2
_DIGITS = 3
"""Digits of a change that hardly two rows make by chance."""
_SLACK = Decimal("0.04")
"""The share by which a change may miss the one that rounded values make."""
_THOUSANDS = (Decimal(1), Decimal(10**3), Decimal(10**6), Decimal(10**9))


class Move(NamedTuple):
    """Two values of one thing as a source has them."""

    source: SourceText
    new: Statement
    old: Statement
    terms: frozenset[str]
    """The words that the new value is told with."""
    since: PartialDate | None
    """The time of the old one, where a table's column tells it."""


def judge_moves(view: SentenceView, claims: Sequence[Statement]) -> dict[int, Judgement]:
    """Verdicts on the changes of a sentence, and on the levels beside them, by the claim's identity."""
    changes = [claim for claim in claims if _is_change(claim)]
    beside = [(change, level) for change in changes if (level := _level_of(change, claims)) is not None]
    if not beside:
        return {}
    moves = [move for source in view.corpus.sources[:MOST_SOURCES] for move in moves_of(source)]
    found: dict[int, Judgement] = {}
    for change, level in beside:
        if judged := _of_level(change, level, moves, view):
            found[id(change)] = judged
        elif move := _of_change(change, level, moves, claims):
            made = _told(change, move, abs(_number(move.new) - _number(move.old)))
            found[id(change)] = supported(change, made, [*_evidence(move, view)])
            found[id(level)] = _wrong_level(level, move, made, view)
    return found


def _is_change(claim: Statement) -> bool:
    """Whether a figure tells by how much something moved from an earlier time."""
    value = claim.value
    if not isinstance(value, Quantity) or value.low != value.high or value.least is not None or not value.low:
        return False
    if value.unit in (ORDINAL, TIMES) or _older(claim) or not (value.direction or _more_or_less(claim)):
        return False
    return _from_an_earlier_time(claim)


def _more_or_less(claim: Statement) -> bool:
    """Whether a word right behind a figure tells which way it moved: "35 more than now", "237 up on last year"."""
    return not THAN_BEFORE.isdisjoint(claim.sentence.lower_after(claim.end, _BEHIND))


def _older(claim: Statement) -> bool:
    return not FROM.isdisjoint(claim.sentence.lower_before(claim.start, 1))


def _from_an_earlier_time(claim: Statement) -> bool:
    """Whether the words behind a change measure it from a time, or from nothing that they name."""
    words = claim.sentence.lower_after(claim.end, _REACH)
    place = next((n for n, word in enumerate(words) if word in MEASURED_FROM), None)
    return place is None or any(word in EARLIER_TIMES or word.isdigit() for word in words[place + 1 :])


def _level_of(change: Statement, claims: Sequence[Statement]) -> Statement | None:
    """The value that a change led to: told behind it with "to", or right before it."""
    figures = [c for c in claims if isinstance(c.value, Quantity) and c.value.unit not in (ORDINAL, TIMES)]
    after = next((c for c in figures if c.start >= change.end), None)
    if after is not None:
        words = change.sentence.lower_within(change.end, (after.wide or (after.start, 0))[0])
        if not LED_TO.isdisjoint(words) and LEVELLED.issuperset(words):
            return after
    before = [c for c in figures if c.end <= change.start]
    level = before[-1] if before else None
    if level is None or compares(level) or _older(level):
        return None
    between = change.sentence.lower_within(level.end, change.start)
    apart = len(between) > (_APART if between[-1:] == [","] else _CLOSE)
    return None if apart or not AND.isdisjoint(between) else level


def moves_of(source: SourceText) -> Sequence[Move]:
    """The moves that a source tells of, in its tables and in its sentences; read once."""
    if judge_moves not in source.kept:
        source.kept[judge_moves] = [*_tabled(source), *_written(source)]
    found: Sequence[Move] = source.kept[judge_moves]
    return found


def _tabled(source: SourceText) -> Iterator[Move]:
    """The last column's value of each row beside those of the columns before it, where times head them."""
    rows: dict[tuple[str, str], list[tuple[PartialDate, Statement]]] = {}
    for cell in source.cells[:MOST_CELLS]:
        block = source.document.sentences[cell.number].block
        facts = [fact for fact in source.statements_of(cell.number) if _plain(fact)]
        time = time_of(block.header)
        if time is not None and time.start is not None and len(facts) == 1:
            rows.setdefault((block.heading, block.header.partition(" | ")[2]), []).append((time, facts[0]))
    for told in rows.values():
        told.sort(key=lambda one: str(one[0].start))
        *earlier, (_, new) = told
        for time, old in earlier:
            if _alike(new, old):
                yield Move(source, new, old, header_terms(new.sentence), time)


def _written(source: SourceText) -> Iterator[Move]:
    """Each value told as the older one with the newer beside it: "175, up from 150", "31 (28)"."""
    for number in dict.fromkeys(fact.sentence.index for fact in source.of_kind("figure")):
        told = source.statements_of(number)
        if len(told) < _TWO:
            continue
        for facts in grouped([fact for fact in told if fact.kind == "figure" and not is_whole(fact)]).values():
            newer = newer_values(facts, told, source) if len(facts) > 1 else {}
            for old in facts:
                new = newer.get(id(old))
                if new is not None and _plain(new) and _plain(old) and _alike(new, old):
                    in_cell = new.sentence.block.kind == "cell"
                    terms = header_terms(new.sentence) if in_cell else sentence_terms(new.sentence)
                    yield Move(source, new, old, terms, None)


def _plain(fact: Statement) -> bool:
    value = fact.value
    return isinstance(value, Quantity) and value.low == value.high and value.operator in ("=", "~") and value.low > 0


def _alike(new: Statement, old: Statement) -> bool:
    """Whether two values can be those of one thing at two times."""
    one, other = new.value, old.value
    if not isinstance(one, Quantity) or not isinstance(other, Quantity) or one.unit != other.unit:
        return False
    return one.low != other.low and one.low <= _LIKE * other.low and other.low <= _LIKE * one.low


def _of_level(change: Statement, level: Statement, moves: Sequence[Move], view: SentenceView) -> Judgement | None:
    """The verdict on a change by the one move that led to its level."""
    dates = [c.value for c in view.claims if c.kind == "date" and c.start >= change.end]
    meant = [move for move in moves if _comes_to(level, move.new) and not _of_others(move, dates)]
    made = [(move, real) for move in meant if (real := _made(change, level, move)) is not None]
    for move, real in made:
        if _meets(change, real):
            told = _told(change, move, real)
            return None if _goes_otherwise(change, move) else supported(change, told, [*_evidence(move, view)])
    made = [(move, real) for move, real in made if not move.terms.isdisjoint(view.terms)]
    if len({real for _, real in made}) != 1 or _told_so(change, made[0][0], view):
        return None
    move, real = made[0]
    return _contradiction(change, f"“{change.text}” does not follow: {_told(change, move, real)}.", move, view)


def _told_so(change: Statement, move: Move, view: SentenceView) -> bool:
    """Whether a source tells the change itself: the values beside it may be rounded, or of another reckoning."""
    told = [fact for passage in view.nearest for fact in passage.statements if fact.sentence.block.kind != "cell"]
    told += move.source.statements_of(move.new.sentence.index)
    return any(fact.kind == change.kind and change.value.compare(fact.value) is Comparison.AGREE for fact in told)


def _of_others(move: Move, dates: Sequence[object]) -> bool:
    """Whether the draft measures a change from another time than a column tells of."""
    plain = [date for date in dates if isinstance(date, PartialDate) and date.year is not None]
    return move.since is not None and any(move.since.compare(date) is Comparison.CONFLICT for date in plain)


def _comes_to(level: Statement, new: Statement) -> bool:
    """Whether a value is the one that the draft tells, be it in thousands or millions of a table's unit."""
    return _scale(level, new) is not None


def _scale(level: Statement, new: Statement) -> Decimal | None:
    """What a source's number must be taken times to be the draft's; None where they are not one value."""
    mine, theirs = level.value, new.value
    assert isinstance(mine, Quantity)
    assert isinstance(theirs, Quantity)
    if mine.low != mine.high:
        return None
    if mine.unit != theirs.unit and not (theirs.unit == COUNT and mine.unit not in (PERCENT, POINTS)):
        return None
    for scale in _THOUSANDS if mine.unit != theirs.unit else _THOUSANDS[:1]:
        number = theirs.low * scale
        if mine.compare(Quantity(number, number, unit=mine.unit, grain=theirs.grain * scale)) is Comparison.AGREE:
            return scale
    return None


def _made(change: Statement, level: Statement, move: Move) -> Decimal | None:
    """The change that a move makes, as the draft tells its own: in per cent, or in the level's unit."""
    value, mine, scale = change.value, level.value, _scale(level, move.new)
    assert isinstance(value, Quantity)
    assert isinstance(mine, Quantity)
    new, old = _number(move.new), _number(move.old)
    if value.unit == PERCENT:
        return None if mine.unit == PERCENT else abs(new - old) / old * 100
    shared = value.unit == mine.unit or (value.unit == POINTS and mine.unit == PERCENT)
    return abs(new - old) * scale if shared and scale is not None else None


def _goes_otherwise(change: Statement, move: Move) -> bool:
    """Whether the draft has the value go up where it went down, or the other way round."""
    up = _number(move.new) > _number(move.old)
    return isinstance(change.value, Quantity) and change.value.direction == ("down" if up else "up")


def _meets(change: Statement, real: Decimal) -> bool:
    """Whether a change is the one made, as rounded as either is told."""
    value = change.value
    assert isinstance(value, Quantity)
    plain = replace(value, direction="")
    if plain.compare(Quantity(real, real, unit=value.unit, grain=Decimal("0.01"))) is not Comparison.CONFLICT:
        return True
    return abs(abs(value.low) - real) <= max(value.grain, real * _SLACK)


def _of_change(change: Statement, level: Statement, moves: Sequence[Move], claims: Sequence[Statement]) -> Move | None:
    """The one move that makes a change to the last digit, where the level beside it is no value of that move."""
    value, mine = change.value, level.value
    assert isinstance(value, Quantity)
    assert isinstance(mine, Quantity)
    exact = value.operator == "=" and value.digits >= _DIGITS
    if not exact or value.unit != mine.unit or mine.operator != "=" or value.unit in (PERCENT, POINTS):
        return None
    found = [
        move
        for move in moves
        if abs(_number(move.new) - _number(move.old)) == value.low and _unit(move.new) in (COUNT, value.unit)
    ]
    if len({(_number(move.new), _number(move.old)) for move in found}) != 1:
        return None
    new, old = _number(found[0].new), _number(found[0].old)
    told = {abs(c.value.low) for c in claims if isinstance(c.value, Quantity)}
    near = new != mine.low and mine.low <= new * 2 and new <= mine.low * 2
    return found[0] if near and told.isdisjoint((new, old)) else None


def _wrong_level(level: Statement, move: Move, made: str, view: SentenceView) -> Judgement:
    message = disagreement(level, move.new.text, move.source.document.path)
    return replace(_contradiction(level, message, move, view), code="wrong-value", reasons=(f"only {made}",))


def _contradiction(claim: Statement, message: str, move: Move, view: SentenceView) -> Judgement:
    reasons = (f"the source has “{move.new.text}” and before it “{move.old.text}”",)
    return Judgement(
        claim, "contradiction", "adds-up-wrong", evidence=tuple(_evidence(move, view)), message=message, reasons=reasons
    )


def _told(change: Statement, move: Move, real: Decimal) -> str:
    value = change.value
    percent = isinstance(value, Quantity) and value.unit == PERCENT
    number = f"{real:.1f}%" if percent else f"{real.normalize():f}"
    return f"between “{move.old.text}” and “{move.new.text}” lie {number}"


def _evidence(move: Move, view: SentenceView) -> Iterator[Evidence]:
    for fact in (move.new, move.old):
        yield evidence_of(view.corpus.passage(move.source, fact.sentence.index), fact)


def _number(fact: Statement) -> Decimal:
    assert isinstance(fact.value, Quantity)
    return fact.value.low


def _unit(fact: Statement) -> str:
    return fact.value.unit if isinstance(fact.value, Quantity) else ""
