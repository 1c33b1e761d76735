"""Experts, laboratories and congregations as yet other hands write them."""

from __future__ import annotations

from tests.samples.model import Sample

SAMPLES = (
    Sample(
        "d17-tabel-engels", "D17", "dev_formulier",
        ("Northlake Relationship Testing Ltd",),
        """
# Relationship analysis

@Our case=NRT-417-19
@Report issued=11 March 2019
@Alleged father=Ibrahim Turayan
@Child=Mariama Turayan
@Combined index=2 417 093
@Probability=99.9999 %

The results support the claim that Ibrahim Turayan is the biological father of Mariama Turayan.
""",
        {"date": "2019-03-11", "reference": "NRT-417-19", "person": ["Ibrahim Turayan", "Mariama Turayan"]},
        languages=("eng",),
    ),
    Sample(
        "d40-oude-brief-taalanalyse", "D40", "dev_getypt",
        ("Immigratie- en Naturalisatiedienst", "Bureau Land en Taal"),
        """
@Zaak=0504.17.0417
@Datum=20 juli 2006
@Analist=KUR08
@Taal=Kurmanci

De taal van betrokkene is beoordeeld aan de hand van een bandopname van 2 juni 2006. Betrokkene stelt afkomstig te zijn
uit Qamishli in Syrië.

Betrokkene is eenduidig te herleiden tot de spraakgemeenschap binnen Syrië.
""",
        {"date": "2006-07-20", "recording_date": "2006-06-02", "code": "KUR08", "source_language": "kmr",
         "claimed_region": "Qamishli in Syrië", "conclusion": "TA_CLEARLY_YES"},
    ),
    Sample(
        "d41-professor-schrijft", "D41", "dev_brief",
        ("Institut für Afrikanistik", "Prof. Dr. Bernd Kleinschmiedt"),
        """
@Date=14 May 2018
@Re=language analysis of Mr. Abshir Gedian, V-number 2741171098

Dear Ms. Vermeerle,

I have gone through the analysis by TOELT of 8 January 2018 and have heard the tape. The analyst takes Ashraf forms for
northern ones. The speech of your client is beyond doubt that of Merca in southern Somalia.

!sign Prof. Dr. Bernd Kleinschmiedt
""",
        {"date": "2018-05-14", "expert": "Prof. Dr. Bernd Kleinschmiedt", "v_number": "2741171098"},
        languages=("eng",),
    ),
    Sample(
        "d45-memo-historicus", "D45", "dev_klerk",
        (),
        """
^ MEMORANDUM

Van: dr. Elske Brandwijkje, historica, Centrum voor Kaukasusstudies
Aan: mr. T. Oldenziel
Datum: 7 februari 2024

Vraag: kon iemand die in 1992 uit Abchazië vluchtte het Georgische staatsburgerschap behouden?

Uit mijn archiefonderzoek in Tbilisi en Soechoemi blijkt dat wie zich voor 1993 niet had laten inschrijven, buiten de wet
viel. Daarom acht ik het aannemelijk dat betrokkene geen staatsburger van Georgië is geworden.

!sign E. Brandwijkje
""",
        {"date": "2024-02-07", "expert": "dr. Elske Brandwijkje", "country": "GEO"},
    ),
    Sample(
        "d49b-koster-en-raad", "D49b", "dev_vrij",
        ("Gereformeerde Gemeente Noordhoek", "kerkenraad"),
        """
Noordhoek, 9 november 2020

L.S.

De kerkenraad laat u weten dat zuster Elaheh Rostamkhani sinds Pinksteren 2018 in ons midden is. Zij is bijna elke zondag
in de ochtenddienst en helpt bij de maaltijden. Ds. van Rhijnsburg geeft haar catechese en is zeker van haar geloof.

Namens de kerkenraad,

!sign G. Ruitenbeeker | scriba
""",
        {"date": "2020-11-09", "name": "Elaheh Rostamkhani", "organisation": "Gereformeerde Gemeente Noordhoek",
         "sender": "G. Ruitenbeeker", "signed": True},
    ),
)  # fmt: skip
