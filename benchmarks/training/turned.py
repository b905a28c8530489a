"""Examples of sentences that turn a source round, for the weights of `factlint/verify/statements/turning.py`.

True drafts give the negatives: whatever faces its opposite there does not contradict. Positives are the edits by
negation and by the opposite word, and true sentences in which a word is swapped for its opposite or denied here.
"""

from __future__ import annotations

import hashlib
import re
from typing import TYPE_CHECKING, Any, NamedTuple

from factlint.corpus.memory import MemoryCorpus
from factlint.kinds import read_statements
from factlint.language.en.opposites import DECIDING, DESCRIBING
from factlint.text.reading import read_file, read_text
from factlint.values.inflection import stem
from factlint.verify.evidence.facing import SentenceView
from factlint.verify.statements.opposition import opposites
from factlint.verify.statements.turning import FEATURES, features_of, turns

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factlint.verify.statements.turning import Turn
    from tests.drafts.harness import Case

Row = tuple[tuple[float, ...], bool, float]
_AUXILIARY = re.compile(r"\b(is|are|was|were|has|have|had|will|would|can|could)\b (?!not\b|no\b|n't)")
_DENIED = re.compile(r"\b(?:is|are|was|were|has|have|had|will|would|can|could|did|does|do)( not|n't|n’t)\b")
_WORD = re.compile(r"[A-Za-z-]+")
_SWAPPED_PER_DRAFT = 3
DRAFTED = 2.0
"""What a row of a labelled draft weighs: they are few, and are what is wanted."""
_VERB = 12
"""How far behind a denial its verb may end, in characters."""
_BASES = {stem(word): word for row in (*DECIDING, *DESCRIBING) for side in row for word in reversed(side.split())}


class Turned(NamedTuple):
    """A true draft before its source, and where an edit turned it round, if one did."""

    true: str
    corpus: MemoryCorpus
    draft: str
    span: tuple[int, int] | None


def turned_item(item: dict[str, Any]) -> Turned | None:
    """The item as an example of statements; None where another kind of value was edited."""
    kind = item.get("edit_kind", "")
    edited = kind in ("antonym", "negation")
    if kind and not edited and not kind.startswith("ctl_"):
        return None
    corpus = MemoryCorpus()
    corpus.add(read_text(item["source"], "source.txt"))
    span = (item["span"][0], item["span"][1]) if edited else None
    return Turned(item["true_draft"] if edited else item["draft"], corpus, item["draft"], span)


def rows_of(item: dict[str, Any]) -> Iterator[Row]:
    """Features, whether the draft contradicts there, and the row's weight."""
    example = turned_item(item)
    if example is None:
        return
    for view in views_of(example.true, example.corpus):
        found = turns(view)
        yield from ((features_of(turn, found), False, 1.0) for turn in found)
    if example.span is not None:
        yield from _best(example.draft, example.span, example.corpus, 1.0)
    for draft, span in _turned_round(example.true, str(item["id"])):
        yield from _best(draft, span, example.corpus, 0.5)


def draft_rows(case: Case) -> Iterator[Row]:
    """The rows of one labelled draft: errors of statement on the one hand, what no mark touches on the other."""
    corpus = MemoryCorpus()
    for path in sorted((case.folder / "sources").iterdir()):
        corpus.add(read_file(path))
    wrong = [mark for mark in case.marks if mark.sort != "fine"]
    for view in views_of(case.text, corpus):
        found = turns(view)
        for turn in found:
            if not any(_touches(turn, (mark.start, mark.end)) for mark in wrong):
                yield features_of(turn, found), False, DRAFTED
    for mark in wrong:
        if mark.sort == "expect" and "statement" in mark.kinds:
            yield from _best(case.text, (mark.start, mark.end), corpus, DRAFTED)


def views_of(draft: str, corpus: MemoryCorpus) -> Iterator[SentenceView]:
    """The draft's sentences before the corpus."""
    document = read_text(draft, "draft.txt")
    claims = read_statements(document)
    for sentence in document.sentences:
        own = [claim for claim in claims if claim.sentence is sentence]
        before = [c for c in claims if c.sentence.index == sentence.index - 1 and c.sentence.block is sentence.block]
        yield SentenceView(sentence, own, corpus, before)


def _best(draft: str, span: tuple[int, int], corpus: MemoryCorpus, weight: float) -> Iterator[Row]:
    """The turn at the edit that has most in common with its passage: the one that a reader would point at."""
    best: tuple[float, Row] | None = None
    for view in views_of(draft, corpus):
        place = view.sentence.source_span(0, len(view.sentence.text))
        if place.end <= span[0] or span[1] <= place.start:
            continue
        found = turns(view)
        for turn in found:
            if not _touches(turn, span):
                continue
            features = features_of(turn, found)
            named = dict(zip(FEATURES, features, strict=True))
            rank = named["coverage"] + named["near"] + named["closeness"] - named["agrees_near"]
            if best is None or rank > best[0]:
                best = (rank, (features, True, weight))
    if best is not None:
        yield best[1]


def _touches(turn: Turn, span: tuple[int, int]) -> bool:
    sentence = turn.face.view.sentence
    spans = [sentence.source_span(turn.mine.start, turn.mine.end)]
    if turn.mine.by is not None:
        spans.append(sentence.source_span(*turn.mine.by))
    return any(place.start < span[1] and span[0] < place.end for place in spans)


def _turned_round(draft: str, seed: str) -> Iterator[tuple[str, tuple[int, int]]]:
    """A few drafts in which one word is swapped for its opposite, and one in which a verb is denied."""
    places = [match for match in _WORD.finditer(draft) if _opposite(match.group(), seed)]
    places.sort(key=lambda match: _hash(seed, match.start()))
    for match in places[:_SWAPPED_PER_DRAFT]:
        word = _opposite(match.group(), seed)
        yield draft[: match.start()] + word + draft[match.end() :], (match.start(), match.start() + len(word))
    auxiliaries = sorted(_AUXILIARY.finditer(draft), key=lambda match: _hash(seed, match.start()))
    for match in auxiliaries[:1]:
        yield draft[: match.end()] + "not " + draft[match.end() :], (match.end(), match.end() + 3)
    denied = sorted(_DENIED.finditer(draft), key=lambda match: _hash(seed, match.start()))
    for match in denied[:1]:
        yield draft[: match.start(1)] + draft[match.end(1) :], (match.start(), match.end() + _VERB)


def _opposite(word: str, seed: str) -> str:
    """A word opposed to this one, always the same for a draft; empty where there is none."""
    choice = sorted(key for key, sort in opposites().get(stem(word), {}).items() if sort != "small")
    choice = [key for key in choice if key in _BASES]
    return _BASES[choice[_hash(seed, len(word)) % len(choice)]] if choice else ""


def _hash(seed: str, number: int) -> int:
    return int.from_bytes(hashlib.sha256(f"{seed}:{number}".encode()).digest()[:4], "big")
