"""Which sources are taken for a draft: those of its story, and others only for what these do not tell."""

from __future__ import annotations

import pytest

from factlint.corpus.selection import CAP, WHOLE, select
from factlint.kinds import read_statements
from factlint.text.reading import read_text
from tests.corpus.stores import memory_store

LOCK = (
    "The Heron lock at Brookfield opened on May 3, 2021. Its gates, made of oak, weigh twelve tonnes each. "
    "The canal trust paid €40 million for it, said its engineer, Ann Marlowe. Barges of sixty metres can pass."
)
OTHERS = {
    f"other-{number}.txt": f"{name} of {place} won the {prize} on Tuesday. The jury praised the {thing}."
    for number, (name, place, prize, thing) in enumerate(
        zip(
            "Bell Carr Dunn Ewing Frost Gale Hurst Ives Jolly Kemp Lunn".split(),
            "Ashby Bourne Corby Derby Epsom Frome Goole Hythe Ilkley Jarrow Kendal".split(),
            "fiction poetry drama essay history science travel music garden cookery sport".split(),
            "novel ballad comedy tract chronicle survey journey suite border recipe match".split(),
            strict=True,
        )
    )
}


def taken(draft: str, texts: dict[str, str]) -> list[str]:
    store = memory_store(texts)
    document = read_text(draft, "draft.md")
    return [store.places([n])[n][1] for n in select(store, document, read_statements(document))]


def test_a_small_corpus_is_taken_whole_in_its_order() -> None:
    texts = dict(list(OTHERS.items())[:WHOLE])
    assert taken("Nothing of the sort.", texts) == list(texts)


@pytest.mark.parametrize(
    "draft",
    [
        "The Heron lock opened in June 2021. Its oak gates weigh ten tonnes. It cost the canal trust €50 million.",
        "Barges of sixty metres can pass the gates.",
        "The engineer is Ann Marlowe.",
        "Marlowe paid for it.",
        "# Heron\n\n| Item | Cost |\n| --- | --- |\n| gates | €40 million |\n",
    ],
)
def test_the_source_of_the_story_is_taken_alone(draft: str) -> None:
    assert taken(draft, {**OTHERS, "lock.txt": LOCK}) == ["lock.txt"]


def test_a_source_of_one_sentence_is_taken_besides() -> None:
    draft = f"{LOCK} Dunn of Corby won the drama prize, and the jury praised the comedy."
    assert taken(draft, {**OTHERS, "lock.txt": LOCK}) == ["lock.txt", "other-2.txt"]


def test_a_source_that_alone_has_a_name_is_taken_besides() -> None:
    draft = f"{LOCK} The trust's chairman, Peter Ilkley, thanked the diggers and the divers of three counties."
    texts = {**OTHERS, "lock.txt": LOCK, "chair.txt": "Peter Ilkley chairs a choir of bakers. It sings on Sundays."}
    assert taken(draft, texts) == ["lock.txt", "chair.txt"]


def test_a_name_that_is_a_slip_away_leads_to_its_source() -> None:
    assert taken("Ann Marlow spoke.", {**OTHERS, "lock.txt": LOCK}) == ["lock.txt"]


def test_common_words_lead_nowhere() -> None:
    assert taken("It was said to be so, and they did what they could.", {**OTHERS, "lock.txt": LOCK}) == []


def test_ties_go_by_path_and_the_number_is_bounded() -> None:
    twins = {f"{number:03d}.txt": LOCK for number in range(3 * CAP)}
    found = taken(LOCK, {path: twins[path] for path in sorted(twins, reverse=True)})
    assert 0 < len(found) <= CAP
    assert found == sorted(twins)[: len(found)]
