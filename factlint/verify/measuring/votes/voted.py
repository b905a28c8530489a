"""Votes, however they are told: "fourteen councillors backed it" beside "approved by 14 votes to nine"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factlint.corpus.terms import folded
from factlint.language.en.reckoning import CHANGED_BY
from factlint.language.en.voting import ABSTAINED, AGAINST, FOR, MARGIN_BEHIND, VOTED
from factlint.values.comparison import Comparison
from factlint.values.quantities.quantity import Quantity
from factlint.values.quantities.score import Score
from factlint.values.quantities.units import PERCENT
from factlint.verify.judgement import Judgement, evidence_of
from factlint.verify.measuring.votes.ballots import agrees, ballots, counted, excludes, item_of, results, votes
from factlint.verify.messages import disagreement

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from decimal import Decimal

    from factlint.corpus.memory import Passage
    from factlint.kinds.statement import Statement
    from factlint.verify.evidence.facing import SentenceView
    from factlint.verify.measuring.votes.ballots import Ballot, Side

_TOLD = 0.3
"""The share of the draft's sentence that a passage must say to be about the same vote."""
_BEFORE = 4
"""Sentences back from the votes to the matter, at most."""
_SURE = 0.9
_SIDES, _LARGER = 2, 2
"""Sides of a vote that tell how many voted; and how many times more may be told of it by a slip."""


def judge_voted(view: SentenceView, claims: Sequence[Statement]) -> dict[int, Judgement]:
    """Verdicts on the counts of votes in a sentence, by the claim's identity; what no ballot settles is absent."""
    mine = counted(view.sentence, claims)
    pairs = list(results(view.sentence, claims))
    loose = [claim for claim in claims if _loose(claim, view, mine)]
    if not (mine or pairs or loose):
        return {}
    told = ballots(view.corpus)
    if not told:
        return {}
    judged = {id(pair[0].told): verdict for pair in pairs if (verdict := _set_against(pair, told, view))}
    nearest = _nearest(mine, told, view)
    for side in mine:
        if (verdict := _share(side, view) or _counted(side, mine, nearest, told)) is not None:
            judged[id(side.told)] = verdict
    for claim in loose:
        if (verdict := _either(claim, told, view)) is not None:
            judged[id(claim)] = verdict
    return judged


def _share(side: Side, view: SentenceView) -> Judgement | None:
    if side.value.unit != PERCENT or not view.corpus.tables:
        return None
    from factlint.verify.measuring.votes.shares import judge_share  # few sentences tell a share of votes

    return judge_share(side, view)


def _loose(claim: Statement, view: SentenceView, mine: Sequence[Side]) -> bool:
    """Whether a claim counts votes or voters of no side: "by almost 530 votes to 13"."""
    plain = isinstance(claim.value, Quantity) and not claim.value.unit and all(side.told is not claim for side in mine)
    return plain and votes(claim) and not view.sentence.lowers.isdisjoint(VOTED)


def _counted(side: Side, mine: Sequence[Side], nearest: Ballot | None, told: Sequence[Ballot]) -> Judgement | None:
    behind = tuple(side.told.sentence.lower_after(_counted_end(side), len(MARGIN_BEHIND))) == MARGIN_BEHIND
    if behind or CHANGED_BY.issuperset(side.told.sentence.lower_before(side.told.start, 1)):
        for ballot in told:
            if _margin(ballot) == side.value.low:  # "carried by seven votes"
                return _supported(side.told, ballot, ballot.sides[FOR])
    if behind:
        return None  # how many votes lie between two counts is no count of either
    others = [one for one in mine if one is not side]
    for ballot in told:
        if _same(side, ballot) and all(_same(one, ballot) or one.side not in ballot.sides for one in others):
            return _supported(side.told, ballot, ballot.sides[side.side])
    if nearest is None or side.side not in nearest.sides:
        return None
    theirs = nearest.sides[side.side]
    if agrees(side, theirs):
        return _supported(side.told, nearest, theirs)
    return _contradicted(side, nearest, theirs) if excludes(side, theirs) and votes(side.told) else None


def _counted_end(side: Side) -> int:
    """Where a count ends with its noun: "eight votes"."""
    return max(side.told.end, (side.told.about_span or (0, 0))[1])


def _margin(ballot: Ballot) -> Decimal | None:
    """By how many votes one side beat the other; None where only one is told."""
    sides = [ballot.sides[name].value.low for name in (FOR, AGAINST) if name in ballot.sides]
    return abs(sides[0] - sides[1]) if len(sides) == 2 else None


