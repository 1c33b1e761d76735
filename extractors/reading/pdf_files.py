"""Files enclosed in a PDF: a portfolio, or a letter that carries its annexes inside it."""

from __future__ import annotations

import pypdfium2 as pdfium
import pypdfium2.raw as raw

from extractors.errors import BAD_CONTENT
from extractors.reading.enclosed import Enclosures
from extractors.reading.limits import MAX_ATTACHMENTS


def enclosed_files(document: pdfium.PdfDocument) -> Enclosures:
    """The files, within the ceilings of one document; `embedded_files` when one stays inside."""
    found = Enclosures()
    count = max(0, int(raw.FPDFDoc_GetAttachmentCount(document)))
    for index in range(min(count, MAX_ATTACHMENTS + 1)):
        try:
            one = document.get_attachment(index)
            found.add(one.get_name(), bytes(one.get_data()))
        except (pdfium.PdfiumError, *BAD_CONTENT):
            found.codes.append("embedded_files")
    if found.files:
        found.codes.append("enclosed_files")
    return found
