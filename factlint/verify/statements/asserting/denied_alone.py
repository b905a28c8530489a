"""Denials that only the draft makes: how probable it is that the sources tell what it denies, in whatever words.

A summary tells in one sentence what a source tells in three, with other verbs: then no single passage says enough to
accuse by itself. But a writer denies what somebody has denied. So what speaks for a slip is that the sources tell of
all that the sentence tells of, and that where they do, they nowhere say no, ask, or say the opposite. What each of
these weighs is learnt from faithful summaries, the denials that stand in them, and those that were put into them.
"""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from factlint.corpus.terms import folded
from factlint.language.en.denied import IN_DENIALS
from factlint.language.en.negating import DENYING_TO, LESSENING, NO, NOBODY, NOT, THAT, UNDOING, WITHOUT
from factlint.language.en.saying import SAYING
from factlint.language.en.stopwords import NEGATIONS
from factlint.records import NamedTuple
from factlint.values.inflection import stem
from factlint.verify.statements.asserting.vouching import FIRMLY, meeting, plain_terms, share_of, to_come
from factlint.verify.statements.matched import likeness
from factlint.verify.statements.opposition import opposites, plain, undenied
from factlint.verify.statements.reading.polarity import read_words, undoes
from factlint.verify.statements.weights_denied import BIAS, WEIGHTS

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from factlint.text.document import Sentence, Token
    from factlint.verify.evidence.facing import SentenceView
    from factlint.verify.statements.asserting.vouching import Matter, Vouching
    from factlint.verify.statements.reading.polarity import Word

LIKELY = 0.88
"""The probability from which a denial is an accusation: most denials are right, and nobody else makes many of them."""
KNOWN = 0.3
"""The share of the subject that a passage must have: of what the sources do not tell of they tell nothing."""
LEAD = 0.1
"""How much more of it a passage must say that denies nothing than any that does."""
_TOLD = {
    "coverage": "share of the sentence in a passage that denies nothing",
    "verb_told": "such a passage has the verb",
    "verb_denied": "share of it in a passage that denies the verb or has its opposite",
    "objects": "share of what stands behind the verb in such a passage",
    "bare": "nothing stands behind the verb",
    "own": "words of the clause",
    "all": "words of the clause and its subject",
    "said": "somebody is told to say so",
    "polar": "words that stand in denials",
}
"""The features, and how people are told of them."""
FEATURES = tuple(_TOLD)
_SEARCHED = 12
_LIKE = 0.6
"""How like the denied verb another is whose denial denies it."""
_OWN, _ALL = 6, 8
_SAYING_NO = NEGATIONS | NOT | NO | NOBODY | WITHOUT | LESSENING | DENYING_TO | UNDOING
_SHOWN = 5


class Alone(NamedTuple):
    """A denial that the sources are likely to contradict, and the passage that says most of what it denies."""

    against: Vouching
    probability: float
    features: tuple[float, ...]

    def reasons(self) -> tuple[str, ...]:
        """The features that weighed most, for people."""
        weighed = [(WEIGHTS[name] * value, name, value) for name, value in zip(FEATURES, self.features, strict=True)]
        weighed = sorted((one for one in weighed if abs(one[0]) >= 0.2), key=lambda one: -abs(one[0]))
        told = [f"{_TOLD[name]} {value:.2f} ({weight:+.2f})" for weight, name, value in weighed[:_SHOWN]]
        return ("the sources deny nothing of the kind", f"denied alone with probability {self.probability:.2f}", *told)


