"""What an editor is told while somebody writes."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

import pytest
from lsprotocol import types

from tests.cli.conftest import BAD, GOOD, RULES, SOURCE
from tests.lsp.editor import Editor, editing

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable
    from pathlib import Path

    Doing = Callable[[Editor], Awaitable[None]]

DRAFT = "articles/bridge.md"


@pytest.fixture
def project(tmp_path: Path) -> Path:
    files = {
        "factlint.yaml": "rules: [rules/]\ncorpus: [sources/]\ndrafts: ['articles/**/*.md']\n",
        "rules/bridge.yaml": RULES,
        "sources/gazette.md": SOURCE,
        "sources/tunnel.md": "The tunnel was 800 metres long and took 30 months.\n",
        "notes.md": BAD,
        DRAFT: BAD,
    }
    for name, text in files.items():
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, "utf-8")
    return tmp_path


def edit(folder: Path, doing: Doing, *encodings: types.PositionEncodingKind, related: bool = True) -> None:
    """Run one editor's sitting."""

    async def sitting() -> None:
        async with editing(folder, *encodings, related=related) as editor:
            await doing(editor)

    asyncio.run(sitting())


def spans(told: list[types.Diagnostic]) -> list[tuple[int, int, int, int]]:
    return [(d.range.start.line, d.range.start.character, d.range.end.line, d.range.end.character) for d in told]


def test_a_draft_is_checked_when_it_is_opened_and_as_it_is_written(project: Path) -> None:
    async def doing(editor: Editor) -> None:
        told = await editor.open(DRAFT)
        assert [d.code for d in told] == ["date/wrong-day", "figure/wrong-value"]
        assert {d.source for d in told} == {"factlint"}
        assert {d.severity for d in told} == {types.DiagnosticSeverity.Error}
        assert spans(told) == [(0, 21, 0, 34), (0, 52, 0, 64)]
        assert "14 March 2023" in told[0].message or "2023-03-14" in told[0].message
        place = (told[0].related_information or [])[0].location
        assert place.uri in (editor.uri("rules/bridge.yaml"), editor.uri("sources/gazette.md"))

        editor.type(DRAFT, f"\n\n{GOOD}The tunnel was 900 metres long.\n")
        told = await editor.news(DRAFT)
        assert [d.code for d in told] == ["figure/wrong-value"]
        assert spans(told) == [(3, 15, 3, 25)]

        editor.type(DRAFT, GOOD)
        assert await editor.news(DRAFT) == []

    edit(project, doing)


@pytest.mark.parametrize(
    ("encoding", "character"),
    [
        (types.PositionEncodingKind.Utf8, 4 + 2 + 21),
        (types.PositionEncodingKind.Utf16, 2 + 2 + 21),
    ],
)
def test_places_are_in_the_editor_s_units(encoding: types.PositionEncodingKind, character: int, project: Path) -> None:
    """One sign beyond the basic plane stands before, and a line that ends with a carriage return."""
    (project / DRAFT).write_text(f"Title\r\n\r\n😀: {BAD}", "utf-8", newline="")

    async def doing(editor: Editor) -> None:
        told = await editor.open(DRAFT)
        assert spans(told)[0][:2] == (2, character)

    edit(project, doing, encoding)


def test_the_source_s_value_is_one_keystroke_away(project: Path) -> None:
    async def doing(editor: Editor) -> None:
        told = await editor.open(DRAFT)
        replace, silence = await editor.actions(DRAFT, told[1])
        assert replace.title == "Replace with “£4.2 million”"
        changes = (replace.edit and replace.edit.changes) or {}
        assert list(changes[editor.uri(DRAFT)]) == [types.TextEdit(told[1].range, "£4.2 million")]

        assert silence.title == "Silence figure/wrong-value on this line"
        changes = (silence.edit and silence.edit.changes) or {}
        line = changes[editor.uri(DRAFT)][0].new_text
        editor.type(DRAFT, line + BAD)
        assert [d.code for d in await editor.news(DRAFT)] == ["date/wrong-day"]

    edit(project, doing)


