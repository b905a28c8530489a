"""The verdict on figures and dates: find the facts about the same thing, and see whether the values agree."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factlint.language.en.calendar import YEARS_IN_MONTHS
from factlint.language.en.numbers import CARDINALS, TENS
from factlint.values.comparison import Comparison
from factlint.values.dates.partial_date import PartialDate
from factlint.values.quantities.quantity import Quantity
from factlint.values.quantities.score import Clock, Score
from factlint.values.quantities.units import ORDINAL
from factlint.verify.evidence.agreement import loosely_dated
from factlint.verify.evidence.candidates import (
    MOST_SOURCES,
    PLAINLY_ALIGNED,
    Candidate,
    anywhere,
    best,
    elsewhere,
    gather,
    meant,
    weighed,
)
from factlint.verify.evidence.contrast import CLEARLY, Contrast
from factlint.verify.evidence.labels import is_whole
from factlint.verify.evidence.own_day import is_own_day
from factlint.verify.evidence.sameness import sameness
from factlint.verify.evidence.slips import finer, other_grain
from factlint.verify.judgement import Judgement, evidence_of
from factlint.verify.measuring.days import other_day, other_weekday, outweighed, told_to_the_day
from factlint.verify.measuring.disputes import dispute, disputed_elsewhere
from factlint.verify.measuring.exchange import across, exchanged
from factlint.verify.measuring.faint import says_too_little
from factlint.verify.measuring.loosely import change_beside_level, first_in_a_time, has_room, told_elsewhere
from factlint.verify.measuring.numbered import numbered
from factlint.verify.measuring.outcomes import contradiction, other_way, supported, unsupported
from factlint.verify.measuring.same_words import same_words
from factlint.verify.measuring.tabled import CERTAIN, judgement_of, tabled
from factlint.verify.measuring.voted import judge_voted
from factlint.verify.measuring.ways import against_its_way
from factlint.verify.measuring.worth import worth_of
from factlint.verify.reckoning.derivation import derivation, excuse
from factlint.verify.reckoning.joined import joined

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factlint.corpus.memory import Passage
    from factlint.kinds.statement import Statement
    from factlint.verify.evidence.facing import SentenceView
    from factlint.verify.measuring.exchange import Exchanged
    from factlint.verify.measuring.tabled import Told

SAME_ENOUGH = 0.6
"""The probability of one subject from which a conflicting value is an accusation."""
LIKELY = {"figure": 0.4, "date": 0.55}
"""The same where no fact agrees, and the claim is told in any case: as contradicted, or as unsupported.

A text tells of many days, so a day that is new is likelier another than a wrong one."""
ONE_SIDE = 0.2
"""The same of two results or votes of which one side is the same."""
MARGIN = 0.2
"""By how much a conflicting fact must be nearer than every agreeing one."""
TAKEN = 0.2
"""The probability with which another claim holds a fact."""
MOST_CLAIMS = 40
"""Figures and dates of one sentence that are compared: nobody writes more, only attackers."""
SURELY_ELSEWHERE = 0.2
"""The probability from which another passage backs a value that the nearest one gives to something else."""
LIKE_ENOUGH = 0.15
"""The same for a passage that gives the claim's subject another value, and half of the other passage's at least."""
ELSEWHERE = 0.3
"""The probability of a fact that stands against a table's cell."""
A_FEW, OTHER_NOUN = 12, 0.15
"""Counts up to which agreement is easily chance, and the probability that a fact about another noun then needs."""
A_PAIR = 2
"""So many are told of whatever the text has named before, in other words than the source's."""
ALL_BESIDE, HALF_BESIDE = 0.9, 0.5
"""How much of the words beside the claim stand beside the agreeing value of a passage, and beside the other at most."""
_SAID, _HARDLY_ALIGNED, _TWO_DIGITS = 0.6, 0.25, 10
_WEEK = 7
BACKED = 0.01
"""The probability that an agreeing fact needs: the same number on another subject backs nothing."""


