"""Which of several is the more, the earlier, the only one: comparisons, orders, quantities, exceptions."""
