"""The papers that others cite, by the words that name them: the narrower names first."""

from __future__ import annotations

from typing import NamedTuple


class Noun(NamedTuple):
    """A paper by the words that cite it (lower case, on folded text)."""

    type_id: str
    kind: str
    pattern: str
    alone: bool = False  # counts without date or number


NOUNS = (
    Noun("D29", "decision", r"beslissing(?:en)? op (?:het )?bezwaar"),
    Noun("D50", "advice", r"bma-?(?: |-)?(?:advies|adviezen|rapport|nota)", True),
    Noun(
        "D50",
        "advice",
        r"(?:medisch )?advies van (?:het )?(?:bma|bureau medische advisering)|"
        r"(?:bma|bureau medische advisering) \(?(?:advies|rapport|brief)",
        True,
    ),
    Noun(
        "D41",
        "report",
        r"contra-? ?expertises?(?: taalanalyse)?|rapport van (?:de |een )?contra-? ?expert",
        True,
    ),
    Noun(
        "D42",
        "report",
        r"(?:reactie|weerwoord)[^.]{0,30}contra-? ?expertise|reactie van (?:toelt|blt)",
        True,
    ),
    Noun(
        "D40",
        "report",
        r"(?:conclusie|rapport) van (?:het )?(?:toelt|blt|bureau (?:land en taal|taalanalyse))",
        True,
    ),
    Noun("D40", "report", r"(?:rapport(?:age)? )?taalanalyse(?:rapport)?", True),
    Noun("D40", "report", r"language analysis(?: report)?", True),
    Noun(
        "D16",
        "report",
        r"(?:verklaring|rapport|onderzoek)(?: van onderzoek)? (?:van |door )?(?:het )?bureau documenten|verklaring van onderzoek",
        True,
    ),
    Noun(
        "D45",
        "report",
        r"deskundigen(?:verklaring|rapport|oordeel)|"
        r"(?:verklaring|rapport|brief) van (?:de |een )?(?:\w+)?(?:deskundige|taalkundige|wetenschapper|hoogleraar)|"
        r"expert (?:opinion|report|statement)",
    ),
    Noun(
        "D50",  # "het BMA heeft op 18 maart 2014 geadviseerd"
        "advice",
        r"(?:bma|bureau medische advisering) (?:heeft|bracht|adviseerde)(?=[^.;]{0,90}advi)",
    ),
    Noun("D46", "report", r"immo-? ?rapport(?:age)?|rapport(?:age)? van (?:het )?immo", True),
    Noun(
        "D68",
        "advice",
        r"(?:ambtsbericht|(?:zwaarwegend )?advies)(?: \w+){0,2} (?:de )?(?:dt&v|dienst terugkeer en vertrek)",
        True,
    ),
    Noun(
        "D68",
        "advice",
        r"(?:dt&v|dienst terugkeer en vertrek) (?:heeft|bracht)(?=[^.;]{0,90}(?:advies|ambtsbericht))",
    ),
    Noun("D43", "report", r"individue(?:el|le) ambtsbericht"),
    Noun("D44", "report", r"algemeen ambtsbericht"),
    Noun("D30", "decision", r"intrekking(?:sbesluit)?(?: van het (?:bestreden )?besluit)?"),
    Noun("D31", "decision", r"(?:terugkeerbesluit|inreisverbod)"),
    Noun("D84", "ruling", r"tussenuitspraak"),
    Noun("D85", "ruling", r"uitspraak van de (?:afdeling|abrvs|raad van state)[^.,;]{0,50}?"),
    Noun("D85", "ruling", r"abrvs"),
    Noun("D83", "ruling", r"uitspraak van de voorzieningenrechter"),
    Noun(
        "D82",
        "ruling",
        r"(?:uitspra(?:ak|ken)|vonnis) van (?:deze|de) rechtbank[^.,;]{0,40}, (?:neven)?zittings?plaats [^.,;\d]{3,20},?|"
        r"(?:uitspra(?:ak|ken)|vonnis)(?: van (?:deze|de) rechtbank[^.,;]{0,60}?)?|"
        r"(?:judge?ment|decision|ruling) of (?:the )?(?:regional|district) court[^.,;]{0,30}?",
    ),
    Noun("D88", "minutes", r"proces-verbaal van (?:de )?zitting", True),
    Noun(
        "D22",
        "report",
        r"(?:rapport(?:en)? (?:van )?(?:het )?)?(?:nader|eerste|aanmeld|aanvullend) ?gehoor",
    ),
    Noun("D23", "letter", r"correcties en aanvullingen"),
    Noun("D25", "letter", r"zienswijze"),
    Noun("D24", "decision", r"voornemen"),
    Noun("D28", "letter", r"bezwaarschrift"),
    Noun("D81", "letter", r"verweerschrift"),
    Noun("D51", "form", r"toestemmingsverklaring"),
    Noun("D49a", "act", r"doop(?:akte|bewijs)", True),
    Noun(
        "D49b",
        "letter",
        r"(?:verklaring|brief) van (?:de |zijn |haar )?(?:kerk(?:enraad)?|parochie|predikant|dominee|voorganger)",
    ),
    Noun("D07", "form", r"(?:unrwa|unhcr)-? ?(?:registratie\w*|kaart)", True),
    Noun("D86", "letter", r"hoger-? ?beroepschrift"),
    Noun("D80", "letter", r"beroepschrift|gronden van (?:het )?beroep"),
    Noun("D63", "letter", r"terugkoppeling[^.]{0,30}presentatie|presentatie in persoon"),
    Noun("D62", "letter", r"(?:lp|laissez-? ?passer)-? ?aanvraag"),
    Noun("D66", "letter", r"bemiddelingsverzoek"),
    Noun("D69", "minutes", r"vertrekgesprek"),
    Noun("D65", "letter", r"(?:verklaring|brief)(?: van)?(?: de)? iom|iom-verklaring", True),
    Noun(
        "D60",
        "letter",
        r"(?:brief|verklaring)(?: van)? (?:de |het )?(?:\w+ )?(?:ambassade|consulaat)",
    ),
    Noun(
        "D91",
        "minutes",
        r"lso-? ?(?:verslag|overleg|notulen)|verslag van het (?:lso|lokaal samenwerkingsoverleg)",
    ),
    Noun(
        "D93",
        "advice",
        r"(?:mrt-? ?advies|advies van het (?:mrt|multidisciplinair review team))",
        True,
    ),
    Noun("D52", "form", r"verklaring omtrent (?:de )?medische situatie", True),
    Noun("D03", "act", r"geboorteakte", True),
    Noun("D04", "act", r"overlijdensakte", True),
    Noun("D05", "act", r"huwelijksakte", True),
    Noun(
        "D26",
        "decision",
        r"(?:asiel)?beschikking(?:en)?|(?:bestreden |primaire |eerdere |afwijzende )?besluit(?:en)?",
    ),
    Noun(
        "D53",
        "letter",
        r"(?:brief|verklaring|rapport|rapportage) van (?:de |het |zijn |haar )?(?:behandelend\w*|huisarts|psychiater|psycholoog|specialist|ggz)",
    ),
    Noun("D104", "letter", r"(?:brief|e-?mail|schrijven)"),
)
