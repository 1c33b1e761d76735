"""D21: form M35-O, notice of a second or later asylum application.

Source: domain.md 2.1 B; DT&V, "Herhaalde asielaanvraag (HASA)".
"""

from __future__ import annotations

from extractors.locating.labels import label
from extractors.locating.meanings import (
    paragraph,
)
from extractors.model import DocumentType, Method, Sensitivity, Text
from extractors.types.declaring import (
    act,
    against,
    body,
    title,
)
from extractors.types.letters import REASON, letter_date
from extractors.types.persons import BIRTH_DATE, V_NUMBER, person
from extractors.types.proceedings import IND_NUMBER
from extractors.types.signing import SIGNED
from extractors.types.specs import spec
from extractors.types.states import NATIONALITY

TYPE = DocumentType(
    id="D21",
    name="repeat_asylum_notice",
    edition=3,
    label=Text(
        "M35-O: kennisgeving opvolgende asielaanvraag",
        "M35-O: notice of a repeat asylum application",
    ),
    family="procedure",
    issuer=Text("cliënt of advocaat", "client or lawyer"),
    sensitivity=(Sensitivity.ASYLUM,),
    phrases=(
        *title(
            5.0,
            "kennisgeving herhaalde aanvraag",
            "kennisgeving opvolgende aanvraag",
            "kennisgeving van een opvolgende asielaanvraag",
            "kennisgeving tweede asielaanvraag",
            "tweede of volgende asielaanvraag",
            "aanvraag herhaalde asielprocedure",
            "formulier hasa",
            "formulier herhaalde asielaanvraag",
            "kennisgeving hasa",
            "model m35o",
            "m35o",
            "m35 o",
        ),
        *title(
            5.0,
            "m35-o",
            "model m35-o",
            "kennisgeving tweede of volgende asielaanvraag",
            "kennisgeving opvolgende asielaanvraag",
            "kennisgeving herhaalde asielaanvraag",
            "aanvraagformulier opvolgende asielaanvraag",
            "formulier opvolgende asielaanvraag",
        ),
        *act(
            3.0,
            r"\b(?:kennisgeving|formulier m35-?o)\b[^.]{0,60}\b(?:opvolgende|herhaalde|tweede of volgende|nieuwe|tweede)\b[^.]{0,20}asiel\w*",
            r"\b(?:wenst|wil|wens)\b[^.]{0,20}\b(?:opvolgende|herhaalde|tweede|nieuwe) (?:asiel)?(?:aanvraag|verzoek)\b[^.]{0,30}\b(?:in te dienen|indienen|doen)",
        ),
        *title(3.0, "opvolgende asielaanvraag", "herhaalde asielaanvraag"),
        *body(
            0.6,
            "nieuwe elementen",
            "nieuwe feiten",
            "eerdere asielaanvraag",
            "eerdere aanvraag",
            "reden van uw aanvraag",
            "documenten die u overlegt",
            "ter apel",
        ),
        *against(2.0, "rechtbank", "beschikking", "raad van state", "verslag", "rapport"),
    ),
    fields=(
        letter_date("datum ondertekening", "datum kennisgeving"),
        V_NUMBER,
        IND_NUMBER,
        person(),
        NATIONALITY,
        BIRTH_DATE,
        spec(
            "reason",
            label(
                "reden",
                "redenen",
                "motieven",
                "reden van de aanvraag",
                "waarom dient u een nieuwe aanvraag in",
            ),
            paragraph(r"(?:reden|redenen|motieven|nieuwe elementen|nieuwe feiten)\b[^:]{0,40}"),
            *REASON.locators[1:],
        ),
        SIGNED,
        spec(
            "procedure",
            lambda view: (
                [view.found(0, min(40, len(view.text)), Method.HEADER, 0.9, "hasa")]
                if view.text
                else []
            ),
        ),
    ),
)
