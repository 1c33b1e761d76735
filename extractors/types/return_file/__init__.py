"""Document types of the family return_file."""
