"""Values that no source states but that follow from what the sources, the draft's sentence and its day state.

Operands are taken from nearer to farther; what they yield supports a claim where it meets it and was not bound to by
chance (see `coincidence`). A word that tells of the reckoning ("in all", "less", "of the", "ago") lets it reach
farther.
"""

from __future__ import annotations

from itertools import chain, islice
from typing import TYPE_CHECKING

from factlint.corpus.terms import fold
from factlint.language.en.reckoning import BY, DAYS, ELAPSED
from factlint.records import replace
from factlint.values.calendar_arithmetic import Days
from factlint.values.dates import PartialDate
from factlint.values.quantity import Quantity
from factlint.values.score import Score
from factlint.values.units import COUNT, DEGREE, PERCENT, UNITS, dimension
from factlint.verify import operands as near
from factlint.verify.coincidence import BESIDE, TOLD, UNTOLD, chance_hits, meets
from factlint.verify.elapsed import Moment, ages, moments_of, sharpest, spans
from factlint.verify.frequency import often
from factlint.verify.judgement import Judgement, evidence_of
from factlint.verify.operators import PLAIN, beside, results
from factlint.verify.scored import scored
from factlint.verify.tally import lists

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from factlint.corpus.memory import Passage
    from factlint.kinds.statement import Statement
    from factlint.verify.facing import SentenceView
    from factlint.verify.finding import Evidence
    from factlint.verify.operands import Operand
    from factlint.verify.operators import Result

_FACES = 3
_CUE_BEFORE, _CUE_AFTER, _CLOSE = 10, 7, 3  # words
_LONG = 25  # a time of so many years, months or days that two dates yield is no chance
_SPELT = 20  # what a reader counts in a list
_CERTAINTY = 0.5
_CROWDED = 40
"""Claims in a sentence from which it is a list: reckoning over so many values takes long and explains anything."""


def derivation(claim: Statement, view: SentenceView) -> Judgement | None:
    """The judgement that a value follows from others, or None. Nothing is reckoned before it is asked for."""
    if isinstance(claim.value, PartialDate):
        return _weekday(claim, claim.value, view)
    if isinstance(claim.value, Score):
        return _set_against(claim, claim.value, view)
    if not isinstance(claim.value, Quantity) or len(view.claims) > _CROWDED:
        return None
    value = claim.value
    return (
        _frequent(claim, value, view)
        or _tallied(claim, value, view)
        or _passed(claim, value, view)
        or _reckoned(claim, value, view, cues_near(claim))
    )


def excuse(claim: Statement, view: SentenceView, fact: Statement) -> Judgement | None:
    """The derivation that makes a conflict with this fact none, because the fact is what the claim is reckoned from.

    "Grown by 240" does not contradict "from 4,000 to 4,240". Only a reckoning that the claim's own words tell of
    counts, for the claim stands accused.
    """
    if not isinstance(claim.value, Quantity) or len(view.claims) > _CROWDED:
        return None
    value = claim.value
    told = _passed(claim, value, view, fact) or _reckoned(claim, value, view, cues_near(claim), fact)
    long = value.low >= _LONG and value.operator == "="
    return told or (_passed(claim, value, view, sure=True) if long else None)


def cues_near(claim: Statement) -> frozenset[str]:
    """The words around a claim, within its sentence, lower case.

    "Of" and "in" count only behind it: "half of them" is a share, "a rise of half" is none.
    """
    tokens = [token for token in claim.sentence.tokens if token.shape in ("word", "number")]
    before = [token.lower for token in tokens if token.end <= claim.start][-_CUE_BEFORE:]
    after = [token.lower for token in tokens if token.start >= claim.end][:_CUE_AFTER]
    return (frozenset(before + after[_CLOSE:]) - BY) | frozenset(after[:_CLOSE])


# --- sums and shares ---------------------------------------------------------------------------------------------


def _reckoned(
    claim: Statement, value: Quantity, view: SentenceView, cues: frozenset[str], fact: Statement | None = None
) -> Judgement | None:
    """A sum, a difference, a share ...; where a fact is given, only those told of in which it takes part."""
    if value.low != value.high:
        return _reckoned_ends(claim, value, view, cues) if fact is None else None
    units = _units_meant(claim, value, view)
    own = list(near.operands_of(_others(claim, view)))
    for scope, near_enough in _scopes(view, own):
        for unit in units:
            meant = _in_unit(value, unit)
            named = [_named(operand, unit) for operand in scope]
            found = _explained(meant, list(results(meant, named)), cues, near_enough, fact)
            if found is not None:
                return _supported(claim, _told(found), [_evidence(o) for o in found.operands])
    return None


def _reckoned_ends(claim: Statement, value: Quantity, view: SentenceView, cues: frozenset[str]) -> Judgement | None:
    """A range follows where both its ends do: it is wide enough to hold some reckoning or other."""
    low = _reckoned(claim, replace(value, high=value.low), view, cues)
    return low and _reckoned(claim, replace(value, low=value.high), view, cues)


