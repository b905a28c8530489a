"""Propositions of the draft held against those of the sources, whatever words and order either puts them in.

Each answer of the draft is held against every answer that the passages near it give to the same question. They compete:
what shares most of the words that both are said of decides, and where an agreeing answer comes as near as the opposed
one, nothing is said.
"""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from factlint.language.en.negating import BEARING, PAST_ENDING
from factlint.language.en.supposing import HAVING_DONE, UNTIL_DONE, WILLING
from factlint.records import NamedTuple
from factlint.verify.statements.accusing import accuse
from factlint.verify.statements.apart import apart, turn_of
from factlint.verify.statements.asserting.wished import governing, hedge
from factlint.verify.statements.comparing.comparisons import comparisons
from factlint.verify.statements.comparing.exceptions import backed
from factlint.verify.statements.opposition import allies, opposites
from factlint.verify.statements.reading.predicates import predicate_of
from factlint.verify.statements.reading.propositions import answering, propositions, relation, stands_in, told_of_it
from factlint.verify.statements.reading.said_of import antecedents, contained, subjects_meet
from factlint.verify.statements.turning import LONGEST
from factlint.verify.statements.weights_matched import BIAS, WEIGHTS

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from factlint.corpus.memory import Passage
    from factlint.text.document import Sentence
    from factlint.verify.evidence.facing import SentenceView
    from factlint.verify.judgement import Judgement
    from factlint.verify.statements.reading.propositions import Proposition, Relation

LIKELY = 0.55
"""The probability from which an opposed answer is an accusation."""
LEAD = 0.15
"""How much nearer than any agreeing answer the opposed one must come at least."""
GENERAL = 0.7
"""The share of what a word is denied of that must be in what it is asserted of."""
OWN = 0.3
"""The share of what an answer is said of that the opposed one must be said of at least."""
TOLD, SUBJECT = 0.5, 0.5
"""The same where it is told, the share of the more general that is in the other, and how surely the subject is one."""
TOLD_ANYWAY, FOLLOWED = 0.6, 0.55
"""What must be said of the same, and what of the sentence in the passage, where the subjects are told differently."""
FEATURES = (
    "own",
    "around",
    "subject",
    "matched",
    "rival",
    "lead",
    "negation",
    "phrase",
    "possible",
    "future",
    "coverage",
    "planned",
    "ambiguous",
    "contained",
)
_FOLLOWED, _FOLLOWING = 3, (1, 2)
"""Behind how many of the nearest passages the next two are read as well: "the motion was lost"."""
_ALLY, _KIN = 0.8, 0.6
"""What a word counts that the other clause has in another word, or in another part of speech."""
_SENTENCE, _BESIDE, _BEFORE, _MEANT = 0.7, 0.4, 0.6, 0.8
"""The same where it stands elsewhere in the sentence; beside it; or before it, where a pronoun stands for it."""
_ROOT, _ENDING = 5, 4
"""How long what two words of one family share must be, and how long their endings may be."""
_MANY = 4.0
_PHRASES = 6
_TOGETHER = 25
"""How far a denying word may stand from its verb, in characters, to be told with it."""
_SHOWN = 5


class Held(NamedTuple):
    """An answer of the draft beside one of a passage."""

    mine: Proposition
    passage: Passage
    theirs: Proposition
    planned: bool
    """Whether the two agree, but what the draft tells as done is still to come in the passage."""
    own: float
    """The share of what the draft's answer is said of that the passage's is said of."""
    around: float
    """The same of the passage with the sentences beside it."""
    back: float
    """The share of what the passage's answer is said of that the draft's sentence has."""
    subject: float
    matched: float
    """The weight of what they share."""

    @property
    def rank(self) -> float:
        """How near the two come."""
        return 0.4 * self.own + 0.4 * self.around + 0.2 * self.back + 0.1 * self.subject


