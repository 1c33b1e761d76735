"""Malformed and hostile files: read, read in part with the pages named, or refused and why."""

from __future__ import annotations

import io
import struct
import zlib

import pikepdf
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PIL import Image

from extractors.errors import REFUSALS, REMARKS, Refused
from extractors.model import Reading
from extractors.reading import media, ocr_pool
from extractors.reading.limits import ReadOptions
from extractors.reading.read import read
from tests.extractors.reading import papers

QUIET = ReadOptions(previews=False)


def _refusal(content: bytes) -> str:
    with pytest.raises(Refused) as caught:
        read(content, QUIET)
    problem = caught.value.problem
    assert problem.message.nl
    assert problem.message.en
    return problem.code


def _codes(reading: Reading) -> list[tuple[str, int | None]]:
    return [(problem.code, problem.page) for problem in reading.problems]


def _png_header(width: int, height: int) -> bytes:
    """A PNG that claims a size and has almost no data."""
    head = b"IHDR" + struct.pack(">IIBBBBB", width, height, 8, 0, 0, 0, 0)
    body = b"IDAT" + zlib.compress(bytes(1000))
    chunks = b"".join(
        struct.pack(">I", len(chunk) - 4) + chunk + struct.pack(">I", zlib.crc32(chunk))
        for chunk in (head, body)
    )
    return b"\x89PNG\r\n\x1a\n" + chunks


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (b"", "empty"),
        (b"\x00", "empty"),
        (papers.locked_pdf(), "password"),
        (papers.born_pdf()[:200], "damaged"),
        (b"%PDF-1.4\n%%EOF", "damaged"),
        (_png_header(50_000, 50_000), "image_too_large"),
        (papers.picture_file(papers.letter_picture(), "PNG")[:60], "damaged"),
        (b"\xff\xd8\xff\xe0" + papers.noise(400), "damaged"),
        (b"II*\x00" + papers.noise(400), "damaged"),
        (b"RIFF\x00\x01\x00\x00WEBP" + papers.noise(300), "damaged"),
        (b"\x00\x00\x00\x18ftypheic\x00\x00\x00\x00heicmif1" + papers.noise(300), "damaged"),
        (papers.docx()[:-40], "damaged"),
        (papers.zipped({"word/document.xml": b"<w:p>", "[Content_Types].xml": b""}), "damaged"),
        (papers.zipped({"a": b"b"}), "archive"),
        (b"ID3" + papers.noise(100), "sound_or_film"),
    ],
)
def test_a_file_that_cannot_be_read_says_why(content: bytes, code: str) -> None:
    assert _refusal(content) == code


def test_an_xml_bomb_in_a_docx_is_refused() -> None:
    bomb = (
        b'<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">'
        b'<!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;">]><w:document>&c;</w:document>'
    )
    entries = {"[Content_Types].xml": b"<Types/>", "word/document.xml": bomb}
    assert _refusal(papers.zipped(entries)) == "bomb"


def test_an_external_entity_in_a_docx_is_refused() -> None:
    entity = (
        b'<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]>'
        b'<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">&a;'
        b"</w:document>"
    )
    entries = {"[Content_Types].xml": b"<Types/>", "word/document.xml": entity}
    assert _refusal(papers.zipped(entries)) == "bomb"


def test_a_docx_that_unpacks_to_too_much_is_refused() -> None:
    entries = {"[Content_Types].xml": b"<Types/>", "word/document.xml": b" " * (300 << 20)}
    assert _refusal(papers.zipped(entries)) == "bomb"


def test_an_entry_that_lies_about_its_size_is_refused() -> None:
    packed = bytearray(
        papers.zipped({"[Content_Types].xml": b"<Types/>", "word/document.xml": b" " * (8 << 20)})
    )
    lie = struct.pack("<I", 1000)
    true = struct.pack("<I", 8 << 20)
    assert _refusal(bytes(packed).replace(true, lie)) in ("bomb", "damaged")


def test_macros_and_remote_templates_are_reported_and_not_run() -> None:
    relations = (
        b'<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
        b'<Relationship Type="x/attachedTemplate" Target="http://kwaad.example/t.dotm"'
        b' TargetMode="External"/></Relationships>'
    )
    content = papers.docx(
        **{"word__vbaProject.bin": b"x", "word___rels__settings.xml.rels": relations}
    )
    reading = read(content, QUIET)
    assert "ambassade" in reading.pages[0].text
    assert {code for code, _ in _codes(reading)} == {"active_content", "external_link"}


def test_a_pdf_with_scripts_and_files_inside_says_so() -> None:
    out = io.BytesIO()
    with pikepdf.open(io.BytesIO(papers.born_pdf())) as document:
        document.attachments["bijlage.txt"] = b"tekst"
        script = pikepdf.Dictionary(S=pikepdf.Name.JavaScript, JS="app.alert('kwaad')")
        names = pikepdf.Array(["run", document.make_indirect(script)])
        document.Root.Names.JavaScript = pikepdf.Dictionary(Names=names)
        document.save(out)
    reading = read(out.getvalue(), QUIET)
    assert {code for code, _ in _codes(reading)} == {"enclosed_files", "active_content"}
    assert [(one.name, one.content) for one in reading.attachments] == [("bijlage.txt", b"tekst")]


