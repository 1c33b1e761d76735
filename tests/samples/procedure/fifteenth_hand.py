"""Procedure papers in a fifteenth hand."""

from __future__ import annotations

from tests.samples.model import Sample

SAMPLES = (
    Sample(
        "d20-ontvangst-15", "D20", "dev_loket",
        ("Immigratie- en Naturalisatiedienst",),
        """
@Datum=21 september 2021
@V-nummer=2751500078

Geachte mevrouw Ghimireya,

Op 15 september 2021 ontvingen wij uw aanvraag voor uitstel van vertrek om medische redenen. Binnen zes maanden hoort u van ons.
""",
        {"date": "2021-09-21", "v_number": "2751500078", "procedure": "art64"},
    ),
    Sample(
        "d22-gehoor-telefonisch-15", "D22", "dev_kliniek",
        ("Immigratie- en Naturalisatiedienst", "Den Bosch"),
        """
# Verslag gehoor opvolgende aanvraag

@Naam vreemdeling=Desta Woldemikaeli
@Geboortedatum=17-03-1990
@Geboorteplaats=Adi Keyh
@V-nummer=2751500089
@Tolk=via telefoon, Tigrinya
@Datum gehoor=2 februari 2021

Welke nieuwe stukken heeft u?
""",
        {"hearing_date": "2021-02-02", "v_number": "2751500089", "name": "Desta Woldemikaeli", "birth_date": "1990-03-17",
         "birth_place": "Adi Keyh", "source_language": "tir"},
    ),
    Sample(
        "d26-niet-ontvankelijk-15", "D26", "dev_formulier",
        ("Immigratie- en Naturalisatiedienst",),
        """
# Besluit

@Datum besluit=10 maart 2021
@Aan=Desta Woldemikaeli
@V-nummer=2751500089
@Soort aanvraag=opvolgende asielaanvraag
@Uitkomst=niet-ontvankelijk

U heeft geen nieuwe elementen of bevindingen laten zien. U kunt binnen een week in beroep bij de rechtbank Den Haag.
""",
        {"date": "2021-03-10", "v_number": "2751500089", "procedure": "hasa", "outcome": "NIET_ONTVANKELIJK",
         "remedy": {"kind": "beroep", "weeks": 1}},
    ),
    Sample(
        "d27-verzoek-aanvulling-15", "D27", "dev_kantoor",
        ("IND", "Postbus 0, Rijswijk"),
        """
Rijswijk, 6 juli 2020

Kenmerk: Z1-20-4471
V-nummer: 2751500090

Beste heer Sharmanov,

Uw aanvraag op grond van artikel 64 kunnen wij niet in behandeling nemen zolang wij geen verklaring van uw behandelaar hebben. Wij ontvangen die
graag uiterlijk 3 augustus 2020.
""",
        {"date": "2020-07-06", "v_number": "2751500090", "procedure": "art64"},
    ),
    Sample(
        "d28-bezwaar-15", "D28", "dev_stichting",
        ("Vos & Egmond advocaten",),
        """
@Datum=12 mei 2020
@V-nummer=2751500101
@Betreft=bezwaar namens Prakash Sharmanov

Namens cliënt teken ik bezwaar aan tegen het besluit van 20 april 2020. De gronden volgen binnen vier weken.
""",
        {"date": "2020-05-12", "v_number": "2751500101", "attacked_decision_date": "2020-04-20"},
    ),
    Sample(
        "d30-brief-gemachtigde-15", "D30", "dev_klerk",
        ("Immigratie- en Naturalisatiedienst",),
        """
Den Haag, 22 november 2021

Aan mr. L. Vosser

Uw cliënt: V-nummer 2751500112

Geachte mevrouw Vosser,

Op 1 september 2021 is de aanvraag van uw cliënt afgewezen. Na heroverweging kan die beslissing niet in stand blijven. Zij wordt hierbij ingetrokken en
binnen drie maanden volgt een nieuwe.
""",
        {"date": "2021-11-22", "v_number": "2751500112", "withdrawn_decision_date": "2021-09-01", "term_months": 3},
    ),
    Sample(
        "d32-inzage-15", "D32", "dev_nota",
        ("COA", "Functionaris gegevensbescherming"),
        """
@Datum=5 augustus 2022
@Kenmerk=AVG/22/118
@V-nummer=2751500123

Geachte mevrouw Asratyanet,

U vroeg inzage in uw dossier (artikel 15 AVG). Hierbij ontvangt u 214 pagina's. De interne notities zijn weggelaten.
""",
        {"date": "2022-08-05", "reference": "AVG/22/118", "v_number": "2751500123"},
    ),
    Sample(
        "letter-sollicitatie-15", "letter", "dev_praktijk",
        ("Bakkerij Van Rijnsburgen",),
        """
@Datum=2 juni 2022

Beste Samuel,

Dank voor je open sollicitatie. Helaas mogen wij je zonder werkvergunning niet aannemen.

!sign Wim van Rijnsburgen
""",
        {"date": "2022-06-02"},
        absent=("outcome",),
    ),
    Sample(
        "letter-huurders-15", "letter", "dev_dienst",
        ("Huurdersvereniging De Burcht",),
        """
@Datum=1 oktober 2021
@Onderwerp=vergadering

Geachte bewoner,

Op donderdag 21 oktober praten wij over het nieuwe trappenhuis. U bent van harte welkom in het buurthuis.
""",
        {"date": "2021-10-01"},
        absent=("outcome",),
    ),
)  # fmt: skip
