"""Have fields looked for in words that were read before, by a confined child.

Nothing received is decoded again, but the words came out of received files: a pattern that runs
wild on them is ended with its child, and what the child says is measured like any other answer.
"""

from __future__ import annotations

import io
from dataclasses import replace

from extractors.errors import problem
from extractors.frames import FrameError, write_frame
from extractors.model import UNKNOWN_TYPE, Extraction, Reading, TypeMatch
from extractors.reading.page_read import PageRead
from vault.sandbox.ahead import child_for
from vault.sandbox.checking import checked_extraction
from vault.sandbox.launch import ChildGone, ChildSilent
from vault.sandbox.limits import Limits


def extract_words(
    reading: Reading, type_id: str | None = None, *, limits: Limits | None = None
) -> Extraction:
    """The fields; of unknown type with the problem "fields_failed" when the child broke on them.

    `type_id` as a person said; None: say what kind of document it is, too. SandboxError when the
    machine cannot confine a child.
    """
    request = io.BytesIO()
    rest = replace(reading, pages=(), attachments=())
    write_frame(
        request,
        "request",
        task="extract",
        reading=rest.as_json(),
        known=len(reading.pages),
        type_id=type_id,
    )
    for page in reading.pages:
        write_frame(request, "known", **PageRead(page, (), ()).as_json())
    try:
        with child_for(limits or Limits()) as child:
            child.send(request.getvalue())
            frame = child.receive(0)
        if frame.kind == "result":
            return checked_extraction(frame.header.get("extraction"), len(reading.pages))
    except (ChildGone, ChildSilent, FrameError):
        pass  # what was read stays; that its fields were not found is said below
    failed = (problem("fields_failed"),)
    return Extraction(TypeMatch(type_id or UNKNOWN_TYPE, 0.0, ()), (), (), failed)