def judge_measured(view: SentenceView) -> Iterator[Judgement]:
    """The verdicts on the figures and dates of a sentence.

    They are reached together: a fact that one claim states is no evidence against its neighbour.
    """
    claims = [claim for claim in view.claims if claim.kind in ("figure", "date")][:MOST_CLAIMS]
    gathered = [weighed(meant(list(gather(claim, view)))) for claim in claims]
    stated = [best(candidates, Comparison.AGREE) for candidates in gathered]
    told_otherwise = [best(candidates, Comparison.CONFLICT) for candidates in gathered]
    contrast = Contrast(view)
    wrongly = {**across(view, contrast), **exchanged(view)}
    voted = judge_voted(view, claims)
    for number, claim in enumerate(claims):
        if id(claim) in voted:
            yield voted[id(claim)]
            continue
        if id(claim) in wrongly and (judgement := _exchanged(claim, gathered[number], wrongly[id(claim)])):
            yield judgement
            continue
        taken = _taken(stated, number, TAKEN) | _taken(told_otherwise, number, _probability(told_otherwise[number]))
        free = [
            c for c in _free(gathered[number], taken) if not change_beside_level(claim, c) and not has_room(claim, c)
        ]
        judgement = _judge(claim, free, view, contrast)
        if judgement is not None:
            yield judgement


def _exchanged(claim: Statement, candidates: list[Candidate], exchange: Exchanged) -> Judgement | None:
    """The contradiction by the fact that the passage tells of the claim's subject; None where another backs it."""
    face = exchange.face
    others = [c for c in candidates if c.comparison is Comparison.AGREE and c.passage is not face.passage]
    others = [c for c in others if c.fact is not exchange.taken]
    if any(c.same.probability >= SURELY_ELSEWHERE for c in others):
        return None
    if exchange.alone and face is not exchange.taken_face and not _as_like(candidates, exchange):
        return None
    same = sameness(claim, exchange.meant, face)
    return contradiction(claim, Candidate(face.passage, exchange.meant, same, Comparison.CONFLICT))


def _as_like(candidates: list[Candidate], exchange: Exchanged) -> bool:
    """Whether the passage that tells of the claim's subject is likely enough the one that is meant."""
    told = {id(c.fact): c.same.probability for c in candidates}
    right, taken = told.get(id(exchange.meant), 0.0), told.get(id(exchange.taken), 0.0)
    return right >= LIKE_ENOUGH and right >= taken / 2


def _probability(candidate: Candidate | None) -> float:
    return max(candidate.same.probability, SAME_ENOUGH) if candidate else 1.0


def _taken(nearest: list[Candidate | None], own: int, least: float) -> set[int]:
    """The facts that another claim of the sentence comes nearest to, with more than this probability."""
    others = (candidate for number, candidate in enumerate(nearest) if number != own and candidate is not None)
    return {id(candidate.fact) for candidate in others if candidate.same.probability > least}


def _free(candidates: list[Candidate], taken: set[int]) -> list[Candidate]:
    """Without the facts that are another claim's, unless this claim plainly stands in their place."""
    return [
        c
        for c in candidates
        if c.comparison is Comparison.AGREE or id(c.fact) not in taken or c.same.named("aligned") >= PLAINLY_ALIGNED
    ]


