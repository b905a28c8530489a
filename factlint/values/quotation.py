"""Quoted words, compared word by word."""

from __future__ import annotations

from dataclasses import dataclass

from factlint.values.comparison import Comparison


@dataclass(frozen=True, slots=True)
class Quotation:
    """Words given as said. `speaker` is as the text names them; None where it does not, never a guess."""

    text: str
    speaker: str | None = None
    denied: bool = False
    """True where the text says that they were not said."""

    def compare(self, other: Quotation) -> Comparison:
        """Agree when one's words, folded, are the other's or a marked excerpt of them."""
        raise NotImplementedError

    def __str__(self) -> str:
        return self.text
