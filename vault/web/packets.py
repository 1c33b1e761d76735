"""Packets: choose a recipient, see what may go in, assemble, take it along."""

from __future__ import annotations

from flask import Blueprint, Response, jsonify, render_template, request
from werkzeug.wrappers import Response as BaseResponse

from checklists.recipients import RECIPIENTS
from extractors.model import Text
from vault.domain.user import Permission
from vault.errors import NotFound, RefusedError, UsageError, VaultError
from vault.services import cases, packets
from vault.services.packets import PacketOrder
from vault.web.documents import attachment
from vault.web.returning import done
from vault.web.site import session

bp = Blueprint("packets", __name__, url_prefix="/cases/<case_id>/packets")


@bp.get("")
def list_packets(case_id: str) -> str:
    return render_template(
        "packets/list.html",
        case=cases.load_case(session(), case_id),
        packets=packets.list_packets(session(), case_id),
        recipients=RECIPIENTS,
    )


@bp.get("/new")
def plan(case_id: str, problem: VaultError | None = None) -> str:
    """What this recipient may see of the case: allowed, after release, or blocked, with why."""
    case = cases.load_case(session(), case_id)
    recipient = _recipient(request.values.get("recipient", ""))
    return render_template(
        "packets/plan.html",
        case=case,
        plan=packets.plan(session(), case_id, recipient),
        recipient=RECIPIENTS[recipient],
        recipient_id=recipient,
        may_release=session().user.may(Permission.RELEASE),
        form=request.form,
        problem=problem,
    )


@bp.post("/new")
def assemble(case_id: str) -> BaseResponse | tuple[str, int]:
    form = request.form
    order = PacketOrder(
        recipient=_recipient(form.get("recipient", "")),
        title=" ".join(form.get("title", "").split())[:200],
        question=form.get("question", "").strip()[:4000],
        chosen=tuple(form.getlist("chosen")),
        released=tuple(form.getlist("released")),
        looked=tuple(form.getlist("looked")),
    )
    try:
        made = packets.assemble(session(), case_id, order)
    except (UsageError, RefusedError) as error:
        if error.status not in (400, 422):
            raise
        return plan(case_id, error), error.status
    return done("assembling", "packets.show", case_id=case_id, packet_id=made.id)


@bp.get("/<packet_id>")
def show(case_id: str, packet_id: str) -> str:
    """Its inventory, its omissions, and whether pages in = pages out + omissions."""
    found = packets.load_packet(session(), case_id, packet_id)
    return render_template(
        "packets/show.html",
        case=cases.load_case(session(), case_id),
        packet=found,
        recipient=RECIPIENTS.get(found.recipient),
    )


@bp.get("/<packet_id>/state")
def state(case_id: str, packet_id: str) -> BaseResponse:
    """How far binding is, for the page's script."""
    found = packets.load_packet(session(), case_id, packet_id)
    steps = packets.progress_of(session(), case_id, packet_id)
    return jsonify({"waiting": int(found.state == "assembling"), "steps": steps})


@bp.post("/<packet_id>/download")
def download(case_id: str, packet_id: str) -> Response:
    packet, content = packets.download(session(), case_id, packet_id)
    return attachment(content, f"{packet.title}.pdf", len(content), "application/pdf")


@bp.post("/<packet_id>/manifest")
def manifest(case_id: str, packet_id: str) -> Response:
    found = packets.load_packet(session(), case_id, packet_id)
    if found.manifest is None:
        raise NotFound(
            "packet_not_ready",
            Text("Dit pakket is nog niet klaar.", "This packet is not ready yet."),
        )
    content = packets.manifest_json(found.manifest).encode()
    return attachment(content, f"{found.title}.manifest.json", len(content), "application/json")


def _recipient(chosen: str) -> str:
    if chosen not in RECIPIENTS:
        raise UsageError("no_recipient", Text("Kies een ontvanger.", "Choose a recipient."))
    return chosen
