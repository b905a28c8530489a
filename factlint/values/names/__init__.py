"""Names: their forms, their likes, and the tables they are read with."""
