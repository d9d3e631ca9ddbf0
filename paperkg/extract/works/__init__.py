"""How a paper stands to what is not its own: rivals, what it uses, the data that it learns from and is tried on."""
