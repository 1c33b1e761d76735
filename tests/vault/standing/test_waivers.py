"""Declarations reach the facts with the name of whoever made them."""

from __future__ import annotations

from tests.vault.conftest import Vault
from vault.domain.effort import Declaration, DeclarationKind
from vault.services import assessment, efforts
from vault.standing.facts import case_facts

NOBODY = "aaaaaaaaaaaaaaaaaaaaaaaaaa"


def declare(vault: Vault, kind: DeclarationKind) -> str:
    """Cato, a coordinator, declares something of BS-2; the case."""
    case_id = vault.case(vault.cato).case.id
    said = Declaration(
        "", kind, "buitenschuld", "BS-2", None, "I2", "IOM sloot het dossier", (), (), NOBODY, "",
        "bezoekverslag en aangetekende brief",
    )  # fmt: skip
    efforts.declare(vault.cato, case_id, said)
    return case_id


def test_a_waiver_is_told_with_the_name_and_the_reason(vault: Vault) -> None:
    case_id = declare(vault, DeclarationKind.WAIVED)
    finding = assessment.assess(vault.cato, case_id, "buitenschuld").finding("BS-2")
    assert finding.reason.nl == "niet nodig volgens Cato Maas: IOM sloot het dossier"


def test_an_impossibility_keeps_its_reason_code_and_what_is_offered_instead(vault: Vault) -> None:
    case_id = declare(vault, DeclarationKind.IMPOSSIBLE)
    (fact,) = case_facts(vault.cato.open(case_id)).declarations
    assert (fact.reason, fact.by) == ("I2", "Cato Maas")
    assert fact.alternative == "bezoekverslag en aangetekende brief"
