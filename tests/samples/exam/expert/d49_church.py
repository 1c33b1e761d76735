"""D49a, D49b, D49c of the exam: baptism, church statement, report of a church committee."""

from __future__ import annotations

from tests.samples.model import Sample

SAMPLES = (
    Sample(
        "d49a-baptisten-2021",
        "D49a",
        "exam_akte",
        ("Baptistengemeente De Oever", "Waterstad"),
        """
# Doopbewijs

@Naam=Sanam Tehranchi
@Geboren=3 juni 1990
@Is gedoopt op=5 september 2021
@Gemeente=Baptistengemeente De Oever
@Doper=voorganger T. Weltevreden

!sign T. Weltevreden | voorganger
""",
        {"date": "2021-09-05", "birth_date": "1990-06-03", "organisation": "Baptistengemeente De Oever",
         "name": "Sanam Tehranchi"},
    ),
    Sample(
        "d49a-engelstalig-2018",
        "D49a",
        "exam_gezant",
        ("International Christian Fellowship", "Harbour Chapel, Rijnstad"),
        """
# Certificate of Baptism

This certifies that Amir Hosseinabad, born on 1 May 1993, was baptised by immersion (is gedoopt op) on
20 May 2018 in this congregation.

@Date of baptism=20 May 2018
@Congregation=International Christian Fellowship

!sign Rev. S. Abernathyson | pastor
""",
        {"date": "2018-05-20", "birth_date": "1993-05-01",
         "name": "Amir Hosseinabad", "organisation": "International Christian Fellowship"},
        languages=("eng", "nld"),
    ),
    Sample(
        "d49b-pastor-2022",
        "D49b",
        "exam_stichting",
        ("Pinkstergemeente Levend Water", "Kadeweg 00", "Waterstad"),
        """
@Datum=17 januari 2022
@Betreft=Verklaring over Semira Tsegay-Berhane

Ondergetekende, voorganger van bovengenoemde gemeente, verklaart het volgende.

Semira bezoekt onze gemeente sinds mei 2020, eerst een keer per maand en nu wekelijks. Zij helpt in het
kinderwerk. Ik ken haar persoonlijk en heb met haar de doopcatechese doorlopen.

!sign D. Anokwuru | voorganger
""",
        {"date": "2022-01-17",
         "name": "Semira Tsegay-Berhane", "organisation": "Pinkstergemeente Levend Water", "period": {"from": "2020-05", "to": None}},
    ),
    Sample(
        "d49b-parochie-2015",
        "D49b",
        "exam_kantoor",
        ("Parochie Sint Bavo", "Pastorie, Kerkplein 00"),
        """
> 3 december 2015

VERKLARING

Met deze brief laat ik weten dat mevrouw Huda Al-Nasirov sedert Pasen 2014 onze parochie bezoekt. In het
bestuur kennen wij haar als een trouw bezoeker van de zondagse viering. Zij heeft de geloofscursus
gevolgd. Deze verklaring is op haar verzoek afgegeven.

!sign pastoor L. van Overloop
""",
        {"date": "2015-12-03", "name": "Huda Al-Nasirov", "organisation": "Parochie Sint Bavo"},
    ),
    Sample(
        "d49c-stichting-2021",
        "D49c",
        "exam_verslag",
        ("Commissie Plaisier-Noord", "Advies over bekeerlingen"),
        """
# Advies inzake bekering

@Datum=6 mei 2021
@Over=Shirin Ahmadvand
@Uitgebracht aan=mr. G. Nieuwenhoven

De commissie sprak op 20 april 2021 met mevrouw Ahmadvand over haar motieven, kennis en kerkgang.

De commissie concludeert dat zij een authentieke christen is. Zij is daarvan vast overtuigd.

!sign drs. A. Kolkman | rapporteur
""",
        {"date": "2021-05-06", "name": "Shirin Ahmadvand"},
    ),
    Sample(
        "d49c-godsdienstwetenschapper-2017",
        "D49c",
        "exam_kantoor",
        ("Godsdienstwetenschappelijk Bureau", "dr. R. Elzenga"),
        """
@Datum=19 mei 2017
@Onderwerp=rapport over de bekering van Milad Farahanipour

# Rapport

Als godsdienstwetenschapper onderzocht ik of de verklaringen passen bij wat uit onderzoek onder
bekeerlingen bekend is. Ik hield drie gesprekken en las de rapporten van gehoor.

Conclusie: de beschreven ontwikkeling is consistent en past bij een innerlijke overtuiging.

!sign dr. R. Elzenga
""",
        {"date": "2017-05-19", "name": "Milad Farahanipour"},
    ),
)  # fmt: skip
