"""How the document page shows a machine readable zone: its lines, its crop, each check digit."""

from __future__ import annotations

from dataclasses import dataclass

from extractors.model import Box, Field, Text
from extractors.strips import part_label

# The crop shows a little of what lies around the strip: a twentieth of its own size on each side.
AROUND = 0.05


@dataclass(frozen=True, slots=True)
class ShownStrip:
    """`lines` as read; `checks`: what each digit covers, in words, and whether it agrees. `crop`:
    left, top, width and height on a page of `size`, None for a strip without a place.
    """

    lines: tuple[str, ...]
    checks: tuple[tuple[Text, bool], ...]
    proved: bool
    crop: tuple[float, float, float, float] | None
    size: tuple[float, float]

    @property
    def failing(self) -> tuple[Text, ...]:
        """What the digits that do not agree cover."""
        return tuple(label for label, agrees in self.checks if not agrees)


def strip_of(field: Field | None, sizes: tuple[tuple[float, float], ...]) -> ShownStrip | None:
    """The strip that a field is, with the place on its page; None for any other field."""
    if field is None or field.name != "mrz" or not isinstance(field.raw, list):
        return None
    page = field.provenance.page
    size = sizes[page - 1] if 0 < page <= len(sizes) else (0.0, 0.0)
    box = field.provenance.box
    return ShownStrip(
        lines=tuple(str(line) for line in field.raw),
        checks=tuple((part_label(name), agrees) for name, agrees in field.checks),
        proved=field.proved,
        crop=_crop(box, size) if box is not None and min(size) > 0 else None,
        size=size,
    )


def _crop(box: Box, size: tuple[float, float]) -> tuple[float, float, float, float]:
    """The box in units of the page, a little wider, not beyond the page."""
    wide, high = (box.right - box.left) * AROUND, (box.bottom - box.top) * AROUND
    left, top = max(0.0, box.left - wide), max(0.0, box.top - high)
    right, bottom = min(1.0, box.right + wide), min(1.0, box.bottom + high)
    across, down = size
    shares = (left * across, top * down, (right - left) * across, (bottom - top) * down)
    x, y, width, height = (round(share, 2) for share in shares)
    return x, y, width, height
