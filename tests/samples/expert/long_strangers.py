"""Expert and church papers by authors who write at length: history, quotations and dates before what counts."""

from __future__ import annotations

from tests.samples.model import Sample

SAMPLES = (
    Sample(
        "d40-lang-lingala-2017", "D40", "dev_vrij",
        ("Immigratie- en Naturalisatiedienst", "Team Onderzoek en Expertise Land en Taal"),
        """
# Rapport taalanalyse

@Zaak=TOELT-17-0319
@V-nummer=2761600465
@Datum van dit rapport=4 april 2017
@Datum interview=21 februari 2017
@Taal die is gesproken=Lingala
@Regio die betrokkene opgeeft=Kinshasa
@Analistcode=LIN04

## 1. Vraag

Kan de spraak van betrokkene worden herleid tot de regio die hij opgeeft?

## 2. Materiaal

Een opname van 31 minuten, in goede kwaliteit.

## 3. Antwoord

Ja. De spraak van betrokkene is eenduidig herleidbaar tot de spraakgemeenschap in Kinshasa.
""",
        {"date": "2017-04-04", "reference": "TOELT-17-0319", "v_number": "2761600465", "recording_date": "2017-02-21", "source_language": "lin",
         "claimed_region": "Kinshasa", "code": "LIN04", "conclusion": "TA_CLEARLY_YES"},
        absent=("nationality",),
    ),
    Sample(
        "d40-lang-armeens-2014", "D40", "dev_stichting",
        ("Bureau Land en Taal", "Immigratie- en Naturalisatiedienst"),
        """
Datum: 17 september 2014
Kenmerk: BLT/2014/0662
Betreft: taalanalyse, vreemdelingennummer 2761600476

Op verzoek van de IND te Zwolle van 1 juli 2014 heeft Bureau Land en Taal een taalanalyse verricht. Het gesprek vond plaats op 6 augustus 2014 in het Armeens. Betrokkene
stelt afkomstig te zijn uit Nagorno-Karabach.

Analist ARM12, moedertaalspreker, heeft de opname beluisterd. De spreker heeft een dialect dat in Jerevan gangbaar is.

Eindconclusie

Betrokkene is waarschijnlijk niet herleidbaar tot de spraakgemeenschap van Nagorno-Karabach.
""",
        {"date": "2014-09-17", "reference": "BLT/2014/0662", "v_number": "2761600476", "recording_date": "2014-08-06", "source_language": "hye",
         "claimed_region": "Nagorno-Karabach", "code": "ARM12", "conclusion": "TA_PROBABLY_NO"},
        absent=("nationality",),
    ),
    Sample(
        "d40-lang-engels-2020", "D40", "dev_missie",
        ("Immigration and Naturalisation Service", "TOELT, Country and Language Unit"),
        """
# Language analysis report

@Date of report=14 October 2020
@Reference=TOELT/20/0744
@V-number=2761600487
@Recording date=3 September 2020
@Language=Dari
@Claimed origin=Herat, Afghanistan
@Analyst code=DAR15

Conclusion: the speaker can clearly not be traced to the speech community of Herat.
""",
        {"date": "2020-10-14", "reference": "TOELT/20/0744", "v_number": "2761600487", "recording_date": "2020-09-03", "source_language": "prs",
         "claimed_region": "Herat, Afghanistan", "code": "DAR15", "conclusion": "TA_CLEARLY_NO"},
        languages=("eng",),
        absent=("nationality",),
    ),
    Sample(
        "d42-lang-2020", "D42", "dev_rijks",
        ("Immigratie- en Naturalisatiedienst", "TOELT"),
        """
@Datum=28 februari 2020
@Ons kenmerk=TOELT/20/R/09
@V-nummer=2761600498
@Onderwerp=weerwoord contra-expertise

Op 15 november 2019 bracht TOELT rapport uit. Op 14 januari 2020 is contra-expertise uitgebracht door De Taalstudio. Na heroverweging trekt TOELT zijn
rapport in. De spraak kan bij nader inzien niet worden uitgesloten voor de Tigrinya sprekende gemeenschap van Eritrea.
""",
        {"date": "2020-02-28", "reference": "TOELT/20/R/09", "v_number": "2761600498", "conclusion": "WITHDRAWN"},
    ),
    Sample(
        "d43-lang-2013", "D43", "dev_klerk",
        ("Ministerie van Buitenlandse Zaken", "Directie Consulaire Zaken en Migratiebeleid"),
        """
Den Haag, 2 december 2013

Kenmerk: DCM/MA-13.4471

Onderwerp: individueel ambtsbericht betreffende Rahmatullah Sharifzoian

Aan de directeur IND

In antwoord op uw brief van 18 april 2013 deel ik u het volgende mede. Een vertrouwenspersoon heeft in Kabul onderzoek ter plaatse gedaan. De getoonde
dreigbrief is volgens de bron vals.
""",
        {"date": "2013-12-02", "reference": "DCM/MA-13.4471", "name": "Rahmatullah Sharifzoian"},
    ),
    Sample(
        "d46-lang-immo-2019", "D46", "dev_dienst",
        ("iMMO", "instituut voor Mensenrechten en Medisch Onderzoek"),
        """
# Medisch rapport

@Betrokkene=Chinedu Okaforemeka
@Geboortedatum=22 mei 1991
@Dossiernummer=iMMO 19.114
@Datum onderzoek=2 en 16 april 2019
@Datum=11 juli 2019
@Rapporteurs=drs. B. Zwanenburger

## Conclusie

De littekens zijn zeer consistent met de gestelde mishandeling.
""",
        {"date": "2019-07-11", "name": "Chinedu Okaforemeka", "birth_date": "1991-05-22", "conclusion": "HIGHLY_CONSISTENT"},
    ),
    Sample(
        "d47-lang-nfi-2021", "D47", "dev_brief",
        ("Nederlands Forensisch Instituut", "Postbus 24044, Den Haag"),
        """
Datum: 30 september 2021
NFI-zaaknummer: 2021.06.02.011
Betreft: letselonderzoek

Onderzoek aan: de heer Mahamat Abakarou, geboren op 1 januari 1993

Op 2 juni 2021 ontving het NFI het verzoek van de rechtbank Den Haag. De heer Abakarou is op 5 augustus 2021 onderzocht door mevrouw dr. L. Pieterswoud, forensisch arts KNMG.

Beoordeling: het litteken op de schedel is consistent met een slag met een geweerkolf; andere oorzaken zijn mogelijk.

!sign dr. L. Pieterswoud
""",
        {"date": "2021-09-30", "reference": "2021.06.02.011", "name": "Mahamat Abakarou", "birth_date": "1993-01-01", "conclusion": "CONSISTENT",
         "practitioner": "dr. L. Pieterswoud"},
    ),
    Sample(
        "d47-nifp-mail-2023", "D47", "dev_nota",
        ("Nederlands Instituut voor Forensische Psychiatrie en Psychologie", "NIFP"),
        """
# Psychologisch onderzoek pro Justitia

@Onderzochte=Bilal Hussainkhelan
@Geboortedatum=17 juni 1996
@V-nummer=2761600508
@Rapportnummer=NIFP-23-1187
@Datum rapport=5 juni 2023
@Psycholoog=drs. E. Akkermanshof

De klachten zijn typerend voor het gestelde trauma.
""",
        {"date": "2023-06-05", "reference": "NIFP-23-1187", "name": "Bilal Hussainkhelan", "birth_date": "1996-06-17", "v_number": "2761600508",
         "conclusion": "TYPICAL", "practitioner": "drs. E. Akkermanshof"},
    ),
    Sample(
        "d48-lang-2016", "D48", "dev_verslag",
        ("Forensisch Medische Maatschappij Utrecht",),
        """
# Advies horen en beslissen

@Betreft=Ghulam Nabizadehan
@Geboren=3 maart 1975
@V-nummer=2761600519
@Gezien op=1 november 2016
@Advies van=2 november 2016

Betrokkene is verward en heeft wanen. Een gehoor is op dit moment niet verantwoord. Geadviseerd wordt over drie maanden opnieuw te kijken.
""",
        {"date": "2016-11-02", "name": "Ghulam Nabizadehan", "birth_date": "1975-03-03", "v_number": "2761600519", "conclusion": "CANNOT_BE_HEARD"},
    ),
    Sample(
        "d49a-lang-2018", "D49a", "dev_klerk",
        ("Gereformeerde Kerk (vrijgemaakt) te Bovenveld",),
        """
# BEWIJS VAN DOOP

De kerkenraad van de Gereformeerde Kerk (vrijgemaakt) te Bovenveld verklaart dat Sohrab Mirzaeianfar, geboren op 9 september 1979 te Tabriz, na het afleggen van de openbare belijdenis van
het geloof is gedoopt op 20 mei 2018, eerste Pinksterdag.

Bovenveld, 22 mei 2018

!sign W. Kuiperhoek | scriba
""",
        {"date": "2018-05-20", "name": "Sohrab Mirzaeianfar", "birth_date": "1979-09-09", "birth_place": "Tabriz",
         "organisation": "Gereformeerde Kerk (vrijgemaakt) te Bovenveld"},
    ),
    Sample(
        "d49a-kort-en-2016", "D49a", "dev_brief",
        ("Calvary Chapel Rijnstad",),
        """
# Baptism Certificate

@Name=Nasim Ebrahimpourian
@Date of birth=6 June 1990
@Date of baptism=12 June 2016
@Officiant=Rev. J. Hathawayson
""",
        {"date": "2016-06-12", "name": "Nasim Ebrahimpourian", "birth_date": "1990-06-06", "organisation": "Calvary Chapel Rijnstad"},
        languages=("eng",),
    ),
    Sample(
        "d49b-lang-2017", "D49b", "dev_klerk",
        ("Nederlands Gereformeerde Kerk Maasdorp",),
        """
Maasdorp, 24 november 2017

Aan de rechtbank

Inzake: de heer Babak Jahanbakhshi, geboren 11 augustus 1982

Edelachtbaar college,

Wij, ouderlingen van de Nederlands Gereformeerde Kerk Maasdorp, kennen de heer Jahanbakhshi sinds 6 maart 2016, de dag waarop hij voor het eerst onze dienst bezocht. De IND schreef op 4
oktober 2017 dat zijn bekering niet geloofwaardig is. Wij zijn een andere mening toegedaan. Hij is een trouw bezoeker en leest dagelijks de Bijbel.

Namens de kerkenraad,

!sign P. Oldenhofman | ouderling
!sign C. Rietbergen-Smal | scriba
""",
        {"date": "2017-11-24", "name": "Babak Jahanbakhshi", "organisation": "Nederlands Gereformeerde Kerk Maasdorp", "signed": True},
    ),
    Sample(
        "d49b-priester-2018", "D49b", "dev_gezant",
        ("Eritrean Orthodox Tewahdo Church", "St. Mary, Rotterdam"),
        """
Date: 7 October 2018

Subject: Yordanos Ghirmaytsion

I, priest Abba Mikael Tesfazionu, declare that Yordanos Ghirmaytsion is a member of our church since 2015 and comes to every Sunday mass.

!sign Abba Mikael Tesfazionu
""",
        {"date": "2018-10-07", "name": "Yordanos Ghirmaytsion", "organisation": "Eritrean Orthodox Tewahdo Church", "signed": True},
        languages=("eng",),
    ),
    Sample(
        "d49c-lang-2023", "D49c", "dev_verslag",
        ("Commissie Bekeerlingen", "Christelijke Gereformeerde Kerken"),
        """
# Rapportage

@Naam=Elham Moradkhaniani
@V-nummer=2761600521
@Kenmerk=CB/2023/07
@Datum gesprek=9 januari 2023
@Datum rapport=30 januari 2023

De commissie beschikt over het nader gehoor van 2 juni 2022 en de doopakte van 17 april 2022. De commissie acht de bekering overtuigend.

!sign prof. dr. M. Hofstede-Bruin
""",
        {"date": "2023-01-30", "reference": "CB/2023/07", "name": "Elham Moradkhaniani", "v_number": "2761600521", "hearing_date": "2023-01-09",
         "organisation": "Commissie Bekeerlingen", "signed": True},
    ),
)  # fmt: skip
