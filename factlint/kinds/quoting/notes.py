"""Whether the block of a sentence is a note about whoever its label, or the line above it, names.

Such a note goes on in the writer's own words, some of which are quoted; what stands between its marks is that person's.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from factlint.kinds.quoting.interviews import interviewed
from factlint.kinds.quoting.turns import SENDERS, Label, label_of, names_matter, opening_of_turn, within_marks
from factlint.language.en.saying import FIRST_PERSON
from factlint.values.names.lexicon import is_common
from factlint.values.names.name import Name, fold_name

if TYPE_CHECKING:
    from collections.abc import Iterable

    from factlint.kinds.statement import Statement
    from factlint.text.document import Sentence


def is_note_of(speaker: str, sentence: Sentence, names: Iterable[Statement]) -> bool:
    """Whether the block of a sentence begins with a label and goes on as a note about whom that names.

    Outside its quotation marks nobody speaks as "I" or "we", no colon announces another's words, and none but the
    speaker is named behind the label. `names` are those of the text.
    """
    opening = sentence
    while opening.previous is not None and opening.previous.block is sentence.block:
        opening = opening.previous
    label = label_of(opening)
    if (label is None or names_matter(label)) and interviewed(sentence):
        return _is_alone_before(speaker, sentence, names)
    if label is None:
        whole, title = opening_of_turn(sentence)
        if whole is None or title.tokens[0].lower in SENDERS:
            return False  # a letter quotes others
        if title.block.kind != "title" and whole.end < len(title.text.rstrip()):
            return False  # a label alone on its line stands over notes
        label = Label("", 0)
    told = sentence.block.prose[opening.start + label.end :].replace("“", '"').replace("”", '"')
    outside = "".join(told.split('"')[::2]).lower()
    others = (name for name in names if name.sentence.block is sentence.block and _names_other(name, speaker))
    before = (name for name in others if name.sentence.index <= sentence.index)
    if any(name.sentence is not opening or name.start >= label.end for name in before):
        return False
    return ":" not in outside and FIRST_PERSON.isdisjoint(outside.split())


def _is_alone_before(speaker: str, sentence: Sentence, names: Iterable[Statement]) -> bool:
    """Whether a paragraph of an interview's notes names nobody but the speaker up to a sentence's end, as notes do."""
    before = (n for n in names if n.sentence.block is sentence.block and n.sentence.index <= sentence.index)
    return not any(
        isinstance(n.value, Name)
        and n.value.kind == "person"
        and _is_other(n.value, speaker)
        and not within_marks(n.sentence, n.start)
        for n in before
    )


def _names_other(name: Statement, speaker: str) -> bool:
    """Whether a note names somebody else, and does not only open with a noun that has lost its article: "Clinic is"."""
    return _is_other(name.value, speaker) and (name.start > 0 or not is_common(name.text.lower()))


def _is_other(value: object, speaker: str) -> bool:
    """Whether a name is somebody else's, or another body's."""
    return isinstance(value, Name) and value.kind != "place" and fold_name(value.text)[-1:] != fold_name(speaker)[-1:]
