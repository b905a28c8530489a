"""A draft whose lines are broken: a page shows a value with the paragraph about it, and nothing of its neighbours."""

from __future__ import annotations

import pytest

from factlint import Linter, Source
from factlint.report import Options, renderer

SOURCE = "The heaviest pumpkin at the show weighed 61 kilograms."
CASES = {
    "a paragraph": ("The heaviest pumpkin\nat the show weighed\n67 kilograms.\n", "The heaviest pumpkin at the show"),
    "behind the value": ("The pumpkin weighed 67 kilograms, the\nheaviest at the show.\n", "heaviest at the show."),
    "an item": ("- Marrows\n- The heaviest pumpkin at the show\n  weighed 67 kilograms.\n- Beans\n", "- The heaviest"),
    "a heading": ("# Show\nThe heaviest pumpkin at the show weighed 67 kilograms.\n---\nEnd\n", "The heaviest"),
}


@pytest.mark.parametrize("name", CASES)
def test_shows_the_paragraph(name: str) -> None:
    draft, shown = CASES[name]
    report = Linter(corpus=[Source(text=SOURCE, path="notes.txt", date=None)]).check_text(draft, path="draft.md")
    page = renderer("html").render(report, Options())
    quoted = page[page.index("<blockquote>") : page.index("</blockquote>")]
    assert shown in quoted
    assert not any(word in quoted for word in ("Marrows", "Beans", "# Show", "End"))


@pytest.mark.parametrize("pause", [" ", ""], ids=["words", "one word"])
def test_long_lines_are_cut_at_words(pause: str) -> None:
    around = f"{pause}marrow" * 60
    draft = f"{around.strip()} The heaviest pumpkin at the show weighed 67 kilograms. {around.strip()}\n"
    report = Linter(corpus=[Source(text=SOURCE, path="notes.txt", date=None)]).check_text(draft, path="draft.md")
    page = renderer("html").render(report, Options())
    quoted = page[page.index("<blockquote>") + len("<blockquote>") : page.index("</blockquote>")]
    before, _, after = quoted.partition("<mark>67 kilograms</mark>")
    assert (before[0], after[-1]) == ("…", "…")
    assert max(len(before), len(after)) < 200
    if pause:
        assert (before.split()[0], after.split()[-1]) == ("…marrow", "marrow…")
