"""The settings of a project: factlint.yaml, or `[tool.factlint]` in pyproject.toml.

Both are read into the same `Config`; every fault of the file is reported in one go, each with its place. Paths and
globs are relative to the file they stand in.
"""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, Any

from factlint.cache import digest, program
from factlint.errors import ConfigError, Problem
from factlint.packing import opener, pack, unpack
from factlint.records import NamedTuple, field, record

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factlint.cache import Cache

FILE_NAME = "factlint.yaml"
FAIL_ON = ("contradiction", "unsupported", "never")
SEVERITIES = ("error", "warning", "info")
VERDICTS = ("contradiction", "unsupported", "disputed")
LISTS = ("rules", "corpus", "drafts", "ignore")
KEYS = (*LISTS, "fail-on", "severity")


class Located(NamedTuple):
    """A word of the file and its place, so that a later check can point at it."""

    value: str
    line: int
    column: int


@record
class Config:
    """What a configuration file says; the defaults where there is none."""

    path: str = ""
    """The file, as it is named in messages; empty where there is none."""
    root: str = ""
    """The folder that globs are relative to; empty for the current one."""
    rules: tuple[str, ...] = ()
    corpus: tuple[str, ...] = ()
    drafts: tuple[str, ...] = ()
    """Globs, as written."""
    fail_on: str = "contradiction"
    severity: dict[str, str] = field(default_factory=dict)
    ignore: tuple[Located, ...] = ()


def load(path: str | os.PathLike[str], cache: Cache | None = None) -> Config:
    """Read a configuration file; a name that ends in .toml is read as pyproject.toml.

    `cache` keeps what was read, so that the same file need not be parsed again. Raises ConfigError with every fault.
    """
    name = os.fspath(path)
    data = _read(name)
    if cache is None:
        return _parsed(name, data)
    entry = digest("config", program(), name, data)
    kept = _opened(cache.get(entry))
    if kept is None:
        kept = _parsed(name, data)
        cache.put(entry, pack(kept))
    return kept


def find(start: str | os.PathLike[str], cache: Cache | None = None) -> Config:
    """The configuration that governs a path: the nearest one above it, or the defaults."""
    here, folder = "", os.path.join(os.getcwd(), start)
    while folder != here:
        file, pyproject = os.path.join(folder, FILE_NAME), os.path.join(folder, "pyproject.toml")
        if os.path.isfile(file):
            return load(_shown(file), cache)
        if os.path.isfile(pyproject) and _has_table(pyproject):
            return load(_shown(pyproject), cache)
        here, folder = folder, os.path.dirname(folder)
    return Config()


def _opened(tree: object) -> Config | None:
    try:
        found = None if tree is None else unpack(tree, opener((Config, Located)))
    except (ValueError, TypeError):
        return None
    return found if isinstance(found, Config) else None


def _parsed(name: str, data: bytes) -> Config:
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise ConfigError(Problem(name, 0, 0, f"not UTF-8 (byte {error.start + 1}); save it as UTF-8")) from None
    tree = _toml_tree(name, text) if name.endswith(".toml") else _yaml_tree(name, text)
    return _Validator(name, text).config(tree)


class _Node(NamedTuple):
    """A value of either format with its place; `value` is a scalar, a list of nodes, or pairs of key and value."""

    value: Any
    line: int
    column: int

    @property
    def pairs(self) -> list[tuple[_Node, _Node]] | None:
        return self.value.items if isinstance(self.value, _Mapping) else None


class _Mapping(NamedTuple):
    items: list[tuple[_Node, _Node]]


class _Validator:
    """Turns nodes into a Config and collects what is wrong with them."""

    def __init__(self, path: str, text: str) -> None:
        self.path, self.lines, self.problems = path, text.split("\n"), list[Problem]()

    def config(self, tree: _Node) -> Config:
        values: dict[str, Any] = {}
        for key, node in self._known(tree, KEYS, "key"):
            if key in LISTS:
                values[key] = self._strings(node, key)
            elif key == "fail-on":
                values["fail_on"] = self._word(node, key, FAIL_ON)
            else:
                values[key] = {
                    verdict: self._word(level, f"severity of {verdict}", SEVERITIES)
                    for verdict, level in self._known(node, VERDICTS, "verdict")
                }
        if self.problems:
            raise ConfigError(*sorted(self.problems, key=lambda p: (p.line, p.column)))
        folder = os.path.dirname(self.path)  # of `a/../b` as the user wrote it
        for key in ("rules", "corpus"):
            values[key] = tuple(_under(folder, item.value) for item in values.get(key, ()))
        values["drafts"] = tuple(item.value for item in values.get("drafts", ()))
        return Config(path=self.path, root=folder, **values)

    def _known(self, node: _Node, known: tuple[str, ...], what: str) -> Iterator[tuple[str, _Node]]:
        """The pairs of a mapping whose keys are known and new; the others become problems."""
        if node.value is None:
            return
        if node.pairs is None:
            self._problem(node, f"expected keys and values ({', '.join(known)}), found {_kind(node)}")
            return
        seen: set[str] = set()
        for key, value in node.pairs:
            if key.value in seen:
                self._problem(key, f"{what} {key.value!r} stands here a second time; keep one")
            elif key.value not in known:
                self._unknown(key, what, known)
            else:
                seen.add(key.value)
                yield key.value, value

    def _strings(self, node: _Node, key: str) -> tuple[Located, ...]:
        items = node.value if isinstance(node.value, list) else [node]
        if node.value is None:
            return ()
        wrong = [item for item in items if not isinstance(item.value, str) or not item.value]
        for item in wrong:
            self._problem(item, f"{key} takes a list of text such as [{_EXAMPLES[key]}], found {_kind(item)}")
        return () if wrong else tuple(Located(item.value, item.line, item.column) for item in items)

    def _word(self, node: _Node, key: str, known: tuple[str, ...]) -> str:
        if isinstance(node.value, str) and node.value in known:
            return node.value
        if isinstance(node.value, str):
            self._unknown(node, f"value of {key}", known)
        else:
            self._problem(node, f"{key} takes one of {', '.join(known)}, found {_kind(node)}")
        return known[0]

    def _unknown(self, node: _Node, what: str, known: tuple[str, ...]) -> None:
        from factlint.verify.catalogue import nearest

        near = nearest(str(node.value), known)
        hint = f"did you mean {near!r}?" if near else f"known: {', '.join(known)}"
        self._problem(node, f"unknown {what} {str(node.value)!r}; {hint}")

    def _problem(self, node: _Node, message: str) -> None:
        snippet = self.lines[node.line - 1].rstrip("\r") if 0 < node.line <= len(self.lines) else ""
        self.problems.append(Problem(self.path, node.line, node.column, message, snippet))


