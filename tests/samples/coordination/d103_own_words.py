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
        {"date": "2021-05-03"},
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
        {"date": "2018-04-09"},
        languages=("fra",),
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
        {"date": "2024-05-30"},
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
