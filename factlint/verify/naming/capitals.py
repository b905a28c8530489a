"""Capitals: "Berlin will pay" says what Germany will do, "in Berlin" says where."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factlint.language.en.capitals import CAPITAL_WORDS, CAPITALS, WHERE
from factlint.values.names.name import Name, fold_name

if TYPE_CHECKING:
    from collections.abc import Sequence

    from factlint.corpus.memory import Passage
    from factlint.kinds.statement import Statement
    from factlint.verify.evidence.facing import SentenceView


def is_only_where(claim: Statement, name: Name, known: Sequence[Passage], view: SentenceView) -> bool:
    """Whether a capital is told as the place of something, and the sources know its country alone."""
    words = fold_name(str(name))
    if not known or " ".join(words) not in CAPITALS or view.corpus.spelling.passages_with(words):
        return False
    before = [token.lower for token in claim.sentence.words if token.end <= claim.start][-1:]
    return not WHERE.isdisjoint(before) and not called_capital(name, view)


def called_capital(name: Name, view: SentenceView) -> list[Passage]:
    """The passages that speak of a capital without its name: "the Lithuanian capital"."""
    country = CAPITALS.get(" ".join(fold_name(str(name))))
    passages = view.corpus.spelling.mentions(Name(country, "place")) if country else []
    return [passage for passage in passages if not passage.sentence.lowers.isdisjoint(CAPITAL_WORDS)]
