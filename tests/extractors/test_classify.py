"""Which kind of document: whose paper, its title, and the sentence by which it does what it is."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from extractors.classify import chosen, classify
from extractors.extract import extract
from extractors.model import UNKNOWN_TYPE, Reading
from extractors.reading.read import read

TypeOut = Callable[[str], Reading]


def _kind(reading: Reading) -> str:
    best, _ = chosen(classify(reading))
    return best.id if best is not None else UNKNOWN_TYPE


@pytest.mark.parametrize(
    ("type_id", "text"),
    [
        ("D98", "Ondergetekende\n\nnaam: M. Alidou\n\nmachtigt hierbij mr. P. Jansma, advocaat."),
        (
            "D30",
            "Immigratie- en Naturalisatiedienst\n\nBetreft: beroep NL20.33\n\nGeachte griffier,\n\n"
            "Hierbij deel ik u mede dat het besluit van 3 februari 2020 wordt ingetrokken. "
            "Verweerder zal opnieuw beslissen.",
        ),
        (
            "D87",
            "Raad van State\nAfdeling bestuursrechtspraak\n\nHierbij nodig ik u uit voor de\n"
            "behandeling van het hoger beroep op 4 juni 2021 te 10.00 uur.",
        ),
        (
            "D103",
            "Madame, Monsieur,\n\nJe vous raconte ici ma vie. J'ai quitté mon pays en 2009.\n"
            "Je vous prie de me croire.",
        ),
        (
            "D93",
            "Multidisciplinair Review Team\n\nBetreft: uw casus\n\n"
            "Het team heeft de casus besproken en adviseert u als volgt: vraag een analyse aan.",
        ),
        (
            "D91",
            "Regietafel Vechtdal\n\nVerslag 14 maart 2022\n\n"
            "IND: een nieuw verzoek heeft geen kans.\nDT&V: de ambassade heeft niet geantwoord.",
        ),
        (
            "D60",
            "Ambassade van de Republiek Guinee\n\nGeachte heer,\n\nIn de registers is zijn "
            "naam niet gevonden. Wij kunnen zijn staatsburgerschap niet bevestigen.",
        ),
        (
            "D89",
            "Human Rights Committee\n\nDear Sir,\n\nThe Committee has asked the State party not to "
            "deport your client while the communication is considered.",
        ),
    ],
)
def test_a_deed_names_a_paper_without_a_title(type_out: TypeOut, type_id: str, text: str) -> None:
    assert _kind(type_out(text)) == type_id


def test_a_letter_for_mayor_and_aldermen_is_no_letter_of_the_mayor(type_out: TypeOut) -> None:
    letter = (
        "Gemeente Heideveldt\n\nOnderwerp: inzameldagen\n\nGeachte heer, mevrouw,\n\n"
        "Wij halen het papier voortaan op woensdag op.\n\n"
        "Namens burgemeester en wethouders,\n\nR. Dal"
    )
    assert _kind(type_out(letter)) != "D94"


def test_whom_a_sentence_mentions_is_not_in_the_letterhead(type_out: TypeOut) -> None:
    report = (
        "NIFP\n\nUtrecht, 20 januari 2020\nBetreft: psychiatrisch onderzoek\n"
        "Op verzoek van de rechtbank onderzocht ik mevrouw A. Wolde en stelde ik klachten vast."
    )
    assert _kind(type_out(report)) == "D47"


@pytest.mark.parametrize(
    ("type_id", "text"),
    [
        ("D30", "Wij hebben opnieuw gekeken. Daarom trekken wij ons besluit van 3 mei 2021 nu in."),
        (
            "D30",
            "De beschikking van 4 juni 2012 wordt niet langer gehandhaafd.",
        ),
        (
            "D28",
            "Op 3 mei 2021 wees u mijn aanvraag af. Daartegen dien ik namens cliënt bezwaar in.",
        ),
        ("D24", "Ik ben van plan uw aanvraag van 3 mei 2021 als kennelijk ongegrond af te wijzen."),
        (
            "D27",
            "De aanvraag die u op 4 mei 2021 stuurde is niet compleet. Stuur alsnog een vertaling.",
        ),
    ],
)
def test_an_act_is_known_whatever_stands_between_its_words(
    type_out: TypeOut, type_id: str, text: str
) -> None:
    lawyer = type_id == "D28"
    head = "De Vries advocaten" if lawyer else "Immigratie- en Naturalisatiedienst"
    assert _kind(type_out(f"{head}\n\nGeachte heer,\n\n{text}")) == type_id


@pytest.mark.parametrize(
    ("type_id", "title"),
    [
        ("D22", "Verslag van het vervolggesprek en gehoor"),
        ("D27", "Betreft: wij missen aanvullende gegevens bij uw aanvraag"),
        ("D30", "Intrekking van ons laatste besluit"),
    ],
)
def test_a_heading_is_known_with_other_words_between(
    type_out: TypeOut, type_id: str, title: str
) -> None:
    text = f"Immigratie- en Naturalisatiedienst\n\n{title}\n\nGeachte heer,\n\nZie de bijlage."
    assert _kind(type_out(text)) == type_id


def test_a_year_before_a_word_is_no_post_code(type_out: TypeOut) -> None:
    """Otherwise the lines above it would be an address, and the title would be lost."""
    text = (
        "Immigratie- en Naturalisatiedienst\n\nBESCHIKKING\nOp 3 mei 2019 vroeg u iets.\n"
        "2020 is u om meer gevraagd.\n"
    )
    assert _kind(type_out(text)) == "D26"


def test_the_reason_of_an_act_shows_the_words_that_stand_there(type_out: TypeOut) -> None:
    text = "Immigratie- en Naturalisatiedienst\n\nHierbij trek ik het besluit van 3 mei 2021 in."
    best, _ = chosen(classify(type_out(text)))
    assert best is not None
    assert any("trek ik het besluit" in reason for reason in best.reasons)


def test_a_deed_in_quotation_marks_is_not_done(type_out: TypeOut) -> None:
    text = 'Uw cliënt schreef: "hierbij machtig ik mijn neef" en verder niets.'
    assert _kind(type_out(text)) != "D98"


@pytest.mark.parametrize(
    "asked",
    [
        "Ik verzoek u om gegevens over de kosten van de behandeling in Ghana.",
        "Kunt u ons laten weten wat de prijs van bisoprolol in Ghana is?",
        "Please let us know the price of the following medicines.",
    ],
)
def test_a_question_what_something_costs_is_no_proof_of_its_price(
    type_out: TypeOut, asked: str
) -> None:
    letter = f"Steunpunt Voorbeeld\n\nBetreft: kosten van medicatie\n\nGeachte heer,\n\n{asked}"
    assert _kind(type_out(letter)) != "D56"
    price = "Hospital Korle\n\nThe price of the following medicines: bisoprolol GHS 120 per month."
    assert _kind(type_out(price)) == "D56"


def test_a_letterhead_shared_by_many_types_decides_nothing(type_out: TypeOut) -> None:
    text = "Rechtbank Den Haag\nZittingsplaats Haarlem\nBestuursrecht\n\nUw brief is ontvangen."
    assert _kind(type_out(text)) == UNKNOWN_TYPE


def test_the_rest_of_a_sentence_is_no_title(type_out: TypeOut) -> None:
    text = (
        "Immigratie- en Naturalisatiedienst\n\nBESLUIT\n\nDe aanvraag wordt ingewilligd.\n\n"
        "Een belanghebbende kan binnen vier weken na de datum van bekendmaking van deze een\n"
        "bezwaarschrift indienen.\n"
    )
    assert _kind(type_out(text)) == "D26"


def test_a_plain_text_file_is_classified_and_its_fields_are_read() -> None:
    text = (
        "Immigratie- en Naturalisatiedienst\nDatum: 6 juni 2022\nV-nummer: 200.000.0037\n"
        "Onderwerp: Besluit op uw aanvraag\n\nGeachte mevrouw,\n\nUw aanvraag wordt afgewezen.\n"
        "U kunt binnen vier weken na de dag van bekendmaking bezwaar maken.\n"
    )
    extraction = extract(read(text.encode()))
    values = {field.name: field.value for field in extraction.fields}
    assert extraction.type.id == "D26"
    assert values["date"] == "2022-06-06" and values["v_number"] == "2000000037"
    assert values["outcome"] == "AFGEWEZEN"
    assert not any(field.proved for field in extraction.fields)


def test_a_label_or_an_answer_that_sounds_like_a_title_is_none(type_out: TypeOut) -> None:
    booklet = (
        "Ministerie van Defensie\n\nMILITAIR BOEKJE\n\nNaam          Anas Bashar\n"
        "Nummer        774125\nBesluit       uitstel wegens studie\nAfgegeven     2 mei 2011"
    )
    consent = (
        "CONSENT TO SHARE PERSONAL DATA\n\nName: Tesfay Kidane\n"
        "My data are shared with: IND, municipality, IOM\nDate: 4 July 2023"
    )
    assert [_kind(type_out(text)) for text in (booklet, consent)] == ["D08", "D99"]


@pytest.mark.parametrize(
    "letter",
    [
        "Steunpunt Oost\n\nBetreft: uw brief van de IND\n\nBeste Zeri,\n\nIn die brief staat: "
        '"Uw aanvraag wordt afgewezen als kennelijk ongegrond.\nDit besluit geldt als '
        'terugkeerbesluit." Bel je advocaat.',
        "Bosch Advocatuur\n\nInzake: Ahmadi / IND\n\nGeachte mevrouw,\n\nHierbij stuur ik u een "
        "kopie van het voornemen van 4 april 2022. De IND is\nvoornemens de aanvraag af te wijzen. "
        "Heeft u nog stukken uit Kabul ontvangen?\n\nMet vriendelijke groet,\nmr. T. Bosch",
        "Basisschool De Boom\n\nBetreft: rapport\n\nBeste ouders,\n\nWij nodigen u uit voor een "
        "gesprek op 20 maart.",
        "Ziekenhuis Oost\nPolikliniek Interne\n\nGeachte heer,\n\nWij hebben een afspraak voor u "
        "gemaakt op dinsdag 22 februari.",
    ],
)
def test_a_letter_that_quotes_or_invites_is_a_letter(type_out: TypeOut, letter: str) -> None:
    assert _kind(type_out(letter)) in ("D104", UNKNOWN_TYPE)


def test_a_mail_about_a_certificate_is_no_certificate() -> None:
    mail = (
        b"From: Samuel <samuel@voorbeeld.invalid>\nTo: filmon@voorbeeld.invalid\n"
        b"Subject: birth certificate\nDate: Thu, 8 Jun 2017 21:03:00 +0200\n\n"
        b"I found your birth certificate. I send it tomorrow.\n"
    )
    assert _kind(read(mail)) == "D104"


@pytest.mark.parametrize(
    ("office", "belongs", "else_"),
    [
        (
            "Nederlandse Rode Kruis",
            "Onze collega's hebben uw broer gezocht in het kamp.",
            "U heeft de cursus eerste hulp gehaald. Wij zoeken vrijwilligers.",
        ),
        (
            "Ambassade van de Republiek Angola",
            "Wij kunnen de nationaliteit van uw cliënt niet vaststellen.",
            "Vanaf 1 juni vindt u ons op een nieuw adres.",
        ),
        (
            "IOM Nederland",
            "U meldde zich aan voor terugkeer naar Ghana. Wij kunnen uw reis niet regelen.",
            "Dank voor uw sollicitatie. Wij kozen een andere kandidaat.",
        ),
        (
            "De burgemeester van Zeestad",
            "Ik verzoek de staatssecretaris haar niet uit te zetten.",
            "Ik wens u geluk met uw vijftigjarig huwelijk.",
        ),
    ],
)
def test_a_letterhead_needs_the_affair_of_its_office(
    type_out: TypeOut, office: str, belongs: str, else_: str
) -> None:
    known = {"Rode": "D70", "van": "D60", "Nederland": "D65", "burgemeester": "D94"}
    text = f"{office}\n\n12 mei 2021\n\nGeachte mevrouw Omar,\n\n%s\n"
    assert _kind(type_out(text % belongs)) == known[office.split()[1]]
    assert _kind(type_out(text % else_)) in (UNKNOWN_TYPE, "D104")


def test_a_mail_is_what_its_subject_says() -> None:
    mail = "From: a@oevers.invalid\nTo: b@dienst.invalid\nSubject: %s\n\nGeachte heer,\n\n%s\n"
    asks = mail % ("bemiddelingsverzoek Omar", "Hierbij vraag ik u te bemiddelen.")
    sends = mail % ("zienswijze Omar", "In de bijlage vindt u de zienswijze.")
    assert _kind(read(asks.encode())) == "D66"
    assert _kind(read(sends.encode())) == "D104"


def test_a_mail_of_an_embassy_is_its_letter() -> None:
    mail = (
        b"From: consular@nepal.invalid\nTo: b@oevers.invalid\nSubject: citizenship of Mr Omar\n\n"
        b"Dear Madam,\n\nWe need a copy of his certificate.\n\nEmbassy of Nepal, Consular Section\n"
    )
    assert _kind(read(mail)) == "D60"
