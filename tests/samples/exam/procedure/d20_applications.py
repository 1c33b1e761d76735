"""D20, D23, D24, D25 of the exam: acknowledgment, corrections, intention to refuse, view on it."""

from __future__ import annotations

from tests.samples.model import Sample

_IND = ("Immigratie- en Naturalisatiedienst", "Ministerie van Justitie en Veiligheid")

SAMPLES = (
    Sample(
        "d20-regulier", "D20", "exam_rijks", _IND,
        """
@Datum=9 februari 2022
@Onderwerp=Bevestiging van ontvangst
@V-nummer=2901100447

Op 1 februari 2022 hebben wij uw aanvraag voor het verblijfsdoel 'buiten schuld' ontvangen. De beslistermijn
is zes maanden.

!sign IND
""",
        {"date": "2022-02-09", "v_number": "2901100447", "procedure": "buitenschuld"},
    ),
    Sample(
        "d20-formulier", "D20", "exam_formulier", ("IND", "Aanvraagformulier"),
        """
# Aanvraag voor het verblijfsdoel medische behandeling

@V-nummer=2822004419
@Naam=Kpodonuwa
@Voornaam=Blaise
@Geboortedatum=02-02-1979
@Datum=23 augustus 2024
!sign B. Kpodonuwa
""",
        {"date": "2024-08-23", "v_number": "2822004419", "procedure": "medisch", "birth_date": "1979-02-02"},
    ),
    Sample(
        "d23-2023", "D23", "exam_kantoor", ("Broekmans Legal", "mr. L. Broekmans"),
        """
@Datum=24 april 2023
@Betreft=correcties en aanvullingen gehoor van 19 april 2023
@V-nummer=2803310092

Cliënte wenst het volgende te corrigeren. Blad 3: september 2021 moet zijn oktober 2021.

!sign L. Broekmans
""",
        {"date": "2023-04-24", "hearing_date": "2023-04-19", "v_number": "2803310092"},
    ),
    Sample(
        "d23-2009", "D23", "exam_getypt", ("Advocatenkantoor Terwisscha",),
        """
@Datum=11 mei 2009
@Inzake=correcties en aanvullingen op het gehoor van 7 mei 2009

1. De naam van de clan is Reer Hamar. 2. De reis duurde elf dagen, niet een.

!sign mr. H. Terwisscha-Bos
""",
        {"date": "2009-05-11", "hearing_date": "2009-05-07"},
    ),
    Sample(
        "d24-2021", "D24", "exam_dienst", _IND,
        """
@Datum=12 januari 2021
@V-nummer=2699003317
@Onderwerp=voornemen tot niet-ontvankelijkverklaring

De Staatssecretaris is voornemens de opvolgende aanvraag niet-ontvankelijk te verklaren. Uw zienswijze dient
uiterlijk morgen te zijn ontvangen.

!sign beslismedewerker
""",
        {"date": "2021-01-12", "v_number": "2699003317", "procedure": "hasa"}, absent=("outcome",),
    ),
    Sample(
        "d24-2006", "D24", "exam_getypt", ("MINISTERIE VAN JUSTITIE", "Immigratie- en Naturalisatiedienst"),
        """
@IND-nummer=0511.08.1107
@Datum=2 maart 2006

VOORNEMEN

Op grond van het bovenstaande is de Minister voornemens de aanvraag af te wijzen. U kunt binnen vier weken
een zienswijze geven.

!sign namens de Minister
""",
        {"date": "2006-03-02", "ind_number": "0511.08.1107"}, absent=("outcome",),
    ),
    Sample(
        "d25-2021", "D25", "exam_kantoor", ("Lindehof Advocaten",),
        """
@Datum=13 januari 2021
@Onderwerp=zienswijze
@V-nummer=2699003317

Cliënte kan zich niet vinden in het voornemen van 12 januari 2021. De verklaring van de kerk is wel nieuw.

!sign mr. G. Nieuwenhoven
""",
        {"date": "2021-01-13", "v_number": "2699003317"},
    ),
    Sample(
        "d25-2012", "D25", "exam_getypt", ("mr. P. Steenhuizen", "advocaat te Waterstad"),
        """
@Datum=6 juni 2012
@Inzake=Noorzadeh, zienswijze op het voornemen van 9 mei 2012

Het voornemen berust op een onjuiste lezing van het ambtsbericht.

!sign P. Steenhuizen
""",
        {"date": "2012-06-06"},
    ),
)  # fmt: skip
