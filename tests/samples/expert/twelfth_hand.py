"""Language analyses, injuries, churches and commissions in a twelfth hand."""

from __future__ import annotations

from tests.samples.model import Sample

SAMPLES = (
    Sample(
        "d40-toelt-tabel-12", "D40", "dev_loket",
        ("Ministerie van Justitie en Veiligheid", "IND - TOELT"),
        """
# Taalanalyse

@Nummer rapport=TOELT/22/0417-B
@Datum rapportage=9 mei 2022
@V-nummer=2751200123
@Opname gemaakt op=14 maart 2022
@Duur=19 minuten
@Opgegeven herkomst=Bossaso (Puntland)
@Gesproken taal=Somali
@Codenummer analist=SOM44
@Linguïst=LNG2

## Bevindingen

De uitspraak van de medeklinkers past bij Zuid-Somalië.

## Slotsom

Naar het oordeel van de analist hoort betrokkene zonder twijfel niet tot de spraakgemeenschap van Bossaso.
""",
        {"date": "2022-05-09", "recording_date": "2022-03-14", "reference": "TOELT/22/0417-B", "v_number": "2751200123",
         "source_language": "som", "claimed_region": "Bossaso (Puntland)", "code": "SOM44",
         "conclusion": "TA_CLEARLY_NO"},
        absent=("nationality",),
    ),
    Sample(
        "d40-blt-brief-12", "D40", "dev_dienst",
        ("Immigratie- en Naturalisatiedienst", "Bureau Land en Taal"),
        """
@Datum=3 december 2012
@Ons kenmerk=BLT 2012-1180
@V-nummer=2751200134

Betreft: rapport taalanalyse

In het gesprek, opgenomen op 19 oktober 2012, sprak de asielzoeker Dinka en Soedanees Arabisch. Hij stelt te komen uit
Abyei, Soedan. Code analist: SUD09.

Conclusie: de spraak van de asielzoeker past vrijwel zeker in het gebied dat hij noemt.
""",
        {"date": "2012-12-03", "recording_date": "2012-10-19", "reference": "BLT 2012-1180", "v_number": "2751200134",
         "claimed_region": "Abyei, Soedan", "code": "SUD09"},
        absent=("nationality",),
    ),
    Sample(
        "d46-immo-samenvatting-12", "D46", "dev_kliniek",
        ("iMMO", "instituut voor Mensenrechten en Medisch Onderzoek"),
        """
# Medisch rapport

@Betrokkene=Sekou Kourouman
@Geboortedatum=2 februari 1992
@V-nummer=2751200145
@Onderzoek op=30 november en 14 december 2020
@Rapport gereed=22 februari 2021
@Onderzoekend arts=dr. H. Lindenhovius

De littekens op de rug zijn zeer consistent met het gestelde slaan met een zweep. Er zijn PTSS-klachten die het vermogen om
consistent te verklaren zeker hebben beïnvloed.
""",
        {"date": "2021-02-22", "name": "Sekou Kourouman", "birth_date": "1992-02-02", "v_number": "2751200145",
         "practitioner": "dr. H. Lindenhovius", "conclusion": "HIGHLY_CONSISTENT"},
    ),
    Sample(
        "d47-nifp-verklaring-12", "D47", "dev_nota",
        ("NIFP", "Nederlands Instituut voor Forensische Psychiatrie en Psychologie"),
        """
@Betreft=Dawit Asmelashi (2751200156)
@Kenmerk=NIFP-2022/310

Utrecht, 17 maart 2022

## Antwoord op de vraagstelling

De beschreven striemen kunnen door het gestelde geweld zijn ontstaan, maar er zijn veel andere oorzaken denkbaar. Zij zijn
daarmee consistent.

!sign drs. A. Goudsmidt | forensisch arts
""",
        {"date": "2022-03-17", "reference": "NIFP-2022/310", "name": "Dawit Asmelashi", "v_number": "2751200156",
         "practitioner": "drs. A. Goudsmidt", "conclusion": "CONSISTENT"},
    ),
    Sample(
        "d49b-dominee-brief-12", "D49b", "dev_kantoor",
        ("Gereformeerde Kerk vrijgemaakt te Veldwijk",),
        """
L.S.,

Als predikant van onze gemeente ken ik Mostafa Ghaderiyan nu ruim twee jaar. Hij zit bijna elke zondag in de kerk en volgde
bij mij catechisatie. Ik ben ervan overtuigd dat zijn geloof echt is.

Met broedergroet,

!sign ds. Evert Waarderburg
* Veldwijk, 1 maart 2022
""",
        {"date": "2022-03-01", "name": "Mostafa Ghaderiyan", "organisation": "Gereformeerde Kerk vrijgemaakt te Veldwijk",
         "sender": "Evert Waarderburg", "signed": True},
    ),
    Sample(
        "d49c-gave-rapportage-12", "D49c", "dev_formulier",
        ("Stichting Gave", "Commissie bekeringen"),
        """
# Rapportage geloofsgesprek

@Dossier=GV-22-09
@Gesprek met=Arezoo Kamalvandi
@V-nummer=2751200167
@Gevoerd op=7 juli 2022
@Datum rapportage=21 juli 2022

Wij zijn tot de overtuiging gekomen dat zij een oprecht christen is.

!sign J. Ootmarsen | voorzitter
""",
        {"date": "2022-07-21", "name": "Arezoo Kamalvandi", "v_number": "2751200167", "reference": "GV-22-09",
         "hearing_date": "2022-07-07", "organisation": "Stichting Gave", "signed": True},
    ),
)  # fmt: skip
