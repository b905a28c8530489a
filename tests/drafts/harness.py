"""Labelled drafts: reading what their comments expect, and comparing it with what is found.

A case is a folder with `draft.md`, `sources/` and perhaps `rules.yaml`; `clean.md` beside it is a second draft from the
same sources, with nothing wrong in it. After a paragraph (a heading, a list, a table,
the front matter), comments say what an editor would say of it:

    <!-- expect: contradiction figure "€52 million" wrong-value -->   a planted error: verdict, kind, words, code
    <!-- fine: "about a third" -->                                     right, though a naive checker would object
    <!-- also: "March" -->                                             may be flagged too: the other side of an error
    <!-- beyond: "a single elm" -->                                    wrong, of no kind that is checked; not counted

Verdicts, kinds and codes may be several, joined by `|`, where more than one is a fair name for the fault; the code may
be left out. The words stand in the paragraph exactly once, or `#2` after them says which time they do.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache, lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal, cast

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factlint import Linter

ROOT = Path(__file__).parent
DRAFT, CLEAN = "draft.md", "clean.md"
Sort = Literal["expect", "fine", "also", "beyond"]
VERDICTS = frozenset({"contradiction", "unsupported", "disputed"})
KINDS = frozenset({"date", "figure", "quote", "attendance", "role", "name", "statement"})

_COMMENT = re.compile(r"<!--\s*(.*?)\s*-->", re.DOTALL)
_MARK = re.compile(
    r'(expect|fine|also|beyond):\s*([a-z|]+\s+[a-z|]+\s+)?"(.+)"(?:\s*#(\d+))?(?:\s+([a-z|-]+))?$', re.DOTALL
)
_BLANK_LINE = re.compile(r"\n[ \t]*\n")


class MalformedCaseError(ValueError):
    """A case's comment that cannot be read or placed."""


@dataclass(frozen=True, slots=True)
class Mark:
    """What a comment says of a span of the draft. Offsets count code points of the file."""

    sort: Sort
    start: int
    end: int
    text: str
    verdicts: frozenset[str] = frozenset()
    kinds: frozenset[str] = frozenset()
    codes: frozenset[str] = frozenset()

    def meets(self, finding: Any) -> bool:
        """Whether the finding's span shares a character with this one."""
        return bool(finding.offset < self.end and self.start < finding.end_offset)


@dataclass(frozen=True, slots=True)
class Case:
    """One labelled draft."""

    folder: Path
    text: str
    marks: tuple[Mark, ...]
    file: str = DRAFT

    @property
    def name(self) -> str:
        return f"{self.folder.parent.name}/{self.folder.name}" + ("-clean" if self.file == CLEAN else "")

    @property
    def subject(self) -> str:
        return self.folder.parent.name

    @property
    def errors(self) -> tuple[Mark, ...]:
        return tuple(mark for mark in self.marks if mark.sort == "expect")

    @property
    def fine(self) -> tuple[Mark, ...]:
        return tuple(mark for mark in self.marks if mark.sort == "fine")

    @property
    def clean(self) -> bool:
        """Nothing wrong in it at all."""
        return all(mark.sort == "fine" for mark in self.marks)

    @property
    def sources(self) -> list[Path]:
        return sorted(path for path in (self.folder / "sources").iterdir() if path.suffix in (".md", ".txt"))

    @property
    def rules(self) -> list[Path]:
        path = self.folder / "rules.yaml"
        return [path] if path.exists() else []


def cases(root: Path = ROOT) -> list[Case]:
    """Every labelled draft, ordered by name."""
    paths = [path for file in (DRAFT, CLEAN) for path in root.glob(f"*/*/{file}")]
    return sorted((read_case(path.parent, path.name) for path in paths), key=lambda case: case.name)


def read_case(folder: Path, file: str = DRAFT) -> Case:
    """A case as its folder holds it."""
    text = (folder / file).read_text(encoding="utf-8")
    return Case(folder, text, tuple(_marks(text, folder)), file)


