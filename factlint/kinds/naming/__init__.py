"""What the reader of names looks at: runs of capitals, the pieces they are cut into, what sort of thing each is."""
