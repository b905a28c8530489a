"""The errors that factlint raises: each is one sentence for an editor, with the place where it stands."""

from __future__ import annotations

from factlint.records import record


@record
class Problem:
    """One thing wrong with an input: where it is, what it is, what to do.

    `line` and `column` count from 1 in Unicode code points; 0 means the file as a whole.
    """

    path: str
    line: int
    column: int
    message: str
    snippet: str = ""

    def __str__(self) -> str:
        place = f"{self.path}:{self.line}:{self.column}" if self.line else self.path
        return f"{place}: {self.message}" if place else self.message


class FactlintError(Exception):
    """Base of everything factlint raises on bad input. `problems` holds every fault found, in file order."""

    def __init__(self, *problems: Problem | str) -> None:
        self.problems: tuple[Problem, ...] = tuple(
            problem if isinstance(problem, Problem) else Problem("", 0, 0, problem) for problem in problems
        )
        super().__init__("\n".join(str(problem) for problem in self.problems))


class UsageError(FactlintError):
    """An option or argument that cannot be acted upon."""


class ConfigError(FactlintError):
    """factlint.yaml or [tool.factlint] cannot be used."""


class RuleError(FactlintError):
    """A rule file cannot be used."""


class SourceError(FactlintError):
    """A source of the corpus cannot be read."""


class DraftError(FactlintError):
    """A draft cannot be read."""


def told_as_fault(error: Exception, path: str = "") -> Problem:
    """What to tell of an exception that should never have been raised: where it happened, for whoever mends it."""
    import os
    from traceback import extract_tb

    home = os.path.dirname(__file__)
    frames = [frame for frame in extract_tb(error.__traceback__) if frame.filename.startswith(home)]
    file, line = (os.path.basename(frames[-1].filename), frames[-1].lineno) if frames else ("", 0)
    place = f" at {file}:{line}" if file else ""
    return Problem(path, 0, 0, f"factlint failed ({type(error).__name__}{place}); please report this")
