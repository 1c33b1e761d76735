"""D46, D47, D48: iMMO, forensic institute, advice on hearing and deciding."""

from __future__ import annotations

from tests.samples.model import Sample

SAMPLES = (
    Sample(
        "d46-immo-2017", "D46", "dev_verslag", ("instituut voor Mensenrechten en Medisch Onderzoek (iMMO)",),
        """
# Medisch-forensisch rapport

@Datum=16 augustus 2017
@Betreft=de heer T. Mulugeta-Wolde
@V-nummer=2788100456

Op basis van het Istanbul Protocol is onderzocht of de littekens passen bij het relaas.

**Conclusie:** de littekens op de rug zijn zeer consistent met het gestelde slaan met een kabel. De
psychische klachten interfereerden met het vermogen om volledig te verklaren.

!sign arts-rapporteur
""",
        {"date": "2017-08-16", "v_number": "2788100456", "conclusion": "HIGHLY_CONSISTENT"},
    ),
    Sample(
        "d47-nfi-2018", "D47", "dev_verslag", ("Nederlands Forensisch Instituut", "Forensische geneeskunde"),
        """
# NFI-rapport

@Datum=27 juni 2018
@Zaaknummer NFI=2018.04.11.117
@V-nummer=2781100447

Vraag: passen de letsels bij het relaas? De letsels zijn niet consistent met de gestelde toedracht.

!sign forensisch arts
""",
        {"date": "2018-06-27", "v_number": "2781100447", "conclusion": "NOT_CONSISTENT"},
    ),
    Sample(
        "d48-fmmu-2019", "D48", "dev_kliniek", ("FMMU", "Forensisch Medische Maatschappij Utrecht"),
        """
# Advies horen en beslissen

@Datum=2 april 2019
@V-nummer=2811004479

Betrokkene kan worden gehoord, met inachtneming van de volgende beperkingen: elk uur een pauze; vragen kort
houden.

!sign verpleegkundige
""",
        {"date": "2019-04-02", "v_number": "2811004479"},
    ),
)  # fmt: skip
