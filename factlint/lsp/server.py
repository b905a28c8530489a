"""The server: which documents are open, when they are checked, and what is asked about them."""

from __future__ import annotations

import asyncio
import os
from concurrent.futures import ThreadPoolExecutor
from typing import TYPE_CHECKING

from lsprotocol import types
from pygls import uris
from pygls.lsp.server import LanguageServer

from factlint.errors import FactlintError, Problem, told_as_fault
from factlint.lsp.actions import code_actions
from factlint.lsp.diagnostics import SOURCE, Places, diagnostic, fault, uri_of
from factlint.lsp.hovers import hover
from factlint.lsp.project import Projects
from factlint.records import record
from factlint.report.display import safe
from factlint.version import __version__

if TYPE_CHECKING:
    from collections.abc import Sequence

    from factlint.verify.finding import Finding, Report

PAUSE = 0.25
"""Seconds without a keystroke after which a draft is checked."""
WATCHED = "**/*.{yaml,yml,toml,md,markdown,txt,html,htm}"
"""Files whose changes on disk an editor is asked to tell of: configurations, rules and sources."""


@record(slots=False)
class Checked:
    """What was said of an open document: the linter's report, the places in its text, and what the editor was told."""

    report: Report
    places: Places
    told: tuple[tuple[Finding, types.Diagnostic], ...]


class Server(LanguageServer):
    """A language server that tells of the findings in open drafts while they are written."""

    def __init__(self) -> None:
        super().__init__(SOURCE, __version__, text_document_sync_kind=types.TextDocumentSyncKind.Full)
        self.checked: dict[str, Checked] = {}
        self._projects = Projects()
        self._waiting: dict[str, asyncio.Task[None]] = {}
        self._faults: dict[str, tuple[Problem, ...]] = {}
        # One thread: two checks at once would take as long, and only the last one is of interest.
        self._checker = ThreadPoolExecutor(max_workers=1)

    def settle(self, folder: str | None) -> None:
        """Work from the editor's own folder, so that paths read as they do in a terminal there."""
        if folder is not None and os.path.isdir(folder):
            os.chdir(folder)

    def soon(self, uri: str, pause: float = PAUSE) -> None:
        """Check a document after a pause, unless it changes before."""
        self.let_be(uri)
        self._waiting[uri] = asyncio.get_running_loop().create_task(self._check(uri, pause))

    def let_be(self, uri: str) -> None:
        """Do not check a document after all."""
        waiting = self._waiting.pop(uri, None)
        if waiting is not None:
            waiting.cancel()

    def close(self, uri: str) -> None:
        """A document is not shown any more: nothing is said of it."""
        self.let_be(uri)
        if self.checked.pop(uri, None) is not None:
            self._publish(uri, [])

    def changed(self, paths: Sequence[str]) -> None:
        """Files have changed on disk: check again what rests on them."""
        configured = any(os.path.basename(path) in ("factlint.yaml", "pyproject.toml") for path in paths)
        stale = [path for path in paths if self._projects.forget(path)]
        if stale or configured:
            for uri in self.workspace.text_documents:
                self.soon(uri, 0)

    async def _check(self, uri: str, pause: float) -> None:
        await asyncio.sleep(pause)
        path = uris.to_fs_path(uri)
        if path is None or not uri.startswith("file:"):
            return
        text = self.workspace.get_text_document(uri).source
        try:
            report = await asyncio.get_running_loop().run_in_executor(self._checker, self._report, text, path)
        except FactlintError as error:
            self._cannot(uri, error.problems)
            return
        except Exception as error:  # a fault of ours: what was said before must not look as if it still held
            self._cannot(uri, [told_as_fault(error)])
            raise
        self._complain(uri, ())
        if report is None:
            self.close(uri)
            return
        places = Places(text, self.workspace.position_codec)
        related = self._shows_related()
        told = tuple((finding, diagnostic(finding, places, related=related)) for finding in report.findings)
        self.checked[uri] = Checked(report, places, told)
        self._publish(uri, [each for _, each in told])

    def _report(self, text: str, path: str) -> Report | None:
        project = self._projects.of(path)
        return None if project is None else project.check(text, path)

    def _shows_related(self) -> bool:
        document = self.client_capabilities.text_document
        publishing = document.publish_diagnostics if document is not None else None
        return bool(publishing is not None and publishing.related_information)

    def _cannot(self, uri: str, problems: Sequence[Problem]) -> None:
        """A document cannot be checked: nothing is said of it, and the person is told why."""
        self.close(uri)
        self._complain(uri, tuple(problems))

    def _complain(self, uri: str, problems: tuple[Problem, ...]) -> None:
        """Show what keeps a document from being checked: in the files at fault, or else to the person."""
        before = self._faults.pop(uri, ())
        if problems:
            self._faults[uri] = problems
        if problems == before:
            return
        for path in sorted({problem.path for problem in (*before, *problems)}):
            if os.path.isfile(path):
                self._show_faults(path)
        homeless = "; ".join(safe(str(problem)) for problem in problems if not os.path.isfile(problem.path))
        if homeless:
            self.window_show_message(types.ShowMessageParams(types.MessageType.Error, f"factlint: {homeless}"))

    def _show_faults(self, path: str) -> None:
        places = Places(_text_of(path), self.workspace.position_codec)
        faults = {problem: None for problems in self._faults.values() for problem in problems if problem.path == path}
        self._publish(uri_of(path), [fault(problem, places) for problem in faults])

    def _publish(self, uri: str, told: list[types.Diagnostic]) -> None:
        self.text_document_publish_diagnostics(types.PublishDiagnosticsParams(uri, told))


