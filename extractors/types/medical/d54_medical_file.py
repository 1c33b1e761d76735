"""D54: a print of a medical file (GP system, hospital). Source: domain.md 2.1 D."""

from __future__ import annotations

import re

from extractors.fields import date, period
from extractors.locating.headers import pick_date, pick_with
from extractors.locating.labels import label
from extractors.locating.patterns import captured
from extractors.locating.practising import practising
from extractors.locating.view import View
from extractors.model import DocumentType, Found, Method, Sensitivity, Text
from extractors.types import worded
from extractors.types.declaring import (
    act,
    against,
    body,
    deed,
    each,
    title,
)
from extractors.types.letters import letter_date
from extractors.types.medication import medication
from extractors.types.personal import PERIOD
from extractors.types.persons import BIRTH_DATE, BSN, person
from extractors.types.printed import PRINT_DATES, PRINTED_ON
from extractors.types.specs import pick_person, spec

_SELECTED = label(
    "periode",
    "selectie",
    "selectieperiode",
    "tijdvak",
    "datumbereik",
    "dossierperiode",
    "journaalperiode",
    "journaal van",
    "contacten van",
    "consulten van",
    "bereik",
    "period",
    "period covered",
    pick=pick_with(r"(?P<v>[^\n\t]*\d[^\n\t]*)"),
)
_ENTRY = re.compile(r"\W{0,3}(?=\d)")
_LEAST_ENTRIES = 3  # fewer dated lines are no journal


def _both_ends(view: View) -> list[Found]:
    """A period of which both ends are said."""
    return [
        view.found(p.start, p.end, Method.PATTERN, 0.8, p.value)
        for p in period.find(view.text)
        if "to" in p.value and len(p.value["from"]) > 4
    ]


def _years(view: View) -> list[Found]:
    """A period of years that the head says, or the text calls so: "over de jaren 2014 tot en met 2022"."""
    return [
        view.found(p.start, p.end, Method.PATTERN, 0.7, p.value)
        for p in period.find(view.text)
        if len(p.value["from"]) == len(p.value.get("to", "")) == 4
        and (p.start < view.head_end or view.flat.startswith(("jaren", "periode"), p.start))
    ]


def _entries(view: View) -> list[Found]:
    """From the first to the last of the dates with which lines begin: what a journal covers."""
    found = []
    for line in view.lines:
        lead = _ENTRY.match(view.flat, line.start)
        for day in date.find_flat(view.flat[line.start : line.start + 16]):
            if lead is not None and line.start + day.start == lead.end():
                found.append((day.value, line.start + day.start, line.start + day.end))
            break
    days = sorted(day for day, _, _ in found)
    if len(found) < _LEAST_ENTRIES:
        return []
    value = {"from": days[0], "to": days[-1]}
    return [view.found(found[0][1], found[0][2], Method.PATTERN, 0.5, value)]


