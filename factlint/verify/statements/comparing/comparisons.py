"""Two things and which of them is the more, however it is put, and comparisons turned round.

A comparison is read as its scale, the end of it that is meant, and what stands on either side of "than" (or of a verb
like "exceed", or of "before"). Two of one scale say the same if both the end and the sides are the same or both are
exchanged: "tea is dearer than coffee" and "coffee is cheaper than tea".
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Literal

from factlint.corpus.terms import folded
from factlint.language.en.graded import AMOUNT, COUNTERPARTS, EXCEEDING, LESS, MORE, NO_FORM, ORDER, SCALES, THAN, WAY
from factlint.language.en.negating import CLAUSE_JOINING, CLAUSE_MARKS, UNTIL
from factlint.language.en.pronouns import STANDING_ALONE
from factlint.language.en.stopwords import STOPWORDS
from factlint.records import NamedTuple
from factlint.text.document import from_on, kept_with_the_sentence, up_to
from factlint.values.inflection import stem
from factlint.verify.statements.accusing import accuse
from factlint.verify.statements.opposition import opposites
from factlint.verify.statements.reading.clauses import clause_of
from factlint.verify.statements.reading.polarity import read_words
from factlint.verify.statements.reading.predicates import predicate_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from factlint.corpus.memory import Passage
    from factlint.text.document import Sentence, Token
    from factlint.verify.evidence.facing import SentenceView
    from factlint.verify.judgement import Judgement
    from factlint.verify.statements.reading.polarity import Word

MATTER = 0.7
"""The share of what is compared that the passage must say."""
CERTAINTY = 0.9
_SEARCHED = 8
_REASON = "the two that are compared stand in each other's place"

Span = tuple[int, int]
_REACH = 9
"""How many words may stand between a comparative and "than"."""
_LONGEST = 16
"""How many words a side may have."""
Answer = Literal["same", "exchanged", "reversed", "other"]
_ORDER, _EXCESS, _MORE, _WAY = "order", "excess", "more", "way"
_END_OF_WAY = 4
"""How many words an end of a way may have."""
_BEFORE_WAY = 10
"""How many words before a way may say what goes it."""


class Compared(NamedTuple):
    """One comparison."""

    scale: str
    of: str
    """The folded word of what there is more or less ("more *effective*"); empty where the scale says it."""
    upward: bool
    """Whether the first of the two has the more."""
    subject: frozenset[str]
    left: frozenset[str]
    right: frozenset[str]
    denied: bool
    repeated: bool
    """Whether a pronoun repeats the subject on the right: "sells more than *it* buys"."""
    start: int
    end: int
    """The comparative's place."""
    last: int
    """Where the right side ends."""

    @property
    def of_degree(self) -> bool:
        """Whether it says which has the more, and not what comes first or where a thing goes."""
        return self.scale not in (_ORDER, _WAY)


def say(mine: Compared, other: Compared) -> Answer:
    """Whether two comparisons say the same, and with the two exchanged, or one says the reverse of the other."""
    if not _one_scale(mine, other):
        return "other"
    if mine.denied or other.denied:
        return _of_denied(mine, other) if mine.denied != other.denied else "other"
    return _say(mine, other)


def _of_denied(mine: Compared, other: Compared) -> Answer:
    """The same where one is denied: "benefits did not outweigh risks" beside "risks outweighed benefits"."""
    return "exchanged" if _say(mine._replace(denied=False), other) == "reversed" else "other"


def _say(mine: Compared, other: Compared) -> Answer:
    same_end = mine.upward == other.upward
    verbs = _verbs(mine, other)
    sides = verbs or _sides(mine, other)
    exchanged = sides < 0
    if verbs and (mine.repeated or other.repeated):
        sides *= _subjects(mine, other)
    if not sides:
        return "other"
    if (sides > 0) == same_end:
        return "exchanged" if exchanged else "same"
    within = sides < 0 or mine.left | mine.right <= other.left | other.right
    return "reversed" if same_end or verbs or within else "other"


def _one_scale(mine: Compared, other: Compared) -> bool:
    if mine.scale != other.scale:
        return False
    if mine.scale == _WAY:
        return bool(mine.subject & other.subject)
    if mine.of and other.of:
        return mine.of == other.of
    return mine.of == other.of or (mine.of or other.of) in (other.left if mine.of else mine.left)


