"""Whether a source asserts at all what it mentions: questions and answers, wishes, what an auxiliary stands for."""
