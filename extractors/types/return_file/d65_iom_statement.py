"""D65: IOM on whether it can arrange the departure. Source: domain.md 2.1 E, 1.1 (BS-2)."""

from __future__ import annotations

from extractors.fields import (
    country,
    outcome,
)
from extractors.locating.headers import pick_date
from extractors.locating.labels import label
from extractors.locating.meanings import (
    weightiest,
)
from extractors.locating.patterns import after, before, captured, everywhere
from extractors.model import DocumentType, Sensitivity, Text
from extractors.types import affairs
from extractors.types.declaring import (
    BOOKS,
    CANCELS,
    about,
    act,
    against,
    body,
    shared,
    sign,
    title,
    top,
)
from extractors.types.letters import REASON, REFERENCE, letter_date
from extractors.types.persons import BIRTH_DATE, V_NUMBER, person
from extractors.types.specs import dated, pick_country, spec
from extractors.types.states import ADJECTIVE_COUNTRY, NATIONALITY

TYPE = DocumentType(
    id="D65",
    name="iom_statement",
    edition=3,
    label=Text("Verklaring of aanmelding IOM", "IOM statement or registration"),
    family="return_file",
    issuer=Text("IOM", "IOM"),
    sensitivity=(Sensitivity.RETURN,),
    phrases=(
        *title(
            1.8,
            "verklaring",
            "closure of file",
            "bevestiging aanmelding",
            "bevestiging van aanmelding",
            "afsluitbrief",
            "afsluiting dossier",
        ),
        *act(-3.0, *BOOKS, *CANCELS),
        *act(
            2.6,
            r"\b(?:iom|wij|internationale organisatie voor migratie|international organi[sz]ation for migration)\b[^.]{0,140}(?:niet in staat|"
            r"geen (?:terug|vertrek|reis)|unable|not (?:been )?able|cannot|niet (?:kunnen|mogelijk)|niet [^.]{0,40}(?:regelen|realiseren|organiseren))"
            r"[^.]{0,120}(?:vertrek|terugkeer|terugreis|return|departure|reis)?",
            r"\b(?:registered|aangemeld|applied|gewend)\b[^.]{0,80}(?:assisted voluntary return|\biom\b|vrijwillige? terugkeer|zelfstandig vertrek)",
        ),
        *title(
            3.0,
            "verklaring inzake zelfstandig vertrek",
            "verklaring zelfstandig vertrek",
            "assisted voluntary return",
            "stand van zaken terugkeer",
            "terugkeerverklaring",
            "verklaring over vrijwillige terugkeer",
            "verklaring terugkeer",
            "verklaring vrijwillige terugkeer",
            "verklaring zelfstandige terugkeer",
            "aanmelding vrijwillig vertrek",
            "afsluiting terugkeerdossier",
            "statement voluntary return",
            "bevestiging contact iom",
        ),
        *about(*affairs.DEPARTURE),
        *shared(
            *top(
                3.6,
                "international organization for migration",
                "internationale organisatie voor migratie",
                "iom nederland",
                "iom",
                "iom the netherlands",
                "iom netherlands",
                "iom - un migration",
                "un migration",
            )
        ),
        *title(
            3.0,
            "verklaring iom",
            "iom-verklaring",
            "aanmelding iom",
            "iom statement",
            "intakeverslag iom",
            "bevestiging aanmelding iom",
            "verklaring vrijwillig vertrek",
            "statement of iom",
        ),
        *sign(1.4, "iom", "iom nederland", "counsellor", "return counsellor", "iom counsellor"),
        *body(
            0.8,
            "rean",
            "vrijwillig vertrek",
            "niet in staat",
            "vertrek te realiseren",
            "zelfstandige terugkeer",
            "vrijwillige terugkeer",
            "voluntary return",
            "iom",
        ),
        *against(
            4.0,
            "advocaten",
            "rechtbank",
            "dienst terugkeer en vertrek",
            "gemeente",
            "ticket",
            "vertrekgesprek",
        ),
    ),
    fields=(
        letter_date("datum verklaring", "date of this print", "printdatum"),
        dated(
            "visit_date",
            "datum intake",
            "intake",
            "intakedatum",
            "datum aanmelding",
            "aangemeld op",
            "first contact",
            "eerste contact",
            "eerste gesprek",
            "eerste afspraak",
            "gemeld op",
            "datum contact",
            "datum gesprek",
            "gesprek op",
            "contact",
            "date of registration",
            "registration date",
            "interview date",
            others=(
                after(
                    r"(?:intake|aangemeld|aanmelding|gemeld)[^.]{0,40}\bop",
                    r"\b(?:heeft zich|zich heeft|meldde zich|wendde zich|klopte|verscheen|vroeg|verzocht|sprak|bezocht|ontvingen|kwam|is geweest|spreekuur|gesprek)[^.]{0,40}\bop",
                    r"\b(?:registered|applied|approached|turned to|reported to|came to|called at|sought|requested|asked|met with|spoke (?:to|with)|contacted|visited|attended|presented|interview\w*|intake)\b[^.]{0,90}?\bon",
                    r"\bop",
                    pick=pick_date,
                    within=16,
                ),
                before(
                    r"(?:bij iom|bij ons|tot iom|aangemeld|gemeld|gewend|langsgekomen)", within=40
                ),
            ),
        ),
        spec("outcome", weightiest(outcome.IOM.find, ("cannot_arrange", "departed", "registered"))),
        spec(
            "organisation",
            captured(
                r"(?P<v>iom nederland|iom the netherlands|international organization for migration|internationale organisatie voor migratie|\biom\b)"
            ),
        ),
        spec("reason", *REASON.locators),
        REFERENCE,
        V_NUMBER,
        person(),
        BIRTH_DATE,
        NATIONALITY,
        spec(
            "country",
            label(
                "land van bestemming",
                "land van terugkeer",
                "land",
                "land van herkomst",
                pick=pick_country,
            ),
            after(
                r"(?:terugkeer|vertrek|vertrekken|return)[^.]{0,20} (?:naar|to)",
                pick=pick_country,
                within=16,
            ),
            everywhere(
                lambda text: (f for f in country.find(text) if f.value not in ("NLD", "CHE")), 0.6
            ),
            ADJECTIVE_COUNTRY,
        ),
    ),
)
