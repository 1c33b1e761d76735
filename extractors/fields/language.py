"""A language: its ISO 639-3 code.

>>> parse("Russische taal"), parse("Arabisch (Soedanees)"), parse("het Tigrinya"), parse("Dutch"), parse("Klingon")
('rus', 'ara', 'tir', 'nld', None)
>>> parse("Koerdisch (Kurmanci)")
'kmr'
"""

from __future__ import annotations

import re

from extractors.folding import flatten

_NAMES = """\
ara arabisch arabische arabic arabe sudan-arabisch modern-standaard
tir tigrinya tigrigna tigrinia
amh amhaars amharisch amharic
fas persisch persische farsi perzisch persian persan farsie parsi
prs dari
pus pashto pasjtoe pasjto pashtu pathaans
uzb oezbeeks uzbek
som somalisch somali
orm oromo afaan
ckb kurdisch sorani koerdisch kurdish koerdisch-sorani
kmr kurmanci kurmanji kurmandji koermandji noord-koerdisch badini bahdini
tur turkisch turks turkish turc
rus russisch russian russe
hye armeens armenian armenien
ukr oekraiens ukrainian
kat georgisch georgian
aze azerbeidzjaans azeri azerbaijani
sqi albanees albanian
hbs servisch kroatisch bosnisch servo-kroatisch serbian bosnian croatian
zho chinees mandarijn chinese mandarin
uig oeigoers uyghur
ben bengaals bengali bangla
rhg rohingya
mya birmaans burmese
tam tamil
sin singalees sinhala
hin hindi
urd urdu
pan punjabi
nep nepalees nepali
mon mongools mongolian
vie vietnamees vietnamese
fra franzosisch frans franse french francais
eng englisch engels engelse english anglais
deu duits duitse german allemand
nld niederlandisch nederlands nederlandse dutch neerlandais
spa spanisch spaans spanish espagnol
por portugees portuguese portugais
ita italiaans italian
kri krio
men mende
tem temne
twi twi akan
yor yoruba
ibo igbo
hau hausa
ful fula fulani pulaar pular poular peul peulh fulfulde fulbe
man mandinka mandingo malinke maninka
bam bambara
wol wolof
sus soussou susu
lin lingala
swa swahili
kin kinyarwanda
run kirundi
zag zaghawa
fur fur
mls masalit
bej beja
tig tigre
ewe ewe
fan fante
bci baoule baule
dyu dioula dyula
srr serer
dag dagbani
kbp kabye kabiye
fon fon
mos moore
snk soninke sarakole
mkw kituba
kon kikongo
lua tshiluba luba ciluba
lug luganda
ach acholi
dje zarma djerma
kik kikuyu gikuyu
sna shona
nya chichewa nyanja
mlg malagasy malgache
umb umbundu
kmb kimbundu
bin edo bini
tiv tiv
ijo ijaw ijo
aar afar
wal wolaytta
sid sidamo sidaamu
nub nubisch nubian
din dinka
nus nuer
bal baluchi balochi beloetsji
snd sindhi
skr saraiki
pnb pahari
hno hindko
glk gilaki
lki laki
tuk turkmeens turkmen
tgk tadzjieks tajik tadjik
kaz kazachs kazakh
kir kirgizisch kyrgyz kirghiz
che tsjetsjeens chechen
inh ingoesjetisch ingush
ava avaars avar
mkd macedonisch macedonian
bul bulgaars bulgarian
ron roemeens romanian roumain
rom romani romanes
pol pools polish
bel wit-russisch belarussisch belarusian
heb hebreeuws hebrew
aii aramees assyrisch suryoyo assyrian
dzo dzongkha
bod tibetaans tibetan tibetain
tha thais thai
ind indonesisch indonesian bahasa
tgl tagalog filipijns
kor koreaans korean
jpn japans japanese
khm khmer cambodjaans
lao laotiaans laotian
guj gujarati
mar marathi
tel telugu
mal malayalam
div dhivehi
ber tamazight berbers berber riffijns rif tarifit
kab kabylisch kabyle
hat haitiaans creools creole kreyol
srn sranan
hsn hassania hassaniya
"""
_CODES = {word: row.split()[0] for row in _NAMES.splitlines() for word in row.split()[1:]}
NAMES = frozenset(word for word in _CODES if len(word) > 3)  # those that are no other word
_ISO = {row.split()[0] for row in _NAMES.splitlines()}


def parse(text: str) -> str | None:
    """The code of the first language named; None when none is known."""
    if text.strip() in _ISO:
        return text.strip()
    inner = re.search(r"\(([^)]{3,})\)", text)  # "Koerdisch (Kurmanci)": the narrower of the two
    if inner is not None and (narrower := parse(inner[1])) is not None:
        return narrower
    for word in re.findall(r"[a-z]+(?:-[a-z]+)*", flatten(text)):
        code = (
            _CODES.get(word)
            or _CODES.get(word.split("-")[0])
            or _CODES.get(word.removesuffix("e"))
            or _CODES.get(word.removesuffix("en"))
        )
        if code is not None:
            return code
    return None
