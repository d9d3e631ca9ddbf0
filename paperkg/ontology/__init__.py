"""The ontology floor: what can be said, and the names that are known."""
