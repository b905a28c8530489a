"""An index follows its files, whoever writes it, and survives what befalls files."""

from __future__ import annotations

import os
import signal
import sqlite3
import subprocess
import sys
import time
from contextlib import closing
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from factlint import Linter
from factlint.corpus.index.refresh import IndexReading, UnwritableError, clear, index_path, is_sound, refresh, state_of
from factlint.corpus.sqlite.store import SQLiteStore
from factlint.errors import SourceError

if TYPE_CHECKING:
    from factlint.corpus.index.state import State

HERON = "The Heron lock opened on May 3, 2021. It cost €40 million, said Ann Doe."
ELM = "The elm at Brook Green fell on Tuesday. Nobody was hurt, said the warden, Joe Roe."
PLAIN = IndexReading()


class Project:
    """A folder with sources and an index."""

    def __init__(self, root: Path) -> None:
        self.root, self.index = root, root / ".factlint" / "index.sqlite"

    def write(self, name: str, text: str, age: float = 60.0) -> None:
        """A source that was changed so many seconds ago."""
        path = self.root / name
        path.write_text(text, encoding="utf-8")
        os.utime(path, (time.time() - age, time.time() - age))

    @property
    def files(self) -> list[tuple[int, str]]:
        return [(0, str(path)) for path in sorted(self.root.glob("*.txt"))]

    def refresh(self, reading: IndexReading = PLAIN, jobs: int = 1) -> State:
        return refresh(str(self.index), self.files, reading, jobs=jobs)

    def state(self, reading: IndexReading = PLAIN) -> State:
        return state_of(str(self.index), self.files, reading)

    def holds(self, *keys: str) -> bool:
        with closing(SQLiteStore(self.index)) as store:
            return bool(store.holding_all([keys], 100) if len(keys) > 1 else store.holding(keys, 100))

    @property
    def fingerprint(self) -> str:
        with closing(SQLiteStore(self.index)) as store:
            return store.fingerprint


@pytest.fixture
def project(tmp_path: Path) -> Project:
    made = Project(tmp_path)
    made.write("heron.txt", HERON)
    made.write("elm.txt", ELM)
    return made


def read(state: State) -> list[str]:
    return sorted(Path(file.path).name for file in state.stale)


def test_only_what_changed_is_read(project: Project) -> None:
    assert read(project.refresh()) == ["elm.txt", "heron.txt"]
    assert project.state().current
    assert read(project.refresh()) == []
    project.write("elm.txt", ELM.replace("elm", "oak"), age=50)
    assert read(project.state()) == ["elm.txt"]
    assert read(project.refresh()) == ["elm.txt"]
    assert project.holds("oak")
    assert not project.holds("elm")


def test_a_touched_file_is_looked_at_and_not_read(project: Project) -> None:
    project.refresh()
    project.write("elm.txt", ELM, age=50)
    state = project.refresh()
    assert (read(state), len(state.touched)) == ([], 1)
    assert project.refresh().touched == ()


def test_a_change_that_keeps_size_and_time_is_seen_if_it_is_fresh(project: Project) -> None:
    project.write("elm.txt", ELM, age=0)
    stat = (project.root / "elm.txt").stat()
    project.refresh()
    project.write("elm.txt", ELM.replace("elm", "oak"))
    os.utime(project.root / "elm.txt", ns=(stat.st_mtime_ns, stat.st_mtime_ns))
    assert read(project.refresh()) == ["elm.txt"]


def test_what_is_removed_is_forgotten(project: Project) -> None:
    project.refresh()
    (project.root / "elm.txt").unlink()
    assert len(project.refresh().gone) == 1
    assert not project.holds("elm")
    assert not project.holds("@brook", "@green")
    with closing(SQLiteStore(project.index)) as store:
        assert store.near(["brock"]) == {}
        assert len(store) == 1


def test_another_day_is_another_reading_of_what_has_none(project: Project) -> None:
    project.write("dated.txt", "OSLO, May 3, 2021 (Wire) — The lock opened on Monday.")
    project.refresh()
    assert read(project.refresh(IndexReading(as_of=date(2024, 12, 18)))) == ["elm.txt", "heron.txt"]


def test_other_names_are_another_reading(project: Project) -> None:
    project.refresh()
    assert len(project.refresh(IndexReading(frozenset({"Brook Green"}))).stale) == 2


