"""The facts that compete for a figure or a date: those of the nearest passages, and a few from farther off."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factlint.language.en.negating import NOT
from factlint.language.en.reckoning import RESTATED
from factlint.records import record
from factlint.values.comparison import Comparison
from factlint.values.quantities.quantity import Quantity
from factlint.values.quantities.units import COUNT, dimension, is_currency
from factlint.verify.evidence.agreement import beyond_belief, compare, told_as_roughly, turned, wider
from factlint.verify.evidence.comparable import comparable
from factlint.verify.evidence.own_day import is_dateline
from factlint.verify.evidence.sameness import Sameness, compete, sameness
from factlint.verify.evidence.slips import finer, other_year, scale_left_out, scale_told_before
from factlint.verify.measuring.tellings import figure_of_speech
from factlint.verify.measuring.vague import in_passing
from factlint.verify.statements.reading.clauses import clause_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from factlint.corpus.memory import Passage, SourceText
    from factlint.kinds.statement import Statement
    from factlint.verify.evidence.facing import Face, SentenceView

    _Compared = tuple[SourceText, list[tuple[Statement, Comparison]]]

_OWN = 3
"""Passages that share most with the words of a sentence itself, whatever stands above it."""
PLAINLY_ALIGNED = 0.5
"""How alike the words beside two values must be for the one to stand plainly in the other's place."""
MOST_FACTS = 80
"""Figures and dates of one passage that are compared: nobody writes more, only attackers."""
FEW = 3
"""How few of a source's facts beyond the nearest passages are weighed."""
MOST_SOURCES = 12
"""Sources that are searched for a value which nothing near the claim tells of."""
_AS_LIKELY = 1.0
"""By how much the score of a rough number may exceed that of an exact one that is as likely to be meant."""
_BESIDE_IT = 0.25
"""The share of the words beside a number by which a vague word is told of the same."""
_MARKS = ("(", ",", "/", "[")
"""What stands before a value that is told once more."""
_ROUNDING = 1e-9
"""What probabilities may be off by that were summed in another order."""


@record(eq=False)
class Candidate:
    """A fact that competes for a claim."""

    passage: Passage
    fact: Statement
    same: Sameness
    comparison: Comparison


def competing(claim: Statement, view: SentenceView) -> list[Candidate]:
    """The facts that a claim could mean, with their probabilities."""
    found = [candidate for candidate in gather(claim, view) if not in_passing(claim, candidate)]
    return weighed(_without_rougher(claim, meant(found)))


def in_its_place(claim: Statement, found: Candidate) -> bool:
    """Whether a number of the claim's unit stands plainly where the draft has its own, and neither clause denies what
    the other tells: five wells that have not been tested are the rest of nine that have."""
    mine, theirs = claim.value, found.fact.value
    of_one_unit = isinstance(mine, Quantity) and isinstance(theirs, Quantity) and mine.unit == theirs.unit
    if not of_one_unit or found.same.named("aligned") < PLAINLY_ALIGNED:
        return False
    return _is_denied(claim) == _is_denied(found.fact)


def _is_denied(figure: Statement) -> bool:
    clause = clause_of(figure.sentence, figure.start, figure.end)
    return any(token.lower in NOT for token in clause)


def weighed(candidates: list[Candidate]) -> list[Candidate]:
    """The candidates with their probabilities among one another."""
    sames = compete([candidate.same for candidate in candidates])
    return [Candidate(c.passage, c.fact, same, c.comparison) for c, same in zip(candidates, sames, strict=True)]


def meant(candidates: list[Candidate]) -> list[Candidate]:
    """Without conflicting facts about another noun whose passage has one about the claim's: it tells that one's value.

    Beside "29 languages" the 340 of "340 children speak 29 languages" is nobody's mistake; nor are the 20 miles that a
    passage gives for the claim's "30 kilometres".
    """
    told = {id(c.passage) for c in candidates if c.same.named("noun") == 1}
    others = (c.comparison is Comparison.CONFLICT and c.same.named("noun") < 0 for c in candidates)
    left = [c for c, other in zip(candidates, others, strict=True) if not (other and id(c.passage) in told)]
    agreeing = [c.fact for c in left if c.comparison is Comparison.AGREE]
    return [c for c in left if not (c.comparison is Comparison.CONFLICT and _told_twice(c.fact, agreeing))]


def _without_rougher(claim: Statement, candidates: list[Candidate]) -> list[Candidate]:
    """Without conflicting facts that tell roughly what an agreeing one tells exactly: "about £3.2 million" beside
    "£3.18 million" is no other value."""
    exact = [c.same.score for c in candidates if c.comparison is Comparison.AGREE and _is_exact(c.fact.value)]
    if not exact:
        return candidates
    least = max(exact) + _AS_LIKELY
    rougher = (c.comparison is Comparison.CONFLICT and c.same.score <= least for c in candidates)
    return [c for c, rough in zip(candidates, rougher, strict=True) if not (rough and told_as_roughly(claim, c.fact))]


