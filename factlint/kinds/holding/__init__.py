"""What the reader of offices looks at: the words of an office, whose it is, and for how long."""
