"""The named questions on the graph in NetworkX."""
