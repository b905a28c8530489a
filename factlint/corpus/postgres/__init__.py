"""Sources in a PostgreSQL database that a newsroom shares."""
