"""The older value of a change told as if it still held: "rents average 11.80 euros", and a year ago they did.

A source that tells both values of a change says which is the newer; the draft tells one figure, and of no earlier time.
"""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from factlint.language.en.reckoning import BEFORE_NOW, FROM, OLDER
from factlint.language.en.telling import EARLIER, MERELY_BEFORE, OLDER_BEHIND
from factlint.text.document import from_on, up_to
from factlint.values.comparison import Comparison
from factlint.values.dates.partial_date import PartialDate
from factlint.values.quantities.quantity import Quantity
from factlint.values.quantities.units import COUNT
from factlint.verify.evidence.bracketed import alone_in_brackets, is_older_in_brackets
from factlint.verify.evidence.contrast import grouped, noun_of
from factlint.verify.evidence.labels import NEW, OLD, Label, labels
from factlint.verify.evidence.telling import compares, foreseen, former, own_dates
from factlint.verify.measuring.exchange import Exchanged
from factlint.verify.measuring.tellings import is_bygone
from factlint.verify.statements.reading.clauses import clause_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from factlint.corpus.source import SourceText
    from factlint.kinds.statement import Statement
    from factlint.verify.evidence.candidates import Candidate
    from factlint.verify.evidence.facing import SentenceView

_FACES = 2
_SAID, _FOLLOWED = 0.35, 0.6
"""The share of the sentence that a passage must say for its change to be what the sentence tells of; or, of the
passage, the share that the sentence says."""
_MOST_OF_A_YEAR = 300
"""Days after which a time is told as an earlier one."""
_PAIR = 2
_MOST_DATES = 200
"""Dates of a source that are looked at."""
_NEAR = 6
"""Words on either side of a figure among which it is told to be of an earlier time."""
_DATED = 25
"""Characters behind an older value in which its date begins."""
_LIKE = 5
"""How many times one value of a change may be the other."""
_TELLING = 10
"""Bare numbers up to this are told of too many things."""

_UNTOLD = Label(frozenset(), ())


def outdated(view: SentenceView, claims: Sequence[Statement]) -> dict[int, Exchanged]:
    """By the identity of one of these claims, the newer value of a passage whose older one the draft tells."""
    mine = grouped([claim for claim in claims if _told_now(claim, view)])
    found: dict[int, Exchanged] = {}
    for face in view.faces[:_FACES] if mine else ():
        near = face.coverage >= _SAID or face.reverse_coverage >= _FOLLOWED
        theirs = grouped(face.passage.statements) if near else {}
        for sort, own in mine.items():
            facts = theirs.get(sort, [])
            newer = newer_values(facts, face.passage.statements, face.passage.source) if len(facts) > 1 else {}
            for claim in own if newer else ():
                taken = [fact for fact in facts if _same(claim, fact)]
                now = newer.get(id(taken[0])) if len(taken) == 1 else None
                if now is not None and _of_its_time(claim, taken[0], now, view, face.passage.statements):
                    found.setdefault(id(claim), Exchanged(now, taken[0], face, face))
    return found


def told_in_its_time(claim: Statement, agreeing: Candidate, conflicting: Candidate) -> bool:
    """Whether the two facts are the values of one change, and the claim is told as of the time of the agreeing one."""
    if agreeing.passage is not conflicting.passage:
        return False
    sorts = grouped(agreeing.passage.statements).values()
    facts = next((facts for facts in sorts if agreeing.fact in facts and conflicting.fact in facts), [])
    newer = newer_values(facts, agreeing.passage.statements, agreeing.passage.source)
    if newer.get(id(agreeing.fact)) is conflicting.fact:
        return former(claim) or is_bygone(claim)
    return newer.get(id(conflicting.fact)) is agreeing.fact and not former(claim) and not is_bygone(claim)


def newer_values(
    facts: Sequence[Statement], statements: Sequence[Statement], source: SourceText
) -> dict[int, Statement]:
    """By the identity of an older value, the newer one that a sentence of these statements tells beside it."""
    known = labels(facts, statements)
    found: dict[int, Statement] = {}
    for first, second in pairwise(sorted(facts, key=lambda fact: fact.start)):
        one, other = known.get(id(first), _UNTOLD), known.get(id(second), _UNTOLD)
        if not _of_a_size(first, second):
            continue
        if OLD in one.terms and NEW in other.terms:
            found[id(first)] = second
            continue
        former_of_two = len(facts) == _PAIR and other.former and not one.former
        if former_of_two or _set_against(second) or _in_brackets(first, second, other, source):
            found[id(second)] = first
    return found


