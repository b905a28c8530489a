"""What a sentence says of what: its clauses, subjects and objects, and whether it affirms them."""