def _judge(claim: Statement, candidates: list[Candidate], view: SentenceView, contrast: Contrast) -> Judgement | None:
    """The verdict on one figure or date; None for a vague word that nothing speaks of."""
    if is_own_day(claim) and not other_weekday(claim, candidates):
        return Judgement(claim, "supported", reasons=("the day the draft was written",))
    if named := numbered(claim, view):
        return named
    cell = tabled(claim, view)
    if cell is not None and not _backed_but_by(cell, candidates):
        if cell.comparison is Comparison.AGREE and against_its_way(claim, cell.fact, cell.passage):
            return other_way(claim, cell.fact, cell.passage, CERTAIN)
        excused = cell.comparison is Comparison.CONFLICT and excuse(claim, view, cell.fact)
        return excused or judgement_of(claim, cell)
    agreeing = best(candidates, Comparison.AGREE)
    conflicting = best(candidates, Comparison.CONFLICT)
    if agreeing and (disputed := dispute(claim, candidates)):
        return disputed
    if agreeing and against_its_way(claim, agreeing.fact, agreeing.passage):
        return other_way(claim, agreeing.fact, agreeing.passage, agreeing.same.probability)
    near = _support(candidates, conflicting) if agreeing else _of_all_sources(candidates)
    backed = sum(c.same.probability for c in candidates if c.comparison is Comparison.AGREE and _backs(claim, c))
    accused = conflicting and near >= SAME_ENOUGH and near > backed + MARGIN
    if first_in_a_time(claim):
        accused = False
    if conflicting and accused and (_in_one_passage(agreeing, conflicting) or _ranked(agreeing, conflicting)):
        accused = False
    if conflicting and accused:
        there = _told_there_too(conflicting, candidates) or _counts_the_same_there(conflicting, candidates)
        accused = not there
    if agreeing and conflicting and accused and _far_from_the_telling(claim, agreeing.fact, conflicting.fact):
        return supported(claim, agreeing)
    if conflicting and accused and agreeing and _rather(claim, agreeing, conflicting, contrast):
        return supported(claim, agreeing)
    if agreeing and conflicting and accused and told_to_the_day(claim, candidates, conflicting):
        return supported(claim, agreeing)
    if conflicting and accused and (told := told_elsewhere(claim, conflicting, candidates, view)):
        return told
    if conflicting and accused and not _told_beside(claim, conflicting, candidates):
        return (
            joined(claim, conflicting)
            or excuse(claim, view, conflicting.fact)
            or disputed_elsewhere(claim, conflicting, [*candidates, *elsewhere(claim, view, candidates)])
            or contradiction(claim, conflicting)
        )
    if claim.kind == "date" and agreeing and (rival := outweighed(claim, candidates)):
        return contradiction(claim, rival)
    if agreeing and (backed >= BACKED or _same_day(claim, agreeing.fact)):
        return supported(claim, agreeing)
    if _vague(claim):
        return None
    if told := _day_anywhere(claim, view) or _backed_anywhere(claim, candidates, view) or same_words(claim, view):
        return told
    if reckoned := derivation(claim, view):
        return reckoned
    if (
        conflicting
        and not agreeing
        and near >= _likely(claim, conflicting.fact)
        and conflicting.same.named("noun") >= 0
    ):
        # Something is wrong in any case, and this is what, unless it is a part of the whole.
        return joined(claim, conflicting) or contradiction(claim, conflicting)
    if says_too_little(claim, candidates, view):
        return None
    if claim.kind == "date" and not agreeing and (rival := other_day(claim, candidates)):
        return contradiction(claim, rival)
    worth = worth_of(claim, candidates, view)
    return unsupported(claim, conflicting, view, worth.reasons()) if claim.kind == "date" or worth.told else None


def _likely(claim: Statement, fact: Statement) -> float:
    """How surely a fact must be meant; of two results that share a side the one is hardly another's."""
    mine, theirs = claim.value, fact.value
    if (
        isinstance(mine, Score)
        and isinstance(theirs, Score)
        and (mine.first == theirs.first or mine.second == theirs.second)
    ):
        return ONE_SIDE
    return LIKELY[claim.kind]


def _backed_but_by(cell: Told, candidates: list[Candidate]) -> bool:
    """Whether another passage backs a claim that the cell excludes, and no other cell of its table: that may be another
    year's."""
    agreeing = (
        c for c in candidates if c.comparison is Comparison.AGREE and not _of_one_table(c.passage, cell.passage)
    )
    return cell.comparison is Comparison.CONFLICT and any(c.same.probability >= ELSEWHERE for c in agreeing)


def _of_one_table(passage: Passage, other: Passage) -> bool:
    return passage.source is other.source and passage.sentence.block.kind == other.sentence.block.kind


def _backs(claim: Statement, found: Candidate) -> bool:
    """Whether an agreeing fact can back a claim: a small number of one thing backs hardly as many of another."""
    mine, theirs = claim.value, found.fact.value
    if not isinstance(mine, Quantity) or not isinstance(theirs, Quantity) or mine.high > A_FEW or mine.unit:
        return True
    if mine.high != mine.high.to_integral_value() and not claim.about:
        return True  # "6.5" in one figure's telling and "6.5%" in another's
    if mine.high == A_PAIR:
        return True
    other_noun = found.same.named("noun") < 0 or mine.unit != theirs.unit
    return not other_noun or found.same.probability >= OTHER_NOUN


def _in_one_passage(agreeing: Candidate | None, conflicting: Candidate) -> bool:
    """Whether the accusing passage itself has the claim's value, and one too distinctive to be another's by chance."""
    if agreeing is None or agreeing.passage is not conflicting.passage:
        return False
    if agreeing.same.named("window") >= ALL_BESIDE and conflicting.same.named("window") <= HALF_BESIDE:
        return True  # "fourth-tier Rangers", and the passage has "Rangers of the fourth tier"
    value = agreeing.fact.value
    long = isinstance(value, Quantity) and len(value.low.normalize().as_tuple().digits) >= 3
    return (long or isinstance(value, Clock)) and conflicting.same.named("aligned") < PLAINLY_ALIGNED


def _rather(claim: Statement, agreeing: Candidate, conflicting: Candidate, contrast: Contrast) -> bool:
    """Whether the claim's own words are told of the agreeing value, and not of the other, or of the whole of both."""
    if conflicting.passage is agreeing.passage and is_whole(conflicting.fact) and not is_whole(claim):
        return True
    told = contrast.leans(claim, agreeing.fact, agreeing.passage, conflicting.fact, conflicting.passage)
    return told >= CLEARLY