def stands_alone(view: SentenceView, matter: Matter, met: Sequence[Vouching]) -> Alone | None:
    """The denial as one that only the draft makes, if that is likely; `met` is how the nearest passages meet it."""
    everything = with_more(view, matter, met)
    verb = matter.denial.verb
    if undoes(verb) and any(_denies(one.face.passage.sentence, verb) for one in everything):
        return None  # "not forbidden" is what others call allowed
    telling = [one for one in everything if _tells(one, verb)]
    denied = _most(one.share for one in everything if _says_no(one.face.passage.sentence, verb))
    if denied + LEAD > _most(one.share for one in telling):
        return None
    about = plain_terms(matter.denial.subject)
    if about and _most(share_of(one.face, about, one.face.passage.terms) for one in telling) < KNOWN:
        return None
    features = features_of(view, matter, everything)
    score = BIAS + sum(WEIGHTS[name] * value for name, value in zip(FEATURES, features, strict=True))
    probability = 1.0 / (1.0 + math.exp(-max(-30.0, min(30.0, score))))
    if probability < LIKELY or not telling:
        return None
    return Alone(max(telling, key=lambda one: one.share + one.verb), probability, features)


def with_more(view: SentenceView, matter: Matter, met: Sequence[Vouching]) -> list[Vouching]:
    """The passages that share most with what is denied, beside those nearest to the sentence."""
    known = {one.face.passage.number for one in met}
    found = view.corpus.search(matter.terms | {matter.denial.verb.key}, _SEARCHED)
    more = [view.face(passage) for passage, _ in found if passage.number not in known]
    return [*met, *(meeting(face, matter) for face in more)]


def features_of(view: SentenceView, matter: Matter, met: Sequence[Vouching]) -> tuple[float, ...]:
    """The features in the order of `FEATURES`, each between 0 and 1."""
    verb = matter.denial.verb
    telling = [one for one in met if _tells(one, verb)]
    objects = frozenset(folded(matter.denial.behind)) - {verb.key}
    before = {token.lower for token in view.sentence.before(verb.start)}
    behind = {token.lower for token in matter.denial.behind}
    found = {
        "coverage": _most(one.face.coverage for one in telling),
        "verb_told": _most(one.verb * one.share for one in telling),
        "verb_denied": _most(one.share for one in met if _denies(one.face.passage.sentence, verb)),
        "objects": _most(share_of(one.face, objects, one.face.passage.terms) for one in telling) if objects else 0.0,
        "bare": float(not objects),
        "own": min(1.0, len(matter.own) / _OWN),
        "all": min(1.0, len(matter.terms) / _ALL),
        "said": float(not before.isdisjoint(SAYING | {THAT})),
        "polar": float(not behind.isdisjoint(IN_DENIALS)),
    }
    return tuple(found[name] for name in FEATURES)


def _most(shares: Iterable[float]) -> float:
    return max(shares, default=0.0)


def _says_no(sentence: Sentence, verb: Word) -> bool:
    """Whether any word of a passage denies, refuses or takes back something, but for the very verb that is denied."""
    return any(plain(token) in _SAYING_NO and not _is(token, verb) for token in sentence.tokens)


def _is(token: Token, verb: Word) -> bool:
    """Whether a word is the denied verb, or like it, where that refuses or takes back: "banned" for "not banned"."""
    return undoes(verb) and likeness(verb.key, frozenset({stem(token.lower)})) >= FIRMLY


def _denies(sentence: Sentence, verb: Word) -> bool:
    """Whether a passage denies a verb or one like it, or has the opposite."""
    against = {*opposites().get(verb.key, ()), undenied(verb.lower)}
    return any(
        word.key in against or (word.denied and likeness(verb.key, frozenset({word.key})) >= _LIKE)
        for word in read_words(sentence)
    )


def _tells(one: Vouching, verb: Word) -> bool:
    """Whether a passage tells something as it is, and denies nothing."""
    return not _says_no(one.face.passage.sentence, verb) and not _leaves_open(one, verb)


def _leaves_open(one: Vouching, verb: Word) -> bool:
    """Whether a passage only asks, or tells only of what is asked for, meant or still to come."""
    return one.face.passage.sentence.text.rstrip("\"'”’ ").endswith("?") or to_come(one, verb)
