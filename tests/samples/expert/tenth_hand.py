"""Language analyses, files of practices, rulings and a mayor in a tenth hand."""

from __future__ import annotations

from tests.samples.model import Sample

SAMPLES = (
    Sample(
        "d40-toelt-waarschijnlijk", "D40", "dev_verslag",
        ("IND", "Team Onderzoek en Expertise Land en Taal (TOELT)"),
        """
# Taalanalyserapport

@Rapportnummer=TOELT 20/0093
@V-nr=2741179101
@Datum rapport=12 november 2020
@Datum geluidsopname=1 oktober 2020
@Taal=Pasjtoe
@Te toetsen herkomst=Kunar, Afghanistan
@Analist=PUS11

## Oordeel

De spraak van betrokkene is waarschijnlijk wel te herleiden tot de spraakgemeenschap van Kunar.
""",
        {"date": "2020-11-12", "recording_date": "2020-10-01", "reference": "TOELT 20/0093",
         "v_number": "2741179101", "source_language": "pus", "claimed_region": "Kunar, Afghanistan",
         "code": "PUS11", "conclusion": "TA_PROBABLY_YES"},
        absent=("nationality",),
    ),
    Sample(
        "d40-blt-geen-oordeel", "D40", "dev_klerk",
        ("Immigratie- en Naturalisatiedienst", "Bureau Land en Taal"),
        """
# Rapport taalanalyse

Den Haag, 30 januari 2009

Onze referentie BLT 09/3317, V-nummer 2741179112

De vreemdeling zegt afkomstig te zijn uit Kismayo. Van het gesprek dat op 8 januari 2009 in het Somalisch plaatsvond, is
een opname gemaakt. Zij duurde elf minuten en was van slechte kwaliteit. Op grond daarvan kan geen conclusie worden
getrokken over de herkomst.
""",
        {"date": "2009-01-30", "recording_date": "2009-01-08", "reference": "BLT 09/3317", "v_number": "2741179112",
         "source_language": "som", "claimed_region": "Kismayo", "conclusion": "TA_NONE"},
        absent=("nationality",),
    ),
    Sample(
        "d47-nfi-kort", "D47", "dev_dienst",
        ("Nederlands Forensisch Instituut",),
        """
@Datum=23 mei 2016
@Ons kenmerk=NFI-2016-0933

## Deskundigenrapport

Onderzochte persoon: Baran Celikozan, V-nummer 2741179123. Rapporteur: drs. W. Hallenstein.

De brandwonden op de onderarm zijn kenmerkend voor het uitdrukken van sigaretten.
""",
        {"date": "2016-05-23", "reference": "NFI-2016-0933", "name": "Baran Celikozan", "v_number": "2741179123",
         "practitioner": "drs. W. Hallenstein", "conclusion": "DIAGNOSTIC"},
    ),
    Sample(
        "d49b-kerkenraad-verklaart", "D49b", "dev_brief",
        ("Hervormde Gemeente Oostmeer", "Kerkenraad"),
        """
Oostmeer, 5 januari 2020

## Verklaring

De kerkenraad verklaart dat mevrouw Nasim Tabrizian sinds april 2018 trouw de zondagse eredienst bezoekt en meedoet aan de
vrouwenkring. Op 9 juni 2019 heeft zij belijdenis gedaan.

Namens de kerkenraad,

!sign A. Slingerlanders | scriba
""",
        {"date": "2020-01-05", "name": "Nasim Tabrizian", "organisation": "Hervormde Gemeente Oostmeer",
         "sender": "A. Slingerlanders", "signed": True},
    ),
    Sample(
        "d54-forensisch-dossier", "D54", "dev_loket",
        ("Medische dienst", "Detentiecentrum Vlietmeer"),
        """
# Medisch dossier (kopie)

@Naam=Ibrahima Diallovar
@Geboren=22-09-1994
@Verzoek ontvangen=2-11-2021
@Kopie gemaakt op=8-11-2021
@Inhoud=18 pagina's, van 14-06-2021 tot 30-10-2021

14-06-2021 Intake verpleegkundige. Geen klachten.
02-07-2021 Consult arts: buikpijn. Omeprazol 20 mg.
""",
        {"date": "2021-11-08", "name": "Ibrahima Diallovar", "birth_date": "1994-09-22", "pages": 18,
         "period": {"from": "2021-06-14", "to": "2021-10-30"}},
    ),
    Sample(
        "d57-tbilisi-verfuegbar", "D57", "dev_missie",
        ("Iveria Medical Center", "Department of Haematology", "Tbilisi, Georgia"),
        """
21 March 2021

Ref: IMC-H-0417

To: Dr. Terwisgaarden

Concerning: Mrs. Ketevan Mamulashvilian

We confirm that factor VIII concentrate can be obtained in our center and that the treatment of your patient can be
continued here.

!sign Prof. Z. Chkheidzenko
""",
        {"date": "2021-03-21", "reference": "IMC-H-0417", "organisation": "Iveria Medical Center", "country": "GEO",
         "name": "Ketevan Mamulashvilian", "available": "YES"},
        languages=("eng",),
    ),
    Sample(
        "d82-middelburg-ongegrond", "D82", "dev_hof",
        ("Rechtbank Den Haag", "Zittingsplaats Middelburg"),
        """
@Zaaknummer=AWB 17/4417
@V-nummer=2741179134

# Uitspraak van de enkelvoudige kamer voor vreemdelingenzaken van 14 december 2017

inzake

Olena Shevchukova, eiseres,

tegen

de staatssecretaris van Veiligheid en Justitie, verweerder.

1. Verweerder heeft op 6 juni 2017 het bezwaar van eiseres ongegrond verklaard. Zij is daartegen in beroep gekomen. De zaak
is behandeld op de zitting van 2 november 2017.

2. De rechtbank volgt verweerder. Het beroep is ongegrond. Voor een veroordeling in de kosten bestaat geen aanleiding.

De rechtbank verklaart het beroep ongegrond.

Hoger beroep staat open bij de Raad van State, binnen vier weken na verzending.
""",
        {"date": "2017-12-14", "seat": "Middelburg", "chamber": "enkelvoudige", "docket": ["AWB 17/4417"],
         "v_number": "2741179134", "name": "Olena Shevchukova", "attacked_decision_date": "2017-06-06",
         "hearing_date": "2017-11-02", "dictum": ["ONGEGROND"], "remedy": {"kind": "hoger beroep", "weeks": 4}},
        absent=("conclusion", "nationality"),
    ),
    Sample(
        "d89-cedaw", "D89", "dev_gezant",
        ("UNITED NATIONS HUMAN RIGHTS", "OFFICE OF THE HIGH COMMISSIONER", "Geneva"),
        """
@Reference=G/SO 215/1 NLD
@Date=11 October 2022

Human Rights Committee, communication No. 4417/2022

Dear Mr. Oldenkotter,

The Committee, acting through its Special Rapporteur, has asked the State party not to deport Ms. Meron Tesfamariami to
Ethiopia while her communication is being considered (rule 94 of the rules of procedure).

!sign Petitions Section
""",
        {"date": "2022-10-11", "number": "4417/2022", "name": "Meron Tesfamariami"},
        absent=("expires_on",),
        languages=("eng",),
    ),
    Sample(
        "d94-waarnemend", "D94", "dev_rijks",
        ("Gemeente Noordhoek", "Kabinet van de burgemeester"),
        """
* Aan de Directeur-Generaal van de IND
* Postbus 5800
* 2280 HV Rijswijk

@Datum=18 mei 2022
@Uw brief van=2 mei 2022
@Zaaknummer=NH-22/0417
@Betreft=gezin Karapetyanov

Geachte heer,

Het gezin Karapetyanov woont elf jaar in Noordhoek. Als burgemeester doe ik een dringend beroep op u om hun zaak zelf te
bekijken voordat zij worden uitgezet.

!sign D. Vroomanser | waarnemend burgemeester
""",
        {"date": "2022-05-18", "reference": "NH-22/0417", "subject": "gezin Karapetyanov"},
    ),
)  # fmt: skip