def test_a_comment_is_put_neither_into_a_table_nor_into_front_matter(project: Path) -> None:
    front, table = (
        "---\ntitle: The bridge cost £4.8 million\n---\n",
        "| what | |\n| --- | --- |\n| The bridge cost | £4.8 million |\n",
    )
    text = f"{front}\n{table}"
    (project / DRAFT).write_text(text, "utf-8")

    async def doing(editor: Editor) -> None:
        told = await editor.open(DRAFT)
        assert {span[0] for span in spans(told)} == {1, 6}
        for each in told:
            assert not [action for action in await editor.actions(DRAFT, each) if "Silence" in action.title]

    edit(project, doing)


def test_what_backs_a_claim_is_shown_where_the_pointer_rests(project: Path) -> None:
    async def doing(editor: Editor) -> None:
        await editor.open(DRAFT)
        editor.type(DRAFT, "The tunnel was 800 metres long.\n")
        await editor.news(DRAFT)
        shown = await editor.hover(DRAFT, 0, 16)
        assert shown.splitlines()[0] == "supported figure: 800 m"
        assert "sources/tunnel.md:1: The tunnel was 800 metres long" in shown
        assert await editor.hover(DRAFT, 0, 2) == ""

    edit(project, doing)


def test_an_editor_without_related_information_is_told_in_words(project: Path) -> None:
    async def doing(editor: Editor) -> None:
        told = await editor.open(DRAFT)
        assert told[0].related_information is None
        assert len(told[0].message.splitlines()) == 2

    edit(project, doing, related=False)


def test_rules_and_sources_that_change_are_read_again(project: Path) -> None:
    async def doing(editor: Editor) -> None:
        assert len(await editor.open(DRAFT)) == 2
        editor.write("rules/bridge.yaml", RULES.replace("£4.2", "£4.8").replace("2023-03-14", "2023-03-15"))
        editor.write("sources/gazette.md", "Nothing of the kind.\n")
        editor.changed("rules/bridge.yaml")
        assert await editor.news(DRAFT) == []

    edit(project, doing)


def test_a_broken_rule_file_is_told_where_it_is_broken(project: Path) -> None:
    async def doing(editor: Editor) -> None:
        await editor.open(DRAFT)
        editor.write("rules/bridge.yaml", RULES.replace("about:", "abuot:", 1))
        editor.changed("rules/bridge.yaml")
        assert await editor.news(DRAFT) == [], "nothing may be said of a draft that is not checked"
        told = await editor.news("rules/bridge.yaml")
        assert [d.message for d in told if d.range.start.line == 4] == [
            "this date fact has no key 'abuot'; did you mean 'about'?"
        ]

        editor.write("rules/bridge.yaml", RULES)
        editor.changed("rules/bridge.yaml")
        assert len(await editor.news(DRAFT)) == 2
        assert await editor.news("rules/bridge.yaml") == []

    edit(project, doing)


def test_a_missing_source_is_told_to_the_person(project: Path) -> None:
    (project / "factlint.yaml").write_text("corpus: [wires/]\ndrafts: ['articles/**/*.md']\n", "utf-8")

    async def doing(editor: Editor) -> None:
        text = (project / DRAFT).read_text("utf-8")
        item = types.TextDocumentItem(editor.uri(DRAFT), "markdown", 1, text)
        editor.client.text_document_did_open(types.DidOpenTextDocumentParams(item))
        assert "wires" in await editor.message()

    edit(project, doing)


def test_what_is_no_draft_is_left_alone(project: Path) -> None:
    """Sources, rules and texts that the globs do not fit are opened too; the draft behind them is checked."""

    async def doing(editor: Editor) -> None:
        for name in ("notes.md", "sources/gazette.md"):
            item = types.TextDocumentItem(editor.uri(name), "markdown", 1, BAD)
            editor.client.text_document_did_open(types.DidOpenTextDocumentParams(item))
        assert len(await editor.open(DRAFT)) == 2
        assert set(editor.told) == {editor.uri(DRAFT)}

    edit(project, doing)


def test_a_draft_that_is_closed_is_not_complained_of(project: Path) -> None:
    async def doing(editor: Editor) -> None:
        await editor.open(DRAFT)
        editor.told.clear()
        document = types.TextDocumentIdentifier(editor.uri(DRAFT))
        editor.client.text_document_did_close(types.DidCloseTextDocumentParams(document))
        assert await editor.news(DRAFT) == []

    edit(project, doing)
