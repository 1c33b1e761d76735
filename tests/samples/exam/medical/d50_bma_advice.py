"""D50 of the exam: medical advice of the Bureau Medische Advisering, old and new term, three answers."""

from __future__ import annotations

from tests.samples.model import Sample

SAMPLES = (
    Sample(
        "d50-gambia-2024",
        "D50",
        "exam_rijks",
        ("Immigratie- en Naturalisatiedienst", "Bureau Medische Advisering", "Ministerie van Justitie en Veiligheid"),
        """
* IND Asiel en Bescherming
* t.a.v. de beslismedewerker
* Rijnstad

@Datum=22 mei 2024
@Betreft=Medisch advies artikel 64 Vw
@Uw kenmerk=Z1-400117720
@Ons kenmerk=BMA/24/05/2207
@V-nummer=2914006632
@Betrokkene=L. Sanneh-Touray, geboren 01-01-1990

Hierbij ontvangt u het door u op 28 maart 2024 gevraagde medisch advies.

**Vraag 1a. Klachten.** Betrokkene heeft terminale nierinsufficiëntie en hypertensie.

**Vraag 1b. Behandeling.** Hemodialyse, driemaal per week, in een academisch ziekenhuis. Daarnaast
gebruikt hij amlodipine, alfacalcidol en epoëtine.

**Vraag 2. Reizen.** Betrokkene kan reizen onder voorwaarden. Tijdens de reis dient hij te worden
begeleid door een verpleegkundige; de dag voor vertrek moet dialyse plaatsvinden en aansluitend aan de
reis moet de dialyse worden voortgezet. De feitelijke overdracht aan een behandelcentrum moet vooraf
zijn geregeld.

**Vraag 3. Medische noodsituatie.** Wanneer de behandeling uitblijft, ontstaat naar huidig
medisch-wetenschappelijk inzicht een medische noodsituatie binnen een indicatieve termijn van drie tot
zes maanden. Hij zal dan overlijden.

**Vraag 4. Aanwezigheid van behandeling.** In Gambia is hemodialyse beperkt aanwezig. Amlodipine is
verkrijgbaar; epoëtine en alfacalcidol zijn niet verkrijgbaar en er is geen alternatief. De noodzakelijke
behandeling is daarmee gedeeltelijk aanwezig.

Voor het beschikbaarheidsonderzoek is gebruikgemaakt van bronnen van EUAA MedCOI, AVA 17760.

!sign M. Oosterveld | medisch adviseur, BIG-geregistreerd arts
""",
        {
            "date": "2024-05-22", "reference": "BMA/24/05/2207", "v_number": "2914006632",
            "country": "GMB", "travel": "ABLE_WITH_CONDITIONS", "emergency": "YES_SHORT_TERM",
            "available": "PARTLY", "term_months": 6,
            "name": "L. Sanneh-Touray", "birth_date": "1990-01-01",
        },
    ),
    Sample(
        "d50-angola-2013",
        "D50",
        "exam_getypt",
        ("BUREAU MEDISCHE ADVISERING", "Aanvullende nota"),
        """
@Kenmerk=BMA-nota 13/0455
@Datum=30 sept. 2013
@Inzake=de heer P. Kalunga dos Santos
@V-nr=2690014472
@Aan=hoofd IND, regio Noord

Op 2 september 2013 heeft u gevraagd of de brief van de psycholoog van 12 augustus 2013 aanleiding
geeft tot wijziging van het advies van 4 juni 2013.

De medisch adviseur stelt vast dat bij betrokkene sprake is van een aanpassingsstoornis. Hij heeft
gesprekken bij een sociaalpsychiatrisch verpleegkundige. Medicatie gebruikt hij niet meer.

Reizen: betrokkene is in staat te reizen. Voorwaarden zijn niet nodig.

Noodsituatie: het uitblijven van behandeling zal niet leiden tot een medische noodsituatie op korte
termijn. Van psychose of suïcidaliteit is niet gebleken.

Omdat geen medische noodsituatie wordt verwacht, is de aanwezigheid van behandelmogelijkheden in Angola
niet onderzocht.

Het advies van 4 juni 2013 blijft gehandhaafd.

!sign R.J. Kuipers | arts, medisch adviseur BMA
""",
        {
            "date": "2013-09-30", "reference": "BMA-nota 13/0455", "v_number": "2690014472",
            "country": "AGO", "travel": "ABLE", "emergency": "NO", "available": "NOT_EXAMINED",
            "name": "P. Kalunga dos Santos",
        },
        note="a supplementary note: another advice is cited by date",
    ),
)  # fmt: skip
