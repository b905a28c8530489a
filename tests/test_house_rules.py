"""What holds for every file of the program, whoever writes it."""

from __future__ import annotations

import ast
import re
import subprocess
import sys
from functools import cache
from pathlib import Path

import pytest

from factlint.kinds import ORDER, reader
from factlint.values.names.name import fold_name
from factlint.verify import catalogue
from tests.tables import read_table

ROOT = Path(__file__).parents[1]
MODULES = sorted((ROOT / "factlint").rglob("*.py"))
TABLES = ROOT / "factlint" / "language"
LONGEST = 400
"""Lines of a file; tables of words are as long as the language is."""
LATE = ("rich", "yaml", "rapidfuzz", "sqlite3")
"""What costs time to import, and is imported where it is needed."""


def name(path: Path) -> str:
    return path.relative_to(ROOT).as_posix()


@cache
def tree(path: Path) -> ast.Module:
    return ast.parse(path.read_text("utf-8"))


def public(node: ast.AST) -> list[ast.FunctionDef | ast.ClassDef]:
    """The functions and classes that a module offers to others."""
    defined = ast.iter_child_nodes(node)
    return [n for n in defined if isinstance(n, ast.FunctionDef | ast.ClassDef) and not n.name.startswith("_")]


def overload(node: ast.FunctionDef | ast.ClassDef) -> bool:
    """Whether it only tells type checkers of one way to call what follows."""
    return any(isinstance(each, ast.Name) and each.id == "overload" for each in node.decorator_list)


def test_a_module_says_what_it_is() -> None:
    assert [name(p) for p in MODULES if p.read_text("utf-8").strip() and not ast.get_docstring(tree(p))] == []


def test_what_is_public_says_what_it_does() -> None:
    offered = [(path, node) for path in MODULES for node in public(tree(path))]
    assert len(offered) > len(MODULES), "the search has something to look at"
    assert [f"{name(p)}: {n.name}" for p, n in offered if not ast.get_docstring(n) and not overload(n)] == []


def test_a_file_is_short() -> None:
    lines = {name(path): len(path.read_text("utf-8").splitlines()) for path in MODULES if TABLES not in path.parents}
    assert {path: count for path, count in lines.items() if count > LONGEST} == {}


def swallows(handler: ast.ExceptHandler) -> bool:
    """Whether it is bare, or catches everything and does nothing."""
    broad = isinstance(handler.type, ast.Name) and handler.type.id in ("Exception", "BaseException")
    idle = all(isinstance(step, ast.Pass | ast.Continue) for step in handler.body)
    return handler.type is None or (broad and idle)


def test_faults_are_not_swallowed() -> None:
    """An `except Exception` that does nothing, or a bare one, hides the next fault."""
    handlers = [(p, node) for p in MODULES for node in ast.walk(tree(p)) if isinstance(node, ast.ExceptHandler)]
    assert handlers, "the search has something to look at"
    assert [f"{name(path)}:{node.lineno}" for path, node in handlers if swallows(node)] == []


def test_nothing_is_printed_and_nobody_exits() -> None:
    calls = [(p, node) for p in MODULES if "cli" not in p.parts for node in ast.walk(tree(p)) if type(node) is ast.Call]
    named = [(p, node.lineno, node.func.id) for p, node in calls if isinstance(node.func, ast.Name)]
    told = [f"{name(p)}:{line}" for p, line, called in named if called in ("print", "exit", "quit", "input")]
    assert told == []


@pytest.mark.parametrize("module", ["factlint", "factlint.cli.main", "factlint.linter", "factlint.verify.checker"])
def test_what_is_heavy_is_imported_late(module: str) -> None:
    code = f"import sys, {module}; print(*sorted(sys.modules))"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    loaded = set(done.stdout.split())
    assert module in loaded
    assert sorted(loaded & set(LATE)) == []


@pytest.mark.parametrize("kind", ORDER)
def test_each_kind_has_a_reader_cases_and_explanations(kind: str) -> None:
    module = reader(kind)
    assert kind == module.KIND
    cases = ROOT / "tests" / "kinds" / "cases"
    assert (cases / f"{kind}.yaml").exists() or list((cases / kind).glob("*.yaml"))
    assert (ROOT / "tests" / "kinds" / f"test_{kind}.py").exists()
    verdicts = {check.verdict for check in catalogue.CHECKS if check.kind == kind}
    assert {"contradiction", "unsupported"} <= verdicts


def story_names() -> set[tuple[str, ...]]:
    """Surnames and other distinctive names of the sample stories' entities, folded.

    Places, states and great organisations are known to any language's tables; what the story alone knows are its
    people and its events.
    """
    found = set()
    for path in sorted((ROOT / "rules").glob("*.yaml")):
        for entity in read_table(path)["entities"]:
            if entity.get("kind", "person") == "person":
                found.add(fold_name(entity["name"])[-1:])
                found.update(fold_name(alias) for alias in entity.get("aliases", ()))
    return {words for words in found if words}


def test_the_program_knows_no_story() -> None:
    """Nobody whom a rule file declares is named in the program, its tables of given names apart."""
    wanted = story_names()
    assert len(wanted) > 10, "the search has something to look for"
    surnames = {words[0] for words in wanted if len(words) == 1} - given_names()
    known = {}
    for path in MODULES:
        if path.name in ("given_names.py", "commonwords.py", "places_cldr.py", "place_codes.py", "wholes.py"):
            continue  # plain words, given names and the world's places, some of which are surnames too
        if hits := surnames & set(fold_name(path.read_text("utf-8").replace("_", " "))):
            known[name(path)] = sorted(hits)
    assert known == {}


@cache
def given_names() -> frozenset[str]:
    """Words that name people everywhere, or mean something by themselves."""
    texts = [(TABLES / "en" / table).read_text("utf-8") for table in ("given_names.py", "commonwords.py")]
    return frozenset(word for text in texts for word in fold_name(text))


def test_no_group_is_repeated_possessively() -> None:
    """Python before 3.11.5, which Debian 12 has, leaves the place where such a group failed behind it: it reads "2019,"
    where `\\d++(?:,\\d++)*+` ends before the comma (python/cpython#106052). `(?>(?:,\\d++)*)` is read well by all."""
    possessive = re.compile(r"(?<!\()\)(?:[*+?]|\{[\d,{}]+\})\+")
    assert all(map(possessive.search, (r"(?:a)*+", r"(a){2,}+")))
    assert not possessive.search(r"(?>(?:a)*)")
    assert [name(path) for path in MODULES if possessive.search(path.read_text("utf-8"))] == []


def test_classes_are_made_in_the_quick_way() -> None:
    """`dataclasses` and `typing.NamedTuple` compile code for each class at every start: see `records`."""
    taken = [
        (path, f"{node.module}.{alias.name}")
        for path in MODULES
        if path.name != "records.py"
        for node in ast.walk(tree(path))
        if isinstance(node, ast.ImportFrom)
        for alias in node.names
    ]
    slow = [(path, each) for path, each in taken if each.startswith("dataclasses.") or each == "typing.NamedTuple"]
    assert [f"{name(path)}: {each}" for path, each in slow] == []
