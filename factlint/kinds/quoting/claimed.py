"""Which words in quotation marks are somebody's: not titles, nicknames, foreign terms or words held at arm's length."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factlint.language.en import saying
from factlint.values.quotations.words import fold_words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from factlint.kinds.quoting.speaker import Item

FEWEST_WORDS = 3
"""In a quotation that nobody is said to have said."""
OPENING = 100
"""Code points in which most quotations show that they have words enough."""


def is_said(items: Sequence[Item], at: int, cue: bool) -> bool:
    """Whether the quotation at item `at` is a claim about words. `cue`: the sentence says that somebody said it."""
    words = _number_of_words(items[at].text)
    if not words or (not cue and words < FEWEST_WORDS):
        return False
    before = items[at - 1] if at else None
    after = items[at + 1] if at + 1 < len(items) else None
    if before is None or before.shape != "word":
        return cue or not is_title(items[at].text)
    if _so_called(items, at) or before.lower in saying.TITLED or is_title(items[at].text):
        return False
    nickname = before.text[:1].isupper() and after is not None and after.shape == "word" and after.text[:1].isupper()
    return not (nickname and words <= FEWEST_WORDS and items[at].end + 1 >= after.start) if after else True


def _number_of_words(text: str) -> int:
    """How many words a quotation holds; where it is plainly more than matters, the number that is plain."""
    plain = sum(map(str.isalpha, text[:OPENING].split()))
    return plain if plain > 2 * FEWEST_WORDS else len(fold_words(text))


def _so_called(items: Sequence[Item], at: int) -> bool:
    """ "so-called" may be one token or three."""
    last = "".join(item.lower for item in items[max(0, at - 3) : at])
    return any(last.endswith(word) for word in saying.SO_CALLED)


def is_title(text: str) -> bool:
    """Two words or more, all capitalised but the small ones, and no stop at the end: the name of a work or a scheme."""
    words = [word.strip(",.:;!?'’") for word in text.split()]
    if len(words) < 2 or not text[:1].isupper() or text[-1:] in ".!,…":
        return False
    large = [word for word in words if word.lower() not in saying.SMALL_IN_TITLES]
    return len(large) >= 2 and all(word[:1].isupper() or word[:1].isdigit() for word in large if word)
