"""Errors that people and machines made: does factlint speak where people found a fault, and only there."""

from __future__ import annotations

from collections import defaultdict
from statistics import median
from typing import TYPE_CHECKING

from benchmarks.quality.checker import run
from benchmarks.quality.dataset import choose, read_lines
from benchmarks.quality.rates import Detection, at_threshold, best_threshold, share
from benchmarks.quality.tables import Example, Section, Table, percent
from benchmarks.quality.telling import tell

if TYPE_CHECKING:
    from pathlib import Path

    from benchmarks.quality.checker import Outcome
    from benchmarks.quality.dataset import Item
    from benchmarks.quality.options import Options

SETS = (
    "bump", "defacto", "factcc", "fir", "frank", "ragtruth_qa", "ragtruth_summary",
    "summedits_ectsum", "summedits_news", "summedits_other", "wice", "xsumfaith",
)  # fmt: skip
HEADER = ["set", "n", "wrong", "precision", "recall", "F1", "balanced accuracy"]


def measure(options: Options) -> Section:
    """Run all sets; the checkable subset is the part whose errors are of factlint's kinds."""
    folder = options.data / "natural"
    items = choose([item for name in SETS for item in _read(folder, name)], options.half, options.sample)
    checkable = {line["id"]: line for line in read_lines(folder / "checkable.dev.jsonl")}
    outcomes = run(options.checker, items, options.jobs)
    subset = [item for item in items if item["id"] in checkable]
    section = Section("natural", "Errors that people and machines made")
    section.notes.append(
        "A draft is taken to be called inconsistent when it has any finding. `bump` carries the scores of published "
        "metrics on the same drafts; each is given the threshold that suits it best on these items, and its median."
    )
    others = {}
    if options.baselines:
        others = {name: run(name, items, options.jobs) for name in ("literal", "fuzzy")}
    for title, part in (("All items", items), ("The checkable subset", subset)):
        _set_table(section, title, part, outcomes)
        if others:
            section.tables.append(_baseline_table(f"{title}: baselines", part, outcomes, others))
    _kind_table(section, subset, checkable, outcomes)
    _peer_tables(section, items, set(checkable), outcomes)
    _collect_examples(section, subset, checkable, outcomes)
    section.crashes = [o for o in outcomes.values() if o.crash]
    return section


def _read(folder: Path, name: str) -> list[Item]:
    return [{"dataset": name, **item} for item in read_lines(folder / f"{name}.dev.jsonl")]


def _wrong(item: Item) -> bool:
    return bool(item["label"] == "inconsistent")


def _detect(items: list[Item], outcomes: dict[str, Outcome]) -> Detection:
    return Detection.of([bool(outcomes[i["id"]].findings) for i in items], [_wrong(i) for i in items])


def _cells(detection: Detection) -> list[str]:
    rates = (detection.precision, detection.recall, detection.f1, detection.balanced_accuracy)
    return [percent(rate) for rate in rates]


def _set_table(section: Section, title: str, items: list[Item], outcomes: dict[str, Outcome]) -> None:
    table = Table(title, [*HEADER, "at the marked span", "words outside"])
    sets: dict[str, list[Item]] = defaultdict(list)
    for item in items:
        sets[item["dataset"]].append(item)
    for name, part in [*sorted(sets.items()), ("all", items)]:
        detection = _detect(part, outcomes)
        table.add(name, len(part), sum(map(_wrong, part)), *_cells(detection), *_span_cells(part, outcomes))
        if name == "all":
            label = "all" if title.startswith("All") else "checkable"
            section.rates[f"{label} f1"] = (detection.f1, True)
            section.rates[f"{label} balanced accuracy"] = (detection.balanced_accuracy, True)
            section.rates[f"{label} precision"] = (detection.precision, True)
    section.tables.append(table)


def _span_cells(items: list[Item], outcomes: dict[str, Outcome]) -> list[str]:
    """Of the wrong items with marked spans: where a finding meets one; and the share of findings that meet none."""
    marked = [item for item in items if _wrong(item) and item.get("spans")]
    if not marked:
        return ["", ""]
    met = outside = total = 0
    for item in marked:
        spans = [(span["start"], span["end"]) for span in item["spans"]]
        touching = [any(f.touches(*span) for span in spans) for f in outcomes[item["id"]].findings]
        met += any(touching)
        total += len(touching)
        outside += touching.count(False)
    return [percent(share(met, len(marked))), percent(share(outside, total))]


