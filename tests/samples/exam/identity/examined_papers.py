"""D14 to D18 of the exam once more: what others say about a paper, a family or an age."""

from __future__ import annotations

from tests.samples.model import Sample

SAMPLES = (
    Sample(
        "d14-frans-2016",
        "D14",
        "exam_dienst",
        ("Vertaalbureau Tweespraak", "Beëdigde vertalingen Frans - Nederlands"),
        """
@Onze ref.=TS-16-0448
@Datum=1 november 2016

# Vertaling van een geboorteakte

Republiek Guinee. Gemeente Matoto. Uittreksel uit het register van de akten van geboorte, akte nummer 771.
Ibrahima Kalil Bangourayah, geboren op 4 februari 1999 te Conakry, zoon van Alseny en van Mabinty.

---

Ondergetekende, M. Verschoorens, door de rechtbank te Waterstad beëdigd als vertaler voor de Franse taal en
ingeschreven in het Register beëdigde tolken en vertalers (Rbtv) onder Wbtv-nummer 6318, verklaart dat dit een
getrouwe vertaling in het Nederlands is van het aangehechte Franse stuk.

!sign M. Verschoorens
!stamp BEËDIGD VERTALER | FRANS
""",
        {
            "date": "2016-11-01", "translator_number": "6318", "source_language": "fra",
            "target_language": "nld",
        },
        note="holds a birth act in translation: it is a translation",
    ),
    Sample(
        "d15-apostille-oekraine",
        "D15",
        "exam_gezant",
        ("UKRAINE", "Ministry of Justice"),
        """
# APOSTILLE

^ (Convention de La Haye du 5 octobre 1961)

* 1. Country: Ukraine
* This public document
* 2. has been signed by: O. Hrytsenkova
* 3. acting in the capacity of: head of department
* 4. bears the seal of: civil registry of Poltava
* Certified
* 5. at: Kyiv
* 6. the: 27.03.2023
* 7. by: Ministry of Justice of Ukraine
* 8. No.: 11-20774/23
* 9. Seal
* 10. Signature

!sign V. Dovzhenkova
!stamp MINISTRY OF JUSTICE
""",
        {"date": "2023-03-27", "country": "UKR", "number": "11-20774/23"},
        languages=("eng",),
    ),
    Sample(
        "d16-vervalst-2019",
        "D16",
        "exam_verslag",
        ("Bureau Documenten", "IND, Zwolle"),
        """
# Verklaring van onderzoek

@Datum verklaring=14 augustus 2019
@Kenmerk=2019-BD-2207
@V-nummer=2788810045
@Onderzocht=rijbewijs op naam van Serhat Demirhanlar
@Land=Turkije

Het aangeboden document is vergeleken met referentiemateriaal. Het papier en de druk zijn die van een echt
document. De pasfoto is echter vervangen en over de stempel heen geplakt.

Uitkomst: het document is vervalst.

!sign documentonderzoeker 17
""",
        {
            "date": "2019-08-14", "reference": "2019-BD-2207", "v_number": "2788810045",
            "outcome": "VERVALST",
        },
        note="the paper is called that of a genuine document; the outcome is another",
    ),
    Sample(
        "d17-moeder-2022",
        "D17",
        "exam_dienst",
        ("Laboratorium voor DNA-diagnostiek", "Waterstad"),
        """
# Verslag verwantschapsonderzoek

@Datum verslag=10 mei 2022
@Kenmerk=LDD/22/5017
@V-nummer=2911770264

Onderzocht is DNA-materiaal van mevrouw Fadumo Osmanow en van het kind Yahye Osmanow.

De kans dat mevrouw Osmanow de biologische moeder is van het kind bedraagt meer dan 99,99%.

!sign dr. L. Vreugdenhilster | klinisch moleculair geneticus
""",
        {
            "date": "2022-05-10", "reference": "LDD/22/5017", "v_number": "2911770264",
            "person": ["Fadumo Osmanow", "Yahye Osmanow"],
        },
    ),
    Sample(
        "d18-nfi-2017",
        "D18",
        "exam_kliniek",
        ("Nederlands Forensisch Instituut", "Forensische antropologie"),
        """
# Leeftijdsonderzoek

@Datum=5 december 2017
@Zaaknummer NFI=2017.11.20.044
@V-nummer=2766104418
@Naam=Zubair Ahmadullahi
@Opgegeven geboortedatum=1 januari 2001

Van de hand en de sleutelbeenderen zijn op 20 november 2017 opnamen gemaakt. Twee radiologen beoordeelden deze
onafhankelijk van elkaar. De sleutelbeenderen zijn aan beide zijden volledig uitgerijpt.

Conclusie: op het tijdstip van het onderzoek was betrokkene ten minste 20 jaar. De opgegeven leeftijd is niet
juist.

!sign forensisch antropoloog
""",
        {"date": "2017-12-05", "v_number": "2766104418", "name": "Zubair Ahmadullahi"},
    ),
)  # fmt: skip
