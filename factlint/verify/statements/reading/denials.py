"""Which words of a sentence are denied, and by which: by "not" and "no", "without", "refused to", "kept from"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factlint.language.en.alike import PARTICLES
from factlint.language.en.denied import (
    BEFORE_NONE,
    BELIEVING,
    DO_NOT,
    NONE_NOTED,
    NOT_A_SINGLE,
    NOT_ONE,
    NOTHING,
    OPENING_A_CLAUSE,
    PREPOSITIONS,
)
from factlint.language.en.joints import DEFINITE
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
    CLAUSE_MARKS,
    DENYING_DOING,
    DENYING_FROM,
    DENYING_TO,
    DOING_ENDING,
    FREE,
    FREED,
    GOING_TO,
    IRREGULAR_PASTS,
    JOINING,
    LINKING,
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
    WITHOUT,
)
from factlint.verify.statements.opposition import is_full, plain

if TYPE_CHECKING:
    from collections.abc import Sequence

    from factlint.text.document import Token

_REACH = 5
"""How many words a negation looks ahead for the one it denies."""
_SUBJECT_REACH = 10
"""How many words long a subject may be, before its auxiliary."""
_GRADE = 12
"""How many words behind a quality the time may stand up to which it was no greater."""
_KEPT = 5
"""How many words on "from" may stand behind a verb that keeps somebody from doing a thing."""
HYPHENS = ("-", "\u2010", "\u2011")
_LABEL = 6
"""The most words of a note that ends in "none"."""
_LABELLING = frozenset({":", "-", "–", "—"})
_WITH_TO = DENYING_TO | {STILL}
_BEFORE_NOBODY = PARTICLES | PREPOSITIONS
"""What may stand between a verb and the nobody that it is done to: "laid off nobody", "know of nobody"."""


def is_past_at(tokens: Sequence[Token], place: int) -> bool:
    """Whether a past form stands at a place."""
    return place < len(tokens) and tokens[place].shape == "word" and is_past(plain(tokens[place]))


def is_past(bare: str) -> bool:
    """Whether a word is a past form."""
    return bare.endswith(PAST_ENDING) or bare in IRREGULAR_PASTS


def denials(tokens: Sequence[Token]) -> dict[int, tuple[int, int]]:
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
    NONE_NOTED,
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
        return _head(tokens, place + 2) if following in HYPHENS else _head(tokens, place + 1)
    if f"{bare} {following}" in NOT_DENYING:
        return ()
    if bare in NOT and place and (elided := _closed(tokens, place)):
        return elided
    if bare in NOT and place and plain(tokens[place - 1]) in NEEDING:
        return (place - 1, *_head(tokens, place + 1))
    if bare == ALONE_DENYING and following in ADJOINING and _names_one(tokens[place + 2 : place + 3]):
        return ()  # "left it to her, not to his own son"
    if bare == ALONE_DENYING and _opens_not_one_of(tokens, place):
        return _verb_after(tokens, place + 3)
    if bare == ALONE_DENYING and (single := _not_one(tokens, place)):
        return _denied_noun(tokens, single, place)
    if bare in NOT or bare in WITHOUT:
        head = _head(tokens, place + 1)
        return () if bare in NOT and head and _to_a_degree(tokens, head[0]) else _passed_on(tokens, head)
    if bare == AGAINST:
        return _argued_against(tokens, place)
    if bare == OUT:
        return _phrase(tokens, place + 1) if place and plain(tokens[place - 1]) in RULING else ()
    if PREFERRED.get(bare) == following:
        return _head(tokens, place + 2) if place + 2 < len(tokens) and is_full(plain(tokens[place + 2])) else ()
    if bare == FREE and place > 1 and tokens[place - 1].text in HYPHENS:
        return (place - 2,)
    if bare == FREE and following in FREED:
        return _head(tokens, place + 2)
    if bare in NONE_NOTED and (noted := _noted(tokens, place)):
        return noted
    if bare in NOBODY or f"{bare} {following}" == NO_ONE:
        return _denied_anybody(tokens, place + (1 if bare in NOBODY else 2), place)
    if bare == NO_LONGER[0] and following == NO_LONGER[1]:
        return _head(tokens, place + 2)
    if bare in NO:
        return _denied_noun(tokens, place + 1, place)
    if bare in DENYING_DOING and following.endswith(DOING_ENDING):
        return _head(tokens, place + 1)
    if bare in _WITH_TO and following == TO:
        left = bare == STILL and not (place and plain(tokens[place - 1]) in BEARING)
        return () if left else _head(tokens, place + 2)  # "with two laps still to row" there is rowing
    return _from_doing(tokens, place) if bare in DENYING_FROM else ()


def _not_one(tokens: Sequence[Token], place: int) -> int:
    """Where the noun begins that "not a single" or, opening a clause, "not one" denies; 0 where neither stands."""
    following = tuple(plain(token) for token in tokens[place + 1 : place + 3])
    if following == NOT_A_SINGLE:
        return place + 3
    opens = not place or tokens[place - 1].shape != "word"
    return place + 2 if opens and following[:1] == NOT_ONE and following[1:] != (OF,) else 0


def _opens_not_one_of(tokens: Sequence[Token], place: int) -> bool:
    """Whether "not one of" opens a clause, whose verb it then denies: "not one of the 12 lambs was lost"."""
    opens = not place or tokens[place - 1].shape != "word"
    return opens and tuple(plain(token) for token in tokens[place + 1 : place + 3]) == (*NOT_ONE, OF)


def _closed(tokens: Sequence[Token], place: int) -> Sequence[int]:
    """The participle behind which "not" ends a clause, where it shares the verb ahead: "wading allowed, *diving* not",
    "wading is allowed, but *diving* is not"."""
    if place + 1 < len(tokens) and tokens[place + 1].text not in CLAUSE_MARKS:
        return ()
    at = place - 1 - (plain(tokens[place - 1]) in BEARING)
    before = plain(tokens[at]) if at > 0 else ""
    told = before.endswith((DOING_ENDING, PAST_ENDING)) and is_full(before)
    opens = told and (tokens[at - 1].shape != "word" or plain(tokens[at - 1]) in JOINING)
    return (at,) if opens else ()


def _from_doing(tokens: Sequence[Token], place: int) -> Sequence[int]:
    """The verb behind "from", with the one who is kept from it between: "kept *her* from racing"."""
    for step in range(place + 1, min(place + 1 + _KEPT, len(tokens))):
        if tokens[step].shape != "word" or plain(tokens[step]) in JOINING:
            break
        if plain(tokens[step]) == "from":
            return [n for n in _head(tokens, step + 1) if plain(tokens[n]).endswith(DOING_ENDING)]
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
    behind = [plain(token) for token in tokens[place + 1 : place + 1 + _GRADE]]
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
    if head and plain(tokens[head[0]]) in BELIEVING and _by_now(tokens, head[0]):
        return (*head, *_verb_after(tokens, last))
    if last < len(tokens) and plain(tokens[last - 1]) in GOING_TO and plain(tokens[last]) == "to":
        return (*head, *_head(tokens, last + 1))
    if last < len(tokens) and plain(tokens[last - 1]) in PASSING_ON | LINKING:
        return (*head, *_head(tokens, last))
    return head


def _by_now(tokens: Sequence[Token], place: int) -> bool:
    """Whether "do not" stands before a verb: who *did* not believe a thing may have been wrong."""
    before = [plain(token) for token in tokens[max(0, place - 2) : place]]
    return bool(before) and (before[-1] in DO_NOT or tuple(before) in {("do", "not"), ("does", "not")})


def _head(tokens: Sequence[Token], begin: int) -> Sequence[int]:
    """The next full word of the clause, adverbs passed over."""
    for place in range(begin, min(begin + _REACH, len(tokens))):
        bare = plain(tokens[place])
        if (
            tokens[place].shape != "word"
            or bare in JOINING
            or bare in ACTING
            or (place > begin and bare in OPENING_A_CLAUSE)
        ):
            break
        if is_full(bare) and not bare.endswith(ADVERB_ENDING) and bare not in ANYBODY:
            return (place,)
    return ()


def _noted(tokens: Sequence[Token], place: int) -> Sequence[int]:
    """What "none" denies at the end of a note: "*injuries* to riders: none", "mites in two hives, *moths* in none"."""
    ends = place + 1 == len(tokens) or tokens[place + 1].text in CLAUSE_MARKS
    link = tokens[place - 1] if place else None
    if not ends or link is None or not (link.text in _LABELLING or plain(link) in BEFORE_NONE):
        return ()
    first = place - 1
    while first > 0 and place - first <= _LABEL and tokens[first - 1].shape == "word":
        if plain(tokens[first - 1]) in BEARING:
            return ()
        first -= 1
    joints = (at for at in range(first, place - 1) if plain(tokens[at]) in ADJOINING or plain(tokens[at]) == OF)
    last = next(joints, place - 1)
    return [at for at in range(first, last) if is_full(plain(tokens[at]))]


def _denied_anybody(tokens: Sequence[Token], begin: int, place: int) -> Sequence[int]:
    """The verb of which nobody is the object ("hurt nobody"), else that of which it is the subject."""
    led = PARTICLES if plain(tokens[place]) == NOTHING else _BEFORE_NOBODY  # "for nothing" is free of charge
    verb = place - 1 - (place > 1 and plain(tokens[place - 1]) in led)
    before = tokens[verb] if place else None
    if before is not None and before.shape == "word" and before.text[0].islower() and is_full(plain(before)):
        return (verb,)
    within = begin < len(tokens) and plain(tokens[begin]) in ADJOINING  # "no one on this board wanted it"
    return _verb_after(tokens, begin) or (_past_after(tokens, begin) if within else _head(tokens, begin))


def _past_after(tokens: Sequence[Token], begin: int) -> Sequence[int]:
    reach = range(begin + 1, min(begin + _REACH + 1, len(tokens)))
    last = next((place for place in reach if plain(tokens[place]) in OPENING_A_CLAUSE), reach.stop)
    return next(((place,) for place in reach if place < last and is_past_at(tokens, place)), ())


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
    """The full word after the next auxiliary of the clause, not of one behind it: "nothing for those *who* have"."""
    for step in range(begin, min(begin + _SUBJECT_REACH, len(tokens))):
        if tokens[step].shape not in ("word", "number") or (step > begin and plain(tokens[step]) in OPENING_A_CLAUSE):
            break
        if plain(tokens[step]) in BEARING:
            return _head(tokens, step + 1)
    return ()
