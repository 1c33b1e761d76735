"""D22: report of an asylum hearing (aanmeldgehoor, eerste, nader, aanvullend gehoor, HASA gehoor).

Source: domain.md 2.1 B.
"""

from __future__ import annotations

from extractors.locating.headers import header_date, pick_date, pick_with
from extractors.locating.labels import label
from extractors.locating.patterns import after, before_clause, captured
from extractors.model import DocumentType, Sensitivity, Text
from extractors.types import told
from extractors.types.declaring import (
    FROM_IND,
    NOT_FROM_LAWYER,
    against,
    body,
    heading,
    title,
)
from extractors.types.letters import TODAY, letter_date
from extractors.types.names import GIVEN_NAMES, SURNAME_OR_NAME
from extractors.types.persons import ALIASES, BIRTH_DATE, BIRTH_PLACE, NAME, V_NUMBER
from extractors.types.proceedings import IND_NUMBER
from extractors.types.specs import dated, spec
from extractors.types.spoken import SPOKEN
from extractors.types.states import NATIONALITY

_PERSON = ("naam", "vreemdeling", "betrokkene", "naam vreemdeling", "naam betrokkene")
_SURNAME = spec(
    "surname",
    *SURNAME_OR_NAME.locators,
    label(*_PERSON, pick=pick_with(r"^\W{0,3}(?P<v>[^\W\d_][^\n\t,;]{1,40})(?=, ?[^\W\d_])")),
)
_GIVEN_NAMES = spec(  # "Naam: Nuurow, Abdirahman Cali"
    "given_names",
    *GIVEN_NAMES.locators,
    label(*_PERSON, pick=pick_with(r"^[^,\n\t]{2,40}, ?(?P<v>[^\W\d_][^\n\t,;(\d]{1,40})")),
)
TYPE = DocumentType(
    id="D22",
    name="hearing_report",
    edition=3,
    label=Text("Rapport van gehoor", "Report of a hearing"),
    family="procedure",
    issuer=Text("IND", "immigration service"),
    sensitivity=(Sensitivity.ASYLUM,),
    phrases=(
        *heading(
            4.5,
            r"(?:verslag|rapport|weergave) (?:van )?(?:het |een |de )?(?:[\w-]+ ){0,2}(?:aanmeld|eerste |nader )?gehoor\b",
        ),
        *title(
            4.5,
            "verslag van een gehoor",
            "rapport van een gehoor",
            "gehoorverslag",
            "verslag aanvullend gehoor",
            "rapport van aanvullend gehoor",
            "rapport van gehoor opvolgende aanvraag",
            "verslag van eerste gehoor",
            "verslag van aanmeldgehoor",
            "rapport van aanmeldgehoor",
            "nader gehoor",
            "aanmeldgehoor",
            "eerste gehoor",
            "rapport gehoor herhaalde aanvraag",
            "verslag opvolgend gehoor",
            "gehoor herhaalde asielaanvraag",
            "verslag van nader gehoor",
        ),
        *title(
            4.5,
            "rapport van nader gehoor",
            "rapport nader gehoor",
            "verslag nader gehoor",
            "rapport eerste gehoor",
            "rapport van eerste gehoor",
            "rapport aanmeldgehoor",
            "verslag aanmeldgehoor",
            "verslag gehoor",
            "rapport gehoor",
            "verslag van gehoor",
            "rapport van gehoor",
            "rapport gehoor opvolgende aanvraag",
            "verslag gehoor opvolgende aanvraag",
            "rapport aanvullend gehoor",
            "verslag van het nader gehoor",
            "verslag eerste gehoor",
            "gehoor opvolgende aanvraag",
        ),
        *body(
            0.9,
            "ik ga u nu vragen stellen",
            "opmerking rapporteur",
            "opmerking tolk",
            "heeft u de tolk goed kunnen verstaan",
            "verstaat u de tolk",
            "gehoormedewerker",
        ),
        *body(0.4, "tolk", "vraag:", "antwoord:", "medewerkernummer", "registertolk"),
        *FROM_IND,
        *NOT_FROM_LAWYER,
        *against(
            2.0, "correcties en aanvullingen", "beschikking", "voornemen", "rechtbank", "zienswijze"
        ),
    ),
    fields=(
        spec(
            "date",
            after(
                r"\b(?:rapport|verslag) (?:is )?(?:\w+ )?(?:opgemaakt|afgesloten)\b[^.;\d]{0,60}",
                r"\bopgemaakt (?:te|op)\b[^.;\d]{0,40}",
                r"\bgehouden\b[^.;\d]{0,40}\bop",
                pick=pick_date,
                within=4,
            ),
            *letter_date(
                "datum gehoor",
                "gehouden op",
                "afgenomen op",
                "datum van gehoor",
                "gehoord op",
                "gehoord",
                "datum nader gehoor",
                "datum en tijd",
            ).locators,
        ),
        dated(
            "hearing_date",
            "datum gehoor",
            "datum van gehoor",
            "gehoord op",
            "datum nader gehoor",
            "datum en tijd",
            "datum",
            others=(
                before_clause(
                    r"(?:hoorde|gehoord|gehoor (?:\w+ ){0,3}(?:gehouden|afgenomen|plaatsgevonden))"
                ),
                TODAY,
                header_date(),
                header_date(0.6, running=True),
            ),
        ),
        _SURNAME,
        _GIVEN_NAMES,
        V_NUMBER,
        IND_NUMBER,
        spec("name", *NAME.locators, told.SPEAKER),
        ALIASES,
        NATIONALITY,
        BIRTH_DATE,
        BIRTH_PLACE,
        spec(
            "source_language",
            label(
                "taal tolk",
                "taal/tolk",
                "tolk/taal",
                "gesproken taal",
                "voertaal",
                "taal van de tolk",
                "gehoord in de taal",
                "taal van het gehoor",
                "tolk in de taal",
                "taal gehoor",
                "tolktaal",
                "taal",
                "tolk",
            ),
            captured(
                r"tolk (?:\w+ ){0,2}?in (?:de|het) (?P<v>[a-z\-]{4,24})",
                r"(?:gehoord|gesproken|gehouden|plaatsgevonden|vond plaats|afgenomen|gevoerd|geschiedde|verliep) (?:\w+ ){0,3}?in (?:de|het) (?P<v>[a-z\-]{4,24})(?= taal|[.,;]| (?:met|via|door|en|bij|op|te|door middel)\b)",
                r"\bin (?:de|het) (?P<v>[a-z\-]{4,24})(?: taal)? (?:\w+ ){0,3}?(?:gehoord|gesproken|gehouden|plaatsgevonden|afgenomen|gevoerd)",
                r"(?P<v>[a-z\-]{4,24})(?: taal)? (?:gehoord|sprekende tolk)",
                r"tolk(?: \([^)]{0,20}\))?,? (?P<v>[a-z\-]{4,24})\b",
            ),
            *SPOKEN,
        ),
        spec(
            "code",
            label(
                "medewerkernummer",
                "nummer medewerker",
                "medewerker",
                "gehoormedewerker",
                "hoormedewerker",
                "rapporteur",
                pick=pick_with(
                    r"^\W{0,3}(?P<v>(?=[^\n\t]{0,24}\d)[^\n\t;:,]{2,24})(?=[\n\t;,]|\.?$)"
                ),
            ),
        ),
    ),
)
