"""D14, D40, D43, D47, D49: translators, analysts and committees who set their papers out in yet other ways."""

from __future__ import annotations

from tests.samples.model import Sample

SAMPLES = (
    Sample(
        "d14-tigrinya-voetnoot", "D14", "dev_getypt",
        ("Vertaling uit het Tigrinya",),
        """
# Doopakte

Kerk van de Heilige Maria te Dekemhare. Dopeling: Filimon Asmeromay. Gedoopt op 12 maart 1995.

---

Vertaald naar het Nederlands door A. Ghirmazionay, beëdigd vertaler (Rbtv-nr. 15933).

Voor de juistheid van deze vertaling,

Heidelo, 7 juli 2017

!sign A. Ghirmazionay
!stamp BEËDIGD VERTALER | RBTV 15933
""",
        {"date": "2017-07-07", "translator_number": "15933", "source_language": "tir", "target_language": "nld"},
        note="holds the words of a baptismal certificate",
    ),
    Sample(
        "d14-dari-vakken", "D14", "dev_verslag",
        ("Tolk- en vertaalbureau Zijderoute",),
        """
# Certificaat van vertaling

| Vertaald uit | Dari | Vertaald in | Engels |
| Document | tazkera (1 pagina) | Wbtv-nummer | 33093 |
| Vertaler | Z. Noorzaian | Plaats en datum | Duinwijk, 4 februari 2022 |

Ondergetekende verklaart dat de aangehechte vertaling een volledige en juiste weergave is van het origineel.

!sign Z. Noorzaian
""",
        {"date": "2022-02-04", "translator_number": "33093", "source_language": "prs", "target_language": "eng"},
    ),
    Sample(
        "d14-traduction-lingala", "D14", "dev_akte",
        ("Sworn translator of the District Court of Zutveen",),
        """
I, Marie-Louise Kabuyaya, sworn translator French-Dutch, registered in the Dutch Register of Sworn Interpreters and Translators
(Rbtv) with no. 20933, certify that the Dutch text attached hereto is a true translation of the original death certificate
drawn up in French.

Signed in Zutveen on the 3rd of October 2018.

!sign M.-L. Kabuyaya
""",
        {"date": "2018-10-03", "translator_number": "20933", "source_language": "fra", "target_language": "nld"},
        languages=("eng",),
    ),
    Sample(
        "d40-toelt-vakken", "D40", "dev_rijks",
        ("Immigratie- en Naturalisatiedienst", "Team Onderzoek en Expertise Land en Taal"),
        """
# Rapport taalanalyse

| Datum rapport | 15-05-2019 | Kenmerk | TOELT-2019-933 |
| V-nummer | 2741190012 | Datum gesprek | 03-04-2019 |
| Taal van de opname | Tigrinya | Gesteld gebied van herkomst | Gash-Barka, Eritrea |
| Code taalanalist | TIR07 | Tolk aanwezig | nee |

## Conclusie

De vreemdeling is eenduidig niet te herleiden tot de spraakgemeenschap binnen Eritrea. Hij is waarschijnlijk te herleiden tot
Tigray in Ethiopië.
""",
        {"date": "2019-05-15", "reference": "TOELT-2019-933", "v_number": "2741190012", "recording_date": "2019-04-03",
         "source_language": "tir", "claimed_region": "Gash-Barka, Eritrea", "code": "TIR07",
         "conclusion": "TA_CLEARLY_NO"},
    ),
    Sample(
        "d43-buza-brief", "D43", "dev_dienst",
        ("Ministerie van Buitenlandse Zaken", "Directie Consulaire Zaken en Visumbeleid"),
        """
@Datum=19 september 2014
@Kenmerk=DCV/AB-933/2014
@Betreft=Individueel ambtsbericht inzake de heer Samba Coulibalyou

Naar aanleiding van uw verzoek van 2 mei 2014 is in Mali onderzoek ter plaatse verricht. De vertrouwenspersoon heeft het register van de
burgerlijke stand te Kayes ingezien. De geboorteakte komt daarin niet voor.

De Minister van Buitenlandse Zaken,
namens deze,

!sign Hoofd afdeling
""",
        {"date": "2014-09-19", "reference": "DCV/AB-933/2014", "name": "Samba Coulibalyou", "country": "MLI"},
    ),
    Sample(
        "d47-nifp-vakken", "D47", "dev_praktijk",
        ("Nederlands Forensisch Instituut", "Afdeling Forensische Geneeskunde"),
        """
# Rapport letselonderzoek

| Datum rapport | 12 april 2018 | Zaaknummer NFI | 2018.02.933 |
| Betrokkene | Selvakumar Arulanandamu | V-nummer | 2741190034 |
| Forensisch arts | dr. P. Wouterlooden | Datum onderzoek | 6 maart 2018 |

De littekens op de rug zijn zeer consistent met het door betrokkene gestelde slaan met een kabel.
""",
        {"date": "2018-04-12", "reference": "2018.02.933", "name": "Selvakumar Arulanandamu", "v_number": "2741190034",
         "practitioner": "dr. P. Wouterlooden", "conclusion": "HIGHLY_CONSISTENT"},
    ),
    Sample(
        "d49c-commissie-invul", "D49c", "dev_klerk",
        ("Commissie Geloofsonderzoek Bekeerlingen", "ingesteld door de gezamenlijke kerken"),
        """
# Advies in de zaak van de heer M. Tavakkolian

* 8 november 2019
!small (datum van het advies)
* 17 oktober 2019
!small (datum gesprek)
* 2741190045
!small (v-nummer)
* CGB 19-093
!small (ons nummer)

De commissie sprak twee uur met de heer Masoud Tavakkolian. Zij is ervan overtuigd dat zijn geloof oprecht is.

!sign ds. W. Nieuwkerker | secretaris
""",
        {"date": "2019-11-08", "hearing_date": "2019-10-17", "v_number": "2741190045", "reference": "CGB 19-093",
         "organisation": "Commissie Geloofsonderzoek Bekeerlingen", "signed": True},
    ),
    Sample(
        "d49b-voorganger-zonder-kop", "D49b", "dev_praktijk",
        ("Evangelische Gemeente De Bron", "Heidelo"),
        """
Heidelo, 3 juni 2021

Aan wie dit leest,

Sinds de zomer van 2019 komt de heer Arash Golshanian bijna elke zondag in onze diensten. Hij doet mee met de Bijbelstudie en is op 4
april 2021 bij ons gedoopt. Ik ken hem als een oprecht gelovige.

In Christus verbonden,

!sign Ds. H.J. Boerendonker | voorganger
""",
        {"date": "2021-06-03", "name": "Arash Golshanian", "sender": "H.J. Boerendonker",
         "organisation": "Evangelische Gemeente De Bron", "signed": True},
    ),
)  # fmt: skip
