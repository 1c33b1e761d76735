"""A packet becomes one PDF. No keys, no storage; runs in a confined child."""
