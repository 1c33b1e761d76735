"""Experts and churches in a fourteenth hand."""

from __future__ import annotations

from tests.samples.model import Sample

SAMPLES = (
    Sample(
        "d40-bureau-taalanalyse-14", "D40", "dev_kantoor",
        ("Ministerie van Justitie", "IND - Bureau Taalanalyse"),
        """
@Nummer=BTA 03-1188
@Datum=8 september 2003

# RAPPORT TAALANALYSE

Het betreft een band, opgenomen op 11 augustus 2003, van een vrouw die zegt uit Kigali te komen en Kinyarwanda spreekt. Analist: RUA03.

Zij behoort eenduidig tot de spraak- en cultuurgemeenschap van Rwanda.
""",
        {"date": "2003-09-08", "recording_date": "2003-08-11", "reference": "BTA 03-1188", "source_language": "kin",
         "claimed_region": "Kigali", "code": "RUA03", "conclusion": "TA_CLEARLY_YES"},
        absent=("nationality",),
    ),
    Sample(
        "d40-toelt-niet-mogelijk-14", "D40", "dev_formulier",
        ("Immigratie- en Naturalisatiedienst", "TOELT"),
        """
# Uitslag taalanalyse

@Dossier=TOELT-24-0027
@V-nummer=2751400142
@Gesprek met vreemdeling d.d.=9 januari 2024
@Uitslag d.d.=20 februari 2024
@Gestelde herkomst=Kassala, Soedan
@Taal=Tigre
@Analistcode=TIG02
@Uitslag=Er is te weinig spraakmateriaal om tot een herleiding te komen.
""",
        {"date": "2024-02-20", "recording_date": "2024-01-09", "reference": "TOELT-24-0027", "v_number": "2751400142",
         "source_language": "tig", "claimed_region": "Kassala, Soedan", "code": "TIG02", "conclusion": "TA_NONE"},
        absent=("nationality",),
    ),
    Sample(
        "d41-second-opinion-14", "D41", "dev_brief",
        ("Linguistic Expertise Network",),
        """
# Counter-expertise

@Our ref.=LEN-20-31
@Date=7 May 2020
@Expert=Dr. Hassan Mwinyikombo
@V-number=2751400153
@Recording heard=made on 3 December 2019

In contrast to TOELT I find that the applicant's speech is clearly traceable to southern Somalia.
""",
        {"date": "2020-05-07", "reference": "LEN-20-31", "expert": "Dr. Hassan Mwinyikombo", "v_number": "2751400153",
         "recording_date": "2019-12-03", "conclusion": "TA_CLEARLY_YES"},
        languages=("eng",),
    ),
    Sample(
        "d46-immo-conclusie-14", "D46", "dev_dienst",
        ("instituut voor Mensenrechten en Medisch Onderzoek",),
        """
@Betreft=Rohullah Karimzadehi
@Geboortedatum=10-10-1995
@Datum rapport=14 april 2022

# Medisch onderzoeksrapport

Conclusie: het litteken op de linkerschouder is typerend voor een schotwond.

!sign dr. C. Nieuwveense | onderzoekend arts
""",
        {"date": "2022-04-14", "name": "Rohullah Karimzadehi", "birth_date": "1995-10-10",
         "practitioner": "dr. C. Nieuwveense", "conclusion": "TYPICAL"},
    ),
    Sample(
        "d47-nfi-brief-14", "D47", "dev_rijks",
        ("Nederlands Forensisch Instituut",),
        """
@Datum=18 januari 2023
@Referentie=NFI/2022/7719
@Betreft=letselonderzoek Habiba Osmanzai

Geachte officier,

Het letsel past niet bij de verklaring: de brandplekken zijn niet consistent met heet water.

!sign dr. M. Ypelaarens
""",
        {"date": "2023-01-18", "reference": "NFI/2022/7719", "name": "Habiba Osmanzai",
         "practitioner": "dr. M. Ypelaarens", "conclusion": "NOT_CONSISTENT"},
    ),
    Sample(
        "d49b-church-english-14", "D49b", "dev_missie",
        ("Living Water International Fellowship", "Amstelwijk"),
        """
21 March 2021

To whom it may concern

Brother Kamyar Jalalipourin has been part of our fellowship since June 2019. He attends the Sunday services and the Bible study on
Wednesdays.

In Christ,

!sign Pastor Emmanuel Oduyale
""",
        {"date": "2021-03-21", "name": "Kamyar Jalalipourin", "organisation": "Living Water International Fellowship",
         "sender": "Emmanuel Oduyale", "signed": True},
        languages=("eng",),
    ),
    Sample(
        "d49c-commissie-brief-14", "D49c", "dev_vrij",
        ("Commissie Geloof en Asiel",),
        """
@Ons nummer=CGA-23-4
@Datum=9 november 2023
@Over=Parisa Shahrokhian, V-nummer 2751400164

De commissie heeft op 12 oktober 2023 met mevrouw Shahrokhian gesproken over haar bekering. Zij is er vast van overtuigd dat deze oprecht is.

!sign ds. R. Onnekink | secretaris
""",
        {"date": "2023-11-09", "reference": "CGA-23-4", "name": "Parisa Shahrokhian", "v_number": "2751400164",
         "hearing_date": "2023-10-12", "organisation": "Commissie Geloof en Asiel", "signed": True},
    ),
)  # fmt: skip
