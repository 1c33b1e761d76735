"""What the facts say together."""