def _sides(mine: Compared, other: Compared) -> int:
    """1 if what only one side has stands on the same side of the other, -1 if it stands on its other side, else 0."""
    left, right = mine.left - mine.right, mine.right - mine.left
    first, second = other.left - other.right, other.right - other.left
    if not mine.right and second:
        return -1 if left & second and not left & first else 0
    if other.right and other.right <= _counterparts():  # "more aces than her opponent"
        return -1 if right & first else int(bool(left & first))
    if not other.right and right:
        return -1 if right & other.left and not left & other.left else 0
    if left & first and right & second and not (left & second or right & first):
        return 1
    if left & second and right & first and not right & second:
        return -1
    return 0


def _verbs(mine: Compared, other: Compared) -> int:
    """The same of two opposite words, one on each side: "*sells* more than it *buys*"."""
    for word in sorted(mine.left):
        for against in sorted(mine.right.intersection(opposites().get(word, ()))):
            if word in other.left and against in other.right:
                return 1
            if against in other.left and word in other.right:
                return -1
    return 0


def _subjects(mine: Compared, other: Compared) -> int:
    """1 if the two have one subject, -1 if the one's is the other's partner, else 0."""
    if mine.subject & other.subject - mine.right - other.right:
        return 1
    return -1 if mine.subject & (other.left - other.subject) else 0


@kept_with_the_sentence
def comparisons(sentence: Sentence) -> tuple[Compared, ...]:
    """The comparisons of a sentence, in order."""
    return () if _marks().isdisjoint(map(stem, sentence.lowers)) else _read(sentence)


def _read(sentence: Sentence) -> tuple[Compared, ...]:
    found = []
    denied = -1
    for word in read_words(sentence):
        denied = word.start if word.denied and word.key not in _exceeding() else denied
        if word.lower in UNTIL:
            denied = word.start
        if word.quoted or (denied >= 0 and CLAUSE_MARKS.isdisjoint(sentence.text[denied : word.start])):
            continue  # "may not start before" says another thing
        one = None
        if word.lower in ORDER:
            one = _compared(sentence, word, word, (_ORDER, "", ORDER[word.lower]))
        elif word.key in _exceeding():
            one = _compared(sentence, word, word, (_EXCESS, "", _exceeding()[word.key]))
        elif word.lower == WAY[0]:
            one = _way(sentence, word)
        elif word.lower in MORE or word.lower in LESS or word.key in _comparatives():
            one = _with_than(sentence, word)
        found += [one] if one is not None else []
    return tuple(found)


def _with_than(sentence: Sentence, word: Word) -> Compared | None:
    words = from_on(read_words(sentence), word.end, _REACH)
    than = next((other for other in words if other.lower == THAN), None)
    if than is not None and (than is words[0] and word.lower in MORE | LESS):
        return None
    if than is not None and not CLAUSE_MARKS.isdisjoint(sentence.text[word.end : than.start]):
        than = None
    return _compared(sentence, word, than, _scale(word, words))


def _way(sentence: Sentence, word: Word) -> Compared | None:
    """What goes from one place to another."""
    tokens = sentence.tokens
    place = sentence.number_at(word.start)
    near = range(place + 2, min(len(tokens), place + 2 + _END_OF_WAY))
    middle = next((n for n in near if tokens[n].lower == WAY[1]), None)
    if middle is None:
        return None
    behind = tokens[middle + 1 : middle + 1 + _END_OF_WAY]
    stop = next((n for n, token in enumerate(behind) if n and _ends_way(token)), len(behind))
    ends = frozenset(folded(tokens[place + 1 : middle])), frozenset(folded(behind[:stop]))
    if not all(ends) or any(term[0].isdigit() for end in ends for term in end):
        return None  # "from 40 to 50" is a change
    subject = frozenset(folded(tokens[max(0, place - _BEFORE_WAY) : place]))
    return Compared(_WAY, "", True, subject, *ends, False, False, word.start, tokens[middle].end, behind[stop - 1].end)


def _ends_way(token: Token) -> bool:
    return token.text in CLAUSE_MARKS or token.lower in CLAUSE_JOINING or token.lower in STOPWORDS


