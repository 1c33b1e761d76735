"""What an embassy answers, or the departure service reports of it: the EMB_ codes of field `outcome`.

>>> EMBASSY.parse("could not be identified as an Ethiopian national"), EMBASSY.parse("is a Gambian citizen")
('EMB_NOT_NATIONAL', 'EMB_RECOGNISED')
>>> EMBASSY.parse("L'Ambassade est disposée à délivrer un laissez-passer.")
'EMB_LP_PROMISED'
>>> EMBASSY.parse("Wij kunnen zijn staatsburgerschap niet bevestigen.")
'EMB_INSUFFICIENT_INFO'
>>> EMBASSY.parse("No travel document will be issued.") is None
True
>>> EMBASSY.parse("Vos pièces ne nous permettent pas d'établir la nationalité.")
'EMB_INSUFFICIENT_INFO'
>>> EMBASSY.parse("Nationality confirmed: no"), EMBASSY.parse("not in a position to regard him as a citizen of Mali")
('EMB_NOT_NATIONAL', 'EMB_NOT_NATIONAL')
>>> EMBASSY.parse("The Embassy can neither confirm nor deny it."), EMBASSY.parse("no report has been received")
('EMB_INSUFFICIENT_INFO', 'EMB_NO_ANSWER')
>>> EMBASSY.parse("Il n'est donc pas établi qu'elle soit congolaise."), EMBASSY.parse("Zij kunnen niet zeggen of u Eritrese bent.")
('EMB_INSUFFICIENT_INFO', 'EMB_INSUFFICIENT_INFO')
>>> EMBASSY.parse("He claims to be an Eritrean national.") is None
True
"""

from __future__ import annotations

from extractors.fields.vocabulary import Vocabulary

