"""Where the time goes within one process, and how it grows with the draft and with the corpus."""

from __future__ import annotations

import gc
import math
from time import process_time
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence


_TOLD = 8
"""Articles of which drafts are put together to see what their length costs."""


def timed(work: Callable[[], object], runs: int = 1) -> float:
    """CPU seconds, the least of several runs."""
    best = math.inf
    for _ in range(runs):
        gc.collect()
        started = process_time()
        work()
        best = min(best, process_time() - started)
    return best


def reading(texts: Sequence[tuple[str, str]], runs: int = 1) -> dict[str, float]:
    """CPU seconds by stage of reading named texts: markup and sentences, tokens, then each kind of statement.

    The least of several runs; each starts from documents of its own, since what is worked out is kept on them.
    """
    from factlint.kinds import read_statements
    from factlint.text.reading import read_text

    read_statements(read_text(texts[0][1], texts[0][0]))  # tables are loaded by the first text
    rounds = [_reading(texts) for _ in range(runs)]
    return {stage: min(seconds[stage] for seconds in rounds) for stage in rounds[0]}


def _reading(texts: Sequence[tuple[str, str]]) -> dict[str, float]:
    """One round; each text is done with before the next is begun, as in a check."""
    from factlint.kinds import ORDER, reader
    from factlint.kinds.statement import Reading
    from factlint.text.reading import read_text

    seconds = dict.fromkeys(("sentences", "tokens", *(f"kind: {kind}" for kind in ORDER)), 0.0)
    gc.collect()
    for name, text in texts:
        clock = process_time()
        document = read_text(text, name)
        clock = _add_since(clock, seconds, "sentences")
        for sentence in document.sentences:
            _ = sentence.tokens
        clock = _add_since(clock, seconds, "tokens")
        found = Reading(document, document.dateline)
        for kind in ORDER:
            for statement in reader(kind).read(found):
                found.add(statement)
            clock = _add_since(clock, seconds, f"kind: {kind}")
    return seconds


def _add_since(clock: float, seconds: dict[str, float], stage: str) -> float:
    now = process_time()
    seconds[stage] += now - clock
    return now


def checking(drafts: Sequence[str], sources: Sequence[str]) -> dict[str, float]:
    """CPU seconds: the corpus's first use (all its statements are read), then verdicts on drafts, reading included."""
    from factlint import Linter, Source

    linter = Linter(corpus=[Source(text, f"{number}.txt") for number, text in enumerate(sources)])
    first = timed(lambda: linter.check_text(drafts[0], "draft.txt"))
    return {"corpus": first, "check": timed(lambda: [linter.check_text(draft, "draft.txt") for draft in drafts])}


def growth_with_draft(texts: Sequence[str], sources: Sequence[str]) -> list[tuple[int, float]]:
    """Mean characters of a draft, and mean CPU seconds to check one against a warm corpus.

    The same articles are told in drafts of two, four and eight: what one says may cost more than what another does.
    """
    from factlint import Linter, Source

    linter = Linter(corpus=[Source(text, f"{number}.txt") for number, text in enumerate(sources)])
    points = []
    for size in (2, 4, _TOLD):
        drafts = ["\n\n".join(texts[first : first + size]) for first in range(0, _TOLD, size)]
        for draft in drafts:
            linter.check_text(draft, "draft.txt")
        seconds = sum(timed(lambda draft=draft: linter.check_text(draft, "draft.txt"), 3) for draft in drafts)  # type: ignore[misc]
        points.append((sum(map(len, drafts)) // len(drafts), seconds / len(drafts)))
    return points


def exponent(points: Sequence[tuple[int, float]]) -> float:
    """The slope of the fitted line through the logarithms: 1 is linear, 2 quadratic, 0 no growth."""
    xs, ys = [math.log(x) for x, _ in points], [math.log(y) for _, y in points]
    mean_x, mean_y = sum(xs) / len(xs), sum(ys) / len(ys)
    across = sum((x - mean_x) ** 2 for x in xs)
    return sum((x - mean_x) * (y - mean_y) for x, y in zip(xs, ys, strict=True)) / across
