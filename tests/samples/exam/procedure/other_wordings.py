"""D21 to D32 of the exam once more: the letters between lawyer and IND."""

from __future__ import annotations

from tests.samples.model import Sample, Split
from tests.samples.prose import reasoning

SAMPLES = (
    Sample(
        "d21-uganda-2020",
        "D21",
        "exam_dienst",
        ("Model M35-O", "Immigratie- en Naturalisatiedienst"),
        """
# Kennisgeving tweede of volgende asielaanvraag

@V-nummer=2783300917
@Naam=Ronald Mutesasira
@Geboortedatum=22 december 1992
@Nationaliteit=Ugandese
@Gemachtigde=mr. L. Broekmans

Welke nieuwe feiten voert u aan? Ik heb sinds januari 2019 een vaste vriend. Hij wil als getuige verklaren. Ook
heb ik een brief van mijn tante gekregen.

Welke stukken voegt u toe? Verklaring van mijn vriend, brief van mijn tante met envelop, verklaring van een
belangenorganisatie.

Datum: 11 augustus 2020

!sign R. Mutesasira
""",
        {
            "date": "2020-08-11", "v_number": "2783300917", "name": "Ronald Mutesasira",
            "birth_date": "1992-12-22", "signed": True,
        },
    ),
    Sample(
        "d23-2018",
        "D23",
        "exam_schrijven",
        ("Broekmans Legal", "Singel 00", "Waterstad"),
        """
* Immigratie- en Naturalisatiedienst
* Aanmeldcentrum Oosterhaven

@Datum=22 november 2018
@Onze ref.=LB/18/204
@V-nummer=2783300917

Betreft: correcties en aanvullingen op het nader gehoor van 20 november 2018

Geachte heer, mevrouw,

Met cliënt en een tolk Luganda heb ik het rapport doorgenomen. Cliënt verzoekt u het volgende op te nemen.

Pagina 4, regel 6: de politie kwam niet in maart maar op 28 februari 2018.

Pagina 7: cliënt heeft niet gezegd dat zijn tante de brief heeft verbrand, maar dat zij hem heeft verstopt.

!sign mr. L. Broekmans
""",
        {
            "date": "2018-11-22", "hearing_date": "2018-11-20", "v_number": "2783300917",
            "reference": "LB/18/204",
        },
    ),
    Sample(
        "d24-2018",
        "D24",
        "exam_rijks",
        ("Immigratie- en Naturalisatiedienst", "Ministerie van Justitie en Veiligheid"),
        f"""
@Datum=23 november 2018
@V-nummer=2783300917
@Zaaknummer=Z1-66010447733
@Onderwerp=voornemen

# Voornemen

Ik ben van plan uw aanvraag om een verblijfsvergunning asiel van 16 november 2018 af te wijzen als ongegrond.

Uw identiteit en nationaliteit acht ik geloofwaardig. Uw gestelde gerichtheid acht ik niet geloofwaardig.

{reasoning("d24-2018", Split.EXAM, 1)}

U kunt uiterlijk op 26 november 2018 een zienswijze indienen. Daarna neem ik een besluit.

!sign namens de Staatssecretaris
""",
        {
            "date": "2018-11-23", "v_number": "2783300917", "ind_number": "Z1-66010447733",
            "procedure": "asiel",
        },
        absent=("outcome", "remedy"),
    ),
    Sample(
        "d25-2018",
        "D25",
        "exam_stichting",
        ("Broekmans Legal", "advocatuur"),
        """
@Datum=26 november 2018
@V-nummer=2783300917
@Kenmerk=LB/18/204
@Betreft=zienswijze

Geachte heer, mevrouw,

Namens de heer Ronald Mutesasira reageer ik op uw voornemen van 23 november 2018, waarin u schrijft: "Uw
gestelde gerichtheid acht ik niet geloofwaardig." U heeft niet doorgevraagd naar het proces dat cliënt heeft
doorgemaakt. Ook heeft u de correcties niet bij uw oordeel betrokken.

Ik verzoek u de aanvraag alsnog in te willigen.

!sign mr. L. Broekmans
""",
        {
            "date": "2018-11-26", "v_number": "2783300917", "reference": "LB/18/204",
            "name": "Ronald Mutesasira",
        },
        absent=("outcome", "credibility"),
        note="quotes the intention and asks for a grant: no outcome",
    ),
    Sample(
        "d27-medisch-2018",
        "D27",
        "exam_schrijven",
        ("Immigratie- en Naturalisatiedienst", "Regulier Verblijf"),
        """
* mr. H. Terwisscha-Bos
* Waterstad

@Datum=16 juli 2018
@V-nummer=2761104482
@Ons kenmerk=AZ-64/18/3305

Onderwerp: uw aanvraag is niet volledig

Geachte mevrouw Terwisscha-Bos,

Op 4 juli 2018 vroeg u voor uw cliënt om toepassing van artikel 64 van de Vreemdelingenwet. De volgende stukken
ontbreken:

- een ingevulde en ondertekende toestemmingsverklaring medische gegevens;
- een recente verklaring van iedere behandelaar.

U kunt dit verzuim herstellen tot en met 30 juli 2018. Ontvang ik de stukken niet op tijd, dan kan ik de aanvraag
buiten behandeling stellen.

!sign medewerker intake
""",
        {
            "date": "2018-07-16", "v_number": "2761104482", "reference": "AZ-64/18/3305",
            "procedure": "art64", "expires_on": "2018-07-30",
        },
        absent=("outcome",),
        note="says what may happen: nothing has been decided",
    ),
    Sample(
        "d28-pro-forma-2018",
        "D28",
        "exam_kolom",
        ("Advocatenkantoor Terwisscha", "mr. H. Terwisscha-Bos"),
        """
@Datum=16 november 2018
@V-nummer=2761104482
@Uw kenmerk=AZ-64/18/3305
@Ons kenmerk=TB/18-119

Betreft: pro forma bezwaarschrift

Hierbij maak ik namens de heer J. Tchakounang bezwaar tegen uw besluit van 29 oktober 2018, verzonden op 30
oktober 2018. De gronden van het bezwaar dien ik later in. Ik verzoek u mij daarvoor vier weken te geven.

!sign mr. H. Terwisscha-Bos
""",
        {
            "date": "2018-11-16", "v_number": "2761104482", "reference": "TB/18-119",
            "name": "J. Tchakounang", "attacked_decision_date": "2018-10-29",
        },
    ),
    Sample(
        "d29-gehoord-2019",
        "D29",
        "exam_kolom",
        ("Immigratie- en Naturalisatiedienst", "Juridische Zaken, team Bezwaar"),
        f"""
@Datum=8 april 2019
@V-nummer=2761104482
@Kenmerk=AZ-64/18/3305/B
@Verzonden=9 april 2019

Onderwerp: beslissing op bezwaar

Geachte mevrouw Terwisscha-Bos,

Op 16 november 2018 heeft u bezwaar gemaakt tegen de weigering van 29 oktober 2018 om artikel 64 Vw toe te passen.
Op 5 maart 2019 is uw cliënt door een ambtelijke commissie gehoord.

{reasoning("d29-gehoord-2019", Split.EXAM, 2)}

**Beslissing.** Het bezwaar is ongegrond. Ik laat het besluit in stand.

**Beroep.** Tegen deze beslissing kan uw cliënt binnen vier weken na de dag van bekendmaking beroep instellen bij
de rechtbank Den Haag.

!sign de Staatssecretaris van Justitie en Veiligheid | namens deze
""",
        {
            "date": "2019-04-08", "sent_date": "2019-04-09", "v_number": "2761104482",
            "reference": "AZ-64/18/3305/B", "procedure": "art64", "outcome": "ONGEGROND",
            "attacked_decision_date": "2018-10-29", "hearing_date": "2019-03-05",
            "remedy": {"kind": "beroep", "weeks": 4},
        },
    ),
    Sample(
        "d31-terugkeer-2020",
        "D31",
        "exam_schrijven",
        ("Politie", "Afdeling Vreemdelingenpolitie, Identificatie en Mensenhandel"),
        """
@Datum=17 februari 2020
@V-nummer=2810440377

# Terugkeerbesluit en inreisverbod

* Naam: Adilbek Zhumagulovich
* Geboren: 3 september 1988

Uit onderzoek is gebleken dat u geen rechtmatig verblijf heeft. U moet de Europese Unie binnen 28 dagen verlaten.
Omdat u niet eerder bent vertrokken, krijgt u een inreisverbod van één jaar.

Tegen dit besluit kunt u binnen vier weken beroep instellen bij de rechtbank Den Haag.

!sign de hulpofficier van justitie
""",
        {
            "date": "2020-02-17", "v_number": "2810440377", "name": "Adilbek Zhumagulovich",
            "birth_date": "1988-09-03", "entry_ban_years": 1, "departure_term_days": 28,
            "remedy": {"kind": "beroep", "weeks": 4},
        },
    ),
    Sample(
        "d32-ind-2023",
        "D32",
        "exam_schrijven",
        ("Immigratie- en Naturalisatiedienst", "Gegevensbescherming en Dossiers"),
        """
* Broekmans Legal
* Waterstad

@Datum=11 december 2023
@Ons kenmerk=AVG/2023/20771
@V-nummer=2950117046

Onderwerp: uw verzoek om inzage

Geachte mevrouw Broekmans,

U vroeg op 28 november 2023 om inzage in het dossier van uw cliënt (artikel 15 AVG). Hierbij stuur ik u een kopie.
Het dossier telt 214 pagina's. Van elf pagina's zijn delen onleesbaar gemaakt omdat daar gegevens van anderen staan.

!sign medewerker dossierverstrekking
""",
        {"date": "2023-12-11", "reference": "AVG/2023/20771", "v_number": "2950117046", "pages": 214},
    ),
)  # fmt: skip
