"""D56: a price or tariff in the country of origin: quotation, invoice, price list. Source: domain.md 2.1 D, 1.4 (MED-09a)."""

from __future__ import annotations

import re

from extractors.fields import (
    country,
    money,
)
from extractors.locating.columns import column
from extractors.locating.labels import label
from extractors.locating.organisations import HOSPITALS, PHARMACIES, letterhead, mentioned
from extractors.locating.patterns import captured, everywhere
from extractors.locating.view import View
from extractors.model import DocumentType, Found, Method, Sensitivity, Text
from extractors.types.declaring import (
    act,
    against,
    body,
    deed,
    title,
    top,
)
from extractors.types.letters import FIRST_LINE, REFERENCE, letter_date
from extractors.types.medication import medication
from extractors.types.personal import (
    COUNTRY_IN_HEAD,
)
from extractors.types.persons import person
from extractors.types.specs import picker, spec
from extractors.types.worded import pick_code

_TOTAL = re.compile(r"\btota(?:l|al|le|ux)\b")
_TOTALS = column(r"\btota(?:l|al|le|ux)\b", pick=picker(money.find))


def _amounts(view: View) -> list[Found]:
    """Amounts on lines or in columns that say "total", else all of them."""
    found = list(money.find(view.text))
    below = {cell.box for cell in _TOTALS(view)}
    totals = [
        one
        for one in found
        if _TOTAL.search(view.flat, view.line_at(one.start).start, one.start)
        or view.found(one.start, one.end, Method.PATTERN).box in below
    ]
    return [
        view.found(one.start, one.end, Method.PATTERN, 0.75, one.value) for one in totals or found
    ]


_CURRENCY = (
    r"(?:"
    + "|".join(c.lower() for c in money.CODES if c != "EUR")
    + r"|[$₦₹₵₺₽₴֏₾৳]|f?cfa|birr|naira|cedis?|taka)"
)
_COST = r"\b(?:charge|cost|price|fee|kosten|prijs|prix|cout|tarif|expense|total|somme|montant|amount|bedrag|sold|paye?|pay)\w*\b"
# A price in foreign money: what no Dutch bill has.
_PRICED = (
    rf"{_COST}[^.]{{0,120}}?(?:{_CURRENCY}\s{{0,2}}\d|\d\s{{0,2}}{_CURRENCY}\b)",
    rf"(?:{_CURRENCY}\s{{0,2}}\d|\d\s{{0,2}}{_CURRENCY}\b)[^.]{{0,60}}(?:per (?:month|session|tablet|box|pack|day)|par mois|monthly)",
)
# What something costs, with the number; and the question what it costs, which is no proof of it.
_STATED = (
    r"\b(?:treatment costs|le prix de|le cout du traitement|de kosten van de behandeling|de prijs van)\b[^.?]{0,120}\d",
)
_ASKED = (
    r"\b(?:vraag|vragen|verzoek|verzoeken)\b[^.?]{0,90}\b(?:kosten|prijs|prijzen|tarief|tarieven)\b",
    r"\b(?:kunt|wilt|zou) u\b[^.?]{0,60}\b(?:laten weten|opgeven|mededelen|meedelen|vertellen|sturen)\b[^.?]{0,60}\b(?:kost\w*|prijs|prijzen|tarie\w+)\b",
    r"\b(?:please|kindly|could you|would you)\b[^.?]{0,60}\b(?:send|let us know|provide|inform|quote)\b[^.?]{0,60}\b(?:costs?|prices?|fees?)\b",
    r"\bveuillez\b[^.?]{0,80}\b(?:prix|couts?|tarifs?)\b",
)
TYPE = DocumentType(
    id="D56",
    name="price_evidence",
    edition=4,
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
        *act(3.6, *_PRICED),
        *act(2.8, *_STATED),
        *act(-4.0, *_ASKED),
        *title(
            4.8,
            "calculation of costs",
            "cost calculation",
            "costs of treatment",
            "price of treatment",
            "treatment plan and costs",
            "charges for treatment",
            "berekening van kosten",
            "estimation des coûts",
        ),
        *top(
            1.4,
            *("oncology center", "oncology centre"),
            "renal centre",
            "dialysis centre",
            "medical center",
            "health centre",
        ),
        *deed(
            2.8,
            "confirm the price",
            "confirm that the price",
            "confirm the cost",
            "the price of the following",
            "the cost of the following",
            "the following prices",
            "prices are as follows",
            "costs are as follows",
            "cost is as follows",
            "price is as follows",
            "pleased to quote",
            "we quote",
            "is sold at",
            "costs per month",
            "the monthly cost of",
            "estimated cost of treatment",
            "cost of the treatment is",
            "les prix suivants",
            "le coût mensuel",
            "s'élève à",
            "kost per maand",
        ),
        *title(
            4.8,
            "price confirmation",
            "confirmation of price",
            "confirmation of prices",
            "confirmation of cost",
            "price of medicines",
            "price of medicine",
            "medication prices",
            "drug prices",
            "statement of charges",
            "schedule of charges",
            "schedule of fees",
            "fee schedule",
            "hospital charges",
            "statement of account",
            "cost breakdown",
            "attestation de prix",
            "attestation de coût",
            "note d'honoraires",
            "tarifs",
            "liste de prix",
            "grille tarifaire",
        ),
        *top(
            1.4,
            "chemist",
            "chemists",
            "drugstore",
            "drug store",
            "laboratory",
            "clinique",
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
        spec(
            "organisation",
            letterhead(rf"{PHARMACIES}|{HOSPITALS}"),
            label("pharmacy", "hospital", "facility", "apotheek", colon=True),
            mentioned(rf"{PHARMACIES}|{HOSPITALS}"),
            FIRST_LINE,
        ),
        spec("amount", _amounts, many=True),
        spec("medicines", *medication()),
        spec(
            "country",
            *COUNTRY_IN_HEAD.locators,
            everywhere(lambda text: (f for f in country.find(text) if f.value != "NLD"), 0.6),
        ),
        spec(
            "reference",
            label(
                "invoice no",
                "invoice number",
                "proforma no",
                "quotation no",
                "quote no",
                "quotation number",
                "factuurnummer",
                "offertenummer",
                "n° facture",
                "facture n°",
                "devis n°",
                "bill no",
                "receipt no",
                pick=pick_code,
            ),
            *REFERENCE.locators,
            captured(
                r"(?:facture|devis|invoice|quotation|proforma|offerte|prijsopgave|note)[a-z ]{0,12} "
                r"(?:n[°o]\.?|nr\.?|no\.|number) ?:? ?(?P<v>[a-z0-9][a-z0-9/\-.]{1,20})",
            ),
        ),
        person(
            *("patient", "customer", "client name", "bill to", "klant", "nom du patient"),
            *("prepared for", "quotation for", "for"),
        ),
    ),
    foreign=True,
)
