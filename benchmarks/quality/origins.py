"""Labelled drafts by the place in the program that made each finding: where precision is lost, and what is missed.

    python -m benchmarks.quality.origins [FOLDER ...] [--examples] [--jobs N]

A folder is laid out as tests/drafts. For every function that concludes something, the findings that are right are
counted beside those that are false: a place that is oftener wrong than right asks for a condition that it lacks.
`--examples` shows each false finding and each missed error too; without it nothing of the texts is shown, so that
drafts can be measured that nobody is to read.
"""

from __future__ import annotations

import argparse
import sys
from collections import Counter
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

from tests.drafts.harness import ROOT, Case, cases, compare

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

DEPTH = 3
"""Calls that name a place: the function that made the conclusion, and those that asked it to."""
PASSED_OVER = ("judgement.py", "records.py")

Key = tuple[int, int, str, str]


class Origin(NamedTuple):
    """What became of one finding."""

    kind: str
    verdict: str
    place: str
    right: bool
    shown: str


class Measured(NamedTuple):
    """One draft: its findings by their origin, the errors that were missed, and whether it is right throughout."""

    name: str
    origins: tuple[Origin, ...]
    missed: tuple[tuple[str, str], ...]
    errors: int
    clean: bool


def measure(case: Case) -> Measured:
    """Check one draft and say where its findings come from."""
    from factlint import Linter

    linter = Linter(rules=[str(path) for path in case.rules], corpus=[str(path) for path in case.sources])
    with _Watched() as places:
        findings = linter.check_text(case.text, path=case.file).findings
    result = compare(case, findings)
    right = {id(f) for f in findings} & {id(f) for f in findings if any(mark.meets(f) for mark in case.errors)}
    false = {id(f) for f in result.alarms}
    told = [f for f in findings if id(f) in right or id(f) in false]
    origins = tuple(_origin(case, f, places.get(_key(f), "elsewhere"), id(f) in right) for f in told)
    missed = tuple(
        ("|".join(sorted(mark.kinds)), f"{mark.text!r} in {_line(case, mark.start)}") for mark in result.missed
    )
    return Measured(case.name, origins, missed, len(case.errors), case.clean)


def _key(found: Any) -> Key:
    return found.offset, found.end_offset, found.verdict, found.code


def _origin(case: Case, finding: Any, place: str, right: bool) -> Origin:
    evidence = "".join(f"\n      {e.path.rsplit('/', 1)[-1]}: {e.text} [{e.value}]" for e in finding.evidence[:2])
    shown = (
        f"{finding.claim.text!r} in {_line(case, finding.offset)}\n      {finding.code}: {finding.message}{evidence}"
    )
    return Origin(finding.kind, finding.verdict, place, right, shown)


def _line(case: Case, place: int) -> str:
    end = case.text.find("\n", place)
    return case.text[case.text.rfind("\n", 0, place) + 1 : end if end >= 0 else len(case.text)]


class _Watched:
    """While it is entered, every conclusion notes the calls that led to it."""

    def __enter__(self) -> dict[Key, str]:
        from factlint.verify import reporting
        from factlint.verify.judgement import Judgement

        self._made: dict[int, tuple[Any, str]] = {}
        self._places: dict[Key, str] = {}
        self._init, self._to_finding, self._reporting, self._class = (
            Judgement.__init__,
            reporting.to_finding,
            reporting,
            Judgement,
        )

        def init(judgement: Any, *args: Any, **named: Any) -> None:
            self._init(judgement, *args, **named)
            if judgement.verdict != "supported":
                self._made[id(judgement)] = (judgement, _calls())

        def to_finding(document: Any, judgement: Any, severity: Any) -> Any:
            finding = self._to_finding(document, judgement, severity)
            if id(judgement) in self._made:
                self._places[_key(finding)] = self._made[id(judgement)][1]
            return finding

        Judgement.__init__ = init  # type: ignore[method-assign,assignment]
        reporting.to_finding = to_finding
        return self._places

    def __exit__(self, *_: object) -> None:
        self._class.__init__ = self._init  # type: ignore[method-assign]
        self._reporting.to_finding = self._to_finding


def _calls() -> str:
    """The calls that lead here, the innermost first, as `file.function`."""
    frame: Any = sys._getframe(2)
    names: list[str] = []
    while frame is not None and len(names) < DEPTH:
        path = Path(frame.f_code.co_filename)
        name = frame.f_code.co_name
        if "verify" in path.parts and path.name not in PASSED_OVER and not name.startswith("<"):
            names.append(f"{path.stem}.{name}")
        frame = frame.f_back
    return " < ".join(names)


def _report(measured: Sequence[Measured], examples: bool) -> Iterator[str]:
    origins = [(each.name, origin) for each in measured for origin in each.origins]
    groups: dict[tuple[str, str, str], list[tuple[str, Origin]]] = {}
    for name, origin in origins:
        groups.setdefault((origin.kind, origin.verdict, origin.place), []).append((name, origin))
    for (kind, verdict, place), group in sorted(groups.items(), key=lambda item: _false(o for _, o in item[1])):
        false = [(name, origin) for name, origin in group if not origin.right]
        yield f"{len(group) - len(false):4} right {len(false):4} false  {kind}/{verdict}  {place}"
        if examples:
            yield from (f"    {name}: {origin.shown}" for name, origin in false)
    for kind, count in Counter(kind for each in measured for kind, _ in each.missed).most_common():
        yield f"{count:4} missed {kind}"
        if examples:
            yield from (f"    {each.name}: {line}" for each in measured for of, line in each.missed if of == kind)
    errors, missed = sum(each.errors for each in measured), sum(len(each.missed) for each in measured)
    alarms = _false(origin for _, origin in origins)
    clean = [each for each in measured if each.clean]
    untouched = sum(not each.origins for each in clean)
    yield (
        f"{errors - missed} of {errors} errors found; {len(origins) - alarms} findings right, {alarms} false; "
        f"{untouched} of {len(clean)} right drafts left alone"
    )


def _false(origins: Iterable[Origin]) -> int:
    return sum(not origin.right for origin in origins)


def main(argv: Sequence[str] | None = None) -> None:
    """Measure the folders named and print what was found where."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.quality.origins", description=__doc__)
    parser.add_argument("folders", nargs="*", type=Path, default=[ROOT])
    parser.add_argument("--examples", action="store_true", help="show the false findings and the missed errors")
    parser.add_argument("--jobs", type=int, default=2)
    options = parser.parse_args(argv)
    for folder in options.folders:
        with ProcessPoolExecutor(options.jobs) as pool:
            measured = list(pool.map(measure, cases(folder), chunksize=4))
        print(f"== {folder}", *_report(measured, options.examples), sep="\n")


if __name__ == "__main__":
    main()
