"""What one person says in the sources, told in the draft as another's, without quotation marks.

"The navy is short of sailors, the minister acknowledged" where an admiral said so. The draft's clause must be one that
a source gives to somebody else, nearly all of it; no source may give it to the draft's speaker, or tell it as its own.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from factlint.corpus.terms import folded
from factlint.kinds.pronoun import names_with_subject
from factlint.kinds.quoting.indirect import read_told
from factlint.kinds.statement import Statement
from factlint.language.en.joints import SUBJECT_PRONOUNS
from factlint.language.en.posts import POSTS
from factlint.language.en.saying import PRONOUNS_HE, PRONOUNS_SHE
from factlint.records import NamedTuple
from factlint.text.tokens import tokenize
from factlint.values.comparison import Comparison
from factlint.values.names.name import Name, fold_name
from factlint.values.offices import Office, fold_role
from factlint.values.quotations.quotation import Quotation
from factlint.verify.judgement import Judgement, evidence_of
from factlint.verify.naming.described import holder_meant, is_named
from factlint.verify.quoted import spoken

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from factlint.corpus.memory import Passage
    from factlint.kinds.quoting.indirect import Told
    from factlint.text.document import Sentence
    from factlint.verify.evidence.facing import SentenceView

SAID = 0.6
"""The share of the draft's clause, by weight, that a source must give to another."""
AHEAD = 0.3
"""By how much that must be more than what the sources give to the draft's speaker, or to nobody."""
FEWEST = 3
"""Terms of a clause that can be known again."""
CERTAINTY = 0.9
"""Of a clause told word for word: a wrong office of the same person says more."""
_SEARCHED = 8
ASKED = ("?", '?"', "?”")
"""How a sentence ends that tells nothing: what is asked is nobody's word."""


class _Part(NamedTuple):
    """A stretch of a passage, and who says it there: None for nobody, or somebody unknown."""

    passage: Passage
    speaker: str | None
    share: float
    place: tuple[int, int]


def judge_sayers(view: SentenceView) -> Iterator[Judgement]:
    """The clauses of a sentence that its sources give to another speaker."""
    quotes = [c for c in view.claims if c.kind == "quote"]
    for told in read_told(view.sentence, [(c.start, c.end) for c in quotes]):
        if any(told.start <= c.start < told.end for c in quotes):
            continue  # the marked words are judged
        terms = _terms(view.sentence, told.start, told.end) - _own_words(told)
        speaker = _speaker(told, view.sentence, [*view.before, *view.claims])
        if speaker is None or len(terms) < FEWEST:
            continue
        near = {passage: _share(passage.terms, terms, view) for passage, _ in view.corpus.search(terms, _SEARCHED)}
        if max(near.values(), default=0.0) < SAID:
            continue  # no part of a passage says more than the whole, nor counts beside another that says so much more
        telling = (p for p, share in near.items() if share >= SAID - AHEAD and not p.sentence.text.endswith(ASKED))
        parts = [part for passage in telling for part in _parts(passage, terms, view)]
        best = max(parts, key=lambda part: part.share, default=None)
        if best is None or best.share < SAID or best.speaker is None:
            continue
        own = [part.share for part in parts if _may_be(part, speaker, view)]
        if max(own, default=0.0) <= best.share - AHEAD:
            yield _judgement(view, told, speaker, best)


def _may_be(part: _Part, speaker: str, view: SentenceView) -> bool:
    """Whether a part may be this speaker's: nobody's, or one that names the speaker in the same sentence."""
    passage = part.passage
    named_in = [passage]
    if not SUBJECT_PRONOUNS.isdisjoint(passage.sentence.lowers):  # "Roe came by. He says that he was wrong"
        before = view.corpus.neighbour(passage, -1)
        named_in += [before] if before is not None else []
    surname = set(fold_name(speaker)[-1:])
    beside = any(surname <= set(fold_name(each.sentence.text)) for each in named_in)
    return part.speaker is None or beside or not _are_two(speaker, part.speaker, view)


def _terms(sentence: Sentence, start: int, end: int) -> frozenset[str]:
    return frozenset(folded(token for token in sentence.tokens if start <= token.start < end))


def _own_words(told: Told) -> frozenset[str]:
    return frozenset(folded(tokenize(told.speaker.name)))


