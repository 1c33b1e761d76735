"""The Flask application: settings, guard, headers, problems, one blueprint per noun."""

from __future__ import annotations

from flask import Flask
from jinja2 import StrictUndefined
from werkzeug.datastructures import ImmutableDict
from werkzeug.middleware.proxy_fix import ProxyFix

from vault.archive.ports import Ports
from vault.paths import TEMPLATES
from vault.web import (
    access,
    account,
    calendar,
    cases,
    checklists,
    declarations,
    documents,
    efforts,
    filters,
    guard,
    language,
    letters,
    likeness,
    outside,
    overview,
    packets,
    parts,
    people,
    problems,
    review,
    search,
    sharing,
)
from vault.web.request import SealedRequest
from vault.web.site import EXTENSION

BLUEPRINTS = (
    access.bp,
    account.bp,
    calendar.bp,
    cases.bp,
    checklists.bp,
    declarations.bp,
    documents.bp,
    efforts.bp,
    letters.bp,
    likeness.bp,
    outside.bp,
    overview.bp,
    packets.bp,
    parts.bp,
    people.bp,
    review.bp,
    search.bp,
    sharing.bp,
)


class VaultFlask(Flask):
    request_class = SealedRequest
    # OPTIONS is declared by no route, not even by Flask's own for static files.
    default_config = ImmutableDict({**Flask.default_config, "PROVIDE_AUTOMATIC_OPTIONS": False})


def create_app(ports: Ports) -> Flask:
    """The site over one vault. Nothing is read from the environment here."""
    settings = ports.settings
    app = VaultFlask(
        "vault.web",
        template_folder=str(TEMPLATES / "web"),
        static_folder="static",
        static_url_path="/static",
    )
    app.extensions[EXTENSION] = ports
    app.config.update(
        MAX_CONTENT_LENGTH=(settings.max_upload_mb + 8) << 20,
        TRUSTED_HOSTS=[host.strip() for host in settings.trusted_hosts.split(",")],
        PREFERRED_URL_SCHEME="https" if settings.https else "http",
        PROPAGATE_EXCEPTIONS=False,
    )
    app.jinja_env.undefined = StrictUndefined
    app.jinja_env.trim_blocks = True
    app.jinja_env.lstrip_blocks = True
    if settings.proxies:
        app.wsgi_app = ProxyFix(  # type: ignore[method-assign]
            app.wsgi_app, x_for=settings.proxies, x_proto=settings.proxies, x_host=settings.proxies
        )
    language.install(app)
    filters.install(app)
    guard.install(app, settings)
    problems.install(app)
    for blueprint in BLUEPRINTS:
        app.register_blueprint(blueprint)
    return app
