"""What each document type is called in a sentence; also the closed set of types a rule may name.

The ids are the catalogue numbers of the domain book (2.1), shared with the extractors.
"""

from __future__ import annotations

from extractors.model import Text

DOCUMENT_NAMES: dict[str, Text] = {
    "D01": Text("paspoort", "passport"),
    "D02": Text("identiteitskaart", "identity card"),
    "D03": Text("geboorteakte", "birth certificate"),
    "D04": Text("overlijdensakte", "death certificate"),
    "D05": Text("huwelijksakte of familie-uittreksel", "marriage certificate or family extract"),
    "D06": Text("nationaliteitsverklaring of intrekking", "statement or withdrawal of nationality"),
    "D07": Text("UNHCR-, UNRWA- of kampregistratie", "UNHCR, UNRWA or camp registration"),
    "D08": Text(
        "school-, leger-, rijbewijs- of partijdocument", "school, army, licence or party paper"
    ),
    "D09": Text(
        "religieuze registratie uit het land van herkomst", "religious register from origin"
    ),
    "D10": Text("uittreksel BRP", "extract of the BRP register"),
    "D11": Text("verblijfsdocument of W-document", "residence document or W document"),
    "D12": Text("visum", "visa"),
    "D13": Text("laissez-passer", "laissez-passer"),
    "D14": Text("beëdigde vertaling", "sworn translation"),
    "D15": Text("legalisatie of apostille", "legalisation or apostille"),
    "D16": Text("verklaring van onderzoek Bureau Documenten", "Bureau Documenten report"),
    "D17": Text("DNA-rapport", "DNA report"),
    "D18": Text("leeftijdsonderzoek", "age examination"),
    "D20": Text("aanvraag of ontvangstbevestiging", "application or acknowledgment"),
    "D21": Text("M35-O (opvolgende aanvraag)", "M35-O (repeat application)"),
    "D22": Text("rapport van gehoor", "hearing report"),
    "D23": Text("correcties en aanvullingen", "corrections and additions"),
    "D24": Text("voornemen", "intended decision"),
    "D25": Text("zienswijze", "view on the intended decision"),
    "D26": Text("beschikking IND", "IND decision"),
    "D27": Text("herstelverzuimbrief", "letter asking to complete"),
    "D28": Text("bezwaarschrift", "objection"),
    "D29": Text("beslissing op bezwaar", "decision on objection"),
    "D30": Text("intrekking van het besluit", "withdrawal of the decision"),
    "D31": Text("terugkeerbesluit of inreisverbod", "return decision or entry ban"),
    "D32": Text("antwoord op inzageverzoek", "answer to a request for access"),
    "D40": Text("rapport taalanalyse", "language analysis"),
    "D41": Text("contra-expertise taalanalyse", "counter-expertise language analysis"),
    "D42": Text("reactie TOELT op de contra-expertise", "TOELT reply to the counter-expertise"),
    "D43": Text("individueel ambtsbericht", "individual official report"),
    "D44": Text("landeninformatie", "country information"),
    "D45": Text("verklaring van een landendeskundige", "country expert's statement"),
    "D46": Text("iMMO-rapport", "iMMO report"),
    "D47": Text("forensisch rapport (NFI, NIFP)", "forensic report (NFI, NIFP)"),
    "D48": Text("FMMU-advies horen en beslissen", "FMMU advice on hearing"),
    "D49a": Text("doopbewijs", "baptism certificate"),
    "D49b": Text("kerkelijke verklaring", "church statement"),
    "D49c": Text("rapport van een commissie bekeerlingen", "report of a conversion committee"),
    "D50": Text("BMA-advies", "BMA advice"),
    "D51": Text("toestemmingsverklaring medische gegevens", "consent form for medical data"),
    "D52": Text("verklaring omtrent medische situatie", "statement of medical situation"),
    "D53": Text("brief van een behandelaar", "letter of a practitioner"),
    "D54": Text("medisch dossier", "medical file"),
    "D55": Text("medicatieoverzicht", "medication list"),
    "D56": Text("kosten- of tariefbewijs", "proof of cost or tariff"),
    "D57": Text(
        "brief van een ziekenhuis in het herkomstland", "letter of a hospital in the country"
    ),
    "D58": Text("mentorschap, bewind of curatele", "mentorship or guardianship"),
    "D59": Text("zorgmachtiging of indicatie", "care order or indication"),
    "D60": Text("brief van ambassade of consulaat", "letter of embassy or consulate"),
    "D61": Text("bewijs van bezoek of poging", "proof of a visit or attempt"),
    "D62": Text("afschrift van de LP-aanvraag", "copy of the LP request"),
    "D63": Text("terugkoppeling van de presentatie", "feedback of the presentation"),
    "D64": Text("LP-toezegging of intrekking daarvan", "LP promise or its withdrawal"),
    "D65": Text("IOM-verklaring", "IOM statement"),
    "D66": Text("bemiddelingsverzoek aan DT&V", "request to DT&V to mediate"),
    "D67": Text("DT&V-bevestiging start of einde bemiddeling", "DT&V notice of mediation"),
    "D68": Text("ambtsbericht of advies van DT&V", "official report or advice of DT&V"),
    "D69": Text("verslag van een vertrekgesprek", "report of a departure interview"),
    "D70": Text("bericht van het Rode Kruis", "Red Cross message"),
    "D71": Text("briefwisseling met een derde land", "letters with a third country"),
    "D72": Text("brief van UNHCR", "letter of UNHCR"),
    "D73": Text("ticket of vertrekregeling", "ticket or departure arrangement"),
    "D80": Text("beroepschrift", "appeal"),
    "D81": Text("verweerschrift", "defence"),
    "D82": Text("uitspraak rechtbank", "ruling of the district court"),
    "D83": Text("uitspraak voorlopige voorziening", "ruling on provisional relief"),
    "D84": Text("tussenuitspraak", "interim ruling"),
    "D85": Text("uitspraak Raad van State", "ruling of the Raad van State"),
    "D86": Text("hogerberoepschrift", "higher appeal"),
    "D87": Text("uitnodiging voor de zitting", "invitation to the hearing"),
    "D88": Text("proces-verbaal van de zitting", "record of the hearing"),
    "D89": Text("interim measure", "interim measure"),
    "D90": Text("beschikking staatloosheid", "court order on statelessness"),
    "D91": Text("LSO-verslag", "LSO minutes"),
    "D92": Text("MRT-format", "MRT form"),
    "D93": Text("advies van het MRT", "advice of the MRT"),
    "D94": Text("burgemeestersbrief", "letter of the mayor"),
    "D95": Text("verblijfs- of opvangverklaring", "shelter statement"),
    "D96": Text("getuigen- of familieverklaring", "statement of witness or family"),
    "D97": Text("toevoegingsbesluit", "legal aid decision"),
    "D98": Text("machtiging of volmacht", "power of attorney"),
    "D99": Text("AVG-toestemming", "privacy consent"),
    "D100": Text("proces-verbaal aangifte mensenhandel", "police report of trafficking"),
    "D101": Text("COA-brief", "letter of COA"),
    "D102": Text("justitiële documentatie", "judicial record"),
    "D103": Text("eigen verklaring van de cliënt", "client's own statement"),
    "D104": Text("e-mail, chat of verzendbewijs", "e-mail, chat or proof of sending"),
}


def name_of(type_id: str) -> Text:
    """The name of a type; the id itself for one we do not know."""
    return DOCUMENT_NAMES.get(type_id, Text(type_id, type_id))


def names_of(types: tuple[str, ...]) -> Text:
    """ "paspoort of identiteitskaart (D01, D02)"."""
    ids = ", ".join(types)
    return Text(
        f"{_join([name_of(t).nl for t in types], 'of')} ({ids})",
        f"{_join([name_of(t).en for t in types], 'or')} ({ids})",
    )


def _join(words: list[str], last: str) -> str:
    if len(words) < 2:
        return "".join(words)
    return f"{', '.join(words[:-1])} {last} {words[-1]}"
