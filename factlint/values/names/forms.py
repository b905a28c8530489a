"""Forms of one name: folding, initials, nicknames, acronyms and near-misses."""

from __future__ import annotations

import unicodedata
from functools import cache, lru_cache

from factlint.language.en.demonyms import DEMONYMS
from factlint.language.en.honorifics import INNER_PARTICLES, NAME_SUFFIXES
from factlint.language.en.joints import ARABIC_ARTICLES, CLUB_LETTERS, COMPASS, SMALL_IN_NAMES
from factlint.language.en.organisations import COMPANY_SUFFIXES
from factlint.values.names.lexicon import is_given_name, is_place

# Letters that Unicode does not take apart, as they are usually written in English.
_LETTERS = str.maketrans(
    {"ł": "l", "ø": "o", "ß": "ss", "æ": "ae", "œ": "oe", "đ": "d", "ð": "d", "þ": "th", "ı": "i", "’": "'", "‘": "'"}
)
_BREAKS = str.maketrans(dict.fromkeys('-‐‑–—/,&()+"“”_:;?!«»„…[]{}|*#<>=', " ") | {".": None})
_BEFORE_CODES = frozenset("([,;/|–—-")
_LEVELLED = "kh:h ou:u oe:o ue:u ae:a dj:j iy:i yi:i y:i ij:i ii:i tch:ch isat:izat tre:ter fence:fense"
_TRANSLITERATIONS = tuple(pair.split(":") for pair in _LEVELLED.split())


def plain(word: str) -> str:
    """A word in lower case, without accents, with straight apostrophes."""
    word = word.lower()
    if word.isascii():
        return word
    word = word.translate(_LETTERS)
    if word.isascii():
        return word
    return "".join([c for c in unicodedata.normalize("NFKD", word) if not unicodedata.combining(c)])


@lru_cache(maxsize=8192)
def fold_name(text: str) -> tuple[str, ...]:
    """The words of a name by which it is looked up: lower case, no accents, articles, full stops or possessives.

    "The U.N.'s" gives ("un",), "Saint-Germain" ("saint", "germain"), "Johnson & Johnson" ("johnson", "johnson").
    """
    return fold_text(text)


def fold_text(text: str) -> tuple[str, ...]:
    """The same for a text that is too long to be kept, such as a whole sentence."""
    words = []
    folded = plain(text)
    spaced = folded.translate(_BREAKS).split()
    if "'" not in folded:
        return tuple(["saint" if word == "st" else word for word in spaced if word != "the" and word != "and"])
    for word in spaced:
        if word.endswith("'s"):
            word = word[:-2]
        word = word.strip("'").replace("'", "")
        if word and word not in ("the", "and"):
            words.append("saint" if word == "st" else word)
    return tuple(words)


@lru_cache(maxsize=8192)
def fold_spelling(word: str) -> str:
    """A folded word with what differs between transliterations levelled: "-iy" and "-y", "kh" and "h".

    A letter doubled or not is a slip, not a transliteration.
    """
    if len(word) < 4:
        return word
    for old, new in _TRANSLITERATIONS:
        word = word.replace(old, new)
    return word


@cache
def _nicknames() -> dict[str, frozenset[str]]:
    from factlint.language.en.nicknames import NICKNAMES

    found: dict[str, set[str]] = {}
    for group in NICKNAMES:
        for name in (names := group.split()):
            found.setdefault(name, set()).update(names)
    return {name: frozenset(others) for name, others in found.items()}


def nicknames(word: str) -> frozenset[str]:
    """The given names, short and full, that a folded one may stand for, itself among them."""
    return _nicknames().get(word, frozenset())


@cache
def _alternates() -> dict[tuple[str, ...], int]:
    from factlint.language.en.places import ALTERNATES

    return {fold_name(name): number for number, group in enumerate(ALTERNATES) for name in group}


def same_word(a: str, b: str) -> bool:
    """Whether two folded words of names are one: equal, in another transliteration, or one's initial."""
    if a == b or (len(a) == 1 and b.startswith(a)) or (len(b) == 1 and a.startswith(b)):
        return True
    return len(a) > 3 and len(b) > 3 and fold_spelling(a) == fold_spelling(b)


def same_given_name(a: str, b: str) -> bool:
    """Whether two given names may be one person's: equal, initial, or short and full form."""
    return (
        same_word(a, b)
        or b in _nicknames().get(a, ())
        or (len(a) > 2 and len(b) > 2 and (a.startswith(b) or b.startswith(a)))
    )


@lru_cache(maxsize=8192)
def person_words(text: str) -> tuple[str, ...]:
    """The folded words of a person's name without "Jr" and the like."""
    words = fold_name(text)
    while len(words) > 1 and words[-1] in NAME_SUFFIXES:
        words = words[:-1]
    return words


