"""factlint.yaml and [tool.factlint]: what they may hold, and every fault in one go."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from factlint import config
from factlint.errors import ConfigError

if TYPE_CHECKING:
    from pathlib import Path

WHOLE = """\
rules: [rules/, more.yaml]
corpus: sources
drafts: ["articles/**/*.md"]
fail-on: unsupported
severity: {unsupported: info, disputed: error}
ignore: [name/unsupported, bridge-cost]
"""
WHOLE_TOML = """\
[project]
name = "x"
[tool.factlint]
rules = ["rules/", "more.yaml"]
corpus = "sources"
drafts = ["articles/**/*.md"]
fail-on = "unsupported"
ignore = ["name/unsupported", "bridge-cost"]
[tool.factlint.severity]
unsupported = "info"
disputed = "error"
"""


@pytest.mark.parametrize(("name", "text"), [("factlint.yaml", WHOLE), ("pyproject.toml", WHOLE_TOML)])
def test_both_files_say_the_same(name: str, text: str, tmp_path: Path) -> None:
    (tmp_path / name).write_text(text, "utf-8")
    read = config.load(tmp_path / name)
    assert read.rules == (f"{tmp_path}/rules", f"{tmp_path}/more.yaml")
    assert read.corpus == (f"{tmp_path}/sources",)
    assert read.drafts == ("articles/**/*.md",)
    assert read.fail_on == "unsupported"
    assert read.severity == {"unsupported": "info", "disputed": "error"}
    assert [item.value for item in read.ignore] == ["name/unsupported", "bridge-cost"]


FAULTS = {
    "unknown key": ("rulez: [a]", ["1:1: unknown key 'rulez'; did you mean 'rules'?"]),
    "nothing near": ("zzz: 1", ["1:1: unknown key 'zzz'; known: rules, corpus, drafts, ignore, fail-on, severity"]),
    "number in a list": ("rules: [a, 2024]", ["1:12: rules takes a list of text such as [rules/], found '2024'"]),
    "mapping for a list": (
        "rules: {a: b}",
        ["1:8: rules takes a list of text such as [rules/], found keys and values"],
    ),
    "list of lists": ("rules: [[a]]", ["1:9: rules takes a list of text"]),
    "list at the top": ("- a", ["1:1: expected keys and values"]),
    "text at the top": ("hello", ["1:1: expected keys and values"]),
    "twice": ("rules: a\nrules: b", ["2:1: key 'rules' stands here a second time"]),
    "truth value": ("fail-on: false", ["1:10: fail-on takes one of contradiction, unsupported, never, found 'false'"]),
    "misspelt word": (
        "fail-on: unsuported",
        ["1:10: unknown value of fail-on 'unsuported'; did you mean 'unsupported'?"],
    ),
    "unknown level": ("severity: {disputed: fatal}", ["1:22: unknown value of severity of disputed 'fatal'"]),
    "text for a mapping": (
        "severity: error",
        ["1:11: expected keys and values (contradiction, unsupported, disputed)"],
    ),
    "list that holds itself": ("rules: &a [*a]", ["rules takes a list of text"]),
    "not YAML": ("rules: [a", ["not YAML"]),
    "two documents": ("rules: a\n---\nrules: b", ["not YAML"]),
    "control character": ("rules: \x07", ["not YAML"]),
    "several": ("rulez: a\nfail-on: no\nsevrity: {}", ["1:1: ", "2:10: ", "3:1: "]),
}


@pytest.mark.parametrize("case", FAULTS)
def test_faults(case: str, tmp_path: Path) -> None:
    text, messages = FAULTS[case]
    file = tmp_path / "factlint.yaml"
    file.write_text(text, "utf-8")
    with pytest.raises(ConfigError) as caught:
        config.load(file)
    for message in messages:
        assert message in str(caught.value)
    assert len(caught.value.problems) == len(messages)
    assert all(problem.path == str(file) for problem in caught.value.problems)


TOML_FAULTS = {
    "unknown key": ('[tool.factlint]\nrulez = ["a"]', "2:1: unknown key 'rulez'; did you mean 'rules'?"),
    "wrong type": ("[tool.other]\nrules = 1\n[tool.factlint]\nrules = 1", "4:1: rules takes a list of text"),
    "not TOML": ("[tool.factlint]\nrules = [", "not TOML: "),
    "not a table": ("[tool]\nfactlint = 1", "expected keys and values"),
}


@pytest.mark.parametrize("case", TOML_FAULTS)
def test_faults_in_pyproject(case: str, tmp_path: Path) -> None:
    text, message = TOML_FAULTS[case]
    file = tmp_path / "pyproject.toml"
    file.write_text(text, "utf-8")
    with pytest.raises(ConfigError) as caught:
        config.load(file)
    assert message in str(caught.value)


@pytest.mark.parametrize("text", ["", "# nothing\n", "rules:\n", "\ufeffrules: []\n", "severity:\nignore: []\n"])
def test_empty_is_the_defaults(text: str, tmp_path: Path) -> None:
    (tmp_path / "factlint.yaml").write_text(text, "utf-8")
    read = config.load(tmp_path / "factlint.yaml")
    assert (read.rules, read.fail_on, read.severity) == ((), "contradiction", {})


def test_the_nearest_file_above_counts(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    inner = tmp_path / "a" / "b"
    inner.mkdir(parents=True)
    (tmp_path / "factlint.yaml").write_text("rules: [outer/]\n", "utf-8")
    (tmp_path / "a" / "pyproject.toml").write_text("[tool.other]\nbroken = \n", "utf-8")
    monkeypatch.chdir(inner)
    assert config.find("draft.md").rules == ("../../outer",)
    (tmp_path / "a" / "pyproject.toml").write_text("[tool.factlint]\nrules = ['inner/']\n", "utf-8")
    assert config.find(inner / "draft.md").rules == ("../inner",)
    monkeypatch.chdir(tmp_path)
    assert config.find("a/b/draft.md").rules == ("a/inner",)


def test_an_address_is_no_path(tmp_path: Path) -> None:
    (tmp_path / "factlint.yaml").write_text("corpus: ['postgresql://host/db']\n", "utf-8")
    assert config.load(tmp_path / "factlint.yaml").corpus == ("postgresql://host/db",)
