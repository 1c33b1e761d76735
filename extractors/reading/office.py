""".docx and .odt: their text, by zip and XML parsers with ceilings; macros never run.

What a reader sees comes in order: headers, body with its tables (a row is a line, cells apart by
tabs), notes, footers. Anything the file wants from elsewhere is reported, never fetched.
"""

from __future__ import annotations

import io
import zipfile
import zlib
from collections.abc import Iterator
from xml.etree.ElementTree import Element, ParseError

from defusedxml.common import DefusedXmlException
from defusedxml.ElementTree import fromstring

from extractors.errors import Refused, problem, refused
from extractors.model import Problem
from extractors.reading import media
from extractors.reading.limits import MAX_UNZIPPED, MAX_ZIP_ENTRIES, MAX_ZIP_RATIO
from extractors.reading.text_files import limited

_SMALL = 1 << 20  # bytes; entries below it may compress as well as they like
_WORD = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_ODF_TEXT = "{urn:oasis:names:tc:opendocument:xmlns:text:1.0}"
_ODF_TABLE = "{urn:oasis:names:tc:opendocument:xmlns:table:1.0}"
_ODF_OFFICE = "{urn:oasis:names:tc:opendocument:xmlns:office:1.0}"
_BREAKS = {
    f"{_WORD}br": "\n",
    f"{_WORD}cr": "\n",
    f"{_WORD}tab": "\t",
    f"{_ODF_TEXT}line-break": "\n",
    f"{_ODF_TEXT}tab": "\t",
    f"{_ODF_TEXT}s": " ",
}
_PARAGRAPHS = frozenset({f"{_WORD}p", f"{_ODF_TEXT}p", f"{_ODF_TEXT}h"})
_ROWS = frozenset({f"{_WORD}tr", f"{_ODF_TABLE}table-row"})
_CELLS = frozenset({f"{_WORD}tc", f"{_ODF_TABLE}table-cell"})
# Deleted text of tracked changes, field codes: not what a reader sees.
_UNSEEN = frozenset(
    {f"{_WORD}delText", f"{_WORD}instrText", f"{_WORD}rPr", f"{_WORD}pPr"}
    | {f"{_ODF_TEXT}tracked-changes", f"{_ODF_OFFICE}annotation"}
)
_MAX_DEPTH = 200


def read_office(content: bytes, found: str) -> tuple[str, tuple[Problem, ...]]:
    """The text of a .docx or .odt (`found` is its media type). Refused when it is none inside."""
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            _check(archive)
            if found == media.DOCX:
                parts, remarks = _docx(archive)
            else:
                parts, remarks = _odt(archive)
    except (zipfile.BadZipFile, zlib.error, EOFError, OSError, ValueError, KeyError) as error:
        raise refused("damaged") from error
    except (NotImplementedError, RuntimeError) as error:  # unknown compression; encrypted entry
        raise refused("password" if "encrypt" in str(error) else "damaged") from error
    text, cut = limited("\n".join(part for part in parts if part.strip()))
    return text, (*(problem(code) for code in remarks), *cut)


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


def _docx(archive: zipfile.ZipFile) -> tuple[list[str], list[str]]:
    names = set(archive.namelist())
    around = sorted(name for name in names if name.startswith("word/") and name.endswith(".xml"))
    order = [n for n in around if n.startswith("word/header")][:3]
    order += ["word/document.xml", "word/footnotes.xml", "word/endnotes.xml"]
    order += [n for n in around if n.startswith("word/footer")][:3]
    parts = []
    for name in order:
        if name not in names:
            continue
        try:
            parts.append(_text(_parse(_entry(archive, name))))
        except Refused:
            if name == "word/document.xml":
                raise
    remarks = ["active_content"] if "word/vbaProject.bin" in names else []
    linked = (n for n in names if n.endswith(".rels"))
    if any(_fetches(_entry(archive, name)) for name in linked):
        remarks.append("external_link")
    if any(name.startswith("word/embeddings/") for name in names):
        remarks.append("embedded_files")
    return parts, remarks


def _fetches(relations: bytes) -> bool:
    """External targets fetched at opening (templates, pictures); hyperlinks wait for a click."""
    return any(
        one.get("TargetMode") == "External" and not one.get("Type", "").endswith("/hyperlink")
        for one in _parse(relations)
    )


def _odt(archive: zipfile.ZipFile) -> tuple[list[str], list[str]]:
    names = set(archive.namelist())
    if "META-INF/manifest.xml" in names and b"encryption-data" in _entry(
        archive, "META-INF/manifest.xml"
    ):
        raise refused("password")
    content = _parse(_entry(archive, "content.xml"))
    remarks = ["active_content"] if any(n.startswith(("Basic/", "Scripts/")) for n in names) else []
    if any(name.startswith("Object ") for name in names):
        remarks.append("embedded_files")
    body = content.find(f"{_ODF_OFFICE}body")
    return [_text(body if body is not None else content)], remarks


def _text(root: Element) -> str:
    return "".join(_pieces(root, 0))


def _pieces(element: Element, depth: int) -> Iterator[str]:
    if depth > _MAX_DEPTH:
        return
    tag = element.tag
    if tag in _ROWS:
        cells = (" ".join("".join(_pieces(cell, depth + 1)).split()) for cell in _cells(element))
        yield "\t".join(cells).rstrip() + "\n"
        return
    if tag in _BREAKS:
        yield _BREAKS[tag]
    speaks = tag == f"{_WORD}t" or tag.startswith(_ODF_TEXT)
    if speaks and element.text:
        yield element.text
    for child in element:
        if child.tag not in _UNSEEN:
            yield from _pieces(child, depth + 1)
        if child.tail and element.tag.startswith(_ODF_TEXT):
            yield child.tail
    if tag in _PARAGRAPHS:
        yield "\n"


def _cells(row: Element) -> Iterator[Element]:
    for child in row:
        if child.tag in _CELLS:
            yield child
        elif child.tag == f"{_WORD}sdt":
            yield from (one for one in child.iter() if one.tag in _CELLS)
