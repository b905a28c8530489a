"""What the reader of quotations looks at: marks, frames, speakers and whose turn it is."""
