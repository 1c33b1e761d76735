"""Dutch first, English second: a cookie says which, then the browser, then Dutch."""

from __future__ import annotations

from flask import Flask, request
from flask_babel import Babel

from extractors.model import Text
from vault.paths import PROJECT

LANGUAGES = ("nl", "en")
COOKIE = "kluis-taal"


def install(app: Flask) -> None:
    app.config["BABEL_DEFAULT_LOCALE"] = "nl"
    app.config["BABEL_TRANSLATION_DIRECTORIES"] = str(PROJECT / "vault" / "web" / "translations")
    Babel(app, locale_selector=language, timezone_selector=lambda: "Europe/Amsterdam")
    app.add_template_filter(say, "say")
    app.add_template_global(language, "language")


def language() -> str:
    """ "nl" or "en" for this request."""
    chosen = request.cookies.get(COOKIE)
    if chosen in LANGUAGES:
        return chosen
    return request.accept_languages.best_match(LANGUAGES) or "nl"


def say(text: Text) -> str:
    """A bilingual sentence in the language of this request."""
    return text.in_language(language())
