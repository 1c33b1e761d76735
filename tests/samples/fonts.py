"""Fonts by role, registered with reportlab on first use, and text split by script.

The files come from the Debian packages fonts-liberation, fonts-dejavu-core, fonts-noto-core,
fonts-sil-abyssinica and fonts-ocr-b.
"""

from __future__ import annotations

import functools
from html import escape
from pathlib import Path

from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont

from tests.samples.arabic import is_arabic, visual

_TRUETYPE = Path("/usr/share/fonts/truetype")
OCR_B = Path("/usr/share/fonts/opentype/ocr-b/OCRB.otf")

_FAMILIES = {
    "sans": ("liberation/LiberationSans-", "Regular", "Bold", "Italic"),
    "serif": ("liberation/LiberationSerif-", "Regular", "Bold", "Italic"),
    "mono": ("liberation/LiberationMono-", "Regular", "Bold", "Italic"),
    "narrow": ("liberation/LiberationSansNarrow-", "Regular", "Bold", "Italic"),
    "dejavu": ("dejavu/DejaVuSans", "", "-Bold", ""),
    "dejavuserif": ("dejavu/DejaVuSerif", "", "-Bold", ""),
    "noto": ("noto/NotoSans-", "Regular", "Bold", "Italic"),
    "notoserif": ("noto/NotoSerif-", "Regular", "Bold", "Italic"),
    "ethiopic": ("noto/NotoSansEthiopic-", "Regular", "Bold", "Regular"),
    "abyssinica": ("abyssinica/AbyssinicaSIL-", "Regular", "Regular", "Regular"),
    "arabic": ("dejavu/DejaVuSans", "", "-Bold", ""),
    "tamil": ("noto/NotoSansTamil-", "Regular", "Bold", "Regular"),
    "myanmar": ("noto/NotoSansMyanmar-", "Regular", "Bold", "Regular"),
    "sinhala": ("noto/NotoSansSinhala-", "Regular", "Bold", "Regular"),
}
_SCRIPTS = (
    (0x0600, 0x06FF, "arabic"),
    (0xFB50, 0xFEFF, "arabic"),
    (0x1200, 0x139F, "ethiopic"),
    (0x0B80, 0x0BFF, "tamil"),
    (0x0D80, 0x0DFF, "sinhala"),
    (0x1000, 0x109F, "myanmar"),
)


@functools.cache
def font(family: str, style: str = "regular") -> str:
    """The reportlab name of a font; registers it when it is asked for the first time."""
    stem, *styles = _FAMILIES[family]
    name = f"{family}-{style}"
    ending = styles[("regular", "bold", "italic").index(style)]
    pdfmetrics.registerFont(TTFont(name, _TRUETYPE / f"{stem}{ending}.ttf"))
    if style == "regular":
        pdfmetrics.registerFontFamily(
            name,
            normal=name,
            bold=font(family, "bold"),
            italic=font(family, "italic"),
            boldItalic=font(family, "bold"),
        )
    return name


def file_of(family: str, style: str = "regular") -> Path:
    stem, *styles = _FAMILIES[family]
    return _TRUETYPE / f"{stem}{styles[('regular', 'bold', 'italic').index(style)]}.ttf"


def script_of(character: str) -> str | None:
    """The family a character needs, or None when any Latin font draws it."""
    code = ord(character)
    return next((family for low, high, family in _SCRIPTS if low <= code <= high), None)


def rich(text: str, base: str) -> str:
    """Markup for a reportlab Paragraph: escaped, stars to bold, other scripts in their fonts."""
    parts = text.split("**")
    out = ""
    for i, part in enumerate(parts):
        styled = _scripts(part, base)
        out += f"<b>{styled}</b>" if i % 2 and part else styled
    return out


def _scripts(text: str, base: str) -> str:
    if not any(script_of(c) for c in text):
        return escape(text, quote=False)
    runs: list[tuple[str | None, str]] = []
    for character in text:
        script = script_of(character)
        if character == " " and runs:
            script = runs[-1][0]
        if runs and runs[-1][0] == script:
            runs[-1] = (script, runs[-1][1] + character)
        else:
            runs.append((script, character))
    out = ""
    for script, run in runs:
        shown = visual(run) if is_arabic(run) else run
        shown = escape(shown, quote=False)
        out += f'<font name="{font(script)}">{shown}</font>' if script else shown
    return out
