"""Figures that say too little to be missed: no source has them, none excludes them, and no editor would ask for one.

Things told beside others ("five others", "three other bidders", "two more"), and years that lead back to a year that
the sources tell of ("seven years in the job", in charge since 2018). A small number by itself is worth a warning.
So is none that some source has, told otherwise than the draft tells it: as the end of a movement, in a table's cell,
without its unit. Whether it is told of the right thing is asked elsewhere; that nothing has it cannot be said.
"""

from __future__ import annotations

from decimal import ROUND_HALF_UP, Context, Decimal
from typing import TYPE_CHECKING

from factlint.corpus.terms import fold, folded
from factlint.language.en.counted import AGE_NOUN, BESIDE_OTHERS
from factlint.language.en.pronouns import POSSESSIVES, STANDING_ALONE
from factlint.language.en.reckoning import ALL_BUT_ONE, EVERY, SHARE_LEADS
from factlint.values.comparison import Comparison
from factlint.values.dates.partial_date import PartialDate
from factlint.values.quantities.quantity import Quantity, digits
from factlint.values.quantities.score import Clock, Score, Version
from factlint.values.quantities.units import COUNT, ORDINAL
from factlint.verify.evidence.agreement import by_one_name

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from factlint.corpus.memory import Passage
    from factlint.kinds.statement import Statement
    from factlint.verify.evidence.candidates import Candidate
    from factlint.verify.evidence.facing import SentenceView

FEW = 10
"""Counts up to which things are told beside others without anybody's having counted them."""
MOST_SOURCES = 12
"""Sources that are searched for a year or a number."""
_MOSTLY = 0.5
"""The share of a sentence from which a passage says most of it."""
_TELLING = 3
"""Digits of a number that two texts have hardly by chance."""
_TWO = 2
_ROW = 6
"""Cells to either side of one that may be of its row."""


def says_too_little(claim: Statement, candidates: Iterable[Candidate], view: SentenceView) -> bool:
    """Whether a figure that nothing backs is not worth a warning; one of what a source counts otherwise is."""
    value = claim.value
    if not isinstance(value, Quantity) or value.low != value.high or value.operator != "=":
        return False
    if _of_every(claim) or any(leaves_one_out(claim, s) for face in view.faces for s in face.passage.statements):
        return True
    if value.unit == COUNT:
        if any(candidate.same.named("noun") > 0 for candidate in candidates):
            return False
        return value.low <= FEW and _beside_others(claim)
    return value.unit == "year" and _leads_to_a_year(claim, int(value.low), view)


def _beside_others(claim: Statement) -> bool:
    """ "Five others", "the other five", "three more boats"."""
    sentence = claim.sentence
    return not BESIDE_OTHERS.isdisjoint(sentence.lower_before(claim.start, 1) + sentence.lower_after(claim.end, 1))


def leaves_one_out(claim: Statement, fact: Statement) -> bool:
    """Whether a count leaves out the one that it is told beside: "the master and his 20 hands", of a crew of 21."""
    value, told = claim.value, fact.value
    if not isinstance(value, Quantity) or not isinstance(told, Quantity) or not value.unit == told.unit == COUNT:
        return False
    if told.low != value.low + 1 or told.low <= _TWO or _noun(claim) != _noun(fact):
        return False
    beside = ALL_BUT_ONE | POSSESSIVES
    if beside.isdisjoint(claim.sentence.lower_before(claim.start, 1)):
        return False
    return beside.isdisjoint(fact.sentence.lower_before(fact.start, 1))


def _of_every(claim: Statement) -> bool:
    """Whether a number is only what a share is told by: "of every 20 litres, three are wasted"."""
    before = claim.sentence.lower_before(claim.start)
    return bool(before) and before[-1] in EVERY and not SHARE_LEADS.isdisjoint(before[-3:-1])


def _leads_to_a_year(claim: Statement, years: int, view: SentenceView) -> bool:
    """Whether a passage that shares a word with the sentence tells of the year so many before the draft's."""
    dateline = claim.sentence.document.dateline
    if dateline is None:
        return False
    wanted = dateline.year - years
    for source in view.corpus.sources[:MOST_SOURCES]:
        for fact in source.statements:
            if fact.kind == "date" and isinstance(fact.value, PartialDate) and fact.value.year == wanted:
                passage = view.corpus.passage(source, fact.sentence.index)
                beside = (view.corpus.neighbour(passage, step) for step in (-1, 1))
                if any(one.terms & view.plain_terms for one in (passage, *beside) if one):
                    return True
    return False


def told_more_exactly(claim: Statement, candidates: Sequence[Candidate]) -> bool:
    """Whether a near passage has a day or month of the very part of a year that the draft tells: "March 2023", of which
    "early 2023" is told."""
    value = claim.value
    if not isinstance(value, PartialDate) or value.year is None or not value.modifier:
        return False
    agreeing = (c.fact.value for c in candidates if c.comparison is Comparison.AGREE)
    return any(isinstance(other, PartialDate) and other.year == value.year and other.month for other in agreeing)


def stands_there(claim: Statement, view: SentenceView) -> bool:
    """Whether the sources have the very number of a figure, or both of a range or a result, in passages that share a
    word with the sentence; a number of three digits anywhere, and a small one of the same sort only."""
    value = claim.value
    if _after_a_name(claim, view) or _unread(claim, view):
        return True
    if claim.about == AGE_NOUN:
        from factlint.verify.measuring.ages import age_stands  # few figures that nothing backs are ages

        if age_stands(claim, view):
            return True
    if isinstance(value, Quantity):
        return all(_stands(number, claim, value.unit, view) for number in {value.low, value.high})
    if isinstance(value, Score):
        sides = {Decimal(value.first), Decimal(value.second)}
        return all(_stands(number, claim, COUNT, view) for number in sides)
    return isinstance(value, Clock) and _written(value, view)


