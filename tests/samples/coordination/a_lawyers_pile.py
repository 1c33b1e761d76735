"""What lies on a lawyer's desk: forms of small organisations, letters in three languages, notes."""

from __future__ import annotations

from tests.samples.model import Form, Sample

SAMPLES = (
    Sample(
        "d91-pile-19", "D91", "dev_dienst",
        ("Gemeente Almeloo", "Team Vreemdelingen"),
        """
@Onderwerp=Verslag LSO-overleg
@Datum overleg=8 maart 2024
@Verslaglegger=T. Hanekamp

Deelnemer: mevrouw Fatoumata Barryson
V-nummer: 2801177345

De IND laat weten dat het dossier onvoldoende aanknopingspunten biedt. De DT&V zal bij de ambassade van Guinee navraag doen. Gemeente Almeloo verlengt het verblijf in de LVV met drie maanden.

Het begeleidingsscenario blijft terugkeer.
""",
        {"date": "2024-03-08", "name": "Fatoumata Barryson", "v_number": "2801177345", "scenario": "terugkeer"},
    ),
    Sample(
        "d91-plan-19", "D91", "dev_praktijk",
        ("Perspectief Almeloo",),
        """
# Actieplan LVV

@Cliënt=Samson Negassiye
@V-nummer=2733018844
@Opgesteld=19 oktober 2021
@Begeleidingsscenario=toekomst in Nederland

| Wie | Wat | Wanneer |
| Cliënt | schrijft zijn verhaal op | november |
| Advocaat | vraagt het IND-dossier op | november |
""",
        {"date": "2021-10-19", "name": "Samson Negassiye", "v_number": "2733018844", "scenario": "toekomst in Nederland"},
    ),
    Sample(
        "d92-pile-19", "D92", "dev_verslag",
        ("LVV Almeloo",),
        """
# MRT-format

@Datum inzending=2 april 2024
@Naam=Fatoumata Barryson
@V-nummer=2801177345

## Centrale vraag

Op welke gronden kan mevrouw alsnog verblijf aanvragen?

## Ondertekening

Gemeente, IND, DT&V, Perspectief
""",
        {"date": "2024-04-02", "name": "Fatoumata Barryson", "v_number": "2801177345",
         "question": "Op welke gronden kan mevrouw alsnog verblijf aanvragen?"},
    ),
    Sample(
        "d93-pile-19", "D93", "dev_brief",
        ("Multidisciplinair Review Team", "p/a Postbus 90301, Den Haag"),
        """
Datum: 16 mei 2024
Onze referentie: MRT-24-031
Onderwerp: advies MRT mevrouw F. Barryson

Geachte mevrouw Hanekamp,

Op 2 april 2024 ontvingen wij uw aanmelding. U stelde de vraag: op welke gronden kan mevrouw alsnog verblijf aanvragen?

Het MRT komt tot het volgende advies: een aanvraag als slachtoffer van mensenhandel is het meest kansrijk.

Per partij vragen wij:
- Perspectief: begeleiding naar de politie;
- IND: voorrang bij de behandeling.

Hoogachtend,

!sign L. Zonnebeld | voorzitter
""",
        {"date": "2024-05-16", "reference": "MRT-24-031", "name": "F. Barryson",
         "question": "op welke gronden kan mevrouw alsnog verblijf aanvragen?",
         "advice": "een aanvraag als slachtoffer van mensenhandel is het meest kansrijk"},
    ),
    Sample(
        "d94-pile-19", "D94", "dev_stichting",
        ("Gemeente Almeloo", "Burgemeester H. Terbraake"),
        """
Aan de Immigratie- en Naturalisatiedienst

@Kenmerk=B/2024/71
@Datum=30 mei 2024
@Betreft=situatie mevrouw Barryson

Geachte directie,

Ik schrijf u over een inwoonster van onze gemeente. Mevrouw Barryson is slachtoffer van uitbuiting. De burgemeester heeft een zorgplicht voor de openbare orde. Daarom verzoek ik u haar aanvraag met
voorrang te behandelen.

Met vriendelijke groet,

!sign H. Terbraake
""",
        {"date": "2024-05-30", "reference": "B/2024/71", "subject": "situatie mevrouw Barryson"},
    ),
    Sample(
        "d96-pile-fr-19", "D96", "dev_kantoor",
        (),
        """
# ATTESTATION

Je soussigné, Mamadou Alpha Baldéra, né le 7 mai 1968 à Labé, demeurant à Bruxelles, atteste que Fatoumata Barryson est la fille de ma sœur. Elle est orpheline depuis 2003.

Fait à Bruxelles, le 20 février 2024

!sign Mamadou Alpha Baldéra
""",
        {"date": "2024-02-20", "sender": "Mamadou Alpha Baldéra", "birth_date": "1968-05-07", "person": "Fatoumata Barryson",
         "signed": True},
        languages=("fra",),
    ),
    Sample(
        "d96-pile-nl-19", "D96", "dev_nota",
        (),
        """
# Verklaring van een vriend

Hierbij wil ik, Gerrit Jan Nijenhuizen, verklaren dat ik Samson Negassiye goed ken. Hij komt elke zondag bij ons eten. Hij praat vaak over zijn dorp bij Dessie.

@Geboortedatum=23 juni 1955
@Adres=Veenweg 5, Almeloo
@Datum=14 november 2021
@Handtekening=G.J. Nijenhuizen
""",
        {"date": "2021-11-14", "sender": "Gerrit Jan Nijenhuizen", "birth_date": "1955-06-23", "person": "Samson Negassiye",
         "signed": True},
    ),
    Sample(
        "d99-pile-19", "D99", "dev_verslag",
        ("Perspectief Almeloo",),
        """
# Toestemmingsformulier AVG

@Naam cliënt=Fatoumata Barryson
@Geboortedatum=1 januari 1995
@V-nummer=2801177345

Ik geef Perspectief toestemming om mijn gegevens te delen met de volgende organisaties: gemeente Almeloo, IND, DT&V, Fier en mijn advocaat.

Ik geef toestemming voor deze gegevens: naam, geboortedatum, medische situatie.

Taal waarin dit is besproken: Frans

Deze toestemming eindigt op 31 december 2024. Ik mag mijn toestemming altijd intrekken.

Almeloo, 5 januari 2024

!sign F. Barryson
""",
        {"date": "2024-01-05", "name": "Fatoumata Barryson", "birth_date": "1995-01-01", "v_number": "2801177345",
         "source_language": "fra", "recipients": ["gemeente Almeloo", "IND", "DT&V", "Fier", "advocaat"],
         "expiry_date": "2024-12-31", "signed": True},
        absent=("withdrawn_on",),
    ),
    Sample(
        "d99-pile-fr-19", "D99", "dev_klerk",
        ("Perspectief Almeloo",),
        """
# Autorisation de partage de données (AVG)

Je soussignée Fatoumata Barryson, née le 1 janvier 1995, autorise Perspectief à partager mes données avec IND, la police et mon avocat. Ce texte m'a été lu en français.

Almeloo, le 5 janvier 2024

!sign F. Barryson
""",
        {"date": "2024-01-05", "name": "Fatoumata Barryson", "birth_date": "1995-01-01", "source_language": "fra", "signed": True},
        languages=("fra",),
    ),
    Sample(
        "d101-pile-19", "D101", "dev_loket",
        ("Centraal Orgaan opvang asielzoekers", "azc Almeloo"),
        """
@Datum=11 augustus 2020
@V-nummer=2733018844
@Kenmerk=ALM-20-551

Beste Samson,

De rechtbank heeft op 31 juli 2020 besloten dat je geen asiel krijgt. Daarom stopt de opvang. Je mag tot en met 8 september 2020 in het azc blijven. Daarna moet je weg zijn.

Ben je het hier niet mee eens? Je kunt binnen 4 weken in beroep gaan.

Groet,

!sign Karin, contactpersoon COA
""",
        {"date": "2020-08-11", "v_number": "2733018844", "reference": "ALM-20-551", "expires_on": "2020-09-08",
         "remedy": {"kind": "beroep", "weeks": 4}},
    ),
    Sample(
        "d103-pile-19", "D103", "dev_kantoor",
        (),
        """
Almeloo, 2 december 2021

Mijn leven in Ethiopië

Ik ben Samson Negassiye, geboren op 10 augustus 1989 in Kombolcha. Mijn moeder was Eritrese en mijn vader Ethiopiër. In 2000 werd mijn moeder gedeporteerd. Ik bleef alleen achter bij mijn oom.

In 2012 werd ik opgepakt. Daarna ben ik gevlucht.

Ik heb dit verhaal zelf geschreven in het Amhaars.

!sign Samson Negassiye
""",
        {"date": "2021-12-02", "name": "Samson Negassiye", "birth_date": "1989-08-10", "birth_place": "Kombolcha",
         "source_language": "amh", "signed": True},
    ),
    Sample(
        "d103-pile-fr-19", "D103", "dev_vrij",
        (),
        """
# Déclaration personnelle

Je m'appelle Fatoumata Barryson. Je suis née à Labé le 1 janvier 1995. Mon numéro V est 2801177345.

À dix-sept ans, un homme m'a promis du travail en Europe. En Espagne il a pris mon passeport. J'ai fui en 2019.

J'ai écrit cette lettre en français.

Almeloo, le 12 janvier 2024

!sign Fatoumata Barryson
""",
        {"date": "2024-01-12", "name": "Fatoumata Barryson", "birth_date": "1995-01-01", "birth_place": "Labé",
         "source_language": "fra", "signed": True},
        languages=("fra",),
    ),
    Sample(
        "d95-pile-19", "D95", "dev_kantoor",
        ("Huize Agatha Almeloo",),
        """
# Verklaring van opvang

Huize Agatha verklaart dat de heer Samson Negassiye, geboren 10-08-1989, van 9 september 2020 tot 15 oktober 2021 bij ons heeft gewoond.

Almeloo, 18 oktober 2021

!sign zuster Benedicta
""",
        {"date": "2021-10-18", "name": "Samson Negassiye", "birth_date": "1989-08-10", "organisation": "Huize Agatha Almeloo",
         "period": {"from": "2020-09-09", "to": "2021-10-15"}},
    ),
    Sample(
        "d98-pile-19", "D98", "dev_vrij",
        (),
        """
Ik, Fatoumata Barryson, geboren 1 januari 1995, V-nummer 2801177345, machtig mr. S. Lammerinke om mij te vertegenwoordigen in mijn procedure bij de IND.

Almeloo, 4 juni 2024

!sign F. Barryson
""",
        {"date": "2024-06-04", "name": "Fatoumata Barryson", "birth_date": "1995-01-01", "v_number": "2801177345", "signed": True},
    ),
    Sample(
        "d104-pile-mail-19", "D104", "dev_brief",
        (),
        """
Geachte heer Lammerinke,

In antwoord op uw bericht van 3 juni: de DT&V heeft geen bezwaar tegen uitstel. Wel vragen wij u de originele geboorteakte in te dienen.

Met vriendelijke groet,
R. Spoelstra
regievoerder
""",
        {"date": "2024-06-05", "sender": "r.spoelstra@dtv.voorbeeld.invalid", "subject": "RE: uitstel presentatie"},
        form=Form.MAIL,
        headers={"From": "Spoelstra, R. <r.spoelstra@dtv.voorbeeld.invalid>", "To": "lammerinke@advocaat.voorbeeld.invalid",
                 "Subject": "RE: uitstel presentatie", "Date": "Wed, 5 Jun 2024 08:12:00 +0200"},
    ),
    Sample(
        "letter-pile-tandarts-19", "letter", "dev_formulier",
        ("Mondzorg Almeloo",),
        """
@Datum=22 april 2022
@Factuurnummer=2022-0417

Geachte heer Negassiye,

Voor de behandeling van 11 april bent u € 84,20 verschuldigd. Wilt u dit binnen dertig dagen betalen?

Met vriendelijke groet,
Mondzorg Almeloo
""",
        {"date": "2022-04-22"},
        absent=("diagnosis", "name_of_medicine", "outcome"),
    ),
    Sample(
        "letter-pile-lawyer-client-19", "letter", "dev_praktijk",
        ("Lammerinke Advocatuur",),
        """
* Mevrouw F. Barryson
* p/a Perspectief Almeloo

Datum: 10 juni 2024
Ons kenmerk: SL/240610
Betreft: IND

Geachte mevrouw Barryson,

De IND is van plan uw aanvraag toe te wijzen, maar wacht nog op bericht van het Openbaar Ministerie. Zodra de beschikking er is, bel ik u. De proceskosten in de vorige zaak (€ 1.750) zijn door de
staatssecretaris betaald.

Met vriendelijke groet,

!sign S. Lammerinke, advocaat
""",
        {"date": "2024-06-10", "reference": "SL/240610"},
        absent=("outcome", "dictum"),
    ),
    Sample(
        "letter-pile-gemeente-19", "letter", "dev_rijks",
        ("Gemeente Almeloo", "Sociaal Domein"),
        """
@Datum=3 mei 2022
@Ons kenmerk=SD/22/1207
@Onderwerp=uw aanvraag voor een gehandicaptenparkeerkaart

Geachte heer Negassiye,

Wij hebben uw aanvraag ontvangen op 25 april 2022. Wij hebben nog een kopie van uw legitimatiebewijs nodig. Stuurt u deze vóór 20 mei 2022 op.

Met vriendelijke groet,

namens het college,

!sign W. Aalderinkhof
""",
        {"date": "2022-05-03", "reference": "SD/22/1207"},
        absent=("received_on", "missing"),
    ),
)  # fmt: skip
