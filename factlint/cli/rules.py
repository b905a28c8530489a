"""List, validate and test rule files, propose rules from sources, or print the schema for editors.

  list        every rule: its id, kind, value and place
  validate    load the rules and look for their facts in the sources they name
  test        try the sentences under `examples`
  suggest     a starter rule file from sources, on standard output
  schema      the JSON Schema of rule files, on standard output

PATH: rule files or folders (of suggest: sources) instead of those of the configuration.
Exit status: 0 nothing wrong, 1 a rule is wrong or an example fails, 2 a rule file cannot be used.
"""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING

from factlint.cli import choices, screen, settings
from factlint.errors import Problem, UsageError
from factlint.report.display import safe, width
from factlint.report.summary import plural

if TYPE_CHECKING:
    from argparse import ArgumentParser, Namespace
    from collections.abc import Iterator, Sequence

    from factlint.config import Config
    from factlint.rules.model import RuleSet
    from factlint.verify.finding import Report


def add_arguments(parser: ArgumentParser) -> None:
    """The options of `factlint rules`."""
    parser.add_argument("action", metavar="ACTION", type=choices.one_of(tuple(_ACTIONS)), help=" | ".join(_ACTIONS))
    parser.add_argument("paths", metavar="PATH", nargs="*", help="rule files or folders (of suggest: sources)")
    settings.add_input_arguments(parser)


def run(args: Namespace) -> int:
    """Do what was asked for."""
    return _ACTIONS[args.action](args)


def _list(args: Namespace) -> int:
    rules = _load(args, settings.read_config(args, []))
    rows = [
        (rule.id, rule.kind, _short(rule.value_text), f"{rule.place.path}:{rule.place.line}") for rule in rules.rules
    ]
    screen.emit("".join(f"{row}\n" for row in _table(rows)))
    return 0


def _validate(args: Namespace) -> int:
    from datetime import date

    from factlint.rules.validation import validate_rules

    config = settings.read_config(args, [])
    rules = _load(args, config)
    remarks = validate_rules(rules, root=config.root or ".", today=date.today())
    for remark in remarks:
        place = f"{remark.place.path}:{remark.place.line}:{remark.place.column}"
        screen.emit(f"{safe(place)}: {remark.severity}: {safe(remark.message)}\n")
    errors = sum(remark.severity == "error" for remark in remarks)
    found = f"{plural(errors, 'error')}, {plural(len(remarks) - errors, 'warning')}"
    screen.emit(f"{plural(len(rules.files), 'file')}, {_told(rules)}: {found}\n")
    return int(errors > 0)


def _test(args: Namespace) -> int:
    from factlint.linter import Linter
    from factlint.rules.testing import run_examples, untested

    rules = _load(args, settings.read_config(args, []))

    @lru_cache(maxsize=1)
    def linter(ruleset: RuleSet) -> Linter:
        return Linter(ruleset)

    def check(text: str, ruleset: RuleSet) -> Report:
        return linter(ruleset).check_text(text, "example.txt")

    results = list(run_examples(rules, check))
    for result in results:
        if not result.passed:
            place = safe(f"{result.place.path}:{result.place.line}:{result.place.column}")
            expected = "should pass" if result.wanted == "ok" else "should be found"
            screen.emit(f"{place}: {safe(result.rule)}: “{safe(result.text)}” {expected}: {safe(result.reason)}\n")
    for rule in untested(rules):
        screen.emit(f"{safe(rule.place.path)}:{rule.place.line}: {safe(rule.id)}: has no ok or no bad example\n")
    failed = sum(not result.passed for result in results)
    screen.emit(f"{_told(rules)}, {plural(len(results), 'example')}: {len(results) - failed} passed, {failed} failed\n")
    return int(failed > 0)


def _suggest(args: Namespace) -> int:
    from factlint.corpus.sources import source_files
    from factlint.rules.suggestion import suggest_rules
    from factlint.text.reading import read_file

    config = settings.read_config(args, [])
    paths = tuple(args.paths) or settings.corpus_paths(args, config)
    if not paths:
        raise UsageError("no source to read; name files or folders, or set corpus: in factlint.yaml")
    screen.emit(suggest_rules(read_file(file) for file in source_files([Path(path) for path in paths])), utf8=True)
    return 0


def _schema(args: Namespace) -> int:
    from factlint.report.json import dumps
    from factlint.rules.schema import rule_file_schema

    screen.emit(dumps(rule_file_schema()), utf8=True)
    return 0


_ACTIONS = {"list": _list, "validate": _validate, "test": _test, "suggest": _suggest, "schema": _schema}


def _load(args: Namespace, config: Config) -> RuleSet:
    """The rules named on the command line, or those of the configuration. Raises where there are none."""
    paths = tuple(args.paths) or settings.rule_paths(args, config)
    if not paths:
        raise UsageError("no rule file; name one, or set rules: in factlint.yaml")
    rules = settings.load_rules(paths)
    if not rules.rules and not rules.entities:
        raise UsageError(*(Problem(path, 0, 0, "no rule in it; rule files end in .yaml or .yml") for path in paths))
    return rules


def _told(rules: RuleSet) -> str:
    return plural(len(rules.rules), "rule")


def _short(text: str) -> str:
    text = " ".join(safe(text).split())
    return text if len(text) <= 48 else f"{text[:47]}…"


def _table(rows: Sequence[tuple[str, ...]]) -> Iterator[str]:
    """Rows with their columns aligned."""
    if not rows:
        return
    sizes = [max(width(safe(row[i])) for row in rows) for i in range(len(rows[0]))]
    for row in rows:
        cells = [safe(cell) + " " * (size - width(safe(cell))) for cell, size in zip(row, sizes, strict=True)]
        yield "  ".join(cells).rstrip()
