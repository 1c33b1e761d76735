"""What decisions and rulings decide, as their writers word it."""

from __future__ import annotations

import pytest

from extractors.fields import dictum, docket, outcome, procedure, remedy, term, v_number

_NOT_IN_TIME = (
    "De rechtbank vernietigt het, met een besluit gelijk te stellen, niet tijdig nemen van een"
    " besluit."
)


@pytest.mark.parametrize(
    ("said", "years"),
    [
        ("U krijgt een inreisverbod van tien jaar.", 10),
        ("Aan hem wordt een inreisverbod opgelegd. De duur daarvan is 1 jaar.", 1),
        ("Eerder kreeg u een inreisverbod van twee jaar.", None),
        ("Eerder kreeg u een inreisverbod van twee jaar. Dit inreisverbod duurt tien jaar.", 10),
    ],
)
def test_an_entry_ban_that_was_imposed_earlier_is_not_this_one(
    said: str, years: int | None
) -> None:
    assert term.entry_ban_years(said) == years


@pytest.mark.parametrize(
    "said",
    [
        "U hebt geen vertrektermijn.",
        "Aan betrokkene wordt een vertrektermijn onthouden.",
        "De termijn is onthouden: geen termijn voor vrijwillig vertrek.",
    ],
)
def test_who_has_no_term_must_leave_at_once(said: str) -> None:
    assert term.departure_days(said) == 0


def test_a_decision_that_is_made_known_does_not_make_its_remedy_past() -> None:
    said = "Binnen vier weken na de dag waarop zij is bekendgemaakt kan bezwaar worden gemaakt."
    assert remedy.parse(said) == {"kind": "bezwaar", "weeks": 4, "from": "bekendmaking"}
    assert remedy.parse("Hij heeft binnen vier weken bezwaar gemaakt.") is None


def test_the_term_of_a_remedy_may_stand_in_the_next_sentence() -> None:
    said = (
        "U kunt in beroep bij de rechtbank. Daarvoor heeft u vier weken, vanaf de dag na vandaag."
    )
    assert remedy.parse(said) == {"kind": "beroep", "weeks": 4}


def test_weeks_to_leave_the_country_are_a_departure_term() -> None:
    assert term.departure_days("U krijgt vier weken om zelf uit Nederland te vertrekken.") == 28


def test_a_decision_not_taken_in_time_is_annulled_as_a_decision_is() -> None:
    assert dictum.parse(_NOT_IN_TIME) == ["VERNIETIGT_BESLUIT"]


@pytest.mark.parametrize(
    ("said", "code"),
    [
        ("de Minister voor Immigratie, Integratie en Asiel", None),
        ("de Minister van Asiel en Migratie", None),
        ("uw aanvraag om toelating als vluchteling", "asiel"),
        ("de minister wijst de asielaanvraag af", "asiel"),
    ],
)
def test_a_ministers_title_is_no_procedure(said: str, code: str | None) -> None:
    assert procedure.parse(said) == code


def test_a_docket_of_the_council_had_no_chamber_once() -> None:
    assert docket.parse("Zaaknr. 200605519 / 1.") == "200605519/1"
    assert docket.parse("201309117/1/V4 van 12 augustus 2014") == "201309117/1/V4"


def test_a_remedy_that_is_denied_in_other_words_is_none() -> None:
    assert remedy.parse("Tegen deze uitspraak kan niet in hoger beroep worden gegaan.") == {
        "kind": "geen"
    }


def test_a_decision_annulled_in_one_breath_with_the_appeal_is_annulled() -> None:
    said = "Het beroep wordt gegrond verklaard en het besluit vernietigd."
    assert dictum.parse(said) == ["GEGROND", "VERNIETIGT_BESLUIT"]


def test_a_minister_who_resolves_to_refuse_refuses() -> None:
    said = "Besluit de Minister voor Immigratie de gevraagde verblijfsvergunning te weigeren."
    assert outcome.IND.parse(said) == "AFGEWEZEN"


def test_a_stop_that_a_fax_makes_a_comma_still_parts_a_v_number() -> None:
    assert [found.value for found in v_number.find("V-nummer: 2744.118,330")] == ["2744118330"]
