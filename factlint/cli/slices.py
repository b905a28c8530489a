"""`factlint index build` where the corpus is a shared one: its tables are brought up to date, a slice is taken."""

from __future__ import annotations

from contextlib import closing
from typing import TYPE_CHECKING

from factlint import drafts

if TYPE_CHECKING:
    from datetime import date

    from factlint.config import Config
    from factlint.corpus.slice.store import SliceStore
    from factlint.corpus.slice.writing import RecordingStore
    from factlint.corpus.store import Store
    from factlint.rules.model import RuleSet


def take_slices(config: Config, corpus: tuple[str, ...], rules: RuleSet, as_of: date | None) -> list[str]:
    """Bring the tables of every shared corpus in the setting up to date, and take its slice for the project's drafts.

    Without drafts in the configuration no slice is taken. Returns a line for each corpus. Raises SourceError where one
    cannot be used, UsageError where no file is a draft.
    """
    from factlint.corpus.opening import Opening, open_corpus
    from factlint.corpus.postgres.address import shown
    from factlint.corpus.postgres.schema import migrate_at
    from factlint.corpus.reader import reading_of
    from factlint.corpus.slice.store import slice_path
    from factlint.linter import Linter
    from factlint.report.summary import plural

    recording: dict[str, RecordingStore] = {}

    def recorded(address: str, entry: int) -> Store:
        from factlint.corpus.postgres.store import PostgresStore
        from factlint.corpus.reader import reader_version
        from factlint.corpus.slice.writing import RecordingStore

        recording[address] = RecordingStore(PostgresStore(address, entry, reader_version()))
        return recording[address]

    addresses = [entry for entry in corpus if "://" in entry]
    for address in addresses:
        migrate_at(address)
    if not config.drafts:
        return [f"{shown(address)}: no slice taken, since the configuration names no drafts:" for address in addresses]
    paths = drafts.find_drafts([], config, (*config.rules, *corpus))
    opening = Opening(rules.known_names, as_of, config.root, shared=recorded)
    with closing(open_corpus(corpus, opening)) as store:
        # Checking the drafts asks all that checking them will ask; what it says of them is not of interest here.
        Linter(rules, store=store, as_of=as_of).check(*paths)
        told = []
        for address, own in recording.items():
            own.widen()
            kept = own.write(slice_path(config.root, address), reading_of(rules.known_names, None))
            told.append(
                f"{shown(address)}: {len(own)} sources, {kept} of them kept here for {plural(len(paths), 'draft')}"
            )
    return told


def slices_told(config: Config, corpus: tuple[str, ...]) -> list[tuple[bool, str]]:
    """Of every shared corpus in the setting, whether there is a slice that can be used, and a line that says so."""
    from factlint.corpus.postgres.address import shown
    from factlint.corpus.reader import reader_version
    from factlint.corpus.slice.shared import usable_slice
    from factlint.corpus.slice.store import slice_path

    told = []
    for entry, address in enumerate(corpus):
        if "://" in address:
            path = slice_path(config.root, address)
            own = usable_slice(path, entry, reader_version())
            what = "no slice that can be used; factlint index build takes one" if own is None else _kept(own, path)
            told.append((own is not None, f"{shown(address)}: {what}"))
    return told


def clear_slices(config: Config) -> list[str]:
    """Remove the project's slices. Returns their paths."""
    import os
    from glob import escape, glob

    from factlint.corpus.slice.store import slice_path

    folder = os.path.dirname(slice_path(config.root, ""))
    paths = sorted(glob(os.path.join(escape(folder), "slice-*.sqlite")))
    for path in paths:
        os.unlink(path)
    return paths


def _kept(own: SliceStore, path: str) -> str:
    import os

    size = f"{os.path.getsize(path) / 1_000_000:.1f} MB"
    return f"{len(own)} sources when the slice was taken, {own.kept} of them kept here; {size}"
