"""The verdict on quotations: were these the words, and was it this person who said them?"""

from __future__ import annotations

from typing import TYPE_CHECKING

from factlint.corpus.terms import folded
from factlint.kinds.quoting.labelled import INITIALS, initials
from factlint.kinds.quoting.notes import is_note_of
from factlint.kinds.quoting.turns import turn_of, within_marks
from factlint.kinds.statement import Statement
from factlint.language.en.roles import ROLE_NOUNS
from factlint.language.en.saying import TYING
from factlint.records import NamedTuple
from factlint.text.tokens import tokenize
from factlint.values.names.name import Name
from factlint.values.quotations.quotation import Quotation, QuotationMatch, align_quotation
from factlint.verify.judgement import Judgement, evidence_of
from factlint.verify.naming import heard
from factlint.verify.naming.described import holders_of
from factlint.verify.naming.speakers import one_speaker

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from factlint.corpus.memory import Passage, SourceText
    from factlint.verify.evidence.facing import SentenceView
    from factlint.verify.finding import Evidence

_SOURCES = 6
"""How many sources are searched word by word for one quotation."""
_LIKE_SPEECH = 0.75
"""How alike the words of a source's own prose must be to a quotation before a difference is a change of it."""
_LITTLE = 0.6
"""Below it a quotation and a source's words have hardly more in common than small words."""
A_PHRASE = 3
"""Words of a quotation so short that half of them stand together somewhere by chance."""
_ON_THE_SAME = 0.3
"""The share of the draft's sentence that a passage of the source says too where a changed phrase is its phrase."""
_NEAR = 2
"""Sentences before a quotation whose people a "she" beside it may stand for."""
_STATUS_ORDER = {"verbatim": 3, "trimmed": 2, "altered": 1, "absent": 0}
_BEST = (3, 1.0)


class _Found(NamedTuple):
    """Where a source has the quotation's words."""

    source: SourceText
    match: QuotationMatch
    words: frozenset[str]

    @property
    def rank(self) -> tuple[int, float]:
        return _STATUS_ORDER[self.match.status], self.match.similarity


def judge_quote(claim: Statement, view: SentenceView) -> Judgement | None:
    """The verdict on one quotation; None for a short phrase without a speaker that no source has: no claim to test."""
    quotation = claim.value
    if not isinstance(quotation, Quotation):
        raise TypeError(f"not a quotation: {quotation!r}")
    found = _look_up(claim, quotation, view)
    if found is None or found.match.status == "absent":
        return _absent(claim, quotation, view)
    if found.match.status == "altered":
        if _by_chance(quotation, found, view) or _of_prose(found, view) or _goes_on(found, view):
            return _absent(claim, quotation, view)
        return _altered(claim, quotation, found, view)
    return _wrong_speaker(claim, quotation, found, view) or Judgement(
        claim,
        "supported",
        evidence=(_evidence(found, view),),
        reasons=(f"the words are {found.match.status}",),
    )


def _look_up(claim: Statement, quotation: Quotation, view: SentenceView) -> _Found | None:
    tokens = tokenize(quotation.text)
    terms = frozenset(folded(tokens))
    if not terms | view.terms:  # "So it was." is found by what stands before it in the same quotation
        terms = frozenset(folded(tokenize(quotation.before)))
    sources = {id(p.source): p.source for p, _ in view.corpus.search(terms | view.terms, 4 * _SOURCES)}
    if not sources:  # “No,” she said: nothing to look for, and said in whatever source has it
        sources = {id(source): source for source in view.corpus.sources[:_SOURCES]}
    lead = claim.sentence.text[: claim.start]
    words = frozenset(token.lower for token in tokens if token.shape == "word")
    found: list[_Found] = []
    for source in list(sources.values())[:_SOURCES]:
        match = align_quotation(quotation.text, source.prose, lead=lead, before=quotation.before)
        found.append(_Found(source, match, words))
        if found[-1].rank == _BEST:
            break  # of two that are alike the first is taken
    return max(found, key=lambda item: item.rank, default=None)


def _passage(found: _Found, view: SentenceView) -> tuple[Passage, tuple[int, int] | None]:
    number, start, end = _fullest(found)
    passage = view.corpus.passage(found.source, number)
    said = _source_quotation(passage, (start, end), view)
    if said is not None and said.start <= start < said.end:
        end = min(end, said.end)  # an alignment may run on into the words that tell who spoke
    return passage, (start, end)


