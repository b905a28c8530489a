"""Whom a description means: "the head teacher" is whom the sources call head teacher, where that is one person."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factlint.corpus.terms import fold
from factlint.language.en.posts import CIRCUMSTANCES, DEPUTIES
from factlint.language.en.pronouns import STANDING_ALONE
from factlint.language.en.saying import DETERMINERS, OFFICES_OF, TITLES
from factlint.language.en.succession import COMING_NEXT
from factlint.values.names.name import Name, fold_name
from factlint.values.offices import Office, fold_role

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from factlint.corpus.memory import Passage
    from factlint.verify.evidence.facing import SentenceView

_DEPUTY = "deputy"


def holder_meant(description: str, other: str, view: SentenceView) -> str | None:
    """The one person whom the sources give a described office; None where that may be `other`, or more than one.

    The words of the office must be the description's own, all of them: "the director" may be any director.
    """
    words = _office_words(description)
    if not words or words[-1] in CIRCUMSTANCES:
        return None  # "the winner": of what, the sentence tells
    if not COMING_NEXT.isdisjoint(description.lower().split()):
        return None  # "the new president": sources may name the old one alone
    holders: dict[str, str] = {}
    for _, statement in view.corpus.statements("role"):
        office = statement.value
        if isinstance(office, Office) and _last(office.role) == words[-1] and not _stands_in(office, words):
            if not _is_called(words, office):
                return None  # another of that sort: it is not sure which of them is meant
            holders[fold_name(office.person)[-1]] = office.person
    of_whom = not OFFICES_OF.isdisjoint(description.lower().split())
    if len(holders) != 1 or fold_name(other)[-1] in holders or _may_hold(words[-1], other, view, of_any=of_whom):
        return None
    return next(iter(holders.values()))


def holders_of(words: Sequence[str], view: SentenceView) -> Iterator[str]:
    """The persons to whom the sources give the very office of these words, folded, and now."""
    for _, statement in view.corpus.statements("role"):
        office = statement.value
        if isinstance(office, Office) and office.tenure == "current" and fold_role(office.role).split() == [*words]:
            yield office.person


def is_named(speaker: str) -> bool:
    """Whether a speaker is told by name, not by what they are ("the mayor", "Headteacher") or as "you" and "I"."""
    words = speaker.split()
    if len(words) == 1 and words[0].lower() in STANDING_ALONE:
        return False
    named = bool(words) and words[-1][:1].isupper() and words[0].lower() not in DETERMINERS
    return named and not all(word.lower() in TITLES for word in words)


def _office_words(description: str) -> tuple[str, ...]:
    """The words of the office itself: without article, without whose it is and what it is of."""
    words = description.lower().replace("’", "'").split()
    of = next((n for n, word in enumerate(words) if word in OFFICES_OF), len(words))
    behind = [word for word in words[:of] if word not in DETERMINERS]
    possessive = max((n for n, word in enumerate(behind) if word.endswith(("'s", "s'"))), default=-1)
    return tuple(fold_role(" ".join(behind[possessive + 1 :])).split())


def _last(role: str) -> str:
    return fold_role(role).rsplit(" ", 1)[-1]


def _is_called(words: tuple[str, ...], office: Office) -> bool:
    """Whether an office is told by these words: all of them are its own, or its body's."""
    told = {*fold_role(office.role).split(), *fold_name(office.of)}
    return office.tenure == "current" and told.issuperset(words)


def _stands_in(office: Office, words: tuple[str, ...]) -> bool:
    """Whether an office is a deputy's, and the description is no deputy's: "the mayor" is not the deputy mayor."""
    return office.tenure == _DEPUTY and DEPUTIES.isdisjoint(words)


def _may_hold(head: str, other: str, view: SentenceView, *, of_any: bool) -> bool:
    """Whether a passage that names the other person has the office's word as well, and not as somebody else's: it may
    be theirs. `of_any`: whoever's it is, since "the head of the agency" may be told as another's head there."""
    term = fold(head)
    mentions = view.corpus.spelling.mentions(Name(other, "person"))
    return any(term in passage.terms and (of_any or not _all_others(head, other, passage)) for passage in mentions)


def _all_others(head: str, other: str, passage: Passage) -> bool:
    """Whether each time that a passage has an office's word it tells of somebody else, or of a deputy."""
    told = [s.value for s in passage.statements if isinstance(s.value, Office) and _last(s.value.role) == head]
    anothers = [o for o in told if o.tenure == _DEPUTY or fold_name(o.person)[-1:] != fold_name(other)[-1:]]
    return len(anothers) >= sum(token.lower == head for token in passage.sentence.tokens)
