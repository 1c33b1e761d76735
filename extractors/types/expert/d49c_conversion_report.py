"""D49c: a church committee, Gave or a scholar of religion on the sincerity of a conversion.

Source: domain.md 2.1 C, 1.3.
"""

from __future__ import annotations

from extractors.locating.headers import pick_date
from extractors.locating.meanings import (
    paragraph,
    sentences,
)
from extractors.locating.organisations import INQUIRERS, letterhead, mentioned
from extractors.locating.patterns import after, before_clause, captured
from extractors.model import DocumentType, Sensitivity, Text
from extractors.types.declaring import (
    act,
    against,
    body,
    title,
    top,
)
from extractors.types.letters import FIRST_LINE, REFERENCE, letter_date
from extractors.types.persons import V_NUMBER, person
from extractors.types.signing import SIGNED
from extractors.types.specs import dated, spec

TYPE = DocumentType(
    id="D49c",
    name="conversion_report",
    edition=2,
    label=Text(
        "Rapport over bekering (commissie, Gave, godsdienstwetenschapper)", "Report on conversion"
    ),
    family="expert",
    issuer=Text("PKN-commissie, Gave, godsdienstwetenschapper", "church committee or scholar"),
    sensitivity=(Sensitivity.BELIEF, Sensitivity.ASYLUM),
    phrases=(
        *act(
            3.2,
            r"\b(?:onderzo\w+|beoordeel\w*|toets\w*|rapport\w*|advies|commissie|deskundige\w*|investigat\w+|assess\w*|examin\w+)\b[^.]{0,100}"
            r"\b(?:bekering\w*|bekeer\w+|conversion|geloofsovertuiging|overgang[^.]{0,40}christendom)",
            r"\b(?:godsdienstwetenschapper|godsdienstsocioloog|religiewetenschapper|godsdienstpsycholoog|theoloog|scholar of religion|theologian)\b",
        ),
        *title(
            4.8,
            "rapport bekeringsonderzoek",
            "deskundigenrapport over bekering",
            "adviesrapport bekering",
            "beoordeling bekering",
            "onderzoek bekering",
            "rapport commissie",
            "advies van de commissie bekeerlingen",
            "rapport over bekering",
            "bekeringsrapport",
            "godsdienstwetenschappelijk rapport",
            "rapport godsdienstpsycholoog",
            "rapport geloofsovertuiging",
        ),
        *title(
            4.8,
            "commissie bekeerlingen",
            "rapport commissie bekeerlingen",
            "commissie plaisier",
            "advies commissie bekeerlingen",
            "rapport bekering",
            "rapport over de bekering",
            "advies bekering",
            "rapportage bekering",
            "oordeel commissie bekeerlingen",
            "deskundigenrapport bekering",
        ),
        *top(3.2, "commissie bekeerlingen", "stichting gave", "gave", "commissie plaisier"),
        *body(
            0.7,
            "vast overtuigd",
            "bekeerlingen",
            "oprechtheid van de bekering",
            "oprechte bekering",
            "bekeringsproces",
            "bekeringsverhaal",
            "godsdienstwetenschapper",
            "de commissie",
        ),
        *against(
            3.0, "advocaten", "rechtbank", "beschikking", "rapport van nader gehoor", "doopbewijs"
        ),
    ),
    fields=(
        letter_date(),
        person(),
        V_NUMBER,
        REFERENCE,
        spec(
            "statement",
            paragraph(r"conclusie", r"oordeel", r"advies"),
            sentences(r"(?:vast overtuigd|oprecht|concludeert|is van oordeel)"),
        ),
        spec(
            "organisation",
            letterhead(INQUIRERS),
            captured(r"(?P<v>commissie (?:bekeerlingen|plaisier)|stichting gave)"),
            mentioned(INQUIRERS),
            FIRST_LINE,
        ),
        dated(
            "hearing_date",
            "datum gesprek",
            "datum gesprekken",
            "datum interview",
            "gesprek d.d.",
            "gevoerd op",
            "gesproken op",
            "gehoord op",
            "gesprek op",
            "gesprek",
            "gesprekken",
            "interview",
            others=(
                after(
                    r"\b(?:ik|wij|we|commissie|i)\b[^.]{0,20}\b(?:sprak|spraken|spoke|met|ontving\w*|interviewde?n?|bevroeg\w*)\b[^.]{0,50}\b(?:op|on)",
                    pick=pick_date,
                    within=20,
                ),
                before_clause(
                    r"(?:gesproken|gehoord|bevraagd|geinterviewd|gesprek|spraken|sprak)", within=90
                ),
                after(r"(?:gesprek|gesproken|interview)[^.]{0,40}\bop", pick=pick_date, within=20),
            ),
        ),
        SIGNED,
    ),
)
