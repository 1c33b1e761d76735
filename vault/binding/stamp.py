"""The line at the foot of every page: packet, exhibit, page number.

It stands in a margin of its own, never over the picture: a stamp on top of a page would hide
evidence and disturb later text recognition.
"""

from __future__ import annotations

from typing import Any

from reportlab.lib.colors import HexColor
from reportlab.lib.units import mm

from vault.binding.fonts import BOLD, PLAIN

FOOT = 14 * mm  # height of the margin the stamp stands in
SIDE = 10 * mm
MAX_TITLE = 70  # letters of the packet's title in the stamp


def draw_stamp(canvas: Any, width: float, title: str, exhibit: str, page: int) -> None:
    """Draw the stamp on the current page of a reportlab canvas; `width` in points."""
    canvas.saveState()
    canvas.setStrokeColor(HexColor("#b8c2cc"))
    canvas.setFillColor(HexColor("#1d2a35"))
    canvas.setLineWidth(0.5)
    canvas.line(SIDE, FOOT - 3 * mm, width - SIDE, FOOT - 3 * mm)
    canvas.setFont(PLAIN, 7.5)
    canvas.drawString(SIDE, FOOT - 7 * mm, title[:MAX_TITLE])
    canvas.setFont(BOLD, 8.5)
    label = f"productie {exhibit} · p. {page}" if exhibit else f"p. {page}"
    canvas.drawRightString(width - SIDE, FOOT - 7 * mm, label)
    canvas.restoreState()
