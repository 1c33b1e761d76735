"""A country: its ISO 3166-1 alpha-3 code.

Names are understood in Dutch, English and French, as are the common other names (Birma, Ivoorkust)
and the states that are no more, which keep their old codes (ISO 3166-3 as alpha-3: SUN, YUG, CSK,
ZAR): what became of them is a matter for `successors`, never for a guess. A region (Darfur,
Tsjetsjenië) is no country.

>>> parse("Soedan"), parse("Sierra Leone"), parse("the Union of Myanmar"), parse("USSR")
('SDN', 'SLE', 'MMR', 'SUN')
>>> parse("الجمهورية العربية السورية"), parse("Republika e Shqipërisë"), parse("Côte d'Ivoire")
('SYR', 'ALB', 'CIV')
>>> parse("Darfur") is None
True
>>> successors("SUN")[:3]
('RUS', 'UKR', 'BLR')
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from extractors.fields.country_names import COUNTRY_NAMES
from extractors.folding import flatten
from extractors.later import later
from extractors.mrz.codes import understand

_OTHER_NAMES = """\
SUN|Sovjet-Unie|Sovjetunie|USSR|U.S.S.R.|Soviet Union|Union sovietique|Unie van Socialistische \
Sovjetrepublieken|SSSR
YUG|Joegoslavie|Yugoslavia|Yougoslavie|Federale Republiek Joegoslavie
SCG|Servie en Montenegro|Serbia and Montenegro
CSK|Tsjecho-Slowakije|Tsjechoslowakije|Czechoslovakia
ZAR|Zaire
DDR|DDR|Duitse Democratische Republiek
MMR|Myanmar|Birma|Burma|Union of Myanmar|Republic of the Union of Myanmar|Myanmar (Birma)
CIV|Ivoorkust|Ivory Coast|Cote d'Ivoire
COD|Democratische Republiek Congo|DR Congo|DRC|RDC|Congo-Kinshasa|Democratic Republic of the \
Congo|Democratic Republic of Congo|République démocratique du Congo
COG|Congo-Brazzaville|Republiek Congo|Republic of the Congo|Republic of Congo
RUS|Russische Federatie|Russian Federation|Federation de Russie
IRN|Islamitische Republiek Iran|Islamic Republic of Iran|Perzie|I.R. Iran
SYR|Syrische Arabische Republiek|Syrian Arab Republic|Republique arabe syrienne
AFG|Islamitische Republiek Afghanistan|Islamic Republic of Afghanistan
CHN|Volksrepubliek China|People's Republic of China|PRC
PRK|Noord-Korea|North Korea|Democratic People's Republic of Korea
KOR|Zuid-Korea|South Korea|Republic of Korea
VNM|Vietnam|Viet Nam|Socialist Republic of Vietnam
LAO|Laos
LKA|Sri Lanka|Ceylon|Democratic Socialist Republic of Sri Lanka
BGD|Bangladesh|People's Republic of Bangladesh
TUR|Turkije|Turkey|Turkiye|Republic of Turkey
CPV|Kaapverdie|Cape Verde|Cabo Verde|Cap-Vert
SWZ|Swaziland|Eswatini
MKD|Macedonie|Macedonia
MDA|Moldavie|Moldova|Republiek Moldavie|Republic of Moldova
BLR|Wit-Rusland|Belarus|Belorussia
GBR|Groot-Brittannie|Engeland|Verenigd Koninkrijk|Great Britain|United Kingdom|UK|England
USA|Verenigde Staten|Verenigde Staten van Amerika|USA|United States of America|United States
NLD|Nederland|the Netherlands|Koninkrijk der Nederlanden|Kingdom of the Netherlands|Holland
PSE|Palestijnse Autoriteit|Palestinian Authority|Palestinian National Authority|Palestina|Palestine|Palestijnse gebieden|Gaza|Westelijke Jordaanoever|State of Palestine
SOM|Somalie|Federal Republic of Somalia|Somali Republic
SDN|Sudan|Soedan|Republic of the Sudan|Republic of Sudan|Republiek Soedan
SSD|Zuid-Sudan|Zuid-Soedan|South Sudan|Republic of South Sudan
GIN|Guinee|Guinea|Guinee-Conakry|Republique de Guinee
GMB|Gambia|The Gambia|Republic of The Gambia
NGA|Nigeria|Federal Republic of Nigeria
TZA|Tanzania|United Republic of Tanzania
ETH|Ethiopie|Federal Democratic Republic of Ethiopia
ERI|Eritrea|State of Eritrea
IND|India|Republic of India|Republiek India
PAK|Pakistan|Islamic Republic of Pakistan|Islamitische Republiek Pakistan
IRQ|Irak|Iraq|Republic of Iraq
DZA|Algerije|Algeria|Republique algerienne
MAR|Marokko|Morocco|Royaume du Maroc|Kingdom of Morocco|Koninkrijk Marokko
EGY|Egypte|Egypt|Arab Republic of Egypt
LBY|Libie|Libya|State of Libya
LBN|Libanon|Lebanon
JOR|Jordanie|Jordan|Hashemite Kingdom of Jordan
SAU|Saudi-Arabie|Saudi Arabia|Saoedi-Arabie|Kingdom of Saudi Arabia
ARE|Verenigde Arabische Emiraten|VAE|UAE|United Arab Emirates
GEO|Georgie|Georgia
ARM|Armenie|Armenia|Republic of Armenia|Republiek Armenie
AZE|Azerbeidzjan|Azerbaijan
KGZ|Kirgizie|Kirgizstan|Kyrgyz Republic
TJK|Tadzjikistan
SLE|Sierra Leone|Republic of Sierra Leone
GHA|Ghana|Republic of Ghana
TLS|Oost-Timor|East Timor
NPL|Nepal|Nepal
"""
# As papers of the state itself write its name, beside those above; German names for Swiss papers.
_OWN_NAMES = """\
RUS|Россия|Российская Федерация|Russland
SUN|СССР|Союз Советских Социалистических Республик
UKR|Украина|Україна
BLR|Беларусь|Республика Беларусь
ARM|Армения|Республика Армения
AZE|Азербайджан|Azerbaycan
GEO|Грузия
KAZ|Казахстан|Республика Казахстан|Kazachstan
KGZ|Киргизия|Кыргызстан
TJK|Таджикистан
UZB|Узбекистан|O'zbekiston
TKM|Туркменистан
MDA|Молдова
ALB|Shqiperia|Republika e Shqiperise|Shqiperise
RKS|Kosova|Republika e Kosoves
TUR|Turkiye Cumhuriyeti
DEU|Deutschland|Bundesrepublik Deutschland
SRB|Srbija|Republika Srbija
SYR|سوريا|سورية|الجمهورية العربية السورية
IRQ|العراق|جمهورية العراق
IRN|ایران|جمهوری اسلامی ایران
AFG|افغانستان|جمهوری اسلامی افغانستان
SDN|السودان|جمهورية السودان
SOM|الصومال|Soomaaliya
ERI|اريتريا|دولة ارتريا|ኤርትራ|ሃገረ ኤርትራ
ETH|ኢትዮጵያ|اثيوبيا
YEM|اليمن|الجمهورية اليمنية
LBY|ليبيا|دولة ليبيا
MAR|المغرب|المملكة المغربية
DZA|الجزائر
TUN|تونس|الجمهورية التونسية
EGY|مصر|جمهورية مصر العربية
LBN|لبنان|الجمهورية اللبنانية
JOR|الاردن|المملكة الاردنية الهاشمية
PSE|فلسطين|دولة فلسطين
SAU|المملكة العربية السعودية
CHN|中国|中华人民共和国
GNB|Guine-Bissau
AGO|Republica de Angola
"""

SUCCESSORS = {
    "SUN": "RUS UKR BLR ARM AZE GEO MDA KAZ KGZ TJK TKM UZB EST LVA LTU",
    "YUG": "SRB MNE HRV SVN BIH MKD RKS",
    "SCG": "SRB MNE RKS",
    "CSK": "CZE SVK",
    "ZAR": "COD",
    "DDR": "DEU",
}


_HALF_NAMES = {"congo", "korea", "guinee bissau", "democratic republic", "democratische republiek"}


def _key(name: str) -> str:
    folded = flatten(name).replace(".", "").replace("'", "").replace("&", "en")
    words = re.split(r"[\s\-()]+", folded)
    return " ".join(w for w in words if w and w not in ("the", "de", "het", "la", "le", "les"))


_CODES: dict[str, str] = {}
for _row in (COUNTRY_NAMES + _OTHER_NAMES + _OWN_NAMES).splitlines():
    _code, *_names = _row.split("|")
    _CODES.update({_key(name): _code for name in _names})
_ISO = set(_CODES.values())


def _spelling(key: str) -> str:
    """The name as a pattern: any blanks, articles between, an apostrophe that the key lost."""
    words = [re.sub(r"^([dn])(?=[aeiou])", r"\1'?", re.escape(word)) for word in key.split()]
    return r"[\s\-]+(?:(?:the|de|van)\s+)?".join(words)


_SPELLINGS = sorted((k for k in _CODES if len(k) > 3 or k == "中国"), key=len, reverse=True)


_in_text = later(  # any of the names
    lambda: re.compile(r"(?<![^\W_])(?:" + "|".join(map(_spelling, _SPELLINGS)) + r")(?![^\W_])")
)


@dataclass(frozen=True, slots=True)
class CountryFound:
    start: int
    end: int
    value: str


def compact(text: str) -> str:
    """The name without article, accents and stops, for comparison."""
    return _key(text)


def parse(text: str) -> str | None:
    """The code of a name or a code; None when it is no country."""
    stripped = text.strip(" .,:;()")
    if stripped.upper() in _ISO and stripped.isupper():
        return stripped.upper()
    key = _key(stripped)
    if key in _CODES:
        return _CODES[key]
    for opening in ("republic of ", "republiek ", "republique du ", "republique ", "state of "):
        if key.startswith(opening) and key.removeprefix(opening) in _CODES:
            return _CODES[key.removeprefix(opening)]
    inside = next(find(text), None)
    return inside.value if inside is not None else None


def is_name(text: str) -> bool:
    """Is the whole text the name of a country?"""
    return _key(text) in _CODES or _key(text) in _HALF_NAMES


def parse_state(text: str) -> str | None:
    """An issuing state: a country, or a code of a machine readable zone that is none.

    >>> parse_state("D<<"), parse_state("UNO"), parse_state("Ghana")
    ('DEU', 'UNO', 'GHA')
    """
    known = understand(text.strip()) if text.strip().isupper() else None
    if known is not None:
        return known.iso3 or known.code
    return parse(text)


def find(text: str) -> Iterator[CountryFound]:
    """Every country named in the text.

    >>> [c.value for c in find("geboren in India, ouders uit Sri Lanka")]
    ['IND', 'LKA']
    """
    flat = flatten(text).replace("'", "'")
    for match in _in_text().finditer(flat):
        code = _CODES.get(_key(match.group()))
        if code is not None:
            yield CountryFound(*match.span(), code)


def successors(code: str) -> tuple[str, ...]:
    """The states that followed one that is no more; () for a state that stands."""
    return tuple(SUCCESSORS.get(code, "").split())


def format(code: str) -> str:
    """The Dutch name.

    >>> format("SDN")
    'Soedan'
    """
    return _DUTCH.get(code, code)


_DUTCH = {row.split("|")[0]: row.split("|")[1] for row in _OTHER_NAMES.splitlines()}
_DUTCH |= {row.split("|")[0]: row.split("|")[1] for row in COUNTRY_NAMES.splitlines()}
