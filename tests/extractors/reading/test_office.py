"""Letters from a word processor: all that a reader sees, once, and what is pasted into them."""

from __future__ import annotations

import pytest
from PIL import Image

from extractors.reading import media
from extractors.reading.limits import ReadOptions
from extractors.reading.office import read_office
from extractors.reading.read import read
from tests.extractors.reading import papers

QUIET = ReadOptions(previews=False)
_W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_SPACES = f'xmlns:w="{_W}" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"'


def _docx(body: str, **more: bytes) -> bytes:
    document = f"<w:document {_SPACES}><w:body>{body}</w:body></w:document>".encode()
    return papers.docx(**{"word__document.xml": document, **more})


def _run(text: str) -> str:
    return f"<w:r><w:t>{text}</w:t></w:r>"


def _said(content: bytes) -> str:
    return read_office(content, media.DOCX).text


def _codes(content: bytes) -> list[str]:
    return [problem.code for problem in read(content, QUIET).problems]


def test_a_text_box_is_read_once_and_on_lines_of_its_own() -> None:
    box = f"<w:txbxContent><w:p>{_run('Ons kenmerk 18/0771')}</w:p></w:txbxContent>"
    both = (
        f"<mc:AlternateContent><mc:Choice>{box}</mc:Choice><mc:Fallback>{box}</mc:Fallback>"
        "</mc:AlternateContent>"
    )
    said = _said(_docx(f"<w:p>{_run('Dienst Terugkeer')}<w:r>{both}</w:r></w:p>"))
    assert said.split("\n")[:2] == ["Dienst Terugkeer", "Ons kenmerk 18/0771"]
    assert said.count("18/0771") == 1


def test_hyphens_that_do_not_break_stay() -> None:
    dated = f"<w:p><w:r><w:t>12</w:t><w:noBreakHyphen/><w:t>03</w:t></w:r>{_run('-2019')}</w:p>"
    assert "12-03-2019" in _said(_docx(dated))


def test_what_was_deleted_or_moved_away_is_not_read_and_the_changes_are_reported() -> None:
    changed = (
        f"<w:p>{_run('Wij wijzen het verzoek ')}"
        "<w:del><w:r><w:delText>toe</w:delText></w:r></w:del>"
        f"<w:ins>{_run('af')}</w:ins></w:p>"
        f"<w:p><w:moveFrom>{_run('Hoogachtend')}</w:moveFrom></w:p>"
        f"<w:p><w:moveTo>{_run('Hoogachtend')}</w:moveTo></w:p>"
    )
    assert "Wij wijzen het verzoek af" in _said(_docx(changed))
    assert _said(_docx(changed)).count("Hoogachtend") == 1
    assert _codes(_docx(changed)) == ["notes_in_file"]
    assert _codes(_docx(f"<w:p>{_run('tekst')}</w:p>")) == []


def test_a_strict_file_is_read_like_any_other() -> None:
    strict = "http://purl.oclc.org/ooxml/wordprocessingml/main"
    body = (
        f'<w:document xmlns:w="{strict}"><w:body><w:p>{_run("Besluit")}</w:p></w:body></w:document>'
    )
    assert "Besluit" in _said(papers.docx(**{"word__document.xml": body.encode()}))


def _with_pictures(body: str, **pictures: Image.Image) -> bytes:
    relations = "".join(f'<Relationship Target="media/{name}.png"/>' for name in pictures)
    return _docx(
        body,
        **{f"word__media__{n}.png": papers.picture_file(p, "PNG") for n, p in pictures.items()},
        **{"word___rels__document.xml.rels": f"<R>{relations}</R>".encode()},
    )


def test_a_scan_pasted_into_a_letter_becomes_a_document_of_its_own_and_a_logo_does_not() -> None:
    logo = Image.new("L", (300, 120), 90)
    content = _with_pictures(
        f"<w:p>{_run('Zie hieronder.')}</w:p>", a=papers.letter_picture(), b=logo
    )
    reading = read(content, QUIET)
    assert [one.name for one in reading.attachments] == ["a.png"]
    assert [problem.code for problem in reading.problems] == ["enclosed_files"]
    assert "ambassade" in read(reading.attachments[0].content, QUIET).pages[0].text


def test_a_letter_of_nothing_but_a_small_picture_hands_it_on() -> None:
    reading = read(_with_pictures("", a=Image.new("L", (300, 120), 90)), QUIET)
    assert [one.name for one in reading.attachments] == ["a.png"]


@pytest.mark.parametrize("foreign", [b"no picture", b"\x89PNG\r\n\x1a\n"])
def test_what_only_claims_to_be_a_picture_does_no_harm(foreign: bytes) -> None:
    relations = b'<R><Relationship Target="media/a.png"/></R>'
    more = {"word__media__a.png": foreign, "word___rels__document.xml.rels": relations}
    assert read(_docx(f"<w:p>{_run('tekst')}</w:p>", **more), QUIET).attachments == ()


def _odt(styles: str, body: str) -> bytes:
    spaces = " ".join(
        f'xmlns:{name}="urn:oasis:names:tc:opendocument:xmlns:{space}:1.0"'
        for name, space in (("o", "office"), ("t", "text"), ("s", "style"))
    )
    inner = f"<o:body><o:text>{body}</o:text></o:body>"
    content = f"<o:document-content {spaces}>{inner}</o:document-content>"
    around = f"<o:document-styles {spaces}>{styles}</o:document-styles>"
    entries = {
        "mimetype": media.ODT.encode(),
        "content.xml": content.encode(),
        "styles.xml": around.encode(),
    }
    return papers.zipped(entries, stored=("mimetype",))


def test_the_letterhead_of_an_odt_stands_above_its_text_and_the_foot_below() -> None:
    head = "<s:header><t:p>Advocatenkantoor De Dijk</t:p></s:header>"
    foot = "<s:footer><t:p>Postbus 12</t:p></s:footer>"
    twice = f"<s:master-page>{head}{foot}</s:master-page>" * 2
    reading = read(_odt(twice, "<t:p>Geachte heer,</t:p>"), QUIET)
    assert reading.pages[0].text.split("\n") == [
        "Advocatenkantoor De Dijk",
        "Geachte heer,",
        "Postbus 12",
    ]


def test_comments_in_an_odt_are_reported() -> None:
    noted = "<t:p>Geachte heer,<o:annotation><t:p>klopt dit?</t:p></o:annotation></t:p>"
    reading = read(_odt("", noted), QUIET)
    assert "klopt" not in reading.pages[0].text
    assert [problem.code for problem in reading.problems] == ["notes_in_file"]
