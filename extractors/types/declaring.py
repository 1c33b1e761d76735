"""Words for declaring a document type: which phrases speak for it, and how loudly.

`title` is a line of its own; `top` the letterhead; `head` all before the salutation; `sign` the
last lines; `body` anywhere, a murmur. The letterheads at the end are shared by many types: whose
paper it is decides more than what is written on it (domain.md 2.4).
"""

from __future__ import annotations

from dataclasses import replace

from extractors.model import Phrase


def each(phrases: str) -> tuple[str, ...]:
    """Phrases written in one text, parted by semicolons."""
    return tuple(" ".join(one.split()) for one in phrases.split(";"))


def title(weight: float, *texts: str) -> tuple[Phrase, ...]:
    """Phrases that name the document when they stand as its title."""
    return tuple(Phrase(text, weight, "title") for text in texts)


def heading(weight: float, *patterns: str) -> tuple[Phrase, ...]:
    """As `title`, by a regular expression (lower case, on folded text)."""
    return tuple(Phrase(pattern, weight, "heading") for pattern in patterns)


def top(weight: float, *texts: str) -> tuple[Phrase, ...]:
    """Names of the issuer in the letterhead."""
    return tuple(Phrase(text, weight, "top") for text in texts)


def head(weight: float, *texts: str) -> tuple[Phrase, ...]:
    """Phrases of the header block, subject line and first lines."""
    return tuple(Phrase(text, weight, "head") for text in texts)


def body(weight: float, *texts: str) -> tuple[Phrase, ...]:
    """Phrases that stand anywhere; together they never outweigh a title."""
    return tuple(Phrase(text, weight, "body") for text in texts)


def deed(weight: float, *texts: str) -> tuple[Phrase, ...]:
    """Sentences by which a paper does what it is ("hierbij machtig ik"), wherever they stand."""
    return tuple(Phrase(text, weight, "deed") for text in texts)


def act(weight: float, *patterns: str) -> tuple[Phrase, ...]:
    """As `deed`, said by a regular expression (lower case, on folded text): the words between may
    differ ("trek ik het besluit van 3 mei hierbij in")."""
    return tuple(Phrase(pattern, weight, "act") for pattern in patterns)


def sign(weight: float, *texts: str) -> tuple[Phrase, ...]:
    """Phrases of the last lines, where the signature stands."""
    return tuple(Phrase(text, weight, "sign") for text in texts)


def about(*patterns: str) -> tuple[Phrase, ...]:
    """What a letter of an office that writes of much else is about when it is of the type: it counts
    nothing itself, but lets a shared letterhead count in full (see affairs.py)."""
    return tuple(Phrase(pattern, 0.0, "about") for pattern in patterns)


def against(weight: float, *texts: str) -> tuple[Phrase, ...]:
    """Phrases of the letterhead or the title that speak against the type."""
    return tuple(Phrase(text, -weight, "against") for text in texts)


def shared(*phrases: Phrase) -> tuple[Phrase, ...]:
    """A letterhead of many types, or of an office that writes of much else: it counts in full only
    beside evidence of the type's own."""
    return tuple(replace(phrase, shared=True) for phrase in phrases)


_LAW_FIRMS = (
    "advocaten",
    "advocatenkantoor",
    "advocaat",
    "advocatuur",
    "law firm",
    "lawyers",
    "rechtshulp",
    "attorneys",
)
FROM_LAWYER = shared(*top(1.6, *_LAW_FIRMS), *sign(0.9, "advocaat", "gemachtigde", "advocaten"))
NOT_FROM_LAWYER = against(2.5, *_LAW_FIRMS)

_IND = (
    "immigratie- en naturalisatiedienst",
    "immigratie en naturalisatiedienst",
)
FROM_IND = shared(
    *top(1.6, *_IND),
    *top(1.2, "ind"),
    *head(0.6, "> retouradres", "retouradres"),
    *sign(
        0.8,
        "namens de staatssecretaris",
        "namens de minister",
        "namens deze",
        *_IND,
    ),
)
NOT_FROM_IND = against(1.2, *_IND)

