"""The project's own labelled drafts: errors found, findings that are right, clean drafts left alone."""

from __future__ import annotations

import importlib.util
import traceback
from collections import defaultdict
from typing import TYPE_CHECKING, Any

from benchmarks.quality.checker import Outcome
from benchmarks.quality.rates import share
from benchmarks.quality.tables import Example, Section, Table, percent

if TYPE_CHECKING:
    from benchmarks.quality.options import Options


def measure(options: Options) -> Section:
    """All labelled drafts, by subject and by kind of error."""
    from tests.drafts import harness

    section = Section("drafts", "Own labelled drafts")
    if options.checker != "factlint" or importlib.util.find_spec("factlint.linter") is None:
        section.notes.append("Only factlint itself is run over these.")
        return section
    results = []
    for case in harness.cases():
        try:
            results.append(harness.check(case))
        except Exception:
            section.crashes.append(Outcome(case.name, crash=traceback.format_exc()))
    _subject_table(section, results)
    _kind_table(section, results)
    for result in results:
        _examples(section, result)
    return section


def _subject_table(section: Section, results: list[Any]) -> None:
    table = Table("By subject", ["subject", "drafts", "errors", "found", "verdict right", "code right",
                                 "findings right", "fine spans flagged", "clean untouched"])  # fmt: skip
    groups: dict[str, list[Any]] = defaultdict(list)
    for result in results:
        groups[result.case.subject].append(result)
    for name, part in [*sorted(groups.items()), ("all", results)]:
        errors = sum(len(r.case.errors) for r in part)
        found = errors - sum(len(r.missed) for r in part)
        judged = found - sum(len(r.misjudged) for r in part)
        coded = judged - sum(len(r.miscoded) for r in part)
        right, alarms = sum(r.right for r in part), sum(len(r.alarms) for r in part)
        fine = sum(len(r.case.fine) for r in part)
        misread = sum(len({m for m, _ in r.misread}) for r in part)
        clean = [r for r in part if r.case.clean]
        untouched = sum(not r.alarms for r in clean)
        table.add(name, len(part), errors, percent(share(found, errors)), percent(share(judged, found)),
                  percent(share(coded, judged)), percent(share(right, right + alarms)), f"{misread}/{fine}",
                  f"{untouched}/{len(clean)}")  # fmt: skip
        if name == "all":
            section.rates["errors found"] = (share(found, errors), True)
            section.rates["verdicts right"] = (share(judged, found), True)
            section.rates["findings right"] = (share(right, right + alarms), True)
            section.rates["clean untouched"] = (share(untouched, len(clean)), True)
    section.tables.append(table)


def _kind_table(section: Section, results: list[Any]) -> None:
    table = Table("By kind of error", ["kind", "errors", "found", "verdict right", "alarms"])
    counts: dict[str, list[int]] = defaultdict(lambda: [0, 0, 0, 0])
    for result in results:
        misjudged = {mark for mark, _ in result.misjudged}
        for mark in result.case.errors:
            row = counts["|".join(sorted(mark.kinds))]
            row[0] += 1
            row[1] += mark not in result.missed
            row[2] += mark not in result.missed and mark not in misjudged
        for alarm in result.alarms:
            counts[alarm.kind][3] += 1
    for kind, (errors, found, judged, alarms) in sorted(counts.items()):
        table.add(kind, errors, percent(share(found, errors)), percent(share(judged, found)), alarms)
    section.tables.append(table)


def _examples(section: Section, result: Any) -> None:
    case = result.case
    for mark in result.missed:
        section.examples.append(_example(case, "missed", mark, None))
    for mark, finding in result.misjudged:
        section.examples.append(_example(case, "misjudged", mark, finding))
    for mark, finding in result.miscoded:
        section.examples.append(_example(case, "miscoded", mark, finding))
    for finding in result.alarms:
        section.examples.append(_example(case, "alarm", None, finding))


def _example(case: Any, label: str, mark: Any, finding: Any) -> Example:
    lines = []
    place = mark.start if mark else finding.offset
    line = case.text[case.text.rfind("\n", 0, place) + 1 : (case.text.find("\n", place) + 1 or len(case.text)) - 1]
    lines.append(f"line:   {line}")
    if mark:
        lines.append(f"expect: {'|'.join(mark.verdicts)} {'|'.join(mark.kinds)} {mark.text!r} {'|'.join(mark.codes)}")
    if finding:
        reasons = "; ".join(finding.reasons[:4])
        what = f"{finding.check} {finding.code} {finding.claim.text!r} = {finding.claim.value}"
        lines.append(f"found:  {what}: {finding.message} ‹{reasons}›")
        lines += [f"        {e.path}: {e.text} [{e.value}]" for e in finding.evidence[:2]]
    kind = next(iter(mark.kinds)) if mark else finding.kind
    return Example(f"{label} {kind}", case.name, 0, label, lines)
