"""Evidence: the facts that are about what a claim is about, and how surely they are."""
