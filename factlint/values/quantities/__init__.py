"""Quantities: numbers, units, money, ratios, ranks and scores."""
