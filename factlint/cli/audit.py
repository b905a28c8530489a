"""Check an archive of drafts: every finding into a file, and one summary.

  --input     a folder of drafts, JSON lines or Parquet (columns path and text, and date if there is one)
  --output    a folder: findings.parquet (findings.jsonl where pyarrow is not installed) and summary.json

Exit status: 0 done, 1 findings at or above --fail-on, 2 it could not be done or some draft could not be checked.
"""

from __future__ import annotations

import json
import os
from typing import TYPE_CHECKING, Any

from factlint.cli import archive, choices, outputs, screen, settings
from factlint.config import FAIL_ON
from factlint.errors import UsageError

if TYPE_CHECKING:
    from argparse import ArgumentParser, Namespace

    from factlint.scale.auditing import Terms
    from factlint.scale.tally import Tally

_VERDICTS = {
    "claims": "claims",
    "supported": "supported",
    "contradictions": "contradicted",
    "unsupported": "unsupported",
    "disputed": "disputed",
}


def add_arguments(parser: ArgumentParser) -> None:
    """The options of `factlint audit`."""
    add = parser.add_argument
    add("--input", metavar="PATH", help="the archive of drafts")
    add("--output", metavar="FOLDER", help="where findings and summary go")
    settings.add_input_arguments(parser)
    add("--as-of", metavar="DATE", type=choices.iso_date, help="the day that drafts without a date were written")
    add("--select", metavar="NAME", action="append", default=[], help="report nothing but this (repeatable)")
    add("--ignore", metavar="NAME", action="append", default=[], help="leave this out (repeatable)")
    add(
        "--fail-on",
        metavar="VERDICT",
        type=choices.one_of(FAIL_ON),
        default="never",
        help=f"{' | '.join(FAIL_ON)} (never)",
    )
    add("--jobs", metavar="N", type=choices.at_least_one, help="processes of this machine (default: one for each core)")
    archive.add_engine_arguments(parser)
    add("-q", "--quiet", action="store_true", help="say nothing but what went wrong")


def run(args: Namespace) -> int:
    """Check, write, and say what came of it."""
    from factlint.scale.auditing import desk_of

    drafts = archive.archive_of(args)
    _refuse_to_overwrite(args.output)
    terms = _terms(args)
    desk = desk_of(terms)
    if not terms.rules.rules and not len(desk.store):
        raise UsageError("neither a rule nor a source to check against; give --rules or --corpus")
    if args.engine == "spark":
        from factlint.scale import audit_cluster

        tally = audit_cluster.audit(drafts, args.output, terms._replace(root=None), master=args.master)
    else:
        from factlint.scale import audit_local

        tally = audit_local.audit(drafts, args.output, terms, args.jobs)
    summary = tally.summary(len(desk.store), len(terms.rules.rules))
    desk.store.close()
    written = json.dumps(summary, ensure_ascii=False, indent=1) + "\n"
    if "://" in args.output:  # where only the cluster can write
        screen.emit(written, utf8=True)
    else:
        outputs.write_file(os.path.join(args.output, "summary.json"), written)
    _tell(tally, summary, args)
    return 2 if summary["failed"] else int(_fails(summary, args.fail_on))


def _terms(args: Namespace) -> Terms:
    from uuid import uuid4

    from factlint.corpus.reader import reader_version
    from factlint.scale.auditing import Terms

    config = settings.read_config(args, [])
    rules = settings.load_rules(settings.rule_paths(args, config))
    corpus = settings.corpus_paths(args, config)
    settings.check_names(
        {"--select": args.select, "--ignore": args.ignore}, config, frozenset(rule.id for rule in rules.rules)
    )
    return Terms(
        str(uuid4()),
        rules,
        corpus,
        reader_version(),
        args.as_of,
        config.root,
        tuple(config.severity.items()),
        tuple(args.select),
        (*args.ignore, *(located.value for located in config.ignore)),
    )


def _refuse_to_overwrite(folder: str) -> None:
    for name in ("findings.parquet", "findings.jsonl", "summary.json"):
        path = os.path.join(folder, name)
        if "://" not in folder and os.path.exists(path):
            raise UsageError(f"{path} is there already; remove it, or give another --output")


def _fails(summary: dict[str, Any], fail_on: str) -> bool:
    grave = summary["contradictions"]
    every = grave + summary["disputed"] + summary["unsupported"]
    return bool({"never": 0, "contradiction": grave, "unsupported": every}[fail_on])


def _tell(tally: Tally, summary: dict[str, Any], args: Namespace) -> None:
    from factlint.report.display import safe
    from factlint.report.summary import plural

    screen.complain(tally.problems)
    if summary["failed"] > len(tally.problems):
        screen.note(f"error: {summary['failed'] - len(tally.problems)} more drafts could not be checked")
    if args.quiet:
        return
    numbers = ", ".join(f"{summary[name]} {word}" for name, word in _VERDICTS.items())
    rows = [f"{plural(summary['drafts'], 'draft')}, {plural(summary['sources'], 'source')}: {numbers}"]
    rows += [f"  {number:>7}  {code}" for code, number in list(summary["codes"].items())[:10]]
    if summary["worst"]:
        rows.append("most contradictions:")
        rows += [f"  {row['contradictions']:>7}  {safe(row['path'])}" for row in summary["worst"][:5]]
    rows.append(f"findings and summary: {safe(args.output)}")
    screen.emit("\n".join(rows) + "\n")
