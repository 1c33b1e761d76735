"""Papers of the IND and of lawyers in a fourteenth hand."""

from __future__ import annotations

from tests.samples.model import Sample

SAMPLES = (
    Sample(
        "d22-nader-gehoor-proza-14", "D22", "dev_brief",
        ("Immigratie- en Naturalisatiedienst", "Locatie Schiphol"),
        """
# Nader gehoor

V-nummer: 2751400075

Op woensdag 19 januari 2022 is gehoord een man die opgeeft te zijn genaamd Jawad Haidaribek, geboren te Jaghori op 5 maart 1999. Het gehoor
vond plaats met behulp van een tolk in de taal Dari.

Vraag: Wat is er met uw vader gebeurd?
Antwoord: Hij is meegenomen.
""",
        {"hearing_date": "2022-01-19", "v_number": "2751400075", "name": "Jawad Haidaribek", "birth_date": "1999-03-05",
         "birth_place": "Jaghori", "source_language": "prs"},
    ),
    Sample(
        "d24-voornemen-brief-14", "D24", "dev_nota",
        ("Immigratie- en Naturalisatiedienst",),
        """
@Datum=3 februari 2023
@V-nummer=2751400086
@Betreft=voornemen

Geachte heer Saidkhanovi,

Wij zijn van plan uw asielaanvraag af te wijzen. Wij geloven uw nationaliteit, maar wij geloven niet dat u door de politie werd gezocht.

U heeft vier weken om hierop te reageren.
""",
        {"date": "2023-02-03", "v_number": "2751400086", "procedure": "asiel",
         "credibility": {"nationaliteit": "GELOOFWAARDIG"}},
    ),
    Sample(
        "d25-zienswijze-kort-14", "D25", "dev_kantoor",
        ("Koraal Advocatuur", "mr. D. Zuidlarenaar"),
        """
IND, Den Bosch

26 februari 2023

Inzake: V-nummer 2751400086, zienswijze

Geachte heer, mevrouw,

Cliënt heeft met ontsteltenis van uw voornemen van 3 februari 2023 kennisgenomen. Hij heeft wel degelijk een dagvaarding overgelegd.
""",
        {"date": "2023-02-26", "v_number": "2751400086"},
    ),
    Sample(
        "d26-chavez-toewijzing-14", "D26", "dev_loket",
        ("Immigratie- en Naturalisatiedienst", "Regulier Humanitair"),
        """
@Ons kenmerk=RH-23-5540
@V-nummer=2751400097
@Datum besluit=28 maart 2023

Geachte mevrouw Quainoorin,

Met dit besluit geven wij u een verblijfsvergunning op humanitaire gronden. De vergunning is vijf jaar geldig.
""",
        {"date": "2023-03-28", "v_number": "2751400097", "reference": "RH-23-5540", "procedure": "humanitair",
         "outcome": "INGEWILLIGD"},
    ),
    Sample(
        "d26-buiten-schuld-14", "D26", "dev_missie",
        ("Immigratie- en Naturalisatiedienst", "Ministerie van Veiligheid en Justitie"),
        """
@Datum=17 juni 2016
@Betreft=Besluit op uw aanvraag
@V-nummer=2751400108

Geachte heer Tsegaluwel,

Bij brief van 2 oktober 2015 hebt u gevraagd om een vergunning omdat u buiten uw schuld niet kunt vertrekken. Nu de DT&V geen positief
advies heeft uitgebracht, kan ik uw verzoek niet inwilligen.

U kunt binnen 4 weken bezwaar maken.
""",
        {"date": "2016-06-17", "v_number": "2751400108", "procedure": "buitenschuld", "outcome": "AFGEWEZEN",
         "remedy": {"kind": "bezwaar", "weeks": 4}},
    ),
    Sample(
        "d27-incompleet-14", "D27", "dev_verslag",
        ("IND",),
        """
@Verzenddatum=30 mei 2022
@V-nr=2751400119
@Onderwerp=verzoek artikel 64, ontbrekende informatie

Beste meneer Bahzadpour,

Bij uw verzoek om uitstel van vertrek zat geen ondertekende toestemmingsverklaring. Stuurt u die alsnog? Doe dat binnen twee weken.
""",
        {"date": "2022-05-30", "v_number": "2751400119", "procedure": "art64"},
    ),
    Sample(
        "d29-beslissing-bezwaar-14", "D29", "dev_dienst",
        ("Immigratie- en Naturalisatiedienst", "Bezwaar en beroep"),
        """
@Datum=21 december 2021
@V-nummer=2751400120

# Beslissing op uw bezwaarschrift

Geachte mevrouw Asfahanesu,

U maakte op 30 juni 2021 bezwaar tegen ons besluit van 8 juni 2021 (artikel 64). Op 2 november 2021 bent u gehoord. Wij veranderen ons besluit
niet: uw bezwaar is ongegrond.

Tegen deze beslissing staat binnen vier weken beroep open bij de rechtbank.
""",
        {"date": "2021-12-21", "v_number": "2751400120", "outcome": "ONGEGROND", "attacked_decision_date": "2021-06-08",
         "hearing_date": "2021-11-02", "remedy": {"kind": "beroep", "weeks": 4}, "procedure": "art64"},
    ),
    Sample(
        "d30-besluit-terug-14", "D30", "dev_stichting",
        ("Immigratie- en Naturalisatiedienst", "Landsadvocaat en procesvoering"),
        """
@Datum=2 maart 2023
@Betreft=AWB 22/7718, V-nummer 2751400131

Geachte heer, mevrouw,

De staatssecretaris ziet aanleiding zijn besluit van 29 augustus 2022 te herroepen en trekt het hierbij in. Er komt een nieuw besluit binnen
zes maanden.
""",
        {"date": "2023-03-02", "docket": ["AWB 22/7718"], "v_number": "2751400131",
         "withdrawn_decision_date": "2022-08-29", "term_months": 6},
    ),
    Sample(
        "letter-tandarts-14", "letter", "dev_kliniek",
        ("Tandartspraktijk De Kies",),
        """
@Datum=10 oktober 2022

Geachte heer Abrahamseni,

Het is weer tijd voor uw halfjaarlijkse controle. Belt u ons voor een afspraak?
""",
        {"date": "2022-10-10"},
        absent=("outcome",),
    ),
    Sample(
        "letter-vrijwilliger-14", "letter", "dev_klerk",
        (),
        """
Hoogkerkerveen, 8 november 2021

Lieve mensen,

Dank voor de mooie avond. De opbrengst van de collecte is 312 euro; wij kopen er winterjassen van.

Groeten van Gerda Zuidhoornse
""",
        {"date": "2021-11-08"},
        absent=("outcome",),
    ),
)  # fmt: skip