def test_step_by_step_is_as_at_once(project: Project, tmp_path: Path) -> None:
    project.refresh()
    project.write("new.txt", "Herons nest on the wall.")
    project.refresh()
    project.write("elm.txt", "The elm stands.", age=40)
    (project.root / "new.txt").unlink()
    project.refresh()
    stepwise = project.fingerprint
    with closing(sqlite3.connect(project.index)) as connection:
        words = connection.execute("SELECT * FROM words").fetchall()
    assert clear(str(project.index))
    project.refresh()
    assert project.fingerprint == stepwise
    with closing(sqlite3.connect(project.index)) as connection:
        assert connection.execute("SELECT * FROM words").fetchall() == words


def test_in_processes_as_alone(project: Project) -> None:
    for number in range(60):
        project.write(f"{number}.txt", f"{HERON} Lock {number}.")
    project.refresh(jobs=2)
    together = project.fingerprint
    clear(str(project.index))
    project.refresh(jobs=1)
    assert project.fingerprint == together


def test_a_source_that_cannot_be_read_is_told_and_the_others_are_kept(project: Project) -> None:
    (project.root / "bad.txt").write_bytes(b"caf\xe9 \x80 \xff")
    with pytest.raises(SourceError, match=r"bad\.txt"):
        project.refresh()
    assert project.holds("heron")
    with pytest.raises(SourceError, match=r"bad\.txt"):
        project.refresh()
    (project.root / "bad.txt").unlink()
    assert read(project.refresh()) == []
    assert project.fingerprint


@pytest.mark.parametrize("harm", [b"", b"no database", b"SQLite format 3\0" + bytes(2000), None])
def test_what_is_damaged_is_made_anew(project: Project, harm: bytes | None) -> None:
    project.refresh()
    good = project.fingerprint
    data = project.index.read_bytes()
    project.index.write_bytes(harm if harm is not None else data[:4096] + os.urandom(len(data) - 4096))
    project.refresh()
    assert project.fingerprint == good
    assert project.holds("heron")


def test_damage_that_shows_late_is_told(project: Project) -> None:
    project.refresh()
    with closing(sqlite3.connect(project.index)) as connection:
        connection.execute("UPDATE bodies SET body = x'00'")
        connection.commit()
    with closing(SQLiteStore(project.index)) as store, pytest.raises(SourceError, match="factlint index build"):
        store.load(store.all_numbers())


def test_damage_of_any_part_is_found_when_it_is_looked_for(project: Project) -> None:
    project.refresh()
    assert is_sound(str(project.index))
    good = project.index.read_bytes()
    for statement in ("UPDATE bodies SET body = x'00'", "DELETE FROM bodies", "DELETE FROM keys_data WHERE id > 10"):
        with closing(sqlite3.connect(project.index)) as connection:
            connection.execute(statement)
            connection.commit()
        assert not is_sound(str(project.index)), statement
        clear(str(project.index))
        project.index.write_bytes(good)
    assert is_sound(str(project.index))


@pytest.mark.parametrize(
    "statement",
    [
        "CREATE VIEW extra AS SELECT 1",
        "CREATE TRIGGER extra AFTER INSERT ON meta BEGIN DELETE FROM meta; END",
        "DROP TABLE words",
        "PRAGMA application_id = 1",
    ],
)
def test_another_database_is_not_opened(project: Project, statement: str) -> None:
    """Views and triggers of a stranger would run in our process."""
    project.refresh()
    with closing(sqlite3.connect(project.index)) as connection:
        connection.execute(statement)
        connection.commit()
    with pytest.raises(SourceError, match="not an index"):
        SQLiteStore(project.index)


def test_a_file_of_the_users_is_never_replaced(tmp_path: Path) -> None:
    article = tmp_path / "article.sqlite"
    article.write_text(HERON)
    with pytest.raises(SourceError, match="not an index"):
        refresh(str(article), [], PLAIN)
    assert article.read_text() == HERON


def test_the_folder_is_kept_out_of_version_control(project: Project) -> None:
    project.refresh()
    assert "*" in (project.index.parent / ".gitignore").read_text().splitlines()


REFRESH = """
import sys
from pathlib import Path
from factlint.corpus.index import writing as index_writing
from factlint.corpus.index.refresh import IndexReading, refresh
index_writing.BATCH = 5
root = Path(sys.argv[1])
def tell(done, total):
    if done == 50:
        print("half", flush=True)
        if sys.argv[2] == "wait":
            input()
files = [(0, str(path)) for path in sorted(root.glob("*.txt"))]
refresh(str(root / ".factlint" / "index.sqlite"), files, IndexReading(), jobs=1, progress=tell)
"""


