"""Mail in the shapes that programs give it: none of its text and none of its files is lost."""

from __future__ import annotations

from email.message import EmailMessage

from extractors.model import Reading
from extractors.reading.limits import ReadOptions
from extractors.reading.read import read
from extractors.reading.render import render_pages
from tests.extractors.reading import papers

QUIET = ReadOptions(previews=False)


def _read(content: bytes) -> Reading:
    return read(content, QUIET)


def _html(words: str) -> str:
    return f"<html><body><p>{words}</p></body></html>"


def test_a_plain_text_that_only_points_at_the_other_is_passed_over() -> None:
    letter = " ".join(papers.LETTER)
    stub = "Uw mailprogramma kan geen opmaak laten zien."
    (page,) = _read(papers.mail(stub, _html(letter))).pages
    assert "De ambassade heeft het verzoek" in page.text.replace("\n", " ")


def test_a_plain_text_that_says_the_same_is_read_as_it_stands() -> None:
    (page,) = _read(papers.mail("Geachte heer,\n\nZie hieronder.", _html("Geachte heer,"))).pages
    assert "Zie hieronder." in page.text


def test_the_encoding_that_a_page_claims_for_itself_is_believed() -> None:
    head = b"From: a@x.example\r\nTo: b@x.example\r\nContent-Type: text/html\r\n\r\n"
    arabic = '<meta charset="windows-1256"><p>السفارة</p>'.encode("cp1256")
    assert "السفارة" in _read(head + arabic).pages[0].text


def test_each_message_of_a_mailbox_becomes_a_document_of_its_own() -> None:
    one = papers.mail("Het eerste bericht. From here on it is quiet.")
    two = papers.mail("Het tweede bericht.", besluit=papers.born_pdf())
    line = b"From a@x.example Fri Mar 12 09:30:00 2021\n"
    reading = _read(line + one + b"\n" + line + two)
    assert [part.name for part in reading.attachments] == ["bericht 1.eml", "bericht 2.eml"]
    assert "Postvak met 2 berichten" in reading.pages[0].text
    first, second = (_read(part.content) for part in reading.attachments)
    assert "Het eerste bericht." in first.pages[0].text
    assert [part.name for part in second.attachments] == ["besluit"]


def test_one_message_of_a_mailbox_is_a_mail() -> None:
    reading = _read(b"From a@x.example Fri Mar 12 09:30:00 2021\n" + papers.mail())
    assert reading.headers["subject"] == "Uw verzoek"
    assert reading.attachments == ()


def test_a_mail_in_a_mail_is_handed_on_whole() -> None:
    inner = EmailMessage()
    inner["From"], inner["To"] = "ambassade@voorbeeld.example", "hulp@voorbeeld.example"
    inner.set_content("De ambassade verstrekt niets.")
    inner.add_attachment(
        papers.born_pdf(), maintype="application", subtype="pdf", filename="besluit.pdf"
    )
    outer = EmailMessage()
    outer["From"], outer["To"] = "a@x.example", "b@x.example"
    outer.set_content("Zie bijlage.")
    outer.add_attachment(inner)
    (held,) = _read(outer.as_bytes()).attachments
    passed_on = _read(held.content)
    assert "verstrekt niets" in passed_on.pages[0].text
    assert [one.name for one in passed_on.attachments] == ["besluit.pdf"]


def test_a_page_saved_from_a_browser_or_a_mail_is_read() -> None:
    saved = b"<!doctype html><title>x</title><p>Geachte heer,</p><script>alert(1)</script>"
    reading = _read(saved + b'<img src="https://kwaad.example/pixel.png">')
    assert reading.media == "text/html"
    assert reading.pages[0].text == "Geachte heer,"
    assert [problem.code for problem in reading.problems] == ["external_link"]
    assert [page.number for page in render_pages(saved, 60)] == [1]
