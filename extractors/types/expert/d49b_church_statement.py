"""D49b: a pastor or church council on somebody's faith and church life. Source: domain.md 2.1 C, 1.3."""

from __future__ import annotations

from extractors.locating.labels import label
from extractors.locating.meanings import (
    sentences,
)
from extractors.locating.patterns import captured
from extractors.model import DocumentType, Sensitivity, Text
from extractors.types import affairs, told
from extractors.types.churches import CHURCH
from extractors.types.declaring import (
    about,
    act,
    against,
    body,
    shared,
    sign,
    title,
    top,
)
from extractors.types.letters import SENDER, letter_date
from extractors.types.personal import (
    PERIOD,
)
from extractors.types.persons import person
from extractors.types.signing import SIGNED, SIGNS_BY_NAME
from extractors.types.specs import spec

TYPE = DocumentType(
    id="D49b",
    name="church_statement",
    edition=3,
    label=Text("Kerkelijke verklaring", "Church statement"),
    family="expert",
    issuer=Text("voorganger of kerkenraad", "pastor or church council"),
    sensitivity=(Sensitivity.BELIEF,),
    phrases=(
        *act(
            1.8,
            r"(?m)\A(?:[^\n]*\n){0,3}[^\n]*(?:kerk|parochie|bisdom|church|fellowship|ministries|parish|congregation|chapel|assembly of god|"
            rf"christian cent(?:er|re)|eglise|paroisse)\b[^\n]{{0,40}}$(?=[\s\S]*{affairs.FAITH[0]})",
        ),
        *act(
            2.2,
            r"\b(?:lid|bezoek(?:t|er|ster)|komt|kwam|kerkt|actief|betrokken|member|attend\w*|zingt|helpt|gedoopt|belijdenis|catechisatie)\b[^.]{0,60}\b(?:onze|deze|mijn|our|"
            r"this|my|notre)\s(?:[\w-]*kerk|[\w-]*gemeente|[\w-]*parochie|kring|erediensten?|kerkdiensten?|mis|vieringen|church|congregation|parish|services|paroisse|fellowship)\b",
            r"\b(?:frequente|membre|participe|chante|assiste)\b[^.]{0,60}\b(?:notre|nos|cette)\s(?:eglise|paroisse|communaute|messes?|cultes?|assemblee)\b",
            r"\bik ben (?:de |als )?(?:predikant|voorganger|dominee|pastoor|ouderling|kerkelijk werker|pastoraal werker) (?:van|bij|in)\b",
            r"\b(?:oprechtheid|echtheid|waarachtigheid) van (?:zijn|haar) (?:geloof|bekering)\b",
            r"\b(?:part|member) of our\b|\b(?:sunday|zondagse?|church) (?:services?|diensten|dienst|worship)\b|\b(?:bible stud\w+|bijbelstudie\w*|bijbelkring)\b",
            r"\b(?:worship\w*|attend\w*|fellowship\w*|serv(?:es|ed)|pray(?:s|ed)|sings?|baptised|baptized)\b[^.]{0,30}\b(?:with|among|by) us\b",
            r"\b(?:sincere|genuine|faithful|committed|true|oprecht|trouw|overtuigd) (?:believer|christian|brother|sister|gelovige|christen|broeder|zuster)\b",
            r"\b(?:yours in christ|in his service|in christ|god bless|in christus verbonden|met broederlijke groet\w*|met zegengroet)\b",
            r"\b(?:zijn|haar|his|her) (?:geloof|bekering|faith|conversion)\b[^.]{0,40}\b(?:echt|oprecht|waarachtig|sincere|genuine|real)\b",
        ),
        *sign(
            1.5,
            "pasteur",
            "pastoor",
            "priester",
            "oudste",
            "oudsten",
            "evangelist",
            "imam",
        ),
        *sign(0.8, "curé", "prêtre"),
        *body(
            0.8,
            "eucharistie",
            "mis",
            "lid van onze gemeente",
            "actief in onze kerk",
            "bezoekt de diensten",
            "woont de diensten bij",
            "attended our services",
            "member of our church",
        ),
        *title(1.8, "verklaring van de gemeente"),
        *title(
            4.2,
            "verklaring kerkbezoek",
            "verklaring kerkelijke betrokkenheid",
            "verklaring lidmaatschap kerk",
            "bewijs van lidmaatschap",
            "kerkverklaring",
            "verklaring van de kerk",
            "verklaring van onze gemeente",
            "verklaring dominee",
            "pastorale brief",
            "brief van de voorganger",
            "statement of membership",
            "letter of church membership",
            "letter of attendance",
            "aanbeveling van de kerk",
            "kerkelijk attest",
            "verklaring van geloof",
            "verklaring betreffende bekering",
            "getuigenis van de gemeente",
            "verklaring van kerkbezoek",
        ),
        *title(
            4.2,
            "verklaring kerkenraad",
            "kerkelijke verklaring",
            "verklaring van de kerkenraad",
            "verklaring betreffende kerkelijke betrokkenheid",
            "verklaring voorganger",
            "verklaring van de voorganger",
            "verklaring kerkgang",
            "verklaring van betrokkenheid",
            "church statement",
            "statement of church attendance",
            "letter from the pastor",
            "pastorale verklaring",
            "verklaring predikant",
        ),
        *about(*affairs.FAITH),
        *shared(
            *top(
                2.2,
                "kerkenraad",
                "protestantse gemeente",
                "gereformeerde kerk",
                "evangelische gemeente",
                "baptistengemeente",
                "pinkstergemeente",
                "kerk",
                "church",
                "parochie",
                "hervormde gemeente",
                "christengemeente",
                "christengemeenschap",
                "kerkgenootschap",
            )
        ),
        *sign(
            1.5,
            "predikant",
            "voorganger",
            "kerkenraad",
            "pastor",
            "ouderling",
            "scriba",
            "pastoraal werker",
            "dominee",
            "ds.",
        ),
        *body(
            0.6,
            "trouw bezoeker",
            "bezoekt onze gemeente",
            "onze gemeente",
            "kerkdiensten",
            "erediensten",
            "bijbelstudie",
            "bijbelkring",
            "onze kerk",
            "tot geloof",
            "zijn geloof",
            "haar geloof",
            "bekering",
        ),
        *against(
            4.0,
            "doopbewijs",
            "commissie bekeerlingen",
            "commissie",
            "stichting gave",
            "advocaten",
            "rechtbank",
            "immigratie- en naturalisatiedienst",
            "burgemeester",
        ),
    ),
    fields=(
        letter_date(),
        spec("name", *person().locators, told.KNOWN, told.BELONGS),
        CHURCH,
        spec("period", *PERIOD.locators[1:2]),
        spec(
            "statement",
            sentences(r"(?:trouw\w* (?:\w+ )?bezoek|bezoekt|oprecht|overtuigd|verklaar)"),
        ),
        spec(
            "sender",
            label("predikant", "voorganger", "pastor", "namens de kerkenraad", colon=True),
            SIGNS_BY_NAME,
            *SENDER.locators,
            captured(
                r"(?P<v>(?:ds\.?|dr\.?|drs\.?|rev\.?|pastor|pastoor|pater|father|br\.|zr\.)? ?[a-z][a-z.'\- ]{4,40})\n{1,2}[^\n]{0,20}"
                r"(?:pastor|predikant|voorganger|ouderling|pastoor|priester|scriba|evangelist|elder|minister|deacon|diaken|pastoraal werker)",
                zone="sign",
                confidence=0.6,
            ),
        ),
        SIGNED,
    ),
)
