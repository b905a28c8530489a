"""Single edits of news sentences: is the edit found, in its place, rightly judged; are rewritings left alone."""

from __future__ import annotations

from collections import Counter, defaultdict
from typing import TYPE_CHECKING

from benchmarks.quality.checker import run
from benchmarks.quality.dataset import choose, read_lines
from benchmarks.quality.rates import Detection, best_threshold, share
from benchmarks.quality.tables import Example, Section, Table, percent
from benchmarks.quality.telling import tell

if TYPE_CHECKING:
    from benchmarks.quality.checker import Claim, Outcome
    from benchmarks.quality.dataset import Item
    from benchmarks.quality.options import Options

# The least share of each kind of edit that is to be found.
_VALUES = ("number", "money", "percent", "age", "unit", "date_day", "date_month", "date_year", "weekday")
_QUOTES = ("word", "drop", "negation", "misattrib", "misattrib_foreign")
_NAMES = ("person_first", "person", "place", "org")
TARGETS = {
    **{f"{kind}_swap": 0.95 for kind in _VALUES},
    "date_derived_wrong": 0.95,
    **{f"quote_{kind}": 0.97 for kind in _QUOTES},
    **{f"{kind}_swap{which}": 0.90 for kind in _NAMES for which in ("", "_same", "_foreign")},
    "role_swap": 0.90,
    "insert_date": 0.90,
    "insert_person": 0.90,
    "negation": 0.70,
    "antonym": 0.70,
}
CONTROL_LIMIT = 0.03
ALL_CONTROLS_LIMIT = 0.015


def measure(options: Options) -> Section:
    """Run the edits and lay the tables out."""
    items = choose(read_lines(options.data / "perturb.dev.jsonl"), options.half, options.sample)
    outcomes = run(options.checker, items, options.jobs)
    section = Section("edits", "Single edits of real news sentences")
    section.notes.append(
        "An edit counts as found when a finding shares a character with the edited span, or touches it where the edit "
        "took words away."
    )
    kinds: dict[str, list[Item]] = defaultdict(list)
    for item in items:
        kinds[item["edit_kind"]].append(item)
    _edit_table(section, kinds, outcomes)
    _control_table(section, kinds, outcomes)
    _verdict_table(section, items, outcomes)
    if options.baselines:
        _baseline_table(section, items, outcomes, options)
    section.crashes = [o for o in outcomes.values() if o.crash]
    return section


def at_edit(item: Item, outcome: Outcome) -> list[Claim]:
    """The findings at the edited span."""
    return [finding for finding in outcome.findings if finding.touches(*item["span"])]


def strongest(findings: list[Claim]) -> str:
    """The verdict that a reader would take away from several."""
    order = ("contradiction", "disputed", "unsupported")
    return min((finding.verdict for finding in findings), key=order.index)


def _is_control(kind: str) -> bool:
    return kind.startswith("ctl_")


def _edit_table(section: Section, kinds: dict[str, list[Item]], outcomes: dict[str, Outcome]) -> None:
    table = Table(
        "Edits found", ["kind", "n", "at the edit", "anywhere", "verdict right", "elsewhere", "target", "codes"]
    )
    for kind in sorted(k for k in kinds if not _is_control(k)):
        found = right = anywhere = away = 0
        codes: Counter[str] = Counter()
        for item in kinds[kind]:
            outcome = outcomes[item["id"]]
            here = at_edit(item, outcome)
            found += bool(here)
            anywhere += bool(outcome.findings)
            away += len(outcome.findings) > len(here)
            right += bool(here) and strongest(here) == item["gold"]
            codes.update(finding.code for finding in here[:1])
            if not here or strongest(here) != item["gold"]:
                label = "missed" if not here else f"{strongest(here)} for {item['gold']}"
                section.examples.append(Example(kind, item["id"], 0 if not here else 1, label, tell(item, outcome)))
        n, target = len(kinds[kind]), TARGETS.get(kind)
        rate = share(found, n)
        met = "" if target is None else f"{target:.0%}" + ("" if rate >= target else " ✗")
        table.add(kind, n, percent(rate), percent(share(anywhere, n)), percent(share(right, found)),
                  percent(share(away, n)), met, " ".join(f"{c}:{k}" for c, k in codes.most_common(2)))  # fmt: skip
        section.rates[f"{kind} found"] = (rate, True)
        section.rates[f"{kind} verdict"] = (share(right, found), True)
    section.tables.append(table)


