"""The Python door: rules and sources in, reports out."""

from __future__ import annotations

import os
from collections import OrderedDict
from datetime import date
from functools import partial
from threading import Lock
from typing import TYPE_CHECKING

from factlint.errors import DraftError, FactlintError, Problem, UsageError, told_as_fault
from factlint.records import cached_property, record

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence

    from factlint.corpus.opening import Given
    from factlint.corpus.source import SourceText
    from factlint.corpus.store import Store
    from factlint.kinds.statement import Statement
    from factlint.rules.model import RuleSet
    from factlint.text.document import Document
    from factlint.verify.checker import Checker
    from factlint.verify.finding import Report, Severity
    from factlint.verify.judgement import Judgement
    from factlint.verify.ruling import Rulings

    Checked = tuple[Document, list[Judgement]]

_KEPT = 4
"""Small corpora kept for drafts that are checked against the same sources."""
_SEVERITIES: dict[str, Severity] = {"contradiction": "error", "unsupported": "warning", "disputed": "warning"}


@record
class Source:
    """A source held in memory. `date` is its ISO date, where known; `path` names it in evidence."""

    text: str
    path: str = "source.txt"
    date: str | None = None


class Linter:
    """Checks drafts against rules and sources.

    `rules` and `corpus` are files or directories; `corpus` also takes `Source` values. `as_of` (ISO date) is the
    dateline of drafts that have none. Rules and sources are read once, on construction; afterwards a linter does not
    change and may be used from several threads. `index` is the file in which an index of the source files is kept, for
    the next linter to start from (`factlint.corpus.index.refresh.index_path` says where); without it, or without
    `cache`, they are read into memory and nothing is written. `jobs` is how many processes read at most. `store` is a
    corpus that has been opened already, instead of `corpus`.

    Raises RuleError, SourceError or UsageError where an input cannot be used.
    """

    def __init__(
        self,
        rules: RuleSet | Iterable[str | os.PathLike[str]] = (),
        corpus: Iterable[str | os.PathLike[str] | Source] = (),
        *,
        as_of: str | date | None = None,
        severity: Mapping[str, str] | None = None,
        select: Sequence[str] = (),
        ignore: Sequence[str] = (),
        report_supported: bool = False,
        cache: bool = True,
        index: str | os.PathLike[str] | None = None,
        jobs: int | None = None,
        progress: Callable[[int, int], None] | None = None,
        store: Store | None = None,
    ) -> None:
        from factlint.rules.model import RuleSet

        self.rules: RuleSet = rules if isinstance(rules, RuleSet) else _load_rules(list(rules), cache=cache)
        self._as_of = _iso_date(as_of)
        self._severity: dict[str, Severity] = {**_SEVERITIES, **(severity or {})}  # type: ignore[dict-item]
        self._select, self._ignore = tuple(select), tuple(ignore)
        self._report_supported = report_supported
        kept = os.fspath(index) if index is not None and cache else None
        self._store = store if store is not None else self._open_corpus(corpus, kept, jobs, progress)
        self._lock = Lock()
        self._checkers: OrderedDict[tuple[tuple[int, ...], date | None], Checker] = OrderedDict()

    @classmethod
    def from_config(cls, path: str | os.PathLike[str]) -> Linter:
        """A linter as factlint.yaml or pyproject.toml describes it. Raises ConfigError."""
        from factlint.config import load
        from factlint.corpus.index.refresh import index_path

        config = load(path)
        ignore = [located.value for located in config.ignore]
        return cls(config.rules, config.corpus, severity=config.severity, ignore=ignore, index=index_path(config.root))

    @property
    def sources(self) -> int:
        """How many sources the corpus holds."""
        return len(self._store)

    def close(self) -> None:
        """Let go of the files and connections of its corpus; it can be used again, which opens them anew."""
        self._store.close()

    def check(self, *paths: str | os.PathLike[str]) -> Report:
        """Check files. One that cannot be read is among the report's `problems`; the others are checked anyway."""
        from factlint.text.reading import read_file

        checked: list[Checked] = []
        problems: list[Problem] = []
        for path in paths:
            try:
                checked.append(self._checked(partial(read_file, path), os.fspath(path)))
            except DraftError as error:
                problems += error.problems
        return self._report(checked, problems)

    def check_text(self, text: str, path: str = "draft.md") -> Report:
        """Check a text; `path` decides how it is read (by its suffix) and names it in the report.

        Raises DraftError where it cannot be checked.
        """
        from factlint.text.reading import read_text

        return self._report([self._checked(partial(read_text, text, path), path)], [])

    def _open_corpus(
        self,
        corpus: Iterable[str | os.PathLike[str] | Source],
        index: str | None,
        jobs: int | None,
        progress: Callable[[int, int], None] | None,
    ) -> Store:
        from factlint.corpus.opening import Opening, open_corpus

        root = os.path.dirname(os.path.dirname(index)) if index is not None else None
        entries = [_given(entry) if isinstance(entry, Source) else os.fspath(entry) for entry in corpus]
        return open_corpus(entries, Opening(self.rules.known_names, self._as_of, root, jobs, progress, index=index))

    def _checker(self, document: Document, claims: Sequence[Statement], day: date | None) -> Checker:
        """What a draft of this day is checked against: the sources that could speak of it.

        The last few are kept for the next draft; those with a source that takes its year from the draft, for the day's.
        """
        from factlint.corpus.selection import select

        numbers = tuple(select(self._store, document, claims))
        with self._lock:
            key = next((key for key in ((numbers, None), (numbers, day)) if key in self._checkers), None)
            if key is None:
                sources = self._store.load(numbers)
                own = [sources[number] for number in numbers]
                placed = [source.seen_from(day, self.rules.known_names) for source in own]
                key = (numbers, None if placed == own else day)
                self._checkers[key] = self._new_checker(placed)
            checker = self._checkers[key]
            self._checkers.move_to_end(key)
            while len(self._checkers) > _KEPT:
                self._checkers.popitem(last=False)
        return checker

    def _new_checker(self, sources: Iterable[SourceText]) -> Checker:
        from factlint.corpus.memory import MemoryCorpus
        from factlint.verify.checker import Checker

        return Checker(MemoryCorpus.of(sources), self._rulings)

    @cached_property
    def _rulings(self) -> Rulings:
        from factlint.verify.ruling import Rulings

        return Rulings(self.rules)

    def _report(self, checked: Sequence[Checked], problems: Sequence[Problem]) -> Report:
        from factlint.verify.reporting import assemble

        return assemble(
            sorted(checked, key=lambda one: one[0].path),
            problems=problems,
            rules=self.rules,
            sources=self.sources,
            severity=self._severity,
            select=self._select,
            ignore=self._ignore,
            report_supported=self._report_supported,
        )

    def _checked(self, read: Callable[[], Document], path: str) -> Checked:
        """A draft and all that is said of it. A fault of our own on the way is told of that draft alone."""
        try:
            return self._judged(read())
        except FactlintError:
            raise
        except Exception as error:
            raise DraftError(told_as_fault(error, path)) from error

    def _judged(self, document: Document) -> Checked:
        from factlint.kinds import read_statements

        anchor = self._as_of or next(
            (rule.dateline for rule in self.rules.rules if rule.dateline and rule.applies(document.path)), None
        )
        claims = read_statements(document, anchor, self.rules.known_names)
        checker = self._checker(document, claims, document.dateline or anchor)
        if document.one_size:
            document = self._as_sources_write(document, checker)
            claims = read_statements(document, anchor, self.rules.known_names)
        return document, checker.judge(document, claims)

    def _as_sources_write(self, document: Document, checker: Checker) -> Document:
        """A draft without capitals, read again by those of its sources and of the rules."""
        from factlint.corpus.written import how_written
        from factlint.text.reading import read_text

        return read_text(document.text, document.path, how_written(checker.corpus.sources, self.rules.known_names))


def _given(source: Source) -> Given:
    from factlint.corpus.opening import Given
    from factlint.text.reading import read_text

    return Given(read_text(source.text, source.path), _iso_date(source.date))


def _load_rules(paths: Sequence[str | os.PathLike[str]], *, cache: bool) -> RuleSet:
    from factlint.cache import no_cache, user_cache
    from factlint.rules.compiled import load_rules

    return load_rules(paths, user_cache() if cache and paths else no_cache())


def _iso_date(value: str | date | None) -> date | None:
    if value is None or isinstance(value, date):
        return value
    try:
        return date.fromisoformat(value)
    except ValueError:
        raise UsageError(f"“{value}” is not a date: write it as YYYY-MM-DD.") from None
