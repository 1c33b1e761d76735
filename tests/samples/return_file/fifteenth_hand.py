"""Return papers in a fifteenth hand."""

from __future__ import annotations

from tests.samples.model import Sample

SAMPLES = (
    Sample(
        "d60-srilanka-besluit-15", "D60", "dev_praktijk",
        ("Embassy of the Democratic Socialist Republic of Sri Lanka", "The Hague"),
        """
@My No.=CON/NIC/20/18
@Your No.=none
@Date=3rd September 2020

The Director, Foundation Anchor

Verification of identity: Thangarajah Pirapakaranu

The Controller of Immigration in Colombo was consulted. Your client's birth could not be traced at Jaffna and consequently the Embassy
regrets that it cannot assist him with a passport.

!sign Minister Counsellor (Consular)
""",
        {"date": "2020-09-03", "reference": "CON/NIC/20/18", "country": "LKA", "name": "Thangarajah Pirapakaranu",
         "outcome": "EMB_INSUFFICIENT_INFO"},
        languages=("eng",),
    ),
    Sample(
        "d60-georgie-brief-15", "D60", "dev_stichting",
        ("Ambassade van Georgië",),
        """
@Nummer=GE-55/06
@Den Haag=12 april 2022
@Onderwerp=Nino Beridzashvilian, geb. 24 september 1985

Geachte heer Stavenuiter,

Naar aanleiding van uw e-mail hebben wij de gegevens van uw cliënte gecontroleerd. Zij is Georgisch staatsburger en kan bij ons een paspoort
aanvragen.

!sign Consul
""",
        {"date": "2022-04-12", "reference": "GE-55/06", "country": "GEO", "name": "Nino Beridzashvilian",
         "birth_date": "1985-09-24", "outcome": "EMB_RECOGNISED"},
    ),
    Sample(
        "d61-aangetekend-15", "D61", "dev_loket",
        ("PostNL",),
        """
# Verzendbewijs aangetekende brief

@Aan=Ambassade van Angola, Den Haag
@Barcode=3SRPKS440917733
@Aangeboden op=8 november 2021
""",
        {"visit_date": "2021-11-08", "country": "AGO", "number": "3SRPKS440917733"},
    ),
    Sample(
        "d62-lp-afschrift-15", "D62", "dev_rijks",
        ("Dienst Terugkeer en Vertrek", "Directie Internationale Aangelegenheden"),
        """
@Datum=28 februari 2020
@Ons kenmerk=LP/20/0311
@V-nummer=2751500012
@Betreft=aanvraag laissez-passer

Aan de ambassade van Algerije

Hierbij bied ik u een aanvraag om een laissez-passer aan voor Karim Boudjemaanet, geboren op 1 november 1988 te Oran. Bijgevoegd zijn foto's en
vingerafdrukken.
""",
        {"date": "2020-02-28", "reference": "LP/20/0311", "v_number": "2751500012", "country": "DZA",
         "name": "Karim Boudjemaanet", "birth_date": "1988-11-01", "birth_place": "Oran"},
    ),
    Sample(
        "d63-uitslag-china-15", "D63", "dev_dienst",
        ("DT&V", "Ministerie van Veiligheid en Justitie"),
        """
@Datum=9 december 2014
@V-nummer=2751500023
@Onderwerp=presentatie China

Geachte mevrouw Xiaohonger,

U bent op 4 november 2014 gepresenteerd bij de Chinese vertegenwoordiging. Tot op heden is daar geen antwoord op gekomen.
""",
        {"date": "2014-12-09", "v_number": "2751500023", "country": "CHN", "presentation_date": "2014-11-04",
         "outcome": "EMB_NO_ANSWER"},
    ),
    Sample(
        "d64-toezegging-weg-15", "D64", "dev_brief",
        ("Dienst Terugkeer en Vertrek",),
        """
@Datum=16 mei 2019
@V-nummer=2751500034

Geachte heer Mensahoforiwa,

De ambassade van Ghana had toegezegd voor u een laissez-passer te verstrekken. Op 13 mei 2019 heeft zij deze toezegging ingetrokken, omdat uw
verklaringen niet kloppen.
""",
        {"date": "2019-05-16", "v_number": "2751500034", "country": "GHA", "outcome": "EMB_LP_WITHDRAWN"},
    ),
    Sample(
        "d65-iom-aangemeld-brief-15", "D65", "dev_kantoor",
        ("IOM Nederland", "Kantoor Eindhoven"),
        """
Eindhoven, 2 april 2019

Betreft: Mamoudou Kebbayan, geboren 6 juni 1990

L.S.,

Bovengenoemde heeft bij IOM op 22 november 2018 een aanvraag ingediend voor vertrek naar Gambia. De ambassade in Brussel heeft geen
vervangend reisdocument afgegeven. Zelfstandig vertrek met hulp van IOM is hierdoor niet mogelijk gebleken.

!sign T. Valkenswaarder
""",
        {"date": "2019-04-02", "name": "Mamoudou Kebbayan", "birth_date": "1990-06-06", "visit_date": "2018-11-22",
         "country": "GMB", "outcome": "cannot_arrange"},
    ),
    Sample(
        "d66-stichting-vraagt-15", "D66", "dev_vrij",
        ("Stichting Anker", "juridisch spreekuur"),
        """
Leiden, 19 augustus 2021

Aan: Dienst Terugkeer en Vertrek, ilc@dtv

Onderwerp: bemiddelingsverzoek mevrouw S. Tadevosyanu, V-nr 2751500045

Geachte collega,

Mevrouw Susanna Tadevosyanu (geboren 8 mei 1959, Gjoemri) wil terug naar Armenië. Zij kreeg driemaal nul op het rekest bij de ambassade. Wij vragen
u haar dossier op te pakken. De vier vereiste bijlagen gaan hierbij.

!sign J. Warmondse
""",
        {"date": "2021-08-19", "v_number": "2751500045", "name": "Susanna Tadevosyanu", "birth_date": "1959-05-08",
         "country": "ARM", "signed": True},
    ),
    Sample(
        "d68-advies-positief-15", "D68", "dev_verslag",
        ("Dienst Terugkeer en Vertrek",),
        """
# Ambtsbericht aan de IND

@Datum=13 oktober 2021
@V-nummer=2751500056
@Betrokkene=Wolde Berhanezgi

Betrokkene heeft alles gedaan wat van hem kon worden verwacht. De DT&V adviseert u dan ook positief ten aanzien van een vergunning wegens
buiten schuld.
""",
        {"date": "2021-10-13", "v_number": "2751500056", "name": "Wolde Berhanezgi", "conclusion": "POSITIVE"},
    ),
    Sample(
        "d70-crs-engels-15", "D70", "dev_missie",
        ("Kenya Red Cross Society", "Restoring Family Links Department"),
        """
@Date=1 December 2021
@Tracing case=KEN-NL-21-0931

To: Netherlands Red Cross
Enquirer: Ifrah Nuuraddinow
Sought person: Cabdi Nuuraddinow, father

We continue to look for the sought person in Dadaab and will revert once the field officer has reported.
""",
        {"date": "2021-12-01", "reference": "KEN-NL-21-0931", "name": "Ifrah Nuuraddinow", "person": "Cabdi Nuuraddinow",
         "result": "running"},
        languages=("eng",),
    ),
    Sample(
        "d71-libanon-general-15", "D71", "dev_akte",
        ("LEBANESE REPUBLIC", "General Directorate of General Security"),
        """
@Number=4471/RES
@Date=30 March 2018

Subject: Mr. Jamil Abu Hashemov, Palestinian refugee

The person named left Lebanon in 1998 and did not renew his travel document. His application for return to Lebanese territory is refused.
""",
        {"date": "2018-03-30", "reference": "4471/RES", "country": "LBN", "name": "Jamil Abu Hashemov"},
        languages=("eng",),
    ),
    Sample(
        "d73-annulering-iom-15", "D73", "dev_nota",
        ("IOM Nederland", "afdeling Reizen"),
        """
@Datum=20 oktober 2020
@Betreft=vlucht Sarkis Nersisyanik

De voor 27 oktober 2020 geboekte reis naar Jerevan (Armenië) kan niet doorgaan: het laissez-passer is niet op tijd gekomen. Het ticket
(reserveringsnummer L9KP44) is geannuleerd.
""",
        {"date": "2020-10-20", "visit_date": "2020-10-27", "name": "Sarkis Nersisyanik", "country": "ARM", "number": "L9KP44"},
    ),
)  # fmt: skip
