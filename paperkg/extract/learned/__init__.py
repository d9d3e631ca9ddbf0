"""Readers that learned from annotated entries what rules cannot list: their features, and the tables of their weights."""
