"""Two figures of one unit that are told as two sorts of thing: what is allowed beside what is done, a length beside a
height, a share that is kept beside one that is lost, what had been planned beside what came.

"It draws 610 cubic metres" is nothing against "a permit to draw 1,900", nor "31 metres above the river" against "92
metres long". Nor are two figures that a third parts, a whole and what is left of it: seven shops remain, where a source
says that two of nine were closed. Of numbers up to ten any two lie a third one apart, so that of those a word must say
that something was taken from a whole, left or added.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from factlint.language.en import figure_sorts as sorts
from factlint.language.en.numbers import SCALES
from factlint.language.en.reckoning import FROM, OLDER, TAKEN_FROM_WHOLE
from factlint.language.en.saying import BEING
from factlint.text.document import up_to
from factlint.values.comparison import Comparison
from factlint.values.quantities.quantity import Quantity, digits
from factlint.values.quantities.score import Clock
from factlint.values.quantities.units import COUNT, ORDINAL, PERCENT, dimension, is_currency
from factlint.verify.evidence.contrast import noun_of
from factlint.verify.evidence.sameness import people
from factlint.verify.evidence.telling import former
from factlint.verify.statements.reading.clauses import clause_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence
    from decimal import Decimal

    from factlint.kinds.statement import Statement
    from factlint.verify.evidence.candidates import Candidate

_AHEAD, _RIGHT_AHEAD = 4, 2
"""Words ahead of a figure among which stands what says of what sort it is; and those that stand right at it."""
_TELLING = 2
"""Significant digits from which a number is hardly by chance what two others make."""
_OLDER = 5
"""The same of what says that it is the older of two."""


def of_two_sorts(claim: Statement, fact: Statement) -> bool:
    """Whether the words at two values tell them as two sorts of thing, between which nothing can be wrong."""
    if isinstance(claim.value, Clock) or isinstance(fact.value, Clock):
        return _is_lead(claim) != _is_lead(fact)
    if not isinstance(claim.value, Quantity) or not isinstance(fact.value, Quantity):
        return False
    return (
        (_is_allowed(fact) and not _may_be_allowed(claim) and digits(claim.value.low) != digits(fact.value.low))
        or _of_two_extents(claim, fact)
        or _kept_and_lost(claim, fact)
        or (_is_planned(claim) and not _is_planned(fact))
        or _lasts_and_shifts(claim, fact)
        or _place_and_turn(claim, fact)
    )


def _place_and_turn(claim: Statement, fact: Statement) -> bool:
    """Whether one of two ordinals is somebody's place and the other says how often something came: "are fifth" beside
    "the first home defeat"."""
    mine, theirs = claim.value, fact.value
    if not isinstance(mine, Quantity) or not isinstance(theirs, Quantity) or not mine.unit == theirs.unit == ORDINAL:
        return False
    return (_is_a_place(claim) and _counts_turns(fact)) or (_counts_turns(claim) and _is_a_place(fact))


def _is_a_place(ordinal: Statement) -> bool:
    """ "Are fifth", "in third place"."""
    noun = ordinal.about.lower().rpartition(" ")[2]
    return noun in sorts.RANKINGS or (
        not noun and not BEING.isdisjoint(ordinal.sentence.lower_before(ordinal.start, 1))
    )


def _counts_turns(ordinal: Statement) -> bool:
    return bool(ordinal.about) and ordinal.about.lower().rpartition(" ")[2] not in sorts.RANKINGS


def told_as_older(figure: Statement) -> bool:
    """Whether a figure is told as what was before another: "last year's 372", "up 6 per cent from a close of 38"."""
    if figure.kind != "figure":
        return False
    ahead = figure.sentence.lower_before(figure.start, _OLDER)
    if any(tuple(ahead[-len(words) :]) == words for words in OLDER):
        return True
    close = ahead[-1:] == [sorts.OF_A_LEVEL] and not FROM.isdisjoint(ahead[:-1])
    return close or former(figure)


def _is_lead(clock: Statement) -> bool:
    """Whether hours and minutes are told as a distance between two times."""
    return not sorts.LEADS.isdisjoint(_ahead(clock, _RIGHT_AHEAD))


def _is_allowed(statement: Statement) -> bool:
    """Whether a figure says how much may be or can be, and not how much is."""
    behind = _behind(statement, 1)
    return not sorts.ALLOWED_BEHIND.isdisjoint(behind) or not sorts.ALLOWED_BEFORE.isdisjoint(_ahead(statement, _AHEAD))


def _may_be_allowed(statement: Statement) -> bool:
    """The same, told by a verb too: "the hall seats 400"."""
    return _is_allowed(statement) or not sorts.ALLOWING.isdisjoint(_ahead(statement, _AHEAD))


def _of_two_extents(claim: Statement, fact: Statement) -> bool:
    """Whether the one is a length and the other a height, a width or a depth."""
    assert isinstance(claim.value, Quantity)
    assert isinstance(fact.value, Quantity)
    if dimension(claim.value.unit) != "length" or dimension(fact.value.unit) != "length":
        return False
    mine, theirs = _extents(claim), _extents(fact)
    return bool(mine and theirs) and mine.isdisjoint(theirs)


def _extents(length: Statement) -> frozenset[int]:
    """The ways in which a length is told, by their rows."""
    behind = _behind(length, 1) or _ahead(length, 1)
    return frozenset(row for row, words in enumerate(sorts.EXTENTS) if not words.isdisjoint(behind))


def _kept_and_lost(claim: Statement, fact: Statement) -> bool:
    """Whether of two shares the one is kept and the other is lost."""
    assert isinstance(claim.value, Quantity)
    assert isinstance(fact.value, Quantity)
    if claim.value.unit != PERCENT or fact.value.unit != PERCENT:
        return False
    mine, theirs = _ahead(claim, _AHEAD), _ahead(fact, _AHEAD)
    return any(
        not one.isdisjoint(mine) and not other.isdisjoint(theirs)
        for one, other in ((sorts.KEPT, sorts.LOST), (sorts.LOST, sorts.KEPT))
    )


def _is_planned(statement: Statement) -> bool:
    """Whether a figure is told as what had been meant to be: "had planned on half a million"."""
    ahead = _ahead(statement, _AHEAD + 1)
    planned = next((n for n, word in enumerate(ahead) if word in sorts.PLANNED), 0)
    return planned > 0 and sorts.HAD in ahead[:planned]


def _lasts_and_shifts(claim: Statement, fact: Statement) -> bool:
    """Whether of two lengths of time the one is how long something went on, and the other how far it was put off."""
    assert isinstance(claim.value, Quantity)
    assert isinstance(fact.value, Quantity)
    if dimension(claim.value.unit) != "time" or dimension(fact.value.unit) != "time":
        return False
    mine, theirs = frozenset(_ahead(claim, 1)), frozenset(_ahead(fact, 1))
    return any(
        bool(mine & one) and bool(theirs & other)
        for one, other in ((sorts.OVER_A_TIME, sorts.SHIFTED_BY), (sorts.SHIFTED_BY, sorts.OVER_A_TIME))
    )


def _ahead(statement: Statement, words: int) -> Sequence[str]:
    """The words ahead of a value, within its clause; those of a label before it."""
    before = statement.sentence.before(statement.start, words)
    if before and before[-1].text == ":":
        return [token.lower for token in before]
    clause = clause_of(statement.sentence, statement.start, statement.end)
    return [token.lower for token in up_to(clause, statement.start, words)]


def _behind(statement: Statement, words: int) -> Sequence[str]:
    return statement.sentence.lower_after(statement.end, words)


def complements(claim: Statement, found: Candidate, claims: Sequence[Statement]) -> bool:
    """Whether a conflicting figure, with another told beside it or beside the claim, makes the claim's own.

    `claims` are those of the claim's sentence.
    """
    mine, theirs = claim.value, found.fact.value
    if found.comparison is not Comparison.CONFLICT:
        return False
    if not isinstance(mine, Quantity) or not isinstance(theirs, Quantity) or mine.unit != theirs.unit:
        return False
    if not _exact(mine) or not _exact(theirs) or mine.unit in (ORDINAL, PERCENT) or mine.low == theirs.low:
        return False
    here = set(_told(claims, found.fact, mine.unit)) - {mine.low}
    there = set(_told(found.passage.statements, claim, mine.unit)) - {theirs.low}
    own, others = here - there, there - here  # what both tell, they tell of the same
    taken = not TAKEN_FROM_WHOLE.isdisjoint(claim.sentence.lowers | found.fact.sentence.lowers)
    made = {abs(theirs.low - other) for other in others} | {theirs.low + other for other in others if taken}
    parted = {mine.low + other for other in own} | {abs(mine.low - other) for other in own}
    if not (mine.low in made and len(there) == 1) and not (theirs.low in parted and len(here) == 1):
        return False
    return taken or min(mine.digits, theirs.digits) >= _TELLING


def _exact(value: Quantity) -> bool:
    return value.low == value.high and value.operator == "="


def _told(statements: Iterable[Statement], like: Statement, unit: str) -> Iterator[Decimal]:
    """The plain numbers in a unit among some statements, of what another statement may count."""
    for statement in statements:
        value = statement.value
        if not isinstance(value, Quantity) or not _exact(value):
            continue
        if value.unit == unit and _one_noun(statement, like):
            yield value.low
        elif value.unit == COUNT and not statement.about and is_currency(unit):
            yield from (value.low * SCALES[word] for word in _scales(statement))  # "41 million, of which it pays 29"


def _scales(statement: Statement) -> frozenset[str]:
    """The words for millions and the like in a statement's sentence."""
    return statement.sentence.lowers & SCALES.keys()


def _one_noun(one: Statement, other: Statement) -> bool:
    """Whether two values may count the same things; people are counted by any name of theirs."""
    mine, theirs = noun_of(one), noun_of(other)
    return (
        not mine or not theirs or bool(mine & theirs) or not (people().isdisjoint(mine) or people().isdisjoint(theirs))
    )
