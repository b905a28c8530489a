"""Who comes into an office and who leaves it: before and after, two may hold one office, and both be told rightly."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factlint.language.en.posts import NAMED_AFTER, PAST_ROLE_VERBS, STAYING, TAKEN_OVER, TAKING_ANYTHING
from factlint.language.en.quantifiers import THE
from factlint.language.en.succession import BACKWARD, LEAVING, LEFT_OFFICE, STEPPING, SUCCEEDING, TAKING_OFFICE
from factlint.values.comparison import Comparison
from factlint.values.names.name import fold_name
from factlint.values.offices import Office, compare_roles

if TYPE_CHECKING:
    from factlint.kinds.statement import Statement
    from factlint.text.document import Sentence

_TAKING = 2  # words before an office and its holder in which a verb stands that leads to it
_MARKS = frozenset({",", ";", ":", "–", "—", "("})


def changes_hands(claim: Statement, fact: Statement) -> bool:
    """Whether nothing but the tenure differs, and one of the sentences tells how the office was taken or left.

    Before and after are one then: "Chairman Doe resigned" and "former chairman Doe", "elected mayor" and "mayor-elect".
    """
    mine, theirs = claim.value, fact.value
    if not isinstance(mine, Office) or not isinstance(theirs, Office):
        return False
    if compare_roles(mine.role, theirs.role) is not Comparison.AGREE:
        return False
    tenures = {mine.tenure, theirs.tenure}
    if tenures == {"current", "former"} and any(
        statement.text.lower() in PAST_ROLE_VERBS for statement in (claim, fact)
    ):
        return True  # "chaired the jury"
    if tenures == {"current", "former"}:
        told, over = (
            (claim.sentence.document.sentences, LEAVING) if mine.tenure == "current" else ([fact.sentence], LEFT_OFFICE)
        )
        return any(_tells_end(sentence, over) for sentence in told)
    held = claim if mine.tenure == "current" else fact
    return tenures == {"current", "elect"} and not TAKING_OFFICE.isdisjoint(held.sentence.lowers)


def _tells_end(sentence: Sentence, over: frozenset[str]) -> bool:
    """Whether a sentence says that an office was left: "stepped down", and not "a step"."""
    words = [token.lower for token in sentence.tokens]
    return any(
        word in over and (word not in STEPPING or not BACKWARD.isdisjoint(words[n + 1 : n + 3]))
        for n, word in enumerate(words)
    )


def succeeds(claim: Statement, theirs: Statement) -> bool:
    """Whether the draft tells how somebody came into an office, and the source merely that another had it.

    Not so where the office is told in passing: "Jane Doe, the treasurer, takes over in May"; nor where the verb has
    another object: "their coach, Jane Doe, took the blame".
    """
    before, behind = claim.sentence.lower_before(claim.start, 2), claim.sentence.after(claim.end, 1)
    if before == [",", THE] and behind and behind[0].text == ",":
        return False
    if not SUCCEEDING.isdisjoint(claim.sentence.lowers) and not _names(claim.sentence, theirs):
        return True  # "the new mayor, Jane Doe, succeeds her"
    return _tells_taking(claim) and TAKING_OFFICE.isdisjoint(theirs.sentence.lowers)


def _names(sentence: Sentence, theirs: Statement) -> bool:
    """Whether a sentence names the holder of an office."""
    office = theirs.value
    return isinstance(office, Office) and set(fold_name(office.person)[-1:]) <= set(fold_name(sentence.text))


def _tells_taking(claim: Statement) -> bool:
    """Whether a verb of taking office is told of this one: anywhere if it means nothing else, else beside the office,
    or with what says that an office was taken."""
    sentence = claim.sentence
    told = [token.lower for token in sentence.tokens]
    certain = TAKING_OFFICE - TAKING_ANYTHING - STAYING
    if not certain.isdisjoint(sentence.lowers) and any(
        word in certain and NAMED_AFTER.isdisjoint(behind) for word, *behind in zip(told, [*told[1:], ""], strict=True)
    ):
        return True
    start, end = claim.wide or (claim.start, claim.end)
    before = sentence.lower_before(start, _TAKING)
    apart = max((n for n, word in enumerate(before, 1) if word in _MARKS), default=0)
    if not (TAKING_ANYTHING | STAYING).isdisjoint([*before[apart:], *sentence.lower_within(start, end)]):
        return True
    behind = (told[n + 1 : n + 3] for n, word in enumerate(told) if word in TAKING_ANYTHING)
    return any(not TAKEN_OVER.isdisjoint(words) for words in behind)
