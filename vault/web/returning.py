"""Where to go after a form: only to known pages of this site, with a known sentence.

There is no flash message and so no session store: what happened travels as a short code in the
address, and only codes of the table below are shown.
"""

from __future__ import annotations

from flask import current_app, redirect, request, url_for
from werkzeug.exceptions import HTTPException
from werkzeug.routing import RequestRedirect
from werkzeug.wrappers import Response

from extractors.model import Text

NOTICES = {
    "signed_out": Text(
        "U bent afgemeld. De sleutels zijn uit het geheugen.",
        "You are signed out. The keys are gone from memory.",
    ),
    "locked": Text(
        "De kluis is op slot. Meld u aan om verder te gaan.",
        "The vault is locked. Sign in to go on.",
    ),
    "log_cut": Text(
        "Let op: het logboek van de kluis is niet meer wat het was bij uw vorige aanmelding in "
        "deze browser. Vraag de beheerder of een back-up is teruggezet. Zo niet: wijzig niets.",
        "Careful: the vault's log is not what it was when you last signed in with this browser. "
        "Ask the administrator whether a backup was restored. If not, change nothing.",
    ),
    "recovered": Text(
        "Uw nieuwe wachtzin werkt. Meld u er nu mee aan.",
        "Your new passphrase works. Sign in with it now.",
    ),
    "passphrase": Text(
        "Uw wachtzin is gewijzigd. Meld u opnieuw aan; andere sessies zijn gesloten.",
        "Your passphrase was changed. Sign in again; other sessions were closed.",
    ),
    "opened": Text(
        "Het dossier is gemaakt. Voeg nu de eerste stukken toe.",
        "The case was made. Add the first documents now.",
    ),
    "saved": Text("Opgeslagen.", "Saved."),
    "closed": Text("Het dossier is gesloten.", "The case is closed."),
    "reopened": Text("Het dossier is weer open.", "The case is open again."),
    "erased": Text(
        "Het dossier is gewist. Niemand kan het nog openen, ook wij niet.",
        "The case is erased. Nobody can open it any more, nor can we.",
    ),
    "confirmed": Text("Het gegeven is bevestigd.", "The field is confirmed."),
    "corrected": Text(
        "Uw verbetering is bewaard, naast wat er is gelezen.",
        "Your correction is kept, beside what was read.",
    ),
    "type": Text("Het soort stuk is vastgelegd.", "The type of document is set."),
    "again": Text("Het stuk wordt opnieuw gelezen.", "The document is being read again."),
    "remade": Text(
        "De gegevens worden opnieuw gezocht. Uw verbeteringen blijven.",
        "The fields are being looked for anew. Your corrections stay.",
    ),
    "divided": Text(
        "De stukken staan nu in het dossier. Hun gegevens worden gezocht.",
        "The documents are in the case now. Their fields are being looked for.",
    ),
    "whole": Text("Dit bestand blijft één stuk.", "This file stays one document."),
    "moved": Text(
        "De pagina's zijn gewijzigd. De gegevens worden opnieuw gezocht.",
        "The pages are changed. The fields are being looked for anew.",
    ),
    "undone": Text("Het stuk zit weer in zijn bestand.", "The document is back in its file."),
    "compared": Text("Uw antwoord is bewaard.", "Your answer is kept."),
    "received": Text("De stukken zijn ontvangen.", "The documents were received."),
    "effort": Text("De poging is vastgelegd.", "The effort is recorded."),
    "declared": Text("Uw verklaring is vastgelegd.", "Your declaration is recorded."),
    "withdrawn": Text("De verklaring is ingetrokken.", "The declaration is withdrawn."),
    "shared": Text(
        "Deze collega kan het dossier nu openen.", "This colleague can open the case now."
    ),
    "revoked": Text(
        "Deze collega kan het dossier niet meer openen. Het dossier heeft een nieuwe sleutel.",
        "This colleague can no longer open the case. The case has a new key.",
    ),
    "disabled": Text("Het account is gesloten.", "The account is closed."),
    "enabled": Text("Het account is weer open.", "The account is open again."),
    "renewed": Text("Alle dossiers zijn opnieuw bekeken.", "All cases were looked at anew."),
    "feed_revoked": Text(
        "Het adres van uw agenda werkt niet meer.", "The address of your calendar stopped working."
    ),
    "assembling": Text("Het pakket wordt samengesteld.", "The packet is being assembled."),
}


ALARMS = frozenset({"log_cut"})


def alarming() -> bool:
    """Whether what is to be said is no good news."""
    return request.args.get("done", "") in ALARMS


def notice() -> Text | None:
    """The sentence of the address's `done` code, or None."""
    return NOTICES.get(request.args.get("done", ""))


def done(code: str, endpoint: str, **values: object) -> Response:
    """See-other to a page of ours, which then says what was done."""
    return redirect(url_for(endpoint, done=code, **values), 303)  # type: ignore[arg-type]


def safe_path(path: str) -> str:
    """The path if it is a page of ours that can be looked at, else the start (A-49)."""
    if path.startswith("/") and path.isascii() and path.isprintable() and "\\" not in path:
        adapter = current_app.url_map.bind("localhost")
        try:
            endpoint, _ = adapter.match(path, method="GET")
        except (HTTPException, RequestRedirect):
            endpoint = "static"
        if endpoint != "static":
            return path
    return url_for("outside.start")
