"""The graph in the formats of other programs: one small module a format, and the list of them in `formats`."""
