"""Expert and church papers by curt and by formal authors who knew only what such a paper is."""

from __future__ import annotations

from tests.samples.model import Sample

SAMPLES = (
    Sample(
        "d40-kort-fula-2011", "D40", "dev_getypt",
        ("IND", "Bureau Land en Taal"),
        """
* TAALANALYSE
* BLT nr. 2011-0834
* d.d. 24 februari 2011
* V-nr. 2761600296

De vreemdeling zegt uit Kambia (Sierra Leone) te komen. Opname: 13 januari 2011. Taal: Fula.

Analist FUL09 komt tot de volgende slotsom: eenduidig niet te herleiden tot Sierra Leone, wel te herleiden tot Guinee.
""",
        {"date": "2011-02-24", "reference": "2011-0834", "v_number": "2761600296", "recording_date": "2011-01-13", "code": "FUL09",
         "source_language": "ful", "conclusion": "TA_CLEARLY_NO", "indicated_region": "Guinee"},
        absent=("nationality",),
    ),
    Sample(
        "d40-formeel-koerdisch-2018", "D40", "dev_kliniek",
        ("Immigratie- en Naturalisatiedienst", "Team Onderzoek en Expertise Land en Taal", "Postbus 287, Rijswijk"),
        """
# Rapport taalanalyse

@Datum=7 november 2018
@Kenmerk=TOELT.18.2210
@V-nummer=2761600307
@Herkomst volgens betrokkene=Afrin, Syrië
@Taal=Kurmanji
@Gesprek gevoerd op=12 september 2018
@Taalanalist=KUR21

Verzoek om taalanalyse ontvangen op 3 september 2018. Linguïst: L2. Kennis van het gestelde herkomstgebied: betrokkene noemt dorpen rond Afrin
goed.

## Conclusie

De taalanalist en de linguïst zijn van mening dat de spraak van betrokkene waarschijnlijk te herleiden is tot de spraakgemeenschap in Noordwest-Syrië.
""",
        {"date": "2018-11-07", "reference": "TOELT.18.2210", "v_number": "2761600307", "claimed_region": "Afrin, Syrië", "code": "KUR21",
         "recording_date": "2018-09-12", "source_language": "kmr", "conclusion": "TA_PROBABLY_YES"},
        absent=("nationality",),
    ),
    Sample(
        "d40-oud-2004", "D40", "dev_klerk",
        ("Ministerie van Justitie", "Immigratie- en Naturalisatiedienst", "Bureau Taalanalyse"),
        """
Zevenaar, 18 mei 2004

Kenmerk: BTA 04.0771

Betreft: rapport taalanalyse inzake dossiernummer 0311.20.0418

Geachte collega,

Hierbij treft u aan de conclusie van de taalanalyse. De bandopname werd gemaakt op 25 maart 2004. Betrokkene, die beweert uit Khartoem te komen, sprak Arabisch. Hij behoort
eenduidig niet tot de Soedanese spraak- en cultuurgemeenschap. Taalanalist: ARA05.
""",
        {"date": "2004-05-18", "reference": "BTA 04.0771", "ind_number": "0311.20.0418", "recording_date": "2004-03-25", "code": "ARA05",
         "source_language": "ara", "conclusion": "TA_CLEARLY_NO", "claimed_region": "Khartoem"},
        absent=("nationality",),
    ),
    Sample(
        "d41-kort-2023", "D41", "dev_brief",
        ("dr. E. Hollanderson", "independent linguist"),
        """
Leiden, 3 May 2023

Counter-expertise language analysis, V-no. 2761600318

I was asked to review the TOELT report of 9 January 2023. Recording heard: yes (recording of 14 November 2022).

In my view the applicant's Tigrinya probably originates from Eritrea. I therefore disagree with TOELT.

!sign dr. E. Hollanderson
""",
        {"date": "2023-05-03", "v_number": "2761600318", "expert": "dr. E. Hollanderson", "recording_date": "2022-11-14",
         "conclusion": "TA_PROBABLY_YES"},
        languages=("eng",),
        absent=("nationality",),
    ),
    Sample(
        "d42-kort-2016", "D42", "dev_nota",
        ("Bureau Land en Taal",),
        """
Weerwoord op contra-expertise

@Datum=19 april 2016
@V-nummer=2761600329

Gelezen het rapport van De Taalstudio van 1 maart 2016 handhaaft BLT haar conclusie van 8 december 2015.
""",
        {"date": "2016-04-19", "v_number": "2761600329", "conclusion": "MAINTAINED"},
    ),
    Sample(
        "d46-kort-mog-2010", "D46", "dev_getypt",
        ("Amnesty International", "Medische Onderzoeksgroep (MOG)"),
        """
Amsterdam, 15 juli 2010

Betreft: de heer Emmanuel Tchoupodje, geboren op 6 mei 1979

Onderzoek op 20 mei 2010 en 3 juni 2010 door dr. F. Helmersdorp.

De littekens op beide polsen zijn zeer consistent met het relaas.

!sign dr. F. Helmersdorp | arts
""",
        {"date": "2010-07-15", "name": "Emmanuel Tchoupodje", "birth_date": "1979-05-06", "conclusion": "HIGHLY_CONSISTENT",
         "practitioner": "dr. F. Helmersdorp"},
    ),
    Sample(
        "d47-brief-nfi-2019", "D47", "dev_rijks",
        ("Nederlands Forensisch Instituut",),
        """
@Datum=3 september 2019
@Ons kenmerk=2019.05.27.118
@Uw kenmerk=NL19.10077
@Onderwerp=onderzoek littekens

Geachte rechter,

Bij brief van 27 mei 2019 heeft u het NFI verzocht de heer Suleiman Abakarimo te onderzoeken. Het onderzoek heeft plaatsgevonden op 1 juli 2019. De
littekens op de borst zijn typerend voor sigarettenbrandwonden.

!sign dr. U. Vollebregtsen | forensisch arts
""",
        {"date": "2019-09-03", "reference": "2019.05.27.118", "name": "Suleiman Abakarimo", "conclusion": "TYPICAL",
         "practitioner": "dr. U. Vollebregtsen"},
    ),
    Sample(
        "d47-nifp-kort-2016", "D47", "dev_stichting",
        ("NIFP Oost-Nederland",),
        """
# Psychiatrisch onderzoek

Naam: Haben Russomyan
Geboren: 08-08-1990
V-nummer: 2761600330
Datum rapportage: 22 december 2016
Rapporteur: W. Slingerlandse, psychiater

Conclusie: de psychische klachten zijn niet consistent met de gestelde gebeurtenissen.
""",
        {"date": "2016-12-22", "name": "Haben Russomyan", "birth_date": "1990-08-08", "v_number": "2761600330",
         "practitioner": "W. Slingerlandse", "conclusion": "NOT_CONSISTENT"},
    ),
    Sample(
        "d48-formeel-2021", "D48", "dev_kliniek",
        ("FMMU", "Forensisch Medische Maatschappij Utrecht B.V."),
        """
# Advies horen en beslissen

@Vreemdeling=Tesfamichael Zeraiwold
@Geboren=1 januari 1998
@V-nummer=2761600341
@Datum=13 april 2021

## Bevindingen

Betrokkene slaapt slecht en is vergeetachtig.

## Advies

Er zijn geen beperkingen. Betrokkene kan worden gehoord.
""",
        {"date": "2021-04-13", "name": "Tesfamichael Zeraiwold", "birth_date": "1998-01-01", "v_number": "2761600341",
         "conclusion": "CAN_BE_HEARD"},
    ),
    Sample(
        "d49a-kort-2015", "D49a", "dev_stichting",
        ("Protestantse Gemeente te Winterswold",),
        """
# Doopbewijs

Op zondag 4 oktober 2015 is in de Jacobskerk te Winterswold gedoopt:

Amir Hossein Daneshvarian, geboren 17 maart 1985 te Teheran.

Winterswold, 11 oktober 2015

!sign ds. W. Tollenaarster | predikant
""",
        {"date": "2015-10-04", "name": "Amir Hossein Daneshvarian", "birth_date": "1985-03-17", "birth_place": "Teheran",
         "organisation": "Protestantse Gemeente te Winterswold"},
    ),
    Sample(
        "d49a-rk-2021", "D49a", "dev_akte",
        ("R.K. Parochie Heilige Geest", "Zoetermeerden"),
        """
# Doopbewijs

@Dopeling=Grace Nwachukwuma
@Geboren op=2 februari 1996
@Is gedoopt op=3 april 2021 (Paaswake)
@Doopheer=pastoor J. Verkuilsen
@Peter=A. Jansenius
""",
        {"date": "2021-04-03", "name": "Grace Nwachukwuma", "birth_date": "1996-02-02", "organisation": "R.K. Parochie Heilige Geest"},
    ),
    Sample(
        "d49b-mail-stijl-2019", "D49b", "dev_vrij",
        ("Vrije Evangelische Gemeente Kampereind",),
        """
10 mei 2019

Betr.: Navid Soleymaninia

L.S.,

Sinds najaar 2016 bezoekt Navid Soleymaninia onze samenkomsten, gemiddeld drie keer per maand. Op 2 juli 2017 is hij gedoopt. Ik spreek hem wekelijks op de
Alpha-cursus. Zijn geloof is naar mijn overtuiging echt.

Hartelijke groet,

!sign T. de Bruijnvoort | voorganger
""",
        {"date": "2019-05-10", "name": "Navid Soleymaninia", "organisation": "Vrije Evangelische Gemeente Kampereind",
         "sender": "T. de Bruijnvoort", "signed": True},
    ),
    Sample(
        "d49b-formulier-2022", "D49b", "dev_formulier",
        ("Baptistengemeente Hoogezandwijk",),
        """
# Kerkelijke verklaring

@Naam=Setareh Hashemizand
@Bezoekt de gemeente sinds=januari 2020
@Frequentie=wekelijks
@Waaruit blijkt dit=persoonlijk contact
@Ingevuld door=H. Meinemanson, ouderling
@Datum=6 december 2022
@Handtekening=H. Meinemanson
""",
        {"date": "2022-12-06", "name": "Setareh Hashemizand", "organisation": "Baptistengemeente Hoogezandwijk", "signed": True},
    ),
    Sample(
        "d49b-pastor-en-2021", "D49b", "dev_kantoor",
        ("The Potter's House Ministries", "Rijnstad"),
        """
14th March 2021

RE: CHURCH MEMBERSHIP OF SISTER COMFORT AKUOKORANG

To whom it may concern,

This is to confirm that Sister Comfort Akuokorang is a committed member of our church. She joined us in August 2014 and sings in the choir. She was last seen
in church on Sunday 7th March 2021.

Remain blessed,

!sign Pastor Ebenezer Larteyman
""",
        {"date": "2021-03-14", "name": "Comfort Akuokorang", "organisation": "The Potter's House Ministries", "sender": "Ebenezer Larteyman",
         "signed": True},
        languages=("eng",),
    ),
    Sample(
        "d49c-brief-2021", "D49c", "dev_brief",
        ("Commissie Plaisieren", "onderzoek bekeerlingen"),
        """
Utrecht, 2 november 2021

Betreft: Masoud Ranjbarzadeh (V-nummer 2761600352)

Aan mr. J. Kloppenburger

De commissie sprak op 14 oktober 2021 ruim twee uur met de heer Ranjbarzadeh. Zij komt tot de conclusie dat zijn bekering authentiek is.

!sign dr. A. Plaisieren | voorzitter
""",
        {"date": "2021-11-02", "name": "Masoud Ranjbarzadeh", "v_number": "2761600352", "hearing_date": "2021-10-14",
         "organisation": "Commissie Plaisieren", "signed": True},
    ),
)  # fmt: skip
