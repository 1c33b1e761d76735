"""What the document page shows, gathered: one page, its fields and boxes, what can be done."""

from __future__ import annotations

from dataclasses import dataclass, replace

from flask import render_template, request

from extractors.fields.catalogue import FIELDS
from extractors.model import UNKNOWN_TYPE, Box, DocumentType, FieldSpec, Method, Text
from extractors.registry import types
from vault.domain.document import DocumentState, ReviewedField
from vault.errors import VaultError
from vault.services import access, cases, likeness, mentions, parts, processing, review
from vault.services.review import Reviewed
from vault.web.site import ports, session
from vault.web.strip import ShownStrip, strip_of

METHODS = {
    Method.LABEL: Text("naast het kopje op de pagina", "beside its label on the page"),
    Method.PATTERN: Text("aan de vorm herkend", "recognised by its shape"),
    Method.PHRASE: Text("aan een vaste zin herkend", "recognised by a set phrase"),
    Method.HEADER: Text("in de kop van de brief of mail", "in the head of the letter or mail"),
    Method.TABLE: Text("in een tabel", "in a table"),
    Method.MRZ: Text("in de machineleesbare strook", "in the machine readable zone"),
    Method.PERSON: Text("door een mens ingevuld", "typed by a person"),
}
# A box is drawn a little wider than the words, so that its line does not touch them.
MARGIN = 0.004


@dataclass(frozen=True, slots=True)
class FieldLine:
    """One field as the page lists it. `number` names field and box; `nth` counts equal names."""

    number: int
    nth: int
    label: Text
    field: ReviewedField
    page: int | None
    box: Box | None
    method: Text | None
    strip: ShownStrip | None = None  # of a machine readable zone

    @property
    def rectangle(self) -> tuple[float, float, float, float]:
        """x, y, width, height in thousandths of the page."""
        box = self.box or Box(0, 0, 0, 0)
        left, top = max(0.0, box.left - MARGIN), max(0.0, box.top - MARGIN)
        right, bottom = min(1.0, box.right + MARGIN), min(1.0, box.bottom + MARGIN)
        return tuple(round(v * 1000, 1) for v in (left, top, right - left, bottom - top))  # type: ignore[return-value]


def document_page(case_id: str, document_id: str, problem: VaultError | None = None) -> str:
    """The page of one document, or the same with a problem said above it."""
    found = review.load(session(), case_id, document_id)
    lines = field_lines(found)
    last = max(1, found.document.page_count)
    page = min(max(request.args.get("page", 1, type=int), 1), last)
    return render_template(
        "documents/show.html",
        case=cases.load_case(session(), case_id),
        found=found,
        document=found.document,
        divided=parts.load(session(), case_id, document_id),
        alike=[
            pair
            for pair in likeness.pairs(session(), case_id)
            if document_id in (pair.one.id, pair.other.id)
        ],
        cited=mentions.cited(session(), case_id, document_id),
        lines=lines,
        page=page,
        last=last,
        has_picture=page in found.preview_pages,
        problem=problem,
        failed=found.document.state is DocumentState.FAILED,
        waiting=found.document.waits,
        sandbox_problem=processing.sandbox_problem(ports()),
        families=type_choices(),
        missing_fields=missing_fields(found),
        names={user.id: user.name for user in access.list_users(session())},
    )


def field_lines(found: Reviewed) -> list[FieldLine]:
    """The fields in reading order: by page, then from top to bottom; typed ones last."""
    counted: dict[str, int] = {}
    lines = []
    for field in found.fields:
        nth = counted.get(field.name, 0)
        if field.read is not None:
            counted[field.name] = nth + 1
        proof = field.read.provenance if field.read is not None else None
        lines.append(
            FieldLine(
                number=0,
                nth=nth if field.read is not None else -1,
                label=field_label(found.document.type_id, field.name),
                field=field,
                page=proof.page if proof else None,
                box=proof.box if proof else None,
                method=METHODS.get(proof.method) if proof else None,
                strip=strip_of(field.read, found.page_sizes),
            )
        )
    lines.sort(key=lambda one: (one.page or 9999, one.box.top if one.box else 1.0))
    return [_numbered(line, number) for number, line in enumerate(lines, 1)]


def _numbered(line: FieldLine, number: int) -> FieldLine:
    return replace(line, number=number)


def field_label(type_id: str | None, name: str) -> Text:
    """What a field is called in this type of document, else what fields of its name are called."""
    known = types().get(type_id or "")
    for spec in known.fields if known else ():
        if spec.name == name:
            return spec.label
    plain = name.replace("_", " ")
    return FIELDS[name].label if name in FIELDS else Text(plain, plain)


def missing_fields(found: Reviewed) -> list[FieldSpec]:
    """Fields this type of document has and nobody has found yet."""
    known = types().get(found.document.type_id or "")
    present = {field.name for field in found.fields}
    return [spec for spec in known.fields if spec.name not in present] if known else []


def type_choices() -> dict[str, list[DocumentType]]:
    """All document types by family, for the list to choose from."""
    families: dict[str, list[DocumentType]] = {}
    for one in types().values():
        if one.id != UNKNOWN_TYPE:
            families.setdefault(one.family, []).append(one)
    return families