def test_a_broken_page_does_not_take_the_others_along() -> None:
    out = io.BytesIO()
    with pikepdf.open(io.BytesIO(papers.born_pdf([papers.LETTER] * 3))) as document:
        document.pages[1].MediaBox = pikepdf.Array([0, 0, 1e9, 1e9])
        document.save(out)
    reading = read(out.getvalue(), QUIET)
    assert [page.number for page in reading.pages] == [1, 2, 3]
    assert "ambassade" in reading.pages[0].text
    assert "ambassade" in reading.pages[2].text
    assert [page for code, page in _codes(reading) if code.startswith("page_")] == [2]


def test_a_truncated_photo_is_read_as_far_as_it_goes() -> None:
    whole = papers.picture_file(papers.letter_picture(dpi=200), "JPEG", quality=90)
    reading = read(whole[: len(whole) * 2 // 3], QUIET)
    assert ("damaged_in_part", 1) in _codes(reading)
    assert "maart" in reading.pages[0].text


def test_one_oversized_sheet_of_a_fax_is_named_and_the_others_are_read() -> None:
    wide = Image.new("1", (25_000, 2_100))
    sheets = [papers.letter_picture().convert("1"), wide]
    content = papers.picture_file(
        sheets[0], "TIFF", save_all=True, append_images=sheets[1:], compression="group4"
    )
    reading = read(content, QUIET)
    assert "ambassade" in reading.pages[0].text
    assert ("page_too_large", 2) in _codes(reading)


def test_a_page_whose_reading_takes_too_long_is_kept_and_named() -> None:
    options = ReadOptions(previews=False, ocr_seconds=0)
    reading = read(papers.picture_file(papers.letter_picture(), "PNG"), options)
    assert ("page_timed_out", 1) in _codes(reading)
    assert len(reading.pages) == 1


def test_without_tesseract_own_text_is_read_and_pictures_are_named(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(ocr_pool.shutil, "which", _found_nowhere)
    assert "ambassade" in read(papers.born_pdf(), QUIET).pages[0].text
    reading = read(papers.scanned_pdf([papers.letter_picture()]), QUIET)
    assert ("no_ocr", 1) in _codes(reading)


def _found_nowhere(*_: object, **__: object) -> None:
    return None


def test_controls_and_overrides_do_not_pass() -> None:
    text = "Naam\x1b[31m rood\u202egnp.exe\x07 einde\n".encode()
    page = read(text * 2, QUIET).pages[0]
    assert not set(page.text) & {"\x1b", "\x07", "\u202e"}
    assert "einde" in page.text


def test_a_mail_with_more_attachments_than_allowed_says_so() -> None:
    content = papers.mail(**{f"nr{n}.bin": b"x" for n in range(130)})
    reading = read(content, QUIET)
    assert len(reading.attachments) == 100
    assert ("attachments_left", None) in _codes(reading)


def test_a_mail_of_endless_parts_is_refused() -> None:
    deep = b"".join(
        b"Content-Type: multipart/mixed; boundary=b%d\n\n--b%d\n" % (n, n) for n in range(1500)
    )
    content = b"From: a@example\nTo: b@example\n" + deep
    assert _refusal(content) in ("bomb", "damaged")


SAMPLES = {
    "pdf": papers.born_pdf(),
    "docx": papers.docx(),
    "odt": papers.odt(),
    "mail": papers.mail(**{"a.pdf": b"%PDF-"}),
    "png": papers.picture_file(Image.new("L", (60, 40), 200), "PNG"),
    "jpeg": papers.picture_file(Image.new("L", (60, 40), 200), "JPEG"),
    "tiff": papers.picture_file(Image.new("1", (60, 40), 1), "TIFF", compression="group4"),
    "webp": papers.picture_file(Image.new("RGB", (60, 40), "white"), "WEBP"),
    "heic": papers.heic(Image.new("L", (64, 64), 200)),
}


@settings(
    max_examples=150,
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
)
@given(st.data())
@pytest.mark.slow
def test_any_damage_ends_in_read_or_refused(data: st.DataObject) -> None:
    content = bytearray(SAMPLES[data.draw(st.sampled_from(sorted(SAMPLES)))])
    for place, value in data.draw(
        st.lists(st.tuples(st.integers(0, len(content) - 1), st.integers(0, 255)), max_size=8)
    ):
        content[place] = value
    cut = data.draw(st.integers(0, len(content)))
    damaged = bytes(content[:cut] if data.draw(st.booleans()) else content)
    outcome = _outcome(damaged)
    if isinstance(outcome, str):
        assert outcome in REFUSALS
        return
    assert outcome.media in media.READABLE
    assert outcome.pages
    assert [page.number for page in outcome.pages] == list(range(1, len(outcome.pages) + 1))
    assert all(problem.code in REMARKS for problem in outcome.problems)


def _outcome(content: bytes) -> Reading | str:
    try:
        return read(content, ReadOptions(previews=False, max_pages=5))
    except Refused as refusal:
        return refusal.problem.code
