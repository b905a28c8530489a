"""The verdict on figures and dates: find the facts about the same thing, and see whether the values agree."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from factlint.language.en.numbers import CARDINALS, TENS
from factlint.values.comparison import Comparison
from factlint.values.dates import PartialDate
from factlint.values.quantity import Quantity
from factlint.values.score import Clock, Score
from factlint.values.units import to_base
from factlint.verify.derivation import derivation, excuse
from factlint.verify.disputes import dispute, disputed_elsewhere
from factlint.verify.judgement import Judgement, evidence_of
from factlint.verify.messages import disagreement, missing, turned_direction
from factlint.verify.own_day import is_dateline, is_own_day
from factlint.verify.same_words import same_words
from factlint.verify.sameness import Sameness, compete, sameness
from factlint.verify.slips import finer, other_grain, slip

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factlint.corpus.memory import Passage, SourceText
    from factlint.kinds.statement import Statement
    from factlint.verify.facing import Face, SentenceView

SAME_ENOUGH = 0.6
"""The probability of one subject from which a conflicting value is an accusation."""
LIKELY = {"figure": 0.4, "date": 0.55}
"""The same where no fact agrees, and the claim is told in any case: as contradicted, or as unsupported.

A text tells of many days, so a day that is new is likelier another than a wrong one."""
MARGIN = 0.2
"""By how much a conflicting fact must be nearer than every agreeing one."""
LOOSE_UNITS = (frozenset({"t", "ton", "long-ton"}),)
"""Units whose names are used for one another in prose, whatever metrology says."""
SMALL = 10
"""A count below it is told exactly: "more than two" is not two."""
FAR_APART = 2
"""A bound so many times smaller or greater than a value was not said of it."""
TAKEN, PLAINLY_ALIGNED = 0.2, 0.5
"""The probability with which another claim holds a fact, and how alike the words beside must be to claim it still."""
MOST_CLAIMS, MOST_FACTS = 40, 80
"""Figures and dates of one sentence that are compared, and of one passage: nobody writes more, only attackers."""
MOST_SOURCES = 12
"""Sources that are searched for a day which nothing near the claim tells of."""
MOST_FAR, FEW = 400, 3
"""How many facts of a source are looked at beyond the nearest passages, and how few of them are weighed."""
BACKED = 0.01
"""The probability that an agreeing fact needs: the same number on another subject backs nothing."""


@dataclass(frozen=True, slots=True, eq=False)
class Candidate:
    """A fact that competes for a claim."""

    passage: Passage
    fact: Statement
    same: Sameness
    comparison: Comparison


def judge_measured(view: SentenceView) -> Iterator[Judgement]:
    """The verdicts on the figures and dates of a sentence.

    They are reached together: a fact that one claim states is no evidence against its neighbour.
    """
    claims = [claim for claim in view.claims if claim.kind in ("figure", "date")][:MOST_CLAIMS]
    gathered = [weighed(list(gather(claim, view))) for claim in claims]
    stated = [_best(candidates, Comparison.AGREE) for candidates in gathered]
    meant = [_best(candidates, Comparison.CONFLICT) for candidates in gathered]
    for number, claim in enumerate(claims):
        taken = _taken(stated, number, TAKEN) | _taken(meant, number, _probability(meant[number]))
        judgement = _judge(claim, _free(gathered[number], taken), view)
        if judgement is not None:
            yield judgement


def _probability(candidate: Candidate | None) -> float:
    return max(candidate.same.probability, SAME_ENOUGH) if candidate else 1.0


def _taken(best: list[Candidate | None], own: int, least: float) -> set[int]:
    """The facts that another claim of the sentence comes nearest to, with more than this probability."""
    others = (candidate for number, candidate in enumerate(best) if number != own and candidate is not None)
    return {id(candidate.fact) for candidate in others if candidate.same.probability > least}


def _free(candidates: list[Candidate], taken: set[int]) -> list[Candidate]:
    """Without the facts that are another claim's, unless this claim plainly stands in their place."""
    return [
        c
        for c in candidates
        if c.comparison is Comparison.AGREE or id(c.fact) not in taken or c.same.named("aligned") >= PLAINLY_ALIGNED
    ]


