"""D52 of the exam: the form "verklaring omtrent medische situatie vreemdeling", one per practitioner."""

from __future__ import annotations

from tests.samples.model import Sample

SAMPLES = (
    Sample(
        "d52-2022",
        "D52",
        "exam_formulier",
        ("IND", "Formulier voor behandelaars"),
        """
# Verklaring omtrent medische situatie vreemdeling

@Vreemdeling=Habimanaka, Josiane
@V-nummer=2912200471
@Behandelaar=mw. drs. F. Quispelaar
@Beroep=psychiater
@BIG=59044120901
@Ingevuld op=7 april 2022
@Diagnose=posttraumatische stressstoornis
@Behandeling sinds=juni 2020

Bij het wegvallen van de behandeling verwacht ik binnen weken een opname.

!sign F. Quispelaar
""",
        {
            "date": "2022-04-07", "v_number": "2912200471", "practitioner": "mw. drs. F. Quispelaar",
            "big_number": "59044120901", "diagnosis": "posttraumatische stressstoornis",
            "name": "Habimanaka, Josiane",
        },
    ),
    Sample(
        "d52-2015",
        "D52",
        "exam_kliniek",
        ("Huisartsenpraktijk De Waal",),
        """
# Verklaring omtrent medische situatie vreemdeling

@Datum=28-1-2015
@Betreft=Ismailovska, Fatima, V-nummer 2700991432
@Arts=R. Boomsmadijk, huisarts
@BIG-nummer=29011223301

**Diagnose:** diabetes mellitus type 1.

**Behandeling:** insuline viermaal daags, jaarlijkse oogcontrole.

!sign R. Boomsmadijk | huisarts
""",
        {
            "date": "2015-01-28", "v_number": "2700991432", "big_number": "29011223301",
            "diagnosis": "diabetes mellitus type 1",
            "practitioner": "R. Boomsmadijk", "name": "Ismailovska, Fatima",
        },
    ),
)  # fmt: skip
