"""Documents in letters of one size: where capitals would stand is made out before they are read.

Nothing of the file's places changes: a letter stands for a letter.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from factlint.patterns import pattern
from factlint.text.sentences import add_sentences

if TYPE_CHECKING:
    from factlint.text.document import Document
    from factlint.text.truecase import Written

TWO_SIZES = pattern(r"\b[A-ZÀ-Þ][a-zß-ÿ]")
"""A word that begins with a capital and goes on in small letters."""
SMALL = pattern(r"\b[a-zß-ÿ]{3,}")
LARGE = pattern(r"\b[A-ZÀ-Þ]{3,}")
FEWEST = 5
"""Words of one size that make a text one without capitals, or of nothing else: a short line may be a heading."""
MOSTLY = 20
"""How many times more words in capitals a text has that is in capitals: a few small ones may be added by hand."""


def add_capitals(document: Document) -> bool:
    """Give a document in letters of one size its capitals; whether it was one."""
    proses = [block.prose for block in document.blocks if block.kind != "meta"]
    if any(TWO_SIZES.search(prose) for prose in proses):
        return False
    small, large = (sum(len(size.findall(prose)) for prose in proses) for size in (SMALL, LARGE))
    if max(small, large) < FEWEST:
        return False
    from factlint.text.truecase import Written  # few texts are

    recase(document, Written(), in_capitals=large > MOSTLY * small)
    return True


def recase(document: Document, written: Written, *, in_capitals: bool = True) -> None:
    """Write a document's blocks as somebody would who has seen how others write their words, and its sentences with
    them; `in_capitals` says that the capitals that it has mean nothing."""
    from factlint.text.truecase import truecased

    def as_written(text: str) -> str:
        return truecased(_small(text) if in_capitals else text, written)

    for block in document.blocks:
        block.prose = as_written(block.prose)
        block.heading, block.header = as_written(block.heading), as_written(block.header)
    document.sentences.clear()
    add_sentences(document)


def _small(text: str) -> str:
    small = text.lower()
    return small if len(small) == len(text) else "".join(c.lower() if len(c.lower()) == 1 else c for c in text)
