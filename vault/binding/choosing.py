"""What may go into a packet for a recipient, in which order, and what is left out and why.

Pure: documents and their fields in, candidates and exhibits out. The recipient matrix itself
lives in `checklists/recipients.py` (domain.md 4.4). A document whose kind is not known may hold
anything, so it goes only where every class of document may go.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from checklists import recipients
from extractors.fields import v_number
from extractors.model import UNKNOWN_TYPE, Sensitivity, Text
from extractors.registry import types
from vault.domain.document import Document, DocumentState, ReviewedField
from vault.domain.packet import Exhibit, Omission
from vault.errors import Forbidden, RefusedError, UsageError

# The habit of Dutch files (domain.md 5.1): procedure, identity, experts, medical, return, rest.
FAMILY_ORDER = ("procedure", "court", "identity", "expert", "medical", "return_file")
DATE_FIELDS = ("date", "decision_date", "sent_date", "issue_date")
ALLOWED, RELEASE, NOT_READ, CONTAINER = "allowed", "release", "not_read", "container"
_SECOND_COPY = Text(
    "Hetzelfde stuk zit al in het dossier. Dit is de tweede kopie.",
    "The same paper is in the case already. This is the second copy.",
)


@dataclass(frozen=True, slots=True)
class Candidate:
    """One document of the case and whether it may go to the recipient.

    `kind` is "allowed", "release" (after a lawyer's release), "summary" (only a summary may go),
    "blocked", "not_read" or "container" (taken apart: its documents are judged, not the file).
    `look` names pages with words that ask for a look by a person. `pages` are those it answers for,
    as its original numbers them. `second_copy`: another document of the case is the same paper.
    """

    document: Document
    label: Text
    date: str | None
    kind: str
    reason: Text
    chosen: bool
    look: tuple[int, ...] = ()
    pages: tuple[int, ...] = ()
    second_copy: bool = False


@dataclass(frozen=True, slots=True)
class PacketOrder:
    """What the maker asks for. `looked` holds "<document id>:<page>" for every page looked at."""

    recipient: str
    title: str
    question: str = ""
    chosen: tuple[str, ...] = ()
    released: tuple[str, ...] = ()
    looked: tuple[str, ...] = ()


def container(document: Document, loose: Iterable[int]) -> Candidate:
    """A file that was taken apart answers only for its pages that are in no document."""
    reason = Text(
        "Dit bestand is verdeeld in stukken. Kies de stukken; losse pagina's gaan niet mee.",
        "This file was taken apart. Choose its documents; loose pages do not go along.",
    )
    label = Text("bestand met meer stukken", "file with several documents")
    return Candidate(document, label, None, CONTAINER, reason, chosen=False, pages=tuple(loose))


def candidate(
    recipient_id: str,
    document: Document,
    fields: Iterable[ReviewedField],
    texts: Sequence[str],
    *,
    own_number: str | None = None,
    second_copy: bool = False,
) -> Candidate:
    """Judge one document. `texts` are its pages in order. A second copy is not chosen at first.

    A page is to be looked at for its words, or for a V-number that is not the client's own.
    """
    known = types().get(document.type_id or UNKNOWN_TYPE)
    label = known.label if known is not None else Text("soort onbekend", "type unknown")
    date, pages = _date(fields), tuple(document.pages)
    if document.state is DocumentState.FAILED or not texts:
        reason = Text(
            "Dit stuk is (nog) niet gelezen en kan niet worden afgebeeld.",
            "This document has not been read (yet) and cannot be pictured.",
        )
        return Candidate(document, label, date, NOT_READ, reason, chosen=False, pages=pages)
    classes = known.sensitivity if known is not None else tuple(Sensitivity)
    verdict = recipients.verdict(recipient_id, classes)
    reason = verdict.reason
    if known is None and verdict.kind != ALLOWED:
        reason = Text(
            "Het soort stuk is onbekend. Stel eerst vast wat voor stuk dit is.",
            "The kind of document is unknown. First say what it is.",
        )
    look = tuple(
        number
        for number, text in enumerate(texts, 1)
        if recipients.trigger_words(text) or _names_another(text, own_number)
    )
    if second_copy:
        reason = _SECOND_COPY
    chosen = verdict.kind == ALLOWED and not second_copy
    return Candidate(
        document, label, date, str(verdict.kind), reason, chosen, look, pages, second_copy
    )


def _names_another(text: str, own_number: str | None) -> bool:
    """A labelled V-number of somebody else; without the client's own nobody can tell."""
    return own_number is not None and any(
        found.value != v_number.compact(own_number) for found in v_number.find(text)
    )


def check_order(order: PacketOrder, candidates: Sequence[Candidate], may_release: bool) -> None:
    """RefusedError or Forbidden when the order asks for what this recipient must not see."""
    by_id = {one.document.id: one for one in candidates}
    if not order.chosen:
        raise UsageError(
            "nothing_chosen", Text("Kies ten minste één stuk.", "Choose at least one document.")
        )
    for document_id in order.chosen:
        one = by_id.get(document_id)
        if one is None:
            raise UsageError(
                "not_in_case", Text("Een stuk hoort niet bij dit dossier.", "Not of this case.")
            )
        if one.kind == RELEASE and document_id in order.released:
            if not may_release:
                raise Forbidden(
                    "only_a_lawyer_releases",
                    Text(
                        "Alleen een advocaat mag dit stuk voor deze ontvanger vrijgeven.",
                        "Only a lawyer may release this document to this recipient.",
                    ),
                )
        elif one.kind != ALLOWED:
            raise _refused(one)
    _check_looked(order, by_id)


def _check_looked(order: PacketOrder, by_id: Mapping[str, Candidate]) -> None:
    looked = set(order.looked)
    unseen = [
        f"{one.label.nl} p. {page}"
        for document_id in order.chosen
        if recipients.guards(order.recipient)
        for one in (by_id[document_id],)
        for page in one.look
        if f"{document_id}:{page}" not in looked
    ]
    if unseen:
        raise RefusedError(
            "look_first",
            Text(
                f"Bekijk eerst {len(unseen)} pagina('s) met gevoelige woorden of het nummer van "
                "een ander: " + "; ".join(unseen[:8]),
                f"First look at {len(unseen)} page(s) with sensitive words or another's number: "
                + "; ".join(unseen[:8]),
            ),
            Text(
                "Bevestig van elke pagina dat deze ontvanger haar mag zien, of laat het stuk weg.",
                "Confirm for each page that this recipient may see it, or leave the document out.",
            ),
        )


def exhibits_of(
    order: PacketOrder, candidates: Sequence[Candidate]
) -> tuple[tuple[Exhibit, ...], tuple[Omission, ...]]:
    """The chosen documents numbered in the habit of Dutch files, and all others with the reason."""
    chosen = sorted((c for c in candidates if c.document.id in order.chosen), key=_rank)
    left = [
        c
        for c in candidates
        if c.document.id not in order.chosen and (c.pages or c.kind != CONTAINER)
    ]
    exhibits = tuple(_exhibit(str(number), one) for number, one in enumerate(chosen, 1))
    return exhibits, tuple(_omission(one) for one in left)


def _rank(one: Candidate) -> tuple[int, str, str, str]:
    known = types().get(one.document.type_id or UNKNOWN_TYPE)
    family = known.family if known is not None else ""
    place = FAMILY_ORDER.index(family) if family in FAMILY_ORDER else len(FAMILY_ORDER)
    return place, one.date or "9999", one.document.received, one.document.id


def _exhibit(number: str, one: Candidate) -> Exhibit:
    known = types().get(one.document.type_id or UNKNOWN_TYPE)
    document = one.document
    return Exhibit(
        number=number,
        document_id=document.id,
        title=one.label.nl,
        date=one.date,
        issuer=known.issuer.nl if known is not None else "",
        type_id=document.type_id or UNKNOWN_TYPE,
        sensitivity=tuple(str(s) for s in known.sensitivity) if known is not None else (),
        media=document.media or "",
        page_count=document.page_count,
        sha256=document.original.sha256_plain,
        first_page=document.first_page,
        last_page=document.last_page,
    )


def _omission(one: Candidate) -> Omission:
    reason, explanation = _why_left(one)
    return Omission(
        document_id=one.document.id,
        title=one.label.nl,
        pages=one.pages,
        reason=reason,
        explanation=explanation,
        sha256=one.document.original.sha256_plain,
    )


def _why_left(one: Candidate) -> tuple[str, str]:
    """The code and the sentence of an omission."""
    if one.kind == CONTAINER:
        return "no_part", "Deze pagina's horen bij geen van de stukken in dit bestand."
    if one.second_copy:
        return "second_copy", one.reason.nl
    if one.kind == ALLOWED:
        return "not_chosen", "Niet gekozen door de samensteller."
    return "not_read" if one.kind == NOT_READ else "recipient", one.reason.nl


def _date(fields: Iterable[ReviewedField]) -> str | None:
    values = {field.name: field.value for field in fields}
    for name in DATE_FIELDS:
        value = values.get(name)
        if isinstance(value, str):
            return value
    return None


def _refused(one: Candidate) -> RefusedError:
    return RefusedError(
        "recipient_must_not_see",
        Text(
            f"Een stuk van de soort «{one.label.nl}» mag niet in dit pakket. {one.reason.nl}",
            f"A document of the kind «{one.label.en}» may not go in. {one.reason.en}",
        ),
    )
