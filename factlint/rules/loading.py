"""Rule files to a RuleSet. Every fault of every file is reported in one go, with its line and column."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from factlint.errors import Problem, RuleError
from factlint.records import replace
from factlint.rules import shapes
from factlint.rules.facts import Surroundings, read_fact
from factlint.rules.files import rule_files
from factlint.rules.keys import ENTITY_KEYS, ENTITY_KINDS, FILE_KEYS, SCHEMA_VERSION
from factlint.rules.mark import Mark
from factlint.rules.model import Entity, Rule, RuleSet
from factlint.rules.nodes import Mapping, Node, Scalar, read_nodes
from factlint.rules.shapes import Complaints, Marked

if TYPE_CHECKING:
    import os
    from collections.abc import Iterable, Sequence

    from factlint.values.names.name import NameKind


def load_rules(paths: Sequence[str | os.PathLike[str]]) -> RuleSet:
    """Load rule files, and every *.yaml and *.yml under directories, in the order of their paths.

    Raises RuleError with every problem of every file: a missing file, bytes that are not UTF-8, broken YAML, unknown
    keys, wrong types, values that cannot be read, an id or an alias that is taken.
    """
    problems: list[Problem] = []
    return load_rule_files(rule_files(paths, problems), problems)


def load_rule_files(files: Iterable[tuple[str, bytes]], problems: Iterable[Problem] = ()) -> RuleSet:
    """Load rule files that are already in memory, by name and content.

    Raises RuleError as `load_rules` does; `problems` are those of files that could not be had, told with the others.
    """
    loader = _Loader()
    loader.problems += problems
    for path, data in files:
        loader.load_data(path, data)
    return loader.finish()


def load_rule_text(text: str, path: str = "rules.yaml") -> RuleSet:
    """Load one rule file that is already in memory. Raises RuleError as `load_rules` does."""
    loader = _Loader()
    loader.load(text, path)
    return loader.finish()


class _Loader:
    """Gathers files; what must be unique across them is checked here."""

    def __init__(self) -> None:
        self.problems: list[Problem] = []
        self.files: list[str] = []
        self.rules: dict[str, Rule] = {}
        self.entities: dict[str, Entity] = {}
        self.owners: dict[str, Entity] = {}
        self.globs: list[Marked] = []

    def load_data(self, path: str, data: bytes) -> None:
        try:
            text = data.decode("utf-8-sig")
        except UnicodeDecodeError as error:
            line = data.count(b"\n", 0, error.start) + 1
            before = data[data.rfind(b"\n", 0, error.start) + 1 : error.start].decode("utf-8", "replace")
            message = f"not UTF-8 (byte 0x{data[error.start]:02X}): save the file as UTF-8"
            self.problems.append(Problem(path, line, len(before) + 1, message))
            return
        self.load(text, path)

    def load(self, text: str, path: str) -> None:
        self.files.append(path)
        complaints = Complaints(text.splitlines())
        root, problems = read_nodes(text, path)
        complaints.problems += problems
        if root is not None:
            self._read_file(root, path, complaints)
        elif not problems:
            complaints.at(Mark(path, 1, 1), f"the file is empty; a rule file starts with 'factlint: {SCHEMA_VERSION}'")
        self.problems += sorted(complaints.problems, key=lambda problem: (problem.line, problem.column))

    def finish(self) -> RuleSet:
        if self.problems:
            raise RuleError(*self.problems)
        return RuleSet(tuple(self.files), tuple(self.rules.values()), tuple(self.entities.values()), tuple(self.globs))

    def _read_file(self, root: Node, path: str, complaints: Complaints) -> None:
        if shapes.mapping(root, "a rule file", FILE_KEYS, complaints) is None:
            return
        top = cast("Mapping", root)
        if (version := top.get("factlint")) is not None:
            _check_version(version, complaints)
        globs = shapes.texts(top.get("applies-to"), "'applies-to'", complaints)
        self.globs += globs
        surroundings = Surroundings(
            topic=shapes.text(top.get("topic"), "the topic", complaints),
            dateline=shapes.day(top.get("dateline"), "the dateline", complaints),
            applies_to=tuple(glob for glob, _ in globs),
        )
        for node in shapes.items(top.get("entities"), "'entities'", complaints):
            self._add_entity(_entity(node, complaints), complaints)
        for node in shapes.items(top.get("facts"), "'facts'", complaints):
            self._add_rule(node, surroundings, complaints)

    def _add_rule(self, node: Node, surroundings: Surroundings, complaints: Complaints) -> None:
        rule = read_fact(node, surroundings, complaints)
        if rule is None:
            return
        if (first := self.rules.get(rule.id)) is not None:
            id_node = cast("Mapping", node).get("id")
            mark = id_node.mark if id_node is not None else node.mark
            place = f"{first.place.path}:{first.place.line}"
            complaints.at(mark, f"the id '{rule.id}' is taken by the fact at {place}: give this one another id")
            return
        self.rules[rule.id] = rule

    def _add_entity(self, entity: Entity | None, complaints: Complaints) -> None:
        """Keep an entity. Two files may speak of the same one; two entities may not share a name."""
        if entity is None:
            return
        known = self.entities.get(entity.name)
        if known is not None and (known.place.path == entity.place.path or known.kind != entity.kind):
            reason = "again" if known.kind == entity.kind else f"as a {known.kind}"
            complaints.at(entity.place, f"'{entity.name}' is declared {reason} at {_at(known.place)}")
            return
        for name in entity.names:
            owner = self.owners.get(name)
            if owner is not None and owner.name != entity.name:
                complaints.at(entity.place, f"'{name}' already means {owner.name} ({_at(owner.place)})")
                return
        if known is not None:
            entity = replace(
                known,
                aliases=tuple(dict.fromkeys(known.aliases + entity.aliases)),
                roles=tuple(dict.fromkeys(known.roles + entity.roles)),
            )
        self.entities[entity.name] = entity
        self.owners.update(dict.fromkeys(entity.names, entity))


def _at(mark: Mark) -> str:
    return f"{mark.path}:{mark.line}"


def _check_version(node: Node, complaints: Complaints) -> None:
    if isinstance(node, Scalar) and node.text.strip() == str(SCHEMA_VERSION):
        return
    written = f"'{node.text}'" if isinstance(node, Scalar) else shapes.kind_of(node)
    complaints.at(node.mark, f"this factlint reads version {SCHEMA_VERSION} of rule files, not {written}")


def _entity(node: Node, complaints: Complaints) -> Entity | None:
    before = len(complaints.problems)
    if shapes.mapping(node, "an entity", ENTITY_KEYS, complaints) is None:
        return None
    found = cast("Mapping", node)
    name = shapes.text(found.get("name"), "the name of an entity", complaints)
    aliases = shapes.texts(found.get("aliases"), "'aliases'", complaints)
    kind = shapes.choice(found.get("kind"), "the kind of an entity", ENTITY_KINDS, complaints) or "person"
    roles = shapes.texts(found.get("roles"), "'roles'", complaints)
    if len(complaints.problems) > before:
        return None
    different = dict.fromkeys(alias for alias, _ in aliases if alias != name)
    return Entity(name, tuple(different), cast("NameKind", kind), tuple(role for role, _ in roles), found.mark)
