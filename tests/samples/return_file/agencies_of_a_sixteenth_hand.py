"""Visits to missions, other states, the refugee agency and tickets, in a sixteenth hand."""

from __future__ import annotations

from tests.samples.model import Form, Sample

SAMPLES = (
    Sample(
        "d61-bezoek-notitie-16c", "D61", "dev_nota",
        ("Stichting De Wissel",),
        """
# Notitie bezoek aan ambassade

@Cliënt=Ousmane Sidibénka
@Datum bezoek=13 november 2019
@Ambassade=Mali, Brussel
@Meegegaan=vrijwilliger Hanneke Tolsmara

Met de trein van 8.02 uur vertrokken, om 11.15 uur bij de ambassade. De portier zei dat zonder paspoort niemand naar binnen mag. Na een half uur aandringen kwam een medewerker naar buiten. Hij wilde ons niet te woord staan en nam de brief niet aan. Foto's en treinkaartjes zijn toegevoegd.

Opgemaakt op 15 november 2019
""",
        {"visit_date": "2019-11-13", "country": "MLI", "date": "2019-11-15", "name": "Ousmane Sidibénka",
         "outcome": "EMB_REFUSED_TO_SEE"},
    ),
    Sample(
        "d61-mondeling-16c", "D61", "dev_stichting",
        ("Steunpunt Vlinderhof",),
        """
# Verslag van een bezoek

Op 4 februari 2022 ben ik met mevrouw Halima Yusufbello naar de ambassade van Nigeria in Den Haag geweest. Aan het loket zei een mevrouw, die haar naam niet wilde noemen, dat men zonder geboorteakte niets kan doen. Ik vroeg of zij dat op papier wilde zetten. Dat doen zij nooit, zei ze. Wij hebben alleen het volgnummer B047 gekregen.

Zuiderveen, 7 februari 2022

!sign Joke Wassenberg | vrijwilliger
""",
        {"visit_date": "2022-02-04", "country": "NGA", "date": "2022-02-07", "name": "Halima Yusufbello",
         "outcome": "EMB_VERBAL_ONLY"},
    ),
    Sample(
        "d71-belgie-16c", "D71", "dev_dienst",
        ("Federale Overheidsdienst Binnenlandse Zaken", "Dienst Vreemdelingenzaken", "Brussel"),
        """
@Datum=12/02/2020
@Onze ref.=DVZ/T/8840213

Geachte meester,

In antwoord op uw schrijven van 7 januari 2020 betreffende Kader Ouédraogani deel ik u mee dat betrokkene niet tot verblijf in België wordt toegelaten. Zijn kaart verviel op 3 maart 2016 en hij werd ambtshalve afgevoerd.

Hoogachtend,
""",
        {"date": "2020-02-12", "reference": "DVZ/T/8840213", "country": "BEL", "name": "Kader Ouédraogani"},
        absent=("outcome",),
    ),
    Sample(
        "d71-uganda-16c", "D71", "dev_akte",
        ("THE REPUBLIC OF UGANDA", "Directorate of Citizenship and Immigration Control", "Kampala"),
        """
@Ref=DCIC/ENT/3317/21
@Date=9 August 2021

Dear Sir,

RE: APPLICATION FOR ENTRY - MS. GRACE NYIRAHABIMANO

We acknowledge your letter of 14 June 2021. The person above held refugee status in Nakivale until 2009, when it lapsed. She is not a citizen and has no right of residence here. Entry into Uganda cannot be granted.

!sign Commissioner
""",
        {"date": "2021-08-09", "reference": "DCIC/ENT/3317/21", "country": "UGA", "name": "GRACE NYIRAHABIMANO"},
    ),
    Sample(
        "d72-unhcr-letter-16c", "D72", "dev_missie",
        ("UNHCR", "Representation in Kenya", "Nairobi"),
        """
@Our reference=KEN/KAK/RSD/0088
@Date=18 April 2019

To whom it may concern

At the request of Mr. Gatluak Riekdengi, born on 1 January 1990, we confirm that he was registered as an asylum-seeker in Kakuma under number 301-14C02288 on 6 February 2014. According to our records he left the camp in 2016. His file was not decided upon.

!sign Associate Protection Officer
""",
        {"date": "2019-04-18", "reference": "KEN/KAK/RSD/0088", "name": "Gatluak Riekdengi",
         "birth_date": "1990-01-01", "registration_number": "301-14C02288"},
        absent=("nationality",),
    ),
    Sample(
        "d72-unhcr-nl-16c", "D72", "dev_stichting",
        ("UNHCR Nederland", "Den Haag"),
        """
@Datum=9 maart 2022

Geachte mevrouw Steenwinkel,

U vroeg ons naar de positie van Rohingya die in Maleisië zijn geregistreerd. Uw cliënt Nurul Hakimullah, geboren 15 juli 1997, staat bij ons kantoor in Kuala Lumpur bekend onder nummer 354-15C04417. Registratie geeft geen verblijfsrecht en Maleisië laat personen die zijn vertrokken niet opnieuw toe.

!sign UNHCR-vertegenwoordiging
""",
        {"date": "2022-03-09", "name": "Nurul Hakimullah", "birth_date": "1997-07-15",
         "registration_number": "354-15C04417"},
    ),
    Sample(
        "d73-annulering-16c", "D73", "dev_brief",
        ("IOM Nederland", "Operations"),
        """
@Datum=11 oktober 2021
@Boeking=R7WQ2L

Geachte heer Davitashvilo,

De vlucht naar Georgië op 14 oktober 2021 gaat niet door. De luchtvaartmaatschappij neemt u zonder verklaring van een arts niet mee. Wij hebben het ticket geannuleerd.
""",
        {"date": "2021-10-11", "number": "R7WQ2L", "country": "GEO", "name": "Davitashvilo",
         "visit_date": "2021-10-14"},
    ),
    Sample(
        "d73-ticket-mail-16c", "D73", "dev_getypt", (),
        """
Dear passenger,

Your electronic ticket 220-5518840917 has been issued.

* Passenger: MARTINEZKO / YERALDIN MRS
* Route: Amsterdam (AMS) - Bogota (BOG), Colombia
* Departure: 19 July 2019, 10:25

Please be at the airport three hours before departure with a valid travel document.
""",
        {"date": "2019-07-02", "number": "220-5518840917", "country": "COL", "visit_date": "2019-07-19"},
        form=Form.MAIL,
        headers={"From": "tickets@vlieg.example.invalid", "To": "reizen@iom.example.invalid",
                 "Date": "Tue, 02 Jul 2019 08:15:00 +0200", "Subject": "E-ticket 220-5518840917"},
    ),
)  # fmt: skip
