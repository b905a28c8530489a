"""How far one value lies from another, told on the wrong side: "72 fewer bed nights than in 2024, 612 in all".

That the sources' 612 and 540 lie 72 apart backs the number and says nothing for "fewer". Which of the two is the one
that is compared is told by the draft, where it has one of them itself; by their times; or by the words of the source.
"""

from __future__ import annotations

from itertools import takewhile
from typing import TYPE_CHECKING

from factlint.corpus.terms import folded
from factlint.language.en.directions import BETTER, DOWN, FARTHER_DOWN, FARTHER_UP, GOING, RANKING, TURNED_BY_TO, UP
from factlint.language.en.joints import INDEFINITE
from factlint.language.en.negating import RELATIVE
from factlint.language.en.reckoning import BY, COMPARED_WITH, EARLIER, FROM, LED_TO, OF, THAN
from factlint.records import NamedTuple, replace
from factlint.values.comparison import Comparison
from factlint.values.quantities.quantity import Quantity
from factlint.values.quantities.units import COUNT, ORDINAL, PERCENT, TIMES, dimension
from factlint.verify.evidence.contrast import grouped
from factlint.verify.evidence.telling import former, own_dates
from factlint.verify.judgement import Judgement, evidence_of
from factlint.verify.measuring.outdated import newer_values
from factlint.verify.measuring.tellings import is_bygone, is_distance
from factlint.verify.reckoning.derivation import reckoning
from factlint.verify.reckoning.derived import cues_near
from factlint.verify.reckoning.rows import time_of
from factlint.verify.statements.reading.clauses import clause_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from factlint.corpus.memory import Passage
    from factlint.kinds.statement import Statement
    from factlint.text.document import Token
    from factlint.values.dates.partial_date import PartialDate
    from factlint.values.quantities.quantity import Direction
    from factlint.verify.evidence.facing import SentenceView
    from factlint.verify.measuring.weighing import Weighed
    from factlint.verify.reckoning.operands import Operand
    from factlint.verify.reckoning.operators import Result

_NOUN = 3
"""Words of what is counted between a distance and the word that says its side, or between that and "than"."""
_BEFORE = 4
"""Words before a level among which "than" or "from" makes it the one that is compared with."""
_LED = 3
"""Words before a change among which stands the word that says its way: "rose by", "a fall of"."""
_LIKE = 20
"""How many times the one of two values that are compared may be the other."""
_TURNED: dict[Direction, Direction] = {"up": "down", "down": "up", "": ""}
_CERTAINTY = 0.8
_NEAR, _TWO = 2, 2
_OPENING = 4
"""Words that open a sentence or a bracket before its value: "The year before it was 540"."""
_OPENS = frozenset({",", "(", "–", "—"})


class Leaning(NamedTuple):
    """On which side of another value a figure is told to lie, and by which word."""

    claim: Statement
    way: Direction
    word: Token
    compared: bool
    """Whether "than" says so; a verb or a noun of movement does otherwise."""


def wrong_side(told: Weighed, view: SentenceView) -> Judgement | None:
    """The contradiction of a distance that the sources' values have, but the other way round."""
    claim, value = told.claim, told.claim.value
    backing = told.agreeing.fact if told.agreeing is not None else None
    if backing is not None and (is_distance(backing) or _moves(backing)):
        return None
    if not isinstance(value, Quantity) or value.low != value.high or value.unit in (ORDINAL, TIMES):
        return None
    compared = leaning(claim)
    leans = compared or (None if _of_what_is_named(claim) else leaning(claim, surely=True))
    if leans is None or dimension(value.unit) == "time" or former(claim) or is_bygone(claim):
        return None
    if not (RANKING | BETTER).isdisjoint((leans.word.lower, *claim.about.lower().split())):
        return None  # who climbs two places is two places nearer the first, and a better time is a shorter one
    cues = cues_near(claim)
    share = value.unit == PERCENT
    if share and reckoning(claim, value, view, cues) is not None:
        return None
    found = reckoning(claim, replace(value, direction=_TURNED[leans.way] if share else ""), view, cues)
    if found is None or found.how not in ("the difference", "the change") or len(found.operands) != _TWO:
        return None
    one, other = found.operands
    level = (compared and _level(one, other, leans, view)) or _later(one, other)
    if level is not None and compared is None and _seen_from(*((other, one) if level is one else (one, other)), view):
        return None
    if level is not None and _is_mark(level, other if level is one else one, leans, view):
        return None
    less, more = sorted((one.number, other.number))
    if level is None or not 0 < less < more <= less * _LIKE or not _told_together(one, other):
        return None
    real: Direction = "up" if level.number == more else "down"
    return _contradiction(leans, found, real) if real != leans.way else None


