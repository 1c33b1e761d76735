"""Document types of the family procedure."""
