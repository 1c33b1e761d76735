"""Mail: .eml by the standard parser, .msg by olefile; text, headers and attachments.

The text starts with the headers a reader sees, so that sender and date are on the page. Attachments
come out as bytes with a bounded name and become documents of their own.
"""

from __future__ import annotations

import email
import email.errors
import email.policy
import email.utils
import io
import re
import struct
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from email.message import EmailMessage

import olefile

from extractors.errors import problem, refused
from extractors.model import Attachment, Problem
from extractors.reading import html_text, text_files
from extractors.reading.enclosed import Enclosures
from extractors.reading.limits import (
    MAX_ATTACHMENT_BYTES,
    MAX_ATTACHMENTS,
    MAX_HEADER,
    MAX_MAIL_PARTS,
    MAX_TEXT,
)
from extractors.reading.plain import clean

_STUB = 10  # words by which, and times as many, the laid-out text must be fuller than the plain
_FULLER = 2
MAX_MAIL_HEAD = 64 << 10  # bytes in which the headers of a message are looked for
_SEPARATOR = re.compile(rb"(?:\A|(?<=\n))From [^\n]{3,200}\r?\n(?=[!-9;-~]{1,76}:[ \t])")
_HEADERS = {"from": "Van", "to": "Aan", "cc": "Cc", "date": "Datum", "subject": "Onderwerp"}


@dataclass(frozen=True, slots=True)
class Message:
    """A mail: `headers` lower case (from, to, cc, date, subject), as they stood in it."""

    text: str
    headers: Mapping[str, str]
    attachments: tuple[Attachment, ...]
    problems: tuple[Problem, ...]


def read_eml(content: bytes) -> Message:
    """An RFC 5322 message. Refused when the parser cannot make anything of it."""
    messages = _of_mailbox(content)
    if len(messages) > 1:
        return _mailbox(messages)
    content = messages[0]
    try:
        parsed = email.message_from_bytes(content, policy=email.policy.default)
        headers = {name: _header(parsed, name) for name in _HEADERS}
        gathered = _Gathered()
        for part in _leaves(parsed):
            gathered.add(part)
    except (email.errors.MessageError, ValueError, LookupError, RecursionError) as error:
        raise refused("damaged") from error
    return _message(headers, gathered.body(), gathered)


def _of_mailbox(content: bytes) -> list[bytes]:
    """The messages of an mbox (RFC 4155), without the lines that part them; else the one given."""
    if not content.startswith(b"From "):
        return [content]
    borders = [match.span() for match in _SEPARATOR.finditer(content)]
    ends = [*(start for start, _ in borders[1:]), len(content)]
    found = [content[start:end] for (_, start), end in zip(borders, ends, strict=bool(borders))]
    return found or [content]


def _mailbox(messages: Sequence[bytes]) -> Message:
    """Many messages in one file: a list of them, and each as a document of its own."""
    gathered, lines = _Gathered(), [f"Postvak met {len(messages)} berichten", ""]
    for number, content in enumerate(messages, 1):
        parsed = email.message_from_bytes(content[:MAX_MAIL_HEAD], policy=email.policy.default)
        told = (_header(parsed, name) for name in ("date", "from", "subject"))
        lines.append(f"{number}. " + " · ".join(value for value in told if value))
        gathered.enclosed.add(f"bericht {number}.eml", content)
    gathered.codes.append("enclosed_files")
    return _message({}, "\n".join(lines), gathered)


def _header(message: EmailMessage, name: str) -> str:
    try:
        value = str(message.get(name, ""))
    except (ValueError, LookupError, AttributeError, IndexError, TypeError):
        return ""  # the standard parser stumbles over some malformed addresses
    return " ".join(clean(value).split())[:MAX_HEADER]


def _leaves(message: EmailMessage) -> Iterator[EmailMessage]:
    """Parts that are no containers; a mail inside a mail is one part. Bounded."""
    stack, seen = [message], 0
    while stack:
        part = stack.pop()
        seen += 1
        if seen > MAX_MAIL_PARTS:
            raise refused("bomb")
        if part.is_multipart() and (part is message or part.get_content_maintype() != "message"):
            stack.extend(reversed([p for p in part.iter_parts() if isinstance(p, EmailMessage)]))
        else:
            yield part


class _Gathered:
    """Bodies and attachments of one mail as they come."""

    def __init__(self) -> None:
        self.enclosed = Enclosures()
        self.codes: list[str] = []
        self._plain: list[str] = []
        self._html: list[str] = []

    def add(self, part: EmailMessage) -> None:
        kind = part.get_content_type()
        name = part.get_filename()
        attached = part.get_content_disposition() == "attachment" or bool(name)
        if kind in ("text/plain", "text/html") and not attached:
            content = _payload(part)
            charset = part.get_content_charset()
            if kind == "text/html":
                charset = charset or html_text.charset_of(content)
            text = text_files.decode(content, charset)
            (self._plain if kind == "text/plain" else self._html).append(text)
            return
        if kind == "message/rfc822":
            inner = part.get_payload()
            first = inner[0] if isinstance(inner, list) and inner else None
            held = first.as_bytes() if isinstance(first, EmailMessage) else b""
            self.enclosed.add(name or "bericht.eml", held)
        elif part.get_content_disposition() == "inline" and not name and kind.startswith("image/"):
            self.enclosed.add("afbeelding", _payload(part))
        else:
            self.enclosed.add(name or "bijlage", _payload(part))

    def body(self) -> str:
        """The plain text, unless it only says that the reader should look at the other."""
        plain, texts, remote = "\n".join(self._plain), [], False
        for html in self._html:
            text, wants = html_text.text_of(html)
            texts.append(text)
            remote |= wants
        laid_out = "\n".join(texts)
        fuller = len(laid_out.split()) > _FULLER * len(plain.split()) + _STUB
        if plain.strip() and not fuller:
            return plain
        if remote:
            self.codes.append("external_link")
        return laid_out


