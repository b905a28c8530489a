"""Who did it, and to whom: two parties exchanged, or the one told for the other."""
