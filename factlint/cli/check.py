"""Check drafts against rules and sources.

Exit status: 0 nothing at or above --fail-on, 1 findings, 2 it could not do its job, 130 interrupted.
"""

from __future__ import annotations

import os
import sys
from typing import TYPE_CHECKING

from factlint import drafts
from factlint.cache import no_cache, user_cache
from factlint.cli import choices, screen, settings
from factlint.cli.checking import Checking
from factlint.config import FAIL_ON
from factlint.errors import Problem, UsageError
from factlint.report import FORMATS, Options, counts

if TYPE_CHECKING:
    from argparse import ArgumentParser, Namespace
    from collections.abc import Callable

    from factlint.verify.finding import Report


def add_arguments(parser: ArgumentParser) -> None:
    """The options of `factlint check`."""
    add = parser.add_argument
    add(
        "paths", metavar="PATH", nargs="*", help="files, folders, or - for standard input; default: the config's drafts"
    )
    settings.add_input_arguments(parser)
    add("--format", metavar="FORMAT", type=choices.one_of(FORMATS), default="terminal", help=" | ".join(FORMATS))
    add("--output", metavar="FORMAT=FILE", type=choices.format_and_file, action="append", default=[],
        help="write a report to a file as well (repeatable)")  # fmt: skip
    add("--fail-on", metavar="VERDICT", type=choices.one_of(FAIL_ON), help=f"{' | '.join(FAIL_ON)} (contradiction)")
    add("--select", metavar="NAME", action="append", default=[],
        help="report nothing but this kind, kind/verdict, kind/code or rule (repeatable)")  # fmt: skip
    add("--ignore", metavar="NAME", action="append", default=[], help="leave this out (repeatable)")
    add("--as-of", metavar="DATE", type=choices.iso_date, help="the day that drafts without a date were written")
    add("--all", action="store_true", help="report supported claims too")
    add("--explain", action="store_true", help="the reasons under each finding")
    add("--baseline", metavar="FILE", help="leave out the findings that this file holds")
    add("--write-baseline", metavar="FILE", help="put every finding of this run into a file, and accept it")
    add("--stdin-filename", metavar="NAME", help="the name of what comes on standard input")
    add("--jobs", metavar="N", type=choices.at_least_one, help="processes (default: as many as the drafts are worth)")
    add("--color", metavar="WHEN", type=choices.one_of(("auto", "always", "never")), default="auto",
        help="auto | always | never")  # fmt: skip
    add("--no-cache", action="store_true", help="neither read nor write cached results")
    add("-q", "--quiet", action="store_true", help="findings alone: no closing line, no progress")


def run(args: Namespace) -> int:
    """Check, report, and say how it went."""
    stdin = _reads_stdin(args)
    cache = no_cache() if args.no_cache else user_cache()
    config = settings.read_config(args, [args.stdin_filename or "-"] if stdin else args.paths, cache)
    fail_on = args.fail_on or config.fail_on
    rules, corpus = settings.rule_paths(args, config), settings.corpus_paths(args, config)
    paths = [] if stdin else drafts.find_drafts(args.paths, config, (*rules, *corpus))
    if not rules and not corpus:
        raise UsageError("neither a rule nor a source to check against; give --rules or --corpus, or run factlint init")
    given = sys.stdin.buffer.read() if stdin else None
    checking = Checking(args, config, rules, corpus, cache, given)
    paths = [args.stdin_filename or "<stdin>"] if stdin else paths
    options = Options(
        color=args.format == "terminal" and screen.wants_color(args.color),
        width=screen.columns(),
        ascii=screen.only_ascii(),
        explain=args.explain,
        quiet=args.quiet,
        fail_on=fail_on,
    )
    if args.format == "terminal" and not args.output and args.baseline is None and args.write_baseline is None:
        text, fails, problems = checking.told(paths, options)
        screen.emit(text)
        screen.complain(problems)
        return 2 if problems else int(fails)
    return _reported(args, checking.report(paths), options)


def _reported(args: Namespace, report: Report, options: Options) -> int:
    """Write the report in every form that is asked for; the exit status."""
    from factlint.cli import outputs

    report, problems = _with_baseline(args, report)
    problems += outputs.write_reports(report, args.output, options)
    outputs.print_report(report, args.format, options)
    screen.complain([*report.problems, *problems])
    if report.problems or problems:
        return 2
    return int(any(counts(finding, options.fail_on) for finding in report.findings))


def _reads_stdin(args: Namespace) -> bool:
    if "-" not in args.paths:
        if args.stdin_filename is not None:
            raise UsageError("--stdin-filename names what comes on standard input; give - as the path")
        return False
    if len(args.paths) > 1:
        raise UsageError("- stands for standard input and cannot be checked together with other paths")
    return True


def _with_baseline(args: Namespace, report: Report) -> tuple[Report, list[Problem]]:
    """The report without accepted findings; problems are those of the baseline's own file."""
    if args.write_baseline is None and args.baseline is None:
        return report, []
    from factlint.cli import outputs
    from factlint.verify import baseline

    problems: list[Problem] = []
    if args.write_baseline is not None:
        seen_from = _seen_from(args.write_baseline)
        text = baseline.dump(report, seen_from)
        if report.problems:
            problems.append(Problem(args.write_baseline, 0, 0, "not written: it would lack the drafts that failed"))
            return report, problems
        outputs.write_file(args.write_baseline, text)
        accepted, _ = baseline.apply(report, baseline.load(text, args.write_baseline), seen_from)
        return accepted, problems
    path = args.baseline
    kept, stale = baseline.apply(report, baseline.load(_read_baseline(path), path), _seen_from(path))
    if stale and not args.quiet and not report.problems:
        screen.note(f"note: {path}: {stale} of its findings no longer occur; --write-baseline {path} renews it")
    return kept, problems


def _read_baseline(path: str) -> str:
    try:
        with open(path, "rb") as file:
            return file.read().decode("utf-8")
    except UnicodeDecodeError:
        raise UsageError(Problem(path, 0, 0, "not a baseline: it is not UTF-8")) from None
    except OSError as error:
        message = f"cannot read the baseline: {error.strerror}; --write-baseline {path} makes it"
        raise UsageError(Problem(path, 0, 0, message)) from None


def _seen_from(baseline: str) -> Callable[[str], str]:
    """How a draft's path enters a baseline: relative to the baseline, so that it does not matter where one stands."""
    folder = os.path.dirname(os.path.join(os.getcwd(), baseline))
    return lambda path: path if path.startswith("<") else os.path.relpath(path, folder).replace(os.sep, "/")
