"""A right value on the wrong thing: the passage has the draft's value, and tells it of something else.

"€21 million of it was mackerel", where the source has 12 million for mackerel and 21 for cod; "12.2% after 11.7", where
it was the other way round.
"""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING

from factlint.corpus.terms import folded
from factlint.language.en.counted import AGE_NOUN
from factlint.language.en.pronouns import STANDING_ALONE
from factlint.language.en.reckoning import AT_A_VALUE, PARTING, WHOLE
from factlint.language.en.telling import DEFINITE, JOINED_DAYS, ON, PARTS_OF, SINCE, UNTIL
from factlint.records import NamedTuple, replace
from factlint.text.document import from_on, up_to
from factlint.values.comparison import Comparison
from factlint.values.dates.partial_date import PartialDate
from factlint.values.quantities.quantity import Quantity
from factlint.values.quantities.units import COUNT
from factlint.verify.evidence.contrast import (
    CLEARLY,
    agreeing_dates,
    grouped,
    leaves_unit_to,
    month_of,
    noun_of,
    one_noun,
)
from factlint.verify.evidence.labels import is_whole, labels, leading
from factlint.verify.evidence.own_day import is_dateline
from factlint.verify.evidence.slips import LIKE, of_other_size
from factlint.verify.evidence.telling import ALL, compares, parts_off, told_by
from factlint.verify.measuring.days import may_be_meant
from factlint.verify.statements.reading.clauses import clause_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from factlint.kinds.statement import Statement
    from factlint.text.document import Token
    from factlint.verify.evidence.contrast import Contrast
    from factlint.verify.evidence.facing import Face, SentenceView
    from factlint.verify.evidence.labels import Label

_FACES, _NEAR, _FOLLOWED = 3, 0.3, 0.5
"""Passages looked at, and the share of the sentence that one must say for its values to be told apart by their labels;
or, of the passage, the share that the sentence says."""
_ALL = 0.8
"""The share of the sentence that a passage says whole."""
_OPENING, _NEXT = 2, 3
"""Words that a clause opens with; sentences from one of two parallel values to the other."""
_THOUSAND = 1000
_NOUN = 3
"""Words before a value that name what it is the size of: "the load of"."""
_OPENED = 5
"""Terms at a sentence's beginning among which its subject stands."""
_AT = 4
"""Words from a value to its label, all but the last of them mere links."""


class Exchanged(NamedTuple):
    """The value that the passage gives what the draft gives another of its values."""

    meant: Statement
    taken: Statement
    face: Face
    """The passage that tells what is meant."""
    taken_face: Face
    """The passage that has the claim's value."""
    alone: bool = False
    """Whether no other claim of the sentence has the meant value in turn."""


def exchanged(view: SentenceView) -> dict[int, Exchanged]:
    """By the identity of a claim, what the nearest passages tell of its subject in place of its value."""
    found: dict[int, Exchanged] = {}
    for face in view.faces[:_FACES]:
        if face.coverage >= _NEAR or face.reverse_coverage >= _FOLLOWED:
            for claim, exchange in _in_face(view, face):
                found.setdefault(id(claim), exchange)
    return found


def across(view: SentenceView, contrast: Contrast) -> dict[int, Exchanged]:
    """The same of values that the source tells in two sentences, or in one that the draft says in other words.

    Either two values of the sentence have changed places, or the claim's subject has another value of that sort, and
    no passage tells the claim's value of this subject.
    """
    mine = grouped(view.claims)
    if not mine:
        return {}
    doubted: list[tuple[Statement, Exchanged]] = []
    sorts = [(sort, facts, face) for face in view.faces for sort, facts in grouped(face.passage.statements).items()]
    told: dict[int, list[tuple[Statement, Face]]] = {}
    for sort, claims in mine.items():
        facts = [(fact, face) for its, them, face in sorts if its == sort for fact in them]
        for claim in claims:
            told[id(claim)] = facts
            found = _of_another(claim, facts, contrast)
            doubted += [(claim, found)] if found is not None else []
    wrongly = {id(claim): one for claim, one in doubted if _back(one, doubted)}
    for claim, one in doubted:
        if id(claim) in wrongly or _stated_too(claim, one, mine, contrast) or parts_off(claim, one.meant):
            continue
        if _of_its_subject(claim, one, contrast, told[id(claim)]):
            wrongly[id(claim)] = one._replace(alone=True)
    return wrongly


