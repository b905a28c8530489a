"""Find quotations: the words inside the marks, and whom the text gives them to.

A quotation over several sentences gives a statement in each of them, all with the one speaker. Words in quotation marks
that nobody is said to have said are kept as a quotation without speaker when they are three words or more; fewer are
scare quotes, and words with capitals throughout are a title: neither is a claim.
"""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING

from factlint.kinds.quoting.attribution import Attribution, after_quotation, attribute
from factlint.kinds.quoting.block_quotes import is_block_quote, read_block_quote
from factlint.kinds.quoting.claimed import is_said
from factlint.kinds.quoting.frames import Frame, Passage, passages
from factlint.kinds.quoting.persons import Persons
from factlint.kinds.statement import Statement
from factlint.records import NamedTuple
from factlint.values.quotations.quotation import Quotation

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factlint.kinds.statement import Kind, Reading

KIND: Kind = "quote"

LONGEST_TAIL = 12
"""Items of a sentence that is nothing but the attribution of the one before."""


class Said(NamedTuple):
    """What is known of a quotation: its attribution, and its speaker's name with pronouns resolved."""

    attribution: Attribution
    name: str | None


def read(reading: Reading) -> Iterator[Statement]:
    """Every quotation of the document, in order."""
    persons = Persons(reading)
    carried: Said | None = None
    waiting: list[tuple[Passage, dict[int, Said]]] = []
    before: Passage | None = None
    for block_quote, group in groupby(passages(reading), key=is_block_quote):
        together = list(group)
        if block_quote:
            yield from _flush(waiting)
            yield from read_block_quote(together, before)
            carried = None
            continue
        for passage in together:
            persons.enter(passage)
            said = _speakers(passage, persons, carried)
            carried = _carried(passage, said)
            waiting.append((passage, said))
            if not (passage.marked and not passage.marked[-1].closed):
                yield from _flush(waiting)  # else its speaker may stand in the next paragraph
        before = together[-1]
    yield from _flush(waiting)


def _flush(waiting: list[tuple[Passage, dict[int, Said]]]) -> Iterator[Statement]:
    _share_chains(waiting)
    for passage, said in waiting:
        yield from _statements(passage, said)
    waiting.clear()


def _speakers(passage: Passage, persons: Persons, carried: Said | None) -> dict[int, Said]:
    """Who says each quotation of a block, by number. `carried` is the speaker that the block before ended with."""
    said: dict[int, Said] = {}
    for number, frame in enumerate(passage.frames):
        if not frame.quotations:
            carried = None
            continue
        found = attribute(frame.items)
        if not any(attribution.cue for attribution in found.values()):
            tail = _tail(passage.frames[number + 1]) if number + 1 < len(passage.frames) else None
            if tail is not None:
                found = dict.fromkeys(found, tail)
        cued = any(attribution.cue for attribution in found.values())
        for quotation, attribution in found.items():
            said[quotation] = Said(attribution, persons.name(attribution.speaker, frame))
        if not cued and frame.quoted_alone:
            name = carried.name if carried is not None else persons.floating(frame)
            if name is not None:
                said |= {quotation: Said(Attribution(cue=True), name) for quotation in found}
        persons.note(frame, [said[quotation].name for quotation in frame.quotations])
        carried = next((said[q] for q in reversed(frame.quotations) if said[q].name is not None), None)
    return said


def _carried(passage: Passage, said: dict[int, Said]) -> Said | None:
    """The speaker of a block whose last sentence quotes."""
    if not passage.frames:
        return None
    return next((said[q] for q in reversed(passage.frames[-1].quotations) if said[q].name is not None), None)


def _tail(frame: Frame) -> Attribution | None:
    """A short sentence that only attributes: the one before it was a question or ended in a full stop."""
    if frame.numbers or len(frame.sentences[0].tokens) > LONGEST_TAIL:
        return None
    items = frame.items
    attribution = after_quotation(items, 0, len(items))
    words = [item for item in items if item.shape == "word"]
    speaker = attribution.speaker
    if not attribution.cue or speaker is None or not words:
        return None
    ends_in_verb = words[-1].start > speaker.end and words[-1] is items[-1 if items[-1].shape == "word" else -2]
    return attribution if ends_in_verb or speaker.start > words[0].start or items[0].shape == "mark" else None


def _share_chains(passages: list[tuple[Passage, dict[int, Said]]]) -> None:
    """Give all parts of a quotation that runs over paragraphs the speaker that one of them has."""
    chain: list[tuple[dict[int, Said], int]] = []
    open_before = False
    for passage, said in passages:
        for number, part in enumerate(passage.marked):
            continued = part.resumed or (
                open_before and number == 0 and not passage.block.prose[: part.outer_start].strip()
            )
            if not continued:
                _share(chain)
                chain = []
            chain.append((said, number))
        open_before = bool(passage.marked) and not passage.marked[-1].closed
    _share(chain)


def _share(chain: list[tuple[dict[int, Said], int]]) -> None:
    known = next((said[n] for said, n in chain if n in said and said[n].attribution.speaker is not None), None)
    if known is None or len(chain) < 2:
        return
    for said, number in chain:
        if number not in said or said[number].attribution.speaker is None:
            said[number] = known


def _statements(passage: Passage, said: dict[int, Said]) -> Iterator[Statement]:
    for frame in passage.frames:
        for at, item in enumerate(frame.items if frame.numbers else ()):
            known = said.get(item.quotation) if item.quotation >= 0 else None
            if known is not None and is_said(frame.items, at, known.attribution.cue):
                embedded = at > 0 and frame.items[at - 1].shape in {"word", "number"}
                yield from _parts(frame, item.quotation, known, embedded)


def _parts(frame: Frame, quotation: int, said: Said, embedded: bool) -> Iterator[Statement]:
    """One statement for each sentence that a quotation runs through."""
    part, prose = frame.passage.marked[quotation], frame.passage.block.prose
    speaker = said.attribution.speaker
    before = ""
    for sentence in frame.sentences:
        first = sentence.start
        start, end = _inner(prose, max(part.start, first), min(part.end, sentence.end), embedded)
        if start >= end:
            continue
        here = speaker is not None and first <= speaker.start < sentence.end
        named = (speaker.start - first, speaker.end - first) if here and speaker else None
        stands = named is not None and speaker is not None and bool(speaker.pronoun)
        yield Statement(
            "quote",
            Quotation(prose[start:end], said.name, said.attribution.denied, before),
            sentence,
            start - first,
            end - first,
            about=said.name or "",
            about_span=None if stands else named,
            wide=(min(start - first, named[0]), max(end - first, named[1])) if stands and named else None,
        )
        before = prose[start:end]


def _inner(prose: str, start: int, end: int, embedded: bool) -> tuple[int, int]:
    """A part without the marks and spaces at its edges, and without the stop that belongs to the sentence around it."""
    while start < end and (prose[start].isspace() or prose[start] in "“„«"):
        start += 1
    while end > start and (prose[end - 1].isspace() or prose[end - 1] == ","):
        end -= 1
    words = prose[start:end]
    if words.endswith(".") and words[0].islower() and (embedded or " " not in words) and not words.endswith("..."):
        end -= 1
    return start, end
