"""`kluis packet`: plan, assemble, list."""

from __future__ import annotations

from pathlib import Path

import click

from vault.cli.frame import Frame, command, progress_bar, written
from vault.domain.plain import to_plain
from vault.services import packets, processing
from vault.services.packets import PacketOrder


@click.group()
def packet() -> None:
    """Pakketten / packets."""


@packet.command()
@click.argument("case_id")
@click.option("--recipient", default="mrt", show_default=True, help="Voor wie / for whom.")
@command
def plan(frame: Frame, case_id: str, recipient: str) -> None:
    """Toon wat deze ontvanger mag zien, en waarom de rest niet."""
    with frame.session() as session:
        processing.settle(session, case_id)
        judged = packets.plan(session, case_id, recipient)
    value = [
        {
            "document": one.document.id,
            "label": frame.say(one.label),
            "date": one.date,
            "kind": one.kind,
            "reason": frame.say(one.reason),
            "look": list(one.look),
        }
        for one in judged.candidates
    ]
    lines = [f"{v['document']}  {v['kind']:8} {v['label']}: {v['reason']}" for v in value]
    frame.show(value, lines)


@packet.command()
@click.argument("case_id")
@click.option("--recipient", default="mrt", show_default=True, help="Voor wie / for whom.")
@click.option("--out", type=click.Path(path_type=Path), required=True, help="Bestand .pdf.")
@click.option("--title", default="", help="Titel op het omslag / title on the cover.")
@click.option("--question", default="", help="De centrale vraag / the central question.")
@click.option("--document", "chosen", multiple=True, help="Alleen deze stukken / only these.")
@click.option("--release", "released", multiple=True, help="Vrijgeven (advocaat) / release.")
@click.option(
    "--looked",
    is_flag=True,
    help="Ik heb elke pagina met gevoelige woorden bekeken / I looked at every flagged page.",
)
@command
def assemble(
    frame: Frame,
    case_id: str,
    recipient: str,
    out: Path,
    title: str,
    question: str,
    chosen: tuple[str, ...],
    released: tuple[str, ...],
    looked: bool,
) -> None:
    """Stel een pakket samen: een pdf, met het manifest ernaast."""
    with frame.session() as session:
        processing.settle(session, case_id)
        judged = packets.plan(session, case_id, recipient)
        wanted = chosen or tuple(one.document.id for one in judged.candidates if one.chosen)
        wanted += tuple(one for one in released if one not in wanted)
        seen = tuple(
            f"{one.document.id}:{page}" for one in judged.candidates for page in one.look if looked
        )
        order = PacketOrder(recipient, title, question, wanted, released, seen)
        with progress_bar(frame, out.name) as advance:
            made = packets.assemble_now(session, case_id, order, advance)
        _, content = packets.download(session, case_id, made.id)
    manifest = out.with_suffix(".manifest.json")
    with written(out) as file:
        file.write(content)
    if made.manifest is not None:
        with written(manifest) as file:
            file.write(packets.manifest_json(made.manifest).encode())
    value = {"packet": made.id, "file": str(out), "manifest": str(manifest)}
    frame.show({**value, **_sums(made.manifest)}, [str(out), str(manifest)])


@packet.command("list")
@click.argument("case_id")
@command
def list_packets(frame: Frame, case_id: str) -> None:
    """Toon de pakketten van een dossier."""
    with frame.session() as session:
        found = packets.list_packets(session, case_id)
    lines = [f"{one.id}  {one.state:10} {one.recipient:8} {one.title}" for one in found]
    frame.show([to_plain(one) for one in found], lines)


def _sums(manifest: object) -> dict[str, object]:
    plain = to_plain(manifest) if manifest is not None else {}
    names = ("pages_in", "pages_out", "pages_omitted", "sha256_packet")
    return {name: plain[name] for name in names if name in plain}
