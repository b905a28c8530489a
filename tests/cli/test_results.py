"""Results of drafts that have not changed: nobody can tell them from fresh ones, but for the time they take."""

from __future__ import annotations

import json
import sqlite3
import subprocess
import sys
from contextlib import closing
from datetime import date
from typing import TYPE_CHECKING

import pytest

from factlint.report import FORMATS
from tests.cli.conftest import BAD, RULES, SOURCE, UNSUPPORTED

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from tests.cli.conftest import Newsroom


@pytest.fixture
def kept(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The folder of a cache in which nothing is yet."""
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "home"))
    return tmp_path / "home" / "factlint"


def entries(folder: Path) -> list[Path]:
    """The entries of a cache; the user's secret lies beside them and is none."""
    return [path for path in folder.iterdir() if path.name != "secret"]


pytestmark = pytest.mark.usefixtures("kept")


@pytest.mark.parametrize("name", FORMATS)
@pytest.mark.parametrize("options", [[], ["--explain"], ["--all"], ["--color=always"], ["--fail-on", "unsupported"]])
def test_the_bytes_are_the_same(name: str, options: list[str], newsroom: Newsroom) -> None:
    newsroom.write("third.md", UNSUPPORTED)
    arguments = ["check", "bad.md", "good.md", "third.md", "--format", name, *options]
    fresh = newsroom.factlint(*arguments, "--no-cache")
    first, second = newsroom.factlint(*arguments), newsroom.factlint(*arguments)
    assert first == second == fresh


def unwatched(newsroom: Newsroom, *arguments: str) -> set[str]:
    """The modules that a run imports."""
    code = (
        "import sys; from factlint.cli.main import main; "
        f"status = main({arguments!r}); print(*sorted(sys.modules), file=sys.stderr); sys.exit(status)"
    )
    done = subprocess.run([sys.executable, "-c", code], cwd=newsroom.folder, capture_output=True, text=True)
    assert done.returncode in (0, 1), done.stderr
    return set(done.stderr.split())


def reads(modules: set[str]) -> bool:
    """Whether such a run has read its draft."""
    return "factlint.kinds" in modules


def test_an_unchanged_draft_is_not_read(newsroom: Newsroom) -> None:
    assert reads(unwatched(newsroom, "check", "bad.md"))
    again = unwatched(newsroom, "check", "bad.md")
    assert "factlint.cli.results" in again
    rooms = {
        f"factlint.{room}" for room in ("kinds", "values", "language", "text", "linter", "corpus.keys", "rules.model")
    }
    heavy = {"yaml", "rich", "rapidfuzz", "sqlite3", "decimal", "pathlib", "hashlib", "dataclasses", "inspect"}
    assert sorted(again & (rooms | heavy)) == []


CHANGES: dict[str, Callable[[Newsroom], object]] = {
    "the draft": lambda room: room.write("bad.md", BAD.replace("15 March", "16 March")),
    "a rule": lambda room: room.write("rules/bridge.yaml", RULES.replace("2023-03-14", "2023-03-15")),
    "another rule file": lambda room: room.write("rules/more.yaml", "factlint: 1\nentities: [{name: Ann Lee}]\n"),
    "a source": lambda room: room.write("sources/gazette.md", SOURCE.replace("harbour", "port") + "It rained.\n"),
    "another source": lambda room: room.write("sources/second.md", "The bridge cost £4.8 million.\n"),
    "a source's name": lambda room: (room.folder / "sources/gazette.md").rename(room.folder / "sources/herald.md"),
    "the severity": lambda room: room.write(
        "factlint.yaml", "rules: [rules/]\ncorpus: [sources/]\nseverity: {contradiction: info}\n"
    ),
}  # fmt: skip


@pytest.mark.parametrize("what", CHANGES)
def test_what_has_changed_is_checked_again(what: str, newsroom: Newsroom) -> None:
    newsroom.factlint("check", "bad.md", "--format=json")
    CHANGES[what](newsroom)
    assert reads(unwatched(newsroom, "check", "bad.md", "--format=json"))
    again = newsroom.factlint("check", "bad.md", "--format=json")
    assert again == newsroom.factlint("check", "bad.md", "--format=json", "--no-cache")


@pytest.mark.parametrize(
    "options", [["--select", "date"], ["--ignore", "bridge-cost"], ["--as-of", "2023-05-01"], ["--all"]]
)
def test_other_options_have_other_results(options: list[str], newsroom: Newsroom) -> None:
    newsroom.factlint("check", "bad.md", "--format=json")
    fresh = newsroom.factlint("check", "bad.md", "--format=json", *options, "--no-cache")
    assert newsroom.factlint("check", "bad.md", "--format=json", *options) == fresh


def test_a_name_that_means_nothing_is_told_each_time(newsroom: Newsroom) -> None:
    newsroom.factlint("check", "bad.md")
    for _ in range(2):
        assert newsroom.factlint("check", "bad.md", "--ignore", "nothing").status == 2


def test_only_the_changed_draft_is_checked_again(newsroom: Newsroom) -> None:
    newsroom.factlint("check", "bad.md", "good.md")
    newsroom.write("good.md", "The bridge opened on 13 March 2023.\n")
    mixed = newsroom.factlint("check", "bad.md", "good.md")
    assert mixed == newsroom.factlint("check", "bad.md", "good.md", "--no-cache")
    assert mixed.status == 1


def test_what_expires_is_looked_at_each_day(newsroom: Newsroom, monkeypatch: pytest.MonkeyPatch) -> None:
    today = date.today()
    newsroom.write("bad.md", f"<!-- factlint-disable-next-line until={today.isoformat()} -->\n{BAD}")
    assert newsroom.factlint("check", "bad.md").status == 0

    class Tomorrow(date):
        @classmethod
        def today(cls) -> Tomorrow:
            return cls.fromordinal(today.toordinal() + 1)

    monkeypatch.setattr("datetime.date", Tomorrow)
    monkeypatch.setattr("factlint.verify.reporting.date", Tomorrow)
    assert "expired" in newsroom.factlint("check", "bad.md").out


def test_no_cache_leaves_nothing(newsroom: Newsroom, kept: Path) -> None:
    newsroom.factlint("check", "bad.md", "--no-cache")
    assert not kept.exists()


@pytest.mark.parametrize("content", [b"\xff\xfe\x00", b"a\0b", None])
def test_a_draft_that_cannot_be_read_is_told_each_time(content: bytes | None, newsroom: Newsroom) -> None:
    name = "missing.md" if content is None else "broken.md"
    if content is not None:
        newsroom.write(name, content)
    first, second = newsroom.factlint("check", name, "bad.md"), newsroom.factlint("check", name, "bad.md")
    assert first == second
    assert (first.status, name in first.err) == (2, True)


def test_standard_input_has_results_too(newsroom: Newsroom) -> None:
    runs = [newsroom.process("check", "-", *options, stdin=BAD.encode()) for options in ([], [], ["--no-cache"])]
    assert len({(done.returncode, done.stdout, done.stderr) for done in runs}) == 1
    assert runs[0].returncode == 1


def damaged(kept: Path, change: Callable[[object], object]) -> None:
    for path in entries(kept):
        path.write_text(json.dumps(change(json.loads(path.read_text()))))


@pytest.mark.parametrize(
    "change", [lambda _: None, lambda _: {}, lambda _: [], lambda _: {"Report": []}, lambda tree: [tree]]
)
def test_damaged_entries_count_as_absent(change: Callable[[object], object], newsroom: Newsroom, kept: Path) -> None:
    fresh = newsroom.factlint("check", "bad.md")
    damaged(kept, change)
    assert newsroom.factlint("check", "bad.md") == fresh


def test_what_a_project_brings_along_is_not_believed(newsroom: Newsroom, kept: Path) -> None:
    """A checkout may hold a cache in which every draft is clean; it cannot hold one that is closed to others."""
    fresh = newsroom.factlint("check", "bad.md", "--format=json")
    for path in entries(kept):
        path.write_text(path.read_text().replace("contradiction", "supported"))
    kept.chmod(0o755)
    assert newsroom.factlint("check", "bad.md", "--format=json") == fresh


def test_an_index_taken_as_it_is_keeps_results_too(newsroom: Newsroom) -> None:
    """Until the index holds something else. One installation does all of it: an index tells how it was read."""
    unwatched(newsroom, "index", "build")
    (newsroom.folder / ".factlint" / "index.sqlite").rename(newsroom.folder / "archive.sqlite")
    arguments = ["check", "good.md", "bad.md", "--corpus", "archive.sqlite"]
    assert reads(unwatched(newsroom, *arguments))
    assert not reads(unwatched(newsroom, *arguments))
    with closing(sqlite3.connect(newsroom.folder / "archive.sqlite")) as index, index:
        index.execute("UPDATE meta SET value = 'another' WHERE name = 'fingerprint'")
    assert reads(unwatched(newsroom, *arguments))
