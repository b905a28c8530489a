"""Five reports of one day, each against the other four: nothing contradicts but what truly differs."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from factlint.linter import Linter
from tests.tables import read_table

if TYPE_CHECKING:
    from factlint.verify.finding import Finding

ROOT = Path(__file__).parents[2]
ARTICLES = ROOT.parent / "shared" / "seeds"
DIFFER = read_table(Path(__file__).parent / "cases" / "articles.yaml")


def expected(article: str, finding: Finding) -> bool:
    """Whether the articles are known to differ here."""
    return any(
        article.startswith(each["article"])
        and finding.kind == each["kind"]
        and finding.claim.text.startswith(each["begins"])
        for each in DIFFER
    )


@pytest.mark.parametrize("rules", [False, True], ids=["sources alone", "with the rules"])
@pytest.mark.parametrize("number", range(5))
def test_only_true_differences_are_told(number: int, *, rules: bool) -> None:
    if not ARTICLES.is_dir():
        pytest.skip("the articles of ../shared/seeds are not here")
    article = sorted(ARTICLES.glob("*.txt"))[number]
    others = [path for path in sorted(ARTICLES.glob("*.txt")) if path != article]
    report = Linter(rules=[ROOT / "rules"] if rules else [], corpus=others).check(article)
    found = [f for f in report.findings if f.verdict in ("contradiction", "disputed") and not expected(article.name, f)]
    assert [(f.check, f.claim.text, f.message) for f in found] == []


def test_each_difference_is_seen() -> None:
    if not ARTICLES.is_dir():
        pytest.skip("the articles of ../shared/seeds are not here")
    articles = sorted(ARTICLES.glob("*.txt"))
    for each in DIFFER:
        article = next(path for path in articles if path.name.startswith(each["article"]))
        report = Linter(corpus=[path for path in articles if path != article]).check(article)
        assert any(expected(article.name, f) and f.claim.text.startswith(each["begins"]) for f in report.findings), each