def _parts(passage: Passage, terms: frozenset[str], view: SentenceView) -> Iterator[_Part]:
    """The stretches of a passage that somebody says, and what is left of it; whose a whole text is may tell in it what
    others say."""
    turn = spoken(passage, len(passage.sentence.text), view)
    if turn is not None:
        yield _part(passage, turn.about or None, (turn.start, turn.end), terms, view)
        if turn.about_span is not None:
            return
    quotes = [s for s in passage.statements if s.kind == "quote"]
    said = [(_quoted(s), (s.start, s.end)) for s in quotes]
    for told in read_told(passage.sentence, [place for _, place in said]):
        said.append((_speaker(told, passage.sentence, _names_near(passage, view)), (told.start, told.end)))
    for speaker, place in said:
        yield _part(passage, speaker, place, terms, view)
    if turn is not None:
        return
    rest = [t for t in passage.sentence.tokens if not any(start <= t.start < end for _, (start, end) in said)]
    share = _share(frozenset(folded(rest)), terms, view)
    yield _Part(passage, None, share, (0, len(passage.sentence.text)))


def _part(
    passage: Passage, speaker: str | None, place: tuple[int, int], terms: frozenset[str], view: SentenceView
) -> _Part:
    return _Part(passage, speaker, _share(_terms(passage.sentence, *place), terms, view), place)


def _share(having: frozenset[str], terms: frozenset[str], view: SentenceView) -> float:
    return view.weight(having & terms) / (view.weight(terms) or 1.0)


def _quoted(statement: Statement) -> str | None:
    value = statement.value
    return value.speaker if isinstance(value, Quotation) and not value.denied else None


def _names_near(passage: Passage, view: SentenceView) -> list[Statement]:
    """The names of a passage and of the sentences before it, which tell whom a pronoun means."""
    found = list(passage.statements)
    for step in (-1, -2):
        before = view.corpus.neighbour(passage, step)
        found += before.statements if before is not None else ()
    return [statement for statement in found if statement.kind == "name"]


def _speaker(told: Told, sentence: Sentence, statements: Sequence[Statement]) -> str | None:
    """The speaker by name or description; for "he" and "she" the person meant, where that is certain."""
    pronoun = told.speaker.pronoun
    if not pronoun:
        return told.speaker.name
    if pronoun not in PRONOUNS_HE | PRONOUNS_SHE:
        return None
    names = names_with_subject(sentence, lambda s: [n for n in statements if n.kind == "name" and n.sentence is s])
    stands = (n for n in names if (n.start, n.end) == (told.speaker.start, told.speaker.end))
    return next((str(name.value) for name in stands), None)


def _are_two(mine: str, theirs: str, view: SentenceView) -> bool:
    """Whether two speakers are surely not one, nor one the voice of the other."""
    named = theirs if is_named(theirs) else holder_meant(theirs, mine, view)
    own = mine if named is None or is_named(mine) else holder_meant(mine, named, view)
    if named is None or own is None:
        return False
    a, b = fold_name(own), fold_name(named)
    if a[-1:] == b[-1:] or Name(own, "person").compare(Name(named, "person")) is Comparison.AGREE:
        return False
    if not view.corpus.spelling.passages_with(a):
        return False
    if _is_body(own, view) and not _is_body(named, view) and _holds_office(named, view):
        return False  # who speaks for a body speaks as the body
    return _is_body(own, view) == _is_body(named, view) or not _stand_together(a, b, view)


def _is_body(speaker: str, view: SentenceView) -> bool:
    """Whether a speaker may be other than a person: nothing shows that the name is a person's."""
    words = fold_name(speaker)
    named = view.corpus.spelling.named_like(words[-1:])
    return not any(name.kind == "person" and fold_name(name.text)[-1:] == words[-1:] for name, _ in named)


def _holds_office(person: str, view: SentenceView) -> bool:
    """Whether a source gives a person a post: an operator or a carrier may be a firm."""
    words = fold_name(person)[-1:]
    offices = (s.value for _, s in view.corpus.statements("role") if isinstance(s.value, Office))
    return any(
        fold_name(office.person)[-1:] == words and not POSTS.isdisjoint(fold_role(office.role).split())
        for office in offices
    )


def _stand_together(a: tuple[str, ...], b: tuple[str, ...], view: SentenceView) -> bool:
    """Whether a passage names both: a person may speak for the body."""
    spelling = view.corpus.spelling
    return not {p.number for p in spelling.passages_with(a)}.isdisjoint(p.number for p in spelling.passages_with(b))


def _judgement(view: SentenceView, told: Told, speaker: str, best: _Part) -> Judgement:
    text = view.sentence.text[told.start : told.end]
    at = (told.speaker.start, told.speaker.end)
    claim = Statement("quote", Quotation(text, speaker), view.sentence, told.start, told.end, speaker, at)
    return Judgement(
        claim,
        "contradiction",
        "wrong-speaker",
        evidence=(evidence_of(best.passage, span=best.place),),
        message=f"{best.passage.path} has {best.speaker} say this, the draft {speaker}.",
        suggestion=best.speaker,
        reasons=(f"“{speaker}” and “{best.speaker}” are two people", f"{best.share:.0%} of it is said there"),
        certainty=CERTAINTY * best.share,
        at=at,
    )