def _judge(claim: Statement, candidates: list[Candidate], view: SentenceView) -> Judgement | None:
    """The verdict on one figure or date; None for a vague word that nothing speaks of."""
    if is_own_day(claim):
        return Judgement(claim, "supported", reasons=("the day the draft was written",))
    agreeing = _best(candidates, Comparison.AGREE)
    conflicting = _best(candidates, Comparison.CONFLICT)
    if agreeing and (disputed := dispute(claim, candidates)):
        return disputed
    near = _support(candidates, conflicting) if agreeing else _of_all_sources(candidates)
    backed = sum(c.same.probability for c in candidates if c.comparison is Comparison.AGREE)
    accused = conflicting and near >= SAME_ENOUGH and near > backed + MARGIN
    if conflicting and accused and _in_one_passage(agreeing, conflicting):
        accused = False
    if conflicting and accused and not _told_beside(claim, conflicting, candidates):
        return (
            excuse(claim, view, conflicting.fact)
            or disputed_elsewhere(claim, conflicting, [*candidates, *_elsewhere(claim, view, candidates)])
            or _contradiction(claim, conflicting)
        )
    if agreeing and (backed >= BACKED or _same_day(claim, agreeing.fact)):
        return _supported(claim, agreeing)
    if _vague(claim):
        return None
    if told := _day_anywhere(claim, view) or _backed_anywhere(claim, candidates, view) or same_words(claim, view):
        return told
    if reckoned := derivation(claim, view):
        return reckoned
    if conflicting and not agreeing and near >= LIKELY[claim.kind]:
        return _contradiction(claim, conflicting)  # something is wrong in any case, and this is what
    return _unsupported(claim, conflicting, view)


def _in_one_passage(agreeing: Candidate | None, conflicting: Candidate) -> bool:
    """Whether the accusing passage itself has the claim's value, and one too distinctive to be another's by chance."""
    if agreeing is None or agreeing.passage is not conflicting.passage:
        return False
    value = agreeing.fact.value
    long = isinstance(value, Quantity) and len(value.low.normalize().as_tuple().digits) >= 3
    return (long or isinstance(value, Clock)) and conflicting.same.named("aligned") < PLAINLY_ALIGNED


def _same_day(claim: Statement, fact: Statement) -> bool:
    """Whether both come to one day of the calendar, by whatever words."""
    mine, theirs = claim.value, fact.value
    if not isinstance(mine, PartialDate) or not isinstance(theirs, PartialDate):
        return False
    return mine.single_day is not None and mine.single_day == theirs.single_day


def _backed_anywhere(claim: Statement, candidates: list[Candidate], view: SentenceView) -> Judgement | None:
    """The judgement that a passage of some other source backs the claim, though none of the nearest does."""
    if any(candidate.comparison is Comparison.AGREE for candidate in candidates):
        return None
    seen = {id(candidate.fact) for candidate in candidates}
    farther = [c for source in view.corpus.sources[:MOST_SOURCES] for c in _far_facts(claim, view, source, seen)]
    found = [c for c in weighed([*candidates, *farther]) if c.comparison is Comparison.AGREE]
    best = max(found, key=lambda c: c.same.probability, default=None)
    return _supported(claim, best) if best is not None and best.same.probability >= BACKED else None


def _day_anywhere(claim: Statement, view: SentenceView) -> Judgement | None:
    """The judgement that some source tells of the very day, in whatever words; None where none does."""
    value = claim.value
    if not isinstance(value, PartialDate) or value.single_day is None:
        return None
    for source in view.corpus.sources[:MOST_SOURCES]:
        for fact in source.statements:
            if fact.kind == "date" and _same_day(claim, fact) and not finer(value, fact.value):
                passage = view.corpus.passages[source.first_passage + fact.sentence.index]
                reasons = ("a source tells of the same day",)
                return Judgement(claim, "supported", evidence=(evidence_of(passage, fact),), reasons=reasons)
    return None


def _support(candidates: list[Candidate], found: Candidate | None) -> float:
    """The probability of a fact together with those that say the same."""
    if found is None:
        return 0.0
    return sum(c.same.probability for c in candidates if c is found or str(c.fact.value) == str(found.fact.value))


def _of_all_sources(candidates: list[Candidate]) -> float:
    """The probability that one source or another speaks of the claim: they may differ, and all contradict it."""
    best: dict[int, float] = {}
    for candidate in candidates:
        source = id(candidate.passage.source)
        best[source] = max(best.get(source, 0.0), candidate.same.probability)
    same_value = _support(candidates, _best(candidates, Comparison.CONFLICT))
    return max(same_value, sum(best.values()))


