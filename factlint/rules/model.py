"""What rule files hold once they are read: frozen values with their places."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING, Literal, TypeAlias

from factlint.records import cached_property, field, record

if TYPE_CHECKING:
    from datetime import date
    from decimal import Decimal

    from factlint.rules.keys import FactKind
    from factlint.rules.mark import Mark
    from factlint.values.dates.partial_date import PartialDate
    from factlint.values.names.name import NameKind
    from factlint.values.offices import Office
    from factlint.values.quantities.quantity import Quantity
    from factlint.values.quotations.quotation import Quotation

RuleSeverity = Literal["error", "warning", "info"]


@record
class Attendees:
    """Who was at an event, who was not, and who was said to be coming."""

    present: tuple[str, ...] = ()
    absent: tuple[str, ...] = ()
    expected: tuple[str, ...] = ()
    complete: bool = False
    """True where the lists name everybody."""

    def __str__(self) -> str:
        lists = (("present", self.present), ("absent", self.absent), ("expected", self.expected))
        return "; ".join(f"{name}: {', '.join(people)}" for name, people in lists if people)


RuleValue: TypeAlias = "PartialDate | Quantity | Quotation | Office | Attendees"


@record
class Valid:
    """The days on which a fact holds, inclusive; None is an open end."""

    first: date | None
    last: date | None

    def holds(self, day: date | None) -> bool:
        """Whether the fact holds on a day. A day that is not known is taken to be within."""
        if day is None:
            return True
        return (self.first is None or self.first <= day) and (self.last is None or day <= self.last)


@record
class Examples:
    """Sentences to try a rule with, each with its line and column in the rule file."""

    ok: tuple[tuple[str, Mark], ...] = ()
    bad: tuple[tuple[str, Mark], ...] = ()


@record
class Entity:
    """A person, organisation, place or event that rules and drafts name."""

    name: str
    aliases: tuple[str, ...]
    kind: NameKind
    roles: tuple[str, ...]
    place: Mark

    @property
    def names(self) -> tuple[str, ...]:
        """The name and its aliases."""
        return (self.name, *self.aliases)


@record
class Rule:
    """One known fact. `value` is read; `value_text` is what the file says."""

    id: str
    kind: FactKind
    about: tuple[tuple[str, ...], ...]
    """Every item must be met, each by any one of its words or phrases. Of a role its holder, of a quote its speaker."""
    value: RuleValue
    value_text: str
    place: Mark
    """Where the value stands, or for attendance the first of its lists."""
    text: str
    """The lines of the file that state the value, without their indentation."""
    topic: str = ""
    tolerance: Decimal | None = None
    """How far off a figure may be, in the value's unit; None where the rule does not say."""
    valid: Valid | None = None
    severity: RuleSeverity | None = None
    sources: tuple[tuple[str, Mark], ...] = ()
    note: str = ""
    examples: Examples = Examples()
    dateline: date | None = None
    applies_to: tuple[str, ...] = ()

    def applies(self, path: str) -> bool:
        """Whether the rule is for the draft at this path: always, unless its file has globs and none fits."""
        return not self.applies_to or any(glob_fits(glob, path) for glob in self.applies_to)


@record(slots=False)
class RuleSet:
    """Every rule and entity that was loaded."""

    files: tuple[str, ...] = ()
    rules: tuple[Rule, ...] = ()
    entities: tuple[Entity, ...] = ()
    globs: tuple[tuple[str, Mark], ...] = field(default=())
    """The `applies-to` globs of all files with their places."""

    @cached_property
    def by_id(self) -> dict[str, Rule]:
        return {rule.id: rule for rule in self.rules}

    @cached_property
    def by_name(self) -> dict[str, Entity]:
        """Entities by every name and alias, exactly as the files spell them."""
        return {name: entity for entity in self.entities for name in entity.names}

    @cached_property
    def known_names(self) -> frozenset[str]:
        """Every name and alias in lower case."""
        return frozenset(name.lower() for name in self.by_name)


@lru_cache(maxsize=1024)
def _glob_pattern(glob: str) -> re.Pattern[str]:
    """`**` spans folders, `*` and `?` stay within one; a match may start at any folder of the path."""
    pieces = {"**/": "(?:[^/]*/)*?", "**": ".*", "*": "[^/]*", "?": "[^/]"}
    glob = re.sub(r"\*{3,}", "**", glob.removeprefix("./"))
    body = "".join(pieces.get(part) or re.escape(part) for part in re.split(r"(\*\*/|\*\*|\*|\?)", glob))
    return re.compile(rf"(?:.*/)?{body}\Z", re.DOTALL)


def glob_fits(glob: str, path: str) -> bool:
    """Whether a path fits an `applies-to` glob."""
    return _glob_pattern(glob).match(path.replace("\\", "/")) is not None
