"""What a sentence denies by a plain "not", with whom it is denied of: "the fund was *not left* £4,200".

What a "not" grades, supposes or restricts is not denied: "not only", "if it had not", "not before May".
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from factlint.language.en.denied import (
    ANNOUNCED_NOT,
    ANNOUNCING,
    CLAUSE_WORDS,
    CONTRACTED,
    DENIED_FOR_GOOD,
    DENIED_FREELY,
    DENYING_A_DEED,
    GOING_ON,
    LIMITING,
    MODALS,
    NARROWING,
    NARROWING_AT_ONCE,
    SO_THAT,
    SUPPOSING,
    TELLING_A_FACT,
    THAN,
    UNCHANGED_PARTICIPLES,
    WITH_A_BASE_FORM,
)
from factlint.language.en.negating import (
    ADVERB_ENDING,
    BEARING,
    CLAUSE_MARKS,
    DOING_ENDING,
    IRREGULAR_PASTS,
    RELATIVE,
    THAT,
)
from factlint.records import NamedTuple
from factlint.values.inflection import stem
from factlint.verify.statements.opposition import plain
from factlint.verify.statements.reading.predicates import predicate_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from factlint.text.document import Sentence, Token
    from factlint.verify.statements.reading.polarity import Word

_PARTICIPLES = ("ed", "en")
_AT_ONCE = 2
"""Words behind "not" among which one narrows it."""
_ANTECEDENT = 5
"""Words before "which" and the like that may be what it stands for."""


class Denial(NamedTuple):
    """A verb that a sentence denies outright, and its clause."""

    verb: Word
    before: Sequence[Token]
    behind: Sequence[Token]
    subject: frozenset[str]
    """The folded words of the verb's subject, which may stand before the clause: "the trial, in asthma, was not"."""
    announced: bool
    """Whether it is denied of what is going to be."""
    limit: Sequence[Token]
    """Up to when, or from when on, it is denied: "not patched *since a fire in 2024*"."""
    freely: bool
    """Whether "will not" or "did not" denies it, as they do much that nobody has told."""


def denied_deeds(sentence: Sentence, words: Sequence[Word]) -> Iterator[Denial]:
    """What a sentence denies outright, each "not" once; `words` are those of the sentence that may be denied."""
    told: set[tuple[int, int]] = set()
    for word in words:
        if word.by is None or word.by in told or word.lower in DENIED_FOR_GOOD:
            continue
        denial = _denial(sentence, word, word.by)
        if denial is not None:
            told.add(word.by)
            yield denial


def _denial(sentence: Sentence, word: Word, by: tuple[int, int]) -> Denial | None:
    tokens = sentence.tokens
    place = sentence.number_at(by[0])
    if plain(tokens[place]) not in DENYING_A_DEED | ANNOUNCED_NOT:
        return None
    first = next((n + 1 for n in range(place - 1, -1, -1) if _parts(tokens[n]) and not _counts(tokens, n)), 0)
    last = next(
        (n for n in range(place + 1, len(tokens)) if _parts(tokens[n]) or _begins(tokens, n, word)), len(tokens)
    )
    before, behind = tokens[first:place], tokens[place + 1 : last]
    if not behind:
        return None  # "have not *since* signed"
    auxiliary = _auxiliary(tokens[place], before)
    at_once = next((token for token in behind if not token.lower.endswith(ADVERB_ENDING)), None)
    if auxiliary in WITH_A_BASE_FORM and (at_once is None or at_once.start != word.start):
        return None  # "did not have *many*"
    going_on = auxiliary in GOING_ON or (at_once is not None and at_once.lower in GOING_ON)  # "has not been drawing"
    if not _states(tokens, first, before, auxiliary) or not _is_deed(word, auxiliary, going_on=going_on):
        return None
    closing = tokens[last].lower if last < len(tokens) else ""
    graded = any(
        token.lower in NARROWING_AT_ONCE and not _opens_purpose(behind, number)
        for number, token in enumerate(behind[:_AT_ONCE])
    )
    limited = closing in LIMITING
    narrowed = (closing in NARROWING and not limited) or any(token.lower in NARROWING for token in behind)
    if graded or narrowed:
        return None
    limit = tokens[last : next((n for n in range(last + 1, len(tokens)) if _parts(tokens[n])), len(tokens))]
    subject = predicate_of(sentence, word).subject
    freely = auxiliary in ANNOUNCING or auxiliary in WITH_A_BASE_FORM
    return Denial(
        word,
        [*_antecedent(tokens, first), *before],
        behind,
        subject,
        auxiliary in ANNOUNCING,
        limit if limited else (),
        freely,
    )


