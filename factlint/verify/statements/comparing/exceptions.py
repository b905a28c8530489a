"""What is said of all but one, and so denied of that one: "fell everywhere but in the north", "the only one to rise".

Both ways of putting it say the same of the one that is excepted. A draft that says it the other way about turns nothing
round, however the words face each other.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from factlint.corpus.terms import folded
from factlint.language.en.negating import BEARING, CLAUSE_JOINING, CLAUSE_MARKS, IRREGULAR_PASTS, PAST_ENDING
from factlint.language.en.quantifiers import (
    AFTER_EXCEPTING,
    ALONE,
    AMONG,
    AMONG_ALL,
    BUT,
    EXCEPTING,
    NONE_OF_ALL,
    OF_ALL,
    ONLY,
    PAIRED,
    THE,
)
from factlint.records import NamedTuple
from factlint.text.document import kept_with_the_sentence
from factlint.verify.statements.opposition import allies, opposites
from factlint.verify.statements.reading.clauses import clause_of
from factlint.verify.statements.reading.polarity import read_words

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from factlint.corpus.memory import Passage
    from factlint.text.document import Sentence, Token
    from factlint.verify.evidence.facing import SentenceView
    from factlint.verify.statements.reading.polarity import Word

MATTER = 0.6
"""The share of the clause's words that the passage must say."""
_SEARCHED = 8
_MARKING = EXCEPTING | {BUT, ONLY, ALONE}
_REACH = 4
"""How many words may stand between "every" and "but"."""


class Excepted(NamedTuple):
    """One that is told apart from all others, and what is said of it."""

    one: frozenset[str]
    words: tuple[Word, ...]
    """The deciding words of what is said."""
    holds: bool
    """Whether they are true of the one (and of no other), or of all others."""


def backed(view: SentenceView) -> frozenset[int]:
    """Where the words start that a source says of the one it excepts, in whatever words."""
    return frozenset(mine.start for mine, _, _, sign in _facing(view) if sign > 0)


def _facing(view: SentenceView) -> list[tuple[Word, Passage, Word, int]]:
    """Words of both that are said of one excepted thing, and whether they say the same (1) or not (-1)."""
    found = []
    for passage in view.nearest[:_SEARCHED]:
        for other in exceptions(passage.sentence):
            for mine in _told(view, other):
                if view.face(passage).covers(_clause_terms(view.sentence, mine)) >= MATTER:
                    found += [(v, passage, w, sign) for v, w, sign in _pairs(mine, other)]
    return found


def _clause_terms(sentence: Sentence, mine: Excepted) -> frozenset[str]:
    return frozenset(folded(clause_of(sentence, mine.words[0].start, mine.words[0].end))) - {w.key for w in mine.words}


def _told(view: SentenceView, other: Excepted) -> Iterator[Excepted]:
    """What the draft says of the one that a passage excepts: as an exception too, or plainly."""
    own = exceptions(view.sentence)
    yield from (mine for mine in own if mine.one <= other.one or other.one <= mine.one)
    if own:
        return
    for word in view.free_words:
        if word.full and word.key in opposites():
            clause = clause_of(view.sentence, word.start, word.end)
            if other.one <= frozenset(folded(clause)):
                yield Excepted(other.one, _deciding(view.sentence, clause[0].start, clause[-1].end), holds=True)


def _pairs(mine: Excepted, other: Excepted) -> list[tuple[Word, Word, int]]:
    """The words of both that are the same or opposed; only those that agree, if any do."""
    found = []
    for v in mine.words:
        for w in other.words:
            alike = w.key in allies().get(v.key, (v.key,))
            if alike or w.key in opposites().get(v.key, ()):
                same = alike == ((v.denied == w.denied) == (mine.holds == other.holds))
                found.append((v, w, 1 if same else -1))
    return [one for one in found if one[2] > 0] or found


def exceptions(sentence: Sentence) -> tuple[Excepted, ...]:
    """The exceptions that a sentence makes, in order."""
    if sentence.lowers.isdisjoint(_MARKING):
        return ()
    return _read(sentence)


@kept_with_the_sentence
def _read(sentence: Sentence) -> tuple[Excepted, ...]:
    tokens = sentence.tokens
    found = []
    for place, token in enumerate(tokens):
        one = None
        if token.lower in EXCEPTING or token.lower == BUT:
            one = _all_but(sentence, place)
        elif token.lower == ONLY:
            one = _only(sentence, place)
        elif token.lower == ALONE:
            one = _alone(sentence, place)
        own = () if one is None else tuple(word for word in one.words if word.key not in one.one)
        found += [one._replace(words=own)] if one is not None and one.one and own else []
    return tuple(found)