def judge_matched(view: SentenceView) -> Iterator[Judgement]:
    """The answers of the sentence that the sources give the other way, each passage told once."""
    likely = []
    for against, rival in opposed_answers(view):
        features = features_of(view, against, rival)
        score = BIAS + sum(WEIGHTS[name] * value for name, value in zip(FEATURES, features, strict=True))
        probability = 1.0 / (1.0 + math.exp(-score))
        if probability >= LIKELY and _of_one_matter(against, features):
            likely.append((probability, against, features))
    told: list[Passage] = []
    for probability, against, features in sorted(likely, key=lambda one: (-one[0], one[1].mine.start)):
        if against.passage not in told:
            told.append(against.passage)
            at, there = _span(against.mine), _span(against.theirs)
            yield accuse(view, against.passage, at, there, _reasons(probability, features), probability)


def _of_one_matter(against: Held, features: tuple[float, ...]) -> bool:
    """Whether both are said of one subject, or of so much else that is the same that it must be one."""
    told = dict(zip(FEATURES, features, strict=True))
    if min(against.own, told["contained"]) < TOLD:
        return False
    return against.subject >= SUBJECT or (against.own >= TOLD_ANYWAY and told["coverage"] >= FOLLOWED)


def _span(one: Proposition) -> tuple[int, int]:
    by = one.word.by if one.denied else None
    if by is not None and abs(by[0] - one.start) <= _TOGETHER:
        return min(by[0], one.start), max(by[1], one.end)
    return one.start, one.end


def _reasons(probability: float, features: tuple[float, ...]) -> tuple[str, ...]:
    weighed = [(WEIGHTS[name] * value, name, value) for name, value in zip(FEATURES, features, strict=True)]
    weighed = sorted((one for one in weighed if abs(one[0]) >= 0.2), key=lambda one: -abs(one[0]))
    told = [f"{_TOLD[name]} {value:.2f} ({weight:+.2f})" for weight, name, value in weighed[:_SHOWN]]
    return ("the sources answer it the other way", f"opposed with probability {probability:.2f}", *told)


_TOLD = {
    "own": "share of what it is said of",
    "around": "share of it in the passage and beside it",
    "subject": "the subject is the same",
    "matched": "weight of what both are said of",
    "rival": "how near an answer that agrees comes",
    "lead": "lead over the answers that agree",
    "negation": "by negation",
    "phrase": "by a phrase",
    "possible": "the draft only holds it possible",
    "future": "one is still to come",
    "coverage": "share of the sentence's words in the source's",
    "planned": "only meant or still to come in the source",
    "ambiguous": "words of several senses",
    "contained": "the more general is contained in the other",
}


def opposed_answers(view: SentenceView) -> Iterator[tuple[Held, Held | None]]:
    """For each answer of the sentence the nearest that opposes it, if any, and the nearest that agrees with it."""
    everything = propositions(view.sentence)
    mine = [one for one in everything if one.answers or one.word.key in opposites()]
    if not mine:
        return
    present = {word for c in view.claims if c.kind == "attendance" for word in c.about.lower().split()}
    free = {word.start for word in view.free_words if not word.shadowed and word.lower not in present}
    mine = [one for one in mine if one.start in free]
    if mine and (compared := {one.start for one in comparisons(view.sentence)} | backed(view)):
        mine = [one for one in mine if one.start not in compared]
    if not mine:
        return
    theirs = _answers(view, mine)
    for own in mine:
        found = [(passage, other, relation(own, other)) for passage, other in theirs]
        facing = [(passage, other, answer) for passage, other, answer in found if answer != "other"]
        against = [held for held in _against(view, own, everything, facing) if held.own >= OWN]
        if against:
            best = max(against, key=lambda held: held.rank)
            agreeing = [_held(view, own, p, other, False) for p, other, answer in facing if answer == "agree"]
            rival = max((h for h in agreeing if not _is(h, against)), key=lambda held: held.rank, default=None)
            if rival is None or best.rank - rival.rank >= LEAD:
                yield best, rival


