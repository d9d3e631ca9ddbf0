"""Language data: zh."""
