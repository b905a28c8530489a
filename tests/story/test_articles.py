"""Five reports of one day, each against the other four: no name of one contradicts another."""

from __future__ import annotations

from pathlib import Path

import pytest
import yaml

from factlint.linter import Linter

ROOT = Path(__file__).parents[2]
ARTICLES = ROOT.parent / "shared" / "seeds"
DIFFER = yaml.safe_load((Path(__file__).parent / "cases" / "articles.yaml").read_text(encoding="utf-8"))


@pytest.mark.parametrize("rules", [False, True], ids=["sources alone", "with the rules"])
@pytest.mark.parametrize("number", range(5))
def test_names_do_not_contradict(number: int, *, rules: bool) -> None:
    if not ARTICLES.is_dir():
        pytest.skip("the articles of ../shared/seeds are not here")
    article = sorted(ARTICLES.glob("*.txt"))[number]
    others = [path for path in sorted(ARTICLES.glob("*.txt")) if path != article]
    report = Linter(rules=[ROOT / "rules"] if rules else [], corpus=others).check(article)
    found = [f for f in report.findings if f.kind == "name" and f.verdict == "contradiction"]
    known = {(each["article"], each["text"]) for each in DIFFER}
    assert [(f.claim.text, f.message) for f in found if (article.name[:3], f.claim.text) not in known] == []
