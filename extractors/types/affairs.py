"""What the letters of an office are about when they belong in a file, beyond its letterhead.

The same embassy moves house and the same Red Cross teaches first aid: under a letterhead alone a
letter is of no kind yet. Each pattern (lower case, on folded text) is looked for in the whole paper.
"""

from __future__ import annotations

_KIN = (
    r"(?:familie|verwant\w*|broers?|zus(?:ter|je)?s?|zoons?|dochters?|ne(?:ef|ven)|nicht\w*|ooms?|tantes?|vader|moeder|ouders?|kind(?:eren)?|echtgeno\w+|"
    r"partner|man|vrouw|vermist\w*|famil\w+|relatives?|brothers?|sisters?|sons?|daughters?|cousins?|nephews?|nieces?|uncles?|aunts?|father|mother|"
    r"parents?|child(?:ren)?|husband|wife|frere|soeur|fils|fille|oncle|pere|mere|epou[xs]e?|enfants?|missing)"
)
_SEEKS = (
    r"(?:(?:op)?(?:ge)?zo(?:ek|cht)\w*|zoek\w*|opspor\w+|opgespoord|trac(?:e|ed|ing)|search\w*|enquir\w+|inquir\w+|look(?:ed|ing)? for|locat\w+|find|found|whereabouts|"
    r"gesproken|spoken?|goed nieuws|good news|rode ?kruis-?berichten?|red cross messages?|verblijfplaats|recherch\w+|contact (?:met|with|avec))"
)
# Somebody's nationality, identity or papers: an embassy.
PAPERS = (
    r"\b(?:nationalit\w+|citizen\w*|nationals? of|nationals|staatsburger\w*|onderda(?:an|nen)|ressortissant\w*|identi(?:ty|teit|te|fi\w+)|(?:uw|your|votre) client\w*|betrokkene|interesse\w*|laissez\W?passer|"
    r"reisdocument\w*|travel (?:document|certificate)|(?:titre|document) de voyage|emergency (?:certificate|travel|passport)|born|geboren|nee?|"
    r"geboorte\w+|naissance|birth|regist(?:ers?|ered|ry|ries|re\w*))\b",
)
# A departure: IOM.
DEPARTURE = (
    r"\b(?:terug(?:keer\w*|keren|keert|gekeerd|reis|reizen)|gaan terug|ga terug|vertrek(?:t|ken)?|return(?:s|ed|ing)?|departure|rean|avrr|repatriat\w+|"
    r"re-?integrat\w+|reisdocument\w*|travel document|laissez-?passer|retour)\b",
)
# A search for kin: the Red Cross.
SEARCH = (rf"\b{_KIN}\b[\s\S]{{0,400}}\b{_SEEKS}\b", rf"\b{_SEEKS}\b[\s\S]{{0,400}}\b{_KIN}\b")
# Somebody's protection: UNHCR.
PROTECTION = (
    r"\b(?:registered|regist(?:ration|ered|re[er]?|reerd)|geregistreerd|erkend|recogni[sz]ed|refugee status|asylum.?seekers?|vluchtelingenstatus|mandate|mandaat|"
    r"person of concern|database|entry|records?|camp|kamp|stateless\w*|staatlo\w+|refoulement|returnees?)\b[\s\S]{0,900}\b(?:born|geboren|birth|no\.?|number|nummer|client|mr|mrs|ms|mevrouw|heer|his|her|hem|haar)\b",
    r"\b(?:born|geboren|birth|client|mr|mrs|ms|mevrouw|heer|his|her)\b[\s\S]{0,900}\b(?:registered|regist(?:ration|re)|geregistreerd|erkend|recogni[sz]ed|refugee|asylum|mandate|stateless\w*|staatlo\w+)\b",
)
# Somebody's stay: a mayor.
STAY = (
    r"\b(?:minister|staatssecretaris|ind|dt ?& ?v|vreemdeling\w*|asiel\w*|uitgezet|uitzet\w+|uit te zetten|verblijfs?\w*|pardon|discretionair\w*|illegal\w*|"
    r"ongedocumenteerd\w*|opvang|uitgeprocedeerd\w*|schrijnend\w*)\b",
)
# Somebody's faith: a church.
FAITH = (
    r"\b(?:de heer|mevrouw|mw|dhr|mr|mrs|ms|miss|broeder|zuster|brother|sister|monsieur|madame|geboren|born|nee?|hij|he|she|il|elle)\b[\s\S]{0,900}"
    r"\b(?:gedoopt|doop\w*|gelo(?:of|vig\w*|ven)|beke(?:erd|ring)|belijd\w*|lid|kerk\w*|diensten|vieringen|mis|baptis\w+|faith\w*|believ\w*|convert\w*|member\w*|"
    r"services|worship\w*|attend\w*|church|bapteme|foi|culte|messe)\b",
)
# Somebody's shelter: the reception agency (whose own name speaks of it too).
SHELTER = (
    r"(?<!orgaan\s)\b(?:opvang\w*|verstrekking\w*|rva|overplaats\w*|overgeplaatst|ontruim\w+|leefgeld|eetgeld|maatregel|meldplicht|kamer|woonruimte|"
    r"plaatsing\w*|geplaatst)\b(?! (?:van )?asielzoekers)",
)