def _antecedent(tokens: Sequence[Token], first: int) -> Sequence[Token]:
    """What a relative clause is said of: "*212 certificates* which were not forged"."""
    if not first or tokens[first - 1].lower not in RELATIVE | {THAT}:
        return ()
    start = next((n + 1 for n in range(first - 2, -1, -1) if _parts(tokens[n])), 0)
    return tokens[max(start, first - 1 - _ANTECEDENT) : first - 1]


def _opens_purpose(behind: Sequence[Token], place: int) -> bool:
    """Whether "so that" follows, which grades nothing."""
    return [token.lower for token in behind[place : place + 2]] == list(SO_THAT) or (
        behind[place].lower == SO_THAT[0] and place + 1 == len(behind)
    )


def _auxiliary(denying: Token, before: Sequence[Token]) -> str:
    """The auxiliary of a denial, which may be one word with it: "was not", "wasn't"."""
    word = plain(denying)
    if word in ANNOUNCED_NOT:
        return next(iter(ANNOUNCING))
    if word.endswith(CONTRACTED) and word != CONTRACTED:
        return word.removesuffix(CONTRACTED)
    return next((token.lower for token in reversed(before) if not token.lower.endswith(ADVERB_ENDING)), "")


def _states(tokens: Sequence[Token], first: int, before: Sequence[Token], auxiliary: str) -> bool:
    """Whether what stands before "not" tells a fact: no condition, no question, nothing that may or might be so."""
    if auxiliary not in TELLING_A_FACT | ANNOUNCING or not before:
        return False
    if any(token.lower in MODALS - ANNOUNCING for token in before):
        return False
    fronted = first == 0 and before[0].lower in TELLING_A_FACT | ANNOUNCING  # "Had it not rained"
    return not fronted and not (first and tokens[first - 1].lower in SUPPOSING)


def _is_deed(word: Word, auxiliary: str, *, going_on: bool) -> bool:
    """Whether a denied word is surely a verb, and one that is denied of what sources tell rather than leave out."""
    if auxiliary in WITH_A_BASE_FORM:
        return word.key not in _denied_freely()
    if word.lower.endswith(DOING_ENDING):
        return going_on and word.by is not None and word.by[0] < word.start  # not "diving is not"
    return word.lower.endswith(_PARTICIPLES) or word.lower in IRREGULAR_PASTS | UNCHANGED_PARTICIPLES


@cache
def _denied_freely() -> frozenset[str]:
    return frozenset(map(stem, DENIED_FREELY))


def _counts(tokens: Sequence[Token], place: int) -> bool:
    """Whether "than" bounds a number: "more *than* 46,000 children were"."""
    return tokens[place].lower == THAN and place + 1 < len(tokens) and tokens[place + 1].lower not in TELLING_A_FACT


def _begins(tokens: Sequence[Token], place: int, verb: Word) -> bool:
    """Whether another clause begins behind a verb without a mark: "as money isn't shared *it* was worth more"."""
    following = tokens[place + 1].lower if place + 1 < len(tokens) else ""
    return tokens[place].start >= verb.end and following in BEARING


def _parts(token: Token) -> bool:
    return token.text in CLAUSE_MARKS or token.lower in CLAUSE_WORDS
