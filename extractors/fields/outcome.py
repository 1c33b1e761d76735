"""What an authority decided or answered: the vocabularies of field `outcome`.

IND decisions, Bureau Documenten (BD_), embassies (EMB_), IOM. One parser for all: the codes of the
vocabularies do not overlap, a type names the vocabulary whose wordings it looks for.

>>> IND.parse("Uw aanvraag wordt afgewezen als kennelijk ongegrond"), parse("EMB_NOT_NATIONAL")
('AFGEWEZEN', 'EMB_NOT_NATIONAL')
>>> IOM.parse("Wij hebben het dossier gesloten zonder dat zij is vertrokken."), IOM.parse("Zij is niet vertrokken.")
('cannot_arrange', None)
>>> DOCUMENTS.parse("met aan zekerheid grenzende waarschijnlijkheid niet echt")
'ZEKERHEID_NIET_ECHT'
>>> EMBASSY.parse("de autoriteiten hebben betrokkene niet erkend als onderdaan")
'EMB_NOT_NATIONAL'
"""

from __future__ import annotations

from extractors.fields.embassy import EMBASSY
from extractors.fields.vocabulary import Vocabulary

_ASKED = r"(?:(?:asiel)?aanvraag|(?:asiel)?aanvragen|(?:asiel)?verzoek|vergunning)"
IND = Vocabulary(
    "IND",
    (
        "",
        r"waarbij[^.]{0,160}(?:afgewezen|ingewilligd|ongegrond verklaard)",
        r"(?:eerder(?:e)?|destijds|vorige)[^.]{0,80}(?:afgewezen|ingewilligd|ongegrond|gegrond)",
        r"bij (?:besluit|beschikking|brief) van[^.]{0,140}(?:afgewezen|ingewilligd|ongegrond verklaard|gegrond verklaard|niet-ontvankelijk verklaard)",
        r"niet (?:kennelijk |als )?(?:ongegrond|niet-ontvankelijk)",
    ),
    (
        "BUITEN_BEHANDELING",
        r"buiten (?:verdere )?behandeling (?:wordt )?(?:gesteld|gelaten|te stellen|stelling|te laten)",
        r"(?:laat|laten) (?:ik |wij )?[^.]{0,60}buiten (?:verdere )?behandeling",
        r"buitenbehandelingstelling",
        r"stel (?:ik )?[^.]{0,60}buiten behandeling",
    ),
    (
        "NIET_IN_BEHANDELING",
        r"niet (?:verder )?in behandeling (?:wordt )?(?:genomen|te nemen)",
        r"(?:neem|nemen) (?:ik |wij )?[^.]{0,60}niet (?:verder )?in behandeling",
    ),
    (
        "NIET_ONTVANKELIJK",
        r"niet-? ?ontvankelijk(?: verklaard| te verklaren)?",
        r"niet-ontvankelijkverklaring",
    ),
    (
        "INGETROKKEN",
        r"vergunning[^.]{0,60}(?:wordt |is )?ingetrokken",
        r"trek (?:ik )?[^.]{0,30}vergunning[^.]{0,40} in\b",
    ),
    (
        "AFGEWEZEN",
        rf"{_ASKED}[^.]{{0,140}}?(?:wordt|worden|is|zijn) (?:daarom |hierbij |dan ook )?(?:afgewezen|geweigerd)",
        r"(?:wordt|word|worden) (?:daarom |hierbij |dan ook )?(?:afgewezen|geweigerd)",
        rf"(?:ik )?wij[sz]t? (?:ik |hierbij )?(?:uw |de |het |deze ){{0,2}}{_ASKED}[^.]{{0,100}} af\b",
        rf"\bwij wijzen [^.]{{0,20}}{_ASKED}[^.]{{0,100}} af\b",
        rf"afwijzing (?:van )?(?:uw |de |het )?{_ASKED}",
        rf"afwijzen (?:van )?(?:uw |de |het )?{_ASKED}",
        rf"{_ASKED}[^.]{{0,100}}\bafgewezen\b",
        r"\bniet ingewilligd\b",
        rf"{_ASKED}[^.]{{0,80}}\baf te wijzen\b",
        r"(?:krijgt|ontvangt) u (?:dus |daarom )?geen (?:verblijfsvergunning|uitstel|vergunning|asiel)",
        r"u (?:krijgt|ontvangt) (?:dus |daarom )?geen (?:verblijfsvergunning|uitstel|vergunning|asiel)",
        r"besluit\W{1,3}(?:afwijzing|afgewezen)",
        r"(?:u krijgt|krijgt u|(?:geef|geven|verleen|verlenen) (?:ik|wij)) (?:[\w-]+ ){0,4}(?:\w*vergunning|uitstel|verblijf\w*|asiel)(?: van vertrek)? "
        r"(?:\w+ )?niet\b",
        r"(?:antwoord|besluit|beslissing)[^.]{0,60} (?:is|luidt) (?:\w+ )?(?:nee|negatief|afwijzend)\b",
        rf"\bkeur\w* [^.]{{0,40}}{_ASKED}[^.]{{0,20}} (?:af|niet goed)\b|{_ASKED}[^.]{{0,60}}\bniet goed ?(?:ge)?keu\w+",
        rf"\bvoldoe\w* (?:u |betrokkene |hij |zij )?(?:\w+ )?niet aan de (?:voorwaarden|vereisten|eisen) (?:van|voor) (?:[\w-]+ ){{0,3}}{_ASKED}",
        r"(?:niet|geen) (?:[\w-]+ ){0,3}(?:voor|tot|vatbaar voor) inwilliging",
        r"\bgeen inwilliging\b",
        rf"\bbesluit\w*[^.]{{0,120}}{_ASKED} te weigeren\b",
        r"(?:asiel)?(?:aanvraag|verzoek) (?:[\w-]+ ){0,9}(?:is|wordt|als|acht ik|verklaar ik) (?:[\w-]+ ){0,3}(?:kennelijk )?ongegrond",
        rf"{_ASKED}[^.]{{0,80}}\bniet (?:toe te wijzen|in te willigen|toegewezen|gehonoreerd)",
        rf"(?:weiger|weigeren) (?:ik |wij )?[^.]{{0,40}}{_ASKED}",
        rf"(?:is|wordt|acht ik|verklaar ik|vind ik) (?:uw |de |het |deze ){{1,2}}{_ASKED} (?:[\w-]+ ){{0,6}}(?:ongegrond|afgewezen|geweigerd)",
        r"geen recht (?:heeft|hebt|bestaat) op (?:een )?(?:\w+ )?(?:asiel|verblijfs)?vergunning",
        r"afwijzend (?:te )?(?:beslist|beslissen|beschikt|beschikken)",
        r"kom(?:t|en)? (?:u |betrokkene |client\w* |hij |zij )?(?:[\w-]+ ){0,3}niet in aanmerking voor [^.]{0,60}(?:vergunning|uitstel|asiel|artikel 64)",
        r"(?:verleen|verlenen|geef|geven) (?:ik |wij )?(?:u |hem |haar |betrokkene )?(?:[\w-]+ ){0,2}geen (?:[\w-]+ ){0,2}(?:vergunning|verblijfsvergunning|uitstel|asiel)",
        r"(?:kan|kunnen|wil|zal|zullen) (?:ik |wij )?[^.]{0,60}\bniet (?:[\w-]+ ){0,2}(?:inwilligen|toewijzen|verlenen)",
        r"geen toepassing (?:[\w-]+ ){0,3}(?:aan|van) (?:[\w-]+ ){0,2}artikel 64",
        r"artikel 64 (?:[\w-]+ ){0,8}niet (?:van toepassing|toegepast|toe te passen|toepassen)",
        r"(?:vergunning|uitstel van vertrek|asiel)[^.]{0,60}(?:verleen|verlenen|geef|geven) (?:ik|wij) (?:[\w-]+ ){0,2}niet\b",
        r"(?:vergunning|uitstel van vertrek)[^.]{0,60}(?:wordt|word|is) (?:[\w-]+ ){0,3}niet (?:verleend|gegeven|toegekend)",
        r"(?:besluit|beslissing) (?:[\w-]+ ){0,3}(?:is|luidt)\W{1,3}(?:negatief|afwijzend)",
        r"geen (?:verblijfs)?vergunning [^.]{0,40}verleend",
        r"uitstel van vertrek[^.]{0,80}(?:niet verleend|geweigerd|geen)",
        r"(?:verleen|krijgt|verleent)[^.]{0,30}geen uitstel van vertrek",
    ),
    (
        "INGEWILLIGD",
        r"ingewilligd",
        rf"{_ASKED}[^.]{{0,60}}\b(?:is|wordt|zijn|worden) (?:[\w-]+ ){{0,2}}(?:goedgekeurd|gehonoreerd|akkoord)",
        r"willig (?:ik )?[^.]{0,60} in\b",
        rf"{_ASKED}[^.]{{0,80}}\b(?:in te willigen|toe te wijzen|toegekend|toegewezen)\b",
        r"(?:u krijgt|krijgt u) (?:(?!geen)[\w-]+ ){0,3}(?:verblijfsvergunning|vergunning|uitstel van vertrek|asielvergunning|asiel)(?! (?:\w+ )?niet\b)",
        rf"\bkeur\w* [^.]{{0,40}}{_ASKED}[^.]{{0,20}} goed\b",
        r"(?<!geen\s)inwilliging",
        r"artikel 64 (?!niet)(?:(?!niet\b)[\w-]+ ){0,8}(?:van toepassing|toegepast)\b",
        r"(?:geef|geven|wordt) (?:ik |wij )?(?:hierbij )?toepassing (?:gegeven )?aan artikel 64",
        r"uitstel van vertrek (?:(?!niet\b|geen\b)[\w-]+ ){0,6}(?:verleend|toegekend)",
        r"\b(?:u|betrokkene|hij|zij) (?:mag|kunt|kan) (?:in nederland |hier )?(?:blijven|verblijven)",
        r"(?:verleen|verlenen|geef|geven) (?:ik |wij )?(?:hierbij )?(?:u |hem |haar |betrokkene |aan \w+ )?(?:een |de |uw )?(?:gevraagde |tijdelijke )?(?:vergunning|verblijfsvergunning|uitstel van vertrek|asiel)",
        r"in het bezit (?:te )?(?:gesteld|stellen|stel)[^.]{0,40}vergunning",
        r"(?:besluit|beslissing) (?:[\w-]+ ){0,3}(?:is|luidt)\W{1,3}(?:positief)",
        r"(?:verleen ik|verlenen wij|krijgt u)[^.]{0,60}(?:verblijfsvergunning|uitstel van vertrek)",
        r"(?:wordt|word)[^.]{0,60}(?:verblijfsvergunning|uitstel van vertrek)[^.]{0,60}\bverleend",
    ),
    (
        "ONGEGROND",
        r"bezwaar(?:schrift)?[^.]{0,80}?ongegrond",
        r"ongegrond(?:verklaring)?[^.]{0,30}bezwaar",
        r"verklaar[^.]{0,60}ongegrond",
        r"bezwaar(?:schrift|gronden)? (?:[\w-]+ ){0,4}(?:slaagt|slagen|treft|treffen|faalt) (?:[\w-]+ ){0,2}(?:niet|geen doel)",
        r"(?:handhaaf|handhaven|blijf|blijven) (?:ik |wij )?(?:dan ook |dus )?(?:bij )?(?:het |mijn |ons )(?:eerdere |bestreden |primaire )?(?:besluit|standpunt)",
    ),
    (
        "GEGROND",
        r"bezwaar(?:schrift)?[^.]{0,80}?\bgegrond",
        r"\bgegrond(?:verklaring)?[^.]{0,30}bezwaar",
        r"(?:herroep|herroepen) (?:ik |wij )?(?:het|mijn|ons|de)\b",
        r"(?:besluit|beschikking|beslissing)[^.]{0,60}(?:wordt|is|heb ik|hebben wij) (?:\w+ ){0,2}herroepen",
        r"bezwaar(?:schrift|gronden)? (?:treft|treffen|slaagt|slagen) (?:gedeeltelijk |deels |dus |daarom )?(?:doel\b|(?!niet|geen))",
        r"kom(?:en)? (?:ik |wij )?(?:geheel |gedeeltelijk |hiermee )?(?:aan uw bezwaar tegemoet|tegemoet aan uw bezwaar)",
    ),
)

