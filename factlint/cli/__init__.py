"""The command line: one file for each command, each with `add_arguments(parser)` and `run(args) -> int`."""
