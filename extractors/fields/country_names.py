"""Names of countries in Dutch, English and French, by ISO 3166-1 alpha-3 code; Kosovo as RKS.

Source: the territory names of the Unicode CLDR, release 46 (Unicode licence), one row per country.
"""

from __future__ import annotations

COUNTRY_NAMES = """\
ABW|Aruba
AFG|Afghanistan
AGO|Angola
AIA|Anguilla
ALA|Åland|Åland Islands|Îles Åland
ALB|Albanië|Albania|Albanie
AND|Andorra|Andorre
ARE|Verenigde Arabische Emiraten|United Arab Emirates|Émirats arabes unis
ARG|Argentinië|Argentina|Argentine
ARM|Armenië|Armenia|Arménie
ASM|Amerikaans-Samoa|American Samoa|Samoa américaines
ATG|Antigua en Barbuda|Antigua & Barbuda|Antigua-et-Barbuda
AUS|Australië|Australia|Australie
AUT|Oostenrijk|Austria|Autriche
AZE|Azerbeidzjan|Azerbaijan|Azerbaïdjan
BDI|Burundi
BEL|België|Belgium|Belgique
BEN|Benin|Bénin
BES|Caribisch Nederland|Caribbean Netherlands|Pays-Bas caribéens
BFA|Burkina Faso
BGD|Bangladesh
BGR|Bulgarije|Bulgaria|Bulgarie
BHR|Bahrein|Bahrain|Bahreïn
BHS|Bahama's|Bahamas
BIH|Bosnië en Herzegovina|Bosnia & Herzegovina|Bosnie-Herzégovine
BLM|Saint-Barthélemy|St. Barthélemy
BLR|Belarus|Biélorussie
BLZ|Belize
BMU|Bermuda|Bermudes
BOL|Bolivia|Bolivie
BRA|Brazilië|Brazil|Brésil
BRB|Barbados|Barbade
BRN|Brunei
BTN|Bhutan|Bhoutan
BWA|Botswana
CAF|Centraal-Afrikaanse Republiek|Central African Republic|République centrafricaine
CAN|Canada
CCK|Cocoseilanden|Cocos (Keeling) Islands|Îles Cocos
CHE|Zwitserland|Switzerland|Suisse
CHL|Chili|Chile
CHN|China|Chine
CIV|Ivoorkust|Côte d'Ivoire
CMR|Kameroen|Cameroon|Cameroun
COD|Congo-Kinshasa|Congo - Kinshasa
COG|Congo-Brazzaville|Congo - Brazzaville
COK|Cookeilanden|Cook Islands|Îles Cook
COL|Colombia|Colombie
COM|Comoren|Comoros|Comores
CPV|Kaapverdië|Cape Verde|Cap-Vert
CRI|Costa Rica
CUB|Cuba
CUW|Curaçao
CXR|Christmaseiland|Christmas Island|Île Christmas
CYM|Kaaimaneilanden|Cayman Islands|Îles Caïmans
CYP|Cyprus|Chypre
CZE|Tsjechië|Czechia|Tchéquie
DEU|Duitsland|Germany|Allemagne
DJI|Djibouti
DMA|Dominica|Dominique
DNK|Denemarken|Denmark|Danemark
DOM|Dominicaanse Republiek|Dominican Republic|République dominicaine
DZA|Algerije|Algeria|Algérie
ECU|Ecuador|Équateur
EGY|Egypte|Egypt|Égypte
ERI|Eritrea|Érythrée
ESH|Westelijke Sahara|Western Sahara|Sahara occidental
ESP|Spanje|Spain|Espagne
EST|Estland|Estonia|Estonie
ETH|Ethiopië|Ethiopia|Éthiopie
FIN|Finland|Finlande
FJI|Fiji|Fidji
FLK|Falklandeilanden|Falkland Islands|Îles Malouines
FRA|Frankrijk|France
FRO|Faeröer|Faroe Islands|Îles Féroé
FSM|Micronesia|Micronésie
GAB|Gabon
GBR|Verenigd Koninkrijk|United Kingdom|Royaume-Uni
GEO|Georgië|Georgia|Géorgie
GGY|Guernsey|Guernesey
GHA|Ghana
GIB|Gibraltar
GIN|Guinee|Guinea|Guinée
GLP|Guadeloupe
GMB|Gambia|Gambie
GNB|Guinee-Bissau|Guinea-Bissau|Guinée-Bissau
GNQ|Equatoriaal-Guinea|Equatorial Guinea|Guinée équatoriale
GRC|Griekenland|Greece|Grèce
GRD|Grenada|Grenade
GRL|Groenland|Greenland
GTM|Guatemala
GUF|Frans-Guyana|French Guiana|Guyane française
GUM|Guam
GUY|Guyana
HKG|Hongkong SAR van China|Hong Kong SAR China|R.A.S. chinoise de Hong Kong
HND|Honduras
HRV|Kroatië|Croatia|Croatie
HTI|Haïti|Haiti
HUN|Hongarije|Hungary|Hongrie
IDN|Indonesië|Indonesia|Indonésie
IMN|Isle of Man|Île de Man
IND|India|Inde
IRL|Ierland|Ireland|Irlande
IRN|Iran
IRQ|Irak|Iraq
ISL|IJsland|Iceland|Islande
ISR|Israël|Israel
ITA|Italië|Italy|Italie
JAM|Jamaica|Jamaïque
JEY|Jersey
JOR|Jordanië|Jordan|Jordanie
JPN|Japan|Japon
KAZ|Kazachstan|Kazakhstan
KEN|Kenia|Kenya
KGZ|Kirgizië|Kyrgyzstan|Kirghizstan
KHM|Cambodja|Cambodia|Cambodge
KIR|Kiribati
KNA|Saint Kitts en Nevis|St. Kitts & Nevis|Saint-Christophe-et-Niévès
KOR|Zuid-Korea|South Korea|Corée du Sud
KWT|Koeweit|Kuwait|Koweït
LAO|Laos
LBN|Libanon|Lebanon|Liban
LBR|Liberia
LBY|Libië|Libya|Libye
LCA|Saint Lucia|St. Lucia|Sainte-Lucie
LIE|Liechtenstein
LKA|Sri Lanka
LSO|Lesotho
LTU|Litouwen|Lithuania|Lituanie
LUX|Luxemburg|Luxembourg
LVA|Letland|Latvia|Lettonie
MAC|Macau SAR van China|Macao SAR China|R.A.S. chinoise de Macao
MAF|Saint-Martin|St. Martin
MAR|Marokko|Morocco|Maroc
MCO|Monaco
MDA|Moldavië|Moldova|Moldavie
MDG|Madagaskar|Madagascar
MDV|Maldiven|Maldives
MEX|Mexico|Mexique
MHL|Marshalleilanden|Marshall Islands|Îles Marshall
MKD|Noord-Macedonië|North Macedonia|Macédoine du Nord
MLI|Mali
MLT|Malta|Malte
MMR|Myanmar (Birma)|Myanmar (Burma)|Myanmar (Birmanie)
MNE|Montenegro|Monténégro
MNG|Mongolië|Mongolia|Mongolie
MNP|Noordelijke Marianen|Northern Mariana Islands|Îles Mariannes du Nord
MOZ|Mozambique
MRT|Mauritanië|Mauritania|Mauritanie
MSR|Montserrat
MTQ|Martinique
MUS|Mauritius|Maurice
MWI|Malawi
MYS|Maleisië|Malaysia|Malaisie
MYT|Mayotte
NAM|Namibië|Namibia|Namibie
NCL|Nieuw-Caledonië|New Caledonia|Nouvelle-Calédonie
NER|Niger
NFK|Norfolk|Norfolk Island|Île Norfolk
NGA|Nigeria
NIC|Nicaragua
NIU|Niue
NLD|Nederland|Netherlands|Pays-Bas
NOR|Noorwegen|Norway|Norvège
NPL|Nepal|Népal
NRU|Nauru
NZL|Nieuw-Zeeland|New Zealand|Nouvelle-Zélande
OMN|Oman
PAK|Pakistan
PAN|Panama
PCN|Pitcairneilanden|Pitcairn Islands|Îles Pitcairn
PER|Peru|Pérou
PHL|Filipijnen|Philippines
PLW|Palau|Palaos
PNG|Papoea-Nieuw-Guinea|Papua New Guinea|Papouasie-Nouvelle-Guinée
POL|Polen|Poland|Pologne
PRI|Puerto Rico|Porto Rico
PRK|Noord-Korea|North Korea|Corée du Nord
PRT|Portugal
PRY|Paraguay
PSE|Palestijnse gebieden|Palestinian Territories|Territoires palestiniens
PYF|Frans-Polynesië|French Polynesia|Polynésie française
QAT|Qatar
REU|Réunion|La Réunion
RKS|Kosovo
ROU|Roemenië|Romania|Roumanie
RUS|Rusland|Russia|Russie
RWA|Rwanda
SAU|Saoedi-Arabië|Saudi Arabia|Arabie saoudite
SDN|Soedan|Sudan|Soudan
SEN|Senegal|Sénégal
SGP|Singapore|Singapour
SHN|Sint-Helena|St. Helena|Sainte-Hélène
SLB|Salomonseilanden|Solomon Islands|Îles Salomon
SLE|Sierra Leone
SLV|El Salvador|Salvador
SMR|San Marino|Saint-Marin
SOM|Somalië|Somalia|Somalie
SPM|Saint-Pierre en Miquelon|St. Pierre & Miquelon|Saint-Pierre-et-Miquelon
SRB|Servië|Serbia|Serbie
SSD|Zuid-Soedan|South Sudan|Soudan du Sud
STP|Sao Tomé en Principe|São Tomé & Príncipe|Sao Tomé-et-Principe
SUR|Suriname
SVK|Slowakije|Slovakia|Slovaquie
SVN|Slovenië|Slovenia|Slovénie
SWE|Zweden|Sweden|Suède
SWZ|Eswatini
SXM|Sint-Maarten|Sint Maarten|Saint-Martin (partie néerlandaise)
SYC|Seychellen|Seychelles
SYR|Syrië|Syria|Syrie
TCA|Turks- en Caicoseilanden|Turks & Caicos Islands|Îles Turques-et-Caïques
TCD|Tsjaad|Chad|Tchad
TGO|Togo
THA|Thailand|Thaïlande
TJK|Tadzjikistan|Tajikistan|Tadjikistan
TKL|Tokelau
TKM|Turkmenistan|Turkménistan
TLS|Oost-Timor|Timor-Leste|Timor oriental
TON|Tonga
TTO|Trinidad en Tobago|Trinidad & Tobago|Trinité-et-Tobago
TUN|Tunesië|Tunisia|Tunisie
TUR|Turkije|Türkiye|Turquie
TUV|Tuvalu
TWN|Taiwan|Taïwan
TZA|Tanzania|Tanzanie
UGA|Oeganda|Uganda|Ouganda
UKR|Oekraïne|Ukraine
URY|Uruguay
USA|Verenigde Staten|United States|États-Unis
UZB|Oezbekistan|Uzbekistan|Ouzbékistan
VAT|Vaticaanstad|Vatican City|État de la Cité du Vatican
VCT|Saint Vincent en de Grenadines|St. Vincent & Grenadines|Saint-Vincent-et-les Grenadines
VEN|Venezuela
VGB|Britse Maagdeneilanden|British Virgin Islands|Îles Vierges britanniques
VIR|Amerikaanse Maagdeneilanden|U.S. Virgin Islands|Îles Vierges des États-Unis
VNM|Vietnam|Viêt Nam
VUT|Vanuatu
WLF|Wallis en Futuna|Wallis & Futuna|Wallis-et-Futuna
WSM|Samoa
YEM|Jemen|Yemen|Yémen
ZAF|Zuid-Afrika|South Africa|Afrique du Sud
ZMB|Zambia|Zambie
ZWE|Zimbabwe
"""