_PAPER = (
    r"(?:laissez-? ?passer|\blp\b|(?:vervangend |tijdelijk )?reisdocument\w*|travel (?:document|certificate|papers?)|"
    r"emergency (?:certificate|travel document|passport)|nood(?:paspoort|document)|titre de voyage|document de voyage)"
)
_STATES = r"(?:(?:nationals?|citizens?|subjects?|onderda\w+|staatsburgers?|ressortissante?s?|citoyen\w*|staatsangehorig\w*)\b)"
_DEMONYM = (  # of a person, without the word for a national
    r"(?:[a-z]{2,}(?:ian|ean|ese)|afghan|american|african|moroccan|sudanese|angolan|ugandan|rwandan|pakistani|iraqi|somali|bangladeshi|"
    r"israeli|yemeni|nepali|kuwaiti|turk|uzbek|tajik|kazakh|kyrgyz|turkmen)"
)
_ASKED = r"(?:documents?|cop(?:y|ies)|certificate|passport|identity card|proof|particulars|stukken|kopie|\w*akte|bewijs\w*|acte|pieces?|documenten)"
_NO = r"(?!geen |niet |not |pas |no |nicht )"
EMBASSY = Vocabulary(
    "EMB",
    (
        "",
        r"(?:whether|claim\w* (?:to be|that|he|she)|alleged\w*|beweert|zegt|stelt (?!vast)|of (?:hij|zij|betrokkene)|"
        rf"verifier si|si l'interesse)[^.;,]{{0,50}}?(?:{_STATES}|nationalit\w+)",
        r"\b(?:(?:eerdere|vorige|previous|earlier) (?:\w+ )?(?:presentati\w+|aanvraag|verzoek\w*|request|interview|aanbieding)|(?:presentati\w+|aanvraag|verzoek) (?:van|uit|in) \d{4})\b[^.]{0,120}",
        r"\bof (?:de heer|mevrouw|uw|genoemde|bovengenoemde|deze) [^.;]{0,60}?nationaliteit",
        rf"\b(?:no|geen|aucune?) (?:\w+ ){{0,2}}{_PAPER} (?:\w+ ){{0,5}}?(?:issued|granted|provided|verstrekt|afgegeven|opgemaakt|delivre|etabli)\b",
        rf"(?:om|wanneer|zodra|indien|als|if|once|when|until|before|pour) [^.;]{{0,80}}{_PAPER}[^.;]{{0,20}}(?:verstrekt|afgegeven|issued|krijg\w+|delivre)\b(?= (?:wordt|is|kan|can|te))",
    ),
    (
        "EMB_LP_WITHDRAWN",
        r"(?:toezegging|laissez-? ?passer|\blp\b|promise)[^.]{0,120}(?:ingetrokken|intrekt|intrekken|trekken?[^.]{0,40} in\b|withdraw\w*|revoked|cancelled)",
        r"(?:intrekking|withdrawal|revocation)[^.]{0,60}(?:toezegging|laissez|\blp\b|promise)",
        r"(?:cancel\w*|annul\w*|withdr[ae]w\w*|revok\w*|rescind\w*|retract\w*)[^.]{0,60}(?:undertaking|promise|agreement|commitment|toezegging|consent|approval)",
        r"(?:toezegging|accord|agreement|undertaking|consent)[^.]{0,80}(?:vervall\w*|komt te vervallen|annule\w*|retire\w*|rescind\w*|retract\w*|withdrawn)",
        rf"(?:no longer|niet langer|niet meer|plus) (?:\w+ ){{0,4}}(?:bereid|willing|prepared|disposee?|in a position)[^.]{{0,60}}{_PAPER}",
        r"(?:komt|kom|komen)[^.]{0,30} terug op[^.]{0,40}toezegging",
        r"trek(?:t|ken)?[^.]{0,50}(?:toezegging)[^.]{0,80} in\b",
        r"withdraws?[^.]{0,60}(?:promise|commitment|agreement|laissez|travel document)",
        r"(?:accord|promesse|agreement|consent|approval|undertaking|toestemming|instemming)[^.]{0,140}(?:est|is|has been|wordt|werd) (?:\w+ )?"
        r"(?:annul\w+|retire\w*|revo\w+|rescinded|cancelled|ingetrokken|herroepen|withdrawn)",
    ),
    (
        "EMB_NOT_NATIONAL",
        r"\b(?:is|are|was) not one of (?:ours|us|our \w+)\b|\b(?:geen|niet een|niet iemand) van (?:ons|de onzen|onze (?:mensen|burgers|landgenoten))\b|\bpas (?:un|une|l'un|l'une) des (?:notres|siens)\b",
        rf"\b(?:not|cannot|unable|refus\w*|niet|ne|pas)\b[^.;]{{0,50}}\b(?:recogni[sz]e|acknowledge|consider|regard|accept|treat|reconnaitre|considerer)\b[^.;]{{0,40}} (?:as|comme) (?:[a-z]+ ){{0,4}}?{_STATES}",
        rf"\b(?:{_STATES}|nationality|citizenship|nationaliteit|staatsburgerschap|nationalite)(?: (?:confirmed|recogni[sz]ed|established|verified|bevestigd|vastgesteld|erkend|confirmee|etablie|reconnue))?(?=\W{{1,5}}(?:no|nee|neen|non)\b(?!\W{{0,2}}\d))",
        r"(?:is|are|was) not (?:\w+ ){0,3}(?:a |an )?(?:national|citizen|subject)",
        r"not (?:been )?(?:recogni[sz]ed|identified|confirmed|acknowledged) as (?:a |an )?(?:\w+ )?(?:national|citizen)",
        r"(?:niet|geen) (?:\w+ ){0,4}(?:als )?onderdaan",
        r"niet (?:\w+ ){0,3}erkend",
        r"niet (?:\w+ ){0,3}de (?:\w+ )?nationaliteit (?:\w+ ){0,3}(?:bezit|heeft)",
        r"non-? ?statement",
        r"n'est pas (?:\w+ ){0,3}(?:ressortissant|citoyen|national)",
        r"non-? ?erkenning",
        r"(?:nationaliteit|staatsburgerschap)[^.]{0,60} niet (?:\w+ ){0,2}(?:bezit|heeft|toekomt)(?! (?:aangetoond|bewezen|onderbouwd|aannemelijk|kunnen|gestaafd))",
        rf"\b(?:do|does|did) not (?:\w+ )?(?:recogni[sz]e|acknowledge|consider|regard|accept)[^.]{{0,60}} as (?:an? |its |one of its |our )?(?:\w+ ){{0,2}}{_STATES}",
        rf"\bnot (?:to be )?an? (?:[a-z]+ )?{_DEMONYM}\b(?! [a-z]+(?:ment|port|card|name|document|certificate))",
        r"(?:niet|geen) (?:\w+ ){0,3}in het bezit (?:is |zijn |te zijn |was )?van (?:de |het )?[^.]{0,30}(?:nationaliteit|staatsburgerschap)",
        rf"not (?:\w+ ){{0,5}}(?:identified|recogni[sz]ed|confirmed|acknowledged|established|considered|regarded|registered|known)(?: \w+)? (?:as|to be) (?:a |an )?(?:\w+ ){{0,2}}{_STATES}",
        r"does not (?:\w+ ){0,2}(?:possess|hold|have|appear to have)[^.]{0,30}(?:nationality|citizenship)",
        r"(?:is|are|was) not (?:of|from) [^.]{3,40}(?:nationality|origin)",
        rf"n'(?:a|ont|est|a donc) (?:\w+ )?pas (?:ete )?(?:\w+ ){{0,3}}(?:reconnue?|identifiee?|considere\w*)?[^.]{{0,30}}(?:{_STATES}|de nationalite)",
        r"(?:ne possede|n'a) pas la nationalite",
        rf"niet (?:\w+ ){{0,6}}als (?:\w+ )?{_STATES}",
        rf"geen (?:\w+ ){{0,2}}{_STATES}",
        r"(?:bezit|heeft)[^.]{0,30}nationaliteit (?:\w+ )?niet",
        r"niet (?:\w+ ){0,3}als (?:een )?\w+ (?:te boek|geregistreerd|ingeschreven|erkend|aangemerkt|beschouwd|bekend)",
        r"(?:nationality|citizenship|nationaliteit|staatsburgerschap|nationalite) (?:not (?:confirmed|recogni[sz]ed)|denied|niet erkend|ontkend|refused|non reconnue)\b",
        r"(?:heeft|bezit) (?:\w+ ){0,2}niet de (?:\w+-? ?){1,3}nationaliteit",
        r"\b(?:nooit|nimmer|never|jamais)\b[^.;]{0,60}(?:staatsburger\w*|onderda\w+|nationalit\w+|citizen\w*|ressortissant\w*)",
        r"(?:staatsburgerschap|nationaliteit)[^.;]{0,40}\b(?:nooit|nimmer|niet) (?:\w+ )?(?:verkregen|gehad|verworven|toegekend|bezeten)",
        r"nicht (?:\w+ ){0,4}(?:staatsangehorig|staatsburger)",
        r"(?:denied|denies|ontkent|ontkennen|contest\w*)[^.]{0,40}(?:national|nationaliteit|citizen|onderdaan)",
    ),
    (
        "EMB_INSUFFICIENT_INFO",
        r"\b(?:n'est (?:\w+ )?pas|is not|not been|is niet|staat niet) (?:\w+ )?(?:etablie?|prouvee?|demontree?|established|proven|proved|aangetoond|bewezen|vast)\b[^.;]{0,30} (?:que?|qu'|that|dat)\b",
        r"\b(?:pas|not|niet|geen) (?:\w+ )?(?:convaincante?s?|convincing|overtuigend\w*)\b",
        r"\b(?:niet|not|cannot|pas)\b[^.;]{0,30} (?:zeggen|aangeven|beoordelen|say|tell|dire) (?:of|whether|if|si) (?:u|hij|zij|betrokkene|he|she|you|il|elle|vous)\b",
        r"\b(?:neither confirm(?:ed)? n?or den\w+|(?:niet|noch) (?:\w+ )?(?:bevestigen|bevestigd) (?:of|noch) (?:\w+ )?(?:ontken\w+|uitsluiten|uitgesloten)|ni confirmer ni \w+)",
        r"\b(?:pas|not|niet|unable|impossible|onmogelijk)\b[^.;]{0,40}\b(?:prononcer|uitspra\w+|uit te (?:spreken|laten)|uitspreken|uitlaten|pronounce|comment|rule|conclude)\b[^.;]{0,40}(?:nationalit\w+|citizenship|staatsburger\w*|identit\w+|origin\w*|herkomst)",
        rf"\b(?:before|avant|voordat|until|alvorens)\b[^.;]{{0,80}}\b(?:needs?|requires?|nodig|besoin|must|moeten?|il faut|ontvangen)\b[^.;]{{0,80}}\b{_ASKED}",
        r"\b(?:n'est|ne sommes|n'etait|n'etions|ne sera|n'a ete) pas (?:\w+ )?en mesure (?:\w+ ){0,2}(?:de |d')(?:\w+ ){0,2}(?:delivrer|confirmer|verifier|etablir|identifier|donner)",
        r"\b(?:not|niet|pas) (?:\w+ ){0,2}(?:convinced|satisfied|persuaded|certain|sure|overtuigd|ervan overtuigd|convaincue?) (?:that|dat|que)\b[^.]{0,90}",
        r"no (?:such )?(?:person|individual|one|birth|entry)[^.]{0,60}\b(?:registered|listed|known|found|recorded|exists)",
        r"\b(?:before|until|failing which|otherwise|unless|without|faute de quoi|tot die tijd|pas (?:nadat|als|wanneer)|zonder)\b[^.]{0,90}\b(?:process\w*|proceed\w*|considered|handled|behandel\w*|in behandeling|traitee?|examinee?|"
        r"issued?|verder|afgegeven|verstrekt|delivree?)\b",
        rf"\b(?:verify|establish|confirm|determine|ascertain|process|verifieren|vast te stellen|vaststellen|verifier|etablir|traiter)\b[^.]{{0,90}}\b(?:needs?|requires?|nodig|vereist|necessary|besoin|devons|avons)\b[^.]{{0,60}}\b{_ASKED}",
        rf"\b(?:kan|kunnen|kon|konden)\b[^.]{{0,70}}?\bgeen (?:\w+ ){{0,2}}(?:{_PAPER}|\w*paspoort|document)\b[^.]{{0,90}}(?:afgeven|verstrekken|geven|uitreiken|opmaken|verstrekt|afgegeven)",
        rf"\bniet in staat (?:om )?[^.]{{0,50}}(?:{_PAPER}|paspoort|document)[^.]{{0,60}}te (?:verstrekken|geven)",
        rf"\bniet in staat (?:om )?[^.]{{0,50}}(?:{_PAPER}|paspoort|document)[^.]{{0,60}}af te geven",
        rf"\b(?:cannot|can not|not in a position to|not able to|unable to|will not|shall not|regrets? not to be able to) (?:\w+ ){{0,4}}?(?:issue|grant|deliver|provide)\b[^.]{{0,70}}(?:{_PAPER}|passport|document)",
        r"\b(?:information|documents?|particulars|data|evidence|details)[^.]{0,60}\b(?:is|are|was|were) (?:\w+ )?(?:insufficient|inadequate|too (?:little|limited|vague|summary))",
        r"\b(?:could|can|did|was|were) ?not (?:\w+ ){0,3}(?:verify|establish|confirm|determine|ascertain|trace|identify)\b",
        r"n'(?:a|ont|avait) (?:\w+ )?(?:pas )?pu etre (?:\w+ )?(?:verifie|etabli|confirme|identifie|prouve|determine)",
        r"(?:nationaliteit|identiteit|staatsburgerschap|herkomst)[^.]{0,40}\bniet (?:\w+ )?(?:heeft |is |zijn )?(?:aangetoond|bewezen|onderbouwd|aannemelijk gemaakt|gestaafd)",
        r"(?:niet|kunnen|kan) (?:\w+ ){0,4}niet (?:\w+ ){0,3}in behandeling (?:nemen|genomen|worden genomen)",
        r"(?:moet|dient|dienen|required? to|must|is requested to|devra|doit)[^.]{0,90}(?:overleggen|bewijs\w*|aantonen|aanleveren|tonen|submit|provide|produce|present|prove|fournir|presenter)[^.]{0,90}(?:nationalit\w+|identit\w+|origine\w*|original\w*|geboorteakte|birth certificate|passport|paspoort|staatsburgerschap|citizenship)",
        r"(?:failed|unable|did not|was not able|n'a pu|n'a pas pu) (?:to )?(?:\w+ )?(?:produce|provide|submit|present|show|fournir|produire|presenter)",
        r"(?:heeft|kon|kan|had) (?:\w+ ){0,4}geen (?:\w+ ){0,3}(?:document\w*|bewijs\w*|papieren|stukken|originele)",
        r"(?:in the )?absence of (?:\w+ ){0,3}(?:document|proof|evidence|information)|for (?:lack|want) of (?:\w+ )?(?:documents?|proof|evidence)",
        r"(?:faute|en l'absence) de (?:\w+ ){0,2}(?:document|preuve|piece|element)",
        r"ne figure pas (?:dans|sur)|not (?:\w+ )?(?:found|listed|traced) in (?:\w+ ){0,3}(?:regist|record|database|archive)",
        r"(?:regist\w+|archief|archieven|administratie|bestanden) (?:\w+ ){0,8}niet (?:\w+ )?(?:gevonden|voor|aangetroffen|bekend|vermeld|ingeschreven)",
        r"komt niet voor in (?:\w+ ){0,3}(?:regist|administratie|bestand)|niet (?:\w+ ){0,2}(?:gevonden|terug te vinden) in",
        r"(?:could|can) ?not (?:\w+ )?be (?:\w+ )?(?:verified|established|confirmed|ascertained|determined|authenticated|traced|located|found)",
        r"ne (?:\w+ )?(?:permet\w*|peu\w+|pouvons|saurait) (?:\w+ ){0,2}pas (?:\w+ ){0,3}(?:de |d')?(?:confirmer|etablir|verifier|identifier|conclure|determiner)",
        r"do(?:es)? not (?:allow|enable|permit) (?:\w+ ){0,4}(?:confirm|establish|verify|identify|conclude|determine)",
        r"(?:stell\w+|maken|maakt) (?:\w+ ){0,3}(?:niet (?:in staat|mogelijk))[^.]{0,40}(?:bevestig\w+|vast te stellen|verifieren|vaststellen)",
        r"(?:laten|laat) (?:\w+ ){0,2}niet toe (?:\w+ ){0,6}(?:bevestigen|vast te stellen|verifieren)",
        r"n'a pu etre (?:\w+ )?(?:verifie|etabli|confirme|identifie)",
        r"n'(?:a|ont|avons) (?:\w+ )?(?:pas )?(?:\w+ )?pu (?:\w+ ){0,2}(?:confirmer|etablir|verifier|identifier|determiner)",
        r"(?:pas (?:ete )?possible|impossible|n'(?:a|ont) pas (?:encore )?permis) (?:\w+ ){0,2}(?:de |d')(?:\w+ ){0,2}?(?:confirmer|etablir|verifier|identifier|determiner)",
        r"niet (?:mogelijk|gelukt|in staat) (?:\w+ )?(?:is |was |gebleken |geweest )?om [^.;]{0,60}(?:vast te stellen|te bevestigen|te verifieren|te achterhalen|na te gaan)",
        r"(?:informatie|gegevens|documenten|stukken) (?:\w+ ){0,3}(?:onvoldoende|ontoereikend|te summier)",
        r"(?:nationality|citizenship|identity|birth)[^.]{0,60}(?:not|never) (?:\w+ ){0,2}(?:been |be )?(?:established|recorded|registered|verified|confirmed|proved|proven|substantiated|demonstrated)",
        r"(?:do|does|did) not (?:match|correspond|agree)|no (?:\w+ )?match\b|komen? niet overeen met|geen overeenkomst",
        r"until (?:\w+ ){0,4}(?:details|information|documents|particulars) (?:are|have|is)|zolang (?:\w+ ){0,6}(?:ontbreken|niet)",
        r"\b(?:sans (?:aucune?|la moindre)|without (?:any|a single)|zonder (?:enig\w*|een enkel)) (?:\w+ )?(?:piece|document|preuve|proof|evidence|paper|bewijs|stuk)",
        rf"ne (?:peut|pourra|saurait) (?:\w+ ){{0,4}}etre delivre[^.]{{0,20}}{_PAPER}",
        r"\b(?:daar|aldaar|bij (?:ons|hen|de [a-z]+)|there|to (?:us|the authorities)|in (?:het|the|ons|our) [a-z]+) (?:\w+ )?(?:onbekend|niet bekend|unknown|not known)\b",
        r"\b(?:onbekend|niet bekend|unknown|not known|inconnue?) (?:bij|to|in|aux?|des|de) (?:\w+ ){0,3}(?:autoriteiten|authorit\w+|regist\w+|diensten?|services?|ons|us|overheid)",
        r"aucun (?:document|element|renseignement)[^.]{0,60}nationalite",
        r"(?:informations?|elements?|renseignements?) (?:\w+ ){0,3}insuffisant",
        r"ne (?:peut|permet\w*) pas (?:\w+ ){0,3}(?:confirmer|etablir|verifier)",
    ),
    (
        "EMB_NO_ANSWER",
        r"(?:geen|nog geen|nimmer) (?:\w+ ){0,2}(?:antwoord|reactie|respons|bericht) (?:\w+ ){0,3}(?:ontvangen|gekomen|vernomen|gegeven)",
        r"(?:niet|nooit) (?:\w+ ){0,2}(?:geantwoord|gereageerd)",
        r"no (?:reply|response|answer)",
        r"\b(?:no|not any|geen|aucune?) (?:\w+ )?(?:report|feedback|result|news|outcome|nieuws|uitslag|resultat|nouvelle) (?:\w+ ){0,4}(?:received|come|came|arrived|ontvangen|gekomen|binnen|recue?)\b",
        r"(?:onbeantwoord|uitgebleven)",
        r"(?:has|have|had) not (?:\w+ )?(?:replied|responded|answered)|n'a pas (?:\w+ )?repondu|sans reponse|(?:aucune|pas de) reponse",
    ),
    (
        "EMB_INSUFFICIENT_INFO",
        r"(?:ne sont pas|pas) suffisantes?[^.]{0,60}nationalite",
        r"ne peut (?:\w+ ){0,3}(?:etablir|confirmer)[^.]{0,60}(?:nationalite|identite)",
        r"(?:onvoldoende|te weinig) (?:\w+ ){0,2}(?:informatie|gegevens|aanknopingspunten)",
        r"insufficient (?:information|data|evidence|proof)",
        r"(?:does|do|did) not suffice|not (?:\w+ )?sufficient\b|ne suffi\w+ pas|volsta\w+ niet|niet (?:\w+ )?(?:voldoende|toereikend)",
        r"(?:failed|unable|was not able|did not manage|niet in staat) (?:om |to )?(?:\w+ ){0,3}?(?:substantiate|establish|demonstrate|prove|aannemelijk)",
        r"(?:no|not any) (?:record|trace|proof|evidence)s?\b",
        r"(?:unable|not (?:able|possible|in a position)|impossible) (?:\w+ ){0,4}(?:verify|establish|confirm|determine|trace|identify)",
        r"(?:nationaliteit|identiteit)[^.]{0,60}(?:niet|onmogelijk) (?:\w+ ){0,3}(?:vast te stellen|vastgesteld|vaststellen|bevestig\w+|bevestigen)",
        r"(?:nationaliteit|staatsburgerschap|identiteit) (?:\w+ ){0,3}niet (?:\w+ ){0,3}(?:bevestig\w+|bevestigen|vaststellen|erkennen)",
        r"niet (?:\w+ ){0,3}(?:vast ?stellen|vastgesteld|bevestigd|worden bevestigd)[^.]{0,40}(?:nationaliteit|identiteit)?",
        r"nader onderzoek (?:is )?(?:nodig|vereist|noodzakelijk)",
        r"(?:unable|not able) to issue",
        r"nationaliteit (?:\w+ ){0,3}niet bevestigd",
    ),
    (
        "EMB_REFUSED_TO_SEE",
        r"(?:niet|weiger\w+) (?:\w+ ){0,4}(?:te woord|toegelaten|ontvangen|binnengelaten|te ontvangen|te spreken)",
        r"(?:refus\w+|declin\w+|not (?:willing|prepared)) to (?:see|receive|admit|interview)\b",
        r"(?:liet|lieten|laat|laten|mocht\w*|mogen|kwam\w*|konden?) (?:\w+ ){0,4}niet (?:\w+ ){0,2}(?:binnen|erin|naar binnen|te spreken)",
        r"(?:deur|poort|loket) (?:\w+ ){0,2}(?:bleef|was) (?:dicht|gesloten)|weggestuurd|turned away|not (?:let|allowed) (?:in|inside)\b",
        r"geen toegang (?:\w+ ){0,3}(?:gekregen|verleend|tot)",
    ),
    (
        "EMB_VERBAL_ONLY",
        r"(?:alleen|slechts|enkel|uitsluitend)? ?mondeling",
        r"(?:verbally|orally|by word of mouth)",
        r"geen schriftelijke? (?:\w+ )?(?:verklaring|bevestiging|antwoord|bewijs)",
        r"(?:niets|niet) (?:\w+ ){0,3}op (?:papier|schrift)",
        r"\bop (?:papier|schrift)\b[^.?]{0,40}[.?] [^.]{0,30}\b(?:nooit|niet|weiger\w*|nee)\b",
        r"\b(?:not|never|nothing|refus\w+|declin\w+)\b[^.]{0,40} in writing\b",
    ),
    (
        "EMB_BORDER_HANDOVER_OK",
        r"grensoverdracht",
        r"overdracht aan de grens",
        r"border hand-?over",
    ),
    (
        "EMB_LP_ISSUED",
        r"(?:laissez-? ?passer|\blp\b|travel document)[^.]{0,60}(?:is|werd|hierbij|has been|hereby) (?:\w+ )?(?:afgegeven|verstrekt|issued)",
        r"(?:afgifte|issuance) van (?:een |het )?(?:laissez|lp)",
    ),
    (
        "EMB_LP_PROMISED",
        r"(?:bereid|toegezegd|toezeg\w+|zegt)[^.]{0,120}(?:laissez|\blp\b|reisdocument|travel document)",
        r"(?:laissez-? ?passer|\blp\b|reisdocument)[^.]{0,80}(?:toegezegd|toezegging|zal (?:\w+ ){0,2}(?:verstrekt|afgegeven)|bereid)",
        r"(?:agree[sd]?|willing|prepared|ready|will|undertakes?|promises?) (?:\w+ ){0,3}(?:to )?issue",
        r"toezegging",
        rf"dat [^.]{{0,40}}{_PAPER} (?:krijgt|ontvangt|zal krijgen|zult krijgen|zal ontvangen)",
        rf"(?:krijgt|ontvangt|receives?|will (?:get|receive)|recevra) (?:{_NO}\w+ ){{0,5}}?{_PAPER}",
        rf"(?:zal|zullen|wil|willen|gaat|gaan|kan|kunnen) (?:{_NO}[^.]){{0,110}}{_PAPER} (?:{_NO}[^.]){{0,50}}(?:afgeven|verstrekken|afgegeven|verstrekt|opmaken|uitreiken)",
        rf"(?<!\bgeen\s){_PAPER} (?:{_NO}[^.]){{0,60}}(?:zal|zullen|afgeven|verstrekken) (?:{_NO}[^.]){{0,30}}(?:afgeven|verstrekken|zal|zullen)",
        rf"(?<!\bno\s)(?<!\bgeen\s)(?<!\baucun\s){_PAPER} (?:{_NO}\w+ ){{0,3}}(?:will|shall|can|is to|may) (?:{_NO}\w+ ){{0,2}}be (?:\w+ )?(?:issued|collected|delivered|granted|picked up)",
        rf"(?<!\bno\s)(?<!\bgeen\s){_PAPER} (?:{_NO}\w+ ){{0,4}}(?:kan|kunnen|ligt|is|zal) (?:{_NO}\w+ ){{0,4}}(?:afgehaald|opgehaald|gereed|klaar|beschikbaar)",
        rf"(?:undertakes?|undertook|undertaken|engage\w*|agrees?|agreed) to (?:\w+ ){{0,3}}(?:provide|issue|grant|give)[^.]{{0,30}}{_PAPER}",
        rf"(?:disposee?s?|prete?s?|dispose|accepte\w*|consent\w*|accord\w*) (?:\w+ ){{0,3}}(?:a |pour |de )?(?:delivr\w+|etablir|emettre)[^.]{{0,40}}(?:{_PAPER}|passer)",
        rf"(?<!\baucun\s){_PAPER}(?:{_NO}[^.]){{0,30}}sera (?:\w+ )?(?:delivre|etabli|remis)",
        rf"(?:akkoord|ingestemd|stemt in|stemmen in|instemming|toestemming)[^.]{{0,60}}(?:{_PAPER}|afgifte|terugkeer|overname)",
        rf"\b(?:maken|maakt|stellen|stelt|leggen|legt|geven|geeft) (?:{_NO}[^.]){{0,60}}{_PAPER} (?:{_NO}[^.]){{0,40}}\b(?:klaar|gereed|af|op)\b",
        r"(?:agree[sd]?|consent\w*|no objection)[^.]{0,40}\bto (?:\w+ ){0,2}(?:return|readmission|repatriation|issu\w+)",
    ),
    (
        "EMB_RECOGNISED",
        r"\b(?:holds?|possess(?:es)?|enjoys|has|have) (?:the |indeed )?[a-z]{3,}(?:an|ese|ish|i|ch) (?:nationality|citizenship)\b",
        rf"(?:is|are|was|being|be) (?:indeed |in fact |)?(?:a |an )(?:bona fide )?(?:[a-z]+ ){{0,2}}{_STATES}",
        rf"identification (?:{_NO}[^.]){{0,80}}(?:a ete|est|was|is|has been) (?:\w+ )?confirm\w+",
        rf"(?:nationality|identity|citizenship) (?:{_NO}[^.]){{0,50}}(?:has been|was|is|have been) (?:\w+ )?(?:confirmed|verified|established)",
        rf"nationalite (?:{_NO}[^.]){{0,40}}(?:a ete|est) (?:\w+ )?(?:confirmee|etablie)",
        rf"(?:a ete|est) (?:\w+ )?(?:reconnue?|identifiee?) comme (?:\w+ )?{_STATES}",
        r"(?:satisfied|convinced|established|concluded) that (?:\w+ ){1,4}(?:is|are) (?:indeed )?(?:a |an )?[a-z]{3,}(?:an|ese|ish|i)\b",
        r"(?:bevestig\w*|verkla\w+|blijkt|staat vast)[^.]{0,90} de (?:\w+-? ?){1,2} ?nationaliteit (?:bezit|heeft)\b(?! niet)",
        r"(?:overtuigd|vastgesteld) dat (?:\w+ ){1,4}(?:uit|van) [a-z]+ (?:komt|afkomstig is)",
        r"vastgesteld[^.]{0,60}nationaliteit (?:bezit|heeft)",
        r"(?:bezit|heeft|is in het bezit van) (?:inderdaad )?de (?:\w+-? ?){1,3}nationaliteit(?! niet)",
        rf"(?:has|have) been (?:\w+ )?(?:identified|recogni[sz]ed|confirmed) as (?:a |an )?(?:\w+ ){{0,2}}{_STATES}",
        rf"(?:considered|regarded|deemed|accepted|registered|acknowledged|treated)(?: as| to be)? (?:a |an )(?:\w+ ){{0,2}}{_STATES}",
        rf"(?:beschouwd|aangemerkt|aanvaard|geregistreerd|ingeschreven|bekend|geldt|gezien|beschouw\w* (?:wij )?(?:hem|haar|betrokkene)) als (?:een )?(?:\w+ ){{0,2}}{_STATES}",
        r"(?<!ne\s)\b(?:possede|jouit de|detient) (?:bien |effectivement )?la nationalite",
        r"\b(?:est|soit) (?:bien |effectivement )?de nationalite (?!indeterminee|inconnue)",
        rf"\b(?:est|comme) (?:bien |effectivement )?une? {_STATES}",
        r"\b(?:reconnai\w+|recogni[sz]es?|erkent|erkennen|acknowledges?) (?:\w+ ){0,3}(?:nationalite|nationality|nationaliteit|staatsburgerschap|citizenship)",
        r"(?<!not\s)(?<!niet\s)\b(?:nationality|citizenship|nationaliteit|staatsburgerschap|nationalite) (?:(?:is|was) )?(?:confirmed|established|verified|recogni[sz]ed|"
        r"accepted|bevestigd|vastgesteld|erkend|confirmee|etablie|reconnue)\b",
        rf"\b(?:hij|zij|betrokkene|cliente?|he|she) is (?!geen|niet|not|no\b)(?:\w+ ){{1,2}}{_STATES}",
        r"erkend als (?:\w+ )?onderdaan",
        r"als (?:\w+ )?onderdaan (?:\w+ ){0,2}erkend",
        r"(?:is|are|was) (?:\w+ )?(?:a |an )?(?:national|citizen) of",
        r"(?:recogni[sz]ed|confirmed|identified) as (?:a |an )?(?:\w+ )?(?:national|citizen)",
        r"(?:nationaliteit|identiteit en nationaliteit)[^.]{0,40}(?:is|zijn|wordt) (?:\w+ )?bevestigd",
    ),
    legend=4,  # a letter tells a request, a promise and its end in one sentence
)
