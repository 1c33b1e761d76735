"""D46, D47, D48 of the exam: iMMO, forensic institute, advice on hearing and deciding."""

from __future__ import annotations

from tests.samples.model import Sample

SAMPLES = (
    Sample(
        "d46-immo-2021", "D46", "exam_verslag", ("iMMO", "forensisch medisch onderzoek"),
        """
# iMMO-rapportage

@Datum rapport=9 februari 2021
@Onderzochte=mevrouw Z. Hashemizad

Het letsel aan de voeten is typerend voor de door betrokkene beschreven behandeling (Istanbul Protocol,
paragraaf 187).

!sign onderzoeker iMMO
""",
        {"date": "2021-02-09", "conclusion": "TYPICAL", "name": "Z. Hashemizad"},
    ),
    Sample(
        "d46-mog-2010", "D46", "exam_kantoor", ("Medische Onderzoeksgroep", "voorloper van het iMMO"),
        """
@Datum=5 oktober 2010
@Onderwerp=medisch rapport volgens het Istanbul Protocol

De brandplekken op de arm zijn consistent met het verhaal over sigaretten. Andere oorzaken zijn mogelijk.

!sign arts
""",
        {"date": "2010-10-05", "conclusion": "CONSISTENT"},
    ),
    Sample(
        "d47-nifp-2022", "D47", "exam_kliniek", ("NIFP", "Instituut voor Forensische Psychiatrie en Psychologie"),
        """
# Rapport

@Datum=14 april 2022
@V-nummer=2901177440

De rapporteur van het NIFP stelt een posttraumatische stressstoornis vast. Deze is zeer consistent met de
beschreven detentie.

!sign psychiater
""",
        {"date": "2022-04-14", "v_number": "2901177440", "conclusion": "HIGHLY_CONSISTENT"},
    ),
    Sample(
        "d47-nfi-2020", "D47", "exam_getypt", ("NEDERLANDS FORENSISCH INSTITUUT",),
        """
@Datum=3 december 2020

Het littekenpatroon is kenmerkend voor een elektrisch verwarmd voorwerp. Een andere oorzaak is niet
denkbaar.

!sign deskundige
""",
        {"date": "2020-12-03", "conclusion": "DIAGNOSTIC"},
    ),
    Sample(
        "d48-medifirst-2013", "D48", "exam_kliniek", ("MediFirst", "medisch advies asiel"),
        """
# Advies horen en beslissen

@Datum=19 september 2013
@V-nummer=2688100445

Er zijn medische beperkingen. Betrokkene kan thans niet worden gehoord.

!sign arts
""",
        {"date": "2013-09-19", "v_number": "2688100445"},
    ),
    Sample(
        "d48-fmmu-2022", "D48", "exam_formulier", ("Forensisch Medische Maatschappij Utrecht", "advies"),
        """
# FMMU-advies horen en beslissen

@Datum advies=6 juli 2022
@V-nummer=2922004417
@Kan worden gehoord=ja
@Beperkingen=geen
!sign FMMU
""",
        {"date": "2022-07-06", "v_number": "2922004417"},
    ),
)  # fmt: skip
