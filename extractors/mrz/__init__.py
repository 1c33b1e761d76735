"""Machine readable zones: find, read, parse, prove by check digits."""
