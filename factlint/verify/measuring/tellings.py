"""Two figures that are told as different things: a distance beside a level, a part beside its whole, what used to be
beside what is.

"It will be closer by 1,900 kilometres" is nothing against a pass "at 1,040 kilometres", nor "two of the charges"
against "three charges", nor "the bill for three years of pretending" against a mayor's two years, nor the 248 million
that analysts had expected against the 241 that were made. Where the one stands plainly in the other's place, or is the
other with a slip of the keys, it is told as the same thing all the same.
"""

from __future__ import annotations

from itertools import pairwise, takewhile
from typing import TYPE_CHECKING

from factlint.corpus.terms import fold
from factlint.kinds.figures.noun import singular
from factlint.language.en.calendar import AGO, UNITS
from factlint.language.en.counted import (
    AGE_NOUN,
    AGE_WORDS,
    AGED_THEN,
    AGED_WHEN,
    AT_AGE,
    BEING_AGED,
    BESIDE_OTHERS,
)
from factlint.language.en.directions import THAN
from factlint.language.en.figure_sorts import COMING_OFF
from factlint.language.en.pronouns import STANDING_ALONE
from factlint.language.en.quantifiers import SUPERLATIVES
from factlint.language.en.reckoning import ANOTHER, FROM, JOINING, OF, TO, WHOLE
from factlint.language.en.telling import (
    ASKED_FOR,
    BETWEEN_THEM,
    COMING_FROM,
    DEFINITE,
    EXPECTING,
    FORESEEING,
    GAINED,
    GAP_BEFORE,
    GAP_BEHIND,
    GAP_IN_TIME,
    GAP_NOUNS,
    GAP_RIGHT_BEHIND,
    HAD_BEEN,
    HALF_TIME,
    IN_FRONT,
    IN_FRONT_BEHIND,
    NUMBERED_TIMES,
    OUR_OWN,
    TO_COME,
    TOP,
    USED_TO,
)
from factlint.language.en.tense import FUTURE_CUES
from factlint.patterns import pattern
from factlint.text.document import from_on, up_to
from factlint.values.comparison import Comparison
from factlint.values.quantities.quantity import Quantity
from factlint.values.quantities.score import Clock, Score, Version
from factlint.values.quantities.units import COUNT, ORDINAL, PERCENT, dimension, is_currency
from factlint.verify.evidence.sameness import persons
from factlint.verify.evidence.slips import slip, unsigned
from factlint.verify.evidence.telling import former
from factlint.verify.measuring.sorts import of_two_sorts
from factlint.verify.statements.reading.clauses import clause_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from factlint.kinds.statement import Statement
    from factlint.text.document import Token
    from factlint.verify.evidence.candidates import Candidate
    from factlint.verify.evidence.facing import SentenceView
    from factlint.verify.evidence.sameness import Sameness

_IN_PLACE = 0.6
"""How alike the words beside two values must be for the one to stand in the other's place, however both are told."""
_COMPANY = 0.5
"""The share of the words beside a value up to which another stands in other company."""
_COVERED, _SPOKEN_COMPANY = 0.5, 0.3
"""The share of the draft's sentence up to which a passage merely resembles it; and that of the words beside a value up
to which a length of time in somebody's mouth is another."""
_FEW = 10
"""Numbers up to this are told of things in every sentence."""
_LESS = 5
"""How many times a small number another is that no slip turns into it."""
_WITHIN = 3
"""Words behind a value in which a comparison is told: "30p an hour more"."""
_BESIDE = 6
"""Words on either side of a value, within its clause, that tell whether it came to be."""
_AHEAD = 10
"""Words ahead of a value, within its clause, among which stands the verb that asks for it."""
_AGED = 4
"""Words before an age that tell of which day it is."""
_MINUTE = pattern(r"\W*\d{1,3}(?:\s?\+\s?\d{1,2})?(?:\s?['’′]|(?:st|nd|rd|th)?\s?min(?:ute)?s?\b\.?|:(?!\d))")
"""How a line begins that tells of one minute of a match."""
_LIST = 5
"""Words back from a value in which the verb of a list of two stands."""
_GROUP = 3
"""Words behind "of the", or behind a number, among which stands what is counted."""

_LOOKED_AHEAD, _LOOKED_BEHIND = 8, 4
"""Words ahead of a value, and behind it, among which one says that somebody looked forward to it."""
_ITS_OWN = 4
"""Words behind such a word among which another figure is its own: "above the forecast of 1.31 billion"."""
_SURELY = 0.8
"""The probability from which two values are of one thing, whatever else their sentences tell."""
_LOOKING_AHEAD = FORESEEING | EXPECTING | OUR_OWN | TO_COME | FUTURE_CUES


