"""People as running text introduces them, in Dutch, English, French and words of their neighbours.

Each stands behind the labels of its field: a statement, an affidavit, a mandate or a consul's letter has
no labels, and says "Ik, X, geboren te P", "I, the undersigned, X", "fils de X et de Y" instead.
"""

from __future__ import annotations

from extractors.fields import spelled
from extractors.locating.prose import told

_BORN = r"(?i:geboren|geb\.|born|nee?|ne\(e\)|nacid[oa]|nascid[oa]|nat[oa])"
_AT = (
    r"(?i:te|in|at|a|en|em|zu)"
    r"(?: (?:(?i:the|de|het|la|le) )?(?i:city|town|village|district|stad|dorp|ville)(?: (?i:of|van|de))?)?"
)
_ON = r"(?:(?i:op|on|le|el|am|il|em|d\.d\.) )?"
_CHILD = (
    r"(?i:zoon|dochter|kind|son|daughter|child|fils|fille|enfant|hijo|hija|filho|filha|sohn|tochter)"
    r"(?: (?i:legitime|naturel(?:le)?|legitimate|lawful|wettige?|mineure?|unique))?"
)
_OF = r"(?i:van|of|de|d'|del|von) ?"
_OF_SEX = r"(?i:de sexe [a-z]+|of (?:the )?(?:fe)?male sex|(?:fe)?male|van het [a-z]+ geslacht)"
_RELATIVE = (
    r"(?i:(?:half)?(?:broer|zus)(?:ter|je)?|zoon|dochter|neef|nicht|oom|tante|vader|moeder|vriend(?:in)?|"
    r"buur(?:man|vrouw)|echtgeno(?:ot|te)|partner|(?:half-)?(?:brother|sister)|son|daughter|cousin|nephew|niece|uncle|aunt|"
    r"father|mother|friend|neighbou?r|husband|wife|frere|soeur|fils|fille|cousine?|oncle|pere|mere|ami|"
    r"epoux|epouse)"
)
_SIR = r"(?i:mr|monsieur|sir|chief|alhaji|pa|prince|elder|the late|late)\.?(?: (?i:mr)\.?)?"
_AND = r"(?:, [a-z][a-z' \-]{2,30}| \([a-z][a-z' \-]{2,30}\))?,? (?i:en|and|et|y|e|und)"
_SAYS = (
    r"(?i:certif\w+|confirms?|verkla(?:art|ar|ren)|bevestigt?|bevestigen|deelt mede|deelt mee|delen mede|"
    r"attest\w*|declar\w+|bescheinigt|certifica|states?|blijkt|informs?)"
)
_NAMED = (
    r"(?i:genaamd|geheten|named|nommee?|du nom de|denommee?|repondant au nom de|called|op naam van|ten name van|in the name of|au nom de|issued to|"
    r"afgegeven aan|uitgereikt aan|delivree? a|awarded to|conferred (?:up)?on|presented to|"
    r"(?:met betrekking tot|with respect to|in respect of))"
)

