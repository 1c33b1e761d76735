"""IOM, mediation, the return service and the Red Cross, in a sixteenth hand."""

from __future__ import annotations

from tests.samples.model import Form, Sample

SAMPLES = (
    Sample(
        "d65-iom-brief-16c", "D65", "dev_stichting",
        ("IOM Nederland", "International Organization for Migration"),
        """
@Datum=25 mei 2021
@Dossier=NL10/21/00871

Geachte heer Tekalignu,

U kwam op 16 december 2020 op ons spreekuur in Utrecht met de wens om naar Ethiopië terug te gaan. Sindsdien hebben wij met u een paspoort aangevraagd bij de ambassade, twee keer een herinnering gestuurd en om een noodreisdocument gevraagd. Op geen van deze verzoeken is iets gekomen.

Zonder reisdocument kan IOM geen vlucht boeken. Daarom kunnen wij u op dit moment niet helpen met uw vertrek en sluiten wij uw aanmelding.

!sign Femke Rutgeraars | vertrekconsulent
""",
        {"date": "2021-05-25", "reference": "NL10/21/00871", "country": "ETH", "name": "Tekalignu",
         "visit_date": "2020-12-16", "outcome": "cannot_arrange"},
    ),
    Sample(
        "d65-iom-english-16c", "D65", "dev_missie",
        ("International Organization for Migration", "Country Office the Netherlands"),
        """
> 7 November 2018

STATEMENT

IOM herewith states that Mr Arash Golmohammadian, date of birth 21-03-1983, registered with our office for assisted voluntary return to Iran on 12 June 2018. Despite several attempts the necessary travel document was not obtained from the Iranian mission. IOM was therefore unable to facilitate his return and the case was closed.

This statement is given at his request. IOM does not take a position on his stay in the Netherlands.
""",
        {"date": "2018-11-07", "country": "IRN", "name": "Arash Golmohammadian", "birth_date": "1983-03-21",
         "visit_date": "2018-06-12", "outcome": "cannot_arrange"},
    ),
    Sample(
        "d65-iom-aanmelding-16c", "D65", "dev_formulier",
        ("IOM Nederland",),
        """
# Bevestiging aanmelding zelfstandige terugkeer

@Naam=Nana Yeboahmensa
@Geboortedatum=3 januari 1968
@Land van terugkeer=Ghana
@Datum gesprek=20 april 2022
@Datum=21 april 2022

U heeft zich aangemeld voor het REAN-programma. Wij nemen contact met u op als wij meer weten over uw reisdocument.
""",
        {"date": "2022-04-21", "country": "GHA", "name": "Nana Yeboahmensa", "birth_date": "1968-01-03",
         "visit_date": "2022-04-20"},
    ),
    Sample(
        "d66-verzoek-advocaat-16c", "D66", "dev_kantoor",
        ("Advocatenkantoor Van Ooijevaar",),
        """
@Datum=4 maart 2020
@Betreft=Mirlan Asanbekovu / verzoek om bemiddeling

* Dienst Terugkeer en Vertrek

Geacht college,

Namens cliënt, Mirlan Asanbekovu, geboren 17 oktober 1981 te Osj (Kirgizië), V-nummer 2711100563, vraag ik u te bemiddelen bij het verkrijgen van vervangende reisdocumenten. Hij schreef zelf de ambassade aan op 7 mei 2019 en 2 september 2019 en meldde zich op 12 november 2019 bij IOM. Niets daarvan leverde een document op.

Cliënt heeft de machtiging van 28 februari 2020 getekend; deze gaat hierbij.

!sign mr. L. van Ooijevaar
""",
        {"date": "2020-03-04", "v_number": "2711100563", "country": "KGZ", "name": "Mirlan Asanbekovu",
         "birth_date": "1981-10-17", "birth_place": "Osj"},
    ),
    Sample(
        "d66-formulier-16c", "D66", "dev_formulier",
        ("Dienst Terugkeer en Vertrek",),
        """
# Bemiddelingsverzoek

@Naam=Rosine Mukamanaze
@Geboren op=15-05-1977
@Te=Gisenyi
@V-nummer=2733300914
@Land van herkomst=Rwanda
@Datum verzoek=18 oktober 2021

Ik verzoek de DT&V te bemiddelen bij het verkrijgen van een reisdocument. Ik heb de volgende stukken bijgevoegd:

- a. identiteitsverklaring
- b. brief aan de ambassade van 2 juni 2021
- c. verklaring van IOM van 30 augustus 2021
- d. toestemming

!sign R. Mukamanaze
""",
        {"date": "2021-10-18", "v_number": "2733300914", "country": "RWA", "name": "Rosine Mukamanaze",
         "birth_date": "1977-05-15", "birth_place": "Gisenyi", "signed": True},
    ),
    Sample(
        "d66-mail-16c", "D66", "dev_getypt", (),
        """
Geachte mevrouw, heer,

Hierbij ontvangt u namens de heer Sory Condélama (V-nummer 2755500641, geboren 9 maart 1990) een bemiddelingsverzoek. De heer Condélama wil terug naar Guinee, maar krijgt van de ambassade geen papieren.

De bijlagen a tot en met d zijn toegevoegd.

Met vriendelijke groet,

Tessa Bruinewoud
Stichting Oevers
""",
        {"date": "2022-11-28", "v_number": "2755500641", "country": "GIN", "name": "Sory Condélama",
         "birth_date": "1990-03-09"},
        form=Form.MAIL,
        headers={"From": "Tessa Bruinewoud <tessa@oevers.voorbeeld.invalid>", "To": "ilc@dienst.voorbeeld.invalid",
                 "Date": "Mon, 28 Nov 2022 15:41:00 +0100", "Subject": "bemiddelingsverzoek Condélama"},
    ),
    Sample(
        "d67-bevestiging-16c", "D67", "dev_rijks",
        ("Dienst Terugkeer en Vertrek",),
        """
@Datum=9 november 2021
@V-nummer=2733300914
@Behandeld door=regievoerder W. Schepenaar

Geachte mevrouw Mukamanaze,

Uw verzoek om bemiddeling van 18 oktober 2021 heb ik in goede orde ontvangen. De bemiddeling is op 8 november 2021 gestart. Ik nodig u uit voor een gesprek op 25 november 2021 om 10.00 uur.
""",
        {"date": "2021-11-09", "v_number": "2733300914", "name": "Mukamanaze"},
        absent=("outcome",),
    ),
    Sample(
        "d67-einde-16c", "D67", "dev_dienst",
        ("DT&V", "Locatie Den Bosch"),
        """
@Datum=14 maart 2019
@Ons kenmerk=DTV/BEM/18-0907
@V-nummer=2655500203

Betreft: einde bemiddeling

Geachte heer Asfahabtu,

Ik beëindig hiermee de bemiddeling die op 6 juni 2018 begon. U bent tweemaal niet verschenen op een afspraak met de ambassade. Ik zie daarom geen mogelijkheid om verder voor u te bemiddelen en sluit het dossier. Er volgt geen advies aan de IND.
""",
        {"date": "2019-03-14", "reference": "DTV/BEM/18-0907", "v_number": "2655500203", "name": "Asfahabtu"},
    ),
    Sample(
        "d68-positief-16c", "D68", "dev_rijks",
        ("Dienst Terugkeer en Vertrek", "Ministerie van Justitie en Veiligheid"),
        """
@Datum=2 juli 2021
@V-nummer=2688800735

* Immigratie- en Naturalisatiedienst

# Ambtsbericht buiten schuld

Betrokkene: Vahan Grigoryantsi, geboren 1 november 1966

1. Betrokkene heeft zich gewend tot de vertegenwoordigingen van Armenië en de Russische Federatie. Beide hebben schriftelijk meegedeeld hem niet als onderdaan te beschouwen.
2. IOM heeft zijn vertrek niet tot stand kunnen brengen.
3. Er is geen aanleiding om te twijfelen aan zijn identiteit.
4. Bemiddeling van 2 september 2019 tot 4 mei 2021 heeft niet geleid tot een reisdocument.

Gelet op het bovenstaande ben ik van oordeel dat betrokkene buiten zijn schuld Nederland niet kan verlaten. Ik adviseer u positief.
""",
        {"date": "2021-07-02", "v_number": "2688800735", "name": "Vahan Grigoryantsi", "birth_date": "1966-11-01",
         "conclusion": "POSITIVE"},
    ),
    Sample(
        "d68-negatief-16c", "D68", "dev_dienst",
        ("Dienst Terugkeer en Vertrek",),
        """
@Datum=17-10-2017
@V-nummer=2677700114

Aan: IND, unit regulier

Ambtsbericht inzake de heer K. Noorzadani

De gemachtigde heeft gevraagd om een zwaarwegend advies. De heer Noorzadani heeft zich één keer bij de Afghaanse ambassade gemeld, maar wilde daar zijn geboorteplaats niet noemen. Hij heeft geen documenten laten overkomen hoewel zijn broer in Kabul woont. Ik kan niet concluderen dat aan de voorwaarden is voldaan. Een positief zwaarwegend advies wordt niet gegeven.
""",
        {"date": "2017-10-17", "v_number": "2677700114", "name": "K. Noorzadani", "conclusion": "NEGATIVE"},
    ),
    Sample(
        "d69-lang-16c", "D69", "dev_verslag",
        ("Dienst Terugkeer en Vertrek",),
        """
# Verslag vertrekgesprek

@Datum gesprek=23 januari 2018
@Naam=Selim Haxhiutaj
@V-nummer=2633300876
@Regievoerder=P. Dijkerling
@Taal=Albanees, telefonische tolk

RV: Op 5 december 2017 hebben wij afgesproken dat u een brief aan de ambassade van Kosovo zou sturen. Heeft u dat gedaan?
BTR: Nee. Ik was ziek.
RV: U weet dat u Nederland moet verlaten?
BTR: Ja, maar ik heb daar niemand meer.
RV: Ik vul vandaag met u de aanvraag in. Wilt u die tekenen?
BTR: Dat wil ik eerst met mijn advocaat bespreken.

Afspraken: betrokkene neemt voor 6 februari contact op met zijn advocaat. Volgend gesprek op 20 februari 2018.

Inschatting: betrokkene werkt niet actief mee.
""",
        {"date": "2018-01-23", "v_number": "2633300876", "name": "Selim Haxhiutaj"},
    ),
    Sample(
        "d69-curt-16c", "D69", "dev_formulier",
        ("DT&V",),
        """
# Vertrekgesprek nr. 6

@Vreemdeling=Adiam Ghebreyesusa
@V-nr=2744400519
@Gehouden op=11-09-2020
@Vertrekplan=zelfstandig vertrek Eritrea via IOM

Mevrouw heeft een kopie van de doopakte meegenomen. Zij wil niet naar de ambassade uit angst. Vertrekplan blijft ongewijzigd.
""",
        {"date": "2020-09-11", "v_number": "2744400519", "name": "Adiam Ghebreyesusa"},
    ),
    Sample(
        "d70-gevonden-16c", "D70", "dev_stichting",
        ("Nederlandse Rode Kruis", "Restoring Family Links"),
        """
@Datum=18 mei 2022
@Ons kenmerk=RFL-21-1187

Beste mevrouw Nsengiyumve,

In november vroeg u ons uw broer Innocent te zoeken. Wij hebben goed nieuws: onze collega's van het Rode Kruis in Oeganda hebben hem ontmoet in het kamp Kyaka. Hij is blij dat u leeft en wil graag met u bellen. Zijn telefoonnummer geven wij u bij ons volgende gesprek.

!sign Lotte Eijsbergen
""",
        {"date": "2022-05-18", "reference": "RFL-21-1187", "name": "Nsengiyumve", "person": "Innocent",
         "relation": "broer", "result": "contact"},
    ),
    Sample(
        "d70-niet-gevonden-english-16c", "D70", "dev_missie",
        ("The Netherlands Red Cross", "Tracing Service"),
        """
@Date=4 October 2019
@Case=AFG-NL-18-0552

Dear Mr Sharifullahi,

In June 2018 you asked us to look for your mother, Bibi Gul Sharifullahi, last known address Charikar. Our colleagues of the ICRC visited the village twice and published her name. Unfortunately nobody could tell where she is now. All possibilities have been tried and we have no choice but to close your enquiry. Should you receive new information, do let us know.
""",
        {"date": "2019-10-04", "reference": "AFG-NL-18-0552", "name": "Sharifullahi",
         "person": "Bibi Gul Sharifullahi", "relation": "mother", "result": "not_found"},
        absent=("mother",),
    ),
    Sample(
        "d70-loopt-16c", "D70", "dev_nota",
        ("Rode Kruis", "Afdeling Zoekdienst"),
        """
@Datum=1 december 2020
@Zoekverzoek=2020/SOM/0094
@Gezochte=Faduma Cabdullewa (zus van aanvrager)
@Aanvrager=Liban Cabdullewa

Uw zoekverzoek is doorgestuurd naar de Somalische Rode Halve Maan. Gemiddeld duurt een onderzoek een jaar. Zodra wij iets horen, krijgt u bericht van ons.
""",
        {"date": "2020-12-01", "reference": "2020/SOM/0094", "person": "Faduma Cabdullewa", "relation": "zus",
         "name": "Liban Cabdullewa", "result": "running"},
    ),
)  # fmt: skip
