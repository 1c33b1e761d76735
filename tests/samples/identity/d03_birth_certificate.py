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
)  # fmt: skip
