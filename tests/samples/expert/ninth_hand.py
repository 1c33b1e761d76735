"""Language analyses, forensic reports and churches in a ninth hand."""

from __future__ import annotations

from tests.samples.model import Sample

SAMPLES = (
    Sample(
        "d40-toelt-tabel", "D40", "dev_rijks",
        ("Immigratie- en Naturalisatiedienst", "Team Onderzoek en Expertise Land en Taal"),
        """
# Rapport taalanalyse

@Dossier=TOELT 18/0552
@V-nummer=2741174101
@Gesproken taal=Somalisch
@Gestelde herkomst=Zuid-Somalië
@Opname gemaakt op=5 februari 2018
@Rapport van=19 maart 2018
@Taalanalist=SOM31

## Conclusie

Betrokkene is eenduidig niet te herleiden tot de spraakgemeenschap van Zuid-Somalië. Hij is waarschijnlijk te herleiden tot
Noord-Kenia.
""",
        {"date": "2018-03-19", "recording_date": "2018-02-05", "reference": "TOELT 18/0552", "v_number": "2741174101",
         "claimed_region": "Zuid-Somalië", "indicated_region": "Noord-Kenia", "source_language": "som",
         "code": "SOM31", "conclusion": "TA_CLEARLY_NO"},
        absent=("nationality",),
    ),
    Sample(
        "d40-blt-lopend", "D40", "dev_getypt",
        ("Bureau Land en Taal", "Rijswijk"),
        """
# Taalanalyse

Rijswijk, 8 juni 2012

@Kenmerk=BLT-12-3071
@V-nr.=2741174112
@IND-nummer=1102.09.0417

Op 14 mei 2012 is met de vreemdeling in het Tigrinya een gesprek opgenomen. De vreemdeling stelt afkomstig te zijn uit
Asmara in Eritrea. De opname is beluisterd door analist TIG04.

De analist komt tot het oordeel dat de spreker zonder twijfel tot de spraakgemeenschap van Eritrea behoort.
""",
        {"date": "2012-06-08", "recording_date": "2012-05-14", "reference": "BLT-12-3071", "v_number": "2741174112",
         "ind_number": "1102.09.0417", "source_language": "tir", "claimed_region": "Asmara in Eritrea",
         "code": "TIG04", "conclusion": "TA_CLEARLY_YES"},
        absent=("nationality",),
    ),
    Sample(
        "d47-nfi-letsel", "D47", "dev_brief",
        ("Nederlands Forensisch Instituut", "Divisie Medisch Onderzoek"),
        """
# Rapport letselonderzoek

@Zaaknummer=NFI 2019.04.17.033
@Datum rapport=2 juli 2019
@Onderzochte=Kumar Sathiyaseelan
@V-nummer=2741174123
@Deskundige=dr. F. Nieuwenhoff, forensisch arts

Op de rug zijn elf littekens gezien. De bevindingen zijn zeer consistent met de gestelde toedracht (slaan met kabels).
""",
        {"date": "2019-07-02", "reference": "NFI 2019.04.17.033", "name": "Kumar Sathiyaseelan",
         "v_number": "2741174123", "practitioner": "dr. F. Nieuwenhoff", "conclusion": "HIGHLY_CONSISTENT"},
    ),
    Sample(
        "d47-nifp-psychisch", "D47", "dev_klerk",
        ("NIFP", "Nederlands Instituut voor Forensische Psychiatrie en Psychologie"),
        """
Utrecht, 20 januari 2020

Onze referentie: NIFP/20/0088

Betreft: psychiatrisch onderzoek van mevrouw Aster Woldegebrielo

Op verzoek van de rechtbank onderzocht ik mevrouw Aster Woldegebrielo. De psychische klachten die ik vond passen bij het
gestelde geweld en zijn daarvoor typerend.

!sign dr. K. Stolwijkers | psychiater
""",
        {"date": "2020-01-20", "reference": "NIFP/20/0088", "name": "Aster Woldegebrielo",
         "practitioner": "dr. K. Stolwijkers", "conclusion": "TYPICAL"},
    ),
    Sample(
        "d49b-voorganger-schrijft", "D49b", "dev_vrij",
        ("Evangelische Gemeente De Wijnstok", "Oostmeer"),
        """
Oostmeer, 17 november 2021

Aan wie dit leest,

Graag vertel ik over Mehrdad Soltanipour. Hij komt sinds maart 2019 iedere zondag in onze samenkomsten en sinds 2020 ook op
de Bijbelkring. In gesprekken merk ik dat zijn geloof echt is. Hij is op 8 september 2019 gedoopt.

In Christus verbonden,

!sign Ruben Haverkampen | voorganger
""",
        {"date": "2021-11-17", "name": "Mehrdad Soltanipour", "organisation": "Evangelische Gemeente De Wijnstok",
         "sender": "Ruben Haverkampen", "signed": True},
    ),
    Sample(
        "d49c-gave-advies", "D49c", "dev_nota",
        ("Stichting Geloof Onderweg", "Commissie Bekeerlingen"),
        """
# Rapport over de bekering van Leila Farrokhian

@Rapportnummer=CB-2020-31
@V-nummer=2741174134
@Gesprek gevoerd op=9 september 2020
@Datum=1 oktober 2020

De commissie heeft met mevrouw Farrokhian gesproken over haar weg naar het geloof. De commissie acht haar bekering oprecht
en duurzaam.

!sign dr. H. Nijenkamper | lid van de commissie
""",
        {"date": "2020-10-01", "name": "Leila Farrokhian", "reference": "CB-2020-31", "v_number": "2741174134",
         "hearing_date": "2020-09-09", "signed": True},
    ),
)  # fmt: skip
