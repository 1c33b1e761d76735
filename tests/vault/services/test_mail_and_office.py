"""A mail and its attachments: documents of their own, linked both ways."""

from __future__ import annotations

import io
from datetime import UTC, datetime
from email.message import EmailMessage

import pytest

from tests import outlook
from tests.extractors.reading import papers
from tests.samples.catalogue import samples
from tests.samples.model import Form
from tests.samples.office import eml
from tests.vault import files
from tests.vault.conftest import Vault
from vault.domain.document import DocumentState
from vault.services import intake, processing, review

pytestmark = pytest.mark.slow


def read(vault: Vault, case_id: str, content: bytes, name: str) -> str:
    document = intake.receive(vault.noor, case_id, io.BytesIO(content), name)
    processing.process(vault.noor, case_id, document.id, lambda *_: None)
    files.finish(vault.noor, case_id)  # attachments are read in their turn
    return document.id


def test_a_mail_has_sender_and_date_and_its_attachments_are_documents(vault: Vault) -> None:
    case_id = vault.case(vault.noor).case.id
    content = _mail(**{"brief.docx": papers.docx(), "akte.odt": papers.odt(), "plan.pdf": b""})
    found = review.load(vault.noor, case_id, read(vault, case_id, content, "bericht.eml"))
    values = {field.name: field.value for field in found.fields}
    assert values["date"] == "2021-03-03"
    assert "m.jansen@voorbeeld.test" in str(values.get("sender"))
    there = {one.name: one for one in found.attachments}
    assert set(there) >= {"brief.docx", "akte.odt"}
    for name in ("brief.docx", "akte.odt"):
        attached = there[name]
        assert attached.state is DocumentState.INDEXED
        assert attached.parent_id == found.document.id and not attached.is_part
        back = review.load(vault.noor, case_id, attached.id)
        assert back.parent is not None and back.parent.id == found.document.id
        assert "ambassade" in back.page_texts[0].lower()


def _mail(**attached: bytes) -> bytes:
    message = EmailMessage()
    message["From"] = "M. Jansen <m.jansen@voorbeeld.test>"
    message["To"] = "noor@organisatie.test"
    message["Date"] = "Wed, 03 Mar 2021 10:00:00 +0100"
    message["Subject"] = "Brief ambassade"
    message.set_content("Geachte mevrouw Visser,\n\nBijgaand de brief.\n\nMet vriendelijke groet")
    for name, content in attached.items():
        message.add_attachment(
            content, maintype="application", subtype="octet-stream", filename=name
        )
    return message.as_bytes()


def test_a_mail_sample_is_a_mail(vault: Vault) -> None:
    case_id = vault.case(vault.noor).case.id
    sample = next(s for s in samples() if s.form is Form.MAIL)
    found = review.load(vault.noor, case_id, read(vault, case_id, eml(sample), "mail.eml"))
    assert found.document.media == "message/rfc822"
    assert found.document.state is DocumentState.INDEXED


def test_an_outlook_message_is_read_like_any_mail(vault: Vault) -> None:
    case_id = vault.case(vault.noor).case.id
    content = outlook.msg(
        ("M. Jansen", "m.jansen@voorbeeld.test"),
        datetime(2021, 3, 3, 9, 0, tzinfo=UTC),
        "Brief ambassade",
        "Geachte mevrouw Visser,\n\nBijgaand de brief van de ambassade.\n\nMet vriendelijke groet",
        **{"brief.docx": papers.docx(), "scan.pdf": papers.born_pdf()},
    )
    found = review.load(vault.noor, case_id, read(vault, case_id, content, "bericht.msg"))
    values = {field.name: field.value for field in found.fields}
    assert values["date"] == "2021-03-03"
    assert "m.jansen@voorbeeld.test" in str(values.get("sender"))
    assert sorted(one.name for one in found.attachments) == ["brief.docx", "scan.pdf"]
    for attached in found.attachments:
        back = review.load(vault.noor, case_id, attached.id)
        assert back.parent is not None and back.parent.id == found.document.id
        assert "ambassade" in back.page_texts[0].lower()
