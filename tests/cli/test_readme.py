"""What README.md shows can be used as it stands."""

from __future__ import annotations

import re
import shlex
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
import yaml

import factlint
from factlint import config
from factlint.rules.loading import load_rule_text

if TYPE_CHECKING:
    from tests.cli.conftest import Newsroom

ROOT = Path(__file__).parents[2]
README = (ROOT / "README.md").read_text("utf-8")
BLOCKS = re.findall(r"```(\w*)\n(.*?)```", README, re.DOTALL)


def block(start: str) -> str:
    (found,) = [text for _, text in BLOCKS if text.startswith(start)]
    return str(found)


def test_the_rule_file_does_what_its_examples_say(newsroom: Newsroom) -> None:
    text = block("# rules/harbour.yaml")
    assert len(load_rule_text(text).rules) == 1
    newsroom.write("rules/bridge.yaml", text)
    outcome = newsroom.factlint("rules", "test")
    assert (outcome.status, outcome.out) == (0, "1 rule, 2 examples: 2 passed, 0 failed\n")
    assert newsroom.factlint("rules", "validate").status == 0


def test_the_configuration_can_be_read(tmp_path: Path) -> None:
    (tmp_path / "factlint.yaml").write_text(block("# factlint.yaml"), "utf-8")
    assert config.load(tmp_path / "factlint.yaml").drafts == ("articles/**/*.md",)


def test_the_hooks_exist() -> None:
    used = {
        hook["id"] for repo in yaml.safe_load(block("# .pre-commit-config.yaml"))["repos"] for hook in repo["hooks"]
    }
    offered = {hook["id"] for hook in yaml.safe_load((ROOT / ".pre-commit-hooks.yaml").read_text("utf-8"))}
    assert used == offered


def test_the_workflow_runs_a_command_that_exists(newsroom: Newsroom) -> None:
    steps = yaml.safe_load(block("# .github/workflows/facts.yml"))["jobs"]["factlint"]["steps"]
    (command,) = [step["run"] for step in steps if step.get("run", "").startswith("factlint")]
    newsroom.write("articles/bad.md", (newsroom.folder / "bad.md").read_text("utf-8"))
    outcome = newsroom.factlint(*shlex.split(command)[1:])
    assert outcome.status == 1
    assert outcome.out.startswith("::error file=articles/bad.md,line=1,")
    assert (newsroom.folder / "factlint.sarif").exists()


@pytest.mark.parametrize("name", ["Linter", "Source", "FactlintError"])
def test_python_names(name: str) -> None:
    assert name in README
    assert hasattr(factlint, name)


def test_links_lead_somewhere() -> None:
    links = re.findall(r"\]\((?!https?:)([^)#]+)\)", README)
    assert len(links) >= 5
    assert [link for link in links if not (ROOT / link).exists()] == []
