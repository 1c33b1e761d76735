"""D104: mail, chat, envelope, courier slip, and any letter that is no other type.

Merged: the ordinary letter (of a lawyer, NGO or office) that no other row of the catalogue names.
A lawyer's letter that quotes decisions and advice is this. Source: domain.md 2.1 G, 2.4.
"""

from __future__ import annotations

from extractors.locating.labels import label
from extractors.locating.meanings import (
    sentences,
)
from extractors.model import DocumentType, Sensitivity, Text
from extractors.types.declaring import (
    act,
    body,
    head,
    sign,
    title,
    top,
)
from extractors.types.letters import RECIPIENT, REFERENCE, SENDER, SUBJECT, letter_date
from extractors.types.persons import V_NUMBER, person
from extractors.types.proceedings import DOCKET, IND_NUMBER
from extractors.types.signing import SIGNED
from extractors.types.specs import spec

TYPE = DocumentType(
    id="D104",
    name="letter",
    edition=3,
    label=Text("Brief, e-mail, chat of verzendbewijs", "Letter, mail, chat or courier slip"),
    family="coordination",
    issuer=Text("diverse", "various"),
    sensitivity=(Sensitivity.SOCIAL,),
    phrases=(
        *act(
            0.95,
            r"(?m)(?:^|\t)\W?(?:from|van|afzender|sender|de|von|expediteur)\b[^\n]{0,80}@[\s\S]{0,400}?"
            r"(?:^|\t)\W?(?:subject|onderwerp|objet|betreft|betreff)\b",
        ),
        *act(
            3.0,  # lines of a chat: "[03-12-2019 18:22] Berhane: ..."
            r"(?m)(?:^|\t)\W{0,3}\d{1,4}[-/.]\d{1,2}[-/.]\d{2,4},? \d{1,2}:\d\d[^\n:]{0,40}: [^\n]*\n{1,2}(?:[^\n]*\n{1,2}){0,2}\W{0,3}\d{1,4}[-/.]\d{1,2}[-/.]\d{2,4},? \d{1,2}:\d\d",
        ),
        *title(1.8, "ems", "sms-berichten", "notitie", "telegram"),
        *title(
            3.0,
            "airwaybill",
            "dhl express",
            "dhl worldwide",
            "air way bill",
            "courier slip",
            "waybill no",
            "express worldwide",
            "shipment",
            "zendingsbewijs",
            "verzendlabel",
            "envelop",
            "registered mail",
            "fedex",
            "tracking number",
            "chat met",
            "chat with",
            "chatgeschiedenis",
            "e-mailbericht",
            "whatsapp-chat",
            "whatsapp-gesprek",
            "whatsappgesprek",
            "whatsapp chat",
            "chatbericht*",
            "sms-gesprek",
            "e-mail",
        ),
        *title(
            3.0,
            "dhl",
            "air waybill",
            "courier",
            "whatsapp",
            "chatgesprek",
            "luchtpost",
            "doorgestuurd bericht",
            "oorspronkelijk bericht",
            "forwarded message",
            "chat export",
            "waybill",
        ),
        *head(
            0.8,
            "van:",
            "verzonden:",
            "aan:",
            "onderwerp:",
            "from:",
            "sent:",
            "to:",
            "subject:",
            "betreft:",
            "cc:",
            "uw kenmerk",
            "ons kenmerk",
            "inzake",
        ),
        *body(
            0.7,
            "geachte heer",
            "geachte mevrouw",
            "geachte heer/mevrouw",
            "geachte heer, mevrouw",
            "met vriendelijke groet",
            "hoogachtend",
            "beste",
            "kind regards",
            "yours sincerely",
            "dear sir",
            "geacht college",
            "met de meeste hoogachting",
        ),
        *top(
            0.9,
            "advocaten",
            "advocatenkantoor",
            "advocaat",
            "rechtshulp",
            "stichting",
            "vluchtelingenwerk",
            "law firm",
        ),
        *sign(0.6, "advocaat", "gemachtigde", "met vriendelijke groet", "hoogachtend"),
    ),
    fields=(
        letter_date("verzonden", "sent", "datum"),
        SENDER,
        RECIPIENT,
        SUBJECT,
        REFERENCE,
        V_NUMBER,
        IND_NUMBER,
        person(),
        spec("recipients", label("aan", "to", colon=True)),
        spec(
            "asks",
            sentences(
                r"(?:verzoek ik u|ik verzoek u|vraag ik u|graag (?:verneem|ontvang)|kunt u|we vragen|wij vragen|wij verzoeken|could you|please)\b"
            ),
        ),
        DOCKET,
        SIGNED,
    ),
    general=True,
    media="message/rfc822",
)
