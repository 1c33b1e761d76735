"""D92 to D104 of the exam once more, and a letter that tells what a ruling says."""

from __future__ import annotations

from tests.samples.model import Form, Sample

SAMPLES = (
    Sample(
        "d92-havenstad-2023",
        "D92",
        "exam_schrijven",
        ("Gemeente Havenstad", "Programma Opvang en Begeleiding"),
        """
@Datum=7 februari 2023
@V-nummer=2822710094

# Aanmelding Multidisciplinair Review Team (MRT)

@Cliënt=B. Adjei-Mensahson
@Centrale vraag=Mag de begeleiding doorgaan zolang Italië niet antwoordt?
@Ondertekend door=gemeente, DT&V, IND

Toelichting: het LSO heeft de zaak driemaal besproken. De partijen worden het niet eens over de opvang.
""",
        {
            "date": "2023-02-07", "v_number": "2822710094", "name": "B. Adjei-Mensahson",
            "question": "Mag de begeleiding doorgaan zolang Italië niet antwoordt?",
        },
    ),
    Sample(
        "d93-havenstad-2023",
        "D93",
        "exam_kolom",
        ("Multidisciplinair Review Team", "Landelijk Programmabureau LVV"),
        """
@Datum=28 april 2023
@Kenmerk=MRT-23-017
@V-nummer=2822710094
@Ingebracht door=LSO Havenstad

# Advies van het MRT

De vraag was of de begeleiding mag doorgaan zolang Italië niet antwoordt.

Advies: verleng de begeleiding met zes maanden en vraag de verbindingsambtenaar in Rome om hulp

De gemeente meldt voor 1 november 2023 wat de uitkomst is.

!sign voorzitter
""",
        {
            "date": "2023-04-28", "reference": "MRT-23-017", "v_number": "2822710094",
            "advice": "verleng de begeleiding met zes maanden en vraag de verbindingsambtenaar in Rome om hulp",
        },
    ),
    Sample(
        "d95-maatschappij-2019",
        "D95",
        "exam_schrijven",
        ("Stichting Onderdak Havenstad", "Woongroep De Werf"),
        """
* Aan wie het aangaat

@Datum=12 februari 2019
@Betreft=verblijf van de heer R. Mamedoviani

Hierbij verklaren wij dat de heer Rashid Mamedoviani, geboren op 13 juli 1969, van 5 januari 2015 tot en met 28
september 2018 in onze woongroep heeft verbleven. Hij at mee en had een eigen sleutel.

Deze verklaring is afgegeven op zijn verzoek.

!sign coördinator opvang
""",
        {
            "date": "2019-02-12", "organisation": "Stichting Onderdak Havenstad",
            "name": "Rashid Mamedoviani", "birth_date": "1969-07-13",
            "period": {"from": "2015-01-05", "to": "2018-09-28"},
        },
    ),
    Sample(
        "d97-toevoeging-2020",
        "D97",
        "exam_schrijven",
        ("Raad voor Rechtsbijstand", "Regio Noord"),
        """
* mr. G. Nieuwenhoven
* Rijnstad

@Datum=21 september 2020
@Toevoegingsnummer=3PR9027
@Zaakcode=V014
@Rechtzoekende=H. Parsaeifard

Geachte heer Nieuwenhoven,

De toevoeging voor het beroep van uw cliënt is verleend. De opgelegde eigen bijdrage bedraagt € 148,00.
""",
        {"date": "2020-09-21", "number": "3PR9027", "code": "V014", "name": "H. Parsaeifard"},
    ),
    Sample(
        "d101-meldplicht-2018",
        "D101",
        "exam_schrijven",
        ("Centraal Orgaan opvang asielzoekers", "AZC Oosterhaven"),
        """
* De heer S. Weldeslasiey
* kamer 00

@Datum=29 mei 2018
@Ons kenmerk=COA/OH/18-331
@V-nummer=2777180042
@Onderwerp=beëindiging verstrekkingen

Geachte heer Weldeslasiey,

De rechtbank heeft op 24 mei 2018 uitspraak gedaan. Uw recht op opvang eindigt daarom op 21 juni 2018 (artikel 5
Rva 2005). Op die dag levert u uw sleutel en pas in bij de receptie.

!sign locatiemanager
""",
        {
            "date": "2018-05-29", "reference": "COA/OH/18-331", "v_number": "2777180042",
            "expires_on": "2018-06-21", "subject": "beëindiging verstrekkingen",
        },
        absent=("dictum",),
    ),
    Sample(
        "d102-uittreksel-2017",
        "D102",
        "exam_schrijven",
        ("Justitiële Informatiedienst", "Ministerie van Veiligheid en Justitie"),
        """
@Datum=28 augustus 2017
@Kenmerk=JD/17/20448

# Uittreksel justitiële documentatie

Betreft: Gocha Kapanadzeli, geboren op 6 december 1975

In het justitieel documentatieregister komen op deze naam geen gegevens voor.

!sign namens de Minister
""",
        {
            "date": "2017-08-28", "reference": "JD/17/20448", "name": "Gocha Kapanadzeli",
            "birth_date": "1975-12-06",
        },
    ),
    Sample(
        "d103-handschrift-2022",
        "D103",
        "exam_kantoor",
        (),
        """
Havenstad, 14 september 2022

Mijn eigen verhaal

Ik heet Blessing Ehigiatoren en ik ben geboren in Benin City. Ik was zeventien toen een vrouw bij mijn moeder kwam.
Zij zei dat ik in een winkel kon werken. Ik schrijf dit zelf op, want ik wil dat u mij gelooft.

In het huis waren vijf meisjes. Ik mocht niet naar buiten. Na acht maanden ben ik weggelopen.

Ik ben niet naar de politie gegaan omdat ik bang was. Nu ben ik niet meer bang.

!sign Blessing Ehigiatoren
""",
        {"date": "2022-09-14", "name": "Blessing Ehigiatoren", "birth_place": "Benin City", "signed": True},
    ),
    Sample(
        "d104-mail-envelop-2022",
        "D104",
        "exam_stichting",
        (),
        """
Dag Thea,

Vanmorgen kwam de envelop uit Nouakchott binnen. Er zit een geboorteakte in en een foto. Op de envelop staat een
poststempel van 3 januari. Ik heb alles gescand en leg het origineel in de kluis.

Groet,
Wim
""",
        {
            "date": "2022-01-19", "sender": "wim@kadezicht.voorbeeld.invalid",
            "subject": "envelop uit Nouakchott",
        },
        form=Form.MAIL,
        headers={
            "From": "wim@kadezicht.voorbeeld.invalid", "To": "thea@kadezicht.voorbeeld.invalid",
            "Subject": "envelop uit Nouakchott", "Date": "Wed, 19 Jan 2022 11:05:00 +0100",
        },
        note="tells of a birth act: it is a mail",
    ),
    Sample(
        "letter-advocaat-uitspraak",
        "letter",
        "exam_schrijven",
        ("Broekmans Legal", "Singel 00, Waterstad"),
        """
* Mevrouw S. Kidanemaryam
* AZC Oosterhaven

@Datum=18 juli 2022
@Onze ref.=LB/22/031

Beste mevrouw Kidanemaryam,

Vrijdag kreeg ik bericht van de rechtbank. De rechtbank: "verklaart het beroep ongegrond" en "wijst het verzoek om
een voorlopige voorziening af". U kunt binnen een week in hoger beroep. Zullen we dinsdag bellen?

Met vriendelijke groet,

!sign mr. L. Broekmans
""",
        {"date": "2022-07-18", "reference": "LB/22/031"},
        absent=("dictum", "remedy", "outcome"),
        note="a lawyer tells her client what the court decided",
    ),
)  # fmt: skip
