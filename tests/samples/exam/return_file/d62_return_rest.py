"""D62, D69, D71, D72, D73 of the exam: LP request, departure talk, third state, UNHCR, ticket."""

from __future__ import annotations

from tests.samples.model import Sample

_DTV = ("Dienst Terugkeer en Vertrek", "Ministerie van Justitie en Veiligheid")

SAMPLES = (
    Sample(
        "d62-soedan", "D62", "exam_rijks", _DTV,
        """
@Datum=21 februari 2022
@Onderwerp=Afschrift aanvraag vervangend reisdocument
@V-nummer=2870031144
@Land=Soedan

Bijgaand ontvangt u een kopie van de LP-aanvraag zoals die bij de ambassade is ingediend.

!sign regievoerder
""",
        {"date": "2022-02-21", "country": "SDN", "v_number": "2870031144"},
    ),
    Sample(
        "d62-ivoorkust", "D62", "exam_dienst", _DTV,
        """
@Datum=9 november 2016
@V-nummer=2744004477
@Betreft=LP-aanvraag Ivoorkust

Op 7 november 2016 is bij de vertegenwoordiging van Ivoorkust een aanvraag om een laissez-passer ingediend.

!sign DIA
""",
        {"date": "2016-11-09", "country": "CIV", "v_number": "2744004477"},
    ),
    Sample(
        "d69-2021", "D69", "exam_verslag", _DTV,
        """
# Vertrekgesprek

@Datum gesprek=26 augustus 2021
@V-nummer=2810022376
@Aanwezig=regievoerder, tolk

Betrokkene wil niet tekenen voor de presentatie. De regievoerder legt de gevolgen uit.
""",
        {"date": "2021-08-26", "v_number": "2810022376"},
    ),
    Sample(
        "d69-2013", "D69", "exam_getypt", ("DIENST TERUGKEER EN VERTREK",),
        """
@Datum=6 februari 2013
@V-nummer=2650018831

VERSLAG VERTREKGESPREK

Vraag: bent u bij de ambassade geweest? Antwoord: ja, op 17 januari. Vervolgafspraak met de regievoerder: 6
maart 2013.
""",
        {"date": "2013-02-06", "v_number": "2650018831"},
    ),
    Sample(
        "d71-libanon", "D71", "exam_gezant", ("General Directorate", "Republic of Lebanon"),
        """
@Date=2 February 2021
@Subject=Re-entry of Palestinian refugee

Re-entry into Lebanon is possible only with a valid travel document. The application for admission is not
granted.
""",
        {"date": "2021-02-02", "country": "LBN"}, languages=("eng",),
    ),
    Sample(
        "d71-belgie", "D71", "exam_rijks", ("Dienst Vreemdelingenzaken", "België"),
        """
@Datum=11 oktober 2019
@Onderwerp=vraag om toelating

België weigert de overname. Betrokkene verbleef nooit op ons grondgebied met een titel.

!sign attaché
""",
        {"date": "2019-10-11", "country": "BEL"},
    ),
    Sample(
        "d72-geen-dossier", "D72", "exam_gezant", ("UNHCR Representation", "Regional Office"),
        """
@Date=30 June 2022
@Your letter=12 May 2022

We regret that no record was found in our archive for the camp named in your letter. UNHCR
""",
        {"date": "2022-06-30"}, languages=("eng",),
    ),
    Sample(
        "d72-brussel", "D72", "exam_kantoor", ("UNHCR", "Vertegenwoordiging Brussel"),
        """
@Datum=4 maart 2016
@Betreft=mandaat

UNHCR bevestigt dat de heer Lhakpa Dorjeson geen mandaatvluchteling is.

!sign Representation UNHCR
""",
        {"date": "2016-03-04", "name": "Lhakpa Dorjeson"},
    ),
    Sample(
        "d73-annulering", "D73", "exam_formulier", ("Luchtvaartmaatschappij Noord", "Klantenservice"),
        """
# Annulering ticket

@Passagier=TAMANGSON KUMAR
@Vlucht=NO 117
@Datum annulering=19 oktober 2017
@Reden=reisdocument ontbreekt
""",
        {"date": "2017-10-19", "name": "TAMANGSON KUMAR"},
    ),
    Sample(
        "d73-vertrekregeling", "D73", "exam_kantoor", ("IOM", "Vertrekregeling REAN"),
        """
@Datum=7 mei 2021
@Onderwerp=annulering vertrek

De vlucht van 10 mei 2021 is geannuleerd omdat de coronatest ontbrak. Het ticket vervalt.

!sign IOM
""",
        {"date": "2021-05-07"},
    ),
)  # fmt: skip