def _is(held: Held, others: Sequence[Held]) -> bool:
    return any(held.theirs is other.theirs for other in others)


def _against(
    view: SentenceView,
    own: Proposition,
    everything: Sequence[Proposition],
    facing: Sequence[tuple[Passage, Proposition, Relation]],
) -> Iterator[Held]:
    """What the passages say against an answer of the draft: the other answer, or that it is still to come."""
    for passage, other, answer in facing:
        if answer == "agree" and _planned(view.sentence, own, passage.sentence, other):
            yield _held(view, own, passage, other, True)
        elif (
            answer == "oppose"
            and _told(view, own, passage, other)
            and not _in_another_sense(view.sentence, own, passage.sentence, other)
            and not apart(view, own, everything, passage, other)
        ):
            yield _held(view, own, passage, other, False)


def _in_another_sense(sentence: Sentence, mine: Proposition, other: Sentence, theirs: Proposition) -> bool:
    """Whether one of two opposed words stands in a phrase where it is not that word, and which answers nothing."""
    from factlint.verify.statements.reading.senses import in_phrase  # few answers are opposed

    if mine.denied != theirs.denied:
        return False
    answered = bool(mine.answers and theirs.answers)
    return any(
        in_phrase(one, said.start) and not (answered and said.end > said.word.end)
        for one, said in ((sentence, mine), (other, theirs))
    )


def _told(view: SentenceView, mine: Proposition, passage: Passage, theirs: Proposition) -> bool:
    """Whether both answer a question; of one word that is denied, whether what is denied is the more general."""
    if theirs.word.quoted and predicate_of(passage.sentence, theirs.word).pronoun:
        return False  # who says "we" speaks of himself
    if mine.denied != theirs.denied and theirs.word.key in allies().get(mine.word.key, (mine.word.key,)):
        verb = mine.word.lower.endswith(PAST_ENDING) or governing(view.sentence, mine.start) in BEARING
        return verb and contained(turn_of(view, mine, passage, theirs)) >= GENERAL
    return bool(mine.answers and theirs.answers) or mine.denied == theirs.denied


def features_of(view: SentenceView, against: Held, rival: Held | None) -> tuple[float, ...]:
    """The features in the order of `FEATURES`."""
    mine, theirs = against.mine, against.theirs
    near = rival.rank if rival is not None else 0.0
    return (
        against.own,
        against.around,
        against.subject,
        min(1.0, against.matched / _MANY),
        near,
        against.rank - near,
        1.0 if mine.denied != theirs.denied and mine.word.key == theirs.word.key else 0.0,
        1.0 if mine.end > mine.word.end or theirs.end > theirs.word.end else 0.0,
        1.0 if mine.word.possible else 0.0,
        1.0 if mine.word.future != theirs.word.future else 0.0,
        view.face(against.passage).coverage,
        1.0 if against.planned else 0.0,
        min(1.0, max(0, len(mine.answers) + len(theirs.answers) - 2) / _PHRASES),
        contained(turn_of(view, mine, against.passage, theirs)),
    )


def _passages(view: SentenceView) -> list[Passage]:
    """The passages nearest to the sentence that are no questions, and the two behind each of the nearest."""
    found = list(view.nearest)
    for passage in found[:_FOLLOWED]:
        behind = (view.corpus.neighbour(passage, step) for step in _FOLLOWING)
        found += [other for other in behind if other is not None and other not in found]
    found = [passage for passage in found if len(passage.sentence.tokens) <= LONGEST]
    return [passage for passage in found if not passage.sentence.text.rstrip("\"'”’ ").endswith("?")]


