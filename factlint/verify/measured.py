"""The verdict on figures and dates: find the facts about the same thing, and see whether the values agree."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factlint.language.en.directions import SIDES
from factlint.language.en.reckoning import THAN_BEFORE
from factlint.text.document import TITLES
from factlint.values.comparison import Comparison
from factlint.values.quantities.quantity import Quantity
from factlint.verify.evidence.candidates import PLAINLY_ALIGNED, Candidate, best, competing, in_its_place
from factlint.verify.evidence.contrast import Contrast
from factlint.verify.evidence.own_day import is_own_day
from factlint.verify.evidence.sameness import sameness
from factlint.verify.evidence.telling import foreseen, former
from factlint.verify.judgement import Judgement
from factlint.verify.measuring.accused import judge_accused, judge_sole, share_in_words
from factlint.verify.measuring.copied import copied_but
from factlint.verify.measuring.dated import judge_dated
from factlint.verify.measuring.days import (
    beside_a_table,
    no_rival,
    on_the_day_of_its_record,
    one_of_telling,
    other_weekday,
    to_come_and_past,
)
from factlint.verify.measuring.disputes import dispute
from factlint.verify.measuring.exchange import across, exchanged
from factlint.verify.measuring.faint import leaves_one_out, says_too_little, stands_there, told_more_exactly
from factlint.verify.measuring.farther import told_farther_off
from factlint.verify.measuring.loosely import (
    another_in_line,
    bounds_it,
    change_beside_level,
    counts_otherwise,
    denied_bound,
    far_and_unsure,
    has_room,
    is_margin,
    moves_otherwise,
    of_another_measure,
    of_another_time,
    other_hour,
    picks_one_out,
    told_instead,
)
from factlint.verify.measuring.numbered import numbered
from factlint.verify.measuring.outcomes import by_its_year, contradiction, other_way, supported, unsupported
from factlint.verify.measuring.outdated import outdated
from factlint.verify.measuring.points import points_told_as_per_cent
from factlint.verify.measuring.rival_dates import ends_before
from factlint.verify.measuring.sorts import complements, told_as_older
from factlint.verify.measuring.spans import reaches
from factlint.verify.measuring.tables.columns import lined, of_a_line
from factlint.verify.measuring.tables.tabled import CERTAIN, judgement_of, tabled
from factlint.verify.measuring.tellings import is_distance, never_one, quoted_too, told_as_another
from factlint.verify.measuring.today import untold_today
from factlint.verify.measuring.unfinished import unfinished_year
from factlint.verify.measuring.vague import is_reckoned_month, is_vague
from factlint.verify.measuring.votes.voted import judge_voted
from factlint.verify.measuring.ways.exchanged_ends import exchanged_ends
from factlint.verify.measuring.ways.levels import otherwise
from factlint.verify.measuring.weekly import left_out
from factlint.verify.measuring.weighing import SAME_ENOUGH, weigh
from factlint.verify.measuring.worth import worth_of
from factlint.verify.measuring.wrong_dates import (
    of_another_event,
    of_nothing_told,
    on_another_day,
    told_of_another,
    told_otherwise,
    wrongly_dated,
)
from factlint.verify.reckoning.derivation import derivation, excuse
from factlint.verify.reckoning.relating.belied import belied
from factlint.verify.reckoning.tallies.joined import joined

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factlint.kinds.statement import Statement
    from factlint.verify.evidence.facing import SentenceView
    from factlint.verify.measuring.exchange import Exchanged
    from factlint.verify.measuring.tables.cells import Told
    from factlint.verify.measuring.weighing import Weighed

_LEVEL_AND_CHANGE = 2
TAKEN = 0.2
"""The probability with which another claim holds a fact."""
MOST_CLAIMS = 40
"""Figures and dates of one sentence that are compared: nobody writes more, only attackers."""
SURELY_ELSEWHERE = 0.2
"""The probability from which another passage backs a value that the nearest one gives to something else."""
LIKE_ENOUGH = 0.15
"""The same for a passage that gives the claim's subject another value, and half of the other passage's at least."""
ELSEWHERE, LIKELIER = 0.3, 4.0
"""The probability of a fact that stands against a table's cell, and how many times likelier it is than the one that has
the cell's value."""


