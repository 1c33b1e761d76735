"""D04, D05: death and marriage certificates, family extracts."""

from __future__ import annotations

from tests.samples.model import Sample

SAMPLES = (
    Sample(
        "d04-nigeria", "D04", "dev_akte", ("NATIONAL POPULATION OFFICE", "Federal Republic of Nigeria"),
        """
# CERTIFICATE OF DEATH

@Registration No.=DTH/0441/2012
@Name of deceased=Ngozi Okonkweze
@Date of death=17 March 2012
@Place of death=Enugu
@Informant=Emeka Okonkweze, son

!sign Registrar
!stamp REGISTRAR OF DEATHS | ENUGU
""",
        {"registration_number": "DTH/0441/2012", "deceased": "Ngozi Okonkweze"}, languages=("eng",),
    ),
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
        {"registration_number": "0227", "deceased": "MUKENDIWA Jean-Baptiste"}, languages=("fra",),
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
        {"registration_number": "3C0117", "deceased": "Sahakyanets, Hasmik"},
    ),
    Sample(
        "d05-ethiopie", "D05", "dev_akte", ("CITY ADMINISTRATION OF ADAMA", "Vital Events Registration"),
        """
# MARRIAGE CERTIFICATE

@Registration No.=AD/114/09
@Husband=Dawit Lemma Haileson
@Wife=Hirut Bekele Tadessen
@Date of marriage=12 September 2009
@Place=Adama

!sign Officer of Civil Status
""",
        {"registration_number": "AD/114/09"}, languages=("eng",),
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
        {"registration_number": "118/1994"}, languages=("fra",),
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
        {"registration_number": "77/Qudur", "issue_date": "2016-04-11"}, languages=("eng",),
    ),
)  # fmt: skip
