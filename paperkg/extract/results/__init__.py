"""The numbers that a paper reports: what each says, of what, on which data, against whom; and the sizes of models."""