def judge_measured(view: SentenceView) -> Iterator[Judgement]:
    """The verdicts on the figures and dates of a sentence.

    They are reached together: a fact that one claim states is no evidence against its neighbour.
    """
    claims = [claim for claim in view.claims if claim.kind in ("figure", "date")][:MOST_CLAIMS]
    gathered = [competing(claim, view) for claim in claims]
    stated = [best(candidates, Comparison.AGREE) for candidates in gathered]
    told_otherwise = [best(candidates, Comparison.CONFLICT) for candidates in gathered]
    contrast = Contrast(view)
    wrongly = {**outdated(view, claims), **across(view, contrast), **exchanged(view), **exchanged_ends(view)}
    told = {
        id(claim): judgement
        for claim, candidates in zip(claims, gathered, strict=True)
        if id(claim) in wrongly and (judgement := _exchanged(claim, candidates, wrongly[id(claim)]))
    }
    others_dates = _dates_of_others([wrongly[key] for key in told], contrast)
    told |= judge_dated(claims, gathered)
    told |= judge_voted(view, claims)
    told = {**_moved(view, claims), **told}
    for number, claim in enumerate(claims):
        if id(claim) in told:
            yield told[id(claim)]
            continue
        taken = _taken(stated, number, TAKEN) | _taken(told_otherwise, number, _probability(told_otherwise[number]))
        taken |= quoted_too(gathered[number], view)
        free = _free(gathered[number], taken)
        free = [c for c in free if not (_of_another_sort(claim, c, view) or complements(claim, c, claims))]
        instead = told_instead(claim, free)
        judgement = contradiction(claim, instead) if instead else _judge(claim, free, view, contrast)
        if judgement is not None and not _by_date(judgement, others_dates):
            yield by_its_year(judgement, view)


def _moved(view: SentenceView, claims: list[Statement]) -> dict[int, Judgement]:
    """The verdicts on changes told beside the values that they led to; few sentences have any."""
    figures = [claim.value for claim in claims if isinstance(claim.value, Quantity)]
    if len(figures) < _LEVEL_AND_CHANGE:
        return {}
    if THAN_BEFORE.isdisjoint(view.sentence.lowers) and not any(value.direction for value in figures):
        return {}
    from factlint.verify.measuring.moves import judge_moves

    return judge_moves(view, claims)


def _dates_of_others(exchanges: list[Exchanged], contrast: Contrast) -> frozenset[str]:
    """The dates of figures that are told in place of the draft's date's own: the figure is wrong then, not the date."""
    return frozenset(str(date) for one in exchanges for date in contrast.dates_of(one.taken, one.taken_face.passage))


def _by_date(judgement: Judgement, dates: frozenset[str]) -> bool:
    accused = judgement.verdict == "contradiction" and judgement.claim.kind == "date"
    return accused and any(evidence.value in dates for evidence in judgement.evidence)


def _exchanged(claim: Statement, candidates: list[Candidate], exchange: Exchanged) -> Judgement | None:
    """The contradiction by the fact that the passage tells of the claim's subject; None where another backs it."""
    face = exchange.face
    others = [c for c in candidates if c.comparison is Comparison.AGREE and c.passage is not face.passage]
    if any(c.fact is not exchange.taken and c.same.probability >= SURELY_ELSEWHERE for c in others):
        return None
    if exchange.alone and face is not exchange.taken_face and not _as_like(candidates, exchange):
        return None
    if claim.sentence.block.kind == "cell":
        from factlint.verify.measuring.tables.own_cell import in_its_own_cell  # few drafts have tables

        if in_its_own_cell(claim, exchange.taken, exchange.taken_face.passage):
            return None
    meant_instead = Candidate(face.passage, exchange.meant, sameness(claim, exchange.meant, face), Comparison.CONFLICT)
    if told_as_older(exchange.meant) and not told_as_older(claim):
        return None
    from factlint.verify.measuring.unexchanged import stays  # few values have changed places

    if stays(claim, exchange) or bounds_it(claim, exchange.meant) or share_in_words(claim, meant_instead):
        return None
    return None if told_as_another(claim, meant_instead) else contradiction(claim, meant_instead)


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


