"""The fonts of a packet: DejaVu Sans, because it has Latin, Greek, Cyrillic and Arabic letters.

A packet must look the same and hold searchable text wherever it is bound, so the fonts are
embedded; without them no packet is made, rather than one with boxes for letters.
"""

from __future__ import annotations

from functools import cache
from pathlib import Path

from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont

from extractors.model import Text
from vault.errors import StorageError

FOLDERS = (Path("/usr/share/fonts/truetype/dejavu"), Path("/usr/share/fonts/TTF"))
PLAIN, BOLD = "KluisSans", "KluisSans-Bold"
_FILES = {PLAIN: "DejaVuSans.ttf", BOLD: "DejaVuSans-Bold.ttf"}


@cache
def register() -> None:
    """Make the fonts known to reportlab; StorageError says what to install."""
    for name, file in _FILES.items():
        found = next((folder / file for folder in FOLDERS if (folder / file).is_file()), None)
        if found is None:
            raise StorageError(
                "no_fonts",
                Text("De lettertypen voor pakketten ontbreken.", "The packet fonts are missing."),
                Text("Installeer fonts-dejavu-core.", "Install fonts-dejavu-core."),
            )
        pdfmetrics.registerFont(TTFont(name, str(found)))
    pdfmetrics.registerFontFamily(PLAIN, normal=PLAIN, bold=BOLD, italic=PLAIN, boldItalic=BOLD)
