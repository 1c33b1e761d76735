"""D61 to D73 of the exam once more: attempts, talks, tickets and what became of them."""

from __future__ import annotations

from tests.samples.model import Sample

SAMPLES = (
    Sample(
        "d61-ambassade-2022",
        "D61",
        "exam_dienst",
        ("Juridisch Steunpunt Kadezicht", "Waterstad"),
        """
# Verslag bezoek ambassade

@Datum bezoek=8 juni 2022
@Land=Guinee-Bissau
@Plaats=Brussel
@Cliënt=Braima Embalónda
@Begeleider=Th. Bruinsmaker

Aankomst 10.15 uur. Aan het loket kregen wij mondeling te horen dat zonder geboorteakte niets mogelijk is. Een
schriftelijk antwoord wilde de medewerker niet geven. De treinkaartjes zijn bijgevoegd.

!sign Th. Bruinsmaker
""",
        {
            "visit_date": "2022-06-08", "country": "GNB", "outcome": "EMB_VERBAL_ONLY",
            "name": "Braima Embalónda",
        },
    ),
    Sample(
        "d62-mauritanie-2022",
        "D62",
        "exam_kolom",
        ("Dienst Terugkeer en Vertrek", "Directie Internationale Aangelegenheden"),
        """
@Datum=25 januari 2022
@V-nummer=2860440719
@Ons kenmerk=DIA/LP/22-0093
@Land=Mauritanië

* Aan de ambassade van Mauritanië

# Aanbiedingsbrief

Hierbij bied ik u een aanvraag aan om een laissez-passer voor:

* Naam: Karim Ould Sidibrahim
* Geboren: 31 december 1978 te Rosso
* Gestelde nationaliteit: Mauritaanse

Bijgevoegd zijn een kopie van de geboorteakte, vier pasfoto's en een vingerafdrukkenblad.

!sign namens de directeur
""",
        {
            "date": "2022-01-25", "v_number": "2860440719", "reference": "DIA/LP/22-0093",
            "country": "MRT", "name": "Karim Ould Sidibrahim", "birth_date": "1978-12-31",
            "birth_place": "Rosso",
        },
        absent=("outcome",),
        note="stated to an embassy: nobody has recognised him yet",
    ),
    Sample(
        "d67-einde-2022",
        "D67",
        "exam_schrijven",
        ("Dienst Terugkeer en Vertrek", "Ministerie van Justitie en Veiligheid"),
        """
* Juridisch Steunpunt Kadezicht
* t.a.v. Th. Bruinsmaker

@Datum=24 november 2022
@V-nummer=2860440719
@Ons kenmerk=DTV/B/22-1180

Betreft: beëindiging bemiddeling

Geachte heer Bruinsmaker,

Op 22 november 2021 ben ik voor uw cliënt met bemiddelen begonnen. De ambassade van Mauritanië heeft na drie
herinneringen niet geantwoord. Ik beëindig de bemiddeling en sluit het dossier.

Een advies over buiten schuld breng ik alleen uit als de IND daarom vraagt.

!sign M. Hiddingman | regievoerder
""",
        {"date": "2022-11-24", "v_number": "2860440719", "reference": "DTV/B/22-1180"},
        absent=("conclusion",),
        note="names an advice that is not given here",
    ),
    Sample(
        "d68-positief-2023",
        "D68",
        "exam_schrijven",
        ("Dienst Terugkeer en Vertrek", "Ministerie van Justitie en Veiligheid"),
        """
* Immigratie- en Naturalisatiedienst
* Waterstad

@Datum=14 maart 2023
@V-nummer=2860440719
@Ons kenmerk=DTV/AB/23-0207

Betreft: zwaarwegend advies over de heer Karim Ould Sidibrahim

U vroeg mij op 10 februari 2023 om een ambtsbericht. Betrokkene heeft zelf al het mogelijke gedaan om te vertrekken.
Er is geen twijfel aan zijn identiteit en nationaliteit. Dat de ambassade zwijgt, ligt niet aan hem.

Ik kom daarom tot een positief zwaarwegend advies: betrokkene kan buiten zijn schuld niet uit Nederland vertrekken.

!sign M. Hiddingman | namens de algemeen directeur
""",
        {
            "date": "2023-03-14", "v_number": "2860440719", "reference": "DTV/AB/23-0207",
            "name": "Karim Ould Sidibrahim", "conclusion": "POSITIVE",
        },
    ),
    Sample(
        "d69-gesprek-2017",
        "D69",
        "exam_formulier",
        ("Dienst Terugkeer en Vertrek", "Verslag vertrekgesprek"),
        """
# Verslag vertrekgesprek

@V-nummer=2733009148
@Naam=A. Massaquoison
@Datum gesprek=31 januari 2017
@Regievoerder=R. Vosseveldt
@Tolk=Engels

Regievoerder: Liberia heeft u niet erkend. Wat denkt u dat we nu kunnen doen? Vreemdeling: ik ben in Monrovia
geboren, ik heb geen ander land. Ik wil wel naar de ambassade van Guinee, maar daar spreken ze Frans.

Afspraak: vreemdeling schrijft voor 15 februari 2017 zijn oude school aan.
""",
        {"date": "2017-01-31", "v_number": "2733009148", "name": "A. Massaquoison"},
        absent=("nationality",),
    ),
    Sample(
        "d70-contact-2023",
        "D70",
        "exam_kolom",
        ("Nederlandse Rode Kruis", "Restoring Family Links"),
        """
@Datum=6 april 2023
@Onze referentie=RFL-22-0448
@Uw verzoek van=17 mei 2022

Geachte heer Tesfamikaelu,

Wij hebben goed nieuws. Uw zus Selam is gevonden in een kamp in Kassala, Soedan. Zij heeft een bericht voor u
geschreven (Red Cross Message), dat u bij deze brief vindt. Zij geeft toestemming om haar telefoonnummer door te
geven.

Met hartelijke groet,

!sign medewerker tracing
""",
        {"date": "2023-04-06", "reference": "RFL-22-0448", "result": "contact"},
        absent=("father", "mother", "nationality"),
        note="a found sister is no proof of kinship or nationality",
    ),
    Sample(
        "d72-mandaat-2020",
        "D72",
        "exam_schrijven",
        ("UNHCR", "Representation in Uganda", "Kampala"),
        """
@Date=29 September 2020
@Our code=UGA/PRO/20/1177

To whom it may concern

This is to confirm that Mr Jean-Claude Nsengiyumvara, born on 5 March 1990, was registered with this office on 18
July 2009 under number 118-09C00774 and was recognised as a refugee. His file was closed in 2015 because he could
no longer be reached.

!sign Senior Protection Officer
!stamp UNHCR KAMPALA
""",
        {
            "date": "2020-09-29", "reference": "UGA/PRO/20/1177", "name": "Jean-Claude Nsengiyumvara",
            "birth_date": "1990-03-05", "registration_number": "118-09C00774",
        },
        absent=("nationality",),
        languages=("eng",),
    ),
    Sample(
        "d73-ticket-2018",
        "D73",
        "exam_register",
        ("Reisbureau Overzee", "Havenstad", "E-ticket / reisschema"),
        """
@Datum=26 maart 2018
@Boekingsnummer=QX7LM2
@Passagier=Oyunaa Batbayarin
@Vlucht=OV 417 Waterstad - Ulaanbaatar
@Vertrek=19 april 2018, 13.05 uur
@Tarief=REAN, betaald door IOM

Neem een geldig reisdocument mee. Wijzigen kan tot 24 uur voor vertrek.
""",
        {"date": "2018-03-26", "number": "QX7LM2", "name": "Oyunaa Batbayarin"},
    ),
)  # fmt: skip
