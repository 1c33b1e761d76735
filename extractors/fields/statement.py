"""What a paper states about nationality, tracing or registration: fields `statement` and `result`.

>>> NATIONALITY.parse("X heeft de Iraanse nationaliteit niet"), NATIONALITY.parse("is no longer a citizen")
('is_not', 'revoked')
>>> TRACING.parse("We were able to locate your brother."), TRACING.parse("De zoektocht leverde niets op.")
('contact', 'not_found')
>>> NATIONALITY.parse("The citizenship has been revoked"), TRACING.parse("contact met de vader")
('revoked', 'contact')
"""

from __future__ import annotations

from extractors.fields.vocabulary import Vocabulary

NATIONALITY = Vocabulary(
    "statement",
    (
        "revoked",
        r"(?:ingetrokken|vervallen verklaard|intrekking|ontnomen|afstand gedaan|verloren)",
        r"(?:revoked|revocation|cancelled|cancellation|renounced|renunciation|withdrawn|deprived|lost|terminated)",
        r"(?:no longer|niet langer|niet meer) (?:\w+ ){0,4}(?:national|citizen|onderdaan|staatsburger|nationaliteit)",
        r"(?:struck off|removed from|geschrapt uit|doorgehaald in) (?:\w+ ){0,3}regist\w*",
        r"(?:deche|perdu|perte)\w* de (?:la|sa) nationalite",
        r"(?:uit|from|out of) (?:het|the|his|her|zijn|haar)? ?(?:\w+ )?(?:staatsburgerschap|nationaliteit|citizenship|nationality)[^.]{0,50}(?:getreden|"
        r"ontslagen|ontheven|released|withdrawn)",
    ),
    (
        "is_not",
        r"(?:is|was|niet|geen) (?:\w+ ){0,3}(?:niet|geen|not) (?:\w+ ){0,4}(?:onderdaan|staatsburger|national|citizen|burger)",
        r"not (?:\w+ ){0,2}(?:a |an )?(?:\w+ )?(?:national|citizen)",
        r"nationaliteit (?:\w+ ){0,2}niet (?:\w+ )?(?:bezit|heeft|geniet|toekomt)",
        r"geen (?:\w+ )?(?:onderdaan|staatsburger)",
        r"niet de (?:\w+ )?nationaliteit",
        r"(?:bezit|heeft) (?:de |die )?(?:\w+ )?nationaliteit (?:dus |daarom |thans )?niet",
        r"niet (?:\w+ )?(?:geregistreerd|ingeschreven|bekend) als (?:\w+ )?(?:onderdaan|staatsburger|burger)",
        r"n'(?:est|a) pas (?:\w+ ){0,2}(?:de |la |citoyen|ressortissant)",
        r"non-? ?(?:nationalite|nationality|citizen)",
        r"\b(?:jamais|nooit|never|nimmer)\b[^.]{0,50}(?:nationalit\w+|citizen\w*|staatsburger\w*|onderdaan)",
        r"\b(?:ne |n')(?:possede|detient|jouit|a|est)(?:\w+)? (?:donc )?pas (?:de )?(?:la |en possession de la )?nationalite",
        r"(?:is|are|was) not (?:\w+ )?(?:considered|regarded|recogni[sz]ed|deemed|established)[^.]{0,20}(?:national|citizen)",
        r"does not (?:\w+ ){0,2}(?:possess|hold|have)[^.]{0,30}(?:nationality|citizenship)",
        r"not (?:been )?registered as (?:a |an )?(?:\w+ )?(?:national|citizen)",
    ),
    (
        "is",
        r"(?:is|are) (?!to |not )(?:a |an )?(?:\w+ ){0,3}(?:national|citizen)",
        r"(?:bezit|heeft|is in het bezit van) de (?:\w+ )?nationaliteit",
        r"(?:certif(?:y|ies)|verklaart)(?! that (?:the )?citizen)[^.]{0,80}(?:onderdaan|staatsburger|national|citizen)",
        r"(?:possesses|holds|has|enjoys|acquired) (?:the |a )?(?:\w+ )?(?:nationality|citizenship)",
        r"(?:est|possede|a) (?:\w+ ){0,2}(?:la |de )?nationalite|est (?:\w+ )?(?:citoyen|ressortissant)",
        r"certificate of (?:citizenship|nationality)|nationality certificate|certificat de nationalite",
    ),
)

