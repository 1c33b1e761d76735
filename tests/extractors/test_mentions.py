"""What a paper cites: other papers with their date, and never itself."""

from __future__ import annotations

from collections.abc import Callable

from extractors.extract import extract
from extractors.model import Reading

_REPEAT = """Immigratie- en Naturalisatiedienst
Datum: 20 november 2018

BESCHIKKING

U heeft een deskundigenverklaring van 1 mei 2018 overgelegd. Die is geen contra-expertise op de
opname. De aanvraag wordt afgewezen.
"""
_DECISION = """Immigratie- en Naturalisatiedienst
Datum: 20 november 2018

BESCHIKKING

Op 1 september 2018 heeft u een opvolgende aanvraag ingediend. Uit de taalanalyse van
11 september 2014 volgt dat u niet uit Darfur komt. Bij beschikking van 3 februari 2015 is uw eerste
aanvraag afgewezen.
De aanvraag wordt afgewezen.
"""


def test_a_decision_cites_the_earlier_one_and_not_the_day_below_its_own_title(
    type_out: Callable[[str], Reading],
) -> None:
    cited = {(m.type_id, m.date) for m in extract(type_out(_DECISION)).mentions}
    assert cited == {("D40", "2014-09-11"), ("D26", "2015-02-03")}


def test_an_experts_statement_is_cited_and_what_is_said_not_to_be_there_is_not(
    type_out: Callable[[str], Reading],
) -> None:
    cited = {(m.type_id, m.date) for m in extract(type_out(_REPEAT)).mentions}
    assert cited == {("D45", "2018-05-01")}


_RULING = """RECHTBANK DEN HAAG
Zittingsplaats Haarlem
zaaknummer: NL22.4471

uitspraak van de enkelvoudige kamer van 3 maart 2023 in de zaak tussen

[eiser] en de staatssecretaris.

De staatssecretaris heeft de aanvraag met het besluit van 14 juli 2022 afgewezen. Het besluit noemt
het BMA-advies van 20 mei 2022. In de uitspraak van 5 juli 2021 (NL21.1990) was het beroep gegrond.
In het verweerschrift van 1 februari 2023 staat dat het BMA op 9 januari 2023 niets heeft gezegd.
"""
_APPEAL = """Immigratie- en Naturalisatiedienst
Datum: 22 augustus 2022

Geacht college,

Ik stel hoger beroep in tegen de uitspraak van de rechtbank Den Haag, zittingsplaats Middelburg,
van 27 juli 2022 (NL22.10554). Volgens vaste rechtspraak (ABRvS 28 september 2017,
ECLI:NL:RVS:2017:99627) is het aan hem. Die uitspraak van 27 juli 2022 klopt dus niet. Het
BMA heeft op 18 maart 2022 geadviseerd.
"""


def test_a_ruling_without_salutation_cites_from_its_first_sentence_and_never_itself(
    type_out: Callable[[str], Reading],
) -> None:
    cited = {(m.type_id, m.date, m.number) for m in extract(type_out(_RULING)).mentions}
    assert cited == {
        ("D26", "2022-07-14", None),
        ("D50", "2022-05-20", None),
        ("D82", "2021-07-05", "NL21.1990"),
        ("D81", "2023-02-01", None),
    }


def test_a_ruling_is_cited_once_with_its_day_and_number(
    type_out: Callable[[str], Reading],
) -> None:
    cited = {(m.type_id, m.date, m.number) for m in extract(type_out(_APPEAL)).mentions}
    assert cited == {
        ("D82", "2022-07-27", "NL22.10554"),
        ("D85", "2017-09-28", "ECLI:NL:RVS:2017:99627"),
        ("D50", "2022-03-18", None),
    }


_GRANTED = """Immigratie- en Naturalisatiedienst
Datum: 25 februari 2020

Geachte heer Sook,

Ik besluit dat u van 20 februari 2020 tot 20 februari 2021 niet hoeft te vertrekken. Volgens het BMA
(advies van 6 februari 2020) is dialyse nodig. In het nader gehoor: de arrestatie was op 7 mei 2019.
"""


def test_a_date_of_something_else_behind_the_word_is_no_date_of_a_paper(
    type_out: Callable[[str], Reading],
) -> None:
    cited = {(m.type_id, m.date) for m in extract(type_out(_GRANTED)).mentions}
    assert cited == {("D50", "2020-02-06")}
