"""Accusations by a passage that only resembles the draft's sentence, where another passage has the very value.

Two sentences that share a third of their words and no word right beside the values are often about two things. Where a
source tells a value as distinctive as the draft's of the same sort of thing, it is likelier the one that is meant.
"""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from factlint.language.en.counted import AGE_NOUN, ONE
from factlint.language.en.negating import NO, NOBODY, NOT, WITHOUT
from factlint.language.en.numbers import CARDINALS
from factlint.language.en.occupations import TRADES
from factlint.language.en.pronouns import ONESELF
from factlint.language.en.quantifiers import PICKING_OUT, THE_OTHER
from factlint.language.en.reckoning import FIRST_SINCE, LONG_TIMES
from factlint.language.en.roles import ROLE_NOUNS
from factlint.language.en.stopwords import STOPWORDS
from factlint.records import replace
from factlint.values.comparison import Comparison
from factlint.values.dates.partial_date import PartialDate
from factlint.values.quantities.quantity import Quantity
from factlint.values.quantities.score import Clock
from factlint.values.quantities.units import COUNT, ORDINAL, PERCENT, TIMES, UNITS, dimension, is_currency
from factlint.verify.evidence.candidates import PLAINLY_ALIGNED, Candidate, agreeing_anywhere
from factlint.verify.evidence.slips import dates_far_apart, far_apart
from factlint.verify.evidence.telling import compares, former, own_dates
from factlint.verify.measuring.outcomes import supported
from factlint.verify.statements.reading.clauses import clause_terms_at

if TYPE_CHECKING:
    from collections.abc import Sequence

    from factlint.kinds.statement import Statement
    from factlint.verify.evidence.facing import SentenceView
    from factlint.verify.judgement import Judgement

_SINCE_WITHIN = 8  # words
COVERED, _MOSTLY = 0.5, 0.9
"""The share of the sentence from which a passage does more than resemble it, and from which it says it all."""
_BESIDE = 3
"""Words behind a value in which a comparison is told: "30p an hour more"."""
ROOM = 0.15
"""The probability from which a range backs a value that lies in it."""
_COMPANY = 0.5
"""The share of the words beside a value up to which another measure stands in other company."""
SAME_WORDS = 0.8
"""The share of the words beside two values from which they stand in one sentence told twice."""
SAME_WORDS_AS_FAR = 0.65
"""The same of two dates: a text tells of one time in few words."""
SURELY_THAT = 0.8
"""The probability from which a number accuses one that no slip leads to; of those below it 15 of 18 were wrong to, in
drafts that nobody had seen, and of all others 8 of 33."""
FAR = Decimal("1.25")
"""How many times a bound a value is of which nobody would tell that bound."""
_PICKED = 3
"""Words behind "one" among which "who" picks it out of several."""
_DENYING = NOT | NO | NOBODY | WITHOUT
_DENIED_IN = 4
"""Words before a bound among which a denial turns it."""
_PLAIN_DIGITS = 2
"""Digits of a number that two things of a text may have by chance."""
COMMON = 20
"""Whole numbers up to this are told of so many things that one more says nothing."""


def told_elsewhere(
    claim: Statement, accusing: Candidate, candidates: Sequence[Candidate], view: SentenceView
) -> Judgement | None:
    """The judgement that another passage backs the claim, where the accusing one resembles its sentence but loosely."""
    same = accusing.same
    loosely = same.named("coverage") <= COVERED
    covered = _MOSTLY if _rare(claim) and not _told_there(claim, accusing, view) else COVERED
    if same.named("coverage") > covered or same.named("aligned") >= PLAINLY_ALIGNED or not _distinctive(claim):
        return None
    found = (
        c
        for c in [*candidates, *agreeing_anywhere(claim, view, candidates)]
        if c.comparison is Comparison.AGREE and c.passage is not accusing.passage and _same_sort(claim, c)
        if loosely or c.same.named("noun") >= same.named("noun")
    )
    likeliest = max(found, key=lambda c: c.same.score, default=None)
    return supported(claim, likeliest) if likeliest else None


