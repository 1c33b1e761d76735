"""D20, D23, D24, D25: acknowledgment, corrections, intention to refuse, view on it."""

from __future__ import annotations

from tests.samples.model import Sample

_IND = ("Immigratie- en Naturalisatiedienst", "Ministerie van Justitie en Veiligheid")

SAMPLES = (
    Sample(
        "d20-art64", "D20", "dev_rijks", _IND,
        """
@Datum=14 mei 2019
@V-nummer=2800104471
@Zaaknummer=Z1-40000317725

# Ontvangstbevestiging

Wij hebben uw aanvraag ontvangen op 2 mei 2019. Het gaat om uitstel van vertrek (artikel 64). Wij beslissen
uiterlijk op 2 november 2019.

!sign medewerker registratie
""",
        {"date": "2019-05-14", "v_number": "2800104471", "procedure": "art64"},
    ),
    Sample(
        "d23-2015", "D23", "dev_kantoor", ("Koopmanschap Advocaten", "Bleekstraat 00, Rijnstad"),
        """
> Rijnstad, 2 juli 2015

# Correcties en aanvullingen

op het rapport van nader gehoor van 29 juni 2015 inzake de heer Mahamat Abakar Issa, V-nummer 2790014473.

Pagina 4: niet "kamelen" maar "paarden en kamelen". Pagina 6: het dorp heet Abu Sakin.

!sign mr. F. Koopmanschap
""",
        {"date": "2015-07-02", "hearing_date": "2015-06-29", "v_number": "2790014473"},
    ),
    Sample(
        "d24-2017", "D24", "dev_rijks", ("Immigratie- en Naturalisatiedienst", "Ministerie van Veiligheid en Justitie"),
        """
@Datum=21 juli 2017
@V-nummer=2788100456
@Zaaknummer=Z1-55301127640

# Voornemen

Ik ben voornemens uw aanvraag om een verblijfsvergunning asiel af te wijzen. U kunt binnen vier weken een
zienswijze indienen.

!sign namens de Staatssecretaris
""",
        {"date": "2017-07-21", "v_number": "2788100456"}, absent=("outcome",),
        note="an intention is not an outcome",
    ),
    Sample(
        "d25-2017", "D25", "dev_kantoor", ("Advocatenkantoor Kerkhovense", "Singel 00"),
        """
> Rijnstad, 17 augustus 2017

# Zienswijze

Inzake de heer T. Mulugeta-Wolde, V-nummer 2788100456, reageer ik op het voornemen van 21 juli 2017.

De verklaringen zijn ten onrechte vaag genoemd. Verzocht wordt de aanvraag in te willigen.

!sign mr. A. Kerkhovense
""",
        {"date": "2017-08-17", "v_number": "2788100456"}, absent=("outcome",),
    ),
)  # fmt: skip
