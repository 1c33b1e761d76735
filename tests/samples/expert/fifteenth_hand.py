"""Expert papers in a fifteenth hand."""

from __future__ import annotations

from tests.samples.model import Sample

SAMPLES = (
    Sample(
        "d40-toelt-zwitserse-stijl-15", "D40", "dev_missie",
        ("Immigratie- en Naturalisatiedienst", "Team Onderzoek en Expertise Land en Taal"),
        """
# Taalanalyse: rapport

@Kenmerk=TOELT 21.118
@Datum=14 juni 2021
@V-nummer=2751500134
@Opname=11 mei 2021, 27 minuten
@Taal van de opname=Pasjtoe
@Herkomst volgens vreemdeling=Nangarhar
@Analist=PUS22

Uitkomst: het is onwaarschijnlijk dat de spreker uit Nangarhar komt.
""",
        {"date": "2021-06-14", "recording_date": "2021-05-11", "reference": "TOELT 21.118", "v_number": "2751500134",
         "source_language": "pus", "claimed_region": "Nangarhar", "code": "PUS22", "conclusion": "TA_PROBABLY_NO"},
        absent=("nationality",),
    ),
    Sample(
        "d40-blt-niet-soedan-15", "D40", "dev_nota",
        ("Bureau Land en Taal", "Immigratie- en Naturalisatiedienst"),
        """
@Onze ref.=BLT/10/2207
@Rapport van=2 juni 2010
@V-nummer=2751500145
@Gesproken op band d.d.=19 april 2010
@Taal=Arabisch
@Opgegeven afkomst=Kutum, Darfur
@Analist=ARA14

De spraak van betrokkene is niet te herleiden tot Darfur, maar wel te herleiden tot Oost-Tsjaad.
""",
        {"date": "2010-06-02", "recording_date": "2010-04-19", "reference": "BLT/10/2207", "v_number": "2751500145",
         "source_language": "ara", "claimed_region": "Kutum, Darfur", "code": "ARA14", "conclusion": "TA_CLEARLY_NO",
         "indicated_region": "Oost-Tsjaad"},
        absent=("nationality",),
    ),
    Sample(
        "d42-toelt-weerwoord-15", "D42", "dev_rijks",
        ("Immigratie- en Naturalisatiedienst", "TOELT"),
        """
@Datum=8 oktober 2021
@Kenmerk=TOELT-R-21-44
@V-nummer=2751500134
@Betreft=reactie op contra-expertise

De contra-expert noemt geen kenmerken die ons tot een ander oordeel brengen. Wij blijven bij onze conclusie.
""",
        {"date": "2021-10-08", "reference": "TOELT-R-21-44", "v_number": "2751500134", "conclusion": "MAINTAINED"},
    ),
    Sample(
        "d43-ambtsbericht-15", "D43", "dev_dienst",
        ("Ministerie van Buitenlandse Zaken",),
        """
@Datum=27 maart 2014
@Kenmerk=DPV-AM-14.0933
@Betreft=individueel ambtsbericht Emeka Obiechinan

In Nigeria is onderzoek ter plaatse gedaan. De door betrokkene overgelegde krant is authentiek.
""",
        {"date": "2014-03-27", "reference": "DPV-AM-14.0933", "name": "Emeka Obiechinan", "country": "NGA"},
    ),
    Sample(
        "d47-nifp-psychisch-15", "D47", "dev_kliniek",
        ("NIFP", "Locatie Den Bosch"),
        """
# Rapport forensische geneeskunde

@Persoon=Tariku Gebreyohannesu
@V-nr=2751500156
@Ons kenmerk=NIFP/21/5510
@Opsteller=drs. R. Vughtenaar
@Gereed=3 december 2021

Bevinding: ronde littekens op de borst. Beoordeling: typerend voor het gestelde uitdrukken van sigaretten.
""",
        {"date": "2021-12-03", "reference": "NIFP/21/5510", "name": "Tariku Gebreyohannesu", "v_number": "2751500156",
         "practitioner": "drs. R. Vughtenaar", "conclusion": "TYPICAL"},
    ),
    Sample(
        "d49a-doopbewijs-15", "D49a", "dev_akte",
        ("Vrije Baptistengemeente De Ark",),
        """
# Bewijs van doop

Hierbij verklaren wij dat Hossein Rahmatipour, geboren op 3 maart 1991, op 7 oktober 2018 in onze gemeente is gedoopt.

!sign W. Arkesteijnse | voorganger
""",
        {"name": "Hossein Rahmatipour", "birth_date": "1991-03-03", "organisation": "Vrije Baptistengemeente De Ark"},
    ),
    Sample(
        "d49b-ouderling-15", "D49b", "dev_brief",
        ("Christelijke Gereformeerde Kerk Zeist",),
        """
@Datum=19 januari 2023
@Betreft=kerkelijk meeleven Jalal Tahmasebipour

Hij komt sinds maart 2020 elke zondag en doet mee met de gespreksgroep voor nieuwe gelovigen.

Namens de kerkenraad,

!sign M.C. Driebergenaar | ouderling
""",
        {"date": "2023-01-19", "name": "Jalal Tahmasebipour", "organisation": "Christelijke Gereformeerde Kerk Zeist",
         "sender": "M.C. Driebergenaar", "signed": True},
    ),
    Sample(
        "d49c-gave-brief-15", "D49c", "dev_klerk",
        ("Stichting Gave",),
        """
Harderwijk, 4 mei 2020

Onderwerp: geloofsonderzoek Mahin Yazdanpourin, V-nummer 2751500167

Op 16 april 2020 spraken twee van onze medewerkers met haar. Uit het gesprek blijkt een eigen, doorleefd geloof.

!sign J. Putterenaar
""",
        {"date": "2020-05-04", "name": "Mahin Yazdanpourin", "v_number": "2751500167", "hearing_date": "2020-04-16",
         "organisation": "Stichting Gave", "signed": True},
    ),
)  # fmt: skip