def start(project: Project, how: str) -> subprocess.Popen[bytes]:
    command = [sys.executable, "-c", REFRESH, str(project.root), how]
    return subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE)


def many(project: Project) -> str:
    """A hundred sources more; the fingerprint of an index of all."""
    for number in range(100):
        project.write(f"{number}.txt", f"{HERON} Lock {number}.")
    project.refresh()
    wanted = project.fingerprint
    clear(str(project.index))
    return wanted


@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="no such signal here")
def test_a_writer_that_is_killed_leaves_whole_sources(project: Project) -> None:
    wanted = many(project)
    with start(project, "wait") as writer:
        assert writer.stdout is not None
        assert writer.stdout.readline() == b"half\n"
        writer.send_signal(signal.SIGKILL)
        writer.wait()
    assert 0 < len(project.state().stale) < 102  # what was written in whole batches need not be read again
    project.refresh()
    assert project.fingerprint == wanted


def test_two_writers_wait_for_each_other(project: Project) -> None:
    wanted = many(project)
    writers = [start(project, "go on") for _ in range(2)]
    for writer in writers:
        assert writer.communicate()[0] in (b"half\n", b"")
        assert writer.returncode == 0
    assert project.fingerprint == wanted


def test_a_reader_sees_what_it_opened(project: Project) -> None:
    project.refresh()
    with closing(SQLiteStore(project.index)) as store:
        project.write("elm.txt", "The oak stands.", age=30)
        project.refresh()
        assert store.holding(["elm"], 5)
        assert not project.holds("elm")


def test_where_nothing_may_be_written_a_current_index_is_used(
    project: Project, monkeypatch: pytest.MonkeyPatch
) -> None:
    project.refresh()
    monkeypatch.setattr(os, "access", lambda path, mode: mode != os.W_OK)
    assert project.refresh().current
    assert project.holds("heron")


def test_where_nothing_can_be_written_sources_are_read_into_memory(project: Project, tmp_path: Path) -> None:
    blocked = tmp_path / "blocked"
    blocked.mkdir()
    (blocked / ".factlint").write_text("a file where the folder should be")
    with pytest.raises(UnwritableError):
        refresh(index_path(str(blocked)), project.files, PLAIN)
    linter = Linter(corpus=[str(project.root)], index=index_path(str(blocked)))
    assert linter.check_text("The Heron lock cost €50 million.", "draft.txt").findings


def test_a_linter_checks_from_the_index(project: Project) -> None:
    draft = "The Heron lock opened on May 3, 2021. It cost €50 million."
    linters = [Linter(corpus=[str(project.root)], index=project.index) for _ in range(2)]
    reports = [linter.check_text(draft, "draft.txt").to_dict() for linter in linters]
    alone = Linter(corpus=[str(project.root)], index=project.index, cache=False)
    assert reports == [alone.check_text(draft, "draft.txt").to_dict()] * 2
    assert project.index.exists()


def test_an_index_may_be_an_entry_of_the_corpus(project: Project, tmp_path: Path) -> None:
    project.refresh()
    elsewhere = tmp_path / "elsewhere.sqlite"
    with closing(sqlite3.connect(project.index)) as connection, closing(sqlite3.connect(elsewhere)) as copy:
        connection.backup(copy)
    linter = Linter(corpus=[str(elsewhere)])
    assert linter.sources == 2
    (finding,) = linter.check_text("The Heron lock cost €50 million.", "draft.txt").findings
    assert finding.evidence[0].path == "heron.txt"
    assert not list(tmp_path.glob("elsewhere.sqlite-*"))  # nothing is left beside what is taken as it is
    with closing(sqlite3.connect(elsewhere)) as copy:
        copy.execute("UPDATE meta SET value = 'another' WHERE name = 'reading'")
        copy.commit()
    with pytest.raises(SourceError, match="another version"):
        Linter(corpus=[str(elsewhere)])


def test_an_index_that_came_with_a_checkout_is_read_again(project: Project, monkeypatch: pytest.MonkeyPatch) -> None:
    """Somebody else's mark is none: what a stranger's index says of the sources is not believed."""
    with monkeypatch.context() as elsewhere:
        elsewhere.setenv("XDG_CACHE_HOME", str(project.root / "a-stranger"))
        project.refresh()
        assert project.state().current
    assert not project.state().current
    assert len(project.refresh().stale) == 2
    assert project.state().current