def same_person(a: str, b: str) -> bool:
    """Whether two names may stand for one person: "Jane A. Doe", "Doe", "J. Doe", "Janie Doe" beside "Jane Doe"."""
    first, second = person_words(a), person_words(b)
    if not first or not second:
        return False
    if first == second or _within(first, second) or _within(second, first):
        return True
    if len(first) < 2 or len(second) < 2:
        return False
    if not same_word(first[-1], second[-1]) or min(len(first[-1]), len(second[-1])) < 2:
        return False
    if other_particle(first, second):
        return False
    return same_given_name(first[0], second[0]) and not other_middle_name(first, second)


def other_particle(first: tuple[str, ...], second: tuple[str, ...]) -> bool:
    """Whether the surnames differ in their particles: "van der" beside "von der"; Arabic articles are one."""
    if len(first) != len(second):
        return False
    differing = [(x, y) for x, y in zip(first, second, strict=True) if x != y]
    return len(differing) == 1 and _are_particles(*differing[0])


def _are_particles(x: str, y: str) -> bool:
    return {x, y} <= INNER_PARTICLES and not {x, y} <= ARABIC_ARTICLES


def other_middle_name(first: tuple[str, ...], second: tuple[str, ...]) -> bool:
    """Whether both have one middle name, and not the same: "Jane Ann Doe" beside "Jane Beth Doe"."""
    return len(first) == len(second) == 3 and not same_given_name(first[1], second[1])


def _within(short: tuple[str, ...], long: tuple[str, ...]) -> bool:
    """Whether the words of one stand in the other in order, and at its end or its beginning."""
    if len(short) > len(long) or len(short[-1]) < 2:
        return False
    position = 0
    for word in long:
        if position < len(short) and same_word(short[position], word):
            position += 1
    if position < len(short):
        return False
    if len(short) > 1 or short[0] in long[1:]:
        return True
    return same_word(short[0], long[-1]) or (same_word(short[0], long[0]) and not _is_mere_initial(long[0], short[0]))


def _is_mere_initial(initial: str, alone: str) -> bool:
    """Whether a letter stands for a given name and the word that begins with it is none: "H. Roe" beside "Hendry"."""
    return len(initial) == 1 and not is_given_name(alone)


def acronyms(long: tuple[str, ...], raw: str) -> tuple[str, ...]:
    """What the initials of a name spell, with or without its small words; `long` are its folded words."""
    if len(long) < 2:
        return ()
    words = plain(raw).translate(_BREAKS).split()
    every = "".join([word[0] for word in words])
    large = "".join([word[0] for word in words if word not in SMALL_IN_NAMES])
    spelt = (every, large, large.removesuffix("s"))
    return (*spelt, every[1:]) if every.startswith("t") else spelt


def acronym_of(short: str, long: tuple[str, ...], raw: str) -> bool:
    """Whether `short` (folded) is made of the initials of a name, with or without its small words."""
    return len(short) > 1 and short in acronyms(long, raw)


def alternate_of(words: tuple[str, ...]) -> int | None:
    """The number of the group of places of several names that these folded words belong to."""
    return _alternates().get(words)


@cache
def _other_names() -> dict[tuple[str, ...], tuple[str, ...]]:
    from factlint.language.en.capitals import CAPITALS, SEATS
    from factlint.language.en.places import ALTERNATES

    found: dict[tuple[str, ...], tuple[str, ...]] = {}
    groups: tuple[tuple[str, ...], ...] = (*ALTERNATES, *CAPITALS.items())
    for group in groups:
        for name in group:
            key = fold_name(name)
            found[key] = found.get(key, ()) + tuple(other for other in group if other != name)
    for seat, bodies in SEATS.items():
        found[fold_name(seat)] = found.get(fold_name(seat), ()) + bodies
    return found


def other_names(words: tuple[str, ...]) -> tuple[str, ...]:
    """Other names by which a place is meant: alternates, a capital for its country or the country for it, and a seat
    for those who sit there."""
    return _other_names().get(words, ())


@cache
def _codes() -> dict[tuple[str, ...], frozenset[str]]:
    from factlint.language.en.place_codes import CODES

    return {tuple(place.replace("-", " ").split()): frozenset(codes.split()) for place, codes in CODES.items()}


@cache
def _all_codes() -> frozenset[str]:
    return frozenset(code for codes in _codes().values() for code in codes)


def codes_of(words: tuple[str, ...]) -> frozenset[str]:
    """The codes, in small letters, of a place by its folded words, under any of its names."""
    if own := _codes().get(words):
        return own
    others = (_codes().get(tuple(name.split())) for name in other_names(words))
    return next((codes for codes in others if codes), frozenset())


