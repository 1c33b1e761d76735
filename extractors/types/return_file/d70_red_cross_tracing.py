"""D70: Red Cross tracing. A contact found is no proof of kinship. Source: domain.md 2.1 E, 3.4."""

from __future__ import annotations

from extractors.fields import (
    country,
    statement,
)
from extractors.locating.headers import pick_date
from extractors.locating.labels import label
from extractors.locating.meanings import (
    meanings,
)
from extractors.locating.named import greeted
from extractors.locating.patterns import after, captured, everywhere
from extractors.locating.prose import told
from extractors.model import DocumentType, FieldSpec, Sensitivity, Text
from extractors.types import affairs
from extractors.types.declaring import (
    about,
    against,
    body,
    shared,
    title,
    top,
)
from extractors.types.letters import REFERENCE, letter_date
from extractors.types.persons import person
from extractors.types.specs import dated, pick_person, spec
from extractors.types.states import COUNTRY_OF_ORIGIN

_RELATIVE = (
    r"(?:(?:half)?(?:broer|zus)(?:ter|je)?|zoon|dochter|neef|nicht|oom|tante|vader|moeder|echtgeno(?:ot|te)|partner|"
    r"(?:groot|schoon)(?:vader|moeder)|opa|oma|(?:half-)?(?:brother|sister)|son|daughter|cousin|nephew|niece|uncle|aunt|"
    r"father|mother|husband|wife|grand(?:father|mother)|frere|soeur|fils|fille|oncle|pere|mere|epoux|epouse)"
)
# Whom a letter to the enquirer calls by kinship: "uw moeder, mevrouw X".
_KIN = told(
    rf"\b(?i:uw|your|votre|zijn|haar|his|her|hun|their) (?i:{_RELATIVE}),? {{title}}(?P<v>{{name}})",
    confidence=0.8,
)

_FOUND = told(
    r"\b(?i:mevrouw|de heer|mw\.?|dhr\.?|mr\.?|mrs\.?|ms\.?|mme|monsieur|madame) (?P<v>{names}) (?:[a-z]+ ){0,2}?(?i:woont|leeft|verblijft|lives|lived|living|alive|overleden|died|"
    r"gevonden|found|traced|reached|bereikt|gesproken)\b",
    confidence=0.6,
)
_SOUGHT = told(
    rf"\b(?i:zoekverzoek|opsporingsverzoek|zoekaanvraag|zoekopdracht|tracing request|search request|enquiry)(?: (?:(?i:van|door|by|of|from) )?{{title}}{{names}})? "
    rf"(?i:naar|for|after|concerning|betreffende) (?:(?i:uw|your|zijn|haar|hun|their|his|her) (?i:{_RELATIVE}),? )?{{title}}(?P<v>{{names}})",
    r"\b(?i:zoek\w*|gezocht|opsporing|opsporen|trac\w+|search\w*|look\w*|seeking|find)\b(?<!verzoek)(?<!aanvraag)(?: (?!request|verzoek|aanvraag|enquiry)[a-z]+){0,3}? (?i:naar|van|of|for) "
    rf"(?:(?i:uw|your|zijn|haar|hun|their|his|her) (?i:{_RELATIVE}),? )?{{title}}(?P<v>{{names}})",
    rf"\b(?i:zoeken|zoekt|zocht|gezocht(?: wordt)?|zoekverzoek|opsporingsverzoek|zoekaanvraag|trace|seeks?|sought|seeking|recherchons)[:,]? (?!van |de )"
    rf"(?:(?i:uw|your) (?i:{_RELATIVE}),? )?{{title}}(?P<v>{{names}})",
    r"\b(?i:tracing|search|zoek\w*|opsporing\w*)(?: [a-z]+){0,2} (?i:concerning|regarding|betreffende|betreft|inzake|about|over|voor) "
    r"{title}(?P<v>{names})",
)


# Who asks, where the request names him: "zoekverzoek van X naar haar zoon Y".
_ASKS = told(
    r"\b(?i:zoekverzoek|opsporingsverzoek|zoekaanvraag|tracing request|search request|enquiry)(?: (?i:ingediend|gedaan|made|submitted|lodged))? "
    r"(?i:van|door|by|of|from) {title}(?P<v>{names})",
)


