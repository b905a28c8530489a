"""The terminal's codes are written by hand: they must be those of a library that knows terminals."""

import pytest
from rich.color import ColorSystem
from rich.style import Style

from factlint.report.layout import Role
from factlint.report.terminal import STYLES, painted


@pytest.mark.parametrize("role", STYLES)
def test_a_role_is_drawn_as_rich_draws_its_style(role: Role) -> None:
    for text in ("", "a word", " "):
        assert painted(text, role) == Style.parse(STYLES[role]).render(text, color_system=ColorSystem.STANDARD)
