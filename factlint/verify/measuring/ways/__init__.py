"""Which way values went, and which side of a standard they lie on: the words, and the values beside them."""
