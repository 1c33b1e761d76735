"""D65, D95, D96, D98, D99, D103: relatives, organisations and IOM, who write as they please."""

from __future__ import annotations

from tests.samples.model import Sample

SAMPLES = (
    Sample(
        "d65-iom-vakken", "D65", "dev_formulier",
        ("IOM Nederland", "International Organization for Migration"),
        """
# Terugkoppeling vertrekverzoek

| Naam | Boubacar Soumarédji | Geboren | 31-12-1979 |
| Bestemming | Mauritanië | Intake | 12-03-2018 |
| Datum bericht | 09-07-2018 | Ref. | IOM/NL/18/0933 |

Betrokkene heeft geen reisdocument en de ambassade heeft niet gereageerd. IOM kan het vertrek daarom niet organiseren. Het dossier is
gesloten.
""",
        {"name": "Boubacar Soumarédji", "birth_date": "1979-12-31", "country": "MRT", "date": "2018-07-09",
         "reference": "IOM/NL/18/0933", "outcome": "cannot_arrange"},
    ),
    Sample(
        "d95-nachtopvang-brief", "D95", "dev_praktijk",
        ("Noodopvang De Luifel", "Duinwijk"),
        """
Duinwijk, 8 januari 2020

Hierbij bevestigen wij dat de heer Sékou Konatéba, geboren 15 april 1985, sinds 21 november 2017 elke nacht bij ons verblijft.

Namens Noodopvang De Luifel,

!sign M. van Strijensas | coördinator
""",
        {"date": "2020-01-08", "name": "Sékou Konatéba", "birth_date": "1985-04-15",
         "period": {"from": "2017-11-21", "to": None}, "organisation": "Noodopvang De Luifel"},
    ),
    Sample(
        "d96-tante-brief", "D96", "dev_vrij",
        (),
        """
Gent, 17 februari 2019

Ik ben Mevr. Hadja Fatou Camarallo, geboren te Boké op 2 mei 1961. Ik woon in België en heb een Belgische identiteitskaart (kopie hierbij).

Lamine Camarallo is de zoon van mijn broer. Ik verklaar dat mijn broer in 2009 is gestorven en dat niemand de dood heeft aangegeven.

!sign H. F. Camarallo
""",
        {"date": "2019-02-17", "sender": "Hadja Fatou Camarallo", "birth_date": "1961-05-02", "person": "Lamine Camarallo",
         "signed": True},
    ),
    Sample(
        "d96-invulformulier", "D96", "dev_missie",
        (),
        """
# VERKLARING VAN EEN FAMILIELID

* Zeinab Osmanelhadi
!small Naam van de ondertekenaar
* 11 november 1972
!small Geboortedatum ondertekenaar
* Tarig Osmanelhadi
!small Deze verklaring gaat over
* oudere zus
!small Familierelatie
* Khartoem
!small Plaats
* 6 augustus 2020
!small Datum

Ondergetekende verklaart dat haar broer nooit een nationaliteitsbewijs heeft gehad.

!sign Zeinab Osmanelhadi
""",
        {"sender": "Zeinab Osmanelhadi", "birth_date": "1972-11-11", "person": "Tarig Osmanelhadi",
         "relation": "oudere zus", "date": "2020-08-06", "signed": True},
    ),
    Sample(
        "d98-machtiging-vakken", "D98", "dev_kliniek",
        ("Stichting Thuishaven",),
        """
# MACHTIGING

| Naam en voorletters | Mebrahtuya, K. | Geboortedatum | 07-07-1993 |
| V-nummer | 2741190078 | Gemachtigde | mr. E. Zandbergh |
| Strekking | opvragen van het dossier bij de DT&V | Datum | 02-02-2021 |

!sign K. Mebrahtuya
""",
        {"birth_date": "1993-07-07", "v_number": "2741190078", "date": "2021-02-02", "signed": True},
    ),
    Sample(
        "d98-autorisation", "D98", "dev_missie",
        ("AUTHORISATION",),
        """
I, Aminata Kamarabai, born on 8 March 1990 at Makeni, nationality Sierra Leonean, hereby authorise my sister Isatu Kamarabai of Freetown
to collect on my behalf a certified copy of my birth certificate.

Signed at Duinwijk, this 5th day of December 2016

!sign Aminata Kamarabai
""",
        {"name": "Aminata Kamarabai", "birth_date": "1990-03-08", "nationality": "SLE", "date": "2016-12-05",
         "signed": True},
        languages=("eng",),
    ),
    Sample(
        "d99-toestemming-invul", "D99", "dev_vrij",
        ("Stichting Thuishaven",),
        """
# Toestemmingsverklaring delen van gegevens (AVG)

* Chidubem Okonkwoji
!small (naam cliënt)
* 30 juni 1989
!small (geboortedatum)
* 2741190067
!small (v-nummer)
* mijn advocaat, de huisarts, IOM
!small (gegevens mogen worden gedeeld met)
* 1 juni 2023
!small (geldig tot)
* Engels
!small (voorgelezen in het)

Duinwijk, 1 juni 2022

!sign C. Okonkwoji
""",
        {"name": "Chidubem Okonkwoji", "birth_date": "1989-06-30", "v_number": "2741190067", "expiry_date": "2023-06-01",
         "source_language": "eng", "date": "2022-06-01", "signed": True, "recipients": ["advocaat", "huisarts", "IOM"]},
    ),
    Sample(
        "d103-brief-rohingya", "D103", "dev_getypt",
        (),
        """
MIJN VERHAAL

Mijn naam is Mohammed Idrisullah. Ik ben in 1986 geboren, in een dorp bij Buthidaung. Niemand heeft mijn geboorte opgeschreven.
Mijn vader viste. Soldaten hebben ons huis verbrand.

V-nummer 2741190090

Duinwijk, 12 oktober 2021

!sign M. Idrisullah
""",
        {"name": "Mohammed Idrisullah", "v_number": "2741190090", "date": "2021-10-12", "signed": True},
    ),
)  # fmt: skip
