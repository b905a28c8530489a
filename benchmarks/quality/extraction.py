"""How well claims are read: their spans and their values, against extraction specs."""

from __future__ import annotations

from collections import Counter, defaultdict
from dataclasses import dataclass, field
from functools import partial
from multiprocessing import get_context
from typing import TYPE_CHECKING, Any

from benchmarks.quality import values
from benchmarks.quality.checker import Claim, Outcome, claim_of
from benchmarks.quality.dataset import choose, read_lines
from benchmarks.quality.people import measure_people
from benchmarks.quality.rates import f1, share
from benchmarks.quality.tables import Example, Section, Table, percent

if TYPE_CHECKING:
    from benchmarks.quality.dataset import Item
    from benchmarks.quality.options import Options

TARGETS = {"date.meantime": 0.90, "money.recognizers": 0.92, "number.recognizers": 0.85, "date.recognizers": 0.90}
SPANS_ONLY = ("datespan.recognizers", "value.meantime", "datetime.recognizers")


@dataclass(slots=True)
class Score:
    """Counts over the items of one file or type."""

    items: int = 0
    gold: int = 0
    ours: int = 0
    strict: int = 0
    overlap: int = 0
    valued: int = 0
    operators: int = 0
    operators_right: int = 0
    by_type: dict[str, Score] = field(default_factory=dict)

    def cells(self) -> list[str]:
        rates = (f1(self.strict, self.ours, self.gold), f1(self.overlap, self.ours, self.gold),
                 share(self.valued, self.overlap), f1(self.valued, self.ours, self.gold))  # fmt: skip
        return [percent(rate) for rate in rates]


def measure(options: Options) -> Section:
    """Every spec file, then quotations, attendance and names."""
    section = Section("extraction", "Reading: spans and values")
    folder = options.data / "extraction"
    files = [
        path for path in sorted(folder.glob("*.dev.jsonl")) if path.name.split(".")[0] not in ("quotes", "attendance")
    ]
    table = Table(
        "Values", ["file", "items", "gold", "strict F1", "overlap F1", "value accuracy", "value F1", "target"]
    )
    types = Table(
        "News values by type", ["type", "gold", "ours", "strict F1", "overlap F1", "value acc.", "value F1", "op acc."]
    )
    for path in files:
        name = path.name.removesuffix(".dev.jsonl")
        items = choose(read_lines(path), options.half, options.sample)
        outcomes = read_all(items, options)
        score = _score_file(section, name, items, outcomes)
        goal = TARGETS.get(name)
        strict, overlap, accuracy, valued = score.cells()
        by_overlap = name in ("date.recognizers", "money.recognizers", "number.recognizers")
        reached = f1(score.overlap if by_overlap else score.valued, score.ours, score.gold)
        mark = "" if goal is None else f"{goal:.0%}" + ("" if reached >= goal else " ✗")
        unvalued = name in SPANS_ONLY
        table.add(name, score.items, score.gold, strict, overlap, "" if unvalued else accuracy,
                  "" if unvalued else valued, mark)  # fmt: skip
        section.rates[f"{name} overlap"] = (f1(score.overlap, score.ours, score.gold), True)
        if not unvalued:
            section.rates[f"{name} value"] = (f1(score.valued, score.ours, score.gold), True)
        if name == "news":
            _type_rows(section, types, score)
    section.tables += [table, types]
    measure_people(section, folder, options, read_all)
    return section


def _type_rows(section: Section, table: Table, score: Score) -> None:
    operators = right = 0
    for kind, part in sorted(score.by_type.items()):
        operators, right = operators + part.operators, right + part.operators_right
        op = percent(share(part.operators_right, part.operators)) if part.operators else ""
        table.add(kind, part.gold, part.ours, *part.cells(), op)
        section.rates[f"news {kind} value"] = (f1(part.valued, part.ours, part.gold), True)
    table.add("operators, all types", operators, "", "", "", "", "", percent(share(right, operators)))
    section.rates["news operators"] = (share(right, operators), True)


def read_all(items: list[Item], options: Options) -> dict[str, Outcome]:
    """Every item's claims; the text is checked against a source that says nothing of it."""
    slim = [{"id": i["id"], "text": i["text"], "as_of": (i.get("reference_date") or "")[:10]} for i in items]
    work = partial(_read_one, options.checker)
    if options.jobs > 1 and len(slim) > 40:
        with get_context("fork").Pool(options.jobs) as pool:
            return {o.id: o for o in pool.imap_unordered(work, slim, chunksize=16)}
    return {o.id: o for o in map(work, slim)}


