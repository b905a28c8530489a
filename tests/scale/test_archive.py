"""`factlint index build --input`: archives of every form into targets of every sort, and what is told of mistakes."""

from __future__ import annotations

import gzip
import json
from contextlib import closing
from typing import TYPE_CHECKING

import pytest

from factlint.cli.main import main
from factlint.corpus.sqlite.store import SQLiteStore
from factlint.errors import Problem, UsageError
from factlint.scale.items import Item, archive_at, files_of, line_item, read_items
from tests.scale import news

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture
def room(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder with an archive of sixty texts as JSON lines, and a draft that errs about one of them."""
    monkeypatch.chdir(tmp_path)
    lines = [json.dumps(row) + "\n" for row in news.rows(60)]
    (tmp_path / "news.jsonl").write_text("".join(lines), encoding="utf-8")
    (tmp_path / "draft.md").write_text(next(news.news(1)).text.replace("million", "billion"), encoding="utf-8")
    return tmp_path


def build(*arguments: str) -> int:
    return main(["index", "build", *arguments])


def test_an_index_of_an_archive_is_a_corpus(room: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert build("--input", "news.jsonl", "--output", "news.sqlite", "--jobs", "1") == 0
    assert capsys.readouterr().err == "60 sources read into news.sqlite\n"
    assert main(["check", "draft.md", "--corpus", "news.sqlite", "--format", "json"]) == 1
    report = json.loads(capsys.readouterr().out)
    assert report["summary"]["contradictions"] > 0
    assert report["findings"][0]["evidence"][0]["path"] == next(news.news(1)).path


def test_many_processes_write_the_same_index(room: Path) -> None:
    build("--input", "news.jsonl", "--output", "one.sqlite", "--jobs", "1")
    build("--input", "news.jsonl", "--output", "two.sqlite", "--jobs", "2")
    with closing(SQLiteStore("one.sqlite")) as one, closing(SQLiteStore("two.sqlite")) as two:
        assert len(one) == 60
        assert one.fingerprint == two.fingerprint


def test_an_index_is_replaced_whole_or_not_at_all(room: Path, capsys: pytest.CaptureFixture[str]) -> None:
    build("--input", "news.jsonl", "--output", "news.sqlite", "--jobs", "1")
    before = (room / "news.sqlite").read_bytes()
    rows = [*news.rows(3), {**news.rows(1)[0], "text": "Something else."}]
    (room / "twins.jsonl").write_text("".join(json.dumps(row) + "\n" for row in rows), encoding="utf-8")
    capsys.readouterr()
    assert build("--input", "twins.jsonl", "--output", "news.sqlite", "--jobs", "1") == 2
    assert f"{rows[0]['path']}: two different sources of the input have this path" in capsys.readouterr().err
    assert (room / "news.sqlite").read_bytes() == before
    assert sorted(path.name for path in room.iterdir() if "sqlite" in path.name) == ["news.sqlite"]


def test_texts_that_are_none_are_told_and_the_others_kept(room: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (room / "news.jsonl").write_text('{"path": "a.md", "text": "It cost £5."}\n{"path": 5}\n', encoding="utf-8")
    assert build("--input", "news.jsonl", "--output", "out.sqlite", "--jobs", "1") == 2
    said = capsys.readouterr().err
    assert "error: news.jsonl:2:1: a text needs a path of its own and a text" in said
    assert "1 source read into out.sqlite" in said
    with closing(SQLiteStore("out.sqlite")) as store:
        assert len(store) == 1


def test_a_parquet_file_is_not_overwritten(room: Path, capsys: pytest.CaptureFixture[str]) -> None:
    pytest.importorskip("pyarrow", reason="pyarrow is not installed (pip install 'factlint[spark]')")
    assert build("--input", "news.jsonl", "--output", "news.parquet", "--jobs", "1") == 0
    assert build("--input", "news.jsonl", "--output", "news.parquet", "--jobs", "1") == 2
    assert "news.parquet: there is something already; remove it" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["--input", "news.jsonl"], "--output is missing"),
        (["--output", "x.sqlite"], "--input is missing"),
        (["--input", "olds.jsonl", "--output", "x.sqlite"], "olds.jsonl: no such archive; correct --input"),
        (["--input", "news.jsonl", "--output", "no/such/folder/x.parquet"], "cannot write it"),
        (["--input", "hdfs://host/x", "--output", "x.sqlite"], "only a cluster reads this; give --engine spark"),
        (["--input", "news.jsonl", "--output", "x.sqlite", "--master", "local[1]"], "--master is for --engine spark"),
        (["--input", "draft.md", "--output", "postgresql://u:pw@127.0.0.1:1/x"], "postgresql://u@127.0.0.1:1/x: "),
        (["--input", "empty", "--output", "x.sqlite"], "holds no .md, .txt or .html file"),
    ],
)
def test_a_mistake_is_told(room: Path, arguments: list[str], said: str, capsys: pytest.CaptureFixture[str]) -> None:
    pytest.importorskip("pyarrow", reason="pyarrow is not installed (pip install 'factlint[spark]')")
    pytest.importorskip("psycopg", reason="the driver is not installed (pip install 'factlint[postgres]')")
    (room / "empty").mkdir()
    assert build(*arguments, "--jobs", "1") == 2
    printed = capsys.readouterr()
    assert said in printed.err
    assert "pw" not in printed.err
    assert not (room / "x.sqlite").exists()


def test_a_folder_is_named_from_within(room: Path) -> None:
    (room / "texts" / "deep").mkdir(parents=True)
    for name in ("b.txt", "deep/a.html", "deep/.hidden.md", "picture.png"):
        (room / "texts" / name).write_text("text", encoding="utf-8")
    assert [named for _, named in files_of(archive_at("texts"))] == ["b.txt", "deep/a.html"]
    assert [named for _, named in files_of(archive_at("texts/b.txt"))] == ["b.txt"]
    assert [named for _, named in files_of(archive_at("texts/*.txt"))] == ["texts/b.txt"]


def test_lines_may_be_packed_and_spread_over_files(room: Path) -> None:
    (room / "lines").mkdir()
    for number, row in enumerate(news.rows(4)):
        with gzip.open(room / "lines" / f"{number}.jsonl.gz", "wt", encoding="utf-8") as file:
            file.write(json.dumps(row) + "\n")
    (room / "lines" / "4.jsonl.gz").write_bytes(b"\x1f\x8b broken")
    items = list(read_items(archive_at("lines")))
    assert [item.path for item in items[:4] if isinstance(item, Item)] == [item.path for item in news.news(4)]
    assert isinstance(items[4], Problem)
    assert [type(item) for item in read_items(archive_at("lines/[01]*"))] == [Item, Item]


LINES = {
    '{"path": "a", "text": "b"}': Item("a", "b"),
    '{"path": "a", "text": "b", "date": "2024-05-06T07:08:09Z"}': Item("a", "b", "2024-05-06"),
    '{"path": "a", "text": "b", "date": null, "more": 1}': Item("a", "b"),
    '{"path": "a", "text": "\\ud83d\\ude00 \\ud83d"}': Item("a", "\U0001f600 �"),
    '{"path": "a\\u0000", "text": "b"}': None,
    '{"path": "a", "text": "b\\u0000"}': None,
    '{"path": "", "text": "b"}': None,
    '{"path": "a"}': None,
    '["a", "b"]': None,
    "nonsense": None,
    "[" * 100_000: None,
    "\udcff": None,
}


@pytest.mark.parametrize("line", LINES, ids=lambda line: line[:40].encode("ascii", "backslashreplace").decode())
def test_a_line(line: str) -> None:
    found = line_item(line.encode("utf-8", "surrogateescape"), "x.jsonl", 7)
    assert found == LINES[line] if LINES[line] else isinstance(found, Problem)


def test_an_archive_that_is_not_there(room: Path) -> None:
    with pytest.raises(UsageError, match="no such archive"):
        archive_at("nowhere")
    assert archive_at("s3a://bucket/news.parquet").form == "parquet"
    assert archive_at("hdfs://host/news").form == "files"