TRACING = Vocabulary(
    "result",
    (
        "not_found",
        r"\bniets (?:\w+ ){0,2}(?:opgeleverd|opgebracht|op)\b",
        r"(?:geen|zonder) (?:\w+ ){0,2}(?:nieuws|spoor|uitkomst)",
        r"(?:do|does|did) not know (?:where|what|whether|anything|him|her)|(?:weet|weten|wist|wisten) (?:\w+ )?niet waar",
        r"(?:consider\w*|clos\w+)[^.]{0,40}(?:request|case|file|enquiry)[^.]{0,12}(?:closed)?|(?:request|case|file|enquiry)[^.]{0,30}\b(?:closed|archived)\b",
        r"(?:sluit|sluiten|gesloten|afgesloten)\b[^.]{0,40}(?:dossier|zaak|verzoek|zoekverzoek|opsporing)|(?:dossier|zaak|verzoek|zoekverzoek)[^.]{0,30}\b(?:sluit|sluiten|gesloten|"
        r"afgesloten)",
        r"(?:never|niet|nooit) (?:\w+ ){0,3}(?:heard|seen|gezien|gehoord)|(?:kende|kennen|kent) (?:\w+ )?(?:niemand|haar niet|hem niet)|niemand (?:\w+ )?(?:kende|kent)",
        r"(?:niemand|niets) (?:\w+ ){0,2}(?:gevonden|getraceerd|bekend)",
        r"(?:no one|nobody|no trace|none)[^.]{0,30}(?:found|located)?",
        r"(?:niet|nog niet) (?:\w+ ){0,4}(?:gevonden|getraceerd|achterhaald|gelokaliseerd|traceren|lokaliseren|achterhalen|opsporen|vinden)",
        r"(?:geen|zonder) (?:\w+ ){0,2}(?:resultaat|contact|succes)",
        r"(?:not|unable) (?:\w+ ){0,4}(?:found|located|traced?|locate)",
        r"(?:afgesloten|gesloten) zonder",
        r"(?:niet|nimmer) (?:\w+ ){0,3}(?:gelukt|geslaagd|kunnen vinden|te vinden|op te sporen)",
        r"(?:without|no) (?:\w+ ){0,2}(?:success|result|outcome|information|news)|unsuccessful|negative result|infructueu\w+",
        r"(?:pas|aucune?) (?:\w+ ){0,3}(?:retrouve|localise|trace|resultat)",
        r"(?:zoekactie|opsporing|onderzoek|search)[^.]{0,40}(?:vergeefs|tevergeefs|in vain|negatief)",
    ),
    (
        "contact",
        r"contact (?:\w+ ){0,4}(?:hersteld|gelegd|gekregen|tot stand|established|restored)",
        r"(?:hebben|heeft|has|have|is|zijn) (?:\w+ ){0,6}(?:gevonden|getraceerd|located|found)",
        r"\bable to (?:locate|trace|find)",
        r"\b(?:ont|avons|a) (?:\w+ )?(?:retrouve|localise)e?s?\b",
        r"\b(?:met|with) (?:uw|your|zijn|haar|his|her) \w+ (?:\w+ ){0,3}(?:gesproken|spoken|gebeld)",
        r"\b(?:woont|leeft|lives|is living|is alive|verblijft) (?:nu |now |nog |still |steeds |thans |momenteel |currently )*(?:in|te|bij|at|with)\b",
        r"\b(?:goed nieuws|good news|bonne nouvelle)\b",
        r"(?:received|ontvingen|ontvangen|schreef|geschreven|wrote)[^.]{0,60}(?:red cross message|rode ?kruis-?bericht|message croix)",
        r"(?:red cross message|rode ?kruis-?bericht)[^.]{0,60}\b(?:received|ontvangen|gekomen|arrived)",
        r"\b(?:hij|zij|ze|he|she) (?:schrijft|vertelt|writes|tells us)\b",
        r"(?:is|was|were|has been|have been) (?:\w+ )?(?:located|found|traced)|(?:a ete|ont ete) (?:retrouve|localise)\w*",
        r"(?:telefonisch|phone|video)[^.]{0,30}(?:gesproken|contact|spoke)|wisten[^.]{0,60}te (?:vinden|traceren|lokaliseren)",
        r"contact (?:geweest|gehad|opgenomen) met",
        r"contact (?:met|with|de|van)[^.]{0,60}\b(?:vader|moeder|broer|zus|familie|oom|tante)",
        r"contact (?:met|with|de|van)[^.]{0,60}\b(?:father|mother|brother|sister|family)",
        r"\b(?:vader|moeder|broer|zus|oom|tante|father|mother)\b[^.]{0,60}(?:gevonden|bericht|contact|located)",
    ),
    (
        "running",
        r"nog (?:steeds )?(?:aan het zoeken|bezig|op zoek|in gang|lopend)|zoekt nog|zoeken nog|(?:is|wordt) nog (?:\w+ )?(?:gezocht|onderzocht)",
        r"(?:zoektocht|zoekactie|opsporing|onderzoek|search|tracing)[^.]{0,40}(?:gaat door|gaat verder|loopt|duurt|voortgezet|vervolgd|is ongoing)",
        r"(?:under|in) (?:examination|investigation|process|progress|consideration)|being (?:processed|examined|handled)",
        r"(?:remains|is still|case is) open|continu(?:es?|ing)\b|wacht(?:en)? (?:\w+ ){0,2}op (?:\w+ )?(?:antwoord|reactie|bericht)",
        r"(?:will|shall) (?:inform|contact|notify) you (?:\w+ )?(?:as soon as|when|once)|zodra (?:\w+ ){0,3}(?:nieuws|bericht|meer|iets)",
        r"(?:has been|was|is) (?:\w+ )?(?:forwarded|transmitted|sent) to|doorgestuurd (?:naar|aan)|en cours",
        r"(?:gestuurd|doorgezonden|verzonden|overgedragen|uitgezet) (?:naar|aan|bij)\b|naar (?:[\w'’-]+ ){1,6}(?:gestuurd|doorgestuurd|verzonden|doorgezonden)",
        r"(?:reken|rekenen|duurt|duren|verwacht\w*|takes?|expect\w*)[^.]{0,40}(?:maanden|weken|jaar|months|weeks|year)",
        r"(?:nog geen|loopt nog|in behandeling|in onderzoek|still|pending|ongoing|loopt|wordt (?:\w+ )?gezocht)",
    ),
)

