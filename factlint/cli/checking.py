"""The check itself: what was said of a draft before, or a linter, made only if some draft needs it."""

from __future__ import annotations

import gc
from typing import TYPE_CHECKING

from factlint.cli import settings
from factlint.cli.parallel import check_drafts, merged
from factlint.cli.results import Told, results
from factlint.errors import UsageError
from factlint.records import replace
from factlint.report import counts, renderer
from factlint.verify.finding import Report, Summary

if TYPE_CHECKING:
    from argparse import Namespace
    from collections.abc import Iterator
    from functools import partial

    from factlint.cache import Cache
    from factlint.config import Config
    from factlint.errors import Problem
    from factlint.linter import Linter
    from factlint.report import Options


class Checking:
    """Checks drafts as the options and the configuration say; `given` is the text of one that is no file."""

    def __init__(
        self,
        args: Namespace,
        config: Config,
        rules: tuple[str, ...],
        corpus: tuple[str, ...],
        cache: Cache,
        given: bytes | None = None,
    ) -> None:
        self._args, self._config, self._rules, self._corpus, self._given = args, config, rules, corpus, given
        self._options = {
            "as_of": args.as_of,
            "severity": config.severity,
            "select": tuple(args.select),
            "ignore": (*args.ignore, *(located.value for located in config.ignore)),
            "report_supported": args.all,
        }
        self._results = results(cache, rules, corpus, sorted(self._options.items()))

    def report(self, paths: list[str]) -> Report:
        """One report on all these drafts, in their order. Raises FactlintError where what was given is no text."""
        return merged(list(self._reports(paths)))

    def told(self, paths: list[str], options: Options) -> tuple[str, bool, list[Problem]]:
        """What a terminal is told of these drafts, whether it makes the run fail, and what could not be checked.

        Of a draft that it was told of before, it is told the same.
        """
        how = repr(options)
        found: dict[str, Told | None] = {}
        for path in paths:
            data = self._read(path)
            found[path] = None if data is None else self._results.told(how, path, data)
        new = [path for path, told in found.items() if told is None]
        for path, report in zip(new, self._reports(new), strict=True):
            found[path] = told = _told(report, options)
            self._results.keep_told(how, path, report, told)
        parts = [told for told in found.values() if told is not None]
        closing = self._results.closing(how, parts, lambda: _shown(merged([part.rest for part in parts]), options))
        problems = [problem for part in parts for problem in part.rest.problems]
        return "".join([*(part.text for part in parts), closing]), any(part.fails for part in parts), problems

    def _reports(self, paths: list[str]) -> Iterator[Report]:
        """The report on each draft: what was said of it before, where nothing has changed since."""
        kept: dict[str, Report | None] = {}
        for path in paths:
            data = self._read(path)
            kept[path] = None if data is None else self._results.kept(path, data)
        changed = [path for path in paths if kept[path] is None]
        fresh = self._checked(changed) if changed else iter(())
        for path in paths:
            report = kept.pop(path)
            if report is None:
                report = next(fresh)
                self._results.keep(path, report)
            yield report

    def _read(self, path: str) -> bytes | None:
        if self._given is not None:
            return self._given
        try:
            with open(path, "rb") as file:
                return file.read()
        except OSError:  # the linter says why
            return None

    def _checked(self, paths: list[str]) -> Iterator[Report]:
        """The report on each of these drafts, from a linter."""
        linter, make = self._linter()
        try:
            if self._given is None:
                yield from check_drafts(make, linter, paths, self._args.jobs)
                return
            from factlint.text.decoding import decode

            for path in paths:
                yield linter.check_text(decode(self._given, path), path)
        finally:
            linter.close()

    def _linter(self) -> tuple[Linter, partial[Linter]]:
        """The linter of this run, and how to make it again in another process."""
        from functools import partial

        from factlint.cli.progress import ReadingBar
        from factlint.linter import Linter

        make = partial(
            Linter,
            self._rules,
            self._corpus,
            cache=not self._args.no_cache,
            index=settings.index_file(self._args, self._config),
            jobs=self._args.jobs,
            **self._options,
        )
        bar = ReadingBar("reading the corpus", shown=not self._args.quiet)
        try:
            linter = make(progress=bar)
        finally:
            bar.stop()
        gc.freeze()  # rules and sources stay to the end: no need to look through them for garbage
        rule_ids = frozenset(rule.id for rule in linter.rules.rules)
        if not linter.sources and not rule_ids:
            where = ", ".join((*self._rules, *map(settings.shown, self._corpus)))
            raise UsageError(f"neither a rule nor a source in {where}; there is nothing to check against")
        settings.check_names({"--select": self._args.select, "--ignore": self._args.ignore}, self._config, rule_ids)
        return linter, make


def _told(report: Report, options: Options) -> Told:
    """What a terminal is told of one draft."""
    alone = replace(report, summary=Summary(), unmatched_rules=())
    fails = any(counts(finding, options.fail_on) for finding in report.findings)
    return Told(_shown(alone, options), fails, replace(report, findings=(), claims=(), texts={}))


def _shown(report: Report, options: Options) -> str:
    return renderer("terminal").render(report, options)
