"""Coordination and statements in a fourteenth hand."""

from __future__ import annotations

from tests.samples.model import Sample

SAMPLES = (
    Sample(
        "d91-lso-besluit-14", "D91", "dev_vrij",
        ("LSO Rivierengebied",),
        """
# Besluitenlijst casusoverleg

@Datum=16 maart 2022
@Naam=Biniam Ghirmayan
@V-nummer=2751400219

De DT&V stelt dat zonder identiteitsbewijs geen vervangend reisdocument te verwachten is.

De IND vindt een aanvraag op medische gronden het meest kansrijk.

De gemeente wil de opvang met zes maanden verlengen.

Gekozen begeleidingsscenario: verblijf op medische gronden
""",
        {"date": "2022-03-16", "name": "Biniam Ghirmayan", "v_number": "2751400219",
         "scenario": "verblijf op medische gronden",
         "positions": {"DT&V": "stelt dat zonder identiteitsbewijs geen vervangend reisdocument te verwachten is.",
                       "IND": "vindt een aanvraag op medische gronden het meest kansrijk."}},
    ),
    Sample(
        "d91-aanwezig-lijst-14", "D91", "dev_verslag",
        ("Gemeente Maasbergen", "Landelijke Vreemdelingenvoorziening"),
        """
# LSO 11 oktober 2023

@Voorzitter=E. Grubbenvorster
@Aanwezig=IND (S. Horsten), DT&V (B. Sevenumse), AVIM (K. Meerlo)
@Casus 3=Amina Warsaadle, V-nr. 2751400220

Inbreng IND: mevrouw maakt kans op een vergunning als slachtoffer van mensenhandel.
Inbreng DT&V: geen.
Inbreng AVIM: de aangifte is in behandeling.

Vervolg: scenario verblijf.
""",
        {"date": "2023-10-11", "name": "Amina Warsaadle", "v_number": "2751400220", "scenario": "verblijf",
         "positions": {"IND": "mevrouw maakt kans op een vergunning als slachtoffer van mensenhandel.",
                       "AVIM": "de aangifte is in behandeling."}},
    ),
    Sample(
        "d92-mrt-aanmelding-14", "D92", "dev_formulier",
        ("LVV Rivierengebied",),
        """
# Aanmelding casus bij het MRT

@Datum=20 april 2022
@Deelnemer=Biniam Ghirmayan
@V-nummer=2751400219
@Onze vraag=Is een verklaring van een streekkenner voldoende bewijs van herkomst?
""",
        {"date": "2022-04-20", "v_number": "2751400219",
         "question": "Is een verklaring van een streekkenner voldoende bewijs van herkomst?"},
    ),
    Sample(
        "d93-mrt-reactie-14", "D93", "dev_stichting",
        ("Multidisciplinair Review Team",),
        """
# Advies in casus MRT-22-118

@Advies vastgesteld op=8 juni 2022
@Deelnemer=Biniam Ghirmayan
@V-nummer=2751400219

## Vraag

Is een verklaring van een streekkenner voldoende bewijs van herkomst?

## Advies

Vraag ook een individueel ambtsbericht aan.
""",
        {"date": "2022-06-08", "reference": "MRT-22-118", "name": "Biniam Ghirmayan", "v_number": "2751400219",
         "question": "Is een verklaring van een streekkenner voldoende bewijs van herkomst?",
         "advice": "Vraag ook een individueel ambtsbericht aan."},
    ),
    Sample(
        "d94-namens-raad-14", "D94", "dev_kliniek",
        ("Gemeente Maasbergen", "Burgemeester"),
        """
@Datum=30 augustus 2021
@Ons kenmerk=MB-21-0417
@Betreft=familie Ter-Grigoryanko

Aan de minister van Asiel en Migratie

Excellentie,

Namens onze inwoners vraag ik u het gezin niet uit te zetten.

!sign A. Velderman | burgemeester
""",
        {"date": "2021-08-30", "reference": "MB-21-0417", "subject": "familie Ter-Grigoryanko",
         "recipient": "minister van Asiel en Migratie"},
    ),
    Sample(
        "d96-oom-engels-14", "D96", "dev_kantoor",
        (),
        """
# DECLARATION

I, Mohamud Jimcaalow, born on 10 January 1962, living in Birmingham, state that Sahra Jimcaalow is the daughter of my late brother. She was born
in Marka in 1990. I left in 1992 and have not seen her since.

Birmingham, 3 June 2021

!sign Mohamud Jimcaalow
""",
        {"date": "2021-06-03", "sender": "Mohamud Jimcaalow", "birth_date": "1962-01-10", "person": "Sahra Jimcaalow",
         "signed": True},
        languages=("eng",),
    ),
    Sample(
        "d98-machtiging-kort-14", "D98", "dev_brief",
        (),
        """
# Volmacht

Ik, Kwabena Agyekumhene, geboren 7 juli 1969, V-nummer 2751400231, geef mr. T. Lindenaren volmacht om mijn IND-dossier op te vragen.

Maasbergen, 1 september 2022

!sign K. Agyekumhene
""",
        {"date": "2022-09-01", "name": "Kwabena Agyekumhene", "birth_date": "1969-07-07", "v_number": "2751400231",
         "signed": True},
    ),
    Sample(
        "d99-brief-toestemming-14", "D99", "dev_vrij",
        ("Diaconaal Steunpunt Maasbergen",),
        """
# Toestemming

Naam: Hawa Kparlomah
Geboortedatum: 8 augustus 1991
V-nummer: 2751400242

Ik vind goed dat het Steunpunt over mij praat met: VluchtelingenWerk, mijn huisarts, de gemeente Maasbergen.

Ik vind het niet goed als de politie informatie krijgt.

Geldig van 1 juni 2022 tot en met 31 mei 2023. Uitgelegd door een tolk Engels.

Getekend op 1 juni 2022: H. Kparlomah
""",
        {"date": "2022-06-01", "name": "Hawa Kparlomah", "birth_date": "1991-08-08", "v_number": "2751400242",
         "source_language": "eng", "recipients": ["VluchtelingenWerk", "huisarts", "gemeente Maasbergen"],
         "expiry_date": "2023-05-31", "signed": True},
        absent=("withdrawn_on",),
    ),
    Sample(
        "d101-coa-plaatsing-14", "D101", "dev_nota",
        ("Centraal Orgaan opvang asielzoekers",),
        """
Rijswijk, 12 januari 2016

Ons kenmerk: COA-16-00417
V-nummer: 2751400253

Betreft: einde van uw verblijf in het azc

Geachte heer Tewelmedhini,

U heeft geen recht meer op opvang. Uw laatste dag is 9 februari 2016. Bent u het hiermee oneens, dan kunt u binnen 4 weken in beroep bij de
rechtbank.
""",
        {"date": "2016-01-12", "reference": "COA-16-00417", "v_number": "2751400253", "remedy": {"kind": "beroep", "weeks": 4}},
    ),
    Sample(
        "d103-frans-verhaal-14", "D103", "dev_nota",
        (),
        """
# Ma vie

Je m'appelle Mariam Coulibalyssa, née à Sikasso le 12 mars 1997.

Mon oncle voulait me marier de force. J'ai quitté mon village la nuit. Je ne peux pas retourner.

Écrit en français, le 14 avril 2021

Mariam Coulibalyssa
""",
        {"date": "2021-04-14", "name": "Mariam Coulibalyssa", "birth_date": "1997-03-12", "birth_place": "Sikasso",
         "source_language": "fra", "signed": True},
        languages=("fra",),
    ),
    Sample(
        "d100-aangifte-14", "D100", "dev_rijks",
        ("Politie", "Eenheid Oost-Brabant", "AVIM"),
        """
@Proces-verbaalnummer=PL2100-2022091733-1
@Datum=9 maart 2022

# Aangifte mensenhandel

Aangever: Joy Eghosaren, geboren op 4 april 2000. Zij verklaarde dat zij in Italië tot prostitutie werd gedwongen.
""",
        {"date": "2022-03-09", "number": "PL2100-2022091733-1", "name": "Joy Eghosaren", "birth_date": "2000-04-04"},
    ),
)  # fmt: skip
