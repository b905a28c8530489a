"""Dates: partial dates, their grammar, and which days they can mean."""
