"""The account of a packet: which page came from where, and what was left out."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from dataclasses import replace

from vault.binding.parts import Contents, Span
from vault.domain.packet import Manifest, Omission, PageMapEntry
from vault.domain.plain import to_plain

PAGES_LOST = "unreadable_page"


def account_for(
    contents: Contents, spans: Mapping[str, Span], front_pages: int, document_pages: int
) -> Manifest:
    """The manifest, still without the hash of the PDF.

    `document_pages` counts the pages of every document that was considered, chosen or not.
    """
    omissions = (*contents.omissions, *_lost(contents))
    page_map = [PageMapEntry(page, None, None) for page in range(1, front_pages + 1)]
    for one in contents.gathered:
        number, span = one.exhibit.number, spans[one.exhibit.number]
        page_map.append(PageMapEntry(span.separator, number, None))
        page_map += [
            PageMapEntry(span.first + index, number, picture.number)
            for index, picture in enumerate(one.pictures)
        ]
    out = sum(len(one.pictures) for one in contents.gathered)
    return Manifest(
        packet_id=contents.head.packet_id,
        recipient=contents.head.recipient_id,
        made_on=contents.head.made_on,
        title=contents.head.title,
        exhibits=tuple(one.exhibit for one in contents.gathered),
        omissions=omissions,
        page_map=tuple(page_map),
        pages_in=document_pages,
        pages_out=out,
        pages_omitted=sum(len(one.pages) for one in omissions),
    )


def sealed_with(manifest: Manifest, pdf: bytes, account_pages: int) -> Manifest:
    """The manifest with the packet's own hash and its last pages."""
    last = manifest.page_map[-1].packet_page if manifest.page_map else 0
    tail = tuple(PageMapEntry(last + 1 + n, None, None) for n in range(account_pages))
    return replace(
        manifest,
        page_map=(*manifest.page_map, *tail),
        sha256_packet=hashlib.sha256(pdf).hexdigest(),
    )


def manifest_json(manifest: Manifest) -> str:
    """The manifest as the JSON file that goes with the packet."""
    form = {**to_plain(manifest), "balance": manifest.balance}
    for exhibit, plain in zip(manifest.exhibits, form["exhibits"], strict=True):
        plain["source"] = exhibit.source
    return json.dumps(form, ensure_ascii=False, indent=2)


def _lost(contents: Contents) -> list[Omission]:
    return [
        Omission(
            document_id=one.exhibit.document_id,
            title=f"Productie {one.exhibit.number}: {one.exhibit.title}",
            pages=one.missing,
            reason=PAGES_LOST,
            explanation="Deze pagina's konden niet worden afgebeeld.",
            sha256=one.exhibit.sha256,
        )
        for one in contents.gathered
        if one.missing
    ]
