"""Expert papers by an author who knew only what such a paper is: longer, with more dates than the one that counts."""

from __future__ import annotations

from tests.samples.model import Sample

SAMPLES = (
    Sample(
        "d40-vreemd-tigrinya-2022", "D40", "dev_dienst",
        ("Ministerie van Justitie en Veiligheid", "Immigratie- en Naturalisatiedienst", "Team Onderzoek en Expertise Land en Taal (TOELT)"),
        """
# Rapport taalanalyse

@Datum rapport=17 maart 2022
@Ons kenmerk=TOELT/TA/22/0093
@V-nummer=2761600018
@Datum opname=2 februari 2022
@Code taalanalist=TIR19
@Taal/dialect=Tigrinya
@Gestelde herkomst=Senafe, Eritrea

## 1. Aanleiding

Op 11 januari 2022 heeft de unit Ter Apel verzocht om een taalanalyse. Betrokkene heeft tijdens het gehoor van 20 december 2021
verklaard te zijn geboren en getogen in Senafe.

## 2. Bevindingen

De spreker gebruikt woorden die in Tigray (Ethiopië) gangbaar zijn. Zijn kennis van Senafe is zeer beperkt.

## 3. Conclusie

De spraak van betrokkene is waarschijnlijk niet te herleiden tot de spraakgemeenschap binnen Eritrea. De spraak is waarschijnlijk wel te
herleiden tot Tigray, Ethiopië.
""",
        {"date": "2022-03-17", "reference": "TOELT/TA/22/0093", "v_number": "2761600018", "recording_date": "2022-02-02", "code": "TIR19",
         "source_language": "tir", "claimed_region": "Senafe, Eritrea", "conclusion": "TA_PROBABLY_NO", "indicated_region": "Tigray, Ethiopië"},
        absent=("nationality",),
    ),
    Sample(
        "d40-vreemd-somali-2013", "D40", "dev_rijks",
        ("Immigratie- en Naturalisatiedienst", "Bureau Land en Taal"),
        """
@Datum=5 december 2013
@Onze referentie=BLT 13-4471
@V-nummer=2761600029
@Behandeld door=analist EA31

Onderwerp: taalanalyse

In opdracht van de IND is de spraak onderzocht van een persoon die zegt afkomstig te zijn uit Mogadishu. De bandopname is gemaakt op
14 november 2013 en duurt 22 minuten. Het gesprek is in het Somali gevoerd.

Op grond van het bovenstaande is de conclusie dat de vreemdeling eenduidig niet te herleiden is tot de spraakgemeenschap in Mogadishu of enig
ander deel van Zuid-Somalië.

De taalanalist is bij BLT bekend onder de code EA31.
""",
        {"date": "2013-12-05", "reference": "BLT 13-4471", "v_number": "2761600029", "recording_date": "2013-11-14", "code": "EA31",
         "source_language": "som", "claimed_region": "Mogadishu", "conclusion": "TA_CLEARLY_NO"},
        absent=("nationality",),
    ),
    Sample(
        "d40-vreemd-vragen-2019", "D40", "dev_formulier",
        ("IND", "TOELT"),
        """
# RAPPORT TAALANALYSE

| Vraag | Antwoord |
| Kenmerk | TA-2019-0877 |
| Opgemaakt op | 23-08-2019 |
| V-nummer | 2761600031 |
| Opname gemaakt op | 09-07-2019 |
| Gesproken taal | Dari |
| Door betrokkene gestelde herkomstregio | Ghazni |
| Taalanalist (code) | DAR07 |
| Linguïst | L3 |
| Resultaat van de analyse | eenduidig te herleiden tot Afghanistan |
""",
        {"date": "2019-08-23", "reference": "TA-2019-0877", "v_number": "2761600031", "recording_date": "2019-07-09", "code": "DAR07",
         "source_language": "prs", "claimed_region": "Ghazni", "conclusion": "TA_CLEARLY_YES"},
        absent=("nationality",),
    ),
    Sample(
        "d40-vreemd-geen-oordeel-2016", "D40", "dev_verslag",
        ("Bureau Land en Taal",),
        """
# Taalanalyse

Rapportdatum: 30 mei 2016. Dossier BLT/16/1120. Vreemdelingennummer 2761600042.

Betrokkene stelt te komen uit de Nubabergen in Soedan en spreekt Arabisch. De opname van 18 april 2016 bevat te weinig spraak. Analist ARA31
acht het niet mogelijk om tot een herleiding te komen.
""",
        {"date": "2016-05-30", "reference": "BLT/16/1120", "v_number": "2761600042", "recording_date": "2016-04-18", "code": "ARA31",
         "source_language": "ara", "conclusion": "TA_NONE", "claimed_region": "Nubabergen in Soedan"},
        absent=("nationality",),
    ),
    Sample(
        "d41-vreemd-verified-2024", "D41", "dev_kantoor",
        ("Verified", "Language analysis and expert opinions"),
        """
# Counter-expertise

@Date=8 April 2024
@Our reference=VF-2024-071
@V-number=2761600053
@Expert=Dr. H. Lindqvister

At the request of counsel I listened to the recording of 6 June 2023. TOELT concluded in its report of 28 July 2023 that the speech of the
applicant is definitely not traceable to Eritrea.

I do not agree with that conclusion. In my opinion the speech is clearly traceable to the speech community of Eritrea.
""",
        {"date": "2024-04-08", "reference": "VF-2024-071", "v_number": "2761600053", "expert": "Dr. H. Lindqvister",
         "recording_date": "2023-06-06", "conclusion": "TA_CLEARLY_YES"},
        absent=("nationality",),
    ),
    Sample(
        "d41-vreemd-taalstudio-2015", "D41", "dev_verslag",
        ("De Taalstudio", "Amsterdam"),
        """
# Contra-expertise taalanalyse

Datum: 19 oktober 2015
Dossier: TS 15.0944
V-nummer: 2761600064
Contra-expert: prof. dr. M. Wijngaardenaar

De opname van 3 juni 2015 is beluisterd. Bureau Land en Taal kwam op 14 juli 2015 tot de slotsom dat de herkomst eenduidig niet tot Afghanistan
te herleiden is. Naar het oordeel van de contra-expert is de spraak van betrokkene juist waarschijnlijk te herleiden tot Afghanistan.
""",
        {"date": "2015-10-19", "reference": "TS 15.0944", "v_number": "2761600064", "expert": "prof. dr. M. Wijngaardenaar",
         "recording_date": "2015-06-03", "conclusion": "TA_PROBABLY_YES"},
        absent=("nationality",),
    ),
    Sample(
        "d42-vreemd-reactie-2024", "D42", "dev_dienst",
        ("Immigratie- en Naturalisatiedienst", "Team Onderzoek en Expertise Land en Taal"),
        """
@Datum=3 juli 2024
@Ons kenmerk=TOELT/R/24/031
@V-nummer=2761600053

# Reactie op contra-expertise

U heeft ons gevraagd te reageren op de contra-expertise van Verified van 8 april 2024. De contra-expert stelt dat de spraak te herleiden is
tot Eritrea. Daarin zien wij geen aanleiding om van onze eerdere bevinding terug te komen. De conclusie van het rapport van 28 juli 2023 blijft
gehandhaafd.
""",
        {"date": "2024-07-03", "reference": "TOELT/R/24/031", "v_number": "2761600053", "conclusion": "MAINTAINED"},
    ),
    Sample(
        "d43-vreemd-individueel-2009", "D43", "dev_rijks",
        ("Ministerie van Buitenlandse Zaken", "Directie Personenverkeer, Migratie en Vreemdelingenzaken"),
        """
@Datum=14 september 2009
@Kenmerk=DPV/AM 884210
@Betreft=Individueel ambtsbericht inzake Mamadou Aliou Sowarin

Aan de Immigratie- en Naturalisatiedienst

Op uw verzoek van 2 februari 2009 is in Guinee onderzoek ter plaatse ingesteld. Gebleken is dat de overgelegde convocatie niet afkomstig is van het
politiebureau te Conakry. Het onderzoek voldoet aan de REK-check.
""",
        {"date": "2009-09-14", "reference": "DPV/AM 884210", "name": "Mamadou Aliou Sowarin", "country": "GIN"},
    ),
    Sample(
        "d45-vreemd-deskundige-2018", "D45", "dev_kantoor",
        ("Universiteit Rijnstad", "Faculteit der Geesteswetenschappen"),
        """
# Deskundigenverklaring

@Datum=22 november 2018
@Deskundige=Dr. A. van Wolkenstein
@Betreft=burgerschap van Rohingya in Myanmar

Ik heb sinds 1998 veldwerk verricht in Myanmar. De vraag van mr. Duivendrechter van 4 oktober 2018 luidt of een Rohingya een paspoort kan
krijgen. Mijn conclusie is dat dit in de praktijk onmogelijk is.

!sign Dr. A. van Wolkenstein
""",
        {"date": "2018-11-22", "expert": "Dr. A. van Wolkenstein", "country": "MMR", "signed": True},
    ),
    Sample(
        "d46-vreemd-immo-2021", "D46", "dev_kliniek",
        ("instituut voor Mensenrechten en Medisch Onderzoek", "iMMO"),
        """
# Medisch rapport ten behoeve van de asielprocedure

@Naam=Dilsad Karatopraksu
@Geboortedatum=4 mei 1987
@V-nummer=2761600075
@Datum rapport=26 mei 2021
@Onderzoeker=drs. W. Oosterbaanders, arts

Onderzoek vond plaats op 12 maart 2021 en 9 april 2021.

Littekens op de rug: typerend voor de gestelde slagen met een kabel. Littekens op de enkels: consistent met het relaas. De psychische klachten
hebben geïnterfereerd met het vermogen om compleet, coherent en consistent te verklaren.
""",
        {"date": "2021-05-26", "name": "Dilsad Karatopraksu", "birth_date": "1987-05-04", "v_number": "2761600075",
         "practitioner": "drs. W. Oosterbaanders"},
    ),
    Sample(
        "d47-vreemd-nfi-2015", "D47", "dev_dienst",
        ("Nederlands Forensisch Instituut", "Ministerie van Veiligheid en Justitie", "Afdeling Forensisch Medisch Onderzoek"),
        """
# Deskundigenrapport letselonderzoek

@Zaaknummer=2015.03.18.042
@Aanvrager=Immigratie- en Naturalisatiedienst
@Datum aanvraag=18 maart 2015
@Datum onderzoek=4 juni 2015
@Datum rapport=29 juni 2015
@Onderzochte persoon=Sivakumar Nadarajahn
@V-nummer=2761600086
@Deskundige=drs. P. Kattenbergher, forensisch arts

## Vraagstelling

In hoeverre passen de littekens bij de verklaring dat betrokkene in 2009 met een heet ijzer is bewerkt?

## Beantwoording

De afwijkingen aan de linkeronderarm zijn niet aan een bepaalde oorzaak toe te schrijven. De drie littekens op de rug zijn zeer consistent met het
door betrokkene gestelde ontstaan.
""",
        {"date": "2015-06-29", "reference": "2015.03.18.042", "name": "Sivakumar Nadarajahn", "v_number": "2761600086",
         "practitioner": "drs. P. Kattenbergher", "conclusion": "HIGHLY_CONSISTENT"},
    ),
    Sample(
        "d47-vreemd-nifp-2022", "D47", "dev_brief",
        ("NIFP", "Nederlands Instituut voor Forensische Psychiatrie en Psychologie", "locatie Utrecht"),
        """
@Datum=1 februari 2022
@Kenmerk=NIFP 2022-00318
@Betreft=Amanuel Tekleabin, geboren 12 augustus 1994, V-nummer 2761600097

Geachte heer, mevrouw,

Op 17 januari 2022 onderzocht ik bovengenoemde. Vastgesteld is een posttraumatische stressstoornis. De psychische klachten zijn
kenmerkend (diagnostisch) voor de beschreven mishandeling.

Met vriendelijke groet,

!sign mw. dr. J. Korenwolde | psychiater
""",
        {"date": "2022-02-01", "reference": "NIFP 2022-00318", "name": "Amanuel Tekleabin", "birth_date": "1994-08-12",
         "v_number": "2761600097", "conclusion": "DIAGNOSTIC", "practitioner": "mw. dr. J. Korenwolde"},
    ),
    Sample(
        "d47-vreemd-nfi-kort-2011", "D47", "dev_klerk",
        ("NFI", "Den Haag"),
        """
Den Haag, 11 april 2011

Ons nummer: NFI 2011-2206

Betreft: littekenonderzoek de heer Ahmed Warfaduli (V-nr. 2761600107)

De rechtbank heeft het NFI gevraagd de littekens te beoordelen. Het litteken op het linkerbeen is consistent met een schotwond, doch niet
specifiek.

!sign H. Brandsmanda | forensisch arts KNMG
""",
        {"date": "2011-04-11", "reference": "NFI 2011-2206", "name": "Ahmed Warfaduli", "v_number": "2761600107", "conclusion": "CONSISTENT",
         "practitioner": "H. Brandsmanda"},
    ),
    Sample(
        "d48-vreemd-fmmu-2018", "D48", "dev_formulier",
        ("Forensisch Medische Maatschappij Utrecht", "FMMU"),
        """
# Medisch advies horen en beslissen

@Naam=Bahar Mohseninejadi
@Geboortedatum=02-04-1990
@V-nummer=2761600118
@Datum onderzoek=8 januari 2018
@Datum advies=9 januari 2018

Kan betrokkene worden gehoord? Ja, met inachtneming van de volgende beperkingen: vaker pauzeren, vrouwelijke hoormedewerker, vragen herhalen.
""",
        {"date": "2018-01-09", "name": "Bahar Mohseninejadi", "birth_date": "1990-04-02", "v_number": "2761600118",
         "conclusion": "CAN_BE_HEARD_WITH_LIMITS"},
    ),
    Sample(
        "d48-vreemd-medifirst-2012", "D48", "dev_nota",
        ("MediFirst",),
        """
Advies horen en beslissen

@V-nummer=2761600129
@Datum=6 juni 2012

Betrokkene is op 5 juni 2012 gezien door een verpleegkundige. Zij kan thans niet worden gehoord. Heroverweging over zes weken.
""",
        {"date": "2012-06-06", "v_number": "2761600129", "conclusion": "CANNOT_BE_HEARD"},
    ),
    Sample(
        "d49a-vreemd-doopbewijs-2019", "D49a", "dev_akte",
        ("Evangelische Gemeente Het Mosterdzaad", "Lelystad"),
        """
# DOOPBEWIJS

Hiermee verklaren wij dat

^ Parisa Ghorbanizadeh

geboren te Isfahan op 14 oktober 1988

op haar belijdenis van het geloof in Jezus Christus door onderdompeling is gedoopt op zondag 16 juni 2019.

Lelystad, 16 juni 2019

!sign Ds. K. Wiersingawold | voorganger
""",
        {"date": "2019-06-16", "name": "Parisa Ghorbanizadeh", "birth_date": "1988-10-14", "birth_place": "Isfahan",
         "organisation": "Evangelische Gemeente Het Mosterdzaad"},
    ),
    Sample(
        "d49a-vreemd-kaart-2017", "D49a", "dev_vrij",
        ("Baptistengemeente Oosterhaven",),
        """
# Doopcertificaat

@Naam=Farshid Yazdanparastan
@Geboortedatum=30-08-1984
@Gedoopt op=23 april 2017
@Door=ds. E. Molenkampen
@Gemeente=Baptistengemeente Oosterhaven
""",
        {"date": "2017-04-23", "name": "Farshid Yazdanparastan", "birth_date": "1984-08-30", "organisation": "Baptistengemeente Oosterhaven"},
    ),
    Sample(
        "d49a-vreemd-engels-2022", "D49a", "dev_gezant",
        ("International Baptist Church of Rijnstad",),
        """
# Certificate of Baptism

This is to certify that Mehrdad Kianipourvan, born on 3 January 1993, was baptised in the name of the Father, the Son and the Holy Spirit on
29 May 2022.

!sign Pastor Samuel Okonjima
""",
        {"date": "2022-05-29", "name": "Mehrdad Kianipourvan", "birth_date": "1993-01-03", "organisation": "International Baptist Church of Rijnstad"},
        languages=("eng",),
    ),
    Sample(
        "d49b-vreemd-kerkenraad-2020", "D49b", "dev_kantoor",
        ("Gereformeerde Kerk Noordwolde-Oost", "Kerkenraad"),
        """
Noordwolde, 7 februari 2020

Aan: de Immigratie- en Naturalisatiedienst

Betreft: verklaring inzake Mostafa Rahimzadegan

Geachte heer, mevrouw,

De kerkenraad van de Gereformeerde Kerk Noordwolde-Oost verklaart dat de heer Mostafa Rahimzadegan sinds september 2018 vrijwel iedere zondag
onze diensten bijwoont. Op 21 april 2019 is hij in ons midden gedoopt. Hij volgt de Bijbelkring op dinsdagavond. Wij hebben hem leren kennen als
een oprecht zoeker die tot geloof is gekomen.

Namens de kerkenraad,

!sign A.J. Veenstrander | scriba
""",
        {"date": "2020-02-07", "name": "Mostafa Rahimzadegan", "organisation": "Gereformeerde Kerk Noordwolde-Oost",
         "sender": "A.J. Veenstrander", "signed": True},
    ),
    Sample(
        "d49b-vreemd-predikant-2023", "D49b", "dev_stichting",
        ("Protestantse Gemeente Waterland", "ds. M. Bloemhofman, predikant"),
        """
# Verklaring

Ondergetekende, ds. M. Bloemhofman, predikant van de Protestantse Gemeente Waterland, verklaart het volgende.

Ik ken Leila Esfandyarin sinds 2021. Zij is een trouw bezoeker van onze gemeente en was op 12 maart 2023 voor het laatst in de kerk. Ik heb met
haar in totaal negentien gesprekken gevoerd over haar geloof.

Opgemaakt te Monnickendam op 20 maart 2023.

!sign ds. M. Bloemhofman
""",
        {"date": "2023-03-20", "name": "Leila Esfandyarin", "organisation": "Protestantse Gemeente Waterland", "sender": "ds. M. Bloemhofman",
         "signed": True},
    ),
    Sample(
        "d49b-vreemd-engels-2016", "D49b", "dev_brief",
        ("Grace Fellowship Church", "Eindhoven"),
        """
Eindhoven, 5 September 2016

To the Immigration and Naturalisation Service

Dear Sir or Madam,

Re: Mr Behnam Khosravinejad

As pastor of Grace Fellowship Church I declare that Mr Khosravinejad has been attending our church every Sunday since February 2015. He was
baptised on 27 March 2016 and serves in the music team. I base this on weekly contact with him.

Yours in Christ,

!sign Rev. Daniel Abbotsfordson | pastor
""",
        {"date": "2016-09-05", "name": "Behnam Khosravinejad", "organisation": "Grace Fellowship Church", "sender": "Rev. Daniel Abbotsfordson",
         "signed": True},
        languages=("eng",),
    ),
    Sample(
        "d49b-vreemd-kort-2014", "D49b", "dev_getypt",
        ("Iraanse Christengemeente Maasstad",),
        """
Verklaring d.d. 3-11-2014

De oudstenraad verklaart dat broeder Hossein Alipourian (geb. 01-02-1979) lid is van onze gemeente sinds mei 2013, elke zondag aanwezig is en
meehelpt in de keuken.

!sign J. Samadiyan | oudste
""",
        {"date": "2014-11-03", "name": "Hossein Alipourian", "organisation": "Iraanse Christengemeente Maasstad", "sender": "J. Samadiyan",
         "signed": True},
    ),
    Sample(
        "d49c-vreemd-pkn-2019", "D49c", "dev_kantoor",
        ("Commissie Bekeerlingen Oost", "Protestantse Kerk in Nederland"),
        """
# Rapport

@Datum=13 juni 2019
@Betreft=Shirin Tavakolian, V-nummer 2761600130

De commissie heeft mevrouw Shirin Tavakolian op 24 mei 2019 gehoord. De commissie beschikte over de beschikking van 8 januari 2019 en het
rapport nader gehoor van 2 november 2018.

De commissie is unaniem van oordeel dat de bekering van mevrouw Tavakolian oprecht is.

Namens de commissie,

!sign prof. dr. L. Hoogewoudse | voorzitter
""",
        {"date": "2019-06-13", "name": "Shirin Tavakolian", "v_number": "2761600130", "hearing_date": "2019-05-24",
         "organisation": "Commissie Bekeerlingen Oost", "signed": True},
    ),
    Sample(
        "d49c-vreemd-gave-2022", "D49c", "dev_nota",
        ("Stichting Gave", "Commissie van deskundigen"),
        """
@Datum advies=4 maart 2022
@Ons kenmerk=GV-22-018
@V-nummer=2761600141
@Gesproken met=Kaveh Bonyadimanesh
@Datum gesprek=18 februari 2022

Wij zijn er vast van overtuigd dat de heer Bonyadimanesh zich tot het christendom heeft bekeerd.

!sign R. van Oeverwijk
""",
        {"date": "2022-03-04", "reference": "GV-22-018", "v_number": "2761600141", "name": "Kaveh Bonyadimanesh", "hearing_date": "2022-02-18",
         "organisation": "Stichting Gave", "signed": True},
    ),
)  # fmt: skip
