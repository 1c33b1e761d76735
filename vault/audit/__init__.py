"""What happened, provably: events, a Merkle log, signed checkpoints."""
