"""Input made to crash or to stall: the linter ends, in a time in proportion to the text."""

from __future__ import annotations

import time

import pytest

from factlint import Linter, Source
from tests.observatory import WIRE

SECONDS = 10.0
"""Of processor time: several times what the slowest takes; what is quadratic takes minutes."""
SENTENCE = "The observatory counted 421 meteors on 15 August 2021. "
PROSE = (
    SENTENCE + "Nobody had seen so many from the ridge above the town, and the wardens wrote down each of them. " * 20
)
LINTER = Linter(corpus=[WIRE])

TEXTS = {
    "nothing": "",
    "a byte order mark": "\ufeff",
    "white space": " \r\n\t\n ",
    "front matter alone": "---\ntitle: nothing\n---\n",
    "front matter that is never closed": "---\ntitle: 421 meteors\n" * 200,
    "one word of a million letters": "a" * 1_000_000,
    "a hundred thousand digits": "1" * 100_000,
    "a hundred thousand quotation marks": '"' * 100_000,
    "a hundred thousand opening marks": "“" * 100_000,
    "a hundred thousand NULs": "\0" * 100_000,
    "control characters": "".join(map(chr, range(32))) * 1_000,
    "combining characters": "e\u0301" * 50_000,
    "currency signs": "€" * 50_000,
    "emphasis": "*" * 5_000 + "421" + "*" * 5_000,
    "deep quotations": ">" * 2_000 + " 421 meteors",
    "deep lists": "".join("  " * depth + "- 421 meteors\n" for depth in range(200)),
    "a sentence without end": SENTENCE.replace(".", " and") * 1_000,
    "one line": PROSE * (300_000 // len(PROSE)),
    "one line of figures": SENTENCE * 300,
    "a table": "| a | b |\n|---|---|\n" + "| 421 | 15 |\n" * 300,
    "hyphens": "twenty-" * 5_000,
}


@pytest.mark.parametrize("text", TEXTS.values(), ids=TEXTS.keys())
def test_drafts(text: str) -> None:
    begin = time.process_time()
    report = LINTER.check_text(text)
    assert time.process_time() - begin < SECONDS
    assert all(text[f.offset : f.end_offset] == f.claim.text for f in report.findings)


@pytest.mark.parametrize("name", ["nothing", "a hundred thousand digits", "a hundred thousand NULs", "one line"])
def test_sources(name: str) -> None:
    begin = time.process_time()
    Linter(corpus=[Source(TEXTS[name], "hostile.md")]).check_text(WIRE.text)
    assert time.process_time() - begin < SECONDS


def test_many_figures_against_a_long_table() -> None:
    rows = "\n".join(f"| Item{row} | {row * 37 % 991} | {row * 53 % 997} |" for row in range(3_000))
    source = Source(f"| Item | Sold | Kept |\n|---|---|---|\n{rows}\n", "table.md")
    figures = ", ".join(str(number * 7 + 3_000) for number in range(30))
    linter = Linter(corpus=[source])
    begin = time.process_time()
    assert linter.check_text(f"Item5 had {figures} and more.").findings
    assert time.process_time() - begin < SECONDS


def test_a_draft_that_is_its_source_has_nothing_wrong() -> None:
    text = "\n\n".join(
        f"The station in valley {i} counted {i + 7} foxes on {i % 28 + 1} May {1600 + i}." for i in range(400)
    )
    report = Linter(corpus=[Source(text)]).check_text(text)
    assert report.findings == ()
    assert report.summary.claims == report.summary.supported > 800


def test_hundreds_of_findings() -> None:
    text = "\n\n".join(f"Warden {i} met {i + 1000} foxes." for i in range(500))
    begin = time.process_time()
    findings = LINTER.check_text(text).findings
    assert len(findings) > 450
    assert time.process_time() - begin < SECONDS
