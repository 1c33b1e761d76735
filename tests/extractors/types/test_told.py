"""Parents, places of birth and speakers as running text introduces them."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from extractors.locating.view import View
from extractors.model import Locator, Reading
from extractors.types import told

TypeOut = Callable[[str], Reading]
_DARI = (
    "Verklaard wordt dat op 19 november 1996 te Qarabagh is geboren een jongen, genaamd Reza"
    " Mosawi, zoon van Ali Mosawi en van Zahra Hosseini, beiden van Afghaanse nationaliteit."
)
_FRENCH = (
    "est né à Yélimané TRAORÉ Boubacar, de sexe masculin, fils de TRAORÉ Moussa, cultivateur, et de"
    " SISSOKHO Kadiatou, ménagère."
)


@pytest.mark.parametrize(
    ("locate", "text", "said"),
    [
        (told.SPOKEN_OF, _DARI, "Reza Mosawi"),
        (told.BIRTH_DATE, _DARI, "19 november 1996"),
        (told.BIRTH_PLACE, _DARI, "Qarabagh"),
        (told.FATHER, _DARI, "Ali Mosawi"),
        (told.MOTHER, _DARI, "Zahra Hosseini"),
        (told.BIRTH_PLACE, _FRENCH, "Yélimané"),
        (told.IS_BORN, "dit que Moussa SYLLA, de sexe masculin, est né à Labé", "Moussa SYLLA"),
        (told.SPOKEN_OF, "est né un enfant du nom de NDAYI Fulgence, fils de", "NDAYI Fulgence"),
        (told.FATHER, "fils légitime de SEMANA Laurent et de KALISA Odette,", "SEMANA Laurent"),
        (told.MOTHER, "fils de NTUMBA Kalonji (décédé) et de TSHILA Odette.", "TSHILA Odette"),
        (told.DIED_ON, "lequel déclare: le 18 avril 2017 est décédé à Kamonia", "18 avril 2017"),
        (told.BIRTH_PLACE, "Kibreab Woldu, born 1968 in Nakfa, has served", "Nakfa"),
        (told.IS_BORN, "that Mr. Tenzing Lama, son of Mr. Kami Lama, was born on", "Tenzing Lama"),
        (told.DIED, "certifies the death of Abdul Saif Qasim, born in 1951", "Abdul Saif Qasim"),
        (
            told.DIED_ON,
            "the death of Abdul Saif, born 1951, on 8 October 2016 in",
            "8 October 2016",
        ),
        (
            told.SPOUSES[0],
            "TABE Divine, teacher, of the one part, and ENOW Patience",
            "TABE Divine",
        ),
        (
            told.SPOUSES[1],
            "AGBOR Divine, of the one part, and ENOW Ayuk, of the other part",
            "ENOW Ayuk",
        ),
        (told.FROM_WHERE, "Betrokkene geeft als herkomst op Senafe, Eritrea.", "Senafe, Eritrea"),
        (told.NUMBER, "Register: Hilaliya, no. 417. Issued upon request", "417"),
        (told.FATHER, _FRENCH, "TRAORÉ Moussa"),
        (told.MOTHER, _FRENCH, "SISSOKHO Kadiatou"),
        (told.BIRTH_PLACE, "mevrouw K. (geboren 17 mei 1978, Vitebsk) verblijft hier", "Vitebsk"),
        (told.BIRTH_PLACE, "was born on 30/07/1994 in the city of Grozny, Russia", "Grozny"),
        (told.BIRTH_DATE, "I was born in Grozny on 30 July 1994.", "30 July 1994"),
        (told.SPOKEN_OF, "le mariage de KONÉ Awa, née le 4 mai 1980 à Man", "KONÉ Awa"),
        (told.CONCERNS, "Subject: Mr. Dilshad Mahmoud\nGreetings,\nWith", "Dilshad Mahmoud"),
        (told.PARTY, "in het beroep van mevrouw Hodan Jimale (gemachtigde mr. F.)", "Hodan Jimale"),
        (told.PARTY, "Aan: Hakim, Dragan, geboren op 30 mei 1966", "Hakim, Dragan"),
        (told.CASE_TITLE, "Nuradin v. the Netherlands", "Nuradin"),
        (told.NUMBER, "Her file is numbered 871-12C00417. Any help is welcome.", "871-12C00417"),
        (told.NUMBER, "haar registratienummer is KIB-00-44170 sinds 2003", "KIB-00-44170"),
        (told.BIRTH_DATE, "Ik kwam op 3 juli 1988 in Marivan ter wereld.", "3 juli 1988"),
        (told.BIRTH_PLACE, "Ik kwam op 3 juli 1988 in Marivan ter wereld.", "Marivan"),
        (told.KNOWN, "het huis waar Musa Keita sinds 2014 een kamer heeft", "Musa Keita"),
        (told.CONCERNS, "uw brief betreffende Kader Traore deel ik u mee", "Kader Traore"),
        (told.SPEAKER, "I, Akosua Serwaah, trader, of House No. 44, Kumasi", "Akosua Serwaah"),
        (told.SPEAKER, "Je soussignée, NDIAYE Awa, née à Dakar, déclare", "NDIAYE Awa"),
        (told.SPEAKER, "Hierbij verklaar ik, Jan van der Laan, wonende te Ede", "Jan van der Laan"),
        (told.SPEAKER, "Ondergetekende, de heer Said Ahmadi, geboren te Herat", "Said Ahmadi"),
        (
            told.FATHER,
            "was born at Uromi, Edo State, to Mr. Osas Monday and Mrs. Osas Faith,",
            "Osas Monday",
        ),
        (
            told.MOTHER,
            "was born at Uromi, Edo State, to Mr. Osas Monday and Mrs. Osas Faith,",
            "Osas Faith",
        ),
        (told.TRANSLATOR, "I, Karin Lindqvist, sworn translator, certify", "Karin Lindqvist"),
        (told.TRANSLATOR, "Ondergetekende, Yonas Tekle, als beëdigd vertaler", "Yonas Tekle"),
        (
            told.BIRTH_OF_ACT,
            "Op tien maart (10-03-2014) om 04.15 uur is te Ede geboren",
            "10-03-2014",
        ),
        (told.BIRTH_PLACE, "is te Ede geboren. Vader: X, geboren te Owerri", "Ede"),
        (told.SPOUSES[0], "Entre M. BA Laye, né le 6/6/79, et Mlle SY Awa, née en 90", "BA Laye"),
        (told.SPOUSES[1], "Entre M. BA Laye, né le 6/6/79, et Mlle SY Awa, née en 90", "SY Awa"),
        (told.TRANSLATOR, "Vertaald door Parisa Rostami te Ede", "Parisa Rostami"),
        (told.BELONGS, "Mehrdad Soltani komt sinds 2019 elke zondag.", "Mehrdad Soltani"),
        (told.BELONGS, "Sara Karimi has regularly attended our services.", "Sara Karimi"),
        (told.KNOWN, "verklaart dat hij mijn broer Ousmane Ndiaye helpt", "Ousmane Ndiaye"),
        (told.KNOWN, "dat ik mevrouw Priya Sivanathan ken van de taalles", "Priya Sivanathan"),
    ],
)
def test_what_a_sentence_says_of_a_person_is_found(
    type_out: TypeOut, locate: Locator, text: str, said: str
) -> None:
    assert locate(View(type_out(text)))[0].raw == said


@pytest.mark.parametrize(
    "text",
    ["Geboren op 1 mei 1990.", "Zij is de dochter van een boer.", "Ik verklaar dat dit zo is."],
)
def test_a_sentence_that_names_nobody_and_nowhere_gives_nothing(
    type_out: TypeOut, text: str
) -> None:
    view = View(type_out(text))
    for locate in (told.SPEAKER, told.BIRTH_PLACE, told.FATHER, told.MOTHER, told.KNOWN):
        assert locate(view) == []
