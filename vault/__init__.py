"""The vault: keys, storage, use cases, front doors. `vault/README.md` is the house plan."""