_SURE = r"(?:met )?aan zekerheid grenzende (?:mate van )?waarschijnlijkheid"
_NOT_REAL = r"(?:niet (?:\w+ ){0,2}echt|vals|niet authentiek)"
DOCUMENTS = Vocabulary(
    "BD",
    (
        "",
        r"geen (?:aanwijzingen|sporen)[^.]{0,40}(?:vervals|vals)",
        r"niet vervalst",
        r"(?:onderzoek|oordeel|uitspraak) (?:\w+ ){0,3}(?:naar|over) de echtheid van (?:het|een) document\b(?! niet)",
    ),
    (
        "GEEN_UITSPRAAK",
        r"geen (?:nadere )?(?:uitspraak|uitspraken|oordeel|conclusie)[^.]{0,60}(?:echtheid|authenticiteit|document)",
        r"(?:echtheid|authenticiteit)[^.]{0,80}(?:niet (?:\w+ ){0,4}(?:vast te stellen|vastgesteld|beoordeeld|te beoordelen)|geen (?:uitspra|oordeel))",
        r"niet (?:mogelijk|in staat)[^.]{0,60}(?:echtheid|authenticiteit)",
        r"onvoldoende (?:vergelijkingsmateriaal|referentiemateriaal)",
    ),
    ("ZEKERHEID_NIET_ECHT", rf"{_SURE} (?:\w+ ){{0,4}}{_NOT_REAL}", rf"{_NOT_REAL} {_SURE}"),
    ("ZEKERHEID_ECHT", rf"{_SURE} (?:\w+ ){{0,4}}echt"),
    ("HOOGSTWAARSCHIJNLIJK_NIET_ECHT", rf"hoogst ?waarschijnlijk (?:\w+ ){{0,4}}{_NOT_REAL}"),
    ("HOOGSTWAARSCHIJNLIJK_ECHT", r"hoogst ?waarschijnlijk (?:\w+ ){0,3}echt"),
    ("WAARSCHIJNLIJK_NIET_ECHT", rf"waarschijnlijk (?:\w+ ){{0,4}}{_NOT_REAL}"),
    ("WAARSCHIJNLIJK_ECHT", r"waarschijnlijk (?:\w+ ){0,3}echt"),
    ("MOGELIJK_NIET_ECHT", rf"mogelijk (?:\w+ ){{0,4}}{_NOT_REAL}"),
    (
        "VERVALST",
        r"\b(?:ver|nagemaakt|gemanipul)vals",
        r"(?:is|zijn|werd|betreft) (?:een )?vervals(?:t|ing)",
        r"vervalst",
    ),
    ("ZEKERHEID_NIET_ECHT", r"(?:is|zijn) (?:vals|niet echt)\b"),
    (
        "ECHT",
        r"echt bevonden",
        r"(?:is|zijn|betreft een) (?:\w+ )?echt\b",
        r"(?:document\w*|akte|kaart|paspoort|stuk\w*|exemplaar) (?:\w+ ){0,3}echt (?:is|zijn|bevonden)\b",
        r"(?:als|wordt) (?:\w+ )?echt (?:beoordeeld|bevonden|aangemerkt|beschouwd)",
        r"echtheid[^.]{0,40}(?:is|wordt) (?:\w+ )?(?:vastgesteld|bevestigd)",
        r"authentiek bevonden",
    ),
)

