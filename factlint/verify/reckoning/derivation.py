"""Values that no source states but that follow from what the sources, the draft's sentence and its day state.

Operands are taken from nearer to farther; what they yield supports a claim where it meets it and was not bound to by
chance (see `coincidence`). A word that tells of the reckoning ("in all", "less", "of the", "ago") lets it reach
farther.
"""

from __future__ import annotations

from itertools import chain, islice
from typing import TYPE_CHECKING

from factlint.corpus.terms import fold
from factlint.language.en.counted import AGE_NOUN
from factlint.language.en.reckoning import AGAIN, DAYS, DIFFERENCE, FOR_EACH, LEFT_OF_IT, SAYS_AGE, SUM
from factlint.records import replace
from factlint.values.dates.partial_date import PartialDate
from factlint.values.quantities.quantity import Quantity
from factlint.values.quantities.score import Clock, Score
from factlint.values.quantities.units import COUNT, PERCENT, POINTS, TIMES, is_currency
from factlint.verify.judgement import Judgement, evidence_of
from factlint.verify.reckoning import operands as near
from factlint.verify.reckoning.coincidence import BESIDE, TOLD, UNTOLD, chance_hits, meets
from factlint.verify.reckoning.derived import FACES, cues_near, others, supported
from factlint.verify.reckoning.operators import PLAIN, results
from factlint.verify.reckoning.relating.manner import cues_beside, spoken_of
from factlint.verify.reckoning.relating.related import related
from factlint.verify.reckoning.relating.ties import all_tied, of_two_things, part_and_whole
from factlint.verify.reckoning.rows import lead_of_column, row_names, rows, whole_column
from factlint.verify.reckoning.scopes import ANYWHERE, around, few_sources, scopes
from factlint.verify.reckoning.tallies.scored import margin, parted, scored, tells_margin, told_exactly
from factlint.verify.reckoning.tallies.tally import lists
from factlint.verify.reckoning.times.passed import between_ages, day_counted, passed

if TYPE_CHECKING:
    from decimal import Decimal

    from factlint.kinds.statement import Statement
    from factlint.verify.evidence.facing import SentenceView
    from factlint.verify.finding import Evidence
    from factlint.verify.reckoning.operands import Operand
from factlint.verify.reckoning.operators import Result

_EASILY_TOLD = frozenset({"the sum", "the difference"})
"""Reckonings of which some word or other speaks in most sentences."""
_LONG = 25  # a time of so many years, months or days that two dates yield is no chance
_SPELT = 20  # what a reader counts in a list
_TWO = 2
_EXACT = 3  # digits that two numbers hardly lie apart by chance
_CROWDED = 40
"""Claims in a sentence from which it is a list: reckoning over so many values takes long and explains anything."""


def derivation(claim: Statement, view: SentenceView) -> Judgement | None:
    """The judgement that a value follows from others, or None. Nothing is reckoned before it is asked for."""
    if isinstance(claim.value, PartialDate):
        from factlint.verify.reckoning.times.weekdays import weekday_of_date

        told = weekday_of_date(claim, claim.value, view) or day_counted(claim, claim.value, view)
        return told or _led_to(claim, claim.value, view)
    if isinstance(claim.value, Score):
        return _set_against(claim, claim.value, view)
    if isinstance(claim.value, Clock):
        from factlint.verify.reckoning.times.clocks import clock_told

        return clock_told(claim, claim.value, view)
    if not isinstance(claim.value, Quantity) or len(view.claims) > _CROWDED:
        return None
    value = claim.value
    return (
        _frequent(claim, value, view)
        or _tallied(claim, value, view)
        or _apart(claim, value, view)
        or passed(claim, value, view)
        or _lived(claim, value, view)
        or _rated(claim, value, view)
        or _left(claim, value, view)
        or _reckoned(claim, value, view, cues_near(claim))
        or _related(claim, value, view)
        or _ahead(claim, value, view)
    )


def _lived(claim: Statement, value: Quantity, view: SentenceView) -> Judgement | None:
    """ "Left at 25", of somebody whose birth the sources tell; few drafts have one."""
    if value.unit not in (COUNT, "year") or claim.about not in ("", AGE_NOUN):
        return None
    from factlint.verify.reckoning.times.lives import lived

    return lived(claim, value, view)


def _left(claim: Statement, value: Quantity, view: SentenceView) -> Judgement | None:
    """ "So $5m is left", of a whole told with its parts; few sentences speak of a rest."""
    if LEFT_OF_IT.isdisjoint(view.sentence.lowers):
        return None
    from factlint.verify.reckoning.own_rest import own_rest

    return own_rest(claim, value, view)