def _told_there_too(conflicting: Candidate, candidates: list[Candidate]) -> bool:
    """Whether the accusing passage says the sentence, has the claim's value too, and the two stand in no one place.

    "The league gained five seats and now has 19": "rose to 19" is no slip for five.
    """
    if conflicting.same.named("coverage") < _SAID or conflicting.same.named("aligned") >= _HARDLY_ALIGNED:
        return False
    there = _agreeing_there(conflicting, candidates)
    return any(isinstance(c.fact.value, Quantity) and c.fact.value.low >= _TWO_DIGITS for c in there)


def _counts_the_same_there(conflicting: Candidate, candidates: list[Candidate]) -> bool:
    """Whether the accusing passage counts as many of the claim's own noun, and its other number is of another.

    "Where 29 languages are spoken": a school with "340 children" who "speak 29 languages" bears it out.
    """
    if conflicting.same.named("noun") >= 0:
        return False
    return any(c.same.named("noun") == 1 for c in _agreeing_there(conflicting, candidates))


def _agreeing_there(conflicting: Candidate, candidates: list[Candidate]) -> Iterator[Candidate]:
    return (c for c in candidates if c.comparison is Comparison.AGREE and c.passage is conflicting.passage)


def _ranked(agreeing: Candidate | None, conflicting: Candidate) -> bool:
    """Whether a place in an order stands beside an agreeing one: sources list many, and a text tells of several."""
    value = conflicting.fact.value
    return agreeing is not None and isinstance(value, Quantity) and value.unit == ORDINAL


def _same_day(claim: Statement, fact: Statement) -> bool:
    """Whether both come to one day of the calendar, by whatever words."""
    mine, theirs = claim.value, fact.value
    if not isinstance(mine, PartialDate) or not isinstance(theirs, PartialDate):
        return False
    return mine.single_day is not None and mine.single_day == theirs.single_day


def _far_from_the_telling(claim: Statement, agreeing: Statement, conflicting: Statement) -> bool:
    """Whether a mere weekday is a day that a near passage tells of, and the other day is in another week.

    "On Tuesday" says that it happened within days: "on July 14" is something else.
    """
    theirs = conflicting.value
    if not loosely_dated(claim) or not isinstance(theirs, PartialDate) or not _same_day(claim, agreeing):
        return False
    assert isinstance(claim.value, PartialDate)
    mine, other = claim.value.single_day, theirs.single_day
    return mine is not None and other is not None and abs((mine - other).days) > _WEEK


def _backed_anywhere(claim: Statement, candidates: list[Candidate], view: SentenceView) -> Judgement | None:
    """The judgement that a passage of some other source backs the claim, though none of the nearest does."""
    if any(candidate.comparison is Comparison.AGREE for candidate in candidates):
        return None
    farther = anywhere(claim, view, candidates)
    found = [c for c in weighed([*candidates, *farther]) if c.comparison is Comparison.AGREE] if farther else []
    likeliest = max(found, key=lambda c: c.same.probability, default=None)
    return supported(claim, likeliest) if likeliest and likeliest.same.probability >= BACKED else None


def _day_anywhere(claim: Statement, view: SentenceView) -> Judgement | None:
    """The judgement that some source tells of the very day, in whatever words; None where none does."""
    value = claim.value
    if not isinstance(value, PartialDate) or value.single_day is None:
        return None
    for source in view.corpus.sources[:MOST_SOURCES]:
        for fact in source.of_kind("date"):
            if _same_day(claim, fact) and not finer(value, fact.value):
                passage = view.corpus.passage(source, fact.sentence.index)
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
    likeliest: dict[int, float] = {}
    for candidate in candidates:
        source = id(candidate.passage.source)
        likeliest[source] = max(likeliest.get(source, 0.0), candidate.same.probability)
    same_value = _support(candidates, best(candidates, Comparison.CONFLICT))
    return max(same_value, sum(likeliest.values()))


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
    """Whether a date is told by a number: "32 years ago" can be wrong, "last year" and "twelve months ago" hardly."""
    words = [t for t in claim.sentence.words if claim.start <= t.start < claim.end]
    if [t.lower for t in words][:2] in YEARS_IN_MONTHS:
        return False
    return any(t.shape == "number" or CARDINALS.get(t.lower, TENS.get(t.lower, 0)) > 1 for t in words)
