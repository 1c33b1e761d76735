"""D50 to D56 of the exam once more: another adviser, another form, other practices and shops."""

from __future__ import annotations

from tests.samples.model import Sample

SAMPLES = (
    Sample(
        "d50-mongolie-2018",
        "D50",
        "exam_schrijven",
        ("Bureau Medische Advisering", "Immigratie- en Naturalisatiedienst", "Ministerie van Justitie en Veiligheid"),
        """
* IND Regulier Verblijf
* Waterstad

@Datum=17 augustus 2018
@Ons kenmerk=BMA-2018.07.0936
@Uw kenmerk=Z1-77002914403
@V-nummer=2777014493

# Advies

Betreft: mevrouw B. Enkhtuyaan, geboren op 8 mei 1985

Met uw brief van 26 juni 2018 vroeg u mij te adviseren. Ik heb informatie ontvangen van de huisarts (12 juli
2018) en van de longarts (30 juli 2018).

**A. Gezondheid.** Betrokkene heeft open longtuberculose met een resistente bacterie. Zij krijgt sinds maart
2018 vier middelen en wordt wekelijks gecontroleerd door de GGD.

**B. Reizen.** Zolang zij besmettelijk is, kan zij niet reizen. De longarts verwacht dat dit nog ten minste
acht maanden duurt.

**C. Gevolgen van staken.** Of het staken van de behandeling binnen drie maanden tot een medische noodsituatie
leidt, is niet met zekerheid te zeggen. Een medische noodsituatie op korte termijn is niet uit te sluiten.

**D. Zorg in Mongolië.** De behandeling van resistente tuberculose is aanwezig in Ulaanbaatar. De vier middelen
zijn er alle verkrijgbaar.

De geldigheid van dit advies is zes maanden.

!sign drs. C. Wolthuizen | medisch adviseur
""",
        {
            "date": "2018-08-17", "reference": "BMA-2018.07.0936", "v_number": "2777014493",
            "name": "B. Enkhtuyaan", "birth_date": "1985-05-08", "country": "MNG", "travel": "NOT_ABLE",
            "emergency": "NOT_EXCLUDED", "available": "YES", "term_months": 3,
        },
    ),
    Sample(
        "d51-2019",
        "D51",
        "exam_dienst",
        ("Immigratie- en Naturalisatiedienst", "Bijlage medische gegevens"),
        """
# Toestemmingsverklaring medische gegevens

Vul deze verklaring in met blokletters.

@Naam=SEMERE GOITOMZGHI
@Geboortedatum=25 mei 1984
@V-nummer=2790440183

Hierbij geef ik toestemming aan de hieronder genoemde behandelaars om gegevens over mijn gezondheid te geven
aan het Bureau Medische Advisering van de IND.

@Behandelaar 1=L. Kuijpersman, huisarts te Rijnstad
@Behandelaar 2=dr. F. Obdammers, cardioloog te Waterstad
@Behandelaar 3=mw. S. Yilmazoglu, diabetesverpleegkundige te Rijnstad

@Plaats en datum=Rijnstad, 18 juni 2019

Handtekening voor het opvragen van gegevens

!sign S. Goitomzghi

Handtekening voor het doorgeven van het advies aan de IND

!sign S. Goitomzghi
""",
        {
            "date": "2019-06-18", "v_number": "2790440183", "birth_date": "1984-05-25", "signed": True,
            "name": "SEMERE GOITOMZGHI",
            "practitioner": ["L. Kuijpersman", "dr. F. Obdammers", "mw. S. Yilmazoglu"],
        },
    ),
    Sample(
        "d53-internist-2020",
        "D53",
        "exam_schrijven",
        ("Ziekenhuis Oosterhaven", "Maag-, darm- en leverziekten", "Polikliniek C, route 00"),
        """
* Aan: J. Veenhuizer, huisarts
* Molenpad 00, Oosterhaven

@Datum=16 september 2020
@Ons kenmerk=MDL/LV/203318

Betreft: dhr. T. Phan Quoc Minhson, geb. 30-08-1967

Geachte collega,

Bovengenoemde patiënt zag ik op 9 september 2020 voor controle op de polikliniek.

Reden van komst: moeheid en jeuk.

Voorgeschiedenis: in 2014 galblaasverwijdering.

Diagnose: levercirrose bij chronische hepatitis B

Onderzoek: echo zonder haardvorming. Laboratorium: virus niet aantoonbaar.

Behandeling: entecavir 0,5 mg 1 dd 1, levenslang. Halfjaarlijks echo en bloedonderzoek. Bij staken bestaat kans
op leverfalen.

Met collegiale groet,

!sign dr. P. Duijvestijner | maag-darm-leverarts, BIG 79044410301
""",
        {
            "date": "2020-09-16", "birth_date": "1967-08-30", "reference": "MDL/LV/203318",
            "name": "T. Phan Quoc Minhson", "practitioner": "dr. P. Duijvestijner",
            "big_number": "79044410301", "diagnosis": "levercirrose bij chronische hepatitis B",
        },
        note="the colleague it is sent to is not who treats; the visit has another date",
    ),
    Sample(
        "d54-huisarts-2022",
        "D54",
        "exam_kolom",
        ("Huisartsen aan de Singel", "Waterstad"),
        """
@Patiënt=M. Farahanipourad
@Geboren=19-01-1989
@Periode=01-01-2020 t/m 30-06-2022
@Uitdraai d.d.=4 juli 2022

# Medisch dossier - journaal (SOEP)

| Datum | S | O | E | P |
| 13-2-20 | slaapt slecht, nachtmerries | gespannen | PTSS verdenking | verwijzing ggz |
| 2-11-20 | hoofdpijn | RR 130/80 | spanningshoofdpijn | paracetamol |
| 17-5-21 | wil stoppen met pillen | rustig | depressie | sertraline door |
| 21-3-22 | val van fiets | schaafwond knie | contusie | geen |

Episodes: depressie (2020), slaapstoornis (2020), hoofdpijn (2020).

Pagina's: 1 van 1.
""",
        {
            "date": "2022-07-04", "name": "M. Farahanipourad", "birth_date": "1989-01-19",
            "period": {"from": "2020-01-01", "to": "2022-06-30"},
        },
    ),
    Sample(
        "d56-dhaka-2023",
        "D56",
        "exam_register",
        ("New Meghna Pharmacy", "Mirpur Road, Dhaka", "Drug Licence DHK/00417"),
        """
# QUOTATION

@Quotation No.=NMP/Q/0771
@Date=15 October 2023
@Customer=whom it may concern
@Item=Entecavir 0.5 mg tablets, 30 pcs
@Price=BDT 4,350.00 per month

Prices are valid for thirty days. Imported brand, supply not guaranteed.

!sign Md. Rafiqul Karimullah | proprietor
""",
        {
            "date": "2023-10-15", "reference": "NMP/Q/0771", "organisation": "New Meghna Pharmacy",
            "amount": {"value": 4350, "currency": "BDT", "per": "month"},
        },
        languages=("eng",),
    ),
)  # fmt: skip
