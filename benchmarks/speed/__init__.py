"""How fast it is: what a check costs, where the time goes, and whether an optimisation left every verdict alone."""
