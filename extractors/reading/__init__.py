"""Bytes to words with boxes."""
