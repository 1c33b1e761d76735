"""Statements and minutes: of whom a witness speaks, and when minutes were drawn up."""

from __future__ import annotations

from collections.abc import Callable

from extractors.extract import extract
from extractors.model import Reading

TypeOut = Callable[[str], Reading]


def _fields(reading: Reading, type_id: str) -> dict[str, object]:
    return {field.name: field.value for field in extract(reading, type_id).fields}


def test_a_witness_is_not_whom_he_speaks_of(type_out: TypeOut) -> None:
    text = (
        "Ik, Samuel Berhane, geboren op 3 januari 1980, verklaar\n"
        "dat Filmon Berhane mijn jongere broer is."
    )
    fields = _fields(type_out(text), "D96")
    assert (fields["sender"], fields["person"]) == ("Samuel Berhane", "Filmon Berhane")


def test_minutes_are_dated_when_they_were_drawn_up(type_out: TypeOut) -> None:
    text = (
        "Rechtbank Den Haag\n\nDatum zitting: 12 november 2019\n\nProces-verbaal van de zitting\n\n"
        "De rechter sluit de zitting.\n\nOpgemaakt op 19 november 2019 door de griffier."
    )
    fields = _fields(type_out(text), "D88")
    assert (fields["date"], fields["hearing_date"]) == ("2019-11-19", "2019-11-12")


def test_who_speaks_for_a_party_is_not_whom_is_spoken_of(type_out: TypeOut) -> None:
    text = (
        "Notulen LSO 9 december 2020\n\nAanwezig: dhr. Pronk (DT&V), mw. Bos (IND)\n\n"
        "Bespreking casus Lamine Diallo (2771904438)\n\nDe heer Diallo verblijft in de opvang."
    )
    assert _fields(type_out(text), "D91")["name"] == "Lamine Diallo"


def test_a_subject_may_sound_like_a_label(type_out: TypeOut) -> None:
    text = "COA\n\nOnderwerp\nbeëindiging verstrekkingen\n\nGeachte heer Omar,\n\nU moet gaan."
    assert _fields(type_out(text), "D101")["subject"] == "beëindiging verstrekkingen"


def test_a_mark_below_no_shares_nothing(type_out: TypeOut) -> None:
    text = (
        "Toestemming delen persoonsgegevens\n\nMijn gegevens mogen gedeeld worden met:\n\n"
        "Organisatie          Ja        Nee\nIND                  X\n"
        "Politie                        X\nGGD                  X\n"
    )
    assert _fields(type_out(text), "D99")["recipients"] == ["IND", "GGD"]


def test_a_letterhead_above_a_name_is_no_part_of_it(type_out: TypeOut) -> None:
    text = "ASKV\nVerblijfsverklaring\nAnna Omar, geboren 3 mei 1980, woont sinds 2019 bij ons."
    assert _fields(type_out(text), "D95")["name"] == "Anna Omar"


def test_a_client_at_his_label_says_nothing(type_out: TypeOut) -> None:
    text = "BRIO\n\nVerslag 3 mei 2021\n\nClient: Anna Omar\nScenario: terugkeer"
    assert "positions" not in _fields(type_out(text), "D91")
