"""Court papers in an eighteenth hand: short ones."""

from __future__ import annotations

from tests.samples.model import Sample

SAMPLES = (
    Sample(
        "d82-kort-achttien", "D82", "dev_vrij",
        ("Rechtbank Den Haag", "zittingsplaats Arnhem"),
        """
Zaaknummer: ARN 12/4419
Uitspraak: 7 februari 2013

in het beroep van Nadezhda Vorobyevaya te Apeldoorn (gemachtigde: mr. T. Kruiswijk) tegen de minister van Veiligheid en
Justitie (gemachtigde: mr. S. Pinckaers)

Eiseres komt op tegen het besluit van 20 juni 2012, waarin het bezwaar tegen de weigering van 6 oktober 2011 ongegrond is
verklaard. De zitting was op 10 januari 2013.

De rechtbank is van oordeel dat verweerder eiseres had moeten horen. Het beroep is gegrond. Omdat verweerder haar inmiddels op
12 december 2012 heeft gehoord en bij zijn standpunt blijft, blijven de rechtsgevolgen in stand.

De rechtbank beslist als volgt. Het beroep wordt gegrond verklaard en het besluit vernietigd. De rechtsgevolgen daarvan blijven
in stand. Verweerder betaalt € 944 aan proceskosten.

Hoger beroep staat open gedurende vier weken na verzending.
""",
        {"date": "2013-02-07", "seat": "Arnhem", "docket": ["ARN 12/4419"], "attacked_decision_date": "2012-06-20",
         "hearing_date": "2013-01-10", "name": "Nadezhda Vorobyevaya",
         "dictum": ["GEGROND", "VERNIETIGT_BESLUIT", "RECHTSGEVOLGEN_IN_STAND", "PROCESKOSTEN"],
         "remedy": {"kind": "hoger beroep", "weeks": 4}},
    ),
    Sample(
        "d83-niet-ontvankelijk-achttien", "D83", "dev_getypt",
        ("RECHTBANK DEN HAAG", "Zittingsplaats Haarlem"),
        """
NL19.30117

uitspraak van de voorzieningenrechter van 8 januari 2020 in de zaak tussen

Kwabena Ofori-Attahene, verzoeker (gemachtigde: mr. J. Slagmolen)
en
de staatssecretaris van Justitie en Veiligheid

Verzoeker heeft verzocht de overdracht aan Duitsland op te schorten. Bij besluit van 12 december 2019 is zijn aanvraag niet in
behandeling genomen. Het beroep is vandaag ongegrond verklaard (NL19.30116). Er is dus geen connexiteit meer.

De voorzieningenrechter verklaart het verzoek niet-ontvankelijk.

Tegen deze uitspraak kan niet in hoger beroep worden gegaan.
""",
        {"date": "2020-01-08", "seat": "Haarlem", "docket": ["NL19.30117"], "attacked_decision_date": "2019-12-12",
         "name": "Kwabena Ofori-Attahene", "dictum": ["NIET_ONTVANKELIJK"], "remedy": {"kind": "geen"}},
    ),
    Sample(
        "d85-zelf-afdoen-achttien", "D85", "dev_vrij",
        ("Raad van State", "Afdeling bestuursrechtspraak"),
        """
@Zaaknummer=201905502/1/V2
@Uitspraak=26 mei 2020
@Partijen=Tesfalem Woldegabrielu en de staatssecretaris van Justitie en Veiligheid

Tesfalem Woldegabrielu heeft hoger beroep ingesteld tegen de uitspraak van de rechtbank Den Haag, zittingsplaats Middelburg, van
28 juni 2019 in zaak nr. NL19.9033.

De rechtbank heeft niet onderkend dat de minister in het besluit van 11 april 2019 niet is ingegaan op de brief van de
moedergemeente van 4 februari 2019.

De Afdeling vernietigt daarom de uitspraak van de rechtbank, verklaart het beroep alsnog gegrond en vernietigt het besluit.
""",
        {"date": "2020-05-26", "docket": ["201905502/1/V2"], "attacked_decision_date": "2019-06-28",
         "dictum": ["GEGROND", "VERNIETIGT_UITSPRAAK", "VERNIETIGT_BESLUIT"]},
    ),
    Sample(
        "d87-telehoren-achttien", "D87", "dev_dienst",
        ("Rechtbank Den Haag", "Zittingsplaats 's-Hertogenbosch", "Griffie"),
        """
@Datum=9 november 2020
@Zaak=NL20.17719 en NL20.17720
@Onderwerp=oproep voor een zitting via Skype

Geachte heer Doeschot,

Wilt u op vrijdag 27 november 2020, 14.15 uur, met uw cliënt Hamza El Ouahabiya klaarzitten voor een zitting via een
beeldverbinding? De link sturen wij een dag ervoor. De rechter wil onder meer spreken over het besluit van 2 september 2020.

Stukken: uiterlijk tien dagen voor de zitting.
""",
        {"date": "2020-11-09", "hearing_date": "2020-11-27", "docket": ["NL20.17719", "NL20.17720"],
         "name": "Hamza El Ouahabiya", "seat": "'s-Hertogenbosch"},
    ),
    Sample(
        "d88-mk-achttien", "D88", "dev_hof",
        ("RECHTBANK DEN HAAG", "Zittingsplaats Zwolle"),
        """
zaaknummer: AWB 19/6617

Proces-verbaal van de zitting van de meervoudige kamer gehouden op 4 februari 2020

in de zaak van Sherko Barzanijan, eiser, tegen de staatssecretaris

De gemachtigde van eiser legt een verklaring van de PKN-commissie van 28 januari 2020 over. De rechtbank neemt die in het dossier
op. Eiser vertelt over zijn doop op 16 juni 2019.

De voorzitter deelt mee dat op 17 maart 2020 uitspraak wordt gedaan.

Dit proces-verbaal is vastgesteld op 6 februari 2020.
""",
        {"date": "2020-02-06", "hearing_date": "2020-02-04", "seat": "Zwolle", "docket": ["AWB 19/6617"],
         "chamber": "meervoudige", "name": "Sherko Barzanijan"},
        absent=("dictum",),
    ),
    Sample(
        "d89-ehrm-nl-achttien", "D89", "dev_kantoor",
        ("EUROPEAN COURT OF HUMAN RIGHTS", "Section III", "F-67075 Strasbourg Cedex"),
        """
Strasbourg, 2 March 2016

Mr P. Schellekensen
Breda

Your client: Mr Sulaiman Hotakyar
Application: 12044/16

Dear Sir,

I refer to your fax of 1 March 2016. The Court (the duty judge) has today decided not to indicate to the Government of the
Netherlands the interim measure you are seeking under Rule 39. It will not prevent the applicant's removal on 3 March 2016.

Please inform me by 30 March 2016 whether he wishes to pursue the case.

!sign Deputy Registrar |
""",
        {"date": "2016-03-02", "number": "12044/16", "name": "Sulaiman Hotakyar"},
        absent=("expires_on",),
    ),
)  # fmt: skip
