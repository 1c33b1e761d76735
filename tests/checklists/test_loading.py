"""Loading refuses what is wrong and says where and what to do; every refusal has an example."""

from __future__ import annotations

import shutil
from datetime import date
from pathlib import Path

import pytest

from checklists.errors import FactsError, LoadError, NoSuchChecklist
from checklists.evaluate import assess
from checklists.facts import CaseFacts
from checklists.loading import FOLDER, checklists, facts_from_yaml, load, problems

RULE = """
checklist: test
title: {nl: Proef, en: Test}
about: {nl: Proef, en: Test}
decides: {nl: Niemand, en: Nobody}
requirements:
  - id: T-1
    name: one
    level: required
    label: {nl: Een, en: One}
    ask: {nl: Vraag, en: Ask}
    accepts: [D51]
    source: practice
    basis: practice
    verified: no
"""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    shutil.copy(FOLDER / "sources.yaml", tmp_path)
    return tmp_path


def written(folder: Path, text: str) -> str:
    (folder / "test.yaml").write_text(text, "utf-8")
    return "\n".join(problem.line() for problem in problems(folder))


def test_every_list_in_the_house_loads() -> None:
    assert problems() == ()
    assert {"buitenschuld", "mrt", "medical_art64"} <= set(checklists())


def test_a_good_rule_loads(folder: Path) -> None:
    assert written(folder, RULE) == ""
    assert load("test", folder).requirements[0].verified is None


@pytest.mark.parametrize(
    ("old", "new", "told"),
    [
        ("[D51]", "[D999]", "test.yaml, T-1: onbekend soort stuk “D999”"),
        ("source: practice", "source: nergens", "staat niet in sources.yaml"),
        ("source: practice", "source: practise", "bedoelt u “practice”?"),
        ("level: required", "level: requierd", "bedoelt u “required”?"),
        ("[D51]", "[{documents: [D51], where: {conclusie: ja}}]", "bedoelt u “conclusion”?"),
        ("level: required", "level: verplicht", "niveau “verplicht” bestaat niet"),
        ("[D51]", "[{documents: [D51], where: {kleur: rood}}]", "onbekend veld “kleur”"),
        ("[D51]", "[{check: toveren}]", "controle “toveren” bestaat niet"),
        ("[D51]", "[{documents: [D51], declared: yes}]", "niet precies één vorm"),
        ("accepts: [D51]", "accepts: []", "niets voldoet aan deze eis"),
        ("basis: practice", "basis: unsure", "een onzekere regel is verplicht"),
        ("verified: no", "verified: ja hoor", "verified"),
        ("name: one", "name: one\n    applies_if: {trait: lang}", "kenmerk “lang” bestaat niet"),
        ("name: one", "name: one\n    fresh: {jaren: 2}", "onbekend woord “jaren”"),
        ("name: one", "name: one\n    kleur: rood", "onbekend woord “kleur”"),
        ("{nl: Een, en: One}", "{nl: Een}", "mist het Nederlands of het Engels"),
        ("level: required", "level: conditional", "voorwaardelijk, maar zonder voorwaarde"),
        ("checklist: test", "checklist: anders", "schrijf `checklist: test`"),
        (
            "name: one",
            "name: one\n    applies_if: {requirement: T-2, is: missing}",
            "verwijst naar “T-2”, die er niet is",
        ),
        (
            "name: one",
            "name: one\n    applies_if: {requirement: T-1, is: missing}",
            "vraagt in een kring naar zichzelf",
        ),
        (
            "name: one",
            "name: one\n    valid_from: 2020-01-01\n    valid_to: 2019-01-01",
            "valid_to ligt niet na valid_from",
        ),
        (
            "source: practice",
            "source: wi-2024-6",
            "geldt vanaf 1-1-2019, maar bron “wi-2024-6” pas vanaf 1-7-2024",
        ),
        (
            "source: practice",
            "source: wi-2014-10",
            "geldt langer dan bron “wi-2014-10”, die eindigt op 1-7-2024",
        ),
        ("name: one", "name: one\n    name: two", "staat er twee keer"),
        ("name: one", "name: one\n   scheef: ja", "regel"),
    ],
)
def test_a_fault_is_told_with_file_rule_and_remedy(
    folder: Path, old: str, new: str, told: str
) -> None:
    assert old in RULE
    said = written(folder, RULE.replace(old, new, 1))
    assert told in said
    assert "→" in said


