"""A nationality somebody states: ISO 3166-1 alpha-3, "stateless" or "unknown".

Who says so and when is kept beside the value, because papers contradict each other: never one
nationality per client (domain.md 2.2). A language analysis says nothing about nationality, so its
type has no such field.

>>> parse("Soedanese"), parse("staatloos"), parse("van onbekende nationaliteit"), parse("SDN")
('SDN', 'stateless', 'unknown', 'SDN')
>>> parse("Burgerservicenummer") is None
True
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from extractors.fields import country
from extractors.folding import flatten
from extractors.mrz.codes import CodeKind, understand

STATELESS, UNKNOWN = "stateless", "unknown"

_ADJECTIVES = """\
AFG afghaans afghaanse afghan afghane afghanisch afghanische
ALB albanees albanese albanian shqiptare shqiptar albanais albanaise albanisch albanische
DZA algerijns algerijnse algerian algerien algerienne algerisch algerische
AGO angolees angolese angolan angolais angolaise angolanisch angolanische
ARM armeens armeense armenian armenienne armenien armenisch armenische
AZE azerbeidzjaans azerbeidzjaanse azeri azerbaijani aserbaidschanisch aserbaidschanische
BGD bengalees bengalese bengaalse bengaals bangladeshi bangladesh bangladees bangladese bengali bangladeschisch bangladeschische
BLR wit-russisch wit-russische belarussisch belarussische belarusian
BEN beninese benins beninse beninees beninois beninoise
MNE montenegrijns montenegrijnse montenegrin
GNB guinee-bissaus bissauguineen
CAF centrafricain centrafricaine
MWI malawisch malawische malawian malawien malawienne
NAM namibisch namibische namibian namibien namibienne
BWA botswaans botswaanse botswanan motswana batswana
SWZ swazi swazisch swazische eswatini
LSO lesothaans lesothaanse basotho mosotho
MUS mauritiaans mauritiaanse mauritian mauricien mauricienne
COM comorees comorese comoors comoorse comorian comorien comorienne
CPV kaapverdisch kaapverdische cape-verdean cap-verdien cap-verdienne cabo-verdiano caboverdiana
OMN omaans omaanse omanitisch omani omanais
BHR bahreins bahreinse bahraini
QAT qatarees qatarese qatari
ARE emirati emiratisch emiratische
KHM cambodjaans cambodjaanse cambodian cambodgien
LAO laotiaans laotiaanse laotian lao
JPN japans japanse japanese japonais
MYS maleisisch maleisische malaysian
HRV kroatisch kroatische croatian croate
JAM jamaicaans jamaicaanse jamaican
GUY guyaans guyaanse guyanese
MEX mexicaans mexicaanse mexican mexicano mexicana
GAB gabonees gabonese gabonais gabonaise
COG brazzavillois
BTN bhutanees bhutaanse bhutanese
BIH bosnisch bosnische bosnian
BFA burkinees burkinese burkinabe
BDI burundees burundese burundian burundaise burundais burundian
CMR kameroens kameroense cameroonian camerounaise camerounais kamerunisch kamerunische
CHN chinees chinese chinesisch chinesische
COD congolees congolese congolais congolaise kongolesisch kongolesische
CIV ivoriaans ivoriaanse ivorian ivoirienne ivoirien ivorisch ivorische
CUB cubaans cubaanse cuban
EGY egyptisch egyptische egyptian egyptien egyptienne agyptisch agyptische
DJI djiboutiaans djiboutiaanse djiboutian djiboutien
ERI eritrees eritrese eritrean erythreen erythreenne eritreisch eritreische
ETH ethiopisch ethiopische ethiopian ethiopien ethiopienne athiopisch athiopische
GMB gambiaans gambiaanse gambian gambisch gambische
GEO georgisch georgische georgian georgien georgienne
GHA ghanees ghanese ghanaian ghaneen ghaneenne ghanaisch ghanaische
GIN guinees guinese guineese guinean guineenne guineen guineisch guineische
IND indiaas indiase indian indisch indische
IDN indonesisch indonesische indonesian
IRN iraans iraanse iranian iranien iranienne iranisch iranische
IRQ iraaks iraakse irakees irakese iraqi irakien irakienne irakisch irakische
JOR jordaans jordaanse jordanian jordanisch jordanische
KAZ kazachs kazachse kazakh kasachisch kasachische
KEN keniaans keniaanse kenyan kenyaans kenyaanse kenianisch kenianische
KGZ kirgizisch kirgizische kyrgyz
KWT koeweits koeweitse kuwaiti
RKS kosovaars kosovaarse kosovar kosovarisch kosovarische kosovare kosovare kosovaree
LBN libanees libanese lebanese libanais libanaise libanesisch libanesische
LBR liberiaans liberiaanse liberian
LBY libisch libische libyan libysch libysche
MKD macedonisch macedonische macedonian mazedonisch mazedonische nordmazedonisch nordmazedonische
MDA moldavisch moldavische moldovan moldauisch moldauische
MNG mongools mongoolse mongolian mongolisch mongolische
MAR marokkaans marokkaanse moroccan marocaine marocain marokkanisch marokkanische
MLI malinees malinese malian malienne malien malisch malische
MRT mauritaans mauritaanse mauritanian mauritanien mauritanienne
MMR birmaans birmaanse myanmarees myanmarese burmese
NLD nederlands nederlandse dutch
NPL nepalees nepalese nepalesisch nepalesische
NER nigerees nigerese nigerien nigerienne
NGA nigeriaans nigeriaanse nigerian nigeriane nigerian nigerianisch nigerianische
UGA oegandees oegandese ugandan ugandisch ugandische
UKR oekraiens oekraiense ukrainian ukrainisch ukrainische
UZB oezbeeks oezbeekse uzbek usbekisch usbekische
PAK pakistaans pakistaanse pakistani pakistanisch pakistanische
PSE palestijns palestijnse palestinian palastinensisch palastinensische
RUS russisch russische russian russe
RWA rwandees rwandese rwandan rwandais rwandaise ruandisch ruandische
SAU saudisch saoedische saudi
SEN senegalees senegalese senegalaise senegalais senegalesisch senegalesische
SRB servisch servische serbian serbisch serbische
SLE sierra-leonais sierra-leonaise sierraleonais sierraleonaise sierraleoons sierraleoonse sierra-leoons sierra-leoonse sierra-leonean sierraleonean sierra-leonisch sierra-leonische sierraleonisch sierraleonische
SOM somalisch somalische somali somalier somalien somalienne
SDN soedanees soedanese sudanees sudanese soudanais soudanaise sudanesisch sudanesische
SSD south-sudanese zuid-soedanees zuid-soedanese zuid-sudanese
SUN sovjet soviet sovjetburger
LKA sri-lankaans sri-lankaanse srilankaans srilankaanse sri-lankan sri-lankisch sri-lankische
SUR surinaams surinaamse surinamese
SYR syrisch syrische syrian syrien syrienne
TJK tadzjieks tadzjiekse tajik tadschikisch tadschikische
TZA tanzaniaans tanzaniaanse tanzanian
TCD tsjadisch tsjadische chadian tchadien tchadienne
TGO togolees togolese togolais togolaise togoisch togoische
TUN tunesisch tunesische tunisian tunisienne tunisien
TUR turks turkse turkish turkisch turkische
TKM turkmeens turkmeense turkmen
VEN venezolana venezolano venezolaans venezolaanse venezuelan
VNM vietnamees vietnamese vietnamesisch vietnamesische
YEM jemenitisch jemenitische yemeni
YUG joegoslavisch joegoslavische yugoslav
BGR bulgaars bulgaarse bulgarian bulgare
BOL boliviaans boliviaanse bolivian
BRA braziliaans braziliaanse brazilian brasileira brasileiro
CHL chileens chileense chilean
COL colombiana colombiano colombiaans colombiaanse colombian
CPV kaapverdiaans kaapverdiaanse
CUB cubana cubano
DOM dominicaans dominicaanse dominican dominicana
ECU ecuadoraans ecuadoraanse ecuadorian ecuatoriana
GTM guatemalteeks guatemalteekse guatemalan
HND hondurees hondurese honduran
HTI haitiaans haitiaanse haitian haitienne haitien
MDG malagassisch malagasy malgache
MOZ mozambikaans mozambikaanse mozambican mocambicana mocambicano
NIC nicaraguaans nicaraguaanse nicaraguan nicaraguense
PER peruaans peruaanse peruvian
PHL filipijns filipijnse filipino filipina
POL pools poolse polish
ROU roemeens roemeense romanian roumaine
SLV salvadoraans salvadoraanse salvadoran
THA thais thaise thai
ZAF zuid-afrikaans zuid-afrikaanse south-african
ZMB zambiaans zambiaanse zambian
ZWE zimbabwaans zimbabwaanse zimbabwean
"""
_CODES = {word: row.split()[0] for row in _ADJECTIVES.splitlines() for word in row.split()[1:]}
_STATELESS = re.compile(r"\b(?:staatlo(?:os|ze)|stateless|apatride|xxa)\b")
_UNKNOWN = re.compile(
    r"\b(?:onbekend\w*|unknown|niet (?:vastgesteld|vast te stellen)|inconnue?|xxx|unspecified)\b"
)
_WORD = re.compile(
    r"(?<![\w-])(?:"
    + "|".join(sorted(map(re.escape, _CODES), key=len, reverse=True))
    + r")(?![\w-])"
)
_SAID = re.compile(
    r"\b(?:van|de|heeft|bezit|met|of|the)\s+(?P<v>[\w\-]{4,24}(?: [\w\-]{4,12})?)\s+"
    r"(?:nationaliteit|nationality)"
)
_CLAIM = re.compile(r"\b(?:stelt|gesteld|verklaar[dt]|eigen zeggen|beweert|zegt|claims|says)\b")


@dataclass(frozen=True, slots=True)
class NationalityFound:
    """`claimed` when the sentence says that the person says so."""

    start: int
    end: int
    value: str
    claimed: bool = False


def parse(text: str) -> str | None:
    """The nationality named first; None when there is none."""
    flat = flatten(text)
    if _STATELESS.search(flat):
        return STATELESS
    spaced = re.sub(r"(sri|sierra|wit|zuid|south) (?=[a-z])", r"\1-", flat)
    match = _WORD.search(spaced)
    if match:
        return _CODES[match.group()]
    stem = next((w[:-1] for w in re.findall(r"[a-z\-]{6,}", spaced) if w[:-1] in _CODES), None)
    if stem is not None:
        return _CODES[stem]  # "angolana", "nigerianer" of languages that inflect
    code = text.strip().upper()
    if 1 <= len(code) <= 3 and code.isalpha() and (special := of_code(code)) is not None:
        return special
    named = country.parse(text)
    if named is not None:
        return named
    return UNKNOWN if _UNKNOWN.search(flat) else None


def of_code(code: str) -> str | None:
    """The nationality behind a code of a machine readable zone.

    >>> of_code("XXA"), of_code("D"), of_code("XXX"), of_code("S0N") is None
    ('stateless', 'DEU', 'unknown', True)
    """
    known = understand(code)
    if known is None:
        return None
    if known.kind is CodeKind.STATELESS:
        return STATELESS
    if known.kind in (CodeKind.UNSPECIFIED, CodeKind.REFUGEE):
        return UNKNOWN
    return known.iso3 or known.code


def find(text: str) -> Iterator[NationalityFound]:
    """Sentences that give somebody a nationality.

    >>> [(n.value, n.claimed) for n in find("Betrokkene stelt van Soedanese nationaliteit te zijn")]
    [('SDN', True)]
    """
    flat = flatten(text)
    for match in _SAID.finditer(flat):
        value = parse(match["v"])
        if value is not None:
            said = _CLAIM.search(flat[max(0, match.start() - 60) : match.end() + 20])
            yield NationalityFound(*match.span("v"), value, said is not None)
