"""D91 to D104 once more: towns, shelters, families and police stations with a voice of their own."""

from __future__ import annotations

from tests.samples.model import Sample

SAMPLES = (
    Sample(
        "d91-samenvatting-zandvliet", "D91", "dev_nota",
        ("Gemeente Zandvliet", "Coördinatie LVV"),
        """
# Samenvatting LSO-bespreking

@Datum bespreking=2 juni 2021
@Casus=mevrouw I. Wolfova (V-nr. 2741170950)
@Uitstroomrichting=legaal verblijf

## Wat vinden de partijen?

- **IND**: een aanvraag op grond van de staatloosheidswet heeft de voorkeur.
- **DT&V**: er zijn geen aanknopingspunten voor terugkeer naar Kazachstan.
- **Gemeente Zandvliet**: de opvang blijft open zolang er een traject is.

## Vervolg

De advocaat bereidt de aanvraag voor, besproken wordt in september opnieuw.
""",
        {
            "date": "2021-06-02", "v_number": "2741170950", "name": "I. Wolfova", "scenario": "legaal verblijf",
            "positions": {
                "IND": "een aanvraag op grond van de staatloosheidswet heeft de voorkeur.",
                "DT&V": "er zijn geen aanknopingspunten voor terugkeer naar Kazachstan.",
                "Gemeente Zandvliet": "de opvang blijft open zolang er een traject is.",
            },
        },
    ),
    Sample(
        "d91-vergadering-lopend", "D91", "dev_praktijk",
        ("Stichting Kompas Hoogwoude", "Verslag lokaal samenwerkingsoverleg"),
        """
@Overleg d.d.=14 december 2023
@Besproken deelnemer=de heer K. Rashidian
@Aanwezig=IND, DT&V, gemeente Hoogwoude, Stichting Kompas

De IND geeft aan dat de laatste aanvraag in 2019 is afgewezen en dat er geen nieuwe feiten bekend zijn. DT&V laat weten
dat de Iraakse ambassade alleen vrijwillige terugkeerders een document geeft. Stichting Kompas vindt dat eerst de
traumabehandeling moet worden afgerond.

Afgesproken: scenario blijft toekomstoriëntatie tot 1 maart 2024.
""",
        {
            "date": "2023-12-14", "name": "K. Rashidian", "scenario": "toekomstoriëntatie",
        },
    ),
    Sample(
        "d94-wethouder-mede", "D94", "dev_missie",
        ("Gemeente Hoogwoude", "Burgemeester mr. dr. T. Ruiterkamp"),
        """
Aan de Staatssecretaris van Justitie en Veiligheid

Postbus 0000
2500 EH 's-Gravenhage

> Hoogwoude, 27 oktober 2020

@Uw brief van=n.v.t.
@Ons nummer=HW-20-0932
@Onderwerp=uitzetting van de familie Gurungya

Hooggeachte staatssecretaris,

Met verbazing heb ik vernomen dat de familie Gurungya, al negen jaar geworteld in Hoogwoude, moet vertrekken. Ik doe een
dringend beroep op u om hun dossier nogmaals te bezien.

Met vriendelijke groet,

!sign T. Ruiterkamp | burgemeester van Hoogwoude
""",
        {"date": "2020-10-27", "reference": "HW-20-0932", "subject": "uitzetting van de familie Gurungya"},
    ),
    Sample(
        "d95-engels-shelter", "D95", "dev_praktijk",
        ("The Harbour Foundation", "Shelter and guidance for undocumented people"),
        """
> Zuiderhaven, 4 September 2022

# To whom it may concern

We hereby confirm that Mr Michael Teklehaimanotu, date of birth 19 December 1983, has been staying in our shelter since 12
January 2018. He still lives with us today.

!sign I. Sterrenburgh | coordinator
""",
        {"date": "2022-09-04", "birth_date": "1983-12-19", "period": {"from": "2018-01-12", "to": None},
         "name": "Michael Teklehaimanotu"},
        languages=("eng",),
    ),
    Sample(
        "d96-oom-engels-form", "D96", "dev_formulier",
        ("WITNESS STATEMENT",),
        """
@Full name of witness=Samuel Okbay Ghebrehiweti
@Date of birth of witness=12 June 1960
@Country of residence=Sweden
@Relationship to applicant=uncle
@Concerning=Michael Teklehaimanotu

I know Michael since he was a child. He grew up in the house next to ours in Senafe and his parents were both Eritrean. I
declare that this is true.

@Place and date=Uppsala, 3 April 2021
@Signature=S. O. Ghebrehiweti
""",
        {"date": "2021-04-03", "sender": "Samuel Okbay Ghebrehiweti", "person": "Michael Teklehaimanotu",
         "relation": "uncle", "birth_date": "1960-06-12", "signed": True},
        languages=("eng",),
    ),
    Sample(
        "d96-docente-brief", "D96", "dev_missie",
        (),
        """
> Zandvliet, 16 november 2021

# Steunbrief voor Irina Wolfova

Mijn naam is Marja Klinkhamers. Ik ben docent Nederlands en ken Irina Wolfova sinds 2013 van de taallessen in de
bibliotheek.

Zij spreekt Russisch en Duits en heeft mij vaak over Karaganda verteld. Zij heeft geen familie meer.

Hartelijke groet,

!sign Marja Klinkhamers
""",
        {"date": "2021-11-16", "sender": "Marja Klinkhamers", "person": "Irina Wolfova", "signed": True},
    ),
    Sample(
        "d98-volmacht-notarieel", "D98", "dev_nota",
        ("Terhorsten & Van Wijk", "Volmacht"),
        """
Heden, 20 februari 2020, verklaart ondergetekende:

@Naam=Karwan Omer Rashidian
@Geboren op=1 juli 1980
@Te=Halabja
@Nationaliteit=Irakese

volmacht te geven aan mr. E. van Wijk, advocaat te Hoogwoude, om namens hem bij de Rechtbank Den Haag en de Raad van State
op te treden.

Voor akkoord,

!sign K.O. Rashidian
""",
        {"date": "2020-02-20", "name": "Karwan Omer Rashidian", "birth_date": "1980-07-01", "nationality": "IRQ",
         "signed": True},
    ),
    Sample(
        "d98-authorisation-letter", "D98", "dev_praktijk",
        ("AUTHORISATION LETTER",),
        """
I, Akua Dede Owusumensah (born 29 September 1992, V-number 2841170952), authorise Stichting Kompas, represented by Ms J.
Zilverberg, to collect my passport from the Embassy of Ghana and to receive letters on my behalf.

This authorisation is valid until 31 December 2021.

Hoogwoude, 8 April 2021

!sign A. D. Owusumensah
""",
        {"date": "2021-04-08", "name": "Akua Dede Owusumensah", "birth_date": "1992-09-29", "v_number": "2841170952",
         "signed": True},
        languages=("eng",),
    ),
    Sample(
        "d99-vragenlijst", "D99", "dev_praktijk",
        ("Stichting Kompas Hoogwoude", "Toestemming voor overleg met derden"),
        """
@Cliënt=Jamshid Rahimiyan
@Geboortedatum=22-12-1979
@V-nummer=2741170954

Mag Stichting Kompas informatie over u uitwisselen met:

- [x] uw advocaat
- [x] de IND
- [ ] de DT&V
- [x] de gemeente Hoogwoude
- [ ] de politie

Deze toestemming loopt tot 1 juni 2023. Zij is in het Farsi met mij besproken.

@Datum=1 december 2022
@Handtekening=J. Rahimiyan
""",
        {"date": "2022-12-01", "name": "Jamshid Rahimiyan", "birth_date": "1979-12-22", "v_number": "2741170954",
         "recipients": ["advocaat", "IND", "gemeente Hoogwoude"], "expiry_date": "2023-06-01",
         "source_language": "fas", "signed": True},
    ),
    Sample(
        "d99-brief-zin", "D99", "dev_kantoor",
        ("Privacyverklaring deelnemer LVV",),
        """
# Verklaring gegevensuitwisseling

Ondergetekende, Irina Wolfova, geboren 1 december 1965, gaat ermee akkoord dat haar persoonsgegevens worden gedeeld met de
IND, DT&V en VluchtelingenWerk, zolang zij deelneemt aan de LVV en uiterlijk tot 2 juni 2022.

Getekend te Zandvliet op 2 juni 2021,

!sign I. Wolfova
""",
        {"date": "2021-06-02", "name": "Irina Wolfova", "birth_date": "1965-12-01",
         "recipients": ["IND", "DT&V", "VluchtelingenWerk"], "signed": True},
    ),
    Sample(
        "d100-aangifte-kmar", "D100", "dev_praktijk",
        ("Koninklijke Marechaussee", "District Schiphol", "Brigade Vreemdelingenzaken"),
        """
# Proces-verbaal van aangifte

@PV-nummer=PL27YS/20-093241
@Opgemaakt op=19 augustus 2020
@Betreft=mensenhandel, artikel 273f Sr
@Aangeefster=Akua Dede Owusumensah
@Geboortedatum en -plaats=29 september 1992, Tema
@Nationaliteit=Ghanese
@Tolk=Twi

Aangeefster verklaarde: "Een vrouw in Accra beloofde mij werk in een restaurant."
""",
        {"date": "2020-08-19", "number": "PL27YS/20-093241", "name": "Akua Dede Owusumensah",
         "birth_date": "1992-09-29", "nationality": "GHA"},
    ),
    Sample(
        "d100-bedenktijd-zinnen", "D100", "dev_missie",
        ("Politie Eenheid Limburg", "Team Migratiecriminaliteit en Mensenhandel"),
        """
> Maastricht, 7 maart 2018

Betreft: bedenktijd B8

Hierbij bevestig ik dat mevrouw Saima Kausari, geboren op 14 juni 1990, V-nummer 2741170956, op 5 maart 2018 is aangemerkt
als mogelijk slachtoffer van mensenhandel. Haar is bedenktijd verleend tot 5 juni 2018. Het onderzoek is geregistreerd
onder nummer PL2300-2018093241.

!sign brigadier van politie
""",
        {"date": "2018-03-07", "number": "PL2300-2018093241", "name": "Saima Kausari", "birth_date": "1990-06-14",
         "v_number": "2741170956", "expires_on": "2018-06-05"},
    ),
    Sample(
        "d103-brief-frans", "D103", "dev_praktijk",
        (),
        """
# Mon histoire

Je m'appelle AGBODJANI Sèna Parfait, je suis né le 30 novembre 1980 à Porto-Novo. J'ai quitté mon pays en 2009 parce que
ma famille voulait me marier de force.

J'écris cette lettre moi-même.

Fait à Maastricht, le 12 janvier 2017

!sign AGBODJANI S. P.
""",
        {"date": "2017-01-12", "birth_date": "1980-11-30", "name": "AGBODJANI Sèna Parfait"},
        languages=("fra",),
    ),
    Sample(
        "d102-politie-clearance", "D102", "dev_nota",
        ("GHANA POLICE SERVICE", "Criminal Investigations Department"),
        """
# POLICE CLEARANCE CERTIFICATE

@Ref. No.=CID/PCC/0932/19
@Name=Akua Dede Owusumensah
@Date of birth=29th September 1992
@Date of issue=22nd February 2019

There is no record of any conviction against the above-named person.
""",
        {"date": "2019-02-22", "reference": "CID/PCC/0932/19", "birth_date": "1992-09-29",
         "name": "Akua Dede Owusumensah"},
        languages=("eng",),
    ),
)  # fmt: skip
