"""EHV-R: a stateless Rohingya; the decision was withdrawn before the hearing (domain.md 3.7)."""

from __future__ import annotations

from tests.samples.dossiers.model import Declared, Dossier, Paper, Tried
from tests.samples.model import Degradation, Form, Sample, Split
from tests.samples.prose import reasoning
from vault.domain.case import Client

_V = "2000000079"
_DTV = ("Dienst Terugkeer en Vertrek", "Ministerie van Justitie en Veiligheid")
_IND = ("Immigratie- en Naturalisatiedienst", "Ministerie van Justitie en Veiligheid")


def _visit(
    name: str, embassy: str, day: str, result: str, fields: dict[str, str], form: Form
) -> Sample:
    return Sample(
        name, "D61", "dev_stichting", ("Stichting Knelpunt", "Kanaaldijk 00, Zuiderstad"),
        f"""
# Verslag bezoek ambassade

@Datum bezoek={day}
@Ambassade={embassy}
@Cliënt=Mohammed Yunus Karimullahi
@Begeleid door=niemand
@Kanaal=persoonlijk bezoek
@Resultaat={result}

Opgeschreven door de begeleider na terugkomst van cliënt.
""",
        fields, form=form,
    )  # fmt: skip


_MYANMAR = _visit(
    "ehvr-h1-bezoek-myanmar", "Myanmar (Brussel)", "10 mei 2017",
    "formulier ingediend; antwoord volgt per brief",
    {"visit_date": "2017-05-10", "country": "MMR"}, Form.PAPER,
)  # fmt: skip
_BANGLADESH = _visit(
    "ehvr-h3-bezoek-bangladesh", "Bangladesh (Den Haag)", "3 juni 2018",
    "mondeling geweigerd, geen schriftelijk antwoord",
    {"visit_date": "2018-06-03", "country": "BGD", "outcome": "EMB_VERBAL_ONLY"}, Form.TEXT,
)  # fmt: skip
_EMBASSY = Sample(
    "ehvr-h2-ambassade-myanmar", "D60", "dev_gezant",
    ("EMBASSY OF THE REPUBLIC OF THE UNION OF MYANMAR", "Consular Section", "Brussels"),
    """
@Ref=MYA/CON/18/004
@Date=8 January 2018

To whom it may concern,

With reference to the application of Mr Mohammed Yunus Karimullahi of 10 May 2017, the Embassy informs you
that he is not a national of Myanmar. No travel document can be issued.

!sign Counsellor
!stamp EMBASSY OF MYANMAR | BRUSSELS
""",
    {"date": "2018-01-08", "reference": "MYA/CON/18/004", "country": "MMR",
     "outcome": "EMB_NOT_NATIONAL"},
    languages=("eng",),
)  # fmt: skip
_REPORT = Sample(
    "ehvr-h4-ambtsbericht", "D68", "dev_rijks", _DTV,
    """
* Immigratie- en Naturalisatiedienst

@Datum=2 november 2018
@V-nummer=2000000079
@Kenmerk=DTV/AB/18/118

# Ambtsbericht buiten schuld

Betreft: de heer M.Y. Karimullahi.

Betrokkene vroeg om bemiddeling. De door hem gestelde identiteit en nationaliteit worden niet geloofd. Hij
heeft geen enkel document.

**Conclusie:** de DT&V brengt geen positief advies uit.

!sign afdelingshoofd
""",
    {"date": "2018-11-02", "v_number": _V, "conclusion": "NEGATIVE"},
)  # fmt: skip
_OBJECTION = Sample(
    "ehvr-h5-bob", "D29", "dev_rijks", _IND,
    f"""
* mr. C. van Roosbroek
* Zuiderstad

@Datum=15 maart 2019
@V-nummer=2000000079
@Ons kenmerk=1811.20.8012

# Beslissing op bezwaar

Op 3 januari 2019 heeft u namens de heer Karimullahi bezwaar gemaakt tegen de beschikking van 12 december
2018, waarbij de aanvraag om een verblijfsvergunning buiten schuld is afgewezen.

{reasoning("ehvr-h5", Split.DEVELOPMENT, 1)}

## Beslissing

Het bezwaar is ongegrond.

## Rechtsmiddel

Tegen deze beslissing kan binnen vier weken na verzending beroep worden ingesteld bij de rechtbank.

!sign de Staatssecretaris van Justitie en Veiligheid | namens deze
""",
    {"date": "2019-03-15", "v_number": _V, "outcome": "ONGEGROND",
     "attacked_decision_date": "2018-12-12", "remedy": {"kind": "beroep", "weeks": 4}},
)  # fmt: skip
_APPEAL = Sample(
    "ehvr-h6-beroep", "D80", "dev_kantoor", ("Van Roosbroek Advocatuur", "Zuiderstad"),
    """
* Rechtbank Den Haag
* zittingsplaats Zuiderstad

> Zuiderstad, 8 april 2019

# BEROEPSCHRIFT

Namens de heer Mohammed Yunus Karimullahi, V-nummer 2000000079, stel ik beroep in tegen de beslissing op
bezwaar van 15 maart 2019. De gronden van beroep volgen.

!sign mr. C. van Roosbroek | advocaat
""",
    {"date": "2019-04-08", "v_number": _V, "attacked_decision_date": "2019-03-15"},
)  # fmt: skip
_INVITATION = Sample(
    "ehvr-h7-zitting", "D87", "dev_dienst",
    ("Rechtbank Den Haag", "Zittingsplaats Zuiderstad", "griffie vreemdelingenzaken"),
    """
* mr. C. van Roosbroek

@Datum=9 januari 2020
@Zaaknummer=AWB 19/2718
@Onderwerp=uitnodiging zitting

De zaak van de heer Karimullahi wordt behandeld op de zitting van 20 februari 2020 om 09.30 uur.

U kunt tot tien dagen voor de zitting nog stukken indienen.

!sign de griffier
""",
    {"date": "2020-01-09", "hearing_date": "2020-02-20", "docket": ["AWB 19/2718"]},
)  # fmt: skip
_WITHDRAWAL = Sample(
    "ehvr-h8-intrekking", "D30", "dev_rijks", _IND,
    """
* Rechtbank Den Haag
* zittingsplaats Zuiderstad

@Datum=14 februari 2020
@V-nummer=2000000079
@Uw kenmerk=AWB 19/2718
@Ons kenmerk=PV/20/0331

# Intrekking besluit

Hierbij deel ik u mee dat de Staatssecretaris het besluit van 15 maart 2019 intrekt. Op het bezwaar van de
heer Karimullahi zal opnieuw worden beslist.

!sign namens de Staatssecretaris | procesvertegenwoordiger
""",
    {"date": "2020-02-14", "withdrawn_decision_date": "2019-03-15", "v_number": _V,
     "docket": "AWB 19/2718"},
)  # fmt: skip

