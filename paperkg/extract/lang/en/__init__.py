"""Language data: en."""
