"""D61: proof of a visit or attempt: appointment, log of a visit, registered mail, travel record.

Source: domain.md 2.1 E, 0.2.
"""

from __future__ import annotations

from extractors.fields import (
    country,
    embassy,
    statement,
)
from extractors.locating.headers import header_date, pick_date
from extractors.locating.labels import label
from extractors.locating.meanings import (
    meanings,
    paragraph,
)
from extractors.locating.patterns import after, everywhere
from extractors.model import DocumentType, Sensitivity, Text
from extractors.types.declaring import (
    against,
    body,
    title,
    top,
)
from extractors.types.letters import letter_date
from extractors.types.persons import ADJECTIVE_COUNTRY, person
from extractors.types.specs import dated, pick_country, spec

TYPE = DocumentType(
    id="D61",
    name="proof_of_visit",
    edition=2,
    label=Text("Bewijs van bezoek of poging", "Proof of a visit or attempt"),
    family="return_file",
    issuer=Text("cliënt of ngo", "client or NGO"),
    sensitivity=(Sensitivity.RETURN,),
    phrases=(
        *title(1.8, "afspraak ambassade", "logboek", "telefoonnotitie"),
        *title(
            4.5,
            "verslag bezoek",
            "bezoek consulaat",
            "ambassadebezoek verslag",
            "verslag van ambassadebezoek",
            "verslag van een bezoek",
            "verslag van het bezoek",
            "verslag bezoek aan ambassade",
            "verslag bezoek aan consulaat",
            "gespreksverslag ambassade",
            "bezoekrapport",
            "bewijs van afspraak",
            "bevestiging van uw afspraak",
            "bevestiging van afspraak",
            "your appointment",
            "appointment",
            "appointment confirmed",
            "confirmation of appointment",
            "confirmation de rendez-vous",
            "rendez-vous",
            "bewijs van aangetekend verzenden",
            "bewijs van afgifte",
            "ontvangstbewijs aangetekend",
            "aangetekende brief",
            "aangetekend verzonden",
            "verzendbevestiging",
            "reisgegevens ov-chipkaart",
            "ov-chipkaart",
            "transactieoverzicht",
            "reishistorie",
            "reisbewijs",
            "bellijst",
            "contactmomenten ambassade",
            "logboek contact",
            "bezoekbewijs",
        ),
        *body(
            0.8,
            "baliemedewerker",
            "loket",
            "ontvangstbewijs",
            "reis met de trein",
            "meegegaan",
            "begeleidster",
            "niet te woord gestaan",
            "is niet binnengelaten",
        ),
        *title(
            4.5,
            "bezoekverslag",
            "verslag ambassadebezoek",
            "verslag bezoek ambassade",
            "ambassadebezoek",
            "afspraakbevestiging",
            "bevestiging afspraak",
            "appointment confirmation",
            "bewijs van bezoek",
            "verslag van bezoek aan de ambassade",
            "verslag bezoek consulaat",
            "verzendbewijs",
            "bewijs van aangetekende verzending",
            "bewijs van verzending",
            "bewijs van terpostbezorging",
            "reisoverzicht",
            "logboek ambassade",
            "verslag poging",
            "bezoek ambassade",
            "bezoek aan de ambassade van",
        ),
        *top(2.0, "postnl"),
        *body(
            0.8,
            "aangetekend",
            "track & trace",
            "begeleid door",
            "vergezeld door",
            "aan de balie",
            "aan het loket",
            "bezocht de ambassade",
            "bezoek aan de ambassade",
            "barcode",
            "verzendbewijs",
        ),
        *against(
            3.0,
            "advocaten",
            "rechtbank",
            "dienst terugkeer en vertrek",
            "vertrekgesprek",
            "immigratie- en naturalisatiedienst",
        ),
    ),
    fields=(
        dated(
            "visit_date",
            "datum bezoek",
            "bezoekdatum",
            "datum afspraak",
            "datum",
            "date of visit",
            "appointment date",
            "date of appointment",
            "date and time of appointment",
            "datum en tijd",
            "date du rendez-vous",
            "verzonden op",
            "datum verzending",
            others=(
                after(
                    r"(?:bezoek|bezocht|bezochten|visited)[^.]{0,60}?\b(?:op|on|van)",
                    r"\bop (?:maandag|dinsdag|woensdag|donderdag|vrijdag)?",
                    pick=pick_date,
                    within=16,
                ),
                header_date(),
            ),
        ),
        letter_date(
            "datum bezoek", "bezoekdatum", "datum afspraak", "datum verzending", "verzonden op"
        ),
        spec(
            "country",
            after(
                r"(?:ambassade|consulaat|consulaat-generaal|embassy|consulate)(?: \w+){0,2}? (?:van|of)",
                r"(?:ambassade|consulaat|embassy)",
                pick=pick_country,
                within=12,
            ),
            label("land", "ambassade", "consulaat", "embassy", pick=pick_country),
            everywhere(lambda text: (f for f in country.find(text) if f.value != "NLD"), 0.6),
            ADJECTIVE_COUNTRY,
        ),
        spec(
            "outcome",
            meanings(statement.VISIT.find, r"resultaat", r"uitkomst", r"result"),
            meanings(embassy.EMBASSY.find, r"resultaat", r"uitkomst"),
        ),
        spec(
            "result",
            label("resultaat", "uitkomst", "result", "afloop"),
            paragraph(r"resultaat", r"uitkomst", r"afloop"),
        ),
        spec("sender", label("begeleider", "begeleid door", "vergezeld door", "opgesteld door")),
        person(),
        spec(
            "number",
            label(
                "track & trace",
                "track & trace code",
                "barcode",
                "verzendnummer",
                "booking number",
                "boekingsnummer",
                "reservation number",
                "afspraaknummer",
                "appointment number",
                "appointment no",
                "numéro de rendez-vous",
                "trackingnummer",
                "tracking number",
                "zendingnummer",
                "reserveringsnummer",
            ),
        ),
    ),
)
