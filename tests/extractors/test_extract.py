"""What extraction says while it works."""

from __future__ import annotations

from collections.abc import Callable

from extractors.extract import extract
from extractors.model import Reading


def test_a_long_file_gives_a_sign_of_life_at_every_page(
    type_out: Callable[..., Reading],
) -> None:
    signs: list[None] = []
    reading = type_out("\f".join(f"Bladzijde {number} van 40" for number in range(1, 41)))
    extract(reading, beat=lambda: signs.append(None))
    assert len(signs) >= len(reading.pages) == 40
