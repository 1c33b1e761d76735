"""The nouns of the ground floor.

A `Reading` is what a document says, word by word, with boxes. An `Extraction` is what one edition
of one `DocumentType` makes of that reading. Both are plain frozen values; `as_json` and the
`from_json` constructors are the only forms in which they cross a process boundary.

Units: boxes are fractions of the page (0..1, origin top left), so they hold for any rendering;
confidences are 0..1; pages count from 1.
"""

from __future__ import annotations

from extractors.model.declaring import (
    DocumentType,
    FieldSpec,
    Found,
    Locator,
    Parser,
    Phrase,
    Sensitivity,
)
from extractors.model.extraction import (
    UNKNOWN_TYPE,
    Extraction,
    Field,
    Mention,
    Method,
    Part,
    Provenance,
    TypeMatch,
)
from extractors.model.reading import (
    Attachment,
    Bookmark,
    MrzStrip,
    Page,
    Reading,
    RenderedPage,
    TextSource,
    Word,
    text_of,
)
from extractors.model.words import Box, Problem, Text

__all__ = [
    "UNKNOWN_TYPE",
    "Attachment",
    "Bookmark",
    "Box",
    "DocumentType",
    "Extraction",
    "Field",
    "FieldSpec",
    "Found",
    "Locator",
    "Mention",
    "Method",
    "MrzStrip",
    "Page",
    "Parser",
    "Part",
    "Phrase",
    "Problem",
    "Provenance",
    "Reading",
    "RenderedPage",
    "Sensitivity",
    "Text",
    "TextSource",
    "TypeMatch",
    "Word",
    "text_of",
]
