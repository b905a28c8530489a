"""What is made of the facts that a figure or a date meets: backed, contradicted, disputed, or none speaks of it."""
