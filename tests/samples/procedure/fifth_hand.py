"""D20 to D32 in a fifth hand: templates of the service between 2001 and 2026."""

from __future__ import annotations

from tests.samples.model import Sample

SAMPLES = (
    Sample(
        "d20-ontvangst-2002", "D20", "dev_brief", ("Ministerie van Justitie", "Immigratie- en Naturalisatiedienst", "District Zuid"),
        """
Aan
* de heer Sahak Melikjanian
* Veldweg 0, Heidedorp

Datum 19 september 2002
Ons kenmerk 0209.12.0331
Onderwerp Ontvangstbericht

Uw aanvraag van 12 september 2002 om een verblijfsvergunning asiel voor bepaalde tijd heb ik ontvangen. Op deze aanvraag
wordt uiterlijk binnen zes maanden beslist. U dient zich wekelijks te melden.

De Staatssecretaris van Justitie
""",
        {"date": "2002-09-19", "ind_number": "0209.12.0331", "procedure": "asiel"},
    ),
    Sample(
        "d21-m35o-2025", "D21", "dev_formulier", ("IND", "M35-O"),
        """
# Kennisgeving opvolgende asielaanvraag

| Vraag | Antwoord |
| V-nummer | 2788114471 |
| Naam | Hodan Cabdi Nuurow |
| Geboortedatum | 14-2-1996 |
| Nationaliteit volgens u | Somalische |
| Laatste beslissing | 19-6-2015 |
| Nieuw element | verklaring van de clanoudste |
| Waarom niet eerder | pas nu contact gekregen |
| Ingevuld op | 26-8-2025 |
| Handtekening | H.C. Nuurow |
""",
        {"date": "2025-08-26", "v_number": "2788114471", "birth_date": "1996-02-14", "name": "Hodan Cabdi Nuurow",
         "signed": True},
    ),
    Sample(
        "d22-nader-2017", "D22", "dev_getypt", ("Immigratie- en Naturalisatiedienst",),
        """
RAPPORT NADER GEHOOR

* Zaaknummer     : Z1-5540011907
* V-nummer       : 2801 147 702
* Achternaam     : Amiri-Zadehlou
* Voornaam       : Behrouz
* Geboortedatum  : 01-01-1992 (opgegeven)
* Geboorteplaats : Ghazni
* Gehoor d.d.    : 12-12-2017
* Taal           : Dari

Ik stel u nu vragen over uw reden om asiel te vragen.

Wanneer kwamen de Taliban voor het eerst bij u thuis? In het voorjaar van 2015.
""",
        {"date": "2017-12-12", "v_number": "2801147702", "surname": "Amiri-Zadehlou", "given_names": "Behrouz",
         "birth_date": "1992-01-01", "birth_place": "Ghazni", "source_language": "prs"},
    ),
    Sample(
        "d25-zienswijze-2018", "D25", "dev_brief", ("Rozengracht Advocaten", "mr. T. van Elzendaal"),
        """
* Immigratie- en Naturalisatiedienst
* t.a.v. team intrekkingen
* Postbus 0000, 0000 ZZ Rijnstad

@Datum=2 juli 2018
@Cliënt=A.C. Nuurow, geboren 12-4-1987
@V-nummer=2730.114.006
@Betreft=zienswijze op voornemen tot intrekking d.d. 6 juni 2018

Geachte heer, mevrouw,

Cliënt betwist dat hij onjuiste gegevens heeft verstrekt. De taalanalyse van 2011 is achterhaald.
""",
        {"date": "2018-07-02", "v_number": "2730114006"},
    ),
    Sample(
        "d26-afwijzing-2017", "D26", "dev_dienst", ("Immigratie- en Naturalisatiedienst", "Ministerie van Veiligheid en Justitie"),
        """
* De heer P. Rostamiyeh
* p/a mr. T. van Elzendaal

@Datum=16 januari 2017
@V-nummer=2783441002
@Betreft=beschikking afwijzing asiel

Geachte heer Rostamiyeh,

## Beslissing

Uw aanvraag van 30 augustus 2016 is afgewezen. De grond is artikel 31, eerste lid, van de Vw.

## Beoordeling

Niet in geschil zijn uw identiteit, uw nationaliteit en uw herkomst uit Iran. Uw verklaringen over uw bekering overtuigen
niet. Ook de problemen met de geheime dienst, die u op die bekering baseert, zijn daarom ongeloofwaardig.

## Vertrek

U hebt vier weken om Nederland te verlaten.

## Beroep

Uw gemachtigde kan bij de rechtbank in beroep. De termijn bedraagt vier weken.
""",
        {"date": "2017-01-16", "v_number": "2783441002", "procedure": "asiel", "outcome": "AFGEWEZEN",
         "departure_term_days": 28, "remedy": {"kind": "beroep", "weeks": 4},
         "credibility": {"identiteit": "GELOOFWAARDIG", "nationaliteit": "GELOOFWAARDIG", "herkomst": "GELOOFWAARDIG",
                         "bekering": "NIET_GELOOFWAARDIG", "relaas": "NIET_GELOOFWAARDIG"}},
    ),
    Sample(
        "d26-humanitair-2026", "D26", "dev_vrij", ("Immigratie- en Naturalisatiedienst", "Ministerie van Asiel en Migratie"),
        """
@Besluitdatum=23 januari 2026
@V-nummer=269 900 1177
@Naam=Tenzin Norbulingka
@Geboortedatum=1 januari 1980
@Onderwerp=aanvraag humanitair tijdelijk

Beste heer Norbulingka,

Wij hebben uw aanvraag beoordeeld. Uw aanvraag is goedgekeurd: u bent buiten uw schuld in Nederland. De vergunning gaat
in op 4 juni 2025 en is een jaar geldig.

Wij zijn het met u eens dat u alles heeft gedaan wat mag worden verwacht. Dat u Tibetaan bent geloven wij. Ook uw
identiteit geloven wij.

Niet eens met de ingangsdatum? Maak dan binnen 4 weken bezwaar.
""",
        {"date": "2026-01-23", "v_number": "2699001177", "birth_date": "1980-01-01", "procedure": "buitenschuld",
         "outcome": "INGEWILLIGD", "credibility": {"identiteit": "GELOOFWAARDIG"},
         "remedy": {"kind": "bezwaar", "weeks": 4}, "name": "Tenzin Norbulingka"},
    ),
    Sample(
        "d27-verzuim-2016", "D27", "dev_vrij", ("Immigratie- en Naturalisatiedienst", "Bureau Medische Advisering, intake"),
        """
@Datum=4 mei 2016
@V-nummer=2790 114 406
@Onderwerp=ontbrekende gegevens art. 64

Geachte mevrouw Njorogeh,

Voor de beoordeling van uw verzoek om uitstel van vertrek heb ik nog nodig:

- de verklaring van uw psychiater, niet ouder dan zes weken;
- bladzijde 2 van het toestemmingsformulier.

Ik ontvang deze stukken graag vóór 18 mei 2016. Zonder deze stukken kan ik uw verzoek niet beoordelen.
""",
        {"date": "2016-05-04", "v_number": "2790114406", "procedure": "art64"},
    ),
    Sample(
        "d28-gronden-2019", "D28", "dev_rijks", ("De Sluis advocaten", "Dijkstraat 0, Waterstad"),
        """
* IND
* Postbus 0000
* 0000 ZZ Rijnstad

@Datum=20 juni 2019
@Onze zaak=Njorogeh/verlenging
@V-nummer=2790114406
@Betreft=aanvulling bezwaargronden

Geachte heer, mevrouw,

Op 23 mei 2019 diende ik een bezwaarschrift in tegen uw besluit van 30 april 2019. Hierbij ontvangt u de gronden.

1. Cliënte was op het moment van de aanvraag nog onder behandeling.

mr. L. Oosterhuizen
""",
        {"date": "2019-06-20", "v_number": "2790114406", "attacked_decision_date": "2019-04-30"},
    ),
    Sample(
        "d30-ambtshalve-2025", "D30", "dev_vrij", ("Immigratie- en Naturalisatiedienst", "Ministerie van Asiel en Migratie"),
        """
@Datum=10 april 2025
@V-nummer=2766110477
@Zaak bij de rechtbank=NL24.40117
@Onderwerp=intrekking van ons besluit van 1 oktober 2024

Geachte mevrouw Haddadian,

De rechtbank heeft op 27 maart 2025 gezegd dat ons besluit beter moet worden uitgelegd. Wij kiezen ervoor het besluit
niet aan te vullen maar in te trekken. Uiterlijk over vier maanden beslissen wij opnieuw.

Uw uitstel van vertrek loopt intussen door.
""",
        {"date": "2025-04-10", "withdrawn_decision_date": "2024-10-01", "v_number": "2766110477",
         "docket": ["NL24.40117"], "term_months": 4},
    ),
    Sample(
        "d32-dtv-2017", "D32", "dev_dienst", ("Dienst Terugkeer en Vertrek", "Ministerie van Veiligheid en Justitie"),
        """
* mr. S. Brandlicht

@Datum=9 oktober 2017
@Kenmerk=DT&V-JZ/17-0447
@Betreft=kopie vertrekdossier Chakrabartil

Geachte heer Brandlicht,

U verzocht op 14 september 2017 om een kopie van het dossier van uw cliënt, V-nummer 277.004.1163. Ik stuur u 63
pagina's. De aantekeningen over gesprekken met de vertegenwoordiging van Bangladesh verstrek ik niet, in het belang van
de internationale betrekkingen.

Tegen de gedeeltelijke weigering kunt u binnen zes weken bezwaar maken.
""",
        {"date": "2017-10-09", "reference": "DT&V-JZ/17-0447", "v_number": "2770041163",
         "remedy": {"kind": "bezwaar", "weeks": 6}},
    ),
)  # fmt: skip
