"""A document is read by a confined child, and only by one."""

from __future__ import annotations

import pytest

from extractors.model import TextSource
from tests.extractors.reading import papers
from vault.sandbox.limits import Limits
from vault.sandbox.reading import read_document


def test_a_pdf_goes_in_and_words_fields_and_previews_come_out() -> None:
    previews: dict[int, bytes] = {}
    told: list[tuple[int, int]] = []
    result = read_document(
        papers.born_pdf([papers.LETTER] * 2),
        on_preview=previews.__setitem__,
        on_progress=lambda done, total: told.append((done, total)),
    )
    assert result.refused is None
    assert result.reading is not None
    assert result.extraction is not None
    assert result.reading.pages[0].text.splitlines() == list(papers.LETTER)
    assert sorted(previews) == [1, 2]
    assert told[-1] == (2, 2)


def test_tesseract_works_in_there() -> None:
    result = read_document(papers.picture_file(papers.letter_picture(), "JPEG"))
    assert result.reading is not None
    assert result.reading.pages[0].source is TextSource.OCR
    assert "ambassade" in result.reading.pages[0].text


def test_the_attachments_of_a_mail_come_out() -> None:
    result = read_document(papers.mail(**{"brief.pdf": papers.born_pdf()}))
    assert [one.name for one in result.attachments] == ["brief.pdf"]


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (b"", "empty"),
        (papers.locked_pdf(), "password"),
        (papers.zipped({"a.txt": b"a"}), "archive"),
        (b"%PDF-1.7\n" + papers.noise(2000), "damaged"),
    ],
)
def test_what_cannot_be_read_is_refused_with_its_reason(content: bytes, code: str) -> None:
    result = read_document(content)
    assert result.reading is None
    assert result.refused is not None
    assert result.refused.code == code


def test_pages_above_the_limit_stay_unread() -> None:
    result = read_document(papers.born_pdf([papers.LETTER] * 3), limits=Limits(pages=2))
    assert result.reading is not None
    assert len(result.reading.pages) == 2
    assert [problem.code for problem in result.reading.problems] == ["too_many_pages"]
