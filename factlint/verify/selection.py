"""Names of checks as options and directives give them, and the findings they mean."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable

    from factlint.verify.finding import Finding


def names_of(finding: Finding) -> tuple[str, ...]:
    """Every name that means this finding: its kind, kind/verdict, kind/code, and its rule's id."""
    names = (finding.kind, finding.check, f"{finding.kind}/{finding.code}")
    return (*names, finding.rule) if finding.rule else names


def covered(finding: Finding, names: Collection[str]) -> bool:
    """Whether one of the names means this finding."""
    return any(name in names for name in names_of(finding))


def selected(finding: Finding, select: Collection[str], ignore: Collection[str]) -> bool:
    """Whether a finding is wanted: covered by `select` (everything is when it is empty) and not by `ignore`."""
    return (not select or covered(finding, select)) and not covered(finding, ignore)


def unknown_names(names: Iterable[str], rule_ids: Collection[str]) -> list[tuple[str, str | None]]:
    """The names that mean nothing, each with the nearest one that does (None where nothing is near)."""
    from factlint.verify.catalogue import nearest, selectable

    known = set(selectable())
    wrong = [name for name in names if name not in known and name not in rule_ids]
    return [(name, nearest(name, sorted(known | set(rule_ids)))) for name in wrong]
