"""D96, D97, D98, D100, D101, D102 of the exam: witnesses, legal aid, power of attorney, police, COA, records."""

from __future__ import annotations

from tests.samples.model import Sample

SAMPLES = (
    Sample(
        "d96-vriend", "D96", "exam_kantoor", (),
        """
@Datum=11 april 2022
@Onderwerp=verklaring van een vriend

Ondergetekende, T. van Vlimmeren, verklaart dat hij Prince sinds 2015 kent en wekelijks met hem voetbalt.

!sign T. van Vlimmeren
""",
        {"date": "2022-04-11", "signed": True},
    ),
    Sample(
        "d96-affidavit", "D96", "exam_gezant", ("High Court of Justice", "Commissioner for Oaths"),
        """
# AFFIDAVIT

I, Emeka Okonkweze, do solemnly swear that Chidi Okonkweze is my brother and that our mother died on 17 March
2012.

@Sworn on=24 October 2016

!sign Emeka Okonkweze | deponent
""",
        {"date": "2016-10-24", "signed": True}, languages=("eng",),
    ),
    Sample(
        "d97-2022", "D97", "exam_rijks", ("Raad voor Rechtsbijstand",),
        """
@Datum=3 juni 2022
@Onderwerp=toevoeging bestuursrecht
@Nummer=5MB4417
@Code=V030

De aanvraag om een toevoeging is toegewezen. De eigen bijdrage is nihil.
""",
        {"date": "2022-06-03", "number": "5MB4417", "code": "V030"},
    ),
    Sample(
        "d97-afwijzing", "D97", "exam_dienst", ("Raad voor Rechtsbijstand", "Afdeling Toevoegen"),
        """
@Datum=15 december 2014
@Betreft=afwijzing toevoeging 2FF2207, code V072

De gevraagde toevoeging wordt niet verleend omdat geen nova zijn vermeld.
""",
        {"date": "2014-12-15", "number": "2FF2207", "code": "V072"},
    ),
    Sample(
        "d98-2021", "D98", "exam_getypt", ("VOLMACHT",),
        """
@Datum=5 september 2021

De ondergetekende, Liya Habtemariam, geeft volmacht aan mr. N. Wiarda-Post om stukken op te vragen.

!sign L. Habtemariam
""",
        {"date": "2021-09-05", "signed": True, "name": "Liya Habtemariam"},
    ),
    Sample(
        "d98-engels", "D98", "exam_formulier", ("Schouwenaar & Lindehof", "Machtiging / authorisation"),
        """
# Machtiging

@Ondertekend op=14 februari 2022
@Reikwijdte=hoger beroep

Ik, Dawit Hailemichaelov, machtig mr. I. Schouwenaar.

!sign D. Hailemichaelov
""",
        {"date": "2022-02-14", "signed": True, "name": "Dawit Hailemichaelov"},
    ),
    Sample(
        "d100-bedenktijd", "D100", "exam_dienst", ("Politie", "Expertisecentrum mensenhandel"),
        """
@Datum=4 mei 2021
@PV-nummer=PL1300-2021044170
@Betreft=bedenktijd

Aan mevrouw Joy Idahosaren is wegens vermoedelijke mensenhandel bedenktijd verleend tot 4 augustus 2021.
""",
        {"date": "2021-05-04", "number": "PL1300-2021044170",
         "name": "Joy Idahosaren", "expires_on": "2021-08-04"},
    ),
    Sample(
        "d100-kmar", "D100", "exam_getypt", ("KONINKLIJKE MARECHAUSSEE", "proces-verbaal"),
        """
@Nummer=PL27XX-2015003317
@Datum=20 juli 2015

Aangifte terzake mensenhandel. De aangever wenst bedenktijd.
""",
        {"date": "2015-07-20", "number": "PL27XX-2015003317"},
    ),
    Sample(
        "d101-2022", "D101", "exam_rijks", ("Centraal Orgaan opvang asielzoekers",),
        """
@Datum=8 april 2022
@Onderwerp=einde verstrekkingen
@V-nummer=2880011470

U krijgt geen verstrekkingen meer. U dient de opvang op 6 mei 2022 te verlaten.
""",
        {"date": "2022-04-08", "v_number": "2880011470", "expires_on": "2022-05-06"},
    ),
    Sample(
        "d101-art64", "D101", "exam_dienst", ("COA", "Centraal Orgaan opvang asielzoekers"),
        """
@Datum=17 september 2019
@V-nummer=2800104471
@Betreft=opvang tijdens aanvraag artikel 64

Op grond van de Rva wordt u tijdelijk opgevangen in Ter Apel zolang op uw aanvraag niet is beslist.
""",
        {"date": "2019-09-17", "v_number": "2800104471"},
    ),
    Sample(
        "d102-2021", "D102", "exam_formulier", ("JustID", "Justitiële Informatiedienst"),
        """
# Overzicht antecedenten

@Betrokkene=Kumar Tamangson
@Afgegeven=30 augustus 2021
@Zaken=1 (winkeldiefstal, geldboete)
""",
        {"date": "2021-08-30", "name": "Kumar Tamangson"},
    ),
    Sample(
        "d102-verklaring", "D102", "exam_rijks", ("Dienst Justis", "Verklaring omtrent het gedrag"),
        """
@Datum=12 mei 2023
@Onderwerp=Verklaring omtrent het gedrag (VOG)

Op basis van de justitiële documentatie is niet gebleken van bezwaren tegen mevrouw F. Assefanu.
""",
        {"date": "2023-05-12", "name": "F. Assefanu"},
    ),
)  # fmt: skip
