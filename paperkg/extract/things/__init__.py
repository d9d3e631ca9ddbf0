"""From the names of an entry to its things: which names are one, of what kind each is, and which stand in one list."""
