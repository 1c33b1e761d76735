"""Letters of no other kind by offices that otherwise send evidence, in a sixteenth hand.

Each has the letterhead of an office whose letters are usually of a type of the catalogue, and is
about something else: a bill, a course, a change of opening hours, a thank-you.
"""

from __future__ import annotations

from tests.samples.model import Sample

SAMPLES = (
    Sample(
        "letter-iom-vacature-16c", "letter", "dev_stichting",
        ("IOM Nederland", "International Organization for Migration"),
        """
@Datum=15 januari 2021

Geachte heer Asamoahli,

Dank voor uw sollicitatie naar de functie van vertrekconsulent. Wij hebben veel reacties ontvangen en hebben gekozen voor een andere kandidaat. Uw gegevens worden na vier weken verwijderd.
""",
        {"date": "2021-01-15"}, ("outcome", "country", "visit_date"),
    ),
    Sample(
        "letter-rode-kruis-ehbo-16c", "letter", "dev_nota",
        ("Nederlandse Rode Kruis", "Afdeling Zeestad"),
        """
@Datum=3 september 2019

Beste mevrouw Kamarakon,

U heeft de cursus Eerste Hulp met goed gevolg afgerond. Uw certificaat sturen wij deze maand toe. Het is twee jaar geldig. Heeft u nog contact met de andere cursisten? Wij zoeken vrijwilligers.
""",
        {"date": "2019-09-03"}, ("result", "person"),
    ),
    Sample(
        "letter-kerk-bijdrage-16c", "letter", "dev_vrij",
        ("Protestantse Gemeente Maasdam", "College van kerkrentmeesters"),
        """
Maasdam, 14 januari 2022

Beste gemeenteleden,

Ook dit jaar doen wij mee aan Actie Kerkbalans. Vorig jaar zijn drie mensen gedoopt en hebben vijf jongeren belijdenis gedaan. De gevraagde bijdrage kunt u overmaken op de rekening van de kerk.
""",
        {"date": "2022-01-14"}, ("birth_date", "person"),
    ),
    Sample(
        "letter-ambassade-uitnodiging-16c", "letter", "dev_gezant",
        ("EMBASSY OF THE REPUBLIC OF GHANA", "The Hague"),
        """
> 20 February 2023

Dear Sir or Madam,

The Embassy has the pleasure to invite you and your partner to a reception on the occasion of Independence Day, on Monday 6 March at 18.00 hours. Kindly reply before 1 March. National dress is welcome.
""",
        {"date": "2023-02-20"}, ("outcome",),
    ),
    Sample(
        "letter-ambassade-verhuisd-16c", "letter", "dev_klerk",
        ("Ambassade van de Republiek Angola",),
        """
Den Haag, 2 mei 2018

Geachte relatie,

Met ingang van 1 juni 2018 is de ambassade op een nieuw adres gevestigd. Voor paspoorten en visa kunt u vanaf die dag uitsluitend op afspraak terecht, van maandag tot en met donderdag.
""",
        {"date": "2018-05-02"}, ("outcome", "visit_date"),
    ),
    Sample(
        "letter-gemeente-belasting-16c", "letter", "dev_brief",
        ("Gemeente Zeestad", "Team Belastingen"),
        """
@Datum=28 februari 2022
@Ons kenmerk=GB/22/88104

Geachte mevrouw Lomidzenko,

U vroeg kwijtschelding van de afvalstoffenheffing. Uw verzoek wordt toegewezen, omdat u verblijft in een opvang van een stichting. U hoeft over 2022 niets te betalen.
""",
        {"date": "2022-02-28", "reference": "GB/22/88104"}, ("period", "organisation"),
    ),
    Sample(
        "letter-school-ouderavond-16c", "letter", "dev_loket",
        ("Basisschool De Regenboogkade",),
        """
Zeestad, 9 oktober 2023

Beste ouders en verzorgers van groep 5,

Op donderdag 19 oktober is er een ouderavond. U kunt via het rooster een tijd kiezen. Wilt u een tolk? Laat het ons dan een week van tevoren weten. Vergeet u niet de toestemming voor de schoolfoto te ondertekenen?
""",
        {"date": "2023-10-09"}, ("signed", "recipients"),
    ),
    Sample(
        "letter-verzekering-16c", "letter", "dev_kantoor",
        ("Waarborg Zorgverzekeringen",),
        """
@Datum=6 juni 2020
@Ons kenmerk=WZ-771200-B

Geachte heer Boadimensa,

De behandeling bij de fysiotherapeut op 14 april en 21 april 2020 wordt niet vergoed. U heeft daarvoor geen aanvullende verzekering. De rekening moet u zelf betalen.
""",
        {"date": "2020-06-06", "reference": "WZ-771200-B"}, ("diagnosis", "medicines"),
    ),
    Sample(
        "letter-advocaat-rekening-16c", "letter", "dev_kantoor",
        ("Tervuren & Maat Advocaten",),
        """
@Datum=11 november 2021
@Betreft=Lomidzenko / IND

Geachte mevrouw,

Uw toevoeging is verleend. De eigen bijdrage van € 79,00 heeft u nog niet voldaan. Ik verzoek u dit bedrag binnen twee weken over te maken. Zodra de uitspraak van de rechtbank binnen is, bel ik u.

!sign mr. S. Tervuren
""",
        {"date": "2021-11-11"}, ("dictum", "remedy", "number"),
    ),
    Sample(
        "letter-dtv-kantoor-16c", "letter", "dev_rijks",
        ("Dienst Terugkeer en Vertrek",),
        """
@Datum=30 november 2022

Geachte ketenpartner,

Tussen 24 december en 2 januari is ons kantoor in Den Bosch gesloten. Voor spoed over presentaties of laissez-passers kunt u het landelijke nummer bellen.
""",
        {"date": "2022-11-30"}, ("outcome", "conclusion", "presentation_date"),
    ),
    Sample(
        "letter-burgemeester-felicitatie-16c", "letter", "dev_dienst",
        ("Gemeente Oudewater-Zuid", "De burgemeester"),
        """
@Datum=12 april 2019

Geachte heer en mevrouw Pronkelaar,

Namens het college feliciteer ik u van harte met uw vijftigjarig huwelijk. Graag kom ik u op 26 april persoonlijk de hand schudden.

!sign J. Landsmeeren | burgemeester
""",
        {"date": "2019-04-12"}, ("recipient",),
    ),
    Sample(
        "letter-coa-stage-16c", "letter", "dev_stichting",
        ("Centraal Orgaan opvang asielzoekers",),
        """
@Datum=22 mei 2023

Beste mevrouw Van Hemelum,

Dank u voor de fietsen die uw vereniging aan onze bewoners in Oudeveen heeft gegeven. De kinderen gebruiken ze iedere dag. In juni geven wij een feest; u bent van harte welkom.
""",
        {"date": "2023-05-22"}, ("remedy", "expires_on"),
    ),
    Sample(
        "letter-unhcr-donateur-16c", "letter", "dev_missie",
        ("UNHCR Nederland",),
        """
> 5 December 2022

Dear friend,

Thanks to your gift of € 40 a family in Kakuma received blankets. Every day our colleagues register new arrivals. Will you help again this winter?
""",
        {"date": "2022-12-05"}, ("registration_number", "country"),
    ),
    Sample(
        "letter-shelter-huisregels-16c", "letter", "dev_nota",
        ("Stichting Onderdak Zeestad",),
        """
Zeestad, 1 maart 2021

Aan alle bewoners van de Havenkade

Vanaf vandaag gaat de voordeur om 23.00 uur dicht. Bezoek meldt zich bij de nachtdienst. Wie drie nachten achter elkaar wegblijft zonder bericht, verliest de plek.
""",
        {"date": "2021-03-01"}, ("period",),
    ),
)  # fmt: skip
