"""D65: statements of IOM."""

from __future__ import annotations

from tests.samples.model import Sample

SAMPLES = (
    Sample(
        "d65-2017",
        "D65",
        "dev_stichting",
        ("IOM Nederland", "International Organization for Migration", "Postbus 0010, Den Haag"),
        """
> Den Haag, 9 november 2017

# Verklaring

Hierbij bevestigt IOM dat de heer Zaur Ibragimovets zich op 14 maart 2017 heeft aangemeld voor
zelfstandig vertrek naar Azerbeidzjan.

Omdat betrokkene niet beschikt over een geldig reisdocument en de ambassade dit niet verstrekt, is IOM
niet in staat om het vertrek te realiseren. De aanmelding is gesloten.

!sign IOM-adviseur regio Zuid
""",
        {
            "date": "2017-11-09", "country": "AZE", "outcome": "cannot_arrange",
            "organisation": "IOM Nederland",
        },
    ),
)  # fmt: skip
