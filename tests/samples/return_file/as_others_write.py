"""Return papers of other services, countries and years."""

from __future__ import annotations

from tests.samples.model import Sample

SAMPLES = (
    Sample(
        "d60-ambassade-frans-2018", "D60", "dev_vrij",
        ("AMBASSADE DE LA RÉPUBLIQUE DE GUINÉE", "Section consulaire", "La Haye"),
        """
@Réf.=AMB/CONS/0418/2018
@Objet=Demande de laissez-passer

La Haye, le 12 avril 2018

À qui de droit,

La section consulaire certifie que M. Ousmane Baldéen s'est présenté le 3 avril 2018. Il n'a pu fournir aucun
document prouvant sa nationalité. L'ambassade n'est pas en mesure de délivrer un document de voyage.

!sign Le Chargé des affaires consulaires
""",
        {"date": "2018-04-12", "country": "GIN", "reference": "AMB/CONS/0418/2018",
         "outcome": "EMB_INSUFFICIENT_INFO"},
    ),
    Sample(
        "d60-consulate-2015", "D60", "dev_brief",
        ("CONSULATE GENERAL OF THE REPUBLIC OF THE UNION OF MYANMAR", "Brussels"),
        """
@Date=18 June 2015
@Ref=MMR/BRU/15-201

TO WHOM IT MAY CONCERN

This is to inform you that Mr. Nur Kamal Uddinov, who applied at this office, is not a national of Myanmar. We
have no record of his birth or residence. No travel document can be issued.

!sign First Secretary
""",
        {"date": "2015-06-18", "country": "MMR", "outcome": "EMB_NOT_NATIONAL"},
    ),
    Sample(
        "d61-afspraak-2019", "D61", "dev_brief",
        ("Ambassade van Bangladesh", "Afsprakenservice"),
        """
# Afspraakbevestiging

@Naam=Nur Kamal Uddinov
@Datum bezoek=17 september 2019
@Tijd=11:15
@Nummer=BGD-44120

Neem uw identiteitsbewijs mee. Deze bevestiging is geen toegangsbewijs.
""",
        {"visit_date": "2019-09-17", "country": "BGD"},
    ),
    Sample(
        "d61-aangetekend-2020", "D61", "dev_vrij",
        ("PostNL", "Verzendbewijs aangetekend"),
        """
@Datum=2 maart 2020
@Track & trace=3SKLU0012345
@Aan=Ambassade van de Democratische Republiek Congo, Den Haag
@Van=Stichting Noodbed

Bewaar dit bewijs goed. Het is uw bewijs dat u dit poststuk hebt verzonden.
""",
        {"date": "2020-03-02", "country": "COD"},
    ),
    Sample(
        "d62-afschrift-2021", "D62", "dev_vrij",
        ("Dienst Terugkeer en Vertrek", "Directie Internationale Aangelegenheden"),
        """
@Datum=8 februari 2021
@V-nummer=2090871123
@Onderwerp=LP-aanvraag Gambia

Geachte heer Ceesayman,

Hierbij ontvangt u een afschrift van de aanvraag om een laissez-passer die ik vandaag bij de ambassade van
Gambia heb ingediend. Bijlagen: vingerafdrukken, vier pasfoto's, kopie schooldiploma.
""",
        {"date": "2021-02-08", "country": "GMB", "v_number": "2090871123"},
    ),
    Sample(
        "d63-armenie-2013", "D63", "dev_brief",
        ("Dienst Terugkeer en Vertrek", "Afdeling Presentaties"),
        """
@Datum=20 november 2013
@V-nummer=2076650012
@Land=Armenië
@Presentatie in persoon=29 oktober 2013

# Terugkoppeling

Betrokkene is gepresenteerd aan de Armeense autoriteiten. De autoriteiten hebben verklaard dat betrokkene niet
wordt erkend als onderdaan van Armenië.
""",
        {"date": "2013-11-20", "presentation_date": "2013-10-29", "country": "ARM",
         "v_number": "2076650012", "outcome": "EMB_NOT_NATIONAL"},
    ),
    Sample(
        "d64-ingetrokken-2020", "D64", "dev_vrij",
        ("HIGH COMMISSION FOR SRI LANKA", "Consular Division"),
        """
@Date=14 February 2020
@Our ref=HC/LP/0077

Dear Sir, Madam,

With reference to our note of 3 December 2019, by which this mission agreed to issue a laissez-passer
(toezegging), I regret to inform you that the said promise is hereby withdrawn, as the person could not be
verified in the registers in Sri Lanka.

!sign Minister Counsellor
""",
        {"date": "2020-02-14", "country": "LKA", "outcome": "EMB_LP_WITHDRAWN"},
    ),
    Sample(
        "d65-mail-2019", "D65", "dev_vrij",
        ("IOM Nederland",),
        """
@Datum=7 oktober 2019
@Cliënt=Tekle Haileab
@Intake=11 juni 2019
@Betreft=stand van zaken zelfstandig vertrek

Beste begeleider,

Je vroeg om een verklaring. Omdat er geen reisdocument is, kan de International Organization for Migration het
vertrek van je cliënt op dit moment niet organiseren. Zodra er een document is, kan hij zich opnieuw melden.

!sign counsellor IOM
""",
        {"date": "2019-10-07", "outcome": "cannot_arrange"},
    ),
    Sample(
        "d66-ingevuld-2017", "D66", "dev_vrij",
        ("Bemiddelingsverzoek", "aan: ilc@dtv"),
        """
@Datum=19 mei 2017
@Naam=Nur Kamal Uddinov
@V-nummer=2088123344
@Geboortedatum=1 februari 1991
@Land=Myanmar

Ik verzoek de DT&V om te bemiddelen bij het verkrijgen van een reisdocument. Ik voeg toe: een brief van de
ambassade, vier pasfoto's in kleur en een handgeschreven verklaring.

!sign N.K. Uddinov
""",
        {"date": "2017-05-19", "v_number": "2088123344", "birth_date": "1991-02-01", "signed": True},
    ),
    Sample(
        "d67-gesloten-2018", "D67", "dev_brief",
        ("Dienst Terugkeer en Vertrek", "Regio Zuid"),
        """
@Datum=30 augustus 2018
@V-nummer=2088123344
@Betreft=einde bemiddeling

Geachte heer Uddinov,

De ambassade heeft na herhaald verzoek niet geantwoord. Ik sluit het dossier. De bemiddeling is beëindigd. Een
advies over buiten schuld geef ik hiermee niet.

!sign regievoerder
""",
        {"date": "2018-08-30", "v_number": "2088123344"},
    ),
    Sample(
        "d68-positief-2022", "D68", "dev_vrij",
        ("Dienst Terugkeer en Vertrek", "Afdeling Advies"),
        """
@Datum=11 juli 2022
@V-nummer=2088123344
@Betreft=ambtsbericht buiten schuld

Aan de Immigratie- en Naturalisatiedienst,

Betrokkene heeft zich gewend tot de ambassade, tot de IOM en tot mijn dienst. Aan zijn identiteit wordt niet
getwijfeld. Ik breng een positief zwaarwegend advies uit.
""",
        {"date": "2022-07-11", "v_number": "2088123344", "conclusion": "POSITIVE"},
    ),
    Sample(
        "d69-gesprek-2020", "D69", "dev_vrij",
        ("DT&V", "Verslag vertrekgesprek"),
        """
@Datum gesprek=21 januari 2020
@V-nummer=2090871123
@Regievoerder=K. Duinkerken
@Taal=Mandinka

De vreemdeling zegt dat hij wil meewerken. Afgesproken is dat hij binnen een maand zijn familie belt en vraagt
naar een geboorteakte.
""",
        {"date": "2020-01-21", "v_number": "2090871123"},
    ),
    Sample(
        "d70-geen-contact-2021", "D70", "dev_brief",
        ("Nederlandse Rode Kruis", "Restoring Family Links", "Den Haag"),
        """
@Datum=15 juni 2021
@Dossier=RFL-2020-1187
@Gezochte persoon=Fatoumata Baldéen
@Relatie=moeder

Geachte heer,

Op 4 november 2020 ontvingen wij uw zoekverzoek. Onze collega's hebben helaas niemand gevonden. Wij sluiten de
opsporing.
""",
        {"date": "2021-06-15", "reference": "RFL-2020-1187", "result": "not_found"},
    ),
    Sample(
        "d71-weigering-2016", "D71", "dev_vrij",
        ("MINISTRY OF HOME AFFAIRS", "Government of India", "Foreigners Division"),
        """
@Date=3 August 2016
@File No.=25022/14/2016-F.I

Subject: request for re-entry of Mr. Sathiyan Rajendram

Sir,

I am directed to refer to your letter and to say that the request for admission to India cannot be acceded to.

!sign Under Secretary
""",
        {"date": "2016-08-03", "country": "IND"},
    ),
    Sample(
        "d72-bureau-2018", "D72", "dev_brief",
        ("UNHCR", "Representation in Dhaka"),
        """
@Date=27 March 2018
@Registration no.=BGD-18-00447
@Name=Nur Kamal Uddinov
@Date of birth=1 February 1991

UNHCR confirms that the above-named person was registered in Kutupalong camp as a refugee from Myanmar.
""",
        {"date": "2018-03-27", "registration_number": "BGD-18-00447", "birth_date": "1991-02-01"},
    ),
    Sample(
        "d73-annulering-2014", "D73", "dev_vrij",
        ("Reisbureau Wereldwijd", "in opdracht van IOM"),
        """
# Annulering van uw ticket

@Passagier=Ousmane Baldéen
@Datum=9 december 2014
@Bestemming=Conakry, Guinee
@Ticketnummer=074-2210044551

Uw vlucht van 12 december 2014 is geannuleerd omdat er geen reisdocument is.
""",
        {"date": "2014-12-09", "country": "GIN"},
    ),
)  # fmt: skip
