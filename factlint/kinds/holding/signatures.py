"""Offices that stand on a line of their own under a name, as letters and statements are signed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factlint.kinds.holding.bodies import body_after
from factlint.kinds.holding.phrases import find_phrases, role_text
from factlint.kinds.scene import set_scene
from factlint.kinds.statement import Statement
from factlint.language.en.honorifics import SAYING
from factlint.language.en.organisations import AUXILIARIES
from factlint.values.names.name import Name
from factlint.values.offices import Office

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factlint.kinds.scene import Named, Scene
    from factlint.kinds.statement import Reading
    from factlint.text.document import Sentence

_LINE = 10  # words of a line under a letter
_BLOCK = 20  # words of a signature whose lines are read as one


def offices_in_signatures(reading: Reading, gate: frozenset[str]) -> Iterator[Statement]:
    """The offices under names. `gate`: a line with none of these words tells no office."""
    for sentence in reading.document.sentences:
        if gate.isdisjoint(sentence.lowers) or len(sentence.tokens) > _BLOCK or not _is_line(sentence):
            continue
        scene = set_scene(sentence, reading.within(sentence, "name"))
        phrase = next(iter(find_phrases(scene.words, scene.taken)), None)
        if phrase is None:
            continue
        above = scene.ending.get(phrase.first - 1)
        named: Named | None = None
        if phrase.first == 0 or (phrase.first == 1 and scene.words[0].text == "("):
            named = _signed(reading, sentence.previous)
        elif above is not None and _is_person(above) and _new_line(scene, above, phrase.first):
            named = above
        if named is not None:
            of = body_after(scene, phrase.last + 1) or _line_below(reading, sentence)
            office = Office(str(named.value), role_text(scene.words, phrase), of, phrase.tenure)
            start, end = scene.words[phrase.first].start, scene.words[phrase.last].end
            yield Statement("role", office, sentence, start, end, named.value.text)


def _is_line(sentence: Sentence) -> bool:
    """Whether a sentence is no sentence: it has no stop and no verb."""
    lowers = sentence.lowers
    return sentence.text[-1] not in ".?!:" and AUXILIARIES.isdisjoint(lowers) and SAYING.isdisjoint(lowers)


def _signed(reading: Reading, line: Sentence | None) -> Named | None:
    """The person whose name ends the line above: "Katrin Voss", "Best regards, Katrin Voss"."""
    if line is None or len(line.tokens) > _LINE or not _is_line(line) or line.block.kind not in ("paragraph", "item"):
        return None
    scene = set_scene(line, reading.within(line, "name"))
    named = scene.ending.get(len(scene.words) - 1)
    alone = named is not None and len(scene.starting) == 1 and _is_person(named)
    return named if alone and " " in str(named.value if named else "") else None


def _is_person(named: Named) -> bool:
    return isinstance(named.value, Name) and named.value.kind == "person"


def _new_line(scene: Scene, named: Named, first: int) -> bool:
    """Whether the file breaks its line between a name and the office behind it."""
    sentence = scene.sentence
    start = sentence.source_span(scene.words[named.last].start, scene.words[named.last].end).end
    end = sentence.source_span(scene.words[first].start, scene.words[first].end).start
    return "\n" in sentence.document.text[start:end]


def _line_below(reading: Reading, sentence: Sentence) -> str:
    """The body whose name is all that the line below has."""
    below = sentence.document.sentences[sentence.index + 1 : sentence.index + 2]
    for line in below:
        for name in reading.within(line, "name"):
            value = name.value
            if isinstance(value, Name) and value.kind == "organisation" and name.text == line.text.strip():
                return str(value)
    return ""
