"""Build, look at or remove the index of the corpus.

  build       bring the index up to date, as check does by itself; with --input, from an archive into --output
  status      whether it is up to date, and how large
  clear       remove it

The index lies in .factlint/, beside the configuration. Build it where a job can keep it for the next one.
Exit status: 0 done (of status: up to date), 1 of status: missing or out of date, 2 it could not be done.
"""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from factlint.cli import archive, choices, screen, settings
from factlint.errors import UsageError
from factlint.report.display import safe

if TYPE_CHECKING:
    from argparse import ArgumentParser, Namespace

    from factlint.corpus.index.state import IndexReading, State


def add_arguments(parser: ArgumentParser) -> None:
    """The options of `factlint index`."""
    add = parser.add_argument
    actions = tuple(_ACTIONS)
    add("action", metavar="ACTION", nargs="?", type=choices.one_of(actions), default="build", help=" | ".join(actions))
    settings.add_input_arguments(parser)
    add("--as-of", metavar="DATE", type=choices.iso_date, help="the day that sources without a date were written")
    add("--jobs", metavar="N", type=choices.at_least_one, help="processes (default: as many as the files are worth)")
    add("-q", "--quiet", action="store_true", help="say nothing, show no progress")
    archive.add_arguments(parser)


def run(args: Namespace) -> int:
    """Do what was asked for."""
    if args.action != "build" and (args.input is not None or args.output is not None):
        raise UsageError(f"--input and --output are for factlint index build, not {args.action}")
    return _ACTIONS[args.action](args)


class _Project:
    """The corpus that the options and the configuration name, and where its index lies."""

    def __init__(self, args: Namespace) -> None:
        from factlint.corpus.index.refresh import IndexReading
        from factlint.corpus.opening import listed_files

        config = settings.read_config(args, [])
        corpus = settings.corpus_paths(args, config)
        if not corpus:
            raise UsageError("no corpus to index; give --corpus, or set corpus: in factlint.yaml")
        self.config, self.corpus = config, corpus
        self.path = settings.index_file(args, config)
        self.files = listed_files(corpus)
        self.rules = settings.load_rules(settings.rule_paths(args, config))
        self.reading: IndexReading = IndexReading(self.rules.known_names, args.as_of)

    def state(self) -> State | None:
        """How the index differs from the files; None where there is none that can be read."""
        from factlint.corpus.index.refresh import state_of
        from factlint.errors import SourceError

        if not os.path.exists(self.path):
            return None
        try:
            return state_of(self.path, self.files, self.reading)
        except SourceError:
            return None


def _build(args: Namespace) -> int:
    if args.input is not None or args.output is not None:
        return _from_archive(args)
    from factlint.cli.progress import ReadingBar
    from factlint.corpus.index.refresh import clear, is_sound, refresh

    project = _Project(args)
    if os.path.exists(project.path) and not is_sound(project.path):
        clear(project.path)
    if any("://" in entry for entry in project.corpus):
        from factlint.cli.slices import take_slices

        for line in take_slices(project.config, project.corpus, project.rules, args.as_of):
            if not args.quiet:
                screen.note(line)
        if not project.files:
            return 0
    bar = ReadingBar("reading the corpus", shown=not args.quiet)
    try:
        before = refresh(project.path, project.files, project.reading, jobs=args.jobs, progress=bar)
    finally:
        bar.stop()
    if not args.quiet:
        gone = len(before.gone)
        done = f"{len(before.stale)} read" + (f", {gone} removed" if gone else "")
        screen.note(f"{safe(project.path)}: {_count(len(project.files))}, {done}; {_size(project.path)}")
    return 0


def _from_archive(args: Namespace) -> int:
    config = settings.read_config(args, [])
    rules = settings.rule_paths(args, config)
    return archive.build(args, settings.load_rules(rules).known_names if rules else frozenset())


def _status(args: Namespace) -> int:
    project = _Project(args)
    shared = _status_of_slices(project)
    if shared is not None and not project.files:
        return shared
    return max(shared or 0, _status_of_files(project))


def _status_of_slices(project: _Project) -> int | None:
    """The status of the slices of shared corpora; None where the setting names none."""
    if not any("://" in entry for entry in project.corpus):
        return None
    from factlint.cli.slices import slices_told

    told = slices_told(project.config, project.corpus)
    screen.emit("".join(f"{safe(line)}\n" for _, line in told))
    return int(not all(usable for usable, _ in told))


def _status_of_files(project: _Project) -> int:
    state = project.state()
    if state is None:
        screen.emit(f"{safe(project.path)}: none, or not one that can be used; factlint index build makes it\n")
        return 1
    if state.current:
        screen.emit(f"{safe(project.path)}: up to date, {_count(len(project.files))}; {_size(project.path)}\n")
        return 0
    told = [f"{_count(len(state.stale))} to read"] if state.stale else []
    told += [f"{len(state.gone)} to remove"] if state.gone else []
    screen.emit(f"{safe(project.path)}: out of date, {', '.join(told) or 'not finished'}; {_size(project.path)}\n")
    return 1


def _clear(args: Namespace) -> int:
    from factlint.cli.slices import clear_slices
    from factlint.corpus.index.refresh import clear

    config = settings.read_config(args, [])
    path = settings.index_file(args, config)
    removed = [*([path] if clear(path) else []), *clear_slices(config)]
    for path in removed if not args.quiet else ():
        screen.note(f"{safe(path)}: removed")
    return 0


def _count(number: int) -> str:
    return f"{number} source" if number == 1 else f"{number} sources"


def _size(path: str) -> str:
    size = sum(os.path.getsize(path + end) for end in ("", "-wal") if os.path.exists(path + end))
    return f"{size / 1_000_000:.1f} MB"


_ACTIONS = {"build": _build, "status": _status, "clear": _clear}