def _scale(word: Word, after: Sequence[Word]) -> tuple[str, str, bool]:
    """The scale, of what it is, and whether its upper end is meant."""
    if word.lower not in MORE | LESS:
        scale, upward = _comparatives()[word.key]
        return scale, "", upward
    upward = word.lower in MORE
    of = next((other.key for other in after if other.full), "")
    if of in _positives():
        scale, upper = _positives()[of]
        return scale, "", upper == upward
    return _MORE, of, upward


def _compared(sentence: Sentence, word: Word, middle: Word | None, scale: tuple[str, str, bool]) -> Compared | None:
    """The comparison of a word; without "than" what is compared with is not told."""
    subject = predicate_of(sentence, word).subject
    if middle is None:
        left = subject - {word.key, scale[1]}
        here = word.start, word.end, word.end
        return Compared(*scale, subject, left, frozenset(), word.denied, False, *here) if left else None
    before = sentence.within(word.end, middle.start)
    after = sentence.after(middle.end)
    stop = next(
        (n for n, token in enumerate(after) if token.text in CLAUSE_MARKS or token.lower in CLAUSE_JOINING), len(after)
    )
    right = after[: min(stop, _LONGEST)]
    clause = up_to(clause_of(sentence, word.start, word.end), word.start)
    left = subject | frozenset(folded((*clause, *before)))
    left, told = left - {word.key, scale[1]}, frozenset(folded(right))
    if not told:
        return None
    repeated = right[0].lower in STANDING_ALONE
    return Compared(*scale, subject, left, told, word.denied, repeated, word.start, word.end, right[-1].end)


@cache
def _counterparts() -> frozenset[str]:
    return frozenset(map(stem, COUNTERPARTS))


@cache
def _marks() -> frozenset[str]:
    """The folded words that can make a comparison."""
    return frozenset(map(stem, (*ORDER, WAY[0], *MORE, *LESS))).union(_exceeding(), _comparatives())


@cache
def _exceeding() -> dict[str, bool]:
    return {stem(word): side == 0 for row in EXCEEDING for side, words in enumerate(row) for word in words.split()}


@cache
def _comparatives() -> dict[str, tuple[str, bool]]:
    """For each folded comparative its scale, and whether it is of the upper side."""
    return _forms(1)


@cache
def _positives() -> dict[str, tuple[str, bool]]:
    return _forms(0)


def _forms(form: int) -> dict[str, tuple[str, bool]]:
    table: dict[str, tuple[str, bool]] = {}
    for row in SCALES:
        name = _MORE if (first := row[0].split()[0]) in AMOUNT else first
        for side, words in enumerate(row):
            for forms in words.split("/"):
                if (word := forms.split()[form]) != NO_FORM:
                    table.setdefault(stem(word), (name, side == 0))
    return table


def judge_compared(view: SentenceView) -> Iterator[Judgement]:
    """The comparisons of the sentence that a source has the other way round."""
    for mine in comparisons(view.sentence):
        faced = _facing(view, mine)
        found = faced.get("reversed")
        if found is not None and len(faced) == 1 and not view.quotes(mine.start):
            passage, other = found
            yield accuse(view, passage, (mine.start, mine.end), (other.start, other.end), (_REASON,), CERTAINTY)


def settled(view: SentenceView) -> list[Span]:
    """Where the sentence says what a source does with the two exchanged, from the comparative to the last word."""
    compared = (mine for mine in comparisons(view.sentence) if mine.of_degree)
    return [(mine.start, mine.last) for mine in compared if "exchanged" in _facing(view, mine)]


def _facing(view: SentenceView, mine: Compared) -> dict[Answer, tuple[Passage, Compared]]:
    """What the passages say of the same two, with the first that says so."""
    faced: dict[Answer, tuple[Passage, Compared]] = {}
    for passage, _ in view.corpus.search(mine.left | mine.right, _SEARCHED):
        others = comparisons(passage.sentence)
        if others and view.face(passage).covers(mine.left | mine.right) >= MATTER:
            for other in others:
                if (answer := say(mine, other)) != "other":
                    faced.setdefault(answer, (passage, other))
    return faced
