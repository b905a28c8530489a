"""The JSON Schema of rule files, made from the tables that the loader checks them by.

Draft 2020-12 (https://json-schema.org/draft/2020-12/schema). Editors take it for completion and hints while typing.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from factlint.rules.keys import (
    ENTITY_KEYS,
    EXAMPLE_KEYS,
    FACT_KINDS,
    FILE_KEYS,
    SCHEMA_VERSION,
    Key,
    fact_keys,
)

if TYPE_CHECKING:
    from factlint.rules.keys import FactKind

DIALECT = "https://json-schema.org/draft/2020-12/schema"

Schema = dict[str, Any]

SCALAR: Schema = {"type": ["string", "number", "boolean"]}
"""The loader takes scalars as they are written, so a number or a bare `no` is a text too."""
TEXTS: Schema = {"anyOf": [SCALAR, {"type": "array", "items": SCALAR}, {"type": "null"}]}
ISO_DAY = r"\d{4}-\d{2}-\d{2}"
ISO_END = r"(?:\d{4}(?:-\d{2}(?:-\d{2})?)?|\.\.)"

SHAPES: dict[str, Schema] = {
    "version": {"enum": [SCHEMA_VERSION, str(SCHEMA_VERSION)]},
    "text": SCALAR,
    "name": {"type": ["string", "number"], "pattern": r"^[^\s/,]+$"},
    "texts": TEXTS,
    "about": {
        "anyOf": [SCALAR, {"type": "array", "minItems": 1, "items": {"anyOf": [SCALAR, {"$ref": "#/$defs/any"}]}}]
    },
    "day": {"type": "string", "pattern": f"^(?:{ISO_DAY}|\\d{{4}})$"},
    "days": {"type": ["string", "integer"], "pattern": f"^{ISO_END}(?:/{ISO_END})?$"},
    "flag": {"type": "boolean"},
    "choice": {"type": "string"},
    "value": SCALAR,
    "entities": {"type": ["array", "null"], "items": {"$ref": "#/$defs/entity"}},
    "facts": {"type": ["array", "null"], "items": {"$ref": "#/$defs/fact"}},
    "examples": {"$ref": "#/$defs/examples"},
}


def rule_file_schema() -> Schema:
    """The schema of a rule file, as plain dictionaries ready for JSON."""
    facts = {f"{kind}-fact": _fact(kind) for kind in FACT_KINDS}
    return {
        "$schema": DIALECT,
        "title": f"factlint rule file, version {SCHEMA_VERSION}",
        **_mapping(FILE_KEYS),
        "$defs": {
            "any": {"type": "array", "minItems": 1, "items": SCALAR, "description": "Any one of these will do."},
            "entity": _mapping(ENTITY_KEYS),
            "examples": _mapping(EXAMPLE_KEYS),
            "fact": {
                "type": "object",
                "required": ["id", "kind"],
                "properties": {"kind": {"enum": list(FACT_KINDS)}},
                "allOf": [_when(kind) for kind in FACT_KINDS],
            },
            **facts,
        },
    }


def _when(kind: FactKind) -> Schema:
    return {
        "if": {"properties": {"kind": {"const": kind}}, "required": ["kind"]},
        "then": {"$ref": f"#/$defs/{kind}-fact"},
    }


def _fact(kind: FactKind) -> Schema:
    schema = _mapping(fact_keys(kind))
    schema["properties"]["kind"] = {"const": kind}
    if kind == "attendance":
        schema["anyOf"] = [{"required": [name]} for name in ("present", "absent", "expected")]
    return schema


def _mapping(keys: tuple[Key, ...]) -> Schema:
    return {
        "type": "object",
        "additionalProperties": False,
        "required": [key.name for key in keys if key.required],
        "properties": {key.name: _property(key) for key in keys},
    }


def _property(key: Key) -> Schema:
    schema = {**SHAPES[key.shape], "description": key.meaning}
    if key.choices:
        schema["enum"] = list(key.choices)
    if key.default in key.choices and key.default:
        schema["default"] = key.default
    return schema
