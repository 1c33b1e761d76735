"""D06, D08, D91, D94, D96, D98, D99 in a last hand: short papers that say little and say it their own way."""

from __future__ import annotations

from tests.samples.model import Sample

SAMPLES = (
    Sample(
        "d06-togo-lopend", "D06", "dev_nota",
        ("REPUBLIQUE TOGOLAISE", "Ministère de la Justice"),
        """
# CERTIFICAT DE NATIONALITE TOGOLAISE

Il est certifié que Madame AMOUZOUVI Dédé, née à Aného le 8 avril 1990, fille de AMOUZOUVI Kossi et de LAWSONNE Ayaba, a la
nationalité togolaise par filiation.

Enregistré sous le n° 1093/MJ/2011

Lomé, le 6 septembre 2011
""",
        {"name": "AMOUZOUVI Dédé", "birth_date": "1990-04-08", "birth_place": "Aného", "country": "TGO",
         "statement": "is", "date": "2011-09-06", "registration_number": "1093/MJ/2011"},
        languages=("fra",),
    ),
    Sample(
        "d08-schoolverklaring-conakry", "D08", "dev_praktijk",
        ("Lycée Donka", "Conakry"),
        """
# ATTESTATION DE SCOLARITE

Je soussigné, proviseur du lycée, atteste que l'élève CONDEH Ibrahima, né le 1er mars 1998 à Kankan, a fréquenté notre
établissement de 2012 à 2015.

Matricule : 10934

Fait à Conakry, le 20 juin 2015

!sign Le proviseur
""",
        {"name": "CONDEH Ibrahima", "birth_date": "1998-03-01", "birth_place": "Kankan", "issue_date": "2015-06-20"},
        languages=("fra",),
    ),
    Sample(
        "d91-korte-lijst-waterstad", "D91", "dev_missie",
        ("LVV Waterstad",),
        """
# Verslag lokaal samenwerkingsoverleg

@Datum=16 mei 2024
@Deelnemer=Dédé Amouzouvi
@Traject=terugkeer naar Togo

Standpunt IND: geen lopende procedure.
Standpunt DT&V: Togo werkt goed mee, een laissez-passer is binnen twee maanden te verwachten.
Standpunt Stichting Noodbed: cliënte wil eerst haar zoon terugzien.
""",
        {"date": "2024-05-16", "name": "Dédé Amouzouvi", "scenario": "terugkeer naar Togo",
         "positions": {"IND": "geen lopende procedure.",
                       "DT&V": "Togo werkt goed mee, een laissez-passer is binnen twee maanden te verwachten."}},
    ),
    Sample(
        "d94-kort-2022", "D94", "dev_praktijk",
        ("Burgemeester en wethouders van Zandvliet",),
        """
> Zandvliet, 1 maart 2022

@Aan=de Staatssecretaris van Justitie en Veiligheid
@Kenmerk=2022/10934
@Betreft=verblijf Irina Wolfova

Geachte heer,

Namens de gemeenteraad vraag ik uw aandacht voor mevrouw Wolfova. Ik nodig u uit om met haar te komen praten.

!sign drs. M. Oosterbroek | burgemeester
""",
        {"date": "2022-03-01", "reference": "2022/10934", "subject": "verblijf Irina Wolfova"},
    ),
    Sample(
        "d96-zoon-verklaart", "D96", "dev_kantoor",
        (),
        """
# Verklaring van een familielid

Ik, Ibrahim Al-Safadiya, geboren op 2 februari 1985 te Saida, wonende in Berlijn, ben de zoon van Mahmoud Al-Safadiya.

Mijn vader heeft nooit een paspoort gehad. In Libanon waren wij geregistreerd bij UNRWA.

Berlijn, 7 juli 2019

!sign Ibrahim Al-Safadiya
""",
        {"date": "2019-07-07", "sender": "Ibrahim Al-Safadiya", "birth_date": "1985-02-02",
         "person": "Mahmoud Al-Safadiya", "signed": True},
    ),
    Sample(
        "d98-mail-machtiging", "D98", "dev_loket",
        ("Machtiging COA-dossier",),
        """
@Naam=Dédé Amouzouvi
@Geboren=8 april 1990
@V-nummer=2841170958

Ik machtig mijn advocaat, mr. N. Hagenaarsen, om mijn volledige COA-dossier op te vragen en in te zien.

@Datum=3 april 2023
@Handtekening=D. Amouzouvi
""",
        {"date": "2023-04-03", "name": "Dédé Amouzouvi", "birth_date": "1990-04-08", "v_number": "2841170958",
         "signed": True},
    ),
    Sample(
        "d99-kort-formulier", "D99", "dev_loket",
        ("Gemeente Zandvliet", "Toestemming gegevens"),
        """
@Naam=Ibrahima Condeh
@Geboortedatum=1 maart 1998
@Gegevens worden gedeeld met=COA, IND en huisarts
@Soort gegevens=medisch en juridisch
@Geldig tot=1 juli 2025
@Datum=1 juli 2024
@Taal=Frans

!sign I. Condeh
""",
        {"date": "2024-07-01", "name": "Ibrahima Condeh", "birth_date": "1998-03-01", "expiry_date": "2025-07-01",
         "recipients": ["COA", "IND", "huisarts"], "source_language": "fra"},
    ),
)  # fmt: skip
