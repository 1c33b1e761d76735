"""Meetings, reviews, mayors, shelters and witnesses, in a sixteenth hand."""

from __future__ import annotations

from tests.samples.model import Form, Sample

SAMPLES = (
    Sample(
        "d91-notulen-16c", "D91", "dev_verslag",
        ("Gemeente Rijnstad", "Lokaal Samenwerkingsoverleg LVV"),
        """
# Notulen LSO d.d. 17 maart 2022

Aanwezig: Bea (gemeente, voorzitter), Youssef (IND), Karin (DT&V), Wim (AVIM), Stichting Kade

## Agendapunt 3: Ermias Tewoldemar (V-nummer 2741177345)

Stichting Kade licht toe dat meneer sinds 2009 in Nederland is en slecht slaapt.
IND: de laatste aanvraag is in 2016 afgewezen en er loopt nu niets.
DT&V: Eritrea geeft geen laissez-passer af zolang hij niet zelf vraagt.
Gemeente: wil dat er voor de zomer duidelijkheid komt.

Scenario blijft: terugkeer. Actie: Kade vraagt het medisch dossier op (voor 15 april).
""",
        {"date": "2022-03-17", "name": "Ermias Tewoldemar", "v_number": "2741177345", "scenario": "terugkeer",
         "positions": {"IND": "de laatste aanvraag is in 2016 afgewezen en er loopt nu niets.",
                       "DT&V": "Eritrea geeft geen laissez-passer af zolang hij niet zelf vraagt.",
                       "gemeente": "wil dat er voor de zomer duidelijkheid komt."}},
    ),
    Sample(
        "d91-tabel-16c", "D91", "dev_formulier",
        ("LVV Noorderveld",),
        """
# LSO-formulier individuele casus

@Naam deelnemer=Rahima Sultanzade
@V-nummer=2755533018
@Datum bespreking=6 september 2023
@Begeleidingsscenario=legalisering

| Wie | Inbreng |
| IND | Adviseert een aanvraag op medische gronden, mits de behandelaar meewerkt. |
| DT&V | Ziet geen mogelijkheid voor vertrek naar Afghanistan. |
| NGO | Mevrouw is opgenomen geweest en kan niet zelfstandig wonen. |

Besluit: het scenario terugkeer vervalt.
""",
        {"date": "2023-09-06", "name": "Rahima Sultanzade", "v_number": "2755533018", "scenario": "legalisering",
         "positions": {"IND": "Adviseert een aanvraag op medische gronden, mits de behandelaar meewerkt.",
                       "DT&V": "Ziet geen mogelijkheid voor vertrek naar Afghanistan."}},
    ),
    Sample(
        "d91-escalatie-16c", "D91", "dev_klerk",
        ("BRIO Maasstad",),
        """
# Verslag van het overleg van 8 februari 2021

Casus: de heer Suleiman Abakarou, V-nr. 2690117745

De medewerker van de IND zegt dat het relaas twee keer ongeloofwaardig is geacht en dat alleen nieuwe documenten daar verandering in brengen. De medewerker van de DT&V zegt dat Tsjaad hem niet erkent. ROS vindt dat dit twee kanten van dezelfde deur zijn.

Partijen worden het niet eens. Het LSO besluit de casus voor te leggen aan het MRT.
""",
        {"date": "2021-02-08", "name": "Suleiman Abakarou", "v_number": "2690117745",
         "positions": {"IND": "zegt dat het relaas twee keer ongeloofwaardig is geacht en dat alleen nieuwe documenten daar verandering in brengen",
                       "DT&V": "zegt dat Tsjaad hem niet erkent"}},
    ),
    Sample(
        "d91-mail-16c", "D91", "dev_getypt", (),
        """
Beste allen,

Hierbij kort wat wij gisteren in het LSO over mevrouw Naima Ouldbabana (V-nummer 2788811903) hebben afgesproken.

* IND: geen bezwaar tegen opvang tijdens de herhaalde aanvraag.
* DT&V: gesprek in mei gaat door.
* Gemeente: betaalt de reiskosten.

Begeleidingsscenario: in onderzoek.

Groet,
Marleen
""",
        {"name": "Naima Ouldbabana", "v_number": "2788811903", "scenario": "in onderzoek",
         "positions": {"IND": "geen bezwaar tegen opvang tijdens de herhaalde aanvraag.",
                       "DT&V": "gesprek in mei gaat door."}},
        form=Form.MAIL,
        headers={"From": "Marleen Ooststroom <marleen@gemeente.voorbeeld.invalid>", "To": "lso@gemeente.voorbeeld.invalid",
                 "Date": "Fri, 22 Apr 2022 09:05:00 +0200", "Subject": "verslag LSO 21 april"},
    ),
    Sample(
        "d92-format-16c", "D92", "dev_formulier",
        ("Landelijke Vreemdelingenvoorziening",),
        """
# Aanmeldformat Multidisciplinair Review Team

@Betreft=Suleiman Abakarou
@V-nummer=2690117745
@Ingevuld op=1 maart 2021
@Ingevuld door=gemeente Maasstad, ROS, IND, DT&V

## Centrale vraag

Welk bewijs van herkomst kan meneer nog leveren dat door zowel de IND als de DT&V wordt aanvaard?

## Korte schets

Meneer is in 2006 gekomen. Twee asielaanvragen werden afgewezen. Tsjaad en Soedan erkennen hem niet.

!sign ROS
!sign gemeente Maasstad
""",
        {"date": "2021-03-01", "v_number": "2690117745", "name": "Suleiman Abakarou",
         "question": "Welk bewijs van herkomst kan meneer nog leveren dat door zowel de IND als de DT&V wordt aanvaard?"},
    ),
    Sample(
        "d92-vraag-16c", "D92", "dev_brief",
        ("LSO Amersveld",),
        """
# Format voor het MRT

@Datum=12 oktober 2022
@Casus=V-nummer 2755533026

De partijen vragen het MRT om antwoord op één centrale vraag: is er voor een vrouw van 71 jaar met dementie nog een route naar verblijf die nu kan worden ingezet?

Standpunt IND: artikel 64 loopt af in december.
Standpunt DT&V: Ghana heeft een laissez-passer toegezegd.
""",
        {"date": "2022-10-12", "v_number": "2755533026",
         "question": "is er voor een vrouw van 71 jaar met dementie nog een route naar verblijf die nu kan worden ingezet?"},
    ),
    Sample(
        "d93-advies-16c", "D93", "dev_rijks",
        ("Multidisciplinair Review Team",),
        """
@Datum=20 mei 2021
@Kenmerk=MRT/21/019

Aan het LSO van de gemeente Maasstad

Betreft: Suleiman Abakarou, V-nummer 2690117745

U legde ons de volgende vraag voor: Welk bewijs van herkomst kan meneer nog leveren?

Het MRT heeft de casus op 12 mei besproken en komt tot het volgende advies.

Laat een taalanalyse uitvoeren waarbij ook de talen van Oost-Tsjaad worden betrokken.

Namens het team,
""",
        {"date": "2021-05-20", "reference": "MRT/21/019", "name": "Suleiman Abakarou", "v_number": "2690117745",
         "advice": "Laat een taalanalyse uitvoeren waarbij ook de talen van Oost-Tsjaad worden betrokken."},
    ),
    Sample(
        "d93-kort-16c", "D93", "dev_nota",
        ("MRT LVV",),
        """
# Advies van het MRT

@Casus=Efua Nyarkomensa
@V-nummer=2755533026
@Datum=7 december 2022
@Vraag=is er nog een route naar verblijf?
@Advies=Vraag voortzetting van artikel 64 aan en dien daarnaast een aanvraag schrijnendheid in.
""",
        {"date": "2022-12-07", "name": "Efua Nyarkomensa", "v_number": "2755533026",
         "question": "is er nog een route naar verblijf?",
         "advice": "Vraag voortzetting van artikel 64 aan en dien daarnaast een aanvraag schrijnendheid in."},
    ),
    Sample(
        "d94-brief-16c", "D94", "dev_dienst",
        ("Gemeente Oudewater-Zuid", "De burgemeester"),
        """
@Datum=24 april 2020
@Ons kenmerk=BM-2020-118
@Onderwerp=het gezin Hovsepyanek

Geachte staatssecretaris,

Al elf jaar wonen de heer en mevrouw Hovsepyanek en hun drie kinderen in mijn gemeente. De jongste twee zijn hier geboren. Op 9 april 2020 kregen zij te horen dat zij moeten vertrekken. Ik vraag u met klem om van uw bevoegdheid gebruik te maken en hen te laten blijven. Graag hoor ik voor 15 mei van u.

!sign J. Landsmeeren | burgemeester
""",
        {"date": "2020-04-24", "reference": "BM-2020-118", "subject": "het gezin Hovsepyanek"},
    ),
    Sample(
        "d94-kort-16c", "D94", "dev_vrij",
        ("Burgemeester van Sint Annaveen",),
        """
Sint Annaveen, 3 november 2017

Aan de minister van Veiligheid en Justitie

Excellentie,

Vorige week bezocht ik de heer Tesfay Ghirmatsion in het ziekenhuis. Hij is stervende. Ik verzoek u dringend hem niet uit te zetten en zijn zus een visum te geven.

De burgemeester van Sint Annaveen,
!sign M. Kruishoeve
""",
        {"date": "2017-11-03"},
    ),
    Sample(
        "d95-verblijf-16c", "D95", "dev_stichting",
        ("Leger des Heils", "Maatschappelijke opvang Rijnstad"),
        """
# Verblijfsverklaring

Hiermee verklaren wij dat Kwaku Boadimensa, geboren op 12 juni 1963, vanaf 4 oktober 2018 in onze nachtopvang slaapt. Hij is er bijna iedere nacht.

Rijnstad, 10 januari 2020

!sign D. Wolters | teamleider
""",
        {"date": "2020-01-10", "organisation": "Leger des Heils", "name": "Kwaku Boadimensa",
         "birth_date": "1963-06-12", "period": {"from": "2018-10-04", "to": None}},
    ),
    Sample(
        "d95-english-16c", "D95", "dev_brief",
        ("Stichting Onderdak Zeestad",),
        """
> 2 February 2023

To whom it may concern

We hereby confirm that Ms Zainab Kamarakon (born 25-12-1987) was accommodated at our shelter at Havenkade 12, Zeestad, from 1 March 2021 until 31 January 2023. She left for a shelter of the Red Cross.

!sign P. de Groen | coordinator
""",
        {"date": "2023-02-02", "organisation": "Stichting Onderdak Zeestad", "name": "Zainab Kamarakon",
         "birth_date": "1987-12-25", "period": {"from": "2021-03-01", "to": "2023-01-31"}},
    ),
    Sample(
        "d96-buurvrouw-16c", "D96", "dev_vrij",
        (),
        """
Geachte heer/mevrouw,

Mijn naam is Riet Kaldenhoven, geboren 6 mei 1951. Ik woon naast het huis waar Mohamed Lamine Keitaba sinds 2014 een kamer heeft. Ik zie hem elke dag. Hij doet boodschappen voor mij en brengt mij naar het ziekenhuis. Ik weet zeker dat hij in al die jaren nooit weg is geweest.

Wat ik hier schrijf is waar. Een kopie van mijn paspoort zit erbij.

Zuiderveen, 19 augustus 2021

!sign Riet Kaldenhoven
""",
        {"date": "2021-08-19", "sender": "Riet Kaldenhoven", "birth_date": "1951-05-06",
         "person": "Mohamed Lamine Keitaba", "signed": True},
    ),
    Sample(
        "d96-uncle-16c", "D96", "dev_klerk",
        ("STATUTORY DECLARATION",),
        """
I, Foday Sesayman, businessman, born on 9 April 1958, of 14 Hospital Road, Bo, do solemnly and sincerely declare:

1. That I am the uncle of Alusine Sesayman, who now lives in the Netherlands.
2. That he was born at Tikonko on 3 August 1985 and that his parents were killed in 1998.
3. That I make this declaration believing it to be true.

Declared at Bo this 14th day of November 2019.

!sign Foday Sesayman
""",
        {"date": "2019-11-14", "sender": "Foday Sesayman", "birth_date": "1958-04-09", "person": "Alusine Sesayman",
         "signed": True},
    ),
    Sample(
        "d96-zus-16c", "D96", "dev_getypt",
        (),
        """
# VERKLARING

Ondergetekende, Lemlem Hagosyan, geboren op 22 januari 1982 te Adi Keyh, verklaart dat Natnael Hagosyan haar jongere broer is, dat zij samen zijn opgegroeid in Adi Keyh en dat hij in 2013 Eritrea heeft verlaten.

Opgemaakt te Groningerzijl, 30-06-2020

!sign L. Hagosyan
""",
        {"date": "2020-06-30", "sender": "Lemlem Hagosyan", "birth_date": "1982-01-22", "person": "Natnael Hagosyan",
         "signed": True},
    ),
)  # fmt: skip
