"""D32: the answer to a request for one's file (AVG art. 15). Source: domain.md 2.1 B."""

from __future__ import annotations

from extractors.locating.meanings import (
    sentences,
)
from extractors.locating.patterns import captured
from extractors.model import DocumentType, Sensitivity, Text
from extractors.types.declaring import (
    FROM_IND,
    NOT_FROM_LAWYER,
    act,
    against,
    body,
    heading,
    title,
    top,
)
from extractors.types.letters import REFERENCE, letter_date
from extractors.types.persons import V_NUMBER, person
from extractors.types.proceedings import REMEDY
from extractors.types.specs import spec

TYPE = DocumentType(
    id="D32",
    name="file_access",
    edition=2,
    label=Text("Dossierverstrekking of AVG-inzage", "File access under the GDPR"),
    family="procedure",
    issuer=Text("IND, DT&V of COA", "IND, DT&V or COA"),
    sensitivity=(Sensitivity.GOVERNMENT,),
    phrases=(
        *heading(
            5.4,
            r"(?:inzage|afschrift|kopie|verstrekking|toezending) (?:van |in |uit )?(?:\w+ ){0,2}(?:dossier|vertrekdossier|persoonsgegevens)\b",
        ),
        *against(
            3.0,
            "machtigingsformulier",
            *(
                "ziekenhuis",
                "hospital",
                "huisarts*",
                "huisartsenpraktijk",
                "ggz",
                "kliniek",
                "medisch centrum",
                "apotheek",
            ),
        ),
        *act(
            3.2,
            r"\b(?:inzage|afschrift|kopie)\b[^.]{0,60}\b(?:dossier|gegevens|stukken)\b[\s\S]{0,200}\b(?:ontvangt u|hierbij|bijgaand|treft u|vindt u|sturen wij u)\b",
        ),
        *act(
            2.0,
            r"(?:verzocht|vroeg|verzoek|gevraagd)[^.]{0,100}(?:inzage|afschrift|kopie)[^.]{0,80}(?:dossier|gegevens|stukken)",
            r"(?:hierbij|bijgaand|in de bijlage)[^.]{0,60}(?:afschrift|kopie) van (?:het|uw) (?:\w+ )?dossier",
        ),
        *title(
            5.4,
            "inzage in uw dossier",
            "inzage dossier",
            "inzage in persoonsgegevens",
            "afschrift van uw dossier",
            "kopie van uw dossier",
            "kopie dossier",
            "toezending dossier",
            "uw verzoek om een kopie van het dossier",
            "antwoord op inzageverzoek",
            "reactie op inzageverzoek",
            "uw avg-verzoek",
            "besluit op inzageverzoek",
            "besluit op avg-verzoek",
            "dossierinzage",
            "verstrekking van uw dossier",
            "inzageverzoek avg",
            "recht op inzage",
            "verzoek inzage",
        ),
        *title(
            5.4,
            "inzageverzoek",
            "beslissing op inzageverzoek",
            "avg-verzoek",
            "verzoek om inzage",
            "dossierverstrekking",
            "beslissing op uw inzageverzoek",
            "uw verzoek om inzage",
            "afschrift dossier",
            "inzage persoonsgegevens",
            "verstrekking dossier",
            "beslissing op avg-verzoek",
        ),
        *FROM_IND,
        *top(1.0, "dienst terugkeer en vertrek", "centraal orgaan opvang asielzoekers"),
        *body(
            0.9,
            "artikel 15 avg",
            "artikel 15 van de avg",
            "inzageverzoek",
            "inzage in uw persoonsgegevens",
            "minuut",
            "onleesbaar gemaakt",
            "algemene verordening gegevensbescherming",
        ),
        *NOT_FROM_LAWYER,
        *against(3.0, "toestemming", "rechtbank", "machtiging", "machtigingsformulier", "volmacht"),
    ),
    fields=(
        letter_date(),
        REFERENCE,
        V_NUMBER,
        person(),
        spec("pages", captured(r"(?P<v>\d{1,4}) (?:pagina|bladzijde|blad)\w*")),
        spec("reason", sentences(r"(?:geweigerd|niet verstrekt|onleesbaar|weggelakt)")),
        REMEDY,
    ),
)
