"""What an archive costs by the document: to read, on a cluster, in PostgreSQL; and what a look-up in it costs."""
