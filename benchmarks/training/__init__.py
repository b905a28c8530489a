"""Learning the weights of sameness."""
