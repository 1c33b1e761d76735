"""Whose paper it is: a name that is not the client's is no proof of the client's identity."""

from __future__ import annotations

from datetime import date

import pytest

from checklists.evaluate import assess
from checklists.loading import facts_from_yaml, load
from checklists.model import Status
from checklists.persons import same_name


def identity(fields: str, client: str = "{names: [Arul Kumar]}") -> Status:
    facts = facts_from_yaml(
        f"{{client: {client}, documents: [{{id: a, type: D03, fields: {fields}}}]}}"
    )
    report = assess(load("buitenschuld"), facts, date(2026, 11, 24))
    return report.finding("BS-6a").status


def test_a_certificate_in_the_clients_name_is_present() -> None:
    assert identity("{name: 'KUMAR, Arul'}") is Status.PRESENT


def test_a_certificate_in_another_name_is_weak() -> None:
    assert identity("{name: Selvan Kumar}") is Status.PRESENT_WEAK
    assert identity("{person: father, name: Arul Kumar}") is Status.PRESENT_WEAK


def test_without_a_name_on_either_side_the_paper_is_the_clients() -> None:
    assert identity("{name: Selvan Kumar}", "{}") is Status.PRESENT
    assert identity("{}") is Status.PRESENT


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Mohammed Ali", "Muhamad Ali"),
        ("Abdikarim Hassan Nur", "Abdikarim Hassan"),
        ("TESFAY Gebreselassie", "Gebreselasie Tesfay"),
    ],
)
def test_transliterations_and_order_do_not_make_another_person(one: str, other: str) -> None:
    assert same_name(one, other)


@pytest.mark.parametrize(("one", "other"), [("Amina Osman", "Fatima Osman"), ("Li Wei", "Wu Jun")])
def test_different_people_are_different(one: str, other: str) -> None:
    assert not same_name(one, other)
