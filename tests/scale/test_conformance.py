"""The same verdicts, to the byte, from a shared corpus and from a project's slice of it as from sources in memory."""

from __future__ import annotations

import json
import subprocess
import sys
from contextlib import closing
from typing import TYPE_CHECKING

import pytest

from factlint.corpus.record import record_of
from factlint.corpus.slice.store import SliceStore
from factlint.corpus.source import SourceText
from factlint.rules.loading import load_rules
from factlint.text.reading import read_text
from tests.corpus import test_conformance as conformance
from tests.corpus.stores import memory_store
from tests.scale.news import news, rows
from tests.scale.postgres import PASSWORD

psycopg = pytest.importorskip("psycopg", reason="the driver is not installed (pip install 'factlint[postgres]')")

from factlint.corpus.postgres import loading as postgres_loading  # noqa: E402
from factlint.corpus.postgres.store import PostgresStore  # noqa: E402
from factlint.corpus.slice.writing import RecordingStore  # noqa: E402

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from tests.scale.postgres import Server


READER = "test"
RULES = [conformance.ROOT / "rules"]


def load(address: str, texts: Mapping[str, str], names: frozenset[str] = frozenset()) -> PostgresStore:
    run = postgres_loading.begin(address, READER)
    records = [record_of(SourceText(read_text(text, path), None, names)) for path, text in texts.items()]
    postgres_loading.stage(address, run, 0, records)
    postgres_loading.merge(address, run)
    return PostgresStore(address)


def sliced(server: PostgresStore, folder: Path, drafts: list[Path], rules: list[Path]) -> SliceStore:
    recording = RecordingStore(server)
    conformance.written(recording, drafts, rules)
    recording.widen()
    recording.write(str(folder / "slice.sqlite"), READER)
    server.close()
    return SliceStore(str(folder / "slice.sqlite"))


def test_a_story_with_its_rules(database: str, tmp_path: Path) -> None:
    with closing(load(database, conformance.story(), load_rules(RULES).known_names)) as store:
        assert conformance.written(store, conformance.examples(), RULES) == conformance.expected(False)
        own = sliced(store, tmp_path, conformance.examples(), RULES)
    assert conformance.written(own, conformance.examples(), RULES) == conformance.expected(False)


def test_an_archive(database: str, tmp_path: Path) -> None:
    with closing(load(database, conformance.archive())) as store:
        assert conformance.written(store, conformance.labelled(), []) == conformance.expected(True)
        own = sliced(store, tmp_path, conformance.labelled(), [])
    assert len(own) == len(conformance.archive())
    assert conformance.written(own, conformance.labelled(), []) == conformance.expected(True)


def test_look_ups(database: str) -> None:
    """Look-ups answer as in memory, by the sources' paths."""
    texts = conformance.archive()
    plain = memory_store(texts)
    keys = [*conformance.KEYS, *sorted(plain._holders)[::50]]
    groups = list(zip(keys, keys[3:], strict=False))
    words = ["brusels", "chelsae", "zzzzz", "x", *sorted(w for ws in plain._words.values() for w in ws)[::40]]
    by_path = conformance.by_path
    with closing(load(database, texts)) as store:
        for most in (1, 3, 1000):
            assert by_path(store, store.holding(keys, most)) == by_path(plain, plain.holding(keys, most))
            assert by_path(store, store.holding_all(groups, most)) == by_path(plain, plain.holding_all(groups, most))
        assert store.near(words) == plain.near(words)
        assert store.load([]) == {}


@pytest.fixture(scope="module")
def shared(server: Server, tmp_path_factory: pytest.TempPathFactory) -> str:
    """The address of a shared corpus of a hundred and twenty sources, which the tests only read."""
    lines = tmp_path_factory.mktemp("shared") / "archive.jsonl"
    lines.write_text("".join(json.dumps(row) + "\n" for row in rows(120)), encoding="utf-8")
    address = server.create("shared")
    factlint("index", "build", "--input", str(lines), "--output", address, "--jobs", "1", folder=lines.parent)
    return address


