"""The stretches of an entry that rules read, each with its names."""
