"""A finding in the protocol's words."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st
from lsprotocol import types
from pygls.workspace import PositionCodec

from factlint import Linter, Source
from factlint.lsp.diagnostics import Places, diagnostic
from factlint.lsp.hovers import hover

ENCODINGS = {"utf-8": 1, "utf-16-le": 2}
TEXTS = st.lists(st.sampled_from(["a", "é", "😀", "\u2028", "\x0c", "\n", "\r\n", "\r", "\u0301"]), max_size=12).map(
    "".join
)


@given(TEXTS, st.data())
def test_a_place_is_where_the_encoded_text_has_it(text: str, data: st.DataObject) -> None:
    """Cutting an encoded line at the position leaves what stood before the column."""
    for encoding, unit in ENCODINGS.items():
        kind = types.PositionEncodingKind.Utf8 if unit == 1 else types.PositionEncodingKind.Utf16
        places = Places(text, PositionCodec(kind))
        number = data.draw(st.integers(1, len(places.lines)))
        line = places.lines[number - 1]
        column = data.draw(st.integers(1, len(line) + 1))
        position = places.position(number, column)
        assert position.line == number - 1
        assert line.encode(encoding)[: position.character * unit].decode(encoding) == line[: column - 1]


def test_nothing_of_a_stranger_s_acts_in_the_editor() -> None:
    """Escape sequences and marks that turn the writing direction are shown, not sent."""
    source = Source("The bridge\x1b[31m cost \u202e£4.2 million in 2023.", "wire.txt")
    text = "The bridge cost £4.8 million in 2023."
    report = Linter(corpus=[source]).check_text(text)
    places = Places(text, PositionCodec())
    (finding,) = report.findings
    for related in (True, False):
        told = diagnostic(finding, places, related=related)
        said = [told.message, *(each.message for each in told.related_information or [])]
        assert all(line.isprintable() for each in said for line in each.splitlines())
        assert "£4.2 million" in " ".join(said)
    shown = hover(report.claims, places, places.position(finding.line, finding.column))
    assert shown is not None
    assert isinstance(shown.contents, types.MarkupContent)
    assert shown.contents.kind == types.MarkupKind.PlainText
    assert all(line.isprintable() for line in shown.contents.value.splitlines())
