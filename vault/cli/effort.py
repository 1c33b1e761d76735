"""`kluis effort`: record attempts, declare impossible or waived, list both."""

from __future__ import annotations

import click

from extractors.model import Text
from vault.cli.frame import Frame, command
from vault.domain.effort import Declaration, DeclarationKind, Effort, EffortKind
from vault.domain.plain import to_plain
from vault.services import efforts


@click.group()
def effort() -> None:
    """Pogingen en verklaringen / efforts and declarations."""


@effort.command()
@click.argument("case_id")
@click.option("--kind", type=click.Choice([str(k) for k in EffortKind]), required=True)
@click.option("--on", required=True, help="Datum JJJJ-MM-DD / date.")
@click.option("--towards", required=True, help="Aan wie / towards whom.")
@click.option("--requirement", default=None, help="Bijvoorbeeld BS-1a.")
@click.option("--subject", default=None, help="Land (ISO-3) / country.")
@click.option("--channel", default="", help="brief, aangetekend, mail, telefoon, bezoek.")
@click.option("--witness", default="")
@click.option("--result", default="")
@click.option("--document", "documents", multiple=True, help="Bewijs / proof.")
@command
def record(
    frame: Frame,
    case_id: str,
    kind: str,
    on: str,
    towards: str,
    requirement: str | None,
    subject: str | None,
    channel: str,
    witness: str,
    result: str,
    documents: tuple[str, ...],
) -> None:
    """Leg een poging vast."""
    made = Effort(
        id="",
        kind=EffortKind(kind),
        on=on,
        towards=towards,
        requirement=requirement,
        subject=subject,
        channel=channel,
        witness=witness,
        result=result,
        document_ids=documents,
    )
    with frame.session() as session:
        kept = efforts.record(session, case_id, made)
    frame.show(to_plain(kept), [kept.id])


@effort.command()
@click.argument("case_id")
@click.argument("checklist")
@click.argument("requirement")
@click.option("--kind", type=click.Choice([str(k) for k in DeclarationKind]), required=True)
@click.option("--reason", default="", help="I1 … I10 bij onmogelijk / when impossible.")
@click.option("--explanation", default="")
@click.option("--alternative", default="", help="Wat u in plaats daarvan biedt / offered instead.")
@click.option("--subject", default=None, help="Land (ISO-3) / country.")
@click.option("--document", "documents", multiple=True, help="Bewijs / proof.")
@click.option("--effort", "attempts", multiple=True, help="Poging / attempt.")
@command
def declare(
    frame: Frame,
    case_id: str,
    checklist: str,
    requirement: str,
    kind: str,
    reason: str,
    explanation: str,
    alternative: str,
    subject: str | None,
    documents: tuple[str, ...],
    attempts: tuple[str, ...],
) -> None:
    """Verklaar een eis onmogelijk (met reden en bewijs) of niet nodig."""
    said = Declaration(
        id="",
        kind=DeclarationKind(kind),
        checklist=checklist,
        requirement=requirement,
        subject=subject,
        reason=reason,
        explanation=explanation,
        document_ids=documents,
        effort_ids=attempts,
        by="",
        on="",
        alternative=alternative,
    )
    with frame.session() as session:
        kept = efforts.declare(session, case_id, said)
    frame.show(to_plain(kept), [kept.id])


@effort.command("list")
@click.argument("case_id")
@command
def list_all(frame: Frame, case_id: str) -> None:
    """Toon pogingen en verklaringen."""
    with frame.session() as session:
        tried = efforts.list_efforts(session, case_id)
        said = efforts.list_declarations(session, case_id)
    lines = [f"{one.on}  {one.kind:9} {one.towards}  {one.result}" for one in tried]
    none = frame.say(Text("Nog niets vastgelegd.", "Nothing recorded yet."))
    lines += [f"{one.on}  {one.kind:10} {one.requirement} {one.reason}" for one in said]
    frame.show({"efforts": to_plain(tried), "declarations": to_plain(said)}, lines or [none])
