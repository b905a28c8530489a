"""Find the names of people, organisations, places and events."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from factlint.kinds.naming.kinds import kind_of
from factlint.kinds.naming.leads import behind_printed_lead, opening_of
from factlint.kinds.naming.pieces import Piece, cut
from factlint.kinds.naming.runs import find_runs, is_capital, possessive_cut
from factlint.kinds.statement import Statement
from factlint.language.en.honorifics import SAYING
from factlint.language.en.naming import AGENTS, RATING, RATINGS
from factlint.language.en.organisations import AUXILIARIES, LEADING, WORDLIKE, WORDLIKE_FOLLOWERS
from factlint.language.en.roles import ROLE_NOUNS, ROLE_PLURALS
from factlint.language.en.saying import SENDER
from factlint.language.en.stopwords import STOPWORDS
from factlint.records import field, record, replace
from factlint.values.names.lexicon import is_common, is_given_name, is_place
from factlint.values.names.name import Name, NameKind, fold_name
from factlint.values.quantities.quantity import Quantity
from factlint.values.quantities.units import UNITS, is_currency

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from factlint.kinds.statement import Kind, Reading
    from factlint.text.document import Sentence, Token

KIND: Kind = "name"
_OFFICE_WITHIN = 3  # words
_SHOUTED = 4  # letters of a small word in capitals that is no short form, as "WHO" and "IT" are
_AGENT = 5  # letters of the shortest word for people by what they do, "divers"
_ADDRESS = 2  # tokens before the name in the head of a letter, "From:"


@record(frozen=False)
class _Found:
    """A possible name and what is known of it so far."""

    sentence: Sentence
    start: int
    end: int
    words: tuple[str, ...]
    weak: bool
    """Its capital may be due to its place; it is a name only if the document shows so elsewhere."""
    kind: NameKind


@record(frozen=False)
class _Ledger:
    """What the document as a whole shows about its names."""

    strong: set[str] = field(default_factory=set)
    """Words seen with a capital where only names have one."""
    full: dict[str, set[str]] = field(default_factory=lambda: defaultdict(set))
    """The full names that a surname, a given name or an acronym stands for."""
    kinds: dict[str, NameKind] = field(default_factory=dict)


def read(reading: Reading) -> Iterator[Statement]:
    """Every name of the document, in order."""
    ledger = _Ledger()
    for known in reading.known_names:
        ledger.strong.update(fold_name(known))
    found: list[_Found] = []
    for sentence in reading.document.sentences:
        values = reading.within(sentence, "date", "figure")
        named = _candidates(sentence, ledger)
        found += _apart_from(named, values) if values else named
    kept = [part for one in found for part in ([one] if not one.weak else _borne_out(one, ledger))]
    _learn_full_names(kept, ledger)
    for one in kept:
        text = one.sentence.text[one.start : one.end]
        canonical, kind = _canonical(one, text, ledger)
        yield Statement("name", Name(text, kind, canonical), one.sentence, one.start, one.end)


def _apart_from(named: Iterable[_Found], values: list[Statement]) -> Iterator[_Found]:
    """Names without those that belong to a value: a feast's first word ("Good Friday"), the sign of a sum of money
    ("R350", the end of "Ottawa C$30m"), a unit that is called after somebody ("79 degrees Fahrenheit")."""
    for one in named:
        value = next((v for v in values if v.start < one.end <= v.end), None)
        measured = value is not None and _has_a_unit(value)
        if value is None or (not measured and (one.start != value.start or one.end == value.end)):
            yield one
        elif measured and one.start < value.start and len(one.words) > 1:
            text = one.sentence.text[one.start : value.start].rstrip()
            yield replace(one, end=one.start + len(text), words=fold_name(text))


def _has_a_unit(value: Statement) -> bool:
    return isinstance(value.value, Quantity) and (is_currency(value.value.unit) or value.value.unit in UNITS)


def _candidates(sentence: Sentence, ledger: _Ledger) -> Iterator[_Found]:
    tokens = sentence.tokens
    suspicious = _capitals_prove_nothing(sentence, tokens)
    rates = not RATING.isdisjoint(sentence.lowers)
    printed = behind_printed_lead(sentence)
    for run in find_runs(tokens, opening_of(sentence)):
        for piece in cut(tokens, run):
            last = tokens[piece.last]
            if rates and piece.first == piece.last and last.text.rstrip("+-") in RATINGS:
                continue
            end = last.end - possessive_cut(last.text)
            called = piece.titled or len(piece.words[0]) == 1  # "Mr P. Slade", "D. Crane" in a list of people
            called = called or (piece.first == _ADDRESS and _heads_a_letter(tokens))
            known_phrase = len(piece.words) > 1 and (called or is_given_name(piece.words[0]))
            weak = (suspicious and not known_phrase) or (piece.initial and _may_be_word(piece, tokens))
            weak = weak or piece.first < printed
            if not suspicious and piece.first >= printed:
                ledger.strong.update(piece.words[1:] if piece.initial else piece.words)
            yield _Found(sentence, tokens[piece.first].start, end, piece.words, weak, kind_of(tokens, piece))


def _capitals_prove_nothing(sentence: Sentence, tokens: tuple[Token, ...]) -> bool:
    """Whether a sentence is set in capitals or in title case, where any word has one."""
    if len(tokens) > 1 and sentence.text.isupper():
        return True
    if len(tokens) < 3:
        return sentence.block.kind in ("title", "heading", "cell")
    title = sentence.block.kind in ("title", "heading")
    if tokens[-1].text in ".?!" and not title:
        return False
    words = [token for token in tokens if token.shape == "word" and len(token.text) > 3 and token.lower not in LEADING]
    capitals = sum(map(is_capital, words))
    if title:
        return capitals * 3 >= len(words) * 2
    if capitals * 5 >= len(words) * 4 and len(words) > 3:
        return sum(is_common(w.lower) and not is_given_name(w.lower) for w in words) * 2 > len(words)
    return False


def _heads_a_letter(tokens: tuple[Token, ...]) -> bool:
    """Whether a line is a letter's head, and no headline: "From: Jane Doe, Head of Sales"."""
    return len(tokens) > _ADDRESS and tokens[0].lower == SENDER and tokens[1].text == ":"