TYPE = DocumentType(
    id="D54",
    name="medical_file",
    edition=3,
    label=Text("Medisch dossier (uitdraai)", "Medical file (print)"),
    family="medical",
    issuer=Text("praktijk of ziekenhuis", "practice or hospital"),
    sensitivity=(Sensitivity.MEDICAL,),
    phrases=(
        *act(
            2.6,
            r"\b(?:uitdraai|afschrift|kopie|print|copy)\b (?:van|uit|of) (?:zijn|haar|uw|his|her|your) (?:\w+ )?(?:dossier|gegevens|journaal|file|records?)\b",
        ),
        *act(
            1.6,
            r"(?m)^\W*(?:betreft|onderwerp|re|subject|inzake)\W{1,3}[^\n]{0,30}\b(?:medische gegevens|medisch dossier|medical records?|patientgegevens)",
        ),
        *act(
            3.4,
            r"\bs\s?: [^:]{3,240}\b[oep]\s?: ",
            r"\b\d\d?[-/.]\d\d?[-/.](?:19|20)?\d\d\s+(?:s|consult|visite|telefonisch consult|tel\.? consult|c|v|tc|poli\w*)[\s:]+[a-z]",
            r"\bmedische gegevens van\b[^.]{0,60}\bgeb",
            r"\b(?:uw|het|zijn|haar|your) (?:medisch\w* ?|patient\w* ?|huisarts\w* ?|behandel\w* ?)(?:dossier|gegevens|records?)?\b[^.]{0,120}(?:bijlage|bladzijden|pagina's|hierbij|"
            r"afschrift|kopie|copy|attached|enclosed)",
            r"\b(?:bijlage|hierbij|afschrift|kopie|copy|attached|enclosed)\b[^.]{0,120}\b(?:uw|het|zijn|haar|your) (?:medisch\w* |patienten|patient|huisarts|behandel|clienten)"
            r"(?:dossier|gegevens|medical records?)\b",
            r"\binzage in (?:uw|het|zijn|haar) (?:medisch|patient)",
        ),
        *act(
            4.2,
            r"(?m)^[^\n.]{0,24}\b(?:kopie|afschrift|uitdraai|print|export|overzicht|samenvatting|uittreksel|copy|extract|printout|"
            r"transcript|copie)\b[^\n.]{0,40}?(?:(?:patient\w*|behandel|zorg|huisarts\w*|medisch\w*|ziekenhuis) ?dossier|journaal|epd|patientenkaart|(?:medical|patient|health|hospital) (?:records?|file|"
            r"chart|notes))\b",
        ),
        *act(
            2.8,
            r"\b(?:bijgaand|hierbij|hierin|enclosed|attached)\b[^.]{0,50}\b(?:medisch|elektronisch|papieren|volledige?|medical|electronic)\w* (?:\w+ )?(?:\w*dossier|records?|file)\b",
            r"\b(?:ontvangt|ontvang|zenden|sturen|bijgaand|hierbij|enclosed|please find|attached)\b[^.]{0,80}\b(?:kopie|afschrift|uitdraai|copy|"
            r"copies)\b[^.]{0,40}(?:(?:patient\w*|behandel|zorg|huisarts\w*|medisch\w*|ziekenhuis) ?dossier|journaal|medical (?:records?|file)|chart)\b",
        ),
        *deed(
            2.4,
            "afschrift van uw dossier",
            "afschrift van uw medisch dossier",
            "kopie van uw dossier",
            "kopie van uw medisch dossier",
            "kopie van het medisch dossier",
            "kopie van het patiëntendossier",
            "uitdraai van uw dossier",
            "uitdraai van het dossier",
            "copy of your medical records",
            "copy of the medical file",
        ),
        *title(
            4.6,
            *each(
                """
                kopie medisch dossier; kopie patiëntendossier; kopie dossier; dossierkopie;
                afschrift dossier; afschrift medisch dossier; afschrift patiëntendossier;
                patiëntdossier; patiëntgegevens; uittreksel uit de patiëntenkaart; uittreksel
                patiëntenkaart; groene kaart; dossier behandeltraject; behandeldossier;
                cliëntdossier; cliëntendossier; totaaloverzicht patiënt; overzicht patiënt;
                overzicht behandeltraject; uitdraai cliëntendossier; zorghistorie; probleemlijst;
                episode-overzicht; episodeoverzicht; overzicht episodes; consulthistorie;
                consultverslagen; contactoverzicht; contactregistratie; behandelgeschiedenis;
                decursus; verpleegkundig dossier; samenvatting patiëntendossier; samenvatting
                dossier; professionele samenvatting; patiëntsamenvatting; waarneemdossier;
                overdrachtsdossier; patient record; patient file; medical record; medical records;
                medical file; clinical notes; consultation notes; dossier médical
                """
            ),
        ),
        *title(
            4.6,
            "uitdraai patiëntendossier",
            "uitdraai his",
            "medisch journaal",
            "huisartsdossier",
            "huisartsendossier",
            "dossieroverzicht",
            "patiëntenkaart",
            "overzicht consulten",
            "consultenoverzicht",
            "epd-uitdraai",
            "elektronisch patiëntendossier",
            "uitdraai elektronisch dossier",
            "zorgdossier",
            "medisch dossier huisarts",
            "samenvatting medisch dossier",
            "uittreksel medisch dossier",
            "uittreksel patiëntendossier",
            "patiëntoverzicht",
            "dossieruitdraai",
            "journaal huisarts",
            "print medisch dossier",
        ),
        *body(
            0.8,
            "subjectief",
            "objectief",
            "evaluatie",
            "plan",
            "icpc-code",
            "contactdatum",
            "visite",
            "telefonisch consult",
            "spreekuur",
            "(s)",
            "(o)",
            "(e)",
            "(p)",
            "icpc code",
            "afgedrukt op",
            "uitgeprint",
            "printdatum",
            "afdrukdatum",
            "mrn",
            "actuele episodes",
            "voorgeschiedenis",
            "labuitslagen",
            "correspondentie",
            "contacten",
            "consulten",
            "decursus",
        ),
        *title(
            4.6,
            "journaal",
            "patiëntendossier",
            "medisch dossier",
            "uitdraai dossier",
            "patiëntjournaal",
            "uitdraai medisch dossier",
            "journaalregels",
            "his-uitdraai",
            "episodelijst",
            "huisartsenjournaal",
            "journaaloverzicht",
            "uitdraai huisartsinformatiesysteem",
        ),
        *body(
            0.8,
            "soep",
            "episode",
            "episodes",
            "icpc",
            "s:",
            "o:",
            "e:",
            "p:",
            "deelcontact",
            "consult",
        ),
        *against(3.0, "advocaten", "geachte collega", "rechtbank", "bureau medische advisering"),
    ),
    fields=(
        spec("date", label(*PRINT_DATES, pick=pick_date), PRINTED_ON, *letter_date().locators),
        person("patiënt", "patiëntnaam", "naam patiënt", "betreft patiënt"),
        BIRTH_DATE,
        BSN,
        spec("period", _SELECTED, _both_ends, _years, *PERIOD.locators, _entries),
        spec(
            "pages",
            label(
                "aantal pagina's",
                "aantal bladzijden",
                "aantal bladen",
                "aantal pag",
                "omvang",
                "number of pages",
                "pages",
                pick=pick_with(r"\d{1,4}"),
            ),
            label("pagina's", "bladzijden", "pages", pick=pick_with(r"^\W*(?P<v>\d{1,4})\W*$")),
            captured(
                r"(?<![\d/.\-])(?P<v>\d{1,4}) (?:pagina's|bladzijden|pages|blz|bladen)\b(?! ?: ?\d)",
                confidence=0.7,
            ),
            captured(
                r"(?:pagina|blad|bladzijde|page|blz\.?|p\.) ?\d{1,4} ?(?:van|/|of|sur) ?(?P<v>\d{1,4})"
            ),
        ),
        spec(
            "practitioner",
            label(
                "huisarts",
                "eigen huisarts",
                "naam huisarts",
                "vaste huisarts",
                "hoofdbehandelaar",
                "behandelaar",
                "arts",
                pick=pick_person,
            ),
            worded.PRACTITIONER,
            practising,
        ),
        spec("medicines", *medication(r"actuele medicatie", r"voorschriften", r"recepten")),
    ),
)
