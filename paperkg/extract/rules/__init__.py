"""Rules as data: what a rule is, which there are, how often each was right, and rules of a user's own."""
