"""Papers of coordination, and letters of no other kind, in an eighteenth hand."""

from __future__ import annotations

from tests.samples.model import Sample

SAMPLES = (
    Sample(
        "d91-besluitenlijst-18c", "D91", "dev_formulier",
        ("Gemeente Noordhoek", "LSO"),
        """
# Besluiten en afspraken

@Datum=11 mei 2021
@Casus=Kadiatou Soumahorra
@V-nummer=2755544120

| Organisatie | Toelichting |
| IND | Ziet in de nieuwe verklaring geen reden om opnieuw te toetsen. |
| DT&V | Heeft in juni een gesprek met haar. |
| Gemeente | Wil dat zij tot de winter kan blijven. |

@Gekozen scenario=toekomstoriëntatie
""",
        {"date": "2021-05-11", "name": "Kadiatou Soumahorra", "v_number": "2755544120",
         "scenario": "toekomstoriëntatie",
         "positions": {"IND": "Ziet in de nieuwe verklaring geen reden om opnieuw te toetsen.",
                       "DT&V": "Heeft in juni een gesprek met haar."}},
    ),
    Sample(
        "d92-mail-18c", "D92", "dev_vrij",
        ("LVV Noordhoek",),
        """
# Voorleggen casus aan het Multidisciplinair Review Team

@Naam=Kadiatou Soumahorra
@V-nummer=2755544120
@Datum=6 juli 2021

Onze vraag aan het MRT: hoe kan mevrouw aantonen uit welk land zij komt als beide ambassades haar wegsturen?

Namens het LSO, gemeente Noordhoek
""",
        {"date": "2021-07-06", "v_number": "2755544120", "name": "Kadiatou Soumahorra",
         "question": "hoe kan mevrouw aantonen uit welk land zij komt als beide ambassades haar wegsturen?"},
    ),
    Sample(
        "d93-mrt-18c", "D93", "dev_klerk",
        ("Multidisciplinair Review Team LVV",),
        """
@Aan=LSO Noordhoek
@Datum=30 september 2021
@Onderwerp=Kadiatou Soumahorra (2755544120)

De vraag was hoe mevrouw haar herkomst kan aantonen. Na bespreking op 21 september raden wij aan een verzoek om vaststelling van staatloosheid in te dienen. De IND kan zich hierin vinden.
""",
        {"date": "2021-09-30", "name": "Kadiatou Soumahorra", "v_number": "2755544120",
         "advice": "een verzoek om vaststelling van staatloosheid in te dienen"},
    ),
    Sample(
        "d94-minister-18c", "D94", "dev_rijks",
        ("Gemeente Noordhoek", "Kabinet"),
        """
@Datum=14 februari 2022
@Ons kenmerk=KAB/22/0031
@Onderwerp=uitzetting mevrouw Soumahorra

Excellentie,

Met zorg las ik dat u mevrouw Soumahorra binnenkort wilt uitzetten. Zij woont hier al zeventien jaar en zorgt voor een buurman. Mag ik u vragen de uitzetting op te schorten?

Hoogachtend,
!sign F. Abelinga | burgemeester
""",
        {"date": "2022-02-14", "reference": "KAB/22/0031", "subject": "uitzetting mevrouw Soumahorra"},
    ),
    Sample(
        "d95-briefje-18c", "D95", "dev_getypt",
        ("Huis van Vrede Noordhoek",),
        """
8 maart 2022

L.S.,

Kadiatou Soumahorra (14 mei 1971) slaapt sinds 3 januari 2016 bij ons. Zij heeft een eigen kamer en eet mee.

!sign Zr. Agnes Roelfsma
""",
        {"date": "2022-03-08", "name": "Kadiatou Soumahorra", "birth_date": "1971-05-14",
         "period": {"from": "2016-01-03", "to": None}},
    ),
    Sample(
        "d96-collega-18c", "D96", "dev_brief", (),
        """
# Getuigenis

Ik ben Ousainou Touraybah, geboren op 11 december 1974. Ik ken Omar Jobartehba uit Brikama. Wij zaten samen op school en later reden wij samen taxi. Ik heb zijn vader en moeder goed gekend.

Getekend te Zeestad op 4 februari 2022

!sign O. Touraybah
""",
        {"date": "2022-02-04", "sender": "Ousainou Touraybah", "birth_date": "1974-12-11",
         "person": "Omar Jobartehba", "signed": True},
    ),
    Sample(
        "d99-kort-18c", "D99", "dev_nota",
        ("Huis van Vrede Noordhoek",),
        """
# Privacyformulier

@Naam=Omar Jobartehba
@Geboortedatum=17-02-1992
@Taal=Engels
@Mijn gegevens mogen naar=gemeente, IND, advocaat
@Geldig tot=1 december 2022
@Datum=1 december 2021

!sign O. Jobartehba
""",
        {"date": "2021-12-01", "name": "Omar Jobartehba", "birth_date": "1992-02-17", "source_language": "eng",
         "recipients": ["gemeente", "IND", "advocaat"], "expiry_date": "2022-12-01", "signed": True},
        absent=("withdrawn_on",),
    ),
    Sample(
        "d103-verhaal-18c", "D103", "dev_klerk", (),
        """
Levensverhaal

Op 17 februari 1992 werd ik geboren in Brikama. Mijn naam is Omar Jobartehba. Mijn vader stierf toen ik zes was. Omdat ik van een man hield, sloegen de buren mij. In 2013 ben ik gevlucht.

Zeestad, 12 januari 2022

!sign Omar Jobartehba
""",
        {"date": "2022-01-12", "name": "Omar Jobartehba", "birth_date": "1992-02-17", "birth_place": "Brikama",
         "signed": True},
    ),
    Sample(
        "letter-ambassade-griep-18c", "letter", "dev_missie",
        ("EMBASSY OF THE REPUBLIC OF KENYA", "The Hague"),
        """
16 March 2020

Notice to the public

Owing to the present health situation the Embassy is closed to visitors until further notice. Urgent matters may be raised by e-mail.
""",
        {"date": "2020-03-16"}, ("outcome",),
    ),
    Sample(
        "letter-burgemeester-lintje-18c", "letter", "dev_brief",
        ("Burgemeester van Noordhoek",),
        """
@Datum=20 maart 2023

Geachte mevrouw Roelfsma,

Uw medebewoners hebben u voorgedragen voor een koninklijke onderscheiding. Ik nodig u uit om op 26 april naar het gemeentehuis te komen. Wilt u er met niemand over spreken?

!sign F. Abelinga | burgemeester van Noordhoek
""",
        {"date": "2023-03-20"}, ("recipient",),
    ),
    Sample(
        "letter-rode-kruis-bloed-18c", "letter", "dev_rijks",
        ("Rode Kruis Vlaanderen", "Dienst voor het Bloed"),
        """
@Datum=7 september 2021

Beste donor,

Op 29 september kunt u weer bloed geven in het parochiecentrum. Breng gerust een vriend of familielid mee. U ontvangt daags voordien een bericht ter herinnering.
""",
        {"date": "2021-09-07"}, ("result", "person", "relation"),
    ),
    Sample(
        "letter-coa-bezwaar-18c", "letter", "dev_stichting",
        ("COA", "Communicatie"),
        """
@Datum=4 juli 2022

Beste omwonenden,

Op 18 juli houden wij een open dag op onze locatie in Oudeveen. U kunt een rondleiding krijgen en kennismaken met bewoners. Er is koffie en taart.
""",
        {"date": "2022-07-04"}, ("remedy", "expires_on"),
    ),
    Sample(
        "letter-iom-enquete-18c", "letter", "dev_brief",
        ("IOM Nederland",),
        """
@Datum=9 november 2021

Geachte relatie,

Vorige maand sprak u een van onze medewerkers op de beurs. Wij horen graag wat u van onze stand vond. Het invullen van de vragenlijst kost vijf minuten.
""",
        {"date": "2021-11-09"}, ("outcome", "country", "visit_date"),
    ),
)  # fmt: skip
