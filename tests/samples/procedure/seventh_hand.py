"""D20 to D32 in a seventh hand: what a file of ten years holds of the service's letters."""

from __future__ import annotations

from tests.samples.model import Sample

SAMPLES = (
    Sample(
        "d20-hasa-formulier-2022", "D20", "dev_brief", ("Immigratie- en Naturalisatiedienst", "Ter Apel"),
        """
@Datum=14 januari 2022
@V-nummer=2734 001 189
@Betreft=bevestiging aanvraag

Geachte mevrouw Abrahalem,

Op 10 januari 2022 hebben wij uw formulier voor een opvolgende asielaanvraag geregistreerd. U krijgt een uitnodiging voor
een gehoor.

Tijdens de behandeling van uw aanvraag mag u in Nederland blijven.
""",
        {"date": "2022-01-14", "v_number": "2734001189", "procedure": "hasa"},
    ),
    Sample(
        "d24-voornemen-2010", "D24", "dev_getypt", ("Immigratie- en Naturalisatiedienst", "Unit Asiel"),
        """
* VOORNEMEN
* Inzake: Nuurow, Abdirahman Cali
* Geboren: 12 april 1987
* V-nummer: 2730.114.006

De aanvraag van 3 november 2009 zal worden afgewezen op grond van artikel 31, eerste lid, van de Vreemdelingenwet.

Getwijfeld wordt aan de herkomst: de taalanalyse sluit Zuid-Somalië uit. Het relaas ontbeert positieve
overtuigingskracht.

Betrokkene kan binnen vier weken zijn zienswijze geven.

Rijnstad, 21 mei 2010
""",
        {"date": "2010-05-21", "v_number": "2730114006", "birth_date": "1987-04-12", "procedure": "asiel",
         "credibility": {"herkomst": "NIET_GELOOFWAARDIG", "relaas": "NIET_GELOOFWAARDIG"}},
        absent=("conclusion",),
    ),
    Sample(
        "d26-verlenging-64-2018", "D26", "dev_rijks", ("Immigratie- en Naturalisatiedienst", "Ministerie van Justitie en Veiligheid"),
        """
* De heer O. Tchalla-Bawaha
* Parklaan 0, Waterstad

@Datum=7 maart 2018
@V-nummer=2780 440 117
@Onderwerp=Beslissing op verzoek toepassing artikel 64 Vw

Geachte heer Tchalla-Bawaha,

Op 11 september 2017 hebt u verzocht om toepassing van artikel 64 van de Vreemdelingenwet 2000.

Het BMA adviseert op 22 februari 2018 dat u kunt reizen en dat een medische noodsituatie niet wordt verwacht. Ik wijs uw
verzoek af.

Tegen deze beslissing kunt u bezwaar maken. De termijn hiervoor is vier weken na de dag van bekendmaking.
""",
        {"date": "2018-03-07", "v_number": "2780440117", "procedure": "art64", "outcome": "AFGEWEZEN",
         "remedy": {"kind": "bezwaar", "weeks": 4}, "name": "O. Tchalla-Bawaha"},
    ),
    Sample(
        "d26-asiel-2012", "D26", "dev_dienst", ("Immigratie- en Naturalisatiedienst", "Ministerie van Binnenlandse Zaken en Koninkrijksrelaties"),
        """
@Datum=2 februari 2012
@Naam=Golzarifar, Kamran
@Geboren op=7 juli 1984
@V-nummer=2714400936
@Onderwerp=BESCHIKKING

Betrokkene heeft op 20 oktober 2011 asiel gevraagd.

Geloof wordt gehecht aan de verklaringen over identiteit, nationaliteit en herkomst. Aan de gestelde arrestatie in Shiraz
wordt geen geloof gehecht.

Besloten is de aanvraag af te wijzen.

Betrokkene dient Nederland binnen 28 dagen te verlaten.

Binnen vier weken na de datum van deze beschikking kan betrokkene beroep instellen bij de rechtbank 's-Gravenhage.

De Minister voor Immigratie, Integratie en Asiel
""",
        {"date": "2012-02-02", "v_number": "2714400936", "birth_date": "1984-07-07", "procedure": "asiel",
         "outcome": "AFGEWEZEN", "departure_term_days": 28, "remedy": {"kind": "beroep", "weeks": 4},
         "credibility": {"identiteit": "GELOOFWAARDIG", "nationaliteit": "GELOOFWAARDIG", "herkomst": "GELOOFWAARDIG",
                         "relaas": "NIET_GELOOFWAARDIG"}},
    ),
    Sample(
        "d28-bezwaar-2018", "D28", "dev_brief", ("De Sluis advocaten", "mr. L. Oosterhuizen", "Dijkstraat 0, Waterstad"),
        """
* IND, afdeling bezwaar

Waterstad, 3 april 2018

Betreft: O. Tchalla-Bawaha, V-nummer 2780 440 117

Geachte heer, mevrouw,

Tegen uw beslissing van 7 maart 2018 wordt hierbij namens cliënt bezwaar ingediend. Het BMA is voorbijgegaan aan de brief
van de cardioloog van 4 januari 2018.

Ik verzoek u cliënt te horen.

mr. L. Oosterhuizen
""",
        {"date": "2018-04-03", "v_number": "2780440117", "attacked_decision_date": "2018-03-07"},
    ),
    Sample(
        "d29-bob-2018", "D29", "dev_vrij", ("Immigratie- en Naturalisatiedienst", "Ministerie van Justitie en Veiligheid"),
        """
@Datum=15 oktober 2018
@V-nummer=2780440117
@Onderwerp=BESLUIT op bezwaar

Geachte heer Tchalla-Bawaha,

Bij brief van 3 april 2018 bent u in bezwaar gekomen tegen het besluit van 7 maart 2018, waarbij uw verzoek is afgewezen.
Op 27 augustus 2018 is een hoorzitting gehouden.

Gelet op het nadere advies van het BMA van 1 oktober 2018 blijf ik bij mijn besluit. Uw bezwaren zijn ongegrond.

Tegen dit besluit staat beroep open bij de rechtbank Den Haag. U moet het beroepschrift binnen vier weken indienen.
""",
        {"date": "2018-10-15", "v_number": "2780440117", "attacked_decision_date": "2018-03-07",
         "hearing_date": "2018-08-27", "outcome": "ONGEGROND", "remedy": {"kind": "beroep", "weeks": 4}},
    ),
    Sample(
        "d30-rechtbank-2019", "D30", "dev_stichting", ("Immigratie- en Naturalisatiedienst", "Procesvertegenwoordiging Utrecht"),
        """
* Rechtbank Den Haag, zittingsplaats Utrecht
* Postbus 0000, 0000 ZZ Utrecht

@Datum=6 maart 2019
@Uw kenmerk=AWB 18/8119
@V-nummer=2780440117

Edelachtbaar college,

In de zaak Tchalla-Bawaha deel ik mee dat het bestreden besluit, gedateerd 15 oktober 2018, is ingetrokken. Ik zal zo
spoedig mogelijk, maar uiterlijk binnen drie maanden, een nieuwe beslissing op het bezwaarschrift nemen. De kosten van het
beroep komen voor mijn rekening.
""",
        {"date": "2019-03-06", "withdrawn_decision_date": "2018-10-15", "docket": ["AWB 18/8119"],
         "v_number": "2780440117", "term_months": 3},
    ),
)  # fmt: skip
