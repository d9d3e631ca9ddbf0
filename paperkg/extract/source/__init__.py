"""From bytes to clean text: files, their entries, and where every line of them went."""
