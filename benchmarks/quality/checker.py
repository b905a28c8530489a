"""Running a checker over many drafts, one source at a time, in several processes."""

from __future__ import annotations

import traceback
from collections import defaultdict
from dataclasses import dataclass, field
from functools import partial
from multiprocessing import get_context
from typing import TYPE_CHECKING, Any, Protocol

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from benchmarks.quality.dataset import Item


@dataclass(frozen=True, slots=True)
class Claim:
    """What the measuring needs of a claim or a finding; offsets count code points of the draft."""

    kind: str
    verdict: str
    code: str
    start: int
    end: int
    text: str
    value: str
    about: str = ""
    message: str = ""
    reasons: tuple[str, ...] = ()

    def touches(self, start: int, end: int) -> bool:
        """Whether the spans share a character; a span of no width is also met at its edges."""
        if start == end:
            return self.start <= start <= self.end
        return self.start < end and start < self.end


@dataclass(frozen=True, slots=True)
class Outcome:
    """What a checker said of one draft. `crash` holds the traceback where it raised."""

    id: str
    findings: tuple[Claim, ...] = ()
    claims: tuple[Claim, ...] = ()
    score: float = 0.0
    """For checkers that give one figure: how sure they are that something is wrong."""
    crash: str = field(default="", compare=False)


class Checker(Protocol):
    """Checks drafts against one source; made anew for each source."""

    def check(self, item: Item) -> Outcome: ...


class Factlint:
    """The linter itself, through its Python door."""

    def __init__(self, source: str) -> None:
        from factlint import Linter, Source

        self.linter = Linter(corpus=[Source(text=source, path="source.txt", date=None)])

    def check(self, item: Item) -> Outcome:
        report = self.linter.check_text(item["draft"], path="draft.txt")
        return Outcome(item["id"], tuple(map(claim_of, report.findings)), tuple(map(claim_of, report.claims)))


def claim_of(finding: Any) -> Claim:
    """A finding of the Python API in the measuring's terms."""
    return Claim(
        finding.kind,
        finding.verdict,
        finding.code,
        finding.offset,
        finding.end_offset,
        finding.claim.text,
        finding.claim.value,
        finding.claim.about,
        finding.message,
        tuple(finding.reasons),
    )


def checker_named(name: str) -> Callable[[str], Checker]:
    """The class of a checker: `factlint`, or one of the baselines."""
    from benchmarks.quality.baselines import Literal, PartialRatio

    known: dict[str, Callable[[str], Checker]] = {"factlint": Factlint, "literal": Literal, "fuzzy": PartialRatio}
    return known[name]


def check_group(name: str, group: list[Item]) -> list[Outcome]:
    """All drafts of one source. A crash is an outcome of its draft, to be counted and shown, not to end the run."""
    try:
        checker = checker_named(name)(group[0]["source"])
    except Exception:
        return [Outcome(item["id"], crash=traceback.format_exc()) for item in group]
    outcomes = []
    for item in group:
        try:
            outcomes.append(checker.check(item))
        except Exception:
            outcomes.append(Outcome(item["id"], crash=traceback.format_exc()))
    return outcomes


def run(name: str, items: Iterable[Item], jobs: int = 2) -> dict[str, Outcome]:
    """Outcomes by item id."""
    groups: dict[str, list[Item]] = defaultdict(list)
    for item in items:
        groups[item["source"]].append({"id": item["id"], "source": item["source"], "draft": item["draft"]})
    work = partial(check_group, name)
    if jobs <= 1 or len(groups) < 8:
        done = [outcome for group in groups.values() for outcome in work(group)]
    else:
        with get_context("fork").Pool(jobs) as pool:
            done = [o for part in pool.imap_unordered(work, groups.values(), chunksize=8) for o in part]
    return {outcome.id: outcome for outcome in done}
