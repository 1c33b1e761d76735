"""Consents, statements, minutes, letters of consuls and of offices of no kind in an eleventh hand."""

from __future__ import annotations

from tests.samples.model import Sample

SAMPLES = (
    Sample(
        "d99-engels-zin", "D99", "dev_brief",
        ("Harbour Refugee Support",),
        """
# Permission to pass on my information

My name is Blessing Osarumwenan and I was born on 24 May 1992 (V-number 2741180101). I allow Harbour Refugee Support to
pass on information about me to the IND, my lawyer and the Red Cross. This permission ends on 1 May 2023. An interpreter
read this form to me in Edo and I understood it.

Date: 2 November 2022

!sign Blessing Osarumwenan
""",
        {"date": "2022-11-02", "name": "Blessing Osarumwenan", "birth_date": "1992-05-24", "v_number": "2741180101",
         "recipients": ["IND", "lawyer", "Red Cross"], "expiry_date": "2023-05-01", "signed": True},
        absent=("withdrawn_on",),
        languages=("eng",),
    ),
    Sample(
        "d99-ingetrokken-brief", "D99", "dev_vrij",
        (),
        """
Oostmeer, 4 april 2022

Betreft: intrekking van mijn toestemming

Ik, Tariq Elhassanin, geboren op 10 oktober 1984, trek met ingang van 4 april 2022 de toestemming in die ik gaf om mijn
gegevens te delen met de gemeente Oostmeer en de DT&V.

!sign T. Elhassanin
""",
        {"date": "2022-04-04", "name": "Tariq Elhassanin", "birth_date": "1984-10-10", "withdrawn_on": "2022-04-04",
         "signed": True},
    ),
    Sample(
        "d103-bekering-eigen", "D103", "dev_klerk",
        (),
        """
# Hoe ik ging geloven

Mijn naam is Kaveh Daneshpouri, ik ben geboren in Tabriz op 2 januari 1990. In het kamp nodigde een man mij uit voor de
kerk. Eerst ging ik voor de koffie. Later begon ik te lezen in het Nieuwe Testament. Mijn ouders weten het niet.

Deze tekst schreef ik in het Farsi. Een vriendin heeft hem vertaald.

Noordhoek, 30 november 2021

!sign Kaveh Daneshpouri
""",
        {"date": "2021-11-30", "name": "Kaveh Daneshpouri", "birth_date": "1990-01-02", "birth_place": "Tabriz",
         "source_language": "fas", "signed": True},
    ),
    Sample(
        "d91-lopende-tekst", "D91", "dev_brief",
        ("Gemeente Zandvliet", "Lokaal Samenwerkingsoverleg LVV"),
        """
@Vergaderdatum=19 september 2022
@Deelnemer=Isatou Jallowan
@V-nummer=2741180112

De IND laat weten dat de aanvraag op grond van artikel 64 is afgewezen. DT&V heeft nog geen datum voor een presentatie.
De gemeente houdt de kamer beschikbaar tot 1 januari.

We werken verder aan het scenario terugkeer.
""",
        {"date": "2022-09-19", "name": "Isatou Jallowan", "v_number": "2741180112", "scenario": "terugkeer"},
    ),
    Sample(
        "d93-per-brief", "D93", "dev_dienst",
        ("Multidisciplinair Review Team LVV",),
        """
@Datum=12 juli 2022
@Kenmerk=MRT-22-093
@Betreft=Emmanuel Addoquaye, V-nummer 2741180123

Beste leden van het LSO,

Op 5 juli 2022 bespraken wij uw casus. Ons advies is om eerst een DNA-onderzoek te laten doen en daarna een nieuwe aanvraag
voor te bereiden. Van de DT&V vragen wij tot die tijd geen presentatie te plannen.

!sign L. Zandbergeren
""",
        {"date": "2022-07-12", "reference": "MRT-22-093", "name": "Emmanuel Addoquaye", "v_number": "2741180123"},
    ),
    Sample(
        "d60-marokko-attestation", "D60", "dev_akte",
        ("ROYAUME DU MAROC", "Consulat Général du Royaume du Maroc à Utrecht"),
        """
@Réf.=CGU/417/19

# Attestation

Le Consul Général atteste que M. Rachid Benhaddouni, né le 6 juin 1977 à Nador, s'est présenté le 3 avril 2019 sans aucune
pièce d'identité. Il ne peut donc lui être délivré de laissez-passer.

Utrecht, le 10 avril 2019
""",
        {"date": "2019-04-10", "reference": "CGU/417/19", "country": "MAR", "name": "Rachid Benhaddouni",
         "birth_date": "1977-06-06", "outcome": "EMB_INSUFFICIENT_INFO"},
        languages=("fra",),
    ),
    Sample(
        "d60-gambia-erkent", "D60", "dev_gezant",
        ("Embassy of the Republic of The Gambia", "Brussels, Belgium"),
        """
@Ref.=GAM/BRU/C/0093
@Date=14 February 2022

Dear Madam,

We refer to your letter on behalf of Lamin Sanyangara, born on 1 May 1995. Following an interview by telephone on 8 February
2022, the Embassy accepts that he is a citizen of The Gambia.

!sign First Secretary
""",
        {"date": "2022-02-14", "reference": "GAM/BRU/C/0093", "country": "GMB", "name": "Lamin Sanyangara",
         "birth_date": "1995-05-01", "outcome": "EMB_RECOGNISED"},
        languages=("eng",),
    ),
    Sample(
        "d66-mail-aan-dtv", "D66", "dev_getypt",
        (),
        """
Aan: Dienst Terugkeer en Vertrek, afdeling bemiddeling

Zuiderhaven, 17 mei 2021

Onderwerp: verzoek om hulp bij een laissez-passer

Mijn naam is Mamadou Diakhaté, V-nummer 2741180134, geboren op 8 maart 1981 in Thiès. Ik wil terug naar Senegal, maar de
ambassade geeft mij geen papieren. Ik verzoek u voor mij te bemiddelen. Ik stuur vier foto's mee.

!sign M. Diakhaté
""",
        {"date": "2021-05-17", "v_number": "2741180134", "name": "Mamadou Diakhaté", "birth_date": "1981-03-08",
         "birth_place": "Thiès", "country": "SEN", "signed": True},
    ),
    Sample(
        "letter-energie", "letter", "dev_loket",
        ("Noorderlicht Energie", "Klantenservice"),
        """
@Datum=21 maart 2022
@Klantnummer=4417093
@Onderwerp=uw voorschot

Geachte klant,

Door de hogere prijzen verandert uw voorschot per 1 mei 2022 in € 94,- per maand. U kunt dit bedrag zelf aanpassen.

!sign Klantenservice
""",
        {"date": "2022-03-21"},
        absent=("outcome", "v_number"),
    ),
    Sample(
        "letter-bank", "letter", "dev_missie",
        ("Spaarbank De Eik",),
        """
Amstelwijk, 7 december 2020

Geachte heer Petrosyanov,

U vroeg een rekening aan. Wij hebben daarvoor een kopie van uw paspoort of verblijfsvergunning nodig. Zonder deze gegevens
kunnen wij uw aanvraag niet in behandeling nemen.

!sign Afdeling Acceptatie
""",
        {"date": "2020-12-07"},
        absent=("nationality",),
    ),
)  # fmt: skip
