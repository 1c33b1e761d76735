"""Corrections, intentions and views in a sixteenth hand, as offices and lawyers write them."""

from __future__ import annotations

from tests.samples.model import Sample

SAMPLES = (
    Sample(
        "d23-curt-zestien", "D23", "dev_kantoor",
        ("Mr. F. Ouwerkerkse", "advocaat te Middelburg"),
        """
Immigratie- en Naturalisatiedienst
AC Gilze

Middelburg, 11 september 2018

Inz. Ntamakirol, 2760.882.015

Collega,

Bij het rapport van het nader gehoor van 7 september 2018 heeft cliënte de volgende opmerkingen.

Blz. 6, derde antwoord: niet "mijn oom" maar "de broer van mijn moeder". Blz. 9: de datum moet zijn 3 maart
2016, niet 3 mei 2016. Blz. 14, aanvulling: zij heeft na haar arrestatie twee nachten vastgezeten.

Voor het overige is het rapport juist.

!sign F. Ouwerkerkse |
""",
        {"date": "2018-09-11", "hearing_date": "2018-09-07", "v_number": "2760882015", "name": "Ntamakirol"},
    ),
    Sample(
        "d24-kort-zestien", "D24", "dev_brief",
        ("Immigratie- en Naturalisatiedienst", "Aanmeldcentrum Schiphol"),
        """
@Datum=6 december 2019
@V-nummer=2788004410
@Naam=Keitamady, Lansana
@Geboren=20 juni 1990
@Nationaliteit=Guineese

Ik ben van plan uw asielaanvraag van 25 november 2019 af te wijzen als kennelijk ongegrond.

Uw identiteit, nationaliteit en herkomst acht ik geloofwaardig. Uw seksuele gerichtheid acht ik niet
geloofwaardig. Het rapport van iMMO van 1 november 2019 maakt dat niet anders.

U kunt tot en met 9 december 2019 laten weten wat u hiervan vindt. Dat heet een zienswijze. Uw advocaat kan
dit voor u doen.

Dit voornemen is geen besluit. U kunt er geen beroep tegen instellen.
""",
        {"date": "2019-12-06", "v_number": "2788004410", "name": "Keitamady, Lansana", "birth_date": "1990-06-20",
         "nationality": "GIN", "procedure": "asiel",
         "credibility": {"identiteit": "GELOOFWAARDIG", "nationaliteit": "GELOOFWAARDIG",
                         "herkomst": "GELOOFWAARDIG", "geaardheid": "NIET_GELOOFWAARDIG"}},
    ),
    Sample(
        "d24-opvolgend-zestien", "D24", "dev_rijks",
        ("Immigratie- en Naturalisatiedienst", "Ministerie van Asiel en Migratie"),
        """
* mr. P. van Zuijdam
* Postbus 00
* 's-Hertogenbosch

@Datum=12 februari 2025
@Ons kenmerk=AB-25-00811
@V-nummer=2790 661 804
@Betreft=Voornemen opvolgende aanvraag van de heer Y. Dostmohammadan

Geachte heer Van Zuijdam,

Uw cliënt heeft op 20 januari 2025 opnieuw asiel gevraagd. De minister is voornemens deze aanvraag
niet-ontvankelijk te verklaren op grond van artikel 30a, eerste lid, onder d, van de Vw 2000. De
overgelegde tazkera is volgens Bureau Documenten (verklaring van onderzoek van 3 februari 2025)
waarschijnlijk niet echt en geldt niet als nieuw element.

Uw cliënt kan binnen twee weken na de dag van verzending een zienswijze indienen.

Hoogachtend,
de Minister van Asiel en Migratie,
namens de Minister,

!sign Senior medewerker |
""",
        {"date": "2025-02-12", "v_number": "2790661804", "reference": "AB-25-00811", "procedure": "hasa",
         "name": "Y. Dostmohammadan"},
        absent=("outcome", "remedy", "conclusion"),
    ),
    Sample(
        "d25-mail-zestien", "D25", "dev_vrij",
        ("Van: mr. L. Hasselaarse <hasselaarse@noordsterrecht.voorbeeld.invalid>",),
        """
Aan: ac-terapel@ind.voorbeeld.invalid
Verzonden: donderdag 21 juli 2022 11:47
Onderwerp: zienswijze Jabarkhelzai, v-nr. 2801177304

Geachte heer, mevrouw,

Tegen uw voornemen van 19 juli 2022 om de aanvraag van de heer Wali Jabarkhelzai af te wijzen brengt hij het
volgende naar voren.

1. U acht niet geloofwaardig dat hij tolk is geweest. De brief van zijn commandant van 4 april 2014 is echter
in het geheel niet onderzocht.

2. Voor Nangarhar verwijst hij naar de uitspraak van de Afdeling van 5 juli 2022, ECLI:NL:RVS:2022:99140.

Hij verzoekt u hem alsnog een vergunning te verlenen.

mr. L. Hasselaarse
""",
        {"date": "2022-07-21", "v_number": "2801177304", "name": "Wali Jabarkhelzai"},
        absent=("outcome",),
    ),
)  # fmt: skip