def _explained(
    value: Quantity, tried: list[Result], cues: frozenset[str], near_enough: float, fact: Statement | None
) -> Result | None:
    """The reckoning that meets the value, if it is one of few."""
    if value.unit == PERCENT:  # governed by words of movement it is a change, before "of" a share ("made up half of")
        change = bool(value.direction) and "of" not in cues
        tried = [result for result in tried if bool(result.quantity.direction) == change]
    told = [result for result in tried if result.inherent or not result.cues.isdisjoint(cues)]
    plain = [result for result in tried if result.how in PLAIN]
    together = [result for result in plain if beside(result.operands[0], result.operands[-1])]
    ours = [result for result in told if value.unit == PERCENT and _of_its_own_sentence(result)]
    pools = ((told, TOLD), (ours, TOLD), (together, BESIDE), (plain, UNTOLD)) if fact is None else ((told, TOLD),)
    for pool, limit in pools:
        hit = next((r for r in pool if _from_sources(r, fact, own=pool is told) and meets(value, r.quantity)), None)
        reach = 1.0 if pool is ours else near_enough
        if hit is not None and chance_hits(value, (r.quantity for r in pool)) <= limit * reach:
            return hit
    return None


def _from_sources(result: Result, fact: Statement | None, *, own: bool) -> bool:
    """Not from the draft's own figures alone, unless the draft says that it reckons (`own`): those are judged alone."""
    if fact is not None:
        return any(operand.statement is fact for operand in result.operands)
    return own or any(operand.passage is not None for operand in result.operands)


def _of_its_own_sentence(result: Result) -> bool:
    """Whether the draft's sentence has one of the values itself: "2 billion euros, 11% of everything sold"."""
    ours = [operand for operand in result.operands if operand.passage is None]
    return 0 < len(ours) < len(result.operands)


def _units_meant(claim: Statement, value: Quantity, view: SentenceView) -> list[str]:
    """The claim's unit, and that which its words may leave out: "a bonus of 15,000 francs brings it to 55,000"."""
    if value.unit == COUNT and not claim.about:
        others = {c.value.unit for c in _others(claim, view) if isinstance(c.value, Quantity)}
        return [COUNT, *sorted(unit for unit in others if dimension(unit) in ("money", "length", "mass", "time"))]
    return [DEGREE, "C", "F"] if value.unit == DEGREE else [value.unit]


def _in_unit(value: Quantity, unit: str) -> Quantity:
    return value if value.unit == unit else Quantity(value.low, value.high, value.operator, unit, value.grain)


def _others(claim: Statement, view: SentenceView) -> list[Statement]:
    """The draft's other statements in the claim's sentence."""
    return [other for other in view.claims if (other.start, other.end) != (claim.start, claim.end)]


def _named(operand: Operand, unit: str) -> Operand:
    """In "the opening hours be cut from 42 to 30" the numbers are hours, though they do not say it themselves."""
    if operand.unit == COUNT and operand.passage is not None and unit in operand.passage.terms and unit in UNITS:
        return replace(operand, unit=unit)
    return operand


def _scopes(view: SentenceView, own: list[Operand]) -> Iterator[tuple[list[Operand], float]]:
    """Operands from nearer to farther, with the share of chance hits that is allowed there.

    One passage, it and the draft's sentence, the passages around, the draft's sentence before, the nearest's source.
    """
    faces = view.faces[:_FACES]
    for face in faces:
        yield _operands([face.passage]), 1.0
        if own:
            yield _operands([face.passage]) + own, 1.0
    around = _around(view)
    yield _operands(around) + own, 0.7
    before = list(near.operands_of(view.before))
    if before:
        yield own + before, 1.0
        yield _operands(around) + own + before, 0.7
    for face in faces[:1]:
        source = view.corpus.passages_of(face.passage.source)
        if len(source) > len(around):
            yield _operands(source) + own, 0.4


def _around(view: SentenceView) -> list[Passage]:
    """The nearest passages and the sentences on either side of them."""
    around: list[Passage] = []
    for face in view.faces[:_FACES]:
        beside_it = (view.corpus.neighbour(face.passage, step) for step in (0, -1, 1))
        around += [p for p in beside_it if p is not None and p not in around]
    return around


def _operands(passages: Iterable[Passage]) -> list[Operand]:
    found = (o for p in passages for o in near.operands_of(p.statements, p))
    return list(islice(found, near.MOST))


def _told(result: Result) -> str:
    texts = " and ".join(dict.fromkeys(f"“{operand.text}”" for operand in result.operands))
    return f"{result.how} of {texts}"


def _evidence(operand: Operand) -> Evidence | None:
    return evidence_of(operand.passage, operand.statement) if operand.passage is not None else None


