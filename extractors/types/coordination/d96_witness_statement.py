"""D96: a statement of a witness or relative. Source: domain.md 2.1 G."""

from __future__ import annotations

from extractors.locating.labels import label
from extractors.locating.meanings import (
    sentences,
)
from extractors.locating.patterns import captured
from extractors.model import DocumentType, Sensitivity, Text
from extractors.types.declaring import (
    against,
    body,
    title,
)
from extractors.types.usual import (
    BIRTH_DATE,
    SIGNED,
    letter_date,
    spec,
)

TYPE = DocumentType(
    id="D96",
    name="witness_statement",
    edition=1,
    label=Text("Getuigen- of familieverklaring", "Witness or family statement"),
    family="coordination",
    issuer=Text("particulier", "private person"),
    sensitivity=(Sensitivity.SOCIAL,),
    phrases=(
        *title(
            4.8,
            "verklaring getuige",
            "getuigenis",
            "schriftelijke getuigenverklaring",
            "verklaring van een familielid",
            "verklaring van mijn broer",
            "verklaring van mijn zus",
            "verklaring van bekende",
            "verklaring van een vriend",
            "verklaring van een buurman",
            "verklaring broer",
            "verklaring zus",
            "verklaring vriend",
            "verklaring derde",
            "verklaring van derden",
            "referentieverklaring",
            "statement of witness",
            "declaration of witness",
            "statement by family member",
            "statement of relative",
            "sworn affidavit",
            "affidavit of identity",
            "affidavit of relationship",
            "affidavit of facts",
            "solemn declaration",
            "déclaration sur l'honneur",
            "témoignage",
            "attestation sur l'honneur",
            "schriftelijke verklaring",
            "verklaring onder ede",
            "verklaring op erewoord",
        ),
        *title(
            4.8,
            "getuigenverklaring",
            "familieverklaring",
            "verklaring van getuige",
            "witness statement",
            "affidavit",
            "verklaring familielid",
            "statutory declaration",
            "verklaring van familielid",
            "verklaring van een getuige",
            "sworn statement",
            "attestation de témoin",
        ),
        *title(1.8, "verklaring"),
        *body(
            1.2,
            "ondergetekende verklaart",
            "ondergetekende, verklaart",
            "i, the undersigned",
            "hereby declare",
            "verklaart het volgende",
            "verklaar ik hierbij",
            "kopie id",
            "kopie paspoort bijgevoegd",
            "hierbij verklaar ik",
            "ik ken",
            "do solemnly",
            "naar waarheid",
        ),
        *against(
            3.5,
            "advocaten",
            "rechtbank",
            "embassy of",
            "kerk",
            "stichting",
            "opvang",
            "bureau documenten",
            "machtiging",
            "toestemming",
            "eigen verklaring",
            "universiteit",
            "university",
            "leger des heils",
            "kerkenraad",
            "dienst terugkeer en vertrek",
            "huisarts",
            "geboorteakte",
            "omtrent medische",
        ),
    ),
    fields=(
        letter_date("plaats en datum", "datum ondertekening"),
        spec(
            "sender",
            label("ondergetekende", "naam getuige", "getuige", "deponent", "naam"),
            captured(
                r"(?:ondergetekende|the undersigned),?:? (?P<v>[a-z][a-z'\-. ]{3,40}?)(?:,| geboren|\s{2,}| born| verklaar)"
            ),
        ),
        spec("person", label("betreft", "over", "concerning")),
        spec(
            "relation",
            label("relatie", "relatie tot betrokkene", "verwantschap", "relationship"),
            captured(
                r"(?:mijn|my) (?P<v>broer|zus|zuster|zoon|dochter|neef|nicht|oom|tante|vader|moeder|vriend|vriendin|buurman|buurvrouw|brother|sister|son|daughter|cousin|nephew|uncle|father|mother|friend|neighbou?r)"
            ),
        ),
        SIGNED,
        BIRTH_DATE,
        spec("statement", sentences(r"(?:verklaart|verklaar|declare)\b")),
    ),
)
