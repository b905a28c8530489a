"""Nodes of a rule file to plain Python values. Whatever does not fit is noted as a problem and left out."""

from __future__ import annotations

import re
from datetime import date
from typing import TYPE_CHECKING

from factlint.records import field, record
from factlint.rules.mark import Mark
from factlint.rules.model import Valid
from factlint.rules.nodes import Mapping, Node, Scalar, Sequence, problem_at

if TYPE_CHECKING:
    from collections.abc import Iterable

    from factlint.errors import Problem
    from factlint.rules.keys import Key

Marked = tuple[str, Mark]
"""A text and where it stands."""


@record(frozen=False)
class Complaints:
    """The problems of one file, each with the line it stands in."""

    lines: list[str]
    problems: list[Problem] = field(default_factory=list)

    def at(self, mark: Mark, message: str) -> None:
        self.problems.append(problem_at(mark, message, self.lines))


def nearest(word: str, known: Iterable[str]) -> str:
    """The known word that was probably meant, or the empty string."""
    from difflib import get_close_matches

    return next(iter(get_close_matches(word.lower(), list(known), n=1, cutoff=0.6)), "")


def mapping(node: Node, what: str, keys: tuple[Key, ...], complaints: Complaints) -> Mapping | None:
    """A mapping with these keys: unknown ones, and required ones that are missing, are problems."""
    if not isinstance(node, Mapping):
        complaints.at(node.mark, f"{what} must be a mapping of keys to values, not {kind_of(node)}")
        return None
    known = [key.name for key in keys]
    for key, _ in node.pairs:
        if key.text not in known:
            complaints.at(key.mark, _unknown_key(key.text, what, known))
    present = {key.text for key, _ in node.pairs}
    for missing in (key.name for key in keys if key.required and key.name not in present):
        complaints.at(node.mark, f"{what} has no '{missing}'")
    return node


def _unknown_key(name: str, what: str, known: list[str]) -> str:
    guess = nearest(name, known)
    hint = f"did you mean '{guess}'?" if guess else f"known keys: {', '.join(known)}"
    return f"{what} has no key '{name}'; {hint}"


def items(node: Node | None, what: str, complaints: Complaints) -> list[Node]:
    """The items of a list; an empty value is an empty list."""
    if node is None or (isinstance(node, Scalar) and node.is_null):
        return []
    if isinstance(node, Sequence):
        return node.items
    complaints.at(node.mark, f"{what} must be a list, not {kind_of(node)}")
    return []


def text(node: Node | None, what: str, complaints: Complaints) -> str:
    """One text; the empty string where there is none."""
    if node is None:
        return ""
    if not isinstance(node, Scalar):
        complaints.at(node.mark, f"{what} must be one text, not {kind_of(node)}")
        return ""
    if node.is_null or not node.text.strip():
        complaints.at(node.mark, f"{what} is empty")
        return ""
    return node.text.strip()


def name(node: Node | None, what: str, complaints: Complaints) -> str:
    """One text without white space or `/`, which separates names from verdicts elsewhere."""
    found = text(node, what, complaints)
    if node is not None and found and not (re.fullmatch(r"[^\s/,]+", found) and found.isprintable()):
        complaints.at(node.mark, f"{what} must be one word, without spaces, commas or slashes: '{found}'")
        return ""
    return found


def texts(node: Node | None, what: str, complaints: Complaints) -> tuple[Marked, ...]:
    """One text, or a list of texts, each with its place."""
    if node is None or (isinstance(node, Scalar) and node.is_null):
        return ()
    found = [
        (text(item, what, complaints), item.mark) for item in (node.items if isinstance(node, Sequence) else [node])
    ]
    return tuple((each, mark) for each, mark in found if each)


def about(node: Node | None, what: str, complaints: Complaints) -> tuple[tuple[str, ...], ...]:
    """A list whose items are words, phrases, or lists of these of which any one will do."""
    if node is None:
        return ()
    if not (items := node.items if isinstance(node, Sequence) else [node]):
        complaints.at(node.mark, f"{what} is empty: the rule would never apply")
    groups = []
    for item in items:
        if isinstance(item, Sequence) and not item.items:
            complaints.at(item.mark, f"{what} has an empty list, which nothing can meet")
        words = [text(word, what, complaints) for word in (item.items if isinstance(item, Sequence) else [item])]
        groups.append(tuple(filter(None, words)))
    return tuple(groups)


def choice(node: Node | None, what: str, choices: tuple[str, ...], complaints: Complaints) -> str:
    """One of a few words; the empty string where there is none."""
    found = text(node, what, complaints)
    if node is None or not found or found in choices:
        return found
    guess = nearest(found, choices)
    hint = f"did you mean '{guess}'?" if guess else f"it must be one of {', '.join(choices)}"
    complaints.at(node.mark, f"{what} cannot be '{found}'; {hint}")
    return ""


def flag(node: Node | None, what: str, complaints: Complaints) -> bool:
    """`true` or `false`."""
    if node is None:
        return False
    if isinstance(node, Scalar) and node.plain and node.text.lower() in ("true", "false"):
        return node.text.lower() == "true"
    complaints.at(node.mark, f"{what} must be true or false")
    return False


def day(node: Node | None, what: str, complaints: Complaints) -> date | None:
    """An ISO date."""
    found = text(node, what, complaints)
    if node is None or not found:
        return None
    if (span := _iso_days(found)) is not None and span[0] == span[1]:
        return span[0]
    complaints.at(node.mark, f"{what} must be a date such as 2024-12-18, not '{found}'")
    return None


def days(node: Node | None, what: str, complaints: Complaints) -> Valid | None:
    """An ISO interval: two dates, months or years with a slash between them, `..` for an open end; or one alone."""
    found = text(node, what, complaints)
    if node is None or not found:
        return None
    first, slash, last = found.partition("/")
    starts, ends = _end(first), _end(last if slash else first)
    if starts is None or ends is None:
        complaints.at(node.mark, f"{what} must be an interval such as 2024-10-01/.., not '{found}'")
        return None
    valid = Valid(starts[0], ends[1])
    if valid.first and valid.last and valid.last < valid.first:
        complaints.at(node.mark, f"{what} ends before it starts: '{found}'")
        return None
    return valid


def _end(text: str) -> tuple[date | None, date | None] | None:
    return (None, None) if text.strip() == ".." else _iso_days(text.strip())


def _iso_days(text: str) -> tuple[date, date] | None:
    """The first and last day of an ISO date, month or year."""
    match = re.fullmatch(r"(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?", text, re.ASCII)
    if match is None:
        return None
    year, month, day = (int(part) if part else None for part in match.groups())
    if year is None:
        return None
    try:
        first = date(year, month or 1, day or 1)
        if day:
            return first, first
        following = date(year + 1, 1, 1) if month in (None, 12) else date(year, (month or 0) + 1, 1)
    except ValueError:
        return None
    return first, date.fromordinal(following.toordinal() - 1)


def kind_of(node: Node) -> str:
    """What a node is, in an editor's words."""
    if isinstance(node, Scalar):
        return "empty" if node.is_null else f"the text '{node.text[:40]}'"
    return "a list" if isinstance(node, Sequence) else "a mapping"