_DTV = (
    "dienst terugkeer en vertrek",
    "dienst terugkeer & vertrek",
    "repatriation and departure service",
)
FROM_DTV = shared(*top(1.8, *_DTV), *head(0.4, "dt&v"), *sign(0.6, "regievoerder", *_DTV))

FROM_COURT = shared(
    *top(2.0, "rechtbank den haag", "rechtbank 's-gravenhage", "rechtbank"),
    *head(0.8, "zittingsplaats", "nevenzittingsplaats", "bestuursrecht", "sector bestuursrecht"),
)
FROM_COUNCIL_OF_STATE = shared(*top(2.2, "raad van state", "afdeling bestuursrechtspraak"))
NOT_FROM_COURT = against(2.0, "raad van state")

FROM_EMBASSY = shared(
    *top(
        2.0,
        *each(
            """
            embassy of; embassy; ambassade van; ambassade; ambassade de; section
            consulaire; consular section; consular wing; consular division; consular
            department; consular services; service consulaire; services consulaires;
            sección consular; consulate general; consulaat-generaal; consulaat generaal;
            consulaat; consulate; high commission; permanent mission; royal embassy;
            ambassade royale; ambassade du; consulat général; consulat; embajada;
            embaixada; ambasciata; botschaft; generalkonsulat; consulado; mission of the
            state; diplomatic mission; honorary consulate; посольство; سفارة
            """
        ),
    )
)
_LP = (
    r"(?:laissez-? ?passer|\blp\b|reisdocument|travel (?:document|certificate)|emergency (?:certificate|travel)|"
    r"titre de voyage|document de voyage)"
)
_NO = r"(?!geen |niet |not |pas |no |unable )"
# Acts by which an authority promises a travel document, or takes its promise back.
PROMISES = (
    rf"\b(?:krijgt|ontvangt|receives?|will (?:get|receive)|recevra)\b (?:{_NO}\w+ ){{0,5}}?{_LP}",
    rf"{_LP}[^.]{{0,20}}\. (?:het|it|dit|this|il) (?:wordt|zal|will|is|sera) (?:{_NO}\w+ ){{0,3}}(?:opgemaakt|afgegeven|verstrekt|issued|made|etabli|delivre)",
    rf"\b(?:disposee?|prete?|bereid|akkoord|ingestemd|instemm\w+|accord\w*|agree[sd]?|willing|prepared|consent\w*|toegezegd|"
    rf"toezegg\w*|ready) (?:{_NO}[^.]){{0,90}}(?:afgifte|af te geven|verstrek\w*|issu\w+|delivr\w+|etablir)[^.]{{0,60}}{_LP}",
    rf"\b(?:no objections?|geen bezwaar|(?:pas|aucune) d?'?objection)\b[^.]{{0,30}}(?:issu\w+|afgifte|verstrek\w+|delivr\w+)[^.]{{0,40}}{_LP}",
    rf"\b(?:will|shall|zullen|zal) (?:{_NO}\w+ ){{0,3}}(?:issue|provide|grant|deliver|afgeven|verstrekken)\b (?:{_NO}\w+ ){{0,4}}{_LP}",
    rf"\b(?:maken|maakt|stellen|stelt|leggen|legt|geven|geeft) (?:{_NO}[^.]){{0,60}}{_LP} (?:{_NO}[^.]){{0,40}}\b(?:klaar|gereed|af|op)\b",
    rf"\b(?:bereid|toegezegd|akkoord|ingestemd) (?:{_NO}[^.]){{0,60}}{_LP}",
    rf"(?<!\bno\s)(?<!\bgeen\s)(?<!\baucun\s){_LP} (?:{_NO}[^.]){{0,70}}\b(?:zal|zullen|will|shall|sera|wordt|worden) (?:{_NO}\w+ ){{0,4}}?(?:issued|afgeven|afgegeven|"
    r"verstrekt|verstrekken|delivre|granted|collected|toegezegd)",
    rf"(?<!\bno\s)(?<!\bgeen\s)(?<!\baucun\s){_LP} (?:{_NO}\w+ ){{0,4}}(?:kan|kunnen|ligt|is|zal|can|may) (?:{_NO}\w+ ){{0,4}}(?:afgehaald|opgehaald|gereed|klaar|collected)",
    rf"\b(?:undertakes?|undertook|undertaken|agrees?|promise[sd]?) to (?:\w+ ){{0,3}}(?:provide|issue|grant|give)[^.]{{0,30}}{_LP}",
    r"\b(?:agreed|consent\w*|akkoord|ingestemd|no objection)[^.]{0,30} (?:to|met|tegen) (?:the |de |zijn |haar |his |her |your )?"
    r"(?:return|terugkeer|readmission|repatriation)",
)
WITHDRAWS = (
    r"\b(?:toezegging|promise|undertaking|agreement to issue)[^.]{0,140}(?:ingetrokken|intrek\w*|withdraw\w*|revok\w*|rescind\w*|"
    r"vervall\w*|trek\w* [^.]{0,60}in\b)",
    rf"\b(?:trek\w*|withdraw\w*|revok\w*|retire\w*)[^.]{{0,80}}(?:toezegging|promise|undertaking|accord|{_LP})",
    r"\b(?:cancel\w*|annul\w*|withdr[ae]w\w*|revok\w*|rescind\w*|retract\w*)[^.]{0,60}(?:undertaking|promise|commitment|toezegging|consent)",
    rf"(?:no longer|niet langer|niet meer)[^.]{{0,30}}(?:bereid|willing|prepared)[^.]{{0,60}}{_LP}",
)
# A journey is booked, or its flight told.
BOOKS = (
    r"\b(?:flight|vlucht|travel|reis)[ -]?(?:details|gegevens|schema|itinerary|informatie|information|info|plan)\b",
    r"\b(?:flights?|vluchten|vlucht|airport|airlines?|schiphol|e-?ticket)\b[\s\S]{0,500}\b(?:booking|boekings?|reservation|reserverings?|ticket|e-ticket)[ -]?(?:code|reference|number|nummer|referentie|ref|no|nr)\b\W",
)
# A journey that was booked is called off.
CANCELS = (
    r"\b(?:geboekte?|booked|gereserveerde?|geplande)\b[^.]{0,80}\b(?:ticket|vlucht|reis|flight|journey)\b[^.]{0,90}\b(?:geannuleerd|afgezegd|cancelled|canceled)\b",
    r"\b(?:ticket|vlucht|flight|boeking|booking)\b[^.]{0,90}\b(?:geannuleerd|afgezegd|cancelled|canceled)\b",
)
# A review team gives its advice.
ADVISED_BY_TEAM = (
    r"\b(?:team|mrt|reviewteam)\b[^.]{0,140}\b(?:adviseert|advies luidt|komt tot het (?:volgende )?advies|raadt)\b",
    r"\b(?:mrt|reviewteam|review team)\b[\s\S]{0,900}\b(?:wij|we) (?:adviseren|raden|bevelen|stellen u voor)\b",
    r"\b(?:mrt|reviewteam|review team)\b[\s\S]{0,600}\b(?:ons|onze) (?:gezamenlijke? )?(?:advies|aanbeveling) (?:is|luidt|aan u is)\b",
    r"\b(?:adviseert|raadt) het (?:review ?)?(?:team|mrt)\b",
    r"\b(?:mrt|reviewteam|review team)\b[\s\S]{0,900}\b(?:adviseren|raden) (?:wij|we)\b",
    r"\b(?:advies|oordeel) van het (?:review ?)?(?:team|mrt) (?:luidt|is)\b",
)
_ENTRY = (
    r"(?:admission|admitted|admit|re-?entry|re-?enter|readmi\w+|allowed to enter|permitted to (?:enter|return|reside)|"
    r"right of (?:residence|entry)|overname|over te nemen|terugname|terug te nemen|take (?:him |her |them )?back|taking back|reprise en charge|readmettre|"
    r"toelating tot|toegelaten tot|tot (?:het )?verblijf|admission au sejour|wiedereinreise|aufnahme in|einreise)"
)
_ANSWERED = (
    r"(?:cannot|can not|not be|refus\w+|reject\w*|denied|declin\w+|regrets?|unable|acceded|granted|approved|favou?rabl\w+|"
    r"geweigerd|wordt niet|niet worden|niet bereid|kan niet|niet mogelijk|afgewezen|verleend|ingewilligd|nicht|abgelehnt|gestattet|suite)"
)
# Acts by which another state answers whether it lets somebody in.
ADMITS = (
    r"\b(?:leave|permission|right|petition|authori[sz]ation|autorisation|toestemming|recht)\b[^.]{0,16}\b(?:to|of|for|de|d'|om|op|van)\b[^.]{0,20}"
    r"\b(?:enter|abode|settle|remain|entrer|sejour\w*|toegang)\b[^.]{0,160}\b(?:refus\w+|dismiss\w*|reject\w*|denied|not|granted|geweigerd|"
    r"afgewezen|only)",
    r"\b(?:do not|does not|never|no|not|aucun|geen)\b[^.]{0,50}\bright (?:of|to) (?:abode|residence|reside|enter|remain)\b",
    r"\bentry (?:can|may|is|will)\b[^.]{0,40}\b(?:only|not|considered|refused|granted|permitted)\b",
    rf"{_ENTRY}[^.]{{0,160}}{_ANSWERED}",
    rf"{_ANSWERED}[^.]{{0,120}}{_ENTRY}",
    r"\bnot (?:\w+ )?(?:admitted|readmitted|re-admitted|permitted to enter)\b",
    r"\b(?:request|letter|application|answer|reply|enquiry)\b[^.]{0,90}\b(?:admission|re-?admission|re-?entry) (?:to|into)\b",
    r"\b(?:may|can|could|shall|will) ?not (?:\w+ )?(?:enter|re-?enter|return to|settle in|reside in)\b",
    r"\bno (?:residence|residency|visa|entry)[^.]{0,30}(?:will|can|shall|may) be (?:granted|issued|given)",
    r"\b(?:no longer|not) (?:\w+ )?(?:entitled|allowed|permitted|eligible|authori[sz]ed) to (?:return|enter|re-?enter|reside|come back)\b",
    r"\b(?:niet|geen)\b[^.]{0,60}\b(?:toegelaten|toe te laten|toelaten|toelating)\b",
    r"\btot het grondgebied\b[^.]{0,60}(?:toegelaten|toelating|niet)",
)
_RELATIVE = (
    r"(?:(?:half)?(?:broer|zus)(?:ter|je)?|zoon|dochter|neef|nicht|oom|tante|vader|moeder|vriend(?:in)?|buur(?:man|vrouw)|"
    r"echtgeno(?:ot|te)|partner|schoon\w+|opa|oma|collega|(?:half-|step)?(?:brother|sister)|son|daughter|cousin|nephew|niece|"
    r"uncle|aunt|father|mother|friend|neighbou?r|husband|wife|colleague|employer|teacher|frere|soeur|fils|fille|cousine?|"
    r"oncle|tante|pere|mere|amie?|epoux|epouse|voisine?|bruder|schwester|onkel|freund(?:in)?)"
)
# Acts by which somebody says in which relation he stands to the person whom he writes about.
IS_RELATIVE = (
    r"\b(?:ik|i|je)\b[^.]{0,90}\b(?:schrijf|write|ecris)\b[^.]{0,30}\b(?:over|about|concernant|ten behoeve van|in support of|voor mijn)\b",
    rf"\b(?:getrouwd|gehuwd|married|mariee?) (?:met|to|avec|a) (?:mijn|my|mon|ma) (?:[a-z]+ )?{_RELATIVE}\b",
    r"\b(?:dit|this|ceci|wat ik schrijf|alles hierboven) (?:is|est) (?:de|the|la) (?:waarheid|truth|verite)\b",
    rf"\bis (?:de |the |le |la )?{_RELATIVE} (?:van|of|de) (?:mijn|my|mon|ma|onze|our|notre)\b",
    rf"\b(?:ik|i|je|ich) (?:verklaar|declare|getuig|testify|bevestig|confirm|certifie|atteste|declare)\b[^.]{{0,20}}\b(?:dat|that|que|dass) "
    rf"(?:mijn|my|mon|ma|meine?) {_RELATIVE}\b",
    rf"\b(?:ik ben|i am|i'm|je suis|ich bin)\b[^.;]{{0,12}}\b(?:zijn|haar|hun|de|een|his|her|their|the|an?|le|la|l'|un|une|son|sa|"
    rf"der|die|ein)\s?(?:[a-z]+ ){{0,2}}{_RELATIVE}\b(?! of the (?:united|kingdom)|en\b)",
    rf"\b(?:hij|zij|he|she|il|elle|er|sie) (?:is|was|est|ist) (?:de |the |een |an? |le |la )?(?:mijn|my|mon|ma|meine?)\s(?:[a-z]+ ){{0,2}}{_RELATIVE}\b",
    rf"\b(?:i|ik|je|ich)\b[^.]{{0,140}}\b(?:state|declare|verklaar|attest|certify|confirm|bevestig|getuig|swear|affirm|atteste|certifie)\b[^.]{{0,80}}\b(?:is|was|are|est)\b"
    rf"[^.]{{0,20}}\b(?:my|mijn|mon|ma|our|onze)\b[^.]{{0,16}}\b{_RELATIVE}\b",
    rf"\b(?:is|was|est) (?:de |the |een |an? |le |la )?{_RELATIVE} (?:van|of|de) (?:my|mijn|mon|ma)\b",
    r"\b(?:verklaar|getuig|bevestig|declare|confirm|testify|certifie|atteste)\b[^.]{0,30} (?:dat|that|que) (?:ik|i|je)\b[^.]{0,60}\b(?:ken|know|"
    r"connais|gekend|known|connaitre)\b",
    r"\b(?:ik|wij|i|we|je|nous)\b(?:, [^.]{0,90}?,)? (?:ken|kennen|know|have known|connais\w*) (?:[a-z'-]+ ){0,5}?(?:sinds|since|depuis|al|uit|from|vanaf|goed|well|als)\b",
    rf"\b(?:voor|over|for|about|pour|fur|concernant|in favou?r of|ten behoeve van)\s(?:mijn|my|mon|ma|meinen?|onze?)\s(?:[a-z]+ )?{_RELATIVE}\b",
)
_CITIZEN = (
    r"(?:nationals?|citizens?|citizenship|nationality|staatsburgers?|staatsburgerschap|nationaliteit|onderdaan|ressortissante?|"
    r"nationalite|citoyen\w*|staatsangehorig\w*)"
)
# Acts by which a state says whether somebody is of its nationality, or that he is so no more.
STATES_NATIONALITY = (
    rf"\b(?:person|individual|he|she|hij|zij|betrokkene|mr\S*|mrs|ms|above-?(?:mentioned|named)(?: \w+)?|applicant) (?:is|was) "
    rf"(?:not |no longer |geen |niet )?(?:een |an? )?(?!the\b|de\b)[a-z]{{4,}}(?:an|i|ian|ese|ish|se|ch)e?n? {_CITIZEN}\b",
    rf"\b(?:jamais|nooit|never|nimmer)\b[^.]{{0,50}}\b{_CITIZEN}\b",
    rf"(?m)^\W*(?:subject|objet|betreft|onderwerp|re|concerne)\W{{1,3}}(?:[a-z']+ ){{0,3}}{_CITIZEN}\b",
    rf"\b(?:is|was|are|zij|hij|betrokkene|is niet|registered as|considered|recogni[sz]ed as|regarded as)\b (?:\w+ ){{0,3}}?"
    rf"(?:an?|geen|not|niet|the|een) (?:\w+ ){{0,3}}?{_CITIZEN} (?:is |zijn )?(?:of|van|by|de)\b",
    rf"\b(?:possess\w*|holds?|bezit|heeft|possede|jouit de|enjoys|acquired|verkregen|has|have|is in het bezit van)\b (?:\w+ ){{0,4}}?{_CITIZEN}\b",
    rf"\b(?:geregistreerd|registered|ingeschreven|listed|considered|recogni[sz]ed|established|determined) as (?:an? )?(?:\w+ ){{0,2}}?{_CITIZEN}\b",
    rf"(?m)^\W*(?:notice|certificate|decision|determination|statement|decree|order|bewijs|verklaring|attest\w*|certificat|"
    rf"besluit|brief|note|confirmation)\b[^\n]{{0,30}}\b{_CITIZEN}\b",
)
ENDS_NATIONALITY = (
    rf"\b(?:uit|from|out of|van|de) (?:het|the|haar|zijn|his|her|la|sa|de)? ?(?:\w+ )?{_CITIZEN}\b[^.]{{0,50}}\b(?:getreden|ontslagen|ontheven|"
    r"released|withdrawn|dechue?|exclue?|libere\w*)\b",
    rf"\b{_CITIZEN}\b[^.]{{0,80}}\b(?:is|are|was|has been|had been|wordt|werd|est|a ete)\b (?:hereby |herewith |bij deze |hierbij )?"
    r"(?:\w+ )?(?:withdrawn|revoked|cancelled|annulled|forfeited|terminated|ingetrokken|ontnomen|vervallen|beeindigd|retiree?|annulee?)\b",
    rf"\b(?:deprived|stripped|released|divested|ontheven|ontslagen|dechue?)\b[^.]{{0,40}}\b{_CITIZEN}\b",
    rf"\b(?:lost|renounced|forfeited|ceased|verloren|afstand gedaan van|perdu|renonce)\b[^.]{{0,40}}\b{_CITIZEN}\b",
)
CERTIFIES_LOSS = (
    r"\b(?:certif\w+|attest\w*|verkla\w+|confirm\w*|bevestig\w*|inform\w*|notif\w+|hereby|delen? mee|avise\w*)\b(?:[^.;]|\b(?:mr|ms|mrs|dr|mw|dhr|m|no|nr|art)\.){0,160}?\b(?:lost|renounced|forfeited|"
    rf"ceased|deprived|stripped|verloren|ontnomen|afstand|perdu|renonce|dechue?|no longer|niet langer|niet meer)\b[^.;]{{0,60}}\b{_CITIZEN}\b",
)
_GIVE = r"(?:issu\w+|deliver\w*|delivr\w+|verstrek\w*|afgeven|afgegeven|afgifte|collect|apply|application|obtain|aanvraag|request\w*|demande)"
ASKS_FOR_LP = (rf"{_GIVE}[^.]{{0,70}}{_LP}", rf"{_LP}[^.]{{0,70}}{_GIVE}")
OF_EMBASSY = (r"\b(?:ambassade|embassy|consul\w*|botschaft|embajada|high commission)\b",)
# Acts by which an expert answers the analysis of somebody else.
ANSWERS_EXPERTISE = (
    r"\b(?:gone through|studied|examined|reviewed|compared|assessed|bestudeerd|bekeken|doorgenomen|beoordeeld|getoetst)\b[^.]{0,60}"
    r"\b(?:analysis|analyse|taalanalyse|report|rapport)\b[^.]{0,30}\b(?:by|of|van|from|door)\b[^.]{0,20}\b(?:toelt|blt|ind|bureau|analyst|analist)",
    r"\b(?:analysis|analyse|taalanalyse|report|rapport)\b[^.]{0,30}\b(?:by|of|van|from|door)\b[^.]{0,20}\b(?:toelt|blt|ind|bureau|analyst|analist)\b"
    r"[^.]{0,60}\b(?:gone through|studied|reviewed|compared|bestudeerd|doorgenomen|getoetst)\b",
    r"\b(?:anders dan|in tegenstelling tot|niet eens met|disagree with|contrary to|oneens met|bestrijd|weerleg\w*|not agree with|"
    r"kan ik de conclusie)\b[^.]{0,80}\b(?:toelt|bureau|blt|analist|analyst|analyse|analysis|rapport|report|conclusi\w+)",
    r"\b(?:second opinion|contra-?expertise|counter-?expertise|tegenonderzoek|contre-expertise|heranalyse|re-?analysis)\b[^.]{0,90}"
    r"\b(?:toelt|blt|bureau|taal\w*|language|linguist\w*|analyse|analysis|rapport|report)\b",
)
