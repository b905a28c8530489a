"""Reading the tables of cases that the tests are written in."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import yaml

if TYPE_CHECKING:
    from pathlib import Path

_LOADER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
"""libyaml's loader where PyYAML was built with it: all tables are read before the first test runs."""


def read_table(path: Path) -> Any:
    """What a YAML file holds."""
    return yaml.load(path.read_bytes(), _LOADER)
