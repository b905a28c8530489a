"""A cluster reads and audits an archive as this machine does, whatever happens to its executors."""

from __future__ import annotations

import json
import time
from contextlib import closing
from threading import Thread
from typing import TYPE_CHECKING, Any

import pytest

from factlint.corpus.sqlite.store import SQLiteStore
from factlint.errors import SourceError
from factlint.scale import build_cluster, build_local
from factlint.scale.items import archive_at
from tests.scale import audits, news

psycopg = pytest.importorskip("psycopg", reason="the driver is not installed (pip install 'factlint[postgres]')")
parquet = pytest.importorskip("pyarrow.parquet", reason="pyarrow is not installed (pip install 'factlint[spark]')")

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from factlint.scale.outcome import Built
    from tests.scale.postgres import Server
    from tests.scale.spark import Cluster

READER = "1.0/1/abc"
KNOWN = frozenset({"Harwick Ferry Company"})

pytestmark = pytest.mark.spark


def on_this_machine(archive: str | Path, output: str | Path) -> Built:
    where = archive_at(str(archive))
    return build_local.build(where, str(output), known_names=KNOWN, reader=READER, jobs=1)


def on_the_cluster(cluster: Cluster, archive: str | Path, output: str | Path) -> Built:
    where = archive_at(str(archive))
    return build_cluster.build(where, str(output), master=cluster.master, known_names=KNOWN, reader=READER)


def rows(path: Path) -> list[dict[str, Any]]:
    """The rows of a Parquet file, or of a folder of them, in the order of their paths."""
    return sorted(parquet.read_table(path).to_pylist(), key=lambda row: (row["path"], row["digest"] or ""))


def tables(address: str) -> dict[str, list[tuple[Any, ...]]]:
    """All that a shared corpus knows."""
    with psycopg.connect(address) as connection:
        execute = connection.execute
        return {
            "sources": execute(
                "select path, digest, record, keys, words from factlint.sources order by path"
            ).fetchall(),
            "keys": execute("select key, sources from factlint.keys order by key").fetchall(),
            "words": execute("select word, sources from factlint.words order by word").fetchall(),
            "state": execute("select reader, sources, content from factlint.state").fetchall(),
            "left over": execute("select run, part from factlint.staging").fetchall(),
        }


def lines(path: Path) -> str:
    entries = news.rows(40)
    entries[3]["date"] = ""
    entries[4]["text"] = "Half a character \ud83d and a whole one \U0001f600 are read."
    good = "".join(json.dumps(entry) + "\n" for entry in entries)
    bad = '{"path": "no-text"}\nnot json\n\n["path", "text"]\n{"path": "late", "text": "x", "date": "yesterday"}\n'
    (path / "lines.jsonl").write_text(good + bad, encoding="utf-8")
    return str(path / "lines.jsonl")


def folder(path: Path) -> str:
    for item in news.news(30):
        file = path / "files" / item.path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(item.text, encoding="utf-8")
    (path / "files" / "image.png").write_bytes(b"\x89PNG")
    (path / "files" / "_notes of May 50%.html").write_text("<p>It cost £5 million.</p>", encoding="utf-8")
    (path / "files" / "latin.txt").write_bytes("Caf\xe9".encode("latin-1"))
    return str(path / "files")


def columns(path: Path) -> str:
    pyarrow = pytest.importorskip("pyarrow")
    entries = news.rows(40)
    (path / "archive.parquet").mkdir()
    for number in range(2):
        table = pyarrow.Table.from_pylist(entries[number::2])
        parquet.write_table(table, path / "archive.parquet" / f"{number}.parquet")
    return str(path / "archive.parquet")