def change_beside_level(claim: Statement, found: Candidate) -> bool:
    """Whether one value is told as a change and the other as none, and shares don't stand in each other's place.

    Beside "up by a tenth", "44.8 per cent" of the same sentence is another quantity's level; and "£1.50 an hour" is
    none that "30p an hour more" could be.
    """
    mine, theirs = claim.value, found.fact.value
    if found.comparison is not Comparison.CONFLICT:
        return False
    if not isinstance(mine, Quantity) or not isinstance(theirs, Quantity):
        return False
    if mine.unit != COUNT and compares(claim) and not compares(found.fact) and mine.low < theirs.low:
        return True
    if mine.unit != PERCENT or theirs.unit != PERCENT:
        return False
    return bool(mine.direction) != bool(theirs.direction) and not found.same.named("opposite")


def far_and_unsure(claim: Statement, found: Candidate) -> bool:
    """Whether no slip leads from a conflicting number or date to the claim's, and the two are not surely of one thing.

    Who copies wrongly writes a number like the one he read; one quite unlike it he mostly has from elsewhere, or made
    from others.
    """
    if found.same.probability >= SURELY_THAT:
        return False
    if claim.kind == "date":
        return found.same.named("window") < SAME_WORDS_AS_FAR and dates_far_apart(claim.value, found.fact.value)
    return found.same.named("window") < SAME_WORDS and far_apart(claim.value, found.fact.value)


def counts_otherwise(claim: Statement, found: Candidate) -> bool:
    """Whether a conflicting value is no count like the claim's: the second of a thing, where there must be a first,
    three things beside "twice", or none of another thing: "two people" beside "no deaths"."""
    mine, theirs = claim.value, found.fact.value
    if not isinstance(mine, Quantity) or not isinstance(theirs, Quantity):
        return False
    if mine.unit == theirs.unit == COUNT and theirs.high == 0 < mine.low and claim.about:
        return found.same.named("noun") < 1
    if mine.unit == theirs.unit == ORDINAL:
        return mine.low < theirs.low and found.same.named("aligned") < PLAINLY_ALIGNED
    return (mine.unit == TIMES) != (theirs.unit == TIMES)


def of_another_measure(claim: Statement, found: Candidate) -> bool:
    """Whether a conflicting value is told of another dimension, or is an age beside a length of time, and nothing
    stands in the other's place: "38 kilometres an hour" is no slip for "a lead of 38 seconds"."""
    mine, theirs = claim.value, found.fact.value
    if found.comparison is not Comparison.CONFLICT or not (isinstance(mine, Quantity) and isinstance(theirs, Quantity)):
        return False
    if found.same.named("aligned") >= PLAINLY_ALIGNED:
        return False
    if mine.unit == theirs.unit == "year":
        return (claim.about == AGE_NOUN) != (found.fact.about == AGE_NOUN)
    if mine.unit not in UNITS or theirs.unit not in UNITS:
        return False  # "€14 million a week" may well be a slip for as much a day
    return dimension(mine.unit) != dimension(theirs.unit) and found.same.named("window") <= _COMPANY


def of_another_time(claim: Statement, found: Candidate, view: SentenceView) -> bool:
    """Whether a conflicting figure is told of an earlier time, of which the draft's sentence and the one before it say
    nothing: "a week ago it had 51" is nothing against the 38 of today."""
    if found.comparison is not Comparison.CONFLICT or claim.kind != "figure" or not former(found.fact):
        return False
    if former(claim) or found.same.named("aligned") >= PLAINLY_ALIGNED:
        return False
    mine = [*own_dates(claim, view.claims), *(other.value for other in view.before if other.kind == "date")]
    theirs = [other.value for other in found.passage.statements if other.kind == "date"]
    return not any(one.compare(other) is Comparison.AGREE for one in mine for other in theirs)


