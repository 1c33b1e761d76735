"""The congregation that baptised somebody or speaks of them."""

from __future__ import annotations

from extractors.locating.labels import label
from extractors.locating.organisations import CHURCHES, letterhead, mentioned
from extractors.types.letters import FIRST_LINE
from extractors.types.specs import spec

CHURCH = spec(
    "organisation",
    letterhead(CHURCHES),
    label(
        "kerkelijke gemeente",
        "kerk",
        "church",
        "parochie",
        "naam gemeente",
        "gemeente",
        colon=True,
    ),
    mentioned(CHURCHES, seat=True),
    FIRST_LINE,
)
