"""D22 to D27 as a stranger writes them who knows only what a paper of the kind states: first hand."""

from __future__ import annotations

from tests.samples.model import Sample

SAMPLES = (
    Sample(
        "d22-vreemd-nader-2019", "D22", "dev_dienst",
        ("Immigratie- en Naturalisatiedienst", "Aanmeldcentrum Budelveen"),
        """
# Rapport van nader gehoor

@Datum gehoor=7 februari 2019
@Plaats=Budelveen
@V-nummer=2817.740.125
@Naam vreemdeling=Kpogheme, Kodjo Mawuli
@Geboren=3 maart 1991 te Kpalimé
@Gestelde nationaliteit=Togolese
@Taal van het gehoor=Ewe
@Nummer tolk=4471
@Hoormedewerker=M0812

**Ik ga u nu vragen stellen over uw asielmotieven. Begrijpt u de tolk goed?**

Ja, ik versta hem goed.

Opmerking rapporteur: betrokkene oogt vermoeid.
""",
        {"date": "2019-02-07", "v_number": "2817740125", "name": "Kpogheme, Kodjo Mawuli", "birth_date": "1991-03-03",
         "birth_place": "Kpalimé", "nationality": "TGO", "source_language": "ewe"},
    ),
    Sample(
        "d22-vreemd-eerste-2011", "D22", "dev_getypt",
        ("Ministerie van Binnenlandse Zaken en Koninkrijksrelaties", "IND, AC Ter Apelkanaal"),
        """
# VERSLAG EERSTE GEHOOR

V-nummer: 277.412.5510

Het gehoor vond plaats op 14 september 2011 te Ter Apelkanaal en werd gehouden in het Somalisch door tussenkomst van een tolk.

Personalia: de vreemdeling heeft verklaard te zijn genaamd Hodan Axmed Shirwac, geboren op 1 januari 1992 te Marka, Somalië, en
de Somalische nationaliteit te bezitten. Zij behoort tot de Biyomaal.

Reisroute: Marka - Nairobi - onbekend Europees land - Nederland.

Aldus naar waarheid opgemaakt, ambtenaar 2217
""",
        {"date": "2011-09-14", "v_number": "2774125510", "name": "Hodan Axmed Shirwac", "birth_date": "1992-01-01",
         "birth_place": "Marka", "nationality": "SOM", "source_language": "som"},
    ),
    Sample(
        "d22-vreemd-opvolgend-2023", "D22", "dev_formulier",
        ("Immigratie- en Naturalisatiedienst",),
        """
# Gehoor opvolgende aanvraag

| V-nummer | 2874125507 |
| Achternaam | Mirzakhanian |
| Voornaam | Tigran |
| Geboortedatum en -plaats | 27-05-1985, Gyumri |
| Nationaliteit | Armeense |
| Datum en plaats gehoor | 21 juni 2023, Den Bosch |
| Tolk | T-1180, Russisch |
| Aantal pagina's | 17 |

Waarom dient u nu opnieuw een asielaanvraag in?

Omdat ik nieuwe stukken heb gekregen van mijn broer.
""",
        {"date": "2023-06-21", "v_number": "2874125507", "surname": "Mirzakhanian", "given_names": "Tigran",
         "birth_date": "1985-05-27", "birth_place": "Gyumri", "nationality": "ARM", "source_language": "rus"},
    ),
    Sample(
        "d22-vreemd-aanmeld-2016", "D22", "dev_verslag",
        ("IND", "Rapport aanmeldgehoor"),
        """
@Zaaknummer=Z1-77412550
@V-nummer=2777.412.550
@Datum=4 april 2016
@Aanwezig=rapporteur 1442 en een tolk Koerdisch (Sorani)

Hoe heet u? Mijn naam is Rebwar Hamasaidi.

Wanneer en waar bent u geboren? Op 15 juli 1994 in Ranya, Irak.

Welke nationaliteit heeft u? De Iraakse.

Welke talen spreekt u? Sorani en een beetje Arabisch.
""",
        {"date": "2016-04-04", "v_number": "2777412550", "source_language": "ckb", "name": "Rebwar Hamasaidi",
         "birth_date": "1994-07-15", "birth_place": "Ranya", "nationality": "IRQ"},
    ),
    Sample(
        "d26-vreemd-art64", "D26", "dev_rijks",
        ("Immigratie- en Naturalisatiedienst", "Ministerie van Justitie en Veiligheid"),
        """
* Mevrouw A. Ghebremichaelo
* Noordweg 0
* 0000 ZZ Veendijk

@Datum=13 maart 2019
@Ons kenmerk=Z1-90077412
@V-nummer=2774 100 238
@Behandeld door=H. de Beslisser

Onderwerp: besluit op uw aanvraag om toepassing van artikel 64 van de Vreemdelingenwet 2000

Geachte mevrouw,

Op 2 november 2018 vroeg u om uitstel van vertrek. Uw aanvraag wordt afgewezen. Uit het advies van het Bureau Medische
Advisering van 20 februari 2019 blijkt dat geen medische noodsituatie op korte termijn wordt verwacht.

## Rechtsgevolgen van deze beschikking

U dient Nederland binnen vier weken te verlaten.

## Rechtsmiddelen

Tegen deze beschikking kunt u binnen vier weken na de dag van verzending bezwaar maken.

De Staatssecretaris van Justitie en Veiligheid,
""",
        {"date": "2019-03-13", "reference": "Z1-90077412", "v_number": "2774100238", "procedure": "art64",
         "outcome": "AFGEWEZEN", "departure_term_days": 28, "remedy": {"kind": "bezwaar", "weeks": 4},
         "name": "A. Ghebremichaelo"},
    ),
    Sample(
        "d26-vreemd-buiten-behandeling", "D26", "dev_dienst",
        ("Immigratie- en Naturalisatiedienst",),
        """
@V-nummer=2800077412
@Datum besluit=8 oktober 2020
@Verzonden op=9 oktober 2020
@Betrokkene=Sesay-Kolleh, Alusine
@Geboren op=12 december 1990
@Nationaliteit=Sierra Leoonse

# BESCHIKKING

De opvolgende asielaanvraag van 1 september 2020 wordt buiten behandeling gesteld op grond van artikel 30c, eerste lid,
aanhef en onder a, van de Vw 2000. Betrokkene heeft de gevraagde vertaling niet overgelegd.

Tegen dit besluit kan binnen één week na bekendmaking beroep worden ingesteld bij de rechtbank Den Haag.
""",
        {"decision_date": "2020-10-08", "sent_date": "2020-10-09", "v_number": "2800077412",
         "name": "Sesay-Kolleh, Alusine", "birth_date": "1990-12-12", "nationality": "SLE",
         "outcome": "BUITEN_BEHANDELING", "remedy": {"kind": "beroep", "weeks": 1}},
    ),
    Sample(
        "d26-vreemd-kort", "D26", "dev_vrij",
        ("IND", "Postbus 00, Veendijk"),
        """
Veendijk, 25 mei 2022

Kenmerk: 2205.25.0774

V-nr: 2790774125

Geachte heer Haidarizadeh,

Wij wijzen uw asielaanvraag af als kennelijk ongegrond. Wij geloven uw identiteit en uw herkomst, maar niet uw bekering.

Dit besluit geldt als terugkeerbesluit. U moet Nederland direct verlaten. U krijgt een inreisverbod voor de duur van twee jaar.

Bent u het niet eens met dit besluit? Dan kunt u binnen een week beroep instellen.
""",
        {"date": "2022-05-25", "v_number": "2790774125", "outcome": "AFGEWEZEN", "entry_ban_years": 2,
         "procedure": "asiel", "remedy": {"kind": "beroep", "weeks": 1}, "name": "Haidarizadeh"},
    ),
    Sample(
        "d27-vreemd-twee-weken", "D27", "dev_rijks",
        ("Immigratie- en Naturalisatiedienst",),
        """
@Datum=16 januari 2024
@V-nummer=2817 774 120
@Zaaknummer=Z1-20774120
@Betreft=herstel verzuim aanvraag medische behandeling

Geachte heer Okonkwoyu,

Uw aanvraag is niet volledig. Ik stel u in de gelegenheid dit verzuim te herstellen binnen twee weken na de datum van deze
brief. De ontbrekende stukken zijn:

- een kopie van uw paspoort;
- het formulier medische verklaring, ingevuld door uw arts.

!sign medewerker loket
""",
        {"date": "2024-01-16", "v_number": "2817774120", "reference": "Z1-20774120", "name": "Okonkwoyu"},
    ),
    Sample(
        "d27-vreemd-uiterlijk", "D27", "dev_brief",
        ("IND", "Unit Regulier"),
        """
Aan: mr. F. Kwakerveld

Uw kenmerk: 2019-774 Baldeh

Ons kenmerk: 1907.12.0774

Datum: 30 augustus 2019

Inzake: M. Baldeh, geboren 6 juni 1996, V-nummer 2801.774.125

Bij de aanvraag van uw cliënt ontbreken de volgende stukken: een gelegaliseerde geboorteakte en een beëdigde vertaling daarvan.
U kunt dit verzuim herstellen tot uiterlijk 13 september 2019. Laat u dit na, dan kan de aanvraag buiten behandeling worden gesteld.
""",
        {"date": "2019-08-30", "v_number": "2801774125", "name": "M. Baldeh", "expires_on": "2019-09-13",
         "reference": "1907.12.0774"},
    ),
    Sample(
        "d27-vreemd-een-week", "D27", "dev_getypt",
        ("Immigratie- en Naturalisatiedienst", "Aanmeldcentrum Ter Apelkanaal"),
        """
# HERSTELVERZUIMBRIEF

Datum        : 5 juli 2021
V-nummer     : 2817740011
Naam         : SHAMSUDDINI, Wahid
Geboortedatum: 01-01-1998

U heeft op 28 juni 2021 een kennisgeving M35-O ingediend. De kennisgeving is niet compleet. U heeft geen vertaling van de
documenten bijgevoegd. U moet de ontbrekende stukken binnen één week, dus uiterlijk op 12 juli 2021, opsturen.
""",
        {"date": "2021-07-05", "v_number": "2817740011", "name": "SHAMSUDDINI, Wahid", "expires_on": "2021-07-12"},
    ),
)  # fmt: skip