def is_margin(claim: Statement, found: Candidate) -> bool:
    """Whether a bare count is what lies between the ends of a bare range: "at 8-13", where a source has "five down"."""
    mine, theirs = claim.value, found.fact.value
    if found.comparison is not Comparison.CONFLICT or not isinstance(mine, Quantity) or mine.low == mine.high:
        return False
    bare = isinstance(theirs, Quantity) and theirs.unit == mine.unit == COUNT and not claim.about
    return bare and isinstance(theirs, Quantity) and theirs.low == theirs.high == mine.high - mine.low


def other_hour(claim: Statement, found: Candidate) -> bool:
    """Whether the sentence tells the other time of day too, of something else: "leave by five, and be down by two"."""
    if found.comparison is not Comparison.CONFLICT or not isinstance(claim.value, Clock):
        return False
    told = (token.lower for token in claim.sentence.tokens if not claim.start <= token.start < claim.end)
    return isinstance(found.fact.value, Clock) and found.fact.text.lower() in told


def another_in_line(claim: Statement, found: Candidate) -> bool:
    """Whether the rank of a holder of an office may be another's: "our fourth president", where "the third" spoke.

    Only one name beside both shows that one person is meant.
    """
    mine, theirs = claim.value, found.fact.value
    if not isinstance(mine, Quantity) or not isinstance(theirs, Quantity) or not mine.unit == theirs.unit == ORDINAL:
        return False
    if found.comparison is not Comparison.CONFLICT or claim.about.lower().rpartition(" ")[2] not in ROLE_NOUNS - TRADES:
        return False
    return not _named_beside(claim) or _named_beside(claim) != _named_beside(found.fact)


def _named_beside(statement: Statement) -> str:
    """The name, or the "I", that stands nearest before a value, or else behind it; empty where there is none."""
    sentence = statement.sentence
    for token in (*reversed(sentence.before(statement.start)), *sentence.after(statement.end)):
        if token.text[:1].isupper() and (token.lower not in STOPWORDS or token.text == ONESELF):
            return token.lower
    return ""


def has_room(claim: Statement, found: Candidate) -> bool:
    """Whether a range or a bound merely has room for the other value, and is hardly told of the same thing.

    "Guidance of 380 to 440 million" does not back the 421.3 million of somebody's revenue, and 11 rooms back no
    "children under 16".
    """
    mine, theirs = claim.value, found.fact.value
    if found.comparison is not Comparison.AGREE or found.same.probability >= ROOM:
        return False
    if not isinstance(mine, Quantity) or not isinstance(theirs, Quantity):
        return False
    if _bounded(mine):
        return not _bounded(theirs) and max(mine.low, theirs.low) > FAR * min(mine.low, theirs.low)
    return mine.low == mine.high and mine.operator == "=" and mine.low != theirs.low and _bounded(theirs)


def denied_bound(claim: Statement, found: Candidate) -> bool:
    """Whether a value lies beyond a bound that the draft denies: "never had fewer than 400 members" of 412."""
    value = claim.value
    if found.comparison is not Comparison.CONFLICT or not isinstance(value, Quantity) or value.operator[:1] not in "<>":
        return False
    start = (claim.wide or (claim.start, 0))[0]
    return not _DENYING.isdisjoint(claim.sentence.lower_before(start, _DENIED_IN))


def bounds_it(claim: Statement, meant: Statement) -> bool:
    """Whether a claim is a bound which the meant value lies within: "more than 70" of 73."""
    value = claim.value
    bounded = isinstance(value, Quantity) and value.operator not in ("=", "~")
    return bounded and value.compare(meant.value) is Comparison.AGREE


