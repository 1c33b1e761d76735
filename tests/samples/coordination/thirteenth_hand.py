"""Minutes, team advice, mayors, witnesses, consents and own stories in a thirteenth hand."""

from __future__ import annotations

from tests.samples.model import Form, Sample

SAMPLES = (
    Sample(
        "d91-notulen-kop-13", "D91", "dev_dienst",
        ("LVV Duinregio", "Lokaal Samenwerkingsoverleg"),
        """
# Notulen

@Datum overleg=9 december 2021
@Aanwezigen=gemeente, IND, DT&V, AVIM, Stichting Baken
@Dossier=Habtom Woldeyohansi, 2751300174

IND: de heer kan een herhaalde aanvraag doen als hij zijn doopakte uit Keren krijgt.

DT&V: er is sinds 2017 geen contact meer geweest met de Eritrese ambassade.

Stichting Baken: cliënt wil niet terug.

Afgesproken scenario: legalisering
""",
        {"date": "2021-12-09", "name": "Habtom Woldeyohansi", "v_number": "2751300174", "scenario": "legalisering",
         "positions": {"IND": "de heer kan een herhaalde aanvraag doen als hij zijn doopakte uit Keren krijgt.",
                       "DT&V": "er is sinds 2017 geen contact meer geweest met de Eritrese ambassade."}},
    ),
    Sample(
        "d91-standpunten-tabel-13", "D91", "dev_kliniek",
        ("Gemeente Veenwoude",),
        """
# Verslag casusoverleg ongedocumenteerden

@Besproken op=4 april 2023
@Betrokkene=Mei Linghuang
@V-nr.=2751300185

| Partij | Standpunt |
| DT&V | China reageert niet op het verzoek van 2021. |
| IND | Een aanvraag buiten schuld is pas zinvol na een ambtsbericht. |

Inzet: terugkeer onderzoeken

@Volgend overleg=4 juli 2023
""",
        {"date": "2023-04-04", "name": "Mei Linghuang", "v_number": "2751300185", "scenario": "terugkeer onderzoeken",
         "positions": {"DT&V": "China reageert niet op het verzoek van 2021.",
                       "IND": "Een aanvraag buiten schuld is pas zinvol na een ambtsbericht."}},
    ),
    Sample(
        "d93-brief-aan-lso-13", "D93", "dev_vrij",
        ("MRT LVV", "Multidisciplinair Review Team"),
        """
Den Haag, 19 mei 2022

Kenmerk: MRT/2022/041

Onderwerp: uitkomst casus Sherin Mahmoodian (V-nummer 2751300196)

Geachte leden van het LSO Duinregio,

U legde ons de vraag voor: is een nieuwe taalanalyse zinvol? Wij menen van niet. Wij adviseren u een verzoek om vaststelling van de
staatloosheid in te dienen.

!sign Voorzitter MRT
""",
        {"date": "2022-05-19", "reference": "MRT/2022/041", "name": "Sherin Mahmoodian", "v_number": "2751300196",
         "advice": "een verzoek om vaststelling van de staatloosheid in te dienen.",
         "question": "is een nieuwe taalanalyse zinvol?"},
    ),
    Sample(
        "d94-brief-kort-13", "D94", "dev_kantoor",
        ("BURGEMEESTER VAN WESTERBROEK",),
        """
Westerbroek, 2 november 2022

Aan de Staatssecretaris van Justitie en Veiligheid
Postbus 20301, Den Haag

Betreft: dreigende uitzetting Arsen Petrosyanyk

Geachte heer Van der Burg,

Met klem vraag ik u de uitzetting van deze jongen, die hier zijn eindexamen doet, uit te stellen.

Hoogachtend,

!sign mr. G. Elshoutman
""",
        {"date": "2022-11-02", "subject": "dreigende uitzetting Arsen Petrosyanyk",
         "recipient": "Staatssecretaris van Justitie en Veiligheid"},
    ),
    Sample(
        "d96-vriendin-13", "D96", "dev_nota",
        (),
        """
# Verklaring

Ik, Joke Terwolbeek, geboren 3-2-1951 te Zutphen, ken Ruth Adomakowaa sinds 2014 als vriendin. We wandelen elke zaterdag samen. Ik heb
haar paspoort nooit gezien; ze vertelde me al jaren geleden dat het bij de reisagent is gebleven.

Eefde, 20 augustus 2022

(w.g.) J. Terwolbeek
""",
        {"date": "2022-08-20", "sender": "Joke Terwolbeek", "birth_date": "1951-02-03", "person": "Ruth Adomakowaa",
         "signed": True},
    ),
    Sample(
        "d99-mondeling-13", "D99", "dev_klerk",
        ("Stichting Baken",),
        """
# TOESTEMMINGSVERKLARING

Ondergetekende, Dilnoza Rakhimovan, geboren op 17 november 1988, geeft Stichting Baken toestemming haar gegevens te bespreken met
de IND, de DT&V, haar huisarts en de gemeente Veenwoude.

Zij kan dit op elk moment stopzetten. Zonder verlenging houdt de toestemming op 1 juli 2024 op.

De verklaring is in het Russisch met haar doorgenomen.

Veenwoude, 3 juli 2023

!sign D. Rakhimovan
""",
        {"date": "2023-07-03", "name": "Dilnoza Rakhimovan", "birth_date": "1988-11-17", "source_language": "rus",
         "recipients": ["IND", "DT&V", "huisarts", "gemeente Veenwoude"], "expiry_date": "2024-07-01", "signed": True},
        absent=("withdrawn_on",),
    ),
    Sample(
        "d99-aankruisen-13", "D99", "dev_praktijk",
        ("Wereldhuis Noord",),
        """
# Ik geef toestemming

@Mijn naam=Osayande Igbinosuno
@Geboren op=2 maart 1995
@V-nummer=2751300207

Wereldhuis Noord mag informatie over mij uitwisselen met:

- [x] mijn advocaat
- [x] de IND
- [ ] de politie
- [x] het Rode Kruis

Deze toestemming is geldig tot 15 september 2023.

@Datum=15 september 2022
@Handtekening=O. Igbinosuno
""",
        {"date": "2022-09-15", "name": "Osayande Igbinosuno", "birth_date": "1995-03-02", "v_number": "2751300207",
         "recipients": ["advocaat", "IND", "Rode Kruis"], "expiry_date": "2023-09-15", "signed": True},
        absent=("withdrawn_on",),
    ),
    Sample(
        "d101-coa-overplaatsing-13", "D101", "dev_loket",
        ("COA", "AZC Zeewold"),
        """
@Datum=7 maart 2018
@Kenmerk=ZW-18-0331
@Aan=de heer I. Kamilovjan, V-nummer 2751300218

Beste heer Kamilovjan,

Omdat uw asielaanvraag is afgewezen, stopt de opvang op 4 april 2018. U kunt binnen vier weken beroep instellen tegen deze beslissing.
""",
        {"date": "2018-03-07", "reference": "ZW-18-0331", "v_number": "2751300218",
         "remedy": {"kind": "beroep", "weeks": 4}},
    ),
    Sample(
        "d103-brief-aan-ind-13", "D103", "dev_getypt",
        (),
        """
Aan de IND

Ik ben Mehret Fissehayen. Ik ben 1 juni 1993 geboren in Mendefera, Eritrea. Mijn V-nummer is 2751300229.

Ik wil u zelf vertellen waarom ik gevlucht ben. Ik moest in dienst en mijn man is opgepakt. Ik heb vier maanden in een ondergrondse
gevangenis gezeten.

Dit is uit het Tigrinya vertaald door een vriend.

11-11-2021
Mehret Fissehayen
""",
        {"date": "2021-11-11", "name": "Mehret Fissehayen", "birth_date": "1993-06-01", "birth_place": "Mendefera",
         "v_number": "2751300229", "source_language": "tir", "signed": True},
    ),
    Sample(
        "d95-opvang-bevestigd-13", "D95", "dev_missie",
        ("Stichting Baken", "opvang Duinregio"),
        """
@Datum=6 februari 2023
@Betreft=verblijf van Tesfalem Gidewonu

Hiermee bevestigen wij dat Tesfalem Gidewonu, geboren op 9 september 1989, van 3 oktober 2021 tot 31 januari 2023 in onze opvang
heeft gewoond.

!sign A. Kuinderman
""",
        {"date": "2023-02-06", "name": "Tesfalem Gidewonu", "birth_date": "1989-09-09",
         "period": {"from": "2021-10-03", "to": "2023-01-31"}, "organisation": "Stichting Baken"},
    ),
    Sample(
        "d104-mail-verzonden-13", "D104", "dev_getypt",
        (),
        """
Beste Karel,

Bijgaand de scan van de geboorteakte van Winta. De envelop met postzegels uit Asmara bewaar ik.

Groet, Loes
""",
        {"date": "2021-05-04", "sender": "loes@baken.voorbeeld.invalid", "subject": "geboorteakte Winta"},
        form=Form.MAIL,
        headers={"From": "Loes <loes@baken.voorbeeld.invalid>", "To": "karel@kantoor.voorbeeld.invalid",
                 "Date": "Tue, 04 May 2021 17:20:00 +0200", "Subject": "geboorteakte Winta"},
    ),
)  # fmt: skip
