"""Labels of the usual fields by their words, in the languages that papers come in.

Each stands behind the exact labels of its field: a certificate of a registry that nobody has seen
before still says "birth", "naissance" or "geboren" beside the date of birth.
"""

from __future__ import annotations

import re

from extractors.fields import country
from extractors.locating.headers import pick_date, pick_with
from extractors.locating.known import know
from extractors.locating.wordings import worded
from extractors.types import other_labels, specs

know(*other_labels.LABELS)

_PAPER = (
    r"(?:pas ?poort|pass|reisepass|pass?a?port\w*|passeport|document\w*|kaart|card|carte|identi\w+|licen[cs]e|permis|permit|vergunning\w*|sauf-conduit|salvoconducto|"
    r"rijbewijs|visum|visa|laissez|titre|booklet|boek\w*|diploma|militair\w*|serie\w*|serial|travel|reis\w*|cni|"
    r"national|nationaal|nin|nic|[ij1l]d|cnic|cin|cni[eb]|vin|etc|cedula|carta|tarjeta|bilhete|licencia|carteira|ausweis\w*|tazkira|"
    r"tazkera|kimlik|certificate|certificat|badge|voter\w*|elector\w*|roll|student|dni|rg|bi)"
)
_ACT = (
    r"(?:assento|asiento|partida|akte|acte?|aktes|registr?\w*|regist\w*|enregistr\w*|inscri\w*|immatricul\w*|entry|inschrijv\w*|folio|serial|cert|certificat\w*|attest\w*|verklaring|identification|dossier|"
    r"famil\w*|household|huishoud\w*|menage|gezins\w*|blad|case|individual|file|volg|extra[ci]t|uittreksel|reg|ledger|doop\w*|baptism\w*|"
    r"admission|current|tekuci|redni|contract|licence|livret|book|list|lijst|group|group id|r\.?c|indicativo|ref|sicil|crms|serie|toelating\w*|"
    r"запис\w*|акт\w*|свидетельств\w*|السجل|القيد)"
)
_NUMBER = r"(?:no|nos|broj|n\.o|nr|nummer|number|num|numero|№|#|id|رقم)"
_PLACE = re.compile(
    r"(?:^\s*|\b(?:te|in|at|a|à|op)\b|[,;/(\-])\s*(?P<v>[A-ZÀ-Ž][^\d\n\t,;()]{2,30}[^\W\d_])"
)
_NUMBER_OF = rf"{_NUMBER}\b\W{{0,3}}(?:(?:of|van|du|de|der|de la|dans|in) )?(?:(?:the|het|de|le|la|l['’]|d['’]) ?)?"
_PERSONS = r"naiss|birth|gebo|born"

pick_number = pick_with(
    r"(?<![^\W\d_])(?P<v>(?:[A-Z]{1,6}[/\-.]){0,3}(?:[A-Z]{7,9} ?|[A-Za-z]{0,6}[ \-/.]?)\d[\dA-Za-z]*(?:(?:[ \-/]{1,2}|\.(?! ))[\dA-Z]+(?![a-z]))*)",
)
pick_code = pick_with(
    r"(?P<v>(?:[A-Z]{1,6}[/\-.]){0,3}(?<![A-Z])(?:[A-Z]{5,9} ?|[A-Za-z]{0,4}[ \-/]?)\d[\dA-Za-z]*(?:[\-/.][\dA-Za-z]+| \d[\dA-Za-z]*| [A-Z]{1,2}(?!\w))*)"
)
pick_person = specs.pick_person
pick_words = pick_with(r"(?P<v>[^\W\d_][^\n\t]{0,70})")


def _pick_country(text: str) -> tuple[int, int] | None:
    return next(((found.start, found.end) for found in country.find(text)), None)


