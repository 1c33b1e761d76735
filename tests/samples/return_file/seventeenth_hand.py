"""Papers of the return file in a seventeenth hand."""

from __future__ import annotations

from tests.samples.model import Form, Sample

SAMPLES = (
    Sample(
        "d60-togo-17c", "D60", "dev_klerk",
        ("AMBASSADE DE LA REPUBLIQUE TOGOLAISE", "Bruxelles"),
        """
@N/Réf.=0091/AT-B/C
@Bruxelles, le=22 novembre 2019

Maître,

Par lettre du 14 octobre vous m'avez interrogé sur votre client, M. Komlan Adzessivi, né à Tsévié le 7 juillet 1980.

Le registre d'état civil de Tsévié pour 1980 a été consulté. Aucun acte à ce nom n'y a été dressé. Dans ces conditions l'Ambassade ne saurait le considérer comme citoyen togolais.

Je vous prie d'agréer, Maître, mes salutations distinguées.

!sign Le Premier Conseiller
""",
        {"date": "2019-11-22", "reference": "0091/AT-B/C", "country": "TGO", "name": "Komlan Adzessivi",
         "birth_date": "1980-07-07", "outcome": "EMB_NOT_NATIONAL"},
    ),
    Sample(
        "d60-liberia-curt-17c", "D60", "dev_getypt",
        ("EMBASSY OF LIBERIA", "Avenue du Château, Brussels"),
        """
11 March 2016

Re: Prince Karmohji, DOB 24 December 1982

We refer to your letter dated 8 February. The man mentioned above telephoned us. He does not speak any of our languages and could not tell who was President in 1998. He is not one of ours.

!sign Consul
""",
        {"date": "2016-03-11", "country": "LBR", "name": "Prince Karmohji", "birth_date": "1982-12-24",
         "outcome": "EMB_NOT_NATIONAL"},
    ),
    Sample(
        "d60-pakistan-wait-17c", "D60", "dev_gezant",
        ("High Commission for Pakistan", "The Hague"),
        """
@No.=Cons/2/2022-NADRA
@Dated=4 May 2022

Subject: Verification of Mr. Ghazanfar Aliwaraich (born 02.01.1971)

Your request was passed to the National Database and Registration Authority on 17 January 2022. Up to the present no report has been received from Islamabad. Reminders were sent in February and April.

You will be informed as soon as a reply comes in.

!sign Second Secretary (Consular)
""",
        {"date": "2022-05-04", "reference": "Cons/2/2022-NADRA", "country": "PAK", "name": "Ghazanfar Aliwaraich",
         "birth_date": "1971-01-02", "outcome": "EMB_NO_ANSWER"},
    ),
    Sample(
        "d60-burundi-nl-mail-17c", "D60", "dev_vrij", (),
        """
Geachte mevrouw De Rooij,

Naar aanleiding van uw bericht over mevrouw Espérance Nduwayosi, geboren op 13 maart 1989, kan ik u het volgende zeggen. Haar broer heeft in Bujumbura de geboorteakte opgehaald. Daaruit blijkt dat zij de Burundese nationaliteit heeft. Zij kan bij ons een afspraak maken voor een paspoort.

Met vriendelijke groet,

Ambassade van de Republiek Burundi
Afdeling consulaire zaken
""",
        {"date": "2020-06-18", "country": "BDI", "name": "Espérance Nduwayosi", "birth_date": "1989-03-13",
         "outcome": "EMB_RECOGNISED"},
        form=Form.MAIL,
        headers={"From": "Ambassade Burundi <consulaire@burundi.example.invalid>", "To": "derooij@kade.voorbeeld.invalid",
                 "Date": "Thu, 18 Jun 2020 16:02:00 +0200", "Subject": "Antw: mevrouw Nduwayosi"},
    ),
    Sample(
        "d61-aangetekend-17c", "D61", "dev_loket",
        ("PostNL",),
        """
# Bewijs van terpostbezorging aangetekende brief

@Datum=9 oktober 2019
@Barcode=3SKADE0077123
@Afzender=Stichting Kade
@Geadresseerde=Ambassade van Guinee, Brussel
""",
        {"number": "3SKADE0077123", "country": "GIN"},
    ),
    Sample(
        "d63-mail-17c", "D63", "dev_rijks",
        ("Dienst Terugkeer en Vertrek", "Afdeling Presentaties"),
        """
@Datum=14 december 2015
@V-nummer=2600400771

Betreft: uitslag presentatie van de heer Tariq Mehmoodani bij Pakistan

Collega,

Betrokkene is op 1 september 2015 door twee medewerkers van de ambassade van Pakistan gehoord. Heden berichtte de ambassade dat zij hem niet als haar onderdaan beschouwt. Vóór het gehoor had de ambassade nog aangegeven dat hij waarschijnlijk wel uit Gujrat komt.
""",
        {"date": "2015-12-14", "v_number": "2600400771", "presentation_date": "2015-09-01", "country": "PAK",
         "name": "Tariq Mehmoodani", "outcome": "EMB_NOT_NATIONAL"},
    ),
    Sample(
        "d64-kort-17c", "D64", "dev_brief",
        ("Ambassade van de Republiek Oezbekistan", "Brussel"),
        """
@Datum=5 juli 2016

Geachte heer Van der Wielen,

Wij hebben vastgesteld wie Jasur Tursunovich is. Zodra u ons de vluchtgegevens stuurt, maken wij voor hem een reisdocument voor één reis klaar. U kunt het bij ons loket ophalen.
""",
        {"date": "2016-07-05", "country": "UZB", "name": "Jasur Tursunovich", "outcome": "EMB_LP_PROMISED"},
    ),
    Sample(
        "d65-terugmelding-17c", "D65", "dev_nota",
        ("IOM Nederland", "Regio Zuid"),
        """
@Aan=Stichting Oevers, t.a.v. Tessa Bruinewoud
@Datum=10 februari 2022
@Betreft=dhr. Moustapha Keitaroumi (18-02-1979)

De heer Keitaroumi meldde zich op 1 september 2021 voor terugkeer naar Senegal. Hij heeft geen enkel document. Het consulaat in Brussel wil hem alleen helpen als hij een geboorteakte laat zien; die kan hij niet krijgen. Een vertrek via IOM zit er daarom niet in. De aanmelding is vandaag gesloten.
""",
        {"date": "2022-02-10", "country": "SEN", "name": "Moustapha Keitaroumi", "birth_date": "1979-02-18",
         "visit_date": "2021-09-01", "outcome": "cannot_arrange"},
    ),
    Sample(
        "d66-brief-client-17c", "D66", "dev_vrij", (),
        """
Arnhemdorp, 16 mei 2022

Aan de Dienst Terugkeer en Vertrek

Beste mensen,

Ik ben Yared Mesfinawi, geboren op 6 januari 1985 in Dessie, Ethiopië. Mijn V-nummer is 2777700219. Ik wil graag dat u mij helpt bij het krijgen van een reisdocument. Ik ben zelf op 3 februari 2022 naar de ambassade geweest. Zij zeiden dat ik niet in de computer sta. IOM kon ook niets doen.

Dit is mijn verzoek om bemiddeling. Ik doe er kopieën bij van mijn brieven.

!sign Yared Mesfinawi
""",
        {"date": "2022-05-16", "v_number": "2777700219", "country": "ETH", "name": "Yared Mesfinawi",
         "birth_date": "1985-01-06", "birth_place": "Dessie", "signed": True},
    ),
    Sample(
        "d68-buiten-schuld-17c", "D68", "dev_dienst",
        ("Ministerie van Justitie en Veiligheid", "Dienst Terugkeer en Vertrek"),
        """
@Datum=28 september 2022
@V-nummer=2777700219

# Advies aan de IND inzake buiten schuld

De heer Mesfinawi heeft volgens mij alles gedaan wat redelijkerwijs van hem kan worden verlangd. Ethiopië geeft geen document af. Ik zie geen enkele reden om aan zijn verklaringen te twijfelen. Mijn advies luidt dan ook positief.
""",
        {"date": "2022-09-28", "v_number": "2777700219", "name": "Mesfinawi", "conclusion": "POSITIVE"},
    ),
    Sample(
        "d69-engels-17c", "D69", "dev_getypt",
        ("DT&V", "Locatie Ter Heide"),
        """
# Vertrekgesprek

@Datum=7 maart 2017
@V-nummer=2655511902
@Betrokkene=Chinonso Ogbuaguli
@Tolk=geen, gesprek in het Engels

Betrokkene zegt dat hij niet terug kan naar Nigeria. Hij weigert de LP-aanvraag in te vullen. Regievoerder legt uit wat de gevolgen zijn. Volgende afspraak: 4 april 2017.
""",
        {"date": "2017-03-07", "v_number": "2655511902", "name": "Chinonso Ogbuaguli"},
    ),
    Sample(
        "d70-brief-engels-17c", "D70", "dev_stichting",
        ("Netherlands Red Cross", "Restoring Family Links"),
        """
> 12 September 2023

Our file: RFL/23/0417

Dear Ms Tewelde,

You asked us in March to find out what became of your son Abel. Today we received word from the Sudanese Red Crescent. Volunteers went to the address in Kassala that you gave. The people who live there now have never heard of him. The search goes on: his photograph will be shown in two other camps. We expect to write to you again before the end of the year.
""",
        {"date": "2023-09-12", "reference": "RFL/23/0417", "name": "Tewelde", "person": "Abel", "relation": "son",
         "result": "running"},
    ),
    Sample(
        "d71-duitsland-17c", "D71", "dev_rijks",
        ("Landeshauptstadt Düsseldorf", "Kommunale Ausländerbehörde"),
        """
@Datum=03.09.2018
@Aktenzeichen=33/411-0098

Sehr geehrte Damen und Herren,

auf Ihre Anfrage vom 6. August 2018 teile ich mit, dass Herr Ardian Krasniqaj hier nicht mehr gemeldet ist. Seine Duldung endete am 30. Juni 2013. Eine Wiedereinreise in das Bundesgebiet wird nicht gestattet.
""",
        {"date": "2018-09-03", "reference": "33/411-0098", "country": "DEU", "name": "Ardian Krasniqaj"},
    ),
    Sample(
        "d73-vertrekregeling-17c", "D73", "dev_formulier",
        ("IOM Nederland",),
        """
# Reisschema

@Reiziger=Tamara Beridzenko
@Bestemming=Tbilisi, Georgië
@Vertrek=22 juni 2021, 13.40 uur, Schiphol
@Boekingscode=H3LP8Z
@Afgedrukt=15 juni 2021
""",
        {"date": "2021-06-15", "number": "H3LP8Z", "country": "GEO", "name": "Tamara Beridzenko",
         "visit_date": "2021-06-22"},
    ),
)  # fmt: skip
