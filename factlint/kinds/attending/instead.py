"""Those whom a sentence names to say that it was not they: "Ann Roe, not her minister, Kim Poe, opened the fair"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factlint.language.en.joints import NEGATIONS, NOT_EVEN
from factlint.language.en.organisations import AUXILIARIES

if TYPE_CHECKING:
    from factlint.kinds.scene import Word

_LONGEST = 12  # words between the commas


def before_contrast(words: list[Word], closing: int) -> int:
    """The word before the contrast that a comma closes; the comma itself where it closes none."""
    for i in range(closing - 1, max(closing - _LONGEST, 0), -1):
        lower = words[i].lower
        if lower == NOT_EVEN[0] and words[i - 1].text == "," and words[i + 1].lower != NOT_EVEN[1]:
            return i - 2
        if lower in AUXILIARIES or lower in NEGATIONS or not (lower[0].isalnum() or lower in (",", ".", "-")):
            break
    return closing
