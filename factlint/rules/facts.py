"""One entry under `facts:` to a rule."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from factlint.records import record
from factlint.rules import shapes, values
from factlint.rules.keys import COMMON_FACT_KEYS, EXAMPLE_KEYS, FACT_KINDS, SEVERITIES, fact_keys
from factlint.rules.model import Attendees, Examples, Rule
from factlint.rules.nodes import Mapping, Node

if TYPE_CHECKING:
    from datetime import date
    from decimal import Decimal

    from factlint.rules.keys import FactKind
    from factlint.rules.mark import Mark
    from factlint.rules.model import RuleSeverity, RuleValue
    from factlint.rules.shapes import Complaints
    from factlint.values.quantities.quantity import Quantity

LISTS = ("present", "absent", "expected")


@record
class Surroundings:
    """What a file says of all its rules."""

    topic: str = ""
    dateline: date | None = None
    applies_to: tuple[str, ...] = ()


def read_fact(node: Node, surroundings: Surroundings, complaints: Complaints) -> Rule | None:
    """The rule that an entry states; None, with its problems noted, where it cannot be used."""
    before = len(complaints.problems)
    kind = _kind(node, complaints)
    if kind is None or not isinstance(node, Mapping):
        return None
    shapes.mapping(node, f"this {kind} fact", fact_keys(kind), complaints)
    value = _value(kind, node, complaints)
    place, text = _statement(kind, node, complaints.lines)
    rule = Rule(
        id=shapes.name(node.get("id"), "the id of a fact", complaints),
        kind=kind,
        about=_about(kind, node, complaints),
        value=cast("RuleValue", value),
        value_text=str(value) if isinstance(value, Attendees) else _written(node.get("value")),
        place=place,
        text=text,
        topic=surroundings.topic,
        tolerance=_tolerance(kind, node.get("tolerance"), value, complaints),
        valid=shapes.days(node.get("valid"), "'valid'", complaints),
        severity=_severity(node.get("severity"), complaints),
        sources=shapes.texts(node.get("source"), "the source", complaints),
        note=shapes.text(node.get("note"), "the note", complaints),
        examples=_examples(node.get("examples"), complaints),
        dateline=surroundings.dateline,
        applies_to=surroundings.applies_to,
    )
    return rule if len(complaints.problems) == before else None


def _kind(node: Node, complaints: Complaints) -> FactKind | None:
    """The entry's kind. Without one only the keys that every fact has can be checked, so nothing else is."""
    if not isinstance(node, Mapping):
        complaints.at(node.mark, f"a fact must be a mapping of keys to values, not {shapes.kind_of(node)}")
        return None
    if (kind := node.get("kind")) is None:
        complaints.at(node.mark, f"this fact has no 'kind'; it must be one of {', '.join(FACT_KINDS)}")
        shapes.name(node.get(COMMON_FACT_KEYS[0].name), "the id of a fact", complaints)
        return None
    return cast("FactKind | None", shapes.choice(kind, "the kind of a fact", FACT_KINDS, complaints) or None)


def _value(kind: FactKind, node: Mapping, complaints: Complaints) -> RuleValue | None:
    if kind == "attendance":
        return _attendees(node, complaints)
    found = node.get("value")
    text = shapes.text(found, "the value", complaints)
    if found is None or not text:
        return None
    try:
        if kind == "date":
            return values.date_value(text)
        if kind == "figure":
            return values.figure_value(text)
    except ValueError as error:
        complaints.at(found.mark, f"the value cannot be read: {error}")
        return None
    if kind == "quote":
        return values.quote_value(text, _written(node.get("speaker")))
    return values.role_value(_written(node.get("about")), text)


def _attendees(node: Mapping, complaints: Complaints) -> Attendees | None:
    people: dict[str, list[str]] = {}
    seen: dict[str, str] = {}
    for name in LISTS:
        people[name] = []
        for person, mark in shapes.texts(node.get(name), f"'{name}'", complaints):
            if person in seen:
                complaints.at(mark, f"{person} stands under '{seen[person]}' already")
            seen[person] = name
            people[name].append(person)
    complete = shapes.flag(node.get("complete"), "'complete'", complaints)
    if not seen:
        complaints.at(node.mark, f"this attendance fact names nobody under {', '.join(LISTS)}")
        return None
    return Attendees(tuple(people["present"]), tuple(people["absent"]), tuple(people["expected"]), complete)


def _about(kind: FactKind, node: Mapping, complaints: Complaints) -> tuple[tuple[str, ...], ...]:
    """What the rule is about; for quotations and roles that is the person, who was read with the value."""
    if kind in ("quote", "role"):
        key = "speaker" if kind == "quote" else "about"
        person = shapes.text(node.get(key), f"'{key}'", complaints)
        return ((person,),) if person else ()
    return shapes.about(node.get("about"), "'about'", complaints)


def _tolerance(kind: FactKind, node: Node | None, value: RuleValue | None, complaints: Complaints) -> Decimal | None:
    if node is None or value is None or kind != "figure":
        return None
    text = shapes.text(node, "the tolerance", complaints)
    try:
        return values.margin(text, cast("Quantity", value)) if text else None
    except ValueError as error:
        complaints.at(node.mark, str(error))
        return None


def _severity(node: Node | None, complaints: Complaints) -> RuleSeverity | None:
    return cast("RuleSeverity | None", shapes.choice(node, "the severity", SEVERITIES, complaints) or None)


def _examples(node: Node | None, complaints: Complaints) -> Examples:
    if node is None or shapes.mapping(node, "'examples'", EXAMPLE_KEYS, complaints) is None:
        return Examples()
    found = cast("Mapping", node)
    return Examples(
        ok=shapes.texts(found.get("ok"), "'ok'", complaints), bad=shapes.texts(found.get("bad"), "'bad'", complaints)
    )


def _written(node: Node | None) -> str:
    """A scalar as the file has it."""
    return getattr(node, "text", "").strip()


def _statement(kind: FactKind, node: Mapping, lines: list[str]) -> tuple[Mark, str]:
    """Where the value stands and the lines that state it."""
    wanted = LISTS if kind == "attendance" else ("value",)
    stated = [(key, found) for key, found in node.pairs if key.text in wanted]
    if not stated:
        return node.mark, ""
    rows = sorted({row for key, found in stated for row in range(key.mark.line, found.last_line + 1)})
    text = "\n".join(lines[row - 1].strip() for row in rows if 0 < row <= len(lines))
    return stated[0][1].mark, text
