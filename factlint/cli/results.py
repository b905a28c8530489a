"""What was said of a draft that has not changed since, nor anything it was checked against.

A result is kept under a digest of all that it depends on: the draft's name and content, the rule files', the sources',
the options, and this program. A result is kept apart from its rendering, so that every format and width has it; what a
terminal of one width was told is kept as well.
"""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from factlint.cache import digest, no_cache, program
from factlint.errors import FactlintError
from factlint.packing import opener, pack, unpack
from factlint.records import NamedTuple, replace
from factlint.verify.finding import Claim, Evidence, Finding, Report, Summary

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from factlint.cache import Cache
    from factlint.errors import Problem

_CLASSES = opener((Claim, Evidence, Finding, Report, Summary))
_EXPIRES = b"until="  # of a directive: what it says depends on the day
_MOST_SOURCES = 1000
"""Beyond so many the sources are not read again only to see whether they are the same."""


class Told(NamedTuple):
    """What a terminal is told of a draft."""

    text: str
    """All but the closing line."""
    fails: bool
    """Whether a finding makes the run fail."""
    rest: Report
    """The report without its findings: what the closing line is made of."""


class Results:
    """Results of single drafts under one set of rules, sources and options."""

    def __init__(self, cache: Cache, basis: str) -> None:
        self._cache, self._basis = cache, basis
        self.said: dict[str, None] = {}
        """The names of what was asked for, one for each draft; nobody else's report is made of the same ones."""

    def name(self, path: str, data: bytes) -> str:
        """What the result of a draft is kept under."""
        return digest(self._basis, path, data, _today() if _EXPIRES in data else "")

    def kept(self, path: str, data: bytes) -> Report | None:
        """The report on a draft of this name and content, without its claims; None where there is none."""
        name = self.name(path, data)
        self.said[name] = None
        tree = self._cache.get(name)
        if tree is None:
            return None
        try:
            found = unpack(tree, _CLASSES)
        except (ValueError, TypeError):
            return None
        return replace(found, texts={path: data.decode("utf-8")}) if isinstance(found, Report) else None

    def keep(self, path: str, report: Report) -> None:
        """Keep the report on one draft that was asked for, if it speaks of what was asked."""
        if (name := self._asked(path, report)) is not None:
            self._cache.put(name, pack(replace(report, claims=(), texts={})))

    def told(self, how: str, path: str, data: bytes) -> Told | None:
        """What a terminal was told of a draft of this name and content; `how` names the way. None where nothing was."""
        name = self.name(path, data)
        self.said[name] = None
        kept = self._cache.get(digest("told", how, name))
        try:
            text, fails, rest = kept
            report = unpack(rest, _CLASSES)
        except (ValueError, TypeError):
            return None
        return Told(str(text), bool(fails), report) if isinstance(report, Report) else None

    def keep_told(self, how: str, path: str, report: Report, told: Told) -> None:
        """Keep what a terminal is told of one draft that was asked for, if it speaks of what was asked."""
        if (name := self._asked(path, report)) is not None:
            self._cache.put(digest("told", how, name), [told.text, told.fails, pack(told.rest)])

    def closing(self, how: str, told: Sequence[Told], render: Callable[[], str]) -> str:
        """The closing line under all that was asked for; `render` makes what is not kept."""
        if len(told) != len(self.said) or any(part.rest.problems for part in told):
            return render()
        name = digest("closing", how, *self.said)
        kept = self._cache.get(name)
        line = kept if isinstance(kept, str) else render()
        if line is not kept:
            self._cache.put(name, line)
        return line

    def _asked(self, path: str, report: Report) -> str | None:
        """What the result of a draft is kept under, if it is of a draft that was asked for.

        A file may have been changed since; one that is not UTF-8 is read each time.
        """
        text = report.texts.get(path)
        name = None if text is None or report.problems else self.name(path, text.encode("utf-8", "surrogatepass"))
        return name if name in self.said else None


def results(
    cache: Cache, rules: Iterable[str], corpus: Iterable[str], options: Iterable[tuple[str, object]]
) -> Results:
    """The results under these rules, sources and options; none are kept where the sources cannot be told apart."""
    from factlint.rules.files import rule_files

    problems: list[Problem] = []
    files = [part for file in rule_files(rules, problems) for part in file]
    sources = _fingerprint(list(corpus))
    if problems or sources is None:
        return Results(no_cache(), "")
    said = (f"{name}={value!r}" for name, value in options)
    return Results(cache, digest("result", program(), sources, str(len(files)), *files, *said))


def _fingerprint(corpus: list[str]) -> str | None:
    """A digest of the sources' names and contents; None where they are too many, or what is not read here."""
    from factlint.corpus.sources import INDEX_SUFFIX, SUFFIXES, source_names

    indexes = [entry for entry in corpus if entry.endswith(INDEX_SUFFIX) and os.path.isfile(entry)]
    try:
        names = source_names([entry for entry in corpus if entry not in indexes])
        parts: list[str | bytes] = ["\n".join(corpus), *map(_told_by_index, indexes)]
    except FactlintError:
        return None
    if len(names) > _MOST_SOURCES or any(os.path.splitext(name)[1].lower() not in SUFFIXES for name in names):
        return None
    for name in names:
        try:
            with open(name, "rb") as file:
                parts += (name, file.read())
        except OSError:
            return None
    return digest(*parts)


def _told_by_index(path: str) -> str:
    """What an index says that it holds. Raises SourceError where it is none."""
    from contextlib import closing

    from factlint.corpus.sqlite.schema import open_for_reading

    with closing(open_for_reading(path)) as index:
        return f"{path} {index.execute('SELECT name, value FROM meta ORDER BY name').fetchall()}"


def _today() -> str:
    from datetime import date

    return date.today().isoformat()
