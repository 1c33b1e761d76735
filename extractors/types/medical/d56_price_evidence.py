"""D56: a price or tariff in the country of origin: quotation, invoice, price list. Source: domain.md 2.1 D, 1.4 (MED-09a)."""

from __future__ import annotations

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
from extractors.model import DocumentType, Sensitivity, Text
from extractors.types.declaring import (
    against,
    body,
    title,
    top,
)
from extractors.types.personal import (
    COUNTRY_IN_HEAD,
)
from extractors.types.usual import (
    FIRST_LINE,
    REFERENCE,
    letter_date,
    person,
    picker,
    spec,
)

TYPE = DocumentType(
    id="D56",
    name="price_evidence",
    edition=1,
    label=Text("Kosten- of tariefbewijs herkomstland", "Proof of cost in the country of origin"),
    family="medical",
    issuer=Text("apotheek of ziekenhuis", "pharmacy or hospital"),
    sensitivity=(Sensitivity.MEDICAL,),
    phrases=(
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
        spec(
            "amount",
            label(
                "total",
                "totaal",
                "grand total",
                "total per month",
                "price per month",
                "total amount",
                pick=picker(money.find),
            ),
            everywhere(money.find, 0.7),
            many=True,
        ),
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
