"""The sources that drafts asked for last, kept open for the next one: as many as fit a bound, for several threads."""

from __future__ import annotations

from collections import OrderedDict
from threading import Lock
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from factlint.corpus.source import SourceText


class OpenSources:
    """Sources by the number that their store gives them; beyond `most` those go that were asked for longest ago."""

    def __init__(self, most: int) -> None:
        self._most = most
        self._lock = Lock()
        self._open: OrderedDict[int, SourceText] = OrderedDict()

    def among(self, numbers: Iterable[int]) -> dict[int, SourceText]:
        """Those of these sources that are open."""
        with self._lock:
            return {number: self._open[number] for number in numbers if number in self._open}

    def keep(self, found: Mapping[int, SourceText]) -> None:
        """Keep these open, the ones that were open already included."""
        with self._lock:
            for number, source in found.items():
                self._open[number] = source
                self._open.move_to_end(number)
            while len(self._open) > self._most:
                self._open.popitem(last=False)
