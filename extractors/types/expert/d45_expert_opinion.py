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
from extractors.locating.patterns import captured, everywhere
from extractors.locating.practising import learned
from extractors.model import DocumentType, Sensitivity, Text
from extractors.types.declaring import (
    against,
    body,
    sign,
    title,
    top,
)
from extractors.types.letters import REFERENCE, letter_date
from extractors.types.persons import COUNTRY_OF_ORIGIN
from extractors.types.signing import SIGNED
from extractors.types.specs import pick_person, spec

TYPE = DocumentType(
    id="D45",
    name="expert_opinion",
    edition=2,
    label=Text(
        "Verklaring landendeskundige of wetenschapper", "Opinion of a country expert or scholar"
    ),
    family="expert",
    issuer=Text("wetenschapper", "scholar"),
    sensitivity=(Sensitivity.ASYLUM,),
    phrases=(
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
        spec(
            "expert",
            label(
                "deskundige",
                "expert",
                "naam deskundige",
                "author",
                "opgesteld door",
                "naam",
                "name of expert",
                pick=pick_person,
            ),
            learned,
            captured(
                r"(?:ondergetekende|i, the undersigned|the undersigned),? (?:prof\.? )?(?:dr\.? )?(?P<v>[a-z'\-. ]{4,40}?)[,;(]",
                confidence=0.7,
            ),
        ),
        spec(
            "conclusion",
            label("conclusie", "conclusion", colon=True),
            paragraph(r"(?:eind)?conclusie", r"conclusions?"),
            sentences(
                r"(?:ik concludeer|i conclude|naar mijn oordeel|in my opinion|past (?:wel |niet )?bij|is consistent with)\b"
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
