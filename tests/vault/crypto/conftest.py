"""What the tests of the keys share: ids, seeds, cheap Argon2 costs, vectors made by others."""

from __future__ import annotations

from pathlib import Path

import pytest

from vault.crypto.keys import CaseKeys, UserKeys
from vault.crypto.passphrase import KdfParameters
from vault.domain.ids import id_text

# Laid beside the project, never copied into it.
VECTORS = Path(__file__).parents[3].parent / "shared" / "vectors"


@pytest.fixture(scope="session")
def vectors() -> Path:
    """The folder with test vectors nobody in this project wrote."""
    if not VECTORS.is_dir():
        pytest.skip("the folder with third-party vectors is not here")
    return VECTORS


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    """One test per age testkit file, so that each failure has a name."""
    if "age_case" in metafunc.fixturenames:
        files = sorted((VECTORS / "age").iterdir()) if VECTORS.is_dir() else []
        metafunc.parametrize("age_case", files, ids=[file.name for file in files])


@pytest.fixture(scope="session")
def org() -> str:
    return id_text(b"organisation".ljust(16))


@pytest.fixture(scope="session")
def case() -> str:
    return id_text(b"case".ljust(16))


@pytest.fixture(scope="session")
def amina() -> str:
    return id_text(b"amina".ljust(16))


@pytest.fixture(scope="session")
def bram() -> str:
    return id_text(b"bram".ljust(16))


@pytest.fixture(scope="session")
def amina_keys(org: str, amina: str) -> UserKeys:
    return UserKeys.from_seed(b"a" * 32, org, amina)


@pytest.fixture(scope="session")
def bram_keys(org: str, bram: str) -> UserKeys:
    return UserKeys.from_seed(b"b" * 32, org, bram)


@pytest.fixture(scope="session")
def case_keys(org: str, case: str) -> CaseKeys:
    return CaseKeys.derive(b"c" * 32, b"s" * 32, org, case, 1)


@pytest.fixture(scope="session")
def cheap() -> KdfParameters:
    """Argon2 at a cost for tests; opening takes it only when told that this is the floor."""
    return KdfParameters(memory_kib=64, iterations=1, lanes=1)
