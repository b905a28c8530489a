"""The parts of the reader of figures."""
