"""Whether a sentence turns a source's statement round: the features, and the learned weight of each.

A draft's word faces a passage's where one is the opposite of the other and both are asserted (or both denied), or
where they mean the same and one is denied. What then decides is whether both are said of one thing, and whether
another passage says what the draft says.
"""

from __future__ import annotations

import math
from itertools import chain, islice
from typing import TYPE_CHECKING

from factlint.corpus.terms import fold, folded
from factlint.records import NamedTuple
from factlint.verify.evidence.alignment import closeness
from factlint.verify.evidence.sameness import terms_near
from factlint.verify.statements.asserting.answered import words_of
from factlint.verify.statements.opposition import allies, converses, implied, implying, opposed, opposites, undenied
from factlint.verify.statements.reading.nearness import nearer, told_of
from factlint.verify.statements.reading.polarity import read_words, without_so_many
from factlint.verify.statements.reading.predicates import predicate_of
from factlint.verify.statements.reading.said_of import of_another, refers_back
from factlint.verify.statements.reading.voices import is_passive
from factlint.verify.statements.weights_turned import BIAS, WEIGHTS

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from factlint.corpus.memory import Passage
    from factlint.verify.evidence.facing import Face, SentenceView
    from factlint.verify.statements.reading.polarity import Word

    _ByKey = dict[str, list[Word]]

_TOLD = {
    "coverage": "share of the sentence's words in the source's",
    "reverse": "share of the source's words in the sentence",
    "alignment": "share of the words in the same order",
    "opposite": "the two words stand in each other's place",
    "closeness": "the words on either side are the same",
    "near": "the words near it are the same",
    "before": "the words before it stand near",
    "after": "the words after it stand near",
    "subject": "what comes before it is the same",
    "names": "the names are the same",
    "agrees_here": "the same sentence also agrees",
    "agrees_beside": "a sentence beside it agrees",
    "agrees_elsewhere": "share of the sentence in a passage that agrees",
    "agrees_near": "the words near it in a passage that agrees",
    "lead": "lead over the passages that agree",
    "mirrored": "the draft says the other thing too",
    "again": "other passages have the opposite too",
    "negation": "by negation",
    "negation_opposite": "by negation in the same place",
    "ally": "in other words",
    "describing": "a word that describes",
    "small": "a little word",
    "small_opposite": "a little word in the same place",
    "possible": "one is only held possible",
    "future": "one is still to come",
    "quoted": "the source quotes somebody",
    "length": "length of the sentence",
    "coverage_near": "both the sentence and the nearest words are the same",
}
"""The features, and how people are told of them."""
FEATURES = tuple(_TOLD)
LEAST_COVERAGE = 0.2
"""The share of a sentence that a passage must say before its words are compared."""
LONGEST = 150
"""The most tokens of a sentence that is compared word by word; longer ones are lists or not prose."""
MOST_TURNS = 200
"""The most words facing each other that are weighed for one sentence."""
_MORE_PASSAGES = 8
_FOLLOWED = 3
"""Behind how many of the nearest passages the next is read as well."""
_AGREEING_PASSAGES = 12
_SUBJECT_REACH = 6
_SAME_PLACE = 0.25
"""How much more of what stands before a word must stand on one side of the other than on its other side."""
_OF_ANOTHER = 0.4
"""What an agreeing word counts that is said of another subject."""
_ALMOST_NOTHING = 0.2
"""What a passage counts that has the same word with nothing about it the same."""


class Turn(NamedTuple):
    """A word of the draft that faces its opposite, or its own denial."""

    face: Face
    mine: Word
    theirs: Word
    sort: str
    """`deciding`, `describing`, `small` (how much the opposed words decide), `negation` or `ally`."""


class Weighed(NamedTuple):
    """A turn, and how probable it is that it turns the source's statement round."""

    turn: Turn
    probability: float
    features: tuple[float, ...]

    def reasons(self) -> tuple[str, ...]:
        """How the words face each other, and the features that weighed most, for people."""
        weighed = sorted(
            ((WEIGHTS[name] * value, name, value) for name, value in zip(FEATURES, self.features, strict=True)),
            key=lambda item: -abs(item[0]),
        )
        told = [f"{_TOLD[name]} {value:.2f} ({weight:+.2f})" for weight, name, value in weighed if abs(weight) >= 0.2]
        return (_SORTS[self.turn.sort], f"turned round with probability {self.probability:.2f}", *told[:5])


