"""The same verdicts, to the byte, whatever the sources are kept in."""

from __future__ import annotations

import json
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from factlint import Linter
from factlint.corpus.selection import WHOLE
from factlint.rules.loading import load_rules
from tests.corpus.stores import STORES, memory_store

if TYPE_CHECKING:
    from collections.abc import Mapping

    from factlint.corpus.store import Store

ROOT = Path(__file__).parents[2]
KEYS = [
    "€40",
    "meet",
    "@brussels",
    "@uk",
    "never-heard-of",
    "o'clock",
    "",
    "@",
    "50%",
    'a"b',
    "a b",
    "\0",
    "café",
    "_5f_",
]


@cache
def story() -> dict[str, str]:
    return {path.name: path.read_text("utf-8") for path in sorted((ROOT / "seeds").glob("*.md"))}


@cache
def stories() -> list[Path]:
    """Every twelfth of the labelled stories, over all subjects."""
    return sorted(draft.parent for draft in (ROOT / "tests" / "drafts").glob("*/*/draft.md"))[::12]


@cache
def archive() -> dict[str, str]:
    """All their sources, as one corpus."""
    files = [file for folder in stories() for file in sorted(folder.glob("sources/*"))]
    return {str(file.relative_to(ROOT / "tests")): file.read_text("utf-8") for file in files}


def written(store: Store, drafts: list[Path], rules: list[Path]) -> list[str]:
    linter = Linter(rules, store=store, report_supported=True)
    reports = [linter.check_text(draft.read_text("utf-8"), draft.name) for draft in drafts]
    return [json.dumps(report.to_dict() | {"n": len(report.claims)}, ensure_ascii=False) for report in reports]


def examples() -> list[Path]:
    return sorted((ROOT / "examples").glob("*.md"))


def labelled() -> list[Path]:
    return [folder / "draft.md" for folder in stories()[::3]]


@cache
def expected(whole: bool) -> list[str]:
    rules = [] if whole else [ROOT / "rules"]
    names = load_rules(rules).known_names
    return written(memory_store(texts_of(whole), names), labelled() if whole else examples(), rules)


def texts_of(whole: bool) -> Mapping[str, str]:
    return archive() if whole else story()


@pytest.mark.parametrize("name", STORES)
def test_a_story_with_its_rules(name: str, tmp_path: Path) -> None:
    rules = [ROOT / "rules"]
    with STORES[name](story(), tmp_path, load_rules(rules).known_names) as store:
        assert len(store) == len(story()) <= WHOLE
        assert written(store, examples(), rules) == expected(False)


@pytest.mark.parametrize("name", STORES)
def test_an_archive(name: str, tmp_path: Path) -> None:
    assert len(archive()) > 5 * WHOLE
    with STORES[name](archive(), tmp_path, frozenset()) as store:
        assert written(store, labelled(), []) == expected(True)


@pytest.mark.parametrize("name", STORES)
def test_look_ups(name: str, tmp_path: Path) -> None:
    """Every store gives the answers of the one in memory, by the sources' paths."""
    texts = archive()
    plain = memory_store(texts)
    keys = [*KEYS, *sorted(plain._holders)[::50]]
    groups = list(zip(keys, keys[3:], strict=False))
    words = [
        "brusels",
        "chelsae",
        "zzzzz",
        "x",
        "marryland",
        *sorted(w for ws in plain._words.values() for w in ws)[::40],
    ]
    with STORES[name](texts, tmp_path, frozenset()) as store:
        for most in (1, 3, 1000):
            assert by_path(store, store.holding(keys, most)) == by_path(plain, plain.holding(keys, most))
            assert by_path(store, store.holding_all(groups, most)) == by_path(plain, plain.holding_all(groups, most))
        assert store.near([w for w in words if w]) == plain.near([w for w in words if w])
        assert sorted(store.places(store.all_numbers()).values()) == sorted(plain.places(range(len(texts))).values())
        assert store.load([]) == {}


def by_path(store: Store, found: Mapping[Any, frozenset[int] | None]) -> dict[Any, list[str] | None]:
    return {
        asked: None if numbers is None else sorted(path for _, path in store.places(numbers).values())
        for asked, numbers in found.items()
    }
