"""A part in a packet: only its pages, numbered as in the original, and every page answers."""

from __future__ import annotations

import io
import json

import pypdfium2
import pytest

from tests.samples.bundles import BUNDLES, bundle_file
from tests.vault import files
from tests.vault.conftest import Vault
from vault.binding.choosing import PacketOrder
from vault.domain.packet import Manifest
from vault.services import intake, packets, parts, processing, review

pytestmark = pytest.mark.slow


@pytest.fixture
def case_id(vault: Vault) -> str:
    return vault.case(vault.noor).case.id


def assembled(vault: Vault, case_id: str, *chosen: str) -> tuple[Manifest, bytes]:
    looked = tuple(
        f"{c.document.id}:{page}"
        for c in packets.plan(vault.noor, case_id, "lawyer").candidates
        for page in c.look
    )
    order = PacketOrder("lawyer", "Proef", chosen=chosen, looked=looked)
    packet = packets.assemble_now(vault.noor, case_id, order, lambda *_: None)
    assert packet.manifest is not None
    return packet.manifest, packets.download(vault.noor, case_id, packet.id)[1]


def test_a_bundle_is_taken_apart_and_one_part_goes_into_a_packet(
    vault: Vault, case_id: str
) -> None:
    """End to end on a real file: read, proposed, accepted, bound."""
    content, truth = bundle_file(next(b for b in BUNDLES if b.name == "dossier-oumarou"))
    file = intake.receive(vault.noor, case_id, io.BytesIO(content), "dossier.pdf")
    processing.process(vault.noor, case_id, file.id, lambda *_: None)
    proposed = parts.load(vault.noor, case_id, file.id).proposals
    assert [(p.first, p.last) for p in proposed] == [(p.first, p.last) for p in truth]
    made = parts.accept(vault.noor, case_id, file.id, [(p.first, p.last) for p in proposed[:-1]])
    files.finish(vault.noor, case_id)
    ruling = next(
        one for one in made if review.load(vault.noor, case_id, one.id).document.type_id == "D82"
    )
    manifest, pdf = assembled(vault, case_id, ruling.id)
    (exhibit,) = manifest.exhibits
    assert (exhibit.first_page, exhibit.last_page, exhibit.page_count) == (5, 6, 2)
    assert exhibit.sha256 == file.original.sha256_plain
    form = json.loads(packets.manifest_json(manifest))
    source = f"pages 5-6 of original {file.original.sha256_plain}"
    assert form["exhibits"][0]["source"] == source
    assert [e.source_page for e in manifest.page_map if e.source_page] == [5, 6]
    assert manifest.balance and manifest.pages_in == file_pages(content)
    assert manifest.pages_out == 2
    left = {o.reason: o.pages for o in manifest.omissions}
    assert left["no_part"] == (7,)
    with pypdfium2.PdfDocument(pdf) as bound:
        texts = [page.get_textpage().get_text_range() for page in bound]
    shown = [texts[e.packet_page - 1] for e in manifest.page_map if e.source_page]
    assert "rechtbank" in shown[0].lower()
    separator = " ".join(" ".join(texts).split())
    assert "pagina 5 tot en met 6 van het bestand waarin het werd ontvangen" in separator


def file_pages(content: bytes) -> int:
    with pypdfium2.PdfDocument(content) as document:
        return len(document)


def test_all_parts_taken_leave_nothing_of_the_file_to_declare(vault: Vault, case_id: str) -> None:
    file_id = files.whole_file(vault, case_id)
    parts.accept(vault.noor, case_id, file_id, [(1, 3), (4, 4), (5, 6)])
    files.finish(vault.noor, case_id)
    judged = packets.plan(vault.noor, case_id, "mrt").candidates
    pages = sorted(page for one in judged for page in one.pages)
    assert pages == [1, 2, 3, 4, 5, 6]
    assert [one.pages for one in judged if one.kind == "container"] == [()]
