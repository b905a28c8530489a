"""Which figures of a draft tell a fact: each fact is asked about once, however many claims it is held against."""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING

from factlint.records import cached_property, field, record

if TYPE_CHECKING:
    from collections.abc import Callable, Hashable, Sequence

    from factlint.kinds.statement import Statement

_ENOUGH = 2
"""Figures that tell a fact, of which one is not the claim at hand."""


@record(frozen=False, eq=False, slots=False)
class Told:
    """All figures of a draft: what they tell of the sources is told already."""

    figures: Sequence[Statement] = ()
    _telling: dict[Hashable, tuple[Statement, ...]] = field(default_factory=dict)

    def besides(self, claim: Statement, asked: Hashable, tells: Callable[[Statement], bool]) -> bool:
        """Whether a figure other than the claim tells something. `asked` names the question, whose answer is kept."""
        if asked not in self._telling:
            self._telling[asked] = tuple(islice(filter(tells, self.figures), _ENOUGH))
        return any(figure is not claim for figure in self._telling[asked])

    def beside(self, claim: Statement) -> list[Statement]:
        """The other figures of the claim's sentence."""
        own = self._by_sentence.get(claim.sentence.index, ())
        return [figure for figure in own if figure is not claim]

    @cached_property
    def _by_sentence(self) -> dict[int, list[Statement]]:
        found: dict[int, list[Statement]] = {}
        for figure in self.figures:
            found.setdefault(figure.sentence.index, []).append(figure)
        return found
