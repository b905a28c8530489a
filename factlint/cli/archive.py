"""`factlint index build --input …`: an archive of any size into Parquet, an index file or a shared corpus."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from factlint.cli import choices, screen
from factlint.errors import Problem, UsageError

if TYPE_CHECKING:
    from argparse import ArgumentParser, Namespace

    from factlint.scale.items import Archive
    from factlint.scale.outcome import Built

ENGINES = ("local", "spark")


def add_engine_arguments(parser: ArgumentParser) -> None:
    """The options that say what does the work."""
    add = parser.add_argument
    add("--engine", metavar="NAME", type=choices.one_of(ENGINES), default="local",
        help="local (this machine's processes) | spark")  # fmt: skip
    add("--master", metavar="URL", help="the Spark cluster, such as spark://host:7077 (default: Spark's own setting)")


def add_arguments(parser: ArgumentParser) -> None:
    """The options of a build from an archive."""
    add = parser.add_argument
    add("--input", metavar="PATH", help="an archive: a folder, JSON lines or Parquet (path, text, date)")
    add("--output", metavar="PATH", help="a new Parquet file, an index (*.sqlite) or postgresql://user@host/database")
    add("--prune", action="store_true", help="take out of a shared corpus what the archive does not have")
    add_engine_arguments(parser)


def archive_of(args: Namespace) -> Archive:
    """The archive of the options. Raises UsageError where they do not fit together."""
    from factlint.scale.items import archive_at

    if args.input is None or args.output is None:
        raise UsageError(f"{'--input' if args.input is None else '--output'} is missing; an archive needs both")
    if args.master is not None and args.engine != "spark":
        raise UsageError("--master is for --engine spark")
    return archive_at(args.input)


def build(args: Namespace, known_names: frozenset[str]) -> int:
    """Read an archive into its target, and say what was done. Returns the exit status."""
    from factlint.corpus.reader import reading_of

    archive = archive_of(args)
    _refuse_to_overwrite(args.output)
    reader = reading_of(known_names, None)
    if args.engine == "spark":
        from factlint.scale import build_cluster

        built = build_cluster.build(
            archive, args.output, master=args.master, known_names=known_names, reader=reader, prune=args.prune
        )
    else:
        from factlint.scale import build_local

        jobs = getattr(args, "jobs", None)
        built = build_local.build(
            archive, args.output, known_names=known_names, reader=reader, prune=args.prune, jobs=jobs
        )
    _tell(built, args.output, quiet=getattr(args, "quiet", False))
    return 2 if built.failed else 0


def _refuse_to_overwrite(output: str) -> None:
    """Parquet is written once: whoever reads it elsewhere must not see half of another."""
    if "://" not in output and not output.endswith(".sqlite") and Path(output).exists():
        raise UsageError(Problem(output, 0, 0, "there is something already; remove it, or give another --output"))


def _tell(built: Built, output: str, *, quiet: bool) -> None:
    from factlint.corpus.postgres.address import shown
    from factlint.report.summary import plural

    screen.complain(built.problems)
    if built.failed > len(built.problems):
        screen.note(f"error: {built.failed - len(built.problems)} more could not be read")
    line = f"{plural(built.sources, 'source')} read into {shown(output) if '://' in output else output}"
    if (merged := built.merged) is not None:
        line += (
            f": {merged.added} added, {merged.changed} changed, {merged.removed} removed, {merged.unchanged} as before"
        )
    if not quiet:
        screen.note(line)
