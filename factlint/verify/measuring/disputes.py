"""Sources that disagree: one backs the draft's value, and another as near gives one that excludes it."""

from __future__ import annotations

import math
from decimal import Decimal
from typing import TYPE_CHECKING

from factlint.values.comparison import Comparison
from factlint.values.dates.partial_date import PartialDate
from factlint.values.quantities.quantity import Quantity
from factlint.values.quantities.units import COUNT, ORDINAL, dimension
from factlint.verify.evidence.contrast import CLEARLY
from factlint.verify.judgement import Judgement, evidence_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from factlint.corpus.memory import Passage, SourceText
    from factlint.kinds.statement import Statement
    from factlint.verify.evidence.candidates import Candidate
    from factlint.verify.evidence.contrast import Contrast

EVEN = 0.25
"""The probability that facts on both sides need for the sources to disagree."""
EVEN_ALONE = 0.33
"""The same, of each side weighed among the facts of its own source: at least one chance in three."""
BACKED = 0.1
"""The probability from which a source that also holds an agreeing value does not disagree."""
TIMES_LIKELIER = 8
"""How many times likelier one side may be to speak of the claim's subject than the other."""
ALIKE = 0.5
"""The share of the shorter sentence's words that two accounts of one day have in common."""
_COMPANY = 0.1
"""The share of the words near a claim that stand near a figure of the same thing, at least."""
ONE_SIZE = Decimal("1.5")
"""How many times one figure may be the other where two sources put one thing differently: of nine that were told in
drafts nobody had seen, and lay farther apart, none was of one thing."""


def dispute(claim: Statement, candidates: Sequence[Candidate], contrast: Contrast) -> Judgement | None:
    """Another source that is as near as the one that backs the claim gives a value that excludes it."""
    agreeing = _nearest_agreeing(candidates)
    if agreeing is None:
        return None
    for rival in _rivals(claim, agreeing, candidates):
        if _of_another_thing(claim, agreeing, rival, contrast):
            continue
        together = min(agreeing.same.probability, rival.same.probability) >= EVEN
        if together or (isinstance(claim.value, Quantity) and _even_alone(agreeing, rival, candidates)):
            return _disputed(claim, agreeing, rival)
    return None


def _of_another_thing(claim: Statement, agreeing: Candidate, rival: Candidate, contrast: Contrast) -> bool:
    """Whether a figure stands in other company than the claim, or the claim's words are told of the agreeing one."""
    if claim.kind != "figure":
        return False
    leans = contrast.leans(claim, agreeing.fact, agreeing.passage, rival.fact, rival.passage)
    return leans >= CLEARLY or rival.same.named("window") < _COMPANY or _of_a_past_year(rival)


def _of_a_past_year(rival: Candidate) -> bool:
    """Whether a source tells a figure of a year before its own: "in 2023 about 30 per cent of trains ran"."""
    told = rival.passage.source.document.dateline
    years = (s.value.year for s in rival.passage.statements if isinstance(s.value, PartialDate) and not s.value.month)
    return told is not None and any(year is not None and year < told.year for year in years)


def disputed_elsewhere(claim: Statement, accusing: Candidate, candidates: Sequence[Candidate]) -> Judgement | None:
    """One source's value speaks against the claim, and another source, weighed by itself, backs it."""
    agreeing = (c for c in candidates if c.comparison is Comparison.AGREE)
    for found in sorted(agreeing, key=lambda c: -c.same.score):
        rivals = _rivals(claim, found, candidates)
        if any(rival is accusing for rival in rivals) and _even_alone(found, accusing, candidates):
            return _disputed(claim, found, accusing)
    return None


def against_another(claim: Statement, copied: Candidate, candidates: Sequence[Candidate]) -> Judgement | None:
    """Another source backs a figure in a sentence that was copied from the one that excludes it.

    How near the copy is says nothing then of what the other tells, whose words need only be likelier the claim's than
    not.
    None where nothing backs it, or where the sentence was copied from an older source.
    """
    others = (c for c in candidates if c.comparison is Comparison.AGREE)
    backing = [c for c in others if c.passage.source is not copied.passage.source and c.same.score > 0]
    if not backing:
        return None
    nearest = max(backing, key=lambda c: c.same.score)
    if _outdated(copied, nearest):
        return Judgement(claim, "supported", evidence=(evidence_of(nearest.passage, nearest.fact),))
    return _disputed(claim, nearest, copied)