def _all_but(sentence: Sentence, place: int) -> Excepted | None:
    """What is read as "every region but the north", or "witnesses, apart from Roe"."""
    tokens = sentence.tokens
    quantifier = None
    for step in range(place - 1, max(-1, place - 1 - _REACH), -1):
        if tokens[step].lower in OF_ALL | NONE_OF_ALL:
            quantifier = tokens[step].lower
            break
        if tokens[step].text in CLAUSE_MARKS or _is_verb(tokens[step]):
            break
    following = tokens[place + 1].lower if place + 1 < len(tokens) else ""
    if not _excepts(tokens[place].lower, following, among=quantifier is not None):
        return None
    begin = next((n for n in range(place + 1, len(tokens)) if tokens[n].lower not in AFTER_EXCEPTING), place)
    end = phrase_end(tokens, begin)
    before = _clause_start(tokens, place - 1 if place and tokens[place - 1].text == "," else place)
    words = _deciding(sentence, tokens[before].start, tokens[place].start) or _deciding(
        sentence, tokens[end - 1].end, tokens[_clause_end(tokens, end) - 1].end
    )
    return Excepted(frozenset(folded(tokens[begin:end])), words, holds=quantifier in NONE_OF_ALL)


def _excepts(word: str, following: str, *, among: bool) -> bool:
    """Whether a word tells one apart from others: by itself ("except Roe"), with the word that follows it ("apart
    from", "other than"), or `among` all or none of them ("all bar Roe", and not "a bar graph")."""
    if word in PAIRED:
        return following == PAIRED[word]
    return among or word not in AMONG_ALL


def _only(sentence: Sentence, place: int) -> Excepted | None:
    """What is read as "only the north rose", or "the north was the only region to rise"."""
    tokens = sentence.tokens
    end = _clause_end(tokens, place + 1)
    begin = _clause_start(tokens, place)
    last = tokens[end - 1].end
    if place > begin + 1 and tokens[place - 1].lower == THE and tokens[place - 2].lower in BEARING:
        one = frozenset(folded(tokens[begin : place - 2]))
        return Excepted(one, _deciding(sentence, tokens[place].end, last), holds=True)
    if place > begin:
        return None
    stop = phrase_end(tokens, place + 1)
    one = frozenset(folded(tokens[place + 1 : stop]))
    return Excepted(one, _deciding(sentence, tokens[stop - 1].end, last), holds=True)


def _alone(sentence: Sentence, place: int) -> Excepted | None:
    """What is read as "the north alone fell", or "the Guild, alone among the unions, has signed"."""
    tokens = sentence.tokens
    begin = _clause_start(tokens, place) if tokens[place - 1].text != "," else _clause_start(tokens, place - 1)
    following = tokens[place + 1].lower if place + 1 < len(tokens) else ""
    if place <= begin or not (following in AMONG or following in BEARING):
        return None
    one = frozenset(folded(tokens[begin:place]))
    return Excepted(one, _deciding(sentence, tokens[place].end, tokens[-1].end), holds=True)


def _deciding(sentence: Sentence, start: int, end: int) -> tuple[Word, ...]:
    words = (word for word in read_words(sentence) if start <= word.start < end and word.full)
    return tuple(word for word in words if word.key in opposites() or word.denied)


def phrase_end(tokens: Sequence[Token], begin: int) -> int:
    """Where the noun phrase ends that begins at a place: before a mark, a joining word or a verb."""
    for place in range(begin, len(tokens)):
        if _parts(tokens[place]) or (place > begin and _is_verb(tokens[place])):
            return place
    return len(tokens)


def _is_verb(token: Token) -> bool:
    """Whether a word is by its form a verb, as far as that can be seen."""
    return token.lower in BEARING or token.lower in IRREGULAR_PASTS or token.lower.endswith(PAST_ENDING)


def _clause_start(tokens: Sequence[Token], place: int) -> int:
    while place > 0 and not _parts(tokens[place - 1]):
        place -= 1
    return place


def _clause_end(tokens: Sequence[Token], place: int) -> int:
    while place < len(tokens) and not _parts(tokens[place]):
        place += 1
    return place


def _parts(token: Token) -> bool:
    return token.text in CLAUSE_MARKS or token.lower in CLAUSE_JOINING
