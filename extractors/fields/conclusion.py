"""What an expert or adviser concludes: the vocabularies of field `conclusion`.

Language analysis (TA_), the departure service's advice (POSITIVE ...), the Istanbul Protocol (IP_),
the medical advice on being heard, the age examination. One parser for all.

>>> DTV.parse("DT&V brengt geen positief zwaarwegend advies uit"), parse("TA_CLEARLY_NO")
('NEGATIVE', 'TA_CLEARLY_NO')
>>> DTV.parse("Een positief zwaarwegend advies wordt niet gegeven.")
'NEGATIVE'
>>> DTV.parse("Een oordeel geef ik pas als de ambassade heeft geantwoord.")
'RUNNING'
>>> ISTANBUL.parse("De littekens zijn zeer consistent met de gestelde toedracht.")
'HIGHLY_CONSISTENT'
"""

from __future__ import annotations

from extractors.fields import language_analysis
from extractors.fields.vocabulary import Vocabulary

DTV = Vocabulary(
    "DTV",
    (
        "NEGATIVE",
        r"geen (?:positief )?(?:\(?positief\)? )?(?:zwaarwegend )?(?:buiten ?schuld-? ?)?advies (?:\w+ ){0,4}(?:uit|uitgebracht|gegeven|afgegeven|verstrekt|geven|uitbrengen)",
        r"geen positief (?:zwaarwegend )?advies",
        r"(?:zwaarwegend|positief|buiten ?schuld) ?advies (?:\w+ ){0,4}niet (?:\w+ ){0,2}(?:uit|uitgebracht|gegeven|afgegeven|verstrekt|geven|verstrekken|uitbrengen)",
        r"niet (?:\w+ ){0,3}(?:concluderen|vaststellen|oordelen)[^.]{0,60}(?:voldaan|voldoet)[^.]{0,60}",
        r"negatief (?:zwaarwegend )?(?:advies|ambtsbericht)",
        r"(?:adviseert|adviseren|advies is|advies luidt)\W{1,3}(?:\w+ ){0,4}negatief",
        r"niet (?:\w+ ){0,6}(?:voldaan|voldoet)[^.]{0,80}(?:voorwaarden|criteria|beleid|buiten ?schuld)",
        r"(?:voldoet|voldaan)[^.]{0,40} niet[^.]{0,60}(?:voorwaarden|criteria|beleid|buiten ?schuld)",
        r"komt niet in aanmerking[^.]{0,60}buiten ?schuld",
    ),
    (
        "ENDED_NO_ADVICE",
        r"bemiddeling[^.]{0,80}(?:beeindigd|gestaakt|afgesloten)[^.]{0,60}zonder (?:\w+ )?advies",
        r"(?:beeindigd|beeindigt|gestaakt)[^.]{0,80}(?:bemiddeling)[^.]{0,60}zonder",
        r"zonder (?:positief )?advies (?:\w+ )?(?:beeindigd|afgesloten)",
    ),
    (
        "RUNNING",
        r"(?:bemiddeling|onderzoek|traject)[^.]{0,140}(?:loopt nog|nog niet (?:afgerond|klaar|voltooid|ten einde)|nog gaande|duurt voort)",
        r"(?:oordeel|advies)[^.]{0,120}\bpas (?:\w+ )?(?:als|wanneer|nadat|zodra)\b",
        r"nog geen (?:zwaarwegend )?advies",
        r"nog niet (?:\w+ ){0,3}(?:uitlaten|adviseren)",
    ),
    (
        "POSITIVE",
        r"positief (?:zwaarwegend )?(?:\(?zwaarwegend\)? )?(?:advies|ambtsbericht)",
        r"(?:adviseert|adviseren|advies is|advies luidt)\W{1,3}(?:\w+ ){0,4}positief",
        r"zwaarwegend positief advies",
        r"oordeel[^.]{0,60}buiten (?:zijn|haar|hun|diens) schuld (?:\w+ ){0,3}niet (?:\w+ ){0,3}(?:kan|kunnen|vertrekken)",
        r"oordeel[^.]{0,60}(?:kan|kunnen)[^.]{0,40}buiten (?:zijn|haar|hun|diens) schuld niet",
        r"(?:voldaan|voldoet)[^.]{0,40}(?:alle |de )?(?:voorwaarden|criteria)[^.]{0,60}buiten ?schuld",
    ),
    ("ENDED_NO_ADVICE", r"bemiddeling[^.]{0,80}(?:beeindigd|gestaakt|afgesloten)"),
)

ISTANBUL = Vocabulary(
    "IP",
    ("NOT_CONSISTENT", r"niet consistent", r"inconsistent", r"not consistent"),
    ("HIGHLY_CONSISTENT", r"(?:zeer|sterk|in hoge mate) consistent", r"highly consistent"),
    ("DIAGNOSTIC", r"kenmerkend", r"diagnostisch (?:voor|of)", r"diagnostic of"),
    ("TYPICAL", r"typerend", r"typical (?:of|for)"),
    ("CONSISTENT", r"(?<!in)consistent"),
)
IP_ORDER = (
    "NOT_CONSISTENT",
    "CONSISTENT",
    "HIGHLY_CONSISTENT",
    "TYPICAL",
    "DIAGNOSTIC",
)

