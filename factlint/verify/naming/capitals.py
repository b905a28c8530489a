"""Capitals: "Berlin will pay" says what Germany will do, "in Berlin" says where."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factlint.language.en.capitals import CAPITAL_WORDS, CAPITALS, WHERE
from factlint.values.names.name import fold_name

if TYPE_CHECKING:
    from collections.abc import Sequence

    from factlint.corpus.memory import Passage
    from factlint.kinds.statement import Statement
    from factlint.values.names.name import Name
    from factlint.verify.evidence.facing import SentenceView


def is_only_where(claim: Statement, name: Name, known: Sequence[Passage], view: SentenceView) -> bool:
    """Whether a capital is told as the place of something, and the sources know its country alone.

    `known` are the passages that speak of either; one that speaks of "the capital" has the place itself.
    """
    words = fold_name(str(name))
    if " ".join(words) not in CAPITALS or view.corpus.spelling.passages_with(words):
        return False
    before = [token.lower for token in claim.sentence.words if token.end <= claim.start][-1:]
    return not WHERE.isdisjoint(before) and all(p.sentence.lowers.isdisjoint(CAPITAL_WORDS) for p in known)
