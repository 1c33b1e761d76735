"""Facts in, findings out: pure, no clock, no I/O but loading."""
