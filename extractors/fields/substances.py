"""Generic names of medicines, in Dutch spelling, and the sameness of their spellings.

The names are the international nonproprietary names of substances that practices prescribe most; a name
in English, French or Spanish is known by its skeleton.

>>> known("Amoxicillin"), known("phénytoïne"), known("chlorpromazine"), known("begeleiding")
(True, True, True, False)
"""

from __future__ import annotations

import re
from functools import lru_cache

from extractors.folding import fold

_NAMES = """
abacavir acamprosaat acenocoumarol acetaminofen acetylcysteine acetylsalicylzuur aciclovir
adrenaline agomelatine albendazol alendroninezuur alfacalcidol allopurinol alprazolam amantadine
amikacine amiodaron amitriptyline amlodipine amoxicilline anidulafungine apixaban aripiprazol
artemether artesunaat aspirine atazanavir atenolol atomoxetine atorvastatine atropine azathioprine
azitromycine baclofen beclometason bedaquiline benperidol benzhexol benzylpenicilline betahistine
betamethason bevacizumab bictegravir biperideen bisacodyl bisoprolol brexpiprazol bromocriptine
broomperidol budesonide bumetanide buprenorfine bupropion buspiron cabergoline calcitriol
calciumacetaat candesartan capreomycine captopril carbamazepine carbasalaatcalcium carbimazol
cariprazine carvedilol cefalexine ceftriaxon cetirizine chloorpromazine chloorthalidon
chloramfenicol chloroquine cholecalciferol ciclosporine cinacalcet cinnarizine ciprofloxacine
cisplatine citalopram claritromycine clindamycine clobazam clobetasol clofazimine clomipramine
clonazepam clonidine clopidogrel clozapine cobicistat codeine colchicine colecalciferol cotrimoxazol
cyanocobalamine cyclofosfamide cycloserine cyproteron dabigatran daclatasvir dalteparine
dapagliflozine dapson darbepoetine darunavir dasatinib deferasirox deferoxamine delamanid denosumab
desloratadine desmopressine dexamethason dexamfetamine dexmethylfenidaat diazepam diclofenac
digoxine diltiazem dipyridamol disulfiram dolutegravir domperidon donepezil doxazosine doxepine
doxycycline duloxetine edoxaban efavirenz elvitegravir emicizumab empagliflozine emtricitabine
enalapril enoxaparine entacapon entecavir epinefrine eplerenon epoetine erytromycine erytropoetine
escitalopram esomeprazol estradiol etanercept ethambutol ethinylestradiol ethosuximide etionamide
ezetimib famotidine fenobarbital fenprocoumon fentanyl fenytoine ferrofumaraat filgrastim
finasteride flucloxacilline fluconazol fludrocortison flunarizine fluocinolon fluoxetine flupentixol
fluspirileen fluticason fluvoxamine foliumzuur formoterol fosfaatbinder furosemide gabapentine
galantamine gentamicine glibenclamide gliclazide glimepiride guanfacine haloperidol heparine
hydrochloorthiazide hydrocortison hydrocortisone hydroxocobalamine hydroxycarbamide
hydroxychloroquine hydroxyurea hydroxyureum hydroxyzine ibandroninezuur ibuprofen imatinib
imipramine indapamide infliximab insuline interferon ipratropium irbesartan isoniazide
isosorbidedinitraat isosorbidemononitraat isotretinoine itraconazol ivabradine ivacaftor ivermectine
kanamycine ketoconazol labetalol lacosamide lactulose lamivudine lamotrigine lanreotide lansoprazol
lantaancarbonaat ledipasvir lercanidipine letrozol leucovorine levetiracetam levocetirizine levodopa
levofloxacine levomepromazine levonorgestrel levothyroxine linezolid liraglutide lisdexamfetamine
lisinopril lithium loperamide lopinavir loratadine lorazepam losartan lumefantrine lurasidon
macrogol maprotiline mebeverine medroxyprogesteron mefloquine melatonine memantine mercaptopurine
meropenem mesalazine metformine methadon methotrexaat methyldopa methylfenidaat methylprednisolon
metoclopramide metoprolol metronidazol mianserine midazolam mirtazapine mometason montelukast
morfine moxifloxacine mycofenolaat mycofenolzuur naloxon naltrexon naproxen natriumbicarbonaat
natriumvalproaat nebivolol nevirapine nicotine nifedipine nilotinib nitrazepam nitrofurantoine
nitroglycerine nortriptyline nystatine octreotide olanzapine omeprazol ondansetron oxazepam
oxcarbazepine oxybutynine oxycodon paliperidon pantoprazol paracetamol paroxetine peginterferon
penfluridol penicilline perfenazine periciazine perindopril permethrine pimozide pioglitazon
pipamperon piperacilline piroxicam posaconazol pramipexol pravastatine praziquantel prazosine
prednisolon prednison pregabaline pretomanid primaquine promethazine propranolol propylthiouracil
protionamide pyrazinamide pyridostigmine quetiapine raloxifeen raltegravir ramipril ranitidine
rasagiline ribavirine rifabutine rifampicine rilpivirine risedroninezuur risperidon ritonavir
rituximab rivaroxaban rivastigmine ropinirol rosuvastatine sacubitril salazopyrine salbutamol
salmeterol saxagliptine secukinumab semaglutide sertindol sertraline sevelameer sildenafil
simvastatine sirolimus sitagliptine sofosbuvir solifenacine somatropine sorafenib sotalol
spironolacton streptomycine sucralfaat sulfamethoxazol sulfasalazine sulpiride sumatriptan sunitinib
tacrolimus tadalafil tamoxifen tamsulosine telmisartan temazepam tenofovir tenofoviralafenamide
terbinafine terbutaline teriflunomide testosteron thiamazol thiamine ticagrelor timolol tiotropium
tizanidine tobramycine tocilizumab tolbutamide topiramaat tramadol tranexaminezuur trastuzumab
trazodon triamcinolon trihexyfenidyl trimethoprim triptoreline valaciclovir valganciclovir valproaat
valproinezuur valsartan vancomycine velpatasvir venlafaxine verapamil vigabatrine vildagliptine
vitamine voriconazol vortioxetine warfarine zidovudine ziprasidon zolpidem zonisamide zopiclon
zuclopentixol
"""
# A second word that belongs to the name: "insuline glargine", "epoetine alfa".
QUALIFIERS = frozenset(
    [
        "glargine",
        "aspart",
        "lispro",
        "detemir",
        "degludec",
        "alfa",
        "beta",
        "isofaan",
        "zeta",
        "gamma",
    ]
)
_SPELLINGS = (("ph", "f"), ("th", "t"), ("y", "i"), ("ae", "e"), ("oe", "e"), ("zuur", "acid"))
_LEAST = 5  # letters of a skeleton: a shorter one is too many words


@lru_cache(maxsize=8192)
def _bones(word: str) -> str:
    bones = fold(word)
    for there, here in _SPELLINGS:
        bones = bones.replace(there, here)
    bones = re.sub(r"([a-z])\1+", r"\1", bones)
    return re.sub(r"(?:um|us|[aeo])$", "", bones)


_KNOWN = frozenset(_bones(name) for name in _NAMES.split())
_SHORT = frozenset(  # too short to be known by their bones: exactly as they are written
    name for name in _NAMES.split() if len(name) > 5 and len(_bones(name)) < _LEAST
)


def known(word: str) -> bool:
    """Is the word the name of a medicine?"""
    bones = _bones(word)
    return (len(bones) >= _LEAST and bones in _KNOWN) or word in _SHORT
