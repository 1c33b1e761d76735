"""D94: a mayor's letter to the minister, IND or DT&V. Source: domain.md 2.1 G, 3.5."""

from __future__ import annotations

from extractors.locating.meanings import (
    sentences,
)
from extractors.locating.patterns import captured
from extractors.model import DocumentType, Sensitivity, Text
from extractors.types import affairs
from extractors.types.declaring import (
    about,
    against,
    body,
    head,
    heading,
    shared,
    sign,
    top,
)
from extractors.types.letters import RECIPIENT, REFERENCE, SENDER, SUBJECT, letter_date
from extractors.types.persons import V_NUMBER, person
from extractors.types.specs import spec

TYPE = DocumentType(
    id="D94",
    name="mayor_letter",
    edition=2,
    label=Text("Burgemeestersbrief", "Mayor's letter"),
    family="coordination",
    issuer=Text("burgemeester", "mayor"),
    sensitivity=(Sensitivity.SOCIAL,),
    phrases=(
        *against(
            4.0,
            "uittreksel*",
            "basisadministratie",
            "basisregistratie*",
            "persoonsgegevens",
            "burgerlijke stand",
            "afschrift",
            "lokaal samenwerkingsoverleg",
        ),
        *against(5.0, "besluit tot het nemen", "crisismaatregel wvggz", "besluit crisismaatregel"),
        *body(-3.0, "crisismaatregel"),
        *against(4.0, "crisismaatregel", "zorgmachtiging", "mentorschap"),
        *about(*affairs.STAY),
        *shared(*top(3.4, "college van burgemeester", "burgemeester en wethouders")),
        *shared(
            *top(
                3.4,
                "de burgemeester van",
                "burgemeester",
                "de burgemeester",
                "bestuursstaf",
                "kabinet van de burgemeester",
                "kabinet burgemeester",
            )
        ),
        *sign(-3.2, "namens burgemeester en wethouders", "burgemeester en wethouders van"),
        *sign(-3.0, "namens het college"),
        *heading(-4.0, r"\b(?:uittreksel|afschrift)\b"),
        *shared(
            *sign(3.0, "burgemeester", "burgemeester van", "de burgemeester", "de burgemeester van")
        ),
        *head(0.8, "gemeente", "aan de staatssecretaris", "aan de minister"),
        *body(
            0.5,
            "verzoek ik u",
            "schrijnende",
            "discretionaire bevoegdheid",
            "vraag ik uw aandacht",
            "als burgemeester",
        ),
        *against(
            4.0,
            "rechtbank",
            "advocaten",
            "lso-verslag",
            "immigratie- en naturalisatiedienst besluit",
            "verblijfsverklaring",
        ),
    ),
    fields=(
        letter_date(),
        SUBJECT,
        REFERENCE,
        person(),
        V_NUMBER,
        spec(
            "sender",
            *SENDER.locators,
            captured(r"(?P<v>(?:de )?burgemeester van [a-z' \-]{3,24})", zone="head"),
            captured(r"(?P<v>burgemeester van [a-z'\-]{3,24}(?: [a-z'\-]{3,14})?)"),
        ),
        spec(
            "recipient",
            *RECIPIENT.locators,
            captured(
                r"(?:^|\n)\W{0,4}(?P<v>(?:(?:de |zijne excellentie )?(?:staatssecretaris|minister)|hoofddirecteur)[^,\n\t]{3,60}?)(?=[,\n\t]|\s(?:postbus|t\.a\.v|p/a|\d{4} ?[a-z]{2}\b)|$)",
                r"aan (?:de |het )?(?P<v>(?:staatssecretaris|minister|hoofddirecteur|directeur)[^,\n]{3,60}?)(?=[,\n]|\s(?:postbus|t\.a\.v|p/a|\d{4} ?[a-z]{2}\b)|$)",
            ),
        ),
        spec("asks", sentences(r"(?:verzoek ik u|ik verzoek u|vraag ik u|doe ik een beroep)")),
    ),
)
