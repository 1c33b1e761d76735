"""Papers of forensic physicians and of churches, in other hands."""

from __future__ import annotations

from tests.samples.model import Sample

SAMPLES = (
    Sample(
        "d46-immo-2019-brief", "D46", "dev_stichting",
        ("iMMO", "Instituut voor Mensenrechten en Medisch Onderzoek"),
        """
# Medisch rapport

| Onderzochte | Joseph Kabambaru |
| Geboren | 6 september 1980 |
| Datum onderzoek | 14 januari 2019 |
| Rapport vastgesteld op | 25 maart 2019 |
| Onderzoeker | dr. S. Koperslager, arts |

Conclusie: de twee ronde littekens op de onderarm zijn consistent met het relaas (sigarettenbrandwonden). De littekens op de
voetzolen zijn zeer consistent met de gestelde stokslagen.

Het is waarschijnlijk dat de psychische klachten hebben geïnterfereerd met het vermogen om te verklaren.
""",
        {"date": "2019-03-25", "name": "Joseph Kabambaru", "birth_date": "1980-09-06", "practitioner": "dr. S. Koperslager"},
    ),
    Sample(
        "d47-nifp-2017", "D47", "dev_brief",
        ("Nederlands Instituut voor Forensische Psychiatrie en Psychologie (NIFP)",),
        """
@Datum rapport=11 mei 2017
@Kenmerk=NIFP/17/2203
@Betrokkene=Goran Petrovicsky
@Rapporteur=drs. I. Dovenbosch, psycholoog

Op verzoek van de rechtbank is onderzocht of de klachten kunnen voortkomen uit de gestelde detentie. De bevindingen zijn
consistent met het relaas.
""",
        {"date": "2017-05-11", "reference": "NIFP/17/2203", "name": "Goran Petrovicsky", "conclusion": "CONSISTENT",
         "practitioner": "drs. I. Dovenbosch"},
    ),
    Sample(
        "d48-fmmu-2020", "D48", "dev_formulier",
        ("FMMU", "Forensisch Medische Maatschappij Utrecht"),
        """
# Advies horen en beslissen

@Onderzoeksdatum=8 oktober 2020
@V-nummer=2870144008
@Naam=Nasrin Habibzadehi
@Geb. datum=12-12-1992
@Arts=K. Wapenaarde

Op grond van het onderzoek zijn er uit medisch oogpunt **geen beperkingen** voor het horen.
""",
        {"date": "2020-10-08", "v_number": "2870144008", "name": "Nasrin Habibzadehi", "birth_date": "1992-12-12"},
    ),
    Sample(
        "d48-niet-horen-2023", "D48", "dev_brief",
        ("MediFirst B.V.", "Medische advisering asiel"),
        """
@Datum advies=13 januari 2023
@V-nummer=2890140071
@Vreemdeling=Mohamed Lamine Cissokhani
@Verpleegkundige=J. Dirkzwagerman

Betrokkene is op dit moment vanwege psychotische klachten niet in staat om te worden gehoord. Een nieuw advies kan over zes
weken worden gevraagd.
""",
        {"date": "2023-01-13", "v_number": "2890140071", "name": "Mohamed Lamine Cissokhani",
         "conclusion": "CANNOT_BE_HEARD"},
    ),
    Sample(
        "d49a-parochie-2020", "D49a", "dev_akte",
        ("Parochie Sint Jozef", "Bisdom Rijnstad"),
        """
# EXTRACT UIT HET DOOPREGISTER

@Naam dopeling=Mina Farrokhzadian
@Geboortedatum=11-02-1993
@Geboorteplaats=Shiraz
@Doopdatum=12 april 2020
@Bedienaar=pastoor J. Verhagenaar

!stamp PAROCHIE SINT JOZEF
""",
        {"date": "2020-04-12", "name": "Mina Farrokhzadian", "birth_date": "1993-02-11", "birth_place": "Shiraz"},
    ),
    Sample(
        "d49b-engels-2018", "D49b", "dev_brief",
        ("Harbour City International Church",),
        """
20 October 2018

To whom it may concern,

I have known Daryoush Mehranfarin since March 2017. He attends our Sunday services every week and takes part in the
home group. We are convinced that his faith in Jesus Christ is genuine.

!sign Rev. Peter Longbottomley | senior pastor
""",
        {"date": "2018-10-20", "name": "Daryoush Mehranfarin", "sender": "Rev. Peter Longbottomley", "signed": True},
        languages=("eng",),
    ),
    Sample(
        "d49c-gave-2021", "D49c", "dev_stichting",
        ("Commissie Plaisierveld", "advies over bekering"),
        """
# Rapport over de bekering van de heer Sina Golzarian

@Rapportdatum=6 december 2021
@Gesprek met de bekeerling=9 november 2021
@V-nummer=2870440091

De commissie is er vast van overtuigd dat de bekering van de heer Golzarian authentiek is.

!sign prof. dr. H. Vollenhovenaar | voorzitter
""",
        {"date": "2021-12-06", "name": "Sina Golzarian", "v_number": "2870440091"},
    ),
)  # fmt: skip
