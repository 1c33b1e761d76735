"""Keys, sealing, wrapping. No I/O: bytes in, bytes out."""
