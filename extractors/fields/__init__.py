"""What a value means: one field type per file."""