_SORTS = {
    "deciding": "the opposite word",
    "describing": "the opposite word",
    "small": "the opposite word",
    "negation": "denied by the one, said by the other",
    "ally": "denied by the one, said in other words by the other",
}


def weigh(turn: Turn, others: Sequence[Turn], least: float = 0.0) -> Weighed | None:
    """The probability that a turn contradicts its passage, None if below `least`; `others` are the sentence's turns.

    What agrees with the draft's word only ever speaks against a turn, and takes longest to find. So it is looked for
    last, and no further than it takes to know that too little is left.
    """
    for features in _gathered(turn, others):
        score = BIAS + sum(WEIGHTS[name] * value for name, value in features.items())
        probability = 1.0 / (1.0 + math.exp(-max(-30.0, min(30.0, score))))
        if probability < least:
            return None
    return Weighed(turn, probability, tuple(features.values()))


def turns(view: SentenceView) -> list[Turn]:
    """Every word of the sentence that faces its opposite or its denial in a passage near it."""
    if len(view.sentence.tokens) > LONGEST:
        return []
    against = [(word, (*opposites().get(word.key, ()), undenied(word.lower))) for word in view.free_words]
    wanted = frozenset().union(*(opposites().get(word.key, ()) for word in view.free_words if word.full))
    faces = list(view.faces)
    if wanted:
        more = (view.face(passage) for passage, _ in view.corpus.search(view.terms | wanted, _MORE_PASSAGES))
        faces += [face for face in more if face not in faces]
    behind = list(_following(view, faces[:_FOLLOWED]))
    faces = [*(face for face in faces if face.coverage >= LEAST_COVERAGE and face not in behind), *behind]
    read = ((face, _by_key(face)) for face in faces if len(face.passage.sentence.tokens) <= LONGEST)
    return list(islice((turn for one in read for turn in chain(_opposed(*one, against), _denied(*one))), MOST_TURNS))


def _following(view: SentenceView, faces: Sequence[Face]) -> Iterator[Face]:
    """What is said right behind the nearest passages of whom they name: "It has not", "The motion was lost"."""
    for face in faces:
        behind = view.corpus.neighbour(face.passage, 1)
        if behind is not None and refers_back(behind.sentence):
            yield view.face(behind)


def _opposed(face: Face, theirs: _ByKey, against: Sequence[tuple[Word, tuple[str, ...]]]) -> Iterator[Turn]:
    """The draft's words, outside values and names, whose opposites the passage has, both asserted or both denied.

    `against` has beside each of the draft's words the folded words that are opposed to it.
    """
    stripped = {bare: word for same in theirs.values() for word in same if (bare := undenied(word.lower))}
    for mine, keys in against:
        if mine.key not in stripped and theirs.keys().isdisjoint(keys):
            continue
        facing = [word for key in keys for word in theirs.get(key, ())]
        if mine.key in stripped:
            facing.append(stripped[mine.key])
        sorts = ((other, opposed(mine.key, other.key, mine.lower, other.lower)) for other in facing)
        found = [Turn(face, mine, other, sort) for other, sort in sorts if sort and other.denied == mine.denied]
        if found and not any(map(_exchanged, found)):
            from factlint.verify.statements.reading.senses import in_a_phrase  # few words meet an opposite

            yield from (turn for turn in found if not in_a_phrase(face, mine, turn.theirs))


def _denied(face: Face, theirs: _ByKey) -> Iterator[Turn]:
    """The draft's words that the passage has too, or their like, where one is denied and the other is not."""
    for mine in face.view.words:
        if mine.full and not without_so_many(face.view.sentence, mine):
            for key in (implied() if mine.denied else implying()).get(mine.key, (mine.key,)):
                for other in theirs.get(key, ()):
                    if other.denied != mine.denied and not (other if mine.denied else mine).shadowed:
                        yield Turn(face, mine, other, "negation" if key == mine.key else "ally")


def _by_key(face: Face) -> _ByKey:
    found: _ByKey = {}
    for word in words_of(face.view.corpus, face.passage):
        found.setdefault(word.key, []).append(word)
    return found


def features_of(turn: Turn, others: Sequence[Turn]) -> tuple[float, ...]:
    """The features in the order of `FEATURES`, each between -1 and 1."""
    *_, features = _gathered(turn, others)
    return tuple(features.values())


