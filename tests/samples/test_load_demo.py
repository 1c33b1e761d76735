"""The demonstration vault: built whole or not at all, shared as told, nothing in clear on disk."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.samples import load_demo
from tests.samples.dossiers import utr_1
from vault.app import close_vault, open_vault
from vault.config import Settings
from vault.errors import AccessError, VaultError
from vault.services import access, cases, efforts, review


@pytest.fixture(scope="module")
def demo(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, dict[str, str]]:
    data = tmp_path_factory.mktemp("demo") / "data"
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("KLUIS_ARGON2_MIB", "64")
        return data, load_demo.load(data, dossiers=(utr_1.DOSSIER,))


@pytest.mark.slow
def test_the_lawyer_finds_the_papers_and_the_administrator_does_not(
    demo: tuple[Path, dict[str, str]],
) -> None:
    data, phrases = demo
    ports = open_vault(Settings.from_environment({}, data=data))
    try:
        lawyer = access.unlock(ports, "advocaat", phrases["advocaat"])
        (line,) = cases.list_cases(lawyer)
        assert line.case.client.name == "Kwadwo Mensah-Oforiwa"
        names = {d.name for d in review.list_documents(lawyer, line.case.id)}
        assert names == {
            "BMA-advies.pdf", "IMG_2041 brief cardioloog.jpg", "toestemming BMA.pdf",
            "beschikking artikel 64.pdf", "vraag kosten medicatie.eml", "LSO 15 april.docx",
        }  # fmt: skip
        assert len(efforts.list_efforts(lawyer, line.case.id)) == 2
        assert [d.reason for d in efforts.list_declarations(lawyer, line.case.id)] == ["I8"]
        admin = access.unlock(ports, "beheerder", phrases["beheerder"])
        assert cases.list_cases(admin) == []
        with pytest.raises(VaultError):
            review.list_documents(admin, line.case.id)
        with pytest.raises(AccessError):
            access.unlock(ports, "advocaat", phrases["beheerder"])
    finally:
        close_vault(ports)


@pytest.mark.slow
def test_no_file_of_the_demonstration_vault_holds_a_clear_word(
    demo: tuple[Path, dict[str, str]],
) -> None:
    canaries = [b"Mensah", b"hartfalen", b"%PDF-1.", b"JFIF\x00\x01", demo[1]["advocaat"].encode()]
    for file in demo[0].rglob("*"):
        if file.is_file():
            content = file.read_bytes()
            assert not [c for c in canaries if c in content], file.name


def test_a_second_run_does_nothing(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "vault.db").write_bytes(b"a vault")
    load_demo.main(["--data", str(tmp_path)])
    assert "staat er al" in capsys.readouterr().out
    assert (tmp_path / "vault.db").read_bytes() == b"a vault"


def test_an_interrupted_run_leaves_no_vault(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def breaks(*_: object, **__: object) -> dict[str, str]:
        raise KeyboardInterrupt

    monkeypatch.setattr(load_demo, "load", breaks)
    with pytest.raises(KeyboardInterrupt):
        load_demo.main(["--data", str(tmp_path / "demo")])
    assert not (tmp_path / "demo").exists()
