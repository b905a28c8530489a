"""Numbers that name something: "the Atlas 9", "Atlas 7 users", "the 8 Lite", "8-series owners", "under version 4".

They count nothing, so that no other number can stand against them: what a source calls by the same number backs them.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from factlint.language.en.counted import SERIES, VERSION_WORDS
from factlint.values.quantities.quantity import Quantity
from factlint.values.quantities.score import Version
from factlint.values.quantities.units import COUNT
from factlint.verify.judgement import Judgement, evidence_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from factlint.corpus.memory import Passage
    from factlint.kinds.statement import Statement
    from factlint.text.document import Token
    from factlint.verify.evidence.facing import SentenceView

_MOST = 40
"""Passages with the number that are read."""


def numbered(claim: Statement, view: SentenceView) -> Judgement | None:
    """The judgement that a source has the number in the same name; None where it is no part of one."""
    if not _may_name(claim.value):
        return None
    tokens = claim.sentence.tokens
    at = next((i for i, token in enumerate(tokens) if token.start == claim.start), -1)
    if at < 0 or tokens[at].shape != "number":
        return None
    for passage in _having(claim, tokens, at, view):
        reasons = ("a source has the number in the same name",)
        return Judgement(claim, "supported", evidence=(evidence_of(passage),), reasons=reasons)
    return None


def _may_name(value: object) -> bool:
    if isinstance(value, Version):
        return len(value.parts) == 1
    return isinstance(value, Quantity) and value.unit == COUNT and value.low == value.high and value.operator == "="


def _having(claim: Statement, tokens: Sequence[Token], at: int, view: SentenceView) -> Iterator[Passage]:
    """The passages in which the number stands with the same word of its name, or with any where it names a version."""
    number = tokens[at].lower
    before = tokens[at - 1] if at else None
    after = tokens[at + 1] if at + 1 < len(tokens) else None
    if before is not None and _capital(before) and before.start:
        yield from view.corpus.spelling.passages_with((before.lower, number))
    if after is not None and _capital(after):
        yield from view.corpus.spelling.passages_with((number, after.lower))
    if (before is not None and before.lower in VERSION_WORDS) or claim.text.lower().endswith(SERIES):
        for passage in view.corpus.spelling.passages_with((number,))[:_MOST]:
            if _after_a_name(number, passage):
                yield passage


def _after_a_name(number: str, passage: Passage) -> bool:
    tokens = passage.sentence.tokens
    return any(
        token.lower == number and (_capital(tokens[i]) or tokens[i].lower in VERSION_WORDS)
        for i, token in enumerate(tokens[1:])
    )


def _capital(token: Token) -> bool:
    return token.shape == "word" and token.text[:1].isupper()
