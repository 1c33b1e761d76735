"""D73: a departure arrangement, ticket or its cancellation. Source: domain.md 2.1 E."""

from __future__ import annotations

import re

from extractors.fields import (
    country,
    date,
    place,
)
from extractors.locating.columns import column
from extractors.locating.headers import pick_date, pick_with
from extractors.locating.labels import label
from extractors.locating.patterns import after, captured, everywhere
from extractors.locating.view import View
from extractors.model import DocumentType, Found, Method, Sensitivity, Text
from extractors.types import told
from extractors.types.declaring import (
    BOOKS,
    CANCELS,
    act,
    against,
    body,
    title,
    top,
)
from extractors.types.letters import letter_date
from extractors.types.persons import person
from extractors.types.specs import dated, pick_country, spec

_HOUR = re.compile(
    r",?\s(?:om |at |a )?\d{1,2}[:.h]\d{2}\b|\s(?:geboekte|geplande|voorziene|booked|scheduled|planned)\b"
)


def _before_hour(view: View) -> list[Found]:
    """The day before an hour of departure: "14 March 2022, 21:05 Amsterdam - Addis Ababa"."""
    return [
        view.found(day.start, day.end, Method.PATTERN, 0.7)
        for day in date.find_flat(view.flat)
        if _HOUR.match(view.flat, day.end)
        and not _SENT.search(view.flat, max(day.start - 24, 0), day.start)
    ]


def _of_town(view: View) -> list[Found]:
    """The country of the town to which the journey goes: "Amsterdam - Addis Ababa"."""
    known = place.town(view.text)
    return (
        [view.found(known[0], known[1], Method.PATTERN, 0.5, known[2])] if known is not None else []
    )


_pick_code = pick_with(  # letters and digits, or the six capitals of an airline
    r"^\W{0,3}(?P<v>(?:[A-Z]{6}\b|(?=[A-Z\-/ ]{0,5}\d)[A-Z0-9][A-Z0-9\-/]*)(?: \d[A-Z0-9\-/]*)*)(?![a-z])"
)
_SENT = re.compile(r"(?:datum|date|sent|verzonden|printed|afgedrukt|issued|booked)\b[^.]{0,14}$")
TYPE = DocumentType(
    id="D73",
    name="departure_ticket",
    edition=3,
    label=Text(
        "Vertrekregeling, ticket of annulering", "Departure arrangement, ticket or cancellation"
    ),
    family="return_file",
    issuer=Text("IOM of luchtvaartmaatschappij", "IOM or airline"),
    sensitivity=(Sensitivity.RETURN,),
    phrases=(
        *act(
            3.2,
            *BOOKS,
            r"\b(?:vlucht|ticket|boeking|reis|flight|booking|reservation|vol|billet)\b[^.]{0,60}\b(?:geannuleerd|gaat niet door|afgezegd|verzet|"
            r"omgeboekt|cancelled|canceled|rebooked|postponed|annulee?|reportee?|confirmed|bevestigd|geboekt|booked)\b",
            *CANCELS,
            r"\b(?:geannuleerd|cancelled|canceled|annuleerden|annuleer\w*|geboekt|booked|boekten)\b[^.]{0,40}\b(?:vlucht|ticket|boeking|flight|booking|reis)\b",
        ),
        *title(1.8, "cancellation", "boeking", "reservering"),
        *title(
            5.0,
            "vliegticket",
            "reisbescheiden",
            "reisgegevens",
            "vluchtdetails",
            "reisovereenkomst",
            "reisplan",
            "boekingsoverzicht",
            "billet électronique",
            "ticket confirmation",
            "passenger receipt",
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
            "reist op",
            "vliegt op",
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
                _before_hour,
                column(
                    r"^(?:date|datum|vertrek\w*|departure\w*|depart|dep\.?|dag)\b",
                    without=r"issue|afgifte|uitgifte|boek|geboo|birth",
                    pick=pick_date,
                ),
                after(
                    r"(?:vlucht|vertrek|departure|flight|ticket|reis)[^.]{0,60}\b(?:op|on|van)",
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
            *person(
                "passagier",
                "passenger",
                "passenger name",
                "naam passagier",
                "reiziger",
                "naam reiziger",
                "reizigers",
                "traveller",
                "traveler",
                "name of traveller",
                "vertrekker",
                "passager",
            ).locators[:2],
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
                pick=_pick_code,
            ),
            label(
                "dossiernummer",
                "reisnummer",
                "file reference",
                "vluchtnummer",
                "flight number",
                "flight",
                "vlucht",
                "booking reference",
                "booking number",
                "booking code",
                "booking",
                "boekingsnummer",
                "boekingscode",
                "boekingsreferentie",
                "boeking",
                "reserveringsnummer",
                "reserveringscode",
                "reservation number",
                "reservation code",
                "pnr",
                "record locator",
                "numéro de réservation",
                "ticketnummer",
                "ticket number",
                "reservation",
                "reservering",
                pick=_pick_code,
            ),
            captured(r"(?<![\d-])(?P<v>\d{3}-\d{10})(?![\d-])", loose=False),  # of any airline
            captured(
                r"\b(?:reserverings?(?:nummer|code)|boekings?(?:nummer|code)|booking (?:code|reference|number)|ticket(?:nummer| number| no)|pnr)(?: (?:is|luidt))?\W{1,3}"
                r"(?P<v>[a-z0-9\-]*\d[a-z0-9\-]*)\b",
                loose=False,
            ),
        ),
        spec(
            "country",
            label("bestemming", "destination", "naar", "to", pick=pick_country),
            everywhere(lambda text: (f for f in country.find(text) if f.value != "NLD"), 0.6),
            _of_town,
        ),
        spec("result", captured(r"(?P<v>geannuleerd|annulering|cancelled)")),
    ),
)
