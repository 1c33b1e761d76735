"""D23: corrections and additions to a hearing report, by the lawyer. Source: domain.md 2.1 B."""

from __future__ import annotations

from extractors.locating.headers import pick_date
from extractors.locating.patterns import after
from extractors.model import DocumentType, Sensitivity, Text
from extractors.types.declaring import (
    FROM_LAWYER,
    act,
    against,
    body,
    heading,
    title,
)
from extractors.types.letters import REFERENCE, SENDER, letter_date
from extractors.types.persons import V_NUMBER, person
from extractors.types.proceedings import IND_NUMBER
from extractors.types.specs import dated

TYPE = DocumentType(
    id="D23",
    name="corrections",
    edition=3,
    label=Text("Correcties en aanvullingen", "Corrections and additions"),
    family="procedure",
    issuer=Text("advocaat", "lawyer"),
    sensitivity=(Sensitivity.ASYLUM, Sensitivity.PRIVILEGED),
    phrases=(
        *heading(
            6.5,
            r"correcties? ?(?:en|/|&) ?aanvullingen?",
            r"aanvullingen? ?(?:en|/|&) ?correcties?",
            r"correcties? (?:op|bij|naar aanleiding van) [^.]{0,30}gehoor",
        ),
        *act(
            2.6,
            r"(?:verslag|rapport|gehoor)[^.]{0,200}\b(?:corrig|verbeter|aan te vullen|aanvul|rechtzet|recht te zetten)",
            r"(?:verslag|rapport|gehoor)[^.]{0,60}\d{4}[^.]{0,40}(?:opmerkingen|kanttekeningen)",
            r"(?:opmerkingen|kanttekeningen)[^.]{0,20} (?:bij|op|over) (?:het |de )?(?:verslag|rapport|\w+ gehoor|gehoor)",
            r"(?:corrigeren|verbeteren|rechtzetten)[^.]{0,100}(?:verslag|rapport|gehoor)",
            r"\b(?:te verbeteren|te corrigeren|te wijzigen)[^.]{0,40}(?:aan te vullen|aanvullen|te voegen)",
            r"(?:bij (?:vraag|antwoord)|op (?:pagina|blad|bladzijde)|pagina|blad|bladzijde|blz\.?|pag\.?|p\.) \d+[^.]{0,80}(?:moet|niet|leze|in plaats van)",
        ),
        *title(
            6.5,
            "correcties/aanvullingen",
            "aanvullingen en correcties",
            "correcties op het nader gehoor",
            "correcties nader gehoor",
            "correcties op het rapport van nader gehoor",
            "correcties op nader gehoor",
            "correcties op het gehoor",
            "correctiebrief nader gehoor",
            "correcties en aanvullingen gehoor",
        ),
        *title(
            6.5,
            "correcties en aanvullingen",
            "correcties & aanvullingen",
            "c&a",
            "correcties en aanvullingen nader gehoor",
            "correcties en aanvullingen op het nader gehoor",
            "correcties en aanvullingen op het rapport",
        ),
        *FROM_LAWYER,
        *body(
            0.5,
            "pagina",
            "dit moet zijn",
            "in plaats van",
            "aanvulling",
            "correctie",
            "rapport nader gehoor",
        ),
        *against(3.0, "rechtbank", "beschikking", "zienswijze"),
    ),
    fields=(
        letter_date(),
        dated(
            "hearing_date",
            "datum gehoor",
            "gehoor van",
            others=(
                after(
                    r"gehoor[^.]{0,30}\b(?:van|d\.d\.|op)",
                    r"gehoor\s?[,(:-]?",
                    pick=pick_date,
                    within=16,
                ),
            ),
        ),
        V_NUMBER,
        REFERENCE,
        IND_NUMBER,
        person("cliënt", "vreemdeling", "asielzoeker"),
        SENDER,
    ),
)
