"""Pairs of documents that look like one paper twice: proposed, and decided by a person."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from itertools import combinations

from extractors.likeness import Sketch, likeness
from extractors.model import Text
from vault.archive import digests, documents, likenesses, parts
from vault.archive.likenesses import Saying
from vault.domain.document import Document
from vault.domain.user import Permission
from vault.errors import UsageError
from vault.session import Session

_SHARED = 4  # rare words, dates or numbers that a pair must share before it is compared at all
_COMMON = 32  # documents from which on a word is not rare: so the work stays in bounds


@dataclass(frozen=True, slots=True)
class Pair:
    """Two documents of one case. `exact`: the same bytes; `saying`: what a person made of it."""

    one: Document
    other: Document
    share: float  # of the words, 0..1
    exact: bool
    saying: Saying | None = None

    def beside(self, document_id: str) -> Document:
        """The one of the two that is not this."""
        return self.other if self.one.id == document_id else self.one

    @property
    def open(self) -> bool:
        """Whether a person still has to say something."""
        return self.saying is None


def pairs(session: Session, case_id: str) -> list[Pair]:
    """Pairs that look the same or were said to be, the surest first; those said different too."""
    archive = session.open(case_id).archive
    there = {one.id: one for one in documents.list_documents(archive)}
    said = {saying.pair: saying for saying in likenesses.sayings(archive)}
    found: dict[frozenset[str], Pair] = {}
    for one, other in _same_bytes(there.values()):
        key = frozenset({one.id, other.id})
        found[key] = Pair(one, other, 1.0, exact=True, saying=said.get(key))
    files = frozenset(
        parent for parent, division in parts.divisions(archive).items() if division.standing
    )
    looks = {
        key: digest.look
        for key, digest in digests.digests(archive).items()
        if key in there and key not in files
    }
    for a, b in _candidates({key: look.sketch for key, look in looks.items()}):
        key = frozenset({a, b})
        if key not in found and not _of_one_file(there[a], there[b]):
            share = likeness(looks[a], looks[b])
            if share:
                found[key] = Pair(there[a], there[b], share, exact=False, saying=said.get(key))
    for key, saying in said.items():
        if key not in found and key <= there.keys():
            one, other = there[saying.kept], there[saying.left_out]
            found[key] = Pair(one, other, 0.0, exact=False, saying=saying)
    return sorted(found.values(), key=lambda p: (-p.exact, -p.share, p.one.id, p.other.id))


def say_same(session: Session, case_id: str, kept: str, left_out: str) -> None:
    """One paper, twice: `left_out` counts no more in facts and packets, and is kept."""
    _say(session, case_id, kept, left_out, same=True)


def say_different(session: Session, case_id: str, one: str, other: str) -> None:
    """Two papers; the pair is not proposed again."""
    _say(session, case_id, one, other, same=False)


def take_back(session: Session, case_id: str, one: str, other: str) -> None:
    """Forget what was said of the two."""
    archive = session.open(case_id, Permission.REVIEW).archive
    with archive.change() as change:
        likenesses.take_back(change, frozenset({one, other}))


def _say(session: Session, case_id: str, kept: str, left_out: str, *, same: bool) -> None:
    archive = session.open(case_id, Permission.REVIEW).archive
    for document_id in (kept, left_out):
        documents.load_document(archive, document_id)
    if kept == left_out:
        raise UsageError(
            "not_a_pair", Text("Kies twee verschillende stukken.", "Choose two documents.")
        )
    now = session.ports.clock.minute_text()
    with archive.change() as change:
        likenesses.say(change, Saying(kept, left_out, same, session.user.id, now))


def _same_bytes(found: Iterable[Document]) -> Iterator[tuple[Document, Document]]:
    """Documents with the same original, byte for byte; parts of one file share it by nature."""
    by_hash: dict[str, list[Document]] = defaultdict(list)
    for document in found:
        if not document.is_part:
            by_hash[document.original.sha256_plain].append(document)
    for alike in by_hash.values():
        yield from combinations(alike, 2)


def _candidates(sketches: Mapping[str, Sketch]) -> Iterator[tuple[str, str]]:
    """Pairs that share enough to be worth comparing: not every document with every other."""
    holders: dict[int, list[str]] = defaultdict(list)
    for key in sorted(sketches):
        made = sketches[key]
        for mark in {*made.words, *made.dates, *made.numbers}:
            holders[mark].append(key)
    shared: dict[tuple[str, str], int] = defaultdict(int)
    for alike in holders.values():
        if len(alike) <= _COMMON:
            for pair in combinations(alike, 2):
                shared[pair] += 1
    yield from (pair for pair, count in shared.items() if count >= _SHARED)


def _of_one_file(one: Document, other: Document) -> bool:
    """A mail and its attachment, a file and its part."""
    return one.parent_id == other.id or other.parent_id == one.id