def _control_table(section: Section, kinds: dict[str, list[Item]], outcomes: dict[str, Outcome]) -> None:
    table = Table(
        "Harmless rewritings with any finding", ["kind", "n", "flagged", "at the edit", "limit", "by kind/code"]
    )
    total = total_flagged = 0
    for kind in sorted(k for k in kinds if _is_control(k)):
        flagged = here = 0
        codes: Counter[str] = Counter()
        for item in kinds[kind]:
            outcome = outcomes[item["id"]]
            flagged += bool(outcome.findings)
            here += bool(at_edit(item, outcome))
            codes.update(f"{finding.kind}/{finding.code}" for finding in outcome.findings)
            if outcome.findings:
                section.examples.append(Example(kind, item["id"], 0, "flagged", tell(item, outcome)))
        n = len(kinds[kind])
        total, total_flagged = total + n, total_flagged + flagged
        rate = share(flagged, n)
        table.add(kind, n, percent(rate), percent(share(here, n)), "≤ 3%" + ("" if rate <= CONTROL_LIMIT else " ✗"),
                  " ".join(f"{c}:{k}" for c, k in codes.most_common(3)))  # fmt: skip
        section.rates[f"{kind} flagged"] = (rate, False)
    rate = share(total_flagged, total)
    table.add("all controls", total, percent(rate), "", "≤ 1.5%" + ("" if rate <= ALL_CONTROLS_LIMIT else " ✗"), "")
    section.rates["all controls flagged"] = (rate, False)
    section.tables.append(table)


def _verdict_table(section: Section, items: list[Item], outcomes: dict[str, Outcome]) -> None:
    verdicts = ("contradiction", "unsupported", "disputed", "silent")
    table = Table("Verdicts at the edit", ["gold", *verdicts, "right, of those found"])
    right = found = 0
    for gold in ("contradiction", "unsupported"):
        said = Counter(
            strongest(here) if (here := at_edit(item, outcomes[item["id"]])) else "silent"
            for item in items
            if item["gold"] == gold
        )
        spoken = sum(said.values()) - said["silent"]
        right, found = right + said[gold], found + spoken
        table.add(gold, *(said[v] for v in verdicts), percent(share(said[gold], spoken)))
    table.add("both", "", "", "", "", percent(share(right, found)))
    section.rates["verdict right of found"] = (share(right, found), True)
    section.tables.append(table)


def _baseline_table(section: Section, items: list[Item], outcomes: dict[str, Outcome], options: Options) -> None:
    true = [not _is_control(item["edit_kind"]) for item in items]
    table = Table("Any finding against any edit", ["checker", "precision", "recall", "F1", "balanced accuracy"])
    _row(table, "factlint", Detection.of([bool(outcomes[item["id"]].findings) for item in items], true))
    literal = run("literal", items, options.jobs)
    _row(table, "literal look-up", Detection.of([bool(literal[item["id"]].findings) for item in items], true))
    fuzzy = run("fuzzy", items, options.jobs)
    scores = [fuzzy[item["id"]].score for item in items]
    _row(table, "fuzzy coverage, best threshold", best_threshold(scores, true, "balanced_accuracy"))
    section.tables.append(table)


def _row(table: Table, name: str, d: Detection) -> None:
    table.add(name, percent(d.precision), percent(d.recall), percent(d.f1), percent(d.balanced_accuracy))
