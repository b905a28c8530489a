"""Angle brackets: HTML tags, comments and character references, with linear-time guards against hostile input.

Tags follow the HTML standard (13.1.2, Writing HTML documents); references are resolved by the standard library.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from factlint.patterns import pattern

if TYPE_CHECKING:
    import re

# A tag whose attributes hold no "<" is read at once; one that does is looked for only this far.
TAG = pattern(r"<(/?)([A-Za-z][A-Za-z0-9-]*+)(?=[\s/>])((?>(?:[^<>\"']|\"[^\"<]*+\"|'[^'<]*+')*))>")
LOOSE_TAG = pattern(r"<(/?)([A-Za-z][A-Za-z0-9-]*+)(?=[\s/>])((?>(?:[^<>\"']|\"[^\"]*+\"|'[^']*+')*))>")
LOOSE_REACH = 400
DECLARATION = pattern(r"<[!?][^<>]*+>")
REFERENCE = pattern(r"&(?:#[0-9]{1,7};|#[xX][0-9A-Fa-f]{1,6};|[A-Za-z][A-Za-z0-9]{1,31};)")
ATTRIBUTE = pattern(r"([^\s=\"'<>/]++)\s*+=\s*+(?:\"([^\"]*+)\"|'([^']*+)'|([^\s\"'>]++))")
# What may begin a block of HTML in Markdown (CommonMark 4.6: kinds 1, 6 and 7).
HTML_NAMES = frozenset(
    """
    address article aside base basefont blockquote body caption center col colgroup dd details dialog dir div dl dt
    fieldset figcaption figure footer form frame frameset h1 h2 h3 h4 h5 h6 head header hr html iframe legend li link
    main menu menuitem nav noframes ol optgroup option p param search section summary table tbody td tfoot th thead
    title tr track ul
    """.split()
)
HTML_TAG = pattern(r"</?([A-Za-z][A-Za-z0-9-]*+)(?=[\s/>]|\Z)")
HTML_ALONE = pattern(r"</?[A-Za-z][A-Za-z0-9-]*+(?:\s[^<>]*+)?/?>[ \t]*\Z")
RAW_NAMES = frozenset({"script", "style", "pre", "textarea"})
SUPERSCRIPT = str.maketrans("0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹")
FOOTNOTE_MARK = pattern(r"\[?(?:\d{1,3}|[a-z*†‡§])\]?\Z")


def match_tag(text: str, position: int, end: int) -> re.Match[str] | None:
    """The tag that begins here: groups are the slash of an end tag, the name and the attributes."""
    return TAG.match(text, position, end) or LOOSE_TAG.match(text, position, min(end, position + LOOSE_REACH))


def attributes(match: re.Match[str]) -> dict[str, tuple[str, int]]:
    """The attributes of a tag: value as written and where it starts; the first of a name counts."""
    found: dict[str, tuple[str, int]] = {}
    for attribute in ATTRIBUTE.finditer(match.string, match.start(3), match.end(3)):
        group = attribute.lastindex or 2
        found.setdefault(attribute.group(1).lower(), (attribute.group(group), attribute.start(group)))
    return found


def resolve(reference: str) -> str:
    """The characters that a reference names; itself where it names none."""
    from html import unescape

    return unescape(reference)


def raised(content: str, before: str) -> str:
    """How `<sup>content</sup>` reads after these characters: a power keeps its place, a footnote's mark is not read."""
    word = len(before) - len(before.rstrip("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ"))
    measures = before[-1:].isdigit() or 0 < word <= 3
    if FOOTNOTE_MARK.match(content.strip()):
        return content.strip().translate(SUPERSCRIPT) if measures and content.strip().isdigit() else ""
    return content.translate(SUPERSCRIPT) if content.strip("-−+").isdigit() else content
