"""D59: a care authorisation, crisis measure, or an indication for long-term care. Source: domain.md 2.1 D."""

from __future__ import annotations

from extractors.locating.headers import pick_date
from extractors.locating.patterns import after, captured
from extractors.model import DocumentType, Sensitivity, Text
from extractors.types.declaring import (
    act,
    against,
    body,
    deed,
    title,
    top,
)
from extractors.types.letters import REFERENCE, letter_date
from extractors.types.personal import (
    PERIOD,
)
from extractors.types.persons import BIRTH_DATE, BSN, person
from extractors.types.proceedings import CASE_NUMBERS
from extractors.types.specs import dated, spec

TYPE = DocumentType(
    id="D59",
    name="care_order",
    edition=4,
    label=Text("Zorgmachtiging, crisismaatregel of indicatiebesluit", "Care order or indication"),
    family="medical",
    issuer=Text("rechter, burgemeester of CIZ", "judge, mayor or CIZ"),
    sensitivity=(Sensitivity.MEDICAL,),
    phrases=(
        *title(
            5.6,
            "besluit tot het nemen van een crisismaatregel",
            "machtiging tot het verlenen van verplichte zorg",
            "zorgmachtiging verplichte zorg",
            "machtiging tot verlenen van verplichte zorg",
            "beslissing crisismaatregel",
            "indicatiebesluit langdurige zorg",
            "wlz indicatie",
        ),
        *deed(
            3.0,
            "verleent een zorgmachtiging",
            "verleent de zorgmachtiging",
            "neemt een crisismaatregel",
            "een crisismaatregel genomen",
            "machtiging tot voortzetting van de crisismaatregel",
            "recht op zorg vanuit de wet langdurige zorg",
            "recht op wlz-zorg",
            "toegang tot de wlz",
            "indicatie voor wlz",
        ),
        *act(
            2.6,
            r"\b(?:recht (?:\w+ )?op|aanspraak op|indicatie voor) (?:langdurige |wlz-)?zorg\b",
        ),
        *title(1.8, "rechterlijke machtiging", "inbewaringstelling", "last tot toevoeging"),
        *title(
            5.6,
            "machtiging verplichte zorg",
            "voortzetting crisismaatregel",
            "voorlopige machtiging",
            "besluit indicatie",
            "wlz-indicatiebesluit",
            "indicatie wlz",
            "indicatie ggz",
            "zorgindicatie",
            "besluit wlz",
            "besluit op uw aanvraag wlz",
            "machtiging wvggz",
            "verlenging zorgmachtiging",
            "beschikking verplichte zorg",
            "besluit langdurige zorg",
        ),
        *title(
            5.6,
            "zorgmachtiging",
            "crisismaatregel",
            "indicatiebesluit",
            "beschikking zorgmachtiging",
            "machtiging tot voortzetting van de crisismaatregel",
            "indicatiebesluit wlz",
            "wlz-indicatie",
            "beschikking crisismaatregel",
            "verlening zorgmachtiging",
            "indicatie wet langdurige zorg",
        ),
        *top(1.4, "ciz", "centrum indicatiestelling zorg", "rechtbank"),
        *body(
            0.8,
            "wvggz",
            "wet verplichte ggz",
            "verplichte zorg",
            "wet langdurige zorg",
            "zorgprofiel",
            "ernstig nadeel",
            "psychische stoornis",
        ),
        *against(3.0, "bestuursrecht", "advocaten", "vreemdelingenkamer"),
    ),
    fields=(
        letter_date("datum besluit", "datum beschikking", "uitspraakdatum", "beschikkingsdatum"),
        person("betrokkene", "verzekerde"),
        BIRTH_DATE,
        BSN,
        REFERENCE,
        spec("case_numbers", *CASE_NUMBERS.locators),
        PERIOD,
        dated(
            "expires_on",
            "geldig tot",
            "tot en met",
            others=(
                after(
                    r"(?:(?:vervalt|eindigt|verloopt|loopt af)(?: van rechtswege)? op|tot en met|uiterlijk tot|geldt tot|geldig tot|tot uiterlijk)",
                    pick=pick_date,
                    within=8,
                ),
            ),
        ),
        spec("kind", captured(r"(?P<v>zorgmachtiging|crisismaatregel|indicatiebesluit)")),
    ),
)
