"""A flame graph of a check: each box a function, as wide as its share of the CPU time, on top of who called it."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections import Counter
from html import escape
from pathlib import Path
from zlib import crc32

WIDTH, ROW, LETTER = 1200, 17, 6.3
_LEAST = 0.008
"""The share below which a box is left out."""
_COLOURS = {
    "(import)": "#b8c4d6",
    "cli": "#d9c9a3",
    "corpus": "#9cc5a1",
    "verify": "#e8a87c",
    "kinds": "#c9a5d4",
    "text": "#a7c7e7",
    "values": "#e6b8c2",
    "rules": "#d6d68a",
}


def sample(home: Path, work: Path, arguments: tuple[str, ...], draft: str, runs: int) -> Counter[str]:
    """Stacks (functions with ";" between them) and how often they were met, over runs of a draft that changes."""
    found: Counter[str] = Counter()
    script = Path(__file__).with_name("sampled.py")
    own = os.environ | {"PYTHONPATH": str(home), "XDG_CACHE_HOME": str(home / "cache")}
    for _ in range(runs):
        with (work / draft).open("a", encoding="utf-8") as changed:
            changed.write("\n")
        command = [sys.executable, "-P", str(script), *arguments, draft]
        done = subprocess.run(command, cwd=work, env=own, capture_output=True, text=True, check=True)
        found.update(json.loads(done.stdout))
    return found


def shares(stacks: Counter[str]) -> dict[str, float]:
    """The share of each room of the program, by the room that is topmost; what importing takes counts as that."""
    rooms: Counter[str] = Counter()
    for stack, count in stacks.items():
        names = stack.split(";")
        rooms["(import)" if "(import)" in names else _room(names[-1])] += count
    total = sum(rooms.values())
    return {room: count / total for room, count in rooms.most_common()}


def _room(name: str) -> str:
    return name.partition("/")[0] if "/" in name else name.partition(":")[0]


def picture(stacks: Counter[str], title: str) -> str:
    """The graph as SVG; each box tells its name and share when pointed at."""
    total = sum(stacks.values())
    boxes: list[tuple[int, float, float, str]] = []
    _lay(boxes, sorted((stack.split(";"), count / total) for stack, count in stacks.items()), 0, 0.0)
    height = (max(depth for depth, *_ in boxes) + 2) * ROW + 8
    font = 'font-family="monospace" font-size="10.5"'
    lines = [
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {height}" {font}>',
        f'<rect width="{WIDTH}" height="{height}" fill="#fff"/><text x="6" y="13" fill="#333">{escape(title)}</text>',
    ]
    for depth, start, share, name in boxes:
        lines.append(_box(height - (depth + 1) * ROW - 2, start * WIDTH, share, name))
    return "\n".join([*lines, "</svg>", ""])


def _lay(boxes: list[tuple[int, float, float, str]], rows: list[tuple[list[str], float]], depth: int, x: float) -> None:
    """Add the boxes of this depth, and on each those of the calls from it; rows are sorted."""
    place = 0
    while place < len(rows):
        name = rows[place][0][depth]
        end = place
        while end < len(rows) and rows[end][0][depth] == name:
            end += 1
        share = sum(part for _, part in rows[place:end])
        if share >= _LEAST:
            boxes.append((depth, x, share, name))
            _lay(boxes, [row for row in rows[place:end] if len(row[0]) > depth + 1], depth + 1, x)
        x += share
        place = end


def _box(y: float, x: float, share: float, name: str) -> str:
    width = share * WIDTH
    room = _room(name)
    colour = _COLOURS.get(room) or f"#d{crc32(room.encode()) % 10}d{crc32(room.encode()) // 10 % 10}d0"
    shown = name.rpartition("/")[2]
    label = shown[: int((width - 4) / LETTER)] if width > 3 * LETTER else ""
    return (
        f'<g><title>{escape(name)} {share:.1%}</title><rect x="{x:.1f}" y="{y}" width="{max(width - 0.5, 0.5):.1f}" '
        f'height="{ROW - 1}" fill="{colour}"/><text x="{x + 2:.1f}" y="{y + 12}">{escape(label)}</text></g>'
    )
