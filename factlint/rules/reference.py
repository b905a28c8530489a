"""The reference page of rule files (docs/rules.md), made from the tables that the loader checks them by."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factlint.rules.keys import COMMON_FACT_KEYS, ENTITY_KEYS, EXAMPLE_KEYS, FACT_KEYS, FILE_KEYS

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factlint.rules.keys import FactKind, Key

OPENING = """\
# Rule files

A rule file tells factlint facts: what the figure is, when it happened, who said what. A rule outranks every source.
Rule files are YAML; `factlint.yaml` says where they are, `factlint rules validate` checks them, `factlint rules test`
tries their examples, and `factlint rules suggest` proposes a first one from your sources. `factlint rules schema`
prints the JSON Schema that editors take for completion.

```yaml
factlint: 1
topic: Harbour council, spring session
dateline: 2024-03-15

entities:
  - name: Ada Lovelace
    aliases: [Countess of Lovelace]
    roles: [Mayor of Portsmouth]

facts:
  - id: budget-2024
    kind: figure
    about: [[budget, spending], harbour]
    value: £2 million
    source: seeds/minutes.md
    examples:
      ok: ["The harbour's budget is about £2 million."]
      bad: ["The harbour's budget is £3 million."]
```

Values are taken as they are written: `no` is a word and `1_000` is not a thousand. Anchors, aliases and tags are not
read. Every fault of every file is reported at once, with line and column."""

MATCHING = """\
## When a rule applies

A date, figure or attendance rule applies to a sentence that meets every item of its `about`. An item is

- a word (`budget`): met by any of its forms ("budgets", "Budget's"), in British or American spelling;
- a phrase (`air-defence systems`): met by the same words in a row; hyphens do not matter;
- an entity, by any of its names: met by all of them, and by a person's surname where no two people share it. Capitals
  count here, so that `US` is not met by "us", nor `May` by "may";
- a list of these in brackets: met by any one of them.

The sentence itself must meet at least one item; the heading above it, the header of a table cell, and the sentence
before may meet the rest. A quote rule applies to words close to its own, a role rule to its person.

Where a rule applies and holds on the draft's day (`valid`), its value decides: a claim that agrees is supported, one
that does not is a contradiction, whatever the sources say. Values agree when no reader could object: "over a dozen"
and 19, "about €40 billion" and €39.8 billion, "Dec. 18" and 2024-12-18, a quotation trimmed at its edges."""

KIND_WORDS: dict[FactKind, str] = {
    "date": "When something happened.",
    "figure": "Money, percentages, counts and measures.",
    "quote": "What somebody said, word for word. A draft may trim it at its edges and mark omissions with … or […].",
    "attendance": "Who was at an event. At least one of the lists must name somebody.",
    "role": "Who holds which office.",
}


def reference_page() -> str:
    """docs/rules.md, as Markdown."""
    return "\n".join(_lines()) + "\n"


def _lines() -> Iterator[str]:
    yield OPENING
    yield "\n## The file\n"
    yield from _table(FILE_KEYS)
    yield "\n## Entities\n"
    yield "Two entities may not share a name. Where two files speak of one, its aliases and roles are put together.\n"
    yield from _table(ENTITY_KEYS)
    yield "\n## Facts\n"
    yield "Every fact may have these keys, and those of its kind.\n"
    yield from _table(COMMON_FACT_KEYS)
    for kind, keys in FACT_KEYS.items():
        yield f"\n### {kind}\n"
        yield f"{KIND_WORDS[kind]}\n"
        yield from _table(keys)
    yield "\n### examples\n"
    yield "Each sentence is checked on its own, with all the rules and without the sources.\n"
    yield from _table(EXAMPLE_KEYS)
    yield f"\n{MATCHING}"


def _table(keys: tuple[Key, ...]) -> Iterator[str]:
    yield "| key | meaning | example |"
    yield "| --- | --- | --- |"
    for key in keys:
        yield f"| `{key.name}`{' (required)' if key.required else ''} | {_meaning(key)} | `{key.example}` |"


def _meaning(key: Key) -> str:
    choices = f" One of {', '.join(f'`{choice}`' for choice in key.choices)}." if key.choices else ""
    default = f" Without it: {key.default}." if key.default else ""
    return f"{key.meaning}{choices}{default}"
