"""Letters, notes and mails of embassies, consulates and ministries abroad: D60, D64 and D71."""

from __future__ import annotations

from tests.samples.model import Form, Sample

SAMPLES = (
    Sample(
        "d60-note-verbale-2014", "D60", "dev_gezant",
        ("EMBASSY OF THE FEDERAL DEMOCRATIC REPUBLIC OF ETHIOPIA", "Brussels"),
        """
> Note No. ETB/C/0441/14

The Embassy of the Federal Democratic Republic of Ethiopia presents its compliments to the Repatriation and Departure
Service of the Ministry of Security and Justice of the Kingdom of the Netherlands and, with reference to the latter's
application concerning **Mrs. Almaz Woldeyesu**, has the honour to inform that after due investigation by the competent
authorities in Addis Ababa the above mentioned person could not be identified as an Ethiopian national.

The Embassy avails itself of this opportunity to renew to the Service the assurances of its highest consideration.

> Brussels, 27 January 2014
!stamp EMBASSY OF ETHIOPIA | BRUSSELS
""",
        {"date": "2014-01-27", "reference": "ETB/C/0441/14", "country": "ETH", "name": "Almaz Woldeyesu",
         "outcome": "EMB_NOT_NATIONAL"},
        languages=("eng",),
    ),
    Sample(
        "d60-nederlands-2017", "D60", "dev_brief",
        ("Ambassade van de Republiek Irak", "Consulaire afdeling", "Johan de Wittlaan, Den Haag"),
        """
@Den Haag=19-10-2017
@Nummer=K/2017/2215
@Onderwerp=verzoek om een reisdocument

Aan de heer Sherzad Mahmoudovin

De consulaire afdeling heeft uw verzoek van 4 september 2017 ontvangen. Voor de afgifte van een reisdocument moet u een
origineel bewijs van uw Iraakse nationaliteit overleggen, zoals de nationaliteitsverklaring of een identiteitskaart. U
hebt alleen kopieën laten zien. Zonder deze stukken kunnen wij uw aanvraag niet in behandeling nemen.

!sign de consul
""",
        {"date": "2017-10-19", "reference": "K/2017/2215", "country": "IRQ", "name": "Sherzad Mahmoudovin",
         "outcome": "EMB_INSUFFICIENT_INFO"},
    ),
    Sample(
        "d60-mail-2021", "D60", "dev_getypt",
        (),
        """
Good afternoon,

Regarding your mail about Mr Alhagie Camaranjie: the Embassy of the Republic of The Gambia confirms that he visited the
consular section on 8 June 2021. His documents were sent to Banjul for verification. Banjul has confirmed that he is a
Gambian citizen. He may collect the form for the travel document with two photographs.

Kind regards,
Consular section
""",
        {"date": "2021-07-13", "country": "GMB", "name": "Alhagie Camaranjie", "outcome": "EMB_RECOGNISED"},
        languages=("eng",), form=Form.MAIL,
        headers={"From": "Gambia Embassy Brussels <consular@gambia.example>", "To": "begeleiding@noodbed.example",
                 "Date": "Tue, 13 Jul 2021 14:12:00 +0200", "Subject": "Embassy of The Gambia - A. Camaranjie"},
    ),
    Sample(
        "d60-attestation-2022", "D60", "dev_akte",
        ("CONSULAT GÉNÉRAL DE LA RÉPUBLIQUE DU CAMEROUN", "Bruxelles"),
        """
# ATTESTATION

Nous, Consul Général, attestons que le nommé **Jean-Bosco Nguemaleu**, né le 5 décembre 1985 à Bafoussam, s'est présenté
à nos services les 10 janvier et 14 février 2022.

L'intéressé ne figure pas dans nos registres et n'a pas été reconnu comme ressortissant camerounais. Il n'est donc pas
possible de lui délivrer un laissez-passer.

En foi de quoi la présente attestation lui est délivrée pour servir et valoir ce que de droit.

> Fait à Bruxelles, le 1er mars 2022
!sign Le Consul Général
""",
        {"country": "CMR", "name": "Jean-Bosco Nguemaleu", "birth_date": "1985-12-05", "outcome": "EMB_NOT_NATIONAL"},
        languages=("fra",),
    ),
    Sample(
        "d60-geen-stuk-2012", "D60", "dev_kantoor",
        ("MISSION OF THE STATE OF PALESTINE", "The Hague"),
        """
The Hague, May 3rd 2012

Ref. no.: PM/CONS/112-12

CERTIFICATE

The Palestinian Mission hereby certifies that Mr. Ghassan Darwishi (born 15/07/1970 in Ain al-Hilweh, Lebanon) contacted
this Mission to obtain a passport. The Mission is not authorised to issue passports to Palestinian refugees from Lebanon
and is therefore unable to assist him.

!sign Head of the consular department
""",
        {"reference": "PM/CONS/112-12", "name": "Ghassan Darwishi", "birth_date": "1970-07-15"},
        languages=("eng",),
    ),
    Sample(
        "d64-nota-2013", "D64", "dev_gezant",
        ("AMBASSADE DE LA RÉPUBLIQUE ALGÉRIENNE DÉMOCRATIQUE ET POPULAIRE", "La Haye"),
        """
@Note n°=118/C/13

L'Ambassade de la République algérienne présente ses compliments au Service Rapatriement et Départ et a l'honneur de
l'informer que l'identification de M. Sofiane Benkhaledov, né le 19 octobre 1984, a été confirmée par les autorités
algériennes.

L'Ambassade est disposée à délivrer un laissez-passer dès communication des détails du vol.

> La Haye, le 22 août 2013
""",
        {"date": "2013-08-22", "reference": "118/C/13", "country": "DZA", "name": "Sofiane Benkhaledov",
         "birth_date": "1984-10-19", "outcome": "EMB_LP_PROMISED"},
        languages=("fra",),
    ),
    Sample(
        "d64-dtv-bericht-2019", "D64", "dev_rijks",
        ("Dienst Terugkeer en Vertrek", "Ministerie van Justitie en Veiligheid", "Laissez-Passer Unit"),
        """
@Datum=12 juli 2019
@V-nummer=2855510447
@Betreft=akkoord vervangend reisdocument

Geachte mevrouw Oyelaranwa,

De Nigeriaanse autoriteiten hebben op 8 juli 2019 laten weten dat zij een vervangend reisdocument voor u zullen afgeven.
Zodra uw vlucht is geboekt, haalt uw regievoerder het document op bij de ambassade van Nigeria.
""",
        {"date": "2019-07-12", "v_number": "2855510447", "country": "NGA", "outcome": "EMB_LP_PROMISED"},
    ),
    Sample(
        "d64-ingetrokken-2022", "D64", "dev_dienst",
        ("Dienst Terugkeer en Vertrek", "Afdeling Buitenlandse Betrekkingen"),
        """
@Datum=4 november 2022
@Ons kenmerk=DTV-LP-22-3310
@V-nummer=2880017744

Aan de gemachtigde van de heer Yusuf Mohamudov

Eerder liet ik u weten dat de vertegenwoordiging van Somalië op 2 augustus 2022 een laissez-passer had toegezegd. Op 25
oktober 2022 heeft de vertegenwoordiging die toezegging ingetrokken. Als reden is gegeven dat de clanafkomst niet kon
worden bevestigd. Er wordt dus geen laissez-passer afgegeven.
""",
        {"date": "2022-11-04", "reference": "DTV-LP-22-3310", "v_number": "2880017744", "country": "SOM",
         "name": "Yusuf Mohamudov", "outcome": "EMB_LP_WITHDRAWN", "withdrawn_on": "2022-10-25"},
    ),
    Sample(
        "d64-engels-2016", "D64", "dev_missie",
        ("EMBASSY OF THE SOCIALIST REPUBLIC OF VIET NAM", "Consular Section", "The Hague"),
        """
@Date=30 May 2016
@Ref.=VN/CS/16-0447

Dear Sir,

Further to your request we are pleased to inform you that the competent authorities of Viet Nam have agreed to the return
of Mr. Nguyen Van Longh (date of birth: 20 November 1979). An emergency travel document will be issued upon receipt of
the itinerary.

!sign Third Secretary
""",
        {"date": "2016-05-30", "reference": "VN/CS/16-0447", "country": "VNM", "birth_date": "1979-11-20",
         "name": "Nguyen Van Longh", "outcome": "EMB_LP_PROMISED"},
        languages=("eng",),
    ),
    Sample(
        "d71-toelating-2019", "D71", "dev_gezant",
        ("EMBASSY OF THE REPUBLIC OF TÜRKIYE", "Consular Section", "The Hague"),
        """
@Date=15 February 2019
@Our ref.=2019/Lahey/04417

Dear Mr. Polatov,

In answer to your letter of 28 December 2018 concerning your admission to Turkey: foreigners who do not hold a valid
residence permit for Turkey are not admitted. Your former residence permit lapsed in 2009. Your request can therefore not
be granted.

!sign Vice Consul
""",
        {"date": "2019-02-15", "reference": "2019/Lahey/04417", "country": "TUR", "name": "Polatov"},
        languages=("eng",),
    ),
    Sample(
        "d71-frans-2018", "D71", "dev_brief",
        ("RÉPUBLIQUE DU SÉNÉGAL", "Ministère de l'Intérieur", "Direction de la Police des Étrangers"),
        """
@N°=004417/MINT/DPETV
@Date=26 novembre 2018
@Objet=demande d'admission au séjour

Madame,

Par lettre du 3 octobre 2018, vous avez sollicité l'admission au Sénégal de M. Lamine Sankohva, de nationalité
sierra-léonaise.

J'ai le regret de vous informer qu'une suite favorable ne peut être réservée à cette demande, l'intéressé ne justifiant
d'aucun titre de séjour antérieur.
""",
        {"date": "2018-11-26", "reference": "004417/MINT/DPETV", "country": "SEN", "name": "Lamine Sankohva",
         "nationality": "SLE"},
        languages=("fra",),
    ),
    Sample(
        "d71-duits-2021", "D71", "dev_vrij",
        ("Botschaft der Bundesrepublik Deutschland", "Rechts- und Konsularreferat", "Den Haag"),
        """
@Datum=9. September 2021
@Geschäftszeichen=RK 516.20-0447
@Betreff=Aufnahme in Deutschland

Sehr geehrte Frau Rechtsanwältin,

Ihr Mandant, Herr Amanuel Teklemariam, besitzt keinen gültigen Aufenthaltstitel für Deutschland. Eine Wiedereinreise kann
nicht gestattet werden.

!sign Im Auftrag
""",
        {"reference": "RK 516.20-0447", "country": "DEU", "name": "Amanuel Teklemariam"},
        languages=("eng",),
    ),
    Sample(
        "d71-saudi-2015", "D71", "dev_nota",
        ("ROYAL EMBASSY OF SAUDI ARABIA", "Consular Affairs", "The Hague"),
        """
@Reference=1436/CA/882
@Date=21 April 2015
@Subject=Re-entry of a former resident

To: Mrs. Halima Abdirahmanet

The Embassy has studied your request to return to the Kingdom of Saudi Arabia, where you lived until 2003. As you are not
a Saudi national and have no sponsor in the Kingdom, the Embassy regrets that you cannot be allowed to enter.
""",
        {"date": "2015-04-21", "reference": "1436/CA/882", "country": "SAU", "name": "Halima Abdirahmanet"},
        languages=("eng",),
    ),
)  # fmt: skip
