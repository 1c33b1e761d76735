"""D20 to D23 in forms and letters of other years: prose for labels, short forms, typed reports."""

from __future__ import annotations

from tests.samples.model import Sample

SAMPLES = (
    Sample(
        "d20-proza-2009", "D20", "dev_getypt",
        ("Ministerie van Justitie", "Immigratie- en Naturalisatiedienst", "Unit Regulier Verblijf, Rijnstad"),
        """
* Mw. mr. F. Tolsmaat, advocaat
* Singelkade 0
* 0000 ZZ Rijnstad

> 's-Gravenhage, 17 augustus 2009

Betreft: Ouédraogol, Issaka, geboren 12 december 1971, burger van Burkina Faso
V-nummer 274.110.0392
IND-kenmerk 0908.10.0177

Geachte mevrouw Tolsmaat,

Hierbij bevestig ik de ontvangst van de namens uw cliënt ingediende aanvraag om toepassing te geven aan artikel 64
van de Vreemdelingenwet 2000. De aanvraag is bij deze dienst binnengekomen op 10 augustus 2009. U ontvangt zo
spoedig mogelijk nader bericht.

Hoogachtend,

de Staatssecretaris van Justitie,
namens deze,

!sign L.J. Brinkhofstede | medewerker administratie
""",
        {"date": "2009-08-17", "v_number": "2741100392", "ind_number": "0908.10.0177", "procedure": "art64"},
    ),
    Sample(
        "d20-formulier-2018", "D20", "dev_formulier", ("Immigratie- en Naturalisatiedienst",),
        """
# Aanvraag voor het verblijfsdoel ‘medische behandeling’

!small Dit formulier is bedoeld voor de vreemdeling die al in Nederland verblijft.

## 1 Uw gegevens

@1.1 V-nummer (indien bekend)=2766-01-4418
@1.2 Familienaam (zoals in uw paspoort)=Kharchenkowa
@1.3 Voornamen=Nadezjda
@1.4 Geboren=30-04-1958
@1.5 Land van geboorte=Sovjet-Unie

## 2 Uw behandelaar

@2.1 Naam instelling=Polikliniek De Brug
@2.2 Sinds=februari 2016

## 8 Ondertekening

Ik heb dit formulier naar waarheid ingevuld.

@Plaats en datum=Waterstad, 16-10-2018
@Handtekening=
""",
        {"date": "2018-10-16", "v_number": "2766014418", "procedure": "medisch"},
    ),
    Sample(
        "d20-asiel-2025", "D20", "dev_brief",
        ("Immigratie- en Naturalisatiedienst", "Ministerie van Asiel en Migratie"),
        """
* Y. Tesfamichaelu
* p/a COA-locatie
* 0000 ZZ Heidedorp

@Verzonden=5 juni 2025
@Uw V-nummer=299.100.7741
@Onze referentie=Z1-0250607-4
@Over=Uw aanvraag om asiel

Beste meneer Tesfamichaelu,

U bent op 2 juni 2025 in Nederland aangekomen en heeft gevraagd om een verblijfsvergunning asiel voor bepaalde tijd.
Met deze brief laten wij u weten dat wij uw aanvraag hebben. Op dit moment duurt het lang voordat wij beslissen. De
wettelijke termijn is 15 maanden.

Houd uw V-nummer bij de hand als u ons belt.

IND
""",
        {"date": "2025-06-05", "v_number": "2991007741", "procedure": "asiel", "name": "Y. Tesfamichaelu"},
    ),
    Sample(
        "d21-kennisgeving-2023", "D21", "dev_brief", ("Advocatenpraktijk Noorderzon", "Veenweg 0, Heidedorp"),
        """
* Immigratie- en Naturalisatiedienst
* Aanmeldcentrum Ter Apel
* HASA-loket

Datum: 23-01-2023

Model M35-O

Kennisgeving van een tweede of volgende asielaanvraag

Hierbij geeft ondergetekende te kennen dat de heer Golzarifar, roepnaam Kamran, geboren te Shiraz op 7 juli 1984,
bekend onder V-nummer 271 440 0936, opnieuw asiel wenst aan te vragen.

De nieuwe feiten zijn: een oproep van de rechtbank te Shiraz van 3 november 2022 en een brief van zijn kerk.

Bijlagen: 1. kopie oproep; 2. vertaling; 3. brief kerkenraad.

!sign K. Golzarifar | de vreemdeling
!sign mr. D. Huizelaar | gemachtigde
""",
        {"date": "2023-01-23", "v_number": "2714400936", "birth_date": "1984-07-07", "signed": True,
         "procedure": "hasa"},
    ),
    Sample(
        "d21-formulier-2020", "D21", "dev_vrij", ("Formulier M35-O",),
        """
# Opvolgende aanvraag verblijfsvergunning asiel

!small Artikel 3.42 van het Voorschrift Vreemdelingen 2000. Kennisgeving tweede of volgende asielaanvraag.

@Vreemdelingennummer=2688 0011 74
@Achternaam / familienaam=Sesayawa
@Voornaam of voornamen=Fatmata Binta
@Geslacht=V
@Geboortedatum en -plaats=19 juni 1993, Kenema
@Datum vorige beslissing=8 mei 2017

## Waarom dient u opnieuw een aanvraag in?

Ik heb een rapport van een arts dat ik eerder niet had.

## Ondertekening

@Plaats=Rijnstad
@Datum=12 februari 2020
@Handtekening aanvrager=F.B. Sesayawa
""",
        {"date": "2020-02-12", "v_number": "2688001174", "birth_date": "1993-06-19", "signed": True},
    ),
    Sample(
        "d22-aanmeld-2024", "D22", "dev_formulier", ("IND", "Directie Asiel en Bescherming, locatie Budelveen"),
        """
# Rapport aanmeldgehoor

| Onderdeel | Gegevens |
| V-nummer | 2987.700.114 |
| Zaaknummer | Z1-100470033 |
| Naam (opgegeven) | Al-Shammaril |
| Voornamen | Ghada Mahmoud |
| Geboortedatum | 14-08-1999 |
| Geboorteplaats | Deir ez-Zor |
| Gesproken taal | Arabisch |
| Datum aanmeldgehoor | 22-11-2024 |
| Hoormedewerker | 80417 |

Ik leg u uit wat er vandaag gebeurt. Dit is nog niet het gesprek over de redenen van uw vertrek.

**Klopt het dat u eerst in Turkije heeft gewoond?** Ja, drie jaar.

**Welke papieren heeft u bij u?** Een uittreksel van de burgerlijke stand.
""",
        {"date": "2024-11-22", "surname": "Al-Shammaril", "given_names": "Ghada Mahmoud",
         "birth_date": "1999-08-14", "birth_place": "Deir ez-Zor", "source_language": "ara"},
    ),
    Sample(
        "d22-eerste-2005", "D22", "dev_getypt", ("MINISTERIE VAN JUSTITIE", "Immigratie- en Naturalisatiedienst", "AC Zevenaar"),
        """
RAPPORT VAN EERSTE GEHOOR

* IND-nummer: 0503.14.0092
* Naam      : HAKOBYANTZ
* Voornaam  : Artur
* geboren op: 2 januari 1977 te Bakoe
* etniciteit: Armeens

Op 16 maart 2005 te Zevenaar hoorde ik, J. van den Ooster, ambtenaar bij de IND, de hierboven genoemde vreemdeling,
met behulp van een tolk in de Russische taal (tolkcode 4471).

Opmerking rapporteur: betrokkene antwoordt vlot.

Wat is uw laatste adres in het land van herkomst? Mijn ouders zijn in 1988 uit Bakoe gevlucht. Een adres heb ik
daarna niet meer gehad.
""",
        {"date": "2005-03-16", "ind_number": "0503.14.0092", "surname": "HAKOBYANTZ", "given_names": "Artur",
         "birth_date": "1977-01-02", "birth_place": "Bakoe", "source_language": "rus"},
    ),
    Sample(
        "d23-c-en-a-2024", "D23", "dev_kantoor", ("Maanlicht Advocatuur", "mr. S. Brouwerling"),
        """
* IND Den Bosch
* per beveiligde e-mail

Waterstad, 29 november 2024

Cliënte: mevrouw Ghada Mahmoud Al-Shammaril (V-nr 2987 700 114)
Inzake: correcties/aanvullingen naar aanleiding van het gehoor d.d. 22-11-2024

Geachte hoormedewerker,

Hierbij doe ik u de correcties en aanvullingen toekomen. Blad 3, vierde antwoord: cliënte heeft twee jaar en niet
drie jaar in Turkije gewoond. Blad 7: voor oom leze men neef.

!sign mr. S. Brouwerling
""",
        {"date": "2024-11-29", "hearing_date": "2024-11-22", "v_number": "2987700114",
         "name": "Ghada Mahmoud Al-Shammaril"},
    ),
    Sample(
        "d23-tabel-2011", "D23", "dev_brief", ("VluchtelingenWerk Rijnland", "spreekuur AC"),
        """
# Correcties en aanvullingen

@Betreft gehoor=nader gehoor, gehouden op 4-10-2011
@Vreemdeling=Abdirahman Cali Nuurow
@V-nr.=2730.114.006
@Ingediend=7-10-2011

| Pagina | Er staat | Moet zijn |
| 2 | Hij woonde in Merka | Hij woonde in Marka en Qoryooley |
| 5 | broer | halfbroer |
| 9 | in 2006 | in de droge tijd van 2007 |

Namens de vreemdeling ingediend door mr. O. Wildervankse.
""",
        {"date": "2011-10-07", "hearing_date": "2011-10-04", "v_number": "2730114006",
         "name": "Abdirahman Cali Nuurow"},
    ),
)  # fmt: skip