@pytest.mark.parametrize("make", [lines, folder, columns])
def test_it_reads_what_this_machine_reads(make: Callable[[Path], str], cluster: Cluster, tmp_path: Path) -> None:
    archive = make(tmp_path)
    here = on_this_machine(archive, tmp_path / "here.parquet")
    there = on_the_cluster(cluster, archive, tmp_path / "there.parquet")
    assert here.sources > 20
    assert (there.sources, there.failed) == (here.sources, here.failed)
    assert {problem.message for problem in there.problems} == {problem.message for problem in here.problems}
    read = [row for row in rows(tmp_path / "there.parquet") if row["problem"] is None]
    assert read == rows(tmp_path / "here.parquet")


def test_files_behind_an_address_are_named_alike(cluster: Cluster, tmp_path: Path) -> None:
    archive = folder(tmp_path)
    on_this_machine(archive, tmp_path / "here.parquet")
    on_the_cluster(cluster, f"file://{archive}", tmp_path / "there.parquet")
    named = {row["path"] for row in rows(tmp_path / "there.parquet") if row["problem"] is None}
    here = {row["path"] for row in rows(tmp_path / "here.parquet")}
    assert here - named <= {"_notes of May 50%.html"}, "Spark takes names that begin with _ for its own"
    assert named <= here


def test_an_index_file_holds_the_same(cluster: Cluster, archive: Path, tmp_path: Path) -> None:
    on_this_machine(archive, tmp_path / "here.sqlite")
    on_the_cluster(cluster, archive, tmp_path / "there.sqlite")
    with (
        closing(SQLiteStore(str(tmp_path / "here.sqlite"))) as here,
        closing(SQLiteStore(str(tmp_path / "there.sqlite"))) as there,
    ):
        assert len(here) == 200
        assert here.fingerprint == there.fingerprint


def test_an_executor_killed_in_mid_job_changes_nothing(cluster: Cluster, server: Server, tmp_path: Path) -> None:
    archive = tmp_path / "news.jsonl"
    archive.write_text("".join(json.dumps(row) + "\n" for row in news.rows(800)), encoding="utf-8")
    undisturbed, disturbed = server.create("undisturbed"), server.create("disturbed")
    on_this_machine(archive, undisturbed)
    killed: list[int] = []
    killer = Thread(target=_kill_when_a_part_is_in, args=(cluster, disturbed, killed), daemon=True)
    killer.start()
    built = on_the_cluster(cluster, archive, disturbed)
    killer.join(10)
    assert len(killed) == 1, "the job was over before an executor could be killed"
    assert killed[0] not in cluster.executors()
    assert built.sources == 800
    assert tables(disturbed) == tables(undisturbed)


def _kill_when_a_part_is_in(cluster: Cluster, address: str, killed: list[int]) -> None:
    """Wait until one task has come to its end, and others are at work, then kill an executor."""
    until = time.monotonic() + 240
    while time.monotonic() < until:
        with psycopg.connect(address) as connection:
            if connection.execute("select to_regclass('factlint.staging')").fetchone() != (None,):
                parts = connection.execute("select count(distinct part) from factlint.staging").fetchone()
                if parts and parts[0]:
                    killed.append(cluster.kill_an_executor())
                    return
        time.sleep(0.05)


def test_a_fault_in_a_task_is_told_in_a_sentence(cluster: Cluster, server: Server, archive: Path) -> None:
    address = server.address("nowhere")
    with pytest.raises(SourceError, match="no such database"):
        on_the_cluster(cluster, archive, address)


def test_an_audit_finds_the_same(cluster: Cluster, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    audits.lay_out(tmp_path, str(tmp_path / "sources"))  # whose folder an executor works in is not said
    audits.audit("--jobs", "1", output="here")
    assert audits.audit("--engine", "spark", "--master", cluster.master, output="there") == 2
    order = ("path", "offset", "end_offset", "kind", "code")
    here = sorted(audits.findings(tmp_path, "here"), key=lambda row: [row[name] for name in order])
    assert audits.findings(tmp_path, "there") == here
    assert len(here) > 10
    there = audits.summary(tmp_path, "there")
    assert {**there, "problems": []} == {**audits.summary(tmp_path, "here"), "problems": []}
    assert len(there["problems"]) == 2
