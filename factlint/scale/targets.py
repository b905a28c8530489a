"""Where an archive's records go: Parquet, a shared corpus in PostgreSQL, or an index file."""
