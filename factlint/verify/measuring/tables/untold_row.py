"""A cell of the draft's own table beside a sentence that tells of no row like its own.

A cell has few words, and a sentence of the sources has them soon: "yield" stands over every crop's number, and "her
usual 7.8 tonnes" is no row of them. What a row is called tells whose number a cell is.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from factlint.corpus.terms import folded
from factlint.text.dateline import BRACKETS
from factlint.text.tokens import tokenize
from factlint.values.comparison import Comparison

if TYPE_CHECKING:
    from factlint.kinds.statement import Statement
    from factlint.verify.evidence.candidates import Candidate


def of_no_row(claim: Statement, found: Candidate) -> bool:
    """Whether a claim is a table's cell, and the passage that stands against it is none and does not name its row."""
    if claim.sentence.block.kind != "cell" or found.comparison is not Comparison.CONFLICT:
        return False
    if found.fact.sentence.block.kind == "cell":
        return False
    named = frozenset(term for term in _row_of(claim) if not term.isdigit())
    return named.isdisjoint(found.passage.terms)


def _row_of(cell: Statement) -> frozenset[str]:
    """The terms of what a cell's row is called, without the unit that stands there in brackets: "Milk (litres)"."""
    row = cell.sentence.block.header.partition(" | ")[2].rpartition(" | ")[2]
    return frozenset(folded(tokenize(BRACKETS.sub(" ", row))))