def _stated_too(claim: Statement, one: Exchanged, mine: dict[object, list[Statement]], contrast: Contrast) -> bool:
    """Whether another claim of the sentence has the meant value, and of what it is told: "88 for the best seats, 14
    for the cheapest"."""
    here, there = one.face.passage, one.taken_face.passage
    theirs = (other for claims in mine.values() for other in claims if other is not claim and _is(other, one.meant))
    return any(contrast.leans(other, one.meant, here, one.taken, there) >= CLEARLY for other in theirs)


def _of_another(claim: Statement, facts: list[tuple[Statement, Face]], contrast: Contrast) -> Exchanged | None:
    """The one value that the sources have for the claim's subject, where its own they have for others alone."""
    takers = [(fact, face) for fact, face in facts if _is(claim, fact)]
    meant: list[tuple[tuple[float, bool, float], Statement, Face]] = []
    for fact, face in facts if takers else ():
        if not _is(claim, fact) and _parallel(claim, fact):
            leans = [contrast.leans(claim, fact, face.passage, other, its.passage) for other, its in takers]
            if min(leans) >= CLEARLY and all(_two_days(fact, other) for other, _ in takers):
                beside = any(its.passage is face.passage for _, its in takers)
                meant.append(((min(leans), beside, contrast.shared(claim, fact, face.passage)), fact, face))
    meant.sort(key=lambda found: found[0], reverse=True)
    if not meant or (len(meant) > 1 and meant[1][0] == meant[0][0] and _number(meant[1][1]) != _number(meant[0][1])):
        return None
    return Exchanged(meant[0][1], takers[0][0], meant[0][2], takers[0][1])


def _parallel(claim: Statement, fact: Statement) -> bool:
    """Whether two values may be told of two of a kind: of one unit, of like size, counting nothing different."""
    mine, theirs = claim.value, fact.value
    if isinstance(mine, PartialDate) and isinstance(theirs, PartialDate):
        days = mine.single_day is not None and theirs.single_day is not None
        return days or (month_of(claim) is not None and month_of(fact) is not None)
    if not isinstance(mine, Quantity) or not isinstance(theirs, Quantity):
        return False
    if mine.unit != theirs.unit and not (leaves_unit_to(claim, fact) or leaves_unit_to(fact, claim)):
        return False
    if mine.direction_differs(theirs) or mine.low != mine.high or theirs.low != theirs.high:
        return False
    if _of_other_grain(claim, fact):
        return False
    less, more = sorted((abs(mine.low), abs(theirs.low)))
    return 0 < more <= less * LIKE and one_noun(claim, fact)


def _of_other_grain(claim: Statement, fact: Statement) -> bool:
    """Whether one bare number is whole and the other is not: "20 dropped; the minimum is now 22.11"."""
    mine, theirs = claim.value, fact.value
    if not isinstance(mine, Quantity) or not isinstance(theirs, Quantity) or mine.unit != COUNT:
        return False
    return (mine.low % 1 == 0) != (theirs.low % 1 == 0)


def _back(one: Exchanged, doubted: list[tuple[Statement, Exchanged]]) -> bool:
    """Whether another claim has this one's value, which belongs to it, the other way round."""
    return any(other.meant is one.taken and other.taken is one.meant for _, other in doubted)


