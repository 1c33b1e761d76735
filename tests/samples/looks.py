"""Every layout of the samples. A look is for development or for the exam, never for both.

The exam looks are the hold-out: nobody who writes extraction code may look at documents drawn
with them, which stand in exam/ (tests/samples/README.md).
"""

from __future__ import annotations

from tests.samples.model import HeadStyle as Head
from tests.samples.model import KeyStyle as Keys
from tests.samples.model import Look, Split

_DEV, _EXAM = Split.DEVELOPMENT, Split.EXAM

LOOKS: dict[str, Look] = {
    # letters of ministries and services
    "dev_rijks": Look(_DEV, Head.RIBBON, Keys.SIDE, "sans", 9.5, "#154273"),
    "dev_dienst": Look(_DEV, Head.LEFT_RULE, Keys.ROW, "serif", 10.5, "#333333"),
    "exam_rijks": Look(
        _EXAM, Head.BAND, Keys.TABLE, "noto", 9.5, "#01689b", footer="{page}/{pages}"
    ),
    "exam_dienst": Look(
        _EXAM,
        Head.LEFT_BAR,
        Keys.COLON,
        "sans",
        10,
        "#4a4a4a",
        footer="blad {page}",
        footer_side="left",
    ),
    # letters of lawyers, organisations, churches, practitioners
    "dev_kantoor": Look(_DEV, Head.RIGHT_BLOCK, Keys.INLINE, "serif", 11, "#5b1a1a", footer=""),
    "dev_stichting": Look(
        _DEV, Head.DISC, Keys.TABLE, "dejavu", 9.5, "#2a7f3f", footer="{page} van {pages}"
    ),
    "dev_kliniek": Look(_DEV, Head.BAND, Keys.CELLS, "sans", 10, "#0a6a70"),
    "exam_kantoor": Look(
        _EXAM, Head.DOUBLE_RULE, Keys.TABLE, "notoserif", 10, "#222222", footer="- {page} -",
        footer_side="centre", justified=True,
    ),
    "exam_stichting": Look(_EXAM, Head.BOXED, Keys.COLON, "noto", 10, "#b3541e", footer=""),
    "exam_kliniek": Look(
        _EXAM, Head.RIGHT_BLOCK, Keys.STACKED, "dejavu", 9, "#3b3b8f", footer="Blz. {page} / {pages}"
    ),
    # courts
    "dev_hof": Look(
        _DEV, Head.TYPED, Keys.TABLE, "serif", 11, "#000000", footer="{page}",
        footer_side="centre", justified=True,
    ),
    "exam_hof": Look(
        _EXAM, Head.LEFT_RULE, Keys.INLINE, "sans", 10, "#2b2b2b", footer="Pagina {page} van {pages}",
    ),
    # embassies and foreign registries
    "dev_gezant": Look(
        _DEV, Head.CENTRE_CREST, Keys.INLINE, "serif", 11.5, "#7a1020", footer=""
    ),
    "dev_akte": Look(
        _DEV, Head.CENTRE_CREST, Keys.DOTTED, "notoserif", 11, "#20502c", footer="", frame=True
    ),
    "exam_gezant": Look(
        _EXAM, Head.DISC, Keys.COLON, "notoserif", 10.5, "#0b3d91", footer="Page {page} of {pages}"
    ),
    "exam_akte": Look(
        _EXAM, Head.DOUBLE_RULE, Keys.CELLS, "dejavuserif", 9.5, "#6b4a10", footer="", frame=True
    ),
    # forms
    "dev_formulier": Look(_DEV, Head.LEFT_BAR, Keys.CELLS, "sans", 9.5, "#154273"),
    "exam_formulier": Look(
        _EXAM, Head.BAND, Keys.STACKED, "noto", 9.5, "#275937", footer="{page} van {pages}"
    ),
    # typed reports, minutes, mails on paper
    "dev_getypt": Look(
        _DEV, Head.TYPED, Keys.COLON, "mono", 10, "#000000", footer="- {page} -",
        footer_side="centre",
    ),
    "dev_verslag": Look(_DEV, Head.LEFT_RULE, Keys.TABLE, "noto", 10, "#7b3f00"),
    "exam_getypt": Look(
        _EXAM, Head.TYPED, Keys.INLINE, "dejavuserif", 9.5, "#000000",
        footer="pagina {page}", footer_side="centre",
    ),
    "exam_verslag": Look(
        _EXAM, Head.BOXED, Keys.CELLS, "narrow", 11, "#333366", footer="{page}/{pages}"
    ),
    # letters as other offices lay them out
    "dev_brief": Look(
        _DEV, Head.DOUBLE_RULE, Keys.COLON, "dejavu", 9.5, "#24424f", footer="blad {page} van {pages}",
        footer_side="left",
    ),
    "dev_vrij": Look(_DEV, Head.BOXED, Keys.STACKED, "notoserif", 10.5, "#3c3c3c", footer=""),
    # practices, missions and notes that set their labels in yet other ways
    "dev_praktijk": Look(
        _DEV, Head.RIGHT_BLOCK, Keys.TABLE, "sans", 9.5, "#333a5a", footer="Pagina {page} van {pages}",
        footer_side="left",
    ),
    "dev_missie": Look(_DEV, Head.DISC, Keys.ROW, "serif", 11, "#123f2f", footer=""),
    "dev_nota": Look(
        _DEV, Head.LEFT_BAR, Keys.DOTTED, "noto", 10, "#5a2d00", footer="{page}", footer_side="centre",
    ),
    # counters and clerks
    "dev_loket": Look(_DEV, Head.LEFT_BAR, Keys.STACKED, "noto", 9, "#4b2d6b", footer="{page}/{pages}"),
    "dev_klerk": Look(
        _DEV, Head.TYPED, Keys.DOTTED, "dejavuserif", 9.5, "#202020", footer="", justified=True,
    ),
    # offices of the exam that lay out otherwise
    "exam_schrijven": Look(
        _EXAM, Head.RIGHT_BLOCK, Keys.SIDE, "serif", 10.5, "#22444a", footer="{page} | {pages}"
    ),
    "exam_kolom": Look(
        _EXAM, Head.DOUBLE_RULE, Keys.ROW, "narrow", 11, "#5a2a4f", (24, 20, 20, 22),
        footer="Pagina {page} / {pages}", footer_side="left",
    ),
    "exam_register": Look(
        _EXAM, Head.CENTRE_CREST, Keys.STACKED, "dejavuserif", 9, "#2f3e1f", footer="", spacing=1.4
    ),
    # passports and cards: drawn by tests/samples/drawing/card.py
    "dev_kaart": Look(_DEV, Head.BAND, Keys.STACKED, "sans", 8.5, "#8a2432", page="card"),
    "dev_kopie": Look(_DEV, Head.RIBBON, Keys.STACKED, "noto", 7.5, "#1d4d8c", page="copy"),
    "dev_pas": Look(_DEV, Head.BAND, Keys.TABLE, "noto", 7.5, "#6b1f5a", page="card"),
    "exam_kaart": Look(_EXAM, Head.LEFT_BAR, Keys.TABLE, "dejavu", 7, "#1f5a3a", page="card"),
    "exam_kopie": Look(_EXAM, Head.BAND, Keys.TABLE, "serif", 8, "#4b3a1a", page="copy"),
}  # fmt: skip
