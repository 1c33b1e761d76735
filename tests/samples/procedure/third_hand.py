"""D20 to D31 once more, in the tone of other desks: short, formal, in tables, in old spelling."""

from __future__ import annotations

from tests.samples.model import Sample

SAMPLES = (
    Sample(
        "d20-bevestiging-2013", "D20", "dev_vrij", ("Immigratie- en Naturalisatiedienst", "Frontoffice Rijnstad"),
        """
# Bewijs van indiening

@Aanvrager=Chipangola, Mercy
@Vreemdelingennummer=270.550.1108
@Soort aanvraag=verblijf als slachtoffer van mensenhandel
@Aanvraag ingediend op=4 april 2013
@Dit bewijs is afgegeven op=5 april 2013

Met dit formulier toont u aan dat u een aanvraag hebt gedaan. Het geeft geen recht op verblijf. U hoort binnen zes
maanden van ons.
""",
        {"date": "2013-04-05", "v_number": "2705501108", "procedure": "mensenhandel"},
    ),
    Sample(
        "d20-staatloos-2024", "D20", "dev_rijks", ("Immigratie- en Naturalisatiedienst", "Ministerie van Asiel en Migratie"),
        """
* De heer S. Al-Hindawiya
* Torenstraat 0
* 0000 ZZ Heidedorp

@Datum=11 oktober 2024
@Zaaknummer=Z1-40011772
@V-nummer=275 114 0083
@Onderwerp=Uw verzoek is binnen

Geachte heer Al-Hindawiya,

Dank voor uw formulier. Wij hebben het op 7 oktober 2024 in goede orde ontvangen. U vraagt een verblijfsvergunning omdat
u buiten uw schuld niet uit Nederland kunt vertrekken. De kosten zijn betaald op 9 oktober 2024.

Wij beslissen vóór 7 april 2025. Duurt het langer, dan krijgt u bericht.
""",
        {"date": "2024-10-11", "v_number": "2751140083", "procedure": "buitenschuld"},
    ),
    Sample(
        "d22-opvolgend-2021", "D22", "dev_rijks", ("Immigratie- en Naturalisatiedienst", "locatie Ter Apel"),
        """
# Gehoor opvolgende aanvraag

@Vreemdeling=Golzarifar, Kamran
@V-nr=271 440 0936
@Geboren=7 juli 1984 te Shiraz
@Gehoord=9 februari 2021, 09.40 - 12.15 uur
@Door=medewerker 44017
@Tolk=nr. 2208, Farsi

U bent hier omdat u opnieuw asiel heeft aangevraagd. Ik wil van u weten wat er nieuw is.

V: Bent u lichamelijk en geestelijk in staat om gehoord te worden?
A: Ja.
""",
        {"date": "2021-02-09", "v_number": "2714400936", "birth_date": "1984-07-07", "birth_place": "Shiraz",
         "source_language": "fas"},
    ),
    Sample(
        "d24-intrekking-2018", "D24", "dev_getypt", ("Immigratie- en Naturalisatiedienst", "Ministerie van Justitie en Veiligheid"),
        """
> Rijnstad, 6 juni 2018

* Betreft: Abdirahman Cali Nuurow, geb. 12 april 1987
* V-nr. 2730.114.006

Geachte heer Nuurow,

U bezit sinds 2 juli 2012 een asielvergunning. Uit nader onderzoek is gebleken dat u onjuiste gegevens hebt verstrekt. Ik
overweeg daarom uw vergunning in te trekken. Voordat ik dat besluit neem, kunt u uw mening geven. Daarvoor heeft u zes
weken.

Uw herkomst uit Marka acht ik niet langer geloofwaardig. Aan uw Somalische nationaliteit wordt niet getwijfeld.
""",
        {"date": "2018-06-06", "v_number": "2730114006", "birth_date": "1987-04-12",
         "credibility": {"herkomst": "NIET_GELOOFWAARDIG", "nationaliteit": "GELOOFWAARDIG"}},
    ),
    Sample(
        "d26-beoordeling-2023", "D26", "dev_brief", ("Immigratie- en Naturalisatiedienst", "Asiel, team Heidedorp"),
        """
* de heer F. Zemariamu

Heidedorp, 16 mei 2023

V-nummer: 2901 440 077

Geachte heer Zemariamu,

In deze beschikking beslis ik op uw asielaanvraag van 9 september 2021.

## Geloofwaardigheid

Uw asielrelaas bestaat uit deze elementen:

| Element | Oordeel |
| Identiteit, nationaliteit en herkomst | geloofwaardig |
| Ontduiken van de dienstplicht | geloofwaardig |
| Lidmaatschap van de Pinkstergemeente en bekering | niet geloofwaardig |

## Zwaarwegendheid

Gelet op het bovenstaande heeft u te vrezen voor vervolging als u terugkeert. Om die reden kom ik tot een inwilliging
van uw aanvraag. U ontvangt een vergunning voor vijf jaar, ingaande op 9 september 2021.

## Rechtsmiddel

Beroep kan worden ingesteld binnen vier weken na de dag waarop dit besluit aan u is bekendgemaakt.
""",
        {"date": "2023-05-16", "v_number": "2901440077", "procedure": "asiel", "outcome": "INGEWILLIGD",
         "credibility": {"identiteit": "GELOOFWAARDIG", "nationaliteit": "GELOOFWAARDIG", "herkomst": "GELOOFWAARDIG",
                         "bekering": "NIET_GELOOFWAARDIG"},
         "remedy": {"kind": "beroep", "weeks": 4}},
    ),
    Sample(
        "d26-64-weigering-2011", "D26", "dev_getypt", ("Immigratie- en Naturalisatiedienst",),
        """
* De vreemdeling: Naïma Ouahbioui
* geboren 1 juli 1949
* nationaliteit: Marokkaanse
* V-nummer: 2500447119
* IND-kenmerk: 1012.06.1177

BESCHIKKING

De Minister voor Immigratie en Asiel,

gezien het verzoek van 6 december 2010, strekkende tot toepassing van artikel 64 van de Vreemdelingenwet 2000;

gezien het advies van het Bureau Medische Advisering van 21 februari 2011;

overwegende dat behandeling in het land van herkomst aanwezig is;

BESLUIT:

artikel 64 van de Vreemdelingenwet 2000 niet toe te passen.

Tegen dit besluit staat binnen vier weken na de datum van bekendmaking bezwaar open bij de Minister.

Gedaan te 's-Gravenhage, op 17 maart 2011
""",
        {"date": "2011-03-17", "v_number": "2500447119", "ind_number": "1012.06.1177", "birth_date": "1949-07-01",
         "procedure": "art64", "outcome": "AFGEWEZEN", "remedy": {"kind": "bezwaar", "weeks": 4}},
        absent=("available",),
    ),
    Sample(
        "d26-dublin-2019", "D26", "dev_dienst", ("Immigratie- en Naturalisatiedienst", "Ministerie van Justitie en Veiligheid"),
        """
@Datum=3 september 2019
@V-nummer=2866110047
@Onderwerp=Uw asielaanvraag wordt niet in behandeling genomen

Geachte heer Bah-Touréh,

Uw vingerafdrukken zijn eerder geregistreerd in Italië. Dat land is verantwoordelijk voor uw verzoek om bescherming.
Daarom neem ik uw aanvraag niet in behandeling (artikel 30, eerste lid, van de Vreemdelingenwet). U wordt overgedragen
aan Italië.

U bent het hier niet mee eens? Uw advocaat kan binnen één week na de verzenddatum beroep instellen.
""",
        {"date": "2019-09-03", "v_number": "2866110047", "outcome": "NIET_IN_BEHANDELING",
         "remedy": {"kind": "beroep", "weeks": 1}},
    ),
    Sample(
        "d26-art8-2022", "D26", "dev_vrij", ("Immigratie- en Naturalisatiedienst", "Postbus 0000, Rijnstad"),
        """
@Verzenddatum=14 februari 2022
@V-nr.=2705501108
@Betreft=besluit op aanvraag humanitair niet-tijdelijk (privéleven)

Geachte mevrouw Chipangola,

Op 20 juli 2021 vroeg u om te mogen blijven op grond van artikel 8 EVRM. Ik heb uw belangen afgewogen tegen die van de
Nederlandse staat. Die afweging valt in uw nadeel uit. De gevraagde verblijfsvergunning verleen ik niet.

U was al verplicht te vertrekken. Die plicht blijft bestaan.

Wat kunt u doen? Bezwaar maken kan tot vier weken na de verzenddatum boven aan deze brief.
""",
        {"date": "2022-02-14", "v_number": "2705501108", "procedure": "art8", "outcome": "AFGEWEZEN",
         "remedy": {"kind": "bezwaar", "weeks": 4}},
    ),
    Sample(
        "d29-gegrond-2013", "D29", "dev_getypt", ("Immigratie- en Naturalisatiedienst", "Bezwaar Zuid"),
        """
* Ons kenmerk: 1012.06.1177
* V-nummer: 2500447119

BESCHIKKING OP BEZWAAR

Bij bezwaarschrift van 12 april 2011 is namens mevrouw N. Ouahbioui opgekomen tegen mijn beschikking van 17 maart 2011.
Betrokkene is op 6 september 2011 door een ambtelijke commissie gehoord.

Nader medisch advies leert dat bij uitblijven van behandeling een noodsituatie ontstaat.

Het bezwaar treft doel. De beschikking van 17 maart 2011 wordt herroepen. Met ingang van heden wordt uitstel van vertrek
verleend voor de duur van zes maanden.

's-Gravenhage, 3 oktober 2011
""",
        {"date": "2011-10-03", "v_number": "2500447119", "attacked_decision_date": "2011-03-17",
         "hearing_date": "2011-09-06", "outcome": "GEGROND", "procedure": "art64"},
    ),
    Sample(
        "d30-besluit-2015", "D30", "dev_getypt", ("Immigratie- en Naturalisatiedienst", "Directie Procesvertegenwoordiging"),
        """
* Aan de griffier van de rechtbank Den Haag
* zittingsplaats Utrecht

> 30 november 2015

Zaaknummer: AWB 15/17744 (D. Chakrabartil, V-nummer 277.004.1163)

Edelachtbare heer, mevrouw,

Met betrekking tot bovengenoemde procedure, die op 9 december 2015 ter zitting staat, laat ik u het volgende weten.

Verweerder heeft aanleiding gezien het besluit d.d. 2 september 2015 in te trekken. Hij zal binnen acht weken na heden,
met inachtneming van een nieuw BMA-advies, opnieuw op de aanvraag beslissen. Ik verzoek u de zitting af te gelasten.
""",
        {"date": "2015-11-30", "withdrawn_decision_date": "2015-09-02", "docket": ["AWB 15/17744"],
         "v_number": "2770041163"},
    ),
    Sample(
        "d30-kort-2022", "D30", "dev_dienst", ("IND", "Bezwaar en Beroep"),
        """
* mr. A.B. Lindewater

@Datum=1 juli 2022
@Ons kenmerk=2022/BB/4471
@V-nummer=2705501108
@Onderwerp=Intrekking

Geachte mevrouw Lindewater,

Het besluit van 14 februari 2022 is niet zorgvuldig voorbereid. Ik trek het in. Mevrouw Chipangola krijgt binnen drie
maanden een nieuwe beslissing op haar aanvraag.

De kosten van rechtsbijstand worden vergoed tot € 541,-.
""",
        {"date": "2022-07-01", "withdrawn_decision_date": "2022-02-14", "v_number": "2705501108",
         "reference": "2022/BB/4471", "term_months": 3},
    ),
    Sample(
        "d31-opheffing-2020", "D31", "dev_brief", ("Immigratie- en Naturalisatiedienst",),
        """
@Datum=24 januari 2020
@Vreemdeling=Mukokal, Tshibanda
@V-nummer=2601447009
@Onderwerp=uw verzoek om opheffing

Geachte heer Mukokal,

U heeft mij op 4 november 2019 gevraagd het inreisverbod op te heffen dat op 15 september 2014 tegen u is uitgevaardigd
voor tien jaar. U heeft niet aangetoond dat u de helft van die periode buiten Nederland hebt verbleven. Het inreisverbod
blijft van kracht.

Bezwaar is mogelijk binnen vier weken na bekendmaking.
""",
        {"date": "2020-01-24", "v_number": "2601447009", "entry_ban_years": 10,
         "remedy": {"kind": "bezwaar", "weeks": 4}},
    ),
)  # fmt: skip
