"""Return papers by authors who write at length: history and dates before what counts."""

from __future__ import annotations

from tests.samples.model import Form, Sample

SAMPLES = (
    Sample(
        "d60-lang-irak-2019", "D60", "dev_akte",
        ("Republic of Iraq", "Ministry of Foreign Affairs", "Embassy in The Hague"),
        """
Number: 3/14/881
Date: 10 September 2019

To: the Directorate of International Affairs, Repatriation and Departure Service

Subject: Mr. Dilshad Mahmoudkaram

Greetings,

With reference to your letter number 4471 of 2 May 2019, and following the visit of the above person on 19 June 2019, we inform you that his
Iraqi identity card was sent for verification on 25 June 2019. The competent authorities answered that the card is not issued by them. He is therefore not considered to be an
Iraqi citizen.

With appreciation,

!sign Head of the Consular Section
""",
        {"date": "2019-09-10", "reference": "3/14/881", "country": "IRQ", "name": "Dilshad Mahmoudkaram", "outcome": "EMB_NOT_NATIONAL"},
        languages=("eng",),
    ),
    Sample(
        "d60-lang-kameroen-2018", "D60", "dev_klerk",
        ("AMBASSADE DU CAMEROUN", "Section consulaire"),
        """
La Haye, le 5 novembre 2018

Référence : AC/LH/SC/0311

ATTESTATION

Le Consul soussigné atteste que Monsieur Serge Ngamaleuko, né le 14 août 1987 à Douala, s'est présenté à l'Ambassade le 30 octobre 2018 en vue d'obtenir un laissez-passer.
N'ayant présenté aucun document, sa nationalité camerounaise n'a pu être vérifiée.
""",
        {"date": "2018-11-05", "reference": "AC/LH/SC/0311", "country": "CMR", "name": "Serge Ngamaleuko", "birth_date": "1987-08-14",
         "outcome": "EMB_INSUFFICIENT_INFO"},
        languages=("fra",),
    ),
    Sample(
        "d60-lang-brief-turkije-2022", "D60", "dev_brief",
        ("T.C. Rotterdam Başkonsolosluğu", "Consulaat-Generaal van Turkije"),
        """
Datum: 14 februari 2022
Ons kenmerk: 2022/88115

Geachte mevrouw Vlietstraat,

In uw brief van 20 januari 2022 vraagt u of Hasan Demirtasoglun de Turkse nationaliteit heeft. Volgens ons bevolkingsregister is betrokkene bij besluit van 8 mei 2004 uit het Turkse
staatsburgerschap ontslagen. Hij is geen Turks staatsburger meer.

Hoogachtend,

!sign Consul
""",
        {"date": "2022-02-14", "reference": "2022/88115", "country": "TUR", "name": "Hasan Demirtasoglun"},
    ),
    Sample(
        "d60-mail-nl-ghana-2020", "D60", "dev_getypt",
        (),
        """
Goedemiddag,

Uw cliënt, de heer Kwaku Osei-Bonsulan, moet persoonlijk naar de ambassade komen met een geboorteakte en het paspoort van een van zijn ouders. Zonder deze documenten kunnen wij zijn
nationaliteit niet vaststellen.

Vriendelijke groet,

Consulaire afdeling
Ambassade van Ghana, Den Haag
""",
        {"date": "2020-03-03", "country": "GHA", "name": "Kwaku Osei-Bonsulan", "outcome": "EMB_INSUFFICIENT_INFO"},
        form=Form.MAIL,
        headers={"From": "Ambassade van Ghana <consulair@ghana.example>", "To": "b.dijkhuisman@noodopvang.example",
                 "Subject": "Re: Kwaku Osei-Bonsulan", "Date": "Tue, 3 Mar 2020 14:10:00 +0100"},
    ),
    Sample(
        "d61-verslag-2018", "D61", "dev_verslag",
        ("Stichting Wereldwijd", "vrijwilligersverslag"),
        """
# Bezoek aan ambassade

@Ambassade=Ambassade van Algerije, Den Haag
@Datum bezoek=22 maart 2018
@Cliënt=Fouad Zerroukin
@Begeleider=Annet Dijkgraafsma
@Verslag gemaakt op=26 maart 2018

De medewerker zei mondeling dat er geen laissez-passer komt. Hij wilde niets op papier zetten.
""",
        {"visit_date": "2018-03-22", "date": "2018-03-26", "country": "DZA", "name": "Fouad Zerroukin", "outcome": "EMB_VERBAL_ONLY"},
    ),
    Sample(
        "d63-lang-2018", "D63", "dev_brief",
        ("Dienst Terugkeer en Vertrek", "Afdeling Laissez-passer"),
        """
Datum: 5 april 2018
Kenmerk: LP-18-0912
V-nummer: 2761600554

Betreft: terugkoppeling presentatie in persoon bij de ambassade van Nigeria

Op 6 februari 2018 is een delegatie van de ambassade van Nigeria naar Zeist gekomen. De heer Osaro Imasuenrobo is daarbij in persoon gepresenteerd. Op 28 maart 2018 heeft de ambassade bericht dat hij is
erkend als onderdaan van Nigeria.
""",
        {"date": "2018-04-05", "reference": "LP-18-0912", "v_number": "2761600554", "country": "NGA", "presentation_date": "2018-02-06",
         "name": "Osaro Imasuenrobo", "outcome": "EMB_RECOGNISED"},
    ),
    Sample(
        "d64-lang-2016", "D64", "dev_gezant",
        ("EMBASSY OF THE REPUBLIC OF GUINEA", "Brussels"),
        """
Brussels, 12 May 2016

Ref: 0441/AGB/2016

The Embassy of the Republic of Guinea presents its compliments to the Repatriation and Departure Service and has the honour to inform that a laissez-passer will be issued to
Mr. Amadou Bahelika, born 2 February 1994, once his flight details are known.
""",
        {"date": "2016-05-12", "reference": "0441/AGB/2016", "country": "GIN", "name": "Amadou Bahelika", "outcome": "EMB_LP_PROMISED"},
        languages=("eng",),
    ),
    Sample(
        "d65-lang-2016", "D65", "dev_rijks",
        ("Internationale Organisatie voor Migratie", "IOM Nederland"),
        """
@Datum=23 november 2016
@Ons kenmerk=NL/16/08814
@Betreft=Hamza Al-Tikritiyan

Hierbij verklaart de Internationale Organisatie voor Migratie (IOM) dat de heer Hamza Al-Tikritiyan, geboren 7 juli 1977 te Bagdad, van gestelde Iraakse nationaliteit, op 12 april 2016 een aanvraag voor
vrijwillig vertrek heeft ondertekend. Op 20 mei en 4 oktober 2016 is hij samen met een medewerker naar de ambassade van Irak geweest. De ambassade weigert een reisdocument.

IOM is niet in staat zijn vertrek te realiseren.
""",
        {"date": "2016-11-23", "reference": "NL/16/08814", "name": "Hamza Al-Tikritiyan", "birth_date": "1977-07-07", "country": "IRQ",
         "visit_date": "2016-04-12", "outcome": "cannot_arrange"},
    ),
    Sample(
        "d65-lang-mail-2021", "D65", "dev_getypt",
        (),
        """
Beste Jolanda,

Mevrouw Anahit Harutyunyants (geboren 19 september 1963) heeft op 8 juni 2021 bij mij een intake gehad voor terugkeer naar Armenië. De ambassade heeft laten weten geen reisdocument af te geven. IOM
kan haar dus niet helpen terugkeren.

Groet,
Sarkis, IOM Nederland
""",
        {"date": "2021-10-28", "name": "Anahit Harutyunyants", "birth_date": "1963-09-19", "country": "ARM", "visit_date": "2021-06-08",
         "outcome": "cannot_arrange"},
        form=Form.MAIL,
        headers={"From": "Sarkis <sarkis@iom.example>", "To": "jolanda@anker.example", "Subject": "Harutyunyants",
                 "Date": "Thu, 28 Oct 2021 10:00:00 +0200"},
    ),
    Sample(
        "d66-lang-2017", "D66", "dev_kantoor",
        ("Steunpunt Ongedocumenteerden Oostwijk",),
        """
Aan de Dienst Terugkeer en Vertrek, t.a.v. ilc@dtv

Enschede, 14 februari 2017

Betreft: bemiddelingsverzoek voor Nguyen Van Thanhlong

Geachte heer, mevrouw,

Ondergetekende, begeleider van Nguyen Van Thanhlong (V-nummer 2761600565, geboren 6 oktober 1975 te Hai Phong, Vietnam), verzoekt u om bemiddeling. Wat is al gedaan?
Op 3 mei 2016 en 12 juli 2016 bezocht hij de ambassade van Vietnam. Op 1 september 2016 meldde hij zich bij IOM, die op 20 januari 2017 een verklaring afgaf.

Bijlagen a t/m d.

!sign H. Boskamper
""",
        {"date": "2017-02-14", "name": "Nguyen Van Thanhlong", "birth_date": "1975-10-06", "birth_place": "Hai Phong", "country": "VNM",
         "v_number": "2761600565", "signed": True},
    ),
    Sample(
        "d66-advocaat-2023", "D66", "dev_stichting",
        ("Advocatenkantoor Lindenhof",),
        """
@Datum=8 mei 2023
@Dossier=23-1180
@V-nummer=2761600576
@Inzake=Samira Osmanabdi / DT&V

Geachte heer, mevrouw,

Cliënte, geboren 1 juli 1990 te Djibouti, wil meewerken aan haar vertrek. Zij heeft zelf alles geprobeerd. Ik verzoek u te bemiddelen bij de autoriteiten van Djibouti voor een vervangend reisdocument
(B8/4 Vc).

Hoogachtend,

!sign mr. K. Lindenhofer
""",
        {"date": "2023-05-08", "name": "Samira Osmanabdi", "birth_date": "1990-07-01", "v_number": "2761600576", "country": "DJI", "signed": True},
    ),
    Sample(
        "d67-start-2022", "D67", "dev_rijks",
        ("Dienst Terugkeer en Vertrek",),
        """
@Datum=20 juni 2022
@V-nummer=2761600587
@Onderwerp=start bemiddeling

Geachte mevrouw Shahbazyanik,

Wij hebben uw bemiddelingsverzoek van 2 mei 2022 ontvangen. De bemiddeling start op 1 juli 2022. Uw regievoerder is mevrouw P. Oostveld.
""",
        {"date": "2022-06-20", "v_number": "2761600587"},
    ),
    Sample(
        "d68-lang-positief-2020", "D68", "dev_dienst",
        ("Dienst Terugkeer en Vertrek", "Ministerie van Justitie en Veiligheid"),
        """
@Datum=7 september 2020
@V-nummer=2761600598
@Betreft=Ambtsbericht inzake buiten schuld

## Voorwaarden

1. Betrokkene heeft zich gewend tot de ambassade van Myanmar (12 maart 2018).
2. Betrokkene heeft zich gewend tot IOM (verklaring van 5 november 2018).
3. De DT&V heeft bemiddeld van 4 februari 2019 tot 30 juni 2020 zonder resultaat.

## Advies

Aan alle voorwaarden van het buitenschuldbeleid is voldaan. De DT&V brengt een positief zwaarwegend advies uit.
""",
        {"date": "2020-09-07", "v_number": "2761600598", "conclusion": "POSITIVE"},
    ),
    Sample(
        "d70-lang-2018", "D70", "dev_dienst",
        ("Het Nederlandse Rode Kruis", "Restoring Family Links"),
        """
@Datum=29 januari 2018
@Ons kenmerk=RFL/2016/0881
@Betreft=Resultaat van uw zoekverzoek

Geachte heer Alizadehkhan,

Op 14 november 2016 vroeg u ons te zoeken naar uw echtgenote, mevrouw Zeinab Alizadehkhan, en uw dochter. De Iraanse Rode Halve Maan heeft in Mashhad gezocht. Op 9 januari 2018 kregen wij bericht dat
de opsporing geen resultaat heeft opgeleverd.
""",
        {"date": "2018-01-29", "reference": "RFL/2016/0881", "person": "Zeinab Alizadehkhan", "relation": "echtgenote", "result": "not_found"},
    ),
    Sample(
        "d70-frans-2019", "D70", "dev_brief",
        ("Croix-Rouge de la République Démocratique du Congo", "Rétablissement des liens familiaux"),
        """
Kinshasa, le 18 mars 2019

Réf. RLF/RDC/2018/551

Demandeur : Patrick Ilungakasongo
Personne recherchée : Marie Ilungakasongo (mère)

Nos volontaires ont retrouvé la personne recherchée à Goma le 2 mars 2019. Elle souhaite reprendre contact.
""",
        {"date": "2019-03-18", "reference": "RLF/RDC/2018/551", "name": "Patrick Ilungakasongo", "person": "Marie Ilungakasongo", "relation": "mère",
         "result": "contact"},
        languages=("fra",),
    ),
    Sample(
        "d70-mail-2023", "D70", "dev_getypt",
        (),
        """
Beste meneer Ghebrezgiar,

Hierbij een tussenbericht over uw zoekverzoek (dossier RFL-22-1040) naar uw broer Simon Ghebrezgiar. Wij hebben nog geen reactie van het Rode Kruis in Soedan. Het onderzoek loopt door.

Vriendelijke groet,
Rode Kruis, afdeling Restoring Family Links
""",
        {"date": "2023-02-09", "reference": "RFL-22-1040", "person": "Simon Ghebrezgiar", "relation": "broer", "result": "running"},
        form=Form.MAIL,
        headers={"From": "Restoring Family Links <rfl@rodekruis.example>", "To": "ghebrezgiar@post.example",
                 "Subject": "Tussenbericht zoekverzoek", "Date": "Thu, 9 Feb 2023 16:40:00 +0100"},
    ),
    Sample(
        "d71-lang-duitsland-2021", "D71", "dev_kantoor",
        ("Bundesamt für Migration und Flüchtlinge", "Nürnberg"),
        """
Nürnberg, 12 January 2021

Ref.: 8114471-160

Re: your request concerning Mr Tariq Mehmoodanwar

Dear colleague,

Germany can not accept the request to take back the above person. He has no right of residence in Germany.
""",
        {"date": "2021-01-12", "reference": "8114471-160", "country": "DEU", "name": "Tariq Mehmoodanwar"},
        languages=("eng",),
    ),
    Sample(
        "d72-lang-2019", "D72", "dev_stichting",
        ("UNHCR", "Representation in Bangladesh", "Cox's Bazar"),
        """
@Date=5 August 2019
@Our Ref.=BGD/CXB/19/0412
@Re=Registration of Mohammed Salimullahin

Dear Ms. Winkelaarsen,

In reply to your e-mail of 10 July 2019, we can confirm that Mohammed Salimullahin (born 1 January 1987) and his parents are registered in Nayapara camp under family
number (MRC) 30114 since 1992. He left the camp in 2010.

!sign Registration Officer
""",
        {"date": "2019-08-05", "reference": "BGD/CXB/19/0412", "name": "Mohammed Salimullahin", "birth_date": "1987-01-01"},
        languages=("eng",),
    ),
    Sample(
        "d73-mail-iom-2018", "D73", "dev_getypt",
        (),
        """
Beste Bakary,

Je ticket is geboekt. Je vliegt op 4 september 2018 om 09.15 uur van Amsterdam via Casablanca naar Banjul (Gambia). Boekingscode: PLM3X8. Wees drie uur van tevoren op Schiphol.

Groet,
IOM Nederland
""",
        {"date": "2018-08-22", "visit_date": "2018-09-04", "number": "PLM3X8", "country": "GMB"},
        form=Form.MAIL,
        headers={"From": "IOM Operations <operations@iom.example>", "To": "bakary@post.example", "Subject": "Je ticket",
                 "Date": "Wed, 22 Aug 2018 12:00:00 +0200"},
    ),
    Sample(
        "d73-annulering-en-2020", "D73", "dev_missie",
        ("Turkish Anatolian Airlines", "Booking cancellation notice"),
        """
Date: 17 March 2020

Passenger: Ms. Sevda Ismayilovani
Reservation: KX81PQ

Dear passenger,

We regret to inform you that your flight TK 1952 from Amsterdam to Baku, Azerbaijan on 24 March 2020 has been cancelled.
""",
        {"date": "2020-03-17", "name": "Sevda Ismayilovani", "visit_date": "2020-03-24", "country": "AZE", "number": "KX81PQ"},
        languages=("eng",),
    ),
)  # fmt: skip
