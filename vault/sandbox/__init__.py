"""Starts parsers confined, and fails closed."""
