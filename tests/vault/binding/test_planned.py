"""From plan to pictured pages: what cannot be drawn is declared, and the rest goes on."""

from __future__ import annotations

import base64

from tests.evidence import letter_txt
from tests.extractors.reading import papers
from tests.vault.binding.test_bind import HEAD, exhibit
from vault.binding.bind import bind
from vault.binding.planned import contents_of
from vault.domain.plain import to_plain
from vault.sandbox.limits import Limits


def source(number: str, pages: int) -> dict[str, object]:
    return {
        "exhibit": to_plain(exhibit(number, pages)),
        "file_key": base64.b64encode(bytes(16)).decode(),
        "pages": [],
    }


def test_a_document_that_cannot_be_drawn_does_not_stop_the_packet() -> None:
    originals = {
        "1": papers.born_pdf([papers.LETTER] * 2),
        "2": papers.born_pdf([papers.LETTER] * 3)[:400],
        "3": b"\x7fELF no document at all",
        "4": letter_txt(),
    }
    plan = {
        "head": to_plain(HEAD),
        "exhibits": [source("1", 2), source("2", 3), source("3", 1), source("4", 1)],
        "omissions": [],
        "document_pages": 7,
    }
    seen: list[tuple[int, int]] = []
    contents, pages = contents_of(
        plan,
        lambda one: originals[one["exhibit"]["number"]],
        Limits(),
        lambda done, total: seen.append((done, total)),
    )
    assert [len(one.pictures) for one in contents.gathered] == [2, 0, 0, 1]
    assert [one.missing for one in contents.gathered] == [(), (1, 2, 3), (1,), ()]
    assert seen == [(1, 4), (2, 4), (3, 4), (4, 4)]
    manifest = bind(contents, pages).manifest
    assert manifest.balance
    assert (manifest.pages_in, manifest.pages_out, manifest.pages_omitted) == (7, 3, 4)
