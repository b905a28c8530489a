"""YAML text to a tree of nodes that know their places.

Only what a rule file needs: mappings, lists and scalars. Scalars stay as written, so that `no` is a word, `1_000` is
not a thousand and `2024-12-18` is not turned into an object. Anchors, aliases and tags are refused, which leaves
nothing to expand; nesting is limited, and no function here calls itself.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from factlint.errors import Problem
from factlint.records import field, record
from factlint.rules.mark import Mark

if TYPE_CHECKING:
    from collections.abc import Iterator

DEEPEST = 20
"""Rule files need six levels."""

LARGEST = 8_000_000
"""Characters in a rule file; ten thousand rules take about two million."""


@record(frozen=False)
class Scalar:
    """One word or text. `plain` where it has no quotation marks, so that `true` and `~` may mean more than words."""

    text: str
    plain: bool
    mark: Mark
    last_line: int

    @property
    def is_null(self) -> bool:
        return self.plain and self.text in ("", "~", "null")


@record(frozen=False)
class Sequence:
    """A list."""

    mark: Mark
    items: list[Node] = field(default_factory=list)
    last_line: int = 0


@record(frozen=False)
class Mapping:
    """Keys with what stands after each, in the order of the file."""

    mark: Mark
    pairs: list[tuple[Scalar, Node]] = field(default_factory=list)
    last_line: int = 0
    key: Scalar | None = None
    """The key whose value is being read."""

    def get(self, name: str) -> Node | None:
        """What stands after a key, if the mapping has it."""
        return next((node for key, node in self.pairs if key.text == name), None)


Node = Scalar | Sequence | Mapping


class _RefusalError(Exception):
    """The tree cannot be built past this place."""

    def __init__(self, mark: Mark, message: str) -> None:
        self.problem = (mark, message)
        super().__init__(message)


def read_nodes(text: str, path: str) -> tuple[Node | None, list[Problem]]:
    """The tree of a YAML text and what is wrong with it. None where nothing could be read, or the file is empty."""
    import yaml

    if len(text) > LARGEST:
        return None, [Problem(path, 0, 0, f"more than {LARGEST} characters: split the file")]
    problems: list[Problem] = []
    lines = text.splitlines()
    loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
    try:
        return _build(yaml.parse(text, Loader=loader), path, problems, lines), problems
    except _RefusalError as refusal:
        mark, message = refusal.problem
        problems.append(problem_at(mark, message, lines))
    except yaml.MarkedYAMLError as error:
        problems.append(_syntax_problem(error, path, lines))
    except yaml.reader.ReaderError as error:
        problems.append(_character_problem(text, path, error.position, lines))
    except UnicodeEncodeError as error:
        problems.append(_character_problem(text, path, error.start, lines))
    return None, problems


def problem_at(mark: Mark, message: str, lines: list[str]) -> Problem:
    """A problem with the line it stands in."""
    snippet = lines[mark.line - 1] if 0 < mark.line <= len(lines) else ""
    return Problem(mark.path, mark.line, mark.column, message, snippet)


def _build(events: Iterator[Any], path: str, problems: list[Problem], lines: list[str]) -> Node | None:
    root: Node | None = None
    open_nodes: list[Sequence | Mapping] = []
    for event in events:
        kind = type(event).__name__
        if kind in ("SequenceEndEvent", "MappingEndEvent"):
            closed = open_nodes.pop()
            closed.last_line = _last_line(event) if event.end_mark.index > event.start_mark.index else _end_of(closed)
            continue
        if kind == "DocumentStartEvent" and root is not None:
            raise _RefusalError(_mark(event, path), "a second document (---) in the file: one file holds one document")
        if (node := _node(event, kind, path)) is None:
            continue
        if open_nodes:
            _attach(open_nodes[-1], node, problems, lines)
        else:
            root = node
        if not isinstance(node, Scalar):
            open_nodes.append(node)
            if len(open_nodes) > DEEPEST:
                raise _RefusalError(node.mark, f"nested more than {DEEPEST} levels deep")
    return root


def _node(event: Any, kind: str, path: str) -> Node | None:
    """The node that an event opens; None for events that open none."""
    mark = _mark(event, path)
    if kind == "AliasEvent" or getattr(event, "anchor", None):
        raise _RefusalError(mark, "anchors (&) and aliases (*) are not read: write the value out, or quote it")
    if getattr(event, "tag", None):
        raise _RefusalError(mark, f"the tag {event.tag} is not read here: write the value without it")
    if kind == "ScalarEvent":
        return Scalar(event.value, event.style is None or event.style == "", mark, _last_line(event))
    if kind == "SequenceStartEvent":
        return Sequence(mark)
    return Mapping(mark) if kind == "MappingStartEvent" else None


def _attach(parent: Sequence | Mapping, node: Node, problems: list[Problem], lines: list[str]) -> None:
    if isinstance(parent, Sequence):
        parent.items.append(node)
    elif parent.key is not None:
        parent.pairs.append((parent.key, node))
        parent.key = None
    elif not isinstance(node, Scalar):
        raise _RefusalError(node.mark, "a key must be a word")
    else:
        if (first := next((key for key, _ in parent.pairs if key.text == node.text), None)) is not None:
            message = f"the key '{node.text}' stands here a second time (first on line {first.mark.line})"
            problems.append(problem_at(node.mark, message, lines))
        parent.key = node


def _mark(event: Any, path: str) -> Mark:
    return Mark(path, event.start_mark.line + 1, event.start_mark.column + 1)


def _last_line(event: Any) -> int:
    """The line that a node ends on. The parser puts a block's end at the start of the line after it."""
    end = event.end_mark
    return int(end.line + 1 if end.column else max(end.line, event.start_mark.line + 1))


def _end_of(block: Sequence | Mapping) -> int:
    """The line that a list or mapping without brackets ends on: that of its last item."""
    inside = block.items if isinstance(block, Sequence) else [node for _, node in block.pairs]
    return max([block.mark.line, *(node.last_line for node in inside[-1:])])


def _syntax_problem(error: Any, path: str, lines: list[str]) -> Problem:
    mark = error.problem_mark or error.context_mark
    line, column = (mark.line + 1, mark.column + 1) if mark else (0, 0)
    snippet = lines[line - 1] if 0 < line <= len(lines) else ""
    if "\t" in snippet[: len(snippet) - len(snippet.lstrip())]:
        message = "a tab cannot indent YAML: use spaces"
    else:
        message = f"not valid YAML: {error.problem or error.context}"
        if error.context and error.problem and error.context_mark:
            message += f" ({error.context} on line {error.context_mark.line + 1})"
    return Problem(path, line, column, message, snippet)


def _character_problem(text: str, path: str, position: int, lines: list[str]) -> Problem:
    line = text.count("\n", 0, position) + 1
    column = position - (text.rfind("\n", 0, position) + 1) + 1
    code = f"U+{ord(text[position]):04X}" if position < len(text) else "a character"
    return problem_at(Mark(path, line, column), f"{code} may not stand in YAML", lines)
