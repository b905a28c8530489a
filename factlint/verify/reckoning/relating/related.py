"""Values reckoned from what the sources tell of the very things that the draft's sentence speaks of.

Numbers a page has many, and some two of them differ by anything. What parts a reader's reckoning from chance is what
the numbers are told of: "Hartline was 8.1 points behind Wexcombe" reckons with Hartline's and Wexcombe's. So all that
can be reckoned is put in an order by how much of the sentence the numbers' own words have (`spoken`), and a hit counts
if few of those that come as high could have hit by chance.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from factlint.corpus.terms import fold
from factlint.language.en import reckoning as words
from factlint.language.en.counted import AGE_NOUN
from factlint.records import NamedTuple
from factlint.verify.reckoning import operands as near
from factlint.verify.reckoning.coincidence import chance_hits, in_reach, meets
from factlint.verify.reckoning.derived import others
from factlint.verify.reckoning.operators import results
from factlint.verify.reckoning.relating.givens import givens
from factlint.verify.reckoning.relating.manner import compares, spoken_of
from factlint.verify.reckoning.relating.spoken import Spoken
from factlint.verify.reckoning.relating.ties import all_tied, level_and_change, of_two_things, part_and_whole

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from factlint.kinds.statement import Statement
    from factlint.values.quantities.quantity import Quantity
    from factlint.verify.evidence.facing import SentenceView
    from factlint.verify.reckoning.operators import Result

LEAST = 0.15
"""The share of the sentence that the numbers must be told of."""
AS_HIGH = 0.05
"""How far below a hit another reckoning may come and still be as likely meant."""
ASKED, TIED, FREE = 0.35, 0.12, 0.03
"""Chance hits allowed: where words name the reckoning, where the source tells the numbers together, and elsewhere."""
STARTS = 0.06
"""Chance hits allowed beside a fact that accuses the claim, where the reckoning starts from that very fact."""
_AVERAGE = "the average"
_APART = frozenset({"the difference", "the change", "the ratio", "the share", "what is left", _AVERAGE})
"""Reckonings that tell how far two values lie apart."""
_OTHER = frozenset({"the sum", "the product", "the figure before the change", "the rate for a time"})
"""Other reckonings that a reader does without being told."""
_WORKED_OUT = frozenset({"the share", "the product", "the rate", "the rate for a time"})
"""Those that yield a number of another sort than either of theirs."""
_SIMPLE = frozenset({"the sum", "the difference"})
_TWO, _TRIED = 2, 6
_PLAINLY = 0.5
"""The share of the sentence that the fact and the other number must be told of, if no word names the reckoning."""


class Related(NamedTuple):
    """A reckoning, and how much of the draft's sentence its numbers are told of."""

    result: Result
    rank: float
    tied: bool
    asked: bool
    """Whether the claim's words, or the source's, name the reckoning."""
    limit: float
    """The chance hits that are allowed it."""


def related(
    claim: Statement, value: Quantity, view: SentenceView, cues: frozenset[str], fact: Statement | None = None
) -> Related | None:
    """The reckoning that the sentence speaks of and that meets the value; None if chance would do as well.

    Beside a fact that accuses the claim it must be told of more of the sentence than the fact is, or start from it.
    """
    spoken = Spoken(view, claim)
    for meant, possible in tried(claim, value, view, cues, spoken):
        if any(meets(meant, r.quantity) and any(o.passage for o in r.operands) for r in possible):
            weighed = [weighed_of(r, spoken, cues, compared=compares(claim)) for r in possible]
            if found := _likeliest(meant, weighed, fact, spoken):
                return found
    return None


def tried(
    claim: Statement, value: Quantity, view: SentenceView, cues: frozenset[str], spoken: Spoken
) -> Iterator[tuple[Quantity, list[Result]]]:
    """The value in each unit that it may be meant in, and what of its size can be reckoned in that from the sources."""
    if claim.about == AGE_NOUN:
        return
    own = list(near.operands_of(others(claim, view)))
    stated = frozenset((operand.number, operand.unit) for operand in own)
    compared = compares(claim)
    named = frozenset(fold(word) for word in claim.text.lower().split())
    near_it = spoken.nearest()
    around = [s for passage in near_it for s in passage.statements if s.kind == "figure"]
    for unit, written in near.units_meant(claim, value, view).items():
        told = [o for passage in near_it for o in givens(passage, unit, named, around)]
        meant = near.in_unit(value, unit, written)
        meant, reckoned = spoken_of(meant, list(results(meant, told + own, cues)), cues, stated)
        possible = (r for r in reckoned if in_reach(meant, r.quantity) and _may_be(r, cues, compared=compared))
        yield meant, [r for r in possible if not of_two_things(claim, r.how, r.operands)]