def _gathered(turn: Turn, others: Sequence[Turn]) -> Iterator[dict[str, float]]:
    """The features by name, first those of the two words alone, then with more and more of what agrees."""
    face = turn.face
    features = _facing(turn, others)
    yield features
    here = any(not nearer(face, turn.mine, turn.theirs, face.passage, word) for word in _agreeing(turn, face.passage))
    features["agrees_here"], features["mirrored"] = float(here), float(_mirrored(turn))
    for elsewhere, near in _agreement(turn):
        features |= {"agrees_elsewhere": elsewhere, "agrees_near": near, "lead": features["near"] - near}
        yield features
    features["agrees_beside"] = float(any(_agrees_beside(turn, passage) for passage in _neighbours(face)))
    yield features


def _facing(turn: Turn, others: Sequence[Turn]) -> dict[str, float]:
    """The features as they are where nothing agrees with the draft's word."""
    face, mine, theirs = turn.face, turn.mine, turn.theirs
    rest = _rest(turn)
    coverage = face.covers(rest)
    opposite, close = _place(turn)
    near = _near_share(turn, face, theirs)
    negation, small = turn.sort in ("negation", "ally"), turn.sort == "small"
    again = {o.theirs.start + 10_000 * o.face.passage.number for o in others if o.mine is mine}
    return dict.fromkeys(FEATURES, 0.0) | {
        "coverage": coverage,
        "reverse": face.reverse_coverage,
        "alignment": face.alignment_share,
        "opposite": opposite,
        "closeness": close,
        "near": near,
        "before": _side_share(turn, -1),
        "after": _side_share(turn, 1),
        "subject": _subject(turn),
        "names": _names(turn),
        "lead": near,
        "again": min(1.0, (len(again) - 1) / 3),
        "negation": float(negation),
        "negation_opposite": opposite if negation else 0.0,
        "ally": float(turn.sort == "ally"),
        "describing": float(turn.sort == "describing"),
        "small": float(small),
        "small_opposite": close if small else 0.0,
        "possible": float(mine.possible != theirs.possible),
        "future": float(mine.future != theirs.future),
        "quoted": float(theirs.quoted),
        "length": min(1.0, len(rest) / 15),
        "coverage_near": coverage * near,
    }


def _rest(turn: Turn) -> frozenset[str]:
    return turn.face.view.plain_terms - {turn.mine.key}


def _neighbours(face: Face) -> list[Passage]:
    beside = (face.view.corpus.neighbour(face.passage, step) for step in (-1, 1))
    return [passage for passage in beside if passage is not None]


def _agreeing(turn: Turn, passage: Passage) -> Iterator[Word]:
    """The words of a passage that say what the draft's word says: the same, or the denied opposite."""
    mine = turn.mine
    same = allies().get(mine.key, (mine.key,))
    against = () if turn.sort in ("negation", "ally") else opposites().get(mine.key, ())
    for word in words_of(turn.face.view.corpus, passage):
        if (word.key in same and word.denied == mine.denied) or (word.key in against and word.denied != mine.denied):
            yield word


def _agrees_beside(turn: Turn, passage: Passage) -> bool:
    """Whether a passage says what the draft's word says, and not of another subject."""
    beside = turn.face.view.face(passage)
    return any(
        not of_another(beside, turn.mine, word) and not nearer(turn.face, turn.mine, turn.theirs, passage, word)
        for word in _agreeing(turn, passage)
    )


def _agreement(turn: Turn) -> Iterator[tuple[float, float]]:
    """The most that a passage agreeing with the draft's word says of the sentence, and of what stands near, so far."""
    view, rest = turn.face.view, _rest(turn)
    same = frozenset(allies().get(turn.mine.key, (turn.mine.key,)))
    coverage = near = 0.0
    for passage, _ in view.corpus.search(rest | same, _AGREEING_PASSAGES):
        face = view.face(passage)
        for word in _agreeing(turn, passage):
            if nearer(turn.face, turn.mine, turn.theirs, passage, word):
                continue
            share = _near_share(turn, face, word)
            if of_another(face, turn.mine, word):
                share *= _OF_ANOTHER
            near = max(near, share)
            if face is not turn.face:
                coverage = max(coverage, face.covers(rest) * min(1.0, _ALMOST_NOTHING + 2 * share))
            yield coverage, near


