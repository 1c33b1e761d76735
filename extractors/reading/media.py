"""What are these bytes? By content, never by a name or a claim.

The answer is a media type; `READABLE` holds those that `read` can read. An office file is told
from a bare zip by its own table of contents, a message by its first header lines, text by being
text. Polyglots count as what a strict reader would call them: the magic must stand at the start
(for PDF within the first kilobyte, as ISO 32000 readers accept).
"""

from __future__ import annotations

import io
import re
import zipfile

PDF = "application/pdf"
TIFF, JPEG, PNG = "image/tiff", "image/jpeg", "image/png"
HEIC, WEBP = "image/heic", "image/webp"
DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
ODT = "application/vnd.oasis.opendocument.text"
EML, MSG, TXT = "message/rfc822", "application/vnd.ms-outlook", "text/plain"
HTML = "text/html"
UNKNOWN = "application/octet-stream"
EMPTY = "application/x-empty"

IMAGES = frozenset({TIFF, JPEG, PNG, HEIC, WEBP})
TEXTS = frozenset({DOCX, ODT, EML, MSG, TXT, HTML})
READABLE = IMAGES | TEXTS | {PDF}

_ARCHIVES = {
    b"\x1f\x8b": "application/gzip",
    b"BZh": "application/x-bzip2",
    b"\xfd7zXZ\x00": "application/x-xz",
    b"7z\xbc\xaf\x27\x1c": "application/x-7z-compressed",
    b"Rar!\x1a\x07": "application/vnd.rar",
    b"\x28\xb5\x2f\xfd": "application/zstd",
}
_SOUND_OR_FILM = {
    b"ID3": "audio/mpeg",
    b"\xff\xfb": "audio/mpeg",
    b"\xff\xf3": "audio/mpeg",
    b"OggS": "audio/ogg",
    b"fLaC": "audio/flac",
    b"#!AMR": "audio/amr",
    b"\x1aE\xdf\xa3": "video/x-matroska",
}
_OTHER = {
    b"GIF8": "image/gif",
    b"BM": "image/bmp",
    b"\x7fELF": "application/x-executable",
    b"MZ": "application/vnd.microsoft.portable-executable",
    b"{\\rtf": "application/rtf",
    b"%!PS": "application/postscript",
}
_HEIF_BRANDS = frozenset({b"heic", b"heix", b"heim", b"heis", b"mif1", b"msf1", b"hevc", b"heif"})
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_OUTLOOK = "__properties_version1.0".encode("utf-16-le")  # [MS-OXMSG] 2.4
_MAIL_FIELD = re.compile(rb"[!-9;-~]{1,76}:[ \t\r]", re.ASCII)
_MAIL_FIELDS = {b"from", b"to", b"subject", b"date", b"received", b"message-id", b"mime-version"}
_MAIL_FIELDS |= {b"return-path", b"delivered-to", b"content-type", b"dkim-signature", b"cc"}
_MAIL_FIELDS |= {b"sender", b"reply-to", b"x-mailer", b"authentication-results"}


def media_type(content: bytes) -> str:
    """The media type of the content; "application/octet-stream" when unsure. Never raises."""
    if not content.strip(b"\x00 \t\r\n"):
        return EMPTY
    head = content[:1024]
    if b"%PDF-" in head and not head.startswith((b"PK\x03\x04", b"MZ", b"\x7fELF")):
        return PDF
    picture = _picture(head)
    if picture:
        return picture
    if head.startswith((b"PK\x03\x04", b"PK\x05\x06")):
        return _zip(content)
    if head.startswith(_OLE):
        return MSG if _OUTLOOK in content else "application/x-ole-storage"
    for table in (_ARCHIVES, _SOUND_OR_FILM, _OTHER):
        for magic, media in table.items():
            if head.startswith(magic):
                return media
    return _text(content)


def _picture(head: bytes) -> str | None:
    if head.startswith(b"\xff\xd8\xff"):
        return JPEG
    if head.startswith(b"\x89PNG\r\n\x1a\n"):
        return PNG
    if head.startswith((b"II*\x00", b"MM\x00*", b"II+\x00", b"MM\x00+")):
        return TIFF
    if head[:4] == b"RIFF":
        return {b"WEBP": WEBP, b"WAVE": "audio/wav", b"AVI ": "video/avi"}.get(head[8:12], UNKNOWN)
    if head[4:8] == b"ftyp":
        size = min(int.from_bytes(head[:4], "big"), len(head))
        brands = {head[8:12], *(head[i : i + 4] for i in range(16, size, 4))}
        if brands & _HEIF_BRANDS:
            return HEIC
        return "image/avif" if b"avif" in brands else "video/mp4"
    return None


def _zip(content: bytes) -> str:
    """An office file by its own table of contents, else a bare archive."""
    if content[30:38] == b"mimetype" and content[38:].startswith(ODT.encode()):
        return ODT
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            names = archive.NameToInfo
            if "word/document.xml" in names:
                return DOCX
            if "[Content_Types].xml" in names or "mimetype" in names:
                return "application/x-other-office"
    except (zipfile.BadZipFile, ValueError, OSError, NotImplementedError, EOFError):
        # A zip without its table at the end is truncated; the first entries still tell what it was.
        if b"word/" in content[:65536] and b"[Content_Types].xml" in content[:65536]:
            return DOCX
    return "application/zip"


def _text(content: bytes) -> str:
    head = content[:65536]
    if head.startswith((b"\xff\xfe", b"\xfe\xff")):
        return TXT
    controls = sum(head.count(byte) for byte in (*range(9), *range(14, 27), *range(28, 32), 127))
    if controls > 8 + len(head) // 200:  # a stray few, or half a percent
        return UNKNOWN
    if not _decodable(head):
        return UNKNOWN
    start = head.lstrip(b"\xef\xbb\xbf\r\n\t ").lower()
    if start.startswith((b"<!doctype html", b"<html")):
        return HTML
    if start.startswith((b"<?xml", b"<svg", b"<!doctype")):
        return "application/xml"
    return EML if _looks_like_mail(head) else TXT


def _decodable(head: bytes) -> bool:
    """UTF-8, or an eight-bit text in which plain letters still dominate."""
    try:
        head[: len(head) - 3 if len(head) == 65536 else len(head)].decode()
    except UnicodeDecodeError as error:
        whole = len(head) == 65536 and error.start >= len(head) - 8  # cut inside a character
        return whole or sum(byte > 127 for byte in head) * 4 < len(head)
    return True


def _looks_like_mail(head: bytes) -> bool:
    """RFC 5322: header lines from the very first byte, at least two of them well known."""
    if head.startswith(b"From "):  # the mbox separator line
        head = head.split(b"\n", 1)[-1]
    known = 0
    for line in head.split(b"\n")[:200]:
        if not line.strip():
            break
        if line[:1] in b" \t":
            continue
        if not _MAIL_FIELD.match(line + b"\r"):
            return False
        known += line.split(b":", 1)[0].lower() in _MAIL_FIELDS
    return known >= 2


def refusal_code(media: str) -> str:
    """Why a media type outside READABLE is kept, not read: a code of `extractors.errors`."""
    if media == EMPTY:
        return "empty"
    if media == "application/zip" or media in _ARCHIVES.values():
        return "archive"
    if media.startswith(("audio/", "video/")):
        return "sound_or_film"
    if media in ("application/x-ole-storage", "application/x-other-office", "application/rtf"):
        return "old_office"
    return "unknown_media"
