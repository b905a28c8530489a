"""Time reckoned: what passed between two days, how long something ran, how often it comes."""
