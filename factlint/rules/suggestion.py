"""A starter rule file from sources: what they say most weightily, to be pruned by an editor."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from typing import TYPE_CHECKING

from factlint.language.en.stopwords import STOPWORDS
from factlint.records import field, record
from factlint.rules.keys import FACT_KINDS, SCHEMA_VERSION
from factlint.rules.values import date_value, figure_value
from factlint.values.attendance import Attendance
from factlint.values.comparison import Comparison
from factlint.values.dates.partial_date import PartialDate
from factlint.values.inflection import stem
from factlint.values.offices import Office
from factlint.values.quantities.quantity import Quantity
from factlint.values.quotations.quotation import Quotation

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from factlint.kinds.statement import Statement
    from factlint.rules.keys import FactKind
    from factlint.text.document import Document, Token

MOST_ITEMS = 3
"""Items under `about`; more would keep a rule from sentences that put it differently."""

SHORTEST_QUOTE = 4
"""Words; shorter quotations are words picked out, not statements."""


@record(frozen=False)
class Proposal:
    """One fact that sources state, with the sentences that state it."""

    kind: FactKind
    key: str
    """What makes two statements the same proposal."""
    fields: list[tuple[str, str]]
    """The YAML of the fact, key by key."""
    slug: str
    sentences: list[tuple[str, str]] = field(default_factory=list)
    """Path and sentence."""

    @property
    def sources(self) -> list[str]:
        return list(dict.fromkeys(path for path, _ in self.sentences))


def suggest_rules(documents: Iterable[Document], per_kind: int = 12) -> str:
    """The YAML text of a rule file with the most salient facts of the documents, at most `per_kind` of each kind.

    Facts that more sources state come first, then those in the order of the text. Each stands under its sentence.
    The file loads as it is; its `about` lists are a guess for an editor to better.
    """
    proposals: dict[tuple[str, str], Proposal] = {}
    read = [(document, _by_sentence(document)) for document in documents]
    frequency = _frequency(document for document, _ in read)
    for document, sentences in read:
        for statements in sentences:
            for statement in statements:
                proposal = _proposal(statement, statements, frequency)
                if proposal is not None:
                    kept = proposals.setdefault((proposal.kind, proposal.key), proposal)
                    kept.sentences.append((document.path, statement.sentence.text))
    chosen: dict[str, list[Proposal]] = defaultdict(list)
    for proposal in sorted(proposals.values(), key=lambda each: -len(each.sources)):
        if len(chosen[proposal.kind]) < per_kind:
            chosen[proposal.kind].append(proposal)
    return "\n".join(_file(chosen)) + "\n"


def _by_sentence(document: Document) -> list[list[Statement]]:
    """The statements of each sentence of the prose; titles and headings only repeat it."""
    from factlint.kinds import read_statements

    found: dict[int, list[Statement]] = defaultdict(list)
    for statement in read_statements(document):
        if statement.sentence.block.kind not in ("meta", "title", "heading"):
            found[statement.sentence.index].append(statement)
    return list(found.values())


def _frequency(documents: Iterable[Document]) -> Counter[str]:
    """In how many sentences each word stands."""
    frequency: Counter[str] = Counter()
    for document in documents:
        for sentence in document.sentences:
            frequency.update({stem(token.text) for token in sentence.tokens if token.shape == "word"})
    return frequency


def _proposal(statement: Statement, beside: list[Statement], frequency: Counter[str]) -> Proposal | None:
    value = statement.value
    if isinstance(value, PartialDate) and value.anchoring == "absolute" and _is_readable(statement):
        return _about(statement, "date", str(value), beside, frequency)
    if isinstance(value, Quantity) and (statement.about or value.unit) and _is_readable(statement):
        return _about(statement, "figure", statement.text, beside, frequency)
    if isinstance(value, Quotation) and value.speaker and len(value.text.split()) >= SHORTEST_QUOTE:
        words = value.text.rstrip(",")
        fields = [("speaker", _yaml_text(value.speaker)), ("value", _yaml_text(words))]
        return Proposal("quote", words.lower(), fields, f"{value.speaker.split()[-1]} {words}")
    if isinstance(value, Office) and " " in value.person and value.tenure == "current":
        office = f"{value.role} of {value.of}" if value.of else value.role
        fields = [("about", _yaml_text(value.person)), ("value", _yaml_text(office))]
        return Proposal("role", str(value).lower(), fields, f"{value.person.split()[-1]} role")
    if isinstance(value, Attendance) and value.person and value.event:
        fields = [("about", _yaml_list([value.event])), (value.presence, _yaml_list([value.person]))]
        return Proposal("attendance", str(value).lower(), fields, f"{value.person.split()[-1]} {value.presence}")
    return None


def _is_readable(statement: Statement) -> bool:
    """Whether a rule with these words would hold the same value: ordinals and dates without a year do not."""
    value = statement.value
    try:
        if isinstance(value, Quantity):
            return figure_value(statement.text).compare(value) is Comparison.AGREE
        return isinstance(value, PartialDate) and date_value(str(value)).compare(value) is Comparison.AGREE
    except ValueError:
        return False


def _about(
    statement: Statement, kind: FactKind, value: str, beside: list[Statement], frequency: Counter[str]
) -> Proposal | None:
    items = _telling_items(statement, beside, frequency)
    if not items:
        return None
    key = f"{statement.value} {' '.join(sorted(map(stem, items)))}"
    return Proposal(kind, key, [("about", _yaml_list(items)), ("value", _yaml_text(value))], " ".join([*items, kind]))


def _telling_items(statement: Statement, beside: list[Statement], frequency: Counter[str]) -> list[str]:
    """What the value is of: the counted noun, and the names and words that are near and rare, in their order."""
    start, end = statement.wide or (statement.start, statement.end)
    taken = [(each.start, each.end) for each in beside if each.kind in ("date", "figure", "name")] + [(start, end)]
    items = {each.start: each.text for each in beside if each.kind == "name" and each is not statement}
    for token in statement.sentence.tokens:
        if _tells(token) and not any(first <= token.start < last for first, last in taken):
            items[token.start] = token.text
    rank = {at: _distance(at, start, end) * (1 + frequency[stem(text)]) for at, text in items.items()}
    nearest = sorted(rank, key=lambda at: rank[at])
    counted = [statement.about] if statement.about and statement.kind == "figure" else []
    return counted + [items[at] for at in sorted(nearest[: MOST_ITEMS - len(counted)])]


def _tells(token: Token) -> bool:
    return token.shape == "word" and token.lower not in STOPWORDS and len(token.text) > 3 and token.text.isalpha()


def _distance(at: int, start: int, end: int) -> int:
    """Characters between a word and the value."""
    return max(start - at, at - end, 0) + 10


def _file(chosen: dict[str, list[Proposal]]) -> Iterator[str]:
    yield "# Proposed from the sources. Prune it, name what each fact is about, and add examples."
    yield f"factlint: {SCHEMA_VERSION}"
    yield "facts:" if any(chosen.values()) else "facts: []"
    taken: set[str] = set()
    for kind in FACT_KINDS:
        for proposal in chosen.get(kind, ()):
            for path, sentence in proposal.sentences[:2]:
                yield f"  # {_one_line(path)}: {_one_line(sentence)}"
            yield f"  - id: {_identity(proposal.slug, taken)}"
            yield f"    kind: {kind}"
            for name, value in proposal.fields:
                yield f"    {name}: {value}"
            yield f"    source: {_yaml_list(proposal.sources)}"


def _identity(slug: str, taken: set[str]) -> str:
    """A free id from the first words of a description."""
    words = re.findall(r"[^\W_]+", slug.lower())[:5]
    base = identity = "-".join(words) or "fact"
    number = 2
    while identity in taken:
        identity, number = f"{base}-{number}", number + 1
    taken.add(identity)
    return identity


def _yaml_list(texts: Iterable[str]) -> str:
    return f"[{', '.join(map(_yaml_text, texts))}]"


def _yaml_text(text: str) -> str:
    """A scalar, in quotation marks unless it is plainly one word or several; YAML 1.2.2, section 7.3.1."""
    text = _one_line(text)
    if re.fullmatch(r"[^\W\d_][\w .\-/]*", text) and text.lower() not in ("true", "false", "null", "yes", "no"):
        return text
    escaped = text.replace("\\", "\\\\").replace('"', '\\"')
    return f'"{escaped}"'


def _one_line(text: str) -> str:
    """A text without line breaks and characters that YAML refuses."""
    return " ".join("".join(each if each.isprintable() else " " for each in text).split())
