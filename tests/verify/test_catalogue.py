"""Every code that factlint can report is explained, and docs/checks.md is what the catalogue says."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

from factlint import Linter
from factlint.verify import catalogue

ROOT = Path(__file__).parents[2]
CODES = {check.code for check in catalogue.CHECKS}
CODE_SHAPED = ("wrong-", "was-", "not-", "differs-", "adds-", "sources-", "altered-", "former-", "turned-", "other-")


def codes_used() -> dict[str, Path]:
    """Words in the verifying code that stand where codes stand, or look as codes do."""
    found = {}
    for path in sorted((ROOT / "factlint" / "verify").rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.keyword) and node.arg == "code" and isinstance(node.value, ast.Constant):
                found[str(node.value.value)] = path
            elif isinstance(node, ast.Constant) and _looks_like_code(node.value) and path.name != "catalogue.py":
                found[str(node.value)] = path
    return found


def _looks_like_code(value: object) -> bool:
    return isinstance(value, str) and value.startswith(CODE_SHAPED) and value.replace("-", "").isalpha()


def test_every_code_is_explained() -> None:
    used = codes_used()
    assert len(used) >= 10, "the search finds codes at all"
    unexplained = {code: path.name for code, path in used.items() if code not in CODES and code != "supported"}
    assert unexplained == {}


def test_real_findings_are_explained() -> None:
    """Kind and code together, on a draft that has most of them."""
    linter = Linter([ROOT / "rules"], [ROOT / "seeds"])
    found = {(f.kind, f.code) for f in linter.check(ROOT / "examples" / "brussels-draft.md").findings}
    assert len(found) >= 10
    assert {pair for pair in found if catalogue.get(*pair) is None} == set()


def test_names_are_unique_and_every_kind_has_a_check() -> None:
    names = [check.name for check in catalogue.CHECKS]
    assert len(names) == len(set(names))
    assert {check.kind for check in catalogue.CHECKS} == set(catalogue.KINDS)


@pytest.mark.parametrize("check", catalogue.CHECKS, ids=lambda check: check.name)
def test_each_check_is_told_whole(check: catalogue.Check) -> None:
    assert check.title
    assert check.meaning.endswith((".", "invented."))
    assert check.bad != check.good
    assert check.advice.endswith(".")


@pytest.mark.parametrize(
    ("name", "number"),
    [("figure", 7), ("figure/contradiction", 5), ("wrong-value", 2), ("figure/wrong-value", 1), ("directive/*", 3),
     ("sources-disagree", 7), ("nonsense", 0)],
)  # fmt: skip
def test_find(name: str, number: int) -> None:
    assert len(catalogue.find(name)) == number


def test_page_is_up_to_date() -> None:
    page = (ROOT / "docs" / "checks.md").read_text("utf-8")
    assert page == catalogue.document(), "run: factlint explain --all > docs/checks.md"