GOING_ON = Vocabulary(  # said by a letter of a search that has found nothing so far
    "result",
    (
        "running",
        r"(?:search|enquir\w+|inquir\w+|tracing) (?:\w+ )?(?:goes on|continues?|is continuing|is ongoing|remains open)",
        r"(?:we|wij|our colleagues|onze collega's) (?:\w+ ){0,2}(?:keep|continue|blijven|zoeken) (?:\w+ ){0,2}(?:looking|searching|zoeken|verder|door)\b",
        r"(?:onderzoek|zoektocht|zoekactie|opsporing|zoekverzoek) (?:\w+ )?(?:gaat (?:\w+ )?(?:door|verder)|loopt (?:nog|door)|wordt voortgezet|blijft open)",
        r"(?:recherche\w*|recherches) (?:se poursui\w+|contin\w+)",
    ),
)

VISIT = Vocabulary(
    "visit",
    (
        "EMB_REFUSED_TO_SEE",
        r"(?:niet|weiger\w+) (?:\w+ ){0,4}(?:te woord|toegelaten|ontvangen|binnengelaten)",
        r"(?:liet|lieten|laat|laten|mocht\w*|mogen|kwam\w*|konden?) (?:\w+ ){0,4}niet (?:\w+ ){0,2}(?:binnen|erin|naar binnen)",
        r"weggestuurd|turned away|deur (?:\w+ ){0,2}(?:bleef|was) (?:dicht|gesloten)|not (?:let|allowed) (?:in|inside)\b",
    ),
    (
        "EMB_VERBAL_ONLY",
        r"mondeling",
        r"geen schriftelijk\w*",
        r"niets (?:\w+ ){0,3}op (?:papier|schrift)",
        r"(?:brief|verklaring|bewijs|papiert?j?e?|antwoord|afwijzing|dat)\b[^.]{0,40}\b(?:niet|geen|weiger\w+)\b[^.]{0,30}(?:mee|meegeven|meegegeven|geven|gegeven|krijgen|"
        r"kregen|gekregen|afgeven|opschrijven|op ?schrift|op papier|schriftelijk)",
        r"(?:niets|geen (?:\w+ )?(?:brief|bewijs|verklaring|stuk|papier\w*|briefje))[^.]{0,40}(?:mee|meegeven|meegegeven|gekregen|kregen|krijgen|afgegeven|opschrijven)",
        r"(?:no|nothing)(?: \w+){0,2} (?:letter|paper|in writing|written|proof)|only (?:told|said)|refused to (?:write|put)",
        r"verbally",
    ),
)


def parse(text: str) -> str | None:
    """The text as it stands, or the code it is: statements are quoted, not judged."""
    bare = " ".join(text.split())
    return bare or None
