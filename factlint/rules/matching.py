"""Which rules a sentence is about."""

from __future__ import annotations

from collections import Counter, defaultdict
from typing import TYPE_CHECKING

from factlint.records import record
from factlint.rules.wording import Phrase, Wording, name_phrase, word_phrase

if TYPE_CHECKING:
    from collections.abc import Iterable

    from factlint.rules.model import Entity, Rule, RuleSet
    from factlint.text.document import Sentence

CONTEXT_WEIGHT = 0.5
"""What an item counts that is met only in the heading above or the sentence before."""


@record
class Match:
    """A rule that a sentence is about."""

    rule: Rule
    met: tuple[str, ...]
    """For each item of `about`, the word or phrase that met it, as the rule spells it."""
    nearby: tuple[bool, ...]
    """For each item, True where it is met only in the heading above or the sentence before."""

    @property
    def strength(self) -> float:
        """1 where the sentence itself meets every item, less for each that only its surroundings meet."""
        weights = [CONTEXT_WEIGHT if nearby else 1.0 for nearby in self.nearby]
        return sum(weights) / len(weights) if weights else 0.0


Alternatives = tuple[tuple[str, Phrase], ...]
"""The words that meet one item: each as the rule spells it, and as it is looked for."""


class Matcher:
    """Finds the date, figure and attendance rules that a sentence is about. Immutable once built; safe across threads.

    Rules for quotations and roles are matched by the speaker or the holder that the claim itself names:
    see `of_person`.
    """

    def __init__(self, ruleset: RuleSet) -> None:
        self._entities = _EntityNames(ruleset.entities)
        self._items: list[tuple[Rule, tuple[Alternatives, ...]]] = []
        self._persons: dict[str, list[Rule]] = defaultdict(list)
        for rule in ruleset.rules:
            if rule.kind in ("quote", "role"):
                self._persons[self.canonical(rule.about[0][0])].append(rule)
            else:
                self._items.append((rule, tuple(self._alternatives(group) for group in rule.about)))
        self._index = self._build_index()

    def about(self, sentence: Sentence, path: str = "") -> list[Match]:
        """The rules that a sentence of the draft at `path` is about, in the order of the rule files."""
        own, near = Wording(sentence.tokens), _surroundings(sentence)
        keys = own.keys | near.keys
        numbers = {number for key in keys for number in self._index.get(key, ())}
        found = (self._match(number, own, near) for number in sorted(numbers))
        return [match for match in found if match is not None and match.rule.applies(path)]

    def of_person(self, name: str, path: str = "") -> list[Rule]:
        """The quote rules of a speaker and the role rules of a holder, by any of the person's names."""
        return [rule for rule in self._persons.get(self.canonical(name), ()) if rule.applies(path)]

    def canonical(self, name: str) -> str:
        """The name under which a person, organisation or place is declared; the name itself where it is not."""
        entity = self.entity(name)
        return entity.name if entity else name

    def entity(self, name: str) -> Entity | None:
        """The entity that a name means: its name, an alias, a person's surname; None where it is none or several."""
        return self._entities.named(name)

    def _alternatives(self, group: Iterable[str]) -> Alternatives:
        found: list[tuple[str, Phrase]] = []
        for item in group:
            entity = self.entity(item)
            if entity is None:
                found.append((item, word_phrase(item)))
            else:
                found += [(entity.name, name_phrase(name)) for name in self._entities.names_of(entity)]
        return tuple((item, phrase) for item, phrase in found if phrase.words)

    def _build_index(self) -> dict[str, tuple[int, ...]]:
        """Word keys to rules. A rule stands under the rarest words of the one item that the fewest rules share."""
        share: Counter[str] = Counter()
        for _, items in self._items:
            share.update({key for item in items for _, phrase in item for key in phrase.keys})
        index: dict[str, list[int]] = defaultdict(list)
        for number, (_, items) in enumerate(self._items):
            choices = [{min(phrase.keys, key=lambda key: share[key]) for _, phrase in item} for item in items]
            if all(choices):
                for key in min(choices, key=lambda keys: sum(share[key] for key in keys)):
                    index[key].append(number)
        return {key: tuple(numbers) for key, numbers in index.items()}

    def _match(self, number: int, own: Wording, near: Wording) -> Match | None:
        rule, items = self._items[number]
        met: list[str] = []
        nearby: list[bool] = []
        for alternatives in items:
            here = next((item for item, phrase in alternatives if own.holds(phrase)), None)
            there = here or next((item for item, phrase in alternatives if near.holds(phrase)), None)
            if there is None:
                return None
            met.append(there)
            nearby.append(here is None)
        return None if all(nearby) else Match(rule, tuple(met), tuple(nearby))


def _surroundings(sentence: Sentence) -> Wording:
    """The words of the heading above, of a table cell's headers and of the sentence before."""
    from factlint.text.tokens import tokenize

    block = sentence.block
    tokens = [*tokenize(block.heading), *tokenize(block.header)]
    before = sentence.previous
    if before is not None and before.block.heading == block.heading and before.block.kind != "meta":
        tokens += before.tokens
    return Wording(tokens)


class _EntityNames:
    """Entities by their names, aliases and, for people, surnames that no two share."""

    def __init__(self, entities: Iterable[Entity]) -> None:
        self._names: dict[str, tuple[str, ...]] = {}
        self._by_name: dict[Phrase, Entity] = {}
        shared: set[Phrase] = set()
        surnames: list[tuple[Phrase, Entity]] = []
        for entity in entities:
            self._names[entity.name] = entity.names
            self._by_name.update({name_phrase(name): entity for name in entity.names})
            if entity.kind == "person":
                ends = {name.split()[-1] for name in entity.names if " " in name}
                surnames += [(name_phrase(end), entity) for end in sorted(ends)]
        owners = Counter(phrase for phrase, _ in surnames)
        shared = {phrase for phrase, count in owners.items() if count > 1}
        for phrase, entity in surnames:
            if phrase not in shared and phrase not in self._by_name:
                self._by_name[phrase] = entity
                self._names[entity.name] += (phrase.text,)

    def named(self, name: str) -> Entity | None:
        return self._by_name.get(name_phrase(name))

    def names_of(self, entity: Entity) -> tuple[str, ...]:
        return self._names[entity.name]
