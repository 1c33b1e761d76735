"""D14 to D18: translation, apostille, document examination, DNA, age assessment."""

from __future__ import annotations

from tests.samples.model import Sample

SAMPLES = (
    Sample(
        "d14-arabisch", "D14", "dev_kantoor", ("Vertaalbureau De Brug", "beëdigd vertaler Arabisch - Nederlands"),
        """
# BEËDIGDE VERTALING UIT HET ARABISCH

Geboorteverklaring: Omar Khalid, geboren op 14 augustus 1991 te Bagdad.

Ondergetekende, S. Mansouriaan, beëdigd vertaler voor de Arabische taal, ingeschreven in het Rbtv onder
nummer 4417, verklaart dat dit een getrouwe vertaling in het Nederlands is van het aangehechte stuk.

Rijnstad, 5 februari 2019

!sign S. Mansouriaan
""",
        {"date": "2019-02-05", "translator_number": "4417", "source_language": "ara",
         "target_language": "nld"}, note="holds the words of a birth certificate",
    ),
    Sample(
        "d15-marokko", "D15", "dev_akte", ("ROYAUME DU MAROC",),
        """
# APOSTILLE

^ (Convention de La Haye du 5 octobre 1961)

@1. Pays=Maroc
@2. a été signé par=M. Idrissiben
@3. agissant en qualité de=officier de l'état civil
@5. à=Rabat
@6. le=14 juin 2018
@8. sous n°=2018/04417
""",
        {"date": "2018-06-14", "country": "MAR", "number": "2018/04417"}, languages=("fra",),
    ),
    Sample(
        "d16-zeker-niet", "D16", "dev_rijks", ("Immigratie- en Naturalisatiedienst", "Bureau Documenten"),
        """
@Datum=11 april 2017
@Ons kenmerk=BD/17/0442
@V-nummer=2744100229

# Verklaring van onderzoek

Onderzocht is een geboorteakte uit Guinee, nummer 881.

Op grond van de verschijningsvorm en de opmaak en afgifte concludeer ik dat het document met aan zekerheid
grenzende waarschijnlijkheid niet echt is. Het is niet opgemaakt en afgegeven door een daartoe bevoegde
instantie. Of de inhoud juist is, is niet vastgesteld.

!sign documentonderzoeker 14
""",
        {"date": "2017-04-11", "reference": "BD/17/0442", "v_number": "2744100229",
         "outcome": "ZEKERHEID_NIET_ECHT"},
    ),
    Sample(
        "d17-moeder", "D17", "dev_kliniek", ("Laboratorium voor Verwantschap", "DNA-afdeling"),
        """
# Rapport verwantschapsonderzoek

@Datum=8 mei 2018
@Kenmerk=DNA-18-0442
@Onderzocht=moederschap

De waarschijnlijkheid dat mevrouw Hawa Jallowmah de biologische moeder is van Lamin bedraagt 99,99 %.

!sign klinisch geneticus
""",
        {"date": "2018-05-08", "reference": "DNA-18-0442"},
    ),
    Sample(
        "d18-nfi", "D18", "dev_dienst", ("Instituut voor Leeftijdsonderzoek", "Radiologie"),
        """
@Datum=6 november 2016
@V-nummer=2770014433
@Ons kenmerk=LO-16-117

# Rapport leeftijdsonderzoek

Op de opnamen zijn de groeischijven van de sleutelbeenderen gesloten. De conclusie is dat betrokkene op de
datum van onderzoek ouder was dan twintig jaar.

!sign radioloog
""",
        {"date": "2016-11-06", "v_number": "2770014433"},
    ),
)  # fmt: skip
