"""Jobs to service calls, nothing else."""
