"""D95: a statement of stay by a shelter, an NGO or a city. Source: domain.md 2.1 G, 3.5."""

from __future__ import annotations

from extractors.fields import (
    period,
)
from extractors.locating.labels import label
from extractors.locating.organisations import SHELTERING, letterhead, mentioned
from extractors.locating.patterns import captured, everywhere
from extractors.model import DocumentType, Sensitivity, Text
from extractors.types import staying
from extractors.types.declaring import (
    act,
    against,
    body,
    deed,
    each,
    head,
    sign,
    title,
    top,
)
from extractors.types.letters import FIRST_LINE, letter_date
from extractors.types.personal import (
    PERIOD,
)
from extractors.types.persons import BIRTH_DATE, V_NUMBER, person
from extractors.types.signing import SIGNED
from extractors.types.specs import spec
from extractors.types.states import NATIONALITY

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
    edition=3,
    label=Text("Verblijfs- of opvangverklaring", "Shelter statement"),
    family="coordination",
    issuer=Text("opvang of ngo", "shelter or NGO"),
    sensitivity=(Sensitivity.SOCIAL,),
    phrases=(
        *against(
            3.0,
            "gegevensuitwisseling",
            "privacyverklaring*",
            "toestemming*",
            "gegevensdeling",
        ),
        *act(
            2.8,
            r"\b(?:sinds|vanaf|sedert|since|from|van|tot)\b [^.]{4,60}\b(?:onderdak|opvang|verblijft|verbleef|verblijven|woont|woonde|wonen|logeert|logeerde|logeren|slaapt|sliep|lived|"
            r"opgevangen|gehuisvest|ondergebracht|stays?|stayed|staying|lives?|living|sheltered|housed)\b[^.]{0,60}\b(?:bij ons|(?:in|van|aan) on[sz]e?|with us|at our|in our|of our|"
            r"door ons|by us)\b",
            r"\b(?:verblijft|woont|logeert|slaapt|stays|lives|sleeps) (?:sinds|vanaf|since|from)\b[^.]{3,40}\b(?:bij ons|in onze?|with us|at our|in our)\b",
            r"\b(?:verblijft|verblijven|woont|wonen|logeert|slaapt|stays?|staying|lives?|onderdak|opvang)\b[^.]{0,30}\b(?:bij ons|in on[sz]e?|with us|at our|in our)\b"
            r"[^.]{0,50}\b(?:sinds|vanaf|sedert|since|from)\b",
        ),
        *title(
            4.4,
            "confirmation of residence",
            "shelter statement",
            "proof of residence",
            "attestation d'hébergement",
            "opvangbevestiging",
            "woonverklaring opvang",
        ),
        *deed(
            2.9,
            *each(
                """
                staying in our shelter; stays in our shelter; living in our shelter; lives in
                our shelter; resides in our shelter; residing in our shelter; staying at our
                shelter; accommodated in our; has been accommodated; receives shelter; received
                shelter; resides with us; lives with us; has been staying with us; has been
                living with us; provided shelter to; verblijft in onze nachtopvang; verbleef in
                onze; verblijft in onze; verbleef bij ons; woont in onze; woonde in onze; slaapt
                in onze; sliep in onze; door ons opgevangen en begeleid; opgevangen in onze;
                opvang geboden aan; hebben wij opvang geboden; hébergé dans notre; est hébergé;
                est hébergée; ingeschreven in onze opvang
                """
            ),
        ),
        *sign(
            -2.5,
            "predikant",
            "voorganger",
            "pastor",
            "ouderling",
            "scriba",
            "kerkenraad",
            "pastoor",
        ),
        *act(
            2.6,
            r"\b(?:bij ons|in ons|in onze|in our|with us)\b[^.]{0,60}\b(?:slaapplek|slaapplaats|bed|kamer|onderdak|overnacht\w*|slaapt|sliep|gewoond|room|slept|stayed)\b",
        ),
        *deed(1.3, "verklaren hierbij dat", "verklaart hierbij dat"),
        *body(
            1.0,
            *each(
                """
                24-uursopvang; 24-uurs opvang; leefgeld; wordt door ons opgevangen; wordt
                opgevangen; heeft verbleven in; staat ingeschreven bij; opvang van; verblijft in
                een; huisvesting; woont in een huis van; ontvangt begeleiding; wordt begeleid
                door; verblijf in de nachtopvang; opvanglocatie
                """
            ),
        ),
        *head(1.4, "lvv", "landelijke vreemdelingenvoorziening", "opvanglocatie"),
        *title(1.4, "aan wie het aangaat"),
        *deed(
            2.4,
            *each(
                """
                verblijft in onze opvang; in onze opvang verblijft; in onze opvang verbleven; in
                onze opvang heeft verbleven; verbleef in onze opvang; verblijft in de opvang
                van; gebruik van onze opvang; gebruikmaakt van onze; maakt gebruik van onze;
                verblijft bij ons; bij ons verblijft; wordt door ons opgevangen; woont in een
                huis van; onderdak gehad; verbleef in de nachtopvang; verblijft in de
                nachtopvang
                """
            ),
        ),
        *title(1.4, "aan wie dit aangaat", "lectori salutem", "to whom it may concern"),
        *title(1.8, "verklaring"),
        *title(
            4.2,
            *each(
                """
                verklaring van verblijf in de opvang; verklaring verblijf in opvang; bevestiging
                verblijf; bevestiging van verblijf; bevestiging opvang; bevestiging van opvang;
                verklaring nachtopvang; verklaring maatschappelijke opvang;
                verblijfsbevestiging; verblijf in opvang; verklaring omtrent verblijf;
                verklaring betreffende verblijf; verklaring over verblijf; bewijs van
                inschrijving opvang; verklaring opvang en begeleiding; opvangbewijs;
                verblijfsgegevens; verblijfsoverzicht; overzicht verblijf; statement of
                residence; proof of shelter; confirmation of stay; declaration of stay;
                verklaring begeleiding
                """
            ),
        ),
        *title(
            4.2,
            *each(
                """
                verblijfsverklaring; opvangverklaring; verklaring van verblijf; verklaring
                opvang; verklaring verblijf; bewijs van verblijf; bewijs van opvang; verklaring
                van opvang; woonverklaring; statement of shelter; verklaring verblijf en opvang;
                verklaring inzake verblijf
                """
            ),
        ),
        *top(1.8, *SHELTERS),
        *sign(0.8, *SHELTERS[:10]),
        *body(
            0.9,
            *each(
                """
                verblijft bij ons; bij ons verblijft; onze nachtopvang; onze opvang; maakt
                gebruik van onze; gebruikmaakt van onze; wij bevestigen dat; hierbij bevestigen
                wij; slaapt bij ons; woont bij ons; verblijft sedert; onderdak; verblijft sinds;
                verbleef van; verblijft in onze opvang; verklaren hierbij; verklaart hierbij; in
                de opvang; opgevangen; heeft verbleven; verblijft in de opvang; slaapplaats
                """
            ),
        ),
        *against(
            4.0,
            *each(
                """
                advocaten; rechtbank; lso; mrt; toestemming; burgemeester; centraal orgaan
                opvang; gave; bezoekverslag; ambassade; vertrekgesprek; immigratie- en
                naturalisatiedienst; rode kruis
                """
            ),
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
                r"(?m)^(?P<v>leger des heils|hvo-querido|askv|sndvu|vluchteling in de knel|vidk|inlia|emmaus|villa vrede|pauluskerk)\b",
                zone="head",
            ),
            letterhead(SHELTERING),
            captured(
                r"(?P<v>leger des heils|hvo-querido|askv|sndvu|vluchteling in de knel|vidk|rotterdams ongedocumenteerden steunpunt|inlia|emmaus|villa vrede|pauluskerk|landelijke vreemdelingenvoorziening(?: [a-z]+)?)",
                zone="head",
            ),
            mentioned(SHELTERING),
            captured(
                r"(?P<v>leger des heils|hvo-querido|askv|sndvu|vidk|inlia|\bros\b|\blvv\b|\bbbb\b)"
            ),
            FIRST_LINE,
        ),
        spec(
            "period",
            staying.AT_LABELS,
            everywhere(period.find, 0.85),
            *PERIOD.locators,
            staying.TOLD,
        ),
        spec("sender", label("namens", "ondergetekende", "contactpersoon")),
        SIGNED,
    ),
)