def one_size(mine: object, theirs: object) -> bool:
    """Whether two values may be two accounts of one thing: of one unit and order of size, or dates that share a part.

    A place in an order is none: a text tells of several.
    """
    if isinstance(mine, Quantity) and isinstance(theirs, Quantity):
        small, large = sorted((abs(mine.low), abs(theirs.low)))
        return large <= ONE_SIZE * small and dimension(mine.unit) == dimension(theirs.unit) and mine.unit != ORDINAL
    if isinstance(mine, PartialDate) and isinstance(theirs, PartialDate):
        parts = list(zip(mine.fields, theirs.fields, strict=True))
        only_years = all(one is None and other is None for one, other in parts[1:])
        return only_years or any(one is not None and one == other for one, other in parts)
    return False


def _nearest_agreeing(candidates: Sequence[Candidate]) -> Candidate | None:
    agreeing = [c for c in candidates if c.comparison is Comparison.AGREE]
    return max(agreeing, key=lambda c: c.same.score, default=None)


def _rivals(claim: Statement, agreeing: Candidate, candidates: Sequence[Candidate]) -> Iterator[Candidate]:
    """Values that exclude the claim's, of a like size, of the same noun, in other sources that do not back it
    too."""
    for rival in candidates:
        if (
            rival.comparison is Comparison.CONFLICT
            and rival.passage.source is not agreeing.passage.source
            and not _outdated(rival, agreeing)
            and one_size(claim.value, rival.fact.value)
            and _of_one_noun(claim, rival)
            and not _backed_within(rival, candidates)
            and (claim.kind != "date" or _alike(agreeing.passage, rival.passage))
        ):
            yield rival


def _outdated(rival: Candidate, agreeing: Candidate) -> bool:
    """Whether a figure stands in an older source than the one that backs the draft: the count has gone on since."""
    before, now = rival.passage.source.document.dateline, agreeing.passage.source.document.dateline
    return rival.fact.kind == "figure" and before is not None and now is not None and before < now


def _of_one_noun(claim: Statement, rival: Candidate) -> bool:
    """Whether the rival counts the same; of a count that has a noun, one without may count anything."""
    value, noun = claim.value, rival.same.named("noun")
    return noun > 0 or (noun == 0 and not (isinstance(value, Quantity) and value.unit == COUNT and claim.about))


def _alike(one: Passage, other: Passage) -> bool:
    """Whether two sentences are largely the same: a text tells of many days, another mostly of another thing."""
    shared = len(one.terms & other.terms)
    return shared >= ALIKE * min(len(one.terms), len(other.terms))


def _even_alone(agreeing: Candidate, rival: Candidate, candidates: Sequence[Candidate]) -> bool:
    """Whether each side is likely in its own source, and neither far likelier than the other."""
    if abs(agreeing.same.score - rival.same.score) > math.log(TIMES_LIKELIER):
        return False
    return min(_share(agreeing, candidates), _share(rival, candidates)) >= EVEN_ALONE


def _share(found: Candidate, candidates: Sequence[Candidate]) -> float:
    """The probability of a fact, with those that say the same, among its own source's facts and none of them."""
    own = _of_source(found.passage.source, candidates)
    same = [c for c in own if c.comparison is found.comparison and _say_the_same(c, found)]
    return sum(math.exp(c.same.score) for c in same) / (1.0 + sum(math.exp(c.same.score) for c in own))


def _say_the_same(one: Candidate, other: Candidate) -> bool:
    return one.comparison is Comparison.AGREE or str(one.fact.value) == str(other.fact.value)


def _of_source(source: SourceText, candidates: Sequence[Candidate]) -> list[Candidate]:
    return [c for c in candidates if c.passage.source is source]


def _backed_within(rival: Candidate, candidates: Sequence[Candidate]) -> bool:
    """Whether the rival's own source also holds a value that agrees with the claim."""
    own = _of_source(rival.passage.source, candidates)
    return any(c.comparison is Comparison.AGREE and c.same.probability > BACKED for c in own)


def _disputed(claim: Statement, agreeing: Candidate, rival: Candidate) -> Judgement:
    return Judgement(
        claim,
        "disputed",
        "sources-disagree",
        evidence=(evidence_of(agreeing.passage, agreeing.fact), evidence_of(rival.passage, rival.fact)),
        message=f"Sources disagree: {agreeing.passage.path} backs “{claim.text}”, "
        f"{rival.passage.path} has “{rival.fact.text}”.",
        reasons=rival.same.reasons(),
        certainty=rival.same.probability,
    )