def _of_its_subject(claim: Statement, one: Exchanged, contrast: Contrast, told: list[tuple[Statement, Face]]) -> bool:
    """Whether the claim's very subject tells the two values apart, and the sources have one value for it alone."""
    here, there = one.face.passage, one.taken_face.passage
    own = contrast.told_only(claim, one.meant, here, one.taken, there) & (_subject(claim) | told_by(claim) | {ALL})
    if _otherwise(claim, one.meant, one.taken, frozenset(folded(clause_of(claim.sentence, claim.start, claim.end)))):
        return False
    from factlint.verify.measuring.owners import named_after  # few values are told of another

    own -= _carried_on(one) | named_after(contrast.view)
    if claim.about == AGE_NOUN or is_whole(claim) or _number(claim) != _number(one.taken):
        return False
    if isinstance(claim.value, PartialDate):
        if (claim.value.day is None and month_of(claim) is None) or not _of_a_kind(one, contrast):
            return False  # a mere weekday is the time of telling
        if here is there and _undivided(one.meant, one.taken) and not _told_at(claim, own):
            return False  # "paid on 4 May to holders on the register on 2 May": holders get it on 4 May all the same
    dated = contrast.dated(claim, one.meant, here, one.taken, there) > 0
    if not own:
        return dated and _told_together(one)
    if not (own & {*noun_of(claim), ALL} or dated or contrast.parallel(one.meant, here, one.taken, there)):
        return False
    alike = ((fact, contrast.label(fact, face.passage)) for fact, face in told if _parallel(claim, fact))
    of_it = {_number(fact) for fact, label in alike if own & label}
    return of_it == {_number(one.meant)} and _told_together(one)


def _undivided(one: Statement, other: Statement) -> bool:
    """Whether two days of a sentence stand in one part of it."""
    first, second = sorted((one, other), key=lambda day: day.start)
    between = (token.lower for token in one.sentence.tokens if first.end <= token.start and token.end <= second.start)
    return PARTING.isdisjoint(between)


def _two_days(meant: Statement, taken: Statement) -> bool:
    """Whether two dates are of two things: not one event's "20 and 21 May", nor the day of the text itself the one."""
    if not isinstance(meant.value, PartialDate):
        return True
    if is_dateline(meant):
        return False
    first, second = sorted((meant, taken), key=lambda day: day.start)
    between = meant.sentence.within(first.end, second.start) if meant.sentence is taken.sentence else ()
    return not between or any(token.lower not in JOINED_DAYS for token in between)


def _of_a_kind(one: Exchanged, contrast: Contrast) -> bool:
    """Whether the two values are told in one sentence, or in some of the same words, as those of two rounds are."""
    if one.face is one.taken_face:
        return True
    its, others = contrast.label(one.meant, one.face.passage), contrast.label(one.taken, one.taken_face.passage)
    return not its.isdisjoint(others)


def _subject(claim: Statement) -> frozenset[str]:
    """The words that open the claim's clause, and those right behind the value: what the value is most likely of; or
    the one noun that has it: "the load of 486 kilograms"."""
    if noun := _held_by(claim):
        return frozenset(folded((noun,)))
    clause = clause_of(claim.sentence, claim.start, claim.end)
    before, after = up_to(clause, claim.start), from_on(clause, claim.end)
    opening = claim.sentence.before(claim.start)
    if opening and opening[0].lower in STANDING_ALONE:
        before = opening = ()  # "it asked for 80": who did is told elsewhere
    if any(token.shape in ("number", "currency") for token in opening) and opening[-1].text != ":":
        opening = ()  # it opens another value's part
    return frozenset().union(*(islice(folded(part), _OPENING) for part in (opening, before, after)))


def _held_by(claim: Statement) -> Token | None:
    """The noun that a text knows by the claim's value: "the load" in "the load of 486 kilograms"; of a load made or
    carried, something else is told."""
    before = claim.sentence.before(claim.start)[-_NOUN:]
    if len(before) < _NOUN or before[-1].lower not in WHOLE or before[-2].shape != "word":
        return None
    return before[-2] if before[-3].lower in DEFINITE and before[-2].lower not in PARTS_OF else None


