"""Embassies, DT&V, IOM, the Red Cross, UNHCR and other states in a fourteenth hand."""

from __future__ import annotations

from tests.samples.model import Form, Sample

SAMPLES = (
    Sample(
        "d60-algerije-schrijven-14", "D60", "dev_dienst",
        ("Consulaat van de Democratische Volksrepubliek Algerije", "Amsterdam"),
        """
@Plaats, datum=Amsterdam, 4 december 2018
@Onze ref.=CDA/18/771

Mevrouw,

De heer Sofiane Benzerroukat, die verklaart op 9 juli 1981 te Annaba te zijn geboren, heeft zich bij ons gemeld. Zijn vingerafdrukken
zijn naar Algiers gezonden. Uit het antwoord van 20 november 2018 blijkt dat hij daar onbekend is.

De Consul
""",
        {"date": "2018-12-04", "reference": "CDA/18/771", "country": "DZA", "name": "Sofiane Benzerroukat",
         "birth_date": "1981-07-09", "outcome": "EMB_INSUFFICIENT_INFO"},
    ),
    Sample(
        "d60-vietnam-note-14", "D60", "dev_brief",
        ("EMBASSY OF THE SOCIALIST REPUBLIC OF VIET NAM", "IN THE NETHERLANDS"),
        """
@Ref=77/NV-LS
@Date=28/09/2020

# NOTE VERBALE

The Embassy presents its compliments and, regarding the application of Mr. PHAM DUCLONGAN (born 1970), has the honour to state that the
data given by the applicant do not correspond with any person in the national database.
""",
        {"date": "2020-09-28", "reference": "77/NV-LS", "country": "VNM", "name": "PHAM DUCLONGAN",
         "outcome": "EMB_INSUFFICIENT_INFO"},
        languages=("eng",),
    ),
    Sample(
        "d60-burundi-oui-14", "D60", "dev_klerk",
        ("Ambassade de la République du Burundi", "La Haye"),
        """
Fait à La Haye, le 17 janvier 2020

Concerne : identification de Mme Aline Nizigiyiman, née le 30 septembre 1992

Suite à notre entretien avec l'intéressée, nous reconnaissons sa nationalité burundaise et lui remettrons un titre de voyage.
""",
        {"date": "2020-01-17", "country": "BDI", "name": "Aline Nizigiyiman", "birth_date": "1992-09-30"},
        languages=("fra",),
    ),
    Sample(
        "d63-dtv-terugkoppeling-14", "D63", "dev_rijks",
        ("Dienst Terugkeer en Vertrek", "Ministerie van Justitie en Veiligheid"),
        """
@Datum=6 juli 2021
@V-nummer=2751400019
@Betreft=uitkomst presentatie bij de autoriteiten van Sierra Leone

Geachte mevrouw Conteherin,

Op 15 juni 2021 bent u gehoord door de delegatie van Sierra Leone. De delegatie heeft laten weten dat u geen onderdaan van dat land bent.
""",
        {"date": "2021-07-06", "v_number": "2751400019", "country": "SLE", "presentation_date": "2021-06-15",
         "outcome": "EMB_NOT_NATIONAL"},
    ),
    Sample(
        "d69-vertrekgesprek-14", "D69", "dev_verslag",
        ("DT&V",),
        """
# Gespreksverslag

@Soort gesprek=vertrekgesprek
@Gesproken met=Lamine Diabykan
@V-nummer=2751400020
@Datum gesprek=22 september 2022
@Regievoerder=P. Heemskerkersen

Betrokkene zegt mee te willen werken. Hij heeft de ambassade van Guinee gebeld.
""",
        {"date": "2022-09-22", "v_number": "2751400020", "name": "Lamine Diabykan"},
    ),
    Sample(
        "d67-bemiddeling-gestopt-14", "D67", "dev_praktijk",
        ("Dienst Terugkeer en Vertrek", "Team bemiddeling"),
        """
@Datum=11 november 2019
@V-nummer=2751400031
@Onderwerp=beëindiging bemiddeling

Geachte heer Mekuriayel,

De bemiddeling die op 3 april 2019 begon, wordt vandaag beëindigd omdat de autoriteiten niet hebben gereageerd.

!sign R. Boskoopers | regievoerder
""",
        {"date": "2019-11-11", "v_number": "2751400031"},
    ),
    Sample(
        "d65-iom-kort-14", "D65", "dev_nota",
        ("Internationale Organisatie voor Migratie (IOM)",),
        """
Den Haag, 8 februari 2021

# Verklaring

Ter attentie van de IND

De heer Barhamu Saleheddine, geboren op 2-9-1971, meldde zich op 13 oktober 2020 bij IOM. Hij wil terug naar Tsjaad. Omdat hij geen
paspoort heeft, kan IOM de reis niet uitvoeren.
""",
        {"date": "2021-02-08", "name": "Barhamu Saleheddine", "birth_date": "1971-09-02", "visit_date": "2020-10-13",
         "country": "TCD", "outcome": "cannot_arrange"},
    ),
    Sample(
        "d66-zelf-mail-14", "D66", "dev_getypt",
        (),
        """
Geachte heer, mevrouw,

Ik wil graag dat DT&V voor mij bemiddelt bij de ambassade van Nepal. Mijn gegevens: Dawa Phuntsokar, geboren 15-4-1980 in Mustang,
V-nummer 2751400042. In de bijlage vindt u mijn verklaring, de brief van de ambassade en de toestemming.

Met vriendelijke groet,
Dawa Phuntsokar
""",
        {"date": "2022-06-20", "v_number": "2751400042", "name": "Dawa Phuntsokar", "birth_date": "1980-04-15",
         "birth_place": "Mustang", "country": "NPL", "signed": True},
        form=Form.MAIL,
        headers={"From": "Dawa P <dawa@post.voorbeeld.invalid>", "To": "ilc@dtv.voorbeeld.invalid",
                 "Date": "Mon, 20 Jun 2022 14:02:00 +0200", "Subject": "bemiddeling"},
    ),
    Sample(
        "d70-rfl-gevonden-14", "D70", "dev_vrij",
        ("Het Nederlandse Rode Kruis",),
        """
@Datum=17 oktober 2022
@Ons dossier=RFL/GIN/22/44
@Aan=de heer Alhassane Sylladou

Goed nieuws: onze collega's in Guinee hebben met uw moeder gesproken. Mevrouw Kadiatou Sylladou woont nog steeds in Kindia. Haar
telefoonnummer staat op het briefje bij deze brief.

!sign Marleen Voorburgse
""",
        {"date": "2022-10-17", "reference": "RFL/GIN/22/44", "name": "Alhassane Sylladou", "person": "Kadiatou Sylladou",
         "relation": "moeder", "result": "contact"},
    ),
    Sample(
        "d71-belgie-dvz-14", "D71", "dev_loket",
        ("Dienst Vreemdelingenzaken", "Brussel, België"),
        """
@Datum=5 maart 2021
@Uw vraag=overname van Mustafa Alizadehan
@Onze referentie=DVZ/2021/3317

Geachte,

België is niet bereid betrokkene over te nemen. Zijn verblijfstitel is in 2015 vervallen.

Met de meeste hoogachting,
de attaché
""",
        {"date": "2021-03-05", "reference": "DVZ/2021/3317", "country": "BEL", "name": "Mustafa Alizadehan"},
    ),
    Sample(
        "d73-mail-boeking-14", "D73", "dev_getypt",
        (),
        """
Dear Samira,

Please find below the flight details for Mr Tesfamichael Ogbazghin:

14 March 2022, 21:05 Amsterdam - Addis Ababa, ET 723
Booking code: R7TTQ4

Regards,
IOM Operations
""",
        {"date": "2022-03-02", "visit_date": "2022-03-14", "country": "ETH", "name": "Tesfamichael Ogbazghin",
         "number": "R7TTQ4"},
        form=Form.MAIL, languages=("eng",),
        headers={"From": "IOM Operations <ops@iom.voorbeeld.invalid>", "To": "samira@opvang.voorbeeld.invalid",
                 "Date": "Wed, 02 Mar 2022 08:12:00 +0100", "Subject": "Flight details T. Ogbazghin"},
    ),
    Sample(
        "d06-azerbeidzjan-geen-14", "D06", "dev_missie",
        ("REPUBLIC OF AZERBAIJAN", "State Migration Service"),
        """
@No.=14/2-5518
@Date=19.11.2014

To: Mrs. Larisa Aghajanyanova

In reply to your petition we inform you that you, born on 2 May 1966 in Baku, are not a citizen of the Republic of Azerbaijan as you were
not registered at any address in the Republic on the day the Law entered into force.

!sign Deputy Head of Service
""",
        {"date": "2014-11-19", "reference": "14/2-5518", "country": "AZE", "statement": "is_not",
         "name": "Larisa Aghajanyanova", "birth_date": "1966-05-02", "birth_place": "Baku"},
        languages=("eng",),
    ),
)  # fmt: skip