def _of_what_is_named(claim: Statement) -> bool:
    """Whether a relative clause tells a distance of what stands before it: "the present one, *which* is 72 more"."""
    return not RELATIVE.isdisjoint(claim.sentence.lower_before(claim.start, _LED))


def _moves(fact: Statement) -> bool:
    return isinstance(fact.value, Quantity) and bool(fact.value.direction)


def leaning(claim: Statement, *, surely: bool = False) -> Leaning | None:
    """Which way a figure is told to lie from another: "72 fewer than", "rose by 72"; None where it is not.

    With `surely` it is known from elsewhere that it lies between two: "46 *more* calls last year".
    """
    after = claim.sentence.after(claim.end, 2 * _NOUN + 1)
    for place, token in enumerate(after[:_NOUN]):
        if token.shape != "word":
            break
        if token.lower in FARTHER_UP | FARTHER_DOWN:
            told = surely or _compared(after[place + 1 :], noun_first=place > 0)
            return Leaning(claim, "up" if token.lower in FARTHER_UP else "down", token, True) if told else None
    return _led(claim) if isinstance(claim.value, Quantity) and claim.value.direction else None


def _led(claim: Statement) -> Leaning | None:
    """The word ahead of a change that tells its way: "*rose* by 72", "a *fall* of 72", ", *up* 72"."""
    before = claim.sentence.before(claim.start)
    for place in range(len(before) - 1, max(-1, len(before) - 1 - _LED), -1):
        token, ahead = before[place], before[place - 1] if place else None
        if token.lower not in UP | DOWN:
            continue
        particle = token.lower in TURNED_BY_TO and ahead is not None and ahead.shape == "word"
        behind = [one.lower for one in before[place + 1 :]]
        joined = not behind or not (BY | OF).isdisjoint(behind[:_NEAR])
        if not joined or (particle and ahead is not None and ahead.lower not in GOING):
            return None
        return Leaning(claim, "up" if token.lower in UP else "down", token, False)
    return None


def _compared(behind: Sequence[Token], *, noun_first: bool) -> bool:
    """Whether "than" follows, and it makes no bound: "eight teams more than a decade ago" compares nothing."""
    place = next((n for n, token in enumerate(behind[: _NOUN + 1]) if token.lower in THAN), None)
    if place is None or any(token.shape != "word" for token in behind[:place]):
        return False
    following = behind[place + 1 : place + 2]
    return not (noun_first and place == 0 and following and following[0].lower in INDEFINITE)


def _level(one: Operand, other: Operand, leans: Leaning, view: SentenceView) -> Operand | None:
    """The one of two values that the draft tells itself, as what it compares."""
    figures = [c for c in view.claims if isinstance(c.value, Quantity) and c is not leans.claim]
    told = [operand for operand in (one, other) if any(_states(figure, operand) for figure in figures)]
    if len(told) != 1:
        return None
    stating = [figure for figure in figures if _states(figure, told[0])]
    if any(map(_is_reference, stating)):
        return None
    return told[0] if leans.compared or any(_comes_of(figure, leans.claim) for figure in stating) else None


