"""What a paper proposes, and what else is its own."""
