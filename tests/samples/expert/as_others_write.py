"""Expert papers in the wording of other years and offices."""

from __future__ import annotations

from tests.samples.model import Sample

SAMPLES = (
    Sample(
        "d40-blt-2010", "D40", "dev_brief",
        ("Immigratie- en Naturalisatiedienst", "Bureau Land en Taal"),
        """
# Rapport taalanalyse

@Datum rapport=8 april 2010
@Datum opname=22 maart 2010
@V-nummer=2075503311
@Analist=SOM14
@Gestelde herkomst=Mogadishu

De vreemdeling spreekt Somalisch. Zijn spraak is **eenduidig niet te herleiden** tot de spraakgemeenschap van
Mogadishu of een ander deel van Zuid-Somalië. De spraak is wel te herleiden tot Noord-Somalië.
""",
        {"date": "2010-04-08", "recording_date": "2010-03-22", "v_number": "2075503311",
         "conclusion": "TA_CLEARLY_NO", "claimed_region": "Mogadishu"},
        absent=("nationality",),
    ),
    Sample(
        "d41-expertise-2017", "D41", "dev_brief",
        ("De Taalstudio", "Language analysis and counter-expertise"),
        """
# Contra-expertise taalanalyse

@Datum=29 mei 2017
@V-nummer=2075503311
@Deskundige=dr. M. Hassanovitch
@Opname beluisterd=ja

Conclusie: anders dan Bureau Land en Taal vindt de deskundige dat de spraak waarschijnlijk te herleiden is tot
Zuid-Somalië.
""",
        {"date": "2017-05-29", "v_number": "2075503311"},
        absent=("nationality",),
    ),
    Sample(
        "d43-onderzoek-2009", "D43", "dev_vrij",
        ("Ministerie van Buitenlandse Zaken", "Directie Personenverkeer, Migratie en Vreemdelingenzaken"),
        """
@Datum=16 november 2009
@Kenmerk=DPV/AM-5512/09
@Betreft=individueel ambtsbericht

Naar aanleiding van uw verzoek is onderzoek ter plaatse ingesteld. De vertrouwenspersoon heeft de school
bezocht. De genoemde directeur is daar onbekend.
""",
        {"date": "2009-11-16", "reference": "DPV/AM-5512/09"},
    ),
    Sample(
        "d45-hoogleraar-2018", "D45", "dev_vrij",
        ("University of Leyburgh", "Department of African Studies"),
        """
@Date=14 May 2018

# Expert opinion

I am a lecturer in African linguistics and have done fieldwork in Sudan since 1996. I was asked whether the
speech of Mr. Haileab fits the region he names. In my opinion it does.

!sign Prof. dr. H. Underwoodson
""",
        {"date": "2018-05-14", "signed": True},
    ),
    Sample(
        "d46-immo-2015", "D46", "dev_brief",
        ("instituut voor Mensenrechten en Medisch Onderzoek (iMMO)", "Diemen"),
        """
# Forensisch medisch onderzoek

@Datum=3 november 2015
@Naam=Nouri Tahmasian
@Geboortedatum=3 juni 1979

De littekens op de rug zijn volgens het Istanbul Protocol **zeer consistent** met het vermelde relaas. De
psychische klachten kunnen het verklaren hebben beïnvloed (interfereren).
""",
        {"date": "2015-11-03", "birth_date": "1979-06-03"},
    ),
    Sample(
        "d48-beperkingen-2014", "D48", "dev_brief",
        ("MediFirst", "Medisch advies horen en beslissen"),
        """
@Datum=5 maart 2014
@V-nummer=2098841120
@Naam=Aminata Kondeh

Betrokkene kan worden gehoord. Er zijn beperkingen: zij heeft elk half uur een pauze nodig.
""",
        {"date": "2014-03-05", "v_number": "2098841120"},
    ),
    Sample(
        "d49a-gemeente-2016", "D49a", "dev_brief",
        ("Protestantse Gemeente Waterstad",),
        """
# Bewijs van doop

@Naam=Samira Haddadian
@Geboren=21 juli 1990
@Gedoopt op=27 maart 2016
@Predikant=ds. A. Kerkhofsma

In het midden van de gemeente gedoopt in de Naam van de Vader en de Zoon en de Heilige Geest.
""",
        {"date": "2016-03-27", "birth_date": "1990-07-21"},
    ),
    Sample(
        "d49b-brief-2021", "D49b", "dev_vrij",
        ("Evangelische Gemeente De Ark", "Kerkenraad"),
        """
Utrecht, 12 september 2021

Geachte lezer,

Met deze brief verklaren wij dat Samira Haddadian sinds januari 2016 een trouw bezoeker van onze diensten is.
Zij komt bijna elke zondag en helpt mee bij de koffie. Onze gemeente kent haar als een oprecht gelovige.

!sign P. Hoogendamme | ouderling
""",
        {"date": "2021-09-12", "signed": True},
    ),
    Sample(
        "d18-schouw-2015", "D18", "dev_brief",
        ("Koninklijke Marechaussee", "Brigade Vreemdelingenzaken"),
        """
# Leeftijdsschouw

@Datum=14 juli 2015
@V-nummer=2083310098

Twee ambtenaren hebben de vreemdeling los van elkaar gezien. Beiden achten de vreemdeling evident
meerderjarig.
""",
        {"date": "2015-07-14", "v_number": "2083310098"},
    ),
)  # fmt: skip
