"""Every field name with its label and its one parser, the same in every document type."""

from __future__ import annotations

from typing import NamedTuple

from extractors.fields import (
    big_number,
    bma,
    bsn,
    conclusion,
    country,
    court,
    credibility,
    date,
    dictum,
    docket,
    document_number,
    ecli,
    ground,
    ind_number,
    language,
    medicines,
    money,
    name,
    nationality,
    outcome,
    period,
    place,
    plain,
    positions,
    procedure,
    remedy,
    sex,
    term,
    v_number,
)
from extractors.model import Parser, Text


class Kind(NamedTuple):
    label: Text
    parse: Parser


def _kind(nl: str, en: str, parse: Parser) -> Kind:
    return Kind(Text(nl, en), parse)


def _dockets(text: str) -> list[str] | None:
    """All docket numbers of a text, each once."""
    return list(dict.fromkeys(found.value for found in docket.find(text))) or None


def _mrz(text: str) -> list[str] | None:
    return [line for line in text.split() if line] or None


FIELDS: dict[str, Kind] = {
    "date": _kind("datum", "date", date.parse),
    "sent_date": _kind("verzonden op", "sent on", date.parse),
    "decision_date": _kind("datum besluit", "decision date", date.parse),
    "attacked_decision_date": _kind("bestreden besluit van", "attacked decision of", date.parse),
    "withdrawn_decision_date": _kind("ingetrokken besluit van", "withdrawn decision", date.parse),
    "withdrawn_on": _kind("ingetrokken op", "withdrawn on", date.parse),
    "recording_date": _kind("datum opname", "recording date", date.parse),
    "visit_date": _kind("datum bezoek", "visit date", date.parse),
    "presentation_date": _kind("datum presentatie", "presentation date", date.parse),
    "hearing_date": _kind("datum zitting of gehoor", "hearing date", date.parse),
    "birth_date": _kind("geboortedatum", "date of birth", date.parse_birth),
    "issue_date": _kind("afgiftedatum", "date of issue", date.parse),
    "expiry_date": _kind("geldig tot", "expiry date", date.parse),
    "expires_on": _kind("geldt tot", "valid until", date.parse),
    "v_number": _kind("V-nummer", "V-number", v_number.parse),
    "bsn": _kind("BSN (verborgen)", "BSN (hidden)", bsn.parse),
    "ind_number": _kind("IND-zaaknummer", "IND case number", ind_number.parse),
    "ecli": _kind("ECLI", "ECLI", ecli.parse),
    "docket": _kind("zaaknummer", "docket number", docket.parse),
    "case_numbers": _kind("zaaknummers", "case numbers", _dockets),
    "document_number": _kind("documentnummer", "document number", document_number.parse),
    "registration_number": _kind("registratienummer", "registration number", plain.text),
    "translator_number": _kind("nummer vertaler (Wbtv)", "translator number", plain.whole),
    "big_number": _kind("BIG-nummer", "BIG number", big_number.parse),
    "reference": _kind("kenmerk", "reference", plain.text),
    "number": _kind("nummer", "number", plain.text),
    "code": _kind("code", "code", plain.code),
    "outcome": _kind("uitkomst", "outcome", outcome.parse),
    "dictum": _kind("beslissing van de rechter", "dictum", dictum.parse),
    "conclusion": _kind("conclusie", "conclusion", conclusion.parse),
    "grounds": _kind("afwijzingsgronden", "grounds of refusal", ground.parse),
    "credibility": _kind("geloofwaardigheid", "credibility", credibility.parse),
    "travel": _kind("reizen", "travel", bma.travel),
    "emergency": _kind("medische noodsituatie", "medical emergency", bma.emergency),
    "available": _kind("behandeling beschikbaar", "treatment available", bma.available),
    "term_months": _kind("termijn (maanden)", "term (months)", term.months),
    "statement": _kind("verklaring", "statement", plain.sentence),
    "result": _kind("resultaat", "result", plain.sentence),
    "remedy": _kind("rechtsmiddel", "remedy", remedy.parse),
    "departure_term_days": _kind("vertrektermijn (dagen)", "departure term", term.departure_days),
    "entry_ban_years": _kind("inreisverbod (jaren)", "entry ban (years)", term.entry_ban_years),
    "country": _kind("land", "country", country.parse),
    "issuing_state": _kind("afgegeven door", "issuing state", country.parse_state),
    "nationality": _kind("nationaliteit", "nationality", nationality.parse),
    "claimed_region": _kind("gestelde herkomst", "claimed region", plain.sentence),
    "indicated_region": _kind("aangewezen herkomst", "indicated region", plain.sentence),
    "birth_place": _kind("geboorteplaats", "place of birth", place.parse),
    "name": _kind("naam", "name", name.parse),
    "surname": _kind("achternaam", "surname", name.parse),
    "given_names": _kind("voornamen", "given names", name.parse),
    "aliases": _kind("andere namen", "other names", name.parse_aliases),
    "father": _kind("vader", "father", name.parse),
    "mother": _kind("moeder", "mother", name.parse),
    "deceased": _kind("overledene", "deceased", name.parse),
    "practitioner": _kind("behandelaar", "practitioner", name.parse),
    "expert": _kind("deskundige", "expert", name.parse),
    "sex": _kind("geslacht", "sex", sex.parse),
    "mrz": _kind("machineleesbare strook", "machine readable zone", _mrz),
    "travel_conditions": _kind("reisvoorwaarden", "travel conditions", plain.words),
    "medicines": _kind("medicijnen", "medicines", medicines.parse),
    "diagnosis": _kind("diagnose", "diagnosis", plain.sentence),
    "treatment": _kind("behandeling", "treatment", plain.sentence),
    "amount": _kind("bedrag", "amount", money.parse),
    "period": _kind("periode", "period", period.parse),
    "procedure": _kind("procedure", "procedure", procedure.parse),
    "court": _kind("rechtbank", "court", court.court),
    "seat": _kind("zittingsplaats", "seat", court.seat),
    "chamber": _kind("kamer", "chamber", court.chamber),
    "appellant": _kind("wie in beroep gaat", "appellant", plain.text),
    "positions": _kind("standpunten", "positions", positions.parse),
    "scenario": _kind("begeleidingsscenario", "scenario", plain.sentence),
    "question": _kind("vraag", "question", plain.text),
    "advice": _kind("advies", "advice", plain.sentence),
    "organisation": _kind("organisatie", "organisation", plain.text),
    "recipients": _kind("ontvangers", "recipients", plain.words),
    "categories": _kind("soorten gegevens", "categories", plain.words),
    "signed": _kind("ondertekend", "signed", plain.yes_no),
    "sender": _kind("afzender", "sender", plain.text),
    "recipient": _kind("ontvanger", "recipient", plain.text),
    "subject": _kind("onderwerp", "subject", plain.sentence),
    "reason": _kind("reden", "reason", plain.sentence),
    "source_language": _kind("brontaal", "source language", language.parse),
    "target_language": _kind("doeltaal", "target language", language.parse),
    "scope": _kind("omvang", "scope", plain.sentence),
    "quote": _kind("citaat", "quote", plain.sentence),
    "kind": _kind("soort", "kind", plain.text),
    "person": _kind("persoon", "person", name.parse),
    "relation": _kind("relatie", "relation", plain.text),
    "examined": _kind("onderzocht document", "examined document", plain.sentence),
    "legalised": _kind("gelegaliseerd", "legalised", plain.yes_no),
    "topic": _kind("onderwerp", "topic", plain.text),
    "asks": _kind("gevraagd wordt", "asks", plain.sentence),
    "pages": _kind("aantal bladzijden", "pages", plain.whole),
}