def told_instead(claim: Statement, candidates: Sequence[Candidate]) -> Candidate | None:
    """The fact that excludes a claim where what agrees with it is plainly of another thing: another person's age, or a
    range that has room for a number with a slip: "slabs 40 to 80 cm thick" backs no 56 of one that measured 65."""
    agreeing = [c for c in candidates if c.comparison is Comparison.AGREE]
    against = [c for c in candidates if c.comparison is Comparison.CONFLICT and _exact(c.fact)]
    if not agreeing or not against or not _exact(claim):
        return None
    nearest = max(against, key=lambda c: c.same.probability)
    if claim.about == nearest.fact.about == AGE_NOUN:
        others = all(c.same.named("other_name") < 0 and c.same.score < nearest.same.score for c in agreeing)
        return nearest if others and nearest.same.named("other_name") == 1 else None
    held = all(not _exact(c.fact) and c.same.named("window") <= nearest.same.named("window") for c in agreeing)
    near = nearest.same.probability >= max(c.same.probability for c in agreeing) / 2
    return nearest if held and near and nearest.same.named("mistyped") > 0 else None


def _exact(told: Statement) -> bool:
    value = told.value
    return isinstance(value, Quantity) and value.low == value.high and value.operator == "="


def _bounded(value: Quantity) -> bool:
    return value.low != value.high or value.operator[:1] in ("<", ">")


def moves_otherwise(claim: Statement, found: Candidate) -> bool:
    """Whether a share went another way and is another number too, and the two are not surely of one thing: spending
    that "grows by 4.4 per cent" is nothing against a motion "to cut all by 3 per cent"."""
    mine, theirs = claim.value, found.fact.value
    if not isinstance(mine, Quantity) or not isinstance(theirs, Quantity) or not mine.direction_differs(theirs):
        return False
    if mine.unit != PERCENT or found.same.probability >= SURELY_THAT or found.same.named("window") >= SAME_WORDS:
        return False
    return replace(mine, direction="").compare(replace(theirs, direction="")) is Comparison.CONFLICT


def first_in_a_time(claim: Statement) -> bool:
    """Whether a "first" is so since a time, and no place in an order: "their first win in three years"."""
    value = claim.value
    if not isinstance(value, Quantity) or value.unit != ORDINAL or value.low != 1:
        return False
    after = claim.sentence.after(claim.end, _SINCE_WITHIN)
    for place, token in enumerate(after[:-1]):
        if token.lower in FIRST_SINCE:
            behind = after[place + 1 :]
            return any(t.shape == "number" or t.lower in CARDINALS or t.lower in LONG_TIMES for t in behind[:3])
    return False


def _distinctive(claim: Statement) -> bool:
    """Whether the value is one that a text has by chance but rarely: a day, a month, a number past the common ones."""
    value = claim.value
    if isinstance(value, PartialDate):
        return value.month is not None or value.day is not None
    return isinstance(value, Quantity) and value.low == value.high and value.low > COMMON


def _told_there(claim: Statement, accusing: Candidate, view: SentenceView) -> bool:
    """Whether the accusing passage has what the claim's own clause says beside the value."""
    words = clause_terms_at(claim.sentence, claim.start, claim.end)
    return view.face(accusing.passage).covers(words) >= COVERED


def _rare(claim: Statement) -> bool:
    """Whether a value is one that no two things of a text have by chance: of three digits, or an amount of money."""
    value = claim.value
    if not isinstance(value, Quantity) or value.operator != "=":
        return False
    return len(value.low.normalize().as_tuple().digits) > _PLAIN_DIGITS - is_currency(value.unit)


def _same_sort(claim: Statement, found: Candidate) -> bool:
    """Whether a fact has the claim's unit, and counts nothing else."""
    mine, theirs = claim.value, found.fact.value
    if isinstance(mine, Quantity) and isinstance(theirs, Quantity):
        rougher = mine.operator == "=" != theirs.operator and mine.low != theirs.low  # "about 200" is no 183
        return mine.unit == theirs.unit and found.same.named("noun") >= 0 and not rougher
    return True


def picks_one_out(claim: Statement, found: Candidate) -> bool:
    """Whether "one" picks out one of several: "one member who abstained", "one went north, the other south"."""
    if claim.text.lower() not in ONE or found.comparison is not Comparison.CONFLICT:
        return False
    behind = claim.sentence.lower_after(claim.end)
    return not PICKING_OUT.isdisjoint(behind[:_PICKED]) or not THE_OTHER.isdisjoint(behind)