def _comes_of(level: Statement, change: Statement) -> bool:
    """Whether a value is what a change led to: "rose by 72 to 612", "at 612, up 72"."""
    if level.sentence is not change.sentence:
        return False
    if level.start >= change.end:
        return not LED_TO.isdisjoint(level.sentence.lower_before(level.start, _NEAR))
    between = level.sentence.within(level.end, change.start)
    return len(between) <= _LED and any(token.text in _OPENS for token in between[:_NEAR])


def _states(figure: Statement, operand: Operand) -> bool:
    if figure.sentence.document is operand.statement.sentence.document:
        return figure is operand.statement
    mine, theirs = figure.value, operand.statement.value
    if not isinstance(mine, Quantity) or not isinstance(theirs, Quantity):
        return False
    if mine.unit != theirs.unit and COUNT not in (mine.unit, theirs.unit):
        return False
    bare, other = (replace(value, unit="", direction="") for value in (mine, theirs))
    return bare.compare(other) is Comparison.AGREE


def _is_reference(figure: Statement) -> bool:
    """Whether a value is the one that another is compared with: "than the 612 of last year", "from 612"."""
    return not (COMPARED_WITH | FROM).isdisjoint(figure.sentence.lower_before(figure.start, _BEFORE))


def _is_mark(level: Operand, other: Operand, leans: Leaning, view: SentenceView) -> bool:
    """Whether what stands behind "than" names the one of two values that was taken for the level, and not the other."""
    behind = leans.claim.sentence.after(leans.word.end, 2 * _LED)
    place = next((n for n, token in enumerate(behind) if token.lower in THAN), len(behind))
    named = list(takewhile(lambda token: token.shape in ("word", "number"), behind[place + 1 :]))
    starts = {token.start for token in named}
    for date in (claim.value for claim in view.claims if claim.kind == "date" and claim.start in starts):
        mine, theirs = (_time_of(o.statement, o.passage) if o.passage is not None else None for o in (level, other))
        if mine is not None and date.compare(mine) is Comparison.AGREE:
            return theirs is None or date.compare(theirs) is not Comparison.AGREE
    terms = frozenset(folded(named))
    near, far = (_told_with(operand) & terms for operand in (level, other))
    return bool(near) and not far


def _told_with(operand: Operand) -> frozenset[str]:
    """The words of a source's clause with a value."""
    fact = operand.statement
    return frozenset(folded(clause_of(fact.sentence, fact.start, fact.end) if operand.passage is not None else ()))


def _told_together(one: Operand, other: Operand) -> bool:
    """Whether a source has two values in a table, in a sentence, or in two that follow each other.

    Of a value that the draft has itself, a source must have the like beside the other one.
    """
    if one.passage is not None and other.passage is not None:
        first, second = one.statement.sentence, other.statement.sentence
        cells = first.block.kind == second.block.kind == "cell" and first.block.heading == second.block.heading
        return cells or (first.block is second.block and abs(first.index - second.index) <= 1)
    own, given = (one, other) if one.passage is None else (other, one)
    if given.passage is None:
        return False
    sentence, source = given.statement.sentence, given.passage.source
    if sentence.block.kind == "cell":
        row = sentence.block.header.partition(" | ")[2]
        rows = (source.document.sentences[cell.number] for cell in source.cells)
        numbers = [cell.index for cell in rows if cell.block.header.partition(" | ")[2] == row]
        return any(_states(fact, own) for number in numbers for fact in source.statements_of(number))
    near = (n for n in range(max(0, sentence.index - 1), min(sentence.index + 2, len(source.document.sentences))))
    facts = (f for n in near for f in source.statements_of(n) if f.sentence.block is sentence.block)
    return any(_states(fact, own) for fact in facts)


