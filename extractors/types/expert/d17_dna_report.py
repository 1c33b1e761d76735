"""D17: a DNA report on kinship. Source: domain.md 2.1 A."""

from __future__ import annotations

from extractors.locating.columns import column
from extractors.locating.labels import label
from extractors.locating.meanings import (
    paragraph,
)
from extractors.locating.patterns import captured
from extractors.model import DocumentType, Sensitivity, Text
from extractors.types import told
from extractors.types.declaring import (
    act,
    against,
    body,
    title,
    top,
)
from extractors.types.letters import REFERENCE, letter_date
from extractors.types.persons import V_NUMBER
from extractors.types.specs import first_of, pick_person, spec

_NUMBERED = ("persoon", "onderzochte", "deelnemer", "person", "subject", "participant", "personne")
_NAMES = column(r"^naam|^name|^(?:persoon|onderzochte)(?! [a-d\d]\b)", pick=pick_person)
TYPE = DocumentType(
    id="D17",
    name="dna_report",
    edition=2,
    label=Text("DNA-rapport", "DNA report"),
    family="expert",
    issuer=Text("laboratorium", "laboratory"),
    sensitivity=(Sensitivity.MEDICAL,),
    phrases=(
        *act(
            3.0,
            r"\b(?:kans|waarschijnlijkheid|probability|likelihood|vraisemblance|probabilite)\b[^.]{0,80}"
            r"\b(?:biologi\w+|vader|moeder|ouder|verwant\w*|verwantschap|broer|zus|father|mother|parent\w*|paternity|maternity|"
            r"siblings?|related|kinship|paternite|maternite)",
            r"(?m)^[^\n]{0,30}\b(?:afstammings|verwantschaps|vaderschaps|moederschaps|paternity|maternity|kinship|sibling|relationship|"
            r"filiation|parentage)\W?(?:onderzoek|test|analy\w+|report|rapport)",
        ),
        *top(2.0, "genetica", "genetic", "genetics", "génétique", "dna", "forensische genetica"),
        *body(
            0.7,
            "wangslijm",
            "merkers",
            "loci",
            "buccal swab",
            "allelen",
            "str-profiel",
            "genetic markers",
        ),
        *title(
            5.0,
            "dna-verwantschapsrapport",
            "rapport dna",
            "rapport dna-verwantschapsonderzoek",
            "resultaat dna-onderzoek",
            "uitslag verwantschapsonderzoek",
            "vaderschapsonderzoek",
            "dna-vaderschapsonderzoek",
            "paternity test report",
            "dna paternity test",
            "dna analysis report",
            "rapportage verwantschapsonderzoek",
            "dna-test",
        ),
        *title(
            5.0,
            "dna-rapport",
            "verwantschapsonderzoek",
            "dna-onderzoek",
            "dna-verwantschapsonderzoek",
            "rapport dna-onderzoek",
            "dna kinship report",
            "rapport verwantschapsonderzoek",
            "dna test report",
            "kinship report",
            "uitslag dna-onderzoek",
        ),
        *body(
            0.7,
            "dna",
            "verwantschap",
            "waarschijnlijkheid",
            "likelihood ratio",
            "dna-profiel",
            "wangslijmvlies",
            "kinship",
            "paternity",
        ),
        *against(3.0, "advocaten", "rechtbank", "beschikking"),
    ),
    fields=(
        letter_date("datum rapport"),
        REFERENCE,
        V_NUMBER,
        spec(
            "person",
            first_of(
                _NAMES,
                label(
                    *(f"{who} {sign}" for who in _NUMBERED for sign in "1234abcd"),
                    "alleged mother",
                    "alleged father",
                    "alleged child",
                    "vermeende moeder",
                    "vermeend kind",
                    "mother",
                    "father",
                    "child",
                    "persoon",
                    "onderzochte persoon",
                    "vermeende vader",
                    "vader",
                    "kind",
                    "person",
                    "moeder",
                    pick=pick_person,
                ),
            ),
            told.TESTED,
            many=True,
        ),
        spec(
            "relation",
            label("relatie", "gestelde relatie", "onderzochte relatie", "relationship"),
            captured(r"(?P<v>biologische? (?:vader|moeder|ouder|kind|broer|zus)\w*)"),
        ),
        spec(
            "result",
            label("conclusie", "resultaat", "result"),
            paragraph(r"conclusie", r"resultaat"),
        ),
        spec("number", captured(r"(?P<v>\d{2,3}[.,]\d+ ?%)")),
    ),
)
