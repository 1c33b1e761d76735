""".docx and .odt: their text, by zip and XML parsers with ceilings; macros never run.

What a reader sees comes in order: headers, body with its tables, notes, footers. Photographs and
scans pasted into the body come out as documents of their own, because a letter that holds nothing
but a picture says nothing. Anything the file wants from elsewhere is reported, never fetched.
"""

from __future__ import annotations

import io
import posixpath
import zipfile
import zlib
from collections.abc import Iterator
from dataclasses import dataclass
from xml.etree.ElementTree import Element, ParseError

from defusedxml.common import DefusedXmlException
from defusedxml.ElementTree import fromstring

from extractors.errors import Refused, problem, refused
from extractors.model import Attachment, Problem
from extractors.reading import media
from extractors.reading.enclosed import Enclosures
from extractors.reading.images import pixels_of
from extractors.reading.limits import MAX_UNZIPPED, MAX_ZIP_ENTRIES, MAX_ZIP_RATIO
from extractors.reading.office_text import ODF_OFFICE, has_changes, text_of
from extractors.reading.text_files import limited

_SMALL = 1 << 20  # bytes; entries below it may compress as well as they like
_LEAST_PIXELS = 300_000  # a page at 75 dpi has 540,000, a letterhead's picture seldom 200,000
_STRICT = b"http://purl.oclc.org/ooxml/wordprocessingml/main"  # ISO 29500 strict
_USUAL = b"http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_ODF_STYLE = "{urn:oasis:names:tc:opendocument:xmlns:style:1.0}"


@dataclass(frozen=True, slots=True)
class OfficeText:
    """What an office file says, and the pictures pasted into it."""

    text: str
    problems: tuple[Problem, ...]
    attachments: tuple[Attachment, ...] = ()


@dataclass(slots=True)
class _Inside:
    """What is found on the way."""

    parts: list[str]
    remarks: list[str]
    pictures: list[tuple[str, bytes]]


def read_office(content: bytes, found: str) -> OfficeText:
    """The text of a .docx or .odt (`found` is its media type). Refused when it is none inside."""
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            _check(archive)
            inside = _docx(archive) if found == media.DOCX else _odt(archive)
    except (zipfile.BadZipFile, zlib.error, EOFError, OSError, ValueError, KeyError) as error:
        raise refused("damaged") from error
    except (NotImplementedError, RuntimeError) as error:  # unknown compression; encrypted entry
        raise refused("password" if "encrypt" in str(error) else "damaged") from error
    text, cut = limited("\n".join(part for part in inside.parts if part.strip()))
    enclosed = Enclosures()
    for name, picture in inside.pictures:
        if not text.strip() or _is_page(picture):
            enclosed.add(name, picture)
    if enclosed.files:
        inside.remarks.append("enclosed_files")
    codes = dict.fromkeys([*inside.remarks, *enclosed.codes])
    problems = (*(problem(code) for code in codes), *cut)
    return OfficeText(text, problems, tuple(enclosed.files))


def _is_page(picture: bytes) -> bool:
    """Large enough to be a photograph or scan of a paper: no logo, no signature."""
    found = media.media_type(picture)
    return found == media.PDF or pixels_of(picture, found) >= _LEAST_PIXELS


def _check(archive: zipfile.ZipFile) -> None:
    """Ceilings on what the table of contents promises; `_entry` holds it to that."""
    entries = archive.infolist()
    if len(entries) > MAX_ZIP_ENTRIES:
        raise refused("bomb")
    if sum(entry.file_size for entry in entries) > MAX_UNZIPPED:
        raise refused("bomb")
    if any(entry.flag_bits & 1 for entry in entries):
        raise refused("password")


def _entry(archive: zipfile.ZipFile, name: str) -> bytes:
    info = archive.getinfo(name)
    ceiling = max(_SMALL, info.compress_size * MAX_ZIP_RATIO)
    with archive.open(info) as stream:
        unpacked = stream.read(min(ceiling, MAX_UNZIPPED) + 1)
    if len(unpacked) > min(ceiling, MAX_UNZIPPED):
        raise refused("bomb")
    return unpacked


