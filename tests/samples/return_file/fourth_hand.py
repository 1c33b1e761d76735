"""Return papers by a fourth hand."""

from __future__ import annotations

from tests.samples.model import Sample

SAMPLES = (
    Sample(
        "d60-vierde",
        "D60",
        "dev_brief",
        ("EMBAJADA DE LA REPÚBLICA DE CUBA", "Sección Consular", "Rotterdam"),
        """
@Date=7 October 2021
@Ref=CU-441/21

To whom it may concern: the Consular Section informs that Mr. Yordanis Felipez, born 1 April 1980, left Cuba in 2011 and, having stayed abroad for
more than 24 months, has lost his residence. His Cuban nationality is confirmed.
""",
        {
            "date": "2021-10-07",
            "reference": "CU-441/21",
            "country": "CUB",
            "name": "Yordanis Felipez",
            "birth_date": "1980-04-01",
            "outcome": "EMB_RECOGNISED",
        },
        languages=("eng",),
    ),
    Sample(
        "d64-vierde",
        "D64",
        "dev_rijks",
        ("Dienst Terugkeer en Vertrek", "Ministerie van Justitie en Veiligheid"),
        """
@Datum=3 oktober 2023
@V-nummer=2890014476
@Betreft=uw reisdocument

Geachte heer Barrysow,

De ambassade van Senegal heeft op 26 september 2023 ingestemd met het afgeven van een reisdocument aan u.
""",
        {
            "date": "2023-10-03",
            "v_number": "2890014476",
            "country": "SEN",
            "name": "Barrysow",
            "outcome": "EMB_LP_PROMISED",
        },
    ),
    Sample(
        "d65-vierde",
        "D65",
        "dev_kantoor",
        ("IOM International Organization for Migration", "The Hague"),
        """
The Hague, 2 March 2015

Subject: Mr. Arjun Thapaliyan

Mr. Thapaliyan applied for return assistance on 9 December 2014. Because the Embassy of Nepal did not provide him with a travel document, his
departure could not be organised. We have closed his application.
""",
        {
            "date": "2015-03-02",
            "name": "Arjun Thapaliyan",
            "country": "NPL",
            "outcome": "cannot_arrange",
            "visit_date": "2014-12-09",
        },
        languages=("eng",),
    ),
    Sample(
        "d66-vierde",
        "D66",
        "dev_stichting",
        ("Vluchtelingenwerk Waterstad",),
        """
> Waterstad, 18 november 2019

* Dienst Terugkeer en Vertrek, t.a.v. ILC

Betreft: bemiddelingsverzoek ten behoeve van mevrouw Hoa Nguyenthi, V-nummer 2855017741

Graag vragen wij uw bemiddeling bij de Vietnamese ambassade. Mevrouw is geboren op 3 juni 1972 te Vinh.
""",
        {
            "date": "2019-11-18",
            "v_number": "2855017741",
            "name": "Hoa Nguyenthi",
            "birth_date": "1972-06-03",
            "country": "VNM",
        },
    ),
    Sample(
        "d70-vierde",
        "D70",
        "dev_verslag",
        ("Rode Kruis Nederland", "Restoring Family Links"),
        """
# Voortgangsbericht

@Aan=de heer Jean-Claude Ntakirutiman
@Dossiernummer=RFL/BDI/19/0227
@Datum=22 augustus 2019

Het Burundese Rode Kruis heeft laten weten dat uw zus Espérance nog niet is bezocht vanwege de regentijd. De zoektocht gaat door.
""",
        {
            "date": "2019-08-22",
            "reference": "RFL/BDI/19/0227",
            "name": "Jean-Claude Ntakirutiman",
            "result": "running",
        },
    ),
    Sample(
        "d71-vierde",
        "D71",
        "dev_missie",
        ("CONSULATE GENERAL OF THE STATE OF KUWAIT", "The Hague"),
        """
@Date=11 June 2014
@Subject=return of Mr. Nayef Al-Dhafirin

We regret to inform you that persons without Kuwaiti nationality, the so-called bidoon, who have left Kuwait cannot return to it.
""",
        {"date": "2014-06-11", "country": "KWT", "name": "Nayef Al-Dhafirin"},
        languages=("eng",),
    ),
)
