"""The sealed index of one case: found by words and fields, unreadable at rest, rebuildable."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.vault.conftest import Vault
from tests.vault.index.samples import bring_in, reading
from vault.archive.cases import OpenCase, open_case
from vault.archive.row_kinds import RowKind
from vault.index import case_index
from vault.services import sharing


@pytest.fixture
def opened(vault: Vault) -> OpenCase:
    return vault.case(vault.noor)


def found(opened: OpenCase, query: str) -> list[tuple[str, int]]:
    return [(hit.document.id, hit.page) for hit in case_index.search(opened.archive, query, 20)]


def test_a_word_is_found_on_its_page_in_any_inflection(vault: Vault, opened: OpenCase) -> None:
    document = bring_in(vault.noor, opened, ["Geachte heer", "De behandelingen zijn gestopt"])
    assert found(opened, "behandeling") == [(document.id, 2)]
    assert found(opened, '"zijn gestopt"') == [(document.id, 2)]
    assert found(opened, "operatie") == []


def test_words_are_found_without_their_accents_and_in_other_scripts(
    vault: Vault, opened: OpenCase
) -> None:
    document = bring_in(vault.noor, opened, ["Één coördinator in الخرطوم en ኣስመራ en Гро́зный"])
    for query in ("coordinator", "een", "الخرطوم", "ኣስመራ", "грозный"):
        assert found(opened, query) == [(document.id, 1)], query


def test_field_terms_find_the_document_by_what_was_read(vault: Vault, opened: OpenCase) -> None:
    ruling = bring_in(
        vault.noor,
        opened,
        ["De rechtbank verklaart het beroep gegrond"],
        type_id="D82",
        date="2019-06-20",
        ecli="ECLI:NL:RBDHA:2019:1234",
        v_number="2000000011",
        country="GHA",
        case_numbers=["AWB 19/3144"],
    )
    bring_in(vault.noor, opened, ["Iets anders"], date="2018-01-01")
    for query in (
        "soort:D82",
        "datum:2019",
        "datum:2019-06",
        "datum:2019-06-20",
        "ECLI:NL:RBDHA:2019:1234",
        "v:2000000011",
        "land:gha",
        "nummer:AWB19/3144",
        "soort:d82 gegrond",
    ):
        assert found(opened, query) == [(ruling.id, 1)], query


def test_a_document_indexed_again_is_found_once(vault: Vault, opened: OpenCase) -> None:
    document = bring_in(vault.noor, opened, ["ambassade"])
    with case_index.changing(opened.archive) as index:
        index.put_document(document, reading("consulaat"), ())
    assert found(opened, "ambassade") == []
    assert found(opened, "consulaat") == [(document.id, 1)]


def test_a_removed_document_is_found_no_more(vault: Vault, opened: OpenCase) -> None:
    document = bring_in(vault.noor, opened, ["ambassade"])
    with case_index.changing(opened.archive) as index:
        index.remove_document(document.id)
    assert found(opened, "ambassade") == []


def test_one_case_never_finds_the_words_of_another(vault: Vault, opened: OpenCase) -> None:
    other = vault.case(vault.noor, "Ander dossier")
    bring_in(vault.noor, other, ["geheimwoord"])
    assert found(opened, "geheimwoord") == []


def test_no_word_of_the_index_is_readable_at_rest(
    vault: Vault, opened: OpenCase, tmp_path: Path
) -> None:
    bring_in(vault.noor, opened, ["kanariewoord kanariewoord"])
    for file in tmp_path.rglob("*"):
        if file.is_file():
            assert b"kanarie" not in file.read_bytes(), file.name


def test_when_a_change_fails_neither_rows_nor_index_change(vault: Vault, opened: OpenCase) -> None:
    document = bring_in(vault.noor, opened, ["ambassade"])
    before = opened.archive.load(RowKind.INDEX, opened.case.id).version

    def power_cut() -> None:
        with case_index.changing(opened.archive) as index:
            index.put_document(document, reading("consulaat"), ())
            raise RuntimeError("the power went")

    with pytest.raises(RuntimeError):
        power_cut()
    assert opened.archive.load(RowKind.INDEX, opened.case.id).version == before
    assert found(opened, "ambassade") == [(document.id, 1)]


def test_an_index_that_was_lost_is_built_anew_at_the_next_search(
    vault: Vault, opened: OpenCase
) -> None:
    document = bring_in(vault.noor, opened, ["ambassade"])
    for blob in opened.archive.load(RowKind.INDEX, opened.case.id).value["blobs"]:
        opened.archive.delete_blob(blob)
    assert found(opened, "ambassade") == [(document.id, 1)]


def test_an_index_of_an_older_version_is_built_anew(vault: Vault, opened: OpenCase) -> None:
    document = bring_in(vault.noor, opened, ["ambassade"])
    row = opened.archive.load(RowKind.INDEX, opened.case.id)
    with opened.archive.change() as change:
        change.replace(row, {**row.value, "version": 0})
    assert found(opened, "ambassade") == [(document.id, 1)]
    assert opened.archive.load(RowKind.INDEX, opened.case.id).value["version"] != 0


def test_old_segments_do_not_pile_up(vault: Vault, opened: OpenCase) -> None:
    for number in range(12):
        bring_in(vault.noor, opened, [f"stuk nummer {number}"])
    row = opened.archive.load(RowKind.INDEX, opened.case.id)
    stored = list(vault.ports.blobs.list(f"x/{opened.case.id}/"))
    named = {
        blob
        for kind in (RowKind.INDEX, RowKind.READING, RowKind.PREVIEWS)
        for one in opened.archive.list(kind)
        for blob in one.value["blobs"]
    }
    assert {key.rsplit("/", 1)[-1] for key in stored} == named
    assert len(row.value["files"]) <= 12


def test_a_member_who_was_given_the_case_finds_the_same(vault: Vault, opened: OpenCase) -> None:
    document = bring_in(vault.noor, opened, ["ambassade"])
    sharing.share(vault.noor, opened.case.id, "bram")
    theirs = open_case(vault.ports, vault.bram.user, vault.bram.keys, opened.case.id)
    assert found(theirs, "ambassade") == [(document.id, 1)]
