"""Which tasks a paper addresses."""
