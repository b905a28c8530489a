"""Values that have not changed places, though the words about them would rather be the other one's.

The sentence tells the other value too, as a share of this one; this one is led to as the source leads to it; or the
other is of no such sort: what was reached and not what was expected, the most of all, the number of a thing.
"""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from factlint.language.en.quantifiers import EXTREMES, SUPERLATIVES
from factlint.language.en.telling import FORESEEING, SINCE, UNTIL
from factlint.values.comparison import Comparison
from factlint.values.quantities.quantity import Quantity
from factlint.values.quantities.units import COUNT, PERCENT, dimension
from factlint.verify.evidence.telling import foreseen
from factlint.verify.measuring.led_alike import led_alike
from factlint.verify.reckoning.coincidence import meets
from factlint.verify.statements.reading.clauses import clause_of

if TYPE_CHECKING:
    from factlint.kinds.statement import Statement
    from factlint.verify.measuring.exchange import Exchanged

_HUNDRED = 100
_FINE = Decimal("0.000001")
_WHOLE, _NEAR = 2, 20
"""Words behind a share that tell its whole, and the characters within which the whole begins."""
_HEADING = 4
"""Words of a heading that names no subject."""
_LEAD = 2
"""Words before a date among which the one stands that makes it a beginning or an end."""
_ENDS = (SINCE, UNTIL)


def stays(claim: Statement, one: Exchanged) -> bool:
    """Whether a claim keeps its value against the one that its words would rather be told of."""
    return (
        _tells_both(claim, one.meant, one)
        or _ends_alike(claim, one)
        or _expected(claim, one)
        or led_alike(claim, one)
        or _in_another_unit(claim, one)
        or _of_the_other_part(claim, one)
        or (one.alone and _tells_less(claim, one))
    )


def _in_another_unit(claim: Statement, one: Exchanged) -> bool:
    """Whether a measure is told in a unit that neither value of the source has: who turned 820 metres into half a mile
    has read what they are of."""
    mine, own, other = claim.value, one.taken.value, one.meant.value
    if not (isinstance(mine, Quantity) and isinstance(own, Quantity) and isinstance(other, Quantity)):
        return False
    return dimension(mine.unit) == dimension(own.unit) != "" and mine.unit not in (own.unit, other.unit)


def _tells_less(claim: Statement, one: Exchanged) -> bool:
    """Whether the other value is too special, or the claim's sentence too short, to say that the other is meant."""
    return _says_nothing_else(claim, one) or _of_an_extreme(claim, one) or _counts_nothing(claim, one.meant)


def _tells_both(claim: Statement, meant: Statement, one: Exchanged) -> bool:
    """Whether a share of the claim makes the other value of it: "70% of the 73", or "€2.3bn, 70% of it borrowed"."""
    mine, other = claim.value, meant.value
    if not isinstance(mine, Quantity) or not isinstance(other, Quantity) or not mine.low > other.low > 0:
        return False
    share = Quantity(made := other.low / mine.low * _HUNDRED, made, unit=PERCENT, grain=_FINE)
    for told in one.face.view.claims:
        value = told.value
        if isinstance(value, Quantity) and value.unit == PERCENT and meets(value, share):
            behind = told.sentence.lower_after(told.end, _WHOLE)
            if behind[:1] == ["of"] and (told.start > claim.end or claim.start < told.end + _NEAR):
                return True
    return False


def _of_the_other_part(claim: Statement, one: Exchanged) -> bool:
    """Whether one of the two values stands in brackets, and the sentence's other values beside the claim's own:
    "Northmail 12 and Southmail 17" of "Northmail 12 / Southmail 17 (last year: Northmail 11 / Southmail 16)"."""
    if one.face is not one.taken_face or _bracketed(one.meant) is _bracketed(one.taken):
        return False
    own = [c for c in one.face.view.claims if c is not claim and c.kind == claim.kind]
    facts = [f for f in one.face.passage.statements if f.kind == claim.kind and f not in (one.meant, one.taken)]
    told = [f for f in facts if any(f.value.compare(c.value) is Comparison.AGREE for c in own)]
    return bool(told) and all(_bracketed(fact) is _bracketed(one.taken) for fact in told)


def _bracketed(value: Statement) -> bool:
    before = value.sentence.text[: value.start]
    return before.rfind("(") > before.rfind(")")


def _says_nothing_else(claim: Statement, one: Exchanged) -> bool:
    """Whether a claim's sentence has hardly a word, nor any name, that says what the claim is of: "Three days late"."""
    if claim.kind != "figure" or claim.sentence.block.kind in ("cell", "item"):
        return False
    named = any(other.kind == "name" for other in one.face.view.claims)
    return not named and len(claim.sentence.words) <= _HEADING


def _ends_alike(claim: Statement, one: Exchanged) -> bool:
    """Whether a date is told as a beginning or an end, as its own in the source is and the other is not."""
    if claim.kind != "date":
        return False
    own, taken, meant = (_end_of(date) for date in (claim, one.taken, one.meant))
    return own is not None and own == taken != meant


def _end_of(date: Statement) -> int | None:
    led = date.sentence.lower_before(date.start, _LEAD)
    return next((number for number, words in enumerate(_ENDS) if not words.isdisjoint(led)), None)


def _expected(claim: Statement, one: Exchanged) -> bool:
    """Whether a claim is told as what was looked forward to, as its value is in the source and the other is not."""
    if not foreseen(one.taken) or foreseen(one.meant):
        return False
    clause = clause_of(claim.sentence, claim.start, claim.end)
    return not FORESEEING.isdisjoint(token.lower for token in clause)


def _tells(words: frozenset[str], value: Statement) -> bool:
    """Whether one of these words stands before a value or in its clause."""
    clause = clause_of(value.sentence, value.start, value.end)
    return not words.isdisjoint(token.lower for token in (*clause, *value.sentence.before(value.start)))


def _of_an_extreme(claim: Statement, one: Exchanged) -> bool:
    """Whether the other value is that of the best or worst of many ("worst day: 311"), and the claim is not told so."""
    extremes = SUPERLATIVES | EXTREMES
    if not extremes.isdisjoint(claim.sentence.lowers):
        return False
    return _tells(extremes, one.meant) and not _tells(extremes, one.taken)


def _counts_nothing(claim: Statement, meant: Statement) -> bool:
    """Whether the claim counts things, and the other is what a thing in brackets goes by: "(checkpoint 3)"."""
    mine, other = claim.value, meant.value
    if not isinstance(mine, Quantity) or not isinstance(other, Quantity) or meant.sentence.block.kind == "cell":
        return False
    if not mine.unit == other.unit == COUNT or not claim.about or meant.about:
        return False
    before, after = meant.sentence.before(meant.start, 1), meant.sentence.after(meant.end, 1)
    named = bool(before) and before[0].shape == "word" and before[0].text.islower()
    return named and bool(after) and after[0].text == ")"
