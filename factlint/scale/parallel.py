"""The same work on many texts by several processes of this machine, results in the order of the texts."""

from __future__ import annotations

import gc
import multiprocessing
import os
from itertools import islice
from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from factlint.errors import Problem
    from factlint.scale.items import Item

_BATCH = 50
"""Texts that are sent to a process at once."""
_AHEAD = 4
"""Batches for each process that may wait: an archive is larger than memory."""
_Result = TypeVar("_Result")


def in_processes(
    work: Callable[[list[Item | Problem]], _Result], items: Iterable[Item | Problem], jobs: int | None
) -> Iterator[_Result]:
    """What `work` makes of each batch of texts. It is called in other processes unless `jobs` is 1, so it and what it
    returns must be able to travel."""
    number = jobs or os.cpu_count() or 1
    batches = _batched(iter(items))
    first = list(islice(batches, 2))
    if number == 1 or len(first) < 2:
        yield from map(work, first)
        yield from map(work, batches)
        return
    # They look for garbage as seldom as this process does: a third of the time goes into it otherwise.
    with multiprocessing.get_context("spawn").Pool(number, gc.set_threshold, gc.get_threshold()) as pool:
        waiting = [pool.apply_async(work, (batch,)) for batch in first]
        for batch in batches:
            waiting.append(pool.apply_async(work, (batch,)))
            if len(waiting) >= number * _AHEAD:
                yield waiting.pop(0).get()
        while waiting:
            yield waiting.pop(0).get()


def _batched(items: Iterator[Item | Problem]) -> Iterator[list[Item | Problem]]:
    while batch := list(islice(items, _BATCH)):
        yield batch
