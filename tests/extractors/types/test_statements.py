"""Statements and minutes: of whom a witness speaks, and when minutes were drawn up."""

from __future__ import annotations

from collections.abc import Callable

import pytest

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


@pytest.mark.parametrize(
    ("said", "recipients"),
    [
        ("te delen met:\n1. gemeente Zwolle\n2. IND", ["gemeente Zwolle", "IND"]),
        ("te delen met de volgende organisaties: IND, Fier.", ["IND", "Fier"]),
        ("door te geven aan BMA en mijn advocaat.", ["BMA", "advocaat"]),
    ],
)
def test_recipients_are_called_as_the_paper_calls_them(
    type_out: TypeOut, said: str, recipients: list[str]
) -> None:
    text = f"Toestemming AVG\n\nNaam: Anna Omar\n\nIk geef toestemming gegevens {said}"
    assert _fields(type_out(text), "D99")["recipients"] == recipients


@pytest.mark.parametrize(
    ("said", "period"),
    [
        (
            "Begindatum: 3 mei 2021\nEinddatum: 4 juni 2022",
            {"from": "2021-05-03", "to": "2022-06-04"},
        ),
        ("Op 3 mei 2021 is zij in onze opvang gekomen.", {"from": "2021-05-03"}),
    ],
)
def test_a_stay_has_a_beginning_and_perhaps_an_end(
    type_out: TypeOut, said: str, period: dict[str, str]
) -> None:
    text = f"Stichting Anker\n\nVerblijfsverklaring\n\nNaam: Anna Omar\n\n{said}"
    assert _fields(type_out(text), "D95")["period"] == period


@pytest.mark.parametrize(
    "said",
    [
        "De verstrekkingen worden per 1 juli 2021 beëindigd.",
        "U heeft tot 1 juli 2021 recht op opvang.",
        "Uw laatste dag in de opvang is 1 juli 2021.",
    ],
)
def test_shelter_ends_on_the_day_that_the_letter_says(type_out: TypeOut, said: str) -> None:
    text = f"Centraal Orgaan opvang asielzoekers\n\n3 juni 2021\n\nGeachte heer Omar,\n\n{said}"
    assert _fields(type_out(text), "D101")["expires_on"] == "2021-07-01"


@pytest.mark.parametrize("end", ["ANNA OMAR", "Anna", "A Omar", "Anna Omar / 3 juni 2021"])
def test_whoever_speaks_signs_by_any_part_of_her_name(type_out: TypeOut, end: str) -> None:
    text = (
        "Verklaring\n\nIk, Anna Omar, geboren 3 mei 1980, verklaar\ndat Ali Hassan mijn broer is."
        f"\nHij vluchtte in 2009.\n\n{end}"
    )
    assert _fields(type_out(text), "D96")["signed"] is True


def test_a_clerk_speaks_for_his_party_and_a_scenario_is_no_sentence(type_out: TypeOut) -> None:
    text = (
        "Gemeente Zeestad\nLVV\n\nVerslag LSO 8 februari 2021\n\n"
        "De medewerker van de IND zegt dat er niets loopt.\n"
        "DT&V: Mali vraagt een akte.\n\nScenario blijft: terugkeer. Actie: akte vragen.\n"
    )
    fields = _fields(type_out(text), "D91")
    assert fields["positions"] == {"IND": "zegt dat er niets loopt", "DT&V": "Mali vraagt een akte"}
    assert fields["scenario"] == "terugkeer"


def test_a_search_that_goes_on_has_not_failed(type_out: TypeOut) -> None:
    text = "Red Cross\n\nDear Ms Omar,\n\nNobody there has heard of your son. The search goes on.\n"
    assert _fields(type_out(text), "D70")["result"] == "running"


def test_the_birth_of_somebody_is_not_the_day_of_the_letter(type_out: TypeOut) -> None:
    text = (
        "Ambassade du Togo\nBruxelles, le 22 novembre 2019\n\nMaître,\n\n"
        "Vous nous parlez de M. Adze, né à\nTsévié le 7 juillet 1980.\n"
    )
    assert _fields(type_out(text), "D60")["date"] == "2019-11-22"


def test_an_office_that_only_one_country_has_names_it(type_out: TypeOut) -> None:
    text = "Kommunale Ausländerbehörde\n\nEine Wiedereinreise wird nicht gestattet.\n"
    assert _fields(type_out(text), "D71")["country"] == "DEU"


def test_a_dotted_form_names_with_whom_is_shared(type_out: TypeOut) -> None:
    text = (
        "Privacyformulier\n\nNaam ............ Musa Keita\n"
        "Mijn gegevens mogen naar ...... gemeente, IND, advocaat\nGeldig tot ..... 1 mei 2022\n"
    )
    assert _fields(type_out(text), "D99")["recipients"] == ["gemeente", "IND", "advocaat"]


def test_a_team_may_say_last_that_it_advises(type_out: TypeOut) -> None:
    text = "Multidisciplinair Review Team\n\nDaarom raden wij aan een nieuwe taalanalyse te vragen."
    assert _fields(type_out(text), "D93")["advice"] == "een nieuwe taalanalyse te vragen"
