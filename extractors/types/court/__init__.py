"""Document types of the family court."""