def _rated(claim: Statement, value: Quantity, view: SentenceView) -> Judgement | None:
    """ "290 dollars a barrel", "two adults with a car pay €30.70": few sentences have rates, or prices."""
    if not is_currency(value.unit) and FOR_EACH.isdisjoint(view.sentence.lowers):
        return None
    from factlint.verify.reckoning.rated import by_rates_and_prices

    return by_rates_and_prices(claim, value, view)


def _related(claim: Statement, value: Quantity, view: SentenceView, fact: Statement | None = None) -> Judgement | None:
    cues = cues_near(claim) if fact is None else _own_cues(claim, fact)
    found = related(claim, value, view, cues, fact) if value.low == value.high else None
    return found and supported(claim, _told(found.result), [_evidence(o) for o in found.result.operands])


def excuse(claim: Statement, view: SentenceView, fact: Statement) -> Judgement | None:
    """The derivation that makes a conflict with this fact none, because the fact is what the claim is reckoned from.

    "Grown by 240" does not contradict "from 4,000 to 4,240". Only a reckoning that the claim's own words tell of
    counts, for the claim stands accused.
    """
    if isinstance(claim.value, PartialDate):
        from factlint.verify.reckoning.times.led_to import led_from

        return day_counted(claim, claim.value, view, fact) or led_from(claim, claim.value, view, fact)
    if not isinstance(claim.value, Quantity) or len(view.claims) > _CROWDED:
        return None
    value = claim.value
    told = passed(claim, value, view, fact) or _reckoned(claim, value, view, _own_cues(claim, fact), fact)
    long = value.low >= _LONG and value.operator == "="
    return told or (passed(claim, value, view, sure=True) if long else None) or _related(claim, value, view, fact)


def _own_cues(claim: Statement, fact: Statement) -> frozenset[str]:
    """The words around a claim that tell of a reckoning, but for those of a whole that the fact has around it as well.

    "All eight" beside "all five of them" is no sum of five and others: the source tells the whole itself.
    """
    return cues_near(claim) - (SUM & cues_near(fact))


# --- sums and shares ---------------------------------------------------------------------------------------------


def _reckoned(
    claim: Statement, value: Quantity, view: SentenceView, cues: frozenset[str], fact: Statement | None = None
) -> Judgement | None:
    """A sum, a difference, a share ...; where a fact is given, only those told of in which it takes part."""
    if value.low != value.high:
        from factlint.verify.reckoning.forecasts import ends_of_change  # few drafts have ranges of per cent

        ends = ends_of_change(claim, value, view)
        return ends or (_reckoned_ends(claim, value, view, cues) if fact is None else None)
    if between_ages(claim, value):
        return _aged_apart(claim, value, view)
    found = reckoning(claim, value, view, cues, fact)
    return found and supported(claim, _told(found), [_evidence(o) for o in found.operands])


def reckoning(
    claim: Statement, value: Quantity, view: SentenceView, cues: frozenset[str], fact: Statement | None = None
) -> Result | None:
    """What values told near a claim make that meets `value`, which may be the claim's told otherwise."""
    units = near.units_meant(claim, value, view)
    own = list(near.operands_of(others(claim, view)))
    stated = frozenset((operand.number, operand.unit) for operand in own)
    close = cues_beside(claim) if fact is None else cues
    for unit in units:
        meant = near.in_unit(value, unit, units[unit])
        for cells in rows(claim, view, unit):
            if found := _explained(meant, list(results(meant, cells, cues)), cues, 1.0, fact, close=close):
                return found
    for scope, near_enough in scopes(view, own):
        told = near.units_told(scope)
        for unit in units:
            meant = near.in_unit(value, unit, units[unit])
            meaning = [near.named(operand, unit, told) for operand in scope]
            tried = [r for r in results(meant, meaning, cues) if not of_two_things(claim, r.how, r.operands)]
            found = _explained(meant, tried, cues, near_enough, fact, stated, close=close)
            if found is not None:
                return found
    return None


def _aged_apart(claim: Statement, value: Quantity, view: SentenceView) -> Judgement | None:
    """ "Nine years younger": the ages that the sources tell of people."""
    told = ((p, _aged(s)) for p, s in view.corpus.statements("figure") if s.about == "age" or _aged(s) is not s)
    people = [o for p, s in islice(told, near.MOST) for o in near.operands_of([s], p)]
    differences = [r for r in results(value, people) if r.how == "the difference"]
    found = _explained(value, differences, DIFFERENCE, 1.0, None, close=DIFFERENCE)
    return found and supported(claim, _told(found), [_evidence(o) for o in found.operands])


