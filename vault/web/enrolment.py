"""Make an account in three steps: who, write down, type over.

Setup (the first user) and an invitation (a colleague) walk the same steps. Nothing is stored
before the last one; then the account is made and its owner is signed in.
"""

from __future__ import annotations

from dataclasses import dataclass

from flask import redirect, render_template, request, url_for
from werkzeug.wrappers import Response

from extractors.model import Text
from vault.crypto.passphrase import new_passphrase
from vault.crypto.recovery import new_code
from vault.domain.user import Role
from vault.errors import AccessError, UsageError, VaultError
from vault.services import access
from vault.web import retyping
from vault.web.guard import set_session_cookie
from vault.web.retyping import PASSPHRASE, RECOVERY
from vault.web.site import ports

Answer = str | Response | tuple[str, int]
FIRST_ROLES = (Role.COORDINATOR, Role.ADMIN, Role.LAWYER, Role.CASEWORKER, Role.PREPARER)


@dataclass(frozen=True, slots=True)
class Applicant:
    """Who wants an account, as typed in the first step."""

    code: str
    login: str
    name: str
    role: str  # only the first user chooses

    @property
    def about(self) -> tuple[str, ...]:
        return (self.code, self.login, self.name, self.role)


def first_page(*, first: bool, problem: VaultError | None = None) -> str:
    """The form that asks who you are."""
    return render_template(
        "access/start.html", first=first, roles=FIRST_ROLES, problem=problem, form=request.form
    )


def step(*, first: bool) -> Answer:
    """Answer one posted step; what is wrong with the input is said above the form."""
    wanted = request.form.get("step", "who")
    try:
        if wanted == "who":
            access.throttle(ports(), "enrol")  # guesses at the code
        applicant = _applicant(first)
        if wanted == "retype":
            return _make(applicant, first)
    except (UsageError, AccessError) as error:
        return first_page(first=first, problem=error), error.status
    if wanted == "written":
        return _retype_page(applicant, first, ())
    return _show_secrets(applicant, first)


def _applicant(first: bool) -> Applicant:
    form = request.form
    code = form.get("code", "").strip()[:200]
    access.invited_role(ports(), code)
    name = " ".join(form.get("name", "").split())[:120]
    if not name:
        raise UsageError("no_name", Text("Vul uw naam in.", "Fill in your name."))
    role = form.get("role", "") if first else ""
    if first and role not in {str(one) for one in FIRST_ROLES}:
        raise UsageError("no_role", Text("Kies een rol.", "Choose a role."))
    return Applicant(code, access.clean_login(form.get("login", "")), name, role)


def _show_secrets(applicant: Applicant, first: bool) -> str:
    phrase, code = new_passphrase(), new_code()
    return render_template(
        "access/secrets.html",
        first=first,
        applicant=applicant,
        passphrase=phrase,
        recovery_code=code,
        passphrase_seal=retyping.seal(PASSPHRASE, phrase, applicant.about),
        recovery_seal=retyping.seal(RECOVERY, code, applicant.about),
    )


def _retype_page(applicant: Applicant, first: bool, wrong: tuple[str, ...]) -> str:
    return render_template(
        "access/retype.html",
        first=first,
        applicant=applicant,
        passphrase_seal=request.form.get("passphrase_seal", ""),
        recovery_seal=request.form.get("recovery_seal", ""),
        wrong=wrong,
    )


def _make(applicant: Applicant, first: bool) -> Answer:
    typed = {
        PASSPHRASE: request.form.get("passphrase", "")[:2000],
        RECOVERY: request.form.get("recovery", "")[:2000],
    }
    wrong = tuple(
        kind
        for kind, text in typed.items()
        if not retyping.same(request.form.get(f"{kind}_seal", ""), kind, text, applicant.about)
    )
    if wrong:
        return _retype_page(applicant, first, wrong), 400
    phrase = retyping.passphrase_form(typed[PASSPHRASE])
    access.enrol(
        ports(),
        applicant.code,
        applicant.login,
        applicant.name,
        phrase,
        Role(applicant.role) if first else None,
        recovery_code=retyping.code_form(typed[RECOVERY]),
    )
    signed_in = access.sign_in(ports(), applicant.login, phrase)
    answer = redirect(url_for("cases.list_cases"), 303)
    set_session_cookie(answer, signed_in.cookie, ports().settings)
    return answer
