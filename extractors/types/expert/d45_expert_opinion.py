"""D45: the opinion of a country expert or scholar. It is no counter-expertise on a recording.

Source: domain.md 2.1 C, 3.2.
"""

from __future__ import annotations

from extractors.fields import country
from extractors.locating.labels import label
from extractors.locating.meanings import (
    paragraph,
    sentences,
)
from extractors.locating.patterns import everywhere
from extractors.model import DocumentType, Sensitivity, Text
from extractors.types.declaring import (
    act,
    against,
    body,
    sign,
    title,
    top,
)
from extractors.types.letters import REFERENCE, letter_date
from extractors.types.signing import EXPERT, SIGNED
from extractors.types.specs import spec
from extractors.types.states import COUNTRY_OF_ORIGIN

TYPE = DocumentType(
    id="D45",
    name="expert_opinion",
    edition=3,
    label=Text(
        "Verklaring landendeskundige of wetenschapper", "Opinion of a country expert or scholar"
    ),
    family="expert",
    issuer=Text("wetenschapper", "scholar"),
    sensitivity=(Sensitivity.ASYLUM,),
    phrases=(
        *act(
            2.8,
            r"\b(?:als|as|in my capacity as|en tant qu[e']?|in mijn hoedanigheid van)\s?(?:an? |een )?(?:\w+ ){0,2}?(?:deskundige|expert|"
            r"landendeskundige|specialist|hoogleraar|wetenschapper|antropoloog|socioloog|historicus|anthropologist|sociologist|historian|"
            r"political scientist|jurist|scholar|academic)\b[^.]{0,60}\b(?:op het gebied|on|in|of|van|over|voor|sur)\b",
            r"\b(?:asked|instructed|requested|commissioned)\b[^.]{0,40}\b(?:to (?:give|provide|comment|prepare|write|report)|for)\b[^.]{0,40}"
            r"\b(?:opinion|expert|report|comment|position|account|situation|views?)",
            r"\b(?:uit|in|from|on the basis of|op grond van) (?:mijn|my|eigen|our) (?:\w+ )?(?:\w*onderzoek|research|fieldwork|studies?|veldwerk)\b",
            r"\b(?:my|an?) (?:duty|overriding duty)[^.]{0,40}\bto the (?:court|tribunal)",
            r"\b(?:u vroeg mij|vroeg mij|mij is gevraagd|verzocht mij|is mij gevraagd)\b[^.]{0,60}\b(?:als deskundige|mijn (?:oordeel|mening|visie)|"
            r"deskundig\w*)",
            r"\b(?:doe|verricht|do|conduct|carried out|have done)\b[^.]{0,40}\b(?:veld)?(?:onderzoek|research|fieldwork)\b[^.]{0,60}"
            r"\b(?:naar|onder|in|on|among|into)\b",
        ),
        *act(
            -3.0,
            r"\b(?:bekering|bekeerd|conversion|taalanalyse|language analysis|stoornis|dsm|diagnose|dna)\b",
        ),
        *title(
            4.5,
            "verklaring van een deskundige",
            "landendeskundige",
            "rapport deskundige",
            "deskundigenadvies",
            "deskundigenopinie",
            "deskundig oordeel",
            "expert witness statement",
            "expert witness report",
            "country expert",
            "country expert statement",
            "academic opinion",
            "rapport van deskundige",
            "statement by expert",
            "declaration of expert",
            "deskundige verklaring",
            "wetenschappelijke verklaring",
            "linguistic expert opinion",
            "letter of expert",
        ),
        *title(
            4.5,
            "expert opinion",
            "deskundigenverklaring",
            "expert statement",
            "expert report",
            "verklaring deskundige",
            "verklaring landendeskundige",
            "expert declaration",
            "country expert report",
            "deskundigenbericht",
            "deskundigenrapport",
            "expertverklaring",
            "verklaring van deskundige",
            "academic expert opinion",
        ),
        *top(
            1.8,
            "university",
            "universiteit",
            "université",
            "school of oriental and african studies",
            "institute",
            "instituut",
            "faculteit",
            "department of",
        ),
        *sign(
            0.8,
            "professor",
            "prof. dr",
            "prof.",
            "phd",
            "hoogleraar",
            "universitair docent",
            "lecturer",
            "senior researcher",
            "linguist",
        ),
        *body(
            0.5,
            "my opinion",
            "in my expert opinion",
            "naar mijn oordeel",
            "mijn expertise",
            "my expertise",
            "field research",
            "veldonderzoek",
            "publications",
            "publicaties",
            "curriculum vitae",
            "als deskundige",
        ),
        *against(
            4.0,
            "contra-expertise",
            "counter-expertise",
            "taalstudio",
            "advocaten",
            "rechtbank",
            "immo",
            "bureau medische advisering",
            "immigratie- en naturalisatiedienst",
            "diploma",
            "commissie bekeerlingen",
            "ziekenhuis",
            "hospital",
        ),
    ),
    fields=(
        letter_date(),
        EXPERT,
        spec(
            "conclusion",
            label("conclusie", "conclusion", colon=True),
            paragraph(r"(?:eind)?conclusie", r"conclusions?"),
            sentences(
                r"\b(?:ik concludeer|i conclude|in conclusion|naar mijn (?:oordeel|mening)|in my (?:\w+ )?(?:opinion|view)|(?:it is|is) my (?:\w+ )?(?:opinion|view|conclusion)|"
                r"(?:my|mijn|onze|our) (?:\w+ )?(?:conclusion|conclusie|oordeel|opinion|slotsom) is|past (?:wel |niet )?bij|is consistent with)\b"
            ),
        ),
        spec(
            "statement",
            paragraph(r"conclusie", r"conclusions?", r"samenvatting"),
            sentences(r"(?:ik concludeer|i conclude|naar mijn oordeel|in my opinion|past bij)"),
        ),
        spec(
            "country",
            *COUNTRY_OF_ORIGIN.locators,
            everywhere(lambda text: (f for f in country.find(text) if f.value != "NLD"), 0.5),
        ),
        REFERENCE,
        SIGNED,
    ),
)
