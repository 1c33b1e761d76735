"""The words by which a text introduces whom it names: a title, a role, a subject line, a trade; and the shape of a name."""

from __future__ import annotations

import re

UP = "A-ZÀ-ÖØ-ÞĀĂĄĆČĎĐĒĖĘĚĞĢĪĮİŁŃŇŌŐŘŚŞŠŢŤŪŮŰŹŻŽƏ"
LETTERS = r"[^\W\d_'’]*(?:['’][^\W\d_]+)*"
WORD = rf"[{UP}]{LETTERS}(?:-[^\W\d_]{LETTERS})*"
INITIALS = rf"(?:[{UP}][a-z]?\. ?){{1,5}}"
PART = r"(?:van|de|der|den|het|'t|ten|ter|bin|binti|ibn|el|al|von|zu|da|di|do|dos|ould|abu|abd|ap)"
GAP = r"(?: |\n(?!\n))"
RUN = (
    rf"(?<!\w)(?P<v>(?:{INITIALS}{GAP}?)?(?:{PART}{GAP}){{0,2}}{WORD}"
    rf"(?:{GAP}(?:{PART}{GAP}){{0,2}}(?:{INITIALS}{GAP}?)?{WORD}){{0,5}})"
)
TITLE = (
    r"(?:(?i:de heer|heer|den heer|mevrouw|mevr|mw|mej|dhr|meneer|monsieur|madame|mademoiselle|mme|mlle|mrs|ms|"
    r"miss|herrn?|frau|le nomme|le nommé|la nommée|le sieur|la dame|sheikh|hadji|broeder|zuster|the named)|Mr|MR|M|Sig|Sr|Sra|Sister|Brother)"
    r"(?:[.,] ?\n?|\s)"
)
ROLE = (
    r"(?i:(?:uw |mijn |onze |your |our |my |ihr |notre |votre )?(?:cli[eë]nte?|pati[eë]nte?|betrokkene|"
    r"vreemdeling|mandantin?|applicant|aanvraagster|aanvrager|verzoekster|verzoeker|bewoner|bewoonster|"
    r"person concerned|above-?named|above-?mentioned|genaamd|named|called|l'interesse|la patiente))"
)
SUBJECT = (
    r"(?i:inzake|betreft|betr\.?|betreffende|met betrekking tot|onderwerp|subject|concerning|concerns|regarding|"
    r"re|reference|concernant|objet|in re|betreff|aangaande|ten behoeve van|ten name van|op naam van|"
    r"t\.?n\.?v\.?|t\.?b\.?v\.?|in respect of|on behalf of|in favou?r of|in the matter of|namens|au nom de|"
    r"in de zaak van|ten aanzien van)"
)
SAYS = (
    r"(?i:verkla\w+|certif\w+|attest\w*|confirm\w*|bevestig\w*|inform\w*|state[sd]?|declare[sd]?|berichten?|"
    r"bericht\w*|deel\w* (?:u )?mede?|avise\w*)[^.;]{0,70}?\b(?i:dat|that|que|qu')\s?"
)
KNOWS = r"(?i:have known|has known|knows?|kennen?|ken ik|connais(?:sons)?|heb ik|hebben wij)\s"
SELF = r"(?i:ondergetekende|the undersigned|soussign[eé]e?|\bik)[,:]?\s(?i:ondergetekende,? )?"
HELPER = r"advoca\w*|gemachtigde|raads(?:man|vrouw)|lawyer|solicitor|attorney|avocate?|counsel|mandataire"
TRADE = (
    rf"{HELPER}|"
    r"notar\w*|tolk|interpreter|"
    r"(?:huis|tand|long)?arts|\w*psycholoog|psychiater|dokter|doctor|physician|specialist|verpleegkundige|"
    r"regievoerder|contactpersoon|behandeld door|consul\w*|ambassad\w*|begeleid(?:er|ster)|"
    r"vrijwillig(?:er|ster)|rapporteur|deskundige|voorganger|predikant|pastoor?|ouderling|mentor|"
    r"bewindvoerder|rechter|griffier|officier|minister|secretary|attach[eé]|director|directeur|"
    r"medisch adviseur|hoogleraar|professor|secretaris|voorzitter|beambte|hoormedewerker"
)
# Who speaks for a party: "dhr. Pronkert (DT&V)".
PARTY_BEHIND = r"^\s\((?:IND|DT ?& ?V|AVIM|COA|GGD|GGZ|LVV|IOM|MRT|(?:[A-Z][\w-]+ )?(?i:gemeente|stichting|opvang|politie|vluchtelingenwerk)\b[^)\n]{0,30})\)"
# What a name is called, before it: "Casus Yordanos Tesfai".
CALLED = r"(?:Casus|Dossier|Zaak|Cli[eë]nte?|Deelnemer|Deelneemster|Bewoner|Bewoonster|Betrokkene|Pati[eë]nte?)\s"
# a noun before a name that is another's: "de zaak van Nasrin"
WRAPS = (
    r"(?i)\b(?:zaak|casus|dossier|\w*onderzoek|\w*gesprek|\w*bericht|vlucht|reis|presentatie|bemiddeling|meeleven|uitslag|uitkomst|kopie|brief|begeleiding|advies|verzoek|aanvraag|bekering|situatie|geval|belang|naam|verklaring|herkomst|identiteit|"
    r"nationaliteit|positie|kwestie|behandeling|vertrek|terugkeer|asielverzoek|onderzoek|case|matter|situation|application)"
    r"(?: (?:van|of|de|du))? $"
)
# A word before "van" that is no title, so that "van" is no particle of a name.
NO_PARTICLE = (
    r"\b(?!(?:heer|mevrouw|mevr|dhr|mw|familie|client|cliente|betreft|inzake|en)\b)[a-z]{4,} $"
)
BIRTH = r"(?i:geboren|geb\b|geb\.|geboortedatum|geboortejaar|born|date of birth|dob|d\.o\.b|n[eé]e?\b|n[eé]\(e\)|geboren am)"
DAY = r"\d{1,2}[-./ ](?:\d{1,2}|[A-Za-z]{3,9}\.?)[-./ ](?:19|20)\d\d"
LIVING = r"(?i:(?:thans )?(?:wonend|wonende|verblijvend|verblijvende|residing|living|demeurant)\b[^.;\d]{0,60}?)"
CHILD = r"(?i)\b(?:zoon|dochter|kind|son|daughter|child|fils|fille|enfant)"
OTHERS = (  # whom a letter greets, and a parent at his label
    r"(?i)^\W*(?:geachte|beste|dear|hooggeachte|ch[eè]re?|sehr geehrt|"
    r"(?:vader|moeder|father|mother|p[eè]re|m[eè]re)\s?[:,])"
)
LIVES_IN = (
    r"(?i:\b(?:wonende?|verblijvende?|woonachtig|residing|living)\s(?:te|in|at)\s$)|\b(?:te|à) $"
)
RELATIVE = re.compile(
    r"(?i)\b(?:broer|zus|zuster|oom|tante|neef|nicht|vader|moeder|partner|echtgeno(?:ot|te)|brother|sister|uncle|aunt|cousin|"
    r"father|mother|husband|wife|fr[eè]re|s(?:oe|œ)ur|oncle|p[eè]re|m[eè]re),? $"
)
CHILD_OF = re.compile(rf"{CHILD}(?: (?:van|of|de))? $")
SECOND_PARENT = re.compile(
    rf"{CHILD} (?:van|of|de) [^.;]{{2,60}}\b(?:en|and|et)(?: (?:van|of|de))? $"
)