BIRTH_DATE = worded(
    r"\bgeb(?:\b|oren|oorte|\.)|\bgeburt|\bbirth|\bborn\b|naiss?ance|\bne(?:\b|e\b|\()|nacimiento|"
    r"nascimento|nascita|\bnascid|\bnacid|\bnato\b|d\.?o\.?b\b|rodenja|nasterii|urodzenia|tug'ilgan|dhalashada|kuzaliwa|"
    r"рожден|народжен|туул|туған|الولاد|المیلاد|الميلاد|تولد|dogum|datelindja",
    without=r"akte|acte\b|certificate|register|bijlage|"
    r"^(?!.*dat).*\b(?:plaats|place|country|land|lieu|lugar|local)\b",
    pick=pick_date,
)
BIRTH_PLACE = worded(
    r"^p\.?o\.?b\b|(?:geboorte|geb\.?) ?plaats|geboren te|plaats.{0,16}geboorte|place.{0,14}birth|birth.{0,3}place|"
    r"lieu.{0,10}naiss|geburtsort|geburtsstadt|\bborn (?:in|at)\b|\bnee?(?:\(e\))? a\b|место рожд|місце народ|"
    r"مكان الولادة|محل تولد|vendlindja|dogum yeri|lugar (?:de )?nac|local (?:de )?nasc|luogo (?:di )?nasc|naturalidade|"
    r"(?:district|town|city|village|state|province|county|commune).{0,6}(?:of )?birth|geboortegemeente|"
    r"tug'ilgan joyi|(?:mesto|mjesto) rod|locul nasterii|miejsce urodz|geboortestad|geboortedorp|native (?:place|of)",
    without=r"datum en|date and|date et|akte|vader|moeder|father|mother",
    pick=pick_words,
)

BORN_AT = worded(  # a label of its own: "Born at: Mengo Hospital, Kampala"
    r"^(?:born|geboren|nee?|ne\(e\)|nacid[oa]|nascid[oa]|nat[oa])(?: (?:at|in|te|a|en|em))\W*$",
    pick=pick_words,
    confidence=0.9,
)


def _pick_place(text: str) -> tuple[int, int] | None:
    """The place beside a date: "Gyumri, 17-10-1966", "17 oktober 1966 te Gyumri"."""
    day = pick_date(text)
    if day is None:
        return None
    for start, end in ((day[1], len(text)), (0, day[0])):
        match = _PLACE.search(text[start:end])
        if match is not None:
            return start + match.start("v"), start + match.end("v")
    return None


