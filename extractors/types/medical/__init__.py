"""Document types of the family medical."""