def _aged(statement: Statement) -> Statement:
    """The statement, as years where a bare number tells an age: "his predecessor is 77"."""
    value, text = statement.value, statement.sentence.text
    bare = isinstance(value, Quantity) and value.unit == COUNT and not statement.about and value.low == value.high
    if not bare or text[statement.end : statement.end + 1] not in (".", ","):
        return statement
    if SAYS_AGE.isdisjoint(near.words_before(statement.sentence, statement.start, 1)):
        return statement
    return replace(statement, value=replace(statement.value, unit="year"))


def _reckoned_ends(claim: Statement, value: Quantity, view: SentenceView, cues: frozenset[str]) -> Judgement | None:
    """A range follows where both its ends do: it is wide enough to hold some reckoning or other."""
    low = _reckoned(claim, replace(value, high=value.low), view, cues)
    return low and _reckoned(claim, replace(value, low=value.high), view, cues)


def _explained(
    value: Quantity,
    tried: list[Result],
    cues: frozenset[str],
    near_enough: float,
    fact: Statement | None,
    stated: frozenset[tuple[Decimal, str]] = frozenset(),
    *,
    close: frozenset[str],
) -> Result | None:
    """The reckoning that meets the value, if it is one of few. `close` are the cues right beside the claim."""
    more = not AGAIN.isdisjoint(cues)
    value, tried = spoken_of(value, tried, cues, stated)
    met = {id(result) for result in tried if meets(value, result.quantity)}
    if not met:
        return None  # as mostly
    told = [r for r in tried if r.inherent or _is_told(r, cues, close) or (more and r.quantity.direction == "up")]
    plain = [result for result in tried if result.how in PLAIN]
    together = [result for result in plain if near.beside(result.operands[0], result.operands[-1])]
    ours = [result for result in told if value.unit in (PERCENT, POINTS) and _of_its_own_sentence(result)]
    level = [result for result in plain if _of_its_level(result, value, stated)]
    products = [r for r in tried if r.how == "the product" and _in_one_paragraph(r)]
    added = [result for result in tried if result.inherent and result.how == "the sum"]
    pools = (
        (
            (told, TOLD),
            (added, TOLD),
            (ours, TOLD),
            (_told_of(level, cues), TOLD),
            (together, BESIDE),
            (level, BESIDE),
            (plain, UNTOLD),
            (products, UNTOLD),
        )
        if fact is None
        else ((told, TOLD), (added, TOLD))
    )
    for pool, limit in pools:
        hits = (r for r in pool if id(r) in met and _from_sources(r, fact, stated, own=pool is told))
        hit = next((r for r in hits if _goes_together(r, near_enough, stated)), None)
        reach = 1.0 if pool is ours or pool is added else near_enough
        if hit is not None and chance_hits(value, (r.quantity for r in pool)) <= limit * reach:
            return hit
    return None


def _goes_together(result: Result, near_enough: float, stated: frozenset[tuple[Decimal, str]]) -> bool:
    """Whether nobody would find it odd to reckon with these: a part and its whole add up to nothing, and what stands
    anywhere in a source is told of anything."""
    if result.how == "the sum" and len(result.operands) == _TWO and part_and_whole(*result.operands):
        return False
    given = [operand for operand in result.operands if operand.passage is not None]
    known = any(operand.number == number for operand in result.operands for number, _ in stated)
    exact = result.how == "the difference" and len(result.quantity.low.normalize().as_tuple().digits) >= _EXACT
    return near_enough > ANYWHERE or known or exact or result.inherent or all_tied(given)


def _is_told(result: Result, cues: frozenset[str], close: frozenset[str]) -> bool:
    """Whether the claim's words speak of a reckoning: of a sum or a difference of two numbers of the sources right
    beside it, for "all", "more" and "not" stand in every other sentence; of twice or half of one likewise."""
    anywhere = result.how not in _EASILY_TOLD or any(operand.passage is None for operand in result.operands)
    return not result.cues.isdisjoint(cues if anywhere else close)


def _of_its_level(result: Result, value: Quantity, stated: frozenset[tuple[Decimal, str]]) -> bool:
    """Whether a difference is one from a value of the claim's own sentence, told beside it in the source too."""
    if result.how != "the difference" or len(result.operands) != _TWO:
        return False
    levels = [operand for operand in result.operands if (operand.number, operand.unit) in stated]
    others = [operand for operand in result.operands if operand not in levels]
    return bool(levels and others) and _near_each_other(result.operands)


def _near_each_other(operands: tuple[Operand, ...]) -> bool:
    """Whether a source has two operands in one sentence, or in two that follow each other in one paragraph."""
    one, other = (operand.statement.sentence for operand in operands)
    return one.block is other.block and abs(one.index - other.index) <= 1


def _told_of(results: list[Result], cues: frozenset[str]) -> list[Result]:
    return [result for result in results if not result.cues.isdisjoint(cues)]


