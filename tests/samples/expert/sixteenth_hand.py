"""Language analyses, experts and churches in a sixteenth hand."""

from __future__ import annotations

from tests.samples.model import Form, Sample

SAMPLES = (
    Sample(
        "d40-blt-koerdisch-16", "D40", "dev_dienst",
        ("Immigratie- en Naturalisatiedienst", "Bureau Land en Taal"),
        """
# RAPPORT TAALANALYSE

@Datum rapport=14 april 2014
@Dossiernummer BLT=BLT 14/04173
@V-nummer=2750041733
@Opname gemaakt op=3 maart 2014
@Duur opname=38 minuten
@Taal van het gesprek=Koerdisch (Kurmanci)
@Analist=KUR 21

## 1. Vraagstelling

Betrokkene zegt afkomstig te zijn uit Hasaka, Syrië. Is zijn spraak daartoe te herleiden?

## 2. Bevindingen

Klanken, woordkeus en zinsbouw zijn die van het Kurmanci van Noord-Irak. Betrokkene kent geen Arabische leenwoorden die in Syrië gangbaar zijn.

## 3. Conclusie

De spraak van betrokkene is waarschijnlijk niet te herleiden tot Hasaka. Zij is waarschijnlijk wel te herleiden tot Noord-Irak.
""",
        {"date": "2014-04-14", "reference": "BLT 14/04173", "v_number": "2750041733", "recording_date": "2014-03-03",
         "source_language": "kmr", "code": "KUR21", "claimed_region": "Hasaka, Syrië",
         "conclusion": "TA_PROBABLY_NO", "indicated_region": "Noord-Irak"},
        absent=("nationality",),
    ),
    Sample(
        "d40-toelt-lopend-16", "D40", "dev_verslag",
        ("IND", "Team Onderzoek en Expertise Land en Taal"),
        """
# Taalanalyse Somalisch

Zwolle, 11 juli 2019

Op verzoek van de hoor- en beslismedewerker te Den Bosch is de opname van 27 mei 2019 beluisterd (V-nummer 2790041733, kenmerk TOELT 19.4173).
De spreekster stelt te komen uit Qoryoley in Neder-Shabelle en te behoren tot de Biyomaal. De analyse is verricht door een
moedertaalspreker met code SOM-17 en gecontroleerd door een taalkundige.

Haar spraak vertoont alle kenmerken van het zuidelijk Somalisch, zoals de vorm van de toekomende tijd en het woord voor brood. Kenmerken van
het noorden zijn niet gehoord.

Slotsom: eenduidig te herleiden tot Zuid-Somalië.
""",
        {"date": "2019-07-11", "recording_date": "2019-05-27", "v_number": "2790041733", "reference": "TOELT 19.4173",
         "claimed_region": "Qoryoley in Neder-Shabelle", "code": "SOM-17", "conclusion": "TA_CLEARLY_YES",
         "source_language": "som"},
        absent=("nationality",),
    ),
    Sample(
        "d41-contra-engels-16", "D41", "dev_brief",
        ("Northern Dialect Consultancy",),
        """
# Counter-analysis of spoken language

@Our reference=NDC/2018/0417
@Client V-number=2770041733
@Date=19 February 2018
@Analysed=recording made by the Dutch immigration service on 6 September 2017, 44 minutes

The undersigned, Dr. Hermione Fotheringwell, holds a doctorate in Fula linguistics. I listened to the whole recording twice. The Dutch report holds that the
speech is definitely not traceable to Sierra Leone. I do not agree. The use of Krio loanwords and the noun class suffixes point to the Fula of Kabala.

In my opinion the speech of the applicant can in all probability be traced to northern Sierra Leone.

!sign Dr. Hermione Fotheringwell | linguist
""",
        {"date": "2018-02-19", "reference": "NDC/2018/0417", "v_number": "2770041733", "recording_date": "2017-09-06",
         "expert": "Dr. Hermione Fotheringwell", "conclusion": "TA_PROBABLY_YES"},
        absent=("nationality",),
    ),
    Sample(
        "d42-weerwoord-16", "D42", "dev_rijks",
        ("Immigratie- en Naturalisatiedienst", "TOELT"),
        """
# Weerwoord op de contra-expertise

@Datum=30 mei 2018
@Kenmerk=TOELT-R 18/4173
@V-nummer=2770041734

Wij hebben kennis genomen van het rapport van 19 februari 2018. De contra-expert gaat niet in op de uitspraak van de implosieven. De gegeven
voorbeelden van Krio-woorden zijn ook in Guinee in gebruik. Er is geen aanleiding de conclusie van ons rapport van 3 oktober 2017 te
wijzigen; deze blijft onverkort gehandhaafd.

De senior taalkundige
""",
        {"date": "2018-05-30", "reference": "TOELT-R 18/4173", "v_number": "2770041734", "conclusion": "MAINTAINED"},
    ),
    Sample(
        "d43-ambtsbericht-16", "D43", "dev_dienst",
        ("Ministerie van Buitenlandse Zaken", "Directie Consulaire Zaken en Visumbeleid"),
        """
@Aan=Immigratie- en Naturalisatiedienst, Den Haag
@Datum=12 mei 2015
@Ons kenmerk=DCV-AM 4173/15
@Betreft=individueel ambtsbericht inzake R. Tshimangala-Kasongo

Naar aanleiding van uw verzoek van 2 februari 2015 omtrent betrokkene, die stelt afkomstig te zijn uit Kinshasa in de Democratische Republiek
Congo, is ter plaatse onderzoek gedaan door een vertrouwenspersoon. De opgegeven school bestaat. De directeur verklaarde betrokkene niet te
kennen. De convocatie van de veiligheidsdienst heeft niet de vorm die in dat jaar gebruikelijk was.

De Minister van Buitenlandse Zaken, namens deze,

!sign mr. F.J. Quaedvliegen | plaatsvervangend hoofd
""",
        {"date": "2015-05-12", "reference": "DCV-AM 4173/15", "name": "R. Tshimangala-Kasongo", "country": "COD"},
    ),
    Sample(
        "d44-themabericht-16", "D44", "dev_rijks",
        ("Ministerie van Buitenlandse Zaken", "Directie Stabiliteit en Humanitaire Hulp"),
        """
# Algemeen ambtsbericht Gambia

Den Haag, mei 2017

## Inleiding

Dit algemeen ambtsbericht beschrijft de situatie in Gambia voor zover van belang voor de beoordeling van asielverzoeken van personen uit dat
land, over de periode van januari 2016 tot en met april 2017. Eerdere berichten over Senegal en Guinee zijn niet gebruikt.

## 1 Landeninformatie

## 1.1 Politieke ontwikkelingen

Op 1 december 2016 werden presidentsverkiezingen gehouden.
""",
        {"country": "GMB", "date": "2017-05"},
    ),
    Sample(
        "d45-brief-hoogleraar-16", "D45", "dev_kantoor",
        ("Universiteit van Zuidwijk", "Leerstoel Geschiedenis van de Hoorn van Afrika"),
        """
> 3 november 2017

Deskundigenverklaring

Op verzoek van mr. T. Ruigrokker geef ik hierbij antwoord op de vraag of een kind van een Eritrese vader en een Ethiopische moeder dat in 1991 te
Addis Abeba is geboren, vandaag in Ethiopië als staatsburger wordt erkend. Ik doe sinds 1998 onderzoek naar burgerschap in Ethiopië en
woonde er zeven jaar.

In de praktijk worden zulke personen sinds 1998 uit de registers geschreven en krijgen zij geen identiteitskaart van de kebele. Ik acht het
daarom zeer onwaarschijnlijk dat betrokkene van de Ethiopische autoriteiten een document zal krijgen.

!sign prof. dr. Hilde Vermandersen | hoogleraar
""",
        {"date": "2017-11-03", "expert": "prof. dr. Hilde Vermandersen", "country": "ETH", "signed": True},
    ),
    Sample(
        "d46-immo-kort-16", "D46", "dev_stichting",
        ("iMMO", "instituut voor Mensenrechten en Medisch Onderzoek"),
        """
# Medisch rapport

@Rapportdatum=17 september 2020
@Onderzochte=Mukadi Ngandunu
@Geboren=30 maart 1984
@V-nummer=2800417331
@Onderzoek verricht op=4 en 18 juni 2020
@Rapporteur=drs. G. Hoefnagelsma

Op de rug bevinden zich negen streepvormige littekens die zeer consistent zijn met de gestelde slagen met een koord. Het litteken op de knie is
consistent met de gestelde val. De psychische klachten zijn typerend voor het gestelde. Eindoordeel: het geheel van lichamelijke en
psychische sporen is zeer consistent met het asielrelaas. Ten tijde van het nader gehoor hebben de klachten vermoedelijk geïnterfereerd met
het vermogen om te verklaren.
""",
        {"date": "2020-09-17", "name": "Mukadi Ngandunu", "birth_date": "1984-03-30", "v_number": "2800417331",
         "practitioner": "drs. G. Hoefnagelsma", "conclusion": "HIGHLY_CONSISTENT"},
    ),
    Sample(
        "d47-nfi-littekens-16", "D47", "dev_loket",
        ("Nederlands Forensisch Instituut", "Afdeling Forensische Geneeskunde"),
        """
# Deskundigenrapport letselonderzoek

@NFI-zaaknummer=2017.08.14.033
@Aanvrager=IND, unit Zevenaar
@Betreft=Hamidullah Stanekzaiyan, geboren 02-09-1993
@V-nummer=2761041733
@Rapportdatum=6 oktober 2017
@Deskundige=drs. P. Wuytsenberg, forensisch arts KNMG

De huidafwijking op de linker bovenarm past bij een verbranding met een heet voorwerp. Andere oorzaken zijn mogelijk.

Naar de maatstaf van het Istanbul Protocol is het letsel consistent met de gestelde toedracht.
""",
        {"date": "2017-10-06", "reference": "2017.08.14.033", "name": "Hamidullah Stanekzaiyan",
         "birth_date": "1993-09-02", "v_number": "2761041733", "practitioner": "drs. P. Wuytsenberg",
         "conclusion": "CONSISTENT"},
    ),
    Sample(
        "d48-medifirst-16", "D48", "dev_praktijk",
        ("MediFirst", "Medisch advies horen en beslissen"),
        """
@Naam=Roza Abdullaheva
@Geb.datum=16-03-1990
@V-nr.=2750417333
@Datum onderzoek=21-01-2015
@Verpleegkundige=M. Terlouwsen

Kan betrokkene worden gehoord? Ja.

Zijn er beperkingen die van invloed zijn op het horen? Ja, betrokkene is concentratiezwak en emotioneel.

Advies: pauze na elk half uur; niet meer dan drie uur op een dag; een vrouwelijke tolk en hoormedewerker.
""",
        {"date": "2015-01-21", "name": "Roza Abdullaheva", "birth_date": "1990-03-16", "v_number": "2750417333",
         "conclusion": "CAN_BE_HEARD_WITH_LIMITS"},
    ),
    Sample(
        "d49a-doopkaart-16", "D49a", "dev_vrij",
        ("Evangelische Gemeente De Wijngaard", "Zutwolde"),
        """
# Getuigschrift van de heilige doop

Hierbij getuigen wij dat **Shahram Yazdanifar**, geboren op 9 juni 1989 te Ahvaz, na openlijke belijdenis van zijn geloof op zondag 6 november 2016 in ons
midden door onderdompeling is gedoopt in de Naam van de Vader, de Zoon en de Heilige Geest.

Namens de oudsten,

!sign G.H. Nijmeijeren | voorganger
""",
        {"name": "Shahram Yazdanifar", "birth_date": "1989-06-09", "birth_place": "Ahvaz", "date": "2016-11-06",
         "organisation": "Evangelische Gemeente De Wijngaard"},
    ),
    Sample(
        "d49b-mail-dominee-16", "D49b", "dev_getypt",
        (),
        """
Geachte mevrouw Ruigrokker,

U vroeg mij iets op papier te zetten over Arezoo Bahmanizadeh. Ik ben predikant van de Protestantse Gemeente te Harkstee en ken haar sinds Pasen 2018.
Zij komt iedere zondag naar de dienst, heeft de Alphacursus gevolgd en helpt in de crèche. Als kerkenraad zijn wij overtuigd van de
oprechtheid van haar geloof.

Met vriendelijke groet,

ds. Lieuwe Postmanninga
""",
        {"date": "2019-04-02", "name": "Arezoo Bahmanizadeh", "organisation": "Protestantse Gemeente te Harkstee",
         "sender": "Lieuwe Postmanninga"},
        form=Form.MAIL,
        headers={"From": "Lieuwe Postmanninga <predikant@pgharkstee.voorbeeld.invalid>",
                 "To": "ruigrokker@advocaat.voorbeeld.invalid", "Subject": "verklaring Arezoo",
                 "Date": "Tue, 02 Apr 2019 10:14:00 +0200"},
    ),
    Sample(
        "d49b-pastoor-frans-16", "D49b", "dev_kantoor",
        ("Paroisse catholique francophone Saint-Luc", "Rotterdam"),
        """
> Rotterdam, le 5 mars 2021

# ATTESTATION

Je soussigné, abbé Jean-Baptiste Nkurikiyeh, responsable de la communauté francophone Saint-Luc, atteste que Monsieur Prosper Ndayishimiyeh
fréquente régulièrement notre église depuis septembre 2017 et qu'il chante dans la chorale.

En foi de quoi la présente attestation lui est délivrée.

!sign abbé Jean-Baptiste Nkurikiyeh | curé
""",
        {"date": "2021-03-05", "name": "Prosper Ndayishimiyeh", "sender": "Jean-Baptiste Nkurikiyeh", "signed": True,
         "organisation": "Paroisse catholique francophone Saint-Luc"},
    ),
    Sample(
        "d49c-commissie-16", "D49c", "dev_nota",
        ("Commissie Bekering en Asiel", "Rapportage"),
        """
# Bevindingen over de bekering van de heer Behzad Kiyanmehrzad

@Ons nummer=CBA 20-417
@V-nummer=2791041733
@Gesproken op=16 januari 2020
@Rapport van=11 februari 2020

Wij spraken betrokkene gedurende drie uur met behulp van een tolk Farsi. Hij vertelde samenhangend over zijn eerste kennismaking met het evangelie in Isfahan,
over zijn twijfel en over wat hem in Jezus raakte. De commissie is ervan overtuigd dat van een echte bekering sprake is.

!sign dr. W. Zijderlaansen | voorzitter
""",
        {"date": "2020-02-11", "name": "Behzad Kiyanmehrzad", "v_number": "2791041733", "reference": "CBA 20-417",
         "hearing_date": "2020-01-16", "organisation": "Commissie Bekering en Asiel", "signed": True},
    ),
)  # fmt: skip