def never_one(claim: Statement, found: Candidate, view: SentenceView) -> bool:
    """Whether a conflicting fact is told as no such thing as the claim, wherever it was found."""
    if found.comparison is not Comparison.CONFLICT:
        return False
    if claim.sentence.block.kind == "cell":
        from factlint.verify.measuring.tables.untold_row import of_no_row  # few drafts have tables

        if of_no_row(claim, found):
            return True
    if isinstance(claim.value, Clock):
        from factlint.verify.measuring.hours import of_another_hour  # few figures are times of day

        return of_another_hour(claim, found, view)
    return foreseen_apart(claim, found)


def told_as_another(claim: Statement, found: Candidate) -> bool:
    """Whether a conflicting figure or date is told as no such thing as the claim."""
    mine, theirs = claim.value, found.fact.value
    if found.comparison is not Comparison.CONFLICT:
        return False
    if isinstance(mine, Score) and isinstance(theirs, Score):
        return _on_the_way(found.fact) != _on_the_way(claim)
    if isinstance(mine, Version):
        return found.same.named("aligned") < _IN_PLACE  # a text tells of several
    if of_two_sorts(claim, found.fact) or (_asked_for(found.fact) and not _asked_for(claim)):
        return True
    if not isinstance(mine, Quantity) or not isinstance(theirs, Quantity):
        return False
    if mine.unit == theirs.unit and of_a_younger_day(claim) != of_a_younger_day(found.fact):
        return True
    if _of_two_times(claim, found) or _lengths_apart(mine, theirs, found) or _jointly(claim) != _jointly(found.fact):
        return True
    if counts_the_best(claim) and not counts_the_best(found.fact):
        return True
    if found.same.named("aligned") >= _IN_PLACE or found.same.named("mistyped") > 0 or slip(claim, found.fact):
        return False
    return (
        _distance_beside_level(claim, found.fact)
        or (is_bygone(claim) and not former(found.fact))
        or _part_of(claim, found.fact)
        or (mine.unit == COUNT and mine.low <= _FEW and _few_of_others(claim, found))
    )


def figure_of_speech(claim: Statement, fact: Statement, same: Sameness) -> bool:
    """Whether a length of time stands in a source's quotation, and the claim is a plain one beside other words."""
    mine, theirs = claim.value, fact.value
    if not isinstance(mine, Quantity) or not isinstance(theirs, Quantity):
        return False
    if dimension(mine.unit) != "time" or dimension(theirs.unit) != "time":
        return False
    loose = same.named("coverage") <= _COVERED and same.named("window") <= _SPOKEN_COMPANY
    return loose and _in_quotation(fact) and not _in_quotation(claim)


def _in_quotation(statement: Statement) -> bool:
    """Whether a value stands between a sentence's marks of quotation."""
    before = statement.sentence.text[: statement.start]
    return before.count('"') % 2 == 1 or before.count("“") > before.count("”")


def quoted_too(candidates: Sequence[Candidate], view: SentenceView) -> set[int]:
    """By identity, the facts that the draft's sentence tells in somebody's quoted words: there the claim's are not.

    "My coach has aged ten years", said a winner for the third time in five years.
    """
    text = view.sentence.text.casefold()
    quotes = [text[start:end] for start, end in view.quoted]
    return {id(c.fact) for c in candidates if any(c.fact.text.casefold() in quote for quote in quotes)}


def counts_the_best(claim: Statement) -> bool:
    """Whether a number says how many are ranked together: "among the fifty best", "the top 100"."""
    before, behind = _before(claim, 1), _behind(claim, 1)
    return not SUPERLATIVES.isdisjoint(behind) or not TOP.isdisjoint(before)


def is_distance(statement: Statement) -> bool:
    """Whether the words at a value say that it lies between two others: "poorer by 2 million", "3 points behind"."""
    value = statement.value
    if not isinstance(value, Quantity):
        return False
    after = statement.sentence.after(statement.end, _WITHIN + 1)
    words = [token.lower for token in takewhile(lambda token: token.shape == "word", after)]
    gaps = (n for n, word in enumerate(words[:_WITHIN]) if word in GAP_BEHIND)
    if any(not _dates_it(words[:place], words[place], value) for place in gaps):
        return True
    if words and words[0] in GAP_RIGHT_BEHIND and not (len(after) > 1 and after[1].shape == "number"):
        return True
    if words[:1] == [COMING_OFF] and is_currency(value.unit):
        return True
    if _lies_beyond(statement):
        return True
    bound = value.low != value.high or value.operator[:1] in ("<", ">")
    if bound or value.unit == PERCENT:
        return False  # "rose by 3 per cent" is told as "up 3 per cent", or in a list with its verb left out
    before = _before(statement, 2)
    led = not (GAP_BEFORE | ANOTHER).isdisjoint(before[-1:]) or (
        len(before) > 1 and before[-1] in WHOLE and before[0] in GAP_NOUNS
    )
    return led or _gained(statement)


