"""What a paper cites, and whether it is there: on its page and in the assessment."""

from __future__ import annotations

import io

import pytest

from extractors.extract import extract
from extractors.model import Box, Page, Reading, TextSource, Word
from tests.vault import files
from tests.vault.conftest import Vault
from vault.services import assessment, intake, mentions

RULING = """Rechtbank Den Haag
Datum: 18 mei 2020
Uitspraak
Bij besluit van 12 maart 2019 heeft verweerder de aanvraag afgewezen.
Het BMA-advies van 3 april 2018 is daaraan ten grondslag gelegd."""


@pytest.fixture
def case_id(vault: Vault) -> str:
    return vault.case(vault.noor).case.id


def bring_in(vault: Vault, case_id: str, text: str, type_id: str) -> str:
    """A paper as it is read, extracted as this type."""
    words = tuple(
        Word(word, Box(0.1 + 0.05 * i, 0.1 + 0.05 * n, 0.14 + 0.05 * i, 0.13 + 0.05 * n), n)
        for n, line in enumerate(text.splitlines())
        for i, word in enumerate(line.split())
    )
    reading = Reading("application/pdf", (Page(1, TextSource.TEXT, words, 595, 842),))
    content = io.BytesIO(b"%PDF-1.4 " + text.encode())
    document = intake.receive(vault.noor, case_id, content, f"{type_id}.pdf")
    files.keep(vault.noor, case_id, document.id, reading, extract(reading, type_id))
    return document.id


def absent(vault: Vault, case_id: str) -> list[tuple[str, str]]:
    report = assessment.assess(vault.noor, case_id, "medical_art64")
    return [
        (one.values["type"], one.values["date"])
        for one in report.insights
        if one.kind == "mentioned_absent" and one.values
    ]


def test_what_is_cited_and_not_there_is_asked_for_until_it_is(vault: Vault, case_id: str) -> None:
    ruling = bring_in(vault, case_id, RULING, "D82")
    cited = {
        one.mention.type_id: one.document for one in mentions.cited(vault.noor, case_id, ruling)
    }
    assert cited == {"D26": None, "D50": None}
    assert ("D50", "2018-04-03") in absent(vault, case_id)
    advice = bring_in(
        vault, case_id, "Bureau Medische Advisering\nDatum: 3 april 2018\nBMA-advies", "D50"
    )
    cited = {
        one.mention.type_id: one.document for one in mentions.cited(vault.noor, case_id, ruling)
    }
    found = cited["D50"]
    assert found is not None and found.id == advice
    assert ("D50", "2018-04-03") not in absent(vault, case_id)


def test_a_paper_that_cites_nothing_says_nothing(vault: Vault, case_id: str) -> None:
    assert mentions.cited(vault.noor, case_id, files.whole_file(vault, case_id)) == ()