def test_the_same_rule_twice_at_one_time_is_refused_but_not_one_after_the_other(
    folder: Path,
) -> None:
    rule = RULE[RULE.index("  - id") :]
    assert "staat er twee keer voor dezelfde tijd" in written(folder, RULE + rule)
    first = RULE.replace("name: one", "name: one\n    valid_to: 2020-01-01")
    second = rule.replace("name: one", "name: one\n    valid_from: 2020-01-01")
    assert written(folder, first + second) == ""


def test_a_list_is_not_open_outside_the_days_it_holds(folder: Path) -> None:
    dated = RULE.replace("title:", "valid_from: 2024-07-01\nvalid_to: 2026-01-01\ntitle:", 1)
    assert written(folder, dated.replace("source: practice", "source: wi-2024-6")) == ""
    one = load("test", folder)
    results = [assess(one, CaseFacts(), date(year, 7, 1)) for year in (2023, 2025, 2026)]
    assert [r.result for r in results] == ["not_open", "incomplete", "not_open"]
    assert "pas sinds 1-7-2024" in results[0].reasons[0].nl
    assert "niet meer sinds 1-1-2026" in results[2].reasons[0].nl


def test_all_faults_are_told_at_once(folder: Path) -> None:
    text = RULE.replace("[D51]", "[D999]").replace("source: practice", "source: nergens")
    (folder / "test.yaml").write_text(text, "utf-8")
    with pytest.raises(LoadError) as caught:
        checklists(folder)
    assert len(caught.value.problems) == 2


@pytest.mark.parametrize("name", ["MRT", "medical-art64", "art64", "Buitenschuld"])
def test_a_list_is_found_by_its_procedure_and_in_any_spelling(name: str) -> None:
    assert load(name).requirements


def test_an_unknown_list_names_the_known_ones() -> None:
    with pytest.raises(NoSuchChecklist, match="buitenschuld"):
        load("nietbestaand")


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("[]", "client"),
        ("documents: [{id: a, type: D999}]", "D01"),
        ("documents: [{id: a, type: D51}, {id: a, type: D52}]", "twee keer"),
        ("documents: [{id: a, type: D51, fields: {tikfuot: 1}}]", "dit veld kennen we niet"),
        ("documents: [{id: a, type: D51, quality: [mooi]}]", "kwaliteitsvlag"),
        ("client: {traits: [lang]}", "dit kenmerk bestaat niet"),
        ("client: {schoenmaat: 43}", "dit gegeven kennen we niet"),
        ("efforts: [{kind: request}]", "jjjj-mm-dd"),
        ("efforts: [{kind: dansen, on: 2020-01-01}]", "request"),
        ("declarations: [{kind: impossible}]", "requirement"),
        ("stukken: []", "dit onderdeel bestaat niet"),
        ("documents: [", "een haakje of komma ontbreekt"),
        ("documents: [{id: a, type: D50, date: 2020-02-30}]", "een datum die niet bestaat"),
        ("documents: [{id: a, type: D50, date: '30-2-2020'}]", "deze dag bestaat niet"),
        ("documents: [{id: a, type: D50, date: vorige week}]", "schrijf een datum"),
        ("documents:\n - {id: a, type: D51} ; {id: b, type: D52}", "eigen regel"),
        ("documents: [brief]", "document nr. 1: schrijf dit als"),
        ("documents: [{id: a, type: D51, fields: [1]}]", "document a, fields: schrijf dit als"),
        ("documents: [{id: a, type: D50, fields: {emergancy: NO}}]", "bedoelt u “emergency”?"),
        ("documents: [{id: a, type: D50, fields: {emergency: SOMS}}]", "Kies uit: YES_SHORT_TERM"),
        (
            "documents: [{id: a, type: D63, fields: {outcome: EMB_NOT_A_NATIONAL}}]",
            "bedoelt u EMB_NOT_NATIONAL?",
        ),
        (
            "documents: [{id: a, type: D26, fields: {cred: {relaas: GELOOFWARDIG}}}]",
            "deze code bestaat niet",
        ),
        ("documents: [{id: a, type: D26, fields: {remedy: eventueel}}]", "kind: bezwaar, weeks: 4"),
        ("documents: [{id: a, type: D03, fields: {original: misschien}}]", "ja of nee"),
        ("client: {dob: ooit}", "client.dob: schrijf een datum"),
        ("client: {capacity: beetje}", "doubtful"),
        ("declarations: [{kind: impossible, requirement: BS-2, reason: I12}]", "I1 tot I10"),
    ],
)
def test_a_wrong_facts_file_says_what_to_do(text: str, told: str) -> None:
    with pytest.raises(FactsError) as caught:
        facts_from_yaml(text)
    assert told in caught.value.message.nl