def _dates_it(before: Sequence[str], word: str, value: Quantity) -> bool:
    """Whether a word of time only tells when it was so much: "148 million a year earlier"."""
    return word in GAP_IN_TIME and dimension(value.unit) != "time" and not UNITS.keys().isdisjoint(before)


def _lies_beyond(statement: Statement) -> bool:
    """Whether a mark from which it is counted follows what a number counts: "two trains over the plan"."""
    noun = statement.about_span
    if noun is None or noun[0] < statement.end:
        return False
    behind = statement.sentence.after(noun[1], 2)
    return len(behind) > 1 and behind[0].lower in GAP_RIGHT_BEHIND and behind[1].lower in DEFINITE | STANDING_ALONE


def _gained(statement: Statement) -> bool:
    """Whether a verb of winning and losing leads to a value, or to one before it: "lost four points and two seats"."""
    before = _before(statement, _LIST)
    place = next((place for place in reversed(range(len(before))) if before[place] in GAINED), len(before))
    return place < len(before) and TO.isdisjoint(before[place:]) and (len(before) - place == 1 or before[-1] in JOINING)


def _distance_beside_level(claim: Statement, fact: Statement) -> bool:
    """Whether the claim lies between two values and the fact does not; or the fact is added to another."""
    if _is_added(fact) and not _is_added(claim) and not is_distance(claim):
        return True
    value = unsigned(fact)
    moved = isinstance(value, Quantity) and bool(value.direction)
    return is_distance(claim) and not moved and not is_distance(fact)


def _is_added(statement: Statement) -> bool:
    """Whether a value comes on top of others: "another two", "two further engines", but "two more than in May"."""
    if ANOTHER.intersection(_before(statement, 1)):
        return True
    behind = _behind(statement, 2)
    return bool(behind) and behind[0] in BESIDE_OTHERS and THAN.isdisjoint(behind[1:])


def is_bygone(claim: Statement) -> bool:
    """Whether a value is told as what once was, or was left: "which used to take", "from 110 homes"; those that "come
    from nine countries" have left none, nor has a shot "from 30 yards"."""
    before = _before(claim, _BESIDE)
    left = not FROM.isdisjoint(before[-1:]) and COMING_FROM.isdisjoint(before[-2:-1])
    if left and isinstance(claim.value, Quantity) and dimension(claim.value.unit) == "length":
        left = not TO.isdisjoint(_behind(claim, _WITHIN))
    return left or not {USED_TO, HAD_BEEN}.isdisjoint(pairwise(before))


def _jointly(statement: Statement) -> bool:
    """Whether a value is what several have together: "45,000 dollars between them"."""
    return tuple(_behind(statement, len(BETWEEN_THEM))) == BETWEEN_THEM


def _on_the_way(score: Statement) -> bool:
    """Whether the words beside a score say that it was not the last one: "half-time: 1-0", "to go 2-1 ahead"; as the
    minute does that opens a line of a match's course: "12 min: Roe, 1-0", "90+3: …"."""
    if _MINUTE.match(score.sentence.block.prose):
        return True
    return not (HALF_TIME | IN_FRONT).isdisjoint(_before(score, 2)) or not IN_FRONT_BEHIND.isdisjoint(_behind(score, 1))


def of_a_younger_day(age: Statement) -> bool:
    """Whether an age is that of somebody years before: "three years ago, at about age 12", "then 12", "when she was
    12", "the year she turned 12"."""
    before = _before(age, _AGED)
    if age.about != AGE_NOUN or before[-1:] == [AGED_THEN]:
        return age.about == AGE_NOUN
    if not BEING_AGED.isdisjoint(before[-1:]) and not AGED_WHEN.isdisjoint(before[:-1]):
        return True
    return AT_AGE in before and not AGE_WORDS.isdisjoint(before) and not AGO.isdisjoint(age.sentence.lowers)


