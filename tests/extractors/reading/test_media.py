"""What bytes are is told by their content alone."""

from __future__ import annotations

import pytest

from extractors.reading import media
from tests.extractors.reading import papers


@pytest.mark.parametrize(
    ("content", "expected"),
    [
        (papers.born_pdf(), media.PDF),
        (b"junk before\n" + papers.born_pdf(), media.PDF),
        (papers.picture_file(papers.letter_picture(), "JPEG"), media.JPEG),
        (papers.picture_file(papers.letter_picture(), "PNG"), media.PNG),
        (papers.picture_file(papers.letter_picture(), "TIFF"), media.TIFF),
        (papers.picture_file(papers.letter_picture(), "WEBP"), media.WEBP),
        (papers.docx(), media.DOCX),
        (papers.odt(), media.ODT),
        (papers.mail(), media.EML),
        ("Een brief met é en ü.\n".encode(), media.TXT),
        ("Een brief uit Windows: é.\n".encode("cp1252") * 3, media.TXT),
        ("Сообщение на русском языке".encode(), media.TXT),
        ("Een brief".encode("utf-16"), media.TXT),
        (b"Aan: wie dit leest\nEen regel zonder kop.\n", media.TXT),
        (b"From: x\n\nno other header", media.TXT),
        (b"", media.EMPTY),
        (b"\x00" * 40, media.EMPTY),
    ],
)
def test_each_kind_is_told_by_content(content: bytes, expected: str) -> None:
    assert media.media_type(content) == expected


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (b"", "empty"),
        (b" \n", "empty"),
        (papers.zipped({"brief.txt": b"tekst"}), "archive"),
        (b"7z\xbc\xaf\x27\x1c" + bytes(20), "archive"),
        (b"ID3\x04" + papers.noise(500), "sound_or_film"),
        (b"RIFF\x24\x00\x00\x00WAVEfmt " + bytes(20), "sound_or_film"),
        (b"\x00\x00\x00\x18ftypmp42" + bytes(20), "sound_or_film"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600), "old_office"),
        (papers.zipped({"[Content_Types].xml": b"x", "xl/workbook.xml": b"x"}), "old_office"),
        (b"{\\rtf1 tekst}", "old_office"),
        (b"GIF89a" + bytes(20), "unknown_media"),
        (b"MZ" + papers.noise(300), "unknown_media"),
        (b"\x7fELF%PDF-1.7", "unknown_media"),
        (b"<?xml version='1.0'?><svg/>", "unknown_media"),
        (papers.noise(4000), "unknown_media"),
        (b"P5 60 60 255\n" + b"\xff" * 3600, "unknown_media"),
    ],
)
def test_what_cannot_be_read_has_a_reason(content: bytes, code: str) -> None:
    found = media.media_type(content)
    assert found not in media.READABLE
    assert media.refusal_code(found) == code
