"""Documents in letters of one size: where capitals would stand is made out before they are read.

Nothing of the file's places changes: a letter stands for a letter.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from factlint.patterns import pattern

if TYPE_CHECKING:
    from factlint.text.document import Document
    from factlint.text.truecase import Written

TWO_SIZES = pattern(r"\b[A-ZÀ-Þ][a-zß-ÿ]")
"""A word that begins with a capital and goes on in small letters."""
SMALL = pattern(r"\b[a-zß-ÿ]{3,}")
LARGE = pattern(r"\b[A-ZÀ-Þ]{3,}")
HEADS = ("meta", "title")
"""What whoever files a text may have added to it."""
FEWEST = 10
"""Words of one size that make a text one without capitals, or of nothing else: a short line may be a heading."""
LONGEST_CODE = 3
"""Letters that stand alone in a table's cell as a code does, for a country mostly."""
MOSTLY = 20
"""How many times more words in capitals than in small letters a text has of which the capitals mean nothing."""


def add_capitals(document: Document, written: Written | None = None) -> None:
    """Give a document in letters of one size its capitals, as others write its words, and note that they are ours."""
    proses = [block.prose for block in document.blocks if block.kind not in HEADS]
    if any(TWO_SIZES.search(prose) for prose in proses):
        return
    small, large = (sum(len(size.findall(prose)) for prose in proses) for size in (SMALL, LARGE))
    if max(small, large) < FEWEST:
        return
    from factlint.text.truecase import Written, truecased  # few texts are

    document.one_size, known = True, written or Written()
    in_capitals = large > MOSTLY * small

    def as_written(text: str) -> str:
        if TWO_SIZES.search(text):
            return text
        return truecased(_small(text) if in_capitals else text, known)

    for block in document.blocks:
        code = (
            block.kind == "cell" and len(block.prose) <= LONGEST_CODE and len(block.prose.upper()) == len(block.prose)
        )
        block.prose = block.prose.upper() if code else as_written(block.prose)
        block.heading, block.header = as_written(block.heading), as_written(block.header)


def _small(text: str) -> str:
    small = text.lower()
    return small if len(small) == len(text) else "".join(c.lower() if len(c.lower()) == 1 else c for c in text)
