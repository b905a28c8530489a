"""An editor: a real client that starts a real server as a process of its own and keeps what it is told."""

from __future__ import annotations

import asyncio
import sys
from contextlib import asynccontextmanager
from typing import TYPE_CHECKING

from lsprotocol import types
from pygls.lsp.client import LanguageClient

if TYPE_CHECKING:
    from collections.abc import AsyncIterator
    from pathlib import Path

PATIENCE = 30.0
"""Seconds after which an answer is given up."""


class Editor:
    """What the client knows of its documents; places are in the code units agreed upon."""

    def __init__(self, folder: Path, client: LanguageClient) -> None:
        self.folder, self.client = folder, client
        self.told: dict[str, list[types.Diagnostic]] = {}
        self.messages: list[str] = []
        self._news = asyncio.Condition()
        self._versions: dict[str, int] = {}

    def uri(self, name: str) -> str:
        return (self.folder / name).as_uri()

    def write(self, name: str, text: str) -> None:
        """Save a file, behind the server's back."""
        path = self.folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, "utf-8", newline="")

    async def open(self, name: str) -> list[types.Diagnostic]:
        """Open a saved file and wait for what is said of it."""
        text = (self.folder / name).read_bytes().decode()
        self._versions[name] = 1
        item = types.TextDocumentItem(self.uri(name), "markdown", 1, text)
        self.client.text_document_did_open(types.DidOpenTextDocumentParams(item))
        return await self.news(name)

    def type(self, name: str, text: str) -> None:
        """The document's text is another now; it is not saved."""
        self._versions[name] += 1
        document = types.VersionedTextDocumentIdentifier(self._versions[name], self.uri(name))
        change = types.TextDocumentContentChangeWholeDocument(text)
        self.told.pop(self.uri(name), None)
        self.client.text_document_did_change(types.DidChangeTextDocumentParams(document, [change]))

    def changed(self, name: str) -> None:
        """Tell the server that a file has changed on disk."""
        event = types.FileEvent(self.uri(name), types.FileChangeType.Changed)
        self.told.clear()
        self.client.workspace_did_change_watched_files(types.DidChangeWatchedFilesParams([event]))

    async def news(self, name: str) -> list[types.Diagnostic]:
        """What is said of a document, as soon as anything is."""
        async with asyncio.timeout(PATIENCE), self._news:
            await self._news.wait_for(lambda: self.uri(name) in self.told)
        return self.told[self.uri(name)]

    async def message(self) -> str:
        """The first message for the person."""
        async with asyncio.timeout(PATIENCE), self._news:
            await self._news.wait_for(lambda: bool(self.messages))
        return self.messages[0]

    async def actions(self, name: str, diagnostic: types.Diagnostic) -> list[types.CodeAction]:
        """The quick fixes that are offered where a diagnostic stands."""
        document = types.TextDocumentIdentifier(self.uri(name))
        params = types.CodeActionParams(document, diagnostic.range, types.CodeActionContext([diagnostic]))
        answer = await self.client.text_document_code_action_async(params)
        return [action for action in answer or [] if isinstance(action, types.CodeAction)]

    async def hover(self, name: str, line: int, character: int) -> str:
        """What is shown at a place, or nothing."""
        document = types.TextDocumentIdentifier(self.uri(name))
        params = types.HoverParams(document, types.Position(line, character))
        answer = await self.client.text_document_hover_async(params)
        return answer.contents.value if answer and isinstance(answer.contents, types.MarkupContent) else ""

    async def notice(self) -> None:
        """Wake those who wait for news."""
        async with self._news:
            self._news.notify_all()


@asynccontextmanager
async def editing(folder: Path, *encodings: types.PositionEncodingKind, related: bool = True) -> AsyncIterator[Editor]:
    """An editor in a folder, with a server that has been greeted; in the end it must leave in peace."""
    client = LanguageClient("editor", "1")
    editor = Editor(folder, client)

    async def publish(params: types.PublishDiagnosticsParams) -> None:
        editor.told[params.uri] = list(params.diagnostics)
        await editor.notice()

    async def show(params: types.ShowMessageParams) -> None:
        editor.messages.append(params.message)
        await editor.notice()

    client.feature(types.TEXT_DOCUMENT_PUBLISH_DIAGNOSTICS)(publish)
    client.feature(types.WINDOW_SHOW_MESSAGE)(show)
    await client.start_io(sys.executable, "-m", "factlint", "lsp", "--stdio", cwd=folder)
    capabilities = types.ClientCapabilities(
        general=types.GeneralClientCapabilities(position_encodings=list(encodings) or None),
        text_document=types.TextDocumentClientCapabilities(
            publish_diagnostics=types.PublishDiagnosticsClientCapabilities(related_information=related)
        ),
    )
    root = types.WorkspaceFolder(folder.as_uri(), folder.name)
    await client.initialize_async(
        types.InitializeParams(capabilities, root_uri=folder.as_uri(), workspace_folders=[root])
    )
    client.initialized(types.InitializedParams())
    yield editor
    await client.shutdown_async(None)
    client.exit(None)
    await client.stop()  # type: ignore[no-untyped-call]
