"""Minutes, advice, mayors and statements in a ninth hand, with many particulars a paper."""

from __future__ import annotations

from tests.samples.model import Sample

SAMPLES = (
    Sample(
        "d91-regio-tafel", "D91", "dev_stichting",
        ("Regio Vechtdal-West", "Regietafel vreemdelingen zonder verblijf"),
        """
# Verslag casusbespreking

@Besproken op=14 maart 2022
@Betreft=de heer Solomon Tekletsionu
@V-nummer=2741172201
@Aanwezig=IND, DT&V, gemeente Vechtdal, Stichting Onderdak

## Inbreng van de partijen

**IND:** een nieuw verzoek kan pas na vertaling van de akte worden beoordeeld.

**DT&V:** de laissez-passeraanvraag bij Ethiopië is sinds januari onbeantwoord.

**Stichting Onderdak:** betrokkene zoekt zelf contact met zijn broer in Gondar.

## Uitkomst

Het begeleidingsscenario wordt terugkeer. Volgende bespreking in juni.
""",
        {"date": "2022-03-14", "name": "Solomon Tekletsionu", "v_number": "2741172201", "scenario": "terugkeer",
         "positions": {"IND": "een nieuw verzoek kan pas na vertaling van de akte worden beoordeeld.",
                       "DT&V": "de laissez-passeraanvraag bij Ethiopië is sinds januari onbeantwoord.",
                       "Stichting Onderdak": "betrokkene zoekt zelf contact met zijn broer in Gondar."}},
    ),
    Sample(
        "d91-tabel-standpunten", "D91", "dev_verslag",
        ("LVV Oostmeer", "Lokaal samenwerkingsoverleg"),
        """
# Notulen LSO 11 mei 2021

@Casus=mevrouw Lusine Harutyunovich (v-nr. 2741172212)

| Deelnemer | Standpunt |
| IND | Een verzoek om buiten-schuld heeft nu geen kans. |
| DT&V | De consul van Armenië wil haar eerst spreken. |
| Gemeente Oostmeer | Opvang wordt met drie maanden verlengd. |

Gekozen richting: toekomstoriëntatie.
""",
        {"date": "2021-05-11", "name": "Lusine Harutyunovich", "v_number": "2741172212",
         "scenario": "toekomstoriëntatie",
         "positions": {"IND": "Een verzoek om buiten-schuld heeft nu geen kans.",
                       "DT&V": "De consul van Armenië wil haar eerst spreken.",
                       "Gemeente Oostmeer": "Opvang wordt met drie maanden verlengd."}},
    ),
    Sample(
        "d93-team-adviseert", "D93", "dev_rijks",
        ("Landelijk programma LVV", "Multidisciplinair Review Team"),
        """
@Ons kenmerk=MRT 21/0552
@Datum=4 november 2021
@Onderwerp=advies in de zaak van Nasrin Haidarzadeh, V-nummer 2741172223

Aan het lokaal samenwerkingsoverleg Oostmeer,

Uw vraag aan het team luidde: Welke stap kan de impasse over haar nationaliteit doorbreken?

Het team heeft de zaak op 21 oktober 2021 besproken en adviseert u als volgt: vraag de rechtbank Den Haag om vaststelling
van staatloosheid.

Met vriendelijke groet,

!sign L. Zandbergeren | voorzitter
""",
        {"date": "2021-11-04", "reference": "MRT 21/0552", "name": "Nasrin Haidarzadeh", "v_number": "2741172223",
         "question": "Welke stap kan de impasse over haar nationaliteit doorbreken?",
         "advice": "vraag de rechtbank Den Haag om vaststelling van staatloosheid."},
    ),
    Sample(
        "d94-burgemeester-aan-staatssecretaris", "D94", "dev_brief",
        ("Gemeente Heideveldt", "De burgemeester"),
        """
* Aan de Staatssecretaris van Justitie en Veiligheid
* Postbus 20301
* 2500 EH Den Haag

@Datum=27 september 2019
@Kenmerk=Z19-004417
@Onderwerp=situatie van de heer Amanuel Kiflemarian

Excellentie,

Sinds 2008 woont de heer Amanuel Kiflemarian (v-nummer 2741172234) in onze gemeente. Hij kan niet terug en mag niet
blijven. Ik vraag u met klem zijn dossier opnieuw te bezien en mij voor 1 december 2019 te antwoorden.

Hoogachtend,

!sign mr. T.J. Oldenkotter | burgemeester van Heideveldt
""",
        {"date": "2019-09-27", "reference": "Z19-004417", "name": "Amanuel Kiflemarian", "v_number": "2741172234",
         "subject": "situatie van de heer Amanuel Kiflemarian",
         "recipient": "Staatssecretaris van Justitie en Veiligheid"},
    ),
    Sample(
        "d99-formulier-delen", "D99", "dev_formulier",
        ("Stichting Onderdak Vechtdal",),
        """
# Toestemming voor het delen van mijn gegevens

@Naam=Hirut Alemayehuna
@Geboren=2 maart 1987
@V-nummer=2741172245

Ik vind het goed dat Stichting Onderdak Vechtdal mijn gegevens deelt met:

- gemeente Vechtdal
- IND
- VluchtelingenWerk

Deze toestemming geldt tot en met 30 juni 2023. De tekst is mij voorgelezen in het Amhaars.

@Plaats en datum=Vechtdal, 9 januari 2023

!sign H. Alemayehuna
""",
        {"date": "2023-01-09", "name": "Hirut Alemayehuna", "birth_date": "1987-03-02", "v_number": "2741172245",
         "recipients": ["gemeente Vechtdal", "IND", "VluchtelingenWerk"], "expiry_date": "2023-06-30",
         "source_language": "amh", "signed": True},
        absent=("withdrawn_on",),
    ),
    Sample(
        "d99-lopende-zin", "D99", "dev_kantoor",
        ("Van Eikelenboom Advocaten", "Kade 8, Zuiderhaven"),
        """
# Verklaring van toestemming

Hierbij geef ik, Joseph Kamandalu, geboren op 17 juli 1979, toestemming aan mijn advocaat om stukken uit mijn dossier te
verstrekken aan de DT&V, het IOM en de gemeente Zuiderhaven. Ik kan deze toestemming op elk moment intrekken. Zij vervalt
op 31 december 2021. Een tolk heeft deze tekst in het Swahili voorgelezen.

Zuiderhaven, 6 april 2021

!sign J. Kamandalu
""",
        {"date": "2021-04-06", "name": "Joseph Kamandalu", "birth_date": "1979-07-17",
         "recipients": ["DT&V", "IOM", "gemeente Zuiderhaven"], "expiry_date": "2021-12-31",
         "source_language": "swa", "signed": True},
        absent=("withdrawn_on",),
    ),
    Sample(
        "d103-mijn-verhaal", "D103", "dev_vrij",
        (),
        """
# Mijn verhaal

Ik heet Parwez Nooristanizai. Ik ben op 5 mei 1991 geboren in Jalalabad. Mijn V-nummer is 2741172256.

Mijn vader had een winkel. In 2011 kwamen er mannen die geld wilden. Ik ben met mijn oom naar Iran gegaan. Daarna ben ik
alleen verder gereisd.

Ik heb dit zelf geschreven in het Pasjtoe en een vriend heeft het vertaald.

Oostmeer, 23 augustus 2020

!sign Parwez Nooristanizai
""",
        {"date": "2020-08-23", "name": "Parwez Nooristanizai", "birth_date": "1991-05-05", "birth_place": "Jalalabad",
         "v_number": "2741172256", "source_language": "pus", "signed": True},
    ),
    Sample(
        "d103-frans-levensloop", "D103", "dev_getypt",
        (),
        """
Rijnstad, le 12 octobre 2018

Madame, Monsieur,

Je soussigné, Moussa Traorélan, né le 8 septembre 1985 à Kankan, vous raconte ici ma vie.

J'ai quitté mon pays en 2009 parce que mon oncle voulait me tuer. J'ai dormi dans la rue à Tripoli. Je suis arrivé aux
Pays-Bas en 2012. Je n'ai plus de nouvelles de ma mère.

Je vous prie de me croire.

!sign Moussa Traorélan
""",
        {"date": "2018-10-12", "name": "Moussa Traorélan", "birth_date": "1985-09-08", "birth_place": "Kankan",
         "signed": True},
        languages=("fra",),
    ),
)  # fmt: skip
