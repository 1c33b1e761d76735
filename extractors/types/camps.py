"""What camps and registers of refugees print on their papers and letters do not: numbers of families."""

from __future__ import annotations

# A label at the beginning of its line: "FCN", "Group ID", "Ration card No.", "Proges individual ID".
KEYS = (
    r"(?m)^\W*(?:fcn|mrc|(?:proges |progres )?(?:individual|group|household|family|ration card|ration|case|prn)(?: [a-z]+)?"
    r" (?:id|no|nr|number|size|token)|family counting (?:no|number)|household size|no\.? of (?:family )?members|"
    r"head of (?:family|household)|name of head of (?:family|household))\b(?: ?[.:]|[^\n]{0,6}\d|\s)"
)
