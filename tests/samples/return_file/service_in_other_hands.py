"""Papers of the return service and what surrounds them, in other years and offices: D61 to D63, D67 to D69, D72, D73."""

from __future__ import annotations

from tests.samples.model import Form, Sample

SAMPLES = (
    Sample(
        "d61-logboek-2021", "D61", "dev_verslag",
        ("Stichting Noodbed", "Bezoekverslag"),
        """
# Verslag van een bezoek aan de ambassade van Soedan

Op dinsdag 16 maart 2021 ging ik, vrijwilliger van Stichting Noodbed, met Adam Yagoubian naar de ambassade van Soedan in
Den Haag. We waren er om 10.10 uur. De beambte aan het loket zei dat Adam geen Soedanees is en wilde dat niet op papier
zetten. We hebben een foto voor het gebouw gemaakt en bewaren de treinkaartjes.

Opgemaakt op 17 maart 2021

!sign M. Tervoorten | vrijwilliger
""",
        {"visit_date": "2021-03-16", "date": "2021-03-17", "country": "SDN", "name": "Adam Yagoubian",
         "outcome": "EMB_VERBAL_ONLY"},
    ),
    Sample(
        "d61-mail-afspraak-2022", "D61", "dev_getypt", (),
        """
Dear applicant,

Your appointment at the Consulate General of Morocco in Den Bosch has been confirmed.

Name: Rachid Elmoutawa
Date of appointment: 4 October 2022, 09:30
Booking number: MAR-0071-4482

Please bring all original documents.
""",
        {"visit_date": "2022-10-04", "country": "MAR", "name": "Rachid Elmoutawa", "number": "MAR-0071-4482"},
        languages=("eng",), form=Form.MAIL,
        headers={"From": "Afspraken <no-reply@consulat-maroc.example>", "To": "relmoutawa@mail.example",
                 "Date": "Tue, 20 Sep 2022 08:00:00 +0200", "Subject": "Appointment confirmation"},
    ),
    Sample(
        "d62-aanbieding-2014", "D62", "dev_dienst",
        ("Dienst Terugkeer en Vertrek", "Directie Internationale Aangelegenheden", "Unit Laissez-Passer"),
        """
@Datum=3 april 2014
@Ons kenmerk=LP/2014/0771
@Aan=Ambassade van de Islamitische Republiek Iran

# Aanbiedingsbrief

Hierbij verzoek ik u een vervangend reisdocument te verstrekken ten behoeve van:

@Naam=Nader Khosrowpourian
@Alias=Nasser Khosravi
@Geboren=10 februari 1977 te Ahvaz
@V-nummer=2719904417
@Gestelde nationaliteit=Iraanse

Bijgesloten: aanvraagformulier, dactyslip, pasfoto's, kopie rijbewijs.
""",
        {"date": "2014-04-03", "reference": "LP/2014/0771", "v_number": "2719904417", "name": "Nader Khosrowpourian",
         "birth_date": "1977-02-10", "birth_place": "Ahvaz", "nationality": "IRN", "country": "IRN"},
    ),
    Sample(
        "d63-mail-2019", "D63", "dev_brief",
        ("Dienst Terugkeer en Vertrek", "Laissez-Passer Unit"),
        """
@Dagtekening=18 december 2019
@V-nummer=2861140075
@Onderwerp=uitkomst presentatie

Geachte mr. Aalderinkhof,

Uw cliënt, de heer Musa Jallowansa, is op 5 november 2019 in persoon gepresenteerd bij de vertegenwoordiging van
Sierra Leone. De consul heeft gezegd dat hij over te weinig gegevens beschikt om de nationaliteit vast te stellen.
""",
        {"date": "2019-12-18", "presentation_date": "2019-11-05", "country": "SLE", "v_number": "2861140075",
         "name": "Musa Jallowansa", "outcome": "EMB_INSUFFICIENT_INFO"},
    ),
    Sample(
        "d63-erkend-2016", "D63", "dev_rijks",
        ("Dienst Terugkeer en Vertrek", "Ministerie van Veiligheid en Justitie"),
        """
@Datum=2 juni 2016
@V-nummer=2755540018
@Vreemdeling=Li Guoqiangh
@Datum presentatie=19 april 2016

# Resultaat presentatie in persoon

De Chinese delegatie heeft tijdens de taskforce vastgesteld dat betrokkene de Chinese nationaliteit bezit. Hij is erkend als
onderdaan van China.
""",
        {"date": "2016-06-02", "presentation_date": "2016-04-19", "country": "CHN", "v_number": "2755540018",
         "name": "Li Guoqiangh", "outcome": "EMB_RECOGNISED"},
    ),
    Sample(
        "d67-aanvang-2021", "D67", "dev_kantoor",
        ("Dienst Terugkeer en Vertrek", "Locatie Waterstad"),
        """
Waterstad, 1 juni 2021

Betreft: start bemiddeling / V-nummer 2833014407

Geachte heer Habtemichaelo,

Uw bemiddelingsverzoek heb ik op 18 mei 2021 ontvangen. De bemiddeling start op 1 juni 2021. Als regievoerder word ik uw
aanspreekpunt. Ik nodig u uit voor een gesprek op 15 juni 2021.

!sign P. Nieuwendijk | regievoerder
""",
        {"date": "2021-06-01", "v_number": "2833014407", "name": "Habtemichaelo"},
    ),
    Sample(
        "d68-negatief-2015", "D68", "dev_verslag",
        ("Dienst Terugkeer en Vertrek", "Ministerie van Veiligheid en Justitie"),
        """
# Ambtsbericht inzake buiten schuld

@Aan=Immigratie- en Naturalisatiedienst
@Van=DT&V, regio Noord
@Datum=16 oktober 2015
@V-nummer=2741150093
@Betrokkene=Armine Sahakovets
@Geboortedatum=20 mei 1965

Betrokkene heeft tegenstrijdig verklaard over haar verblijfplaatsen en heeft zich niet gewend tot de autoriteiten van
Rusland, waar zij zestien jaar woonde.

Gelet hierop wordt geen positief advies gegeven.
""",
        {"date": "2015-10-16", "v_number": "2741150093", "name": "Armine Sahakovets", "birth_date": "1965-05-20",
         "conclusion": "NEGATIVE"},
    ),
    Sample(
        "d69-verslag-2016", "D69", "dev_formulier",
        ("Dienst Terugkeer en Vertrek",),
        """
# VERTREKGESPREK

| Onderwerp | Ingevuld |
| Datum en tijd | 13 september 2016, 10.30 uur |
| Naam vreemdeling | Kwabena Osei-Tutuman |
| V-nummer | 2744119015 |
| Geboortedatum | 18-11-1981 |
| Nationaliteit | Ghanese |
| Regievoerder | T. Eikelenstam |
| Tolk | ja, Twi |

V: Wat hebt u sinds het vorige gesprek gedaan?
A: Ik heb de ambassade gebeld. Ze nemen niet op.

Afspraak: vreemdeling gaat voor 1 oktober 2016 naar de ambassade en vraagt een afspraakbevestiging.
""",
        {"date": "2016-09-13", "v_number": "2744119015", "name": "Kwabena Osei-Tutuman", "birth_date": "1981-11-18",
         "nationality": "GHA", "sender": "T. Eikelenstam"},
    ),
    Sample(
        "d72-den-haag-2021", "D72", "dev_missie",
        ("UNHCR", "United Nations High Commissioner for Refugees", "Representation for Western Europe"),
        """
@Date=23 August 2021
@Our reference=NLD/PROT/21/0447

Dear Ms. Rozendal,

In response to your enquiry about Mr. Dawit Yohannesian, born on 2 January 1986: according to the records of our office in
Shire, Ethiopia, he was registered as an Eritrean asylum-seeker under registration number 755-12C00447.

!sign Protection Associate
""",
        {"date": "2021-08-23", "reference": "NLD/PROT/21/0447", "name": "Dawit Yohannesian", "birth_date": "1986-01-02",
         "registration_number": "755-12C00447", "nationality": "ERI"},
        languages=("eng",),
    ),
    Sample(
        "d73-eticket-2019", "D73", "dev_nota",
        ("IOM Nederland", "Afdeling Operations"),
        """
# Reisschema

@Passagier=Mevr. Thandiwe Moyosana
@E-ticket=071 2204417730
@Traject=Amsterdam - Addis Abeba - Harare
@Vertrek=22 mei 2019 om 20:55
@Opgesteld=14 mei 2019

U reist met steun van het REAN-programma naar Zimbabwe. Wees drie uur voor vertrek op Schiphol.
""",
        {"visit_date": "2019-05-22", "date": "2019-05-14", "name": "Thandiwe Moyosana", "country": "ZWE"},
    ),
)  # fmt: skip