def _from_sources(result: Result, fact: Statement | None, stated: frozenset[tuple[Decimal, str]], *, own: bool) -> bool:
    """Not from the draft's own figures alone, unless the draft says that it reckons (`own`): those are judged alone.

    What clears a claim of a conflict starts from the conflicting fact, or from a change to a value that the draft's
    sentence has itself ("up by a tenth, at £3.2 million").
    """
    if fact is not None:
        if any(operand.statement is fact for operand in result.operands):
            return True
        told = any((operand.number, operand.unit) in stated for operand in result.operands)
        return told and result.how == "the change" and all(o.passage is not None for o in result.operands)
    return own or any(operand.passage is not None for operand in result.operands)


def _in_one_paragraph(result: Result) -> bool:
    return len({id(operand.statement.sentence.block) for operand in result.operands}) == 1


def _of_its_own_sentence(result: Result) -> bool:
    """Whether the draft's sentence has one of the values itself: "2 billion euros, 11% of everything sold"."""
    ours = [operand for operand in result.operands if operand.passage is None]
    return 0 < len(ours) < len(result.operands)


def _told(result: Result) -> str:
    texts = " and ".join(dict.fromkeys(f"“{operand.text}”" for operand in result.operands))
    return f"{result.how} of {texts}"


def _evidence(operand: Operand) -> Evidence | None:
    return evidence_of(operand.passage, operand.statement) if operand.passage is not None else None


# --- days ------------------------------------------------------------------------------------------------------------


def _led_to(claim: Statement, value: PartialDate, view: SentenceView) -> Judgement | None:
    """A date that follows from others; few drafts have one."""
    from factlint.verify.reckoning.times.led_to import led_to, years_ago

    ago = years_ago(claim, view)
    return led_to(claim, value, view) or (passed(claim, ago, view) or _lived(claim, ago, view) if ago else None)


# --- frequencies and scores --------------------------------------------------------------------------------------


def _frequent(claim: Statement, value: Quantity, view: SentenceView) -> Judgement | None:
    """ "Eight an hour", where a source has one every seven and a half minutes."""
    if value.unit not in (COUNT, TIMES) or not near.time_after(claim):
        return None
    from factlint.verify.reckoning.times.frequency import often

    operand = often(claim, value, (face.passage for face in view.faces[:FACES]))
    if operand is None:
        return None
    return supported(claim, f"so many times goes “{operand.text}”", [_evidence(operand)])


def _apart(claim: Statement, value: Quantity, view: SentenceView) -> Judgement | None:
    """ "By five points", where a source has a result of 24-19."""
    found = margin(claim, value, (face.passage for face in view.faces[:FACES]))
    return found and supported(claim, f"the margin of “{found[1].text}”", [evidence_of(*found)])


def _ahead(claim: Statement, value: Quantity, view: SentenceView) -> Judgement | None:
    """ "A majority of 1,841", where the first two of a table lie so far apart."""
    ahead = lead_of_column(value.low, view) if tells_margin(claim, value) else []
    return supported(claim, "the lead of the first over the second", [evidence_of(p) for p in ahead]) if ahead else None


def _set_against(claim: Statement, value: Score, view: SentenceView) -> Judgement | None:
    sources = [view.corpus.passages_of(face.passage.source) for face in view.faces[:1]]
    found = (
        scored(claim, value, chain(around(view), *sources))
        or parted(value, chain(*sources))
        or told_exactly(value, few_sources(view))
    )
    if found is None:
        return None
    how, passage, fact = found
    return supported(claim, how, [evidence_of(passage, fact)])


# --- lists -------------------------------------------------------------------------------------------------------


def _tallied(claim: Statement, value: Quantity, view: SentenceView) -> Judgement | None:
    """So many things, where a source lists as many by name beside the noun that is counted."""
    if value.operator != "=" or value.low != value.high or value.unit not in (COUNT, "day"):
        return None
    nouns = frozenset(fold(word.lower()) for word in claim.about.split())
    if summed := whole_column(value.low, nouns, view):
        return supported(claim, "the sum of the table's column", [evidence_of(p, p.statements[0]) for p in summed])
    if not 2 <= value.low <= _SPELT:
        return None
    if rows_told := row_names(value.low, nouns, view):
        return supported(claim, "so many rows has the table", [evidence_of(passage) for passage in rows_told])
    kind = "date" if value.unit == "day" or not DAYS.isdisjoint(claim.about.lower().split()) else "name"
    for face in view.faces:
        told = nouns & face.passage.terms or kind == "date" or face.coverage > 0.4
        for members in lists(face.passage.statements, kind) if told else ():
            if len(members) == int(value.low):
                listed = ", ".join(member.text for member in members)
                return supported(claim, f"the source lists {listed}", [evidence_of(face.passage, members[0])])
    return None