def _of_another_sort(claim: Statement, found: Candidate, view: SentenceView) -> bool:
    """Whether a fact is no such value as the claim: a level beside a change, a bound with room, the day of telling."""
    return (
        change_beside_level(claim, found)
        or has_room(claim, found)
        or denied_bound(claim, found)
        or is_margin(claim, found)
        or other_hour(claim, found)
        or never_one(claim, found, view)
        or another_in_line(claim, found)
        or one_of_telling(claim, found)
        or to_come_and_past(claim, found)
        or on_the_day_of_its_record(claim, found)
        or no_rival(claim, found)
        or ends_before(claim, found.fact)
        or reaches(claim, found)
        or picks_one_out(claim, found)
        or leaves_one_out(claim, found.fact)
    )


def _judge(claim: Statement, candidates: list[Candidate], view: SentenceView, contrast: Contrast) -> Judgement | None:
    """The verdict on one figure or date; None for a vague word that nothing speaks of."""
    if is_own_day(claim) and not other_weekday(claim, candidates):
        own = Judgement(claim, "supported", reasons=("the day the draft was written",))
        return told_otherwise(claim, view, candidates) or untold_today(claim, candidates, view) or own
    found = weigh(claim, candidates)
    return (
        numbered(claim, view)
        or unfinished_year(claim, candidates, view)
        or _in_a_table(claim, candidates, view, contrast)
        or (found.agreeing and _backed_and_not(found, found.agreeing, view, contrast))
        or copied_but(claim, candidates, view)
        or of_another_event(found, view)
        or _wrong_bound(found, view)
        or (derivation(claim, view) if claim.sentence.block.kind in TITLES else None)
        or judge_accused(found, view, contrast)
        or (found.none_of_them and contradiction(claim, found.none_of_them))
        or on_another_day(found, view)
        or judge_sole(found, view)
        or _on_the_wrong_side(found, view)
        or (supported(claim, found.agreeing) if found.agreeing and found.supported else None)
        or (None if is_vague(claim) else _unbacked(found, view))
    )


def _in_a_table(
    claim: Statement, candidates: list[Candidate], view: SentenceView, contrast: Contrast
) -> Judgement | None:
    """The verdict of a table's cell, unless a passage of prose backs what it excludes."""
    cell = tabled(claim, view, contrast)
    if cell is None:
        return _in_a_line(claim, candidates, view, contrast)
    if _backed_but_by(cell, candidates):
        return None
    if cell.comparison is Comparison.CONFLICT and foreseen(claim):
        return None  # what somebody expected stands in no table of what came
    told = otherwise(claim, view.claims, cell.fact, cell.passage) if cell.comparison is Comparison.AGREE else None
    if told is not None:
        return other_way(claim, cell.fact, cell.passage, told, CERTAIN)
    reckoned = cell.comparison is Comparison.CONFLICT and not cell.instead
    excused = excuse(claim, view, cell.fact) if reckoned else None
    return excused or judgement_of(claim, cell)


def _in_a_line(
    claim: Statement, candidates: list[Candidate], view: SentenceView, contrast: Contrast
) -> Judgement | None:
    """The contradiction by a line that the sentence names, unless something else than a line backs the claim."""
    line = lined(claim, view, contrast)
    if line is None or foreseen(claim) or former(claim):
        return None
    agreeing = (c for c in candidates if c.comparison is Comparison.AGREE and c.same.probability >= ELSEWHERE)
    if any(not of_a_line(c.fact, c.passage.source) for c in agreeing):
        return None
    return judgement_of(claim, line)


def _backed_and_not(found: Weighed, agreeing: Candidate, view: SentenceView, contrast: Contrast) -> Judgement | None:
    """The verdict on a claim that one source backs and another denies, or that goes the other way to where it went."""
    if disputed := dispute(found.claim, found.candidates, contrast):
        return disputed
    if is_distance(found.claim) and not is_distance(agreeing.fact):
        return None  # "26 million higher" stands to nothing as a level of 26 million does
    told = otherwise(found.claim, view.claims, agreeing.fact, agreeing.passage)
    return told and other_way(found.claim, agreeing.fact, agreeing.passage, told, agreeing.same.probability)


def _wrong_bound(found: Weighed, view: SentenceView) -> Judgement | None:
    """The contradiction of a bound by the value that it rounds; few figures are bounds."""
    if isinstance(found.claim.value, Quantity) and found.claim.value.operator not in ("=", "~"):
        from factlint.verify.measuring.ways.bounds import wrong_bound

        return wrong_bound(found, view)
    return None