def _read_one(checker: str, item: Item) -> Outcome:
    import traceback

    if checker != "factlint":
        from benchmarks.quality.baselines import Literal

        return Literal("").check({"id": item["id"], "draft": item["text"]})
    try:
        from factlint import Linter, Source

        linter = Linter(corpus=[Source("x")], as_of=item["as_of"] or None)
        report = linter.check_text(item["text"], path="item.txt")
        return Outcome(item["id"], claims=tuple(map(claim_of, report.claims)))
    except Exception:
        return Outcome(item["id"], crash=traceback.format_exc())


def type_of(claim: Claim) -> str:
    """The spec's type of one of our claims."""
    if claim.kind == "date":
        return "date"
    figure = values.Figure.parse(claim.value)
    if figure is None:
        return "score" if claim.kind == "figure" else claim.kind
    if figure.currency:
        return "money"
    found = values.dimension(figure.unit)
    if found is None or found[0] == "count":
        return "count"
    return {
        "percent": "percent",
        "points": "percent",
        "times": "multiplier",
        "time": "duration",
        "ordinal": "ordinal",
    }.get(found[0], "measure")


_WANTED: dict[str, tuple[str, ...]] = {
    "date": ("date",),
    "datetime": ("date",),
    "money": ("money",),
    "percent": ("percent",),
    "measure": ("measure", "duration", "percent", "multiplier"),
    "duration": ("duration",),
    "number": ("count", "ordinal"),
}


def _relevant(claims: tuple[Claim, ...], kind: str) -> list[Claim]:
    """Our claims of the kind that the item's gold is about; what else the sentence holds is not annotated there."""
    values_only = [claim for claim in claims if claim.kind in ("date", "figure")]
    if kind == "mixed":
        return values_only
    if kind == "value":
        return [
            claim for claim in values_only if claim.kind == "figure" and type_of(claim) not in ("ordinal", "duration")
        ]
    return [claim for claim in values_only if type_of(claim) in _WANTED[kind]]


def _with_numbers_inside(claims: tuple[Claim, ...], ours: list[Claim], expected: list[dict[str, Any]]) -> list[Claim]:
    """Our claims, and those that hold a gold number: in this set some are marked inside money, shares and measures."""

    def holds(claim: Claim) -> bool:
        return any(gold.get("start") is not None and claim.touches(gold["start"], gold["end"]) for gold in expected)

    return [claim for claim in claims if claim in ours or (claim.kind == "figure" and holds(claim))]


def _score_file(section: Section, name: str, items: list[Item], outcomes: dict[str, Outcome]) -> Score:
    total = Score(by_type=defaultdict(Score))
    for item in items:
        outcome = outcomes[item["id"]]
        if outcome.crash:
            section.crashes.append(outcome)
        total.items += 1
        ours = _relevant(outcome.claims, item["kind"])
        if item["kind"] == "number":
            ours = _with_numbers_inside(outcome.claims, ours, item["expected"])
        before = (total.gold + total.ours, total.overlap, total.valued)
        _score_item(total, item, ours, duration_too=name == "news")
        wrong = total.gold + total.ours - before[0] - 2 * (total.valued - before[2])
        if wrong and not (
            name in SPANS_ONLY and total.gold + total.ours - before[0] == 2 * (total.overlap - before[1])
        ):
            section.examples.append(_example(name, item, outcome, ours, wrong))
    return total


def _score_item(total: Score, item: Item, ours: list[Claim], *, duration_too: bool) -> None:
    expected = item["expected"]
    if item["kind"] == "number":
        expected = [{**gold, "unitless": True} for gold in expected]
    if expected and expected[0].get("start") is None:
        _score_unplaced(total, expected, ours)
        return
    pairs, lone_gold, lone_ours = align(expected, ours)
    optional = [gold for gold in expected if gold.get("optional")]
    for gold, claim in pairs:
        if gold.get("optional"):
            continue
        _count_pair(total, gold, claim)
        _count_pair(total.by_type[str(gold.get("type", item["kind"]))], gold, claim)
    for gold in lone_gold:
        if not gold.get("optional"):
            total.gold += 1
            total.by_type[str(gold.get("type", item["kind"]))].gold += 1
    for claim in lone_ours:
        if any(claim.touches(*_outer(gold)) for gold in optional):
            continue
        total.ours += 1
        total.by_type[type_of(claim)].ours += 1


