"""The project that a draft belongs to: its configuration, and a linter that lasts until something under it changes."""

from __future__ import annotations

import os
from functools import cached_property
from typing import TYPE_CHECKING

from factlint.config import find
from factlint.drafts import is_draft
from factlint.linter import Linter

if TYPE_CHECKING:
    from factlint.config import Config
    from factlint.verify.finding import Report


class Project:
    """A configuration and what it names, read when first asked for and never again: a change makes a new one."""

    def __init__(self, config: Config) -> None:
        self.config = config
        self._drafts: set[str] = set()

    def has(self, draft: str) -> bool:
        """Whether this file is one of its drafts; asked at every keystroke, and globs take time."""
        if draft not in self._drafts and is_draft(draft, self.config):
            self._drafts.add(draft)
        return draft in self._drafts

    def rests_on(self, path: str) -> bool:
        """Whether this file is its configuration, or one of its rules or sources."""
        real = os.path.realpath(path)
        parts = [self.config.path, *self.config.rules, *(part for part in self.config.corpus if "://" not in part)]
        roots = [os.path.realpath(part) for part in parts]
        return any(real == root or real.startswith(root.rstrip(os.sep) + os.sep) for root in roots)

    def check(self, text: str, path: str) -> Report | None:
        """What is to be said of a draft as it stands in the editor; None where there is nothing to hold it against.

        Raises FactlintError where rules, sources or the draft cannot be used.
        """
        if not self._linter.sources and not self._linter.rules.rules:
            return None
        return self._linter.check_text(text, os.path.relpath(path))

    @cached_property
    def _linter(self) -> Linter:
        return Linter.from_config(self.config.path)


class Projects:
    """The projects of the drafts that are open, one for each configuration file."""

    def __init__(self) -> None:
        self._by_config: dict[str, Project] = {}

    def of(self, draft: str) -> Project | None:
        """The project that has this file among its drafts, if any has. Raises ConfigError."""
        config = find(os.path.dirname(draft))
        if not config.path:
            return None
        key = os.path.realpath(config.path)
        project = self._by_config.get(key)
        if project is None or project.config != config:
            project = self._by_config[key] = Project(config)
        return project if project.has(draft) else None

    def forget(self, path: str) -> bool:
        """A file has changed: whatever rests on it is read anew. Returns whether anything does."""
        known = list(self._by_config.items())  # a check in its own thread may add to them
        stale = [key for key, project in known if project.rests_on(path)]
        for key in stale:
            self._by_config.pop(key, None)
        return bool(stale)