def _carried_on(one: Exchanged) -> frozenset[str]:
    """The words that open the sentence of the meant value, where the sentence of the other goes on with a pronoun."""
    here, there = one.face.passage, one.taken_face.passage
    if here.source is not there.source or not 0 < there.number - here.number < _NEXT:
        return frozenset()
    ahead = {token.lower for token in one.taken.sentence.before(one.taken.start)}
    if ahead.isdisjoint(STANDING_ALONE):
        return frozenset()
    return frozenset(islice(folded(one.meant.sentence.before(one.meant.start)), _OPENED))


def _told_together(one: Exchanged) -> bool:
    """Whether a source tells the two values in one breath, in one sentence or two near each other; or one passage
    tells all that the draft says, and the other hardly any of it."""
    here, there = one.face.passage, one.taken_face.passage
    if one.face.coverage >= _ALL and one.taken_face.coverage < _NEAR:
        return True
    if here.source is there.source and one.meant.about and one.meant.about == one.taken.about:
        return True  # "15 saves" and "11 saves" on one team sheet
    return here.source is there.source and abs(here.number - there.number) <= _NEXT


def _in_face(view: SentenceView, face: Face) -> Iterator[tuple[Statement, Exchanged]]:
    theirs = grouped(face.passage.statements)
    for dimension, claims in grouped(view.claims).items():
        facts = theirs.get(dimension) or _amounts(claims, theirs)
        if len(facts) < 2:
            continue
        mine = labels(claims, view.claims)
        known = labels(facts, face.passage.statements)
        doubted = []
        for claim in claims:
            taken = _nearest(claim, [fact for fact in facts if id(fact) in known and _is(claim, fact)])
            meant = _meant(mine.get(id(claim)), known, facts, face)
            if (
                meant is not None
                and len(taken) == 1
                and not _is(claim, meant)
                and not _of_other_grain(claim, meant)
                and not (of_other_size(claim, meant) and (_undivided(meant, taken[0]) or _unlike(claim, meant)))
                and not _otherwise(claim, meant, taken[0], mine[id(claim)].terms)
                and (claim.kind != "date" or (may_be_meant(claim, meant, view) and _two_days(meant, taken[0])))
            ):
                doubted.append((claim, Exchanged(meant, taken[0], face, face)))
        for claim, exchange in doubted:
            others = [c for c in claims if c is not claim and _is(c, exchange.meant) and id(c) in mine]
            back = [c for c in others if _likeness(mine[id(c)], known[id(exchange.taken)], face) >= CLEARLY]
            label, its, others_label = mine[id(claim)], known[id(exchange.meant)], known[id(exchange.taken)]
            dated = agreeing_dates(label, its) is Comparison.AGREE
            other_day = agreeing_dates(label, others_label) is Comparison.CONFLICT
            told = label.terms & its.terms
            if back or (dated and other_day) or _told_at(claim, told) or _only_of(claim, exchange, told, others_label):
                yield claim, exchange
                for other in back or [c for c in others if mine[id(c)].terms.isdisjoint(its.terms)]:
                    yield other, Exchanged(exchange.taken, exchange.meant, face, face)


def _amounts(claims: Sequence[Statement], theirs: dict[object, list[Statement]]) -> list[Statement]:
    """The bare numbers of a passage that leaves its currency out, where the draft's claims leave it to another amount:
    "of the 240 million euros, 155 million come from the states"."""
    if not any(leaves_unit_to(claim, other) for claim in claims for other in claims):
        return []
    return [fact for facts in theirs.values() for fact in facts if _bare_amount(fact)]


def _bare_amount(fact: Statement) -> bool:
    value = fact.value
    return isinstance(value, Quantity) and value.unit == COUNT and not fact.about and value.low >= _THOUSAND


def _only_of(claim: Statement, one: Exchanged, told: frozenset[str], others: Label) -> bool:
    """Whether a figure's clause has the subject of the meant value, and no word of the other's is in the draft's."""
    if claim.kind != "figure" or claim.about == AGE_NOUN or is_whole(claim) or not _parallel(claim, one.meant):
        return False
    if _number(claim) != _number(one.taken) or not one.face.view.terms.isdisjoint(others.terms - others.ahead):
        return False
    return bool(others.terms and told & (_subject(claim) | {ALL}))


