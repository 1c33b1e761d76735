"""Papers of offices, aid workers, neighbours and clients, each with a way of its own."""

from __future__ import annotations

from tests.samples.model import Form, Sample

SAMPLES = (
    Sample(
        "d91-tabel-breed-18", "D91", "dev_nota",
        ("Gemeente Hofstede", "LVV Hofstede e.o."),
        """
# Verslag LSO

@Datum=25 januari 2023
@Locatie=Stadhuis, kamer 2.14
@Casus=HS-88 (mw. Ruta Weldemariamsy, V-nummer 2790441180)

| Deelnemer | Organisatie | Standpunt |
| mw. J. Poelman | IND | Wil eerst een verklaring van de behandelaar zien. |
| dhr. K. Azimuth | DT&V | Ziet geen mogelijkheden voor terugkeer op korte termijn. |
| mw. B. van Riel | Gemeente Hofstede | Steunt verlenging van de opvang. |

Conclusie: begeleidingsscenario medische aanvraag.
""",
        {"date": "2023-01-25", "name": "Ruta Weldemariamsy", "v_number": "2790441180", "scenario": "medische aanvraag"},
    ),
    Sample(
        "d91-agenda-18", "D91", "dev_kantoor",
        ("Lokaal Samenwerkingsoverleg Hofstede",),
        """
Verslag van de vergadering van woensdag 14 september 2022

**Besproken:** de heer Ali Reza Jamshidipour, V-nummer 2790441191

De heer Jamshidipour is sinds juni in begeleiding bij Stichting Kompas. De IND heeft aangegeven dat er nog een beroep loopt. De DT&V heeft het dossier in afwachting daarvan gesloten.

Afgesproken is het scenario "wachten op uitspraak".
""",
        {"date": "2022-09-14", "name": "Ali Reza Jamshidipour", "v_number": "2790441191", "scenario": "wachten op uitspraak"},
    ),
    Sample(
        "d93-mail-18", "D93", "dev_brief",
        ("MRT Landelijke Vreemdelingenvoorziening",),
        """
Den Haag, 2 november 2021

Betreft: uitkomst MRT 26 oktober, casus Weldemariamsy

Beste collega's in Hofstede,

Op 26 oktober heeft het MRT gesproken over Ruta Weldemariamsy (2790441180). Jullie vroegen: "Welke stukken zijn nodig om haar nationaliteit aan te tonen?"

Het MRT adviseert jullie om via het Rode Kruis contact te zoeken met haar moeder.

IND: neemt nieuwe stukken binnen vier weken in behandeling.
Gemeente: verlengt opvang.

Groet,

!sign Lotte Brandenhorst
""",
        {"date": "2021-11-02", "name": "Ruta Weldemariamsy", "v_number": "2790441180",
         "question": "Welke stukken zijn nodig om haar nationaliteit aan te tonen?",
         "advice": "via het Rode Kruis contact te zoeken met haar moeder"},
    ),
    Sample(
        "d93-formulier-18", "D93", "dev_loket",
        ("Multidisciplinair Review Team",),
        """
# Adviesformulier

@Zaak=HS-61
@Naam vreemdeling=Ali Reza Jamshidipour
@V-nummer=2790441191
@Datum behandeling=7 maart 2023
@Centrale vraag=Is een aanvraag op grond van schrijnendheid zinvol?
@Advies van het MRT=Nee, dien een herhaald asielverzoek in.
""",
        {"date": "2023-03-07", "name": "Ali Reza Jamshidipour", "v_number": "2790441191",
         "question": "Is een aanvraag op grond van schrijnendheid zinvol?", "advice": "Nee, dien een herhaald asielverzoek in."},
    ),
    Sample(
        "d94-raadsbrief-18", "D94", "dev_dienst",
        ("Gemeente Hofstede", "Bestuurssecretariaat"),
        """
* IND
* T.a.v. de hoofddirecteur
* Postbus 16275
* 2500 BG Den Haag

@Verzenddatum=19 juni 2017
@Ons kenmerk=HS17.U4420
@Onderwerp=opschorting uitzetting mevrouw Tamar Gelashvilian

Geachte hoofddirecteur,

Als burgemeester van Hofstede maak ik mij zorgen over mevrouw Gelashvilian. Haar dochter doet dit jaar eindexamen. Daarom verzoek ik u de uitzetting op te schorten tot na de zomer.

Met vriendelijke groet,

!sign Drs. E. Wolthekker | Burgemeester
""",
        {"date": "2017-06-19", "reference": "HS17.U4420", "subject": "opschorting uitzetting mevrouw Tamar Gelashvilian"},
    ),
    Sample(
        "d94-open-brief-18", "D94", "dev_vrij",
        ("GEMEENTE DE KOLK",),
        """
De Kolk, 11 maart 2022

Aan de staatssecretaris van Justitie en Veiligheid, de heer E. van der Burcht

Onderwerp: Armeense familie in De Kolk

Geachte heer Van der Burcht,

Namens de inwoners van De Kolk verzoek ik u de familie Tumanyanko een vergunning te geven.

De burgemeester van De Kolk,

!sign N. Rosweide
""",
        {"date": "2022-03-11", "subject": "Armeense familie in De Kolk",
         "recipient": "staatssecretaris van Justitie en Veiligheid"},
    ),
    Sample(
        "d96-collega-18", "D96", "dev_vrij",
        (),
        """
# Getuigenverklaring

Naam getuige: Mohamed Warsamehan
Geboortedatum: 9 oktober 1970
Adres: Plein 3, Hofstede
Nationaliteit: Nederlandse

Verklaring over: Abdi Farahsani

Ik ken Abdi uit Baidoa. Wij zaten op dezelfde koranschool. Zijn vader had een winkel naast die van mijn oom.

Ik heb een kopie van mijn paspoort toegevoegd.

Hofstede, 22 april 2020
Handtekening: M. Warsamehan
""",
        {"date": "2020-04-22", "sender": "Mohamed Warsamehan", "birth_date": "1970-10-09", "person": "Abdi Farahsani", "signed": True},
    ),
    Sample(
        "d96-werkgever-18", "D96", "dev_kantoor",
        (),
        """
Amersveld, 5 februari 2018

Aan wie dit leest,

Hierbij verklaar ik, Cornelis Antonius Breedstraat, geboren op 12 december 1961, het volgende. Mevrouw Nana Adwoa Boatenghene heeft van 2006 tot 2011 als oppas voor mijn kinderen gezorgd. Zij
woonde in die tijd in Amersveld.

!sign C.A. Breedstraat
""",
        {"date": "2018-02-05", "sender": "Cornelis Antonius Breedstraat", "birth_date": "1961-12-12",
         "person": "Nana Adwoa Boatenghene", "signed": True},
    ),
    Sample(
        "d96-affidavit-18", "D96", "dev_akte",
        (),
        """
# AFFIDAVIT

I, ISAAC KWAKU OSEIMENSAH, of House No. 14, Kumasi, Ghana, make oath and say as follows:

1. That I am a citizen of Ghana.
2. That I am the uncle of Akosua Frimpongwaa, who now resides in the Netherlands.
3. That her parents are deceased.

Sworn at Kumasi this 4th day of July 2019

Deponent: I.K. Oseimensah
""",
        {"date": "2019-07-04", "sender": "ISAAC KWAKU OSEIMENSAH", "person": "Akosua Frimpongwaa", "signed": True},
        languages=("eng",),
    ),
    Sample(
        "d99-kruisjes-18", "D99", "dev_formulier",
        ("Gemeente Hofstede", "LVV"),
        """
# Toestemming delen persoonsgegevens

@Naam=Ali Reza Jamshidipour
@Geboren=3 april 1984
@V-nr=2790441191

De LVV Hofstede mag mijn gegevens delen met:

| Organisatie | Ja | Nee |
| IND | X |  |
| DT&V | X |  |
| Politie/AVIM |  | X |
| GGD | X |  |

@Voorgelezen in=Farsi
@Geldig tot=1 juni 2023
@Datum=1 juni 2022
@Handtekening=A.R. Jamshidipour
""",
        {"date": "2022-06-01", "name": "Ali Reza Jamshidipour", "birth_date": "1984-04-03", "v_number": "2790441191",
         "source_language": "fas", "recipients": ["IND", "DT&V", "GGD"], "expiry_date": "2023-06-01", "signed": True},
    ),
    Sample(
        "d99-zin-18", "D99", "dev_brief",
        ("Stichting Kompas Hofstede",),
        """
Ondergetekende, mevrouw Ruta Weldemariamsy, geboren op 16 september 1993, geeft Stichting Kompas toestemming om gegevens te delen met haar advocaat mr. Bloemers, de gemeente Hofstede, Rode Kruis en IOM.

Deze toestemming is op 4 april 2021 door een tolk in het Tigrinya voorgelezen en loopt af op 4 april 2022.

Getekend te Hofstede, 4 april 2021

!sign R. Weldemariamsy
""",
        {"date": "2021-04-04", "name": "Ruta Weldemariamsy", "birth_date": "1993-09-16", "source_language": "tir",
         "expiry_date": "2022-04-04", "signed": True},
    ),
    Sample(
        "d99-intrek-18", "D99", "dev_formulier",
        ("Stichting Kompas",),
        """
# Intrekking AVG-toestemming

@Naam=Ruta Weldemariamsy
@Toestemming gegeven op=4 april 2021
@Ingetrokken per=1 november 2021
@Datum=28 oktober 2021
@Handtekening=R. Weldemariamsy
""",
        {"date": "2021-10-28", "name": "Ruta Weldemariamsy", "withdrawn_on": "2021-11-01", "signed": True},
    ),
    Sample(
        "d101-nulbrief-18", "D101", "dev_stichting",
        ("COA", "Procesopvanglocatie Budelveld"),
        """
@Datum=14 mei 2018
@V-nummer=2740993315
@Naam=Yonatan Haileberhanu
@Betreft=beëindiging opvang (Rva)

Uw asielaanvraag is op 16 april 2018 niet-ontvankelijk verklaard omdat u al bescherming heeft in Griekenland. Uw vertrektermijn is verstreken. Per 21 mei 2018 heeft u geen recht meer op opvang
van het Centraal Orgaan opvang asielzoekers.

Bent u het niet eens met deze beslissing? U kunt binnen één week beroep instellen bij de rechtbank.
""",
        {"date": "2018-05-14", "v_number": "2740993315", "name": "Yonatan Haileberhanu", "subject": "beëindiging opvang (Rva)",
         "expires_on": "2018-05-21", "remedy": {"kind": "beroep", "weeks": 1}},
    ),
    Sample(
        "d101-antwoord-18", "D101", "dev_kliniek",
        ("Centraal Orgaan opvang asielzoekers", "Postbus 30203, 2500 GE Den Haag"),
        """
@Datum=6 december 2016
@Onze referentie=COA/JZ/2016/2071
@V-nummer=2720118820
@Onderwerp=uw verzoek om opvang

Geachte mevrouw Bahmanpourin,

U vroeg op 28 november 2016 om opvang. Wij wijzen uw verzoek af, omdat uw herhaalde aanvraag niet is ingediend bij de IND.

U kunt tegen dit besluit binnen vier weken beroep instellen bij de rechtbank Den Haag.
""",
        {"date": "2016-12-06", "reference": "COA/JZ/2016/2071", "v_number": "2720118820", "subject": "uw verzoek om opvang",
         "remedy": {"kind": "beroep", "weeks": 4}},
    ),
    Sample(
        "d103-vragen-18", "D103", "dev_formulier",
        (),
        """
# Eigen verklaring

@Naam=Akosua Frimpongwaa
@Geboortedatum=26-05-1982
@Geboorteplaats=Obuasi
@V-nummer=2701188344
@Taal=Twi
@Eigen handschrift=ja

Waarom ben je weggegaan?
Mijn man is overleden en zijn familie wilde mij laten trouwen met zijn broer. Ik ben naar Accra gegaan en daarna naar Nederland.

@Datum=12 augustus 2019
@Handtekening=A. Frimpongwaa
""",
        {"date": "2019-08-12", "name": "Akosua Frimpongwaa", "birth_date": "1982-05-26", "birth_place": "Obuasi",
         "v_number": "2701188344", "signed": True},
    ),
    Sample(
        "d103-brief-burgemeester-18", "D103", "dev_vrij",
        (),
        """
Hofstede, 30 mei 2023

Beste mensen van de IND,

Ik ben Abdi Farahsani. Ik ben geboren in 1988 in Baidoa. Ik woon nu elf jaar in Nederland zonder papieren. Ik heb geprobeerd terug te gaan, maar de ambassade van Somalië geeft mij geen paspoort. Ik wil
graag werken en mijn kinderen zien.

Ik heb dit in het Somalisch geschreven en Ayaan heeft het vertaald.

Abdi Farahsani
""",
        {"date": "2023-05-30", "name": "Abdi Farahsani", "source_language": "som", "signed": True},
    ),
    Sample(
        "d103-poroch-18", "D103", "dev_getypt",
        (),
        """
* MIJN LEVENSVERHAAL

Ik heet Nino Kvaratskheliani. Ik ben op 8 december 1975 in Sukhumi geboren. In 1993 moesten wij vluchten. Ik kwam in Moskou terecht en had geen papieren. In 2004 ben ik met de bus naar Nederland gekomen.

* Geschreven in het Russisch
* 17 oktober 2011
* N. Kvaratskheliani
""",
        {"date": "2011-10-17", "name": "Nino Kvaratskheliani", "birth_date": "1975-12-08", "birth_place": "Sukhumi",
         "source_language": "rus", "signed": True},
    ),
    Sample(
        "d95-stichting-18", "D95", "dev_dienst",
        ("Stichting Kompas Hofstede",),
        """
Hofstede, 15 juni 2022

Ons kenmerk: SKH-2022-61

Hierbij bevestigen wij dat mevrouw R. Weldemariamsy, geboren op 16-09-1993, V-nummer 2790441180, sinds 7 januari 2021 is opgenomen in onze opvang aan de Lange Gracht.

!sign P. Vonkeman | directeur
""",
        {"date": "2022-06-15", "name": "R. Weldemariamsy", "birth_date": "1993-09-16", "v_number": "2790441180",
         "organisation": "Stichting Kompas Hofstede", "period": {"from": "2021-01-07", "to": None}},
    ),
    Sample(
        "letter-advocaat-uitspraak-18", "letter", "dev_dienst",
        ("Bloemers & Partners", "Advocaten"),
        """
@Datum=8 februari 2023
@Ons kenmerk=2022/0417/BL
@Inzake=Jamshidipour/staatssecretaris

Geachte heer Jamshidipour,

Goed nieuws. De rechtbank Den Haag, zittingsplaats Rotterdam, heeft in de tussenuitspraak van 1 februari 2023 (NL22.20417) bepaald dat de staatssecretaris het gebrek binnen zes weken moet herstellen.
De rechtbank schrijft: "De rechtbank stelt verweerder in de gelegenheid het gebrek te herstellen." U hoeft nu niets te doen.

Met vriendelijke groet,

!sign mr. A. Bloemers
""",
        {"date": "2023-02-08", "reference": "2022/0417/BL"},
        absent=("dictum", "hearing_date", "attacked_decision_date"),
        note="a letter that quotes an interim ruling is a letter",
    ),
    Sample(
        "letter-school-verklaring-18", "letter", "dev_brief",
        ("ROC Hofland", "Afdeling NT2"),
        """
Hofstede, 12 januari 2022

Beste Ruta,

Je bent geslaagd voor de toets lezen op niveau B1. Gefeliciteerd! De toets schrijven doe je op 3 februari. Neem je identiteitskaart mee.

Veel succes,

!sign Jolanda Weerdhuizen
""",
        {"date": "2022-01-12"},
        absent=("birth_date", "expiry_date"),
    ),
    Sample(
        "letter-mail-advocaat-18", "D104", "dev_brief",
        (),
        """
Beste Petra,

Bijgaand de beschikking van de IND van 9 maart 2023. De aanvraag is afgewezen als ongegrond. Wij moeten binnen vier weken beroep instellen. Kun je Ali vragen om langs te komen?

Groet,
Anton Bloemers
""",
        {"date": "2023-03-13", "sender": "bloemers@advocaat.voorbeeld.invalid", "subject": "beschikking Jamshidipour"},
        absent=("outcome", "remedy"),
        form=Form.MAIL,
        headers={"From": "mr. A. Bloemers <bloemers@advocaat.voorbeeld.invalid>", "To": "petra@kompas.voorbeeld.invalid",
                 "Subject": "beschikking Jamshidipour", "Date": "Mon, 13 Mar 2023 16:22:00 +0100"},
    ),
)  # fmt: skip
