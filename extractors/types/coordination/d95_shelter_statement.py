"""D95: a statement of stay by a shelter, an NGO or a city. Source: domain.md 2.1 G, 3.5."""

from __future__ import annotations

from extractors.fields import (
    period,
)
from extractors.locating.labels import label
from extractors.locating.patterns import captured, everywhere
from extractors.model import DocumentType, Sensitivity, Text
from extractors.types.declaring import (
    against,
    body,
    sign,
    title,
    top,
)
from extractors.types.personal import (
    PERIOD,
)
from extractors.types.usual import (
    BIRTH_DATE,
    NATIONALITY,
    SIGNED,
    V_NUMBER,
    letter_date,
    person,
    spec,
)

SHELTERS = (
    "leger des heils",
    "hvo-querido",
    "askv",
    "sndvu",
    "stichting noodopvang",
    "vluchteling in de knel",
    "vidk",
    "ros",
    "rotterdams ongedocumenteerden steunpunt",
    "lvv",
    "landelijke vreemdelingenvoorziening",
    "inlia",
    "emmaus",
    "villa vrede",
    "wereldhuis",
    "pauluskerk",
    "nidos",
    "bed, bad en brood",
    "bbb",
    "noodopvang",
    "dagopvang",
    "nachtopvang",
    "stichting",
    "opvang",
)
TYPE = DocumentType(
    id="D95",
    name="shelter_statement",
    edition=1,
    label=Text("Verblijfs- of opvangverklaring", "Shelter statement"),
    family="coordination",
    issuer=Text("opvang of ngo", "shelter or NGO"),
    sensitivity=(Sensitivity.SOCIAL,),
    phrases=(
        *title(
            4.2,
            "verblijfsverklaring",
            "opvangverklaring",
            "verklaring van verblijf",
            "verklaring opvang",
            "verklaring verblijf",
            "bewijs van verblijf",
            "bewijs van opvang",
            "verklaring van opvang",
            "woonverklaring",
            "statement of shelter",
            "verklaring verblijf en opvang",
            "verklaring inzake verblijf",
        ),
        *top(1.8, *SHELTERS),
        *sign(0.8, *SHELTERS[:10]),
        *body(
            0.9,
            "verblijft sinds",
            "verbleef van",
            "verblijft in onze opvang",
            "verklaren hierbij",
            "verklaart hierbij",
            "in de opvang",
            "opgevangen",
            "heeft verbleven",
            "verblijft in de opvang",
            "slaapplaats",
        ),
        *against(
            4.0,
            "advocaten",
            "rechtbank",
            "lso",
            "mrt",
            "toestemming",
            "burgemeester",
            "centraal orgaan opvang",
            "gave",
            "bezoekverslag",
            "ambassade",
            "vertrekgesprek",
            "immigratie- en naturalisatiedienst",
            "rode kruis",
        ),
    ),
    fields=(
        letter_date(),
        person("bewoner", "cliënt"),
        BIRTH_DATE,
        NATIONALITY,
        V_NUMBER,
        spec(
            "organisation",
            label("organisatie", "instelling", "naam organisatie", "opvanglocatie"),
            captured(
                r"(?P<v>leger des heils|hvo-querido|askv|sndvu|vluchteling in de knel|vidk|rotterdams ongedocumenteerden steunpunt|inlia|emmaus|villa vrede|pauluskerk|landelijke vreemdelingenvoorziening(?: [a-z]+)?|stichting [a-z' \-]{3,40})",
                zone="head",
            ),
            captured(
                r"(?P<v>leger des heils|hvo-querido|askv|sndvu|vidk|inlia|\bros\b|\blvv\b|\bbbb\b)"
            ),
        ),
        spec("period", everywhere(period.find, 0.85), *PERIOD.locators),
        spec("sender", label("namens", "ondergetekende", "contactpersoon")),
        SIGNED,
    ),
)
