"""Texts of strangers never act: not on a terminal, not in a browser, not in a CI log, not in a parser."""

from __future__ import annotations

import json
import re
from xml.etree import ElementTree

import pytest

from factlint.report import FORMATS, Options, renderer
from tests.report import specimen

ACTIVE = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\ud800-\udfff]")


def rendered(name: str, **options: object) -> str:
    return renderer(name).render(specimen.hostile(), Options(**options))  # type: ignore[arg-type]


@pytest.mark.parametrize("name", FORMATS)
def test_no_control_character_gets_through(name: str) -> None:
    assert ACTIVE.findall(rendered(name, explain=True)) == []


def test_colours_are_the_only_escape_sequences() -> None:
    text = re.sub(r"\x1b\[[0-9;]*m", "", rendered("terminal", color=True, explain=True))
    assert ACTIVE.findall(text) == []
    assert "[red]x[/red]" in text


def test_plain_and_coloured_terminal_reports_say_the_same() -> None:
    coloured = rendered("terminal", color=True, explain=True, width=90)
    plain = rendered("terminal", explain=True, width=90)
    bare = "".join(line.rstrip() + "\n" for line in re.sub(r"\x1b\[[0-9;]*m", "", coloured).split("\n")[:-1])
    assert bare == plain


def test_github_command_stays_one_line_each() -> None:
    rows = rendered("github").split("\n")
    assert len(rows) == 3
    assert rows[-1] == ""
    for row in rows[:2]:
        properties, _, _ = row.removeprefix("::error ").partition("::")
        assert [part.partition("=")[0] for part in properties.split(",")] == [
            "file", "line", "endLine", "col", "endColumn", "title",
        ]  # fmt: skip
        assert "file=drafts/<i>%25%2C%3A" in properties


@pytest.mark.parametrize("name", ["json", "sarif", "gitlab", "rdjson"])
def test_json_formats_parse(name: str) -> None:
    assert json.loads(rendered(name))


def test_junit_parses() -> None:
    root = ElementTree.fromstring(rendered("junit"))
    assert root.attrib == {"name": "factlint", "tests": "2", "failures": "2", "errors": "0"}
    assert len(root.findall("./testsuite/testcase/failure")) == 2


def test_html_holds_no_foreign_markup() -> None:
    page = rendered("html", explain=True)
    body = page[page.index("<body>") :]
    tags = {tag.lower() for tag in re.findall(r"<(\w+)", body)}
    known = "body h1 p section h2 small article h3 b code span blockquote mark br details summary ul li del ins"
    assert tags <= set(known.split())
    assert re.findall(r"\son\w+=|href=|src=", re.sub(r"&[^;]+;", "", body)) == []
    assert "default-src 'none'" in page
