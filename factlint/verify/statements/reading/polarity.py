"""Whether a sentence asserts or denies each of its words, and whether it only holds it possible."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from factlint.language.en.joints import ARTICLES, DEFINITE
from factlint.language.en.negating import (
    ACTING,
    ADJOINING,
    ADVERB_ENDING,
    ADVISING,
    AGAINST,
    AGAINST_ANYWAY,
    ALONE_DENYING,
    ANYBODY,
    BEARING,
    BY,
    CHARGED,
    DENYING_DOING,
    DENYING_FROM,
    DENYING_TO,
    DOING_ENDING,
    FREE,
    FREED,
    FUTURE,
    GOING_TO,
    HAVING_TO,
    HOLDING_POSSIBLE,
    IRREGULAR_PASTS,
    JOINING,
    LESSENING,
    LINKING,
    LOSING,
    NEEDING,
    NEITHER_OF_TWO,
    NO,
    NO_LONGER,
    NO_ONE,
    NOBODY,
    NOT,
    NOT_DENYING,
    OF,
    OUT,
    PASSING_ON,
    PAST_ENDING,
    PREFERRED,
    PREFIXED,
    PRESENT_ENDING,
    RULING,
    SIGNS,
    SIGNS_OF,
    SINCE_WHEN,
    STILL,
    TO,
    TO_SUCH_A_DEGREE,
    UNDOING,
    WITHOUT,
)
from factlint.language.en.quantifiers import PARTLY_DENIED
from factlint.language.en.stopwords import NEGATIONS
from factlint.records import NamedTuple
from factlint.text.document import kept_with_the_sentence
from factlint.values.inflection import stem
from factlint.verify.statements.opposition import is_full, phrasal_at, phrasals, plain

if TYPE_CHECKING:
    from collections.abc import Sequence

    from factlint.text.document import Sentence, Token

_REACH = 5
"""How many words a negation looks ahead for the one it denies."""
_SUBJECT_REACH = 8
"""How many words long a subject may be, before its auxiliary."""
_HEDGE_REACH = 6
_SHADOW = 12
"""How many words on a word that denies may still be meant: "unable, for reasons of health, to attend"."""
_LOST = 3
"""The same of a word that says what was lost."""
_CLAUSE_MARKS = ",;:.–—"
_HYPHENS = ("-", "\u2010", "\u2011")
_WITH_TO = DENYING_TO | {STILL}
_ALWAYS = NEGATIONS | NOT | NO | NOBODY | WITHOUT | PREFIXED | LESSENING
_DENYING = _ALWAYS | DENYING_FROM | _WITH_TO


class Word(NamedTuple):
    """A word of a sentence, and how the sentence means it."""

    key: str
    """Its folded form."""
    lower: str
    start: int
    end: int
    full: bool
    """Whether it says something of the subject; false for articles, auxiliaries and the like."""
    denied: bool
    by: tuple[int, int] | None
    """Where the word stands that denies it."""
    shadowed: bool
    """Whether a word that denies stands not far before it, or "no" right after it: it may be meant denied."""
    possible: bool
    """Whether it is only held possible: under "may", "if", "plans to"."""
    future: bool
    quoted: bool
    partial: bool
    """Whether "not all" or the like stands before it."""


@kept_with_the_sentence
def read_words(sentence: Sentence) -> tuple[Word, ...]:
    """The words of a sentence in order."""
    tokens = sentence.tokens
    denied = _denials(tokens)
    quoted = _quoted(tokens)
    says_no = not sentence.lowers.isdisjoint(NO)
    result: list[Word] = []
    possible_until = future_until = shadow_until = part_until = -1
    particle = -1
    for place, token in enumerate(tokens):
        if token.shape != "word" or place == particle:
            if token.text in _CLAUSE_MARKS:
                possible_until = future_until = part_until = -1
            continue
        bare = plain(token)
        if bare in JOINING and (_asserts_again(tokens, place, denied) or (place and tokens[place - 1].text == ",")):
            shadow_until = place
        by = denied.get(place)
        shadowed = place <= shadow_until or (says_no and _denies_object(tokens, place))
        scopes = (shadowed, place <= possible_until, place <= future_until, quoted[place], place <= part_until)
        key, end = stem(bare), token.end
        phrasal = phrasal_at(tokens, place, key) if key in phrasals() else None
        if phrasal is not None:
            key, particle = phrasal
            end = tokens[particle].end if particle <= place + 2 else end
        word = (key, bare, token.start, end, is_full(bare), by is not None, by, *scopes)
        result.append(tuple.__new__(Word, word))  # its own constructor takes twice the time
        if bare in PARTLY_DENIED and place and plain(tokens[place - 1]) in NOT:
            part_until = len(tokens)
        if bare in HOLDING_POSSIBLE and not (bare in CHARGED and place and plain(tokens[place - 1]) in ARTICLES):
            possible_until = place + _HEDGE_REACH
        if bare in FUTURE:
            future_until = place + _HEDGE_REACH
        if (
            (bare in UNDOING and not _attributive(tokens, place))
            or (phrasal is not None and key in _undoing())
            or (bare in _DENYING and _may_deny(tokens, place, bare))
        ):
            shadow_until = place + _SHADOW
        elif bare in LOSING:
            shadow_until = max(shadow_until, place + _LOST)
    return tuple(result)


def _attributive(tokens: Sequence[Token], place: int) -> bool:
    """Whether a participle stands before its noun: "the abandoned match" was played, in part."""
    return place > 0 and plain(tokens[place - 1]) in ARTICLES and _is_past(plain(tokens[place]))


def _denies_object(tokens: Sequence[Token], place: int) -> bool:
    """Whether "no" follows: "lost no time" says what "no time was lost" does."""
    if place + 2 >= len(tokens) or plain(tokens[place + 1]) not in NO:
        return False
    return f"{plain(tokens[place + 1])} {plain(tokens[place + 2])}" not in NOT_DENYING


def _asserts_again(tokens: Sequence[Token], joint: int, denied: dict[int, tuple[int, int]]) -> bool:
    """Whether a past form follows what was denied in the base form: "did not change it and *ruled* out the rest"."""
    last = max((place for place in denied if place < joint), default=None)
    return last is not None and not _is_past(plain(tokens[last])) and _is_past_at(tokens, joint + 1)


def _is_past_at(tokens: Sequence[Token], place: int) -> bool:
    return place < len(tokens) and tokens[place].shape == "word" and _is_past(plain(tokens[place]))


def _is_past(bare: str) -> bool:
    return bare.endswith(PAST_ENDING) or bare in IRREGULAR_PASTS


@cache
def _undoing() -> frozenset[str]:
    return frozenset(map(stem, UNDOING))


def _may_deny(tokens: Sequence[Token], place: int, bare: str) -> bool:
    """Whether a word that denies with "to" or "from" has that word after it: a "failure" alone denies nothing.

    Nor does what is part of a name: "Little Venice".
    """
    if bare in LESSENING and tokens[place].text[0].isupper():
        return not (place + 1 < len(tokens) and tokens[place + 1].text[:1].isupper())
    if bare == STILL:
        return [token.lower for token in tokens[place + 2 : place + 3]] == [TO] and plain(
            tokens[place + 1]
        ) in HAVING_TO
    links = [link for link, words in (("to", DENYING_TO), ("from", DENYING_FROM)) if bare in words]
    if not links or bare in _ALWAYS:
        return True
    return any(plain(token) in links for token in tokens[place + 1 : place + _SHADOW])


def _quoted(tokens: Sequence[Token]) -> list[bool]:
    inside = False
    result = []
    for token in tokens:
        if token.shape == "open":
            inside = True
        elif token.shape == "close":
            inside = False
        result.append(inside)
    return result


def _denials(tokens: Sequence[Token]) -> dict[int, tuple[int, int]]:
    """For each denied token the place of the word that denies it; what is denied twice is asserted."""
    denied: dict[int, tuple[int, int]] = {}
    for place, token in enumerate(tokens):
        if token.shape != "word" or token.lower.replace("’", "'") not in _MAY_DENY:
            continue
        if plain(token) == OUT and place - 1 in denied:
            continue  # "could not rule out" leaves it open
        for target in _targets(tokens, place, plain(token)):
            if target in denied:
                del denied[target]
            elif place not in denied:
                denied[target] = (token.start, token.end)
    return denied


_MAY_DENY = frozenset().union(
    (FREE,),
    (AGAINST, OUT, STILL),
    PREFERRED,
    PREFIXED,
    NOT,
    WITHOUT,
    NOBODY,
    NO,
    DENYING_DOING,
    DENYING_TO,
    DENYING_FROM,
    (NO_ONE.split()[0], NO_LONGER[0]),
)
"""The words, or the first of them, that `_targets` finds anything for."""


def _targets(tokens: Sequence[Token], place: int, bare: str) -> Sequence[int]:
    """The tokens that the word at `place` denies, if it is one that denies."""
    following = plain(tokens[place + 1]) if place + 1 < len(tokens) else ""
    if bare in PREFIXED:
        return _head(tokens, place + 2) if following in _HYPHENS else _head(tokens, place + 1)
    if f"{bare} {following}" in NOT_DENYING:
        return ()
    if bare in NOT and place and plain(tokens[place - 1]) in NEEDING:
        return (place - 1, *_head(tokens, place + 1))
    if bare == ALONE_DENYING and following in ADJOINING and _names_one(tokens[place + 2 : place + 3]):
        return ()  # "left it to her, not to his own son"
    if bare in NOT or bare in WITHOUT:
        head = _head(tokens, place + 1)
        return () if bare in NOT and head and _to_a_degree(tokens, head[0]) else _passed_on(tokens, head)
    if bare == AGAINST:
        return _argued_against(tokens, place)
    if bare == OUT:
        return _phrase(tokens, place + 1) if place and plain(tokens[place - 1]) in RULING else ()
    if PREFERRED.get(bare) == following:
        return _head(tokens, place + 2) if place + 2 < len(tokens) and is_full(plain(tokens[place + 2])) else ()
    if bare == FREE and place > 1 and tokens[place - 1].text in _HYPHENS:
        return (place - 2,)
    if bare == FREE and following in FREED:
        return _head(tokens, place + 2)
    if bare in NOBODY or f"{bare} {following}" == NO_ONE:
        return _denied_anybody(tokens, place + (1 if bare in NOBODY else 2), place)
    if bare == NO_LONGER[0] and following == NO_LONGER[1]:
        return _head(tokens, place + 2)
    if bare in NO:
        return _denied_noun(tokens, place + 1, place)
    if bare in DENYING_DOING and following.endswith(DOING_ENDING):
        return _head(tokens, place + 1)
    if bare in _WITH_TO and following == TO:
        return _head(tokens, place + 2)
    if bare in DENYING_FROM and following == "from":
        return [n for n in _head(tokens, place + 2) if plain(tokens[n]).endswith(DOING_ENDING)]
    return ()


def _argued_against(tokens: Sequence[Token], place: int) -> Sequence[int]:
    """What "against" denies: "recommended against approving it" neither recommends nor approves."""
    verb = plain(tokens[place - 1]) if place else ""
    if verb in ADVISING:
        return (place - 1, *_phrase(tokens, place + 1))
    doing = place + 1 < len(tokens) and plain(tokens[place + 1]).endswith(DOING_ENDING)
    return (place - 1, *_head(tokens, place + 1)) if doing and verb not in AGAINST_ANYWAY else ()


def _to_a_degree(tokens: Sequence[Token], place: int) -> bool:
    """Whether a quality is granted by what is denied of it: "has not been this high in May since 1931"."""
    behind = [plain(token) for token in tokens[place + 1 : place + 1 + _SHADOW]]
    return plain(tokens[place - 1]) in TO_SUCH_A_DEGREE and not SINCE_WHEN.isdisjoint(behind)


def _phrase(tokens: Sequence[Token], begin: int) -> Sequence[int]:
    """The full words of a phrase up to its noun: "an early electoral alliance"."""
    head = _head(tokens, begin)
    last = head[0] + 1 if head else 0
    while head and last < len(tokens) and tokens[last].shape == "word" and is_full(plain(tokens[last])):
        if plain(tokens[last]) in ADJOINING | JOINING:
            break
        last += 1
    return [place for place in range(begin, last) if is_full(plain(tokens[place]))]


def _names_one(tokens: Sequence[Token]) -> bool:
    return any(plain(token) in DEFINITE or token.text[0].isupper() for token in tokens)


def _passed_on(tokens: Sequence[Token], head: Sequence[int]) -> Sequence[int]:
    """The denied word, with the verb that it passes the denial on to: "not going to *name*"."""
    last = head[0] + 1 if head else len(tokens)
    if last < len(tokens) and plain(tokens[last - 1]) in GOING_TO and plain(tokens[last]) == "to":
        return (*head, *_head(tokens, last + 1))
    if last < len(tokens) and plain(tokens[last - 1]) in PASSING_ON | LINKING:
        return (*head, *_head(tokens, last))
    return head


def _head(tokens: Sequence[Token], begin: int) -> Sequence[int]:
    """The next full word of the clause, adverbs passed over."""
    for place in range(begin, min(begin + _REACH, len(tokens))):
        bare = plain(tokens[place])
        if tokens[place].shape != "word" or bare in JOINING or bare in ACTING:
            break
        if is_full(bare) and not bare.endswith(ADVERB_ENDING) and bare not in ANYBODY:
            return (place,)
    return ()


def _denied_anybody(tokens: Sequence[Token], begin: int, place: int) -> Sequence[int]:
    """The verb of which nobody is the object ("hurt nobody"), else that of which it is the subject."""
    before = tokens[place - 1] if place else None
    if before is not None and before.shape == "word" and before.text[0].islower() and is_full(plain(before)):
        return (place - 1,)
    within = begin < len(tokens) and plain(tokens[begin]) in ADJOINING  # "no one on this board wanted it"
    return _verb_after(tokens, begin) or (_past_after(tokens, begin) if within else _head(tokens, begin))


def _past_after(tokens: Sequence[Token], begin: int) -> Sequence[int]:
    reach = range(begin + 1, min(begin + _REACH + 1, len(tokens)))
    return next(((place,) for place in reach if _is_past_at(tokens, place)), ())


def _denied_noun(tokens: Sequence[Token], begin: int, place: int) -> Sequence[int]:
    """The denied noun and, where it opens the clause, the verb of which it is the subject."""
    if plain(tokens[place]) in NEITHER_OF_TWO and begin < len(tokens) and plain(tokens[begin]) == OF:
        return _verb_after(tokens, begin) or _present(tokens, begin)
    noun = _head(tokens, begin)
    if noun and plain(tokens[noun[0]]) in SIGNS and plain(tokens[min(noun[0] + 1, len(tokens) - 1)]) in SIGNS_OF:
        noun = (*noun, *_phrase(tokens, noun[0] + 2))  # what there is no sign of
    before = tokens[place - 1] if place else None
    if before is not None and before.shape == "word" and plain(before) not in JOINING:
        return noun
    verb = _passed_on(tokens, _verb_after(tokens, begin)) or (_plain_past(tokens, noun[0] + 1) if noun else ())
    return verb if verb and plain(tokens[place]) in NEITHER_OF_TWO else (*noun, *verb)


def _present(tokens: Sequence[Token], begin: int) -> Sequence[int]:
    """The verb of "neither of the two arches *meets* it", in the singular or the past."""
    for place in range(begin + 1, min(begin + _REACH + 1, len(tokens))):
        bare = plain(tokens[place])
        if tokens[place].shape != "word":
            break
        after_noun = tokens[place - 1].lower.endswith(PRESENT_ENDING) and is_full(plain(tokens[place - 1]))
        if after_noun and is_full(bare) and (bare.endswith((PRESENT_ENDING, PAST_ENDING)) or bare in IRREGULAR_PASTS):
            return (place,)
    return ()


def _plain_past(tokens: Sequence[Token], place: int) -> Sequence[int]:
    """The verb right after its subject, where it is a past form by itself: "no side *accepted* the offer"."""
    if place >= len(tokens) or tokens[place].shape != "word":
        return ()
    bare = plain(tokens[place])
    past = bare.endswith(PAST_ENDING) or bare in IRREGULAR_PASTS
    return (place,) if past and (place + 1 >= len(tokens) or plain(tokens[place + 1]) not in BY) else ()


def _verb_after(tokens: Sequence[Token], begin: int) -> Sequence[int]:
    """The full word after the next auxiliary of the clause."""
    for step in range(begin, min(begin + _SUBJECT_REACH, len(tokens))):
        if tokens[step].shape not in ("word", "number"):
            break
        if plain(tokens[step]) in BEARING:
            return _head(tokens, step + 1)
    return ()
