"""Document types of the family coordination."""
