"""The index file of a project: where it lies, what it has, how it is brought up to date."""
