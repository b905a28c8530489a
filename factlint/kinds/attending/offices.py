"""Whom "the minister" means: the one person who was named with that office shortly before."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factlint.kinds.statement import Statement
from factlint.language.en.joints import ARTICLES, OF
from factlint.language.en.roles import ROLE_NOUNS
from factlint.values.names.name import Name

if TYPE_CHECKING:
    from factlint.kinds.pronoun import NamesOf
    from factlint.text.document import Sentence

_BACK = 4
"""Sentences looked back for the person."""
_TITLE = 3
"""Words before a name, or between a comma behind it and the office's noun."""


def names_with_offices(sentence: Sentence, names: list[Statement], names_of: NamesOf) -> list[Statement]:
    """The names of a sentence in order, and "the minister" among them where it is certain whom that means."""
    if ROLE_NOUNS.isdisjoint(sentence.lowers):
        return names
    found = list(names)
    tokens = sentence.tokens
    for i in range(1, len(tokens)):
        if tokens[i].lower not in ROLE_NOUNS or not tokens[i].text[0].islower():
            continue
        first = next((k for k in (i - 1, i - 2) if k >= 0 and tokens[k].lower in ARTICLES), -1)
        behind = tokens[i + 1] if i + 1 < len(tokens) else None
        if first < 0 or (behind is not None and (behind.text[0].isupper() or behind.lower in OF)):
            continue
        if any(name.start < tokens[i].end and tokens[first].start < name.end for name in found):
            continue
        person = _titled(sentence, tokens[i].lower, names_of)
        if person is not None:
            found.append(Statement("name", Name(person, "person"), sentence, tokens[first].start, tokens[i].end))
    return sorted(found, key=lambda name: name.start) if len(found) > len(names) else names


def _titled(sentence: Sentence, role: str, names_of: NamesOf) -> str | None:
    """The one person of the sentences before with this office beside the name."""
    found: set[str] = set()
    earlier = sentence.previous
    for _ in range(_BACK):
        if earlier is None:
            break
        if role in earlier.lowers:
            found.update(str(name.value) for name in names_of(earlier) if _has_title(earlier, name, role))
        earlier = earlier.previous
    return found.pop() if len(found) == 1 else None


def _has_title(sentence: Sentence, name: Statement, role: str) -> bool:
    if not isinstance(name.value, Name) or name.value.kind not in ("person", "unknown"):
        return False
    before = sentence.lower_before(name.start, _TITLE)
    behind = sentence.lower_after(name.end, _TITLE + 2)
    return role in before or (behind[:1] == [","] and role in behind)
