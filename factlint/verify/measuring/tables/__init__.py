"""Figures that a source has in a table: which cell a sentence means."""
