"""Document types of the family identity."""
