"""D10: an extract of the municipal register (BRP; before 2014 GBA). Holds a BSN, which is hidden.

Source: domain.md 2.1 A, 4.3.
"""

from __future__ import annotations

from extractors.locating.headers import header_date
from extractors.locating.labels import label
from extractors.model import DocumentType, Sensitivity, Text
from extractors.types import worded
from extractors.types.declaring import (
    act,
    against,
    body,
    heading,
    title,
    top,
)
from extractors.types.letters import letter_date
from extractors.types.names import GIVEN_NAMES, SURNAME_OR_NAME
from extractors.types.personal import ISSUE_DATE, SEX
from extractors.types.persons import BIRTH_DATE, BIRTH_PLACE, BSN, V_NUMBER, person
from extractors.types.specs import dated, spec
from extractors.types.states import NATIONALITY

TYPE = DocumentType(
    id="D10",
    name="brp_extract",
    edition=2,
    label=Text("Uittreksel BRP (vóór 2014: GBA)", "Extract of the municipal register"),
    family="identity",
    issuer=Text("gemeente", "municipality"),
    sensitivity=(Sensitivity.IDENTITY,),
    phrases=(
        *top(
            1.6,
            "rijksdienst voor identiteitsgegevens",
        ),
        *heading(
            5.0,
            r"\b(?:uittreksel|afschrift|extract|gegevens|bewijs|verklaring)\b(?: (?:uit|van|of|from))?(?: (?:de|het|the))?"
            r" (?:\w+ )?(?:gba|brp|bevolkingsregister|basisadministratie|basisregistratie|persoonslijst)\b",
        ),
        *act(
            2.6,
            r"\b(?:staat|staan|geregistreerd|ingeschreven|opgenomen|vermeld|bekend)\b[^.]{0,60}\b(?:in|uit) (?:de |het )?(?:basisregistratie personen|brp|gba|"
            r"gemeentelijke basisadministratie|bevolkingsregister)\b",
            r"\b(?:in|uit) (?:de |het )?(?:basisregistratie personen|brp|gba|gemeentelijke basisadministratie|bevolkingsregister)\b[^.]{0,60}\b(?:staat|staan|"
            r"geregistreerd|ingeschreven|opgenomen|vermeld|bekend|blijkt)\b",
        ),
        *title(
            5.0,
            "personal records database",
            "extract from the personal records database",
            "extract from the municipal personal records database",
            "municipal personal records database",
            "international extract",
            "internationaal uittreksel",
            "extract from the population register",
            "afschrift persoonsgegevens",
            "afschrift persoonsgegevens basisregistratie personen",
            "uittreksel basisadministratie",
            "gegevens uit de basisregistratie personen",
            "uittreksel uit de basisadministratie",
            "uittreksel personen",
            "meertalig uittreksel",
            "bewijs van inschrijving",
            "bewijs van ingezetenschap",
            "historisch uittreksel",
            "inzage persoonsgegevens brp",
            "verklaring van inschrijving",
            "woonverklaring",
            "uw persoonsgegevens in de brp",
            "gegevens in de brp",
            "persoonsgegevens in de basisregistratie",
        ),
        *title(
            5.0,
            "uittreksel persoonsgegevens",
            "uittreksel uit de basisregistratie",
            "uittreksel uit het bevolkingsregister",
            "brp-uittreksel",
            "gba-uittreksel",
            "afschrift uit de basisregistratie personen",
            "bewijs van inschrijving basisregistratie",
            "basisregistratie personen",
            "uittreksel gemeentelijke basisadministratie",
            "bewijs van registratie niet-ingezetenen",
            "registratie niet-ingezetenen",
        ),
        *title(
            5.0,
            "uittreksel uit de basisregistratie personen",
            "uittreksel brp",
            "uittreksel basisregistratie personen",
            "afschrift basisregistratie personen",
            "uittreksel gba",
            "uittreksel uit de gemeentelijke basisadministratie",
            "uittreksel uit de gemeentelijke basisadministratie persoonsgegevens",
            "afschrift persoonslijst",
            "uittreksel uit de brp",
            "uittreksel bevolkingsregister",
        ),
        *top(0.8, "gemeente", "burgerzaken", "publiekszaken"),
        *body(
            0.6,
            "burgerservicenummer",
            "verblijfstitel",
            "persoonslijst",
            "datum inschrijving",
            "gemeentelijke basisadministratie",
            "aanduiding verblijfstitel",
            "bsn",
        ),
        *against(3.0, "advocaten", "rechtbank", "geboorteakte"),
    ),
    fields=(
        letter_date(
            "datum afgifte",
            "afgifte",
            "datum van afgifte",
            "afgiftedatum",
            "datum uittreksel",
            "datum verstrekking",
            "gegevens verstrekt op",
            "verstrekt op",
            "afgegeven op",
            "uitgegeven op",
            "issued on",
            "date of issue",
            "issue date",
            "peildatum",
            others=(worded.ISSUE_DATE,),
        ),
        BSN,
        SURNAME_OR_NAME,
        GIVEN_NAMES,
        person(),
        BIRTH_DATE,
        BIRTH_PLACE,
        SEX,
        NATIONALITY,
        dated(
            "issue_date",
            "datum afgifte",
            "afgegeven op",
            "verstrekt op",
            "datum",
            others=(*ISSUE_DATE.locators[-2:], header_date()),
        ),
        spec("kind", label("verblijfstitel", "aanduiding verblijfstitel")),
        V_NUMBER,
    ),
)
