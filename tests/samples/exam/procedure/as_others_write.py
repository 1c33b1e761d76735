"""D20, D22, D30 of the exam once more: other desks, other years."""

from __future__ import annotations

from tests.samples.model import Sample

SAMPLES = (
    Sample(
        "d20-humanitair-2013",
        "D20",
        "exam_schrijven",
        ("Immigratie- en Naturalisatiedienst", "Regulier Verblijf", "Ministerie van Veiligheid en Justitie"),
        """
* mr. P. Steenhuizen
* Advocatenkantoor
* Waterstad

@Datum=19 juli 2013
@Ons kenmerk=1307.08.8114
@V-nummer=2655180427
@Uw kenmerk=PS/13-0231

Onderwerp: ontvangstbevestiging

Geachte heer Steenhuizen,

Wij hebben op 8 juli 2013 een aanvraag ontvangen voor mevrouw Gayane Sargsyanova. Zij vraagt een
verblijfsvergunning regulier voor bepaalde tijd op humanitaire gronden, omdat haar situatie schrijnend is.

De leges zijn voldaan. Wij streven ernaar binnen zes maanden te beslissen. Ontbreken er stukken, dan hoort u
dat van ons. Uw cliënte mag de behandeling van de aanvraag in Nederland afwachten.

!sign medewerker aanvragen
""",
        {
            "date": "2013-07-19", "v_number": "2655180427", "ind_number": "1307.08.8114",
            "name": "Gayane Sargsyanova", "procedure": "humanitair",
        },
    ),
    Sample(
        "d22-nader-2018",
        "D22",
        "exam_kolom",
        ("Immigratie- en Naturalisatiedienst", "Aanmeldcentrum Oosterhaven"),
        """
@Datum gehoor=20 november 2018
@V-nummer=2783300917
@Achternaam=Mutesasira
@Voornamen=Ronald

# Rapport nader gehoor

Gehoormedewerker: 5107. Tolk: Luganda, tolknummer 2290. Begonnen om 9.20 uur, geëindigd om 15.05 uur.

Dit gehoor gaat over de redenen van uw asielaanvraag van 16 november 2018. Voelt u zich goed genoeg? Ja.

Kunt u vertellen waarom u bent vertrokken? In maart 2018 kwam de politie bij mijn vriend aan de deur. Hij
is meegenomen. Ik ben via de achterkant weggegaan.

Hoe wist u dat zij ook u zochten? Mijn tante belde. Er lag een brief met mijn naam erop.

Heeft u die brief nog? Nee, mijn tante heeft hem verbrand.

Opmerking rapporteur: betrokkene is enige tijd stil en vraagt om water. Er is een pauze van twintig minuten.

Het rapport wordt uitgereikt aan de gemachtigde. Correcties kunnen tot en met 22 november 2018 worden ingediend.
""",
        {
            "date": "2018-11-20", "v_number": "2783300917", "surname": "Mutesasira",
            "given_names": "Ronald", "source_language": "lug",
        },
        languages=("nld",),
    ),
    Sample(
        "d30-wob-2023",
        "D30",
        "exam_kolom",
        ("Immigratie- en Naturalisatiedienst", "Juridische Zaken, Procesvertegenwoordiging"),
        """
@Datum=3 mei 2023
@V-nummer=2922710336
@Zaaknummer rechtbank=NL23.4471
@Behandeld door=M. Roelvinkers

* Rechtbank Den Haag
* zittingsplaats Oosterhaven

Onderwerp: intrekking van het bestreden besluit

Edelachtbare heer, vrouwe,

Hierbij laat ik u weten dat het besluit van 14 februari 2023, waartegen eiser op 10 maart 2023 beroep heeft
ingesteld, vandaag is ingetrokken. Ter zitting van 25 mei 2023 hoeft de zaak daarom niet te worden behandeld.

Op de aanvraag van 6 december 2021 zal ik binnen acht weken opnieuw beslissen. De proceskosten van eiser
vergoed ik tot een bedrag van € 837,-.

Een kopie van deze brief gaat naar de gemachtigde.

!sign M. Roelvinkers | namens de Staatssecretaris
""",
        {
            "date": "2023-05-03", "withdrawn_decision_date": "2023-02-14", "v_number": "2922710336",
            "docket": "NL23.4471",
        },
        note="five other dates stand in the letter",
    ),
)  # fmt: skip