HEARING = Vocabulary(
    "HEARING",
    (
        "CANNOT_BE_HEARD",
        r"niet (?:\w+ ){0,8}(?:gehoord|horen|verhoord)",
        r"(?:gehoor|horen)[^.]{0,40}(?:niet (?:\w+ )?(?:mogelijk|verantwoord)|ontraden|uitstellen|uit te stellen)",
        r"(?:kan|kunnen) (?:\w+ ){0,3}niet (?:\w+ )?(?:gehoord|horen)",
    ),
    (
        "CAN_BE_HEARD_WITH_LIMITS",
        r"(?:kan|kunnen) (?:\w+ ){0,4}(?:gehoord|horen)[^.]{0,100}(?:beperking|rekening|mits|voorwaarde)",
        r"(?:beperkingen|met inachtneming)[^.?]{0,80}(?:gehoord|horen)(?!\?)",
        r"\bbeperkingen\b[^.?]{0,80}\? ?:?\W{0,3}ja\b",
        r"(?:gehoor|gehoord|horen)\b[^.]{0,80}\b(?:wel|mits|maar|pauze\w*|rekening|onderbrek\w*|aanpassing\w*|voorwaarde\w*)\b[^.]{0,60}(?:pauze\w*|nodig|"
        r"rekening|korter|begeleiding|vrouwelijk\w*|aanpassing\w*|voorwaarde\w*|onderbrek\w*)",
        r"(?:pauzes?|onderbrek\w*|korte vragen|vrouwelijke (?:tolk|medewerk\w*))[^.]{0,60}\b(?:nodig|noodzakelijk|vereist|gewenst|geadviseerd)",
    ),
    (
        "CAN_BE_HEARD",
        r"(?:kan|kunnen) (?:\w+ ){0,4}(?:gehoord|horen)",
        r"geen (?:medische )?(?:beperkingen|bezwaren|belemmeringen)",
        r"in staat (?:\w+ ){0,5}(?:gehoord|horen)",
        r"(?:gehoor|horen)[^.]{0,40}(?:mogelijk|kan plaatsvinden|doorgang vinden)",
    ),
)

AGE = Vocabulary(
    "AGE",
    (
        "ADULT",
        r"evident meerderjarig",
        r"meerderjarig",
        r"(?:ouder dan|minimaal|ten ?minste|minstens|at least|older than|niet jonger dan) (?:1[89]|[2-9]\d|achttien|negentien|twintig|eenentwintig)",
        r"\badult\b",
    ),
    (
        "MINOR",
        r"evident minderjarig",
        r"minderjarig",
        r"(?:jonger dan|younger than|under) (?:1[0-8]|achttien)",
        r"\bminor\b",
    ),
    ("UNDECIDED", r"niet (?:\w+ ){0,3}(?:vast te stellen|vastgesteld)"),
)

REPLY = Vocabulary(
    "REPLY",
    (
        "MAINTAINED",
        r"geen (?:aanleiding|reden|grond\w*|nieuwe)[^.]{0,80}(?:herzien|wijzigen|aan te passen|anders|terug te komen)",
        r"(?:conclusie|oordeel|bevinding\w*|standpunt)[^.]{0,40}(?:(?:verander|wijzig)\w*[^.]{0,20}\bniet\b|ongewijzigd|(?:blijft|blijven) (?:in stand|staan))",
        r"(?:niet|geenszins) (?:\w+ ){0,4}(?:te herzien|herzien|gewijzigd|af te doen)",
    ),
    (
        "WITHDRAWN",
        r"(?:trekt|herziet|ingetrokken|herzien|niet (?:\w+ )?gehandhaafd|handhaaft (?:\w+ ){0,3}niet)",
    ),
    (
        "MAINTAINED",
        r"(?:handhaaft|handhaven|gehandhaafd|blij(?:ft|ven) (?:\w+ )?bij|(?:geen|niet)\b[^.]{0,80}\bander (?:oordeel|standpunt|inzicht)|geen aanleiding (?:\w+ ){0,3}te (?:herzien|wijzigen))",
    ),
)

EXPERT = Vocabulary(
    "EXPERT",
    (
        "DISAGREES",
        r"(?:niet|kan) (?:\w+ ){0,4}niet (?:\w+ )?(?:onderschr\w+|delen|eens)",
        r"(?:disagree|does not support|cannot be supported|not (?:\w+ )?agree)\w*",
        r"(?:conclusie|bevindingen)[^.]{0,60}niet (?:\w+ ){0,2}(?:dragen|gedragen|onderschreven|gedeeld|gerechtvaardigd)",
        r"deelt (?:\w+ ){0,4}niet",
    ),
    (
        "AGREES",
        r"(?:onderschrijf\w*|deelt|agree[sd]?|supports?) (?:\w+ ){0,3}(?:conclusie|conclusion|bevinding\w*|findings)",
    ),
)

ALL = (DTV, ISTANBUL, HEARING, AGE, REPLY, EXPERT)
_CODES = {c for v in (*ALL, language_analysis.TA) for c in v.codes if c and c != "TA_INDICATED"}


_SENTENCE = 4  # words: what is no code may be an expert's own sentence
_LONGEST = 600


def parse(text: str) -> str | None:
    """A code of any of the vocabularies, the wording of one, or an expert's own sentence."""
    bare = text.strip().upper().replace(" ", "_").replace("-", "_")
    if bare in _CODES:
        return bare
    code = language_analysis.parse(text)
    for vocabulary in ALL:
        code = code or vocabulary.parse(text)
    sentence = " ".join(text.split()).strip(" .")
    return code or (sentence[:_LONGEST] if len(sentence.split()) >= _SENTENCE else None)
