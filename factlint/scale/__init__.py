"""Archives: what is too much for one process is read and checked by many, on this machine or on a Spark cluster."""
