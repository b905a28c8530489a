"""What a run is to use: the configuration, with the options that replace or extend it."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from factlint import config as configuration
from factlint.errors import Problem, RuleError, UsageError

if TYPE_CHECKING:
    from argparse import ArgumentParser, Namespace
    from collections.abc import Collection, Sequence

    from factlint.cache import Cache
    from factlint.config import Config
    from factlint.rules.model import RuleSet


def add_input_arguments(parser: ArgumentParser, *, corpus: bool = True) -> None:
    """The options that say where rules and sources are."""
    parser.add_argument("--config", metavar="FILE", help="use this factlint.yaml or pyproject.toml")
    parser.add_argument("--rules", metavar="PATH", action="append", help="rule file or folder, instead of the config's")
    if corpus:
        parser.add_argument("--corpus", metavar="PATH", action="append", help="sources, instead of the config's")


def read_config(args: Namespace, paths: Sequence[str], cache: Cache | None = None) -> Config:
    """The configuration named, or the one that governs the first path. Raises ConfigError."""
    if args.config is not None:
        return configuration.load(args.config, cache)
    first = next((path for path in paths if path != "-"), ".")
    return configuration.find(first, cache)


def rule_paths(args: Namespace, config: Config) -> tuple[str, ...]:
    """The rule files and folders of a run. Raises RuleError where one is missing."""
    paths = tuple(args.rules) if args.rules else config.rules
    missing = [path for path in paths if not os.path.exists(path)]
    if missing:
        raise RuleError(
            *(Problem(path, 0, 0, _missing("rule file", "--rules", args.rules, config)) for path in missing)
        )
    return paths


def corpus_paths(args: Namespace, config: Config) -> tuple[str, ...]:
    """The sources of a run. Raises UsageError where one is missing."""
    paths = tuple(args.corpus) if args.corpus else config.corpus
    missing = [path for path in paths if "://" not in path and not os.path.exists(path)]
    if missing:
        raise UsageError(
            *(Problem(path, 0, 0, _missing("source", "--corpus", args.corpus, config)) for path in missing)
        )
    return paths


def shown(entry: str) -> str:
    """An entry of the corpus setting as messages may have it: the address of a database without its password."""
    if "://" not in entry:
        return entry
    from factlint.corpus.postgres.address import shown as without_password

    return without_password(entry)


def index_file(args: Namespace, config: Config) -> str:
    """Where the index of the run's sources lies."""
    from factlint.corpus.index.place import index_path

    return index_path(config.root, tuple(args.corpus or ()))


def _missing(what: str, option: str, given: object, config: Config) -> str:
    return f"no such {what} or folder; correct {option if given else config.path}"


def load_rules(paths: Sequence[str]) -> RuleSet:
    """The rules of these files and folders. Raises RuleError with every fault."""
    from factlint.rules.loading import load_rules as load

    return load(list(paths))


def check_names(options: dict[str, Sequence[str]], config: Config, rule_ids: Collection[str]) -> None:
    """Raise UsageError for every name in `--select` and `--ignore`, or in the configuration, that means nothing."""
    if not config.ignore and not any(options.values()):
        return
    from factlint.verify.selection import unknown_names

    problems = []
    for option, names in options.items():
        for name, near in unknown_names(names, rule_ids):
            problems.append(Problem("", 0, 0, f"{option}: {_unknown(name, near)}"))
    places = {located.value: located for located in config.ignore}
    for name, near in unknown_names(places, rule_ids):
        problems.append(Problem(config.path, places[name].line, places[name].column, f"ignore: {_unknown(name, near)}"))
    if problems:
        raise UsageError(*problems)


def _unknown(name: str, near: str | None) -> str:
    hint = (
        f"did you mean {near!r}?" if near else "it is no kind, kind/verdict, kind/code or rule id; see factlint explain"
    )
    return f"unknown name {name!r}; {hint}"
