"""D27, D28 and D30 to D32: letters about missing papers, objections, withdrawals and entry bans."""

from __future__ import annotations

from tests.samples.model import Sample

SAMPLES = (
    Sample(
        "d27-herstel-2013", "D27", "dev_getypt", ("Immigratie- en Naturalisatiedienst", "Ministerie van Veiligheid en Justitie"),
        """
AANGETEKEND

De heer S. Mutambala-Kazi
p/a Stichting Dak, Waterstad

Datum        28 mei 2013
V-nummer     270.001.1936
Betreft      herstel verzuim

Bij brief van 21 mei 2013 heeft u verzocht om een verblijfsvergunning regulier onder de beperking ‘medische
behandeling’. Uw aanvraag voldoet niet aan de wettelijke vereisten. De navolgende bescheiden ontbreken: het bewijs van
betaling van de leges en een ondertekende toestemmingsverklaring. U wordt in de gelegenheid gesteld dit verzuim binnen
twee weken te herstellen. Indien u hieraan geen gevolg geeft, kan de aanvraag buiten behandeling worden gesteld.

de Staatssecretaris van Veiligheid en Justitie
""",
        {"date": "2013-05-28", "v_number": "2700011936", "procedure": "medisch"},
    ),
    Sample(
        "d27-hasa-2021", "D27", "dev_brief", ("IND Ter Apel",),
        """
* mr. D. Huizelaar
* per mail

Ter Apel, 8 juli 2021

Kenmerk: HASA/21-0774
Cliënt: Rashid Omar Zakaryal, V-nummer 2674400193

Geachte mr. Huizelaar,

Het formulier M35-O dat wij op 6 juli 2021 ontvingen is onvolledig. Er ontbreken vertalingen van de bijlagen 2 en 3.
Wij geven u één week om de aanvraag aan te vullen, dus tot en met 15 juli 2021. Daarna beslissen wij op wat er ligt.
""",
        {"date": "2021-07-08", "v_number": "2674400193", "reference": "HASA/21-0774", "procedure": "hasa"},
    ),
    Sample(
        "d28-brief-2010", "D28", "dev_kantoor", ("Tolsmaat Advocaten", "mr. F. Tolsmaat"),
        """
Ministerie van Justitie, Immigratie- en Naturalisatiedienst, t.a.v. unit bezwaar

Rijnstad, 4 december 2009

In de zaak van Issaka Ouédraogol (V-nummer 2741100392), te dezen domicilie kiezende ten kantore van ondergetekende

Edelachtbare heer, mevrouw,

Op 11 november 2009 heeft u afwijzend beslist op het verzoek van cliënt om toepassing van artikel 64. Daartegen dien ik
hierbij bezwaar in. Ik behoud mij het recht voor de gronden nader aan te vullen.

!sign F. Tolsmaat
""",
        {"date": "2009-12-04", "v_number": "2741100392", "attacked_decision_date": "2009-11-11",
         "name": "Issaka Ouédraogol"},
    ),
    Sample(
        "d28-pro-forma-2024", "D28", "dev_vrij", ("Kantoor voor Vreemdelingenrecht", "Waagplein 0, Waterstad"),
        """
# PRO FORMA BEZWAARSCHRIFT

@Aan=de minister van Asiel en Migratie
@Van=mr. A.B. Lindewater
@Datum=11-01-2024
@Bezwaarmaker=E. Kpodarelu
@V-nr=2645001178
@Uw besluit=18 december 2023, Z1-000114407

De bezwaarmaker is het niet eens met dit besluit. Ik vraag u om een afschrift van het dossier en een termijn van vier
weken voor het indienen van de gronden.

!sign mr. A.B. Lindewater
""",
        {"date": "2024-01-11", "v_number": "2645001178", "attacked_decision_date": "2023-12-18",
         "name": "E. Kpodarelu"},
    ),
    Sample(
        "d30-fax-2010", "D30", "dev_getypt",
        ("Immigratie- en Naturalisatiedienst", "Afdeling Procesvertegenwoordiging"),
        """
PER TELEFAX

Rechtbank 's-Gravenhage
nevenzittingsplaats Rijnstad

Datum: 14 juni 2010
Uw ref.: AWB 10/11744
Procedure: Ouédraogol / Minister van Justitie
Vreemdelingennummer: 2741100392

Edelachtbaar College,

Ondergetekende bericht u dat de bestreden beschikking d.d. 22-03-2010 niet langer wordt gehandhaafd en hierbij wordt
ingetrokken. Opnieuw zal op het bezwaar worden beslist. Ik ben bereid de proceskosten te vergoeden indien het beroep
wordt ingetrokken.

mr. H. Vinkeveld, procesvertegenwoordiger
""",
        {"date": "2010-06-14", "withdrawn_decision_date": "2010-03-22", "docket": ["AWB 10/11744"],
         "v_number": "2741100392"},
    ),
    Sample(
        "d30-client-2024", "D30", "dev_brief", ("Immigratie- en Naturalisatiedienst", "Ministerie van Asiel en Migratie"),
        """
* Mevrouw E. Kpodarelu
* Waagplein 0, Waterstad

@Datum=2 december 2024
@Uw V-nummer=2645.001.178
@Onderwerp=Ons besluit van 26 augustus 2024 geldt niet meer

Geachte mevrouw Kpodarelu,

Op 26 augustus 2024 hebben wij een besluit genomen op uw bezwaar. U bent daartegen in beroep gegaan (zaaknummer
NL24.36118). Wij hebben opnieuw naar uw zaak gekeken. Het besluit was niet goed gemotiveerd. Daarom hebben wij het
ingetrokken.

U ontvangt binnen 6 maanden een nieuw besluit. Tot die tijd mag u in Nederland blijven.
""",
        {"date": "2024-12-02", "withdrawn_decision_date": "2024-08-26", "docket": ["NL24.36118"],
         "v_number": "2645001178", "term_months": 6},
    ),
    Sample(
        "d30-aan-advocaat-2017", "D30", "dev_vrij", ("IND", "Directie Juridische Zaken"),
        """
@Aan=mr. T. van Elzendaal
@Datum=19 april 2017
@Ons kenmerk=PV/2017/4410
@Zaak=Rostamiyeh, V-nummer 2783441002, AWB 17/2093

Geachte confrère,

Naar aanleiding van uw beroepsgronden zie ik aanleiding om terug te komen van het besluit van 16 januari 2017. Dat
besluit komt hiermee te vervallen. Er zal een nieuw besluit volgen, nadat uw cliënt aanvullend is gehoord over zijn
bekering. Ik verwacht dat dit besluit binnen vier maanden wordt genomen.

Een afschrift van deze brief zend ik aan de rechtbank.
""",
        {"date": "2017-04-19", "withdrawn_decision_date": "2017-01-16", "docket": ["AWB 17/2093"],
         "v_number": "2783441002", "reference": "PV/2017/4410", "term_months": 4},
    ),
    Sample(
        "d31-zwaar-2014", "D31", "dev_vrij", ("Immigratie- en Naturalisatiedienst", "Ministerie van Veiligheid en Justitie"),
        """
# Besluit tot uitvaardiging van een inreisverbod

Gericht aan: Tshibanda Mukokal, geboren te Kananga op 23 maart 1981, V-nummer 2601.447.009

Bij vonnis van de rechtbank Rijnstad van 6 mei 2013 bent u veroordeeld tot een gevangenisstraf van vier jaar. U vormt
een ernstige bedreiging voor de openbare orde. Daarom vaardig ik tegen u een inreisverbod uit met een duur van tien (10)
jaar, gerekend vanaf de datum waarop u Nederland daadwerkelijk heeft verlaten.

U kunt binnen vier weken bezwaar maken.

Rijnstad, 15 september 2014

De Staatssecretaris van Veiligheid en Justitie
""",
        {"date": "2014-09-15", "v_number": "2601447009", "birth_date": "1981-03-23", "entry_ban_years": 10,
         "remedy": {"kind": "bezwaar", "weeks": 4}},
    ),
    Sample(
        "d31-kmar-2022", "D31", "dev_formulier", ("Koninklijke Marechaussee", "Brigade Vreemdelingenzaken Schiphol"),
        """
# TERUGKEERBESLUIT

| Gegevens van de vreemdeling | |
| Familienaam | Ndiayewé |
| Voornaam | Ousmane |
| Geboren | 12 oktober 1996 te Kaolack |
| V-nr | 2880117426 |

U heeft geen rechtmatig verblijf in Nederland. U dient de Europese Unie binnen 28 dagen te verlaten en terug te keren
naar uw land van herkomst.

@Opgemaakt te=Schiphol
@Op=27 februari 2022
@Verbalisant=wachtmeester 1e klasse, K 4471

U kunt tegen dit besluit beroep instellen bij de rechtbank Den Haag, binnen vier weken.
""",
        {"date": "2022-02-27", "v_number": "2880117426", "birth_date": "1996-10-12", "departure_term_days": 28,
         "remedy": {"kind": "beroep", "weeks": 4}},
    ),
    Sample(
        "d32-coa-2024", "D32", "dev_stichting", ("Centraal Orgaan opvang asielzoekers", "Functionaris gegevensbescherming"),
        """
@Datum=30 mei 2024
@Referentie=IV-2024-0771
@Betreft=uw inzageverzoek (artikel 15 AVG)

Geachte mevrouw Lindewater,

Op 6 mei 2024 vroeg u namens mevrouw E. Kpodarelu (V-nummer 2645001178) om een kopie van haar gegevens bij het COA. In
de bijlage vindt u het medisch en het algemeen dossier: samen 148 bladzijden. Namen van medewerkers zijn weggelakt.

Niet tevreden? U kunt binnen zes weken bezwaar maken.
""",
        {"date": "2024-05-30", "reference": "IV-2024-0771", "v_number": "2645001178",
         "remedy": {"kind": "bezwaar", "weeks": 6}},
    ),
    Sample(
        "d32-ind-2012", "D32", "dev_brief", ("Immigratie- en Naturalisatiedienst", "Team Dossierverstrekking"),
        """
Rijnstad, 12 november 2012

Uw brief van: 1 november 2012
Uw kenmerk: 12.771 / TvE
Ons kenmerk: DV 12-40117
Vreemdeling: S. Mutambala-Kazi, 2700011936 (V-nummer)

Geachte heer Van Elzendaal,

Bijgaand treft u aan een afschrift van het dossier van bovengenoemde vreemdeling. Het betreft 96 pagina's. Interne
notities zijn niet bijgevoegd.

Met vriendelijke groet,

namens de Minister voor Immigratie, Integratie en Asiel
""",
        {"date": "2012-11-12", "reference": "DV 12-40117", "v_number": "2700011936"},
    ),
)  # fmt: skip
