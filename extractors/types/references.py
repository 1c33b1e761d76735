"""Numbers of a paper that no label of field "reference" announces: of a note, an invoice, a subject line."""

from __future__ import annotations

import re

from extractors.locating.headers import pick_date, pick_with
from extractors.locating.view import View
from extractors.locating.wordings import worded
from extractors.model import Found, Locator, Method

_NUMBER = r"(?:no|nos|nr|numm ?er|number|num|numero|№|#|id|رقم)"
# A number of the paper itself that is called by what the paper is: "Note n°", "Invoice No.", "Rapportnummer".
NUMBER_OF_PAPER = worded(
    rf"^(?:my |our |ons |onze )?(?:{_NUMBER}|n|file|case)\W*$|(?:note|zaak|case|casus|mrt|stuk|rapport|report|brief|letter|factuur|invoice|offerte|quotation|quote|"
    r"proforma|oficio|decree|decreet|besluit|circular|advies|dossier|file|registratie|aanvraag|verzoek|protocol|volg|opdracht|onderzoek\w*|lab|nota|verklaring|"
    rf"attestation|facture|devis)\W{{0,2}}(?:{_NUMBER})?\W*$|\b(?:aktenzeichen|geschaftszeichen|unser zeichen|ons nummer|nostro|"
    r"notre (?:ref|n)|ons nr|our (?:file|no|number))",
    without=(
        r"telefo|phone|\bfax|\btel|v-?n(?:r|um)|\bbsn|passport|paspoort|passeport|document|\bkvk|iban|btw|\bbig|postbus|"
        r"\buw\b|\byour\b|votre|datum|\bdate|jaar|year|patient|polis|ticket|vlucht|flight|akte\b|kaart|card|identi|"
        r"gebo|account|rekening|huis|pagin|page|aantal|\bind\b|crv"
    ),
    pick=pick_with(
        r"^\W{0,3}(?P<v>(?=[\w./\-]{0,14} ?[\w./\-]{0,14}\d)(?!(?:19|20)\d\d\b(?!/))(?!\d{4}\.\d\d\.\d{4})(?!\d{1,2}(?P<s>[-./])\d{1,2}(?P=s)(?:\d\d|\d{4})\b)"
        r"(?!\d{1,2} [a-z])(?:[A-Z]{1,8}[ ]?)?[A-Za-z0-9]+(?:[./\-_ ]{1,2}[A-Z0-9][A-Za-z0-9]*|/[a-z]{1,3}(?!\w))*)"
    ),
    confidence=0.7,
    remembered=False,
)
_SUBJECT_CODE = re.compile(
    r"(?m)^\W*(?:betreft|onderwerp|subject|re|inzake|objet|betr|title|dossier|note(?: verbale)?|zaak|case)\b[^\n]{0,50}?\s"
    r"(?P<v>(?=[a-z.]*[/\-.]?\d)[a-z]{1,6}[/\-.]?\d[\w/\-.]{2,}|\d+/[\w/\-.]+)\s*$"
)


_IN_BRACKETS = re.compile(  # "wij sluiten het dossier (NL-20-00318)"
    r"\b(?:dossier|zaak|casus|file|case|kenmerk|registratie|verzoek)(?:nummer|nr\.?)?,? ?\((?:nr\.? |no\.? |kenmerk:? |ref\.?:? )?"
    r"(?P<v>[a-z]{1,6}[/\-. ]?\d[\w/.\-]{3,})\)"
    r"|\((?:ons )?(?:dossier|zaak|kenmerk|file|case|ref)(?:nummer|nr\.?|erentie|erence)?\.?:? (?P<w>[a-z]{1,6}[/\-. ]?\d[\w/.\-]{3,})\)"
)
_NUMBERED = re.compile(
    r"(?m)^\W{0,3}(?:(?!tel|fax|gsm|kvk|bsn|ind |iban|btw|agb|big|uw )[a-z]{2,6} (?=n[or]\b))?(?:note(?: verbale)?|our|my|ref(?:erence|\.)?|nr|no|n°|nummer|number|zaak|kenmerk|dossier)\b(?: ?(?:no|nr|n°|ref)\b)?"
    r"[ .:°#]{0,4}(?P<v>(?:[a-z]{1,6}[ ])?[a-z0-9]+(?:[/\-.]\w+){1,6})\s*$"
)


def _numbered_line(view: View) -> list[Found]:
    """A number alone on its line in the head: "Note No. ETB/C/0441/14", "Nr. 1144/ko"."""
    match = _NUMBERED.search(view.lined, 0, view.head_end)
    if match is None or not re.search(r"\d", match["v"]) or pick_date(match["v"]) is not None:
        return []
    return [view.found(*match.span("v"), Method.PATTERN, 0.6)]


def _in_subject(view: View) -> list[Found]:
    """A number with letters or strokes that ends the subject line: "Betreft: opsporingsverzoek O-22-3317"."""
    match = _SUBJECT_CODE.search(view.lined, 0, view.head_end)
    return [view.found(*match.span("v"), Method.PATTERN, 0.6)] if match is not None else []


def _in_brackets(view: View) -> list[Found]:
    """A number in brackets behind the word for the file."""
    match = _IN_BRACKETS.search(view.flat)
    if match is None:
        return []
    return [view.found(*match.span("v" if match["v"] else "w"), Method.PATTERN, 0.55)]


_RUN_IN = re.compile(  # "Datum: 3 mei 2016. Dossier BLT/16/1120.", "16 May 2019 No. 1147"
    r"(?<!uw )(?<!your )(?<!votre )\b(?:(?:dossier|kenmerk|referentie|reference|ref|rapport|our file)(?: ?(?:nummer|nr|no))?[.:]{0,2} "
    r"(?P<v>(?=[a-z/.\- ]{0,8}\d)(?:[a-z]{1,6}[ ./\-])?\w+(?:[/.\-]\w+)+)"
    r"|(?:19|20)\d\d[ ,;/]{1,3}(?:no|nr|n°|ref)[.:°]{0,2} ?(?P<w>[a-z]{0,6}[/\-.]?\d[\w/\-.]*\w))(?=[\s.,;)]|$)"
)


def _run_in(view: View) -> list[Found]:
    """A number in the running text of the head that a word for it announces."""
    match = _RUN_IN.search(view.lined, 0, view.head_end)
    if match is None:
        return []
    group = "v" if match["v"] else "w"
    if pick_date(match[group]) is not None or not re.search(r"\d", match[group]):
        return []
    return [view.found(*match.span(group), Method.PATTERN, 0.55)]


RUN_IN: Locator = _run_in
IN_BRACKETS: Locator = _in_brackets
IN_SUBJECT: Locator = _in_subject
NUMBERED_LINE: Locator = _numbered_line
