"""A directory as a caseworker has it: a vault, files to bring in, passphrases in files."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest

from tests import evidence
from tests.samples.bundles import BUNDLES, bundle_file
from tests.vault.cli.transcript import run

PHRASE = "kruik lantaarn vlieger oever tarwe zolder"
OTHER_PHRASE = "beker duinpan kastanje mosterd rietkraag wimpel"
DATA = {"KLUIS_DATA": "vault-data", "KLUIS_USER": "noor"}

FILES = {
    "brief.txt": evidence.letter_txt(),
    "scan.png": evidence.letter_png(),
    "foto.jpg": evidence.letter_png(),  # the name lies, the picture is good
    "kapot.pdf": evidence.broken_pdf(),
    "slot.pdf": evidence.locked_pdf(),
    "leeg.pdf": b"",
    "raadsel.bin": evidence.no_known_media(),
    "wachtzin": PHRASE.encode() + b"\n",
    "wachtzin-bram": OTHER_PHRASE.encode() + b"\n",
    "verkeerd": b"een heel andere zin dan de juiste\n",
}


@pytest.fixture(scope="session")
def vault_made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A directory with the files and a vault whose first user is noor; to be copied."""
    place = tmp_path_factory.mktemp("cli")
    for name, content in FILES.items():
        (place / name).write_bytes(content)
    bundle = next(one for one in BUNDLES if one.name == "dossier-oumarou")
    (place / "dossier.pdf").write_bytes(bundle_file(bundle)[0])
    made = run(
        ["kluis", "init", "--name", "Noor Visser", "--passphrase-file", "wachtzin", "--json"],
        place,
        **DATA,
    )
    assert made.returncode == 0, made.stderr
    (place / "herstelcode").write_text(json.loads(made.stdout)["recovery_code"])
    return place


@pytest.fixture
def place(vault_made: Path, tmp_path: Path) -> Path:
    """A copy of it for one test."""
    shutil.copytree(vault_made, tmp_path, dirs_exist_ok=True)
    return tmp_path
