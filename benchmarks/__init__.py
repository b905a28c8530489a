"""Measurements of factlint: how right it is, and how fast."""
