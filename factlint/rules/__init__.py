"""Fact rules: YAML files to frozen values, and which of them a sentence is about."""
