"""Rows and blobs. Never holds a key and is never handed plaintext."""
