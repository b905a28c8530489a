"""What a check or a rule is for, with an example.

NAME is a kind, kind/verdict, a code, kind/code, directive/* or the id of a rule; without one, every check is listed.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from factlint.cli import screen, settings
from factlint.errors import UsageError
from factlint.report.display import safe, wrap
from factlint.verify import catalogue

if TYPE_CHECKING:
    from argparse import ArgumentParser, Namespace
    from collections.abc import Iterator

    from factlint.rules.model import Rule
    from factlint.verify.catalogue import Check

_LABEL = 10


def add_arguments(parser: ArgumentParser) -> None:
    """The options of `factlint explain`."""
    parser.add_argument("name", metavar="NAME", nargs="?", help="a kind, kind/verdict, code, kind/code or rule id")
    parser.add_argument("--all", action="store_true", help="the whole catalogue in Markdown")
    settings.add_input_arguments(parser, corpus=False)


def run(args: Namespace) -> int:
    """Print the explanation."""
    if args.all:
        screen.emit(catalogue.document(), utf8=True)
    elif args.name is None:
        screen.emit("\n".join(_index()) + "\n")
    else:
        checks = catalogue.find(args.name)
        pages = [_check_page(check) for check in checks] or [_rule_page(_rule(args))]
        screen.emit("\n\n".join("\n".join(page) for page in pages) + "\n")
    return 0


def _index() -> Iterator[str]:
    widest = max(len(check.name) for check in catalogue.CHECKS)
    for kind, meaning in catalogue.KINDS.items():
        yield f"{kind}: {meaning}"
        for check in catalogue.CHECKS:
            if check.kind == kind:
                yield f"  {check.name:<{widest}}  {check.verdict:<13}  {check.title}"


def _check_page(check: Check) -> Iterator[str]:
    yield f"{check.name} ({check.verdict}): {check.title}"
    yield from _indented(check.meaning)
    if check.source:
        yield from _labelled("source", check.source)
    yield from _labelled("bad", check.bad)
    yield from _labelled("good", check.good)
    yield from _labelled("to do", check.advice)


def _rule_page(rule: Rule) -> Iterator[str]:
    yield safe(f"{rule.id} (a rule, {rule.kind}): {rule.value_text}")
    yield from _labelled("declared", f"{rule.place.path}:{rule.place.line}:{rule.place.column}")
    if rule.topic:
        yield from _labelled("topic", rule.topic)
    if rule.about:
        yield from _labelled("about", " and ".join(" or ".join(words) for words in rule.about))
    if rule.tolerance is not None:
        yield from _labelled("tolerance", str(rule.tolerance))
    if rule.valid is not None:
        ends = (day.isoformat() if day else ".." for day in (rule.valid.first, rule.valid.last))
        yield from _labelled("valid", "/".join(ends))
    for source, _ in rule.sources:
        yield from _labelled("source", source)
    if rule.note:
        yield from _labelled("note", rule.note)
    for sentence, _ in rule.examples.bad:
        yield from _labelled("bad", sentence)
    for sentence, _ in rule.examples.ok:
        yield from _labelled("good", sentence)


def _rule(args: Namespace) -> Rule:
    """The rule of that id. Raises UsageError with the nearest name, or what is wrong with the rule files."""
    paths = settings.rule_paths(args, settings.read_config(args, []))
    rules = settings.load_rules(paths).by_id if paths else {}
    if args.name in rules:
        return rules[args.name]
    known = sorted({*catalogue.selectable(), *(check.code for check in catalogue.CHECKS), *rules})
    near = catalogue.nearest(args.name, known)
    hint = f"did you mean {near!r}?" if near else "`factlint explain` lists the checks, `factlint rules list` the rules"
    raise UsageError(f"there is no check or rule {args.name!r}; {hint}")


def _indented(text: str) -> list[str]:
    return [f"  {row}" for row in wrap(safe(text), min(screen.columns(), 100) - 2)]


def _labelled(label: str, text: str) -> Iterator[str]:
    rows = wrap(safe(text), min(screen.columns(), 100) - _LABEL - 4)
    for number, row in enumerate(rows):
        yield f"  {label + ':' if number == 0 else '':<{_LABEL}}  {row}"
