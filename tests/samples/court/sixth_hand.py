"""D82 to D90 in a sixth hand: plain-language rulings and short letters of registries."""

from __future__ import annotations

from tests.samples.model import Sample

SAMPLES = (
    Sample(
        "d82-begrijpelijk-2024", "D82", "dev_stichting", ("Rechtbank Den Haag", "zittingsplaats Rotterdam", "Bestuursrecht"),
        """
zaaknummers: NL24.9117 en NL24.9118

# Uitspraak over de asielaanvraag van B.K. Oyelowoh

**Eiser**: B.K. Oyelowoh, V-nummer 2899001177. **Gemachtigde**: mr. O. Wildervankse. **Verweerder**: de staatssecretaris.

## Waar gaat deze zaak over?

De staatssecretaris heeft op 12 februari 2024 besloten dat eiser geen asiel krijgt. Eiser heeft beroep ingesteld en om een
voorlopige voorziening gevraagd. De zitting was op 9 april 2024.

## Wat beslist de rechter?

Het beroep is gegrond. De staatssecretaris moet binnen twaalf weken een nieuw besluit nemen. Het oude besluit wordt
vernietigd. De staatssecretaris betaalt de proceskosten van € 1.750,-. Het verzoek om een voorlopige voorziening wordt
afgewezen.

Deze uitspraak is bekendgemaakt op 14 mei 2024.

## Hoger beroep

Dat kan bij de Raad van State. U heeft daarvoor vier weken.
""",
        {"date": "2024-05-14", "docket": ["NL24.9117", "NL24.9118"], "seat": "Rotterdam", "v_number": "2899001177",
         "attacked_decision_date": "2024-02-12", "hearing_date": "2024-04-09",
         "dictum": ["GEGROND", "VERNIETIGT_BESLUIT", "NIEUW_BESLUIT_BINNEN", "PROCESKOSTEN", "VOVO_AFGEWEZEN"],
         "remedy": {"kind": "hoger beroep", "weeks": 4}},
    ),
    Sample(
        "d82-onbevoegd-2006", "D82", "dev_dienst", ("RECHTBANK 'S-GRAVENHAGE", "sector bestuursrecht", "nevenzittingsplaats Assen"),
        """
Regnr.: Awb 05/41107

UITSPRAAK: 27 februari 2006

inzake : Sahak Melikjanian, geboren op 4 april 1948, eiser, IND dossiernummer 0209.12.0331,

tegen : de Minister voor Vreemdelingenzaken en Integratie, verweerder.

1. Procesverloop

Op 12 augustus 2005 heeft verweerder de aanvraag om een vergunning regulier afgewezen. Eiser heeft hiertegen bezwaar
gemaakt, dat bij besluit van 8 september 2005 niet-ontvankelijk is verklaard.

De zaak is gevoegd behandeld ter openbare terechtzitting van 17 januari 2006.

2. Beslissing

De rechtbank verklaart het beroep gegrond, vernietigt het besluit van 8 september 2005 en bepaalt dat verweerder binnen
zes weken een nieuw besluit op bezwaar neemt.
""",
        {"date": "2006-02-27", "docket": ["AWB 05/41107"], "seat": "Assen",
         "attacked_decision_date": "2005-09-08", "hearing_date": "2006-01-17",
         "dictum": ["GEGROND", "VERNIETIGT_BESLUIT", "NIEUW_BESLUIT_BINNEN"]},
    ),
    Sample(
        "d84-lus-2017", "D84", "dev_stichting", ("RECHTBANK DEN HAAG", "Zittingsplaats Middelburg"),
        """
@Zaaknummer=AWB 16/27714
@Datum uitspraak=22 mei 2017
@Kamer=enkelvoudige kamer

In het geding tussen [eiseres] en de staatssecretaris van Veiligheid en Justitie heeft de rechtbank een tussenuitspraak
gedaan.

Het besluit van 15 november 2016 lijdt aan een motiveringsgebrek. De rechtbank past de bestuurlijke lus toe.

De rechtbank verzoekt verweerder binnen twee weken mee te delen of hij het gebrek zal herstellen. Zo ja, dan bedraagt de
hersteltermijn zes weken na verzending. Elke verdere beslissing wordt aangehouden.
""",
        {"date": "2017-05-22", "docket": ["AWB 16/27714"], "seat": "Middelburg", "chamber": "enkelvoudige",
         "attacked_decision_date": "2016-11-15", "dictum": ["TUSSENUITSPRAAK"]},
    ),
    Sample(
        "d85-vovo-2018", "D85", "dev_stichting", ("Raad van State", "Afdeling bestuursrechtspraak"),
        """
@Zaaknummer=201807714/1/V3
@Datum uitspraak=1 november 2018

Enkelvoudige kamer

Uitspraak met toepassing van artikel 8:54 van de Awb op het hoger beroep van Hassan Muradovin tegen de uitspraak van de
rechtbank Den Haag, zittingsplaats Arnhem, van 21 september 2018 in zaak nr. NL18.6612.

Het hoger beroep is kennelijk ongegrond. Er bestaat geen aanleiding voor een proceskostenveroordeling.

Beslissing

De Afdeling bevestigt de aangevallen uitspraak.
""",
        {"date": "2018-11-01", "docket": ["201807714/1/V3"], "attacked_decision_date": "2018-09-21",
         "dictum": ["BEVESTIGT"]},
    ),
    Sample(
        "d86-instellen-2013", "D86", "dev_brief", ("mr. F. Tolsmaat", "advocaat te Rijnstad"),
        """
* Raad van State
* Postbus 0000
* 0000 ZZ 's-Gravenhage

Rijnstad, 26 april 2013

Geacht college,

Hierbij stel ik namens de heer L. Melikjanian (V-nummer 250.660.1174) hoger beroep in tegen de uitspraak van de rechtbank
Den Haag, zittingsplaats Almelo, met nummer AWB 12/38114, die op 5 april 2013 is gedaan.

Als grief voer ik aan dat de rechtbank het verzoek om schadevergoeding heeft gepasseerd.
""",
        {"date": "2013-04-26", "docket": ["AWB 12/38114"], "attacked_decision_date": "2013-04-05",
         "v_number": "2506601174"},
    ),
    Sample(
        "d87-aangehouden-2023", "D87", "dev_stichting", ("Rechtbank Den Haag", "Zittingsplaats Haarlem"),
        """
@Datum=2 mei 2023
@Zaaknummer=NL23.4471
@Onderwerp=de zitting in uw zaak

Geachte mevrouw Brouwerling,

Uw beroepszaak komt op zitting. U wordt verwacht op maandag 12 juni 2023 om 9.30 uur aan de Simon de Vrieshof 0. Neem een
geldig legitimatiebewijs mee.

Stukken die wij na 2 juni 2023 ontvangen, laat de rechter mogelijk buiten beschouwing.
""",
        {"date": "2023-05-02", "hearing_date": "2023-06-12", "docket": ["NL23.4471"]},
    ),
    Sample(
        "d88-vovo-2019", "D88", "dev_stichting", ("RECHTBANK DEN HAAG", "zittingsplaats Groningen"),
        """
proces-verbaal

zaaknummer: NL19.3307

Op 16 april 2019 heeft de rechtbank, voorzitter mr. Y. Eggerhof, ter zitting behandeld het beroep van [eiser] tegen het
besluit van de staatssecretaris.

Eiser is niet verschenen. Zijn gemachtigde, mr. D. Huizelaar, deelt mee dat hij in een kliniek is opgenomen.

De staatssecretaris verklaart bereid te zijn het BMA om aanvulling te vragen.

De zaak wordt aangehouden voor onbepaalde tijd.
""",
        {"hearing_date": "2019-04-16", "docket": ["NL19.3307"], "seat": "Groningen"},
    ),
    Sample(
        "d90-kort-2025", "D90", "dev_brief", ("Rechtbank Den Haag", "Civiel recht, team familie"),
        """
* Zaaknr: C/09/680055 HA RK 25-140

Beschikking van 9 oktober 2025 in de verzoekschriftprocedure van

FATIMA ZAHRA OULD-SALEMIA,

geboren te Tindouf (Algerije) op 19 december 1998,

tegen de Staat der Nederlanden.

De rechtbank overweegt dat zij zich niet kan uitlaten over een verblijfsrecht. Zij acht bewezen dat Marokko noch Algerije
verzoekster als burger ziet.

Beslist wordt:

- verzoekster is staatloos;
- de kosten draagt ieder zelf.
""",
        {"date": "2025-10-09", "docket": ["C/09/680055", "HA RK 25-140"], "birth_date": "1998-12-19",
         "birth_place": "Tindouf (Algerije)", "outcome": "TOEGEWEZEN"},
    ),
)  # fmt: skip
