"""How a case stands: what it says as facts, what the last reports said, its summary and feed."""
