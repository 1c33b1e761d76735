"""Minutes of hearings, interim measures and orders on statelessness in a sixteenth hand."""

from __future__ import annotations

from tests.samples.model import Sample

SAMPLES = (
    Sample(
        "d87-oproep-2008-zestien", "D87", "dev_getypt",
        ("RECHTBANK 's-GRAVENHAGE", "Nevenzittingsplaats Haarlem", "Vreemdelingenkamer"),
        """
Haarlem, 11 april 2008

Aan: mr. D. Schaepkens

Procedurenr(s): AWB 07 / 40112, AWB 07 / 40113
Inzake: MWAMBAYI / STAATSSECRETARIS VAN JUSTITIE

Hierbij roep ik u op om te verschijnen ter zitting van de meervoudige kamer van donderdag 29 mei 2008, te 9.30 uur,
Jansstraat 00.

De zaken worden gevoegd behandeld. Nadere stukken dienen uiterlijk tien dagen voor de zitting te zijn ontvangen, met
afschrift aan de wederpartij.

De griffier
""",
        {"date": "2008-04-11", "hearing_date": "2008-05-29", "docket": ["AWB 07/40112", "AWB 07/40113"],
         "seat": "Haarlem", "name": "MWAMBAYI"},
    ),
    Sample(
        "d88-pv-zestien", "D88", "dev_hof",
        ("RECHTBANK DEN HAAG", "Zittingsplaats Rotterdam", "Bestuursrecht"),
        """
zaaknummers: NL22.7713 en NL22.7714

# Proces-verbaal

van de openbare zitting van de meervoudige kamer op 15 september 2022 in de zaken van

Tenzin Lhakpatsering, eiser, V-nummer 2744.880.115

tegen

de staatssecretaris van Justitie en Veiligheid, verweerder.

Samenstelling: mr. W. Feenstras, voorzitter; mr. R. Yildirimo en mr. C. Nauw, leden.

Eiser is verschenen met mr. O. Beekhuizen. Als tolk is verschenen P. Dolkarin.

De voorzitter vraagt verweerder waarom het rapport van de contra-expert van 3 juli 2022 niet is voorgelegd.

Verweerder: dat is besproken in het besluit van 22 april 2022.

De voorzitter sluit het onderzoek. Uitspraak volgt binnen zes weken.

Waarvan proces-verbaal, opgemaakt op 20 september 2022.
""",
        {"date": "2022-09-20", "hearing_date": "2022-09-15", "seat": "Rotterdam",
         "docket": ["NL22.7713", "NL22.7714"], "chamber": "meervoudige", "v_number": "2744880115",
         "name": "Tenzin Lhakpatsering"},
        absent=("dictum",),
    ),
    Sample(
        "d88-schorsing-zestien", "D88", "dev_getypt",
        ("RECHTBANK 's-GRAVENHAGE", "zittingsplaats Amsterdam"),
        """
Verkort proces-verbaal van het verhandelde ter zitting

AWB 09/1189 BEPTDN
Meervoudige kamer voor vreemdelingenzaken, 26 november 2009

Inzake: de heer G. Ter-Minasjanov, eiser, gemachtigde mr. Duyvendonk
tegen: de Staatssecretaris van Justitie, gemachtigde mr. Kraaijevanger

De rechtbank deelt mede dat zij het onderzoek schorst. Verweerder zal binnen vier weken laten weten of hij het besluit
van 23 december 2008 handhaaft, gelet op de verklaring van de ambassade van 4 november 2009. Eiser krijgt daarna twee
weken.

De griffier                De voorzitter
""",
        {"hearing_date": "2009-11-26", "seat": "Amsterdam", "docket": ["AWB 09/1189"], "chamber": "meervoudige",
         "name": "G. Ter-Minasjanov"},
        absent=("dictum", "v_number"),
    ),
    Sample(
        "d82-mondeling-zestien", "D82", "dev_hof",
        ("Rechtbank Den Haag", "Zittingsplaats Zwolle", "Bestuursrecht"),
        """
zaaknummer: NL20.3301

# proces-verbaal van de mondelinge uitspraak van de enkelvoudige kamer van 11 maart 2020 in de zaak tussen

Ousman Jobartehin, eiser, V-nummer: 2799.008.224
(gemachtigde: mr. S. Eelkema),

en

de staatssecretaris van Justitie en Veiligheid, verweerder.

Het beroep is gericht tegen het besluit van 29 januari 2020. De rechtbank heeft het op 11 maart 2020 op zitting
behandeld. Na afloop van de zitting heeft de rechtbank onmiddellijk uitspraak gedaan.

## Beslissing

De rechtbank verklaart het beroep ongegrond.

## Overwegingen

1. Italië is verantwoordelijk voor de aanvraag.

Waarvan is opgemaakt dit proces-verbaal, door de griffier en de rechter ondertekend.

Tegen deze uitspraak kan binnen één week na de dag van verzending van dit proces-verbaal hoger beroep worden ingesteld.
""",
        {"date": "2020-03-11", "hearing_date": "2020-03-11", "seat": "Zwolle", "docket": ["NL20.3301"],
         "chamber": "enkelvoudige", "v_number": "2799008224", "name": "Ousman Jobartehin",
         "attacked_decision_date": "2020-01-29", "dictum": ["ONGEGROND"],
         "remedy": {"kind": "hoger beroep", "weeks": 1}},
    ),
    Sample(
        "d89-ehrm-zestien", "D89", "dev_gezant",
        ("EUROPEAN COURT OF HUMAN RIGHTS", "COUR EUROPÉENNE DES DROITS DE L'HOMME", "Third Section"),
        """
Ms. V. Lankhorsten
Advocate, Nijmegen

Strasbourg, 14 August 2019

Application no. 40117/19
Ganeshalingam v. the Netherlands

Dear Madam,

On 14 August 2019 the duty judge decided, in the interests of the parties and the proper conduct of the proceedings
before the Court, to indicate to the Government of the Netherlands, under Rule 39 of the Rules of Court, that the
applicant should not be removed to Sri Lanka until 4 September 2019.

You are requested to submit by 28 August 2019 a copy of the decision of the Regional Court of The Hague of 30 July 2019.

Yours faithfully,

!sign Deputy Section Registrar |
""",
        {"date": "2019-08-14", "number": "40117/19", "expires_on": "2019-09-04", "name": "Ganeshalingam"},
    ),
    Sample(
        "d89-cat-zestien", "D89", "dev_missie",
        ("UNITED NATIONS", "OFFICE OF THE HIGH COMMISSIONER FOR HUMAN RIGHTS", "Petitions and Urgent Actions Section"),
        """
Geneva, 21 March 2023

Reference: G/SO 229/31 NLD (1140/2023)

Dear Mr. Boomgaardt,

I acknowledge receipt of your communication of 17 March 2023 on behalf of Mr. Ibrahim Kamarako, which has been
registered under number 1140/2023.

The Committee against Torture, acting through its Rapporteur on New Complaints and Interim Measures, has requested the
State party not to return the complainant to Guinea while the complaint is under consideration. This request may be
reviewed in the light of the information provided by the State party.

Yours sincerely,

!sign Secretary of the Committee |
""",
        {"date": "2023-03-21", "number": "1140/2023", "name": "Ibrahim Kamarako"},
        absent=("expires_on",),
    ),
    Sample(
        "d89-weigering-zestien", "D89", "dev_kliniek",
        ("Europees Hof voor de Rechten van de Mens", "Griffie, Straatsburg"),
        """
Straatsburg, 6 december 2012
Verzoekschrift nr. 77013/12
M. Abdirahmanshe tegen Nederland

Geachte mevrouw Pijnenburgh,

Op 5 december 2012 heeft de president van de kamer besloten uw verzoek om een voorlopige maatregel op grond van artikel
39 van het Reglement van het Hof niet toe te wijzen. De Nederlandse regering is dus niet verzocht de uitzetting van uw
cliënt op 7 december 2012 naar Mogadishu uit te stellen.

Laat u vóór 20 december 2012 weten of hij het verzoekschrift handhaaft.

De griffier van de Derde Afdeling
""",
        {"date": "2012-12-06", "number": "77013/12", "name": "M. Abdirahmanshe"},
        absent=("expires_on",),
    ),
    Sample(
        "d90-toegewezen-zestien", "D90", "dev_hof",
        ("RECHTBANK DEN HAAG", "Team Handel", "Enkelvoudige kamer"),
        """
Zaaknummer: C/09/652218
Rekestnummer: HA RK 23-388

# Beschikking van 18 juli 2024

op het op 15 augustus 2023 ingekomen verzoekschrift van:

Sami Khalil ABU-HASIRATI,
geboren te Saida, Libanon, op 22 februari 1991,
verzoeker,
advocaat: mr. N. van der Hoogt te Amsterdam.

Als belanghebbende is aangemerkt: de Staat der Nederlanden (IND).

## Het verzoek

Verzoeker vraagt vast te stellen dat hij geen nationaliteit bezit.

## De beoordeling

De UNRWA-registratie van 3 mei 2010 en het advies van de IND van 2 februari 2024 bevestigen dat verzoeker staatloos is.

## De beslissing

De rechtbank stelt vast dat verzoeker staatloos is.

Deze beschikking is gegeven door mr. E. Duindam, rechter, en op 18 juli 2024 in het openbaar uitgesproken.

Tegen deze beschikking staat hoger beroep open bij het gerechtshof Den Haag, binnen drie maanden.
""",
        {"date": "2024-07-18", "docket": ["C/09/652218", "HA RK 23-388"], "name": "Sami Khalil ABU-HASIRATI",
         "birth_date": "1991-02-22", "birth_place": "Saida", "outcome": "TOEGEWEZEN"},
    ),
    Sample(
        "d90-afgewezen-zestien", "D90", "dev_klerk",
        ("Rechtbank Den Haag", "Meervoudige civiele kamer"),
        """
zaaknummer / rekestnummer: C/09/661047 / HA RK 24-19

beschikking van 6 februari 2025 in de zaak van

Ruzanna GEVORKJANOVA, geboren op 13 december 1978 te Bakoe,
verzoekster, advocaat mr. M. Steenbrinksen,

met als belanghebbende de minister van Asiel en Migratie.

1. De procedure

Verzoekster vraagt haar staatloosheid vast te stellen. Het verzoekschrift is binnengekomen op 16 januari 2024. Op 9 januari 2025 is het verzoek besproken op een zitting.

2. De beoordeling

Volgens de verklaring van de Armeense ambassade van 20 juni 2023 komt verzoekster niet voor in de bestanden. Dat is
niet genoeg: ook Azerbeidzjan en Rusland komen in aanmerking.

3. De beslissing

De rechtbank wijst het verzoek af.
""",
        {"date": "2025-02-06", "docket": ["C/09/661047", "HA RK 24-19"], "name": "Ruzanna GEVORKJANOVA",
         "birth_date": "1978-12-13", "birth_place": "Bakoe", "outcome": "AFGEWEZEN"},
    ),
    Sample(
        "d90-niet-ontvankelijk-zestien", "D90", "dev_vrij",
        ("RECHTBANK DEN HAAG",),
        """
Vaststelling van staatloosheid

C/09/ 670931 - HA RK 24 / 402

Beschikking d.d. 24 oktober 2025

Verzoeker is Shamsul Alamkhani, geboren 1 januari 1990 te Maungdaw, wonende te Eindhoven. Hij wordt bijgestaan door
mr. A. Looijmans.

Bij verzoekschrift van 30 september 2024 heeft hij verzocht zijn staatloosheid vast te stellen. De gemeente heeft hem op
4 maart 2025 echter al als staatloos in de BRP ingeschreven. Verzoeker heeft daarom geen belang meer.

De rechtbank verklaart verzoeker niet-ontvankelijk in zijn verzoek.
""",
        {"date": "2025-10-24", "docket": ["C/09/670931", "HA RK 24-402"], "name": "Shamsul Alamkhani",
         "birth_date": "1990-01-01", "birth_place": "Maungdaw", "outcome": "NIET_ONTVANKELIJK"},
    ),
)  # fmt: skip