def _supported(claim: Statement, how: str, evidence: list[Evidence | None]) -> Judgement:
    backing = tuple(dict.fromkeys(e for e in evidence if e is not None))
    return Judgement(claim, "supported", evidence=backing, reasons=(how,), certainty=_CERTAINTY)


# --- time --------------------------------------------------------------------------------------------------------


def _passed(
    claim: Statement, value: Quantity, view: SentenceView, fact: Statement | None = None, *, sure: bool = False
) -> Judgement | None:
    """A time between two moments, one of them in a passage near the claim or sharing its words.

    `sure` leaves as little to chance as for a claim whose words tell of no reckoning.
    """
    if dimension(value.unit) != "time":
        return None
    own = list(moments_of(_others(claim, view)))
    day = view.sentence.document.dateline
    today = [Moment(Days(day, day), "the day of writing")] if day else []
    told = not sure and (claim.about == "age" or not ELAPSED.isdisjoint(cues_near(claim)))
    for passages in _moment_scopes(claim, view):
        found = [m for p in passages for m in moments_of(p.statements, p)][: near.MOST]
        pairs = [
            pair
            for pair in spans(value.unit, found + own + today, age=claim.about == "age")
            if any(m.passage is not None for m in (pair.first, pair.last))
        ]
        if claim.about == "age":
            pairs = sharpest(ages(pairs, [moment.when for moment in own + today]))
        hits = [pair for pair in pairs if any(meets(value, between) for between in pair.lengths)]
        if fact is not None:
            hits = [pair for pair in hits if fact in (pair.first.statement, pair.last.statement)]
        chance = chance_hits(value, (between for pair in pairs for between in pair.lengths))
        if hits and chance <= (TOLD if told else UNTOLD):
            first, second, _ = hits[0]
            evidence = [evidence_of(m.passage, m.statement) for m in (first, second) if m.passage is not None]
            return _supported(claim, f"the time from “{first.text}” to “{second.text}”", list(evidence))
    return None


def _moment_scopes(claim: Statement, view: SentenceView) -> Iterator[list[Passage]]:
    faces = view.faces[:_FACES]
    yield from ([face.passage] for face in faces)
    yield _around(view)
    for face in faces[:1]:
        source = view.corpus.passages_of(face.passage.source)
        words = _words_about(claim)
        yield [p for p in source if words & p.terms]
        yield list(source)


def _words_about(claim: Statement) -> frozenset[str]:
    """The terms right after a claim: what is so old, what lasted so long."""
    tokens = [t for t in claim.sentence.tokens if t.shape == "word" and t.start >= claim.end][:4]
    return frozenset(fold(token.lower) for token in tokens if len(token.text) > 3)


def _weekday(claim: Statement, value: PartialDate, view: SentenceView) -> Judgement | None:
    """ "July 6, a Saturday": the weekday of a date in the same sentence."""
    if value.weekday is None or value.day is not None:
        return None
    for other in _others(claim, view):
        date = other.value
        if isinstance(date, PartialDate) and date.right_weekday == value.weekday:
            return _supported(claim, f"“{other.text}” is that day of the week", [])
    return None


# --- frequencies and scores --------------------------------------------------------------------------------------


def _frequent(claim: Statement, value: Quantity, view: SentenceView) -> Judgement | None:
    """ "Eight an hour", where a source has one every seven and a half minutes."""
    operand = often(claim, value, (face.passage for face in view.faces[:_FACES]))
    if operand is None:
        return None
    return _supported(claim, f"so many times goes “{operand.text}”", [_evidence(operand)])


def _set_against(claim: Statement, value: Score, view: SentenceView) -> Judgement | None:
    sources = [view.corpus.passages_of(face.passage.source) for face in view.faces[:1]]
    found = scored(claim, value, chain(_around(view), *sources))
    if found is None:
        return None
    how, passage, fact = found
    return _supported(claim, how, [evidence_of(passage, fact)])


# --- lists -------------------------------------------------------------------------------------------------------


def _tallied(claim: Statement, value: Quantity, view: SentenceView) -> Judgement | None:
    """So many things, where a source lists as many by name beside the noun that is counted."""
    if value.operator != "=" or value.low != value.high or value.unit not in (COUNT, "day"):
        return None
    if not 2 <= value.low <= _SPELT:
        return None
    nouns = frozenset(fold(word.lower()) for word in claim.about.split())
    kind = "date" if value.unit == "day" or not DAYS.isdisjoint(claim.about.lower().split()) else "name"
    for face in view.faces:
        named = nouns & face.passage.terms or kind == "date" or face.coverage > 0.4
        for members in lists(face.passage.statements, kind) if named else ():
            if len(members) == int(value.low):
                listed = ", ".join(member.text for member in members)
                return _supported(claim, f"the source lists {listed}", [evidence_of(face.passage, members[0])])
    return None
