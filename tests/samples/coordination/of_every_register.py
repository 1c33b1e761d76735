"""Minutes, witnesses and clients, each in the register in which such people write."""

from __future__ import annotations

from tests.samples.model import Sample

SAMPLES = (
    Sample(
        "d91-casustafel-proza", "D91", "dev_brief",
        ("Gemeente Zuiderhaven", "LVV-casustafel"),
        """
# Verslag LSO van 14 maart 2022

Besproken is mevrouw Aminata Sesayan (V-nr. 2741171037).

**Inbreng van de partners**

- IND: er staat geen procedure open en een nieuwe aanvraag vraagt nieuwe stukken.
- DT&V: de presentatie bij Sierra Leone moet nog worden gepland.
- Gemeente: de opvang kan tot 1 september duren.
- VluchtelingenWerk: wil eerst een psychiater laten kijken.

Het gekozen scenario is toekomstoriëntatie. Volgende bespreking in juni.
""",
        {"date": "2022-03-14", "name": "Aminata Sesayan", "v_number": "2741171037", "scenario": "toekomstoriëntatie",
         "positions": {"IND": "er staat geen procedure open en een nieuwe aanvraag vraagt nieuwe stukken.",
                       "DT&V": "de presentatie bij Sierra Leone moet nog worden gepland.",
                       "Gemeente": "de opvang kan tot 1 september duren."}},
    ),
    Sample(
        "d91-actieplan-rijnstad", "D91", "dev_formulier",
        ("Landelijke Vreemdelingenvoorziening Rijnstad", "Lokaal Samenwerkingsoverleg"),
        """
# ACTIEPLAN

@Naam cliënt=Mohamed Cherifani
@V-nummer=2741171049
@Datum LSO=22-11-2021
@Scenario=terugkeer
@Standpunt IND=Geen kans op verblijf zonder nieuwe feiten.
@Standpunt DT&V=Ambassade van Algerije wordt opnieuw benaderd.
@Standpunt gemeente=Opvang loopt door zolang aan terugkeer wordt gewerkt.
@Standpunt politie=Geen bijzonderheden.

Actie: begeleider belt familie in Oran.
""",
        {"date": "2021-11-22", "name": "Mohamed Cherifani", "v_number": "2741171049", "scenario": "terugkeer",
         "positions": {"IND": "Geen kans op verblijf zonder nieuwe feiten.",
                       "DT&V": "Ambassade van Algerije wordt opnieuw benaderd.",
                       "Gemeente": "Opvang loopt door zolang aan terugkeer wordt gewerkt."}},
    ),
    Sample(
        "d96-oom-brief", "D96", "dev_vrij",
        (),
        """
Rotterdam, 17 april 2023

Geachte heer of mevrouw,

Ik schrijf u deze brief voor mijn neef Hamid Barakzayi. Ik ben zijn oom, Ghulam Barakzayi, en ik ben geboren op 4 juli
1958. Ik woon sinds 1996 in Nederland. Ik kan bevestigen dat Hamid de zoon is van mijn overleden broer en dat het huis
van de familie in Ghazni in 2010 is verwoest.

Mijn paspoort heb ik als kopie toegevoegd.

Hoogachtend,

!sign Ghulam Barakzayi
""",
        {"date": "2023-04-17", "sender": "Ghulam Barakzayi", "person": "Hamid Barakzayi", "relation": "oom",
         "birth_date": "1958-07-04", "signed": True},
    ),
    Sample(
        "d96-statutory-declaration", "D96", "dev_hof",
        ("STATUTORY DECLARATION",),
        """
I, Chandrika Wijeratnam, residing at 12 Harrow Lane, Leicester, do solemnly and sincerely declare that:

1. I was born in Trincomalee on 25 September 1970.
2. I have known Sivakumar Ratnasingan since childhood. He is the son of my neighbour.
3. He was taken to a camp in Tamil Nadu at the age of six.

Declared at Leicester on 11 May 2016.

!sign C. Wijeratnam
!sign Solicitor
""",
        {"date": "2016-05-11", "sender": "Chandrika Wijeratnam", "person": "Sivakumar Ratnasingan",
         "birth_date": "1970-09-25", "signed": True},
        languages=("eng",),
    ),
    Sample(
        "d103-levensverhaal", "D103", "dev_getypt",
        (),
        """
MIJN VERHAAL

Ik heet Ko Thein Zawli. Ik ben geboren in Buthidaung op 3 februari 1988. Ik schrijf dit zelf, mijn begeleider
heeft alleen de taal verbeterd.

Wij waren boeren. In 2012 kwamen soldaten in ons dorp. Mijn vader is meegenomen. Daarna ben ik met een boot naar
Maleisië gegaan. Ik heb nooit een paspoort gehad, alleen een witte kaart, en die is afgepakt.

Oostervelde, 28 augustus 2020

!sign Ko Thein Zawli
""",
        {"date": "2020-08-28", "name": "Ko Thein Zawli", "birth_date": "1988-02-03", "birth_place": "Buthidaung",
         "signed": True},
    ),
    Sample(
        "d103-statement-engels", "D103", "dev_nota",
        ("PERSONAL STATEMENT OF THE APPLICANT",),
        """
@Name=Blessing Osariemenu
@Date of birth=10 December 1995
@V-number=2741171050

I make this statement in support of my application. Everything I write here is true. I grew up in Uromi with my
grandmother. When I was sixteen a woman came who promised me work in Europe. I did not know what kind of work it was.

I never went to the embassy because I am afraid that she will hear of it.

Amstelwijk, 6 May 2021

!sign B. Osariemenu
""",
        {"date": "2021-05-06", "name": "Blessing Osariemenu", "birth_date": "1995-12-10", "v_number": "2741171050",
         "signed": True},
        languages=("eng",),
    ),
    Sample(
        "d103-franse-verklaring", "D103", "dev_klerk",
        (),
        """
^ DÉCLARATION

Je m'appelle Aboubacar Syllani, je suis né à Kindia le 17 mai 1990. J'écris cette lettre pour expliquer pourquoi je n'ai
pas de papiers.

Mon père est mort quand j'avais neuf ans. Ma mère n'a jamais déclaré ma naissance à la mairie. J'ai quitté la Guinée en
2007 avec un commerçant et je n'y suis jamais retourné.

Fait à Rijnstad, le 12 octobre 2019

!sign Aboubacar Syllani
""",
        {"date": "2019-10-12", "name": "Aboubacar Syllani", "birth_date": "1990-05-17", "birth_place": "Kindia",
         "signed": True},
        languages=("fra",),
    ),
)  # fmt: skip
