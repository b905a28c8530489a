"""Counts that a reader makes at once of one that a source has, which therefore is no value against them.

- A total of what is counted in one breath: "three felony counts" of "two counts of fraud and one of theft". The parts
  stand in one sentence, an "and" between them, and are counted with the claim's own noun or none at all.
- All but one: "the 13 previous editions" of what is held for the 14th time.
- With the next: the five pumps of a station that has four, where "a fifth pump" is to come.
- By the one: "€16 an evening" of "96 euros" for six evenings.
- Of people, as many as the source tells the ages of (`by_ages.py`).
- So many each: "six rowers between them", where two clubs send three each.
- The rest of a whole that the draft names too: "of the twelve jurors, four preferred another book", where eight of the
  twelve voted for one. What is told of the part itself is no rest. Or of one of whose
  "others" the source itself speaks.
"""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from factlint.corpus.terms import fold
from factlint.language.en.counted import AGED
from factlint.language.en.joints import ADDING, ARTICLES
from factlint.language.en.negating import OF
from factlint.language.en.numbers import CARDINALS
from factlint.language.en.reckoning import ALL_BUT_ONE, ANOTHER, EACH, JOINTLY, THE_OTHERS
from factlint.records import replace
from factlint.values.comparison import Comparison
from factlint.values.quantities.quantity import Quantity
from factlint.values.quantities.units import COUNT, ORDINAL
from factlint.verify.judgement import evidence_of
from factlint.verify.reckoning.derived import cues_near, supported
from factlint.verify.reckoning.relating.spoken import own_terms
from factlint.verify.reckoning.tallies.by_the_one import by_the_one

if TYPE_CHECKING:
    from factlint.kinds.statement import Statement
    from factlint.text.document import Token
    from factlint.verify.evidence.candidates import Candidate
    from factlint.verify.evidence.facing import SentenceView
    from factlint.verify.judgement import Judgement

_APART, _FARTHER = 8, 14
"""Words from one part to the next at most; where it says itself that it comes on top, a few more."""
_TWO, _BEHIND = 2, 3
OF_THEM = ("of", "them")
_FEW = range(2, 9)


def joined(claim: Statement, found: Candidate, view: SentenceView) -> Judgement | None:
    """The judgement that the claim is made of the conflicting fact, and perhaps another; None where it is not."""
    if told := by_the_one(claim, found, view) or _counted_by_ages(claim, view):
        return told
    mine, part = claim.value, found.fact.value
    if not isinstance(mine, Quantity) or not isinstance(part, Quantity) or not _counts(mine) or not _counts(part):
        return None
    return (
        _total(claim, mine, part, found)
        or _all_but_one(claim, mine, found)
        or _with_the_next(claim, mine, part, found, view)
        or _so_many_each(claim, mine, part, found)
        or _rest(claim, mine, part, found, view)
        or _others(claim, mine, part, found, view)
    )


def _counted_by_ages(claim: Statement, view: SentenceView) -> Judgement | None:
    """As many people as a near passage tells the ages of; few tell any."""
    if not any(AGED in face.passage.sentence.lowers for face in view.faces):
        return None
    from factlint.verify.reckoning.tallies.by_ages import counted_by_ages

    return counted_by_ages(claim, view)


def _total(claim: Statement, mine: Quantity, part: Quantity, found: Candidate) -> Judgement | None:
    if _head(found.fact) != _head(claim) or not (_head(claim) or (_of_them(claim) and _of_them(found.fact))):
        return None
    parts = [found.fact, *(s for s in found.passage.statements if _beside(s, found.fact))]
    numbers = [s.value.low for s in parts if isinstance(s.value, Quantity)] + _unnamed(found.fact)
    total = sum(numbers, Decimal(0))
    if len(numbers) != _TWO or mine.compare(replace(part, low=total, high=total)) is not Comparison.AGREE:
        return None
    told = " and ".join(f"“{s.text}”" for s in parts)
    return supported(claim, f"the sum of {told}", [evidence_of(found.passage, s) for s in parts])


def _all_but_one(claim: Statement, mine: Quantity, found: Candidate) -> Judgement | None:
    if not _leaves_one_out(claim):
        return None
    for fact in found.passage.statements:
        value = fact.value
        one_more = isinstance(value, Quantity) and _counts(value) and value.low == mine.low + 1
        if one_more and _head(fact) == _head(claim) and not _leaves_one_out(fact):
            return supported(claim, f"all but one of “{fact.text}”", [evidence_of(found.passage, fact)])
    return None


def _leaves_one_out(count: Statement) -> bool:
    """Whether a count says that it is of the others: "the 13 previous editions", "five other boats"."""
    return not ALL_BUT_ONE.isdisjoint([*count.about.lower().split(), *count.sentence.lower_before(count.start, 1)])


def _with_the_next(
    claim: Statement, mine: Quantity, part: Quantity, found: Candidate, view: SentenceView
) -> Judgement | None:
    if mine.low != part.low + 1 or not _head(claim) or _head(found.fact) != _head(claim):
        return None
    after = view.corpus.neighbour(found.passage, 1)
    for passage in (found.passage, *([after] if after is not None else [])):
        for fact in passage.statements:
            value = fact.value
            rank = isinstance(value, Quantity) and value.unit == ORDINAL and value.low == mine.low
            if rank and _head(fact) == _head(claim):
                told = f"“{found.fact.text}” with “{fact.text}”"
                return supported(claim, told, [evidence_of(found.passage, found.fact), evidence_of(passage, fact)])
    return None