def _same(side: Side, ballot: Ballot) -> bool:
    return side.side in ballot.sides and agrees(side, ballot.sides[side.side])


def _nearest(mine: Sequence[Side], told: Sequence[Ballot], view: SentenceView) -> Ballot | None:
    """The one ballot that the sentence means: the one with most of its counts, or the only one on its matter."""
    told = [ballot for ballot in told if _of_the_item(ballot, view)]
    if not mine or not told:
        return None
    shared = [sum(_same(side, ballot) for side in mine) for ballot in told]
    most = max(shared)
    likely = [ballot for ballot, share in zip(told, shared, strict=True) if share == most]
    if most == 0:
        likely = [ballot for ballot in likely if _on_the_matter(ballot, view)]
        likely = [ballot for ballot in likely if _of_one_size(mine, ballot)]
    return likely[0] if len(likely) == 1 else None


def _of_one_size(mine: Sequence[Side], ballot: Ballot) -> bool:
    """Whether as many may have voted: of a board of seven no count of 224 is one. A share counts nobody."""
    sides = [[side.value for side in mine], [side.value for side in ballot.sides.values()]]
    if any(value.unit == PERCENT or value.low != value.high for side in sides for value in side):
        return True
    less, more = sorted(sum(value.low for value in side) for side in sides)
    return min(map(len, sides)) < _SIDES or more <= less * _LARGER


def _of_the_item(ballot: Ballot, view: SentenceView) -> bool:
    """Whether a ballot can be that of an item which the draft names before a colon: "Holm: nearly two-thirds against"
    is nothing against the result of all the branches."""
    terms = frozenset(folded(item_of(view)))
    if not terms:
        return True
    passages = [ballot.passage, *(view.corpus.neighbour(ballot.passage, -step) for step in range(1, _BEFORE))]
    return any(passage is not None and terms & passage.terms for passage in passages)


def _on_the_matter(ballot: Ballot, view: SentenceView) -> bool:
    """Whether the draft's sentence is about what was voted on: minutes put that some sentences before the votes."""
    passage: Passage | None = ballot.passage
    for _ in range(_BEFORE):
        if passage is None:
            return False
        if view.face(passage).coverage >= _TOLD:
            return True
        passage = view.corpus.neighbour(passage, -1)
    return False


def _set_against(pair: tuple[Side, Side], told: Sequence[Ballot], view: SentenceView) -> Judgement | None:
    """A result beside counts told apart: "passed by 11 votes to six" and "In favour: 11. Against: 6."."""
    numbers = {side.value.low for side in pair}
    for ballot in told:
        sides = _told_apart(ballot)
        there = {side.value.low for side in sides}
        if numbers == there:
            return _supported(pair[0].told, ballot, sides[0])
        if len(numbers & there) == 1 and len(told) == 1 and _on_the_matter(ballot, view):
            other = next(side for side in sides if side.value.low not in numbers)
            mine = next(side for side in pair if side.value.low not in there)
            return _contradicted(mine, ballot, other)
    return None


def _told_apart(ballot: Ballot) -> list[Side]:
    """The counts for and against, where each has words of its own."""
    sides = [ballot.sides[name] for name in (FOR, AGAINST) if name in ballot.sides]
    apart = len(sides) == 2 and not any(isinstance(side.told.value, Score) for side in sides)
    return sides if apart else []


def _either(claim: Statement, told: Iterable[Ballot], view: SentenceView) -> Judgement | None:
    for ballot in told:
        for side in ballot.sides.values():
            if claim.value.compare(side.value) is Comparison.AGREE and _on_the_matter(ballot, view):
                return _supported(claim, ballot, side)
    return None


def _supported(claim: Statement, ballot: Ballot, side: Side) -> Judgement:
    reasons = (f"as many voted {side.side}" if side.side != ABSTAINED else "as many abstained",)
    return Judgement(claim, "supported", evidence=(evidence_of(ballot.passage, side.told),), reasons=reasons)


def _contradicted(side: Side, ballot: Ballot, theirs: Side) -> Judgement:
    side_told = side.side if side.side == ABSTAINED else f"voted {side.side}"
    return Judgement(
        side.told,
        "contradiction",
        "wrong-value",
        evidence=(evidence_of(ballot.passage, theirs.told),),
        message=disagreement(side.told, theirs.told.text, ballot.passage.path),
        suggestion=None if isinstance(theirs.told.value, Score) else theirs.told.text,
        reasons=(f"{side.value} {side_told}, and {theirs.value} in the source",),
        certainty=_SURE,
    )