def _otherwise(claim: Statement, meant: Statement, taken: Statement, told: frozenset[str]) -> bool:
    """Whether the claim is no such value as is meant, or its own value is led to by what the claim is told of.

    "£90 more" lies between two values; "the winners of the men's and women's races receive" is told of winners too.
    """
    if compares(claim) != compares(meant):
        return True
    ahead, own = leading(taken, meant), leading(meant, taken)
    return bool(ahead & told - own)


def _told_at(claim: Statement, terms: frozenset[str]) -> bool:
    """Whether one of these words stands at the value itself: "profit was 5 million", "5 million for fish"."""
    tokens = claim.sentence.tokens
    links = AT_A_VALUE | ON | SINCE | UNTIL if claim.kind == "date" else AT_A_VALUE
    first = next((i for i, token in enumerate(tokens) if token.start >= claim.start), 0)
    for way in (tokens[max(0, first - _AT) : first][::-1], claim.sentence.after(claim.end, _AT)):
        for token in way:
            told = frozenset(folded((token,)))
            if terms & told:
                return True
            if token.lower not in links and not told & noun_of(claim):
                break
    return False


def _unlike(claim: Statement, fact: Statement) -> bool:
    """Whether two figures have two units: "a 66-foot boat 70 miles off"."""
    mine, theirs = claim.value, fact.value
    return isinstance(mine, Quantity) and isinstance(theirs, Quantity) and mine.unit != theirs.unit


def _is(claim: Statement, fact: Statement) -> bool:
    """Whether the two values are one, rounded perhaps, whichever way they went; what merely fits a bound is another."""
    mine, theirs = claim.value, fact.value
    if isinstance(mine, PartialDate) and isinstance(theirs, PartialDate):
        same_month = month_of(claim) is not None and month_of(claim) == month_of(fact)
        return same_month or (mine.single_day is not None and mine.single_day == theirs.single_day)
    if not isinstance(mine, Quantity) or not isinstance(theirs, Quantity) or _bounded(mine) != _bounded(theirs):
        return False
    unit = theirs.unit if leaves_unit_to(claim, fact) else mine.unit
    its = unit if leaves_unit_to(fact, claim) else theirs.unit
    return replace(mine, direction="", unit=unit).compare(replace(theirs, direction="", unit=its)) is Comparison.AGREE


def _nearest(claim: Statement, facts: list[Statement]) -> list[Statement]:
    """The facts with the claim's very number, if any has it; otherwise those that round to it or from it."""
    return [fact for fact in facts if _number(fact) == _number(claim)] or facts


def _number(statement: Statement) -> object:
    """A value's number, of which the unit may be left out."""
    value = statement.value
    if isinstance(value, PartialDate):
        return value.single_day or month_of(statement)
    return (value.low, value.high) if isinstance(value, Quantity) else None


def _bounded(value: Quantity) -> str:
    return "" if value.operator in ("=", "~") else value.operator


def _meant(mine: Label | None, known: dict[int, Label], facts: Sequence[Statement], face: Face) -> Statement | None:
    """The fact that bears the claim's label, if one clearly does."""
    if not mine:
        return None
    scored = [(_likeness(mine, known[id(fact)], face), fact) for fact in facts if id(fact) in known]
    scored.sort(key=lambda pair: -pair[0])
    if not scored or scored[0][0] < CLEARLY:
        return None
    second = scored[1][0] if len(scored) > 1 else 0.0
    return scored[0][1] if second <= 0.0 else None


def _likeness(mine: Label, theirs: Label, face: Face) -> float:
    shared = sum(face.view.corpus.weight(term) for term in mine.terms & theirs.terms)
    return shared + {Comparison.AGREE: 1.0, Comparison.CONFLICT: -1.0}.get(agreeing_dates(mine, theirs), 0.0)
