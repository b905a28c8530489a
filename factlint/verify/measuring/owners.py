"""Surnames in the names of companies: what is told of "Roe Country Homes" is not told of Mr Roe."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factlint.corpus.terms import fold
from factlint.values.names.name import Name, fold_name

if TYPE_CHECKING:
    from factlint.verify.evidence.facing import SentenceView


def named_after(view: SentenceView) -> frozenset[str]:
    """The terms of a sentence that stand in a longer name alone, and are the surname of somebody in the sources."""
    names = [fold_name(claim.text) for claim in view.claims if claim.kind == "name"]
    alone = {words[-1] for words in names}
    inside = {word for words in names for word in words[:-1] if word not in alone}
    return frozenset(fold(word) for word in inside if _is_surname(word, view))


def _is_surname(word: str, view: SentenceView) -> bool:
    """Whether a source has a person by this word alone or behind a given name."""
    named = (name for name, _ in view.corpus.spelling.named_like((word,)))
    return any(isinstance(name, Name) and name.kind == "person" and fold_name(name.text)[-1] == word for name in named)
