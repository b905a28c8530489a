"""Statements turned round: negated, opposed, exchanged, or told as done where they were only wished."""
