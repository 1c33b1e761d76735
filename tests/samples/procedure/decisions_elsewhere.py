"""D24 to D26 and D29: intentions, views and decisions of ministers from 2003 to 2026."""

from __future__ import annotations

from tests.samples.model import Sample

SAMPLES = (
    Sample(
        "d24-briefvorm-2016", "D24", "dev_dienst",
        ("Immigratie- en Naturalisatiedienst", "Ministerie van Veiligheid en Justitie"),
        """
@Datum=9 november 2016
@Behandeld door=asielteam 4
@V-nummer=2783-441-002
@Naam=Rostamiyeh, Parwiz, geboren op 15 mei 1990

# Voornemen tot het afwijzen van de aanvraag

Op grond van het hiernavolgende ben ik voornemens de aanvraag van betrokkene tot het verlenen van een
verblijfsvergunning asiel voor bepaalde tijd af te wijzen als ongegrond.

## Relevante elementen

Het relaas van betrokkene bevat de volgende relevante elementen: (1) identiteit, nationaliteit en herkomst; (2) de
gestelde bekering tot het christendom.

Ad 1. De gestelde identiteit, nationaliteit en herkomst van betrokkene worden geloofwaardig geacht.

Ad 2. De gestelde bekering wordt niet geloofwaardig geacht, omdat betrokkene vaag en summier heeft verklaard.

## Zienswijze

Binnen vier weken na uitreiking kan betrokkene schriftelijk een zienswijze naar voren brengen.
""",
        {"date": "2016-11-09", "v_number": "2783441002", "birth_date": "1990-05-15", "procedure": "asiel",
         "credibility": {"identiteit": "GELOOFWAARDIG", "nationaliteit": "GELOOFWAARDIG",
                         "herkomst": "GELOOFWAARDIG", "bekering": "NIET_GELOOFWAARDIG"}},
    ),
    Sample(
        "d24-hasa-2025", "D24", "dev_brief", ("IND", "Aanmeldcentrum Ter Apel"),
        """
Ter Apel, 3 april 2025

Aan: K. Golzarifar
V-nummer: 271 440 0936
Onderwerp: Wij willen uw opvolgende asielaanvraag niet-ontvankelijk verklaren

Geachte heer Golzarifar,

Op 20 maart 2025 heeft u voor de derde keer asiel gevraagd. Ik wil die aanvraag niet-ontvankelijk verklaren. Hieronder
staat waarom. Via uw advocaat kunt u tot en met 4 april 2025 reageren. Uw reactie heet een zienswijze.

De brief van uw kerk is geen nieuw element. U kon die eerder overleggen.

De minister van Asiel en Migratie, namens de minister, een medewerker van de IND
""",
        {"date": "2025-04-03", "v_number": "2714400936", "procedure": "hasa"},
    ),
    Sample(
        "d25-zienswijze-2016", "D25", "dev_stichting", ("Rozengracht Advocaten", "mr. T. van Elzendaal"),
        """
Immigratie- en Naturalisatiedienst
Postbus 0000
0000 ZZ Rijnstad

Datum: maandag 5 december 2016
Dossier: Rostamiyeh/IND - 16.0441
V-nummer: 2783441002

ZIENSWIJZE OP HET VOORNEMEN VAN 9 NOVEMBER 2016

Geachte heer/mevrouw,

Tot mij wendde zich de heer P. Rostamiyeh. Cliënt kan zich met het voornemen niet verenigen. Hij heeft uitgebreid
verteld over zijn doop en zijn plaats in de gemeente.

Redenen waarom ik u verzoek de aanvraag alsnog in te willigen.

!sign T. van Elzendaal, advocaat
""",
        {"date": "2016-12-05", "v_number": "2783441002"},
    ),
    Sample(
        "d25-kort-2025", "D25", "dev_kantoor", ("mr. D. Huizelaar", "Advocatenpraktijk Noorderzon"),
        """
> 4/4/2025

Aan de Minister van Asiel en Migratie, p/a IND Ter Apel

Re: Kamran Golzarifar, V 271 440 0936

Geachte minister,

In reactie op uw voornemen van gisteren merk ik namens cliënt het volgende op. Ten onrechte neemt u aan dat de
kerkelijke verklaring eerder kon worden overgelegd: zij dateert van 28 februari 2025. Ik verzoek u deze zienswijze
als herhaald en ingelast te beschouwen.

mr. D. Huizelaar
""",
        {"date": "2025-04-04", "v_number": "2714400936", "name": "Kamran Golzarifar"},
    ),
    Sample(
        "d26-vi-2006", "D26", "dev_getypt",
        ("Immigratie- en Naturalisatiedienst", "Unit Asiel Waterstad"),
        """
BESCHIKKING

van de Minister voor Vreemdelingenzaken en Integratie

Naam: Hakobyantz, Artur
Alias: Petrosyanu, Artur
Geboren: 2-1-1977
IND-kenmerk: 0503.14.0092
V-nummer: 250.110.7743

Op 14 maart 2005 heeft betrokkene een aanvraag ingediend tot het verlenen van een verblijfsvergunning asiel voor
bepaalde tijd als bedoeld in artikel 28 van de Vreemdelingenwet 2000.

Overwegingen

Betrokkene heeft toerekenbaar geen documenten overgelegd die zijn identiteit en nationaliteit aantonen. Aan zijn
asielrelaas wordt daarom geen geloof gehecht.

BESLUIT

De aanvraag tot het verlenen van een verblijfsvergunning wordt afgewezen.

Rechtsgevolgen van deze beschikking

Betrokkene dient Nederland uit eigen beweging binnen vier weken te verlaten.

Rechtsmiddelen

Tegen deze beschikking kan binnen vier weken na bekendmaking beroep worden ingesteld bij de rechtbank te
's-Gravenhage.

Rijnstad, 6 februari 2006
""",
        {"date": "2006-02-06", "v_number": "2501107743", "ind_number": "0503.14.0092", "procedure": "asiel",
         "outcome": "AFGEWEZEN", "credibility": {"relaas": "NIET_GELOOFWAARDIG"}, "departure_term_days": 28,
         "remedy": {"kind": "beroep", "weeks": 4}, "birth_date": "1977-01-02"},
    ),
    Sample(
        "d26-buitenschuld-2020", "D26", "dev_brief",
        ("Immigratie- en Naturalisatiedienst", "Postbus 0000, Rijnstad"),
        """
@Dagtekening=18 december 2020
@V-nr.=2645.001.178
@Zaaknr.=Z1-000114407
@Onderwerp=afwijzing verblijfsvergunning ‘humanitair tijdelijk’

Geachte mevrouw Kpodarelu,

Op 30 juni 2020 heeft u een verblijfsvergunning gevraagd, omdat u buiten uw schuld niet uit Nederland kunt vertrekken.
U komt niet in aanmerking voor deze vergunning. Ik leg hieronder uit waarom.

De Dienst Terugkeer en Vertrek heeft op 2 november 2020 geen positief zwaarwegend advies gegeven. Ik acht uw
identiteit niet aannemelijk. Aan uw gestelde nationaliteit twijfel ik niet.

Op u rust de plicht om Nederland te verlaten. Daarvoor krijgt u achtentwintig dagen. Deze brief is een
terugkeerbesluit.

Wilt u opkomen tegen dit besluit? Stuur dan uw bezwaarschrift uiterlijk vier weken na de datum van deze brief aan de
IND. U mag de beslissing op het bezwaarschrift niet in Nederland afwachten.

de staatssecretaris van Justitie en Veiligheid
""",
        {"date": "2020-12-18", "v_number": "2645001178", "procedure": "buitenschuld", "outcome": "AFGEWEZEN",
         "credibility": {"identiteit": "NIET_GELOOFWAARDIG", "nationaliteit": "GELOOFWAARDIG"},
         "departure_term_days": 28, "remedy": {"kind": "bezwaar", "weeks": 4}},
    ),
    Sample(
        "d26-inwilliging-2025", "D26", "dev_rijks",
        ("Immigratie- en Naturalisatiedienst", "Ministerie van Asiel en Migratie"),
        """
* Mevrouw G.M. Al-Shammaril
* Oude Haven 0, Waterstad

@Datum=25 september 2025
@V-nummer=2987 700 114
@Onderwerp=U krijgt een verblijfsvergunning asiel

Beste mevrouw Al-Shammaril,

U heeft op 19 november 2024 asiel aangevraagd. Wij hebben besloten dat u mag blijven: wij verlenen u een
verblijfsvergunning asiel voor bepaalde tijd, geldig tot 19 november 2029.

## Hoe wij tot dit besluit kwamen

- Uw identiteit, nationaliteit en herkomst: geloofwaardig
- Uw problemen in Deir ez-Zor: niet beoordeeld, omdat dit voor het besluit niet nodig is

Vindt u dat u een andere vergunning had moeten krijgen? U kunt binnen 4 weken beroep instellen bij de rechtbank.

Namens de minister van Asiel en Migratie
""",
        {"date": "2025-09-25", "procedure": "asiel", "outcome": "INGEWILLIGD",
         "credibility": {"identiteit": "GELOOFWAARDIG", "nationaliteit": "GELOOFWAARDIG",
                         "herkomst": "GELOOFWAARDIG", "relaas": "NIET_BEOORDEELD"},
         "remedy": {"kind": "beroep", "weeks": 4}, "name": "G.M. Al-Shammaril"},
    ),
    Sample(
        "d26-kennelijk-2018", "D26", "dev_vrij", ("Immigratie- en Naturalisatiedienst", "AC Schiphol"),
        """
# BESCHIKKING

@Betrokkene=Amiri-Zadehlou, Behrouz
@Geb.datum=01-01-1992
@Nationaliteit (gesteld)=Afghaanse
@V-nummer=2801147702

Gelet op artikel 30b, eerste lid, aanhef en onder e, van de Vw 2000 besluit ik als volgt: de asielaanvraag is
kennelijk ongegrond.

De verklaringen over herkomst uit Ghazni zijn ongeloofwaardig: uit de taalanalyse blijkt dat betrokkene eenduidig niet
te herleiden is tot Afghanistan. Ook de verklaringen over de Taliban worden niet gevolgd. De identiteit staat niet
vast en wordt evenmin geloofd.

Een vertrektermijn wordt onthouden: betrokkene dient Nederland onmiddellijk te verlaten. Tegen betrokkene wordt een
inreisverbod uitgevaardigd voor de duur van twee jaren.

Tegen dit besluit staat gedurende één week beroep open bij de rechtbank Den Haag.

Aldus besloten te Schiphol op 31 juli 2018.

DE STAATSSECRETARIS VAN JUSTITIE EN VEILIGHEID
""",
        {"date": "2018-07-31", "v_number": "2801147702", "birth_date": "1992-01-01", "outcome": "AFGEWEZEN",
         "procedure": "asiel", "entry_ban_years": 2, "remedy": {"kind": "beroep", "weeks": 1},
         "credibility": {"identiteit": "NIET_GELOOFWAARDIG", "herkomst": "NIET_GELOOFWAARDIG"}},
        absent=("conclusion",),
    ),
    Sample(
        "d29-deels-2010", "D29", "dev_getypt", ("Immigratie- en Naturalisatiedienst", "Unit Regulier Beschikkingen"),
        """
BESLUIT OP BEZWAAR

Betreft   : de heer I. Ouédraogol
V-nummer  : 274.110.0392
Kenmerk   : 0908.10.0177

De Minister van Justitie heeft kennis genomen van het bezwaarschrift van 4 december 2009 tegen de beschikking van
11 november 2009, waarbij de aanvraag om toepassing van artikel 64 Vw is afgewezen.

Van het horen van betrokkene is afgezien, nu het bezwaar aanstonds ongegrond is.

Beslist wordt als volgt: het bezwaarschrift wordt kennelijk ongegrond verklaard.

Binnen vier weken na de dag van verzending van dit besluit kan beroep worden ingesteld.

Rijnstad, 22 maart 2010
""",
        {"date": "2010-03-22", "v_number": "2741100392", "attacked_decision_date": "2009-11-11",
         "outcome": "ONGEGROND", "procedure": "art64", "remedy": {"kind": "beroep", "weeks": 4}},
    ),
    Sample(
        "d29-gehoord-2024", "D29", "dev_vrij", ("IND", "Bezwaar en beroep"),
        """
@Datum=26 augustus 2024
@V-nummer=2645001178
@Onderwerp=Beslissing op uw bezwaarschrift

Geachte mevrouw Kpodarelu,

U heeft op 11 januari 2024 een bezwaarschrift gestuurd. U bent het er niet mee eens dat wij op 18 december 2023 uw
aanvraag hebben afgewezen. Op 3 juli 2024 heeft u uw bezwaar toegelicht tijdens een hoorzitting.

Ik geef u gelijk op het punt van de identiteit. Voor het overige niet. Uw bezwaar is daarom gedeeltelijk gegrond. U
krijgt nog steeds geen vergunning.

Wilt u naar de rechter? Doe dat binnen vier weken nadat dit besluit is verstuurd. U stelt dan beroep in.

De minister van Asiel en Migratie
""",
        {"date": "2024-08-26", "v_number": "2645001178", "attacked_decision_date": "2023-12-18",
         "hearing_date": "2024-07-03", "outcome": "GEGROND", "remedy": {"kind": "beroep", "weeks": 4}},
    ),
)  # fmt: skip