def test_no_and_on_are_words_not_booleans() -> None:
    facts = facts_from_yaml(
        "{documents: [{id: a, type: D50, fields: {emergency: NO, available: NO}}],"
        " efforts: [{kind: visit, on: 2020-01-02, towards: ambassade}]}"
    )
    assert facts.documents[0].fields["emergency"] == "NO"
    assert facts.efforts[0].on.day == 2


FOUR_WEEKS = "fields: {remedy: [{kind: beroep, weeks: 4}]}"


@pytest.mark.parametrize(
    ("written", "plain"),
    [
        ("date: '20-1-2020'", "date: 2020-01-20"),
        ("date: '2020-1-20'", "date: 2020-01-20"),
        ("date: 2020-01-20, emergency: 'NO'", "date: 2020-01-20, fields: {emergency: NO}"),
        (
            "fields: {cred: {relaas: CRED_GELOOFWAARDIG}}",
            "fields: {credibility: {relaas: CRED_GELOOFWAARDIG}}",
        ),
        (
            "fields: {remedy: {kind: bezwaar, weeks: vier}}",
            "fields: {remedy: [{kind: bezwaar, weeks: 4}]}",
        ),
        (
            "fields: {remedy: {kind: bezwaar, term: 4w}}",
            "fields: {remedy: [{kind: bezwaar, weeks: 4}]}",
        ),
        ("fields: {country: Ghana}", "fields: {country: GHA}"),
        (
            "fields: {dictum: [{NIEUW_BESLUIT_BINNEN: 6w}]}",
            "fields: {dictum: [NIEUW_BESLUIT_BINNEN(6w)]}",
        ),
        ("fields: {positions: [{party: IND, text: nee}]}", "fields: {positions: [{IND: nee}]}"),
        ("fields: {original: ja}", "fields: {original: true}"),
        ("pages: 12", "fields: {pages: 12}"),
    ],
)
def test_what_people_write_is_understood(written: str, plain: str) -> None:
    one, other = (
        facts_from_yaml(f"documents: [{{id: a, type: D26, {w}}}]") for w in (written, plain)
    )
    assert one == other


def test_a_document_type_may_be_written_small_and_a_row_in_brackets() -> None:
    facts = facts_from_yaml(
        "{case: X, documents: [{id: a, type: d49A}], declarations: [{kind: onmogelijk,"
        " requirement: 'BS-1a[LKA]', reason: I2}]}"
    )
    assert facts.documents[0].type == "D49a"
    assert (facts.declarations[0].requirement, facts.declarations[0].subject) == ("BS-1a", "LKA")


def test_names_dates_and_countries_of_the_client_in_any_usual_form() -> None:
    facts = facts_from_yaml(
        "client: {name: A. Voorbeeld, aliases: [B], dob: '4-3-1986', arrival: '2003',"
        " nationality: Sri Lanka, pob: {place: kamp, country: India}, V: 2000000011}"
    )
    client = facts.client
    assert client.names == ("A. Voorbeeld", "B")
    assert client.birth_date is not None and client.birth_date.isoformat() == "1986-03-04"
    assert client.arrival is not None and client.arrival.year == 2003
    assert (client.birth_country, client.v_number) == ("IND", "2000000011")
