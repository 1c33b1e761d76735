"""D20 to D32 in a fourth hand: letters to lawyers, forms with numbered boxes, decisions without headings."""

from __future__ import annotations

from tests.samples.model import Sample

SAMPLES = (
    Sample(
        "d20-formulier-buitenschuld-2021", "D20", "dev_formulier", ("Immigratie- en Naturalisatiedienst",),
        """
# Aanvraag verblijfsvergunning voor het verblijfsdoel ‘humanitair tijdelijk’

## 1. Persoonsgegevens

@Vreemdelingennummer=2844 001 177
@Achternaam=Abdelrahmanov
@Voornamen=Idris Adam
@Geboortedatum (dag-maand-jaar)=01-01-1981
@Nationaliteit=onbekend

## 2. Doel

[x] ik kan buiten mijn schuld Nederland niet verlaten

[ ] ik ben slachtoffer of getuige van mensenhandel

## 6. Handtekening

@Plaats=Waterstad
@Dag=30 augustus 2021
""",
        {"date": "2021-08-30", "v_number": "2844001177", "procedure": "buitenschuld"},
    ),
    Sample(
        "d20-aan-advocaat-2016", "D20", "dev_kantoor", ("Immigratie- en Naturalisatiedienst", "Regulier Humanitair, Heidedorp"),
        """
* De Sluis advocaten
* mr. L. Oosterhuizen
* Postbus 0000
* 0000 ZZ Rijnstad

Heidedorp, 21 december 2016

Inzake: mevrouw Wambui Njorogeh (v-nr. 2790 114 406)

Geachte heer Oosterhuizen,

U heeft namens bovengenoemde vreemdeling een aanvraag om wijziging van de beperking in ‘medische behandeling’ ingediend.
Deze is geregistreerd op 16 december 2016. De behandelduur bedraagt ten hoogste zes maanden.

Een legesnota ontvangt u separaat.
""",
        {"date": "2016-12-21", "v_number": "2790114406", "procedure": "medisch"},
    ),
    Sample(
        "d23-brief-2016", "D23", "dev_kantoor", ("Rozengracht Advocaten", "mr. T. van Elzendaal"),
        """
* IND AC Waterstad

> Waterstad, 3 november 2016

Betr.: Rostamiyeh, P. - nader gehoor 1 november 2016
V-nr: 2783441002

L.S.,

Met cliënt heb ik het verslag doorgenomen. Hij hecht eraan het volgende te verbeteren of aan te vullen. Bij vraag 14: de
voorganger heet Samuel, niet Simon. Bij vraag 31: cliënt bedoelt dat hij eerst twijfelde.

!sign T. van Elzendaal
""",
        {"date": "2016-11-03", "hearing_date": "2016-11-01", "v_number": "2783441002"},
    ),
    Sample(
        "d26-aan-gemachtigde-2024", "D26", "dev_kantoor", ("Immigratie- en Naturalisatiedienst", "Ministerie van Asiel en Migratie"),
        """
* mr. A.B. Lindewater
* Waagplein 0
* 0000 ZZ Waterstad

@Datum=8 november 2024
@Ons kenmerk=REG-24-1177
@V-nummer cliënt=2801 440 117

Geachte mevrouw Lindewater,

Op 2 mei 2024 verzocht u namens de heer Idriss Mahamatou-Seid om uitstel van vertrek op medische gronden. Het BMA heeft
op 30 september 2024 geadviseerd. Volgens het advies is de behandeling in Tsjaad niet aanwezig.

Ik heb daarom besloten dat artikel 64 van de Vreemdelingenwet op uw cliënt van toepassing is, van 2 mei 2024 tot 2 mei
2025.

Voor zover u het met de duur van het uitstel oneens bent, staat bezwaar open. De termijn is vier weken vanaf de dag na
verzending.
""",
        {"date": "2024-11-08", "v_number": "2801440117", "procedure": "art64", "outcome": "INGEWILLIGD",
         "remedy": {"kind": "bezwaar", "weeks": 4}, "reference": "REG-24-1177"},
    ),
    Sample(
        "d26-overwegingen-2015", "D26", "dev_vrij", ("Immigratie- en Naturalisatiedienst", "Aanmeldcentrum Zevenaar"),
        """
# BESCHIKKING

@Naam=Nuurow
@Voornaam=Hodan Cabdi
@Geboren=14-02-1996
@Nationaliteit=Somalische
@V-nummer=2788 114 471

Bij deze beschikking wordt beslist op de aanvraag van 5 maart 2015 om een verblijfsvergunning asiel.

Er bestaat geen reden om te twijfelen aan de opgegeven identiteit en nationaliteit. Dat betrokkene uit Zuid-Somalië
komt, is echter niet aannemelijk geworden. Nu de herkomst niet wordt gevolgd, wordt aan een beoordeling van de gestelde
ontvoering niet toegekomen.

Het asielverzoek komt niet voor inwilliging in aanmerking en is ongegrond.

Betrokkene moet binnen vier weken uit Nederland vertrekken. Zij kan daarnaast gedurende vier weken na bekendmaking beroep
instellen.

Zevenaar, 19 juni 2015
de staatssecretaris van Veiligheid en Justitie
""",
        {"date": "2015-06-19", "v_number": "2788114471", "birth_date": "1996-02-14", "procedure": "asiel",
         "outcome": "AFGEWEZEN", "departure_term_days": 28, "remedy": {"kind": "beroep", "weeks": 4},
         "credibility": {"identiteit": "GELOOFWAARDIG", "nationaliteit": "GELOOFWAARDIG",
                         "herkomst": "NIET_GELOOFWAARDIG", "relaas": "NIET_BEOORDEELD"}},
    ),
    Sample(
        "d26-hasa-weer-2022", "D26", "dev_rijks", ("Immigratie- en Naturalisatiedienst", "Ministerie van Justitie en Veiligheid"),
        """
* De heer Rashid Omar Zakaryal

@Datum=19 april 2022
@V-nummer=2674400193
@Onderwerp=Beslissing op uw opvolgende aanvraag

Geachte heer Zakaryal,

U diende op 6 juli 2021 een opvolgende asielaanvraag in, omdat u christen bent geworden.

**Uw aanvraag is ontvankelijk.** De doopakte is een nieuw element.

**Uw aanvraag is ongegrond.** Uw doop volg ik. Dat er een diepgewortelde innerlijke overtuiging aan uw bekering ten
grondslag ligt, volg ik niet. In zoverre is uw asielmotief niet geloofwaardig.

Het eerdere terugkeerbesluit van 8 februari 2017 geldt nog. U had Nederland toen binnen vier weken moeten verlaten.

Beroep: binnen één week, bij de rechtbank Den Haag.
""",
        {"date": "2022-04-19", "v_number": "2674400193", "procedure": "hasa", "outcome": "AFGEWEZEN",
         "credibility": {"bekering": "NIET_GELOOFWAARDIG"}, "remedy": {"kind": "beroep", "weeks": 1},
         "name": "Rashid Omar Zakaryal"},
    ),
    Sample(
        "d29-kort-2019", "D29", "dev_kantoor", ("Immigratie- en Naturalisatiedienst", "Team Bezwaar"),
        """
Rijnstad, 12 september 2019

* V-nr. 2790114406
* Aan: mr. L. Oosterhuizen

Geachte heer Oosterhuizen,

Met deze brief neem ik een beslissing op het bezwaar dat u op 23 mei 2019 indiende namens mevrouw Njorogeh. Het richtte
zich tegen de weigering van 30 april 2019 om haar vergunning te verlengen.

Omdat het bezwaarschrift te laat is ontvangen, verklaar ik het niet-ontvankelijk. Een hoorzitting was niet nodig.

Wie het hiermee oneens is, kan vier weken lang in beroep gaan bij de rechtbank.
""",
        {"date": "2019-09-12", "v_number": "2790114406", "attacked_decision_date": "2019-04-30",
         "outcome": "NIET_ONTVANKELIJK", "remedy": {"kind": "beroep", "weeks": 4}},
    ),
    Sample(
        "d30-per-mail-2023", "D30", "dev_brief", ("Immigratie- en Naturalisatiedienst", "Procesvertegenwoordiging Zwolle"),
        """
@Van=mr. C. Rietdijkse
@Aan=griffie zittingsplaats Zwolle; mr. D. Huizelaar
@Verzonden=26 mei 2023
@Onderwerp=NL22.9910 - intrekking besluit

Geachte rechtbank, geachte gemachtigde,

De staatssecretaris heeft besloten zijn besluit van 19 april 2022 in te trekken, mede gelet op de uitspraak van de
Afdeling van 11 mei 2023. Op de aanvraag van de heer Zakaryal (V 2674400193) zal nader worden beslist. Naar verwachting
gebeurt dat binnen een half jaar.

Ik ga ervan uit dat eiser het beroep intrekt.
""",
        {"date": "2023-05-26", "withdrawn_decision_date": "2022-04-19", "docket": ["NL22.9910"],
         "v_number": "2674400193", "term_months": 6},
    ),
    Sample(
        "d30-heroverweging-2006", "D30", "dev_getypt", ("Immigratie- en Naturalisatiedienst", "Unit Procesvertegenwoordiging"),
        """
* Mr. F. Tolsmaat
* Singelkade 0
* 0000 ZZ Rijnstad

* Datum : 11 september 2006
* Kenmerk : PV 06/2207
* Inzake : Hakobyantz (IND 0503.14.0092)

Geachte confrère,

Bij nadere bestudering is gebleken dat de beschikking van 6 februari 2006 niet in stand kan blijven. Deze beschikking
wordt mitsdien ingetrokken. Uw cliënt zal worden uitgenodigd voor een aanvullend gehoor.

De intrekking brengt mee dat uw cliënt de beslissing op zijn aanvraag in Nederland mag afwachten.
""",
        {"date": "2006-09-11", "withdrawn_decision_date": "2006-02-06", "ind_number": "0503.14.0092",
         "reference": "PV 06/2207"},
    ),
    Sample(
        "d31-ongewenst-2008", "D31", "dev_dienst", ("Ministerie van Justitie", "Immigratie- en Naturalisatiedienst"),
        """
@Datum=3 juli 2008
@Vreemdeling=Tshibanda Mukokal, geboren 23 maart 1981
@V-nummer=2601.447.009

Gelet op artikel 67, eerste lid, aanhef en onder b, van de Vreemdelingenwet 2000 heb ik besloten de vreemdeling ongewenst
te verklaren. Hij is op 12 december 2007 onherroepelijk veroordeeld tot zestien maanden gevangenisstraf.

Bezwaar: schriftelijk, binnen vier weken na uitreiking. Het maken van bezwaar schort de ongewenstverklaring niet op.

de Staatssecretaris van Justitie
""",
        {"date": "2008-07-03", "v_number": "2601447009", "birth_date": "1981-03-23",
         "remedy": {"kind": "bezwaar", "weeks": 4}},
    ),
)  # fmt: skip
