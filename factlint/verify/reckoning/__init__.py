"""Reckoning: values that follow from what sources state, and sums that the draft's own values belie."""
