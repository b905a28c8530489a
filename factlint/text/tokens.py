"""One pass over a sentence: words, numbers and marks."""

from __future__ import annotations

import re

from factlint.text.document import Token

# A number keeps its separators; a word keeps its apostrophes, hyphens and the full stops of initials (U.S., a.m.).
TOKEN = re.compile(
    r"""
    (?P<number>\d+(?:[.,]\d+)*)
  | (?P<word>(?:[^\W\d_]\.){2,}(?!\w) | [^\W\d_]+(?:[’'][^\W\d_]+)*)
  | (?P<currency>[$€£¥₹₽₩₺₴₪฿₫₦])
  | (?P<mark>[^\w\s]|_)
    """,
    re.VERBOSE,
)


def tokenize(text: str) -> tuple[Token, ...]:
    """The tokens of a sentence, in order."""
    return tuple(
        Token(word := match.group(), word.lower(), match.start(), match.end(), str(match.lastgroup))
        for match in TOKEN.finditer(text)
    )
