"""Words behind a quotation from which no name is read: a note leaves its subject out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factlint.kinds.quoting.speaker import is_capital
from factlint.language.en import saying

if TYPE_CHECKING:
    from collections.abc import Sequence

    from factlint.kinds.quoting.speaker import Item


def denies_without_subject(items: Sequence[Item], first: int) -> bool:
    """Whether a note's sentence begins with its verb, so that no name is read from it: "Will not complain."."""
    if not is_capital(items[first]):
        return False
    lower = items[first].lower.replace("’", "'")
    following = items[first + 1].lower if first + 1 < len(items) else ""
    return lower.endswith(saying.DENIAL_ENDING) or (lower in saying.AUXILIARIES and following in saying.DENIAL_WORDS)
