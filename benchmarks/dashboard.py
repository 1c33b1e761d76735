"""The dashboard over 60 cases, read from their sealed summaries.

    python benchmarks/dashboard.py

Each case has a summary made from 60 invented documents. Side by side with the same lines when the
summaries lie in clear in memory: what sealing, and the members' own keys, cost. Aim: 500 ms.
"""

from __future__ import annotations

import random
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from benchmarks.assessment import dossier
from vault.app import close_vault, create
from vault.config import Settings
from vault.crypto.passphrase import new_passphrase
from vault.domain.case import Client
from vault.domain.user import Role
from vault.services import access, cases, dashboard
from vault.session import Session
from vault.standing import keeping

CASES, DOCUMENTS, AIM_MS, RUNS = 60, 60, 500, 9


def fill(session: Session) -> None:
    """So many cases, each with a summary of a dossier of its own."""
    chance, facts = random.Random(60), dossier()
    for number in range(CASES):
        case = cases.open_case(session, f"dossier {number}", Client(name="Iemand"))
        some = tuple(chance.sample(facts.documents, DOCUMENTS))
        opened = session.open(case.id)
        keeping.renew(session.user, session.keys, opened, replace(facts, documents=some))


def median_ms(run: Callable[[], object], clock: Callable[[], float] = time.perf_counter) -> float:
    """The median of some runs by this clock; `process_time` leaves other programs out."""
    taken = []
    for _ in range(RUNS):
        start = clock()
        run()
        taken.append((clock() - start) * 1000)
    return statistics.median(taken)


def main() -> None:
    with tempfile.TemporaryDirectory() as place:
        ports = create(Settings(data=Path(place) / "vault", argon2_mib=64))
        phrase = new_passphrase()
        access.enrol(ports, access.setup_code(ports), "noor", "Noor", phrase, Role.CASEWORKER)
        session = access.unlock(ports, "noor", phrase)
        fill(session)
        loaded = dashboard.load(session)
        sealed = median_ms(lambda: dashboard.load(session))
        own = median_ms(lambda: dashboard.load(session), time.process_time)
        clear = median_ms(lambda: dashboard.arrange(loaded.lines, loaded.on))
        dues = sum(len(line.summary.dues) for line in loaded.lines if line.summary)
        print(f"{len(loaded.lines)} cases, {dues} days that count, {len(loaded.lacks)} patterns")
        print(f"from sealed summaries {sealed:8.1f} ms   aim {AIM_MS} ms   processor {own:.1f} ms")
        print(f"the same in clear     {clear:8.1f} ms   ratio {sealed / clear:.1f}")
        close_vault(ports)


if __name__ == "__main__":
    main()
