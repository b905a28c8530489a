"""What a source denies of the second of two by an auxiliary alone: "the cellar was flooded; the loft was not".

A draft that says of the second what the source says of the first turns it round.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from factlint.corpus.terms import folded
from factlint.language.en.negating import CLAUSE_JOINING, CLAUSE_MARKS, ELIDING, NOT
from factlint.records import NamedTuple
from factlint.text.document import kept_with_the_sentence
from factlint.verify.statements.accusing import accuse
from factlint.verify.statements.clauses import clause_of
from factlint.verify.statements.polarity import read_words

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factlint.text.document import Sentence, Token
    from factlint.verify.evidence.facing import SentenceView
    from factlint.verify.judgement import Judgement
    from factlint.verify.statements.polarity import Word

CERTAINTY = 0.95
_LONGEST_SUBJECT = 8
_REASON = "the source denies it of this one, and says it of another"


class _Elided(NamedTuple):
    """A verb that is denied of a subject by an auxiliary alone."""

    verb: str
    subject: frozenset[str]
    """The words that tell this subject from the one of which the verb is said."""
    other: frozenset[str]
    span: tuple[int, int]


def judge_elided(view: SentenceView) -> Iterator[Judgement]:
    """The verbs that the draft says of a subject of which a source denies them by an auxiliary alone."""
    for face in view.faces:
        for elided in _elided(face.passage.sentence):
            for mine in view.free_words:
                if mine.key == elided.verb and not (mine.denied or mine.shadowed or mine.possible):
                    clause = frozenset(folded(clause_of(view.sentence, mine.start, mine.end)))
                    if elided.subject <= clause and not elided.other & clause:
                        at = (mine.start, mine.end)
                        yield accuse(view, face.passage, at, elided.span, (_REASON,), CERTAINTY)


@kept_with_the_sentence
def _elided(sentence: Sentence) -> tuple[_Elided, ...]:
    """The elided denials of a sentence."""
    tokens = sentence.tokens
    found = []
    for place, token in enumerate(tokens):
        if token.lower in NOT and (place + 1 == len(tokens) or tokens[place + 1].text in CLAUSE_MARKS):
            own = _plain(token) in ELIDING
            auxiliary = place if own else place - 1
            if auxiliary > 0 and _plain(tokens[auxiliary]) in ELIDING:
                one = _resolve(sentence, auxiliary, place)
                found += [one] if one is not None else []
    return tuple(found)


def _resolve(sentence: Sentence, auxiliary: int, end: int) -> _Elided | None:
    tokens = sentence.tokens
    begin = auxiliary
    while begin > 0 and not _parts(tokens[begin - 1]):
        begin -= 1
    subject = frozenset(folded(tokens[begin:auxiliary]))
    if not subject or auxiliary - begin > _LONGEST_SUBJECT:
        return None
    verb = _verb_before(sentence, begin, ELIDING[_plain(tokens[auxiliary])])
    if verb is None:
        return None
    before = frozenset(folded(t for t in tokens[:begin] if t.end <= verb.start))
    own, other = subject - before, before - subject
    return _Elided(verb.key, own, other, (tokens[begin].start, tokens[end].end)) if own and other else None


def _verb_before(sentence: Sentence, begin: int, auxiliary: str) -> Word | None:
    """The full verb that the same auxiliary carries in what comes before; asserted."""
    tokens = sentence.tokens
    words = {word.start: word for word in read_words(sentence)}
    for place in range(begin - 1, -1, -1):
        if ELIDING.get(_plain(tokens[place])) == auxiliary:
            after = (words.get(token.start) for token in tokens[place + 1 : place + 4])
            verb = next((word for word in after if word is not None and word.full), None)
            return verb if verb is not None and not verb.denied else None
    return None


def _plain(token: Token) -> str:
    return token.lower.replace("’", "'")


def _parts(token: Token) -> bool:
    return token.text in CLAUSE_MARKS or token.lower in CLAUSE_JOINING
