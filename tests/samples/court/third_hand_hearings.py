"""D87, D88 and D90 once more: hearings and statelessness, as other registries write them."""

from __future__ import annotations

from tests.samples.model import Sample

SAMPLES = (
    Sample(
        "d88-aanhouding-2014", "D88", "dev_getypt", ("RECHTBANK DEN HAAG", "zittingsplaats Haarlem"),
        """
* AWB 13/30117

PROCES-VERBAAL

De rechtbank, enkelvoudige kamer, heeft op 27 maart 2014 zitting gehouden in de zaak van S. Mutambala-Kazi tegen de
staatssecretaris van Veiligheid en Justitie.

De gemachtigde van eiser legt een brief van het consulaat over. Verweerder vraagt om aanhouding.

De rechtbank schorst het onderzoek en geeft verweerder zes weken om te reageren.

Aldus opgemaakt door de griffier.
""",
        {"hearing_date": "2014-03-27", "docket": ["AWB 13/30117"], "seat": "Haarlem", "chamber": "enkelvoudige"},
    ),
    Sample(
        "d88-raad-2020", "D88", "dev_brief", ("Rechtbank Den Haag", "Zittingsplaats Middelburg", "griffie"),
        """
# Zittingsaantekeningen

@Zaaknummer=NL20.2207
@Zittingsdag=woensdag 9 september 2020
@Aanvang=14.00 uur
@Rechter=mr. U. Heerema
@Aanwezig=eiser via Skype, mr. S. Brouwerling, tolk Tigrinya

Rechter: waarom heeft u de verklaring van de kerk pas nu ingediend?

Eiser: de priester was op reis.

Verweerder refereert zich aan het oordeel van de rechtbank.
""",
        {"hearing_date": "2020-09-09", "docket": ["NL20.2207"], "seat": "Middelburg"},
    ),
    Sample(
        "d87-comparitie-2019", "D87", "dev_vrij", ("Raad van State", "Afdeling bestuursrechtspraak", "Secretariaat"),
        """
* Maanlicht Advocatuur
* t.a.v. mr. S. Brouwerling

@Datum=18 februari 2019
@Zaaknummer=201808811/1/V1
@Betreft=zitting

Geachte mevrouw Brouwerling,

De Afdeling wil uw zaak bespreken met partijen. U wordt verzocht aanwezig te zijn op vrijdag 29 maart 2019 te 11.15 uur
aan het adres Kneuterdijk 0. Stukken kunnen worden ingezonden tot tien dagen voor deze datum.
""",
        {"date": "2019-02-18", "hearing_date": "2019-03-29", "docket": ["201808811/1/V1"]},
    ),
    Sample(
        "d90-erkend-2024", "D90", "dev_getypt", ("Rechtbank Den Haag", "Team Familie", "zittingsplaats 's-Gravenhage"),
        """
* Zaaknummer / rekestnummer: C/09/668114 / HA RK 24-288
* Uitspraak: 18 december 2024

in de zaak van

SULEIMAN AL-HINDAWIYA

geboren in 1977 in het kamp Ain al-Hilweh, Libanon

verzoeker

advocaat: mr. G. Looimans

Partijen worden hierna verzoeker en de Staat genoemd.

4. De beslissing

4.1. De rechtbank stelt vast dat verzoeker, geboren te Ain al-Hilweh in het jaar 1977, door geen enkele staat als
onderdaan wordt beschouwd en dus staatloos is.

4.2. De beschikking wordt afgegeven door mr. K. Landzaat.
""",
        {"date": "2024-12-18", "docket": ["C/09/668114", "HA RK 24-288"], "outcome": "TOEGEWEZEN",
         "birth_date": "1977"},
    ),
    Sample(
        "d90-geen-belang-2026", "D90", "dev_vrij", ("RECHTBANK DEN HAAG", "Enkelvoudige Kamer", "Team Familie"),
        """
@Rekestnummer=HA RK 25-310
@Zaaknummer=C/09/690021
@Beschikking van=20 februari 2026

Wet vaststellingsprocedure staatloosheid

inzake het verzoek van [verzoekster], geboren op 5 mei 1991 te Koeweit-stad, hierna te noemen de vrouw, advocaat mr. E.
Zomerdijk.

De Staat voert verweer. De IND vindt dat de vrouw de Iraakse nationaliteit kan hebben.

De rechtbank volgt de IND. De vrouw heeft niet bij de Iraakse ambassade navraag gedaan. Haar verzoek zal dan ook worden
afgewezen.

Beslissing

Wijst het verzoek af.
""",
        {"date": "2026-02-20", "docket": ["C/09/690021", "HA RK 25-310"], "outcome": "AFGEWEZEN",
         "birth_date": "1991-05-05", "birth_place": "Koeweit-stad"},
    ),
)  # fmt: skip
