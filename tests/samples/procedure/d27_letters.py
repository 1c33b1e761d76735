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
        "d27-2021", "D27", "exam_dienst", _IND,
        """
@Datum=5 oktober 2021
@V-nummer=2866001147
@Betreft=ontbrekende stukken opvolgende aanvraag

U krijgt de gelegenheid tot herstel verzuim binnen één week. Voeg een vertaling toe van de dreigbrief.

!sign IND
""",
        {"date": "2021-10-05", "v_number": "2866001147"},
    ),
    Sample(
        "d27-2012", "D27", "exam_getypt", ("IND", "Unit Regulier"),
        """
@Datum=16 maart 2012
@V-nummer=2614009935

HERSTEL VERZUIM

Bij uw aanvraag ontbreken een geldig paspoort en het bewijs van betaling. U kunt dit binnen twee weken
herstellen.
""",
        {"date": "2012-03-16", "v_number": "2614009935"},
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
        "d28-gronden-2022", "D28", "exam_kantoor", ("Schouwenaar & Lindehof",),
        """
@Datum=4 juli 2022
@V-nummer=2922001145
@Onderwerp=bezwaarschrift met gronden

Hierbij maak ik bezwaar tegen uw besluit van 15 juni 2022. Het advies van de medisch adviseur is
onvolledig.

!sign mr. I. Schouwenaar
""",
        {"date": "2022-07-04", "v_number": "2922001145", "attacked_decision_date": "2022-06-15"},
    ),
    Sample(
        "d28-eigen-2013", "D28", "exam_getypt", ("BEZWAARSCHRIFT",),
        """
@Datum=2 januari 2014
@V-nummer=2650041180

Ik ben het niet eens met het besluit van 10 december 2013. Ik ben ziek en woon hier al elf jaar.

!sign M. Sesayford
""",
        {"date": "2014-01-02", "v_number": "2650041180", "attacked_decision_date": "2013-12-10"},
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
        "d31-zwaar", "D31", "exam_dienst", ("IND", "Ministerie van Veiligheid en Justitie"),
        """
@Datum=30 maart 2015
@V-nummer=2680014470
@Betreft=zwaar inreisverbod

Wegens gevaar voor de openbare orde vaardig ik een inreisverbod uit voor de duur van tien jaar.

!sign de Staatssecretaris
""",
        {"date": "2015-03-30", "v_number": "2680014470", "entry_ban_years": 10},
    ),
    Sample(
        "d31-opheffing", "D31", "exam_rijks", _IND,
        """
@Datum=13 juli 2023
@Onderwerp=opheffing inreisverbod
@V-nummer=2744001198

Op uw verzoek van 2 mei 2023 hef ik het inreisverbod van 8 juni 2021 op.

!sign IND
""",
        {"date": "2023-07-13", "v_number": "2744001198"},
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
    Sample(
        "d32-coa", "D32", "exam_kantoor", ("Opvangorgaan", "Privacydesk"),
        """
@Datum=22 november 2022
@Onderwerp=uw inzageverzoek (artikel 15 AVG)

Wij verstrekken u een kopie van 88 pagina's.

!sign privacymedewerker
""",
        {"date": "2022-11-22"},
    ),
    Sample(
        "d32-dtv", "D32", "exam_dienst", ("Dienst Terugkeer en Vertrek", "Juridische Zaken"),
        """
@Datum=6 maart 2019
@V-nummer=2740019933
@Betreft=dossierverstrekking

Naar aanleiding van uw inzageverzoek zend ik u het vertrekdossier. De correspondentie met ambassades is
geweigerd.

!sign jurist
""",
        {"date": "2019-03-06", "v_number": "2740019933"},
    ),
)  # fmt: skip
