"""D04, D05 of the exam: death and marriage certificates, family extracts."""

from __future__ import annotations

from tests.samples.model import Sample

SAMPLES = (
    Sample(
        "d04-congo", "D04", "exam_akte", ("RÉPUBLIQUE DÉMOCRATIQUE DU CONGO", "Ville de Bukavu", "Bureau de l'état civil"),
        """
# ACTE DE DÉCÈS

@Acte n°=0227
@Nom du défunt=MUKENDIWA Jean-Baptiste
@Décédé le=9 janvier 2015
@À=Bukavu
@Déclarant=sa sœur

!sign L'Officier de l'état civil
""",
        {"registration_number": "0227", "deceased": "MUKENDIWA Jean-Baptiste",
         "date": "2015-01-09", "country": "COD"}, languages=("fra",),
    ),
    Sample(
        "d04-nederland", "D04", "exam_formulier", ("Gemeente Oosterhaven", "Burgerlijke stand"),
        """
# Afschrift akte van overlijden

@Aktenummer=3C0117
@Overledene=Sahakyanets, Hasmik
@Datum van overlijden=2 augustus 2021
@Plaats van overlijden=Oosterhaven

Voor eensluidend afschrift, 10 augustus 2021.

!sign ambtenaar van de burgerlijke stand
""",
        {"registration_number": "3C0117", "deceased": "Sahakyanets, Hasmik",
         "date": "2021-08-02", "issue_date": "2021-08-10"},
    ),
    Sample(
        "d05-livret", "D05", "exam_gezant", ("République du Cameroun", "Commune de Bafoussam"),
        """
# LIVRET DE FAMILLE

@N°=118/1994
@Époux=NGUEMOTO Paul
@Épouse=TCHAMBA Odette
@Date du mariage=3 décembre 1994

Premier enfant : NGUEMOTO Alain, né le 4 mai 1996.

!sign L'Officier d'état civil
""",
        {"registration_number": "118/1994",
         "date": "1994-12-03", "country": "CMR", "person": ["NGUEMOTO Paul", "TCHAMBA Odette", "NGUEMOTO Alain"]}, languages=("fra",),
    ),
    Sample(
        "d05-uittreksel", "D05", "exam_akte", ("Civil Registry of Qamishli", "Syrian Arab Republic"),
        """
# FAMILY REGISTRATION EXTRACT

@Register No.=77/Qudur
@Head of family=Hasan Ali Darwishan
@Wife=Fatima Omar
@Child 1=Jiyan, 02/05/2001
@Child 2=Rezan, 17/08/2004
@Date of issue=11 April 2016

Translated from Arabic: uittreksel familie.

!sign Keeper of the register
""",
        {"registration_number": "77/Qudur", "issue_date": "2016-04-11",
         "country": "SYR", "person": ["Hasan Ali Darwishan", "Fatima Omar", "Jiyan", "Rezan"]}, languages=("eng",),
    ),
)  # fmt: skip