def _likeliest(meant: Quantity, weighed: list[Related], fact: Statement | None, spoken: Spoken) -> Related | None:
    """The reckoning that is told of most of the sentence and that meets the value, if it is no chance."""
    hits = [t for t in weighed if t.rank >= LEAST and meets(meant, t.result.quantity)]
    for hit in sorted(hits, key=lambda t: -t.rank)[:_TRIED]:
        limit = hit.limit if fact is None else _limit_beside(hit, fact, spoken)
        rivals = (t for t in weighed if t.rank >= hit.rank - AS_HIGH and t.limit >= hit.limit)
        if _of_the_rows(hit, weighed) and chance_hits(meant, (t.result.quantity for t in rivals)) <= limit:
            return hit
    return None


def weighed_of(result: Result, spoken: Spoken, cues: frozenset[str], *, compared: bool) -> Related:
    """The reckoning with how much of the sentence it is told of, and what speaks for it."""
    given = [operand for operand in result.operands if operand.passage is not None]
    asked = _asked(result, cues & spoken.beside if result.how == "the sum" else cues)
    if result.how in ("the difference", "what is left"):
        apart = compared and result.how == "the difference"
        asked = apart or result.inherent or not words.REMAINING.isdisjoint(cues)
    return Related(result, spoken.rank(given), tied := all_tied(given), asked, _limit(result, asked=asked, tied=tied))


def _limit(result: Result, *, asked: bool, tied: bool) -> float:
    """The chance hits that are allowed it. A difference that nobody speaks of is one of a whole and its part."""
    if asked:
        return ASKED
    parted = result.how != "the difference" or part_and_whole(result.operands[0], result.operands[-1])
    return TIED if tied and parted else FREE


def _limit_beside(hit: Related, fact: Statement, spoken: Spoken) -> float:
    """The chance hits allowed beside a fact that accuses the claim: it must be what the claim is reckoned from,
    or told of less of the sentence. Of what no word names only shares and the like are no slips of that fact, unless
    it makes with one other, told in one breath, just what the claim says."""
    starts = any(operand.statement is fact for operand in hit.result.operands)
    if not starts and not (hit.tied and hit.rank > spoken.of(fact)):
        return -1.0
    if hit.asked:
        return ASKED
    plainly = starts and hit.rank >= _PLAINLY and len(hit.result.operands) == _TWO and _side_by_side(hit.result)
    if hit.tied and plainly:
        return STARTS
    return FREE if hit.tied and hit.result.how in _WORKED_OUT else -1.0


def _side_by_side(result: Result) -> bool:
    """Whether two values that a source tells beside each other are added or parted, and none as a part of the other."""
    if result.how not in _SIMPLE or any(operand.passage is None for operand in result.operands):
        return False
    return not part_and_whole(*result.operands[:_TWO])


def _of_the_rows(hit: Related, weighed: Iterable[Related]) -> bool:
    """Whether cells reckoned with are of the rows and columns that the sentence names, not only of like ones."""
    if hit.result.operands[0].statement.sentence.block.kind != "cell":
        return True
    return hit.rank >= max(t.rank for t in weighed if t.result.how == hit.result.how and t.asked >= hit.asked) - AS_HIGH


def _asked(result: Result, cues: frozenset[str]) -> bool:
    return result.inherent or not result.cues.isdisjoint(cues)


def _may_be(result: Result, cues: frozenset[str], *, compared: bool) -> bool:
    """Whether a claim told in such words may be such a reckoning: "€2 million more" is no sum, a level and its change
    make none, nor do a part and its whole, an average is told to be one, and only a word of doubling or of time makes a
    value out of one other."""
    if compared and result.how not in _APART:
        return False
    two = result.how == "the sum" and len(result.operands) == _TWO
    if two and (level_and_change(*result.operands) or part_and_whole(*result.operands)):
        return False
    untold = result.how in _APART or result.how in _OTHER
    return (untold and result.how != _AVERAGE) or _asked(result, cues)
