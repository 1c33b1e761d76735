"""The browser's front door: translates, nothing else."""
