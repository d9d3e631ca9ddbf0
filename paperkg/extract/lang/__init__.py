"""Language data, one folder a language, the same file names in each: grammar, cues, gaps, results."""