def _held(view: SentenceView, mine: Proposition, passage: Passage, theirs: Proposition, planned: bool) -> Held:
    face, weights = view.face(passage), view.corpus.weights
    told, having = told_of_it(view.sentence, mine), told_of_it(passage.sentence, theirs)
    if stands_in(view.sentence, mine) or not told:
        told = told | antecedents(view, mine.word)
    before = _before(view, passage) if stands_in(passage.sentence, theirs) else frozenset()
    own = around = total = shared = 0.0
    for term in sorted(term for term in told if not term[0].isdigit()):
        weight = weights[term]
        total += weight
        if like := likeness(term, having):
            own, around, shared = own + weight * like, around + weight * like, shared + weight * like
        elif like := likeness(term, passage.terms):
            around += weight * _SENTENCE * like
        elif term in before:
            own, around = own + weight * _BEFORE, around + weight * _MEANT
        elif term in face.context:
            around += weight * _BESIDE
    wanted = sorted(term for term in having if not term[0].isdigit())
    back = sum(weights[term] * likeness(term, view.terms) for term in wanted)
    return Held(
        mine,
        passage,
        theirs,
        planned,
        own / total if total else 0.0,
        around / total if total else 0.0,
        back / sum(weights[term] for term in wanted) if wanted else 0.0,
        subjects_meet(face, mine.word, theirs.word),
        shared,
    )


def _before(view: SentenceView, passage: Passage) -> frozenset[str]:
    """What a pronoun of a passage may stand for: the terms of the two sentences before it."""
    found = (view.corpus.neighbour(passage, -step) for step in _FOLLOWING)
    return frozenset().union(*(one.terms for one in found if one is not None))


def likeness(term: str, terms: frozenset[str]) -> float:
    """How well a term is met among others: by itself, by one that stands for it, by one of its family."""
    if term in terms:
        return 1.0
    if not terms.isdisjoint(allies().get(term, ())):
        return _ALLY
    root = term[:_ROOT]
    alike = [other for other in terms if other.startswith(root)] if len(term) >= _ROOT else ()
    return _KIN if any(_akin(term, other) for other in alike) else 0.0


def _akin(one: str, other: str) -> bool:
    """Whether two words that begin alike differ in their ending only: "sabotage" and "saboteur"."""
    pairs = enumerate(zip(one, other, strict=False))
    shared = next((n for n, (left, right) in pairs if left != right), min(len(one), len(other)))
    return max(len(one), len(other)) - shared <= _ENDING


def _answers(view: SentenceView, mine: Sequence[Proposition]) -> list[tuple[Passage, Proposition]]:
    """What the passages say that may answer one of the draft's questions."""
    keys = {one.word.key for one in mine}
    keys = keys.union(*(opposites().get(key, ()) for key in keys), *(allies().get(key, ()) for key in keys))
    asked = {(row, side) for one in mine for row, _ in one.answers for side in (1, -1)}
    found = []
    for passage in _passages(view):
        for one in answering(passage.sentence):
            related = one.word.key in keys or not one.answers.isdisjoint(asked)
            if related and (one.denied or not one.word.shadowed):
                found.append((passage, one))
    return found


def _planned(mine: Sentence, own: Proposition, theirs: Sentence, other: Proposition) -> bool:
    """Whether the draft tells as done what a passage tells as still to come."""
    return _done(mine, own) and not _pending(mine, own) and _pending(theirs, other)


def _done(sentence: Sentence, one: Proposition) -> bool:
    """Whether the draft tells an answer as given: "has agreed", "is already in force"."""
    if one.denied or one.word.possible or one.word.future:
        return False
    return not HAVING_DONE.isdisjoint(sentence.lower_before(one.start, 3))


def _pending(sentence: Sentence, one: Proposition) -> bool:
    """Whether a passage tells it as still to come, or only meant."""
    if one.denied:
        return False
    if hedge(sentence, one.word) is not None or governing(sentence, one.start) in WILLING:
        return True
    return not UNTIL_DONE.isdisjoint(sentence.lower_after(one.end, _SHOWN))
