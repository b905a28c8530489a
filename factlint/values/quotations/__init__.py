"""Quotations: words as they are compared, found in a source, and laid beside it."""