def _fullest(found: _Found) -> tuple[int, int, int]:
    """The sentence of the match that has most of the quotation's words, and the match's place in it.

    A match may reach from one quotation into the next, over what is told between them.
    """
    match, sentences = found.match, found.source.document.sentences
    first, start = found.source.sentence_at(match.source_start)
    parts, length = [], match.source_end - match.source_start
    for number in range(first, len(sentences)):
        end = min(len(sentences[number].text), start + length)
        parts.append((number, start, max(start, end)))
        length -= end - start + 1
        start = 0
        if length <= 0:
            break
    return max(parts, key=lambda part: (_shared(found.words, sentences[part[0]].text[part[1] : part[2]]), -part[0]))


def _shared(words: frozenset[str], text: str) -> int:
    """How many of the quotation's words a stretch of a source has."""
    return len(words & {token.lower for token in tokenize(text)})


def _evidence(found: _Found, view: SentenceView) -> Evidence:
    passage, span = _passage(found, view)
    return evidence_of(passage, span=span)


def _absent(claim: Statement, quotation: Quotation, view: SentenceView) -> Judgement | None:
    if quotation.speaker is None and len(quotation.words) < 5:
        return None
    face = view.faces[0] if view.faces and view.faces[0].coverage > 0.4 else None
    return Judgement(
        claim,
        "unsupported",
        "not-in-sources",
        evidence=(evidence_of(face.passage),) if face else (),
        message="No source has these words. Find where they were said, or take the quotation marks off.",
        reasons=("too few of its words stand together in any source",),
    )


def _by_chance(quotation: Quotation, found: _Found, view: SentenceView) -> bool:
    """Whether a phrase is only like another, in a source that tells of something else."""
    if len(quotation.words) > A_PHRASE:
        return False
    passage, _ = _passage(found, view)
    near = [view.face(passage), *(face for face in view.faces if face.passage.source is found.source)]
    return max(face.coverage for face in near) < _ON_THE_SAME


def _of_prose(found: _Found, view: SentenceView) -> bool:
    """Whether words that nobody is quoted with are only loosely the draft's: of the matter, not the utterance."""
    passage, span = _passage(found, view)
    return _source_quotation(passage, span, view) is None and found.match.similarity < _LIKE_SPEECH


def _goes_on(found: _Found, view: SentenceView) -> bool:
    """Whether the words that a source has in a quotation's place are few, and only a piece of what it says there."""
    if found.match.similarity >= _LITTLE:
        return False
    passage, span = _passage(found, view)
    if span is None:
        return False
    text = passage.sentence.text
    before, behind = text[: span[0]].rstrip(), text[span[1] :].lstrip()
    return before[-1:].isalnum() or behind[:1].isalnum()


def _altered(claim: Statement, quotation: Quotation, found: _Found, view: SentenceView) -> Judgement:
    evidence = _evidence(found, view)
    change = first_change(found.match, quotation.text)
    return Judgement(
        claim,
        "contradiction",
        "altered-words",
        evidence=(evidence,),
        message=f"The quotation differs from the words in {evidence.path}: {change}.",
        suggestion=evidence.value if found.match.similarity > 0.6 else None,
        reasons=(f"the words match to {found.match.similarity:.0%}",),
        certainty=found.match.similarity,
    )


def first_change(match: QuotationMatch, quote: str) -> str:
    """The first edit, for people; the report shows them all."""
    if not match.edits:
        return "words differ"
    edit = match.edits[0]
    start, end = edit.quote_span
    quoted, source = quote[start:end], " ".join(edit.source)
    if edit.op == "glued":
        return "two utterances are run together"
    if quoted and source:
        return f"“{quoted}” for “{source}”"
    return f"“{source}” is left out" if source else f"“{quoted}” is put in"


def _wrong_speaker(claim: Statement, quotation: Quotation, found: _Found, view: SentenceView) -> Judgement | None:
    """The source has the words, in another's mouth, or says that they were not said."""
    passage, span = _passage(found, view)
    said = _source_quotation(passage, span, view)
    if quotation.speaker and len(quotation.words) > A_PHRASE and _speaker_of(said) is None:
        passage, said = _said_elsewhere(quotation, passage, view) or (passage, said)
    if said is None or not isinstance(said.value, Quotation):
        return None
    if said.value.denied and not quotation.denied:
        return Judgement(
            claim,
            "contradiction",
            "not-said",
            evidence=(evidence_of(passage, said),),
            message=f"{passage.path} says that these words were not said.",
            reasons=("the source denies them",),
        )
    if not quotation.speaker or not said.value.speaker or quotation.denied or _anybodys(quotation):
        return None
    read = said in passage.statements
    if _is_place(claim, view) or one_speaker(quotation.speaker, said.value.speaker, view):
        return None
    if heard.somebody_before(claim) or heard.signs(quotation.speaker, passage):
        return None
    labelled = not read and said.about_span is not None
    if heard.stands_in_label(quotation.speaker, said, read=read):
        return None
    if not labelled and heard.stands_beside(quotation.speaker, passage):
        return None
    if heard.stands_in_second_label(quotation.speaker, passage) or heard.only_asked(said, quotation.speaker):
        return None
    if heard.is_in_doubt(claim, said.value.speaker) and not (read and heard.opens_before(claim, quotation.speaker)):
        return None
    told = heard.in_own_paragraph(said, said.value.speaker, quotation.speaker)
    told = told or heard.right_before(said, quotation.speaker)
    told = told or heard.carries_on(said, view.corpus.neighbour(passage, -1))
    unsure = read and not told
    if unsure and (heard.is_in_doubt(said, quotation.speaker, reach=_NEAR) or not heard.is_spoken_of(said)):
        return None
    return Judgement(
        claim,
        "contradiction",
        "wrong-speaker",
        evidence=(evidence_of(passage, said),),
        message=f"{passage.path} gives these words to {said.value.speaker}, the draft to {quotation.speaker}.",
        suggestion=said.value.speaker,
        reasons=(f"“{quotation.speaker}” and “{said.value.speaker}” are two people",),
        at=claim.about_span or claim.wide,  # a pronoun is marked with its quotation
    )