def _told_beside(claim: Statement, conflicting: Candidate, candidates: list[Candidate]) -> bool:
    """Whether the passage tells of a season and a day, and the claim has the season: it is no slip of the day."""
    if not other_grain(claim.value, conflicting.fact.value):
        return False
    return any(c.comparison is Comparison.AGREE and c.passage is conflicting.passage for c in candidates)


def _vague(claim: Statement) -> bool:
    """Whether the words say too little to be missed in the sources: "thousands", "the first", "last year"."""
    value = claim.value
    if isinstance(value, PartialDate):
        day = value.day is not None or value.weekday is not None or value.single_day is not None
        loose = value.anchoring in ("deictic", "anaphoric") and not day and value.month is None
        return loose and not _counts(claim)
    return isinstance(value, Quantity) and (value.least is not None or value.unit == "ordinal")


def _counts(claim: Statement) -> bool:
    """Whether a date is told by a number: "32 years ago" can be wrong, "last year" hardly."""
    words = (t for t in claim.sentence.words if claim.start <= t.start < claim.end)
    return any(t.shape == "number" or CARDINALS.get(t.lower, TENS.get(t.lower, 0)) > 1 for t in words)


def weighed(candidates: list[Candidate]) -> list[Candidate]:
    """The candidates with their probabilities among one another."""
    sames = compete([candidate.same for candidate in candidates])
    return [replace(candidate, same=same) for candidate, same in zip(candidates, sames, strict=True)]


def gather(claim: Statement, view: SentenceView) -> Iterator[Candidate]:
    """Facts of the claim's kind in the nearest passages, in the sentences beside them, and in the nearest's source."""
    seen: set[int] = set()
    for face in view.faces:
        yield from _facts(claim, face, seen)
    for face in view.faces[:2]:
        for step in (-1, 1):
            beside = view.corpus.neighbour(face.passage, step)
            if beside is not None:
                yield from _facts(claim, view.face(beside), seen)
    for face in view.faces[:1]:
        yield from _far_facts(claim, view, face.passage.source, seen)


def _elsewhere(claim: Statement, view: SentenceView, candidates: list[Candidate]) -> Iterator[Candidate]:
    """Facts farther off in the other sources that passages near the claim are from."""
    seen = {id(candidate.fact) for candidate in candidates}
    for source in {id(face.passage.source): face.passage.source for face in view.faces}.values():
        yield from _far_facts(claim, view, source, seen)


def _far_facts(claim: Statement, view: SentenceView, source: SourceText, seen: set[int]) -> Iterator[Candidate]:
    """Facts elsewhere in a source: those that agree, and any where the source has hardly another."""
    facts = [f for f in source.statements if f.kind == claim.kind and id(f) not in seen]
    comparable = [f for f in facts if type(f.value) is type(claim.value)]
    compared = [(f, _compare(claim, f)) for f in comparable[:MOST_FAR]]
    rivals = sum(comparison is Comparison.CONFLICT for _, comparison in compared)
    agreeing = [fact for fact, comparison in compared if comparison is Comparison.AGREE][:FEW]
    for fact, comparison in compared:
        if fact in agreeing or (comparison is Comparison.CONFLICT and rivals <= FEW):
            face = view.face(view.corpus.passages[source.first_passage + fact.sentence.index])
            yield from _facts(claim, face, seen, only=fact)


def _facts(claim: Statement, face: Face, seen: set[int], only: Statement | None = None) -> Iterator[Candidate]:
    for fact in (only,) if only is not None else face.passage.statements[:MOST_FACTS]:
        if fact.kind != claim.kind or id(fact) in seen or type(fact.value) is not type(claim.value):
            continue
        if is_dateline(fact):
            continue  # the day a source was written is not what it tells of
        seen.add(id(fact))
        comparison = _compare(claim, fact)
        if comparison is Comparison.INCOMPARABLE:
            continue
        if comparison is Comparison.AGREE and (finer(claim.value, fact.value) or _wider(claim.value, fact.value)):
            continue
        same = sameness(claim, fact, face)
        if same.named("aligned") >= PLAINLY_ALIGNED and _turned(claim.value, fact.value):
            comparison = Comparison.CONFLICT
        yield Candidate(face.passage, fact, same, comparison)


