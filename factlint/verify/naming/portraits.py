"""Who a person is told to be and what they are told to have done, where the sources tell that of somebody else.

A report introduces each of its people once, by the full name, and goes on with the surname or a pronoun. A full name
that comes a second time may be somebody new who was given the wrong name: "Ann Roe, 52, runs the kiln. … A student
nurse, Ann Roe, called for help". What stands beside it then tells whose place that is: words that the sources have
together where they tell of somebody else, and hardly any of them where they name this person.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from factlint.corpus.terms import folded
from factlint.language.en.honorifics import HONORIFICS
from factlint.language.en.joints import ARTICLES, JOINTS, NOT_SUBJECT, OF, WHERE
from factlint.language.en.pronouns import PERSONAL
from factlint.language.en.reckoning import AGED
from factlint.language.en.roles import ROLE_NOUNS
from factlint.records import NamedTuple
from factlint.text.document import from_on, up_to
from factlint.values.names.lexicon import is_given_name
from factlint.values.names.name import Name, fold_name
from factlint.values.offices import Office
from factlint.verify.judgement import Judgement, evidence_of
from factlint.verify.naming.derived_names import is_short_form
from factlint.verify.naming.rivals import same_name

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from factlint.corpus.memory import Passage
    from factlint.kinds.statement import Statement
    from factlint.text.document import Sentence, Token
    from factlint.verify.evidence.facing import SentenceView

_FULL = 2
"""Words of a name that introduces somebody."""
_TITLE, _DEED = 6, 14
"""Words before a name that may say who somebody is, and behind it that may say what they did."""
_PROSE = frozenset({"paragraph", "item"})
_PERSONS = frozenset({"person", "unknown"})
_STEPS = (-1, 1)
"""The sentences beside one that names somebody which may go on about them."""
_OWN = 0.34
"""The share of a portrait that may stand where the sources name the person, of what is somebody else's."""
_LEAST, _AHEAD = 1.2, 1.0
"""What the rest of it must weigh in one passage of theirs, and by how much (most of a word) that passage must have more
of the portrait than any that names the person."""
_ASKED = 8
_HYPHENS = frozenset({"-", "‑", "–"})
_OPENING, _CLOSING = frozenset({",", "("}), frozenset({",", ")", ".", ";", ""})


class Another(NamedTuple):
    """The passage that tells a portrait of somebody else, and its words there."""

    passage: Passage
    words: frozenset[str]


def told_of_another(claim: Statement, name: Name, view: SentenceView) -> Judgement | None:
    """The verdict on a full name that comes a second time, with what the sources tell of somebody else."""
    found = _portrait_of_another(claim, name, view)
    if found is None:
        return None
    words = ", ".join(sorted(found.words))
    return Judgement(
        claim,
        "contradiction",
        "other-name",
        evidence=(evidence_of(found.passage),),
        message=f"{found.passage.path} tells of somebody else what the draft tells of “{claim.text}” here.",
        reasons=(f"the draft has introduced “{claim.text}” elsewhere", f"told of another in the source: {words}"),
    )


def _portrait_of_another(claim: Statement, name: Name, view: SentenceView) -> Another | None:
    """Where the sources tell of somebody else what the sentence does of a person who was introduced elsewhere."""
    if name.kind not in _PERSONS or view.quotes(claim.start) or _is_thing(claim) or not _is_told_again(claim, name):
        return None
    corpus = view.corpus
    if name.kind == "unknown" and not _has_surname(name, view):
        return None
    mine = frozenset(folded(claim.sentence.within(claim.start, claim.end)))
    who, deed = (_terms(words, view) - mine for words in _portrait(claim, view))
    portrait = who | deed
    named = corpus.spelling.mentions(name) if portrait else []
    if not named:
        return None
    about = {p.number: p for near in named for p in (near, *_going_on(near, name, view))}
    own = portrait & frozenset().union(*[p.terms for p in about.values()])
    if view.weight(own) > _OWN * view.weight(portrait):
        return None
    left = portrait - own
    found = [Another(p, left & _told_in(p)) for p, _ in corpus.search(left, _ASKED) if p.number not in about]
    found = [a for a in found if _tells_enough(a, who, view) and _names_another(a.passage, name)]
    best = max(found, key=lambda another: view.weight(another.words), default=None)
    if best is None or view.weight(best.words) < _LEAST:
        return None
    nearest = max(view.weight(portrait & passage.terms) for passage in about.values())
    return best if view.weight(portrait & best.passage.terms) > nearest + _AHEAD else None


def _terms(words: Iterable[Token], view: SentenceView) -> frozenset[str]:
    """The words that the sources have."""
    return frozenset(term for term in folded(words) if view.corpus.frequency(term))


def _told_in(passage: Passage) -> frozenset[str]:
    """The words of a passage that are nobody's quoted ones: what somebody says is mostly said of something else."""
    quoted = [(s.start, s.end) for s in passage.statements if s.kind == "quote"]
    if not quoted:
        return passage.terms
    tokens = passage.sentence.tokens
    return frozenset(folded(t for t in tokens if not any(start <= t.start < end for start, end in quoted)))


