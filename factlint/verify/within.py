"""The draft against itself, needing no source: impossible dates, wrong sums, two values for one thing, two offices."""

from __future__ import annotations

from itertools import combinations
from typing import TYPE_CHECKING

from factlint.corpus.memory import MemoryCorpus
from factlint.language.en.posts import POSTS
from factlint.language.en.reckoning import OTHER, RELATIVE, VERB_LEADS
from factlint.records import replace
from factlint.values.comparison import Comparison
from factlint.values.dates.partial_date import PartialDate
from factlint.values.names.name import fold_name
from factlint.values.offices import Office, compare_roles
from factlint.values.quantities.quantity import Quantity
from factlint.verify.evidence.agreement import compare
from factlint.verify.finding import Evidence
from factlint.verify.judgement import Judgement
from factlint.verify.measuring.ways.own_values import judge_ways
from factlint.verify.messages import date_fault
from factlint.verify.reckoning.arithmetic import judge_arithmetic

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from factlint.kinds.statement import Statement
    from factlint.text.document import Document, Sentence
    from factlint.verify.evidence.candidates import Candidate

_WORD_FOR_WORD = 0.8
_A_WHOLE_SENTENCE = 10  # words and marks; shorter ones are labels and lists, alike by their nature
_ONE_SIZE = 3  # a number mistyped or misheard is seldom another order of size
_MANY = 400  # figures of a draft beyond which they are not all held against one another
_ENDS, _CLOSING = frozenset(".!?:;…"), " \"'”’)*_"
"""What a sentence ends in, and what may stand behind it."""
CROWDED = 60
"""Statements of a sentence beyond which it is no prose, and is not compared with the rest."""
SURELY_ONE_THING = 0.92
"""The probability of one subject from which two values of one draft contradict each other."""


def judge_within(document: Document, claims: Sequence[Statement], judged: Sequence[Judgement]) -> list[Judgement]:
    """Contradictions that the draft carries in itself. What a rule or a source backs is not accused."""
    backed = {id(j.claim) for j in judged if j.verdict == "supported"}
    sums = [j for j in judge_arithmetic(claims) if id(j.claim) not in backed]
    return [
        *_impossible(claims),
        *sums,
        *_ways(claims, judged, sums),
        *_two_values(document, claims, backed),
        *_two_offices(claims, backed),
    ]


def _ways(claims: Sequence[Statement], judged: Sequence[Judgement], sums: Sequence[Judgement]) -> Iterator[Judgement]:
    """Words of direction that the two values of a change belie, whatever backs the values."""
    backing = {id(j.claim): [e.text for e in j.evidence] for j in judged if j.verdict == "supported"}
    by_sentence: dict[int, list[Statement]] = {}
    for claim in claims:
        by_sentence.setdefault(claim.sentence.index, []).append(claim)
    told = {j.claim.sentence.index for j in judged if j.code == "wrong-direction" and not j.silent}
    told |= {j.claim.sentence.index for j in sums}
    wrong = {id(j.claim) for j in judged if j.verdict == "contradiction" and not j.silent}
    for number, own in by_sentence.items():
        if number not in told and len(own) <= CROWDED:  # told by a source, or by the sums: the fault is one
            for way in judge_ways(own, backing):
                if any(id(claim) in wrong and _within(claim, way) for claim in own):
                    if id(way.claim) not in wrong:
                        yield replace(way, at=None)
                else:
                    yield way


def _within(claim: Statement, told: Judgement) -> bool:
    start, end = told.at or (told.claim.start, told.claim.end)
    return start <= claim.start and claim.end <= end


def _impossible(claims: Sequence[Statement]) -> Iterator[Judgement]:
    for claim in claims:
        if isinstance(claim.value, PartialDate) and (fault := claim.value.fault):
            code = "impossible-date" if fault == "reversed-range" else fault
            yield Judgement(claim, "contradiction", code, message=date_fault(claim.text, claim.value))


def _two_values(document: Document, claims: Sequence[Statement], backed: set[int]) -> Iterator[Judgement]:
    """Two figures or dates in different sentences for what is surely one thing."""
    from factlint.verify.evidence.candidates import gather
    from factlint.verify.evidence.facing import SentenceView

    itself = MemoryCorpus.of_draft(document, claims)
    figures = _first_told(claim for claim in claims if claim.kind == "figure")
    said: set[str] = set()
    for sentence in document.sentences:
        if sentence.text in said:
            continue  # word for word again: its faults are told where it was first said
        said.add(sentence.text)
        own = itself.sources[0].statements_of(sentence.index)
        doubtful = [c for c in own if c.kind == "figure" and id(c) not in backed and _has_rival(c, figures)]
        if not doubtful or len(own) > CROWDED:
            continue
        view = SentenceView(sentence, own, itself)
        for claim in doubtful:
            for found in gather(claim, view):
                other = found.fact
                if (
                    found.comparison is Comparison.CONFLICT
                    and found.same.probability >= SURELY_ONE_THING
                    and (found.same.named("noun") > 0.5 or _said_alike(claim, found))
                    and other.sentence.index < sentence.index
                    and _alike(claim, other)
                    and not _beside_each_other(claim, other)
                ):
                    yield _differs(document, claim, other, found.same.reasons())
                    break