def _text_of(path: str) -> str:
    with open(path, encoding="utf-8", errors="replace", newline="") as file:
        return file.read()


def serve() -> None:
    """Serve an editor over standard input and output until it says goodbye."""
    make_server().start_io()


def make_server() -> Server:
    """A server with all that it answers."""
    server = Server()
    _follow_documents(server)
    _answer_questions(server)
    return server


def _follow_documents(server: Server) -> None:
    @server.feature(types.INITIALIZE)
    def initialize(params: types.InitializeParams) -> None:
        folders = params.workspace_folders or []
        address = folders[0].uri if folders else params.root_uri
        server.settle(uris.to_fs_path(address) if address else None)

    @server.feature(types.INITIALIZED)
    async def initialized(params: types.InitializedParams) -> None:
        workspace = server.client_capabilities.workspace
        watching = workspace.did_change_watched_files if workspace is not None else None
        if watching is not None and watching.dynamic_registration:
            options = types.DidChangeWatchedFilesRegistrationOptions([types.FileSystemWatcher(WATCHED)])
            wish = types.Registration("files", types.WORKSPACE_DID_CHANGE_WATCHED_FILES, options)
            await server.client_register_capability_async(types.RegistrationParams([wish]))

    @server.feature(types.TEXT_DOCUMENT_DID_OPEN)
    def opened(params: types.DidOpenTextDocumentParams) -> None:
        server.soon(params.text_document.uri, 0)

    @server.feature(types.TEXT_DOCUMENT_DID_CHANGE)
    def edited(params: types.DidChangeTextDocumentParams) -> None:
        server.soon(params.text_document.uri)

    @server.feature(types.TEXT_DOCUMENT_DID_CLOSE)
    def closed(params: types.DidCloseTextDocumentParams) -> None:
        server.close(params.text_document.uri)

    @server.feature(types.TEXT_DOCUMENT_DID_SAVE)
    def saved(params: types.DidSaveTextDocumentParams) -> None:
        server.changed([uris.to_fs_path(params.text_document.uri) or ""])

    @server.feature(types.WORKSPACE_DID_CHANGE_WATCHED_FILES)
    def changed(params: types.DidChangeWatchedFilesParams) -> None:
        server.changed([uris.to_fs_path(change.uri) or "" for change in params.changes])


def _answer_questions(server: Server) -> None:
    @server.feature(
        types.TEXT_DOCUMENT_CODE_ACTION, types.CodeActionOptions(code_action_kinds=[types.CodeActionKind.QuickFix])
    )
    def actions(params: types.CodeActionParams) -> list[types.CodeAction]:
        checked = server.checked.get(params.text_document.uri)
        if checked is None:
            return []
        return [
            action
            for finding, told in checked.told
            if _meet(told.range, params.range)
            for action in code_actions(finding, told, checked.places, params.text_document.uri)
        ]

    @server.feature(types.TEXT_DOCUMENT_HOVER)
    def hovered(params: types.HoverParams) -> types.Hover | None:
        checked = server.checked.get(params.text_document.uri)
        if checked is None:
            return None
        claims = [finding for finding, _ in checked.told] + list(checked.report.claims)
        return hover(claims, checked.places, params.position)


def _meet(one: types.Range, other: types.Range) -> bool:
    """Whether two ranges touch: a caret is an empty one."""
    first, last = (one.start.line, one.start.character), (one.end.line, one.end.character)
    return first <= (other.end.line, other.end.character) and (other.start.line, other.start.character) <= last
