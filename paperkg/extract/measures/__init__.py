"""Which measures a paper reports."""
