"""Letters without a title, short notes, mail and statements: D22, D25, D40, D43, D47, D49, D65, D95, D96, D98, D103, D104."""

from __future__ import annotations

from tests.samples.model import Form, Sample

SAMPLES = (
    Sample(
        "d22-nader-rij", "D22", "dev_dienst",
        ("Immigratie- en Naturalisatiedienst", "Unit Den Bosch"),
        """
@Datum gehoor=19 november 2013
@V-nummer=2741190102
@Zaaknummer=1310.09.0551
@Tolk=Dari (1551)

# Rapport van nader gehoor

@Achternaam=Sharifizadan
@Voornamen=Mohammad Zaher
@Geboren=1 januari 1994
@Geboorteplaats=Jaghori, Ghazni

Rapporteur: Begrijpt u de tolk goed?
Betrokkene: Ja.
""",
        {"hearing_date": "2013-11-19", "v_number": "2741190102", "ind_number": "1310.09.0551", "source_language": "prs",
         "surname": "Sharifizadan", "given_names": "Mohammad Zaher", "birth_date": "1994-01-01",
         "birth_place": "Jaghori, Ghazni"},
    ),
    Sample(
        "d22-opvolgend-proza", "D22", "dev_brief",
        ("IND", "Ter Apel"),
        """
# Gehoor opvolgende aanvraag

Vandaag, 12 juni 2020, is gehoord: Oumou Hawa BARRYATOU (V-nr. 2741190113), volgens haar verklaring geboren te Pita op 9
augustus 1997. Voertaal: Pular. De tolk was telefonisch aanwezig.

V: Waarom vraagt u opnieuw asiel?
A: Ik heb nu het vonnis uit Guinee.
""",
        {"hearing_date": "2020-06-12", "v_number": "2741190113", "birth_date": "1997-08-09", "birth_place": "Pita",
         "source_language": "ful"},
    ),
    Sample(
        "d25-zienswijze-kop-loos", "D25", "dev_vrij",
        ("Kuipersma Advocaten",),
        """
IND, Postbus 1, Ter Apel

Zuiderveen, 4 mei 2016

Betreft: F. Tadesse-Molla, V-nr. 2741190124

Geachte heer/mevrouw,

Cliënte kan zich niet vinden in uw voornemen van 26 april 2016. Zij brengt daarover het volgende naar voren. De tegenstrijdigheid over
de datum van haar huwelijk komt door de Ethiopische kalender.

Met vriendelijke groet,

!sign mr. S. Kuipersma
""",
        {"date": "2016-05-04", "v_number": "2741190124", "name": "F. Tadesse-Molla"},
    ),
    Sample(
        "d40-toelt-rij", "D40", "dev_missie",
        ("IND, Team Onderzoek en Expertise Land en Taal",),
        """
@Rapportdatum=3 maart 2022
@Referentie=TOELT/22/0551
@V-nummer=2741190135
@Opname van=27 januari 2022

## Taalanalyse

Volgens eigen opgave komt betrokkene uit Afrin. Gesproken taal in de opname: Kurmanji. Analist: KUR14.

Betrokkene is eenduidig te herleiden tot de spraakgemeenschap van Afrin in Noord-Syrië.
""",
        {"date": "2022-03-03", "reference": "TOELT/22/0551", "v_number": "2741190135", "recording_date": "2022-01-27",
         "claimed_region": "Afrin", "code": "KUR14", "conclusion": "TA_CLEARLY_YES"},
    ),
    Sample(
        "d43-buza-2010", "D43", "dev_klerk",
        ("Ministerie van Buitenlandse Zaken", "Directie Personenverkeer, Migratie en Vreemdelingenzaken"),
        """
Den Haag, 8 juli 2010

Ons nummer: DPV/AM-551/10

Individueel ambtsbericht over mevrouw Genet Woldemariamu

U verzocht om onderzoek in Ethiopië. Bij het adres in Dire Dawa is niemand bekend met de genoemde familie. De school bestaat niet
meer. Dit onderzoek is ter plaatse verricht door een vertrouwenspersoon.
""",
        {"date": "2010-07-08", "reference": "DPV/AM-551/10", "name": "Genet Woldemariamu", "country": "ETH"},
    ),
    Sample(
        "d47-nfi-brief", "D47", "dev_brief",
        ("Nederlands Forensisch Instituut", "Divisie Medisch Forensisch Onderzoek"),
        """
> Den Haag, 14 augustus 2019

NFI-zaaknummer: 2019.05.14.055

Rapport van de heer Abdirashid Faraxani, geboren 2 mei 1991

Ondergetekende, drs. R. van Nieuwkerkhof, forensisch arts, onderzocht op 2 juli 2019 de huid van de heer Faraxani. De littekens op de
enkels zijn typerend voor het door hem beschreven vastbinden.

!sign drs. R. van Nieuwkerkhof
""",
        {"date": "2019-08-14", "reference": "2019.05.14.055", "name": "Abdirashid Faraxani",
         "practitioner": "drs. R. van Nieuwkerkhof", "conclusion": "TYPICAL"},
    ),
    Sample(
        "d49a-doopbewijs-baptisten", "D49a", "dev_akte",
        ("Baptistengemeente Zuiderveen",),
        """
# Doopbewijs

Op belijdenis van zijn geloof is op zondag 16 september 2018 in ons midden gedoopt

^ Behnam Rostamizadeh

geboren op 21 maart 1986 te Kermanshah

!sign A. de Groothuis | voorganger
""",
        {"date": "2018-09-16", "birth_date": "1986-03-21", "birth_place": "Kermanshah", "name": "Behnam Rostamizadeh",
         "organisation": "Baptistengemeente Zuiderveen"},
    ),
    Sample(
        "d49b-pastor-engels", "D49b", "dev_missie",
        ("International Christian Fellowship Zuiderveen",),
        """
23 February 2020

To the Immigration and Naturalisation Service

Sister Blessing Ehizogien has worshipped with us since Easter 2017. She sings in the choir and helps in the kitchen. I have known her
as a sincere believer.

Yours in Christ,

!sign Pastor Samuel Adjeibi
""",
        {"date": "2020-02-23", "name": "Blessing Ehizogien", "sender": "Samuel Adjeibi",
         "organisation": "International Christian Fellowship Zuiderveen", "signed": True},
        languages=("eng",),
    ),
    Sample(
        "d49c-theoloog-brief", "D49c", "dev_kantoor",
        ("Prof. dr. W.A. Hofstedegroot", "hoogleraar missiologie"),
        """
Kampenhaven, 11 december 2017

Betreft: Farhad Mousavipour, V-nummer 2741190146

Op verzoek van mr. Kuipersma onderzocht ik of de bekering van de heer Mousavipour oprecht is. Ik sprak hem op 28 november 2017. Mijn
conclusie luidt dat zijn geloof doorleefd en authentiek is.

!sign W.A. Hofstedegroot
""",
        {"date": "2017-12-11", "name": "Farhad Mousavipour", "v_number": "2741190146", "hearing_date": "2017-11-28",
         "signed": True},
    ),
    Sample(
        "d65-iom-brief-kort", "D65", "dev_stichting",
        ("International Organization for Migration", "Mission in the Netherlands"),
        """
@Date=5 April 2016
@Our ref.=NL10-0551
@Re=Mr. Cherno JALLOWEH, d.o.b. 17-02-1989

Mr. Jalloweh visited our office on 12 January 2016 and asked for assistance to return to The Gambia. As he has no valid travel
document and the embassy did not issue one, IOM is unable to arrange his departure.

!sign Return Counsellor
""",
        {"date": "2016-04-05", "reference": "NL10-0551", "name": "Cherno JALLOWEH", "birth_date": "1989-02-17",
         "visit_date": "2016-01-12", "country": "GMB", "outcome": "cannot_arrange"},
        languages=("eng",),
    ),
    Sample(
        "d95-lvv-tabel", "D95", "dev_formulier",
        ("Stichting Bed Bad Brood Zuiderveen",),
        """
# Verklaring van verblijf

@Naam bewoner=Tekle Haimanot Weldegebreyes
@Geboortedatum=04-07-1979
@Verblijft bij ons sinds=15 oktober 2018
@Locatie=Havenkade 3, Zuiderveen
@Datum verklaring=21 februari 2020

!sign J. Nieuwenhuizenaar | maatschappelijk werker
""",
        {"name": "Tekle Haimanot Weldegebreyes", "birth_date": "1979-07-04", "date": "2020-02-21",
         "period": {"from": "2018-10-15", "to": None}, "organisation": "Stichting Bed Bad Brood Zuiderveen"},
    ),
    Sample(
        "d96-zwager-brief", "D96", "dev_kantoor",
        (),
        """
Antwerpen, 30 september 2021

Geachte heer, mevrouw,

Ik, Karim Benzemallou (geboren 14 april 1970, Oujda), schrijf u over Yassine Tahirioui. Hij is getrouwd met mijn zus. Ik heb hem in Marokko
nooit met een paspoort gezien; zijn ouders waren nomaden zonder papieren.

Dit is de waarheid. Mijn verblijfskaart zit in kopie bij deze brief.

!sign K. Benzemallou
""",
        {"date": "2021-09-30", "sender": "Karim Benzemallou", "birth_date": "1970-04-14", "person": "Yassine Tahirioui",
         "signed": True},
    ),
    Sample(
        "d98-volmacht-rij", "D98", "dev_missie",
        ("Kuipersma Advocaten",),
        """
@Naam=Oumou Hawa Barryatou
@Geboren=9 augustus 1997
@V-nummer=2741190113
@Datum=15 juni 2020

# Volmacht

Bovengenoemde geeft mr. S. Kuipersma volmacht om namens haar op te treden in de procedure bij de IND en de rechtbank.

!sign O.H. Barryatou
""",
        {"name": "Oumou Hawa Barryatou", "birth_date": "1997-08-09", "v_number": "2741190113", "date": "2020-06-15",
         "signed": True},
    ),
    Sample(
        "d103-stateloos-engels", "D103", "dev_vrij",
        (),
        """
Zuiderveen, 19 July 2023

My name is Fahad Mutlaq Al-Shammarin. I was born in Kuwait, in Jahra, on 3 February 1985. My father worked for the police but was never
given papers. I have written to three embassies. None of them says I belong to them.

!sign Fahad Al-Shammarin
""",
        {"date": "2023-07-19", "name": "Fahad Mutlaq Al-Shammarin", "birth_date": "1985-02-03", "signed": True},
        languages=("eng",),
    ),
    Sample(
        "letter-advocaat-factuurvrij", "letter", "dev_dienst",
        ("Kuipersma Advocaten",),
        """
@Datum=9 januari 2017
@Dossier=2016-0551
@Behandeld door=S. Kuipersma
@Betreft=Tadesse / IND

Geachte mevrouw Tadesse,

Mijn kantoor is verhuisd naar de Havenkade. Uw dossier is meegegaan. U hoeft niets te doen.

Met vriendelijke groet,

!sign S. Kuipersma
""",
        {"date": "2017-01-09"},
        absent=("outcome",),
    ),
    Sample(
        "letter-ngo-dank", "letter", "dev_vrij",
        ("Vrienden van Zuiderveen",),
        """
Zuiderveen, oudejaarsdag 2021

31 december 2021

Lieve allemaal,

Dankzij jullie giften konden wij dit jaar vierentwintig mensen aan een fiets helpen. We wensen jullie een goed nieuwjaar.

!sign Het bestuur
""",
        {"date": "2021-12-31"},
        absent=("period",),
    ),
    Sample(
        "letter-lawyer-berlin", "letter", "dev_gezant",
        ("Kanzlei Wiesenthaler", "Rechtsanwältin"),
        """
Berlin, 22 May 2019

Dear Ms. Kuipersma,

I acted for Mr. Jalloweh in 2014 but closed the file long ago. The originals were returned to him. I regret that I cannot help you further.

Sincerely yours,

!sign K. Wiesenthaler
""",
        {"date": "2019-05-22"},
        languages=("eng",),
        absent=("outcome", "country"),
    ),
    Sample(
        "d104-mail-iom-intern", "D104", "dev_getypt",
        (),
        """
Dag Sanne,

Kun je mij het formulier van de heer Tahirioui (V-nr. 2741190157) nog een keer sturen? De bijlage was leeg.

Gr. Wim
""",
        {"date": "2021-10-06", "sender": "wim@thuishaven.voorbeeld.invalid", "subject": "bijlage leeg",
         "v_number": "2741190157"},
        form=Form.MAIL,
        headers={
            "From": "Wim Slagterman <wim@thuishaven.voorbeeld.invalid>", "To": "sanne@kuipersma.voorbeeld.invalid",
            "Subject": "bijlage leeg", "Date": "Wed, 06 Oct 2021 09:02:00 +0200",
        },
    ),
)  # fmt: skip
