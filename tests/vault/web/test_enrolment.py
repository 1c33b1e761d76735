"""The first user and invited colleagues: shown once, typed over, and only then made."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from flask import Flask

from tests.vault.web.conftest import Browser, Site
from vault.app import close_vault, create
from vault.archive.ports import Ports
from vault.config import Settings
from vault.crypto.passphrase import new_passphrase
from vault.crypto.recovery import code_bytes, new_code
from vault.domain.user import Role
from vault.services import access
from vault.web.factory import create_app
from vault.web.retyping import code_form, passphrase_form

WHO = {"step": "who", "login": "fatima", "name": "Fatima El Amrani", "role": "coordinator"}


def _hidden(page: str) -> dict[str, str]:
    main = page.split("<main")[1]
    found = dict(re.findall(r'<input type="hidden" name="(\w+)" value="([^"]*)">', main))
    return {name: value for name, value in found.items() if name != "csrf"}


def _shown(page: str) -> tuple[str, str]:
    found = re.findall(r'id="shown-\w+">([^<]+)<', page)
    return found[0], found[1]


class Newcomer:
    """Walks the three steps in one browser."""

    def __init__(self, browser: Browser, path: str, code: str) -> None:
        self.browser, self.path = browser, path
        page = browser.post(path, {**WHO, "code": code})
        assert page.status_code == 200, page.text
        self.passphrase, self.recovery = _shown(page.text)
        self.form = _hidden(page.text)

    def turn_page(self) -> str:
        page = self.browser.post(self.path, self.form)
        self.form = _hidden(page.text)
        return page.text

    def type_over(self, passphrase: str, recovery: str) -> int:
        form = {**self.form, "passphrase": passphrase, "recovery": recovery}
        return self.browser.post(self.path, form).status_code


@pytest.fixture
def fresh(tmp_path: Path) -> Ports:
    ports = create(Settings(data=tmp_path / "new", argon2_mib=64))
    yield ports  # type: ignore[misc]
    close_vault(ports)


@pytest.fixture
def fresh_app(fresh: Ports) -> Flask:
    return create_app(fresh)


def test_the_first_user_sets_up_the_vault_and_is_signed_in(fresh: Ports, fresh_app: Flask) -> None:
    browser = Browser(fresh_app.test_client())
    assert browser.get("/cases").headers["Location"].endswith("/setup")
    first = Newcomer(browser, "/setup", access.setup_code(fresh))
    first.turn_page()
    assert first.type_over(first.passphrase, first.recovery) == 303
    assert "Fatima El Amrani" in browser.get("/cases").text
    assert browser.get("/setup").status_code == 303
    assert access.sign_in(fresh, "fatima", first.passphrase).user.role is Role.COORDINATOR
    new = new_passphrase()
    assert access.recover(fresh, "fatima", first.recovery, new).login == "fatima"


def test_the_page_to_type_on_does_not_hold_the_secrets(fresh: Ports, fresh_app: Flask) -> None:
    first = Newcomer(Browser(fresh_app.test_client()), "/setup", access.setup_code(fresh))
    page = first.turn_page()
    assert first.passphrase not in page and first.recovery not in page
    assert code_form(first.recovery) not in page


def test_nothing_is_stored_before_both_are_typed_over(fresh: Ports, fresh_app: Flask) -> None:
    first = Newcomer(Browser(fresh_app.test_client()), "/setup", access.setup_code(fresh))
    first.turn_page()
    assert first.type_over(first.passphrase, new_code()) == 400
    assert first.type_over(new_passphrase(), first.recovery) == 400
    assert first.type_over("", "") == 400
    assert not access.has_users(fresh)
    for file in Path(fresh.settings.data).rglob("*"):
        if file.is_file():
            content = file.read_bytes()
            assert first.passphrase.encode() not in content
            assert first.recovery.encode() not in content
    assert first.type_over(first.passphrase, first.recovery) == 303, "the code is still good"


def test_capitals_blanks_and_dashes_do_not_matter(fresh: Ports, fresh_app: Flask) -> None:
    first = Newcomer(Browser(fresh_app.test_client()), "/setup", access.setup_code(fresh))
    first.turn_page()
    sloppy = "  " + first.passphrase.upper().replace(" ", "   ") + " "
    typed = first.recovery.lower().replace("-", " ").replace("0", "o").replace("1", "l")
    assert first.type_over(sloppy, typed) == 303
    assert access.sign_in(fresh, "fatima", first.passphrase).user.login == "fatima"


@pytest.mark.parametrize("name", ["code", "login", "name", "role"])
def test_the_seals_hold_for_this_account_only(fresh: Ports, fresh_app: Flask, name: str) -> None:
    first = Newcomer(Browser(fresh_app.test_client()), "/setup", access.setup_code(fresh))
    first.turn_page()
    first.form[name] = "lawyer" if name == "role" else first.form[name] + "x"
    assert first.type_over(first.passphrase, first.recovery) in (400, 401)
    assert not access.has_users(fresh)


def test_the_seals_hold_in_this_browser_only(fresh: Ports, fresh_app: Flask) -> None:
    first = Newcomer(Browser(fresh_app.test_client()), "/setup", access.setup_code(fresh))
    first.turn_page()
    first.browser = Browser(fresh_app.test_client())
    assert first.type_over(first.passphrase, first.recovery) == 400
    assert not access.has_users(fresh)


@pytest.mark.parametrize("code", ["", "00000000-00000000-00000000-00000000", "x" * 5000])
def test_without_the_code_nobody_gets_in(fresh: Ports, fresh_app: Flask, code: str) -> None:
    access.setup_code(fresh)
    page = Browser(fresh_app.test_client()).post("/setup", {**WHO, "code": code})
    assert page.status_code == 401 and "shown-passphrase" not in page.text


def test_the_first_user_cannot_choose_a_role_that_is_none(fresh: Ports, fresh_app: Flask) -> None:
    form = {**WHO, "code": access.setup_code(fresh), "role": "root"}
    assert Browser(fresh_app.test_client()).post("/setup", form).status_code == 400


def test_an_invitation_gives_its_own_role_and_works_once(site: Site) -> None:
    page = site.browser("ada").post("/people/invite", {"role": "preparer"})
    code = re.search(r"[0-9a-f]{8}(?:-[0-9a-f]{8}){3}", page.text)
    assert code is not None
    newcomer = site.browser()
    assert newcomer.get("/invitation").status_code == 200  # looking uses nothing up
    walk = Newcomer(newcomer, "/invitation", code[0])
    walk.form["role"] = "admin"  # not asked, not taken
    walk.turn_page()
    walk.form["role"] = ""
    assert walk.type_over(walk.passphrase, walk.recovery) == 303
    made = access.sign_in(site.vault.ports, "fatima", walk.passphrase).user
    assert made.role is Role.PREPARER
    again = site.browser().post("/invitation", {**WHO, "code": code[0], "login": "tweede"})
    assert again.status_code == 401


def test_guesses_at_a_code_are_slowed_on_the_page_too(site: Site) -> None:
    """The code is asked on the first page, long before an account is made."""
    answers = [
        site.browser().post("/invitation", {**WHO, "code": f"{n:032x}"}).status_code
        for n in range(12)
    ]
    assert answers[0] == 401 and answers[-1] == 429


def test_what_is_generated_is_already_in_the_form_it_is_typed_in() -> None:
    for _ in range(50):
        phrase, code = new_passphrase(), new_code()
        assert passphrase_form(phrase) == phrase
        assert code_bytes(code_form(code)) == code_bytes(code)
