"""D10, D14 to D18: what town halls, translators, ministries and laboratories in the Netherlands write."""

from __future__ import annotations

from tests.samples.model import Sample

SAMPLES = (
    Sample(
        "d10-brp-afschrift-2023", "D10", "dev_loket",
        ("Gemeente Veldrecht", "Burgerzaken"),
        """
# Afschrift persoonsgegevens Basisregistratie Personen

@Burgerservicenummer=niet vermeld
@Geslachtsnaam=Al-Rashidani
@Voornamen=Omar Khalid
@Geslacht=man
@Geboortedatum=05-09-1994
@Geboorteplaats en -land=Deir ez-Zor, Syrië
@Nationaliteit=onbekend
@Datum vestiging in Nederland=19-10-2015
@Verblijfstitel=geen
@Gegevens verstrekt op=28-03-2023

Aan dit afschrift kunnen geen rechten worden ontleend.
""",
        {"surname": "Al-Rashidani", "given_names": "Omar Khalid", "birth_date": "1994-09-05", "sex": "M",
         "birth_place": "Deir ez-Zor, Syrië", "nationality": "unknown"},
    ),
    Sample(
        "d10-gba-2009", "D10", "dev_dienst",
        ("GEMEENTE OOSTERVELDE", "Afdeling Publiekszaken"),
        """
# Uittreksel uit de gemeentelijke basisadministratie persoonsgegevens

Uit de gemeentelijke basisadministratie van Oostervelde blijkt het volgende:

@Naam=MUSTAFAYEVI
@Voornaam=Elnur
@Geboren=14 december 1971
@Te=Gandzja, Sovjet-Unie
@Burgerlijke staat=gehuwd
@Nationaliteit=Azerbeidzjaanse
@Adres=Kerkpad 4

Oostervelde, 11 mei 2009

!sign De burgemeester | namens deze, het hoofd Publiekszaken
""",
        {"surname": "MUSTAFAYEVI", "given_names": "Elnur", "birth_date": "1971-12-14",
         "birth_place": "Gandzja, Sovjet-Unie", "nationality": "AZE", "date": "2009-05-11"},
    ),
    Sample(
        "d10-engels-uittreksel", "D10", "dev_formulier",
        ("Municipality of Zuiderhaven", "International extract"),
        """
# Extract from the Personal Records Database (BRP)

@Surname=Tesfamariamo
@Given names=Luwam
@Sex=female
@Date of birth=26 August 1997
@Place of birth=Keren
@Country of birth=Eritrea
@Nationality=Eritrean
@Address=Kade 12, Zuiderhaven
@Issued on=9 December 2022
""",
        {"surname": "Tesfamariamo", "given_names": "Luwam", "sex": "F", "birth_date": "1997-08-26",
         "birth_place": "Keren", "nationality": "ERI", "date": "2022-12-09"},
        languages=("eng", "nld"),
    ),
    Sample(
        "d10-rni-brief", "D10", "dev_rijks",
        ("Rijksdienst voor Identiteitsgegevens", "Registratie Niet-Ingezetenen"),
        """
@Datum=6 februari 2020
@Kenmerk=RNI-417093
@Onderwerp=uw persoonsgegevens in de BRP

Geachte mevrouw Ndiayegueye,

U vroeg welke gegevens over u in de basisregistratie personen staan. U bent geregistreerd als:

- Geslachtsnaam: Ndiayegueye
- Voornamen: Mame Coumba
- Geboortedatum: 00-00-1983
- Geboorteplaats: Thiès
- Geboorteland: Senegal
- Nationaliteit: Senegalese

De gegevens zijn ontleend aan een verklaring onder ede.
""",
        {"surname": "Ndiayegueye", "given_names": "Mame Coumba", "birth_date": "1983", "birth_place": "Thiès",
         "nationality": "SEN", "date": "2020-02-06"},
    ),
    Sample(
        "d10-geboorteland-onder-naam", "D10", "dev_klerk",
        ("Gemeente Noordhoek", "Team Burgerzaken"),
        """
# BRP-uittreksel

De ambtenaar verklaart dat in de basisregistratie personen is opgenomen:

@Achternaam=Sivanathanu
@Voornamen=Priya
@Geboren op=17 juli 1969
@in=Vavuniya (Sri Lanka)
@Nationaliteit=Staatloos
@Afgegeven te Noordhoek op=30 januari 2017
""",
        {"surname": "Sivanathanu", "given_names": "Priya", "birth_date": "1969-07-17",
         "birth_place": "Vavuniya (Sri Lanka)", "nationality": "stateless", "date": "2017-01-30"},
    ),
    Sample(
        "d14-frans-verklaring", "D14", "dev_kantoor",
        ("Vertaalbureau Lemmersma", "beëdigd vertaler Frans"),
        """
# Verklaring van de vertaler

Ondergetekende, drs. E. Lemmersma, door de rechtbank te Assen beëdigd als vertaalster in de Franse taal en ingeschreven
in het Register beëdigde tolken en vertalers onder nummer 24417, verklaart dat de aangehechte Nederlandse tekst een
getrouwe en volledige vertaling is van het Franse origineel, te weten een uittreksel van een geboorteakte.

Assen, 21 september 2016

!sign E. Lemmersma
""",
        {"date": "2016-09-21", "translator_number": "24417", "source_language": "fra", "target_language": "nld"},
    ),
    Sample(
        "d14-russisch-engels", "D14", "dev_brief",
        ("Sworn translations Russian - Dutch - English", "A. Koroleva-Bakkerink"),
        """
I, the undersigned, Anna Koroleva-Bakkerink, sworn translator for the Russian and English languages, Wbtv number 7417,
hereby declare that the foregoing text is a true and faithful translation into English of the attached document in
Russian.

@Date=14 November 2011
@Our number=2011-417

!sign A. Koroleva-Bakkerink
!stamp SWORN TRANSLATOR | Wbtv 7417
""",
        {"date": "2011-11-14", "translator_number": "7417", "source_language": "rus", "target_language": "eng"},
        languages=("eng",),
    ),
    Sample(
        "d15-apostille-engels", "D15", "dev_formulier",
        ("APOSTILLE", "(Convention de La Haye du 5 octobre 1961)"),
        """
@1. Country=Republic of South Africa
@2. This public document has been signed by=N. P. Dlaminini
@3. acting in the capacity of=Assistant Registrar
@4. bears the seal/stamp of=High Court, Pretoria

## Certified

@5. at=Pretoria
@6. the=11 April 2019
@7. by=Registrar of the High Court
@8. No.=4417/2019
""",
        {"country": "ZAF", "sender": "N. P. Dlaminini", "date": "2019-04-11", "number": "4417/2019"},
        languages=("eng",),
    ),
    Sample(
        "d15-minbuza-stempel", "D15", "dev_klerk",
        ("MINISTERIE VAN BUITENLANDSE ZAKEN", "Consulair Dienstencentrum, 's-Gravenhage"),
        """
Gezien voor legalisatie van de handtekening van A. B. Onyangor, consul van de Republiek Kenia te Den Haag.

@Volgnummer=CDC-0417093
@Datum=27 mei 2013

De Minister van Buitenlandse Zaken aanvaardt geen aansprakelijkheid voor de inhoud van het stuk.

!sign namens de minister
!stamp GELEGALISEERD
""",
        {"date": "2013-05-27", "number": "CDC-0417093"},
    ),
    Sample(
        "d16-bd-notariele-akte", "D16", "dev_rijks",
        ("Immigratie- en Naturalisatiedienst", "Bureau Documenten"),
        """
@Datum=8 oktober 2014
@Ons kenmerk=BD 14.417093
@V-nummer=2741170934

# Verklaring van onderzoek

Onderzocht is een nationaliteitsbewijs met nummer 441709, op naam van Rebwar Hamadamini, volgens opgave afgegeven te
Kirkuk op 7 september 2010.

Bevinding: het document is vals. De ondergrondbedrukking is aangebracht met een inkjetprinter.

Met aan zekerheid grenzende waarschijnlijkheid is het document niet echt.
""",
        {"date": "2014-10-08", "reference": "BD 14.417093", "v_number": "2741170934",
         "outcome": "ZEKERHEID_NIET_ECHT"},
    ),
    Sample(
        "d17-lab-halfzus", "D17", "dev_kliniek",
        ("Verilabs Laboratorium", "DNA-verwantschapsonderzoek"),
        """
# Rapport DNA-verwantschapsonderzoek

@Rapportnummer=VL-2019-4417
@Datum rapport=2 september 2019
@V-nummer=2841170421

| Persoon | Gestelde relatie | Geboortedatum |
| Fatoumata Sowou | moeder | 04-05-1980 |
| Ibrahim Sowou | zoon | 18-07-2008 |

Conclusie: de kans dat Fatoumata Sowou de biologische moeder is van Ibrahim Sowou bedraagt meer dan 99,99 %.
""",
        {"date": "2019-09-02", "reference": "VL-2019-4417", "v_number": "2841170421"},
    ),
    Sample(
        "d18-avim-schouw", "D18", "dev_dienst",
        ("Politie", "Afdeling Vreemdelingenpolitie, Identificatie en Mensenhandel", "Ter Apel"),
        """
# Proces-verbaal leeftijdsschouw

@Datum=3 december 2021
@V-nummer=2944170932
@Naam betrokkene=Natnael Weldayi
@Opgegeven geboortedatum=12 februari 2005

Verbalisanten hebben betrokkene gehoord en zijn verschijning, gedrag en verklaringen beoordeeld. Beiden kwamen
onafhankelijk van elkaar tot de conclusie dat betrokkene evident meerderjarig is.
""",
        {"date": "2021-12-03", "v_number": "2944170932", "conclusion": "ADULT", "name": "Natnael Weldayi"},
    ),
)  # fmt: skip
