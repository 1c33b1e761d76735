"""D103, D104 of the exam, and letters of no other kind, with the trap of the lawyer who quotes an advice."""

from __future__ import annotations

from tests.samples.model import Form, Sample

SAMPLES = (
    Sample(
        "d103-engels-2021",
        "D103",
        "exam_kantoor",
        (),
        """
^ MY STATEMENT

I, Prince T., want to tell how I lived before I came to the Netherlands. I never had a passport. My
grandmother raised me in a village. I wrote this statement myself.

> Oosterhaven, 3 May 2021

!sign Prince T.
""",
        {"date": "2021-05-03", "name": "Prince T.", "signed": True},
        languages=("eng",),
    ),
    Sample(
        "d103-frans-2018",
        "D103",
        "exam_stichting",
        (),
        """
**Déclaration personnelle**

Je m'appelle Ousmane et je suis né à Labé. Je déclare que je n'ai plus de famille dans mon pays. J'ai écrit
cette lettre moi-même.

Rijnstad, le 9 avril 2018

!sign Ousmane
""",
        {"date": "2018-04-09", "signed": True},
        languages=("fra",),
    ),
    Sample(
        "d104-koerier-2020",
        "D104",
        "exam_formulier",
        ("DHL-achtige Koerier NV", "Waybill"),
        """
# Shipment receipt

@Waybill=44 1700 2213
@Shipper=Yagoub Adamou, Khartoum
@Receiver=A. Yagoub, Rijnstad
@Date=16 January 2020
@Contents=Documents (DHL Express)
""",
        {"date": "2020-01-16"},
        languages=("eng",),
    ),
    Sample(
        "d104-mail-2023",
        "D104",
        "exam_getypt",
        (),
        """
Geachte mevrouw,

Wij hebben uw vraag over de openingstijden van het consulaat ontvangen en antwoorden binnen vijf dagen.

Afdeling visa
""",
        {"date": "2023-02-28", "sender": "visa@consulaat.voorbeeld.invalid",
         "subject": "Re: openingstijden"},
        form=Form.MAIL,
        headers={
            "From": "visa@consulaat.voorbeeld.invalid", "To": "t.ooijevaarster@perspectief.voorbeeld.invalid",
            "Subject": "Re: openingstijden", "Date": "Tue, 28 Feb 2023 16:40:00 +0100",
        },
    ),
    Sample(
        "letter-advocaat-besluit",
        "letter",
        "exam_kantoor",
        ("Wiarda-Post Advocatuur", "Havenkade 00", "Oosterhaven"),
        """
* De heer L. Sanneh-Touray
* p/a Nachtopvang De Luwte

@Datum=30 mei 2024
@Onze referentie=WP/24/117

Geachte heer,

De IND heeft in de beschikking van 27 mei 2024 overwogen: "Uw aanvraag wordt afgewezen als kennelijk
ongegrond. U kunt binnen een week beroep instellen." Ik vind dat onjuist. Bel mij voor een afspraak.

!sign mr. N. Wiarda-Post
""",
        {"date": "2024-05-30", "reference": "WP/24/117"},
        absent=("outcome", "remedy"),
        note="a lawyer's letter that quotes a decision",
    ),
    Sample(
        "letter-woning",
        "letter",
        "exam_stichting",
        ("Buurthuis De Schakel", "Kadeweg 00", "Waterstad"),
        """
@Datum=14 maart 2022

Beste bewoners,

Op zaterdag 2 april maken wij samen de tuin schoon. Koffie staat klaar. Komt u ook helpen?

!sign Het buurtteam
""",
        {"date": "2022-03-14"},
        note="of no known kind: must be letter or unknown",
    ),
)  # fmt: skip
