"""Scores, times of day, versions: figures that are no quantities, since none can be more or less than written."""

from __future__ import annotations

from factlint.records import record
from factlint.values.comparison import Comparison

_HALF_DAY = 12 * 60


@record
class Score:
    """Two counts set against each other: a result ("2-1") or a vote ("30 votes to 18"), in the order written."""

    first: int
    second: int

    def compare(self, other: object) -> Comparison:
        """Agree when the two counts are the same. Either side's own may be written first ("lost 1-2", "a 2-1 win"),
        so the order is left to those who know whose they are: see `reversed`."""
        if not isinstance(other, Score):
            return Comparison.INCOMPARABLE
        same = self == other or self.reversed(other)
        return Comparison.AGREE if same else Comparison.CONFLICT

    def reversed(self, other: object) -> bool:
        """Whether the other is this score written from the other side."""
        return isinstance(other, Score) and (self.first, self.second) == (other.second, other.first)

    def __str__(self) -> str:
        return f"{self.first}-{self.second}"


@record
class Sets:
    """The sets of one match, in the order played: "6-4, 3-6, 7-5"."""

    scores: tuple[Score, ...]

    def compare(self, other: object) -> Comparison:
        """Agree when they are the same, set by set, as either side tells them."""
        if not isinstance(other, Sets):
            return Comparison.INCOMPARABLE
        turned = tuple(Score(score.second, score.first) for score in other.scores)
        return Comparison.AGREE if self.scores in (other.scores, turned) else Comparison.CONFLICT

    def __str__(self) -> str:
        return ", ".join(map(str, self.scores))


@record
class Clock:
    """A time of day. Written without a.m. or p.m. and before one o'clock in the afternoon, it may be either."""

    minutes: int
    """Since midnight."""
    settled: bool = True
    """False where morning and evening are both possible."""
    earlier: int = 0
    later: int = 0
    """By how many minutes "shortly before" or "about" let it be another time."""

    def compare(self, other: object) -> Comparison:
        """Agree when they may be the same minute."""
        if not isinstance(other, Clock):
            return Comparison.INCOMPARABLE
        day = 2 * _HALF_DAY if self.settled and other.settled else _HALF_DAY
        late = (other.minutes - self.minutes) % day
        same = late <= self.later + other.earlier or day - late <= self.earlier + other.later
        return Comparison.AGREE if same else Comparison.CONFLICT

    def __str__(self) -> str:
        """`HH:MM`, by the 24-hour clock."""
        return f"{self.minutes // 60:02d}:{self.minutes % 60:02d}"


@record
class Version:
    """The number of a release, part by part: 3.10 is not 3.1."""

    parts: tuple[int, ...]

    def compare(self, other: object) -> Comparison:
        """Agree when one is the other, or its beginning: 3.11 is said of 3.11.2."""
        if not isinstance(other, Version):
            return Comparison.INCOMPARABLE
        shared = min(len(self.parts), len(other.parts))
        return Comparison.AGREE if self.parts[:shared] == other.parts[:shared] else Comparison.CONFLICT

    def __str__(self) -> str:
        return ".".join(map(str, self.parts))
