"""D102: judicial documentation or a certificate of conduct. Source: domain.md 2.1 G."""

from __future__ import annotations

from extractors.locating.labels import label
from extractors.locating.patterns import captured
from extractors.model import DocumentType, Sensitivity, Text
from extractors.types.declaring import (
    against,
    body,
    title,
    top,
)
from extractors.types.letters import REFERENCE, letter_date
from extractors.types.persons import BIRTH_DATE, person
from extractors.types.specs import spec

TYPE = DocumentType(
    id="D102",
    name="criminal_record",
    edition=2,
    label=Text("Justitiële documentatie of VOG", "Criminal record or certificate of conduct"),
    family="coordination",
    issuer=Text("Justitiële Informatiedienst", "judicial information service"),
    sensitivity=(Sensitivity.GOVERNMENT,),
    phrases=(
        *title(
            5.0,
            "uittreksel justitieel documentatiesysteem",
            "justitieel uittreksel",
            "uittreksel strafblad",
            "opgave justitiële gegevens",
            "inzage justitiële gegevens",
            "overzicht justitiële documentatie",
            "verklaring omtrent gedrag",
            "certificate of conduct",
            "criminal record certificate",
            "police clearance certificate",
            "extrait de casier judiciaire",
            "casier judiciaire",
            "justitiële gegevens",
            "geen justitiële documentatie",
        ),
        *title(
            5.0,
            "uittreksel justitiële documentatie",
            "justitiële documentatie",
            "verklaring omtrent het gedrag",
            "antecedentenverklaring",
            "uittreksel justitieel documentatieregister",
            "vog",
            "inzage justitiële documentatie",
            "uittreksel uit de justitiële documentatie",
        ),
        *top(3.0, "justitiële informatiedienst", "justid", "justis"),
        *body(
            0.7,
            "antecedenten",
            "geen gegevens geregistreerd",
            "strafbare feiten",
            "parketnummer",
            "geen justitiële gegevens",
        ),
        *against(3.0, "advocaten", "rechtbank"),
    ),
    fields=(
        letter_date(
            "date of issue", "datum van afgifte", "afgiftedatum", "issued on", "datum afgifte"
        ),
        REFERENCE,
        person(),
        BIRTH_DATE,
        spec(
            "result",
            captured(
                r"(?P<v>geen (?:justitiele )?(?:gegevens|antecedenten|documentatie)[^.\n]{0,40})",
                r"(?P<v>niet voor(?:komt)? in[^.\n]{0,50})",
            ),
        ),
        spec("number", label("parketnummer", "nummer")),
    ),
)