def _compare(claim: Statement, fact: Statement) -> Comparison:
    """Compare two values, and where they are of two dimensions ask whether one was slipped into the other."""
    if isinstance(claim.value, Quantity) and isinstance(fact.value, Quantity):
        if claim.text.lower() == fact.text.lower() and claim.value.direction == fact.value.direction:
            return Comparison.AGREE  # "50m" is the same to a reader, metres or millions
        if _loosely_one(claim.value, fact.value):
            return Comparison.AGREE
        if _bare(claim, fact) or _bare(fact, claim) or _one_bound(claim.value, fact.value):
            return Comparison.AGREE
    answer: Comparison = claim.value.compare(fact.value)
    if answer is Comparison.INCOMPARABLE and isinstance(claim.value, Quantity) and slip(claim, fact):
        return Comparison.CONFLICT
    return answer


def _wider(claim: object, fact: object) -> bool:
    """Whether a claim is a range or bound that a fact merely lies within: "from 9 to 64" beside 12, 620 by ">90"."""
    if not isinstance(claim, Quantity) or not isinstance(fact, Quantity):
        return False
    if claim.low < claim.high and fact.low == fact.high and claim.operator == "=":
        return True
    bounded = any(q.operator in (">", ">=", "<", "<=") for q in (claim, fact))
    return bounded and not _one_size(claim, fact)


def _turned(claim: object, fact: object) -> bool:
    """Whether a score or a vote is told the other way round: in the same words, that is another result."""
    return isinstance(claim, Score) and claim.first != claim.second and claim.reversed(fact)


def _one_size(one: Quantity, other: Quantity) -> bool:
    """Whether two quantities are of a size, as a bound and what it bounds are when people speak."""
    mine, theirs = sorted((abs(to_base(one.high, one.unit)), abs(to_base(other.high, other.unit))))
    return theirs <= mine * FAR_APART


def _one_bound(one: Quantity, other: Quantity) -> bool:
    """Whether only "more than" or "up to" parts two large values: "topped 30,000" and "reached 30,000"."""
    same = one.unit == other.unit and one.low == other.low and one.high == other.high
    return same and abs(one.low) >= SMALL and not one.direction_differs(other)


def _loosely_one(one: Quantity, other: Quantity) -> bool:
    """Whether the same number stands with two units that people write for one another: tons and tonnes."""
    same = one.low == other.low and one.high == other.high
    return same and any({one.unit, other.unit} <= units for units in LOOSE_UNITS)


def _bare(one: Statement, other: Statement) -> bool:
    """Whether the one is the other's number without its unit: "29" for "29-year-old"."""
    mine, theirs = one.value, other.value
    if not isinstance(mine, Quantity) or not isinstance(theirs, Quantity) or mine.unit or one.about:
        return False
    digits, others = mine.low.normalize().as_tuple()[:2], theirs.low.normalize().as_tuple()[:2]
    if one.sentence.block.kind == "cell" and digits == others:
        return True  # a column's header has the unit and the scale: "4.6" under "£m"
    same = mine.low == theirs.low and mine.high == theirs.high
    return same and mine.unit != theirs.unit and abs(mine.low) >= SMALL


def _best(candidates: list[Candidate], comparison: Comparison) -> Candidate | None:
    matching = [candidate for candidate in candidates if candidate.comparison is comparison]
    return max(matching, key=lambda c: (c.same.probability, -c.passage.number, -c.fact.start), default=None)


def _supported(claim: Statement, found: Candidate) -> Judgement:
    return Judgement(
        claim,
        "supported",
        evidence=(evidence_of(found.passage, found.fact),),
        reasons=("the values agree", *found.same.reasons()),
        certainty=found.same.probability,
    )


def _contradiction(claim: Statement, found: Candidate) -> Judgement:
    code = slip(claim, found.fact) or "wrong-value"
    turned = code == "wrong-direction"
    path = found.passage.path
    return Judgement(
        claim,
        "contradiction",
        code,
        evidence=(evidence_of(found.passage, found.fact),),
        message=turned_direction(claim, path) if turned else disagreement(claim, found.fact.text, path),
        suggestion=None if turned else found.fact.text,
        reasons=(f"{claim.value} and {found.fact.value} exclude each other", *found.same.reasons()),
        certainty=found.same.probability,
    )


def _unsupported(claim: Statement, nearest: Candidate | None, view: SentenceView) -> Judgement:
    evidence = (evidence_of(nearest.passage, nearest.fact),) if nearest and nearest.same.probability > 0.2 else ()
    if not evidence and view.faces and view.faces[0].coverage > 0.4:
        evidence = (evidence_of(view.faces[0].passage),)
    return Judgement(
        claim,
        "unsupported",
        "not-in-sources",
        evidence=evidence,
        message=missing(claim),
        reasons=("no fact of this kind agrees", *(nearest.same.reasons() if nearest else ())),
    )
