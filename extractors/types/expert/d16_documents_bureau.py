"""D16: the immigration service's document examiners on a document: real, false, or no verdict.

"Geen uitspraak" is no negative verdict (CJEU 10 June 2021, LH, C-921/19). Source: domain.md 2.1 A.
"""

from __future__ import annotations

from extractors.fields import (
    country,
    outcome,
)
from extractors.locating.labels import label
from extractors.locating.meanings import (
    meanings,
)
from extractors.locating.patterns import after, captured, everywhere
from extractors.model import DocumentType, Sensitivity, Text
from extractors.types.declaring import (
    NOT_FROM_LAWYER,
    against,
    body,
    title,
    top,
)
from extractors.types.letters import REFERENCE, letter_date
from extractors.types.personal import (
    ISSUE_DATE,
)
from extractors.types.persons import V_NUMBER, person
from extractors.types.specs import pick_country, spec

TYPE = DocumentType(
    id="D16",
    name="documents_bureau_statement",
    edition=2,
    label=Text("Verklaring van onderzoek (Bureau Documenten)", "Examination by Bureau Documenten"),
    family="expert",
    issuer=Text("IND, Bureau Documenten", "IND, Bureau Documenten"),
    sensitivity=(Sensitivity.GOVERNMENT,),
    phrases=(
        *title(
            4.0,
            "onderzoek naar document",
            "onderzoeksrapport documenten",
            "rapport van onderzoek document",
            "verklaring van onderzoek document",
            "verklaring van onderzoek documenten",
            "onderzoek brondocument",
            "documentenonderzoek",
            "onderzoeksresultaat document",
            "uitslag documentonderzoek",
            "verklaring echtheidsonderzoek",
            "echtheidsonderzoek",
        ),
        *title(
            4.0,
            "verklaring van onderzoek",
            "rapport bureau documenten",
            "onderzoek documenten",
            "documentonderzoek",
            "rapport documentonderzoek",
            "verklaring documentonderzoek",
            "resultaat documentonderzoek",
            "proces-verbaal documentonderzoek",
        ),
        *top(2.5, "bureau documenten", "team onderzoek en expertise documenten", "toed"),
        *body(
            0.6,
            "verschijningsvorm",
            "opmaak en afgifte",
            "aan zekerheid grenzende waarschijnlijkheid",
            "basisdocument",
        ),
        *body(
            0.5,
            "onderzocht document",
            "bevoegde instantie",
            "echtheid",
            "productietechniek",
            "drukwijze",
            "vergelijkingsmateriaal",
        ),
        *NOT_FROM_LAWYER,
        *against(2.0, "rechtbank", "raad van state"),
    ),
    fields=(
        letter_date("datum onderzoek", "datum verklaring", "datum rapport"),
        REFERENCE,
        V_NUMBER,
        person(),
        spec(
            "outcome",
            meanings(
                outcome.DOCUMENTS.find,
                r"conclusie\w*",
                r"oordeel",
                r"resultaat",
                r"bevinding\w*",
                r"eindconclusie",
                r"uitslag",
            ),
        ),
        spec(
            "examined",
            label(
                "onderzocht document",
                "aard document",
                "document",
                "soort document",
                "betreft document",
                "aangeboden document",
                "omschrijving document",
                "aard van het document",
            ),
        ),
        spec(
            "document_number",
            label("documentnummer", "nummer document", "nummer", "aktenummer"),
            captured(
                r"(?:document|akte|paspoort|identiteitskaart|kaart|rijbewijs|diploma|tazkera|stuk)\b[^.]{0,140}?\b(?:met |onder )?(?:nummer|nr\.?|no\.?) (?P<v>[a-z0-9][\w/\-]{2,20})",
                confidence=0.7,
            ),
        ),
        spec(
            "country",
            label(
                "onderzocht document",
                "aangeboden document",
                "aard document",
                "betreft document",
                pick=pick_country,
            ),
            label(
                "land van afgifte",
                "land",
                "afgegeven door",
                "land van herkomst",
                "autoriteit",
                pick=pick_country,
            ),
            after(
                r"land van (?:afgifte|herkomst)",
                r"(?:afgegeven|opgemaakt|uitgegeven)[^.]{0,30}\b(?:te|in|door)\b",
                pick=pick_country,
            ),
            everywhere(lambda text: (f for f in country.find(text) if f.value != "NLD"), 0.5),
        ),
        ISSUE_DATE,
    ),
)
