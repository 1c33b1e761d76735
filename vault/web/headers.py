"""The headers of every answer (security.md 1.12): no inline script, no framing, no caching."""

from __future__ import annotations

from flask import Response

CSP = "; ".join(
    (
        "default-src 'none'",
        "script-src 'self'",
        "style-src 'self'",
        "img-src 'self' blob:",
        "font-src 'self'",
        "connect-src 'self'",
        "form-action 'self'",
        "base-uri 'none'",
        "frame-ancestors 'none'",
        "require-trusted-types-for 'script'",
    )
)
# An original is another's content: it may only be saved, never run here.
CONTENT_CSP = "sandbox; default-src 'none'"

FIXED = {
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Cross-Origin-Embedder-Policy": "require-corp",
    "X-Frame-Options": "DENY",
    "Permissions-Policy": "camera=(), microphone=(), geolocation=(), payment=(), usb=()",
}
HSTS_SECONDS = 2 * 365 * 86400  # security.md 1.3


def apply(response: Response, *, https: bool, static: bool) -> Response:
    """Set every header; an answer that set its own CSP (an original) keeps it."""
    for name, value in FIXED.items():
        response.headers[name] = value
    response.headers.setdefault("Content-Security-Policy", CSP)
    response.headers["Cache-Control"] = "no-cache" if static else "no-store"
    if https:
        response.headers["Strict-Transport-Security"] = (
            f"max-age={HSTS_SECONDS}; includeSubDomains; preload"
        )
    response.headers.pop("Server", None)
    return response
