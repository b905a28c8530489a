"""Many drafts over several processes; the report is the same, byte for byte, as from one."""

from __future__ import annotations

import gc
import os
import sys
from typing import TYPE_CHECKING

from factlint.records import fields, replace
from factlint.verify.finding import Report, Summary

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence
    from multiprocessing.context import BaseContext

    from factlint.linter import Linter

_WORTH_A_PROCESS = 32
"""Drafts per process below which starting one costs more than it saves."""
_CHUNKS_EACH = 4
_NEW, _NEVER = 40_000, 1_000
"""New objects after which garbage is looked for within a draft, and how seldom among those that outlived one search."""
_SWEPT = 40
"""Drafts after which garbage is looked for among everything kept for the next draft, too."""

_linter: Linter | None = None


def check_drafts(
    make: Callable[[], Linter], linter: Linter, paths: Sequence[str], jobs: int | None
) -> Iterator[Report]:
    """Each draft's report, in the order of the paths. `make` builds the linter anew where it cannot be inherited."""
    number = jobs or max(1, min(os.cpu_count() or 1, len(paths) // _WORTH_A_PROCESS))
    number = min(number, len(paths))
    if number <= 1:
        return _one_by_one(linter, paths)
    return _in_processes(make, linter, paths, number)


def merged(reports: Sequence[Report]) -> Report:
    """One report of several on the same rules and sources, in their order."""
    if len(reports) == 1:
        return reports[0]
    counts = {name: sum(getattr(report.summary, name) for report in reports) for name in fields(Summary)}
    everywhere = set.intersection(*(set(report.unmatched_rules) for report in reports))
    return replace(
        reports[0],
        findings=tuple(finding for report in reports for finding in report.findings),
        claims=tuple(claim for report in reports for claim in report.claims),
        summary=Summary(**counts),
        unmatched_rules=tuple(rule for rule in reports[0].unmatched_rules if rule in everywhere),
        problems=tuple(problem for report in reports for problem in report.problems),
        texts={path: text for report in reports for path, text in report.texts.items()},
    )


def _one_by_one(linter: Linter, paths: Sequence[str]) -> Iterator[Report]:
    """Check drafts in turn, clearing away what each leaves behind.

    A draft is full of references back and forth, so that nothing of it goes by itself. Right after it, garbage is only
    among what was made for it; left to its own devices the collector would let a quarter of the memory be garbage.
    """
    if len(paths) > 1:
        gc.set_threshold(_NEW, _NEVER)
    for number, path in enumerate(paths, 1):
        yield linter.check(path)
        if len(paths) > 1:
            gc.collect(2 if number % _SWEPT == 0 else 1)


def _in_processes(make: Callable[[], Linter], linter: Linter, paths: Sequence[str], number: int) -> Iterator[Report]:
    global _linter
    from concurrent.futures import ProcessPoolExecutor

    size = max(1, -(-len(paths) // (number * _CHUNKS_EACH)))
    chunks = [paths[start : start + size] for start in range(0, len(paths), size)]
    context = _context()
    _linter = linter if context.get_start_method() == "fork" else None  # a fork inherits what has been read
    pool = ProcessPoolExecutor(number, mp_context=context, initializer=_begin, initargs=(None if _linter else make,))
    try:
        for reports in pool.map(_check, chunks):
            yield from reports
    finally:
        pool.shutdown(wait=True, cancel_futures=True)
        _linter = None


def _context() -> BaseContext:
    from multiprocessing import get_all_start_methods, get_context

    safe = "fork" in get_all_start_methods() and sys.platform != "darwin"
    return get_context("fork" if safe else "spawn")


def _begin(make: Callable[[], Linter] | None) -> None:
    global _linter
    import signal

    signal.signal(signal.SIGINT, signal.SIG_IGN)  # an interrupt is the parent's to handle
    if make is not None:
        _linter = make()


def _check(paths: Sequence[str]) -> list[Report]:
    assert _linter is not None
    # Nobody in the other process asks for the claims, and they would be most of what is sent.
    return [replace(report, claims=()) for report in _one_by_one(_linter, paths)]