def _set_against(second: Statement) -> bool:
    """Whether the words right before a value make it the older of two: "compared with 27 per cent"."""
    before = second.sentence.lower_before(second.start)
    return any(tuple(before[-len(words) :]) == words for words in OLDER)


def _in_brackets(first: Statement, second: Statement, told: Label, source: SourceText) -> bool:
    """Whether a value stands in brackets behind another as that of the time before: "212 (2025: 187)"; or by itself,
    where the source says elsewhere of which time such values are."""
    between = second.sentence.text[first.end : second.start].strip()
    if told.former and between.startswith("("):
        return True
    if is_older_in_brackets(first, second):
        return True
    dates = source.of_kind("date")[:_MOST_DATES] if alone_in_brackets(first, second) else ()
    return any(_opens_brackets(date) for date in dates)


def _opens_brackets(date: Statement) -> bool:
    """Whether a time stands in brackets before a value: "(2024: 6.31 million)"."""
    text = date.sentence.text
    return text[: date.start].endswith("(") and text[date.end : date.end + 1] == ":"


def _of_a_size(first: Statement, second: Statement) -> bool:
    one, other = first.value, second.value
    if not isinstance(one, Quantity) or not isinstance(other, Quantity) or one.unit != other.unit:
        return False
    less, more = sorted((abs(one.low), abs(other.low)))
    nouns = noun_of(first), noun_of(second)
    return 0 < more <= _LIKE * less and (not all(nouns) or nouns[0] == nouns[1]) and not _moved(first, second)


def _moved(first: Statement, second: Statement) -> bool:
    """Whether one of them says only by how much something moved or lies from another."""
    return any(compares(one) for one in (first, second))


def _told_now(claim: Statement, view: SentenceView) -> bool:
    """Whether a figure is told exactly, and neither it nor the sentence before is told as of an earlier time."""
    value = claim.value
    if not isinstance(value, Quantity) or value.operator != "=" or value.low != value.high:
        return False
    if value.unit == COUNT and value.low <= _TELLING:
        return False
    if compares(claim) or former(claim) or foreseen(claim) or is_bygone(claim):
        return False
    clause = clause_of(claim.sentence, claim.start, claim.end)
    ahead = [token.lower for token in up_to(clause, claim.start, _NEAR)]
    near = {*ahead, *(token.lower for token in from_on(clause, claim.end))}
    lead = claim.sentence.lower_before(claim.start, 1)
    before = view.before[0].sentence.lowers if view.before else frozenset[str]()
    told = near | (before - MERELY_BEFORE)
    return BEFORE_NOW.isdisjoint(near) and EARLIER.isdisjoint(told) and (FROM | OLDER_BEHIND).isdisjoint(lead)


def _same(claim: Statement, fact: Statement) -> bool:
    mine, theirs = claim.value, fact.value
    if not isinstance(mine, Quantity) or not isinstance(theirs, Quantity):
        return False
    return mine.unit == theirs.unit and mine.low == theirs.low and mine.high == theirs.high


def _of_its_time(
    claim: Statement, old: Statement, now: Statement, view: SentenceView, statements: Sequence[Statement]
) -> bool:
    """Whether the sentence lacks the newer value, and tells of no time but the newer value's."""
    if any(other.value.compare(now.value) is Comparison.AGREE for other in view.claims if other.kind == "figure"):
        return False
    mine = [*own_dates(claim, view.claims), *(other.value for other in view.before if other.kind == "date")]
    dated = [s.value for s in statements if s.kind == "date" and old.start <= s.start <= old.end + _DATED]
    if any(one.compare(other) is Comparison.AGREE for one in mine for other in dated):
        return False
    theirs = own_dates(now, statements)
    if any(_long_ago(one, claim) and not any(_of_one_year(one, other) for other in theirs) for one in mine):
        return False
    return not mine or not theirs or any(one.compare(other) is Comparison.AGREE for one in mine for other in theirs)


def _long_ago(date: object, claim: Statement) -> bool:
    """Whether a date was over long before the draft was written."""
    written = claim.sentence.document.dateline
    if written is None or not isinstance(date, PartialDate) or date.end is None:
        return False
    return (written - date.end).days > _MOST_OF_A_YEAR


def _of_one_year(one: object, other: object) -> bool:
    """Whether two dates are known to lie in one year."""
    if not isinstance(one, PartialDate) or not isinstance(other, PartialDate) or not one.end or not other.end:
        return False
    return one.end.year == other.end.year
