"""The options of `factlint check`."""

from __future__ import annotations

import json
import random
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from factlint.report import FORMATS
from tests.cli.conftest import BAD, GOOD

if TYPE_CHECKING:
    from tests.cli.conftest import Newsroom


def report(newsroom: Newsroom, *arguments: str) -> dict[str, Any]:
    parsed: dict[str, Any] = json.loads(newsroom.factlint("check", "--format", "json", *arguments).out)
    return parsed


def paths(newsroom: Newsroom, *arguments: str) -> list[str]:
    return sorted({finding["path"] for finding in report(newsroom, *arguments)["findings"]})


def test_standard_input_has_the_name_it_is_given(newsroom: Newsroom) -> None:
    done = newsroom.process("check", "-", "--stdin-filename", "new.md", stdin=BAD.encode())
    assert done.returncode == 1
    assert b"new.md:1:22" in done.stdout
    assert b"<stdin>:1:22" in newsroom.process("check", "-", stdin=BAD.encode()).stdout


def test_standard_input_must_be_text(newsroom: Newsroom) -> None:
    done = newsroom.process("check", "-", stdin=b"\xff")
    assert (done.returncode, done.stdout) == (2, b"")
    assert done.stderr.startswith(b"error: <stdin>:1:1: byte 0xff is not UTF-8")


def test_folders_are_searched_but_for_what_is_not_the_projects(newsroom: Newsroom) -> None:
    for name in ("a/x.md", "a/b/y.txt", "a/z.html", "a/w.MARKDOWN", "a/no.py", "a/.git/n.md", "a/node_modules/n.md",
                 "a/my-env/lib/n.md", "a/.hidden.md"):  # fmt: skip
        newsroom.write(name, BAD)
    newsroom.write("a/my-env/pyvenv.cfg", "")
    assert paths(newsroom, "a") == ["a/b/y.txt", "a/w.MARKDOWN", "a/x.md", "a/z.html"]


def test_sources_in_a_folder_are_no_drafts_unless_named(newsroom: Newsroom) -> None:
    newsroom.write("sources/other.md", "The bridge cost £4.2 million. 31 April 2023 was a day.\n")
    assert paths(newsroom, ".") == ["bad.md"]
    assert "sources/other.md" in paths(newsroom, "sources/other.md")


def test_globs_of_the_configuration(newsroom: Newsroom) -> None:
    newsroom.write("articles/deep/down/x.md", BAD)
    newsroom.write("articles/y.md", BAD)
    newsroom.write("articles/y.txt", BAD)
    assert paths(newsroom) == ["articles/deep/down/x.md", "articles/y.md"]


def test_configuration_is_found_from_the_first_path(newsroom: Newsroom, monkeypatch: pytest.MonkeyPatch) -> None:
    newsroom.write("desk/today/x.md", BAD)
    monkeypatch.chdir(newsroom.folder / "desk")
    assert paths(newsroom, "today/x.md") == ["today/x.md"]
    first = report(newsroom, "today/x.md")["findings"][0]
    assert first["evidence"][0]["path"] == "../rules/bridge.yaml"


def test_pyproject_is_a_configuration_too(newsroom: Newsroom) -> None:
    (newsroom.folder / "factlint.yaml").unlink()
    newsroom.write("pyproject.toml", "[tool.factlint]\nrules = ['rules/']\nfail-on = 'never'\n")
    outcome = newsroom.factlint("check", "bad.md")
    assert (outcome.status, outcome.out.count("contradiction  ")) == (0, 2)


def test_severity_of_the_configuration(newsroom: Newsroom) -> None:
    newsroom.write("factlint.yaml", "rules: [rules/]\nseverity: {contradiction: warning}\n")
    assert {finding["severity"] for finding in report(newsroom, "bad.md")["findings"]} == {"warning"}
    assert newsroom.factlint("check", "bad.md").status == 1, "the verdict decides, not the severity"


def test_all_reports_what_is_supported(newsroom: Newsroom) -> None:
    found = report(newsroom, "good.md", "--all")
    assert [(f["verdict"], f["severity"]) for f in found["findings"]] == [("supported", "none")]
    assert found["summary"]["supported"] == found["summary"]["claims"] == 1
    assert report(newsroom, "good.md")["findings"] == []


def test_several_reports_from_one_run(newsroom: Newsroom) -> None:
    outputs = [f"--output={name}=out.{name}" for name in FORMATS]
    outcome = newsroom.factlint("check", "bad.md", "--format", "github", *outputs)
    assert outcome.status == 1
    assert outcome.out == (newsroom.folder / "out.github").read_text("utf-8")
    assert all((newsroom.folder / f"out.{name}").read_text("utf-8") for name in FORMATS)
    assert sorted(path.name for path in newsroom.folder.glob(".out*")) == []


def test_quiet_says_nothing_of_a_good_draft(newsroom: Newsroom) -> None:
    assert newsroom.factlint("check", "good.md", "--quiet").out == ""
    assert newsroom.factlint("check", "good.md").out.startswith("1 draft, 2 rules, 1 source: 1 claim, 1 supported")


