"""D15: a legalisation or apostille; it belongs to the document it is on. Source: domain.md 2.1 A; Hague Convention of 5 October 1961."""

from __future__ import annotations

from extractors.locating.headers import pick_with
from extractors.locating.labels import label
from extractors.locating.patterns import captured
from extractors.locating.prose import told
from extractors.locating.view import View
from extractors.model import DocumentType, Found, Locator, Sensitivity, Text
from extractors.types.declaring import (
    against,
    body,
    title,
)
from extractors.types.letters import letter_date
from extractors.types.personal import (
    COUNTRY_IN_HEAD,
)
from extractors.types.specs import dated, pick_country, spec


def _but_convention(locate: Locator) -> Locator:
    """As the locator, without the day of the convention that each apostille names."""

    def located(view: View) -> list[Found]:
        return [found for found in locate(view) if "1961" not in found.raw]

    return located


TYPE = DocumentType(
    id="D15",
    name="legalisation",
    edition=3,
    label=Text("Legalisatie of apostille", "Legalisation or apostille"),
    family="identity",
    issuer=Text("ministerie, ambassade of bevoegde autoriteit", "ministry, embassy or authority"),
    sensitivity=(Sensitivity.IDENTITY,),
    phrases=(
        *title(
            5.4,
            "legalisatie van de handtekening",
            "legalisatiestempel",
            "certificate of legalisation",
            "certificate of legalization",
            "legalisation certificate",
            "légalisation de signature",
            "légalisation de la signature",
            "legalisation of signature",
            "beglaubigung",
            "legalización",
            "authentication",
            "legalisatie van een handtekening",
            "chain authentication",
        ),
        *title(
            5.4,
            "legalisatie handtekening",
            "gezien ter legalisatie",
            "voor legalisatie",
            "légalisation",
            "vu pour la légalisation",
            "vu pour légalisation",
            "seen for legalisation",
            "authentication certificate",
            "certificate of authentication",
            "authentification",
            "attestation of signature",
            "legalisatie van handtekening",
            "consulaire legalisatie",
            "apostil",
            "consular legalisation",
            "تصديق",
        ),
        *title(
            5.4,
            "apostille",
            "legalisatie",
            "legalisation",
            "legalization",
            "gezien voor legalisatie",
            "seen for legalization",
            "legalisatieverklaring",
            "convention de la haye du 5 octobre 1961",
        ),
        *body(
            0.9,
            "convention de la haye du 5 octobre 1961",
            "has been signed by",
            "acting in the capacity of",
            "bears the seal",
            "gelegaliseerd",
            "legalised",
            "is ondertekend door",
            "a été signé par",
            "voorzien van het zegel",
        ),
        *against(2.5, "advocaten", "rechtbank", "geachte"),
    ),
    fields=(
        spec(
            "country",
            label("country", "land", "pays", pick=pick_country),
            *COUNTRY_IN_HEAD.locators,
        ),
        spec(
            "sender",
            label(
                "has been signed by",
                "is ondertekend door",
                "a été signé par",
                "ondertekend door",
                "signed by",
            ),
            told(
                r"\b(?i:signed by|ondertekend door|signe par|(?:seal and )?signature (?:and seal )?of|handtekening van|signature de):?\W{1,3}{title}(?P<v>{names})"
            ),
            captured(
                r"(?:has been signed by|is ondertekend door|ondertekend door|a ete signe par|ha sido firmado por|"
                r"foi assinado por|signature of|handtekening van|signature de)\W{1,6}(?P<v>[a-z][^\n\t,;]{2,50})"
            ),
        ),
        spec(
            "scope",
            label(
                "acting in the capacity of",
                "handelende in de hoedanigheid van",
                "agissant en qualité de",
                "hoedanigheid",
            ),
        ),
        dated(
            "date",
            "the",
            "date",
            "datum",
            "le",
            "de",
            "on",
            others=(
                captured(
                    r"\b6\W{1,3}(?:(?:on|op|the|le|de|am|el) ?){0,2}\W{0,2}(?P<v>\d[^\n\t]{5,24})"
                ),
                *map(_but_convention, letter_date().locators),
            ),
        ),
        spec(
            "number",
            label(
                "nr",
                "no",
                "number",
                "nummer",
                "sous no",
                "n°",
                "volgnummer",
                "legalisatienummer",
                "apostille no",
                "registratienummer",
                "register no",
                "legalisation no",
                "serial no",
                "reference",
                pick=pick_with(r"(?P<v>[A-Z0-9][\w./\-]*\d[\w./\-]*)"),
            ),
            captured(
                r"\b(?:no\b|nr\b|n°|number\b|numero\b)[\W_]{0,60}?(?P<v>\w[\w./\-]*\d[\w./\-]*)"
            ),
        ),
    ),
    foreign=True,
)
