"""Quotations with their speakers, who attended what, and names: the parts of reading that are not values."""

from __future__ import annotations

import re
from collections import defaultdict
from typing import TYPE_CHECKING, Any

from benchmarks.quality.dataset import choose, read_lines
from benchmarks.quality.rates import f1, share
from benchmarks.quality.tables import Example, Section, Table, percent

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from benchmarks.quality.checker import Claim, Outcome
    from benchmarks.quality.dataset import Item
    from benchmarks.quality.options import Options

SPEAKERS = 0.97
"""The share of speakers that is to be named rightly."""
_ARTICLE = re.compile(r"^(the|a|an)\s+", re.IGNORECASE)
_SPEAKER = re.compile(r"^(?:speaker|said by)\s*[:=]\s*", re.IGNORECASE)


def measure_people(
    section: Section,
    folder: Path,
    options: Options,
    read_all: Callable[[list[Item], Options], dict[str, Outcome]],
) -> None:
    """Three tables: quotations, attendance, names."""
    for name, score in (("quotes.dev", _quotes), ("attendance.dev", _attendance), ("names.seeds", _names)):
        items = choose(read_lines(folder / f"{name}.jsonl"), options.half, options.sample)
        outcomes = read_all(items, options)
        section.crashes += [o for o in outcomes.values() if o.crash]
        score(section, items, outcomes)


def same_person(ours: str, gold: dict[str, Any]) -> bool:
    """One is the other, or the other's longer or shorter form ("Scholz", "Chancellor Olaf Scholz")."""
    named = [gold.get("speaker"), *(span["text"] for span in gold.get("speaker_spans") or ())]
    own = _words(_SPEAKER.sub("", ours))
    if not any(named):
        return not own
    return any(own and (own <= _words(name) or _words(name) <= own) for name in named if name)


def _words(name: str) -> set[str]:
    return set(re.findall(r"\w+", _ARTICLE.sub("", name).casefold()))


def _quotes(section: Section, items: list[Item], outcomes: dict[str, Outcome]) -> None:
    gold_total = ours_total = strict = overlap = speakers = attributed = scared = 0
    for item in items:
        ours = [claim for claim in outcomes[item["id"]].claims if claim.kind == "quote"]
        real = [quote for quote in item["quotes"] if quote.get("kind") != "none"]
        scare = [part for quote in item["quotes"] if quote.get("kind") == "none" for part in quote["contents"]]
        parts = [(quote, part) for quote in real for part in quote["contents"]]
        silent = [claim for claim in ours if any(claim.touches(p["start"], p["end"]) for p in scare)]
        scared += len(silent)
        left = [claim for claim in ours if claim not in silent]
        gold_total += len(parts)
        ours_total += len(left)
        wrong = []
        for quote, part in parts:
            match = next((claim for claim in left if claim.touches(part["start"], part["end"])), None)
            if match is None:
                wrong.append(f"unread: {part['text']!r}")
                continue
            overlap += 1
            strict += _bounds(match) == (part["start"], part["end"]) or _bare(match.text) == _bare(part["text"])
            attributed += 1
            right = same_person(match.about, quote)
            speakers += right
            if not right:
                wrong.append(f"speaker {match.about!r}, should be {quote['speaker']!r} for {part['text']!r}")
        if wrong:
            section.examples.append(Example("quotes", item["id"], 0, "", [f"text: {item['text']}", *wrong]))
    table = Table("Quotations", ["gold", "ours", "strict F1", "overlap F1", "speaker right", "scare quotes read"])
    rate = share(speakers, attributed)
    mark = "" if rate >= SPEAKERS else " ✗"
    exact, near = f1(strict, ours_total, gold_total), f1(overlap, ours_total, gold_total)
    table.add(gold_total, ours_total, percent(exact), percent(near), percent(rate) + mark, scared)
    section.tables.append(table)
    section.rates["quotes overlap"] = (f1(overlap, ours_total, gold_total), True)
    section.rates["quotes speaker"] = (rate, True)


def _bounds(claim: Claim) -> tuple[int, int]:
    return claim.start, claim.end


def _bare(text: str) -> str:
    return text.strip(" ,.!?\"“”'‘’")


def _attendance(section: Section, items: list[Item], outcomes: dict[str, Outcome]) -> None:
    gold_total = ours_total = people = right = 0
    for item in items:
        ours = [claim for claim in outcomes[item["id"]].claims if claim.kind == "attendance"]
        ours_total += len(ours)
        gold_total += len(item["expected"])
        wrong = []
        for gold in item["expected"]:
            match = next((claim for claim in ours if claim.touches(gold["start"], gold["end"])), None)
            presence = match.value.partition(":")[0] if match else ""
            people += match is not None
            right += presence == {"attended": "present"}.get(gold["status"], gold["status"])
            if presence != {"attended": "present"}.get(gold["status"], gold["status"]):
                wrong.append(f"{gold['text']}: {gold['status']}, read as {presence or 'nothing'}")
        if wrong:
            section.examples.append(Example("attendance", item["id"], 0, "", [f"text: {item['text']}", *wrong]))
    table = Table("Attendance", ["gold", "ours", "person F1", "person and presence F1"])
    table.add(
        gold_total, ours_total, percent(f1(people, ours_total, gold_total)), percent(f1(right, ours_total, gold_total))
    )
    section.tables.append(table)
    section.rates["attendance"] = (f1(right, ours_total, gold_total), True)


def _names(section: Section, items: list[Item], outcomes: dict[str, Outcome]) -> None:
    found: dict[str, int] = defaultdict(int)
    gold_count: dict[str, int] = defaultdict(int)
    ours_total = met = strict = 0
    for item in items:
        ours = [claim for claim in outcomes[item["id"]].claims if claim.kind in ("name", "role")]
        names = [claim for claim in ours if claim.kind == "name"]
        ours_total += len(names)
        met += sum(any(c.touches(g["start"], g["end"]) for g in item["expected"]) for c in names)
        spans = {(claim.start, claim.end) for claim in names}
        missed = []
        for gold in item["expected"]:
            gold_count[gold["type"]] += 1
            hit = any(claim.touches(gold["start"], gold["end"]) for claim in ours)
            found[gold["type"]] += hit
            strict += (gold["start"], gold["end"]) in spans
            if not hit:
                missed.append(gold["text"])
        extra = [c.text for c in names if not any(c.touches(g["start"], g["end"]) for g in item["expected"])]
        lines = [f"missed: {', '.join(missed)}", f"extra: {', '.join(extra)}"]
        section.examples.append(Example("names", item["id"], 0, "", lines))
    table = Table("Names", ["type", "gold", "found"])
    for kind, count in sorted(gold_count.items()):
        table.add(kind, count, percent(share(found[kind], count)))
    total = sum(gold_count.values())
    table.add("all", total, percent(share(sum(found.values()), total)))
    table.add("same bounds", total, percent(share(strict, total)))
    table.add("ours that are names", ours_total, percent(share(met, ours_total)))
    section.tables.append(table)
    section.rates["names found"] = (share(sum(found.values()), total), True)
