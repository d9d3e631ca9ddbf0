"""Language data: ko."""