def _may_be_word(piece: Piece, tokens: tuple[Token, ...]) -> bool:
    """Whether a word at the start of a sentence is as likely an ordinary word as a name."""
    word = piece.words[0]
    if len(piece.words) > 1 or piece.titled:
        return False
    text = tokens[piece.first].text
    if is_place(word) or (text.isupper() and len(text) > 1):
        return text.lower() in STOPWORDS and len(text) >= _SHOUTED  # "THEY lost twice": papers open stories so
    following = tokens[piece.last + 1].lower if piece.last + 1 < len(tokens) else ""
    if word in WORDLIKE and _before_office(tokens, piece.last + 1):
        return False
    if word in WORDLIKE and piece.last + 2 < len(tokens) and following == "and" and is_capital(tokens[piece.last + 2]):
        return False
    if possessive_cut(text) == 2 or following in SAYING or following in AUXILIARIES or following == ",":
        worker = word.endswith(AGENTS) and len(word) > _AGENT and following in AUXILIARIES
        return worker or (is_common(word) and word not in WORDLIKE and not (is_given_name(word) and following != ","))
    return is_common(word) or (word.endswith(AGENTS) and len(word) > _AGENT)


def _before_office(tokens: tuple[Token, ...], start: int) -> bool:
    """ "Labour leader", "Conservative education spokesman": an office or a following stands behind the body's name."""
    for token in tokens[start : start + _OFFICE_WITHIN]:
        if token.lower in WORDLIKE_FOLLOWERS or token.lower in ROLE_NOUNS or token.lower in ROLE_PLURALS:
            return True
        if token.shape != "word" or token.lower in LEADING:
            break
    return False


def _borne_out(one: _Found, ledger: _Ledger) -> Iterator[_Found]:
    """The parts of a doubtful name that the document shows to be names elsewhere."""
    inside = [token for token in one.sentence.tokens if one.start <= token.start < one.end]
    run: list[Token] = []
    for token in [*inside, None]:
        folded = fold_name(token.text) if token is not None else ()
        if token is not None and folded and folded[0] in ledger.strong:
            run.append(token)
        elif run:
            end = run[-1].end - possessive_cut(run[-1].text)
            words = tuple(fold_name(" ".join(part.text for part in run)))
            whole = run[0].start == one.start and end == one.end
            yield _Found(one.sentence, run[0].start, end, words, False, one.kind if whole else "unknown")
            run = []


def _learn_full_names(found: list[_Found], ledger: _Ledger) -> None:
    """Remember for each full name the shorter forms that stand for it later."""
    for one in found:
        if len(one.words) < 2:
            continue
        text = one.sentence.text[one.start : one.end]
        words = fold_name(text)
        if one.kind == "person" and len(words) > 1:
            ledger.full[words[-1]].add(text)
            ledger.full[words[0]].add(text)
            ledger.kinds[text] = "person"
        elif one.kind in ("organisation", "event", "unknown"):
            _learn_acronym(one, text, ledger)


def _learn_acronym(one: _Found, text: str, ledger: _Ledger) -> None:
    """ "World Health Organization (WHO)": from here on each stands for the other."""
    rest = one.sentence.text[one.end : one.end + 16]
    if not rest.startswith(" ("):
        return
    short = rest[2:].partition(")")[0]
    if 2 <= len(short) <= 10 and short[0].isalpha() and sum(map(str.isupper, short)) >= 2:
        ledger.full["".join(fold_name(short))].add(text)
        ledger.kinds[text] = "organisation" if one.kind == "unknown" else one.kind


def _canonical(one: _Found, text: str, ledger: _Ledger) -> tuple[str, NameKind]:
    """The full form that the document gives for a name; empty where it gives two."""
    words = fold_name(text)
    if len(words) != 1:
        return text, ledger.kinds.get(text, one.kind)
    full = ledger.full.get(words[0], ())
    if len(full) == 1:
        (name,) = full
        if one.kind in ("unknown", ledger.kinds[name]):
            return name, ledger.kinds[name]
    if len(full) > 1 and one.kind in ("unknown", "person"):
        return "", "person"
    return text, one.kind
