"""Rules that load but cannot do their work: lost sources, facts a source does not hold, rules that never fire."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Literal

from factlint.records import record
from factlint.rules.matching import Matcher
from factlint.rules.model import Attendees, Rule, RuleSet, glob_fits
from factlint.rules.wording import Wording, name_phrase, word_phrase
from factlint.values.comparison import Comparison
from factlint.values.dates.partial_date import PartialDate
from factlint.values.offices import Office
from factlint.values.quantities.quantity import Quantity
from factlint.values.quotations.quotation import Quotation

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator
    from datetime import date

    from factlint.kinds.statement import Statement
    from factlint.rules.mark import Mark
    from factlint.text.document import Document


@record
class Remark:
    """One thing to mend about a rule: an error where it or its source is wrong, a warning where it is idle."""

    place: Mark
    rule: str
    severity: Literal["error", "warning"]
    message: str

    def __str__(self) -> str:
        return f"{self.place.path}:{self.place.line}:{self.place.column}: {self.message}"


@record
class Reading:
    """A source as far as rules ask about it."""

    document: Document
    statements: tuple[Statement, ...]
    wording: Wording


def validate_rules(
    ruleset: RuleSet,
    *,
    root: Path | str = ".",
    today: date | None = None,
    drafts: Iterable[str] | None = None,
    read: Callable[[Path], Document] | None = None,
) -> list[Remark]:
    """Everything that is wrong with rules that could be loaded, in the order of the files.

    `root` is where the paths of sources start; the folder of the rule file is tried as well. `today` tells which rules
    have expired, `drafts` (paths) which globs fit nothing; without them neither is asked. `read` reads a source.
    """
    sources = _Sources(ruleset, Path(root), read or _read)
    remarks = [remark for rule in ruleset.rules for remark in _rule_remarks(rule, sources, today)]
    if drafts is not None:
        remarks += _idle_globs(ruleset, list(drafts))
    order = {path: number for number, path in enumerate(ruleset.files)}
    return sorted(remarks, key=lambda each: (order.get(each.place.path, 0), each.place.line, each.place.column))


def _rule_remarks(rule: Rule, sources: _Sources, today: date | None) -> Iterator[Remark]:
    for item in rule.about:
        if not any(word_phrase(word).words for word in item):
            yield Remark(rule.place, rule.id, "error", f"nothing can meet the item {list(item)} of 'about'")
    yield from _idle_days(rule, today)
    if not rule.sources:
        yield Remark(rule.place, rule.id, "warning", "the rule names no source")
    readings = []
    for path, place in rule.sources:
        found = sources.find(path, place)
        if isinstance(found, str):
            yield Remark(place, rule.id, "error", found)
        else:
            readings.append(found)
            if not isinstance(rule.value, Attendees):
                for missing in _missing(rule, found, sources.matcher):
                    yield Remark(place, rule.id, "error", f"{path} does not hold {missing}")
    if isinstance(rule.value, Attendees) and readings:
        for person in _unnamed(rule.value, readings, sources.matcher):
            yield Remark(rule.place, rule.id, "error", f"no source of the rule names {person}")


def _idle_days(rule: Rule, today: date | None) -> Iterator[Remark]:
    """A rule that has expired. A file with a dateline tells of that day, and is no older for being read later."""
    if rule.valid is None:
        return
    if rule.dateline is not None:
        if not rule.valid.holds(rule.dateline):
            message = f"the rule does not hold on the dateline of its file, {rule.dateline.isoformat()}"
            yield Remark(rule.place, rule.id, "warning", message)
    elif today is not None and rule.valid.last is not None and rule.valid.last < today:
        yield Remark(rule.place, rule.id, "warning", f"the rule has not applied since {rule.valid.last.isoformat()}")


class _Sources:
    """Sources by the path that a rule gives, each read once."""

    def __init__(self, ruleset: RuleSet, root: Path, read: Callable[[Path], Document]) -> None:
        self.matcher = Matcher(ruleset)
        self._names = ruleset.known_names
        self._root = root
        self._read = read
        self._found: dict[Path, Reading | str] = {}

    def find(self, path: str, place: Mark) -> Reading | str:
        """The source, or why it cannot be had."""
        tried = (self._root / path, Path(place.path).parent / path)
        file = next((each for each in tried if each.is_file()), None)
        if file is None:
            return f"the source {path} does not exist"
        if file not in self._found:
            try:
                self._found[file] = self._reading(self._read(file))
            except (OSError, UnicodeDecodeError) as error:
                self._found[file] = f"the source {path} cannot be read: {error}"
        return self._found[file]

    def _reading(self, document: Document) -> Reading:
        from factlint.kinds import read_statements

        statements = tuple(read_statements(document, known_names=self._names))
        tokens = [token for sentence in document.sentences for token in sentence.tokens]
        return Reading(document, statements, Wording(tokens))


def _read(file: Path) -> Document:
    from factlint.text.reading import read_text

    return read_text(file.read_bytes().decode("utf-8-sig"), file.as_posix())


def _missing(rule: Rule, source: Reading, matcher: Matcher) -> Iterator[str]:
    """What of a rule's fact the source does not hold."""
    value = rule.value
    if isinstance(value, Attendees):
        return
    if isinstance(value, Office):
        if not _names(value.person, source, matcher):
            yield f"the name {value.person}"
        elif not any(_same_office(value, each, matcher) for each in source.statements):
            yield f"the office '{rule.value_text}' of {value.person}"
    elif not any(_holds(value, statement) for statement in source.statements):
        yield f"'{rule.value_text}'"


def _unnamed(attendees: Attendees, sources: list[Reading], matcher: Matcher) -> list[str]:
    """People whom none of the sources names: one source may know who came and another who did not."""
    people = (*attendees.present, *attendees.absent, *attendees.expected)
    return [person for person in people if not any(_names(person, source, matcher) for source in sources)]


def _names(person: str, source: Reading, matcher: Matcher) -> bool:
    entity = matcher.entity(person)
    names = entity.names if entity else (person,)
    return any(source.wording.holds(name_phrase(name)) for name in names)


def _same_office(office: Office, statement: Statement, matcher: Matcher) -> bool:
    found = statement.value
    if not isinstance(found, Office) or matcher.canonical(found.person) != matcher.canonical(office.person):
        return False
    from factlint.records import replace

    return office.compare(replace(found, person=office.person)) is Comparison.AGREE


def _holds(value: PartialDate | Quantity | Quotation, statement: Statement) -> bool:
    found = statement.value
    if isinstance(value, PartialDate):
        return isinstance(found, PartialDate) and value.compare(found) is Comparison.AGREE
    if isinstance(value, Quantity):
        return isinstance(found, Quantity) and value.compare(found) is Comparison.AGREE
    return isinstance(found, Quotation) and value.compare(found) is Comparison.AGREE


def _idle_globs(ruleset: RuleSet, drafts: list[str]) -> Iterator[Remark]:
    for glob, place in ruleset.globs:
        if not any(glob_fits(glob, path) for path in drafts):
            yield Remark(place, "", "warning", f"no draft fits the glob '{glob}'")