def _on_the_wrong_side(found: Weighed, view: SentenceView) -> Judgement | None:
    """The contradiction of a distance between two values; few figures are distances."""
    if isinstance(found.claim.value, Quantity) and not SIDES.isdisjoint(view.sentence.lowers):
        from factlint.verify.measuring.ways.distances import wrong_side

        return wrong_side(found, view)
    return None


def _unbacked(found: Weighed, view: SentenceView) -> Judgement | None:
    """The verdict on a claim that no near fact backs: told farther off, reckoned, likely wrong, or simply missing."""
    claim = found.claim
    if slipped := found.told_otherwise or found.aged_otherwise:
        return contradiction(claim, slipped)
    if isinstance(claim.value, Quantity) and claim.value.direction:
        from factlint.verify.measuring.ways.turned_change import turned_change  # few figures are changes

        if turned := turned_change(claim, found.candidates, view):
            return turned
    if isinstance(claim.value, Quantity) and (points := points_told_as_per_cent(claim, view)):
        return points
    if told := told_farther_off(claim, found.candidates, view):
        return told_of_another(found, view) or told
    meant_instead = found.likely_meant
    if meant_instead and _of_another_thing(claim, meant_instead, view):
        meant_instead = None
    if not (meant_instead and in_its_place(claim, meant_instead)) and (told := derivation(claim, view)):
        return of_nothing_told(found, view) or _miscopied(claim, view, reckoned=True) or told
    if meant_instead:
        # Something is wrong in any case, and this is what, unless it is a part of the whole.
        told = joined(claim, meant_instead, view) or excuse(claim, view, meant_instead.fact)
        return told or contradiction(claim, meant_instead)
    if isinstance(claim.value, Quantity) and (wrong := belied(claim, claim.value, view)):
        return wrong
    if copied := _miscopied(claim, view):
        return copied
    if says_too_little(claim, found.candidates, view):
        return None
    if claim.kind == "date" and (wrong := wrongly_dated(found, view)):
        return wrong
    worth = worth_of(claim, found.candidates, view)
    if claim.kind == "figure" and worth.told:
        if stands_there(claim, view):
            return None
        from factlint.verify.reckoning.perhaps import likelihood

        worth = worth.given(likelihood(claim, view))
    told_of = worth.told
    if claim.kind == "date":
        known = is_reckoned_month(claim, view) or left_out(claim, view) or told_more_exactly(claim, found.candidates)
        told_of = worth.unheard or not known
    return unsupported(claim, found.conflicting, view, worth.reasons()) if told_of else None


def _miscopied(claim: Statement, view: SentenceView, *, reckoned: bool = False) -> Judgement | None:
    """The contradiction by what a figure is a slip of; most figures are backed, and need none of it."""
    if not isinstance(claim.value, Quantity):
        return None
    from factlint.verify.measuring.miscopied import miscopied
    from factlint.verify.measuring.misreckoned import misreckoned

    found = miscopied(claim, claim.value, view, reckoned=reckoned)
    return found if found or reckoned else misreckoned(claim, claim.value, view)


def _of_another_thing(claim: Statement, found: Candidate, view: SentenceView) -> bool:
    return (
        of_another_time(claim, found, view)
        or beside_a_table(claim, found.fact)
        or far_and_unsure(claim, found)
        or share_in_words(claim, found)
        or counts_otherwise(claim, found)
        or of_another_measure(claim, found)
        or moves_otherwise(claim, found)
        or told_as_another(claim, found)
    )


def _backed_but_by(cell: Told, candidates: list[Candidate]) -> bool:
    """Whether another passage backs a claim that the cell excludes, and no other cell of its table: that may be another
    year's. It need not be so probable where the same prose tells the cell's value of what is plainly something else."""
    if cell.comparison is not Comparison.CONFLICT:
        return False
    table = cell.passage.source, cell.passage.sentence.block.kind
    prose = [c for c in candidates if (c.passage.source, c.passage.sentence.block.kind) != table]
    agreeing = max((c.same.probability for c in prose if c.comparison is Comparison.AGREE), default=0.0)
    cells = [c.same.probability for c in prose if c.fact.value.compare(cell.fact.value) is Comparison.AGREE]
    return agreeing >= ELSEWHERE or (bool(cells) and agreeing >= LIKELIER * max(cells))
