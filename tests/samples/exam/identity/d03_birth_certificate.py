"""D03 of the exam: birth acts of a register abroad, a multilingual extract and a Dutch copy."""

from __future__ import annotations

from tests.samples.model import Sample

SAMPLES = (
    Sample(
        "d03-ghana-2009",
        "D03",
        "exam_register",
        ("REPUBLIC OF GHANA", "Births and Deaths Registry", "Registration of Births and Deaths Act, 1965"),
        """
# CERTIFIED COPY OF ENTRY IN REGISTER OF BIRTHS

@Entry No.=20731
@Registration district=Sekondi
@When born=24th November, 1989
@Where born=Sekondi
@Name of child=Ebenezer Kwaku Asamoanin
@Sex=Male
@Name of father=Joseph Asamoanin
@Nationality of father=Ghanaian
@Maiden name of mother=Comfort Araba Essuman-Brew
@When registered=3rd March, 2009

I do hereby certify that this is a true copy of an entry in the Register of Births kept in the District
named above. Given under my hand this 9th day of March, 2009.

!sign A. K. Dwumfuorah | District Registrar
!stamp BIRTHS AND DEATHS REGISTRY | SEKONDI
""",
        {
            "registration_number": "20731", "name": "Ebenezer Kwaku Asamoanin", "sex": "M",
            "birth_date": "1989-11-24", "birth_place": "Sekondi", "father": "Joseph Asamoanin",
            "mother": "Comfort Araba Essuman-Brew", "issue_date": "2009-03-09", "country": "GHA",
        },
        languages=("eng",),
        note="registered twenty years after the birth",
    ),
    Sample(
        "d03-marokko-2013",
        "D03",
        "exam_schrijven",
        ("ROYAUME DU MAROC", "Ministère de l'Intérieur", "Province de Nador - Commune de Zeghanghane", "Bureau de l'état civil"),
        """
@Acte n°=882
@Année grégorienne=1984

# EXTRAIT D'ACTE DE NAISSANCE

* Prénom : Mimoun
* Nom de famille : EL YAZGHINI
* Né à : Zeghanghane
* Le : 19 juin 1984, correspondant au 19 ramadan 1404
* Sexe : masculin
* Nationalité : marocaine
* Fils de : Haddou ben Mohamed
* Et de : Fadma bent Allal

Mention marginale de décès : néant.

Nous soussigné, officier de l'état civil, certifions la conformité du présent extrait avec les registres de
ce bureau.

> Zeghanghane, le 5 septembre 2013

!sign L'officier de l'état civil par délégation
!stamp COMMUNE DE ZEGHANGHANE | ÉTAT CIVIL
""",
        {
            "registration_number": "882", "given_names": "Mimoun", "surname": "EL YAZGHINI",
            "birth_date": "1984-06-19", "birth_place": "Zeghanghane", "sex": "M",
            "father": "Haddou ben Mohamed", "mother": "Fadma bent Allal", "issue_date": "2013-09-05",
            "country": "MAR",
        },
        languages=("fra",),
    ),
    Sample(
        "d03-turkije-formule-a",
        "D03",
        "exam_akte",
        ("TÜRKİYE CUMHURİYETİ", "Convention CIEC - Formule A"),
        """
# Extrait de l'acte de naissance / Uittreksel uit de geboorteakte / Doğum kayıt örneği

@1 Commune de / Gemeente=Kulu
@2 Acte de naissance n° / Geboorteakte nr.=0417-226
@3 Date et lieu de naissance / Datum en plaats van geboorte=14.02.1977 Kulu
@4 Sexe / Geslacht=F
@5 Nom / Naam=KARADAĞLIER
@6 Prénoms / Voornamen=SEVGİ
@7 Père / Vader=KARADAĞLIER Hasan
@8 Mère / Moeder=ÖZTUNÇER Emine
@9 Date de délivrance / Datum van afgifte=30.10.2017

!sign Nüfus Müdürü
!stamp KULU | NÜFUS MÜDÜRLÜĞÜ
!small Les inscriptions sont faites en chiffres arabes. Tekens: Jo dag, Mo maand, An jaar; F vrouwelijk, M mannelijk.
""",
        {
            "registration_number": "0417-226", "surname": "KARADAĞLIER", "given_names": "SEVGİ",
            "birth_date": "1977-02-14", "birth_place": "Kulu", "sex": "F",
            "father": "KARADAĞLIER Hasan", "mother": "ÖZTUNÇER Emine", "issue_date": "2017-10-30",
            "country": "TUR",
        },
        languages=("fra", "nld"),
    ),
    Sample(
        "d03-waterstad-2021",
        "D03",
        "exam_dienst",
        ("Gemeente Waterstad", "Team Burgerlijke Stand"),
        """
# Geboorteakte

@Aktenummer=1 B 0233
@Akte opgemaakt op=8 februari 2021

## Kind

@Geslachtsnaam=Osei-Tuffuor
@Voornamen=Nana Ama Esther
@Geboren op=6 februari 2021
@Te=Waterstad
@Geslacht=vrouwelijk

## Ouder uit wie het kind is geboren

@Naam van de moeder=Osei-Tuffuor, Akosua
@Geboren te=Kumasi, Ghana

De aangifte is gedaan door de moeder. Een andere ouder is niet bekend.

Afschrift, afgegeven op 17 augustus 2022 door de ambtenaar van de burgerlijke stand.

!sign M. Drijfhoutman
""",
        {
            "registration_number": "1 B 0233", "surname": "Osei-Tuffuor",
            "given_names": "Nana Ama Esther", "birth_date": "2021-02-06", "birth_place": "Waterstad",
            "sex": "F", "mother": "Osei-Tuffuor, Akosua", "issue_date": "2022-08-17",
        },
        absent=("father",),
        note="the place of birth of the mother is not that of the child; no father is named",
    ),
)  # fmt: skip