def _later(one: Operand, other: Operand) -> Operand | None:
    """The one of two values that its source tells of the later time, or as what the other became."""
    if one.passage is None or other.passage is None:
        return None
    if {one.age, other.age} == {"old", "new"} and one.statement is other.statement:
        return one if one.age == "new" else other
    first, second = sorted((one, other), key=lambda o: (o.statement.sentence.index, o.statement.start))
    bracketed = first if second.age == "old" and first.age != "old" else None
    if one.statement.sentence is other.statement.sentence and (found := _newer(one, other, one.passage) or bracketed):
        return found
    mine, theirs = _time_of(one.statement, one.passage), _time_of(other.statement, other.passage)
    if (mine if first is one else theirs) is None and _opens_with_the_past(second.statement):
        return first if one.passage.source is other.passage.source else None
    if mine is None or theirs is None or mine.start is None or theirs.start is None or mine.start == theirs.start:
        return None
    return one if mine.start > theirs.start else other


def _opens_with_the_past(fact: Statement) -> bool:
    """Whether a value's brackets or its sentence begin with an earlier time: "(previous year: 540)"."""
    before = fact.sentence.before(fact.start, _OPENING + 1)
    place = next((n for n, token in reversed([*enumerate(before)]) if token.text == "("), -1)
    if place < 0 and (len(before) > _OPENING or fact.sentence.block.kind == "cell"):
        return False
    return not EARLIER.isdisjoint(token.lower for token in before[place + 1 :])


def _seen_from(earlier: Operand, later: Operand, view: SentenceView) -> bool:
    """Whether the sentence tells of the earlier time, and of no later one: "in 2024 it was 72 more"."""
    dates = [claim for claim in view.claims if claim.kind == "date"]
    told = [date.value for date in dates if THAN.isdisjoint(view.sentence.lower_before(date.start, _TWO))]
    then, since = (_time_of(o.statement, o.passage) if o.passage is not None else None for o in (earlier, later))
    if then is None or any(since is not None and date.compare(since) is Comparison.AGREE for date in told):
        return False
    return any(date.compare(then) is Comparison.AGREE for date in told)


def _newer(one: Operand, other: Operand, passage: Passage) -> Operand | None:
    """The newer of two values of one sentence, by its words or by the dates of its clauses."""
    facts = next((facts for facts in grouped(passage.statements).values() if one.statement in facts), [])
    newer = newer_values(facts, passage.statements, passage.source) if other.statement in facts else {}
    if newer.get(id(one.statement)) is other.statement:
        return other
    if newer.get(id(other.statement)) is one.statement:
        return one
    mine, theirs = (_time_of(operand.statement, passage) for operand in (one, other))
    if mine is None or theirs is None or mine.year is None or theirs.year is None or mine.year == theirs.year:
        return None
    return one if mine.year > theirs.year else other


def _time_of(fact: Statement, passage: Passage) -> PartialDate | None:
    if fact.sentence.block.kind == "cell":
        return time_of(fact.sentence.block.header)
    dates = own_dates(fact, passage.statements)
    return dates[0] if len(dates) == 1 else None


def _contradiction(leans: Leaning, found: Result, real: Direction) -> Judgement:
    texts = " and ".join(f"“{operand.text}”" for operand in found.operands)
    sources = [operand for operand in found.operands if operand.passage is not None]
    path = "".join(operand.passage.path for operand in sources[:1] if operand.passage is not None)
    claim, word = leans.claim, leans.word
    return Judgement(
        claim,
        "contradiction",
        "wrong-direction",
        evidence=tuple(evidence_of(o.passage, o.statement) for o in sources if o.passage is not None),
        message=(
            f"By {texts} in {path} it is {'more' if real == 'up' else 'less'}, not “{word.text}”. Correct the word, or"
            " the figure."
        ),
        reasons=(f"{found.how} of {texts} goes the other way",),
        at=(min(claim.start, word.start), max(claim.end, word.end)),
        certainty=_CERTAINTY,
    )
