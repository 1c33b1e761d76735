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
