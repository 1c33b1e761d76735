"""D03 of the exam: birth certificates of several registries and languages, one registered late."""

from __future__ import annotations

from tests.samples.model import Sample

SAMPLES = (
    Sample(
        "d03-guinee-jugement",
        "D03",
        "exam_akte",
        ("République de Guinée", "Ministère de l'Administration du Territoire", "Commune de Dixinn - État civil"),
        """
# EXTRAIT D'ACTE DE NAISSANCE

@Acte n°=1188
@Registre=07 / 2014
@Date de l'enregistrement=22 août 2014
@Nom=SOUMAHOROU
@Prénoms=Ibrahima Sory
@Date de naissance=12 février 1997
@Lieu de naissance=Conakry
@Sexe=Masculin
@Père=Mamadouba SOUMAHOROU
@Mère=Hadja Kadiatou SYLLAYA

Transcrit en exécution du jugement supplétif n° 3307 du 18 août 2014 du Tribunal de première instance.

Pour extrait certifié conforme.

!sign L'Officier de l'état civil | Commune de Dixinn
!stamp COMMUNE DE DIXINN | ÉTAT CIVIL
""",
        {
            "registration_number": "1188", "surname": "SOUMAHOROU", "given_names": "Ibrahima Sory",
            "birth_date": "1997-02-12", "birth_place": "Conakry",
            "father": "Mamadouba SOUMAHOROU", "mother": "Hadja Kadiatou SYLLAYA",
        },
        languages=("fra",),
        note="late registration by a suppletive judgment",
    ),
    Sample(
        "d03-nederland",
        "D03",
        "exam_formulier",
        ("Gemeente Rijnstad", "Afdeling Burgerzaken", "Burgerlijke stand"),
        """
# Afschrift van een akte van geboorte

@Nummer van de akte=2A0417
@Jaar=2016
@Naam van het kind=Yonas
@Geslachtsnaam=Tesfazghi
@Geboortedatum=9 mei 2016
@Geboorteplaats=Rijnstad
@Geslacht=mannelijk
@Vader=niet vermeld
@Moeder=Tesfazghi, Semhar
@Datum van opmaken=11 mei 2016

Voor eensluidend afschrift, afgegeven op 3 januari 2020. De ambtenaar van de burgerlijke stand.

!sign G. Hoogendijk
!stamp BURGERLIJKE STAND | RIJNSTAD
""",
        {
            "registration_number": "2A0417", "surname": "Tesfazghi", "birth_date": "2016-05-09",
            "birth_place": "Rijnstad",
        },
    ),
    Sample(
        "d03-eritrea-tigrinya",
        "D03",
        "exam_gezant",
        ("ሃገረ ኤርትራ", "ምምሕዳር ኣስመራ", "Municipality of Asmara - Civil Status Office"),
        """
# ናይ ልደት ምስክር ወረቐት / BIRTH CERTIFICATE

@ስም / Name=ዮናስ ተስፋይ / Yonas Tesfay Habtom
@ዕለት ልደት / Date of birth=17/05/1992
@ቦታ ልደት / Place of birth=ኣስመራ / Asmara
@ኣቦ / Father=Tesfay Habtom
@ኣደ / Mother=Letebrhan Ghide
@ቁጽሪ መዝገብ / Registration No.=08841

This certificate is issued on the request of the person concerned.

!sign Head of Civil Status Office
!stamp ASMARA | CIVIL STATUS
""",
        {
            "registration_number": "08841", "birth_date": "1992-05-17", "father": "Tesfay Habtom",
            "mother": "Letebrhan Ghide",
        },
        languages=("tir", "eng"),
    ),
)  # fmt: skip
