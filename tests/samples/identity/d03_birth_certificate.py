"""D03: birth certificates of several registries and languages, one registered late."""

from __future__ import annotations

from tests.samples.model import Sample

SAMPLES = (
    Sample(
        "d03-sri-lanka",
        "D03",
        "dev_akte",
        ("REGISTRATION OF BIRTHS", "Registrar General's Department, Sri Lanka", "District: Mannar"),
        """
# CERTIFICATE OF BIRTH

@Registration No.=4471
@Date of registration=2 July 1958
@Name of child=Kandasamy Arulrajah
@Date of birth=19 June 1958
@Place of birth=Talaimannar Pier
@Sex=Male
@Name of father=Sinnathamby Kandasamy
@Name of mother=Ponnamma Velupillai
@Race of parents=Ceylon Tamil

I hereby certify that the foregoing is a true extract from the Register of Births kept at this office.

!sign Additional District Registrar | Mannar
!stamp DISTRICT REGISTRAR | MANNAR | 14 MAR 2017
""",
        {
            "registration_number": "4471", "name": "Kandasamy Arulrajah",
            "birth_date": "1958-06-19", "birth_place": "Talaimannar Pier",
            "father": "Sinnathamby Kandasamy", "mother": "Ponnamma Velupillai",
        },
        languages=("eng",),
    ),
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
        "d03-rusland",
        "D03",
        "dev_formulier",
        ("РОССИЙСКАЯ ФЕДЕРАЦИЯ", "Орган записи актов гражданского состояния"),
        """
# СВИДЕТЕЛЬСТВО О РОЖДЕНИИ

@Фамилия=Магомадов
@Имя, отчество=Руслан Ахмедович
@Дата рождения=07.11.1974
@Место рождения=город Грозный
@Запись акта о рождении №=2216
@Дата записи=19.11.1974
@Отец=Магомадов Ахмед Исаевич
@Мать=Магомадова Зара Умаровна
@Дата выдачи=03.02.1999

Руководитель органа записи актов гражданского состояния

!sign Л. Дадаева
!stamp ЗАГС | ГРОЗНЫЙ
""",
        {"registration_number": "2216", "birth_date": "1974-11-07"},
        languages=("rus",),
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
        "d03-irak-arabisch",
        "D03",
        "dev_gezant",
        ("جمهورية العراق", "وزارة الصحة", "دائرة الولادات والوفيات"),
        """
~ شهادة ولادة
~ رقم السجل: 3316
~ اسم المولود: عمر خالد الجبوري
~ تاريخ الولادة: 1991/08/14
~ مكان الولادة: بغداد
~ اسم الأب: خالد محمود
~ اسم الأم: سعاد ابراهيم
~ نشهد بأن هذه المعلومات مطابقة للسجل المحفوظ في هذه الدائرة
!stamp BAGHDAD
""",
        {"birth_date": "1991-08-14"},
        languages=("ara",),
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
