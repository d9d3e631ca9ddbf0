"""The graph floor: from claims to a graph, and answers."""
