"""What a word of a sentence is said of: its subject, and what follows it in its clause, read without a grammar.

News prose keeps to a few patterns: the subject stands before the auxiliaries, perhaps parted from them by an apposition
or a relative clause between commas, and verbs joined by "and" share it. That is enough to tell whether two sentences
say a thing of the same subject and object, however many other words they have.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from factlint.corpus.terms import folded
from factlint.language.en.alike import OF_ITSELF
from factlint.language.en.joints import ARTICLES, DEFINITE
from factlint.language.en.negating import (
    ADVERB_ENDING,
    AND,
    BEARING,
    BETWEEN_VERBS,
    BY,
    CLAUSE_JOINING,
    GOING_TO,
    IRREGULAR_PASTS,
    JOINING,
    LIGHT,
    LINKING,
    NOT,
    PAST_ENDING,
    RELATIVE,
    THAT,
    TO,
    VERB_GROUP,
)
from factlint.language.en.opposites import PASSIVE_BE
from factlint.language.en.pronouns import COUNTED_ALONE, PERSONAL, STANDING_ALONE
from factlint.language.en.saying import SAYING
from factlint.records import NamedTuple
from factlint.text.document import kept_with_the_sentence
from factlint.values.inflection import stem
from factlint.verify.statements.reading.clauses import clause_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from factlint.text.document import Sentence, Token
    from factlint.verify.statements.reading.polarity import Word

_LONGEST_SUBJECT = 12
_LONGEST_BETWEEN = 18
_NOUN_REACH = 4
"""How far before its noun a verb stands that says nothing by itself: "*gave* a short speech"."""
_STOPS = frozenset(';:.–—()"“”')


class Predicate(NamedTuple):
    """The folded words on either side of a word that belong to it."""

    subject: frozenset[str]
    rest: frozenset[str]
    pronoun: bool
    """Whether a pronoun stands for the subject, which is then empty."""
    names: frozenset[str]
    """The subject's words with a capital."""

    @property
    def terms(self) -> frozenset[str]:
        """What the word is said of and with, subject and object alike: a passive has them exchanged."""
        return self.subject | self.rest


@kept_with_the_sentence
def predicate_of(sentence: Sentence, word: Word) -> Predicate:
    """The subject and the rest of the clause of a word."""
    tokens = sentence.tokens
    place = sentence.number_at(word.start)
    subject = _subject_of(tokens, place)
    after = _after(clause_of(sentence, word.start, word.end), word.end)
    if subject and subject[-1].lower in STANDING_ALONE:  # "two of the wards it closed"
        subject = subject[-1:]
    terms = frozenset(folded(subject)) - {word.key}
    pronoun = not terms and any(token.lower in PERSONAL or token.lower in COUNTED_ALONE for token in subject)
    names = frozenset(folded(token for token in subject if token.text[:1].isupper()))
    return Predicate(terms, frozenset(folded(after)) - {word.key}, pronoun, names)


def _subject_of(tokens: Sequence[Token], place: int) -> Sequence[Token]:
    """The subject of a verb; of "agreed on Monday to *cut*" it is whoever agreed, of "A beat B to *win*" A."""
    last = _before_group(tokens, place)
    subject = _subject(tokens, last)
    if not any(t.lower == TO for t in tokens[last + 1 : place]):
        return subject
    governing = last - len(subject)
    if governing > 0 and tokens[governing].lower in SAYING:
        return _subject_of(tokens, governing)
    verb = next((n for n in range(1, len(subject)) if _ends_subject(subject, 0, n)), None)
    return subject[:verb]


def _after(clause: Sequence[Token], end: int) -> Sequence[Token]:
    """What follows a word in its clause, up to the verb that "and" joins to it."""
    first = next((n for n, token in enumerate(clause) if token.start >= end), len(clause))
    last = next((n for n in range(first, len(clause)) if clause[n].lower in CLAUSE_JOINING), len(clause))
    return clause[first:last]


def _before_group(tokens: Sequence[Token], place: int) -> int:
    """The token before the auxiliaries, denials and adverbs that stand before a verb."""
    place -= 1
    while place >= 0:
        lower = tokens[place].lower
        adverb = lower.endswith(ADVERB_ENDING) and not tokens[place].text[0].isupper()
        if lower not in VERB_GROUP and not adverb and not _passes_on(tokens, place):
            break
        place -= 1
    return place


def _passes_on(tokens: Sequence[Token], place: int) -> bool:
    """Whether a participle hands its subject on to the verb behind "to": "residents were *allowed* to stay"."""
    lower = tokens[place].lower
    form = lower.endswith(PAST_ENDING) or lower in GOING_TO or lower in IRREGULAR_PASTS
    return (
        form and 0 < place < len(tokens) - 1 and tokens[place + 1].lower == TO and tokens[place - 1].lower in VERB_GROUP
    )


def _subject(tokens: Sequence[Token], last: int) -> Sequence[Token]:
    if last < 0:
        return ()
    token = tokens[last]
    if token.lower in RELATIVE:
        return _with_apposition(tokens, last - 1)
    if token.text == ",":
        return _before_parenthesis(tokens, last)
    if token.lower in JOINING and token.lower != THAT:
        return _shared(tokens, last)
    light = next((n for n in range(last, max(-1, last - _NOUN_REACH), -1) if tokens[n].lower in LIGHT), None)
    if light is not None:
        return _subject(tokens, _before_group(tokens, light))
    near = _chunk(tokens, last)
    before = last - len(near)
    return [*_subject(tokens, before), *near] if _closes_relative(tokens, before) else near


