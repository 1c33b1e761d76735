"""D04 to D13 of the exam once more: acts, cards and travel papers of other states."""

from __future__ import annotations

from tests.samples.model import Form, Sample
from tests.samples.mrz_lines import strip, visa

_ITA = visa("ITA", "SHEHATAWY", "KARIM", "ITA017744", "EGY", "870326", "M", "160901")

SAMPLES = (
    Sample(
        "d04-sri-lanka-2010",
        "D04",
        "exam_akte",
        ("Registrar General's Department", "Sri Lanka", "Vavuniya District"),
        """
# CERTIFICATE OF DEATH

@Registration No.=6031
@Date of death=11 May 2009
@Place of death=Vavuniya Base Hospital
@Name in full=Murugesu Kanapathipillaiyan
@Age=61 years
@Place of birth=Kilinochchi
@Father's name=Kanapathipillai Sellathurai
@Mother's name=Meenachchi Ponnuthurai
@Informant=Ratneswary Murugesu, widow
@Date of registration=18 May 2009

I hereby certify that this is a true copy of the entry in the register of deaths.

Issued on 7 January 2010.

!sign Additional District Registrar
!stamp DISTRICT SECRETARIAT | VAVUNIYA
""",
        {
            "registration_number": "6031", "deceased": "Murugesu Kanapathipillaiyan", "date": "2009-05-11",
            "birth_place": "Kilinochchi", "father": "Kanapathipillai Sellathurai",
            "mother": "Meenachchi Ponnuthurai", "issue_date": "2010-01-07", "country": "LKA",
        },
        languages=("eng",),
    ),
    Sample(
        "d07-maleisie-2018",
        "D07",
        "exam_kopie",
        ("UNHCR", "THE UN REFUGEE AGENCY - MALAYSIA"),
        """
!photo
@UNHCR File No.=771-18C00427
@Name=NUR AYESHA BEGUMJAN
@Date of birth=01 JAN 1999
@Sex=Female
@Country of origin=Myanmar
@Date of issue=12 APR 2018
@Date of expiry=12 APR 2021
""",
        {
            "registration_number": "771-18C00427", "name": "NUR AYESHA BEGUMJAN", "sex": "F",
            "birth_date": "1999-01-01", "issue_date": "2018-04-12", "expiry_date": "2021-04-12",
        },
        absent=("nationality",),
        languages=("eng",),
        form=Form.CARD,
        note="a country of origin is no nationality",
    ),
    Sample(
        "d08-rijbewijs-benin",
        "D08",
        "exam_akte",
        ("RÉPUBLIQUE DU BÉNIN", "Ministère des Transports"),
        """
# PERMIS DE CONDUIRE

@N° du permis=207714/C
@Nom=DOSSOUVI
@Prénoms=Gildas Romaric
@Né le=16 avril 1990
@À=Abomey
@Délivré le=9 septembre 2013
@Valable jusqu'au=8 septembre 2023
@Catégorie=B

!sign Le Directeur
!stamp TRANSPORTS TERRESTRES | COTONOU
""",
        {
            "document_number": "207714/C", "surname": "DOSSOUVI", "given_names": "Gildas Romaric",
            "birth_date": "1990-04-16", "birth_place": "Abomey", "issue_date": "2013-09-09",
            "expiry_date": "2023-09-08", "country": "BEN",
        },
        languages=("fra",),
    ),
    Sample(
        "d09-doop-ethiopie",
        "D09",
        "exam_register",
        ("Ethiopian Orthodox Tewahedo Church", "Saint Gabriel Parish, Dessie"),
        """
# BAPTISMAL CERTIFICATE

@Register No.=338
@Name of the child=Tsion Bekelemariam
@Born on=2 July 1996
@Place of birth=Dessie
@Baptised on=20 September 1996
@Father=Bekele Wondimuyehu
@Mother=Aster Gebreyohannes

Copied from the baptismal register at the request of the family.

!sign Parish administrator
!stamp SAINT GABRIEL | DESSIE
""",
        {
            "registration_number": "338", "name": "Tsion Bekelemariam", "birth_date": "1996-07-02",
            "birth_place": "Dessie", "date": "1996-09-20", "father": "Bekele Wondimuyehu",
            "mother": "Aster Gebreyohannes",
        },
        languages=("eng",),
    ),
    Sample(
        "d11-w-document-2021",
        "D11",
        "exam_kaart",
        ("VREEMDELINGEN IDENTITEITSBEWIJS", "NEDERLAND"),
        """
!photo
@Naam=GHEBRESLASEYA
@Voornamen=MERHAWI
@Geslacht=M
@Geboortedatum=30-08-1998
@Nationaliteit=Eritrese
@Documentnummer=VM31PR77K
@Soort=W
@Afgegeven=17-05-2021
@Geldig tot=17-11-2021
===
@V-NR=2899017743
""",
        {
            "document_number": "VM31PR77K", "v_number": "2899017743", "surname": "GHEBRESLASEYA",
            "given_names": "MERHAWI", "sex": "M", "birth_date": "1998-08-30", "nationality": "ERI",
            "issue_date": "2021-05-17", "expiry_date": "2021-11-17",
        },
        form=Form.CARD,
    ),
    Sample(
        "d12-italie-2016",
        "D12",
        "exam_kopie",
        ("VISTO", "REPUBBLICA ITALIANA"),
        f"""
@Valido per=STATI SCHENGEN
@Dal=03-06-16
@Al=01-09-16
@Tipo di visto=C
@Numero di ingressi=01
@Durata del soggiorno=30
@Rilasciato a=IL CAIRO
@Il=30-05-16
@Cognome, Nome=SHEHATAWY, KARIM
{strip(_ITA)}
""",
        {
            "document_number": "ITA017744", "issuing_state": "ITA", "nationality": "EGY",
            "surname": "SHEHATAWY", "given_names": "KARIM", "birth_date": "1987-03-26", "sex": "M",
            "expiry_date": "2016-09-01", "mrz": list(_ITA),
        },
        languages=("eng",),
        form=Form.CARD,
        note="labels in a language that is not read: the strip says it",
    ),
    Sample(
        "d13-guinee-2020",
        "D13",
        "exam_register",
        ("RÉPUBLIQUE DE GUINÉE", "Ambassade à Bruxelles"),
        """
# LAISSEZ-PASSER

@N°=088/AMBAGUI/2020
@Nom=SYLLABEYA
@Prénoms=Mohamed Lamine
@Date de naissance=10 octobre 1995
@Lieu de naissance=Kindia
@Sexe=M
@Nationalité=guinéenne
@Délivré le=21 janvier 2020
@Expire le=21 mars 2020

Valable pour un seul voyage à destination de la République de Guinée.

!sign Le Consul
!stamp AMBASSADE DE GUINÉE | BRUXELLES
""",
        {
            "document_number": "088/AMBAGUI/2020", "issuing_state": "GIN", "surname": "SYLLABEYA",
            "given_names": "Mohamed Lamine", "birth_date": "1995-10-10", "birth_place": "Kindia",
            "sex": "M", "nationality": "GIN", "issue_date": "2020-01-21", "expiry_date": "2020-03-21",
        },
        languages=("fra",),
    ),
)  # fmt: skip
