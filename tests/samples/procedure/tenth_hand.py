"""Interviews, and letters of offices that are none of the kinds, in a tenth hand."""

from __future__ import annotations

from tests.samples.model import Sample

SAMPLES = (
    Sample(
        "d22-opvolgend-gehoor", "D22", "dev_rijks",
        ("Immigratie- en Naturalisatiedienst", "Locatie Den Bosch"),
        """
# Rapport gehoor opvolgende aanvraag

@Datum=6 mei 2021
@V-nummer=2741178101
@Naam=Shahrokh Mortazavian
@Geboortedatum=19 april 1980
@Geboorteplaats=Isfahan
@Taal=Farsi
@Ambtenaar=DB-0417

Goedemorgen. Ik ga u vragen stellen over uw nieuwe aanvraag. De tolk vertaalt alles wat u zegt.

Waarom vraagt u opnieuw asiel?

Ik ben nu drie jaar christen.
""",
        {"hearing_date": "2021-05-06", "v_number": "2741178101", "name": "Shahrokh Mortazavian",
         "birth_date": "1980-04-19", "birth_place": "Isfahan", "source_language": "fas"},
    ),
    Sample(
        "d22-eerste-gehoor-oud", "D22", "dev_getypt",
        ("Immigratie- en Naturalisatiedienst", "Aanmeldcentrum Zevenaar"),
        """
# Eerste gehoor

Op 12 februari 2003 heb ik, contactambtenaar 0417, gehoord de vreemdeling die zegt te zijn:

@Familienaam=Barisoglu
@Roepnaam=Serdar
@Geboren op=3 maart 1978 te Diyarbakir
@IND-nr.=0302.11.4417

Het gehoor werd gehouden in de Turkse taal. Als tolk trad op de heer Aksoylu.

V: Wat is uw nationaliteit?
A: Turkse.
""",
        {"hearing_date": "2003-02-12", "surname": "Barisoglu", "given_names": "Serdar", "birth_date": "1978-03-03",
         "birth_place": "Diyarbakir", "ind_number": "0302.11.4417", "source_language": "tur"},
    ),
    Sample(
        "letter-gemeente-afval", "letter", "dev_rijks",
        ("Gemeente Heideveldt", "Team Openbare Ruimte"),
        """
@Datum=3 februari 2021
@Ons kenmerk=OR-21-417
@Onderwerp=wijziging inzameldagen

Geachte heer, mevrouw,

Vanaf 1 maart 2021 halen wij het papier op woensdag op. U hoeft niets te doen. Meer informatie staat op onze website.

Namens burgemeester en wethouders,

!sign R. Dalmeijerink | teammanager
""",
        {"date": "2021-02-03"},
        absent=("outcome",),
    ),
    Sample(
        "letter-taalschool", "letter", "dev_vrij",
        ("Taalhuis Zuiderhaven",),
        """
Zuiderhaven, 9 juni 2022

Beste Yared,

Vanaf september begint een nieuwe groep Nederlands op niveau A2. Er is plaats voor jou. De lessen zijn op maandag en
donderdag van tien tot twaalf. Kom je op 22 juni langs voor een kop koffie en een toets?

Groetjes,

!sign Marga Steenwijkers
""",
        {"date": "2022-06-09"},
        absent=("outcome", "source_language"),
    ),
    Sample(
        "letter-tandarts-afspraak", "letter", "dev_praktijk",
        ("Tandartspraktijk De Kies",),
        """
@Datum=14-10-2019
@Betreft=controle

Geachte mevrouw Bahindé,

Het is weer tijd voor uw halfjaarlijkse controle. Wij hebben voor u een afspraak gereserveerd op 4 november 2019 om 9.20
uur. Kunt u niet? Belt u ons dan ten minste 24 uur van tevoren.

!sign De assistente
""",
        {"date": "2019-10-14"},
        absent=("available", "travel", "medicines"),
    ),
    Sample(
        "letter-sportclub", "letter", "dev_kantoor",
        ("Voetbalvereniging Noordhoek", "Sportpark De Wal"),
        """
Noordhoek, 27 augustus 2020

Beste leden,

De contributie voor het nieuwe seizoen blijft gelijk. Wie die niet kan betalen, kan bij het jeugdfonds terecht. De
penningmeester helpt u met de aanvraag.

Met sportieve groet,

!sign het bestuur
""",
        {"date": "2020-08-27"},
        absent=("outcome",),
    ),
)  # fmt: skip
