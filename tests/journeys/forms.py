"""A browser without scripts over a real server: cookies, forms, uploads. Standard library only."""

from __future__ import annotations

import http.client
import re
import secrets
from dataclasses import dataclass, field
from html.parser import HTMLParser
from urllib.parse import urlencode, urlsplit

SECONDS = 120  # for one answer


@dataclass(frozen=True)
class Answer:
    """What the server said."""

    status: int
    headers: dict[str, str]
    body: bytes

    @property
    def text(self) -> str:
        return self.body.decode()


@dataclass
class Form:
    """A form of a page: where it goes and what is filled in already."""

    action: str
    fields: list[tuple[str, str]] = field(default_factory=list)


class _Forms(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.found: list[Form] = []
        self._open = False

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = {name: value or "" for name, value in attrs}
        if tag == "form":
            self.found.append(Form(given.get("action", "")))
            self._open = True
        elif self._open and tag in ("input", "textarea", "select") and given.get("name"):
            kind = given.get("type", "text")
            unticked = kind in ("checkbox", "radio") and "checked" not in given
            if not unticked and kind not in ("file", "submit"):
                self.found[-1].fields.append((given["name"], given.get("value", "")))

    def handle_endtag(self, tag: str) -> None:
        if tag == "form":
            self._open = False


class FormBrowser:
    """One visitor of `http://localhost:<port>`; follows redirects like a browser."""

    def __init__(self, port: int) -> None:
        self._port = port
        self._cookies: dict[str, str] = {}

    def get(self, path: str, **headers: str) -> Answer:
        return self._ask("GET", path, b"", headers)

    def post(self, path: str, fields: list[tuple[str, str]], **headers: str) -> Answer:
        """Send a form as it is; `submit` fills one in."""
        kind = {"Content-Type": "application/x-www-form-urlencoded"}
        return self._ask("POST", path, urlencode(fields).encode(), {**kind, **headers})

    def submit(self, path: str, action: str = "", **changes: str | list[str]) -> Answer:
        """Open a page, fill in its form that goes to a path ending in `action`, send it."""
        return self.send(path, self.get(path).text, action, **changes)

    def send(self, path: str, page: str, action: str = "", **changes: str | list[str]) -> Answer:
        """Fill in a form of a page at hand and send it."""
        form = form_of(page, action)
        kept = [(name, value) for name, value in form.fields if name not in changes]
        for name, value in changes.items():
            kept += [(name, one) for one in ([value] if isinstance(value, str) else value)]
        return self.post(form.action or path, kept)

    def upload(self, path: str, *files: tuple[str, bytes]) -> Answer:
        """Send files as the upload form does, the token in front, and ask for JSON."""
        token = dict(form_of(self.get(path).text).fields)["csrf"]
        line = "----" + secrets.token_hex(16)
        body = bytearray(
            f'--{line}\r\nContent-Disposition: form-data; name="csrf"\r\n\r\n{token}\r\n'.encode()
        )
        for name, content in files:
            body += f'--{line}\r\nContent-Disposition: form-data; name="files"; '.encode()
            body += f'filename="{name}"\r\nContent-Type: application/octet-stream\r\n\r\n'.encode()
            body += content + b"\r\n"
        body += f"--{line}--\r\n".encode()
        headers = {
            "Content-Type": f"multipart/form-data; boundary={line}",
            "X-CSRF-Token": token,
            "Accept": "application/json",
        }
        return self._ask("POST", path, bytes(body), headers)

    def _ask(self, method: str, path: str, body: bytes, headers: dict[str, str]) -> Answer:
        answer = self._once(method, path, body, headers)
        for _ in range(5):
            if answer.status not in (302, 303):
                break
            place = urlsplit(answer.headers["location"])
            answer = self._once("GET", place.path + (f"?{place.query}" if place.query else ""))
        return answer

    def _once(
        self, method: str, path: str, body: bytes = b"", headers: dict[str, str] | None = None
    ) -> Answer:
        sent = {
            "Host": f"localhost:{self._port}",
            "Origin": f"http://localhost:{self._port}",
            "Sec-Fetch-Site": "same-origin",
            "Cookie": "; ".join(f"{name}={value}" for name, value in self._cookies.items()),
            **(headers or {}),
        }
        connection = http.client.HTTPConnection("127.0.0.1", self._port, timeout=SECONDS)
        try:
            connection.request(method, path, body or None, sent)
            answer = connection.getresponse()
            for name, value in answer.getheaders():
                if name.lower() == "set-cookie":
                    key, _, rest = value.partition("=")
                    self._cookies[key] = rest.split(";")[0]
            plain = {name.lower(): value for name, value in answer.getheaders()}
            return Answer(answer.status, plain, answer.read())
        finally:
            connection.close()


def form_of(page: str, action: str = "") -> Form:
    """The POST form that goes to this action (its ending); "" is the form of the page itself."""
    parser = _Forms()
    parser.feed(page)
    for form in parser.found:
        known = dict(form.fields)
        if "csrf" in known and (form.action.endswith(action) if action else not form.action):
            return form
    raise AssertionError(f"no form to {action!r} among {[one.action for one in parser.found]}")


def set_up(browser: FormBrowser, code: str, login: str, name: str) -> tuple[str, str]:
    """Make the first user; the passphrase and the recovery code that were shown."""
    who = {"code": code, "login": login, "name": name, "role": "coordinator"}
    page = browser.submit("/setup", **who).text
    shown = re.findall(r'id="shown-\w+">([^<]+)<', page)
    page = browser.send("/setup", page).text
    done = browser.send("/setup", page, passphrase=shown[0], recovery=shown[1])
    assert done.status == 200, done.text
    return shown[0], shown[1]
