"""Words with a capital that are no name, and those with which something else begins."""

from __future__ import annotations

import re

ENDS_RUN = re.compile(  # capitalised because they begin something else
    r"(?i)(?:"
    r"mijn|my|geboren|born|geboortedatum|datum|date|v-nummer|de|het|een|the|a|he|she|hij|zij|"
    r"ze|op|in|on|uw|your|bij|na|met|and|en|et|is|was|heeft|has|te|at|to|from|of|"
    r"betreft|over|inzake|onderwerp|subject|objet|concerning|kenmerk|reference|naam|name|telefoon|bijlagen?|"
    r"postbus|v-nr|nationaliteit|nationality|ons|onze|our|this|these|dit|deze|dat|that|"
    r"advoca\w*|solicitor|barrister|attorney|wij|we|ik|i|je|nous|il|elle|le|la|les|als|aan|voor|tegen|naar|dus|ook|u|monsieur|madame|geachte?|beste|dear|hoogachtend"
    r")"
)
NO_NAME = re.compile(
    r"(?i)\b(?:aanvraag|verzoek|communication|nummer|number|application|request|appointment|afspraak|letter|brief|embassy|ambassade|laissez|"
    r"passer|reisdocument|travel|document\w*|medisch\w*|advies|beroep|bezwaar|zaak|\w*besluit|\w*beschikking|nota|wlz|wmo|wvggz|"
    r"consul\w*|ministry|ministerie|minist[eè]re|direct\w+|dienst|service|department|afdeling|section|unit|"
    r"rva|avg|lvv|brp|gba|stichting|foundation|rechtbank|court|immigra\w+|naturalisa\w*|gemeente|kerk|church|hospital|ziekenhuis|"
    r"apotheek|pharmacy|republic|republiek|kingdom|koninkrijk|state|iom|unhcr|ind|dt&v|coa|bma|rode kruis|red cross|"
    r"bureau|team|international|nations?|ongedocumenteerden|huisarts\w*|vw|artikel|article|government|authorit\w+|"
    r"excellency|sir|madam|collega|colleague|heer|mevrouw|colleges?|mission|police|politie|"
    r"januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|"
    r"january|february|march|may|june|july|august|october|ref|attest\w*|certific\w*|regio|identity card|voter card|civil registry|birth registration)\b"
)
