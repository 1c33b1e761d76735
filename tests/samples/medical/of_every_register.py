"""Prints of files and letters of hospitals abroad, in the registers of those who make them."""

from __future__ import annotations

from tests.samples.model import Sample

SAMPLES = (
    Sample(
        "d54-ggz-epd-uitdraai", "D54", "dev_praktijk",
        ("GGZ Waterland-Oost", "Medisch archief"),
        """
# Afschrift behandeldossier

@Cliënt=Yohana Gebremariamo
@Geb. dat.=4-11-1990
@Periode=12-03-2018 t/m 30-09-2020
@Aantal pagina's=46
@Afgedrukt op=5-10-2020
@Regiebehandelaar=drs. M. Kuiperloo

12-03-2018 Intake. Slaapt slecht, nachtmerries, schrikachtig.
26-03-2018 Start traumabehandeling. Sertraline 50 mg.
30-09-2020 Afsluiting, terug naar huisarts.
""",
        {"date": "2020-10-05", "name": "Yohana Gebremariamo", "birth_date": "1990-11-04",
         "period": {"from": "2018-03-12", "to": "2020-09-30"}, "pages": 46, "practitioner": "drs. M. Kuiperloo"},
    ),
    Sample(
        "d54-ziekenhuis-kopie", "D54", "dev_brief",
        ("Streekziekenhuis Merwedal", "Bureau Patiëntgegevens"),
        """
Datum: 18 juni 2019

Betreft: kopie medisch dossier van de heer Selvakumar Ponnambalan, geboren 23 februari 1972

Geachte heer,

Op uw verzoek ontvangt u hierbij een kopie van uw dossier over de periode van 1 april 2015 tot en met 31 mei 2019. Het
dossier telt 112 pagina's. Beeldmateriaal is op een aparte cd gezet.

!sign medewerker Patiëntgegevens
""",
        {"date": "2019-06-18", "name": "Selvakumar Ponnambalan", "birth_date": "1972-02-23",
         "period": {"from": "2015-04-01", "to": "2019-05-31"}, "pages": 112},
    ),
    Sample(
        "d57-hopital-kinshasa", "D57", "dev_gezant",
        ("CLINIQUES UNIVERSITAIRES DU MONT", "Service de néphrologie", "Kinshasa"),
        """
@N/Réf.=CUM/NEPH/0417/22

Kinshasa, le 2 juin 2022

Concerne : Mr. LUKUSANDA Jean-Bosco

Monsieur le Docteur,

En réponse à votre lettre, nous avons le regret de vous faire savoir que notre service ne dispose pas d'appareils de
dialyse en état de marche. Le traitement demandé ne peut donc pas être assuré chez nous.

!sign Pr. B. Mukendilo | chef de service
""",
        {"date": "2022-06-02", "reference": "CUM/NEPH/0417/22", "organisation": "CLINIQUES UNIVERSITAIRES DU MONT",
         "country": "COD", "name": "LUKUSANDA Jean-Bosco", "available": "NO"},
        languages=("fra",),
    ),
    Sample(
        "d57-hospital-mail-tbilisi", "D57", "dev_verslag",
        ("Mtkvarian Heart Center", "Tbilisi, Georgia"),
        """
@Date=14 Feb 2020
@To=Dr. P. Nieuwlander, The Netherlands
@Patient=Zurabi Kapanadzeli
@Our ref.=MHC-417/20

Dear colleague,

Thank you for your enquiry. We can confirm that control of a mechanical heart valve, INR monitoring and acenocoumarol
are all available in our centre. The patient would have to pay for each visit himself.

Kind regards,

!sign Dr. Nino Beridzeli | cardiologist
""",
        {"date": "2020-02-14", "reference": "MHC-417/20", "organisation": "Mtkvarian Heart Center", "country": "GEO",
         "name": "Zurabi Kapanadzeli", "available": "YES"},
        languages=("eng",),
    ),
)  # fmt: skip
