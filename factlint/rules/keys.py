"""The keys of a rule file: one table from which the loader, the JSON Schema and the reference page are made."""

from __future__ import annotations

from typing import Literal, get_args

from factlint.records import record

SCHEMA_VERSION = 1

FactKind = Literal["date", "figure", "quote", "attendance", "role"]
FACT_KINDS: tuple[FactKind, ...] = get_args(FactKind)
ENTITY_KINDS = ("person", "organisation", "place", "event")
SEVERITIES = ("error", "warning", "info")

Shape = Literal[
    "version",
    "text",
    "name",
    "texts",
    "about",
    "day",
    "days",
    "flag",
    "choice",
    "value",
    "entities",
    "facts",
    "examples",
]
"""What may stand after a key. `text` is one scalar; `name` one without white space; `texts` one scalar or a list of
them; `about` a list whose items are scalars or lists of scalars; `day` an ISO date; `days` an ISO interval, an end of
which may be open; `value` a scalar that the fact's kind can read."""


@record
class Key:
    """One key: what may stand after it and what it means to an editor."""

    name: str
    shape: Shape
    meaning: str
    example: str
    required: bool = False
    choices: tuple[str, ...] = ()
    default: str = ""


FILE_KEYS: tuple[Key, ...] = (
    Key("factlint", "version", "Version of this format. Always 1.", "factlint: 1", required=True),
    Key(
        "topic", "text", "What the file is about, shown beside its findings.", "topic: Harbour council, spring session"
    ),
    Key(
        "dateline",
        "day",
        'The day against which "Wednesday" or "this year" are read, in drafts that have no date of their own.',
        "dateline: 2024-12-18",
    ),
    Key(
        "applies-to",
        "texts",
        "Globs of the drafts that the rules are for. A glob may start at any folder of the draft's path.",
        'applies-to: ["articles/harbour/**"]',
        default="every draft",
    ),
    Key("entities", "entities", "People, organisations, places and events, with the names they go by.", "entities:"),
    Key("facts", "facts", "The rules: one known fact each.", "facts:"),
)

ENTITY_KEYS: tuple[Key, ...] = (
    Key("name", "text", "The full name, as findings and suggestions spell it.", "name: Ada Lovelace", required=True),
    Key(
        "aliases",
        "texts",
        "Other names and spellings that mean the same. Capitals count: `US` is not met by `us`. A person's surname "
        "need not be listed.",
        "aliases: [Countess of Lovelace]",
    ),
    Key("kind", "choice", "What it is.", "kind: organisation", choices=ENTITY_KINDS, default="person"),
    Key("roles", "texts", "Offices that the entity holds.", "roles: [Mayor of Portsmouth]"),
)

COMMON_FACT_KEYS: tuple[Key, ...] = (
    Key(
        "id", "name", "The rule's name: unique, without spaces, taken by `--ignore`.", "id: budget-2025", required=True
    ),
    Key("kind", "choice", "The kind of fact.", "kind: figure", required=True, choices=FACT_KINDS),
    Key(
        "valid",
        "days",
        "When the fact holds, as an ISO interval with `..` for an open end. The rule is silent about other times.",
        "valid: 2024-10-01/..",
    ),
    Key("severity", "choice", "How heavily a contradiction weighs.", "severity: warning", choices=SEVERITIES),
    Key(
        "source",
        "texts",
        "The file, or files, that `factlint rules validate` must find the fact in. Paths start where the rule file "
        "or the project does.",
        "source: seeds/minutes.md",
    ),
    Key("note", "text", "Words for the writer, shown with the finding.", "note: The figure was revised in May."),
    Key(
        "examples",
        "examples",
        "Sentences that the rule must pass (`ok`) and must flag (`bad`), tried by `factlint rules test`.",
        'examples: {ok: ["The budget is £2 million."], bad: ["The budget is £3 million."]}',
    ),
)

ABOUT = Key(
    "about",
    "about",
    "What a sentence must speak of for the rule to apply. Every item must be met; a nested list is met by any one of "
    "its items. An item is a word, a phrase or an entity. Case and inflection do not matter. Items may also be met by "
    "the heading above or the sentence before, as long as one is met in the sentence itself.",
    "about: [[budget, spending], harbour]",
    required=True,
)

FACT_KEYS: dict[FactKind, tuple[Key, ...]] = {
    "date": (
        ABOUT,
        Key(
            "value",
            "value",
            "An ISO date, month, year, or an interval of two of them.",
            "value: 2024-12-18",
            required=True,
        ),
    ),
    "figure": (
        ABOUT,
        Key("value", "value", "The figure, as people write it.", "value: over a dozen", required=True),
        Key(
            "tolerance",
            "value",
            "How far off a draft may be: a percentage of the value, or an amount in its unit.",
            "tolerance: 5%",
            default="0",
        ),
    ),
    "quote": (
        Key("speaker", "text", "Who said it: a name.", "speaker: Ada Lovelace", required=True),
        Key("value", "value", "The words said.", 'value: "we build as long as the tide is out"', required=True),
    ),
    "attendance": (
        ABOUT,
        Key("present", "texts", "Who was there.", "present: [Ada Lovelace, Grace Hopper]"),
        Key("absent", "texts", "Who was not there.", "absent: [Alan Turing]"),
        Key("expected", "texts", "Who was said to be coming and is not known to have come.", "expected: []"),
        Key(
            "complete",
            "flag",
            "Whether the lists name everybody: then anybody else said to be there is a contradiction.",
            "complete: true",
            default="false",
        ),
    ),
    "role": (
        Key("about", "text", "Who holds the office: a name.", "about: Ada Lovelace", required=True),
        Key("value", "value", "The office, and what it is of.", "value: Mayor of Portsmouth", required=True),
    ),
}

EXAMPLE_KEYS: tuple[Key, ...] = (
    Key("ok", "texts", "Sentences that the rule has nothing to say about.", 'ok: ["The budget is £2 million."]'),
    Key("bad", "texts", "Sentences that the rule must flag.", 'bad: ["The budget is £3 million."]'),
)


def fact_keys(kind: FactKind) -> tuple[Key, ...]:
    """Every key that a fact of this kind may have, in the order in which they are usually written."""
    return (*COMMON_FACT_KEYS[:2], *FACT_KEYS[kind], *COMMON_FACT_KEYS[2:])
