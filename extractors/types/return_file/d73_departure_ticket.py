"""D73: a departure arrangement, ticket or its cancellation. Source: domain.md 2.1 E."""

from __future__ import annotations

from extractors.fields import (
    country,
)
from extractors.locating.headers import pick_date
from extractors.locating.labels import label
from extractors.locating.patterns import after, captured, everywhere
from extractors.model import DocumentType, Sensitivity, Text
from extractors.types import told
from extractors.types.declaring import (
    act,
    against,
    body,
    title,
    top,
)
from extractors.types.letters import letter_date
from extractors.types.persons import person
from extractors.types.specs import dated, pick_country, spec

TYPE = DocumentType(
    id="D73",
    name="departure_ticket",
    edition=2,
    label=Text(
        "Vertrekregeling, ticket of annulering", "Departure arrangement, ticket or cancellation"
    ),
    family="return_file",
    issuer=Text("IOM of luchtvaartmaatschappij", "IOM or airline"),
    sensitivity=(Sensitivity.RETURN,),
    phrases=(
        *act(
            3.2,
            r"\b(?:vlucht|ticket|boeking|reis|flight|booking|reservation|vol|billet)\b[^.]{0,60}\b(?:geannuleerd|gaat niet door|afgezegd|verzet|"
            r"omgeboekt|cancelled|canceled|rebooked|postponed|annulee?|reportee?|confirmed|bevestigd|geboekt|booked)\b",
            r"\b(?:geannuleerd|cancelled|canceled|annuleerden|annuleer\w*|geboekt|booked|boekten)\b[^.]{0,40}\b(?:vlucht|ticket|boeking|flight|booking|reis)\b",
        ),
        *title(1.8, "cancellation", "boeking", "reservering"),
        *title(
            5.0,
            "vliegticket",
            "vluchtschema",
            "reisschema",
            "e-ticket receipt",
            "travel itinerary",
            "flight booking",
            "flight confirmation",
            "vluchtboeking",
            "bevestiging boeking",
            "vertrekgegevens",
            "vertrekbevestiging",
            "annulering boeking",
            "annulering reis",
            "annulering van uw vlucht",
            "flight cancellation",
            "booking cancelled",
            "cancellation of booking",
            "ticket cancelled",
            "vlucht geannuleerd",
            "reis geannuleerd",
            "aanzegging vlucht",
            "vluchtinformatie",
        ),
        *title(
            5.0,
            "e-ticket",
            "electronic ticket",
            "ticket",
            "vluchtgegevens",
            "annulering",
            "annulering vlucht",
            "flight itinerary",
            "boekingsbevestiging",
            "booking confirmation",
            "vertrekregeling",
            "annulering vertrek",
            "vluchtbevestiging",
            "itinerary",
            "boarding pass",
            "annulering ticket",
        ),
        *top(1.4, "klm", "turkish airlines", "ethiopian airlines", "iom", "airlines"),
        *body(
            0.7,
            "flight",
            "vlucht",
            "departure",
            "arrival",
            "passenger",
            "passagier",
            "booking reference",
            "schiphol",
            "geannuleerd",
            "vluchtnummer",
        ),
        *against(3.0, "advocaten", "rechtbank", "embassy of", "postnl", "verklaring"),
    ),
    fields=(
        dated(
            "visit_date",
            "vertrekdatum",
            "leaves",
            "departs",
            "outbound",
            "vertrekt",
            "vertrek",
            "datum van vertrek",
            "reisdatum",
            "travel date",
            "date of travel",
            "departing",
            "datum vertrek",
            "departure date",
            "date of departure",
            "departure",
            "vluchtdatum",
            "datum vlucht",
            others=(
                after(
                    r"(?:vlucht|vertrek|departure|flight)[^.]{0,40}\b(?:op|on|van)",
                    pick=pick_date,
                    within=16,
                ),
            ),
        ),
        letter_date(
            "datum annulering",
            "issued",
            "date of issue",
            "issued on",
            "uitgegeven",
            "booked on",
            "geboekt op",
        ),
        spec(
            "name",
            *person("passagier", "passenger", "passenger name", "naam passagier").locators[:2],
            told.TRAVELS,
            *person().locators[1:],
        ),
        spec(
            "number",
            label(
                "ticketnummer",
                "ticket number",
                "ticket no",
                "ticket nr",
                "e-ticket number",
                "e-ticket no",
            ),
            label(
                "vluchtnummer",
                "flight number",
                "flight",
                "vlucht",
                "booking reference",
                "ticketnummer",
                "ticket number",
            ),
        ),
        spec(
            "country",
            label("bestemming", "destination", "naar", "to", pick=pick_country),
            everywhere(lambda text: (f for f in country.find(text) if f.value != "NLD"), 0.6),
        ),
        spec("result", captured(r"(?P<v>geannuleerd|annulering|cancelled)")),
    ),
)
