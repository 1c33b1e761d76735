"""`python -m vault` and the command `kluis`."""

from __future__ import annotations

from vault.cli.main import run


def main() -> None:
    """Run the command line; exit codes are those of `vault/errors.py`."""
    run()


if __name__ == "__main__":
    main()