def _is_exact(value: object) -> bool:
    return isinstance(value, Quantity) and value.low == value.high and value.operator == "="


def _told_twice(fact: Statement, others: Sequence[Statement]) -> bool:
    """Whether a fact is only the value of one of these, in another unit."""
    return any(_one_told_twice(fact, other) for other in others)


def _one_told_twice(one: Statement, other: Statement) -> bool:
    """Whether two facts are one, told once more in another unit or currency: "30 kilometres (20 miles)"."""
    mine, theirs = one.value, other.value
    if one.sentence is not other.sentence or not isinstance(mine, Quantity) or not isinstance(theirs, Quantity):
        return False
    if mine.unit == theirs.unit or dimension(mine.unit) != dimension(theirs.unit):
        return False
    first, second = sorted((one, other), key=lambda statement: statement.start)
    between = first.sentence.text[first.end : second.start].strip()
    return between.startswith(_MARKS) and RESTATED.issuperset(between.lower().strip("".join(_MARKS)).split())


def gather(claim: Statement, view: SentenceView) -> Iterator[Candidate]:
    """Facts of the claim's kind in the nearest passages, in the sentences beside them, and in the nearest's source."""
    seen: set[int] = set()
    for face in view.faces:
        yield from _facts(claim, face, seen)
    own = () if view.sentence.block.header else view.nearest[:_OWN]
    for passage in own:  # a short sentence is laid beside what its heading names
        yield from _facts(claim, view.face(passage), seen)
    for face in view.faces[:2]:
        for step in (-1, 1):
            beside = view.corpus.neighbour(face.passage, step)
            if beside is not None:
                yield from _facts(claim, view.face(beside), seen)
    for face in view.faces[:1]:
        yield from far_facts(claim, view, face.passage.source, seen)


def elsewhere(claim: Statement, view: SentenceView, candidates: list[Candidate]) -> Iterator[Candidate]:
    """Facts farther off in the other sources that passages near the claim are from."""
    seen = {id(candidate.fact) for candidate in candidates}
    for source in {id(face.passage.source): face.passage.source for face in view.faces}.values():
        yield from far_facts(claim, view, source, seen)


def far_facts(claim: Statement, view: SentenceView, source: SourceText, seen: set[int]) -> Iterator[Candidate]:
    """Facts elsewhere in a source: those that agree, and any where the source has hardly another."""
    yield from _weighed_far(claim, view, source, _compared_far(claim, source, seen))


def agreeing_anywhere(claim: Statement, view: SentenceView, candidates: Iterable[Candidate]) -> list[Candidate]:
    """The facts of the first sources, those seen left aside, that agree with a claim."""
    found = _compared_anywhere(claim, view, candidates)
    return [
        candidate
        for source, facts in found
        for candidate in _weighed_far(claim, view, source, [one for one in facts if one[1] is Comparison.AGREE])
        if candidate.comparison is Comparison.AGREE
    ]


def anywhere(claim: Statement, view: SentenceView, candidates: Sequence[Candidate], least: float) -> list[Candidate]:
    """The same with those that conflict, each weighed among all of them.

    None where no agreeing one could be so probable as `least`: those that conflict, which are most, can but lower that.
    """
    found = _compared_anywhere(claim, view, candidates)
    if not any(comparison is Comparison.AGREE for _, facts in found for _, comparison in facts):
        return []
    agreeing: dict[int, list[Candidate]] = {}
    for source, facts in found:
        for one in facts:
            if one[1] is Comparison.AGREE:
                agreeing[id(one[0])] = list(_weighed_far(claim, view, source, [one]))
    known = [*candidates, *(candidate for some in agreeing.values() for candidate in some)]
    if likeliest(weighed(known)) < least - _ROUNDING:
        return []
    farther: list[Candidate] = []
    for source, facts in found:
        for one in facts:
            farther += agreeing[id(one[0])] if id(one[0]) in agreeing else _weighed_far(claim, view, source, [one])
    return weighed([*candidates, *farther])


def in_another_year(claim: Statement, view: SentenceView) -> Candidate | None:
    """The first fact of the sources that has a date's day and month in another year."""
    for source in view.corpus.sources[:MOST_SOURCES]:
        for fact in comparable(claim, source):
            if other_year(claim.value, fact.value) and not is_dateline(fact):
                face = view.face(view.corpus.passage(source, fact.sentence.index))
                return next(_candidate(claim, fact, Comparison.CONFLICT, face), None)
    return None