def _tells_enough(another: Another, who: frozenset[str], view: SentenceView) -> bool:
    """Whether words tell two things and more, or an age: one thing may be true of many. A name is one thing."""
    names = (frozenset(folded(view.sentence.within(c.start, c.end))) for c in view.claims if c.kind == "name")
    named = [words for name in names if (words := name & another.words)]
    things = len(named) + len(another.words.difference(*named))
    return things > 1 or any(word.isdigit() and _is_age(word, another.passage) for word in another.words & who)


def _is_age(number: str, passage: Passage) -> bool:
    """Whether a passage has a number where ages stand: "Ann Roe, 52,", "Ann Roe (52)", "52-year-old", "aged 52"."""
    tokens = passage.sentence.tokens
    for n, token in enumerate(tokens):
        if token.text == number:
            before, behind = tokens[n - 1].lower if n else "", tokens[n + 1].text if n + 1 < len(tokens) else ""
            if behind in _HYPHENS or before in AGED or (before in _OPENING and behind in _CLOSING):
                return True
    return False


def _names_another(passage: Passage, name: Name) -> bool:
    """Whether a passage names somebody else, and its paragraph or line not this person."""
    if fold_name(name.text)[-1] in fold_name(passage.sentence.block.prose):
        return False
    return any(
        len(words := fold_name(p.text)) >= _FULL and (p.kind == "person" or is_given_name(words[0]))
        for p in _people(passage)
    )


def _is_thing(claim: Statement) -> bool:
    """Whether a name stands as a place or a thing does: "at Royal Strand", "the Windhover"."""
    before = claim.sentence.lower_before(claim.start, 1)
    return not (WHERE | ARTICLES).isdisjoint(before)


def _has_surname(name: Name, view: SentenceView) -> bool:
    """Whether sources name a person by this surname, or give somebody of it an office."""
    surname = fold_name(name.text)[-1:]
    named = (other for other, _ in view.corpus.spelling.named_like(surname) if other.kind == "person")
    if any(fold_name(other.text)[-1:] == surname for other in named):
        return True
    offices = (fact.value for _, fact in view.corpus.statements("role"))
    return any(isinstance(office, Office) and fold_name(office.person)[-1:] == surname for office in offices)


def _is_told_again(claim: Statement, name: Name) -> bool:
    """Whether the draft has the full name in another of its sentences too."""
    if claim.sentence.block.kind not in _PROSE or is_short_form(name) or len(claim.text.split()) < _FULL:
        return False
    others = (s for s in claim.sentence.document.sentences if s is not claim.sentence and s.block.kind in _PROSE)
    places = ((sentence, sentence.text.find(claim.text)) for sentence in others)
    return any(place >= 0 and not _in_longer(sentence, place) for sentence, place in places)


def _in_longer(sentence: Sentence, place: int) -> bool:
    """Whether a name is the end of a longer one there: "Guy Sarr" of "Ann Guy Sarr"."""
    before = sentence.before(place, 1)
    if not before or before[0].shape != "word" or before[0].end + 1 != place:
        return False
    word = before[0]
    title = word.lower.rstrip(".") in HONORIFICS or word.lower in ROLE_NOUNS
    return word.text[0].isupper() and bool(word.start) and not title


def _going_on(passage: Passage, name: Name, view: SentenceView) -> Iterator[Passage]:
    """The sentences beside one that names a person which may be about them too: those of its paragraph, or that a
    pronoun opens, and that name nobody else."""
    for step in _STEPS:
        other = view.corpus.neighbour(passage, step)
        if other is None or not all(same_name(name, person) for person in _people(other)):
            continue
        if other.sentence.block is passage.sentence.block or other.sentence.first_word in PERSONAL:
            yield other


def _people(passage: Passage) -> Iterator[Name]:
    return (s.value for s in passage.statements if isinstance(s.value, Name) and s.value.kind in _PERSONS)


def _portrait(claim: Statement, view: SentenceView) -> tuple[list[Token], list[Token]]:
    """The words that say who a person is, and those that say what they did."""
    sentence = claim.sentence
    people = [c for c in view.claims if isinstance(c.value, Name) and c is not claim and c.value.kind == "person"]
    behind = from_on(sentence.tokens, claim.end)
    phrase = _apposition(behind)
    deed: list[Token] = []
    for token in behind[len(phrase) + 2 if phrase else 0 :][:_DEED]:
        if not token.text[0].isalnum() or any(p.start <= token.start < p.end for p in people):
            break
        deed.append(token)
    return [*_before(up_to(sentence.tokens, claim.start)), *phrase], deed


def _before(tokens: Sequence[Token]) -> Iterator[Token]:
    for token in tokens[::-1][:_TITLE]:
        if not token.text[0].isalnum() or token.lower in NOT_SUBJECT or token.lower in OF or token.lower in JOINTS:
            return
        yield token


def _apposition(tokens: Sequence[Token]) -> list[Token]:
    """What stands between commas or brackets right behind a name, an age and what follows it together."""
    if not tokens or tokens[0].text not in (",", "("):
        return []
    found: list[Token] = []
    for token in tokens[1:]:
        if not token.text[0].isalnum():
            if token.text == "," and len(found) == 1:
                continue
            if token.text not in "-–’'":
                break
        found.append(token)
    return found
