"""Assess a dossier of 400 documents against every procedure with every insight.

    python benchmarks/assessment.py

Prints the median of a number of runs beside the aim. The dossier is invented, with a fixed seed.
"""

from __future__ import annotations

import random
import statistics
import sys
import time
from collections.abc import Callable
from datetime import date, timedelta
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from checklists.document_names import DOCUMENT_NAMES
from checklists.evaluate import assess, assess_all
from checklists.facts import CaseFacts, ClientFacts, DocumentFact, NationalityClaim
from checklists.loading import checklists

AIM_ALL_MS = 150
AIM_ONE_MS = 100
DOCUMENTS = 400
RUNS = 15


def dossier() -> CaseFacts:
    """400 documents over twenty years, of every type, with fields, mentions and positions."""
    chance = random.Random(2026)
    types = sorted(DOCUMENT_NAMES)
    documents = tuple(
        DocumentFact(
            f"d{number}",
            chance.choice(types),
            date(2003, 1, 1) + timedelta(days=chance.randrange(8500)),
            {
                "country": chance.choice(["LKA", "IND", "SDN"]),
                "outcome": chance.choice(["AFGEWEZEN", "EMB_NOT_NATIONAL", "ECHT"]),
                "conclusion": chance.choice(["TA_CLEARLY_NO", "NEGATIVE", "POSITIVE"]),
                "emergency": "YES_SHORT_TERM",
                "available": "YES",
                "dictum": ["GEGROND", "VERNIETIGT_BESLUIT"],
                "birth_date": "1986-03-04",
                "name": "A. Voorbeeld",
                "positions": {
                    "IND": "presentatie ambassade noodzakelijk",
                    "DT&V": "herkomst niet vast te stellen bij presentatie",
                },
                "remedy": {"kind": "beroep", "weeks": 4},
                "mentions": [
                    {"type": chance.choice(types), "date": "2015-02-03", "number": "", "page": 2}
                    for _ in range(3)
                ],
                "statement": "een gewone zin zoals die in een brief van een behandelaar staat",
            },
            {"outcome": 2},
            frozenset({"unconfirmed"}),
        )
        for number in range(DOCUMENTS)
    )
    client = ClientFacts(
        nationality=(NationalityClaim("LKA", "client"), NationalityClaim("stateless", "client")),
        birth_date=date(1986, 3, 4),
        arrival=date(2003, 1, 1),
        traits=frozenset({"conversion", "torture", "trafficking", "dutch_child"}),
    )
    return CaseFacts(client, documents)


def median_ms(run: object, clock: Callable[[], float] = time.perf_counter) -> float:
    """The median of some runs by this clock; `process_time` leaves other programs out."""
    assert callable(run)
    times = []
    for _ in range(RUNS):
        start = clock()
        run()
        times.append((clock() - start) * 1000)
    return statistics.median(times)


def main() -> None:
    facts, lists, today = dossier(), checklists(), date(2026, 11, 24)
    runs = (
        ("all lists", lambda: assess_all(lists.values(), facts, today), AIM_ALL_MS),
        ("one list", lambda: assess(lists["buitenschuld"], facts, today), AIM_ONE_MS),
    )
    reports = assess_all(lists.values(), facts, today)
    findings = sum(len(r.findings) for r in reports.values())
    insights = len(next(iter(reports.values())).insights)
    print(f"{DOCUMENTS} documents, {len(lists)} lists, {findings} findings, {insights} insights")
    for name, run, aim in runs:
        took, own = median_ms(run), median_ms(run, time.process_time)
        told = f"{took:8.1f} ms   aim {aim} ms   ratio {took / aim:.2f}   processor {own:.1f} ms"
        print(f"{name:10} all insights {told}")


if __name__ == "__main__":
    main()
