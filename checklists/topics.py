"""What authorities demand of each other and of the client, and where their demands clash.

A position is one sentence of one party in minutes, an advice or a conversation report. Its topic is
found by words, its stance by words: `asks` (it must first come), `denies` (it is useless or
impossible), `withholds` (we do not share it), `assurance` (we want it promised). When one
authority asks what another denies there is a deadlock.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from checklists.facts import DocumentFact
from checklists.values import fold, members
from checklists.view import View
from extractors.model import Text


@dataclass(frozen=True, slots=True)
class Topic:
    """A thing authorities ask for, with the words by which it is recognised."""

    label: Text
    words: tuple[str, ...]


TOPICS: dict[str, Topic] = {
    "presentation": Topic(
        Text("presentatie bij de ambassade", "presentation at the embassy"),
        ("presentatie", "presenteren", "presentation"),
    ),
    "death_certificate": Topic(
        Text("overlijdensakte", "death certificate"), ("overlijdensakte", "death certificate")
    ),
    "birth_certificate": Topic(
        Text("geboorteakte", "birth certificate"), ("geboorteakte", "birth certificate")
    ),
    "identity": Topic(
        Text("vaststellen van identiteit en nationaliteit", "establishing identity"),
        ("identiteit", "nationaliteit vaststaan", "identity"),
    ),
    "language_analysis": Topic(Text("taalanalyse", "language analysis"), ("taalanalyse",)),
    "costs": Topic(
        Text("informatie over kosten van behandeling", "information on cost of treatment"),
        ("kosten", "prijs", "prijzen", "costs"),
    ),
    "advice": Topic(
        Text("positief advies van DT&V", "positive advice of DT&V"),
        ("positief advies", "zwaarwegend advies", "ambtsbericht"),
    ),
}

_DENIES = (
    "niet vast te stellen",
    "niet vastgesteld worden",
    "niet worden vastgesteld",
    "geen zin",
    "niet mogelijk",
    "onmogelijk",
    "niet aantonen",
    "kan niets aantonen",
    "niets meer kunnen betekenen",
    "zinloos",
    "useless",
)
_WITHHOLDS = ("delen geen", "geen informatie", "verstrekken geen", "niet delen", "weigert")
_ASSURANCE = ("zekerheid", "toezegging", "bevestiging", "niet wordt tegengeworpen")
_ASKS = (
    "noodzakelijk",
    "eerst",
    "eist",
    "vereist",
    "moet",
    "nodig",
    "verplicht",
    "wil een",
    "required",
    "necessary",
)
_AUTHORITIES = ("ind", "dt&v", "dtv", "dt en v", "avim", "bma", "coa", "gemeente", "minister")
_ISSUERS = {"D67": "DT&V", "D68": "DT&V", "D69": "DT&V", "D26": "IND", "D29": "IND", "D27": "IND"}


_CLASHING = ("asks", "denies", "assurance")


@dataclass(frozen=True, slots=True)
class Position:
    party: str
    topic: str
    stance: str
    quote: str
    document: DocumentFact

    @property
    def authority(self) -> bool:
        return fold(self.party) in _AUTHORITIES


@dataclass(frozen=True, slots=True)
class Deadlock:
    topic: str
    asks: Position
    denies: Position
    assurance: Position | None


def spoken(view: View) -> list[tuple[str, str, DocumentFact]]:
    """(party, sentence, document) for everything a party said, oldest first."""
    found: list[tuple[str, str, DocumentFact]] = []
    for document in view.of(("D91", "D92", "D93", *_ISSUERS)):
        for told in members(document.fields.get("positions")):
            if isinstance(told, Mapping):
                parties = sorted((str(party), said) for party, said in told.items())
                found += [(p, str(one), document) for p, said in parties for one in members(said)]
        issuer = _ISSUERS.get(document.type)
        for name in ("quote", "reason", "statement"):
            if issuer:
                said_by_issuer = members(document.fields.get(name))
                found += [(issuer, one, document) for one in said_by_issuer if isinstance(one, str)]
    return found


def positions(view: View) -> tuple[Position, ...]:
    """Every recognised position, oldest first; worked out once per view."""
    known = view.memo.get("positions")
    if known is None:
        found = [
            Position(party, topic, stance, said, document)
            for party, said, document in spoken(view)
            for topic, stance in _recognise(said)
        ]
        known = view.memo["positions"] = tuple(found)
    assert isinstance(known, tuple)  # noqa: S101  what the line above put there
    return known


def _recognise(said: str) -> list[tuple[str, str]]:
    words = fold(said)
    stance = _stance(words)
    if stance is None:
        return []
    return [
        (topic_id, stance)
        for topic_id, topic in TOPICS.items()
        if any(fold(word) in words for word in topic.words)
    ]


def _stance(words: str) -> str | None:
    for name, phrases in (
        ("denies", _DENIES),
        ("withholds", _WITHHOLDS),
        ("assurance", _ASSURANCE),
        ("asks", _ASKS),
    ):
        if any(phrase in words for phrase in phrases):
            return name
    return None


def deadlocks(view: View) -> tuple[Deadlock, ...]:
    """Topics on which one authority asks what another says is useless or impossible."""
    known = view.memo.get("deadlocks")
    if known is None:
        known = view.memo["deadlocks"] = tuple(_deadlocks(view))
    assert isinstance(known, tuple)  # noqa: S101  what the line above put there
    return known


def _deadlocks(view: View) -> Iterator[Deadlock]:
    for topic in TOPICS:
        said = [p for p in positions(view) if p.topic == topic and p.stance in _CLASHING]
        parties = {p.party: fold(p.party) for p in said}
        asks = [p for p in said if p.stance == "asks" and p.authority]
        denies = [p for p in said if p.stance == "denies" and p.authority]
        pair = next(
            (
                (ask, deny)
                for ask in reversed(asks)
                for deny in reversed(denies)
                if parties[ask.party] != parties[deny.party]
            ),
            None,
        )
        if pair is not None:
            assured = [p for p in said if p.stance == "assurance"]
            yield Deadlock(topic, *pair, assured[-1] if assured else None)
