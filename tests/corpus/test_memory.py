"""Sources in memory: what a look-up finds, and how much it may cost."""

from __future__ import annotations

import time
from weakref import ref

from factlint.corpus.memory import MOST_POSTINGS, MemoryCorpus, SourceText
from factlint.text.reading import read_text

WIRE = "The lock opened in May. It cost €40 million. Herons nest on its northern wall, and boats wait below."
LOG = "Boats wait. Herons wait too."


def corpus(*texts: str) -> MemoryCorpus:
    held = MemoryCorpus()
    for number, text in enumerate(texts):
        held.add(read_text(text, f"{number}.txt"))
    return held


def found(held: MemoryCorpus, *terms: str) -> list[str]:
    return [passage.sentence.text for passage, _ in held.search(terms, 3)]


def test_the_passage_that_shares_most_comes_first() -> None:
    assert found(corpus(WIRE, LOG), "heron", "northern", "wall")[0].startswith("Herons nest")
    assert found(corpus(WIRE, LOG), "unheard") == []


def test_a_rare_word_says_more_than_a_common_one() -> None:
    held = corpus("Boats pass. Boats wait. Boats turn. A heron sleeps.")
    assert held.weight("heron") > held.weight("boat") > 0
    assert held.weight("never") > held.weight("heron")


def test_the_order_of_terms_does_not_matter() -> None:
    held, terms = corpus(WIRE, LOG), ["heron", "boat", "wait", "wall", "open"]
    assert held.search(terms, 5) == held.search(terms[::-1], 5)


def test_neighbours_are_of_one_source() -> None:
    held = corpus(WIRE, LOG)
    last = held.passages_of(held.sources[0])[-1]
    before = held.neighbour(last, -1)
    assert before is not None
    assert before.sentence.text == "It cost €40 million."
    assert held.neighbour(last, 1) is None
    assert held.neighbour(held.passages[0], -1) is None


def test_statements_stand_in_their_passages() -> None:
    held = corpus(WIRE, LOG)
    found = [(passage.sentence.text, str(fact.value)) for passage, fact in held.statements("figure")]
    assert found == [("It cost €40 million.", "40000000 EUR")]


def test_a_place_of_the_prose_leads_back_to_its_sentence() -> None:
    source = corpus(WIRE).sources[0]
    prose = "\n".join(sentence.text for sentence in source.document.sentences)
    for number, sentence in enumerate(source.document.sentences):
        start = prose.index(sentence.text)
        assert source.sentence_at(start) == (number, 0)
        assert source.sentence_at(start + len(sentence.text) - 1) == (number, len(sentence.text) - 1)


def test_a_look_up_visits_a_bounded_number_of_places() -> None:
    """Words of every sentence are passed over once rarer ones have told the sentences apart."""
    held = corpus("Boats wait here again. " * MOST_POSTINGS + "A heron waits here again.")
    begin = time.process_time()
    for _ in range(20):
        best = held.search(["boat", "wait", "heron", "here", "again"], 1)
    assert best[0][0].sentence.text == "A heron waits here again."
    assert time.process_time() - begin < 8


def test_a_corpus_goes_as_soon_as_nothing_holds_it() -> None:
    """Of many drafts each has its own, and what goes only when garbage is looked for piles up meanwhile."""
    held = corpus(WIRE, LOG)
    assert held.search(["heron"], 3)
    assert held.weight("boat")
    assert held.spelling.knows_word("herons")
    gone = ref(held)
    del held
    assert gone() is None


def test_a_text_that_is_there_twice_is_held_once() -> None:
    one, copy = (read_text("The mill closed in May.\n", path) for path in ("a.txt", "b.md"))
    other = read_text("The mill closed in June.\n", "c.md")
    held = MemoryCorpus.of(SourceText(document) for document in (one, copy, other))
    assert [source.document.path for source in held.sources] == ["a.txt", "c.md"]