def _closes_relative(tokens: Sequence[Token], place: int) -> bool:
    """Whether a comma closes what "who" opened: "Ann Roe, who served first, *hit* more aces"."""
    if place <= 0 or tokens[place].text != ",":
        return False
    first = next((n for n in range(place - 1, max(0, place - _LONGEST_BETWEEN), -1) if tokens[n].text == ","), 0)
    return first > 0 and tokens[first + 1].lower in RELATIVE


def _chunk(tokens: Sequence[Token], last: int) -> Sequence[Token]:
    """The words up to a place, back to a mark or to the beginning of the clause."""
    first = last + 1
    while first > 0 and last - first < _LONGEST_SUBJECT:
        if _begins_clause(tokens[first - 1]) and not _joins_names(tokens, first - 1):
            break
        first -= 1
    return tokens[first : last + 1]


def _joins_names(tokens: Sequence[Token], place: int) -> bool:
    """Whether "and" stands between two names: "Ann Roe *and* the Seamen's Union refused"."""
    if tokens[place].lower != AND or place == 0 or place + 1 >= len(tokens):
        return False
    after = tokens[place + 2 if tokens[place + 1].lower in ARTICLES and place + 2 < len(tokens) else place + 1]
    return tokens[place - 1].text[:1].isupper() and after.text[:1].isupper()


def _begins_clause(token: Token) -> bool:
    lower = token.lower
    return (
        token.text in _STOPS
        or token.text == ","
        or lower in CLAUSE_JOINING
        or lower == THAT
        or lower in RELATIVE
        or lower in BEARING
        or lower in SAYING
    )


def _with_apposition(tokens: Sequence[Token], last: int) -> Sequence[Token]:
    """The words before "who", with the name before them: "Ann Roe, the headman of Hill, *who* left"."""
    if last >= 0 and tokens[last].text == ",":
        last -= 1
    near = _chunk(tokens, last)
    before = last - len(near)
    return [*_chunk(tokens, before - 1), *near] if before > 0 and tokens[before].text == "," else near


def _before_parenthesis(tokens: Sequence[Token], last: int) -> Sequence[Token]:
    """The subject before what stands between two commas; an apposition belongs to it, a relative clause does not."""
    first = last - 1
    while (
        first >= 0
        and last - first < _LONGEST_BETWEEN
        and tokens[first].text != ","
        and tokens[first].text not in _STOPS
    ):
        first -= 1
    between = tokens[first + 1 : last]
    if first <= 0 or tokens[first].text != ",":
        return _chunk(tokens, last - 1)
    if between and between[0].lower in RELATIVE:
        return _with_apposition(tokens, first - 1)
    return [*_chunk(tokens, first - 1), *between]


def _opens(token: Token) -> bool:
    return token.text in _STOPS or token.lower == THAT


def _shared(tokens: Sequence[Token], joint: int) -> Sequence[Token]:
    """The subject of the verb that "and" joins this one to: what opens its clause."""
    first = joint
    while first > 0 and not _opens(tokens[first - 1]) and joint - first < 3 * _LONGEST_SUBJECT:
        first -= 1
    last = first
    while last < joint and last - first < _LONGEST_SUBJECT and not _ends_subject(tokens, first, last):
        last += 1
    return tokens[first:last]


def _ends_subject(tokens: Sequence[Token], first: int, place: int) -> bool:
    """Whether a verb stands there: "the company *paid* and did not appeal"; a participle has its noun behind it."""
    token = tokens[place]
    past = token.lower.endswith(PAST_ENDING) or token.lower in IRREGULAR_PASTS
    return _begins_clause(token) or (past and place > first and tokens[place - 1].lower not in ARTICLES | DEFINITE)


def is_verb(sentence: Sentence, word: Word) -> bool:
    """Whether the form of a word, or the auxiliary before it, shows it to be a verb or a quality that is asserted."""
    before = sentence.lower_before(word.start, 1)
    if not ARTICLES.isdisjoint(before):
        return False
    return word.lower.endswith(PAST_ENDING) or word.lower in IRREGULAR_PASTS or not VERB_GROUP.isdisjoint(before)


def undergone(sentence: Sentence, word: Word) -> bool:
    """Whether a word tells what its subject undergoes or is: "was closed", "remains unsolved", "the gate opened"."""
    if word.key in _of_itself():
        return True
    before = next((t.lower for t in reversed(sentence.before(word.start)) if not _between(t)), "")
    return before in PASSIVE_BE or before in LINKING or _noted(sentence, word)


def _between(token: Token) -> bool:
    return (token.lower in BETWEEN_VERBS | NOT and token.lower not in PASSIVE_BE) or token.lower.endswith(ADVERB_ENDING)


def _noted(sentence: Sentence, word: Word) -> bool:
    """Whether a heading or a note leaves out the auxiliary of its participle: "Pool plan approved by council"."""
    if not word.lower.endswith(PAST_ENDING) or not BEARING.isdisjoint(sentence.lowers):
        return False
    behind = sentence.after(word.end, 1)
    return not behind or behind[0].lower in BY or behind[0].text in _STOPS


@cache
def _of_itself() -> frozenset[str]:
    return frozenset(map(stem, OF_ITSELF))
