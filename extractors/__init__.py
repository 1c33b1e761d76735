"""The ground floor: bytes in, Extraction out. No keys, no storage, no network, no clock."""
