"""The version of this release, as packages and reports give it."""

__version__ = "0.1.0"
