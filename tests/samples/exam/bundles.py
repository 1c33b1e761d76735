"""The whole files of the exam (tests/samples/bundles.py)."""

from __future__ import annotations

from tests.samples.model import Bundle, Split

OF_EXAM = (
    Bundle("exam-een-stuk", Split.EXAM, ("d82-instand-2020 +50",), scanned=True),
    Bundle(
        "overdracht-kantoor",
        Split.EXAM,
        (
            "d03-ghana-2009", "d26-art64-2018", "d28-gronden-2022", "d29-gegrond-2022",
            "d82-instand-2020", "d51-2023",
        ),
        scanned=False,
    ),
    Bundle(
        "kast-diaconie",
        Split.EXAM,
        ("d95-2016", "", "d49b-parochie-2015", "d60-somalie-2012", "d85-vernietigt-2022", "", "d30-2024"),
        scanned=True,
    ),
    Bundle(
        "doos-steunpunt",
        Split.EXAM,
        ("d40-ivoorkust-2012", "d26-schrijnend-2008", "# Bijlage 2", "d54-ggz", "d26-asiel-2022", "d94-2021"),
        scanned=True,
    ),
)  # fmt: skip
