"""Who "he" or "she" is at the head of a sentence, as offices and attendance read it.

Stricter than for the speaker of a quotation: the sentence before must be about one person and name no other, or
begin with the same pronoun and go on from such a one. Where that leaves a doubt, nobody is meant.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from factlint.kinds.statement import Statement
from factlint.language.en.honorifics import SAYING
from factlint.language.en.joints import NOT_SUBJECT, SUBJECT_PRONOUNS
from factlint.language.en.organisations import AUXILIARIES
from factlint.language.en.pronouns import NOTED, OPENING
from factlint.language.en.saying import FEMALE_TITLES, MALE_TITLES, PRONOUNS_SHE
from factlint.values.names.name import Name

if TYPE_CHECKING:
    from collections.abc import Callable

    from factlint.text.document import Sentence, Token

    NamesOf = Callable[[Sentence], list[Statement]]

_BACK = 4
"""Sentences looked back for the person."""
_WITHIN = 6
"""Words of a sentence within which its pronoun stands: "On Monday she"."""
_LABEL, _TITLE = 80, 12
"""Characters within which a note's label ends, and within which its name begins."""
_FEWEST = 3  # words and marks of a sentence that tells something
_QUOTING = frozenset('"“”')


def names_with_subject(sentence: Sentence, names_of: NamesOf) -> list[Statement]:
    """The names of a sentence in order, its pronoun among them where it is certain whom it means."""
    names = names_of(sentence)
    if (noted := _noted(sentence, names_of)) is not None:
        return [noted, *names]
    pronoun = _subject(sentence)
    if pronoun is None or any(_is_person(name) and name.start < pronoun.start for name in names):
        return names
    person = _meant(sentence, pronoun, names_of)
    if person is None:
        return names
    stands = Statement("name", Name(person, "person"), sentence, pronoun.start, pronoun.end)
    return sorted([*names, stands], key=lambda name: name.start)


def _noted(sentence: Sentence, names_of: NamesOf) -> Statement | None:
    """The person of a note's label, whom a sentence without subject is about: "Ann Roe MP: wants more. Did not attend."

    The person stands for the sentence's first word, an auxiliary.
    """
    tokens = sentence.tokens
    opening = sentence.document.sentences[sentence.index - 1] if sentence.index else None
    if opening is None or tokens[0].lower not in NOTED or len(tokens) < _FEWEST or opening.block is not sentence.block:
        return None
    while opening.index and opening.document.sentences[opening.index - 1].block is sentence.block:
        opening = opening.document.sentences[opening.index - 1]
    colon = opening.text.find(":", 0, _LABEL)
    people = [name for name in names_of(opening) if name.end <= colon and _is_person(name)]
    if len(people) != 1 or people[0].start > _TITLE or tokens[-1].text == "?":
        return None
    return Statement("name", Name(str(people[0].value), "person"), sentence, tokens[0].start, tokens[0].end)


def _subject(sentence: Sentence) -> Token | None:
    """The pronoun that a sentence is about: its first word, or the first behind a time or an adverb."""
    if SUBJECT_PRONOUNS.isdisjoint(sentence.lowers):
        return None
    tokens = sentence.tokens
    if tokens[0].lower in SUBJECT_PRONOUNS:
        return tokens[0]
    if tokens[0].lower not in OPENING:
        return None
    return next((token for token in tokens[1:_WITHIN] if token.lower in SUBJECT_PRONOUNS), None)


def _meant(sentence: Sentence, pronoun: Token, names_of: NamesOf) -> str | None:
    earlier = sentence.previous
    for _ in range(_BACK):
        if earlier is None or earlier.block is not sentence.block:
            return None
        people = [name for name in names_of(earlier) if _is_person(name)]
        goes_on = earlier.tokens[0].lower == pronoun.lower
        if people and not goes_on:
            alone = len({str(name.value) for name in people}) == 1
            fits = alone and _is_about(earlier, people[0]) and not _is_other(earlier, people[0], pronoun)
            return str(people[0].value) if fits else None
        if not goes_on:
            return None
        earlier = earlier.previous
    return None


def _is_person(name: Statement) -> bool:
    return isinstance(name.value, Name) and name.value.kind == "person"


def _is_about(sentence: Sentence, person: Statement) -> bool:
    """Whether a sentence is about this person: nothing but titles stand before the name, or a verb of saying does."""
    before = sentence.before(person.start)
    after = next(iter(sentence.lower_after(person.end, 1)), "")
    if not _QUOTING.isdisjoint(sentence.lowers):
        return after in SAYING or any(token.lower in SAYING for token in before[-4:])
    return not any(_is_verb_or_link(token.lower) for token in before)


def _is_verb_or_link(lower: str) -> bool:
    return lower in AUXILIARIES or lower in SAYING or lower in NOT_SUBJECT - {"in"} or lower.endswith("ed")


def _is_other(sentence: Sentence, person: Statement, pronoun: Token) -> bool:
    """Whether the form of address before a name is no woman's where the pronoun is, or no man's."""
    title = next((lower for lower in reversed(sentence.lower_before(person.start)) if lower != "."), "")
    return title in (MALE_TITLES if pronoun.lower in PRONOUNS_SHE else FEMALE_TITLES)