@pytest.fixture
def project(shared: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A project with four drafts about the shared corpus."""
    (tmp_path / "drafts").mkdir()
    for number, item in enumerate(list(news(120))[::30]):
        text = item.text.replace("people", "commuters").replace("20", "19", 1)
        (tmp_path / "drafts" / f"{number}.md").write_text(text, encoding="utf-8")
    (tmp_path / "factlint.yaml").write_text(f"corpus: ['{shared}']\ndrafts: ['drafts/*.md']\n", encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    return tmp_path


def factlint(*arguments: str, status: int = 0, folder: Path | None = None) -> str:
    """What the program says that is found from a folder, by default from where the test stands."""
    done = subprocess.run([sys.executable, "-m", "factlint", *arguments], capture_output=True, text=True, cwd=folder)
    assert done.returncode == status, done.stderr
    assert PASSWORD not in done.stdout + done.stderr
    return done.stdout + done.stderr


def test_reports_are_the_same_with_and_without_a_slice(project: Path) -> None:
    from_server = factlint("check", "--format", "json", "--all", "--fail-on", "never")
    by_two = factlint("check", "--format", "json", "--all", "--fail-on", "never", "--jobs", "2")
    assert "120 sources" in factlint("index", "build")
    from_slice = factlint("check", "--format", "json", "--all", "--fail-on", "never")
    assert from_slice == from_server == by_two
    assert json.loads(from_slice)["summary"]["contradictions"] > 0


def shut_out(project: Path) -> None:
    """Let the server refuse whoever asks it from this project."""
    config = project / "factlint.yaml"
    config.write_text(config.read_text().replace(PASSWORD, "no-longer-valid"))


def test_a_slice_needs_neither_server_nor_driver(project: Path) -> None:
    factlint("index", "build")
    expected = factlint("check", "--format", "json", "--fail-on", "never")
    shut_out(project)
    code = (
        "import sys; from factlint.cli.main import main; "
        "status = main(['check', '--format', 'json', '--fail-on', 'never']); "
        "assert 'psycopg' not in sys.modules; sys.exit(status)"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True)
    assert (done.returncode, done.stdout, done.stderr) == (0, expected, "")
    assert "does not accept" in factlint("check", "--no-cache", status=2), "without a cache there is no slice"


def test_without_a_server_a_slice_says_what_it_does_not_cover(project: Path) -> None:
    factlint("index", "build")
    shut_out(project)
    (project / "drafts" / "new.md").write_text("The zeppelin of Kirkby cost £77.7 million, Xaver Quintus said.\n")
    said = factlint("check", status=2)
    assert "this project's slice of it does not cover the draft, and the server does not accept this user" in said


def test_what_the_sources_say_is_covered(project: Path) -> None:
    """A draft that is corrected by its sources needs no server."""
    factlint("index", "build")
    shut_out(project)
    draft = project / "drafts" / "0.md"
    draft.write_text(next(iter(news(120))).text, encoding="utf-8")
    said = json.loads(factlint("check", "drafts/0.md", "--format", "json", "--all"))
    assert said["summary"]["supported"] > 5
    assert said["summary"]["contradictions"] == 0


def test_a_slice_that_is_none_is_not_used(project: Path) -> None:
    factlint("index", "build")
    expected = factlint("check", "--format", "json", "--fail-on", "never")
    (file,) = (project / ".factlint").glob("slice-*")
    for content in (b"", b"nonsense", file.read_bytes()[:5000]):
        file.write_bytes(content)
        assert factlint("check", "--format", "json", "--fail-on", "never") == expected


def test_two_corpora_together_can_be_sliced(project: Path) -> None:
    """A shared corpus beside a folder of files: the slice holds what the two together ask of the shared one."""
    (project / "local").mkdir()
    for number, item in enumerate(news(60, seed=2)):
        (project / "local" / f"{number}.md").write_text(item.text, encoding="utf-8")
    config = project / "factlint.yaml"
    config.write_text(config.read_text().replace("corpus: [", "corpus: [local/, "))
    expected = factlint("check", "--format", "json", "--all", "--fail-on", "never")
    factlint("index", "build")
    shut_out(project)
    assert factlint("check", "--format", "json", "--all", "--fail-on", "never") == expected


def test_a_draft_that_a_slice_does_not_cover_asks_the_server(project: Path) -> None:
    factlint("index", "build")
    (project / "drafts" / "new.md").write_text("The zeppelin of Kirkby cost £77.7 million, Xaver Quintus said.\n")
    with_slice = factlint("check", "--format", "json", "--fail-on", "never")
    for file in (project / ".factlint").glob("slice-*"):
        file.unlink()
    assert with_slice == factlint("check", "--format", "json", "--fail-on", "never")


def test_the_state_of_a_slice_is_told(project: Path) -> None:
    assert "no slice that can be used; factlint index build takes one" in factlint("index", "status", status=1)
    factlint("index", "build")
    assert "120 sources when the slice was taken, " in factlint("index", "status")
    assert "slice-" in factlint("index", "clear")
    assert list((project / ".factlint").glob("slice-*")) == []
    assert factlint("index", "clear") == ""


def test_tables_are_made_where_there_are_no_drafts(
    database: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "factlint.yaml").write_text(f"corpus: ['{database}']\n", encoding="utf-8")
    assert "holds no corpus yet" in factlint("audit", "--input", ".", "--output", "out", status=2)
    assert "no slice taken, since the configuration names no drafts" in factlint("index", "build")
    with closing(PostgresStore(database)) as store:
        assert len(store) == 0


def test_a_small_corpus_is_sliced_whole(database: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "archive.jsonl").write_text("".join(json.dumps(row) + "\n" for row in rows(5)), encoding="utf-8")
    (tmp_path / "draft.md").write_text(next(news(1)).text.replace("million", "billion"), encoding="utf-8")
    (tmp_path / "factlint.yaml").write_text(f"corpus: ['{database}']\ndrafts: ['*.md']\n", encoding="utf-8")
    factlint("index", "build", "--input", "archive.jsonl", "--output", database)
    expected = factlint("check", "--format", "json", status=1)
    assert "5 sources, 5 of them kept here for 1 draft" in factlint("index", "build")
    shut_out(tmp_path)
    assert factlint("check", "--format", "json", status=1) == expected
    (tmp_path / "new.md").write_text("An airship of 12,345 tonnes flew, said Zora Quill.", encoding="utf-8")
    factlint("check", "new.md", "--fail-on", "never")