def _written(time: Clock, view: SentenceView) -> bool:
    """Whether a source has a time of day in digits that may be another value: "start 11.40", "landed 1140"."""
    hours, minutes = divmod(time.minutes, 60)
    forms = {f"{h}{mark}{minutes:02d}" for h in (hours, f"{hours:02d}", hours % 12 or 12) for mark in (".", ":", "h")}
    told = forms | {f"{hours:02d}{minutes:02d}"}
    tokens = (t for source in view.corpus.sources[:MOST_SOURCES] for s in source.document.sentences for t in s.tokens)
    return any(token.shape == "number" and token.text in told for token in tokens)


def _after_a_name(claim: Statement, view: SentenceView) -> bool:
    """Whether a number is part of a name that a source has: "the star Keld 114"."""
    before = claim.sentence.before(claim.start, 1)
    if not before or not before[0].text[:1].isupper():
        return False
    named = claim.sentence.text[before[0].start : claim.end]
    return any(named in source.document.text for source in view.corpus.sources[:MOST_SOURCES])


def _unread(claim: Statement, view: SentenceView) -> bool:
    """Whether a passage that says most of the sentence has the very digits, in a list or a line set in columns of which
    nothing was read: "Hatters 10 8 0 2 41"."""
    told = [token.text for token in claim.sentence.within(claim.start, claim.end) if token.shape == "number"]
    for face in view.faces if told else ():
        sentence, read = face.passage.sentence, face.passage.statements
        if face.coverage < _MOSTLY and len(told[0]) < _TELLING:
            continue
        for token in sentence.tokens:
            if token.text == told[0] and not any(fact.start <= token.start < fact.end for fact in read):
                return True
    return False


def _stands(number: Decimal, claim: Statement, unit: str, view: SentenceView) -> bool:
    telling = len(digits(number)[1]) >= _TELLING
    for source in view.corpus.sources[:MOST_SOURCES]:
        for fact in source.of_kind("figure"):
            if _has(fact, number) and _may_be_of(fact, claim, unit, small=number < FEW):
                passage = view.corpus.passage(source, fact.sentence.index)
                if _counts_it(fact, claim, passage) and (telling or _shares_a_word(passage, view)):
                    return True
    return False


def _has(fact: Statement, number: Decimal) -> bool:
    """Whether a fact has a number, as one of its ends or sides; a bare one in a list or a cell may be told rounded, and
    a cell leaves its scale to the header."""
    value = fact.value
    if isinstance(value, Score):
        return number in (value.first, value.second)
    if isinstance(value, Version):  # "Keld 74.2" in a list is a measure as well
        exact = Decimal(str(value)) if len(value.parts) == _TWO else number + 1
        return exact == number or (_rounds_to(exact, number) and exact.adjusted() == number.adjusted())
    if not isinstance(value, Quantity):
        return False
    if number in (value.low, value.high):
        return True
    if value.unit != COUNT or fact.about or value.low != value.high:
        return False
    in_a_cell = fact.sentence.block.kind == "cell"
    if in_a_cell and digits(value.low) == digits(number):
        return True
    scaled = in_a_cell and len(digits(number)[1]) >= _TELLING
    return _rounds_to(value.low, number) and (scaled or value.low.adjusted() == number.adjusted())


def _rounds_to(exact: Decimal, number: Decimal) -> bool:
    """Whether a number has another's digits, or its first ones rounded, whatever their place value."""
    figures = len(digits(number)[1])
    if figures < _TWO or figures > len(digits(exact)[1]):
        return False
    return digits(Context(prec=figures, rounding=ROUND_HALF_UP).plus(exact)) == digits(number)


def _may_be_of(fact: Statement, claim: Statement, unit: str, *, small: bool) -> bool:
    """Whether a fact is told in a unit, leaves it out, or calls it by a name that several currencies share; not of what
    moved the other way."""
    value, mine = fact.value, claim.value
    if not isinstance(value, Quantity):
        return unit == COUNT or isinstance(value, Version)
    if isinstance(mine, Quantity) and mine.direction_differs(value):
        return False
    if value.unit == ORDINAL:
        return unit == COUNT and bool(fact.about)  # "my fourteenth goal" makes 14 goals
    if (value.unit == COUNT and not fact.about) or (unit == COUNT and not claim.about):
        return not small or isinstance(mine, Score) or value.unit == unit != COUNT
    return (value.unit == unit and not (small and unit == COUNT)) or by_one_name(unit, value.unit)


def _counts_it(fact: Statement, claim: Statement, passage: Passage) -> bool:
    """Whether two counts may be of one sort of thing: of one noun, or in a passage that has the claim's too, and no
    other count of it."""
    mine, theirs = _noun(claim), _noun(fact)
    told = mine in passage.terms and all(_noun(other) != mine for other in passage.statements)
    return not mine or not theirs or mine == theirs or told


def _noun(told: Statement) -> str:
    return fold(told.about.lower().rpartition(" ")[2])


def _shares_a_word(passage: Passage, view: SentenceView) -> bool:
    """Whether a passage, one beside it or a cell of its row tells of anything that the sentence tells of, or
    the one before it where it opens with a pronoun: "It asked for 80"."""
    terms = view.plain_terms
    if view.sentence.previous is not None and view.sentence.tokens[0].lower in STANDING_ALONE:
        terms = terms | frozenset(folded(view.sentence.previous.tokens))
    reach = _ROW if passage.sentence.block.kind == "cell" else 1
    beside = (view.corpus.neighbour(passage, step) for step in range(-reach, reach + 1))
    return any(one.terms & terms for one in beside if one)