BIRTH_DATE_AND_PLACE = worded(
    r"(?:datum|date|gebo?(?:ren)?\b|born|geboorte|birth|naiss|\bnee?\b|\bne\(e\)|nacid|nascid)",
    without=r"afgifte|issue|delivr|plaats en datum(?! van (?:de )?geboorte)|registr|dood|death",
    pick=_pick_place,
    confidence=0.7,
)
DECEASED = worded(
    r"overleden(?:e)?\b|\bdeceased|\bdefunte?\b|\bdecede|fallecid|falecid|difunto|verstorben|المتوفى",
    without=r"dat|plaats|place|lieu|lugar|oorzaak|cause|leeftijd|\bage\b|beroep|vader|moeder|father|mother|akte|op\b|\bon\b|le\b|adres|sex|nationa",
    pick=pick_person,
)
NAME = worded(
    r"\b(?:full |complete )?names?\b|\bnaam\b|volledige naam|\bnaam en|\bnoms?\b|nombre completo|nome completo|"
    r"naam (?:en voornamen|voluit)|\bfull name|^(?:persons?|persoon|personne)(?: concerned| concernee| in question)?\W*$|^(?:holder|houder|titulaire|bearer|"
    r"issued to|afgegeven aan|uitgereikt aan|delivree? a|(?:de )?ondergetekende|(?:the )?undersigned|deelnemer|"
    r"cliente?|volmachtgever|machtiginggever|full name)\b",
    without=(
        r"vader|moeder|father|mother|pere|mere|surname|family|given|first|last|middle|achter|voorna|prenom|school|"
        r"kerk|church|parish|mosque|organi[sz]at|instelling|tolk|\barts\b|authorit|office|officer|registrar|"
        r"informant|spouse|husband|wife|groom|bride|epou[xs]|mari\b|femme|file|street|place|bank|advocaa|gemachtigde|"
        r"attorney|getuige|witness|company|grand|child|kind|enfant|datum|(?<!candi)date|number|nummer|\bno\b|\bnr\b|signature|"
        r"handtekening|camp|village|district|university|institut|begeleid|contact|functie|position|verbalisant|"
        r"vertaler|translator|doctor|practitioner|behandel|medicine|medicijn|product|country|land|rechtsbijstand|"
        r"lawyer|sponsor|referent|clergy|priest|minister|employer|werkgever|teacher|verzoek|alias|other|ander|"
        r"vroegere|former|previous|maiden|meisje|partner|echtgeno|gender|sex|sexe|geslacht|zoon|dochter|regievoerder"
    ),
    pick=pick_person,
    confidence=0.72,
)
ABOUT = worded(  # whom a statement is about
    r"^(?:(?:deze |this |la presente )?(?:verklaring|statement|declaration|getuigenis|brief)? ?(?:gaat |betreft|concerns|is )?"
    r"(?:over|betreffende|about|concerning|inzake|ten behoeve van|ten gunste van|in favou?r of|concernant)|"
    r"(?:naam|name|nom) (?:van |of |de )?(?:de |het |the |mijn |my )?(?:betrokkene|familielid|relative|vriend\w*|friend|persoon over wie.*|"
    r"person concerned|concerne\w*|interesse\w*))\W*$",
    pick=pick_person,
    remembered=False,
)
RELATION = worded(
    r"\b(?:familie|verwantschaps|bloed)?(?:relatie|betrekking|band|verhouding)\b|\brelation(?:ship)?\b|\blien\b|verwantschap|"
    r"\bkinship|hoe kent u|how do you know",
    without=r"naam|name|datum|date|relaties",
    pick=pick_words,
    remembered=False,
)
SURNAME = worded(
    r"achternaam|geslachtsnaam|familienaam|sur ?name|family name|last name|nom de famille|nachname|"
    r"familienname|\bnom\b(?! (?:et|de la|du|de l|complet|des))|mbiemri|soyad|фамилия|прізвище|apellido|"
    r"apelido|sobrenome|cognome|familiya|prezime|nazwisko|\bnume\b|"
    r"اسم العائلة|اللقب",
    without=r"vader|moeder|father|mother|pere|mere|maiden|prenom|geboorteland",
    pick=pick_words,
)
GIVEN_NAMES = worded(
    r"voorna(?:am|men|a)|given name|first name|fore ?name|prenom|vorname|other name|roepna|\bemri\b|"
    r"имя|ім'я|nombres?\b|nomes? propr|\bpranomen|\bismi\b|^adi\W*$|\bime\b|prenume|imiona|christian name|"
    r"middle name|roepnaam",
    without=r"vader|moeder|father|mother|pere|mere|achternaam|surname|familie",
    pick=pick_words,
)
ISSUE_DATE = worded(
    r"afgifte|afgegeven|uitgifte|uitgegeven|verstrek(?:t|king)|uitgereikt|\bissu(?:e|ing)|issuance|delivre|delivrance|emission|"
    r"emissao|emision|rilasci|ausgestellt|ausstell|выдач|выдан|видан|expedi|berilgan|verilis|izdavanja|"
    r"^d\.?o\.?i\b|^dat\w+ (?:printed|gedrukt)|(?:date d['’ ]?)?impression|date given|\bgiven on|granted on|fait (?:a .{2,20})?le\b|etabli|dresse|duzenle|الاصدار|صدور|leshimit",
    without=r"plaats|place|lieu|lugar|luogo|\blocal\b|office|issuer|authorit|autorit|\bby\b|\bdoor\b|\bpar\b|land\b|country|state|expir|geldig",
    pick=pick_date,
)
EXPIRY_DATE = worded(
    r"geldig(?:heid)?|vali?d|valable|valide|expir|verval|verloopt|einddatum|gultig|срок|действ|дійсн|skadim|"
    r"amal qilish|gecerli|vazi do|scadenza|vence|vencim|validade|validez|ablauf|caduc|renew(?:al)? (?:date|due)|صلاحية|الانتهاء",
    without=r"\bvan(?:af)?\b(?!.*\btot)|from\b(?!.*\b(?:to|until)\b)|ingang",
    pick=pick_date,
)
DOCUMENT_NUMBER = worded(
    rf"{_PAPER}\b.{{0,16}}\b{_NUMBER}(?!\w)|{_PAPER}s?(?:nummer|nr|no)\b|{_NUMBER_OF}{_PAPER}|^(?:vin|nin|nic|cnic|cin|cni|dni|nif)\b|identifiant unique|unique identifier|\b(?:series and|серия|серія)",
    without=r"v-?nummer|telefo|phone|bsn|personal no|kenmerk|reference|akte|dossier",
    pick=pick_code,
)
REGISTRATION_NUMBER = worded(
    rf"^(?:indicativo )?serial(?: n(?:o|r|umber)\.?)?\W*$|{_ACT}\b.{{0,14}}{_NUMBER}(?!\w)|{_ACT}(?:nummer|nr|no)\b|{_NUMBER_OF}{_ACT}",
    without=r"telefo|phone|bsn|v-?nummer|date|datum|jaar|year|passport|kvk|btw",
    pick=pick_number,
)
FATHER = worded(
    r"\bvader|\bfather|\bpere\b|\bvater|отец|отца|батько|\bbaba\b|\bpadre|\bpai\b|\botac|"
    r"\b[sdw]/[odw](?:/w)?\b|\b(?:son|daughter|child)(?:/daughter)? of|\b(?:fils|fille) de|zoon van|dochter van|الاب|والد",
    without=rf"^(?!.*\bna(?:am|me)\b).*nationali|beroep|occupation|profession|religio|datum|\bdate|{_PERSONS}|land|country|moeder|mother|familie|grand|groot",
    pick=pick_words,
)
MOTHER = worded(
    r"\bmoeder|\bmother|\bmere\b|\bmutter|\bмать|матери|мати\b|\banne? adi|\bana adi|\bmadre|\bmae\b|\bmajka|"
    r"الام\b|والدة",
    without=rf"^(?!.*\bna(?:am|me)\b).*nationali|beroep|occupation|profession|religio|datum|\bdate|{_PERSONS}|land|country|vader|father|tongue|taal|grand|groot",
    pick=pick_words,
)
NATIONALITY = worded(
    r"nationali|\bnational status|staatsburger van|\bcitizen of|\bnational of|staatsburgerschap|ciudadania|cidadania|citoyennete|vatandaslik|staatsangehorig|citizenship|burgerschap|гражданств|громадянств|"
    r"nacionali|cittadinanza|nazionalit|fuqarolig|drzavljanstvo|cetatenia|obywatelstwo|jinsiyad|uraia|"
    r"uyruk|uyrug|shtetesia|الجنسية|تابعیت",
    without=r"vader|moeder|father|mother|parents|ouders|country|land\b|law|wet",
    pick=pick_words,
)
SEX = worded(
    r"geslacht(?!s)|geslachtsaanduiding|\bsex[eo]?\b|\bsesso\b|\bpol\b|\bjinsi?\b|gender|geschlecht|gjinia|cinsiyet|\bпол\b|стать|الجنس\b|جنسیت",
    pick=pick_with(r"(?P<v>[^\W\d_]+(?: ?[/|(] ?[^\W\d_]+)?)"),
)
COUNTRY = worded(
    r"\bland\b|\bcountry\b|\bpays\b",
    without=r"birth|geboorte|naiss",
    pick=_pick_country,
)
OWN_COUNTRY = worded(  # "Land van herkomst" is another
    r"^(?:land|country|pays)(?: (?:van|of|de) (?:afgifte|uitgifte|issue|delivrance|registrati\w+))?\W*$",
    pick=_pick_country,
    confidence=0.9,
)
V_NUMBER = worded(
    r"\bv[\s.\-]{0,3}n(?:[a-z]{1,6}|r)|vreemdelingen?n",
    pick=pick_with(r"(?<![\w\-/])(?P<v>[\dOoIl](?:[ .\-]{0,2}[\dOoIl]){9})(?![\w\-/])"),
)
REFERENCE = worded(
    r"\bkenmerk|\breferenti|\breference|\bref\b|\bonze ref|our ref|notre ref|\bnos ref|file (?:no|ref)|\border (?:no|number)|letter no|rapport ?(?:nummer|nr)|report (?:no|number)|^dossier\b|"
    r"\bzaaknummer|^(?:pv|proces-verbaal)[- ]?(?:nummer|nr|no)\b|\bdossier ?(?:no|nr|nummer)",
    without=r"\buw\b|\byour\b|\bvotre\b|\bvos\b|(?<!p)v-?nummer",
    pick=pick_with(
        r"(?P<v>(?=[^\n\t]{0,24}\d)[A-Za-z0-9][A-Za-z0-9&./\-_]*(?: ?[/\-] ?[A-Za-z0-9&./\-_]+| \d[A-Za-z0-9./\-_]*)*)"
    ),
)
OWN_DATE = worded(
    r"^(?:de )?(?:datum|date|dagtekening|dated?|data|tarih|дата|التاريخ|تاریخ)\b|"
    r"opgemaakt|gedaan te|ondertekend|getekend|\bsigned|fait (?:a|le)|\bdone at|given (?:at|under)|"
    r"rapportdatum|\bplaats en datum|plaats, datum|verslagdatum|schrijfdatum|datum (?:brief|document|schrijven)",
    without=(
        r"origine|brondoc|source|gebo|birth|naiss|expir|geldig|valid|verval|expiry|opname|zitting|gehoor|overlijd|death|aanvraag|"
        r"besluit waar|bestreden|ontvang|received|afspraak|bezoek|vertrek|intake|huwelijk|marriage|"
        r"presentatie|einde|eind|ingang|begin|start|contact|aankomst|arrival|entry|inreis"
    ),
    pick=pick_date,
    confidence=0.72,
)
PRACTITIONER = worded(
    r"huisarts|specialist|behandelaar|behandelend|\barts\b|psychiater|psycholoog|therapeut|practitioner|"
    r"physician|\bdoctor|medecin|internist|neuroloog",
    without=r"handtekening|stempel|telefo|adres|\bbig\b|datum|praktijk|signature|verwijz|door de|vereniging",
    pick=pick_words,
    confidence=0.75,
)
RECORDING_DATE = worded(
    r"opname|opgenomen|op band|geluidsband|bandje|recording|recorded|taalanalysegesprek|spraakmateriaal",
    without=r"duur|taal van|language|length",
    pick=pick_date,
)
CLAIMED_REGION = worded(
    r"(?:gestelde?|geclaimde?|opgegeven|beweerde?|te toetsen|claimed|stated|alleged)\b.{0,30}"
    r"(?:herkomst|regio|gebied|afkomst|origin|region|area)|"
    r"\b(?:stelt|zegt|verklaart|claims|says)\b.{0,12}(?:afkomstig|komen|from)|"
    r"(?:herkomst|regio|gebied|afkomst|origin|region|area)\b.{0,20}(?:gestelde?|geclaimd|opgegeven|volgens|claimed|stated|alleged|according)",
    without=r"nationalit",
    pick=pick_words,
)
PRESENTATION_DATE = worded(
    r"presentatie|gepresenteerd|presented|presentation|identificatiegesprek",
    without=r"terugkoppeling|verslag|bericht",
    pick=pick_date,
)
HEARING_DATE = worded(
    r"\bzitting|\bbehandeling\b|\bhearing|\bgehoor|hoorzitting",
    without=r"plaats|zaal|verzonden|uitspraak|behandeling (?:door|bij)",
    pick=pick_date,
)
MARRIAGE_DATE = worded(
    r"huwelijk|gehuwd|marriage|married|mariage|trouw|nikah|solemni[sz]ed|celebrated|contracted|zawaj|evlenme",
    without=r"geboren|birth|ontbinding|divorce|registrat|^(?!.*dat).*(?:extra|uittreksel|certific|copie)",
    pick=pick_date,
)
BAPTISM_DATE = worded(
    r"\bdoop|gedoopt|baptis|baptize|bapte(?:m|s)|christen(?:ed|ing)|nikah",
    without=r"geboren|birth|registrat|numm|no\b",
    pick=specs.pick_event,
)
DEATH_DATE = worded(
    r"overl[ei]|\bdeath|\bdied|\bdece[sd]|gestorven|defunc|fallec|falec|\bobito|\bmorte\b|olum|смерти|الوفاة",
    without=r"akte|registr|birth|gebo|cause|oorzaak|naam|name|^(?!.*dat).*(?:place|plaats|lieu|lugar)",
    pick=pick_date,
)
