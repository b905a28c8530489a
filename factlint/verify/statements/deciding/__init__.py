"""Decisions and intents: what became of one matter, held against what the sources say became of it."""