def _place(turn: Turn) -> tuple[float, float]:
    """Whether the two words stand opposite each other in the alignment, and how alike their surroundings are there."""
    face = turn.face
    number = face.view.unit_of.get(turn.mine.start)
    if number is None:
        return 0.0, 0.0
    step = face.pair_of[number]
    right = face.pairs[step].right
    opposite = right >= 0 and face.units[right].start == turn.theirs.start
    return (1.0, closeness(face.pairs, step)) if opposite else (0.0, 0.0)


def _near_share(turn: Turn, face: Face, theirs: Word) -> float:
    """The share of what stands near the draft's word that stands near a passage's word too."""
    near = terms_near(face.view.sentence, turn.mine.start, turn.mine.end)
    far = terms_near(face.passage.sentence, theirs.start, theirs.end)
    weights = face.view.corpus.weights
    total = sum([share * weights[term] for term, share in near.items()])
    shared = sum([min(share, far[term]) * weights[term] for term, share in near.items() if term in far])
    return shared / total if total else 0.0


def _side_share(turn: Turn, step: int, reach: int = 5) -> float:
    """The share of the words before (-1) or after (1) the draft's word that stand near the passage's word."""
    sentence = turn.face.view.sentence
    tokens = [t for t in sentence.tokens if (t.start - turn.mine.start) * step > 0]
    terms = [term for term in folded(tokens) if term != turn.mine.key]
    side = terms[-reach:] if step < 0 else terms[:reach]
    if not side:
        return 0.5
    far = terms_near(turn.face.passage.sentence, turn.theirs.start, turn.theirs.end)
    weight = turn.face.view.corpus.weight
    total = sum(map(weight, side))
    return sum(weight(term) for term in side if term in far) / total if total else 0.0


def _subject(turn: Turn) -> float:
    """Whether what stands before the draft's word stands before the passage's too (1), or after it (-1)."""
    before = list(folded(turn.face.view.sentence.before(turn.mine.start)))[-_SUBJECT_REACH:]
    passage = turn.face.passage.sentence
    first = frozenset(folded(passage.before(turn.theirs.start)))
    last = frozenset(folded(passage.after(turn.theirs.end)))
    weight = turn.face.view.corpus.weight
    total = sum(map(weight, before))
    sides = sum(weight(term) * ((term in first) - (term in last)) for term in before)
    return sides / total if total else 0.0


def _exchanged(turn: Turn) -> bool:
    """Whether the two that a word like "beat" speaks of have changed places, so that the opposite says the same."""
    if turn.mine.key not in converses() or turn.theirs.key not in converses():
        return False
    voices = is_passive(turn.face.view.sentence, turn.mine) != is_passive(turn.face.passage.sentence, turn.theirs)
    subject = _subject(turn)
    if not voices and _of_partner(turn):
        return True
    return subject > _SAME_PLACE if voices else subject < -_SAME_PLACE


def _of_partner(turn: Turn) -> bool:
    """Whether a pronoun's deed is done to the passage's subject: "they trail Hill" where "Hill lead"."""
    mine = predicate_of(turn.face.view.sentence, turn.mine)
    theirs = predicate_of(turn.face.passage.sentence, turn.theirs)
    return mine.pronoun and bool(mine.rest & theirs.subject & theirs.names)


def _names(turn: Turn) -> float:
    """How many of the names of the draft's sentence the passage or its neighbours have: 1 all, -1 none, 0 no names."""
    names = [c for c in turn.face.view.claims if c.kind == "name"]
    if not names:
        return 0.0
    having = turn.face.passage.terms | turn.face.context
    met = sum(any(fold(word) in having for word in claim.text.lower().split()) for claim in names)
    return 2.0 * met / len(names) - 1.0


def _mirrored(turn: Turn) -> bool:
    """Whether the draft's sentence says elsewhere what the passage's word says, and of the same."""
    own = turn.face.view.sentence
    theirs = _worded(told_of(turn.face.passage.sentence, turn.theirs))
    for word in read_words(own):
        if (word.key, word.denied) == (turn.theirs.key, turn.theirs.denied) and word.start != turn.mine.start:
            told = _worded(told_of(own, word))
            if not (told and theirs and told.isdisjoint(theirs)):
                return True
    return False


def _worded(terms: frozenset[str]) -> frozenset[str]:
    """The terms that are no numbers."""
    return frozenset(term for term in terms if not term[:1].isdigit())
