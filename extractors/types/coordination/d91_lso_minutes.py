"""D91: minutes or action plan of a local consultation (LSO, in Rotterdam BRIO).

Source: domain.md 2.1 G, 1.2.
"""

from __future__ import annotations

import re

from extractors.fields import (
    positions,
)
from extractors.locating.headers import pick_date, pick_with
from extractors.locating.labels import label
from extractors.locating.meanings import (
    paragraph,
    sections,
)
from extractors.locating.organisations import letterhead
from extractors.locating.patterns import after, captured
from extractors.locating.view import View
from extractors.locating.wordings import worded
from extractors.model import DocumentType, Found, Method, Sensitivity, Text
from extractors.types.declaring import (
    act,
    against,
    body,
    each,
    head,
    heading,
    title,
)
from extractors.types.letters import letter_date
from extractors.types.persons import V_NUMBER, person
from extractors.types.specs import spec

_PARTY = r"\W{0,4}(?:ind|dt ?& ?v|(?:de )?gemeente(?: [a-z\-]{3,20})?)"  # who says something

_RECORD = (  # what is made of a consultation
    r"(?:(?:besprekings|gespreks|casus)?verslag|notulen|besluitenlijst|actielijst|actiepunten|actieplan|terugkoppeling|afspraken|uitkomst|"
    r"conclusies|samenvatting|formulier|casus(?:overleg|bespreking|verslag)?|overleg|bijeenkomst)"
)
_pick_words = pick_with(
    r"(?:\b(?:is|blijft|wordt|luidt)\b:? ?)?(?P<v>[^\W_](?:[^\n\t.;]|[.;](?! ?[A-Z]|\s*$))*)"
)
_SAID_OF_IT = re.compile(
    r"(?i)scenario\b(?: \w+){0,3}? (?:op|is|wordt|voor|luidt|blijft)\b:? ['\"]?(?P<v>[^.'\"\n]{3,60})"
)


def _pick_scenario(text: str) -> tuple[int, int] | None:
    """The scenario, be it in a sentence: "Partijen stellen het scenario vast op terugkeer"."""
    said = _SAID_OF_IT.search(text)
    return said.span("v") if said is not None else _pick_words(text)


def _positions(view: View) -> list[Found]:
    spans = [
        *sections(
            view,
            r"standpunt\w*(?: van partijen| partijen)?",
            r"bespreking",
            r"posities",
            r"inbreng(?: partijen)?",
            r"besproken",
        ),
        (view.head_end, len(view.text)),
        (view.lines[2].start if len(view.lines) > 2 else 0, len(view.text)),  # below the letterhead
    ]
    said = [(start, end, positions.parse(view.text[start:end])) for start, end in spans]
    start, end, most = max(said, key=lambda one: len(one[2] or ()))  # the first of the fullest
    if not most:
        return []
    return [view.found(start, min(end, start + 500), Method.PHRASE, 0.75, most)]


