"""D27, D28, D31, D32: missing papers, objection, entry ban, answer to an AVG request."""

from __future__ import annotations

from tests.samples.model import Sample

_IND = ("Immigratie- en Naturalisatiedienst", "Ministerie van Justitie en Veiligheid")

SAMPLES = (
    Sample(
        "d27-2019", "D27", "dev_rijks", _IND,
        """
@Datum=20 mei 2019
@V-nummer=2800104471
@Onderwerp=herstel verzuim

Geachte heer Owusu-Ankrah,

Uw aanvraag is niet compleet. De ontbrekende stukken zijn: de toestemmingsverklaring en een verklaring van
uw behandelaar. Stuur deze binnen twee weken op.

!sign beslismedewerker
""",
        {"date": "2019-05-20", "v_number": "2800104471"},
    ),
    Sample(
        "d28-2018", "D28", "dev_kantoor", ("Polanen Advocatuur", "Singel 00, Rijnstad"),
        """
> Rijnstad, 21 december 2018

# Bezwaarschrift (pro forma)

Namens de heer V. Tumanyanov, V-nummer 2745006613, maak ik bezwaar tegen de beschikking van 3 december 2018.
De gronden volgen.

!sign mr. J. Polanen
""",
        {"date": "2018-12-21", "v_number": "2745006613", "attacked_decision_date": "2018-12-03"},
    ),
    Sample(
        "d31-inreisverbod", "D31", "dev_rijks", _IND,
        """
@Datum=8 juni 2018
@V-nummer=2711100934

# Terugkeerbesluit en inreisverbod

Tegen u wordt een inreisverbod uitgevaardigd voor de duur van twee jaar. U moet Nederland onmiddellijk
verlaten.

!sign namens de Staatssecretaris
""",
        {"date": "2018-06-08", "v_number": "2711100934", "entry_ban_years": 2},
    ),
    Sample(
        "d32-ind", "D32", "dev_dienst", _IND,
        """
@V-nummer=2711004402
@Ons kenmerk=AVG/20/0331
@Datum=17 september 2020

# Antwoord op uw inzageverzoek

Op 20 augustus 2020 vroeg u op grond van artikel 15 AVG om een afschrift van uw dossier. Bijgaand ontvangt
u 412 pagina's. Interne notities zijn niet verstrekt.

!sign functionaris
""",
        {"date": "2020-09-17", "v_number": "2711004402"},
    ),
)  # fmt: skip
