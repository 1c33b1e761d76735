"""D06 of the exam: statements on nationality: is, is not, revoked."""

from __future__ import annotations

from tests.samples.model import Sample

SAMPLES = (
    Sample(
        "d06-bhutan",
        "D06",
        "exam_gezant",
        ("Royal Government Mission", "Consular Section", "Rue Fictive 00, Brussels"),
        """
@Ref=CON/NAT/2015/077
@Date=6 October 2015
@Subject=Nationality statement, Mr Dilbahadur Chhetriya

# STATEMENT ON NATIONALITY

This is to state that, following verification of the records held in the capital, Mr Dilbahadur
Chhetriya, who states that he was born in Chirang in 1978, is not a citizen of Bhutan and is not
entitled to a Bhutanese passport.

This statement is given at his own request.

!sign Second Secretary (Consular)
!stamp CONSULAR SECTION
""",
        {
            "date": "2015-10-06", "reference": "CON/NAT/2015/077", "country": "BTN",
            "statement": "is_not",
            "name": "Dilbahadur Chhetriya", "birth_place": "Chirang", "birth_date": "1978",
        },
        languages=("eng",),
    ),
    Sample(
        "d06-togo",
        "D06",
        "exam_akte",
        ("République Togolaise", "Ministère de la Justice", "Direction de l'accès au droit"),
        """
# CERTIFICAT DE NATIONALITÉ TOGOLAISE

@N°=00718/2012
@Date=4 juin 2012
@Nom et prénoms=AGBODJANOU Komlan
@Né le=3 mars 1980
@À=Kpalimé

Le Président du Tribunal certifie, au vu des pièces produites, que la personne désignée ci-dessus est
de nationalité togolaise en vertu de l'article 3 du code de la nationalité.

!sign Le Président du Tribunal
""",
        {
            "date": "2012-06-04", "reference": "00718/2012", "country": "TGO", "statement": "is",
            "birth_date": "1980-03-03",
            "name": "AGBODJANOU Komlan", "birth_place": "Kpalimé", "nationality": "TGO",
        },
        languages=("fra",),
    ),
)  # fmt: skip
