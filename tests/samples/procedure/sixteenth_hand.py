"""Applications and hearings in a sixteenth hand, as offices and lawyers write them."""

from __future__ import annotations

from tests.samples.model import Sample

SAMPLES = (
    Sample(
        "d20-loket-brief-zestien", "D20", "dev_rijks",
        ("Immigratie- en Naturalisatiedienst", "Ministerie van Justitie en Veiligheid"),
        """
> Retouradres Postbus 00, 9560 AA Ter Apel

* Mevrouw S. Habtemariamo
* Dorpsstraat 00
* 6811 Arnhem

@Datum=14 maart 2022
@V-nummer=281 004 4190
@Zaaknummer=Z1-22091177
@Behandeld door=afdeling Regulier Humanitair

Geachte mevrouw Habtemariamo,

Op 9 maart 2022 ontvingen wij uw formulier. U vraagt daarmee een verblijfsvergunning voor het doel
'medische behandeling'. Met deze brief bevestigen wij de ontvangst.

De IND neemt uiterlijk op 7 september 2022 een besluit. Die termijn kan worden verlengd, bijvoorbeeld als
het Bureau Medische Advisering om advies wordt gevraagd.

U mag de beslissing in Nederland afwachten. Neem deze brief altijd mee.

Met vriendelijke groet,

de Staatssecretaris van Justitie en Veiligheid,
namens deze,

!sign Medewerker Klantcontact |
""",
        {"date": "2022-03-14", "v_number": "2810044190", "reference": "Z1-22091177", "procedure": "medisch",
         "name": "S. Habtemariamo", "visit_date": "2022-03-09", "expires_on": "2022-09-07"},
        absent=("birth_date",),
    ),
    Sample(
        "d20-vak-formulier-zestien", "D20", "dev_formulier",
        ("IND", "Aanvraag verblijfsvergunning regulier zonder mvv"),
        """
## 1  Wie bent u?

@1.1 Achternaam=Nsengiyumvara
@1.2 Voornamen=Claude Innocent
@1.3 Geboortedatum=03-09-1974
@1.4 V-nummer=2690011872

## 2  Waarvoor vraagt u verblijf?

- [ ] arbeid in loondienst
- [ ] medische behandeling
- [x] vreemdeling die buiten zijn schuld niet uit Nederland kan vertrekken
- [ ] slachtoffer van mensenhandel

## 3  Ondertekening

Ik verklaar dat ik dit formulier naar waarheid heb ingevuld.

@Plaats en datum=Rotterdam, 22-05-2017
@Handtekening=(getekend)

!small Formulier 7524, versie januari 2017. Aan dit formulier kunt u geen rechten ontlenen.
""",
        {"date": "2017-05-22", "v_number": "2690011872", "procedure": "buitenschuld", "birth_date": "1974-09-03",
         },
    ),
    Sample(
        "d20-advocaat-art64-zestien", "D20", "dev_kantoor",
        ("Hofstede & Waalwijker advocaten", "Kanaalkade 00, 1811 Alkmaar"),
        """
* IND, afdeling Vertrek en Medisch
* Postbus 00
* Zwolle

Alkmaar, 2 november 2015

Betreft: D.M. Karunaratnam, v-nr. 2734 118 006

Geachte heer/mevrouw,

Namens cliënt, geboren op 17 augustus 1968 te Batticaloa, verzoek ik u uitstel van vertrek te verlenen op
grond van artikel 64 van de Vreemdelingenwet. Cliënt is in 2009 aan zijn hart geopereerd. Zijn eerdere
asielverzoek is bij beschikking van 6 mei 2010 afgewezen; die beschikking staat in rechte vast.

Het ingevulde formulier, de toestemmingsverklaring van 26 oktober 2015 en de brief van zijn cardioloog
gaan hierbij. Ik verzoek u de ontvangst van deze aanvraag te bevestigen.

Hoogachtend,

!sign mr. J. Waalwijker | advocaat
""",
        {"date": "2015-11-02", "v_number": "2734118006", "procedure": "art64", "birth_date": "1968-08-17",
         "name": "D.M. Karunaratnam"},
        absent=("visit_date",),
    ),
    Sample(
        "d21-vakken-zestien", "D21", "dev_loket",
        ("IND", "Kennisgeving tweede of volgende asielaanvraag", "Model M35-O"),
        """
@Naam=Rezvanipour, Shahin
@V-nr.=275.440.1183
@Geboren=11-02-1988
@Nationaliteit volgens uzelf=Iraanse
@Gemachtigde=mr. N. Kloosterhuis

## Nieuwe elementen of bevindingen

Ik ben gedoopt op 5 april 2021. Mijn vorige aanvraag is op 3 oktober 2018 afgewezen, de rechtbank heeft dat
bevestigd op 14 januari 2019. Daarna ben ik in de kerk gaan komen.

## Bijlagen

- doopbewijs
- verklaring van de kerkenraad van 18 april 2021

## Ondertekening

@Datum=29 april 2021
@Handtekening aanvrager=Sh. Rezvanipour
""",
        {"date": "2021-04-29", "v_number": "2754401183", "birth_date": "1988-02-11", "name": "Rezvanipour, Shahin",
         "nationality": "IRN", "signed": True, "procedure": "hasa"},
    ),
    Sample(
        "d21-brief-zonder-titel-zestien", "D21", "dev_getypt",
        ("Advocatenkantoor Ter Kuile", "Havenstraat 00, Assen"),
        """
Aan de Immigratie- en Naturalisatiedienst
Aanmeldcentrum Ter Apel

Assen, 17 juni 2016

Geachte collega,

Hierbij doe ik u namens de heer Bashir Hamdan Tirabeen, v-nummer 2788.104.556, geboren 1 januari 1979,
de kennisgeving toekomen dat hij een opvolgende asielaanvraag wenst in te dienen. Het formulier M35-O is
door hem op 15 juni 2016 ondertekend en gaat hierbij, met de stukken die erin zijn genoemd: een arrestatie-
bevel uit El Geneina en een individuele verklaring van een landendeskundige van 30 mei 2016.

Ik verzoek u hem uit te nodigen in Ter Apel.

Met vriendelijke groet,

!sign mr. E. ter Kuile |
""",
        {"date": "2016-06-17", "v_number": "2788104556", "birth_date": "1979-01-01",
         "name": "Bashir Hamdan Tirabeen", "procedure": "hasa"},
    ),
    Sample(
        "d22-nader-2003-zestien", "D22", "dev_getypt",
        ("MINISTERIE VAN JUSTITIE", "Immigratie- en Naturalisatiedienst", "AC Rijsbergen"),
        """
# RAPPORT VAN NADER GEHOOR

@Dossiernummer=0211.04.8077
@Naam=Kargbolah
@Voornamen=Sorie Abu
@Geboren=12 december 1983 te Kailahun
@Nationaliteit=Sierraleoonse, naar eigen zeggen
@Datum gehoor=18 februari 2003
@Taal=Krio
@Tolk=0773

Betrokkene is meegedeeld dat hij wordt gehoord over de redenen van zijn vlucht.

V: Wanneer is uw vader gestorven?
A: In de regentijd van 1999, op 6 januari van dat jaar kwamen de rebellen in de stad.

V: Heeft u de tolk goed verstaan?
A: Ja.

Opgemaakt op 19 februari 2003.
De rapporteur, nr. 4411
""",
        {"ind_number": "0211.04.8077", "surname": "Kargbolah", "given_names": "Sorie Abu",
         "birth_date": "1983-12-12", "birth_place": "Kailahun", "nationality": "SLE",
         "hearing_date": "2003-02-18", "source_language": "kri", "date": "2003-02-19"},
    ),
    Sample(
        "d22-opvolgend-zestien", "D22", "dev_dienst",
        ("Immigratie- en Naturalisatiedienst", "Directie Asiel en Bescherming"),
        """
# Verslag gehoor opvolgende aanvraag

@V-nummer=2799004416
@Achternaam=Zewdiemariam
@Voornaam=Bethlehem
@Geboortedatum=27-11-1994
@Geboorteplaats=Adi Keyh
@Gestelde nationaliteit=Eritrese
@Tolk in de taal=Tigrinya
@Plaats en datum gehoor=Zevenaar, 8 oktober 2020

Rapporteur: Dit gehoor gaat over uw aanvraag van 21 september 2020. Uw eerste aanvraag is op 4 juli 2017
niet-ontvankelijk verklaard. Ik ga u nu vragen stellen.

Wat is er veranderd sinds de uitspraak van de rechtbank van 2 november 2017?
Mijn broer heeft mij mijn doopakte gestuurd.

Begrijpt u de tolk?
Ja, heel goed. Soms sprak hij Amhaars, maar dat versta ik ook.
""",
        {"v_number": "2799004416", "surname": "Zewdiemariam", "given_names": "Bethlehem",
         "birth_date": "1994-11-27", "birth_place": "Adi Keyh", "nationality": "ERI", "source_language": "tir",
         "hearing_date": "2020-10-08"},
    ),
    Sample(
        "d22-aanmeld-zestien", "D22", "dev_formulier",
        ("IND", "Rapport aanmeldgehoor"),
        """
@V-nummer=2811903340
@Naam=AL-OBEIDAN
@Voornamen=Mustafa Qusay
@Ook bekend als=Mostafa Alobaidan
@Geboortedatum=1 mei 2001
@Geboorteplaats en -land=Ramadi, Irak
@Nationaliteit=Irakese
@Gehoord te=Budel
@Gehoord op=23 januari 2024
@Tolktaal=Arabisch (Iraaks)
@Medewerker=K. 0912

**Reisroute** Ik ben op 2 december 2023 vertrokken uit Erbil. Via Turkije en Griekenland.

**Paspoort** Kwijtgeraakt. Mijn identiteitskaart is op 14 februari 2019 afgegeven te Ramadi.

Rapport opgemaakt te Budel op 23 januari 2024.
""",
        {"v_number": "2811903340", "surname": "AL-OBEIDAN", "given_names": "Mustafa Qusay", "birth_date": "2001-05-01",
         "birth_place": "Ramadi, Irak", "nationality": "IRQ", "hearing_date": "2024-01-23",
         "source_language": "ara", "date": "2024-01-23"},
    ),
)  # fmt: skip
