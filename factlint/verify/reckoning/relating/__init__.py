"""Reckoning with what the sources tell of the very things that a sentence speaks of."""
