"""Bytes or text to a Document, by the file's name."""

from __future__ import annotations

import re

from factlint.text.document import Block, Document, Segment, Sentence


def read_text(text: str, path: str = "") -> Document:
    """Read a decoded text; `path` decides between Markdown, HTML and plain text by its suffix."""
    document = Document(path, text)
    for match in re.finditer(r"\S(?:.|\n(?!\s*\n))*", text):
        document.blocks.append(Block("paragraph", match.group(), (Segment(0, match.start(), len(match.group()), len(match.group())),)))
    for number, block in enumerate(document.blocks):
        for match in re.finditer(r"\S.*?(?:[.!?][”\"’)]*(?=\s+[A-Z“\"])|$)", block.prose, re.DOTALL):
            document.sentences.append(
                Sentence(document, block, len(document.sentences), match.start(), match.end(), match.group(), number)
            )
    return document