def _enquirer(*labels: str) -> FieldSpec:
    """Who asked: at a label, else whom the letter greets; the text is about whom he seeks."""
    at_label, *others = person(*labels).locators
    return spec("name", at_label, _ASKS, greeted, *others)


TYPE = DocumentType(
    id="D70",
    name="red_cross_tracing",
    edition=3,
    label=Text("Rode Kruis: opsporing familie", "Red Cross family tracing"),
    family="return_file",
    issuer=Text("Rode Kruis", "Red Cross"),
    sensitivity=(Sensitivity.RETURN,),
    phrases=(
        *title(
            3.6,
            "zoekaanvraag",
            "zoekopdracht",
            "uw zoekverzoek",
            "resultaat zoekopdracht",
            "bevestiging zoekverzoek",
            "afsluiting zoekverzoek",
            "tracing aanvraag",
            "familiecontact herstellen",
            "herstel familiecontact",
            "herstel van familiebanden",
            "zoeken naar familie",
            "tracing service",
            "family links",
            "message croix-rouge",
            "demande de recherche",
            "result of tracing request",
            "opsporing familieleden",
            "berichtformulier",
        ),
        *about(*affairs.SEARCH),
        *shared(
            *top(
                3.2,
                "croix-rouge",
                "croissant-rouge",
                "rode halve maan",
                "red crescent",
                "rétablissement des liens familiaux",
                "liens familiaux",
                "rotes kreuz",
                "cruz roja",
                "opsporing en contactherstel",
                "rode kruis",
                "het nederlandse rode kruis",
                "red cross",
                "icrc",
                "restoring family links",
                "netherlands red cross",
                "international committee of the red cross",
            )
        ),
        *title(
            3.6,
            "restoring family links",
            "tracing",
            "red cross message",
            "rode kruisbericht",
            "zoekverzoek",
            "tracing request",
            "opsporingsverzoek",
            "tracingverzoek",
            "uitkomst zoekverzoek",
            "tracing result",
            "resultaat zoekverzoek",
            "familieopsporing",
        ),
        *body(
            0.6,
            "restoring family links",
            "zoekverzoek",
            "tracing",
            "opsporing",
            "rode kruis",
            "gezochte persoon",
            "sought relative",
            "relative sought",
            "gezochte verwant",
            "vermiste persoon",
        ),
        *against(3.0, "advocaten", "rechtbank", "dienst terugkeer en vertrek"),
    ),
    fields=(
        letter_date("datum bericht", "datum uitkomst"),
        REFERENCE,
        _enquirer(
            "zoeker",
            "aanvrager",
            "enquirer",
            "inquirer",
            "person making the request",
            "requested by",
            "verzoeker",
            "tracing request by",
            "request by",
            "request made by",
            "zoekverzoek van",
            "zoekverzoek door",
            "ingediend door",
            "submitted by",
            "zoekende",
            "aan",
            "demandeur",
        ),
        spec(
            "person",
            label(
                "gezochte persoon",
                "gezocht",
                "person sought",
                "sought person",
                "naam gezochte persoon",
                "gezochte",
                "persoon gezocht",
                "gezochte familielid",
                "gezocht familielid",
                "naam familielid",
                "familielid",
                "missing person",
                "person to be traced",
                "name of person sought",
                "personne recherchée",
                pick=pick_person,
            ),
            _SOUGHT,
            _KIN,
            _FOUND,
        ),
        spec(
            "relation",
            label("relatie", "relation", "verwantschap", "relationship", "familierelatie"),
            captured(
                rf"\b(?:uw|your|votre|zijn|haar|his|her) (?P<v>{_RELATIVE})\b",
                rf"\w \((?:(?:uw|your) )?(?P<v>{_RELATIVE})(?: (?:van|of) [^()]{{2,40}})?\)",
                confidence=0.65,
            ),
        ),
        spec(
            "result",
            meanings(statement.GOING_ON.find, confidence=0.95),
            meanings(statement.TRACING.find, r"resultaat", r"uitkomst", r"result"),
        ),
        dated(
            "visit_date",
            "datum contact",
            "contactdatum",
            "datum van contact",
            others=(after(r"contact[^.]{0,60}\bop", pick=pick_date, within=16),),
        ),
        spec(
            "country",
            *COUNTRY_OF_ORIGIN.locators,
            everywhere(
                lambda text: (f for f in country.find(text) if f.value not in ("NLD", "CHE")), 0.6
            ),
        ),
    ),
)
