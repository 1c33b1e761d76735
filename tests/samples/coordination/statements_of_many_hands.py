"""D95 to D99: shelters, neighbours, families, clients and those whom they mandate, each in other words."""

from __future__ import annotations

from tests.samples.model import Sample

SAMPLES = (
    Sample(
        "d95-leger-des-heils-brief", "D95", "dev_brief",
        ("Leger des Heils", "Centrum voor Wonen, Zorg en Welzijn", "Regio Midden"),
        """
> Veldrecht, 24 februari 2022

# Verblijfsverklaring

Hierbij verklaar ik dat mevrouw Tatsiana Kavalchukova (geboren 17 mei 1978, Vitebsk) van 6 november 2017 tot 14 januari
2022 onafgebroken in onze 24-uursopvang te Veldrecht verbleef.

!sign H. Boonstoppel | locatiemanager
""",
        {"date": "2022-02-24", "name": "Tatsiana Kavalchukova", "birth_date": "1978-05-17",
         "period": {"from": "2017-11-06", "to": "2022-01-14"}, "organisation": "Leger des Heils"},
    ),
    Sample(
        "d95-lvv-vanaf", "D95", "dev_stichting",
        ("Stichting Onderdak Veldrecht", "LVV-locatie Kanaalweg"),
        """
@Aan=wie het aangaat
@Datum=19-06-2023
@Betreft=opvang van O. Ndiayeba, V-nr. 2741170936

L.S.,

Bovengenoemde cliënt wordt vanaf 2 september 2019 door ons opgevangen en begeleid. De opvang duurt voort. In deze
periode heeft hij zich aan alle afspraken gehouden.

!sign S. Oudendijk | trajectbegeleider
""",
        {"date": "2023-06-19", "v_number": "2741170936", "period": {"from": "2019-09-02", "to": None}},
    ),
    Sample(
        "d96-broer-frans", "D96", "dev_klerk",
        (),
        """
# ATTESTATION SUR L'HONNEUR

Je soussigné, Cheikh NDIAYEBA, né le 7 juillet 1979 à Rufisque, frère de Ousmane NDIAYEBA, déclare sur l'honneur que
mon frère n'a plus de famille au Sénégal depuis le décès de notre mère en 2014.

Je joins à la présente une copie de ma carte d'identité.

Fait à Dakar, le 21 février 2019

!sign Cheikh NDIAYEBA
""",
        {"date": "2019-02-21", "birth_date": "1979-07-07", "sender": "Cheikh NDIAYEBA", "signed": True},
        languages=("fra",),
    ),
    Sample(
        "d96-affidavit-kumasi", "D96", "dev_gezant",
        ("IN THE HIGH COURT OF JUSTICE", "KUMASI, GHANA"),
        """
# AFFIDAVIT

I, Akosua Serwaah, trader, of House No. 44, Asafo, Kumasi, make oath and say as follows:

- That I am the mother of Yaw Manuson, born on 21 March 1984.
- That he left Ghana in 2003 and that I have had no contact with him for ten years.

Sworn at Kumasi this 9th day of August 2018.

!sign Akosua Serwaah | deponent
!sign Commissioner for Oaths
""",
        {"date": "2018-08-09", "sender": "Akosua Serwaah", "signed": True},
        languages=("eng",),
    ),
    Sample(
        "d96-vriend-formulier", "D96", "dev_formulier",
        ("Getuigenverklaring",),
        """
@Naam getuige=Gerrit Wolthuizen
@Geboortedatum getuige=3 april 1951
@Adres=Dorpsstraat 9, Oostervelde
@Relatie tot betrokkene=buurman
@Verklaring over=Hüseyin Demirkayan

Ik woon sinds 2003 naast de familie Demirkayan. Ik zie meneer iedere dag. Hij repareert fietsen voor de hele straat en
is nooit langer dan een paar dagen weg geweest.

@Datum=14-11-2021
@Handtekening=(getekend) G. Wolthuizen
""",
        {"date": "2021-11-14", "sender": "Gerrit Wolthuizen", "person": "Hüseyin Demirkayan",
         "relation": "buurman", "birth_date": "1951-04-03"},
    ),
    Sample(
        "d96-zus-brief-engels", "D96", "dev_vrij",
        (),
        """
> London, 12 October 2020

To whom it may concern,

My name is Madina Zaurbekova and I was born in Grozny on 30 July 1994. I am the younger sister of Aslan Zaurbekov. I
hereby state that our parents disappeared in 2001 and that nobody of our family is left in Russia.

A copy of my passport is attached.

Yours faithfully,

!sign M. Zaurbekova
""",
        {"date": "2020-10-12", "sender": "Madina Zaurbekova", "birth_date": "1994-07-30"},
        languages=("eng",),
    ),
    Sample(
        "d96-werkgever-schrijft", "D96", "dev_getypt",
        (),
        """
VERKLARING

Hierbij verklaar ik, Johannes Verstappenaar, wonende te Noordhoek, dat ik mevrouw Priya Sivanathanu ken van de
taalles die ik al zeven jaar geef in het buurthuis. Zij mist geen les. Voor zover ik weet heeft zij geen
paspoort en nooit gehad.

Naar waarheid opgemaakt te Noordhoek op 2 maart 2024.

Was getekend,

J. Verstappenaar
""",
        {"date": "2024-03-02", "sender": "Johannes Verstappenaar", "person": "Priya Sivanathanu"},
    ),
    Sample(
        "d98-volmacht-buitenland", "D98", "dev_klerk",
        ("VOLMACHT",),
        """
De ondergetekende, Mamadou Saliou Diallouh, geboren te Labé op 5 mei 1992, van Guinese nationaliteit, verblijvende te
Zuiderhaven,

geeft hierbij volmacht aan zijn oom, de heer Alpha Oumar Barryane, wonende te Mamou (Guinee), om voor hem een afschrift
van zijn geboorteakte aan te vragen en in ontvangst te nemen.

Zuiderhaven, 13 juni 2018

!sign M.S. Diallouh
""",
        {"date": "2018-06-13", "name": "Mamadou Saliou Diallouh", "birth_date": "1992-05-05",
         "nationality": "GIN", "signed": True},
    ),
    Sample(
        "d98-procuration-kinshasa", "D98", "dev_gezant",
        ("PROCURATION SPECIALE",),
        """
Je soussignée, MBUYAMBAS Joséphine, née à Kananga le 17 septembre 1986, donne par la présente procuration à Monsieur
MBUYAMBAS Albert, demeurant à Kinshasa, aux fins de retirer en mon nom une attestation de naissance auprès de la commune.

Fait à Utrecht, le 4 mars 2015.

!sign La mandante
""",
        {"date": "2015-03-04", "name": "MBUYAMBAS Joséphine", "birth_date": "1986-09-17", "signed": True},
        languages=("fra",),
    ),
    Sample(
        "d98-dossier-opvragen", "D98", "dev_kantoor",
        ("Wielinga & Terhorsten advocaten", "Singel 0, Veldrecht"),
        """
# Machtiging opvragen medisch dossier

Hierbij machtig ik, Faith Osagieden, geboren op 9 maart 1995, V-nummer 2841170944, mijn advocaat mr. D. Wielinga om bij
mijn huisarts en bij GGZ Noordhoek afschriften van mijn dossier op te vragen.

@Plaats=Zuiderhaven
@Datum=7 november 2022
@Handtekening=F. Osagieden
""",
        {"date": "2022-11-07", "name": "Faith Osagieden", "birth_date": "1995-03-09", "v_number": "2841170944"},
    ),
    Sample(
        "d98-ind-formulier", "D98", "dev_formulier",
        ("Machtigingsformulier", "Inzage in persoonsgegevens"),
        """
## Gegevens van de persoon die machtigt

@Achternaam en voornamen=Ishaqi Arbab, Adam
@Geboortedatum=01-01-1986
@Nationaliteit=Sudanese
@V-nummer=2741170940

## Gegevens van de gemachtigde

@Naam=mr. P. Terhorsten
@Organisatie=Wielinga & Terhorsten advocaten

## Ondertekening

@Plaats en datum=Noordhoek, 16 januari 2023

!sign A. Ishaqi Arbab
""",
        {"date": "2023-01-16", "birth_date": "1986-01-01", "nationality": "SDN", "v_number": "2741170940",
         "signed": True},
    ),
    Sample(
        "d99-lopende-tekst-2021", "D99", "dev_vrij",
        ("Stichting Onderdak Veldrecht",),
        """
# Toestemming uitwisseling persoonsgegevens

Ik, Luwam Tesfamariamo, geboren op 26 augustus 1997, V-nummer 2841170938, geef Stichting Onderdak toestemming om mijn
gegevens te delen met de IND, de DT&V, de gemeente Veldrecht en mijn huisarts.

De toestemming geldt tot 1 februari 2022. Ik mag haar altijd intrekken. De tekst is met een tolk in het Tigrinya met mij
doorgenomen.

Veldrecht, 1 februari 2021

!sign L. Tesfamariamo
""",
        {"date": "2021-02-01", "name": "Luwam Tesfamariamo", "birth_date": "1997-08-26", "v_number": "2841170938",
         "expiry_date": "2022-02-01", "source_language": "tir", "signed": True,
         "recipients": ["IND", "DT&V", "gemeente Veldrecht", "huisarts"]},
    ),
    Sample(
        "d99-tabel-ja-nee", "D99", "dev_formulier",
        ("Landelijke Vreemdelingenvoorziening", "Privacyverklaring en toestemming deelnemer"),
        """
# Toestemmingsformulier AVG

@Deelnemer=Adam Ishaqi Arbab
@Geboren=01-01-1986
@V-nr=2741170940

| Organisatie | Toestemming |
| IND | ja |
| DT&V | ja |
| AVIM | nee |
| Rode Kruis | ja |

@Geldig tot en met=31 december 2023
@Voorgelezen in=het Arabisch
@Datum=20 december 2022

!sign Adam Ishaqi Arbab
""",
        {"date": "2022-12-20", "name": "Adam Ishaqi Arbab", "birth_date": "1986-01-01", "v_number": "2741170940",
         "expiry_date": "2023-12-31", "source_language": "ara", "recipients": ["IND", "DT&V", "Rode Kruis"]},
    ),
    Sample(
        "d99-engels-consent", "D99", "dev_loket",
        ("Foundation The Harbour", "Data protection"),
        """
# CONSENT FORM (GDPR)

@Name=Faith Osagieden
@Date of birth=9 March 1995
@Data may be shared with=my lawyer, the municipality, IOM
@Valid until=30 April 2023

I have been told that I can withdraw this consent at any time.

@Date=31 October 2022
@Signature=F. Osagieden
""",
        {"date": "2022-10-31", "name": "Faith Osagieden", "birth_date": "1995-03-09", "expiry_date": "2023-04-30",
         "recipients": ["lawyer", "municipality", "IOM"]},
        languages=("eng",),
    ),
    Sample(
        "d99-ingetrokken", "D99", "dev_brief",
        ("Stichting Onderdak Veldrecht",),
        """
# Intrekking toestemming gegevensdeling (AVG)

@Naam=Ousmane Ndiayeba
@V-nummer=2741170936
@Toestemming gegeven op=2 september 2019
@Ingetrokken op=11 mei 2021

Ik wil niet meer dat mijn gegevens te delen met de IND of DT&V zijn. Dit is mij uitgelegd in het Frans.

!sign O. Ndiayeba
""",
        {"v_number": "2741170936", "name": "Ousmane Ndiayeba", "withdrawn_on": "2021-05-11",
         "source_language": "fra", "signed": True},
    ),
)  # fmt: skip