def _asked_for(statement: Statement) -> bool:
    """Whether the words beside a value say that somebody would have had it so."""
    clause = clause_of(statement.sentence, statement.start, statement.end)
    beside = [*up_to(clause, statement.start, _AHEAD), *from_on(clause, statement.end, _BESIDE)]
    return not ASKED_FOR.isdisjoint([token.lower for token in beside])


def _of_two_times(claim: Statement, found: Candidate) -> bool:
    """Whether both are places in an order of times: what is told of the first day is nothing against the second."""
    both = (claim, found.fact)
    if not all(isinstance(one.value, Quantity) and one.value.unit == ORDINAL for one in both):
        return False
    if found.same.named("mistyped") > 0:
        return False
    return found.same.named("aligned") < 1.0 and all(not NUMBERED_TIMES.isdisjoint(_behind(one, 1)) for one in both)


def _lengths_apart(mine: Quantity, theirs: Quantity, found: Candidate) -> bool:
    """Whether two lengths of time are told in other units and other company: "within ten minutes", "for ten days"."""
    if mine.unit == theirs.unit or dimension(mine.unit) != "time" or dimension(theirs.unit) != "time":
        return False
    return found.same.named("window") <= _COMPANY and found.same.named("aligned") < _IN_PLACE


def _part_of(claim: Statement, fact: Statement) -> bool:
    """Whether the claim is some of a group, and the fact counts more of that very group: "two of the dead", "three
    confirmed dead"."""
    assert isinstance(claim.value, Quantity)
    assert isinstance(fact.value, Quantity)
    behind = claim.sentence.after(claim.end, _GROUP + 2)
    if not behind or behind[0].lower not in OF or fact.value.low <= claim.value.low:
        return False
    group = {singular(token.lower) for token in behind if token.shape == "word" and token.lower not in OF}
    counted = {singular(word) for word in (*fact.about.lower().split(), *_behind(fact, _GROUP))}
    shared = any(fold(word) for word in group & counted)
    return shared and OF.isdisjoint(_behind(fact, 1))


def _few_of_others(claim: Statement, found: Candidate) -> bool:
    """Whether a small number counts things told of before, or others than the fact does: "the two", "no objections"."""
    assert isinstance(claim.value, Quantity)
    assert isinstance(found.fact.value, Quantity)
    noun, many = found.same.named("noun"), found.fact.value.low
    if noun >= 1:
        return False
    if not claim.about:
        return bool(found.fact.about) or not DEFINITE.isdisjoint(_before(claim, 1))
    return (noun < 0 and not _people(claim, found.fact)) or many % 1 != 0 or many > _LESS * claim.value.low


def _people(one: Statement, other: Statement) -> bool:
    """Whether both count people, who are told by many nouns."""
    return all(fold(statement.about.lower().rpartition(" ")[2]) in persons() for statement in (one, other))


def _before(statement: Statement, words: int) -> list[str]:
    return statement.sentence.lower_before(statement.start, words)


def _behind(statement: Statement, words: int) -> list[str]:
    return statement.sentence.lower_after(statement.end, words)


def foreseen_apart(claim: Statement, found: Candidate) -> bool:
    """Whether one of two conflicting figures was looked forward to, and nothing in the other's sentence looks ahead."""
    if claim.kind != "figure":
        return False
    fact = found.fact
    mine, theirs = (not _LOOKING_AHEAD.isdisjoint(one.sentence.lowers) for one in (claim, fact))
    if mine == theirs or found.same.probability >= _SURELY or found.same.named("aligned") >= _IN_PLACE:
        return False
    return looked_forward_to(claim if mine else fact)


def looked_forward_to(figure: Statement) -> bool:
    """Whether the words at a figure say so, none of which is told of the next one or of what somebody is to do."""
    clause = clause_of(figure.sentence, figure.start, figure.end)
    before, behind = up_to(clause, figure.start, _LOOKED_AHEAD), from_on(clause, figure.end, _LOOKED_BEHIND)
    if before and before[-1].lower in OUR_OWN:
        return True
    last = max((n for n, token in enumerate(before) if _looks_ahead(token, before[n + 1 :])), default=-1)
    if last >= 0:
        return not any(token.shape == "number" for token in before[last + 1 :])
    for place, token in enumerate(behind):
        if _looks_ahead(token, behind[place + 1 :]):
            own = figure.sentence.after(token.end, _ITS_OWN)
            return not any(one.shape == "number" for one in own)
    return False


def _looks_ahead(word: Token, behind: Sequence[Token]) -> bool:
    """Whether a word says that somebody expected a value, and not that he is to do something: "hopes to begin"."""
    does = bool(behind) and behind[0].lower in TO
    return word.lower in FORESEEING | EXPECTING and not does
