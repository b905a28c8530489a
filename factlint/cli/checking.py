"""The check itself: what was said of a draft before, or a linter, made only if some draft needs it."""

from __future__ import annotations

import gc
import sys
from typing import TYPE_CHECKING

from factlint.cli import settings
from factlint.cli.parallel import check_drafts, merged
from factlint.cli.results import results
from factlint.errors import UsageError

if TYPE_CHECKING:
    from argparse import Namespace
    from functools import partial

    from factlint.cache import Cache
    from factlint.config import Config
    from factlint.linter import Linter
    from factlint.report import Options
    from factlint.verify.finding import Report


class Checking:
    """Checks drafts as the options and the configuration say."""

    def __init__(
        self, args: Namespace, config: Config, rules: tuple[str, ...], corpus: tuple[str, ...], cache: Cache
    ) -> None:
        self._args, self._config, self._rules, self._corpus = args, config, rules, corpus
        self._options = {
            "as_of": args.as_of,
            "severity": config.severity,
            "select": tuple(args.select),
            "ignore": (*args.ignore, *(located.value for located in config.ignore)),
            "report_supported": args.all,
        }
        self._results = results(cache, rules, corpus, sorted(self._options.items()))

    def standard_input(self, name: str) -> Report:
        """The report on what stands on standard input. Raises FactlintError where it is no text."""
        data = sys.stdin.buffer.read()
        report = self._results.kept(name, data)
        if report is None:
            from factlint.text.decoding import decode

            linter, _ = self._linter()
            try:
                report = linter.check_text(decode(data, name), name)
            finally:
                linter.close()
            self._results.keep(name, report)
        return report

    def files(self, paths: list[str]) -> Report:
        """One report on all these drafts, in their order."""
        reports: dict[str, Report | None] = {}
        for path in paths:
            data = _read(path)
            reports[path] = self._results.kept(path, data) if data is not None else None
        changed = [path for path in paths if reports[path] is None]
        if changed:
            linter, make = self._linter()
            try:
                for path, report in check_drafts(make, linter, changed, self._args.jobs):
                    reports[path] = report
                    self._results.keep(path, report)
            finally:
                linter.close()
        return merged([report for report in reports.values() if report is not None])

    def shown(self, report: Report, options: Options) -> str:
        """A whole report for a terminal."""
        from factlint.report import renderer

        def render() -> str:
            return renderer("terminal").render(report, options)

        return render() if report.problems else self._results.shown(repr(options), render)

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


def _read(path: str) -> bytes | None:
    try:
        with open(path, "rb") as file:
            return file.read()
    except OSError:  # the linter says why
        return None
