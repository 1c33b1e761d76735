"""All that an assessment may look at, as plain frozen values.

`CaseFacts` holds the client, the documents (their type, date and fields), the efforts made and the
declarations of people. Nothing here says where a fact came from but the document id and page.
Field names are those of the extractors; `FIELDS` is the closed set a checklist may test.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Any

FIELDS = frozenset(
    {
        "accepted",
        "advice",
        "aliases",
        "amount",
        "appellant",
        "asks",
        "attacked_decision_date",
        "available",
        "big_number",
        "birth_date",
        "birth_place",
        "bsn",
        "capacity",
        "case_numbers",
        "categories",
        "chamber",
        "channel",
        "claimed_region",
        "code",
        "conclusion",
        "country",
        "court",
        "credibility",
        "date",
        "deceased",
        "decision_date",
        "departure_term_days",
        "diagnosis",
        "dictum",
        "docket",
        "document_number",
        "ecli",
        "emergency",
        "entry_ban_years",
        "examined",
        "expert",
        "expires_on",
        "expiry_date",
        "father",
        "given_names",
        "grounds",
        "hearing_date",
        "ind_number",
        "indicated_region",
        "issue_date",
        "issuing_state",
        "kind",
        "language",
        "legalised",
        "medicines",
        "mentions",
        "mother",
        "mrz",
        "name",
        "nationality",
        "number",
        "of",
        "organisation",
        "original",
        "outcome",
        "pages",
        "period",
        "person",
        "positions",
        "practitioner",
        "presentation_date",
        "procedure",
        "question",
        "quote",
        "reason",
        "reasons",
        "recipient",
        "recipients",
        "recording_date",
        "reference",
        "registration_number",
        "relation",
        "remedy",
        "repeats",
        "result",
        "scenario",
        "scope",
        "seat",
        "sender",
        "sent_date",
        "sex",
        "signed",
        "source_language",
        "statement",
        "subject",
        "surname",
        "target_language",
        "term_months",
        "topic",
        "translator_number",
        "travel",
        "travel_conditions",
        "treatment",
        "v_number",
        "visit_date",
        "withdrawn_decision_date",
        "withdrawn_on",
        "witness",
    }
)

QUALITY_FLAGS = frozenset(
    {
        "copy",  # no original
        "untranslated",
        "unsigned",
        "undated",
        "unlegalised",
        "incomplete",  # pages are missing
        "low_confidence",  # the page as a whole reads badly
        "unconfirmed",  # no person has looked at the fields yet
        "oral",  # only told, not written
        "contested",
    }
)


@dataclass(frozen=True, slots=True)
class NationalityClaim:
    """One nationality and who says so. `value` is ISO 3166 alpha-3, "stateless" or "unknown"."""

    value: str
    by: str
    status: str = ""  # "withdrawn" when it was taken away
    candidates: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class ClientFacts:
    """What is known of the person. `arrival` and `birth_date` may have the precision of a year.

    `traits` are words of `checklists.traits.TRAITS`; `capacity` is "", "capable", "doubtful" or
    "incapable"; `first_application` is the filing date of the first application of any kind.
    """

    id: str = ""
    v_number: str = ""
    nationality: tuple[NationalityClaim, ...] = ()
    birth_date: date | None = None
    birth_date_precision: str = ""
    birth_place: str = ""
    birth_country: str = ""
    residence_countries: tuple[str, ...] = ()
    arrival: date | None = None
    sex: str = ""
    capacity: str = ""
    names: tuple[str, ...] = ()
    first_application: date | None = None
    traits: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class DocumentFact:
    """One document. `pages` says on which page a field stands; `date` is None when unknown.

    `doubtful` names fields that were read with low confidence: what rests on them is weak.
    """

    id: str
    type: str
    date: date | None = None
    fields: Mapping[str, Any] = field(default_factory=dict)
    pages: Mapping[str, int] = field(default_factory=dict)
    quality: frozenset[str] = frozenset()
    confirmed: bool = False
    doubtful: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class EffortFact:
    """One dated attempt. `kind`: request, visit, reminder, refusal."""

    id: str
    kind: str
    on: date
    towards: str
    requirement: str | None = None
    subject: str | None = None
    channel: str = ""
    witness: str = ""
    result: str = ""
    documents: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class DeclarationFact:
    """What a person declares of one requirement.

    `kind`: "impossible" (reason I1..I10, `documents` prove it, `alternative` is what we offer
    instead), "waived" (`by` decided it) or "confirmed" (a person checked it, `reason` says what).
    """

    kind: str
    requirement: str
    subject: str | None = None
    checklist: str = ""
    reason: str = ""
    alternative: str = ""
    documents: tuple[str, ...] = ()
    efforts: tuple[str, ...] = ()
    by: str = ""
    on: date | None = None


@dataclass(frozen=True, slots=True)
class CaseFacts:
    client: ClientFacts = ClientFacts()
    documents: tuple[DocumentFact, ...] = ()
    efforts: tuple[EffortFact, ...] = ()
    declarations: tuple[DeclarationFact, ...] = ()