DOSSIER = Dossier(
    "EHV-R",
    "EHV-R Karimullahi",
    Client(
        name="Mohammed Yunus Karimullahi", birth_date="1989", birth_place="Maungdaw",
        birth_country="MMR", v_number=_V, nationalities=({"value": "stateless", "by": "client"},),
        candidate_countries=("MMR", "BGD"), residence_countries=("MMR", "BGD"),
        traits={"stateless": True, "never_registered": True, "sex": "M"},
    ),
    (
        Paper("h1", "bezoek ambassade Myanmar", Degradation.SCAN_200, _MYANMAR),
        Paper("h2", "foto brief ambassade", Degradation.PHOTO, _EMBASSY),
        Paper("h3", "bezoek Bangladesh", Degradation.CLEAN, _BANGLADESH),
        Paper("h4", "ambtsbericht DTV", Degradation.SCAN_200, _REPORT),
        Paper("h5", "beslissing op bezwaar", Degradation.SCAN_300, _OBJECTION),
        Paper("h6", "beroepschrift", Degradation.CLEAN, _APPEAL),
        Paper("h7", "uitnodiging zitting", Degradation.FAX, _INVITATION),
        Paper("h8", "intrekking besluit", Degradation.CLEAN, _WITHDRAWAL),
    ),
    ("advocaat",),
    (
        Tried("visit", "2017-05-10", "ambassade Myanmar", "BS-1a", "MMR", "persoonlijk", "formulier ingediend", ("h1",)),
        Tried("visit", "2018-06-03", "ambassade Bangladesh", "BS-1a", "BGD", "persoonlijk", "mondeling geweigerd", ("h3",)),
    ),
    (
        Declared("buitenschuld", "BS-6a", None, "I1",
                 "Rohingya werden in Myanmar niet geregistreerd; er is nooit een akte gemaakt.", ("h2",)),
    ),
)  # fmt: skip
