"""Make a vault with the seven demonstration dossiers: `python -m tests.samples.load_demo --data DIR`.

1. The files are drawn in several processes and handed over in memory: none is written in clear.
2. The vault is built beside its place and moved there when it is whole, so that an interrupted
   run leaves nothing half made; a second run finds the vault and does nothing.
3. The papers are received but not read: `kluis serve` reads them, or `--process` at once.
All people in it are invented.
"""

from __future__ import annotations

import argparse
import io
import shutil
from collections.abc import Iterator
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path

from tqdm import tqdm

from tests.samples.degrading.degrade import make
from tests.samples.dossiers.all_dossiers import DOSSIERS
from tests.samples.dossiers.entered import declarations_of, efforts_of
from tests.samples.dossiers.model import Dossier
from vault.app import close_vault, create
from vault.archive.ports import Ports
from vault.config import Settings
from vault.crypto.passphrase import new_passphrase
from vault.domain.user import Role
from vault.services import access, cases, efforts, intake, processing, sharing
from vault.session import Session

USERS = (  # the first one sets up the vault and invites the others
    ("coordinator", "Cora Lindeman", Role.COORDINATOR),
    ("begeleider", "Roos Hazenkamp", Role.CASEWORKER),
    ("advocaat", "Jan Vermaasland", Role.LAWYER),
    ("voorbereider", "Mei Tangelder", Role.PREPARER),
    ("beheerder", "Ad Sluiter", Role.ADMIN),
)
OPENER = "begeleider"


def main(arguments: list[str] | None = None) -> None:
    parser = argparse.ArgumentParser(description="Demonstratiedossiers / demonstration dossiers")
    parser.add_argument("--data", type=Path, default=Path("demo-data"))
    parser.add_argument("--process", action="store_true", help="alles meteen lezen / read at once")
    wanted = parser.parse_args(arguments)
    place: Path = wanted.data.resolve()
    if place.exists() and any(place.iterdir()):
        print(f"{wanted.data}: de kluis staat er al / the vault is there already.")
        print("Opnieuw beginnen: verwijder die map. / To start again: remove that directory.")
        return
    part = place.with_name(place.name + ".part")
    shutil.rmtree(part, ignore_errors=True)
    phrases = load(part, process=wanted.process)
    if place.exists():
        place.rmdir()
    part.rename(place)
    _tell(phrases)


def load(
    data: Path, *, process: bool = False, dossiers: tuple[Dossier, ...] = DOSSIERS
) -> dict[str, str]:
    """Build the vault in `data`; the passphrase of each login."""
    ports = create(Settings.from_environment(data=data))
    try:
        phrases = _enrol(ports)
        session = access.unlock(ports, OPENER, phrases[OPENER])
        received = _receive(session, dossiers)
        if process:
            _process(session, received)
        return phrases
    finally:
        close_vault(ports)


def _enrol(ports: Ports) -> dict[str, str]:
    phrases = {login: new_passphrase() for login, _, _ in USERS}
    (first, name, role), *others = USERS
    access.enrol(ports, access.setup_code(ports), first, name, phrases[first], role)
    session = access.unlock(ports, first, phrases[first])
    for login, name, role in others:
        access.enrol(ports, access.invite(session, role), login, name, phrases[login])
    return phrases


def _receive(session: Session, dossiers: tuple[Dossier, ...]) -> list[tuple[str, str]]:
    """Open, fill and share each dossier; (case, document) of everything received."""
    received: list[tuple[str, str]] = []
    total = sum(len(dossier.papers) for dossier in dossiers)
    with tqdm(total=total, unit="stuk", desc="dossiers") as bar:
        files = _drawn(dossiers)
        for dossier in dossiers:
            case = cases.open_case(session, dossier.title, dossier.client)
            ids: dict[str, str] = {}
            for paper in dossier.papers:
                name, content = next(files)
                document = intake.receive(session, case.id, io.BytesIO(content), name)
                ids[paper.id] = document.id
                received.append((case.id, document.id))
                bar.update()
            _record(session, case.id, dossier, ids)
            for login in dossier.shared_with:
                sharing.share(session, case.id, login)
    return received


def _drawn(dossiers: tuple[Dossier, ...]) -> Iterator[tuple[str, bytes]]:
    """(file name, bytes) of every paper, in order."""
    jobs = [(dossier.id, paper.id) for dossier in dossiers for paper in dossier.papers]
    with ProcessPoolExecutor(2) as pool:
        yield from pool.map(_draw, jobs)


def _draw(job: tuple[str, str]) -> tuple[str, bytes]:
    dossier = next(d for d in DOSSIERS if d.id == job[0])
    paper = next(p for p in dossier.papers if p.id == job[1])
    made = make(paper.sample, paper.degradation, heic=paper.heic)
    return f"{paper.file}.{made.name.rsplit('.', 1)[1]}", made.content


def _record(session: Session, case_id: str, dossier: Dossier, ids: dict[str, str]) -> None:
    for effort in efforts_of(dossier, ids):
        efforts.record(session, case_id, effort)
    for declaration in declarations_of(dossier, ids):
        efforts.declare(session, case_id, declaration)


def _process(session: Session, received: list[tuple[str, str]]) -> None:
    for case_id, document_id in tqdm(received, unit="stuk", desc="lezen"):
        processing.process(session, case_id, document_id, lambda *_: None)


def _tell(phrases: dict[str, str]) -> None:
    print("\nSchrijf deze wachtzinnen op; ze verschijnen niet nog eens.")
    print("Write these passphrases down; they are not shown again.\n")
    for login, name, role in USERS:
        print(f"  {login:14} {phrases[login]:60} {name} ({role.label.nl} / {role.label.en})")
    print("\nDe beheerder is van geen dossier lid. / The administrator is member of no case.")


if __name__ == "__main__":
    main()
