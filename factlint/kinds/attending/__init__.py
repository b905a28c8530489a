"""What the reader of attendance looks at: verbs of coming, lists of people, labels of minutes."""
