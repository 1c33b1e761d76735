"""How one row is decided, told with the medical list and a handful of facts."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from checklists.evaluate import assess
from checklists.loading import facts_from_yaml, load
from checklists.model import ReasonCode, Report, Result, Status

ON = date(2020, 6, 15)


def medical(facts: str, on: date = ON) -> Report:
    return assess(load("medical_art64"), facts_from_yaml(facts), on)


ADVICE = (
    "{id: bma, type: D50, date: 2020-01-20, fields: {emergency: YES_SHORT_TERM, available: YES}}"
)


def test_a_fresh_document_satisfies_and_says_until_when() -> None:
    finding = medical(f"documents: [{ADVICE}]").finding("MED-06")
    assert finding.status is Status.PRESENT
    assert finding.expires == date(2020, 7, 20)
    assert any("verloopt over 35 dagen" in w.nl for w in finding.warnings)


def test_the_same_document_is_stale_after_its_last_day() -> None:
    facts = f"documents: [{ADVICE}]"
    assert medical(facts, date(2020, 7, 20)).finding("MED-06").status is Status.PRESENT
    assert medical(facts, date(2020, 7, 21)).finding("MED-06").status is Status.PRESENT_STALE


def test_a_document_dated_after_the_day_does_not_exist_yet() -> None:
    assert medical(f"documents: [{ADVICE}]", date(2020, 1, 19)).finding("MED-06").status is (
        Status.MISSING
    )


def test_an_adverse_conclusion_is_never_counted_as_present() -> None:
    advice = "{id: bma, type: D50, date: 2020-01-20, fields: {emergency: NO, travel: ABLE}}"
    assert medical(f"documents: [{advice}]").finding("MED-06").status is Status.ADVERSE


def test_a_later_favourable_advice_overrules_an_adverse_one() -> None:
    old = "{id: old, type: D50, date: 2020-01-20, fields: {emergency: NO, travel: ABLE}}"
    new = "{id: new, type: D50, date: 2020-05-20, fields: {emergency: YES_SHORT_TERM}}"
    assert medical(f"documents: [{old}, {new}]").finding("MED-06").status is Status.PRESENT


@pytest.mark.parametrize("flag", ["unsigned", "untranslated", "low_confidence", "incomplete"])
def test_a_poor_document_is_present_but_weak(flag: str) -> None:
    form = f"{{id: c, type: D51, date: 2020-06-01, quality: [{flag}]}}"
    assert medical(f"documents: [{form}]").finding("MED-01").status is Status.PRESENT_WEAK


def test_values_no_person_confirmed_are_a_warning_not_a_weakness() -> None:
    form = "{id: c, type: D51, date: 2020-06-01, quality: [unconfirmed]}"
    finding = medical(f"documents: [{form}]").finding("MED-01")
    assert finding.status is Status.PRESENT
    assert any("bevestigd" in w.nl for w in finding.warnings)


def test_a_document_without_a_date_is_weak_where_the_rule_has_a_term() -> None:
    assert medical("documents: [{id: c, type: D51}]").finding("MED-01").status is (
        Status.PRESENT_WEAK
    )


def test_a_request_without_answer_is_requested_and_asks_for_a_reminder() -> None:
    effort = "{kind: request, on: 2020-05-01, towards: huisarts, requirement: MED-04}"
    finding = medical(f"efforts: [{effort}]").finding("MED-04")
    assert finding.status is Status.REQUESTED
    assert finding.next_step is not None
    assert "herinnering" in finding.next_step.nl


def test_a_refusal_after_a_request_is_refused_by_the_holder() -> None:
    efforts = (
        "{kind: request, on: 2020-05-01, towards: huisarts, requirement: MED-04},"
        "{kind: refusal, on: 2020-05-20, towards: huisarts, requirement: MED-04}"
    )
    assert medical(f"efforts: [{efforts}]").finding("MED-04").status is Status.REFUSED_BY_HOLDER


def test_a_waived_requirement_names_who_decided() -> None:
    said = "{kind: waived, requirement: MED-04, by: mr. Jansen, reason: geen medicatie}"
    finding = medical(f"declarations: [{said}]").finding("MED-04")
    assert finding.status is Status.WAIVED
    assert "mr. Jansen" in finding.reason.nl


def test_no_answer_is_impossible_only_with_two_requests_and_a_reminder() -> None:
    said = "{kind: impossible, requirement: MED-04, reason: I3, documents: [m], alternative: foto}"
    mail = "{id: m, type: D104, date: 2020-01-01}"
    request = "{kind: request, on: 2020-01-01, towards: arts, requirement: MED-04}"
    again = "{kind: request, on: 2020-02-01, towards: arts, requirement: MED-04}"
    remind = "{kind: reminder, on: 2020-03-01, towards: arts, requirement: MED-04}"

    def claimed(efforts: str) -> Report:
        return medical(f"{{documents: [{mail}], declarations: [{said}], efforts: [{efforts}]}}")

    too_little = claimed(request).finding("MED-04")
    assert too_little.reason_code is ReasonCode.I3
    assert len(too_little.lacking) == 2
    assert not too_little.handled
    assert claimed(f"{request}, {again}, {remind}").finding("MED-04").handled


def test_an_impossibility_without_any_proof_stays_missing() -> None:
    said = "{kind: impossible, requirement: MED-05, reason: I7, alternative: verklaring}"
    finding = medical(f"declarations: [{said}]").finding("MED-05")
    assert finding.status is Status.MISSING
    assert finding.reason_code is ReasonCode.I7


def test_a_disputed_document_is_contested_but_no_finding_disputes_nothing() -> None:
    card = "{id: p, type: D02, date: 2010-01-01}"

    def examined(outcome: str) -> Status:
        report = f"{{id: x, type: D16, fields: {{examined: p, outcome: {outcome}}}}}"
        return medical(f"documents: [{card}, {report}]").finding("MED-05").status

    assert examined("WAARSCHIJNLIJK_NIET_ECHT") is Status.PRESENT_CONTESTED
    assert examined("GEEN_UITSPRAAK") is Status.PRESENT


def test_a_dispute_names_who_disputes_and_the_answer_to_it() -> None:
    card = "{id: p, type: D02, date: 2010-01-01}"
    report = "{id: x, type: D16, date: 2019-01-01, fields: {examined: p, outcome: VERVALST}}"
    answer = "{id: w, type: D45, date: 2019-06-01, fields: {of: p}}"
    alone = medical(f"documents: [{card}, {report}]").finding("MED-05")
    assert [e.document_id for e in alone.evidence] == ["p", "x"]
    assert "nog geen weerwoord" in alone.reason.nl
    answered = medical(f"documents: [{card}, {report}, {answer}]").finding("MED-05")
    assert [e.document_id for e in answered.evidence] == ["p", "x", "w"]
    assert "weerwoord: w" in answered.reason.nl


def test_identity_papers_from_before_a_decision_that_does_not_believe_it_are_contested() -> None:
    card = "{id: p, type: D02, date: 2010-01-01}"
    decision = (
        "{id: b, type: D26, date: 2018-01-01, fields: {outcome: AFGEWEZEN, procedure: asiel,"
        " cred: {identiteit: NIET_GELOOFWAARDIG}}}"
    )
    ruling = "{id: u, type: D82, date: 2019-01-01, fields: {dictum: [GEGROND, VERNIETIGT_BESLUIT]}}"
    newer = card.replace("2010-01-01", "2019-06-01")
    assert medical(f"documents: [{card}, {decision}]").finding("MED-05").status is (
        Status.PRESENT_CONTESTED
    )
    assert medical(f"documents: [{newer}, {decision}]").finding("MED-05").status is Status.PRESENT
    annulled = medical(f"documents: [{card}, {decision}, {ruling}]").finding("MED-05")
    assert annulled.status is Status.PRESENT


def test_what_plays_no_part_and_what_must_exist_have_words_of_their_own() -> None:
    facts = facts_from_yaml("documents: [{id: a, type: D68, date: 2020-01-01}]")
    report = assess(load("buitenschuld"), facts, date(2020, 6, 15))
    assert report.finding("BS-A1").status is Status.NOT_APPLICABLE
    assert report.finding("BS-A1").handled
    assert report.finding("BS-3a").status is Status.UNKNOWN
    assert not report.finding("BS-3a").handled


@pytest.mark.parametrize("status", list(Status))
def test_only_present_not_needed_and_proved_impossible_are_handled(status: Status) -> None:
    finding = replace(medical("{}").finding("MED-01"), status=status, lacking=())
    handled = {Status.PRESENT, Status.NOT_APPLICABLE, Status.WAIVED, Status.IMPOSSIBLE}
    assert finding.handled is (status in handled)
    assert replace(finding, lacking=(finding.label,)).handled is (
        status in handled - {Status.IMPOSSIBLE}
    )


def test_every_missing_item_names_what_would_be_accepted_and_its_source() -> None:
    for finding in medical("documents: []").findings:
        assert finding.source.title
        assert finding.source.version.nl
        if finding.status is Status.MISSING:
            assert finding.alternatives, finding.requirement


def test_the_term_of_the_emergency_changes_with_the_law() -> None:
    def term(on: date) -> str:
        notes = medical("documents: []", on).law
        return next(n.text.nl for n in notes if n.name == "emergency_term")

    assert "drie maanden" in term(ON)
    assert "3-6 maanden" in term(date(2026, 11, 24))


def test_an_empty_file_is_incomplete_and_counts_what_is_needed() -> None:
    report = medical("documents: []")
    assert report.result is Result.INCOMPLETE
    assert report.count == sum(1 for f in report.findings if f.decisive and not f.handled)


def test_the_best_of_several_documents_counts_and_is_named_first() -> None:
    old = "{id: old, type: D50, date: 2019-01-20, fields: {emergency: YES_SHORT_TERM}}"
    new = "{id: new, type: D50, date: 2020-05-20, fields: {emergency: YES_SHORT_TERM}}"
    finding = medical(f"documents: [{old}, {new}]").finding("MED-06")
    assert finding.status is Status.PRESENT
    assert [e.document_id for e in finding.evidence] == ["new", "old"]


def test_a_fresh_weak_document_goes_before_a_stale_one() -> None:
    stale = "{id: stale, type: D51, date: 2019-01-01}"
    weak = "{id: weak, type: D51, date: 2020-06-01, quality: [unsigned]}"
    assert medical(f"documents: [{stale}, {weak}]").finding("MED-01").status is Status.PRESENT_WEAK


def test_weak_evidence_goes_before_an_impossibility_that_is_not_yet_proved() -> None:
    school = "{id: s, type: D08, date: 2010-01-01}"
    report = "{id: p, type: D53, date: 2020-06-01}"
    claimed = "{kind: impossible, requirement: MED-05, reason: I5, documents: [p]}"
    facts = f"{{documents: [{school}, {report}], declarations: [{claimed}]}}"
    assert medical(facts).finding("MED-05").status is Status.PRESENT_WEAK
    proved = claimed.replace("documents: [p]", "documents: [p], alternative: verklaring")
    facts = f"{{documents: [{school}, {report}], declarations: [{proved}]}}"
    assert medical(facts).finding("MED-05").status is Status.IMPOSSIBLE


MINUTES = (
    "{id: l, type: D91, date: 2020-02-18, fields: {positions: {IND: presentatie noodzakelijk,"
    " DT&V: herkomst niet vast te stellen bij presentatie}}}"
)
VISIT = "{id: v, type: D61, date: 2019-01-01, fields: {country: SDN}}"


def test_a_deadlock_shows_only_where_there_is_no_evidence_yet() -> None:
    def contact(documents: str) -> Status:
        facts = facts_from_yaml(f"{{client: {{nationality: [SDN]}}, documents: [{documents}]}}")
        return assess(load("buitenschuld"), facts, ON).finding("BS-1a", "SDN").status

    assert contact(MINUTES) is Status.CONFLICT
    assert contact(f"{MINUTES}, {VISIT}") is Status.PRESENT_WEAK
    assert contact(VISIT) is Status.PRESENT_WEAK


@pytest.mark.parametrize(
    ("doubtful", "status"),
    [
        ("[]", Status.PRESENT),
        ("[name, signed]", Status.PRESENT),  # nothing here rests on them
        ("[big_number]", Status.PRESENT_WEAK),
        ("[date]", Status.PRESENT_WEAK),  # the letter ages: its date must be sure
        ("[practitioner]", Status.PRESENT),  # the consent form names the same practitioner
    ],
)
def test_a_paper_is_weak_when_what_it_is_asked_for_was_read_with_doubt(
    doubtful: str, status: Status
) -> None:
    facts = facts_from_yaml(
        "documents:"
        " [{id: f, type: D51, date: 2020-05-01, fields: {practitioner: dr. Smit}},"
        f" {{id: b, type: D53, date: 2020-06-01, doubtful: {doubtful},"
        " fields: {practitioner: dr. Smit, big: '19012345601'}}]"
    )
    found = assess(load("medical_art64"), facts, date(2020, 6, 15)).finding("MED-03")
    assert found.status is status
    assert ("slecht leesbaar" in found.reason.nl) is (status is Status.PRESENT_WEAK)


def test_a_letter_that_names_its_writer_counts_though_no_consent_form_names_anybody() -> None:
    facts = facts_from_yaml(
        "documents: [{id: b, type: D53, date: 2020-06-01,"
        " fields: {practitioner: dr. Smit, big: '19012345601'}}]"
    )
    found = assess(load("medical_art64"), facts, date(2020, 6, 15)).finding("MED-03")
    assert found.status is Status.PRESENT and [e.document_id for e in found.evidence] == ["b"]
