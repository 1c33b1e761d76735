"""The forms that are not paper: .docx, .eml and .txt, written by hand so that bytes repeat."""

from __future__ import annotations

import io
import zipfile
from email.message import EmailMessage
from email.policy import SMTP
from html import escape

from tests.samples.markup import parse, plain
from tests.samples.model import Sample

_WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_CONTENT_TYPES = (
    '<?xml version="1.0" encoding="UTF-8"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
    '<Default Extension="xml" ContentType="application/xml"/>'
    '<Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument'
    '.wordprocessingml.document.main+xml"/></Types>'
)
_RELATIONS = (
    '<?xml version="1.0" encoding="UTF-8"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
    '<Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" '
    'Target="word/document.xml"/></Relationships>'
)


def docx(sample: Sample) -> bytes:
    body = "".join(_word_paragraph(line) for line in sample.head)
    for block in parse(sample.text):
        if block.kind == "table":
            body += _word_table(block.rows)
        elif block.kind == "keys":
            body += "".join(_word_paragraph(f"{label}: {value}") for label, value in block.rows)
        elif block.kind == "lines":
            body += "".join(_word_paragraph(row[0]) for row in block.rows)
        elif block.kind == "sign":
            body += "".join(_word_paragraph(part) for part in block.rows[0])
        elif block.kind not in ("rule", "page", "photo", "gap"):
            body += _word_paragraph(block.text.replace("**", ""))
    document = f'<?xml version="1.0" encoding="UTF-8"?><w:document xmlns:w="{_WORD}"><w:body>{body}</w:body></w:document>'
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as bundle:
        for name, content in (
            ("[Content_Types].xml", _CONTENT_TYPES),
            ("_rels/.rels", _RELATIONS),
            ("word/document.xml", document),
        ):
            bundle.writestr(zipfile.ZipInfo(name, (2020, 1, 1, 0, 0, 0)), content)
    return stream.getvalue()


def _word_paragraph(text: str) -> str:
    return f'<w:p><w:r><w:t xml:space="preserve">{escape(text, quote=False)}</w:t></w:r></w:p>'


def _word_table(rows: tuple[tuple[str, ...], ...]) -> str:
    out = ""
    for row in rows:
        out += (
            "<w:tr>" + "".join(f"<w:tc>{_word_paragraph(cell)}</w:tc>" for cell in row) + "</w:tr>"
        )
    return f"<w:tbl>{out}</w:tbl>"


def eml(sample: Sample) -> bytes:
    """A mail with the headers of the sample; its body is the plain text."""
    message = EmailMessage(policy=SMTP)
    for name, value in sample.headers.items():
        message[name] = value
    message["Message-ID"] = f"<{sample.name}@mail.voorbeeld.invalid>"
    message.set_content(plain(sample.text), cte="quoted-printable")
    return message.as_bytes()


def txt(sample: Sample) -> bytes:
    return ("\n".join(sample.head) + "\n\n" + plain(sample.text)).strip().encode() + b"\n"
