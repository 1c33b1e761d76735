"""D27, D28, D31, D32 of the exam: missing papers, objection, entry ban, answer to an AVG request."""

from __future__ import annotations

from tests.samples.model import Sample

_IND = ("Immigratie- en Naturalisatiedienst", "Ministerie van Justitie en Veiligheid")

SAMPLES = (
    Sample(
        "d27-2021", "D27", "exam_dienst", _IND,
        """
@Datum=5 oktober 2021
@V-nummer=2866001147
@Betreft=ontbrekende stukken opvolgende aanvraag

U krijgt de gelegenheid tot herstel verzuim binnen één week. Voeg een vertaling toe van de dreigbrief.

!sign IND
""",
        {"date": "2021-10-05", "v_number": "2866001147", "procedure": "hasa"},
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
        "d32-coa", "D32", "exam_kantoor", ("Opvangorgaan", "Privacydesk"),
        """
@Datum=22 november 2022
@Onderwerp=uw inzageverzoek (artikel 15 AVG)

Wij verstrekken u een kopie van 88 pagina's.

!sign privacymedewerker
""",
        {"date": "2022-11-22", "pages": 88},
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
