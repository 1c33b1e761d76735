"""Codes of states and nationalities that are no ISO 3166 country (ICAO Doc 9303 part 3, section 5).

For this work the difference matters: XXA is a stateless person, XXB a refugee under the 1951
Convention, XXC another refugee, XXX somebody whose nationality nobody states. None is a country.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from extractors.model import Text


class CodeKind(StrEnum):
    COUNTRY = "country"
    STATELESS = "stateless"
    REFUGEE = "refugee"
    UNSPECIFIED = "unspecified"
    BRITISH = "british"  # a British nationality other than citizenship
    ORGANISATION = "organisation"
    SPECIMEN = "specimen"


@dataclass(frozen=True, slots=True)
class Code:
    """`iso3` is the ISO 3166-1 alpha-3 code, None when the code is no country.

    `text` explains a code of our own list; None for an ordinary country code.
    """

    code: str
    kind: CodeKind
    iso3: str | None
    text: Text | None


def _special(code: str, kind: CodeKind, nl: str, en: str, iso3: str | None = None) -> Code:
    return Code(code, kind, iso3, Text(nl, en))


_SPECIAL = {
    special.code: special
    for special in (
        _special("XXA", CodeKind.STATELESS, "staatloos (verdrag van 1954)", "stateless (1954)"),
        _special("XXB", CodeKind.REFUGEE, "vluchteling (verdrag van 1951)", "refugee (1951)"),
        _special("XXC", CodeKind.REFUGEE, "vluchteling (andere grond)", "refugee (other ground)"),
        _special("XXX", CodeKind.UNSPECIFIED, "nationaliteit niet vermeld", "unspecified"),
        _special("D", CodeKind.COUNTRY, "Duitsland", "Germany", "DEU"),
        _special("RKS", CodeKind.COUNTRY, "Kosovo", "Kosovo"),
        _special("EUE", CodeKind.ORGANISATION, "Europese Unie", "European Union"),
        _special("UNO", CodeKind.ORGANISATION, "Verenigde Naties", "United Nations"),
        _special("UNA", CodeKind.ORGANISATION, "VN-organisatie", "United Nations agency"),
        _special("UNK", CodeKind.ORGANISATION, "VN-bestuur in Kosovo", "UN mission in Kosovo"),
        _special("XOM", CodeKind.ORGANISATION, "Orde van Malta", "Order of Malta"),
        _special("XPO", CodeKind.ORGANISATION, "Interpol", "Interpol"),
        _special("GBD", CodeKind.BRITISH, "Brits overzees gebied", "British overseas territories"),
        _special("GBN", CodeKind.BRITISH, "Brits onderdaan overzee", "British national (overseas)"),
        _special("GBO", CodeKind.BRITISH, "Brits overzees burger", "British overseas citizen"),
        _special("GBP", CodeKind.BRITISH, "Brits beschermd persoon", "British protected person"),
        _special("GBS", CodeKind.BRITISH, "Brits onderdaan", "British subject"),
        _special("UTO", CodeKind.SPECIMEN, "voorbeeld (Utopia)", "specimen (Utopia)"),
    )
}


# ISO 3166-1 alpha-3 as it stood in 2025.
_COUNTRIES = """
    ABW AFG AGO AIA ALA ALB AND ARE ARG ARM ASM ATA ATF ATG AUS AUT AZE BDI BEL BEN BES BFA BGD BGR
    BHR BHS BIH BLM BLR BLZ BMU BOL BRA BRB BRN BTN BVT BWA CAF CAN CCK CHE CHL CHN CIV CMR COD COG
    COK COL COM CPV CRI CUB CUW CXR CYM CYP CZE DEU DJI DMA DNK DOM DZA ECU EGY ERI ESH ESP EST ETH
    FIN FJI FLK FRA FRO FSM GAB GBR GEO GGY GHA GIB GIN GLP GMB GNB GNQ GRC GRD GRL GTM GUF GUM GUY
    HKG HMD HND HRV HTI HUN IDN IMN IND IOT IRL IRN IRQ ISL ISR ITA JAM JEY JOR JPN KAZ KEN KGZ KHM
    KIR KNA KOR KWT LAO LBN LBR LBY LCA LIE LKA LSO LTU LUX LVA MAC MAF MAR MCO MDA MDG MDV MEX MHL
    MKD MLI MLT MMR MNE MNG MNP MOZ MRT MSR MTQ MUS MWI MYS MYT NAM NCL NER NFK NGA NIC NIU NLD NOR
    NPL NRU NZL OMN PAK PAN PCN PER PHL PLW PNG POL PRI PRK PRT PRY PSE PYF QAT REU ROU RUS RWA SAU
    SDN SEN SGP SGS SHN SJM SLB SLE SLV SMR SOM SPM SRB SSD STP SUR SVK SVN SWE SWZ SXM SYC SYR TCA
    TCD TGO THA TJK TKL TKM TLS TON TTO TUN TUR TUV TWN TZA UGA UKR UMI URY USA UZB VAT VCT VEN VGB
    VIR VNM VUT WLF WSM YEM ZAF ZMB ZWE
"""
# Codes of states that are no more, or have another code now: old documents bear them. And those
# that Doc 9303 part 3 section 5 lists beside our own: unions, banks and courts that give travel
# documents.
_OTHERS = """
    ANT BUR BYS CSK DDR NTZ ROM SCG SUN TMP YUG ZAR
    IAO XBA XCC XCE XCO XCT XDC XEC XES XIM XMP
"""
_LISTED = frozenset((*_SPECIAL, *_COUNTRIES.split(), *_OTHERS.split()))


def listed(code: str) -> bool:
    """Is it a code that somebody gives out? One that is not was probably misread.

    >>> listed("ERI"), listed("D<<"), listed("XXA"), listed("LRI"), listed("E8I")
    (True, True, True, False, False)
    """
    return code.rstrip("<") in _LISTED


def understand(code: str) -> Code | None:
    """What a code says; None when it is no code at all.

    >>> understand("XXA").kind, understand("D<<").iso3, understand("SDN").iso3
    (<CodeKind.STATELESS: 'stateless'>, 'DEU', 'SDN')
    >>> understand("S0N") is None
    True
    """
    bare = code.rstrip("<")
    if bare in _SPECIAL:
        return _SPECIAL[bare]
    if len(bare) == 3 and bare.isascii() and bare.isalpha() and bare.isupper():
        return Code(bare, CodeKind.COUNTRY, bare, None)
    return None
