"""D58: mentorship, protective administration or guardianship, by the subdistrict court. Source: domain.md 2.1 D."""

from __future__ import annotations

from extractors.locating.headers import pick_date
from extractors.locating.labels import label
from extractors.locating.patterns import after, captured
from extractors.locating.prose import told
from extractors.model import DocumentType, Sensitivity, Text
from extractors.types.declaring import (
    against,
    body,
    head,
    title,
    top,
)
from extractors.types.letters import letter_date
from extractors.types.persons import BIRTH_DATE, person
from extractors.types.proceedings import CASE_NUMBERS
from extractors.types.rulings import (
    COURT,
)
from extractors.types.specs import spec

_GIVEN = after(r"\b(?:uitspraak|beschikking)\s?:", pick=pick_date, within=3)
TYPE = DocumentType(
    id="D58",
    name="guardianship",
    edition=3,
    label=Text("Mentorschap, bewind of curatele", "Mentorship, administration or guardianship"),
    family="medical",
    issuer=Text("kantonrechter", "subdistrict court"),
    sensitivity=(Sensitivity.GOVERNMENT, Sensitivity.MEDICAL),
    phrases=(
        *title(
            5.4,
            "onderbewindstelling",
            "instelling bewind",
            "instelling beschermingsbewind",
            "instelling curatele",
            "benoeming bewindvoerder",
            "benoeming curator",
            "verzoek mentorschap",
            "bewind en mentorschap",
            "beschikking beschermingsbewind",
            "beschikking curatele",
            "beschikking van de kantonrechter",
            "mentor- en bewindvoering",
        ),
        *title(
            5.4,
            "beschikking mentorschap",
            "mentorschap",
            "instelling mentorschap",
            "beschikking tot instelling van mentorschap",
            "beschermingsbewind",
            "curatele",
            "benoeming mentor",
            "beschikking onderbewindstelling",
            "ondercuratelestelling",
            "instelling van een mentorschap",
            "beschikking bewind en mentorschap",
        ),
        *top(1.6, "kantonrechter", "kanton", "team kanton", "sector kanton", "rechtbank"),
        *head(1.4, "mentorschap", "bewind", "curatele"),
        *body(
            0.8,
            "benoemt tot mentor",
            "stelt een mentorschap in",
            "mentor",
            "de kantonrechter",
            "rechthebbende",
            "betrokkene",
        ),
        *against(3.0, "raad van state", "bestuursrecht", "advocaten", "huur"),
    ),
    fields=(
        letter_date(
            *("datum beschikking", "datum uitspraak", "uitspraakdatum", "beschikkingsdatum"),
            others=(_GIVEN,),
        ),
        spec("case_numbers", label("zaaknummer", "zaak-/rekestnummer"), *CASE_NUMBERS.locators),
        COURT,
        person("betrokkene", "rechthebbende"),
        BIRTH_DATE,
        spec(
            "person",
            label("mentor", "bewindvoerder", "curator"),
            captured(
                r"benoemt tot (?:mentor|bewindvoerder|curator)[^a-z]{1,4}(?P<v>[a-z][^,;\n]{3,50})"
            ),
            captured(
                r"(?:benoemt|benoemd wordt|benoemd is|stelt)(?: hierbij)? (?P<v>[a-z](?:\.(?= ?[a-z])|[^,;:.\n]){3,50}?)(?:, [^.;\n]{3,80}?,)? (?:aan )?(?:tot|als) (?:\w+ )?(?:mentor|bewindvoerder|curator)",
                r"(?P<v>[a-z][^,;:\n]{3,40}?),? (?:is |wordt )?(?:door de kantonrechter |hierbij )?benoemd tot (?:mentor|bewindvoerder|curator)",
                r"tot (?:mentor|bewindvoerder|curator)(?: \w+){0,3}? (?:wordt|is|werd) benoemd:? (?P<v>[a-z][^,;:\n]{3,50})",
                confidence=0.75,
            ),
            told(
                r"\b(?i:mentor|bewindvoerder|curator)(?: (?i:van) [^.,;\n]{2,40})? (?i:is|wordt|zal zijn)(?: (?i:aangewezen|benoemd))?:? {title}(?P<v>{name})",
            ),
        ),
        spec("scope", captured(r"(?P<v>mentorschap|bewind|curatele)")),
    ),
)
