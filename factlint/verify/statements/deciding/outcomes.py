"""What a sentence says became of a matter: adopted, rejected, put off; convicted or acquitted; raised, cut or kept."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from factlint.language.en.issues import GAP, SLASH
from factlint.language.en.joints import ARTICLES, DETERMINERS
from factlint.language.en.negating import (
    ADJOINING,
    ADVERB_ENDING,
    DOING_ENDING,
    IRREGULAR_PASTS,
    LESSENING,
    NO,
    NOBODY,
    NOT,
    PAST_ENDING,
    PRESENT_ENDING,
    TO,
    VERB_GROUP,
    WITHOUT,
)
from factlint.language.en.numbers import CARDINALS
from factlint.language.en.opposites import PASSIVE_BE
from factlint.language.en.outcomes import (
    ADVISED,
    ADVISING,
    ALONE,
    OTHERWISE,
    OUTCOMES,
    OUTRIGHT,
    PAST_TOO,
    RESOLVING,
    REVISED,
)
from factlint.language.en.stopwords import STOPWORDS
from factlint.records import NamedTuple
from factlint.text.document import kept_with_the_sentence
from factlint.values.inflection import stem
from factlint.verify.statements.asserting.wished import governing, hedge
from factlint.verify.statements.reading.polarity import read_words
from factlint.verify.statements.reading.propositions import denied_outside, fits

if TYPE_CHECKING:
    from collections.abc import Sequence

    from factlint.text.document import Sentence, Token
    from factlint.verify.statements.reading.polarity import Word

_DENYING = NOT | NO | NOBODY | WITHOUT | LESSENING
_ADVISED_BEHIND = 8
"""How many words behind a word of advising what is advised may stand."""
_DECIDED_BEHIND = 3
"""How many words before "to" who decides may be said to: "voted by four to three *to* reject" has more."""
_FIRST_OF_ADVICE, _FIRST_OF_REVISIONS = 1000, 500
"""From which on rows are of advice, and of figures that somebody sets."""
Told = tuple[int, int]
"""The sort of matter, and which of its outcomes."""


class Outcome(NamedTuple):
    """What became of a matter."""

    row: int
    """The sort of matter."""
    state: int
    """Which of its outcomes."""
    word: Word
    start: int
    end: int
    denied: bool


def revises(one: Outcome) -> bool:
    """Whether an outcome is of a figure that somebody sets: raised, cut or kept."""
    return _FIRST_OF_REVISIONS <= one.row < _FIRST_OF_ADVICE


def of_a_thing(one: Outcome) -> bool:
    """Whether an outcome is of what somebody decides on, and of whoever decides nothing: a motion, a figure."""
    return one.row == 0 or revises(one)


@kept_with_the_sentence
def outcomes(sentence: Sentence) -> tuple[Outcome, ...]:
    """The outcomes that a sentence tells as given, in order."""
    tokens = sentence.tokens
    words = {word.start: word for word in read_words(sentence)}
    stems = [stem(token.lower.replace("’", "'")) if token.shape == "word" else "" for token in tokens]
    found: list[Outcome] = []
    covered = -1
    for place, token in enumerate(tokens):
        word = words.get(token.start)
        if place <= covered or word is None or stems[place] not in _begun():
            continue
        advised = _advised(stems, place)
        last, states = _longest(stems, place, advised=advised)
        if not states or not (advised or _given(sentence, word, stems, place)):
            continue
        if stems[place] in ALONE and last == place and _object_follows(tokens, place):
            continue
        covered = last
        inside = [words[t.start] for t in tokens[place : last + 1] if t.start in words]
        denied = _DENYING.isdisjoint(w.lower for w in inside) and any(denied_outside(w, word) for w in inside)
        denied = denied or _no_follows(tokens, last)
        found += [Outcome(row, state, word, word.start, tokens[last].end, denied) for row, state in states]
    return tuple(found)


def asked_for(sentence: Sentence, row: int) -> frozenset[int]:
    """The outcomes of a row that a sentence speaks of at all: "he asked that the item be *deferred*"."""
    stems = [stem(token.lower.replace("’", "'")) if token.shape == "word" else "" for token in sentence.tokens]
    found = (_longest(stems, place, advised=False)[1] for place, key in enumerate(stems) if key in _begun())
    return frozenset(state for told in found for of, state in told if of == row)


def _advised(stems: Sequence[str], place: int) -> bool:
    """Whether a word of advising stands before a place, with no other outcome between."""
    before = stems[max(0, place - _ADVISED_BEHIND) : place]
    return not _advising().isdisjoint(before)


def _given(sentence: Sentence, word: Word, stems: Sequence[str], place: int) -> bool:
    """Whether an outcome is told as given, neither wished for nor to come, and is no quality of a noun behind it."""
    if word.possible or word.future or hedge(sentence, word) is not None:
        return False
    before = governing(sentence, word.start)
    if before == TO:
        at = next(n for n in range(place - 1, -1, -1) if sentence.tokens[n].lower == TO)
        return not _resolving().isdisjoint(stems[max(0, at - _DECIDED_BEHIND) : at])
    if _attributive(sentence.tokens, place):
        return False
    lower = word.lower
    if lower.endswith(DOING_ENDING):
        return before in PASSIVE_BE
    if lower.endswith(PRESENT_ENDING) and not lower.endswith(PAST_ENDING):
        return before not in VERB_GROUP and before not in ADJOINING
    return lower.endswith(PAST_ENDING) or lower in IRREGULAR_PASTS or lower in PAST_TOO or lower in OUTRIGHT


def _object_follows(tokens: Sequence[Token], place: int) -> bool:
    """Whether a verb has an object, or an office that somebody came into: "succeeded Ann Roe", "succeeded as chair"."""
    behind = tokens[place + 1] if place + 1 < len(tokens) else None
    return behind is not None and behind.shape == "word" and behind.lower not in ADJOINING


def _no_follows(tokens: Sequence[Token], place: int) -> bool:
    """Whether "no" follows, or "for neither": who "lost no time" did not lose it."""
    behind = [token.lower for token in tokens[place + 1 : place + 3]]
    return bool(behind) and (behind[0] in NO or (behind[0] in ADJOINING and behind[-1] in NO))


def _attributive(tokens: Sequence[Token], place: int) -> bool:
    """Whether a word stands between an article and a noun: "the *rejected* plan", "its *approval*"."""
    before = tokens[place - 1].lower if place else ""
    return before in ARTICLES or before in DETERMINERS or (before in ADJOINING and _noun_follows(tokens, place))


def _noun_follows(tokens: Sequence[Token], place: int) -> bool:
    after = tokens[place + 1] if place + 1 < len(tokens) else None
    return (
        after is not None
        and after.shape == "word"
        and after.lower not in STOPWORDS
        and not after.lower.endswith(ADVERB_ENDING)
    )


def _longest(stems: Sequence[str], place: int, *, advised: bool) -> tuple[int, frozenset[Told]]:
    """The place where the longest phrase ends that begins at a place, with what it tells; -1 for none."""
    best: tuple[int, frozenset[Told]] = (-1, frozenset())
    for rest, states in _begun()[stems[place]]:
        told = frozenset(one for one in states if (one[0] >= _FIRST_OF_ADVICE) == advised)
        last = fits(stems, place + 1, rest) if rest else place
        if not rest and stems[place] in _resolving() and stems[place + 1 : place + 2] == [TO]:
            continue
        if (
            (told or not states)
            and last > best[0]
            and not (rest and rest[-1] == TO and _no_verb(stems, last + 1, told))
        ):
            best = last, told
    return best


def _no_verb(stems: Sequence[str], place: int, told: frozenset[Told]) -> bool:
    """Whether no verb but a number follows, or such an outcome: "by four votes *to one*", "voted *to* defer"."""
    if place >= len(stems) or not stems[place] or stems[place] in CARDINALS:
        return True
    rows = {row for row, _ in told}
    return any(row in rows for rest, states in _begun().get(stems[place], ()) for row, _ in states if not rest)


@cache
def _begun() -> dict[str, tuple[tuple[tuple[str, ...], frozenset[Told]], ...]]:
    """For each folded first word the rest of the phrases that it begins, with what they tell."""
    table: dict[tuple[str, ...], set[Told]] = {}
    for first, text in ((0, OUTCOMES), (_FIRST_OF_REVISIONS, REVISED), (_FIRST_OF_ADVICE, ADVISED)):
        lines = [line.strip() for line in text.splitlines() if not line.strip().startswith("#")]
        for row, states in enumerate(filter(None, map(str.strip, " ".join(lines).split(";"))), first):
            for state, phrases in enumerate(states.split(SLASH)):
                for phrase in phrases.split(","):
                    parts = tuple([part if part == GAP else stem(part) for part in phrase.split()])
                    table.setdefault(parts, set()).add((row, state))
    table |= {tuple(map(stem, phrase.split())): set() for phrase in OTHERWISE.split(",")}
    begun: dict[str, list[tuple[tuple[str, ...], frozenset[Told]]]] = {}
    for parts, told in table.items():
        begun.setdefault(parts[0], []).append((parts[1:], frozenset(told)))
    return {first: tuple(rests) for first, rests in begun.items()}


@cache
def _advising() -> frozenset[str]:
    return frozenset(map(stem, ADVISING))


@cache
def _resolving() -> frozenset[str]:
    return frozenset(map(stem, RESOLVING))
