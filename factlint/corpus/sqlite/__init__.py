"""Sources in a file of SQLite's."""
