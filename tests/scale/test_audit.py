"""An audit finds in an archive what checking finds in its drafts, whoever does the work."""

from __future__ import annotations

import json
import sys
from typing import TYPE_CHECKING, Any

import pytest

from factlint import Linter
from factlint.cli.main import main
from factlint.corpus.opening import Opening, open_corpus
from factlint.rules.loading import load_rules
from factlint.scale.auditing import row_of
from tests.scale.audits import audit, findings, lay_out, summary

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture
def room(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    lay_out(tmp_path)
    return tmp_path


def expected(room: Path) -> list[dict[str, Any]]:
    """What a linter finds in the drafts one by one."""
    rules = load_rules(["rules.yaml"])
    store = open_corpus(["sources/"], Opening(rules.known_names))  # a draft's day is not its sources'
    found: list[dict[str, Any]] = []
    for row in map(json.loads, (room / "drafts.jsonl").read_text("utf-8").splitlines()):
        if row.get("date", "yesterday") != "yesterday":
            linter = Linter(rules, store=store, as_of=row["date"])
            found += map(row_of, linter.check_text(row["text"], row["path"]).findings)
    return found


def test_its_findings_are_those_of_the_linter(room: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert audit("--jobs", "1") == 2, "two drafts are none"
    assert findings(room) == expected(room)
    told = summary(room)
    assert (told["drafts"], told["failed"], told["sources"], told["rules"]) == (40, 2, 40, 1)
    assert sum(told["checks"].values()) == len(findings(room)) > 10
    worst = [entry["contradictions"] for entry in told["worst"]]
    assert worst == sorted(worst, reverse=True)
    assert sum(worst) == told["contradictions"] > 0
    printed = capsys.readouterr()
    assert "40 drafts, 40 sources: " in printed.out
    assert "late.md: its date “yesterday” is none: write it as YYYY-MM-DD" in printed.err
    assert "drafts.jsonl:41:1: a text needs a path of its own" in printed.err


def test_many_processes_find_the_same(room: Path) -> None:
    pytest.importorskip("pyarrow", reason="pyarrow is not installed (pip install 'factlint[spark]')")
    audit("--jobs", "1", output="one")
    audit("--jobs", "2", output="two")
    for name in ("findings.parquet", "summary.json"):
        assert (room / "one" / name).read_bytes() == (room / "two" / name).read_bytes()


def test_without_the_library_for_parquet_it_writes_lines(room: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "pyarrow", None)
    audit("--jobs", "1")
    lines = (room / "out" / "findings.jsonl").read_text("utf-8").splitlines()
    assert [json.loads(line) for line in lines] == json.loads(json.dumps(expected(room)))


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["--input", "drafts.jsonl"], "--output is missing"),
        (["--output", "out"], "--input is missing"),
        (["--input", "nothing.jsonl", "--output", "out"], "nothing.jsonl: no such archive; correct --input"),
        (["--input", "s3a://bucket/x", "--output", "out"], "only a cluster reads this; give --engine spark"),
        (
            ["--input", "drafts.jsonl", "--output", "out", "--master", "spark://x:7077"],
            "--master is for --engine spark",
        ),
        (["--input", "drafts.jsonl", "--output", "out", "--engine", "sparc"], "did you mean 'spark'?"),
        (["--input", "drafts.jsonl", "--output", "out", "--select", "figuer"], "did you mean 'figure'?"),
        (["--input", "drafts.jsonl", "--output", "out", "--corpus", "nowhere/"], "no such source"),
        (["--input", "rules.yaml", "--output", "sources"], "findings"),
    ],
)
def test_a_mistake_is_told(room: Path, arguments: list[str], said: str, capsys: pytest.CaptureFixture[str]) -> None:
    (room / "sources" / "findings.parquet").write_bytes(b"something else")
    assert main(["audit", *arguments]) == 2
    assert said in capsys.readouterr().err
    assert not (room / "out").exists() or not list((room / "out").glob("*"))


def test_it_fails_where_it_is_asked_to(room: Path) -> None:
    lines = (room / "drafts.jsonl").read_text("utf-8").splitlines()[:40]
    (room / "drafts.jsonl").write_text("\n".join(lines), encoding="utf-8")
    assert audit("--jobs", "1", output="one") == 0
    assert audit("--jobs", "1", "--fail-on", "contradiction", output="two") == 1
    assert audit("--jobs", "1", output="two") == 2, "nothing is overwritten"
