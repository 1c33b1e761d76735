"""Where on the page a value stands."""
