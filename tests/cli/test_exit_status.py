"""Every exit status of the contract, with the message that comes with it."""

from __future__ import annotations

import re
import shlex
import signal
import subprocess
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from tests.cli.conftest import UNSUPPORTED
from tests.tables import read_table

if TYPE_CHECKING:
    from tests.cli.conftest import Newsroom

JUDGED = {
    "nothing wrong": (["good.md"], 0),
    "a contradiction": (["bad.md"], 1),
    "one good and one bad": (["good.md", "bad.md"], 1),
    "unsupported does not count by default": (["tunnel.md"], 0),
    "unsupported counts when asked": (["tunnel.md", "--fail-on", "unsupported"], 1),
    "contradictions count among unsupported": (["bad.md", "--fail-on", "unsupported"], 1),
    "nothing counts": (["bad.md", "--fail-on", "never"], 0),
    "what is ignored does not count": (["bad.md", "--ignore", "date", "--ignore", "figure/wrong-value"], 0),
    "what is not selected does not count": (["bad.md", "--select", "quote"], 0),
    "a rule's id selects": (["bad.md", "--select", "bridge-cost"], 1),
}


@pytest.mark.parametrize("case", JUDGED)
def test_judged(case: str, newsroom: Newsroom) -> None:
    newsroom.write("tunnel.md", UNSUPPORTED)
    arguments, status = JUDGED[case]
    outcome = newsroom.factlint("check", *arguments)
    assert (outcome.status, outcome.err) == (status, "")


UNABLE = {case["case"]: case for case in read_table(Path(__file__).parent / "cases" / "unable.yaml")}


@pytest.mark.parametrize("case", UNABLE)
def test_unable(case: str, newsroom: Newsroom) -> None:
    (newsroom.folder / "empty").mkdir()
    newsroom.write("none.yaml", "")
    newsroom.write("latin.md", "Die Brücke öffnete.\n".encode("latin-1"))
    outcome = newsroom.factlint(*shlex.split(UNABLE[case]["run"]))
    assert outcome.status == 2
    assert outcome.err.startswith("error: ")
    assert UNABLE[case]["says"] in outcome.err
    assert "Traceback" not in outcome.err


BROKEN: dict[str, tuple[str, str | bytes, list[str]]] = {
    "config, unknown keys": (
        "factlint.yaml",
        "rulez: [rules/]\ncorpus: 3\nseverity: {unsuported: warning}\n",
        ["factlint.yaml:1:1: unknown key 'rulez'; did you mean 'rules'?", "factlint.yaml:2:9: corpus takes a list",
         "factlint.yaml:3:12: unknown verdict 'unsuported'; did you mean 'unsupported'?"],
    ),
    "config, not YAML": ("factlint.yaml", "rules: [a\n", ["factlint.yaml:2:1: not YAML"]),
    "config, unknown name": (
        "factlint.yaml", "rules: [rules/]\nignore:\n  - figure\n  - quotes\n",
        ["factlint.yaml:4:5: ignore: unknown name 'quotes'; did you mean 'quote'?"],
    ),
    "config, not UTF-8": ("factlint.yaml", b"rules: [\xff]", ["factlint.yaml: not UTF-8 (byte 9)"]),
    "rules, not YAML": ("rules/bridge.yaml", "factlint: 1\nfacts: [\n", ["rules/bridge.yaml:"]),
    "rules, unknown key": (
        "rules/bridge.yaml", "factlint: 1\nfacts:\n  - id: a\n    kind: date\n    abuot: [x]\n    value: 2023\n",
        ["rules/bridge.yaml:5:5: ", "about"],
    ),
}  # fmt: skip


@pytest.mark.parametrize("case", BROKEN)
def test_broken_files_are_told_with_their_places(case: str, newsroom: Newsroom) -> None:
    name, content, messages = BROKEN[case]
    newsroom.write(name, content)
    outcome = newsroom.factlint("check", "good.md")
    assert outcome.status == 2
    for message in messages:
        assert message in outcome.err
    assert "Traceback" not in outcome.err


def test_readable_drafts_are_reported_beside_a_lost_one(newsroom: Newsroom) -> None:
    outcome = newsroom.factlint("check", "lost.md", "bad.md")
    assert outcome.status == 2
    assert "bad.md:1:22  error: contradiction  date/wrong-day" in outcome.out
    assert re.search(r"^error: lost\.md: ", outcome.err)


def test_what_never_reaches_a_report_stays_readable(newsroom: Newsroom) -> None:
    outcome = newsroom.factlint("check", "\x1b[2Jlost.md")
    assert outcome.status == 2
    assert "\x1b" not in outcome.err


@pytest.mark.parametrize(("arguments", "status"), [(["good.md"], 0), (["bad.md"], 1), (["lost.md"], 2), (["--no"], 2)])
def test_the_process_ends_with_the_same_status(arguments: list[str], status: int, newsroom: Newsroom) -> None:
    done = newsroom.process("check", *arguments)
    assert done.returncode == status
    assert b"Traceback" not in done.stderr
    assert (done.stdout == b"") == (status == 2)


def test_more_findings_than_an_exit_status_can_hold(newsroom: Newsroom) -> None:
    newsroom.write("many.md", "\n\n".join(["The bridge cost £4.8 million."] * 256))
    done = newsroom.process("check", "many.md", "--select", "bridge-cost")
    assert done.returncode == 1
    assert done.stdout.count(b"figure/wrong-value") == 256


def test_closed_pipe_ends_quietly(newsroom: Newsroom) -> None:
    newsroom.write("many.md", "\n\n".join(["The bridge cost £4.8 million."] * 150))  # more than a pipe holds
    command = f"{sys.executable} -m factlint check many.md --format json; echo status $? >&2"
    done = subprocess.run(
        ["bash", "-c", f"({command}) | head -1"], cwd=newsroom.folder, capture_output=True, timeout=60
    )
    assert done.stderr == b"status 1\n"
    assert done.stdout.count(b"\n") == 1


def test_interrupted(newsroom: Newsroom) -> None:
    process = subprocess.Popen(
        [sys.executable, "-m", "factlint", "check", "-"],
        cwd=newsroom.folder, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE,
        preexec_fn=lambda: signal.signal(signal.SIGINT, signal.SIG_DFL),  # a shell's background job would ignore it
    )  # fmt: skip
    time.sleep(1)  # it waits for standard input
    process.send_signal(signal.SIGINT)
    _, errors = process.communicate(timeout=30)
    assert process.returncode == 130
    assert b"Traceback" not in errors
