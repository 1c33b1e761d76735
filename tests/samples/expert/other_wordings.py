"""D40 to D49c again, in the words of other years, experts and churches."""

from __future__ import annotations

from tests.samples.model import Sample

SAMPLES = (
    Sample(
        "d40-sudan-2005-anders", "D40", "dev_getypt", ("Immigratie- en Naturalisatiedienst", "Bureau Taalanalyse"),
        """
# TAALANALYSE

@Datum=14 november 2005
@Dossiernummer=0504.11.0417
@CRV-nummer=2608117744
@Datum bandopname=3 oktober 2005
@Gestelde herkomst=Darfur, Sudan

De persoon op de band spreekt Arabisch. Conclusie: betrokkene behoort eenduidig niet tot de spraak- en
cultuurgemeenschap binnen Sudan. Hij is vermoedelijk afkomstig uit Tsjaad.
""",
        {
            "date": "2005-11-14", "recording_date": "2005-10-03", "conclusion": "TA_CLEARLY_NO",
            "claimed_region": "Darfur, Sudan", "ind_number": "0504.11.0417",
        },
        absent=("nationality",),
    ),
    Sample(
        "d40-geen-herleiding-anders", "D40", "dev_rijks",
        ("Immigratie- en Naturalisatiedienst", "TOELT"),
        """
@Datum rapport=20 mei 2021
@Ons kenmerk=TOELT-21-0417
@V-nummer=2891170044
@Opname gemaakt op=12 april 2021
@Gestelde regio van herkomst=Zuid-Kordofan

# Rapport taalanalyse

## Bevindingen

De opname is kort en betrokkene antwoordt grotendeels in het Engels.

## Conclusie

Op basis van het beschikbare materiaal is het niet mogelijk om tot een herleiding te komen.
""",
        {
            "date": "2021-05-20", "recording_date": "2021-04-12", "v_number": "2891170044",
            "reference": "TOELT-21-0417", "conclusion": "TA_NONE", "claimed_region": "Zuid-Kordofan",
        },
        absent=("nationality",),
    ),
    Sample(
        "d41-verified-anders", "D41", "dev_kantoor", ("Verified", "Language and identity experts"),
        """
# COUNTER-EXPERTISE REPORT

@Report date=8 February 2022
@Client of=mr. L. Oosterhuizen
@Recording made on=12 April 2021
@Claimed origin=South Kordofan

The expert listened to the recording. The IND office holds that no conclusion is possible.

Conclusion: in our view the speech can definitely be traced to the Nuba Mountains in South Kordofan.
""",
        {"date": "2022-02-08", "recording_date": "2021-04-12", "conclusion": "TA_CLEARLY_YES"},
        languages=("eng",), absent=("nationality",),
    ),
    Sample(
        "d42-reactie-anders", "D42", "dev_rijks", ("Team Onderzoek en Expertise Land en Taal",),
        """
@Datum=5 april 2022
@Kenmerk=TOELT-22-0119
@V-nummer=2891170044
@Betreft=Reactie op de contra-expertise van 8 februari 2022

De contra-expertise geeft geen aanleiding de conclusie te herzien. De conclusie van het rapport wordt gehandhaafd.
""",
        {"date": "2022-04-05", "reference": "TOELT-22-0119", "v_number": "2891170044", "conclusion": "MAINTAINED"},
    ),
    Sample(
        "d43-buza-anders", "D43", "dev_rijks", ("Ministerie van Buitenlandse Zaken",),
        """
@Datum=11 oktober 2012
@Kenmerk=DCM/MA-117/2012
@Betreft=Individueel ambtsbericht

Naar aanleiding van uw verzoek van 2 mei 2012 is in Sierra Leone onderzoek ingesteld. Bij het geboorteregister te Bo
komt de akte niet voor.
""",
        {"date": "2012-10-11", "reference": "DCM/MA-117/2012", "country": "SLE"},
    ),
    Sample(
        "d46-typerend-anders", "D46", "dev_kliniek", ("iMMO", "instituut voor Mensenrechten en Medisch Onderzoek"),
        """
# Medisch-forensische rapportage

@Datum rapportage=30 september 2021
@V-nummer=2891170044
@Geboren=1-1-1995

## Conclusie

De littekens op de rug zijn typerend voor de gestelde mishandeling. De psychische klachten hebben ten tijde van het
gehoor zeker geïnterfereerd met het vermogen om compleet, coherent en consistent te verklaren.

!sign drs. M. Goosenaar | arts-rapporteur
""",
        {"date": "2021-09-30", "v_number": "2891170044", "birth_date": "1995-01-01", "conclusion": "TYPICAL"},
    ),
    Sample(
        "d48-medifirst-anders", "D48", "dev_getypt", ("MediFirst",),
        """
# Medisch advies horen en beslissen

@Datum onderzoek=4 juli 2015
@V-nummer=2790014473

Betrokkene kan worden gehoord, maar er zijn beperkingen: korte sessies, voldoende pauzes.
""",
        {"date": "2015-07-04", "v_number": "2790014473", "conclusion": "CAN_BE_HEARD_WITH_LIMITS"},
    ),
    Sample(
        "d49a-doopbewijs-anders", "D49a", "dev_kantoor", ("Baptistengemeente De Rank", "Waterstad"),
        """
# Doopbewijs

Hierbij verklaren wij dat

^ Farzad Rahimzadehi

geboren op 4 april 1988 te Isfahan, op 17 mei 2015 in onze gemeente is gedoopt in de naam van de Vader, de Zoon en
de Heilige Geest.

!sign ds. H. Wolterbeek | voorganger
""",
        {"date": "2015-05-17", "birth_date": "1988-04-04", "organisation": "Baptistengemeente De Rank"},
    ),
    Sample(
        "d49b-voorganger-anders", "D49b", "dev_stichting", ("Iraanse Kerk Rijnstad",),
        """
> Rijnstad, 3 februari 2021

# Verklaring

Ondergetekende, voorganger van de Iraanse Kerk Rijnstad, verklaart dat F. Rahimzadehi sinds september 2014 elke week onze
diensten bezoekt en meedoet aan de bijbelstudie. Naar onze overtuiging is zijn geloof oprecht.

!sign A. Mohammadzadehi | voorganger
""",
        {"date": "2021-02-03", "organisation": "Iraanse Kerk Rijnstad"},
    ),
)  # fmt: skip