def _first_told(figures: Iterable[Statement]) -> list[Statement]:
    """The figures without those of sentences that repeat another: the first of them stands for all."""
    first: dict[tuple[str, int, int], Statement] = {}
    for figure in figures:
        first.setdefault((figure.sentence.text, figure.start, figure.end), figure)
    return list(first.values())


def _beside_each_other(claim: Statement, other: Statement) -> bool:
    """Whether two values stand in two cells, items of a list or lines set in columns: each is told of another thing."""
    one, two = claim.sentence, other.sentence
    if one.block.kind == two.block.kind != "paragraph":
        return True
    return one.paragraph != two.paragraph and not (_is_told(one) or _is_told(two))


def _is_told(sentence: Sentence) -> bool:
    """Whether a line is prose: it ends as sentences do."""
    return sentence.text.rstrip(_CLOSING)[-1:] in _ENDS


def _has_rival(claim: Statement, figures: Sequence[Statement]) -> bool:
    """Whether an earlier figure may be the same number gone wrong: nothing needs to be searched for where none is."""
    if len(figures) > _MANY:
        return True
    earlier = (figure for figure in figures if figure.sentence.index < claim.sentence.index)
    return any(_alike(claim, figure) and compare(claim, figure) is Comparison.CONFLICT for figure in earlier)


def _said_alike(claim: Statement, found: Candidate) -> bool:
    """Of amounts that count nothing by name: whether the two sentences say the same of them, word for word."""
    unnamed = not claim.about and not found.fact.about and len(claim.sentence.tokens) >= _A_WHOLE_SENTENCE
    return unnamed and min(found.same.named("coverage"), found.same.named("reverse")) >= _WORD_FOR_WORD


def _alike(claim: Statement, other: Statement) -> bool:
    """Whether the two may be one number gone wrong: of one size, and not told of others or of the second."""
    one, two = claim.value, other.value
    if not isinstance(one, Quantity) or not isinstance(two, Quantity) or "ordinal" in (one.unit, two.unit):
        return False
    large, small = max(one.high, two.high), min(one.low, two.low)
    if one.unit != two.unit or small <= 0 or large > _ONE_SIZE * small:
        return False
    here, there = ({token.lower for token in c.sentence.tokens} for c in (claim, other))
    return not (here ^ there) & OTHER


def _two_offices(claims: Sequence[Statement], backed: set[int]) -> Iterator[Judgement]:
    """One person in two posts, in two sentences, that nobody holds at once."""
    offices = [claim for claim in claims if isinstance(claim.value, Office) and _is_post(claim, claim.value)]
    for first, second in combinations(offices, 2):
        one, other = first.value, second.value
        if not isinstance(one, Office) or not isinstance(other, Office) or id(second) in backed:
            continue
        if first.sentence is second.sentence or one.tenure != other.tenure or not _one_person(one.person, other.person):
            continue
        if compare_roles(one.role, other.role) is Comparison.CONFLICT and one.compare(other) is Comparison.CONFLICT:
            yield _differs(document_of(first), second, first, ("one person has two offices that exclude each other",))


def _is_post(claim: Statement, office: Office) -> bool:
    """Whether the words name a post and give it to the person: not "to judge", nor "the governor who met X"."""
    if office.role.lower().rsplit(" ", 1)[-1] not in POSTS or claim.about_span is None:
        return False
    before = claim.sentence.lower_before(claim.start, 1)
    start, end = sorted((claim.about_span, (claim.start, claim.end)))
    return VERB_LEADS.isdisjoint(before) and RELATIVE.isdisjoint(claim.sentence.lower_within(start[1], end[0]))


def _one_person(one: str, other: str) -> bool:
    """The same surname, and the same first name where both have one."""
    mine, theirs = fold_name(one), fold_name(other)
    return mine[-1:] == theirs[-1:] and (len(mine) < 2 or len(theirs) < 2 or mine[0] == theirs[0])


def document_of(claim: Statement) -> Document:
    """The document that a statement stands in."""
    return claim.sentence.document


def _differs(document: Document, claim: Statement, other: Statement, reasons: tuple[str, ...]) -> Judgement:
    place = document.place(other.span.start)
    evidence = Evidence(
        document.path, place.line, place.column, other.sentence.text, str(other.value), (other.start, other.end)
    )
    return Judgement(
        claim,
        "contradiction",
        "differs-within-draft",
        evidence=(evidence,),
        message=f"The draft has “{claim.text}” here and “{other.text}” in line {place.line}. One of them is wrong.",
        reasons=reasons,
    )
