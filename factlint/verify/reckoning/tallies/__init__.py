"""Things counted up: how many a source lists, and what its counts come to together."""
