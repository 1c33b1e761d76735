"""The use cases: one module per capability, first argument a Session."""
