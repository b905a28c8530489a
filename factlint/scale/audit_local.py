"""Auditing an archive with the processes of this machine."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from factlint.errors import Problem, UsageError
from factlint.scale.auditing import Checked, Terms, check_all
from factlint.scale.findings import findings_file
from factlint.scale.items import read_items
from factlint.scale.parallel import in_processes
from factlint.scale.tally import Tally

if TYPE_CHECKING:
    from collections.abc import Sequence

    from factlint.scale.items import Archive, Item


def audit(archive: Archive, output: str, terms: Terms, jobs: int | None = None) -> Tally:
    """Check an archive's drafts, write their findings into the folder `output`, and count them.

    Raises UsageError or SourceError; drafts that could not be checked are counted as failed.
    """
    if archive.remote:
        raise UsageError(Problem(archive.where, 0, 0, "only a cluster reads this; give --engine spark"))
    tally = Tally()
    with findings_file(output) as sink:
        for batch in in_processes(partial(check_batch, terms=terms), read_items(archive), jobs):
            for checked in batch:
                tally.add(checked)
                sink.write(checked.findings)
    return tally


def check_batch(items: Sequence[Item | Problem], terms: Terms) -> list[Checked]:
    """The work of one process."""
    return list(check_all(items, terms))