def _marks(text: str, folder: Path) -> Iterator[Mark]:
    blanked = _COMMENT.sub(lambda comment: " " * len(comment[0]), text)
    for comment in _COMMENT.finditer(text):
        mark = _MARK.match(comment[1])
        if mark is None:
            if comment[1].startswith(("factlint-", "note:")):
                continue
            raise MalformedCaseError(f"{folder}: cannot read the comment {comment[0]!r}")
        sort, labels, words, number, codes = mark.groups()
        verdicts, kinds = (
            (frozenset(part.split("|")) for part in (labels or " ").split()) if labels else (frozenset(), frozenset())
        )
        if (sort == "expect") != bool(labels) or not verdicts <= VERDICTS or not kinds <= KINDS:
            raise MalformedCaseError(f"{folder}: verdict or kind not known in {comment[0]!r}")
        start = _place(blanked[: comment.start()], words, int(number or 0), folder)
        yield Mark(
            cast("Sort", sort),
            start,
            start + len(words),
            words,
            verdicts,
            kinds,
            frozenset((codes or "").split("|")) - {""},
        )


def _place(before: str, words: str, number: int, folder: Path) -> int:
    """Where the words stand in the last block of lines of `before`, in which comments are blank."""
    end = len(before.rstrip())
    start = max((match.end() for match in _BLANK_LINE.finditer(before, 0, end)), default=0)
    found = [match.start() for match in re.finditer(re.escape(words), before[start:end])]
    if not found or (len(found) > 1 and not number) or number > len(found):
        raise MalformedCaseError(f"{folder}: {words!r} stands {len(found)} times in {before[start:end]!r}")
    return start + found[(number or 1) - 1]


@dataclass(frozen=True, slots=True)
class Result:
    """A case compared with a report."""

    case: Case
    missed: tuple[Mark, ...]
    """Errors without a finding at their place."""
    misjudged: tuple[tuple[Mark, Any], ...]
    """Errors that were found, under another verdict."""
    miscoded: tuple[tuple[Mark, Any], ...]
    """Errors found with the right verdict but another code than those named."""
    alarms: tuple[Any, ...]
    """Findings where nothing is wrong."""
    right: int
    """Findings at an error."""
    misread: tuple[tuple[Mark, Any], ...]
    """Of the alarms, those at a span that is marked as fine."""


@cache
def check(case: Case) -> Result:
    """Run the linter over a case's draft with its sources and rules; once, whoever asks for it."""
    return compare(case, _linter(case.folder).check_text(case.text, path="draft.md").findings)


@lru_cache(maxsize=1)
def _linter(folder: Path) -> Linter:
    """The linter of a story: its sources are read once for both of its drafts, which follow each other."""
    from factlint import Linter

    story = Case(folder, "", ())
    return Linter(rules=[str(path) for path in story.rules], corpus=[str(path) for path in story.sources])


def compare(case: Case, findings: Any) -> Result:
    """What of the expectations came true, and what was found besides."""
    missed, misjudged, miscoded = [], [], []
    used: set[int] = set()
    for mark in case.errors:
        here = [(i, finding) for i, finding in enumerate(findings) if mark.meets(finding)]
        used.update(i for i, _ in here)
        judged = [finding for _, finding in here if finding.verdict in mark.verdicts]
        if not here:
            missed.append(mark)
        elif not judged:
            misjudged.append((mark, here[0][1]))
        elif mark.codes and not any(finding.code in mark.codes for finding in judged):
            miscoded.append((mark, judged[0]))
    tolerated = [mark for mark in case.marks if mark.sort in ("also", "beyond")]
    alarms = [f for i, f in enumerate(findings) if i not in used and not any(mark.meets(f) for mark in tolerated)]
    misread = [(mark, f) for f in alarms for mark in case.fine if mark.meets(f)]
    return Result(case, tuple(missed), tuple(misjudged), tuple(miscoded), tuple(alarms), len(used), tuple(misread))
