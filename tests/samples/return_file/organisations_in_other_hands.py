"""Letters of IOM and the Red Cross and requests to mediate, each as another office would write: D65, D66 and D70."""

from __future__ import annotations

from tests.samples.model import Form, Sample

SAMPLES = (
    Sample(
        "d65-mail-2021", "D65", "dev_getypt", (),
        """
Hoi Annelies,

Even een terugkoppeling over Mamadou Bahdiallo (geboren 1 mei 1990), die bij mij op het spreekuur is geweest op 18
februari 2021. Hij wil graag met IOM terug naar Guinee, maar heeft geen paspoort en de ambassade wil hem zonder
geboorteakte geen laissez-passer geven. Zonder reisdocument kunnen wij voor hem geen terugreis regelen.

Groet,
Pim
IOM Nederland
""",
        {"date": "2021-03-25", "name": "Mamadou Bahdiallo", "birth_date": "1990-05-01", "country": "GIN",
         "visit_date": "2021-02-18", "outcome": "cannot_arrange"},
        form=Form.MAIL,
        headers={"From": "Pim Duursmavelde <pduursmavelde@iom.example>", "To": "annelies@noodbed.example",
                 "Date": "Thu, 25 Mar 2021 10:31:00 +0100", "Subject": "RE: cliënt M. Bahdiallo / IOM"},
    ),
    Sample(
        "d65-engels-2018", "D65", "dev_missie",
        ("International Organization for Migration (IOM)", "The UN Migration Agency", "Mission in the Netherlands"),
        """
@Date=5 December 2018
@Our ref.=AVRR/NL/2018/4471

# TO WHOM IT MAY CONCERN

This letter certifies that Ms. Genet Asfahami, born 27 August 1983, Eritrean national, registered for assisted voluntary
return with IOM on 23 July 2018.

As Ms. Asfahami does not hold a valid travel document and has not been able to obtain one, IOM has been unable to arrange
her return. Her file was closed on 30 November 2018.

!sign Project Assistant AVRR
""",
        {"date": "2018-12-05", "reference": "AVRR/NL/2018/4471", "name": "Genet Asfahami", "birth_date": "1983-08-27",
         "nationality": "ERI", "outcome": "cannot_arrange"},
        languages=("eng",),
    ),
    Sample(
        "d65-verklaring-2016", "D65", "dev_verslag",
        ("IOM Internationale Organisatie voor Migratie", "Missie Nederland, Den Haag"),
        """
# VERKLARING INZAKE ZELFSTANDIG VERTREK

@Betreft=de heer Vahe Ghukasyanov
@Geboren=30-06-1962 te Baku
@V-nummer=2708844103
@Afgegeven op=29 februari 2016

Bovengenoemde persoon heeft zich op 3 november 2015 tot IOM gewend met het verzoek om bemiddeling bij terugkeer naar
Azerbeidzjan.

Ondanks de inspanningen van betrokkene en van IOM is geen vervangend reisdocument verkregen. Hierdoor heeft IOM zijn
terugkeer niet kunnen realiseren.

Aan deze verklaring kunnen geen rechten worden ontleend.
""",
        {"date": "2016-02-29", "v_number": "2708844103", "name": "Vahe Ghukasyanov", "birth_date": "1962-06-30",
         "country": "AZE", "outcome": "cannot_arrange"},
    ),
    Sample(
        "d66-brief-2020", "D66", "dev_kantoor",
        (),
        """
* Dienst Terugkeer en Vertrek
* Afdeling Internationale Aangelegenheden
* Per e-mail: ilc@dtv.minvenj.example

Waterstad, 11 augustus 2020

Betreft: verzoek om bemiddeling

Geachte heer, mevrouw,

Namens cliënt, Bereket Habtemichaelo, geboren te Asmara op 17 januari 1989, V-nummer 2833014407, vraag ik u te bemiddelen
bij het verkrijgen van een laissez-passer voor Eritrea.

Bijgevoegd vindt u: 1) bewijs van twee bezoeken aan de ambassade, 2) kopie doopakte, 3) vier pasfoto's en 4) een
handgeschreven verklaring in het Tigrinya.

Met vriendelijke groet,

!sign L. Stuivenbergh | maatschappelijk werker
""",
        {"date": "2020-08-11", "v_number": "2833014407", "name": "Bereket Habtemichaelo", "birth_date": "1989-01-17",
         "country": "ERI", "signed": True},
    ),
    Sample(
        "d66-formulier-2023", "D66", "dev_formulier",
        ("Dienst Terugkeer en Vertrek",),
        """
# Formulier: hulp vragen bij vertrek uit Nederland

## A. Wie bent u?

@Achternaam=Zakharyanova
@Voornaam=Narine
@Geboren op=02-12-1970
@Geboren te=Kirovabad
@Nationaliteit=onbekend
@V-nummer=2711440378

## B. Wat vraagt u?

Ik vraag de DT&V om te bemiddelen bij de autoriteiten van Azerbeidzjan en Armenië.

## C. Wat stuurt u mee?

- verklaring van de ambassade
- documenten over mijn identiteit
- vier kleurenpasfoto's
- verklaring met de hand in mijn eigen taal

@Datum=20 april 2023
@Handtekening=N. Zakharyanova
""",
        {"date": "2023-04-20", "v_number": "2711440378", "birth_date": "1970-12-02", "birth_place": "Kirovabad",
         "signed": True},
    ),
    Sample(
        "d66-mail-2018", "D66", "dev_getypt", (),
        """
Geachte heer, mevrouw,

Ik dien hierbij een bemiddelingsverzoek in voor mevrouw Xuemei Linghua (V-nummer 2790441174, geboren 8 augustus 1976,
Chinese nationaliteit). Zij is in 2017 drie keer bij het consulaat van China geweest en heeft geen reisdocument
gekregen. De bijlagen a tot en met d zitten bij deze mail.

Met vriendelijke groet,
K. Donkersloten
Vluchtelingenwerk Havenwijk
""",
        {"date": "2018-02-15", "v_number": "2790441174", "name": "Xuemei Linghua", "birth_date": "1976-08-08",
         "nationality": "CHN", "country": "CHN"},
        form=Form.MAIL,
        headers={"From": "K. Donkersloten <kdonkersloten@havenwijk.example>", "To": "ilc@dtv.minvenj.example",
                 "Date": "Thu, 15 Feb 2018 16:05:00 +0100", "Subject": "Bemiddelingsverzoek 2790441174"},
    ),
    Sample(
        "d70-engels-2019", "D70", "dev_brief",
        ("INTERNATIONAL COMMITTEE OF THE RED CROSS", "Protection / Restoring Family Links", "Delegation in Nairobi"),
        """
@Nairobi=18 September 2019
@Our reference=KEN-19-04417-RFL
@Enquirer=Abdi Warsameh
@Sought person=Hodan Warsameh (sister)

Dear Mr Warsameh,

We refer to the tracing request that you opened through the Netherlands Red Cross on 6 March 2018. Our teams in Dadaab
visited the last known address. Despite all efforts we have been unable to locate your sister. With your agreement the
case will be closed.

!sign Tracing officer
""",
        {"date": "2019-09-18", "reference": "KEN-19-04417-RFL", "name": "Abdi Warsameh", "person": "Hodan Warsameh",
         "result": "not_found"},
        languages=("eng",),
    ),
    Sample(
        "d70-loopt-2022", "D70", "dev_stichting",
        ("Rode Kruis", "Afdeling Opsporing en Contactherstel"),
        """
> Den Haag, 21 november 2022

Betreft: opsporingsverzoek O-22-3317

Beste mevrouw Nzeyimanae,

U zoekt uw broer Emmanuel, die u in 2014 in Bujumbura voor het laatst hebt gezien. Uw verzoek is op 4 mei 2022 naar onze
collega's in Burundi gestuurd. Zij zijn nog aan het zoeken. Dat kan een jaar duren, soms langer. U krijgt bericht zodra
er nieuws is.
""",
        {"date": "2022-11-21", "reference": "O-22-3317", "result": "running"},
    ),
    Sample(
        "d70-gevonden-2017", "D70", "dev_vrij",
        ("Nederlandse Rode Kruis", "Tracing"),
        """
@Datum=8-5-2017
@Zaaknummer=NLD-16-2204
@Aanvrager=de heer Zemari Ahmadullahi

Goed nieuws: het Afghaanse Rode Halve Maan heeft uw moeder, mevrouw Bibi Gulalaijan, gevonden in Kunduz. Zij heeft op 12
april 2017 een Rode Kruisbericht voor u geschreven, dat wij hierbij sturen.
""",
        {"date": "2017-05-08", "reference": "NLD-16-2204", "name": "Zemari Ahmadullahi", "person": "Bibi Gulalaijan",
         "result": "contact"},
    ),
    Sample(
        "d70-aanvraag-2020", "D70", "dev_formulier",
        ("The Netherlands Red Cross", "Tracing and Restoring Family Links"),
        """
# TRACING REQUEST - CONFIRMATION OF RECEIPT

@Case number=NL-RFL-20-0919
@Date received=29 January 2020
@Person making the request=Ms. Sita Gurungmala
@Person sought=Mr. Bishnu Gurungmala
@Relationship=father

Your request is under examination. We will contact you when information becomes available.
""",
        {"date": "2020-01-29", "reference": "NL-RFL-20-0919", "name": "Sita Gurungmala", "person": "Bishnu Gurungmala",
         "result": "running"},
        languages=("eng",),
    ),
)  # fmt: skip