IOM = Vocabulary(
    "IOM",
    (
        "cannot_arrange",
        r"niet in staat[^.]{0,120}(?:vertrek|terugkeer|regelen|realiseren|organiseren)",
        r"(?:kan|kon|kunnen|konden|heeft|hebben)[^.]{0,80}(?:vertrek|terugkeer)[^.]{0,60}niet (?:\w+ ){0,3}(?:realiseren|regelen|organiseren|gerealiseerd|worden)",
        r"(?:vertrek|terugkeer)[^.]{0,80}(?:niet|onmogelijk)[^.]{0,40}(?:realiseren|regelen|gerealiseerd|geregeld|mogelijk|organiseren)",
        r"(?:unable|not (?:able|possible)|cannot|could not)[^.]{0,80}(?:return|departure|travel|journey|trip|flight|repatriat\w+)",
        r"(?:niet|onmogelijk) (?:\w+ )?(?:gelukt|gekomen|geslaagd)[^.]{0,40}(?:vertrek|terugkeer|reis|vlucht)",
        r"not (?:\w+ ){0,3}(?:in a position|possible|able|succeeded?)[^.]{0,80}(?:return|departure|travel|repatriat\w+|journey|trip|flight|voyage)",
        r"(?:vertrek|terugkeer|reis)[^.]{0,50}\b(?:zit|gaat|komt|lukt)\b[^.]{0,30}\bniet\b",
        r"(?:dossier|zaak|aanmelding|begeleiding|file|case)[^.]{0,60}(?:gesloten|sluiten|beeindigd|closed)[^.]{0,60}(?:zonder|without)[^.]{0,30}(?:vertrok\w*|vertrek|terug\w*|return\w*|depart\w*)",
        r"\bgeen (?:\w+ ){0,2}(?:mogelijkhe(?:id|den)|kans|manier|weg)\b[^.]{0,60}(?:vertrek\w*|terug\w*|reizen|reis)",
        r"(?:vertrek|terugkeer)[^.]{0,60}(?:niet|geen) (?:\w+ ){0,2}(?:haalbaar|uitvoerbaar|uit te voeren|lukt|gelukt|mogelijk|slaagt|geslaagd)",
        r"\b(?:lukt|lukte|slaag\w*|geslaagd)\b[^.]{0,20} niet\b[^.]{0,50}(?:vertrek\w*|terug\w*|reis\w*)",
        r"\bno (?:\w+ ){0,2}(?:possibility|way|means|prospect)\b[^.]{0,60}(?:return|depart\w*|travel)",
        r"geen (?:\w+ ){0,2}(?:terugreis|vertrek|terugkeer|reis|vlucht|ticket|uitreis|hulp)[^.]{0,40}(?:regelen|organiseren|boeken|realiseren|geregeld|geboekt|gerealiseerd|georganiseerd|bieden|mogelijk)",
        r"(?:terugreis|vlucht|uitreis|reis)[^.]{0,60}niet[^.]{0,40}(?:regelen|boeken|organiseren|realiseren|doorgaan|door\b|uitvoeren|verzorgen|faciliteren|ondersteunen|plannen|mogelijk)",
        r"(?:return|departure)[^.]{0,60}(?:cannot|could not|not) (?:\w+ )?be (?:\w+ )?(?:arranged|organi[sz]ed|facilitated|implemented|realised)",
        r"(?:ne peut|n'a pas pu|n'a pu|impossible)[^.]{0,60}(?:retour|depart|voyage)",
        r"niet (?:\w+ ){0,4}(?:verder )?(?:helpen|ondersteunen|begeleiden)[^.]{0,60}(?:terug|vertrek|zonder|document)",
        r"(?:dossier|zaak|begeleiding)[^.]{0,40}(?:gesloten|beeindigd)[^.]{0,60}(?:reisdocument|documenten)",
    ),
    (
        "registered",
        r"(?:heeft zich|staat) (?:\w+ ){0,3}(?:aangemeld|ingeschreven|geregistreerd)",
        r"aanmelding",
        r"has registered",
    ),
    (
        "",
        r"\b(?:niet|nooit|zonder dat [a-z]+|not|never) (?:\w+ ){0,2}(?:vertrokken|departed|returned)\b",
    ),
    (
        "departed",
        r"(?:is|heeft)[^.]{0,40}(?:vertrokken|nederland verlaten)",
        r"has (?:departed|returned)",
    ),
)

CIVIL = Vocabulary(
    "civil",
    (
        "TOEGEWEZEN",
        r"toegewezen",
        r"wijst (?:het verzoek|de verzoeken)[^.;]{0,60} toe\b",
        r"stelt[^.;]{0,100}staatlo",
    ),
    (
        "AFGEWEZEN",
        r"wijst (?:het verzoek|de verzoeken)[^.;]{0,60} af\b",
        r"verzoek[^.;]{0,40}afgewezen",
    ),
)

ALL = (CIVIL, IND, DOCUMENTS, EMBASSY, IOM)
_CODES = {code for vocabulary in ALL for code in vocabulary.codes if code}


def parse(text: str) -> str | None:
    """A code of any of the vocabularies; a wording of the first vocabulary that knows it."""
    bare = text.strip()
    if bare in _CODES:
        return bare
    if bare.upper().replace(" ", "_").replace("-", "_") in _CODES:
        return bare.upper().replace(" ", "_").replace("-", "_")
    for vocabulary in (DOCUMENTS, EMBASSY, IOM, IND):
        code = vocabulary.parse(bare)
        if code:
            return code
    return None
