"""Full-text search over sealed storage, one index per case."""
