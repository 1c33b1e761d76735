"""Files made to break a reader: each is read, read in part, or kept with a reason."""

from __future__ import annotations

import io
import time
import zlib
from collections.abc import Callable

import pikepdf
import pytest
from PIL import Image

from extractors.errors import REFUSALS, REMARKS, Refused
from extractors.model import Reading
from extractors.reading.limits import MAX_WORD, MAX_WORDS, ReadOptions
from extractors.reading.read import read
from tests.extractors.reading import papers

QUIET = ReadOptions(previews=False, max_pages=20, ocr_seconds=20)
LONG = 60.0  # seconds that no file here may take, on a busy machine too


def _pdf(body: str, root: str = "1 0 R") -> bytes:
    """A PDF of hand-written objects; the reader must rebuild its cross-reference table."""
    return f"%PDF-1.7\n{body}\ntrailer << /Root {root} >>\n%%EOF\n".encode("latin-1")


def _page_tree_loop() -> bytes:
    return _pdf(
        "1 0 obj << /Type /Catalog /Pages 2 0 R >> endobj\n"
        "2 0 obj << /Type /Pages /Kids [3 0 R] /Count 9 >> endobj\n"
        "3 0 obj << /Type /Pages /Kids [2 0 R] /Count 9 /Parent 2 0 R >> endobj"
    )


def _many_pages_claimed() -> bytes:
    return _pdf(
        "1 0 obj << /Type /Catalog /Pages 2 0 R >> endobj\n"
        "2 0 obj << /Type /Pages /Kids [3 0 R] /Count 200000 >> endobj\n"
        "3 0 obj << /Type /Page /MediaBox [0 0 200 200] /Parent 2 0 R >> endobj"
    )


def _nested_arrays() -> bytes:
    return _pdf(
        "1 0 obj << /Type /Catalog /Pages 2 0 R /Names "
        + "[" * 50_000
        + "]" * 50_000
        + " >> endobj\n"
        "2 0 obj << /Type /Pages /Kids [3 0 R] /Count 1 >> endobj\n"
        "3 0 obj << /Type /Page /MediaBox [0 0 200 200] /Parent 2 0 R >> endobj"
    )


def _outline_loop() -> bytes:
    out = io.BytesIO()
    with pikepdf.open(io.BytesIO(papers.born_pdf())) as document:
        first = document.make_indirect(pikepdf.Dictionary(Title="een"))
        second = document.make_indirect(pikepdf.Dictionary(Title="twee", Next=first))
        first.Next = second
        document.Root.Outlines = pikepdf.Dictionary(First=first, Last=second, Count=2)
        document.save(out)
    return out.getvalue()


def _box(*box: float) -> Callable[[], bytes]:
    def make() -> bytes:
        out = io.BytesIO()
        with pikepdf.open(io.BytesIO(papers.born_pdf([papers.LETTER] * 2))) as document:
            document.pages[0].MediaBox = pikepdf.Array(list(box))
            document.save(out)
        return out.getvalue()

    return make


def _inflating_stream() -> bytes:
    out = io.BytesIO()
    with pikepdf.open(io.BytesIO(papers.born_pdf())) as document:
        packed = zlib.compress(b" " * (64 << 20), 9)
        stream = pikepdf.Stream(document, packed)
        stream.Filter = pikepdf.Name.FlateDecode
        document.pages[0].Contents = stream
        document.save(out, compress_streams=False)
    return out.getvalue()


def _endless_word() -> bytes:
    return b"woord" * 400_000


def _endless_lines() -> bytes:
    return b"a\n" * 600_000


def _two_files_in_one() -> bytes:
    """A PDF that is a zip too: what it is first counts."""
    return papers.born_pdf() + papers.zipped({"kwaad.exe": b"MZ" + papers.noise(200)})


def _zip_with_a_way_out() -> bytes:
    return papers.docx(**{"..__..__etc__passwd": b"root"})


def _many_frames() -> bytes:
    frames = [Image.new("1", (40, 30), 1) for _ in range(60)]
    return papers.picture_file(
        frames[0], "TIFF", save_all=True, append_images=frames[1:], compression="group4"
    )


def _mail_in_mail() -> bytes:
    content = b"From: a@voorbeeld.example\nTo: b@voorbeeld.example\n\nHallo"
    for _ in range(40):
        content = (
            b"From: a@voorbeeld.example\nTo: b@voorbeeld.example\nContent-Type: message/rfc822\n\n"
            + content
        )
    return content


def _tiny_picture(width: int, height: int, shade: int = 255) -> Callable[[], bytes]:
    return lambda: papers.picture_file(Image.new("L", (width, height), shade), "PNG")


