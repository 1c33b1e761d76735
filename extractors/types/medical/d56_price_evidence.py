"""D56: a price or tariff in the country of origin: quotation, invoice, price list. Source: domain.md 2.1 D, 1.4 (MED-09a)."""

from __future__ import annotations

import re

from extractors.fields import (
    country,
    medicines,
    money,
)
from extractors.locating.labels import label
from extractors.locating.meanings import (
    whole,
)
from extractors.locating.patterns import everywhere
from extractors.locating.view import View
from extractors.model import DocumentType, Found, Method, Sensitivity, Text
from extractors.types.declaring import (
    against,
    body,
    title,
    top,
)
from extractors.types.letters import FIRST_LINE, REFERENCE, letter_date
from extractors.types.personal import (
    COUNTRY_IN_HEAD,
)
from extractors.types.persons import person
from extractors.types.specs import spec

_TOTAL = re.compile(r"\btota(?:l|al|le|ux)\b")


def _amounts(view: View) -> list[Found]:
    """Amounts on lines that say "total", else all of them."""
    found = list(money.find(view.text))
    totals = [
        one for one in found if _TOTAL.search(view.flat, view.line_at(one.start).start, one.start)
    ]
    return [
        view.found(one.start, one.end, Method.PATTERN, 0.75, one.value) for one in totals or found
    ]


TYPE = DocumentType(
    id="D56",
    name="price_evidence",
    edition=2,
    label=Text("Kosten- of tariefbewijs herkomstland", "Proof of cost in the country of origin"),
    family="medical",
    issuer=Text("apotheek of ziekenhuis", "pharmacy or hospital"),
    sensitivity=(Sensitivity.MEDICAL,),
    phrases=(
        *title(
            1.8,
            "receipt",
            "bill",
            "bon",
            "reçu",
            "frais",
            "tarif",
            "prijzen",
            "tarieven",
            "facture",
            "estimate",
        ),
        *title(
            4.8,
            "kostenoverzicht",
            "prijsopgaaf",
            "tarief",
            "price quote",
            "price offer",
            "price information",
            "cost of treatment",
            "treatment cost",
            "estimated cost",
            "cost of medication",
            "cost of medicines",
            "medical bill",
            "hospital bill",
            "pharmacy receipt",
            "cash memo",
            "devis estimatif",
            "facture pro forma",
            "liste des prix",
            "quotation for medicines",
            "medicine prices",
            "list of prices",
            "prijsinformatie",
            "kostenbegroting",
            "price schedule",
        ),
        *title(
            4.8,
            "price list",
            "quotation",
            "proforma invoice",
            "pro forma invoice",
            "proforma",
            "price quotation",
            "prijslijst",
            "offerte",
            "prijsopgave",
            "cost estimate",
            "estimate of costs",
            "devis",
            "facture proforma",
            "invoice",
            "tariff list",
            "tarieflijst",
            "kostenopgave",
            "kostenraming",
        ),
        *top(
            1.4,
            "pharmacy",
            "hospital",
            "pharmacie",
            "clinic",
            "hôpital",
            "medical centre",
            "apotheek",
            "ziekenhuis",
        ),
        *body(
            0.7,
            "unit price",
            "price",
            "per month",
            "par mois",
            "total",
            "amount",
            "per maand",
            "prijs",
            "quantity",
        ),
        *against(
            4.0,
            "advocaten",
            "rechtbank",
            "ticket",
            "toevoeging",
            "raad voor rechtsbijstand",
            "factuur advocaat",
            "bureau medische advisering",
        ),
    ),
    fields=(
        letter_date(),
        spec("organisation", label("pharmacy", "hospital", "facility", "apotheek"), FIRST_LINE),
        spec("amount", _amounts, many=True),
        spec("medicines", whole(medicines.read)),
        spec(
            "country",
            *COUNTRY_IN_HEAD.locators,
            everywhere(lambda text: (f for f in country.find(text) if f.value != "NLD"), 0.6),
        ),
        REFERENCE,
        person("patient"),
    ),
    foreign=True,
)
