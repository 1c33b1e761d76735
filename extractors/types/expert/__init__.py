"""Document types of the family expert."""