def _parse(xml: bytes) -> Element:
    try:
        return fromstring(xml, forbid_dtd=True)
    except DefusedXmlException as error:
        raise refused("bomb") from error
    except (ParseError, RecursionError, LookupError) as error:
        raise refused("damaged") from error


def _docx(archive: zipfile.ZipFile) -> _Inside:
    names = set(archive.namelist())
    around = sorted(name for name in names if name.startswith("word/") and name.endswith(".xml"))
    order = [n for n in around if n.startswith("word/header")][:3]
    order += ["word/document.xml", "word/footnotes.xml", "word/endnotes.xml"]
    order += [n for n in around if n.startswith("word/footer")][:3]
    parts, changed = [], "word/comments.xml" in names
    for name in order:
        if name not in names:
            continue
        try:
            root = _parse(_entry(archive, name).replace(_STRICT, _USUAL))
        except Refused:
            if name == "word/document.xml":
                raise
            continue
        parts.append(text_of(root))
        changed |= has_changes(root)
    remarks = ["active_content"] if "word/vbaProject.bin" in names else []
    linked = (n for n in names if n.endswith(".rels"))
    if any(_fetches(_entry(archive, name)) for name in linked):
        remarks.append("external_link")
    if any(name.startswith("word/embeddings/") for name in names):
        remarks.append("embedded_files")
    if changed:
        remarks.append("notes_in_file")
    return _Inside(parts, remarks, list(_pictures(archive, _targets(archive, names))))


def _targets(archive: zipfile.ZipFile, names: set[str]) -> Iterator[str]:
    """The entries that the body of a .docx shows; the header and the theme have their own."""
    relations = "word/_rels/document.xml.rels"
    if relations in names:
        for one in _parse(_entry(archive, relations)):
            name = posixpath.normpath(posixpath.join("word", one.get("Target", "")))
            if one.get("TargetMode") != "External" and name in names:
                yield name


def _pictures(archive: zipfile.ZipFile, names: Iterator[str]) -> Iterator[tuple[str, bytes]]:
    for name in dict.fromkeys(names):
        if name.startswith(("word/media/", "Pictures/")):
            content = _entry(archive, name)
            if media.media_type(content) in media.IMAGES | {media.PDF}:
                yield posixpath.basename(name), content


def _fetches(relations: bytes) -> bool:
    """External targets fetched at opening (templates, pictures); hyperlinks wait for a click."""
    return any(
        one.get("TargetMode") == "External" and not one.get("Type", "").endswith("/hyperlink")
        for one in _parse(relations)
    )


def _odt(archive: zipfile.ZipFile) -> _Inside:
    names = set(archive.namelist())
    if "META-INF/manifest.xml" in names and b"encryption-data" in _entry(
        archive, "META-INF/manifest.xml"
    ):
        raise refused("password")
    content = _parse(_entry(archive, "content.xml"))
    remarks = ["active_content"] if any(n.startswith(("Basic/", "Scripts/")) for n in names) else []
    if any(name.startswith("Object ") for name in names):
        remarks.append("embedded_files")
    if has_changes(content):
        remarks.append("notes_in_file")
    body = content.find(f"{ODF_OFFICE}body")
    head, foot = _odt_margins(archive, names)
    parts = [head, text_of(body if body is not None else content), foot]
    return _Inside(parts, remarks, list(_pictures(archive, iter(sorted(names)))))


def _odt_margins(archive: zipfile.ZipFile, names: set[str]) -> tuple[str, str]:
    """What stands above and below the pages of an .odt: its letterhead is kept apart."""
    try:
        styles = _parse(_entry(archive, "styles.xml")) if "styles.xml" in names else None
    except Refused:
        return "", ""
    said: dict[str, list[str]] = {"header": [], "footer": []}
    for element in styles.iter() if styles is not None else ():
        for place, texts in said.items():
            if element.tag in (f"{_ODF_STYLE}{place}", f"{_ODF_STYLE}{place}-first"):
                texts.append(text_of(element))
    head, foot = ("".join(dict.fromkeys(texts)) for texts in said.values())
    return head, foot
