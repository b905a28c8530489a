"""What a source denies of the second of two by an auxiliary alone: "the cellar was flooded; the loft was not".

A draft that says of the second what the source says of the first turns it round.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from factlint.corpus.terms import folded
from factlint.language.en.joints import NOT_SUBJECT, OF, WHERE
from factlint.language.en.negating import (
    ALONE_DENYING,
    CLAUSE_JOINING,
    CLAUSE_MARKS,
    DOING,
    ELIDING,
    IRREGULAR_PASTS,
    NOT,
    PAST_ENDING,
    PRESENT_ENDING,
    SENTENCE_MARKS,
)
from factlint.language.en.quantifiers import BUT
from factlint.records import NamedTuple
from factlint.text.document import kept_with_the_sentence
from factlint.verify.statements.accusing import accuse
from factlint.verify.statements.reading.clauses import clause_of
from factlint.verify.statements.reading.polarity import read_words

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from factlint.text.document import Sentence, Token
    from factlint.verify.evidence.facing import SentenceView
    from factlint.verify.judgement import Judgement
    from factlint.verify.statements.reading.polarity import Word

CERTAINTY = 0.95
_LONGEST_SUBJECT = 8
_LEAST = 2
"""So many words of the clause beside what is denied of must be the draft's too."""
_PREPOSITIONS = NOT_SUBJECT | OF | WHERE
_REASON = "the source denies it of this one, and says it of another"


class _Elided(NamedTuple):
    """A verb that is denied of a subject by an auxiliary alone, or of an object by "but not"."""

    verb: str
    """Empty where any verb of the clause may be meant."""
    subject: frozenset[str]
    """The words that tell this subject from the one of which the verb is said."""
    other: frozenset[str]
    told: frozenset[str]
    """What else the clause says, where the verb is not known."""
    span: tuple[int, int]


def judge_elided(view: SentenceView) -> Iterator[Judgement]:
    """What the draft says of a subject, or with an object, of which a source denies it by a "not" alone."""
    for face in view.faces:
        for elided in (*_elided(face.passage.sentence), *_but_not(face.passage.sentence)):
            for mine in view.free_words if elided.verb else view.words:
                if not (mine.denied or mine.shadowed or mine.possible) and _said(view.sentence, mine, elided):
                    at = (mine.start, mine.end)
                    yield accuse(view, face.passage, at, elided.span, (_REASON,), CERTAINTY)
                    break


def _said(sentence: Sentence, mine: Word, elided: _Elided) -> bool:
    """Whether the draft says with a word what is denied."""
    clause = frozenset(folded(clause_of(sentence, mine.start, mine.end)))
    if not elided.subject <= clause or 2 * len(elided.other & clause) > len(elided.other):
        return False
    if elided.verb:
        return mine.key == elided.verb
    return mine.key in elided.subject and len(elided.told & clause) >= min(_LEAST, len(elided.told))


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
    carrying = ELIDING[_plain(tokens[auxiliary])]
    verb = _verb_before(sentence, begin, carrying) or (_first_verb(sentence, begin) if carrying == DOING else None)
    if verb is None:
        return None
    before = frozenset(folded(t for t in tokens[:begin] if t.end <= verb.start))
    own, other = subject - before, before - subject
    span = (tokens[begin].start, tokens[end].end)
    return _Elided(verb.key, own, other, frozenset(), span) if own and other else None


@kept_with_the_sentence
def _but_not(sentence: Sentence) -> tuple[_Elided, ...]:
    """What is denied by "but not" alone: "pay the hospitals but not *the airlines*"."""
    tokens = sentence.tokens
    places = (
        place
        for place in range(2, len(tokens) - 2)
        if tokens[place].lower == BUT and tokens[place + 1].lower == ALONE_DENYING
    )
    return tuple(found for place in places if (found := _denied_beside(tokens, place)) is not None)


def _denied_beside(tokens: Sequence[Token], but: int) -> _Elided | None:
    """The object that is denied after "but not", and the one before that stands after the same preposition."""
    end = next((n for n in range(but + 2, len(tokens)) if _parts(tokens[n])), len(tokens))
    begin = next((n + 1 for n in range(but - 1, -1, -1) if _parts(tokens[n])), 0)
    link = tokens[but + 2].lower
    linked = (n for n in range(but - 1, begin, -1) if tokens[n].lower == link)
    last = next(linked, begin) if link in _PREPOSITIONS else but - 2
    if last <= begin or end - but > _LONGEST_SUBJECT:
        return None
    own, beside = frozenset(folded(tokens[but + 2 : end])), frozenset(folded(tokens[last + 1 : but]))
    told = frozenset(folded(tokens[begin : last + 1])) - own
    if not (own - beside and beside - own and told):
        return None
    return _Elided("", own - beside, beside - own, told, (tokens[but].start, tokens[end - 1].end))


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


def _first_verb(sentence: Sentence, begin: int) -> Word | None:
    """The verb of the clause before, where it shows by its form: "the new one *encrypts* it; older ones did not"."""
    tokens = sentence.tokens
    first = next((n + 1 for n in range(begin - 2, -1, -1) if tokens[n].text in SENTENCE_MARKS), 0)
    said = False
    for word in read_words(sentence):
        if tokens[first].start <= word.start < tokens[begin - 1].start and word.full:
            past = word.lower.endswith(PAST_ENDING) or word.lower in IRREGULAR_PASTS
            if said and not word.denied and (past or (word.lower.endswith(PRESENT_ENDING) and word.key != word.lower)):
                return word
            said = True
    return None


def _plain(token: Token) -> str:
    return token.lower.replace("’", "'")


def _parts(token: Token) -> bool:
    return token.text in CLAUSE_MARKS or token.lower in CLAUSE_JOINING