def _outer(gold: dict[str, Any]) -> tuple[int, int]:
    start, end = gold.get("outer") or (gold["start"], gold["end"])
    return min(start, gold["start"]), max(end, gold["end"])


def align(
    expected: list[dict[str, Any]], ours: list[Claim]
) -> tuple[list[tuple[dict[str, Any], Claim]], list[dict[str, Any]], list[Claim]]:
    """Pair gold with claims one to one, those that share most characters first."""

    def closeness(gold: dict[str, Any], claim: Claim) -> tuple[int, int]:
        shared = min(gold["end"], claim.end) - max(gold["start"], claim.start)
        return -shared, abs(gold["end"] - gold["start"] - (claim.end - claim.start))

    overlaps = sorted(
        (closeness(gold, claim), g, c)
        for g, gold in enumerate(expected)
        for c, claim in enumerate(ours)
        if claim.touches(gold["start"], gold["end"])
    )
    gold_free, ours_free, pairs = set(range(len(expected))), set(range(len(ours))), []
    for _, g, c in overlaps:
        if g in gold_free and c in ours_free:
            gold_free.discard(g)
            ours_free.discard(c)
            pairs.append((expected[g], ours[c]))
    return pairs, [expected[g] for g in sorted(gold_free)], [ours[c] for c in sorted(ours_free)]


def _count_pair(score: Score, gold: dict[str, Any], claim: Claim) -> None:
    score.gold += 1
    score.ours += 1
    score.overlap += 1
    score.strict += (claim.start, claim.end) in ((gold["start"], gold["end"]), tuple(gold.get("outer") or ()))
    score.valued += value_matches(claim, gold)
    op = (gold.get("value") or {}).get("op")
    if op:
        figure = values.Figure.parse(claim.value)
        score.operators += 1
        score.operators_right += bool(figure and figure.op == op)


def value_matches(claim: Claim, gold: dict[str, Any]) -> bool:
    """Whether the claim's value is the gold's, or one of its alternatives."""
    return any(_one_matches(claim, value, gold) for value in (gold.get("value"), *(gold.get("alt") or ())) if value)


def _one_matches(claim: Claim, value: Any, gold: dict[str, Any]) -> bool:
    if not isinstance(value, dict):
        return False
    if "duration" in value:
        return values.seconds_match(claim.value, values.duration_seconds(value["duration"]))
    if "seconds" in value:
        return values.seconds_match(claim.value, float(value["seconds"]))
    if "score" in value:
        return bool(claim.value.replace("-", "..").replace(" to ", "..").replace(":", "..") == value["score"])
    if "start" in value or "end" in value:
        return values.date_matches(claim.value, value, fuzzy=bool(gold.get("fuzzy")))
    if "low" not in value:
        return False
    numeric = bool(gold.get("unitless")) and values.number_matches(claim.value, value)
    return numeric or values.figure_matches(claim.value, value)


def _score_unplaced(total: Score, expected: list[dict[str, Any]], ours: list[Claim]) -> None:
    """Gold without places: values in order."""
    total.gold += len(expected)
    total.ours += len(ours)
    left = list(ours)
    for gold in expected:
        match = next((claim for claim in left if value_matches(claim, gold)), None)
        if match:
            left.remove(match)
            total.valued += 1
            total.overlap += 1
            total.strict += 1


def _example(name: str, item: Item, outcome: Outcome, ours: list[Claim], wrong: int) -> Example:
    gold = [f"{g['text']!r} = {g.get('value')}{' optional' if g.get('optional') else ''}" for g in item["expected"]]
    read = Counter(f"{c.text!r} = {c.value} ({c.kind})" for c in (ours or outcome.claims))
    lines = [f"text: {item['text'][:400]}", *(f"gold: {g}" for g in gold), *(f"ours: {r}" for r in read)]
    if item.get("reference_date"):
        lines.append(f"as of {item['reference_date']}")
    return Example(name, item["id"], -wrong, "", lines)
