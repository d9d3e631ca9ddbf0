"""The extract floor: from bytes to claims."""
