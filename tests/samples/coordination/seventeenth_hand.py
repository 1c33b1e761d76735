"""Papers of coordination, and letters of no other kind, in a seventeenth hand."""

from __future__ import annotations

from tests.samples.model import Form, Sample

SAMPLES = (
    Sample(
        "d91-kort-17c", "D91", "dev_nota",
        ("Gemeente Heerewaard", "Zorg en Veiligheid"),
        """
# Verslagje overleg ongedocumenteerden 25-01-2023

Aan tafel: IND (Rob), DT&V (Els), wij en Onderdak.

Besproken: mevrouw Tigist Alemayehun, V-nummer 2766644018.

- IND: heeft het nieuwe medische stuk nog niet gezien.
- DT&V: wacht op antwoord van de ambassade.
- Onderdak: mevrouw slaapt slecht en eet weinig.

Spoor: medisch verblijf.
""",
        {"date": "2023-01-25", "name": "Tigist Alemayehun", "v_number": "2766644018", "scenario": "medisch verblijf",
         "positions": {"IND": "heeft het nieuwe medische stuk nog niet gezien.",
                       "DT&V": "wacht op antwoord van de ambassade."}},
    ),
    Sample(
        "d91-mail-17c", "D91", "dev_getypt", (),
        """
Collega's,

Het LSO van 14 juni 2022 in het kort:

* Casus: Ahmad Zaki Noorestani (V-nummer 2788800467)
* IND - er ligt geen aanvraag; zonder nieuwe feiten ook niet zinvol.
* DT&V - Afghanistan: geen gedwongen vertrek.
* Gemeente - wil opvang verlengen.

Scenario: perspectief in Nederland onderzoeken

Gr. Hamid
""",
        {"name": "Ahmad Zaki Noorestani", "v_number": "2788800467", "scenario": "perspectief in Nederland onderzoeken",
         "positions": {"IND": "er ligt geen aanvraag; zonder nieuwe feiten ook niet zinvol.",
                       "DT&V": "Afghanistan: geen gedwongen vertrek."}},
        form=Form.MAIL,
        headers={"From": "hamid@gemeente.voorbeeld.invalid", "To": "lso@gemeente.voorbeeld.invalid",
                 "Date": "Wed, 15 Jun 2022 10:00:00 +0200", "Subject": "Notulen LSO"},
    ),
    Sample(
        "d93-brief-17c", "D93", "dev_brief",
        ("Landelijke Vreemdelingenvoorziening", "Multidisciplinair Review Team"),
        """
Utrechtse Veer, 9 november 2022

Kenmerk: MRT-22-0088

Geacht LSO,

U vroeg: kan de heer Ahmad Zaki Noorestani (V-nummer 2788800467) nog iets aan zijn verblijf doen?

Wij zijn er twee keer over bij elkaar geweest. Onze aanbeveling is: vraag met een verklaring van de kerk opnieuw asiel aan.
""",
        {"date": "2022-11-09", "reference": "MRT-22-0088", "name": "Ahmad Zaki Noorestani", "v_number": "2788800467",
         "advice": "vraag met een verklaring van de kerk opnieuw asiel aan."},
    ),
    Sample(
        "d94-ind-17c", "D94", "dev_stichting",
        ("De burgemeester van Heerewaard",),
        """
@Datum=30 maart 2023
@Onderwerp=mevrouw T. Alemayehun

Geachte directeur van de IND,

In mijn gemeente verblijft sinds 2010 mevrouw Alemayehun. Zij is ernstig ziek. Ik zou het onmenselijk vinden als zij op straat belandt en vraag u haar zaak zelf te bekijken.

!sign drs. P. Boterdaele | burgemeester van Heerewaard
""",
        {"date": "2023-03-30", "subject": "mevrouw T. Alemayehun"},
    ),
    Sample(
        "d95-opvang-17c", "D95", "dev_kantoor",
        ("Protestantse Diaconie Heerewaard",),
        """
@Datum=2 december 2021

Aan wie het aangaat,

Van 15 september 2015 tot 1 november 2021 woonde de heer Bakary Ceesayko (geboren 20-04-1974) in een van onze huizen. Hij betaalde geen huur. Daarna is hij bij vrienden ingetrokken.

!sign Namens de diaconie, W. Haverland
""",
        {"date": "2021-12-02", "organisation": "Protestantse Diaconie Heerewaard", "name": "Bakary Ceesayko",
         "birth_date": "1974-04-20", "period": {"from": "2015-09-15", "to": "2021-11-01"}},
    ),
    Sample(
        "d96-vriend-17c", "D96", "dev_getypt", (),
        """
To the immigration office,

My name is Desmond Ankrahmensa and I was born on 2 October 1969. I have known Bakary Ceesayko since we worked together at the market in Serekunda in 1996. He used to live with his grandmother. In 2003 he told me that soldiers were looking for him.

I am willing to answer questions. A copy of my residence card is enclosed.

Amersveld, 6 January 2022

!sign D. Ankrahmensa
""",
        {"date": "2022-01-06", "sender": "Desmond Ankrahmensa", "birth_date": "1969-10-02",
         "person": "Bakary Ceesayko", "signed": True},
    ),
    Sample(
        "d98-machtiging-17c", "D98", "dev_vrij", (),
        """
MACHTIGING

Hierbij geef ik, Bakary Ceesayko, geboren 20 april 1974, mr. I. Zonneveldt toestemming om voor mij op te treden bij de IND en alle stukken op te vragen die over mij gaan.

V-nummer: 2711122904

Heerewaard, 10 januari 2022

!sign B. Ceesayko
""",
        {"date": "2022-01-10", "name": "Bakary Ceesayko", "birth_date": "1974-04-20", "v_number": "2711122904",
         "signed": True},
    ),
    Sample(
        "d99-brief-17c", "D99", "dev_stichting",
        ("Stichting Onderdak",),
        """
# Mag Onderdak over mij praten?

Naam: Tigist Alemayehun
Geboren: 19 december 1981

Ja, Onderdak mag over mijn situatie praten met de huisarts, de gemeente en mijn advocaat. Dit is mij in het Amhaars uitgelegd. Dit mag tot 1 februari 2024.

Heerewaard, 1 februari 2023

!sign T. Alemayehun
""",
        {"date": "2023-02-01", "name": "Tigist Alemayehun", "birth_date": "1981-12-19", "source_language": "amh",
         "recipients": ["huisarts", "gemeente", "advocaat"], "expiry_date": "2024-02-01", "signed": True},
        absent=("withdrawn_on",),
    ),
    Sample(
        "d101-overplaatsing-17c", "D101", "dev_dienst",
        ("COA", "Opvanglocatie Ter Heide"),
        """
@Datum=4 oktober 2021
@Kenmerk=TH-2021-778
@V-nummer=2799900342

Geachte mevrouw Sharifahmadi,

Op 11 oktober 2021 verhuist u naar de gezinslocatie in Katwijkerbos. U krijgt daar onderdak en leefgeld zolang u meewerkt aan uw vertrek.
""",
        {"date": "2021-10-04", "reference": "TH-2021-778", "v_number": "2799900342", "name": "Sharifahmadi"},
        absent=("remedy",),
    ),
    Sample(
        "d103-brief-17c", "D103", "dev_vrij", (),
        """
Aan wie dit leest,

Ik ben Shirin Rostamiyan. Ik kwam op 3 juli 1988 in Marivan ter wereld. Toen ik twaalf was, sloten ze mijn school. Mijn man heb ik niet zelf gekozen. In Nederland ben ik met mijn dochter alleen. Ik vraag u om naar mij te luisteren.

Geschreven in Zeestad op 5 april 2021

!sign Shirin
""",
        {"date": "2021-04-05", "name": "Shirin Rostamiyan", "birth_date": "1988-07-03", "birth_place": "Marivan",
         "signed": True},
    ),
    Sample(
        "letter-consulaat-factuur-17c", "letter", "dev_gezant",
        ("CONSULAT GENERAL DE FRANCE", "Amsterdam"),
        """
@Date=3 juin 2021

Madame,

Votre école souhaite participer à la semaine du cinéma. Nous pouvons vous prêter six films. Merci de nous dire avant le 20 juin lesquels vous voulez.
""",
        {"date": "2021-06-03"}, ("outcome",),
    ),
    Sample(
        "letter-iom-training-17c", "letter", "dev_missie",
        ("International Organization for Migration", "The Hague"),
        """
> 18 October 2022

Dear partner,

On 24 November we organise a training day for social workers about human trafficking. Places are limited. Please register with our secretariat; lunch is included.
""",
        {"date": "2022-10-18"}, ("outcome", "visit_date"),
    ),
    Sample(
        "letter-rode-kruis-collecte-17c", "letter", "dev_stichting",
        ("Rode Kruis", "District Zeestad"),
        """
Zeestad, 6 juni 2022

Beste collectant,

De week van 20 juni gaan wij weer langs de deuren. U vindt hierbij uw bus en de lijst met straten. Kunt u niet? Bel ons dan, wij vinden wel een ander. Moeders met kinderwagens zijn goede lopers!
""",
        {"date": "2022-06-06"}, ("result", "person"),
    ),
    Sample(
        "letter-gemeente-parkeren-17c", "letter", "dev_brief",
        ("Gemeente Heerewaard", "Namens burgemeester en wethouders"),
        """
@Datum=19 januari 2022
@Kenmerk=PV-22-1187

Geachte heer Haverland,

U heeft een parkeervergunning aangevraagd voor het busje van de diaconie. De vergunning is verleend en geldt tot 31 december 2022.
""",
        {"date": "2022-01-19", "reference": "PV-22-1187"}, ("recipient", "expiry_date"),
    ),
    Sample(
        "letter-coa-sollicitatie-17c", "letter", "dev_rijks",
        ("Centraal Orgaan opvang asielzoekers", "Afdeling P&O"),
        """
@Datum=8 mei 2020

Geachte mevrouw Pruimers,

Wij nodigen u uit voor een tweede gesprek over de functie van woonbegeleider, op 15 mei om 14.00 uur in Oudeveen. Neemt u uw diploma en een geldig identiteitsbewijs mee.
""",
        {"date": "2020-05-08"}, ("remedy", "expires_on"),
    ),
    Sample(
        "letter-kerk-kamp-17c", "letter", "dev_vrij",
        ("Parochie Heilige Familie", "Zeestad"),
        """
Zeestad, 12 april 2023

Beste ouders,

Het jeugdkamp is dit jaar van 10 tot 14 juli. De kinderen die in mei hun eerste communie doen, mogen ook mee. Wilt u het briefje onderaan tekenen en inleveren?
""",
        {"date": "2023-04-12"}, ("period", "birth_date"),
    ),
    Sample(
        "letter-unhcr-vacature-17c", "letter", "dev_dienst",
        ("UNHCR", "Brussels"),
        """
> 2 March 2020

Dear Mr Vanhoof,

Thank you for your interest in an internship. All places for this year have been filled. We will keep your details until December.
""",
        {"date": "2020-03-02"}, ("registration_number",),
    ),
)  # fmt: skip
