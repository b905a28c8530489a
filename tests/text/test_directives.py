"""Directives in comments and front matter: what they say and what they cover."""

from __future__ import annotations

from datetime import date

import pytest

from factlint.text.directives import Directive, read_directives
from factlint.text.reading import read_text


def directives(source: str, path: str = "a.md") -> list[Directive]:
    return list(read_directives(read_text(source, path)))


def covered(source: str, path: str = "a.md") -> list[str | None]:
    return [source[slice(*one.covers)].strip() if one.covers else None for one in directives(source, path)]


def test_names_reason_and_expiry() -> None:
    (found,) = directives("a\n\n<!-- factlint-disable figure date/contradiction until=2027-01-31 -- old -- notes -->\n")
    assert (found.action, found.names) == ("disable", ("figure", "date/contradiction"))
    assert (found.until, found.reason) == (date(2027, 1, 31), "old -- notes")
    assert found.place == (3, 1)


@pytest.mark.parametrize("path", ["a.md", "a.txt", "a.html"])
def test_disable_covers_the_text_up_to_enable(path: str) -> None:
    source = "a\n\n<!-- factlint-disable -->\n\nb\n\n<!-- factlint-enable -->\n\nc"
    assert covered(source, path) == ["b", None]


def test_disable_without_end_covers_the_rest() -> None:
    assert covered("a\n\n<!-- factlint-disable figure -->\nb\n\nc") == ["b\n\nc"]


def test_enable_with_names_ends_only_those() -> None:
    source = "<!-- factlint-disable date -->\n<!-- factlint-disable -->\nb\n<!-- factlint-enable date -->\nc"
    first, second, third = covered(source)
    assert first is not None
    assert first.endswith("b")
    assert second is not None
    assert second.endswith("c")
    assert third is None


@pytest.mark.parametrize(
    "between",
    ["\n", "\n\n", "\n \n<!-- factlint-disable-next-line -->\n", "\r\n", "\n> <!-- factlint-disable-next-line x -->\n"],
)
def test_next_line_passes_over_blank_lines_and_directives(between: str) -> None:
    source = f"<!-- factlint-disable-next-line -->{between}b 5\nc 6\n"
    assert set(covered(source)) == {"b 5"}


def test_a_comment_in_running_prose_is_a_directive_too() -> None:
    assert covered("a <!-- factlint-disable-next-line -->\nb\nc") == ["b"]


@pytest.mark.parametrize(
    ("comment", "nearest"),
    [
        ("factlint-disable-nextline", "factlint-disable-next-line"),
        ("factlint-dissable figure", "factlint-disable"),
        ("fact-lint-disable", "factlint-disable"),
        ("factlint: disable", "factlint-disable"),
        ("factlint disable", "factlint-disable"),
        ("factlint-foo", None),
        ("factlint-disable until=2027-13-01", "until=YYYY-MM-DD"),
    ],
)
def test_a_misspelt_directive_is_kept_with_the_nearest_word(comment: str, nearest: str | None) -> None:
    (found,) = directives(f"<!-- {comment} -->\nb")
    assert (found.action, found.nearest, found.covers) == ("unknown", nearest, None)


@pytest.mark.parametrize("comment", ["", "a note", "factlint is a linter", "more", "eslint-disable", "be able"])
def test_a_comment_to_people_is_no_directive(comment: str) -> None:
    assert directives(f"<!-- {comment} -->\nb") == []


def test_a_whole_file_is_switched_off_in_front_matter() -> None:
    (off,) = directives("---\nfactlint: off\n---\nb")
    assert (off.action, off.covers, off.place) == ("file", (0, 23), (2, 11))
    assert directives("---\nfactlint: on\n---\nb") == []
    (odd,) = directives("---\nfactlint: perhaps\n---\nb")
    assert (odd.action, odd.nearest) == ("unknown", "off")


def test_code_holds_no_directives() -> None:
    assert directives("`<!-- factlint-disable -->`\n\n```\n<!-- factlint-disable -->\n```\n") == []
