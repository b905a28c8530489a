"""The hooks that other repositories use, installed by the real pre-commit into a fresh one."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
OFFLINE = re.compile(
    r"ConnectionError|NewConnectionError|name resolution|No matching distribution|Could not find a version"
)
NEEDED = ("factlint", "pyproject.toml", "README.md", "LICENSE", ".pre-commit-hooks.yaml")
RULES = """\
factlint: 1
facts:
  - id: bridge-opening
    kind: date
    about: [bridge, [opened, opening]]
    value: 2023-03-14
"""
GOOD = "The bridge opened on 14 March 2023.\n"
BAD = "The bridge opened on 15 March 2023.\n"


class Repository:
    """A git repository whose commands see nothing of the user's settings."""

    def __init__(self, folder: Path, cache: Path) -> None:
        self.folder = folder
        folder.mkdir(exist_ok=True)
        self.environment = {
            **{name: value for name, value in os.environ.items() if not name.startswith("GIT_")},
            "PRE_COMMIT_HOME": str(cache),
            "GIT_CONFIG_GLOBAL": os.devnull,
            "GIT_CONFIG_NOSYSTEM": "1",
            "PATH": f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}",
        }
        for name in ("AUTHOR", "COMMITTER"):
            self.environment |= {f"GIT_{name}_NAME": "A. Writer", f"GIT_{name}_EMAIL": "writer@example.org"}
        self.git("init", "--quiet")

    def run(self, *command: str) -> subprocess.CompletedProcess[str]:
        return subprocess.run(command, cwd=self.folder, env=self.environment, capture_output=True, text=True)

    def git(self, *arguments: str) -> str:
        done = self.run("git", *arguments)
        assert done.returncode == 0, done.stderr
        return done.stdout.strip()

    def write(self, name: str, text: str) -> None:
        path = self.folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, "utf-8")

    def commit(self, *names: str) -> subprocess.CompletedProcess[str]:
        self.git("add", *names)
        return self.run("git", "commit", "-m", "Write")


@pytest.fixture(scope="module")
def newsroom(tmp_path_factory: pytest.TempPathFactory) -> Repository:
    """A repository with rules and both hooks, whose environment pre-commit has built from this project's files."""
    if shutil.which("git") is None:
        pytest.skip("git is not installed")
    cache = tmp_path_factory.mktemp("pre-commit-cache")
    project = Repository(tmp_path_factory.mktemp("project"), cache)
    for name in NEEDED:
        if (ROOT / name).is_dir():
            shutil.copytree(ROOT / name, project.folder / name, ignore=shutil.ignore_patterns("__pycache__"))
        else:
            shutil.copy(ROOT / name, project.folder / name)
    project.commit(".")
    newsroom = Repository(tmp_path_factory.mktemp("newsroom"), cache)
    hooks = f"repos:\n- repo: {project.folder}\n  rev: {project.git('rev-parse', 'HEAD')}\n"
    newsroom.write(".pre-commit-config.yaml", f"{hooks}  hooks: [{{id: factlint}}, {{id: factlint-corpus}}]\n")
    newsroom.write("factlint.yaml", "rules: [rules/]\ndrafts: ['articles/*.md']\n")
    newsroom.write("rules/facts.yaml", RULES)
    newsroom.write("articles/old.md", GOOD)
    newsroom.git("add", ".")
    newsroom.git("commit", "-m", "Begin")
    built = newsroom.run(sys.executable, "-m", "pre_commit", "install", "--install-hooks")
    if built.returncode != 0 and OFFLINE.search(built.stdout + built.stderr):
        pytest.skip("pre-commit cannot build its environment without a package index")
    assert built.returncode == 0, built.stdout + built.stderr
    return newsroom


def test_bad_draft_is_kept_out_and_good_one_let_in(newsroom: Repository) -> None:
    newsroom.write("articles/new.md", BAD)
    refused = newsroom.commit("articles/new.md")
    assert refused.returncode != 0
    assert "articles/new.md:1:22  error: contradiction  date/wrong-day" in refused.stdout + refused.stderr

    newsroom.write("articles/new.md", GOOD)
    accepted = newsroom.commit("articles/new.md")
    assert accepted.returncode == 0, accepted.stdout + accepted.stderr


def test_changed_rule_is_tried_on_drafts_nobody_touched(newsroom: Repository) -> None:
    newsroom.write("rules/facts.yaml", RULES.replace("2023-03-14", "2023-03-16"))
    refused = newsroom.commit("rules/facts.yaml")
    assert refused.returncode != 0
    assert "articles/old.md:1:22" in refused.stdout + refused.stderr
    newsroom.git("checkout", "--quiet", "HEAD", "rules/facts.yaml")


def test_other_files_do_not_start_it(newsroom: Repository) -> None:
    newsroom.write("script.py", "print('The bridge opened on 15 March 2023.')\n")
    accepted = newsroom.commit("script.py")
    assert accepted.returncode == 0
    assert "Skipped" in accepted.stdout + accepted.stderr
