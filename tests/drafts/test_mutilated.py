"""Labelled drafts and their sources with words struck, doubled, cut and thrown together: a check ends with a report."""

from __future__ import annotations

import re
from random import Random
from typing import TYPE_CHECKING

import pytest

from factlint import Linter, Source
from tests.drafts.harness import cases

if TYPE_CHECKING:
    from collections.abc import Sequence

_COMMENT = re.compile(r"<!--.*?-->\n?", re.DOTALL)
_SENTENCES = re.compile(r"(?<=[.!?])\s+")
_MARKS = [*".,:;—–-'\"”“()[]/%|*_`#", "\u0301", "\u200b"]
STORIES = [case for case in cases() if case.file == "draft.md"]
WORDS = sorted({word for case in STORIES for word in _COMMENT.sub("", case.text).split()})


def mutilated(text: str, share: float, chance: Random) -> str:
    """A text of which this share of the sentences has lost its shape; some stand in another's place."""
    lines = []
    for line in text.splitlines():
        sentences = [_hurt(s, chance) if chance.random() < share else s for s in _SENTENCES.split(line)]
        if chance.random() < 0.1:
            chance.shuffle(sentences)
        lines.append(("\n" if chance.random() < 0.1 else " ").join(sentences))
    return "\n".join(lines)


def _hurt(sentence: str, chance: Random) -> str:
    words: Sequence[str] = sentence.split()
    for _ in range(chance.choice((1, 1, 2, 4))):
        at = chance.randrange(len(words) + 1)
        head, tail = words[:at], words[at:]
        words = chance.choice(
            [
                tail,
                head,
                [*head, *tail[1:]],
                [*head, *tail[:1], *tail],
                [*tail, *head],
                [*head, chance.choice(WORDS), *tail],
                [*head, *chance.choices(WORDS, k=3)],
                [*head, chance.choice(_MARKS), *tail],
                [*head[:-1], *(word.swapcase() for word in head[-1:]), *tail],
            ]
        )
    return " ".join(words)


@pytest.mark.parametrize("seed", range(60))
def test_a_report_comes(seed: int) -> None:
    chance = Random(seed)
    story = chance.choice(STORIES)
    sources = [
        Source(mutilated(path.read_text(encoding="utf-8"), chance.choice((0, 0.5)), chance), path.name)
        for path in story.sources
    ]
    draft = mutilated(_COMMENT.sub("", story.text), chance.choice((0.3, 0.9)), chance)
    report = Linter(corpus=sources).check_text(draft)
    assert all(draft[f.offset : f.end_offset] == f.claim.text for f in report.findings)