def _source_quotation(passage: Passage, span: tuple[int, int] | None, view: SentenceView) -> Statement | None:
    """The source's own quotation at that place."""
    start, end = span or (0, len(passage.sentence.text))
    quotes = [s for s in passage.statements if s.kind == "quote" and s.start < end and start < s.end]
    marked = max(quotes, key=lambda s: min(end, s.end) - max(start, s.start), default=None)
    if marked is not None and _speaker_of(marked) and (marked.about_span or marked.wide):
        return marked
    turn = spoken(passage, start, view)
    if turn is None or turn.about_span is not None or _speaker_of(marked):
        return marked if turn is None or turn.about_span is None else turn
    names = passage.source.of_kind("name")
    aloud = marked is None and not within_marks(passage.sentence, start)
    return turn if aloud or is_note_of(turn.about, passage.sentence, names) else marked


def _speaker_of(said: Statement | None) -> str | None:
    return said.value.speaker if said is not None and isinstance(said.value, Quotation) else None


def _said_elsewhere(quotation: Quotation, found: Passage, view: SentenceView) -> tuple[Passage, Statement] | None:
    """Where a source has the same words once more, with a speaker: a headline quotes what somebody says below it."""
    wanted = [token.lower for token in tokenize(quotation.text) if token.shape in ("word", "number")]
    for passage, _ in view.corpus.search(frozenset(folded(tokenize(quotation.text))), _SOURCES):
        tokens = [token for token in passage.sentence.tokens if token.shape in ("word", "number")]
        words = [token.lower for token in tokens]
        at = next((i for i in range(len(words)) if words[i : i + len(wanted)] == wanted), None)
        if passage is found or at is None:
            continue
        said = _source_quotation(passage, (tokens[at].start, tokens[at + len(wanted) - 1].end), view)
        if said is not None and _speaker_of(said):
            return passage, said
    return None


def spoken(passage: Passage, start: int, view: SentenceView) -> Statement | None:
    """What a transcript has somebody say there: no marks stand around it, its speaker stands before a colon."""

    def people(words: Sequence[str]) -> Iterator[str]:
        for name, _ in view.corpus.spelling.named_like(words):
            if name.kind in ("person", "unknown") and not name.text.isupper():
                yield str(name)
        for statement in passage.source.of_kind("name") if len(words[0]) <= INITIALS else ():
            if isinstance(statement.value, Name) and initials(statement.value.text) == words[0]:
                yield str(statement.value)
        if not ROLE_NOUNS.isdisjoint(words):
            yield from holders_of(words, view)

    turn = turn_of(passage.sentence, people)
    if turn is None or start < turn.start:
        return None
    text = passage.sentence.text
    words = text[turn.start :].strip()
    begin = text.index(words, turn.start)
    label = (0, turn.start) if turn.start else None
    said = Quotation(words, turn.speaker)
    return Statement("quote", said, passage.sentence, begin, begin + len(words), turn.speaker, label)


def _is_place(claim: Statement, view: SentenceView) -> bool:
    """Whether the name that was read as a speaker is where something is: "squatters in Oxford have said it is"."""
    at = claim.about_span
    before = claim.sentence.lower_before(at[0], 1) if at is not None else []
    if TYING.isdisjoint(before):
        return False  # "Berlin said"
    names = [c.value for c in view.claims if at is not None and at[0] <= c.start and c.end == at[1]]
    return any(isinstance(name, Name) and name.kind == "place" for name in names)


def _anybodys(quotation: Quotation) -> bool:
    """Whether so little was said that everybody says it: “No”, “We are”, “today”."""
    return len(quotation.words) <= 1 or not any(folded(tokenize(quotation.text)))
