"""Which words a finding on an office marks: the office, what it is of, or the holder with it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factlint.language.en.joints import DETERMINERS, OF_OR_FOR
from factlint.language.en.posts import PASSIVE_ROLE_VERBS, ROLE_VERBS, SIDES
from factlint.language.en.succession import SUCCEEDING
from factlint.values.comparison import Comparison
from factlint.values.nations import NATIONAL
from factlint.values.offices import NAMELESS, Office, compare_bodies, compare_roles

if TYPE_CHECKING:
    from factlint.kinds.statement import Statement

_NO_NOUNS = frozenset(ROLE_VERBS) | frozenset(PASSIVE_ROLE_VERBS) | {phrase for phrase, _ in SIDES}
_OF_A_NATION = frozenset({"of", "for", "("})
_BESIDE = 30
"""Characters between a name and an office that stand side by side: ", the opposition "."""


def in_its_place(claim: Statement, fact: Statement) -> str | None:
    """A source's words for an office where the draft's could stand; none for "chairs", in whose place no noun can."""
    if claim.text.lower() in _NO_NOUNS:
        return None
    if fact.text.lower() in _NO_NOUNS and isinstance(fact.value, Office):
        return fact.value.role
    return fact.text


def marked(claim: Statement, theirs: object, *, former: bool) -> tuple[int, int] | None:
    """The body where that is wrong, holder and office where the sentence has who came after whom."""
    if former and not SUCCEEDING.isdisjoint(claim.sentence.lowers):
        return claim.wide
    return with_body(claim) if _of_another_body(claim.value, theirs) else None


def of_bodies(claim: Statement, fact: Statement, at: tuple[int, int]) -> tuple[str, str]:
    """The marked words of an office that is right and of another body, and what the source has in their place."""
    mine = claim.sentence.text[slice(*at)]
    of = fact.value.of if isinstance(fact.value, Office) else ""
    if at[1] <= claim.start or claim.end <= at[0]:
        return mine, of
    return mine, f"{fact.text} of {of}" if of.startswith(NAMELESS) else f"{of} {fact.text}"


def _of_another_body(mine: object, theirs: object) -> bool:
    """Whether the office is right and what it is of is not."""
    if not isinstance(mine, Office) or not isinstance(theirs, Office):
        return False
    mine, theirs = mine.with_its_portfolio(), theirs.with_its_portfolio()
    return (
        mine.tenure == theirs.tenure
        and compare_roles(mine.role, theirs.role) is Comparison.AGREE
        and compare_bodies(mine.of, theirs.of) is Comparison.CONFLICT
    )


def with_body(claim: Statement) -> tuple[int, int] | None:
    """The name of what an office is of, with the office where only "of the" parts them: "heads the National Trust"."""
    if not isinstance(claim.value, Office) or claim.value.of.startswith(NAMELESS):
        return None
    text, of = claim.sentence.text, claim.value.of
    places = [at for at in range(len(text)) if text.startswith(of, at)] if len(of) > 1 else []
    if not places:
        return None
    start = min(places, key=lambda at: min(abs(at - claim.end), abs(at + len(of) - claim.start)))
    end = start + len(of)
    between = text[claim.end : start] if start >= claim.end else text[end : claim.start]
    small = {"s", "", *DETERMINERS, *OF_OR_FOR}
    joined = all(word.strip("'’") in small for word in between.lower().split())
    return (min(start, claim.start), max(end, claim.end)) if joined else (start, end)


def with_holder(claim: Statement) -> tuple[int, int] | None:
    """An office and its holder, where they stand side by side: either may be what is wrong."""
    if claim.about_span is None:
        return None
    first, second = sorted((claim.about_span, (claim.start, claim.end)))
    between = claim.sentence.text[first[1] : second[0]]
    office = claim.value
    if not isinstance(office, Office) or len(between) > _BESIDE or between.count(",") > 1:
        return None
    beside = between == " " or "," in between or (bool(office.of) and between.endswith(f" {office.of} "))
    if office.role == NATIONAL:  # "Sweden's Ann Roe", "Swedish striker Ann Roe", "Ann Roe of Sweden", "Ann Roe (SWE)"
        beside = beside or claim.start < first[1] or between.strip() in _OF_A_NATION
    return (first[0], second[1]) if beside else None