# Who speaks: the first person of a statement, mandate or consent.
SPEAKER = told(
    r"(?P<v>{names}) (?i:is mijn naam|is my name|c'est mon nom|ist mein name|es mi nombre)\b",
    r"\b(?i:ondergetekende|undersigned|soussignee?(?:\(e\))?|unterzeichnete[rn]?),?:? {title}(?P<v>{name})",
    r"\b(?i:ik|i|ich|yo|eu), {title}(?P<v>{names})(?=,| \(| (?:geboren|born|verklaar|wonende|hereby|residing|of\b|ne))",
    r"\b(?i:mijn naam is|ik heet|my name is|je m'appelle|mon nom est|ich heisse|mein name ist|me llamo|"
    r"ik ben genaamd) {title}(?P<v>{name})",
    r"\b(?i:ik ben|i am|je suis) {title}(?P<v>{names})(?=[,.]| \(| (?:en|and|et|uit|from|geb)\b)",
)
TITLED = told(
    r"(?:^|\n)(?i:verklaring|statement|declaration|verhaal|levensverhaal|relaas|brief|account) (?i:van|of|by|de) "
    r"{title}(?P<v>{names})"
)
# Who is born, in the sentence of an act.
IS_BORN = told(
    rf"(?<!\bof )(?<!\bvan )(?<!\bde )(?<!\band )(?<!\ben )(?<!\bet )(?<!Mr\. )(?<!Mrs\. )(?<!Mr )(?<!Mrs )(?<!heer ){{title}}(?P<v>{{names}}),? (?:{_OF_SEX},? )?(?i:is|was|werd|est) (?:[a-z]+ )?{_BORN}(?=[ :.])",
    rf"{{title}}(?P<v>{{names}}),? {_CHILD} {_OF}(?:[^.;]|\b(?:Mr|Mrs|Ms|M|Mme)\.){{5,160}}? (?i:is|was|werd|est|a ete) (?:[a-z]+ )?{_BORN}(?=[ :.])",
)
# Whom a statement is about.
SPOKEN_OF = told(
    r"\b(?i:geslacht|sexe masculin|sexe feminin|(?:male|female) (?:sex|child)): (?P<v>{name}, {name})(?=[.;\n])",
    rf"(?:\b(?i:mariage|et|acte|naissance|celui|celle|unissant) de )?{{title}}(?P<v>{{names}}),? ?\(? ?\b{_BORN}(?=[ :.])",
    r"{title}(?P<v>{names}),? (?:(?i:heeft|has) )?(?i:verblijft|verbleef|woont|woonde|resides|stays|stayed) (?i:sinds|vanaf|van|bij|in|since|from|with|at)\b",
    rf"\b{_SAYS} (?:[a-z]+ ){{0,3}}?(?i:dat|that|que|dass) {{title}}(?P<v>{{names}})",
    rf"\b{_NAMED} {{title}}(?P<v>{{names}})",
    r"\b(?i:zoon|dochter|kind|son|daughter|child|boy|girl|enfant)(?: \w+)? {title}(?P<v>{names}),",
    rf"\b(?i:est nee?|is geboren|was born)(?: {_AT} {{place}})?(?: |,|:){{1,3}}{{title}}(?P<v>{{names}})(?=,)",
)
# Whom a witness knows or is related to.
KNOWN = told(
    r"\b(?i:betrokkene|verzoek(?:st)?er|(?:the )?applicant|(?:de )?vreemdeling|(?:the )?person concerned),? {title}(?P<v>{names})(?=,)",
    r"\b(?i:met|with|avec|mit) {title}(?P<v>{names}) (?:[a-z]+ ){0,2}?(?i:ik|i|je|ich|wij|we|nous)\b",
    r"\b(?i:ken|kent|know|known|connais|knows) (?i:ik )?(?:[a-z]+ ){0,2}?{title}(?P<v>{names})",
    r"\b(?i:ik|i|hij|zij|he|she) (?:[a-z]+ ){0,2}?{title}(?P<v>{names}) (?:[a-z]+ ){0,4}?(?i:kent?|knows?)\b",
    rf"{{title}}(?P<v>{{names}}),? (?i:is|was) (?:[a-z]+ ){{0,2}}(?i:{_RELATIVE}) (?i:van mij|of mine)\b",
    rf"{{title}}(?P<v>{{names}}),? (?i:is|was) (?:[a-z]+ ){{0,2}}{_RELATIVE} (?i:van|of|de) (?i:mijn|my|mon|ma|onze|our|notre)\b",
    rf"\b(?i:dat|that|que) {{title}}(?P<v>{{names}}),? (?i:mijn|my|mon|ma) (?:[a-z]+ ){{0,2}}?{_RELATIVE} (?i:is|was|est)\b",
    rf"{{title}}(?P<v>{{names}}),? (?i:is|was|est) (?i:mijn|my|onze|our|mon|ma) (?:[a-z]+ )?{_RELATIVE}\b",
    rf"\b(?i:mijn|my|mon|ma) {_RELATIVE},? {{title}}(?P<v>{{name}})",
    r"\b(?i:als|as|comme) (?:[a-z-]+ ){1,3}?(?i:van|of|de) {title}(?P<v>{names})",
    r"\b(?i:waar|where|omdat|because|toen|when|hoe|how) {title}(?P<v>{names}) (?:[a-z]+ )?(?i:sinds|since|al|vanaf|in \d{{4}}|een|woont|lives)\b",
    rf"\b{_RELATIVE} {_OF}{{title}}(?P<v>{{name}})",
    r"\b(?i:woonde|woont|logeerde|verbleef|werkte|lived|stayed) {title}(?P<v>{names}) (?i:bij|in|voor|with|at)\b",
    r"\b(?i:dat|that|que|dass) {title}(?P<v>{names}) (?i:is|was|werd|has|heeft|est|a|ist)\b",
    r"\b(?i:de heer|mevrouw|mevr\.|dhr\.|mw\.|mr\.?|mrs\.?|ms\.?) (?P<v>{names}) (?i:heeft|is|was|had|woont|woonde|kwam|komt|werkte|has|came|worked)\b",
    r"\b(?i:over|betreft|betreffende|concerning|about|inzake|in favour of|ten behoeve van):? {title}(?P<v>{names})",
)
# Who comes to church, joined a choir or follows lessons.
BELONGS = told(
    r"{title}(?P<v>{names}) (?:(?i:is|was|has|heeft|hebben) )?(?:[a-z]+ ){0,2}?(?i:komt|kwam|bezoekt|bezocht|lid|part|volgt|volgde|betrokken|"
    r"aanwezig|verbonden|actief|attends|attended|attending|member|belongs|joined|comes|participates|baptised|baptized|gedoopt|"
    r"frequente|participe|membre)\b",
    confidence=0.6,
)
# Who swears that a translation is true.
_TRANSLATES = (
    r"(?i:(?:beedigd|sworn|certified|gecertificeerd|official|officieel|authori[sz]ed|erkend|gerechtelijk|court)\w*(?: [a-z]+){0,2}? )?"
    r"(?i:(?:tolk[ -]?)?vertaler|(?:tolk[ -]?)?vertaalster|translator|traduct(?:eur|rice)|ubersetzer(?:in)?)"
)
TRANSLATOR = told(
    rf"\b(?i:ondergetekende|undersigned|soussignee?|unterzeichnete[rn]?|i|ik),? {{title}}(?P<v>{{name}})(?:,| \(|(?= [a-z]))(?:[ ]?[^\W\d_]+,?){{0,6}}? ?{_TRANSLATES}\b",
    rf"\b{_TRANSLATES}[:,] {{title}}(?P<v>{{names}})",
    r"\b(?i:vertaald door|translated by|traduit par|vertaling door|vertaling van de hand van|ubersetzt von):? {title}(?P<v>{names})",
    rf"{{title}}(?P<v>{{names}}),(?: (?:door|by|de|het|la|le|the|als|as|een|a|un)\b)* ?{_TRANSLATES}\b",
)
BIRTH_PLACE = told(
    rf"\b(?i:kwam|kwamen|came|vint) {_ON}{{day}},? {_AT} (?P<v>{{place}}) (?i:ter wereld|into the world|au monde)\b",
    rf"\b(?i:is|werd|was|est) {_AT} (?P<v>{{place}}),? {_BORN}\b",
    rf"\b(?P<v>{{place}}),? (?i:where|waar|ou|wo) (?:(?i:i|ik|je|he|she|hij|zij|il|elle|ich) )?(?i:was|ben|is|suis|est|werd|wurde) {_BORN}\b",
    rf"\b{_BORN} (?i:to|uit|de|aus) {{title}}{{names}}{_AND} {{title}}{{names}} {_AT} (?P<v>{{place}})",
    rf"\b{_BORN} {_AT} (?P<v>{{place}})",
    rf"\b(?i:est nee?|is geboren|was born):? {{title}}{{names}},? {_AT} (?P<v>{{place}})",
    rf"\b{_BORN} {_ON}(?:{{day}}|\d{{4}}),? {_AT} (?P<v>{{place}})",
    rf"\b{_BORN} {_ON}{{day}}, (?P<v>{{place}})(?=[),])",
    rf"\b(?i:te|in|at|a) (?P<v>{{place}}),? (?:(?i:is|werd|was|est) )?(?:{_ON}{{day}} )?{_BORN}\b",
)
# The day with which an act opens: "Op tien maart (10-03-2014) om vier uur is te P geboren".
BIRTH_OF_ACT = told(
    rf"\((?P<v>\d{{1,2}}[/.-]\d{{1,2}}[/.-]\d{{4}})\),?(?: (?!\()[^\s;]+){{0,9}}? (?i:est|is|werd|was|a ete) (?:{_AT} {{place}} )?{_BORN}\b",
    rf"\b(?P<v>{spelled.DAY} [a-z]+ {spelled.YEAR}),?(?: [^\s;]+){{0,9}}? (?i:est|is|was) (?:{_AT} {{place}} )?{_BORN}\b",
)
BIRTH_DATE = told(
    rf"\b(?i:kwam|kwamen|came|vint) {_ON}(?P<v>{{day}}),? (?:{_AT} {{place}} )?(?i:ter wereld|into the world|au monde)\b",
    rf"(?<![\d/.-])(?P<v>\d{{1,2}}[/.-]\d{{1,2}}[/.-]\d{{4}})\)?,? (?:{_AT} {{place}},? )?(?i:est|is|werd|was|a ete) {_BORN}\b",
    rf"\b(?i:on|op|le) (?P<v>{{day}}) (?i:an?|the|een|un|une|het|le|la) (?:[a-z]+ ){{0,2}}?{_CHILD}\b[^.]{{0,50}}? {_BORN}\b",
    r"\b(?i:came into (?:the|this) world|saw the light|ter wereld (?:gekomen|gebracht)|vit le jour|vu le jour|was delivered|gave birth)"
    r"[^.]{0,80}? (?i:on|op|le) (?P<v>{day})(?=[,.;)]| [a-z]{2,}\b|\s*$)",
    rf"\b{_BORN} {_AT} {{place}}(?:, [a-z][^,;.]{{2,40}})?,? {_ON}(?P<v>{{day}})(?=[,.;)]| [a-z]{{2,}}\b|\s*$)",
    rf"\b(?i:op|on|le) (?P<v>{{day}}) (?:{_AT} {{place}} )?(?:(?i:is|werd|was|est|te zijn|zou zijn) ){_BORN}\b",
)
SURNAME = told(
    r"\b(?i:geslachtsnaam|achternaam|familienaam|surname|family name|last name|nom de famille) (?i:is|luidt|was|est) (?P<v>{name})"
)
GIVEN_NAMES = told(
    r"\b(?i:voornaam|voornamen|given names?|first names?|forenames?|prenoms?) (?i:is|zijn|luidt|luiden|are|est|sont) (?P<v>{name})"
)
BAPTISED_ON = told(
    r"(?<!geboren )(?<!born )\b(?i:op|on|le) (?:(?i:zondag|zaterdag|sunday|saturday|dimanche|eerste|tweede|easter|pasen|pinkster\w*|kerst\w*)[a-z ]* )?(?P<v>\d{1,2} [A-Za-z]{3,9} \d{4})"
    r"(?:,? (?!geboren|born|nee?\b)[a-z]+){0,7},? (?i:gedoopt|baptised|baptized|baptisee?)\b"
)
FATHER = told(
    rf"\b{_BORN}\b[^;:]{{0,160}}? (?i:to) {_SIR} (?P<v>{{names}}){_AND} ",
    rf"\b{_BORN} (?i:to|aus|uit|de|van) {{title}}(?P<v>{{names}}){_AND} ",
    rf"\b{_CHILD} {_OF}{{title}}(?P<v>{{name}}){_AND} ",
    rf"\b{_CHILD} {_OF}{{title}}(?P<v>{{name}})(?=[,.;)]| [a-z(])",
    r"\b(?i:vader|father|pere|padre|vater)(?:'s name)?,? (?i:is|was|heet|heette|named|genaamd) {title}(?P<v>{name})",
    rf"\b(?i:ouders|parents)(?i: zijn| are|:)? {{title}}(?P<v>{{names}}){_AND} ",
)
MOTHER = told(
    rf"\b{_BORN}\b[^;:]{{0,160}}? (?i:to) {_SIR} {{names}}{_AND} {{title}}(?P<v>{{names}})(?=[,.;]| [a-z])",
    rf"\b{_BORN}\b[^.]{{0,200}}?,? (?i:uit|aus) {{title}}(?P<v>{{names}})(?=[,.;]| [a-z])",
    rf"\b{_BORN} (?i:to|aus|uit|de|van) {{title}}{{names}}{_AND} (?:{_OF})?{{title}}(?P<v>{{names}})",
    rf"\b{_CHILD} {_OF}{{title}}{{name}}{_AND} (?:{_OF})?{{title}}(?P<v>{{name}})",
    r"\b(?i:moeder|mother|mere|madre|mutter)(?:'s name)?,? (?i:is|was|heet|heette|named|genaamd) {title}(?P<v>{name})",
    rf"\b(?i:ouders|parents)(?i: zijn| are|:)? {{title}}{{names}}{_AND} {{title}}(?P<v>{{names}})",
)
# The number of an act or certificate in its title or its sentences: "N° 417/2012", "registered as No. 5".
_CODE = r"(?P<v>(?=[A-Z/.\-]{0,12}\d)[A-Z0-9]+(?:[/.\-][A-Z0-9]+)*)"
NUMBER = told(
    rf"\b(?i:numero (?:dans le|du|au) registre|nummer in het register|number in the register) ?:? ?{_CODE}",
    r"\b(?i:(?:bears?|bearing|carries|carrying|under|draagt|dragend|onder|portant|porte|sous)(?: (?:the|het|le))?(?: [a-z]+){0,2}? "
    rf"(?:number|nummer|no|nr|numero|n[o°]))[.:]?[ \t]*{_CODE}",
    r"\b(?i:(?:registered|entered|recorded|ingeschreven|inscrite?|enregistree?|opgenomen|noted|booked|geboekt)[^.]{0,80}?"
    rf"(?:entry|number|nummer|no|nr|numero|n[o°]))[.:]?\s{{0,2}}{_CODE}",
    rf"\b(?i:(?:acte|akte|act|entry|certificate|certificat|attestation|laissez-passer|sauf-conduit|verklaring|livret|licence)"
    rf"(?: [a-z']+){{0,4}} (?:no|nr|nummer|number|numero|n[o°]))[.:]?\s*{_CODE}",
    rf"\b(?i:(?:numbered|genummerd|numerotee?|registered as|known as)(?: (?:as|als))?(?: (?:no|nr|number|nummer))?)[.:]?\s{{0,2}}{_CODE}",
    rf"\b(?i:(?:file|case|registration|individual|household|dossier|registratie|zaak|enregistrement|inscription)(?: |-)?(?:number|nummer|no|nr|numero))"
    rf"(?:,? (?i:is|was|being|luidt|est))?[.:]?\s{{0,2}}{_CODE}",
    rf"\b(?i:(?:register|registre|book|boek|livre)\b[^.;\n]{{0,30}}?,? (?:no|nr|nummer|number|numero|n[o°]))[.:]?[ \t]*{_CODE}",
    rf"(?:^|[\n\t]|  )[^\w\n]{{0,3}}(?i:no|nr|nummer|number|numero|n[o°])[.:]?[ \t]*{_CODE}",
    rf"\b(?i:no|nr|n[o°])[.:]?[ \t]*{_CODE}(?=\n)",
)
DIED_ON = told(
    r"\b(?i:op|on|le) (?P<v>\d[\w.\- ]{5,20}?) (?:[a-z']+ ){0,3}?(?i:est decedee?|is overleden|overleed|died|passed away)\b",
    r"\b(?i:death of|overlijden van|deces de) [^.;]{3,120}? (?i:on|op|le) (?P<v>\d{1,2} [A-Za-z]{3,9} \d{4}|\d{1,2}[-./]\d{1,2}[-./]\d{4})",
)
# Who died, and the two who married.
DIED = told(
    rf"\b(?i:est decedee?|is overleden|overleed|died) {_AT} {{place}},? {{title}}(?P<v>{{names}})(?=[,.]| [a-z])",
    r"{title}(?P<v>{names}),? (?:[^.\n]{0,60}? )?(?i:is overleden|overleed|is gestorven|died|est decedee?|passed away|is deceased)\b",
    r"\b(?i:est decedee?|is overleden|death of|overlijden van|deces de) (?:[^.\n]{0,30}? )??{title}(?P<v>{names})",
)
_UNITED = (
    r"(?i:ont ete unis|se sont maries|zijn (?:gehuwd|in het huwelijk)|were (?:joined|married|united)|are married|"
    r"have (?:this day )?been (?:joined|married|united))"
)
_OF_ONE_PART = r"(?:(?!\n\n|appear|compar|versche)[^;]){0,160}?,? (?i:of|d'|ter|aan)? ?(?i:the one part|une part|eenre|de ene kant|enerzijds)\b"
_OF_OTHER_PART = r"(?:(?!\n\n|appear|compar|versche|one part|une part|eenre|enerzijds|de ene)[^;]){0,160}?,? (?i:of|d'|ter|aan)? ?(?i:the other part|autre part|andere zijde|de andere kant|anderzijds)\b"
SPOUSES = (
    told(
        rf"(?<!\w){{title}}(?P<v>{{names}}),{_OF_ONE_PART}",
        r"{title}(?P<v>{names}) \((?i:(?:bride)?groom|bruidegom|husband|echtgenoot|epoux|man)\)",
        rf"{{title}}(?P<v>{{names}}){_AND} {{title}}{{names}}(?:, [a-z]+,)? {_UNITED}",
        rf"\b(?i:between|tussen|entre|marriage of|huwelijk van|mariage de|married|gehuwd:?) {{title}}(?P<v>{{names}}){_AND} ",
        rf"\b(?i:between|tussen|entre) {{title}}(?P<v>{{names}}),[^;]{{0,160}}?{_AND} {{title}}{{names}}, ",
    ),
    told(
        rf"(?<!\w){{title}}(?P<v>{{names}}),{_OF_OTHER_PART}",
        r"{title}(?P<v>{names}) \((?i:bride|bruid|wife|echtgenote|epouse|vrouw)\)",
        rf"{{title}}{{names}}{_AND} {{title}}(?P<v>{{names}})(?:, [a-z]+,)? {_UNITED}",
        rf"\b(?i:between|tussen|entre|marriage of|huwelijk van|mariage de|married|gehuwd:?) {{title}}{{names}}{_AND} {{title}}(?P<v>{{names}})",
        rf"\b(?i:between|tussen|entre) {{title}}{{names}},[^;]{{0,160}}?{_AND} {{title}}(?P<v>{{names}}), ",
        r"\b(?i:gehuwd met|married to|maried? (?:a|avec)|trouwde met|in het huwelijk getreden met) {title}(?P<v>{names})",
    ),
)
# Whom a court hears, whom a letter names in its subject, who travels, and whose cells a laboratory had.
PARTY = told(
    r"(?:\b(?i:zaak|zaken|beroep(?:en)?|verzoek(?:en)?|geding|namens|tussen|door) (?i:van )?)?{title}(?P<v>{names}),(?: [^\n]{3,60}?,)?\s{1,2}(?:(?i:hierna)[^,\n]{0,20}, )?"
    r"(?i:eiser(?:e?s)?|verzoek(?:st)?ers?|appellant(?:en?)?|opposante?|klaagster|klager)\b",
    r"\b(?i:beroep|verzoek|zaak) (?i:van) {title}(?P<v>{names})(?: te {place})? \((?i:gemachtigde|advocaat|raads(?:man|vrouw)|mr\.)",
    r"\b(?i:eiser(?:es)?|verzoek(?:st)?er|opposante?|appellante?) (?:(?i:de heer|mevrouw|dhr\.|mw\.) )?(?P<v>{names})(?= \(| en |[,.;\n])",
    rf"\b(?i:aan|inzake): (?P<v>{{name}}, {{name}}),? \(?{_BORN}(?=[ :.])",
    r"{title}(?P<v>{names}) \((?i:(?:hierna|verder)(?: te noemen)?:? ?)?(?i:eiser(?:es)?|verzoek(?:st)?er|appellante?|klaagster|klager)\)",
    confidence=0.75,
)
CONCERNS = told(
    r"\b(?i:concerning|concerns|betreft|betreffende|concerne|inzake|aangaande|subject|onderwerp|regarding|re)\W{1,3}"
    r"(?i:ms|mr|mrs|miss|mevrouw|mw|mevr|de heer|dhr|broeder|zuster|brother|sister|m|mme|monsieur|madame)\.? (?P<v>{names})",
    r"\b(?i:betreffende|aangaande|omtrent|concerning|regarding|concernant) {title}(?P<v>{names}),? (?i:deel|delen|bericht|kan|kunnen|wil|willen|i|we|nous|je|born|geboren|nee?)\b",
)
CASE = told(
    r"\b(?i:casus|zaak van|dossier|casus van) {title}(?P<v>{names})(?=\s*(?:$|[\n\t,(]))",
    confidence=0.65,
)
CASE_TITLE = told(  # of the court at Strasbourg, alone on its line
    r"(?:^|[\n\t]|: |\d ){title}(?P<v>{name}) (?:v\.?|vs\.?|c\.|(?i:contre|against|tegen)) (?i:the |les |the kingdom of the )?"
    r"(?i:netherlands|nederland|pays-bas)(?=\s*(?:$|[\n\t(,]))",
    confidence=0.85,
)
TRAVELS = told(
    r"\b(?i:vlucht|ticket|reis|vertrek|terugkeer|flight|booking|departure|travel|voyage|vol|billet)s? (?i:van|of|voor|for|de|by) "
    r"{title}(?P<v>{names})",
)
_CELLS = r"(?i:wangslijm\w*|dna\S*|speeksel|bloed|monsters?|samples?|swabs?|profiel\w*|profiles?|materiaal|material|prelevements?)"
_THE_CHILD = r"(?:(?i:de|the|het|le|la|haar|zijn|his|her) )?(?:(?i:minderjarige|minor|kind|child|zoon|dochter|son|daughter|enfant) )?"
TESTED = told(
    rf"{_CELLS}[^.]{{0,30}}? (?i:van|of|from|de) {_THE_CHILD}{{title}}(?P<v>{{names}})",
    rf"{_CELLS}[^.]{{0,90}} (?i:en|and|et),? (?:(?i:van|of|from|de) )?{_THE_CHILD}{{title}}(?P<v>{{names}})",
    r"\b(?i:dat|that|que) {title}(?P<v>{names}) (?:(?i:is|de|the|not|niet) ){0,3}(?i:biologi)",
    r"\b(?i:bij|met|with|to) (?i:dat|die|that) (?i:van|of) {title}(?P<v>{names})",
    r"\b(?i:of|whether|dat|that|si|que) {title}(?P<v>{names}) (?i:(?:is )?(?:de|the|het|een|a)? ?(?:biological |biologische )?(?:vader|moeder|kind|zoon|dochter|broer|zus|father|mother|child|son|daughter|brother|sister))\b",
    r"\b(?i:de|the) (?:\w+ )?(?i:vader|moeder|ouder|broer|zus|father|mother|parent|brother|sister) (?:(?i:is|zijn|was) )?(?i:van|of) {title}(?P<v>{names})",
    r"(?i:biologi)[a-z]+ (?:\w+ )(?:(?i:is|was) )?(?i:van|of) {title}(?P<v>{names})",
)
# Where somebody says that he comes from.
FROM_WHERE = told(
    r"\b(?i:geeft|gaf) (?i:als|tot) (?:[a-z]+ ){0,2}?(?i:herkomst\w*|afkomst|geboorteplaats|woonplaats) (?i:op:? )?(?P<v>{place}(?:,? (?:(?i:in|te) )?{place})?)",
    r"\b(?i:zegt|stelt|verklaart|beweert|claims?|states?|says|said|alleges?|zeggen|stelling|claimed|claiming|verklaarde|stelde)\b"
    r"(?: [a-z]+){0,5}? (?i:uit|from|van) (?:(?i:de|het|the) )?(?P<v>{place}(?:,? (?:(?i:in|te) )?{place})?)",
    confidence=0.7,
)
