"""Each format's report of the specimens, held as files beside this test (`pytest --snapshot-update` renews them)."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from syrupy.extensions.single_file import SingleFileSnapshotExtension, WriteMode

from factlint.report import FORMATS, Options, renderer
from tests.report import specimen

if TYPE_CHECKING:
    from syrupy.assertion import SnapshotAssertion


class TextFile(SingleFileSnapshotExtension):
    _write_mode = WriteMode.TEXT
    file_extension = "txt"


SPECIMENS = {"everything": specimen.everything, "clean": specimen.clean, "unreadable": specimen.unreadable}
LOOKS = {
    "narrow": Options(width=80),
    "wide-explained": Options(width=140, explain=True),
    "ascii": Options(width=60, ascii=True, quiet=True),
    "colour": Options(width=80, color=True),
}


@pytest.mark.parametrize("name", SPECIMENS)
@pytest.mark.parametrize("format_name", FORMATS)
def test_format(format_name: str, name: str, snapshot: SnapshotAssertion) -> None:
    text = renderer(format_name).render(SPECIMENS[name](), Options())
    assert text.replace("\x1b", "<ESC>") == snapshot(extension_class=TextFile)


@pytest.mark.parametrize("look", LOOKS)
def test_terminal(look: str, snapshot: SnapshotAssertion) -> None:
    text = renderer("terminal").render(specimen.everything(), LOOKS[look])
    assert text.replace("\x1b", "<ESC>") == snapshot(extension_class=TextFile)
