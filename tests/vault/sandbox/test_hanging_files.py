"""A file on which the decoder itself hangs: its page is named, the others are read."""

from __future__ import annotations

import io

import pikepdf
import pytest

from tests.extractors.reading import papers
from vault.sandbox.reading import read_document


def _endless_page() -> bytes:
    """The first of two pages draws a form that draws itself twice, and so on without end."""
    out = io.BytesIO()
    with pikepdf.open(io.BytesIO(papers.born_pdf([papers.LETTER] * 2))) as document:
        form = document.make_stream(b"/F Do /F Do")
        form.Type, form.Subtype = pikepdf.Name.XObject, pikepdf.Name.Form
        form.BBox = pikepdf.Array([0, 0, 595, 842])
        form.Resources = pikepdf.Dictionary(XObject=pikepdf.Dictionary(F=form))
        page = document.pages[0]
        page.add_resource(form, pikepdf.Name.XObject, pikepdf.Name.F)
        page.contents_add(b"/F Do")
        document.save(out)
    return out.getvalue()


@pytest.mark.slow
def test_a_page_that_never_ends_is_named_and_the_next_is_read() -> None:
    result = read_document(_endless_page())
    assert result.reading is not None
    assert [page.number for page in result.reading.pages] == [1, 2]
    assert ("page_failed", 1) in {(one.code, one.page) for one in result.reading.problems}
    assert "ambassade" in result.reading.pages[1].text
