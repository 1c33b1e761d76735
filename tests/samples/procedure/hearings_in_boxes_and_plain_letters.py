"""D20, D22, D23, D25 and letters of no kind, as others fill them in and write them."""

from __future__ import annotations

from tests.samples.model import Form, Sample

SAMPLES = (
    Sample(
        "d22-aanmeld-vakken", "D22", "dev_dienst",
        ("Immigratie- en Naturalisatiedienst", "Aanmeldcentrum Ter Apel"),
        """
# RAPPORT AANMELDGEHOOR

| Achternaam | Gebreyohannesu | Voornamen | Samrawit Tesfaldet |
| Geboortedatum | 04-08-1998 | Geboorteplaats en land | Segeneiti, Eritrea |
| Taal van het gehoor | Tigrinya | V-nummer | 2741190056 |
| Zaaknummer | 1709.14.0933 | Datum gehoor | 16-09-2017 |

Rapporteur: Hoe bent u naar Nederland gereisd?
Betrokkene: Via Soedan en Libië, daarna met de boot naar Italië.
""",
        {"surname": "Gebreyohannesu", "given_names": "Samrawit Tesfaldet", "birth_date": "1998-08-04",
         "birth_place": "Segeneiti, Eritrea", "source_language": "tir", "v_number": "2741190056",
         "ind_number": "1709.14.0933", "hearing_date": "2017-09-16"},
    ),
    Sample(
        "d22-eerste-gehoor-invul", "D22", "dev_getypt",
        ("IND", "Locatie Schiphol"),
        """
# Verslag eerste gehoor

* Okonkwoji
!small Naam
* Chidubem
!small Voornaam
* 30 juni 1989
!small Geboortedatum
* Onitsha
!small Geboorteplaats
* Igbo
!small Gehoord in de taal
* 2741190067
!small V-nummer

Op 11 december 2015 heb ik, medewerker van de IND, in aanwezigheid van een tolk de bovengenoemde persoon gehoord.

V: Welke godsdienst heeft u?
A: Ik ben christen.
""",
        {"surname": "Okonkwoji", "given_names": "Chidubem", "birth_date": "1989-06-30", "birth_place": "Onitsha",
         "source_language": "ibo", "v_number": "2741190067"},
    ),
    Sample(
        "d23-brief-zonder-titel", "D23", "dev_kantoor",
        ("Advocatenkantoor Zandberg", "mr. E. Zandbergh"),
        """
* Immigratie- en Naturalisatiedienst
* Postbus 1
* 9560 AA Ter Apel

Heidelo, 22 januari 2018

Inzake: Kidane Mebrahtuya / nader gehoor
V-nummer: 2741190078

Geacht college,

Op het rapport van het nader gehoor d.d. 18 januari 2018 heeft cliënt de volgende correcties en aanvullingen.

Blz. 6: de broer heet Yohannes, niet Johannes.
Blz. 11: de reis duurde vier dagen, niet veertien.

Hoogachtend,

!sign mr. E. Zandbergh
""",
        {"date": "2018-01-22", "hearing_date": "2018-01-18", "v_number": "2741190078", "name": "Kidane Mebrahtuya"},
    ),
    Sample(
        "d25-zienswijze-rij", "D25", "dev_missie",
        ("De Haanstra Advocatuur",),
        """
@Datum=6 maart 2020
@Uw kenmerk=V-nr. 2741190089
@Onze ref.=dossier 20.093
@Cliënt=Nuradin Hassanow

Betreft: zienswijze

Geachte heer, mevrouw,

Namens cliënt geef ik hierbij zijn zienswijze op het voornemen van 27 februari 2020. De IND miskent dat cliënt wel degelijk heeft
verklaard over zijn clan.

!sign mr. T. de Haanstra
""",
        {"date": "2020-03-06", "v_number": "2741190089", "name": "Nuradin Hassanow"},
    ),
    Sample(
        "letter-advocaat-update", "letter", "dev_brief",
        ("Zandbergh Advocaten", "Vreemdelingenrecht en strafrecht"),
        """
* De heer K. Mebrahtuya
* p/a Stichting Thuishaven
* Vlasakker 3, Heidelo

Heidelo, 14 september 2021

Beste Kidane,

Wij spraken elkaar gisteren op kantoor. De rechtbank heeft nog geen datum gekozen. Zodra ik iets hoor, bel ik je. Wil je de papieren uit
Asmara meenemen naar het volgende gesprek?

Hartelijke groet,

!sign E. Zandbergh
""",
        {"date": "2021-09-14"},
        absent=("hearing_date", "outcome"),
    ),
    Sample(
        "letter-stichting-afspraak", "letter", "dev_stichting",
        ("Stichting Thuishaven", "Inloop en juridisch spreekuur"),
        """
Heidelo, 3-5-2022

Geachte mevrouw Zandbergh,

Cliënte vroeg ons u te laten weten dat zij van de week bij haar zus logeert. Post kan voorlopig naar ons kantoor. Op 19 mei zijn wij gesloten.

Met vriendelijke groeten,

!sign Lidewij Oosterhavens | vrijwilligster
""",
        {"date": "2022-05-03"},
        absent=("period", "visit_date"),
    ),
    Sample(
        "letter-vluchtelingenwerk", "letter", "dev_praktijk",
        ("Steunpunt Nieuwkomers Duinwijk",),
        """
@Aan=mevrouw Semhar Berhane
@Datum=23 oktober 2018
@Behandeld door=L. Terpstraten

Beste Semhar,

Op donderdag 1 november om tien uur verwachten we je voor de cursus fietsen. Je hoeft niets te betalen.

Tot dan!

!sign Louise Terpstraten
""",
        {"date": "2018-10-23"},
        absent=("hearing_date",),
    ),
    Sample(
        "letter-english-ngo", "letter", "dev_missie",
        ("Open Door Network", "Legal Aid Desk, Athens"),
        """
9 June 2017

Dear Colleague,

Thank you for your message about Mr. Hamid. We shared a flat number with your office by telephone last week. Unfortunately we no longer
have his file, as our archive moved in 2015.

Kind regards,

!sign Eleni Papadopoulouvou
""",
        {"date": "2017-06-09"},
        languages=("eng",),
        absent=("outcome", "country"),
    ),
    Sample(
        "d104-mail-kerk", "D104", "dev_getypt",
        (),
        """
Beste Hanneke,

Zoals afgesproken de scan van de brief van de dominee, met de foto's van de doop erbij. Het origineel ligt hier in de kast.

Groet, Wubbo
""",
        {"date": "2022-01-24", "sender": "wubbo@debron.voorbeeld.invalid", "subject": "Scan brief dominee (Golshanian)"},
        form=Form.MAIL,
        headers={
            "From": "Wubbo Tjaarden <wubbo@debron.voorbeeld.invalid>",
            "To": "hanneke@thuishaven.voorbeeld.invalid", "Subject": "Scan brief dominee (Golshanian)",
            "Date": "Mon, 24 Jan 2022 20:41:00 +0100",
        },
    ),
    Sample(
        "d104-geprinte-mail-engels", "D104", "dev_nota",
        ("Inbox",),
        """
| From | registry@kenema.example.invalid | To | office@thuishaven.voorbeeld.invalid |
| Sent | Friday, March 8, 2019 3:15 PM | Subject | Birth record Bangurason |

Dear Sir,

We searched the books of 1991 and will post the copy by DHL next week.

Registrar
""",
        {"date": "2019-03-08", "sender": "registry@kenema.example.invalid", "recipient": "office@thuishaven.voorbeeld.invalid",
         "subject": "Birth record Bangurason"},
        languages=("eng",),
    ),
)  # fmt: skip
