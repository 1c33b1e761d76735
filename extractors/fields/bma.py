"""The three answers of a BMA advice: travel, medical emergency, availability.

The advice answers numbered questions, in prose or as "Ja"/"Nee" behind the question; a question is
never taken for its answer.

>>> travel("Betrokkene is in staat te reizen, mits voorzien van medicatie.")
'ABLE_WITH_CONDITIONS'
>>> emergency("Het uitblijven van behandeling zal niet leiden tot een medische noodsituatie.")
'NO'
>>> emergency("Is een medische noodsituatie te verwachten? Ja.")
'YES_SHORT_TERM'
>>> available("De behandeling is in Ghana aanwezig.")
'YES'
>>> travel("Reizen is mogelijk, mits een arts meereist."), travel("Betrokkene is reisvaardig.")
('ABLE_WITH_CONDITIONS', 'ABLE')
>>> emergency("Een medische noodsituatie zal uitblijven."), emergency("Medische noodsituatie: ja")
('NO', 'YES_SHORT_TERM')
>>> available("De medicatie is beschikbaar, maar psychiatrische zorg niet.")
'PARTLY'
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass

from extractors.fields.vocabulary import Meaning, Vocabulary, sentence_end
from extractors.folding import flatten, loosen

_W = r"(?:[\w'()-]+,? ){0,%d}"

_PLAIN = r"(?!geen |niet |zonder )[^.?]"  # a letter that begins no denial
_ALSO = r"(?:[;,] ?wel|\bwel)"
_STOPPED = (
    r"(?:stop\w*|sta(?:a)?k\w*|uitblijven|achterwege|onderbrek\w*|zonder (?:deze |de |adequate )?behandeling|wegvallen|"
    r"ontbreken van|absence of|discontinu\w*|without treatment)"
)
_GRAVE = (
    r"(?:overlijden|overlijdt|de dood|invaliditeit|levensbedreigend\w*|levensgevaar\w*|suicide|death|"
    r"(?:ernstige|onherstelbare) (?:\w+ ){0,3}schade|life-?threatening|noodsituatie)"
)
TRAVEL = Vocabulary(
    "BMA_TRAVEL",
    (
        "NOT_ABLE",
        rf"niet {_W % 6}in staat {_W % 14}reizen",
        r"(?:ongeschikt|niet geschikt|niet fit|onvoldoende in staat)[^.?]{0,60}reizen",
        r"reizen[^.?]{0,40}(?:niet (?:\w+ )?(?:mogelijk|toegestaan|aan te raden|verantwoord)|af te raden|afgeraden)",
        r"(?:niet|not) (?:\w+ ){0,2}fit[ -]to[ -](?:fly|travel)",
        r"cannot (?:\w+ ){0,2}travel|travel(?:ling)? is (?:not (?:possible|advis\w+)|contra-?indicated)",
        r"kan (?:\w+ ){0,4}niet (?:\w+ ){0,4}(?:reizen|vliegen)",
        r"kan (?:\w+ ){0,3}niet reizen",
        rf"niet in staat {_W % 6}reizen",
        r"(?:medisch )?(?:niet verantwoord|ontraden)[^.?]{0,40}reizen",
        r"reizen (?:wordt |is )?(?:medisch )?(?:niet verantwoord|ontraden|niet mogelijk)",
        r"(?:not|un)(?: |-)?(?:able|fit) to (?:travel|fly)",
        r"niet (?:\w+ )?reisvaardig",
    ),
    (
        "ABLE_WITH_CONDITIONS",
        rf"in staat {_W % 5}reizen[^.?]{{0,120}}?(?:mits|onder (?:de )?(?:volgende )?(?:reis)?voorwaarde|met inachtneming|indien|voorwaarden)",
        rf"kan {_W % 4}reizen[^.?]{{0,80}}?(?:mits|onder (?:de )?(?:volgende )?(?:reis)?voorwaarde|met inachtneming)",
        r"kan (?:\w+ ){0,8}onder (?:de )?(?:\w+ )?(?:reis)?voorwaarden (?:\w+ ){0,3}reizen",
        r"(?:reizen (?:is|wordt)|reisvaardig|fit to fly)[^.?]{0,60}?(?:mits|onder (?:de )?(?:volgende )?(?:reis)?voorwaarde|onder begeleiding|met inachtneming)",
        r"(?:in staat|kan) (?:\w+ ){0,6}reizen\. (?:tijdens|voor|bij|daarbij|wel|hierbij|er) "
        r"(?:(?!geen |niet )[^.?]){0,70}(?:begeleiding|voorwaarden|overdracht)(?:(?!geen |niet )[^.?]){0,40}(?:nodig|noodzakelijk|vereist|geregeld)",
        r"reizen (?:kan|mag|is) (?:\w+ ){0,2}?(?:alleen|slechts|uitsluitend|enkel|mits|onder|met|mogelijk (?:mits|onder|met|indien|als))\b",
        r"(?:kan|mag) (?:\w+ ){0,3}(?:alleen|slechts|uitsluitend|enkel) (?:\w+ ){0,8}(?:reizen|vliegen)",
        r"\b(?:may|can) (?:only )?(?:travel|fly)[^.?]{0,60}(?:provided|only|if|accompanied|with an? (?:escort|nurse|doctor)|on condition)",
        r"(?:mits|onder (?:de )?(?:volgende )?voorwaarden?)[^.?]{0,80}in staat[^.?]{0,30}reizen",
        rf"(?:in staat|kan|mag) {_W % 14}(?:reizen|vliegen|reis maken|reis ondernemen|reis te maken)[^.?]{{0,140}}?(?:\bmits\b|\bals aan\b|wanneer|op voorwaarde|"
        rf"met (?:\w+ )?begeleiding|onder (?:\w+ )?begeleiding|vergezeld|voorzien van|{_ALSO} (?:dient|moet|is|wordt))",
        rf"(?:in staat|kan|mag) {_W % 14}(?:reizen|vliegen)[.;:] (?![^.?]{{0,140}}\b(?:geen|niet|zonder)\b)[^.?]{{0,70}}"
        rf"(?:dient|dienen|moet|moeten|vereist|noodzakelijk|geadviseerd|begeleid\w*)\b",
        r"(?:able|fit) to (?:travel|fly)[^.?]{0,80}(?:provided|if accompanied|accompanied|on condition|with (?:an? )?(?:escort|nurse))",
        r"(?:able|fit) to travel[^.?]{0,60}(?:provided|under the condition|subject to)",
    ),
    (
        "ABLE",
        rf"in staat {_W % 14}reizen",
        r"(?:kan|mag) (?:\w+ ){0,9}(?:reizen|vliegen|reis maken|reis ondernemen)",
        r"tegen reizen (?:\w+ ){0,4}geen (?:\w+ )?bezwa\w+",
        r"(?:kan|mag) (?:\w+ ){0,4}reizen",
        r"geen medische (?:bezwaren|belemmeringen)[^.?]{0,40}reizen",
        r"(?:reizen|vliegen) (?:is|wordt) (?:\w+ ){0,3}(?:mogelijk|verantwoord|toegestaan|geen probleem)",
        r"(?:geen|niets) (?:\w+ ){0,3}(?:dat|wat|verzet|tegen) [^.?]{0,40}reizen|\breizen (?:kan|mag)\b",
        r"geen (?:medische )?(?:contra-?indicaties?|beletselen?)[^.?]{0,40}reizen",
        r"reisvaardig\b",
        r"(?:able|fit) to (?:travel|fly)",
    ),
)

EMERGENCY = Vocabulary(
    "BMA_EMERGENCY",
    (
        "NOT_EXCLUDED",
        r"noodsituatie[^.?]{0,140}niet (?:\w+ ){0,4}(?:uit te sluiten|uitgesloten|uitsluiten)",
        r"niet (?:\w+ ){0,4}(?:uit te sluiten|uitgesloten|uitsluiten)[^.?]{0,140}noodsituatie",
        r"noodsituatie[^.?]{0,60}(?:is|acht ik) (?:\w+ )?mogelijk\b",
        r"medical emergency[^.?]{0,80}cannot be (?:excluded|ruled out)",
        r"cannot (?:be )?(?:exclude|rule out|excluded|ruled out)[^.?]{0,80}medical emergency",
    ),
    (
        "UNKNOWN",
        r"noodsituatie[^.?]{0,60}(?:niet te beoordelen|niet worden beoordeeld|geen uitspraak)",
        r"(?:niet te beoordelen|geen uitspraak|niet (?:\w+ ){0,2}beoordeeld)[^.?]{0,60}noodsituatie",
        r"niet (?:\w+ ){0,2}(?:beantwoorden|beantwoord)[^.?]{0,60}noodsituatie",
    ),
    (
        "NO",
        r"noodsituatie (?:\w+ ){0,4}(?:uitblijven|uitblijft|blijft uit)",
        r"geen (?:sprake (?:zijn )?van )?(?:een )?(?:\w+ )?noodsituatie",
        r"(?:niet|nlet) (?:[\w,]+ ){0,4}(?:te verwachten|verwacht|aannemelijk|waarschijnlijk|de verwachting)[^.?]{0,140}noodsituatie",
        r"(?:onwaarschijnlijk|onaannemelijk)[^.?]{0,140}noodsituatie",
        r"noodsituatie[^.?]{0,80}(?:onwaarschijnlijk|onaannemelijk|niet (?:\w+ ){0,3}voordoen)",
        rf"(?:niet|geen) (?:[\w,]+ ){{0,8}}(?:tot|leiden|gevolg)[^.?]{{0,40}}{_GRAVE}",
        r"noodsituatie[^.?]{0,60}?niet (?:\w+ ){0,3}(?:te verwachten|verwacht|aan de orde|ontstaan|waarschijnlijk)",
        r"(?:niet|nlet) (?:\w+ ){0,5}(?:leiden|leidt|resulteren|ontstaan|te verwachten|verwacht)[^.?]{0,40}noodsituatie",
        r"niet (?:[\w,]+ ){0,6}tot (?:een )?(?:\w+ )?noodsituatie",
        r"no medical emergency|not (?:\w+ ){0,4}(?:result in|lead to)[^.?]{0,30}medical emergency",
    ),
    (
        "YES_SHORT_TERM",
        r"(?:leiden|leidt|ontstaat|ontstaan|optreden|verwacht(?:en)?|resulteert|sprake (?:is|zal zijn) van|aanleiding)[^.?]{0,80}noodsituatie",
        r"noodsituatie[^.?]{0,80}(?:te verwachten|verwacht|ontstaan|optreden|voordoen|aan de orde|zal)",
        r"treedt (?:\w+ ){0,6}noodsituatie (?:\w+ ){0,4}op\b",
        r"medical emergency[^.?]{0,60}(?:expected|will|likely)",
        r"(?:er is|is er) (?:\w+ ){0,2}sprake van (?:een )?(?:\w+ )?noodsituatie",
        r"zonder (?:\w+ ){1,4}(?:overlijdt|sterft|zal (?:\w+ ){0,3}overlijden)",
        rf"{_STOPPED}[^.?]{{0,160}}(?:leid\w*|resulte\w*|gevolg|ontstaa\w*|treedt|optreden|doet zich|voordoen|lead|result)[^.?]{{0,60}}{_GRAVE}",
        rf"(?:leid\w*|resulte\w*|gevolg)[^.?]{{0,60}}{_GRAVE}[^.?]{{0,80}}{_STOPPED}",
    ),
)

_CARE = (
    r"(?:behandeling\w*|medicatie|medicijn\w*|geneesmiddel\w*|medische zorg|zorg|middelen|middel|dialyse|opvolging|"
    r"controles?|centrum|specialist\w*|treatments?|medications?|medicines?|care)"
)
_THERE = r"(?:beschikbaar|aanwezig|voorhanden|verkrijgbaar|leverbaar|te krijgen)\b"
AVAILABLE = Vocabulary(
    "BMA_AVAILABLE",
    (
        "NOT_EXAMINED",
        r"(?:beschikbaarheid|aanwezigheid|behandelmogelijkheden)[^.?]{0,60}niet (?:\w+ ){0,2}(?:onderzocht|beoordeeld|nagegaan)",
        r"niet (?:\w+ ){0,3}(?:onderzocht|nagegaan|beoordeeld)[^.?]{0,80}(?:beschikbaar|aanwezig|behandelmogelijkheden)",
        r"behandelmogelijkheden[^.?]{0,40}(?:niet (?:\w+ ){0,3}beantwoord|geen (?:beantwoording|bespreking))",
        r"availability[^.?]{0,40}not (?:examined|investigated)",
        r"(?:beschikbaarheid|aanwezigheid|behandelmogelijkheden|behandeling)[^.?]{0,60}\b(?:geen|niet)\b[^.?]{0,20}\bonderzoek (?:\w+ )?(?:gedaan|verricht|"
        r"ingesteld|uitgevoerd|plaats\w*)",
        r"\b(?:geen|niet) (?:\w+ )?onderzoek (?:\w+ )?(?:gedaan|verricht|ingesteld|uitgevoerd)[^.?]{0,60}(?:beschikba\w+|aanwezig\w*|behandelmogelijkheden)",
        r"(?:vraag|onderdeel)[^.?]{0,60}(?:beschikba\w+|behandelmogelijkheden|aanwezig\w*)[^.?]{0,40}\bniet (?:\w+ )?(?:ingegaan|beantwoord|besproken|aan de orde)",
    ),
    (
        "PARTLY",
        r"(?:gedeeltelijk|deels|ten dele|niet alle[ns]?)[^.?]{0,40}(?:beschikbaar|aanwezig|voorhanden)",
        r"(?:beschikbaar|aanwezig|voorhanden),? (?:\w+ ){0,2}(?:met uitzondering|behalve|behoudens|uitgezonderd)",
        r"(?:beschikbaar|aanwezig|voorhanden),? (?:maar|doch) (?:\w+ ){0,4}niet\b",
        r"partly available",
        r"(?:beschikbaar|aanwezig|voorhanden|te krijgen|verkrijgbaar|leverbaar)[;,] (?:maar |doch )?(?:\w+ ){1,4}niet\b",
    ),
    (
        "NO",
        r"\bthere (?:is|are) (?:\w+ )?no\b[^.?]{0,80}\b(?:in|at) (?:our|this|any|the) (?:\w+ ){0,2}(?:hospital|country|clinic|facility|cent(?:er|re)|region)",
        rf"{_CARE}[^.?]{{0,80}}(?:niet|onvoldoende|geen) (?:\w+ ){{0,3}}(?:beschikbaar|aanwezig|voorhanden)",
        rf"(?:geen|niet) (?:\w+ ){{0,3}}{_CARE}[^.?]{{0,50}}(?:beschikbaar|aanwezig|voorhanden)",
        rf"niet (?:\w+ ){{0,3}}{_THERE}",
        rf"{_CARE}[^.?]{{0,40}}(?:ontbreekt|ontbreken)\b|(?:ontbreekt|ontbreken) (?:\w+ ){{0,4}}{_CARE}",
        rf"(?:bestaat|bestaan|zijn|is|worden|wordt) (?:\w+ ){{0,5}}geen (?:\w+ ){{0,4}}{_CARE}",
        r"not (?:\w+ ){0,2}(?:available|obtainable)|unavailable",
        r"\b(?:cannot|can not|could not) (?:\w+ )?be (?:obtained|provided|offered|performed|given|treated|continued|assured)\b",
        r"\bnot (?:\w+ )?(?:kept|stocked|measured|performed|offered|provided|sold|imported|supplied)\b",
        r"\b(?:does not|do not|cannot|can not|unable to|no longer|not able to|not equipped to) (?:\w+ ){0,3}(?:offer|provide|perform|treat|"
        r"have|supply|dispense|guarantee|carry out)\b",
        r"\bne (?:\w+ )?(?:dispos\w+|possed\w+|pratiqu\w+|peut|pouvons|peuvent|sommes|sont|est) pas\b|\bn'(?:est|a|ont|avons) pas\b",
        r"\b(?:pas|plus) (?:\w+ )?disponibles?\b|\b(?:lack|lacks|absence of|no) (?:\w+ ){0,2}(?:equipment|treatment|facilit\w+|stock)",
    ),
    (
        "YES",
        rf"{_CARE}[^.?]{{0,120}}(?:beschikbaar|aanwezig|voorhanden|mogelijk)",
        rf"(?:beschikbaar|aanwezig|voorhanden)[^.?]{{0,60}}{_CARE}",
        r"behandelmogelijkheden[^.?]{0,50}(?:beschikbaar|aanwezig|voorhanden)",
        r"(?:treatment|medication)[^.?]{0,60}available",
        r"\b(?:is|are) (?:(?!not |only |partly |no )\w+ ){0,2}(?:available|offered|performed|provided|done)\b",
        r"\b(?:est|sont) (?:(?!pas )\w+ )?(?:disponibles?|assuree?s?|pratiquee?s?)\b",
        r"\b(?:can|may) (?:\w+ )?be (?:obtained|bought|purchased|provided|offered|performed|treated)\b",
        r"\bcan (?:\w+ )?be (?:continued|given|followed|monitored|carried out) (?:here|in our|at our|by us)\b",
        r"\bpeu(?:t|vent) etre (?:assure|obtenu|fourni|poursuivi|dispense|pratique)\w*\b",
        r"\bwe (?:can|do|are able to) (?:\w+ )?(?:offer|provide|perform|treat)\b",
        rf"(?:zijn|is)(?: (?!geen\b|niet\b|onvoldoende\b)[\w,'()-]+){{0,9}} {_THERE}\b",
        rf"{_CARE}(?:{_PLAIN}){{0,100}}{_THERE}",
        r"(?:zijn|is) (?:(?!geen |niet |onvoldoende )[^.?]){0,60}(?:voorhanden|verkrijgbaar|beschikbaar)\b",
    ),
)

_ON = r"(?:[^?.]|\.(?! )){0,%d}"  # the question goes on; a stop before a blank ends it
_ASKS = _ON + r"\?|[^?.:]{0,50}:"  # a question mark, or the colon of a form
_ASKED = {
    "TRAVEL": rf"(?:(?:in staat|kan|able|fit){_ON % 120}(?:reizen|travel)|reisvaardig\w*)(?:{_ASKS % 120})",
    "EMERGENCY": rf"(?:noodsituatie|medical emergency)(?:{_ASKS % 160})",
    "AVAILABLE": r"(?:beschikba\w+|aanwezig\w*|voorhanden|behandelmogelijkheden|available|verkrijgbaar)"
    + rf"(?:{_ASKS % 160})",
}
_ANSWER = re.compile(
    r"^[\s\W]{0,6}(?:antwoord|answer|a)?[\s\W]{0,5}"
    r"(?:(?:dat|dit) (?:is|kan)|medisch gezien|naar mijn oordeel|in mijn visie|inderdaad)?[\s,]{0,3}"
    r"(?P<a>nee|neen|no|ja|yes|niet uit te sluiten|niet worden uitgesloten|gedeeltelijk|deels|onbekend|niet onderzocht|niet beantwoord|niet nagegaan|niet besproken|"
    r"niet te beoordelen|niet van toepassing|n\.v\.t\.|niet aanwezig|niet beschikbaar|afwezig|aanwezig|beschikbaar|wel aanwezig|wel beschikbaar)(?P<r>[^.?\n]{0,160})"
)
_CODES = {
    "TRAVEL": {"nee": "NOT_ABLE", "ja": "ABLE"},
    "EMERGENCY": {
        "nee": "NO",
        "ja": "YES_SHORT_TERM",
        "niet uit te sluiten": "NOT_EXCLUDED",
        "niet worden uitgesloten": "NOT_EXCLUDED",
        "onbekend": "UNKNOWN",
        "niet te beoordelen": "UNKNOWN",
    },
    "AVAILABLE": {
        "nee": "NO",
        "ja": "YES",
        "gedeeltelijk": "PARTLY",
        "deels": "PARTLY",
        "niet onderzocht": "NOT_EXAMINED",
        "niet beantwoord": "NOT_EXAMINED",
        "niet nagegaan": "NOT_EXAMINED",
        "niet besproken": "NOT_EXAMINED",
        "niet van toepassing": "NOT_EXAMINED",
        "n.v.t.": "NOT_EXAMINED",
        **dict.fromkeys(("aanwezig", "beschikbaar", "wel aanwezig", "wel beschikbaar"), "YES"),
        **dict.fromkeys(("afwezig", "niet aanwezig", "niet beschikbaar"), "NO"),
    },
}
_SAME = {"neen": "nee", "no": "nee", "yes": "ja"}
_CONDITIONS = re.compile(r"mits|voorwaarde|reisvereiste|met inachtneming|indien|provided|condition")


@dataclass(frozen=True, slots=True)
class Question:
    """One of the three questions: its vocabulary and how its answer stands behind it."""

    key: str
    vocabulary: Vocabulary

    def find(self, text: str) -> list[Meaning]:
        """Answers behind questions first, then statements, in order of the text."""
        answers = self._answers(text)
        stated = list(self.vocabulary.find(text))
        if self.key == "AVAILABLE":
            partly = [m for m in stated if m.value == "PARTLY"]
            if partly and not any(m.value in ("NO", "NOT_EXAMINED") for m in answers):
                return partly + answers
        if self.key == "AVAILABLE" and {m.value for m in stated} >= {"YES", "NO"}:
            mixed = [m for m in stated if m.value in ("YES", "NO")]
            if _one_advice(text, mixed):
                stated = [Meaning(mixed[0].start, mixed[-1].end, "PARTLY")]
        return answers + stated

    def parse(self, text: str) -> str | None:
        """The code that the text is or says."""
        code = text.strip().upper().replace(" ", "_")
        if code in self.vocabulary.codes:
            return code
        return next((m.value for m in self.find(text)), None)

    def _answers(self, text: str) -> list[Meaning]:
        flat = flatten(text)
        found = []
        for asked in re.finditer(loosen(_ASKED[self.key]), flat):
            answer = _ANSWER.match(flat[asked.end() : asked.end() + 220])
            if answer is None:
                continue
            word = _SAME.get(answer["a"], answer["a"])
            code = _CODES[self.key].get(word)
            if code == "ABLE" and _CONDITIONS.search(answer["r"]):
                code = "ABLE_WITH_CONDITIONS"
            if code == "YES" and re.search(r"met uitzondering|behalve|behoudens", answer["r"]):
                code = "PARTLY"
            if code is not None:
                start = asked.end() + answer.start("a")
                found.append(Meaning(start, sentence_end(flat, start), code))
        return found


def _one_advice(text: str, stated: list[Meaning]) -> bool:
    """Do the statements stand close together, as a list of medicines does?"""
    return stated[-1].end - stated[0].start < 700 and len(text) > 0


TRAVEL_QUESTION = Question("TRAVEL", TRAVEL)
EMERGENCY_QUESTION = Question("EMERGENCY", EMERGENCY)
AVAILABLE_QUESTION = Question("AVAILABLE", AVAILABLE)
travel: Callable[[str], str | None] = TRAVEL_QUESTION.parse
emergency: Callable[[str], str | None] = EMERGENCY_QUESTION.parse
available: Callable[[str], str | None] = AVAILABLE_QUESTION.parse