_EXAMPLES = {"rules": "rules/", "corpus": "sources/", "drafts": '"articles/**/*.md"', "ignore": "name/unsupported"}


def _read(path: str) -> bytes:
    try:
        with open(path, "rb") as file:
            return file.read()
    except OSError as error:
        raise ConfigError(Problem(path, 0, 0, f"cannot read the configuration: {error.strerror}")) from None


def _yaml_tree(path: str, text: str) -> _Node:
    import yaml

    loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
    try:
        root = yaml.compose(text, Loader=loader)
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        line, column = (mark.line + 1, mark.column + 1) if mark else (0, 0)
        lines = text.split("\n")
        snippet = lines[line - 1] if 0 < line <= len(lines) else ""
        raise ConfigError(Problem(path, line, column, f"not YAML: {error.problem or error.context}", snippet)) from None
    except yaml.YAMLError as error:
        raise ConfigError(Problem(path, 0, 0, f"not YAML: {' '.join(str(error).split())}")) from None
    return _yaml_node(root) if root else _Node(None, 1, 1)


def _yaml_node(node: Any, depth: int = 0) -> _Node:
    """A composed node; nothing valid is deeper than three levels, and an alias may hold itself."""
    line, column = node.start_mark.line + 1, node.start_mark.column + 1
    if node.id == "scalar":
        if node.tag == "tag:yaml.org,2002:str":
            return _Node(node.value, line, column)
        return _Node(None if node.tag.endswith(":null") else _Other(node.value), line, column)
    if depth > 3:
        return _Node(_Other("…"), line, column)
    if node.id == "sequence":
        return _Node([_yaml_node(item, depth + 1) for item in node.value], line, column)
    return _Node(_Mapping([(_yaml_key(k), _yaml_node(v, depth + 1)) for k, v in node.value]), line, column)


def _yaml_key(node: Any) -> _Node:
    name = node.value if node.id == "scalar" else "…"
    return _Node(name, node.start_mark.line + 1, node.start_mark.column + 1)


def _toml_tree(path: str, text: str) -> _Node:
    import tomllib

    try:
        data = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        line, column = _toml_place(str(error))
        lines = text.split("\n")
        snippet = lines[line - 1] if 0 < line <= len(lines) else ""
        raise ConfigError(Problem(path, line, column, f"not TOML: {str(error).split(' (at')[0]}", snippet)) from None
    tool = data.get("tool")
    table = tool.get("factlint", {}) if isinstance(tool, dict) else {}
    return _toml_node(table, text.split("\n"), 1, 1)


def _toml_place(message: str) -> tuple[int, int]:
    import re

    match = re.search(r"at line (\d+), column (\d+)", message)
    return (int(match[1]), int(match[2])) if match else (0, 0)


def _toml_node(value: Any, lines: list[str], line: int, column: int) -> _Node:
    """tomllib keeps no places: each key's is the first line after its table's header that begins with it."""
    if isinstance(value, dict):
        pairs = []
        for key, item in value.items():
            place = _toml_key_place(key, lines)
            pairs.append((_Node(key, *place), _toml_node(item, lines, *place)))
        return _Node(_Mapping(pairs), line, column)
    if isinstance(value, list):
        return _Node([_toml_node(item, lines, line, column) for item in value], line, column)
    return _Node(value if isinstance(value, str) else _Other(str(value)), line, column)


def _toml_key_place(key: str, lines: list[str]) -> tuple[int, int]:
    inside = False
    for number, line in enumerate(lines, 1):
        stripped = line.lstrip()
        if stripped.startswith("["):
            inside = stripped.startswith("[tool.factlint")
            if inside and key in stripped:
                return number, line.index(key) + 1
        elif inside and key in line:
            return number, line.index(key) + 1
    return 0, 0


class _Other(NamedTuple):
    """A scalar that is not text: a number, a truth value, a date."""

    written: str

    def __str__(self) -> str:
        return self.written


def _kind(node: _Node) -> str:
    if node.value is None:
        return "nothing"
    if node.pairs is not None:
        return "keys and values"
    return "a list" if isinstance(node.value, list) else repr(str(node.value))


def _has_table(pyproject: str) -> bool:
    """Whether it speaks of factlint at all; a pyproject.toml that doesn't is none of our business, broken or not."""
    try:
        with open(pyproject, "rb") as file:
            return b"[tool.factlint" in file.read()
    except OSError:
        return False


def _shown(path: str) -> str:
    """A path as people name it: relative where that is shorter."""
    relative = os.path.relpath(path)
    return relative if len(relative) <= len(path) else path


def _under(folder: str, name: str) -> str:
    """A path of the file, as seen from the current folder. A store's address is no path."""
    if "://" in name or not folder:
        return name
    return os.path.normpath(os.path.join(folder, os.path.expanduser(name)))