def _baseline_table(
    title: str, items: list[Item], outcomes: dict[str, Outcome], others: dict[str, dict[str, Outcome]]
) -> Table:
    table = Table(title, ["checker", "precision", "recall", "F1", "balanced accuracy"])
    true = [_wrong(item) for item in items]
    table.add("factlint", *_cells(_detect(items, outcomes)))
    table.add("literal look-up", *_cells(_detect(items, others["literal"])))
    scores = [others["fuzzy"][item["id"]].score for item in items]
    table.add("fuzzy coverage, best F1", *_cells(best_threshold(scores, true, "f1")))
    table.add("fuzzy coverage, best balance", *_cells(best_threshold(scores, true, "balanced_accuracy")))
    table.add("always speaks", *_cells(at_threshold(scores, true, float("-inf"))))
    return table


def _kind_table(section: Section, items: list[Item], checkable: dict[str, Item], outcomes: dict[str, Outcome]) -> None:
    """Recall by the kind of error; an item may count under several kinds."""
    table = Table("Checkable errors by kind", ["kind", "n", "with a finding", "at the flagged words"])
    kinds: dict[str, list[Item]] = defaultdict(list)
    for item in items:
        for kind in checkable[item["id"]].get("checkable_kinds") or ():
            kinds[kind].append(item)
    for kind, part in sorted(kinds.items()):
        spoken = sum(bool(outcomes[item["id"]].findings) for item in part)
        flagged = [(item, _flagged(checkable[item["id"]], kind)) for item in part]
        flagged = [(item, spans) for item, spans in flagged if spans]
        met = sum(any(f.touches(*s) for f in outcomes[item["id"]].findings for s in spans) for item, spans in flagged)
        table.add(kind, len(part), percent(share(spoken, len(part))), percent(share(met, len(flagged))))
        section.rates[f"checkable {kind} recall"] = (share(spoken, len(part)), True)
    section.tables.append(table)


def _flagged(line: Item, kind: str) -> list[tuple[int, int]]:
    return [(span["start"], span["end"]) for span in line.get("flagged") or () if span.get("kind") == kind]


def _peer_tables(section: Section, items: list[Item], checkable: set[str], outcomes: dict[str, Outcome]) -> None:
    scored = [item for item in items if item.get("peer_scores")]
    for title, part in (
        ("Published metrics on bump", scored),
        ("Published metrics on bump, checkable subset", [item for item in scored if item["id"] in checkable]),
    ):
        if part:
            section.tables.append(_peer_table(title, part, outcomes))


def _peer_table(title: str, items: list[Item], outcomes: dict[str, Outcome]) -> Table:
    """Peers score consistency, so their negative is wrongness. Each at its best threshold on these very items, and
    at its median."""
    table = Table(title, ["metric", "best F1", "best balanced accuracy", "median F1", "median balanced accuracy"])
    true = [_wrong(item) for item in items]
    ours = _detect(items, outcomes)
    table.add("factlint (no threshold)", percent(ours.f1), percent(ours.balanced_accuracy), "", "")
    names = sorted({name for item in items for name in item["peer_scores"]})
    rows = []
    for name in names:
        scores = [-float(item["peer_scores"].get(name) or 0) for item in items]
        best = best_threshold(scores, true, "f1").f1
        balance = best_threshold(scores, true, "balanced_accuracy").balanced_accuracy
        middle = at_threshold(scores, true, median(scores))
        rows.append(
            (balance, [name, percent(best), percent(balance), percent(middle.f1), percent(middle.balanced_accuracy)])
        )
    for _, row in sorted(rows, reverse=True):
        table.add(*row)
    everything = at_threshold([0.0] * len(true), true, 0.0)
    table.add("always speaks", percent(everything.f1), percent(everything.balanced_accuracy), "", "")
    return table


def _collect_examples(
    section: Section, items: list[Item], checkable: dict[str, Item], outcomes: dict[str, Outcome]
) -> None:
    for item in items:
        outcome, line = outcomes[item["id"]], checkable[item["id"]]
        shown = {**item, "gold": line.get("gold"), "base": item.get("system") or "", "variant": item["nature"]}
        if _wrong(item) and not outcome.findings:
            flagged = [f"{s['kind']} {s['text']!r}" for s in line.get("flagged") or ()]
            spans = [(s["start"], s["end"]) for s in line.get("flagged") or ()]
            lines = [*tell(shown, outcome, spans), f"marked: {', '.join(flagged)}"]
            kind = (line.get("checkable_kinds") or ["other"])[0]
            section.examples.append(Example(f"missed {kind}", item["id"], 0, "missed", lines))
        elif not _wrong(item) and outcome.findings:
            first = outcome.findings[0]
            kind = f"alarm {first.kind}"
            section.examples.append(Example(kind, item["id"], 0, first.code, tell(shown, outcome)))
