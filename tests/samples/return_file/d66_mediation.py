"""D66 and D67: the request for mediation, and DT&V's answer at its start and end."""

from __future__ import annotations

from tests.samples.model import Sample

_DTV = ("Dienst Terugkeer en Vertrek", "Ministerie van Justitie en Veiligheid")

SAMPLES = (
    Sample(
        "d66-2019",
        "D66",
        "dev_kantoor",
        ("Steunpunt Rijnstad", "Havenkade 00"),
        """
* Dienst Terugkeer en Vertrek
* ilc@dtv.voorbeeld.invalid

> Rijnstad, 18 februari 2019

# Bemiddelingsverzoek

Namens de heer Adama Sidibékan, V-nummer 2760091184, verzoek ik u te bemiddelen bij het verkrijgen van
een vervangend reisdocument voor Mali.

Bijgevoegd zijn:
- a. verklaring van de ambassade van 4 december 2018;
- b. kopie van de consulaire kaart;
- c. vier pasfoto's in kleur;
- d. een handgeschreven verklaring in het Bambara.

!sign A. Sidibékan | verzoeker
""",
        {"date": "2019-02-18", "v_number": "2760091184", "country": "MLI"},
    ),
    Sample(
        "d67-einde-2018",
        "D67",
        "dev_rijks",
        _DTV,
        """
@Datum=30 november 2018
@V-nummer=2740019933
@Ons kenmerk=DTV/18/4471

# Beëindiging bemiddeling

Geachte heer Nurmagomedin,

Op 5 maart 2018 is de bemiddeling gestart. De autoriteiten hebben niet gereageerd op de aanvraag. Ik heb de
bemiddeling met ingang van heden beëindigd en sluit het dossier.

!sign P. van Sonderen | regievoerder
""",
        {"date": "2018-11-30", "v_number": "2740019933"},
    ),
)  # fmt: skip