def _so_many_each(claim: Statement, mine: Quantity, part: Quantity, found: Candidate) -> Judgement | None:
    """The holders are the names of the source's sentence; where it has but one, it may speak of any number of them."""
    told = EACH.isdisjoint(found.fact.sentence.lower_after(found.fact.end, _BEHIND))
    if told or JOINTLY.isdisjoint(cues_near(claim)) or _head(found.fact) != _head(claim) or part.low <= 0:
        return None
    names = {fact.text for fact in found.passage.statements if fact.kind == "name"}
    times = mine.low / part.low
    if times not in _FEW or (len(names) > 1 and times != len(names)):
        return None
    return supported(claim, f"the product of “{found.fact.text}”", [evidence_of(found.passage, found.fact)])


def _rest(claim: Statement, mine: Quantity, part: Quantity, found: Candidate, view: SentenceView) -> Judgement | None:
    wholes = {s.value.low for s in view.claims if s is not claim and isinstance(s.value, Quantity) and _counts(s.value)}
    for whole in found.passage.statements:
        value = whole.value
        if whole is found.fact or not isinstance(value, Quantity) or not _counts(value) or value.low not in wholes:
            continue
        if value.low - part.low == mine.low and _told_of_others(claim, found.fact, whole):
            told = f"what is left of “{whole.text}” and “{found.fact.text}”"
            return supported(claim, told, [evidence_of(found.passage, s) for s in (whole, found.fact)])
    return None


def _others(claim: Statement, mine: Quantity, part: Quantity, found: Candidate, view: SentenceView) -> Judgement | None:
    """ "Eleven boats were ordered. Six are here; *the others* follow": five are missing."""
    sentence = found.fact.sentence
    if THE_OTHERS.isdisjoint(sentence.lower_after(found.fact.end)):
        return None
    before = view.corpus.neighbour(found.passage, -1)
    near = (before, found.passage) if before and before.sentence.block is sentence.block else (found.passage,)
    for passage in near:
        for whole in passage.statements:
            value, behind = whole.value, whole.sentence is sentence and whole.start >= found.fact.start
            if not behind and isinstance(value, Quantity) and _counts(value) and value.low - part.low == mine.low:
                told = f"what is left of “{whole.text}” and “{found.fact.text}”"
                return supported(claim, told, [evidence_of(passage, whole), evidence_of(found.passage, found.fact)])
    return None


def _told_of_others(claim: Statement, part: Statement, whole: Statement) -> bool:
    """Whether a claim and a part are told in words of their own, but for what the whole counts."""
    common = {fold(word) for s in (claim, part, whole) for word in s.about.lower().split()}
    mine, theirs = (frozenset(t for t in own_terms(s) if _is_word(t)) - common for s in (claim, part))
    return bool(theirs) and mine.isdisjoint(theirs)


def _is_word(term: str) -> bool:
    return term not in CARDINALS and not term.isdecimal()


def _counts(value: Quantity) -> bool:
    return value.unit == COUNT and value.low == value.high and value.least is None


def _head(statement: Statement) -> str:
    """The folded noun that is counted."""
    return fold(statement.about.lower().rpartition(" ")[2]) or ""


def _of_them(statement: Statement) -> bool:
    """Whether what is counted has been named before: "22 of them"."""
    return tuple(statement.sentence.lower_after(statement.end, len(OF_THEM))) == OF_THEM


def _beside(other: Statement, part: Statement) -> bool:
    """Whether another count of the same noun stands beside the part, an "and" between the two."""
    if other is part or not isinstance(other.value, Quantity) or not _counts(other.value):
        return False
    first, second = sorted((part, other), key=lambda s: s.start)
    between = part.sentence.lower_within(first.end, second.start)
    if _is_more(second) and ADDING - {","} & set(between):
        return len(between) <= _FARTHER
    return len(between) <= _APART and bool(between) and between[-1] in ADDING - {","}


def _is_more(part: Statement) -> bool:
    """ "And three more were", "and another three"."""
    sentence = part.sentence
    return not ANOTHER.isdisjoint(
        [*part.about.lower().split(), *sentence.lower_before(part.start, 1), *sentence.lower_after(part.end, 1)]
    )


def _unnamed(part: Statement) -> list[Decimal]:
    """The number of the next part, where its noun is left out: "two counts of fraud and *one of* theft"."""
    after = part.sentence.after(part.end, _APART + 3)
    for at, token in enumerate(after[:_APART]):
        if token.lower in ADDING - {","} and at + 2 < len(after):
            number, of, what = after[at + 1], after[at + 2], after[at + 3 : at + 4]
            named = bool(what) and what[0].lower not in ARTICLES
            return _number(number) if of.lower == OF and named else []
    return []


def _number(token: Token) -> list[Decimal]:
    if token.lower in CARDINALS:
        return [Decimal(CARDINALS[token.lower])]
    return [Decimal(token.text)] if token.text.isdecimal() else []