def _over_the_page(many: int) -> Callable[[], bytes]:
    """A letter with so many fields of a form over it, of which each draws itself in itself."""

    def made() -> bytes:
        out = io.BytesIO()
        with pikepdf.open(io.BytesIO(papers.born_pdf())) as document:
            look = document.make_stream(b"q /Again Do Q BT /F 9 Tf (x) Tj ET")
            look.Type, look.Subtype = pikepdf.Name.XObject, pikepdf.Name.Form
            look.BBox = [0, 0, 1e9, 10]
            look.Resources = pikepdf.Dictionary(XObject=pikepdf.Dictionary(Again=look))
            field = pikepdf.Dictionary(
                Type=pikepdf.Name.Annot,
                Subtype=pikepdf.Name.Widget,
                Rect=[10, 10, 90, 40],
                FT=pikepdf.Name.Tx,
                T="a",
                V="lang " * 20_000,
                AP=pikepdf.Dictionary(N=look),
            )
            one = document.make_indirect(field)
            one.Parent = one
            document.pages[0].Annots = pikepdf.Array([one] * many)
            document.Root.AcroForm = pikepdf.Dictionary(
                Fields=pikepdf.Array([one]), NeedAppearances=True, DA="/F 1e30 Tf"
            )
            document.save(out)
        return out.getvalue()

    return made


def _file_in_the_file_that_inflates() -> bytes:
    out = io.BytesIO()
    with pikepdf.open(io.BytesIO(papers.born_pdf())) as document:
        document.attachments["bijlage.txt"] = bytes(64 << 20)
        document.save(out, compress_streams=True)
    return out.getvalue()


HOSTILE: dict[str, Callable[[], bytes]] = {
    "page tree loop": _page_tree_loop,
    "many pages claimed": _many_pages_claimed,
    "nested arrays": _nested_arrays,
    "outline loop": _outline_loop,
    "no paper": _box(0, 0, 0, 0),
    "paper turned inside out": _box(595, 842, 0, 0),
    "paper of a kilometre": _box(0, 0, 3e6, 3e6),
    "paper that is no number": _box(0, 0, -1e38, 1e38),
    "inflating stream": _inflating_stream,
    "endless word": _endless_word,
    "endless lines": _endless_lines,
    "two files in one": _two_files_in_one,
    "zip with a way out": _zip_with_a_way_out,
    "many frames": _many_frames,
    "picture of one pixel": _tiny_picture(1, 1),
    "picture of one black pixel": _tiny_picture(1, 1, 0),
    "picture of three rows": _tiny_picture(5000, 3),
    "picture of three columns": _tiny_picture(3, 5000),
    "field that holds itself": _over_the_page(1),
    "fields without end": _over_the_page(20_000),
    "file in the file that inflates": _file_in_the_file_that_inflates,
    "letter without text": lambda: papers.docx(()),
    "mail in mail": _mail_in_mail,
    "svg": lambda: b"<svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg>",
    "html": lambda: b"<!doctype html><script>alert(1)</script>",
    "program": lambda: b"\x7fELF" + papers.noise(500),
}


@pytest.mark.parametrize("name", sorted(HOSTILE))
def test_it_ends_in_read_in_part_or_kept_with_a_reason(name: str) -> None:
    start = time.monotonic()
    outcome = _outcome(HOSTILE[name]())
    assert time.monotonic() - start < LONG
    if isinstance(outcome, str):
        assert outcome in REFUSALS
        return
    _complete(outcome)


def _outcome(content: bytes) -> Reading | str:
    try:
        return read(content, QUIET)
    except Refused as refusal:
        return refusal.problem.code


def _complete(reading: Reading) -> None:
    """No page lost, none silently empty, nothing above the ceilings, nothing that controls."""
    assert [page.number for page in reading.pages] == list(range(1, len(reading.pages) + 1))
    named = {problem.page for problem in reading.problems}
    for page in reading.pages:
        assert page.words or page.number in named, f"page {page.number} is empty and not named"
        assert len(page.words) <= MAX_WORDS
        assert all(len(word.text) <= MAX_WORD for word in page.words)
        assert page.text.replace("\n", " ").isprintable()
    assert all(problem.code in REMARKS for problem in reading.problems)


def test_the_good_page_beside_a_hostile_one_is_read() -> None:
    reading = read(_box(0, 0, 3e6, 3e6)(), QUIET)
    assert "ambassade" in reading.pages[1].text
    assert ("page_too_large", 1) in {(one.code, one.page) for one in reading.problems}
