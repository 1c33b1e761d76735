"""Interviews in a ninth hand, and letters of offices that are none of the kinds."""

from __future__ import annotations

from tests.samples.model import Sample

SAMPLES = (
    Sample(
        "d22-nader-gehoor-tabel", "D22", "dev_formulier",
        ("Immigratie- en Naturalisatiedienst", "Aanmeldcentrum Ter Apel"),
        """
# Nader gehoor

@Datum gehoor=18 november 2020
@V-nummer=2741176101
@Achternaam=Kakarzadah
@Voornamen=Najibullah
@Geboren op=1 juli 1994
@Te=Kunduz
@Nationaliteit=Afghaanse
@Taal van het gehoor=Dari
@Gehoormedewerker=TA-4417

Ik ga u vandaag vragen stellen over uw redenen om asiel te vragen. Begrijpt u de tolk?

Ja, heel goed.

Wanneer bent u vertrokken?

In het voorjaar van 2019, met mijn broer.
""",
        {"hearing_date": "2020-11-18", "v_number": "2741176101", "surname": "Kakarzadah",
         "given_names": "Najibullah", "birth_date": "1994-07-01", "birth_place": "Kunduz", "source_language": "prs"},
    ),
    Sample(
        "d22-verslag-aanmeldgehoor", "D22", "dev_dienst",
        ("Ministerie van Justitie en Veiligheid", "Immigratie- en Naturalisatiedienst"),
        """
# Verslag van het aanmeldgehoor

@Gehouden te=Budel
@Gehouden op=4 februari 2019
@V-nr.=2741176112
@Zaak-nr.=1902.04.0331

Betrokkene heeft opgegeven te zijn: Girma Tadesselegn, geboren op 12 september 1989 te Dessie. Het gehoor vond plaats in het
Amhaars met hulp van een tolk.

Vraag: Heeft u documenten bij u?
Antwoord: Nee, de reisagent heeft ze gehouden.
Vraag: Wie van uw familie woont nog in uw land?
Antwoord: Alleen mijn tante.
""",
        {"hearing_date": "2019-02-04", "v_number": "2741176112", "ind_number": "1902.04.0331",
         "birth_date": "1989-09-12", "birth_place": "Dessie", "source_language": "amh"},
    ),
    Sample(
        "letter-bibliotheek", "letter", "dev_stichting",
        ("Bibliotheek Oostmeer",),
        """
Oostmeer, 2 maart 2022

Beste mevrouw Hirut Alemayehuna,

Uw lidmaatschap loopt tot 1 april 2023. Op vertoon van deze brief kunt u gratis meedoen aan het taalcafé op dinsdag.

!sign Team Klantcontact
""",
        {"date": "2022-03-02"},
        absent=("outcome", "available", "expiry_date"),
    ),
    Sample(
        "letter-school", "letter", "dev_brief",
        ("ROC Vechtdal", "Studentzaken"),
        """
@Datum=30 augustus 2021
@Ons kenmerk=SZ-21-3381
@Onderwerp=start van uw opleiding

Beste Parwez,

Welkom bij de opleiding Installatietechniek. U begint op maandag 6 september om 8.30 uur in lokaal B.12. Neem een geldig
legitimatiebewijs mee. Heeft u dat niet, bel dan met uw mentor.

Met vriendelijke groet,

!sign K. Oosterveldman | coördinator
""",
        {"date": "2021-08-30"},
        absent=("outcome", "nationality"),
    ),
    Sample(
        "letter-ziekenhuis-rekening", "letter", "dev_kliniek",
        ("Streekziekenhuis Merwedal", "Financiële administratie"),
        """
@Datum=15-04-2020
@Factuurnummer=417-20-00931
@Debiteur=mw. F. Bahindé

Geachte mevrouw,

Voor het consult van 2 maart 2020 staat nog een bedrag open van € 84,50. Kunt u dit niet betalen omdat u niet verzekerd
bent? Neem dan contact op met onze afdeling.

!sign Debiteurenbeheer
""",
        {"date": "2020-04-15"},
        absent=("available", "travel", "emergency", "medicines"),
    ),
    Sample(
        "letter-woningcorporatie", "letter", "dev_dienst",
        ("Woonstichting De Dijk",),
        """
@Datum=11 november 2019
@Kenmerk=WD/417
@Betreft=onderhoud aan de lift

Geachte bewoner,

Van 18 tot en met 22 november 2019 werken wij aan de lift in uw gebouw. De gemeente en de brandweer weten hiervan. Heeft u
hulp nodig met de trap, meld u dan bij de huismeester.

!sign J. Kappelhofman | opzichter
""",
        {"date": "2019-11-11"},
        absent=("outcome",),
    ),
)  # fmt: skip
