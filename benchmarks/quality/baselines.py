"""What factlint has to beat: looking values up literally, and fuzzy matching of sentences."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from benchmarks.quality.checker import Claim, Outcome

if TYPE_CHECKING:
    from benchmarks.quality.dataset import Item

_NUMBER = re.compile(r"\d[\d.,:/-]*\d|\d")
_NAME = re.compile(r"[A-Z][\w'’-]*(?:\s+[A-Z][\w'’-]*)*")
_SENTENCE = re.compile(r"[^.!?\n]+(?:[.!?]+[\"”’)]*|\n|$)")


class Literal:
    """Flags every number, date and capitalised name of the draft that the source does not hold as a string."""

    def __init__(self, source: str) -> None:
        self.source = source
        self.folded = source.casefold()

    def check(self, item: Item) -> Outcome:
        draft = item["draft"]
        missing = []
        for match in _NUMBER.finditer(draft):
            if match[0] not in self.source:
                missing.append(_flag("figure", match))
        for match in _NAME.finditer(draft):
            if match[0].casefold() not in self.folded:
                missing.append(_flag("name", match))
        return Outcome(item["id"], tuple(missing), tuple(missing), score=float(len(missing)))


class PartialRatio:
    """The worst sentence's `rapidfuzz.fuzz.partial_ratio` against the source, turned into a score of wrongness."""

    def __init__(self, source: str) -> None:
        self.source = source

    def check(self, item: Item) -> Outcome:
        from rapidfuzz import fuzz

        sentences = [m[0].strip() for m in _SENTENCE.finditer(item["draft"]) if len(m[0].strip()) > 3]
        coverage = min((fuzz.partial_ratio(s, self.source) for s in sentences), default=100.0)
        return Outcome(item["id"], score=100.0 - coverage)


def _flag(kind: str, match: re.Match[str]) -> Claim:
    return Claim(kind, "unsupported", "not-in-sources", match.start(), match.end(), match[0], match[0])
