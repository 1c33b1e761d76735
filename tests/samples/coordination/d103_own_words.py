"""D103, D104 and letters of no other kind, with the trap of the lawyer who quotes an advice."""

from __future__ import annotations

from tests.samples.model import Form, Sample

SAMPLES = (
    Sample(
        "d103-eritrea-2019",
        "D103",
        "dev_kantoor",
        (),
        """
> 12 oktober 2019

**Mijn verhaal**

Mijn naam is Filmon. Ik ben geboren in Senafe. Mijn vader was boer en mijn moeder verkocht groenten. Toen
ik zestien was moest ik naar Sawa. Ik ben daar weggelopen. Dit is mijn eigen verklaring en alles is waar.

!sign Filmon
""",
        {"date": "2019-10-12"},
    ),
    Sample(
        "d104-mail-2021",
        "D104",
        "dev_getypt",
        (),
        """
Beste collega,

In de bijlage de foto's van de envelop waarin de geboorteakte is gekomen. De stempel is van 3 mei.

Groeten, Marieke
""",
        {"date": "2021-05-11", "sender": "marieke@kade.voorbeeld.invalid",
         "subject": "Envelop geboorteakte"},
        form=Form.MAIL,
        headers={
            "From": "Marieke Harmsenaar <marieke@kade.voorbeeld.invalid>",
            "To": "dossier@kade.voorbeeld.invalid", "Subject": "Envelop geboorteakte",
            "Date": "Tue, 11 May 2021 10:12:00 +0200",
        },
    ),
    Sample(
        "letter-advocaat-bma",
        "letter",
        "dev_kantoor",
        ("Koopmanschap Advocaten", "Bleekstraat 00, Rijnstad"),
        """
* Stichting Kade
* t.a.v. mevrouw Harmsenaar

> Rijnstad, 2 augustus 2019

Geachte mevrouw Harmsenaar,

In de zaak van de heer Owusu-Ankrah kreeg ik het medisch advies. Ik citeer:

"Betrokkene is in staat om te reizen. Het uitblijven van behandeling zal leiden tot een medische
noodsituatie op korte termijn. De behandeling is aanwezig in Ghana. Bureau Medische Advisering, 11 juli
2019."

Kunt u uitzoeken wat de medicijnen in Kumasi kosten?

Met vriendelijke groet,

!sign mr. F. Koopmanschap | advocaat
""",
        {"date": "2019-08-02"},
        absent=("emergency", "travel", "available"),
        note="a lawyer's letter that quotes a BMA advice",
    ),
)  # fmt: skip