@lru_cache(maxsize=1024)
def places_of(code: str) -> tuple[tuple[str, ...], ...]:
    """The places, by their folded words, that a word in small letters is a code of."""
    return tuple(sorted(place for place, codes in _codes().items() if code in codes))


def is_code(text: str) -> bool:
    """Whether a word as it is written is the code of any place: "NOR", not "nor"."""
    return text.isupper() and text.lower() in _all_codes()


def reads_as_code(text: str, before: str, after: str) -> bool:
    """Whether a word that is spelt like a code is written like one, with what stands before and behind it.

    Two letters stand in brackets, behind a comma or alone in a cell; a short form has its full stop, or capitals.
    """
    if text.isupper():
        return len(text) > 2 or not before or before in _BEFORE_CODES
    return text[:1].isupper() and after == "."


def _letters(words: tuple[str, ...]) -> str:
    """What may be the initials of a body: a word alone, or letters that are joined: "WHO", "K&B"; empty for others."""
    return "".join(words) if len(words) == 1 or all(len(word) == 1 for word in words) else ""


def one_body(a: str, b: str) -> bool:
    """Whether two names may stand for one organisation, place or event: with or without article, legal form, "FC"."""
    first, second = fold_name(a), fold_name(b)
    if not first or not second:
        return False
    if first == second or "".join(first) == "".join(second):
        return True
    table = _alternates()
    if first in table and table[first] == table.get(second):
        return True
    if acronym_of(_letters(first), second, b) or acronym_of(_letters(second), first, a):
        return True
    first, second = _core(first), _core(second)
    if len(first) == len(second):
        return all(
            x == y or x.rstrip("s") == y.rstrip("s") or (len(x) > 4 and fold_spelling(x) == fold_spelling(y))
            for x, y in zip(first, second, strict=True)
        )
    short, long = sorted((first, second), key=len)
    if not short or is_place(" ".join(short)):
        return False
    left_out = set(long) - set(short)
    return bool(not left_out & COMPASS and (long[: len(short)] == short or long[-len(short) :] == short))


def _core(words: tuple[str, ...]) -> tuple[str, ...]:
    """A body's words without its legal form and a club's letters."""
    kept = tuple([word for word in words if word not in CLUB_LETTERS])
    while len(kept) > 1 and kept[-1] in COMPANY_SUFFIXES:
        kept = kept[:-1]
    return kept or words


def near_miss(a: str, b: str) -> bool:
    """Whether one name is probably the other, misspelt.

    One word differs by one letter (two in words of nine letters and more) or by two letters exchanged, and not in its
    first letter, or the particle of a surname is another; short words, and pairs of known given names or
    places, are never taken for a slip.
    """
    first, second = fold_name(a), fold_name(b)
    if len(first) != len(second) or first == second:
        return False
    differing = [(x, y) for x, y in zip(first, second, strict=True) if x != y]
    if len(differing) != 1:
        return False
    x, y = differing[0]
    if _are_particles(x, y):
        return True
    if (
        min(len(x), len(y)) < (4 if len(first) > 1 else 5)
        or x[0] != y[0]
        or (is_given_name(x) and is_given_name(y))
        or (is_place(x) and is_place(y))
    ):
        return False
    plural = (x + "s" == y or y + "s" == x) and not min(x, y, key=len).endswith("s")
    if x in DEMONYMS or y in DEMONYMS or plural:
        return False
    return 0 < edits(x, y, limit := 2 if min(len(x), len(y)) >= 9 else 1) <= limit


_EXCHANGED = 2  # letters that change places


def edits(a: str, b: str, limit: int) -> int:
    """Letters inserted, dropped, changed or exchanged with a neighbour (optimal string alignment), up to limit + 1."""
    if abs(len(a) - len(b)) > limit:
        return limit + 1
    head = next((place for place, (x, y) in enumerate(zip(a, b, strict=False)) if x != y), min(len(a), len(b)))
    a, b = a[head:], b[head:]
    while a and b and a[-1] == b[-1]:
        a, b = a[:-1], b[:-1]
    if limit == 1 and max(len(a), len(b)) > _EXCHANGED:
        return limit + 1  # what is left begins and ends with other letters
    before: list[int] = []
    row = list(range(len(b) + 1))
    for i, x in enumerate(a, 1):
        older, before, row = before, row, [i]
        for j, y in enumerate(b, 1):
            cost = min(before[j] + 1, row[-1] + 1, before[j - 1] + (x != y))
            if i > 1 and j > 1 and x == b[j - 2] and a[i - 2] == y:
                cost = min(cost, older[j - 2] + 1)
            row.append(cost)
        if min(row) > limit and min(before) > limit:
            return limit + 1
    return min(row[-1], limit + 1)