def test_explain_gives_reasons(newsroom: Newsroom) -> None:
    assert "because:" in newsroom.factlint("check", "bad.md", "--explain").out
    assert "because:" not in newsroom.factlint("check", "bad.md").out


@pytest.mark.parametrize(
    ("arguments", "environment", "coloured"),
    [
        ([], {}, False),
        ([], {"FORCE_COLOR": "1"}, True),
        ([], {"FORCE_COLOR": "1", "NO_COLOR": "1"}, False),
        (["--color=always"], {"NO_COLOR": "1"}, True),
        (["--color=never"], {"FORCE_COLOR": "1"}, False),
    ],
)
def test_colour(
    arguments: list[str],
    environment: dict[str, str],
    coloured: bool,
    newsroom: Newsroom,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    for name, value in environment.items():
        monkeypatch.setenv(name, value)
    assert ("\x1b[" in newsroom.factlint("check", "bad.md", *arguments).out) is coloured


def test_terminals_without_box_drawing(newsroom: Newsroom) -> None:
    done = newsroom.process("check", "bad.md", PYTHONIOENCODING="ascii")
    assert done.returncode == 1
    assert done.stdout.isascii()
    assert b"|" in done.stdout


def test_baseline_accepts_what_was_there(newsroom: Newsroom) -> None:
    assert newsroom.factlint("check", "bad.md", "--write-baseline", "known.json").status == 0
    assert newsroom.factlint("check", "bad.md", "--baseline", "known.json").status == 0
    newsroom.write("bad.md", f"A new beginning.\n\n{BAD}")
    moved = newsroom.factlint("check", "bad.md", "--baseline", "known.json")
    assert (moved.status, moved.err) == (0, "")
    assert "2 suppressed" in moved.out
    newsroom.write("bad.md", BAD.replace("£4.8", "£4.9"))
    changed = newsroom.factlint("check", "bad.md", "--baseline", "known.json")
    assert changed.status == 1
    assert "known.json: 1 of its findings no longer occur" in changed.err


def test_a_baseline_is_not_written_for_half_the_drafts(newsroom: Newsroom) -> None:
    outcome = newsroom.factlint("check", "bad.md", "lost.md", "--write-baseline", "known.json")
    assert outcome.status == 2
    assert not (newsroom.folder / "known.json").exists()


@pytest.fixture
def many(newsroom: Newsroom) -> list[str]:
    names = [f"drafts/{number:02}.md" for number in range(12)]
    for number, name in enumerate(names):
        newsroom.write(name, BAD if number % 3 else GOOD)
    return names


@pytest.mark.parametrize("name", FORMATS)
def test_the_same_bytes_whatever_the_order_and_the_number_of_processes(
    name: str, newsroom: Newsroom, many: list[str]
) -> None:
    first = newsroom.factlint("check", "--format", name, *many).out
    assert newsroom.factlint("check", "--format", name, *many).out == first
    random.Random(4).shuffle(many)
    assert newsroom.factlint("check", "--format", name, *many, *many[:3], "--jobs", "1").out == first
    assert newsroom.factlint("check", "--format", name, *many, "--jobs", "3").out == first


def test_directives_are_reported_but_decide_nothing(newsroom: Newsroom) -> None:
    newsroom.write("bad.md", f"<!-- factlint-disable-next-line bridge-cost date -- checked -->\n{BAD}")
    hidden = newsroom.factlint("check", "bad.md")
    assert hidden.status == 0
    assert "2 suppressed" in hidden.out
    newsroom.write("good.md", f"<!-- factlint-disable-next-line date -->\n{GOOD}")
    unused = newsroom.factlint("check", "good.md", "--fail-on", "unsupported")
    assert unused.status == 0
    assert "good.md:1:1  warning: unused  directive/unused" in unused.out
    assert "unused" not in newsroom.factlint("check", "good.md", "--ignore", "directive/unused").out


def test_selection_makes_no_directive_unused(newsroom: Newsroom) -> None:
    newsroom.write("bad.md", f"<!-- factlint-disable-next-line figure -->\n{BAD}")
    outcome = newsroom.factlint("check", "bad.md", "--select", "date", "--select", "directive")
    assert "directive/unused" not in outcome.out
    assert "0 suppressed" not in outcome.out


def test_two_processes_give_the_same_bytes(newsroom: Newsroom) -> None:
    """Whatever order Python's sets have, on a draft with findings of most sorts."""
    root = Path(__file__).parents[2]
    arguments = ["check", str(root / "examples" / "brussels-draft.md"), "--format=json", "--all", "--explain"]
    arguments += ["--rules", str(root / "rules"), "--corpus", str(root / "seeds")]
    runs = {newsroom.process(*arguments, PYTHONHASHSEED=seed).stdout for seed in ("1", "2", "3")}
    assert len(runs) == 1
    assert runs.pop().count(b'"contradiction"') >= 10