def _payload(part: EmailMessage) -> bytes:
    payload = part.get_payload(decode=True)
    return payload if isinstance(payload, bytes) else b""


def _message(headers: dict[str, str], body: str, gathered: _Gathered) -> Message:
    attachments = gathered.enclosed.files
    codes = [*gathered.codes, *gathered.enclosed.codes]
    headers = {name: value for name, value in headers.items() if value}
    head = [f"{label}: {headers[name]}" for name, label in _HEADERS.items() if name in headers]
    if attachments:
        head.append("Bijlagen: " + ", ".join(one.name for one in attachments))
    text, cut = text_files.limited("\n".join([*head, "", body]))
    problems = (*(problem(code) for code in dict.fromkeys(codes)), *cut)
    return Message(text, headers, tuple(attachments), problems)


# -- .msg ([MS-OXMSG]: a compound file, one stream for each property) --------------------------

_SUBJECT, _BODY, _HTML = "0037", "1000", "1013"
_SENDER_NAME, _SENDER_MAIL, _SENDER_SMTP = "0C1A", "0C1F", "5D01"
_TO, _CC = "0E04", "0E03"
_DELIVERED, _SUBMITTED = 0x0E06, 0x0039
_NAME_LONG, _NAME_SHORT, _ATTACHED = "3707", "3704", "3701"
_UNICODE, _BYTES8, _BINARY = "001F", "001E", "0102"
_FILETIME_EPOCH = 11_644_473_600  # seconds from 1601 to 1970


def read_msg(content: bytes) -> Message:
    """An Outlook message. Refused when the compound file is broken."""
    try:
        with olefile.OleFileIO(io.BytesIO(content)) as ole:
            return _from_outlook(ole)
    except (OSError, ValueError, IndexError, KeyError, TypeError, struct.error) as error:
        raise refused("damaged") from error
    except (AttributeError, RecursionError, OverflowError) as error:
        raise refused("damaged") from error


def _from_outlook(ole: olefile.OleFileIO) -> Message:
    sender = _string(ole, "", _SENDER_NAME)
    address = _string(ole, "", _SENDER_SMTP) or _string(ole, "", _SENDER_MAIL)
    if "@" in address and address != sender:
        sender = f"{sender} <{address}>".strip()
    headers = {
        "from": sender,
        "to": _string(ole, "", _TO),
        "cc": _string(ole, "", _CC),
        "date": _sent(ole),
        "subject": _string(ole, "", _SUBJECT),
    }
    headers = {k: " ".join(clean(v).split())[:MAX_HEADER] for k, v in headers.items()}
    gathered = _Gathered()
    body = _string(ole, "", _BODY)
    if not body.strip():
        html = _stream(ole, f"__substg1.0_{_HTML}{_BINARY}")
        body, _ = html_text.text_of(text_files.decode(html))
    places = {path[0] for path in ole.listdir() if path and path[0].startswith("__attach_version")}
    for place in sorted(places)[: MAX_ATTACHMENTS + 1]:
        name = _string(ole, f"{place}/", _NAME_LONG) or _string(ole, f"{place}/", _NAME_SHORT)
        attached = _stream(ole, f"{place}/__substg1.0_{_ATTACHED}{_BINARY}")
        gathered.enclosed.add(name or "bijlage", attached)
        if not attached:
            gathered.codes.append("attachments_left")
    return _message(headers, body, gathered)


def _stream(ole: olefile.OleFileIO, path: str) -> bytes:
    if not ole.exists(path):
        return b""
    with ole.openstream(path) as stream:
        return bytes(stream.read(MAX_ATTACHMENT_BYTES))


def _string(ole: olefile.OleFileIO, place: str, tag: str) -> str:
    wide = _stream(ole, f"{place}__substg1.0_{tag}{_UNICODE}")
    if wide:
        return wide[: 2 * MAX_TEXT].decode("utf-16-le", "replace")
    return text_files.decode(_stream(ole, f"{place}__substg1.0_{tag}{_BYTES8}")[:MAX_TEXT])


def _sent(ole: olefile.OleFileIO) -> str:
    """The time of sending from the fixed-width properties ([MS-OXMSG] 2.4.2), RFC 5322 form."""
    properties = _stream(ole, "__properties_version1.0")
    for start in range(32, len(properties) - 15, 16):
        tag, _, value = struct.unpack_from("<IIQ", properties, start)
        if tag >> 16 in (_SUBMITTED, _DELIVERED) and tag & 0xFFFF == 0x0040:
            return email.utils.formatdate(value / 10_000_000 - _FILETIME_EPOCH)
    return ""
