"""The one error tree of the vault.

Every error has a code (stable, for programs), a message and a hint (what to do) in Dutch and
English, an HTTP status and an exit code. Messages never carry a value from a document.

    VaultError                      exit 1   500
    ├── UsageError                  exit 2   400   what was asked for cannot be
    │   ├── NotFound                exit 4   404   also when it exists but is not yours
    │   ├── Forbidden               exit 5   403   your role may not
    │   ├── Conflict                exit 6   409   somebody else changed it first
    │   └── TooLarge                exit 2   413
    ├── AccessError                 exit 3   401   not signed in, wrong passphrase, session over
    │   └── Throttled               exit 3   429
    ├── IntegrityError              exit 7   500   stored bytes are not what was sealed
    │   └── NewerFormat             exit 7   500   written by a newer version
    ├── StorageError                exit 8   503   disk full, S3 or database unreachable
    ├── SandboxError                exit 9   503   the sandbox does not hold: nothing is parsed
    └── RefusedError                exit 10  422   a guard said no (recipient matrix, legal hold)
"""

from __future__ import annotations

from extractors.model import Text


class VaultError(Exception):
    """Root. `code` names the situation; `hint` says what the user can do."""

    status = 500
    exit_code = 1
    default_hint = Text("Probeer het opnieuw.", "Try again.")

    def __init__(self, code: str, message: Text, hint: Text | None = None) -> None:
        super().__init__(f"{code}: {message.en}")
        self.code = code
        self.message = message
        self.hint = hint or self.default_hint

    def as_json(self, language: str = "nl") -> dict[str, object]:
        """The error form of `--json` and of the web's problem pages."""
        return {
            "error": self.code,
            "message": self.message.in_language(language),
            "hint": self.hint.in_language(language),
        }


class UsageError(VaultError):
    status = 400
    exit_code = 2
    default_hint = Text("Pas de invoer aan.", "Change the input.")


class NotFound(UsageError):
    status = 404
    exit_code = 4
    default_hint = Text(
        "Controleer het adres, of vraag een lid van het dossier om u toegang te geven.",
        "Check the address, or ask a member of the case to give you access.",
    )


class Forbidden(UsageError):
    status = 403
    exit_code = 5
    default_hint = Text("Vraag het aan iemand met de juiste rol.", "Ask someone with the role.")


class Conflict(UsageError):
    status = 409
    exit_code = 6
    default_hint = Text("Laad de pagina opnieuw en kijk wat er is gewijzigd.", "Reload and look.")


class TooLarge(UsageError):
    status = 413


class AccessError(VaultError):
    status = 401
    exit_code = 3
    default_hint = Text("Meld u opnieuw aan.", "Sign in again.")


class Throttled(AccessError):
    status = 429
    default_hint = Text("Wacht even en probeer het dan opnieuw.", "Wait a moment, then try again.")


class IntegrityError(VaultError):
    status = 500
    exit_code = 7
    default_hint = Text(
        "Open dit stuk niet verder; haal de beheerder erbij en zet een back-up terug.",
        "Do not use this further; call the administrator and restore a backup.",
    )


class NewerFormat(IntegrityError):
    default_hint = Text("Werk de kluis bij.", "Update the vault.")


class StorageError(VaultError):
    status = 503
    exit_code = 8
    default_hint = Text(
        "Er is niets half opgeslagen. Maak ruimte of herstel de verbinding en probeer het opnieuw.",
        "Nothing was half stored. Free space or restore the connection and try again.",
    )


class SandboxError(VaultError):
    status = 503
    exit_code = 9
    default_hint = Text(
        "Het stuk is wel bewaard. Laat de beheerder `kluis doctor` draaien.",
        "The document is kept. Have the administrator run `kluis doctor`.",
    )


class RefusedError(VaultError):
    status = 422
    exit_code = 10
    default_hint = Text("Lees de reden; er is niets verstuurd.", "Read why; nothing was sent.")
