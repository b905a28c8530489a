"""A fact-consistency linter for drafts and their sources."""
