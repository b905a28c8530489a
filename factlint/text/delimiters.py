"""Emphasis and deletion in Markdown: which runs of * _ ~ are marks and which are text.

The algorithm is CommonMark 0.31's (appendix, "process emphasis"), with a stack in place of its linked list; `~~` is
GitHub's strikethrough. Linear in the number of runs.
"""

from __future__ import annotations

from factlint.records import record


@record(frozen=False)
class Run:
    """A delimiter run. `piece` is its place in the output, where what stays of it as text is kept as [start, end]."""

    character: str
    piece: list[int]
    index: int
    length: int
    opens: bool
    closes: bool

    @property
    def left(self) -> int:
        """How many of its characters are not yet used."""
        return self.piece[1] - self.piece[0]


def flanking(character: str, before: str, after: str) -> tuple[bool, bool]:
    """Whether a run between these two characters can open and can close."""
    space_before, space_after = before.isspace() or not before, after.isspace() or not after
    mark_before = not space_before and not before.isalnum()
    mark_after = not space_after and not after.isalnum()
    left = not space_after and (not mark_after or space_before or mark_before)
    right = not space_before and (not mark_before or space_after or mark_after)
    if character == "_":
        return left and (not right or mark_before), right and (not left or mark_after)
    return left, right


def pair(runs: list[Run]) -> list[tuple[int, int]]:
    """Match openers with closers, taking the matched characters out of their pieces; the deleted ranges of output."""
    deleted: list[tuple[int, int]] = []
    stack: list[Run] = []
    floors: dict[tuple[str, bool, int], int] = {}
    for run in runs:
        if run.closes:
            _close(run, stack, floors, deleted)
        if run.opens and run.left:
            stack.append(run)
    return deleted


def _close(
    run: Run, stack: list[Run], floors: dict[tuple[str, bool, int], int], deleted: list[tuple[int, int]]
) -> None:
    key = (run.character, run.opens, run.length % 3)
    while run.left:
        height = len(stack) - 1
        floor = floors.get(key, 0)
        while height >= floor and not _matches(stack[height], run):
            height -= 1
        if height < floor:
            floors[key] = len(stack)
            return
        opener = stack[height]
        used = 2 if opener.left >= 2 and run.left >= 2 else 1
        opener.piece[1] -= used
        run.piece[0] += used
        if run.character == "~":
            deleted.append((opener.index, run.index))
        del stack[height + (1 if opener.left else 0) :]
        for name, value in floors.items():
            floors[name] = min(value, len(stack))


def _matches(opener: Run, closer: Run) -> bool:
    if opener.character != closer.character:
        return False
    if closer.character == "~":
        return opener.left == closer.left == 2
    if not (opener.closes or closer.opens):
        return True
    return (opener.length + closer.length) % 3 != 0 or (opener.length % 3 == 0 and closer.length % 3 == 0)
