"""From clean text to the names in it: known ones, new ones, and what the text itself defines."""
