"""Where an index lies."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from factlint.corpus.digests import digest_of

if TYPE_CHECKING:
    from collections.abc import Sequence

FOLDER, NAME = ".factlint", "index.sqlite"


def index_path(root: str, corpus: Sequence[str] = ()) -> str:
    """The index file of a project whose configuration stands in this folder.

    Sources that are given instead of the configuration's (`corpus`) have an index of their own: they must not drive
    out the others.
    """
    if not corpus:
        return os.path.join(root, FOLDER, NAME)
    digest = digest_of("\n".join(map(os.path.abspath, corpus)))[:10]
    return os.path.join(root, FOLDER, NAME.replace(".", f"-{digest}."))


def root_of(path: str) -> str:
    """The folder that an index's names for files start from."""
    return os.path.dirname(os.path.dirname(path))
