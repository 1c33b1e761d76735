"""Paragraphs that make a long ruling or decision long: general reasoning without any fact.

Two pools, this one and that of exam/prose.py, so that exam documents share no sentence with those on
which the code was made.
"""

from __future__ import annotations

import random
import zlib

from tests.samples.exam.prose import OF_EXAM
from tests.samples.model import Split

_DEVELOPMENT = (
    "Bij de beoordeling stelt de rechtbank voorop dat het aan de vreemdeling is om zijn aanvraag met stukken te onderbouwen. Dat neemt niet weg dat van het bestuursorgaan mag worden verwacht dat het meedenkt wanneer het bewijs naar zijn aard moeilijk te verkrijgen is.",
    "Eiser heeft in beroep herhaald wat hij in bezwaar naar voren heeft gebracht en daaraan toegevoegd dat de duur van zijn verblijf onvoldoende is meegewogen. Hij wijst daarbij op zijn leeftijd en op de omstandigheid dat hij geen familie meer heeft in het land van herkomst.",
    "Verweerder heeft zich ter zitting op het standpunt gesteld dat deze omstandigheden niet zodanig bijzonder zijn dat van het beleid moest worden afgeweken. De gemachtigde heeft desgevraagd bevestigd dat een interne afweging niet op schrift is gesteld.",
    "De rechtbank overweegt dat een bestuursorgaan een besluit zorgvuldig moet voorbereiden en daartoe de nodige kennis over de relevante feiten en de af te wegen belangen moet vergaren. De gevolgen van een besluit mogen niet onevenredig zijn in verhouding tot de te dienen doelen.",
    "Voor zover eiser heeft betoogd dat hij ten onrechte niet is gehoord, overweegt de rechtbank dat van het horen slechts mag worden afgezien als er op voorhand redelijkerwijs geen twijfel over mogelijk is dat de bezwaren niet kunnen leiden tot een ander oordeel.",
    "Het betoog dat de stukken uit het land van herkomst zijn vertaald door een niet-beëdigde tolk, leidt niet tot een ander oordeel. De inhoud van de vertaling is op zichzelf niet bestreden en de originelen bevinden zich in het dossier.",
    "De rechtbank ziet aanleiding de beroepsgronden gezamenlijk te bespreken, omdat zij naar de kern genomen dezelfde vraag betreffen: of het onderzoek dat aan het besluit ten grondslag ligt volledig is geweest.",
    "Anders dan eiser meent, volgt uit de aangehaalde rechtspraak niet dat verweerder in elk geval nader onderzoek had moeten doen. Het gaat in die zaken om andere feiten en om beleid dat ten tijde van het bestreden besluit niet meer gold.",
    "Over de overgelegde foto's merkt de rechtbank op dat daaruit niet kan worden afgeleid waar en wanneer zij zijn genomen. Zij kunnen daarom slechts als aanvulling op de verklaringen dienen.",
    "Dat eiser zich gedurende lange tijd aan het toezicht zou hebben onttrokken, vindt geen steun in het dossier. Uit de registratie van de opvang blijkt dat hij zich wekelijks heeft gemeld.",
)


def reasoning(name: str, split: Split, count: int, *, numbered_from: int = 0) -> str:
    """`count` paragraphs for the document `name`, always the same ones; numbered when asked."""
    pool = list(_DEVELOPMENT if split is Split.DEVELOPMENT else OF_EXAM)
    chance = random.Random(zlib.crc32(name.encode()))
    chosen: list[str] = []
    while len(chosen) < count:
        chance.shuffle(pool)
        chosen += pool
    texts = chosen[:count]
    if numbered_from:
        texts = [f"{numbered_from + i}. {t}" for i, t in enumerate(texts)]
    return "\n\n".join(texts)