def likeliest(candidates: Iterable[Candidate]) -> float:
    """The probability of the likeliest candidate that agrees."""
    return max((c.same.probability for c in candidates if c.comparison is Comparison.AGREE), default=0.0)


def _compared_anywhere(claim: Statement, view: SentenceView, candidates: Iterable[Candidate]) -> list[_Compared]:
    seen = {id(candidate.fact) for candidate in candidates}
    return [(source, _compared_far(claim, source, seen)) for source in view.corpus.sources[:MOST_SOURCES]]


def _compared_far(claim: Statement, source: SourceText, seen: set[int]) -> list[tuple[Statement, Comparison]]:
    """The facts of a source, but for those seen, that agree with a claim; and that conflict, where these are few."""
    compared = [(f, compare(claim, f)) for f in comparable(claim, source) if id(f) not in seen]
    alone = sum(comparison is Comparison.CONFLICT for _, comparison in compared) <= FEW
    agreeing = [found for found in compared if found[1] is Comparison.AGREE][:FEW]
    return [found for found in compared if (alone and found[1] is Comparison.CONFLICT) or found in agreeing]


def _weighed_far(
    claim: Statement, view: SentenceView, source: SourceText, facts: Iterable[tuple[Statement, Comparison]]
) -> Iterator[Candidate]:
    for fact, comparison in facts:
        if not is_dateline(fact):
            face = view.face(view.corpus.passage(source, fact.sentence.index))
            yield from _candidate(claim, fact, comparison, face)


def _facts(claim: Statement, face: Face, seen: set[int]) -> Iterator[Candidate]:
    for fact in face.passage.statements[:MOST_FACTS]:
        if fact.kind != claim.kind or id(fact) in seen or type(fact.value) is not type(claim.value):
            continue
        if not is_dateline(fact):
            seen.add(id(fact))
            yield from _candidate(claim, fact, compare(claim, fact), face)


def _candidate(claim: Statement, fact: Statement, comparison: Comparison, face: Face) -> Iterator[Candidate]:
    if comparison is Comparison.INCOMPARABLE:
        return
    if comparison is Comparison.AGREE and beyond_belief(claim, fact):
        comparison = Comparison.CONFLICT
    elif comparison is Comparison.AGREE and (finer(claim.value, fact.value) or wider(claim.value, fact.value)):
        return
    if comparison is Comparison.AGREE and told_as_roughly(claim, fact):
        comparison = Comparison.CONFLICT
    if (scale_left_out(claim, fact) and _shared_out(claim, face)) or scale_told_before(claim, fact):
        comparison = Comparison.AGREE
    same = sameness(claim, fact, face)
    if comparison is Comparison.AGREE and _vaguely_told(claim, fact, same):
        return
    if comparison is Comparison.CONFLICT and figure_of_speech(claim, fact, same):
        return
    if same.named("aligned") >= PLAINLY_ALIGNED and turned(claim.value, fact.value):
        comparison = Comparison.CONFLICT
    yield Candidate(face.passage, fact, same, comparison)


def _vaguely_told(claim: Statement, fact: Statement, same: Sameness) -> bool:
    """Whether a source has a vague word where the draft has a number, and of something else for all that is told beside
    it: "a few are still at sea" backs no five of anything."""
    mine, theirs = claim.value, fact.value
    if not isinstance(mine, Quantity) or not isinstance(theirs, Quantity) or theirs.least is None:
        return False
    if mine.least is not None or same.named("noun") > 0:
        return False
    return same.named("noun") < 0 or max(same.named("window"), same.named("aligned")) < _BESIDE_IT


def _shared_out(claim: Statement, face: Face) -> bool:
    """Whether a passage, or the one before it, tells of a whole of which the claim's amount may be a part."""
    before, part = face.view.corpus.neighbour(face.passage, -1), claim.value
    told = [fact.value for passage in (face.passage, before) if passage is not None for fact in passage.statements]
    return isinstance(part, Quantity) and any(_may_be_whole(value, part) for value in told)


def _may_be_whole(value: object, part: Quantity) -> bool:
    if not isinstance(value, Quantity) or value.low <= part.low:
        return False
    return value.unit == part.unit or (part.unit == COUNT and is_currency(value.unit))


def best(candidates: list[Candidate], comparison: Comparison) -> Candidate | None:
    """The likeliest of the candidates that agree, or that conflict; the one that comes first where two are alike."""
    matching = [candidate for candidate in candidates if candidate.comparison is comparison]
    return max(matching, key=lambda c: (c.same.probability, -c.passage.number, -c.fact.start), default=None)
