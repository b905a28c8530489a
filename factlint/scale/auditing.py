"""Drafts of an archive to findings: the same checking wherever it runs."""

from __future__ import annotations

from collections import OrderedDict
from datetime import date
from typing import TYPE_CHECKING, Any

from factlint.errors import FactlintError, Problem
from factlint.records import NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from factlint.corpus.store import Store
    from factlint.linter import Linter
    from factlint.rules.model import RuleSet
    from factlint.scale.items import Item
    from factlint.verify.finding import Finding, Report

_LINTERS = 32
"""Linters kept, one for each day that drafts were written on."""


class Terms(NamedTuple):
    """What drafts are checked against, and how. It can travel."""

    name: str
    """Of this audit alone: a process that has opened the corpus for it goes on with that."""
    rules: RuleSet
    corpus: tuple[str, ...]
    reader: str
    """The version of the reader that all processes have."""
    as_of: date | None = None
    """The day that drafts without a date were written."""
    root: str | None = None
    """Where an index of the corpus's files is kept; None where the processes do not share a disk."""
    severity: tuple[tuple[str, str], ...] = ()
    select: tuple[str, ...] = ()
    ignore: tuple[str, ...] = ()


class Checked(NamedTuple):
    """One draft: what was found, or why it could not be checked."""

    path: str
    findings: tuple[dict[str, Any], ...] = ()
    """As `row_of` has them."""
    counts: tuple[tuple[str, int], ...] = ()
    """The report's summary."""
    problem: Problem | None = None


def check_all(items: Iterable[Item | Problem], terms: Terms) -> Iterator[Checked]:
    """What there is to say of each draft, in order."""
    for item in items:
        if isinstance(item, Problem):
            yield Checked(item.path, problem=item)
        else:
            yield _check(item, terms)


def _check(item: Item, terms: Terms) -> Checked:
    try:
        day = date.fromisoformat(item.date) if item.date else terms.as_of
    except ValueError:
        message = f"its date “{item.date}” is none: write it as YYYY-MM-DD"
        return Checked(item.path, problem=Problem(item.path, 0, 0, message))
    try:
        report = desk_of(terms).linter(day).check_text(item.text, item.path)
    except FactlintError as fault:
        return Checked(item.path, problem=fault.problems[0])
    return _checked(item.path, report)


def _checked(path: str, report: Report) -> Checked:
    rows = tuple(row_of(finding) for finding in report.findings)
    return Checked(path, rows, tuple(report.summary.to_dict().items()), next(iter(report.problems), None))


def row_of(finding: Finding) -> dict[str, Any]:
    """A finding as a row: the keys of the JSON report, but claim_text, claim_value and claim_about for `claim`."""
    row = finding.to_dict()
    row |= {f"claim_{key}": value for key, value in row.pop("claim").items()}
    return row


class Desk:
    """One process's place at an audit: the corpus, opened once, and linters over it."""

    def __init__(self, terms: Terms) -> None:
        from factlint.corpus.opening import Opening, open_corpus
        from factlint.corpus.reader import sent_with

        sent_with(terms.reader)
        self._terms = terms
        self.store: Store = open_corpus(terms.corpus, Opening(terms.rules.known_names, terms.as_of, terms.root, jobs=1))
        self._linters: OrderedDict[date | None, Linter] = OrderedDict()

    def linter(self, day: date | None) -> Linter:
        """A linter for drafts that were written on a day."""
        from factlint.linter import Linter

        terms = self._terms
        if day not in self._linters:
            self._linters[day] = Linter(
                terms.rules,
                as_of=day,
                severity=dict(terms.severity),
                select=terms.select,
                ignore=terms.ignore,
                store=self.store,
            )
        self._linters.move_to_end(day)
        while len(self._linters) > _LINTERS:
            self._linters.popitem(last=False)
        return self._linters[day]


def desk_of(terms: Terms) -> Desk:
    """This process's place at an audit. Raises FactlintError where the corpus cannot be opened."""
    if terms.name not in _desks:
        _desks.clear()
        _desks[terms.name] = Desk(terms)
    return _desks[terms.name]


_desks: dict[str, Desk] = {}