TYPE = DocumentType(
    id="D91",
    name="lso_minutes",
    edition=3,
    label=Text("LSO-verslag of actieplan", "LSO minutes or action plan"),
    family="coordination",
    issuer=Text("gemeente of ngo", "municipality or NGO"),
    sensitivity=(Sensitivity.SOCIAL,),
    phrases=(
        *act(
            2.2,
            rf"(?m)^{_PARTY}\W{{0,4}}(?:[:\t] ?| [-–] )[^\n]{{12,}}[\s\S]{{0,900}}^{_PARTY}\W{{0,4}}(?:[:\t] ?| [-–] )[^\n]{{12,}}",
        ),
        *heading(
            4.8,
            rf"\b(?:lso|brio|lvv)[- ]?{_RECORD}",
            rf"\b{_RECORD}\b[^\n:.]{{0,24}}\b(?:lso|brio|lvv|(?:lokaal|lokale) (?:samenwerkings)?overleg|samenwerkingsoverleg)\b",
            r"\blso\b[^\n:.]{0,30}\b\d{1,2}[-/. ](?:\d{1,2}|[a-z]{3,9})[-/. ](?:20)?\d\d\b",
        ),
        *heading(
            2.0,
            r"\b(?:verslag(?:je)?|notulen|aantekeningen)\b[^\n:.]{0,24}\b(?:casus|keten|regie)?(?:overleg|bespreking|tafel)\b",
        ),
        *against(
            3.0,
            "toestemming*",
            "privacyverklaring",
            "verblijfsverklaring",
            "opvangverklaring",
        ),
        *head(
            1.2,
            "samenwerkingsoverleg",
            "landelijke vreemdelingenvoorziening",
            "regietafel",
            "casustafel",
            "ketentafel",
            "regieoverleg",
        ),
        *title(1.8, "actieplan", "casusoverleg", "verslag casusoverleg"),
        *title(
            4.8,
            *each(
                """
                actieplan lvv; individueel actieplan; notulen casusoverleg; casuïstiekoverleg; verslag casuïstiekoverleg;
                verslag casusbespreking; casusbespreking; notulen casusbespreking; verslag casuïstiekbespreking;
                verslag regietafel; verslag casustafel; verslag regieoverleg; verslag ketenoverleg; lokale samenwerking lvv;
                lokaal samenwerkingsoverleg; samenwerkingsoverleg; breed rotterdams illegalen overleg; lso lvv;
                plan van aanpak lso; begeleidingsplan lso
                """
            ),
        ),
        *head(1.4, "lso", "brio", "lvv"),
        *body(
            0.6,
            "begeleidingsscenario",
            "aanwezig:",
            "uitstroom",
            "actiepunten",
            "standpunten",
            "casusbespreking",
            "lso",
            "scenario",
            "afwezig",
        ),
        *against(
            4.0,
            "mrt-format",
            "multidisciplinair review team",
            "advies van het mrt",
            "advocaten",
            "rechtbank",
            "toestemming",
            "dienst terugkeer en vertrek verslag",
        ),
    ),
    fields=(
        letter_date(
            "datum overleg",
            "datum lso",
            "datum bespreking",
            "overleg van",
            "datum vergadering",
            "overleg d.d.",
            "besproken op",
            "besproken in het lso d.d.",
            "vergaderdatum",
            "bijeenkomst",
            others=(
                after(
                    r"\b(?:verslag|notulen|overleg|bespreking|besproken|lso|bijeenkomst|vergadering)\b[^.;]{0,40}?\b(?:van|op|d\.d\.)",
                    r"\b(?:verslag|notulen|overleg|lso)\b",
                    pick=pick_date,
                    within=12,
                    zone="head",
                ),
            ),
        ),
        V_NUMBER,
        person(
            "casus",
            "client",
            "deelnemer",
            "naam deelnemer",
            "casus van",
            "besproken client",
            "dossier",
            "bespreking van",
            "het gaat om",
            "besproken",
        ),
        spec("positions", _positions),
        spec(
            "scenario",
            label(
                "scenario",
                "begeleidingsscenario",
                "uitstroomscenario",
                "traject",
                "gekozen scenario",
                "uitstroomtraject",
                pick=_pick_scenario,
            ),
            worded(
                r"scenario|uitstroomrichting|begeleidingsdoel|perspectief|"
                r"^(?:inzet|koers|richting|traject|doel|spoor|einddoel|toekomstrichting|uitkomst traject)\W{0,3}$|"
                r"^(?:gekozen|afgesproken|voorgestelde?|begeleidings)\s?(?:richting|spoor|lijn|koers|doel)\W{0,2}$",
                without=r"datum|nog niet",
                pick=_pick_scenario,
            ),
            captured(
                r"\b\w{0,12}scenario\b(?: (?:is|blijft|wordt|luidt|van|voor|vast|vastgesteld|op|als))*:? ['\"]?(?P<v>[a-z][^.,;:'\"\n]{3,60}?)(?=[.,;:'\"\n]| tot \d| t/m| met ingang| per \d|$)",
                r"(?:gekozen|besloten|kiezen|koersen|inzetten|ingezet) (?:is |wordt |voor |op |tot )+(?:het )?(?:scenario |traject )?(?P<v>[a-z][^.,;\n]{3,60})",
                confidence=0.65,
            ),
            paragraph(r"(?:begeleidings|uitstroom)?scenario"),
        ),
        spec(
            "recipients",
            label(
                "aanwezig",
                "aanwezigen",
                "deelnemers",
                "deelnemers overleg",
                "present",
                "aanwezige partijen",
                "partijen",
            ),
            label(
                "deelnemende partijen",
                "aanwezig waren",
                "vertegenwoordigd",
                "verzonden aan",
                "verspreiding",
                "verzendlijst",
                "verstuurd aan",
                "rondgestuurd aan",
            ),
        ),
        spec(
            "result",
            label("besluit", "conclusie", "afspraken", "uitkomst"),
            paragraph(r"besluit", r"conclusie", r"afspraken", r"actiepunten"),
        ),
        spec(
            "organisation",
            letterhead(r"gemeente|stichting|lvv"),
            label("gemeente", "organisatie", colon=True),
            captured(r"\b(?P<v>gemeente [a-z][a-z\-]{3,30})", zone="head", confidence=0.6),
            label("voorzitter", pick=pick_with(r"(?P<v>(?i:gemeente|stichting|lvv)\b[^,;(\n\t]*)")),
        ),
    ),
)
