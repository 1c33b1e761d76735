"""Embassies, IOM, the Red Cross, UNHCR and the return service in a ninth hand."""

from __future__ import annotations

from tests.samples.model import Sample

SAMPLES = (
    Sample(
        "d60-consulaat-benin", "D60", "dev_missie",
        ("AMBASSADE DE LA RÉPUBLIQUE DU BÉNIN", "Section consulaire", "La Haye"),
        """
@N°=0417/ABLH/SC/2021
@La Haye, le=19 mai 2021

Objet : votre demande concernant M. Codjo Hounsavi, né le 4 avril 1988

Monsieur,

Après vérification, les pièces que vous avez jointes ne nous permettent pas d'établir que l'intéressé possède la
nationalité béninoise. Nous ne pouvons donc pas délivrer de laissez-passer.

Veuillez agréer, Monsieur, nos salutations distinguées.

!sign Le Consul
""",
        {"date": "2021-05-19", "reference": "0417/ABLH/SC/2021", "country": "BEN", "name": "Codjo Hounsavi",
         "birth_date": "1988-04-04", "outcome": "EMB_INSUFFICIENT_INFO"},
        languages=("fra",),
    ),
    Sample(
        "d60-liberia-niet-bekend", "D60", "dev_gezant",
        ("EMBASSY OF THE REPUBLIC OF LIBERIA", "Brussels"),
        """
@Our ref.=LIB/BRU/CON/0417
@Date=7 March 2019

Re: Prince Togbahan, born 30 January 1984

Dear Sir,

We acknowledge your letter of 12 February 2019. Having interviewed Mr Togbahan on 1 March 2019, this Mission has concluded
that he is not a Liberian national. No travel document will therefore be issued.

Yours faithfully,

!sign E. Sumowarden | Consular Officer
""",
        {"date": "2019-03-07", "reference": "LIB/BRU/CON/0417", "country": "LBR", "name": "Prince Togbahan",
         "birth_date": "1984-01-30", "outcome": "EMB_NOT_NATIONAL"},
        languages=("eng",),
    ),
    Sample(
        "d65-iom-brief-ned", "D65", "dev_stichting",
        ("Internationale Organisatie voor Migratie", "Missie in Nederland"),
        """
@Datum=3 oktober 2022
@Ons kenmerk=IOM/NL/22-0917
@Betreft=Ghulam Rasoulizada, geboren 11 november 1975, Afghaanse nationaliteit

Geachte mevrouw Van Eikelenboom,

De heer Ghulam Rasoulizada meldde zich op 16 augustus 2022 bij ons voor hulp bij vertrek naar Afghanistan. Omdat hij geen
geldig reisdocument heeft en de ambassade er geen verstrekt, zien wij geen mogelijkheid zijn vertrek te organiseren.

!sign W. Pieterseldt | vertrekadviseur
""",
        {"date": "2022-10-03", "visit_date": "2022-08-16", "reference": "IOM/NL/22-0917",
         "name": "Ghulam Rasoulizada", "birth_date": "1975-11-11", "country": "AFG", "outcome": "cannot_arrange"},
    ),
    Sample(
        "d65-iom-letter-eng", "D65", "dev_brief",
        ("IOM", "UN MIGRATION", "The Netherlands"),
        """
The Hague, 14 June 2021

Reference: NL-AVR-3308

To whom it may concern,

This is to confirm that Ms Selamawit Habtezgian, born on 2 September 1990, V-number 2741173101, approached IOM on 20 April
2021 asking for voluntary return to Eritrea. Since the Eritrean authorities did not provide a travel document, IOM was
unable to facilitate her departure. Her file was closed.

!sign D. Marchetter | Return Counsellor
""",
        {"date": "2021-06-14", "visit_date": "2021-04-20", "reference": "NL-AVR-3308", "v_number": "2741173101",
         "name": "Selamawit Habtezgian", "birth_date": "1990-09-02", "country": "ERI", "outcome": "cannot_arrange"},
        languages=("eng",),
    ),
    Sample(
        "d66-brief-advocaat", "D66", "dev_kantoor",
        ("Van Eikelenboom Advocaten", "Kade 8, Zuiderhaven"),
        """
* Dienst Terugkeer en Vertrek
* Postbus 164
* 2500 AD Den Haag

Zuiderhaven, 22 februari 2021

@Inzake=Aram Petrosyanov / bemiddeling
@Onze ref.=20210417
@V-nummer=2741173112

Geachte heer, mevrouw,

Namens cliënt, Aram Petrosyanov, geboren op 9 juni 1969 te Gjoemri, van Armeense nationaliteit, verzoek ik u te bemiddelen
bij het verkrijgen van een vervangend reisdocument van Armenië. Bijgesloten zijn vier pasfoto's, een handgeschreven
verklaring en de brief van het consulaat.

!sign mr. S. van Eikelenboom | advocaat
""",
        {"date": "2021-02-22", "reference": "20210417", "v_number": "2741173112", "name": "Aram Petrosyanov",
         "birth_date": "1969-06-09", "birth_place": "Gjoemri", "country": "ARM", "signed": True},
    ),
    Sample(
        "d70-rode-kruis-uitkomst", "D70", "dev_vrij",
        ("Nederlandse Rode Kruis", "Herstel Familiecontacten"),
        """
@Datum=8 december 2021
@Dossiernummer=RFL-SDN-3391

Beste heer Idriss Abdalkarimo,

Op 3 maart 2020 vroeg u ons te zoeken naar uw zus Zahra Abdalkarimo. Onze collega's van de Sudanese Rode Halve Maan zijn in
Nyala bij drie adressen geweest. Helaas hebben zij haar niet gevonden. Wij sluiten uw zoekvraag.

!sign M. Heijermanse | medewerker tracing
""",
        {"date": "2021-12-08", "reference": "RFL-SDN-3391", "name": "Idriss Abdalkarimo",
         "person": "Zahra Abdalkarimo", "relation": "zus", "result": "not_found"},
        absent=("nationality", "mother", "father"),
    ),
    Sample(
        "d72-unhcr-bevestigt", "D72", "dev_missie",
        ("UNITED NATIONS HIGH COMMISSIONER FOR REFUGEES", "Branch Office Kampala"),
        """
@Ref.=KMP/RSD/0417/18
@Date=21 September 2018

To whom it may concern

UNHCR hereby certifies that Mr. Jean-Paul Habimanarwa, national of Rwanda, born on 3 December 1982, was registered with
this Office under individual number 712-00C88417 and recognised as a refugee in Uganda on 6 May 2010.

!sign R. Adeyinkar | Protection Officer
""",
        {"date": "2018-09-21", "reference": "KMP/RSD/0417/18", "name": "Jean-Paul Habimanarwa", "nationality": "RWA",
         "birth_date": "1982-12-03", "registration_number": "712-00C88417"},
        languages=("eng",),
    ),
    Sample(
        "d73-vlucht-afgezegd", "D73", "dev_stichting",
        ("IOM Nederland", "Afdeling Vertrek"),
        """
@Datum=11 april 2022
@Boekingsnummer=Q7KX2P
@Reiziger=Yared Bekelewold

# Bevestiging annulering

De vlucht naar Addis Abeba (Ethiopië) van 19 april 2022 gaat niet door. Het ticket is vandaag geannuleerd, omdat het
laissez-passer niet is afgegeven.
""",
        {"date": "2022-04-11", "visit_date": "2022-04-19", "name": "Yared Bekelewold", "country": "ETH",
         "number": "Q7KX2P"},
    ),
)  # fmt: skip
