"""Counts of votes: which side each is of, however a text tells it."""
