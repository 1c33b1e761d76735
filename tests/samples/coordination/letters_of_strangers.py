"""Letters of no listed kind, and letters that quote, as offices write them that know no catalogue."""

from __future__ import annotations

from tests.samples.model import Form, Sample

SAMPLES = (
    Sample(
        "letter-woningbouw-huur-16", "letter", "dev_dienst",
        ("Woningstichting De Singel",),
        """
* Mevrouw F. Abdirahmansy
* Lijsterbeslaan 44
* 3812 XT Eemsteden

@Datum=7 november 2022
@Ons kenmerk=WS/22/88104
@Behandeld door=afdeling Verhuur
@Onderwerp=huurverhoging

Geachte mevrouw Abdirahmansy,

Per 1 januari 2023 verhogen wij de huur van uw woning met 2,3%. U betaalt dan € 512,44 per maand. Bent u het hier niet mee eens? Dan kunt u tot
15 december 2022 bezwaar maken met het formulier op onze website.

Met vriendelijke groet,

!sign J. Zuilensteyn | medewerker Verhuur
""",
        {"date": "2022-11-07", "reference": "WS/22/88104"},
        absent=("outcome", "remedy", "nationality"),
    ),
    Sample(
        "letter-advocaat-citeert-uitspraak-16", "letter", "dev_kantoor",
        ("Van der Moolenaar Advocaten", "asiel- en vreemdelingenrecht"),
        """
De heer A. Tesfagabirsen
p/a Stichting Noodopvang Eemsteden

Eemsteden, 22 februari 2018

Inzake: uw zaak tegen de IND

Geachte heer Tesfagabirsen,

Bijgaand stuur ik u de uitspraak van de rechtbank Den Haag, zittingsplaats Utrecht, van 14 februari 2018. De rechtbank heeft het beroep gegrond
verklaard en het besluit van 3 oktober 2017 vernietigd. In de uitspraak staat: "De rechtbank draagt verweerder op binnen zes weken een nieuw besluit
te nemen." De staatssecretaris kan hiertegen nog binnen vier weken hoger beroep instellen. Zodra ik meer weet, hoort u van mij.

Met vriendelijke groet,

!sign mr. K. van der Moolenaar
""",
        {"date": "2018-02-22"},
        absent=("dictum", "outcome", "remedy", "attacked_decision_date"),
        note="a letter that quotes a ruling is a letter",
    ),
    Sample(
        "letter-ngo-citeert-beschikking-16", "letter", "dev_stichting",
        ("VluchtelingenWerk Eemsteden",),
        """
@Datum=3 juli 2019
@Kenmerk=VWE-190703
@Betreft=uitleg over uw brief van de IND

Beste Zerihun,

Je vroeg ons wat er in de brief van de IND van 20 juni 2019 staat. De IND schrijft: "Uw aanvraag wordt afgewezen als kennelijk ongegrond. Dit besluit
geldt als terugkeerbesluit." Dat betekent dat je geen verblijfsvergunning krijgt. Praat zo snel mogelijk met je advocaat.

Groet,

!sign Annelies Broerdijk | vrijwilliger
""",
        {"date": "2019-07-03", "reference": "VWE-190703"},
        absent=("outcome", "remedy", "procedure"),
        note="a letter that quotes a decision is a letter",
    ),
    Sample(
        "letter-voetbalclub-16", "letter", "dev_vrij",
        ("v.v. Eemboys '58",),
        """
Eemsteden, 30 augustus 2016

Beste Ebrima,

Welkom bij onze club! Je traint elke dinsdag en donderdag om 19.00 uur op veld 2. Je contributie wordt betaald door het Jeugdsportfonds.

Tot op het veld!

!sign Wim Schoterman | jeugdcoördinator
""",
        {"date": "2016-08-30"},
        absent=("signed", "organisation", "period", "outcome"),
    ),
    Sample(
        "letter-school-rapport-16", "letter", "dev_loket",
        ("OBS De Regenboog",),
        """
@datum=11 maart 2024
@betreft=10-minutengesprek

Aan de ouder(s) van Liyat,

Wij nodigen u uit voor het gesprek over het rapport van Liyat op woensdag 20 maart om 15.40 uur. Neemt u een tolk mee? Geef dit dan uiterlijk
vrijdag door aan de juf.

Met vriendelijke groet,
juf Karlijn
""",
        {"date": "2024-03-11"},
        absent=("hearing_date", "source_language"),
    ),
    Sample(
        "letter-zorgverzekeraar-cak-16", "letter", "dev_rijks",
        ("CAK",),
        """
> Retouradres Postbus 84015, 2508 AA Den Haag

@Datum=19 mei 2021
@Ons kenmerk=2021.0519.OVV.773
@Uw kenmerk=HA-2204
@Behandeld door=Regeling onverzekerbare vreemdelingen
@Onderwerp=vergoeding van zorgkosten

Geachte heer, mevrouw,

U vroeg ons om vergoeding van de kosten van zorg aan een onverzekerbare vreemdeling. Wij betalen u € 214,50. Het bedrag staat binnen tien werkdagen
op uw rekening.

Hoogachtend,

!sign namens het CAK
""",
        {"date": "2021-05-19", "reference": "2021.0519.OVV.773"},
        absent=("outcome", "diagnosis", "emergency"),
    ),
    Sample(
        "letter-gemeente-leefgeld-16", "letter", "dev_brief",
        ("Gemeente Eemsteden", "Maatschappelijke Ontwikkeling"),
        """
De heer D. Ogunwaleson
Havenkade 3
Eemsteden

Datum: 14 januari 2020
Ons kenmerk: MO-2020-00318
Onderwerp: leefgeld januari

Geachte heer Ogunwaleson,

U ontvangt vanaf deze maand € 60,- leefgeld per week. Het geld staat elke maandag op uw pas. Verliest u de pas, bel dan met uw begeleider.

Met vriendelijke groet,

namens het college van burgemeester en wethouders,

!sign T. Wijdenes | consulent
""",
        {"date": "2020-01-14", "reference": "MO-2020-00318"},
        absent=("outcome", "period"),
    ),
    Sample(
        "d94-asielzoekerskind-16", "D94", "dev_rijks",
        ("Gemeente Nijehoven", "De burgemeester"),
        """
Aan de Staatssecretaris van Justitie en Veiligheid
Postbus 20301
2500 EH Den Haag

@Datum=21 september 2018
@Ons kenmerk=BM/18/1120
@Uw kenmerk=2341887
@Onderwerp=verzoek gebruik discretionaire bevoegdheid

Excellentie,

In mijn gemeente woont sinds 2009 mevrouw Siranush Hovsepyanko met haar drie kinderen. De rechtbank verklaarde haar beroep op 4 april 2018
ongegrond. De kinderen kennen geen ander land dan Nederland.

Gelet op het bovenstaande verzoek ik u met klem gebruik te maken van uw bevoegdheid om het gezin in Nederland te laten blijven.

Hoogachtend,

de burgemeester van Nijehoven,

!sign drs. P.J. Oldehovel
""",
        {"date": "2018-09-21", "reference": "BM/18/1120", "subject": "verzoek gebruik discretionaire bevoegdheid",
         "recipient": "Staatssecretaris van Justitie en Veiligheid"},
    ),
    Sample(
        "d104-mail-burgemeester-16", "D104", "dev_brief",
        (),
        """
Geachte heer Blokhuizen,

Met belangstelling heb ik uw brief gelezen. Ik heb de casus van de familie Gurbanzadeh besproken met het LSO. Als burgemeester kan ik geen
verblijfsvergunning geven. Wel verzoek ik u om de IND te vragen de zaak opnieuw te bekijken.

Met vriendelijke groet,
A. Steenwolde
burgemeester
""",
        {"sender": "burgemeester@westerzand.voorbeeld.invalid", "subject": "familie Gurbanzadeh", "date": "2020-11-12"},
        form=Form.MAIL,
        headers={"From": "A. Steenwolde <burgemeester@westerzand.voorbeeld.invalid>",
                 "To": "b.blokhuizen@kerkenraad.voorbeeld.invalid", "Subject": "familie Gurbanzadeh",
                 "Date": "Thu, 12 Nov 2020 10:14:00 +0100"},
    ),
    Sample(
        "d94-minister-antwoord-16", "D94", "dev_dienst",
        ("GEMEENTE WESTERZAND", "Kabinet van de burgemeester"),
        """
Aan: de Minister van Asiel en Migratie

Westerzand, 5 februari 2025

Betreft: de heer Modou Jallowhara (V-nummer 2810044175)

Geachte minister,

Op 10 december 2024 schreef ik u over de heer Jallowhara. Ik ontving nog geen antwoord. De heer Jallowhara verblijft al twaalf jaar in onze opvang en
meerdere pogingen om terug te keren mislukten. Ik verzoek u mij voor 1 april 2025 te laten weten wat u in deze zaak kunt doen.

Met de meeste hoogachting,

!sign M. Akkerwinde | burgemeester van Westerzand
""",
        {"date": "2025-02-05", "v_number": "2810044175"},
    ),
    Sample(
        "d101-coa-beeindiging-16", "D101", "dev_rijks",
        ("Centraal Orgaan opvang asielzoekers",),
        """
@Datum=2 april 2013
@Ons kenmerk=UIT/2013/20415
@V-nummer=2688114093
@Onderwerp=beëindiging verstrekkingen

Geachte mevrouw Mukendibwe,

De rechtbank heeft op 19 maart 2013 uw beroep ongegrond verklaard. Daarom eindigt op grond van de Rva 2005 uw recht op opvang. U dient het centrum
uiterlijk op 30 april 2013 te verlaten.

U kunt binnen vier weken na de dag van bekendmaking van dit besluit beroep instellen bij de rechtbank.

Met vriendelijke groet,

!sign R. Wiersemaat | locatiemanager
""",
        {"date": "2013-04-02", "reference": "UIT/2013/20415", "v_number": "2688114093", "name": "Mukendibwe",
         "expires_on": "2013-04-30", "remedy": {"kind": "beroep", "weeks": 4}, "subject": "beëindiging verstrekkingen"},
    ),
    Sample(
        "d101-coa-overplaatsing-16", "D101", "dev_brief",
        ("COA", "azc Burgumerend"),
        """
Aan: de heer Filmon Habtezgi
V-nr: 2755018831

Burgumerend, 17 oktober 2019

Beste heer Habtezgi,

U wordt op 24 oktober 2019 overgeplaatst naar de vrijheidsbeperkende locatie in Ter Apel. Gaat u niet, dan stopt de opvang.

Groeten van het COA
""",
        {"date": "2019-10-17", "v_number": "2755018831", "name": "Filmon Habtezgi"},
    ),
    Sample(
        "d101-coa-besluit-maatregel-16", "D101", "dev_getypt",
        ("Centraal Orgaan opvang asielzoekers", "Locatie Drachtstercompagnie"),
        """
* Datum        : 28-06-2022
* Kenmerk      : DRC-2022-0094
* Betreft      : besluit tot inhouding van verstrekkingen
* V-nummer     : 2790115426

Geachte heer Nazarisafi,

Op 25 juni 2022 heeft u zich agressief gedragen. Op grond van artikel 10 van de Rva houdt het COA uw verstrekkingen in van 29 juni 2022 tot en met
12 juli 2022.

Tegen dit besluit kunt u binnen vier weken beroep instellen.
""",
        {"date": "2022-06-28", "reference": "DRC-2022-0094", "v_number": "2790115426",
         "subject": "besluit tot inhouding van verstrekkingen", "remedy": {"kind": "beroep", "weeks": 4}},
    ),
    Sample(
        "d101-coa-zelfzorg-16", "D101", "dev_vrij",
        ("centraal orgaan opvang asielzoekers",),
        """
Mevrouw G. Weldemichaelo (V 2766310298)
p/a COA-locatie Zweelerveld

4 december 2023

Ons kenmerk ZWE.23.1204
Uw recht op opvang

Geachte mevrouw Weldemichaelo,

Uw asielaanvraag is ingewilligd. U heeft woonruimte gekregen in de gemeente Hoogezoom. Uw opvang eindigt daarom op 18 december 2023. Levert u uw
sleutel die dag in voor 12.00 uur.

!sign S. Postmus | casemanager
""",
        {"date": "2023-12-04", "reference": "ZWE.23.1204", "v_number": "2766310298", "name": "G. Weldemichaelo",
         "expires_on": "2023-12-18"},
        absent=("remedy",),
    ),
)  # fmt: skip
