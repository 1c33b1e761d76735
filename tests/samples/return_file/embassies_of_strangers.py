"""Letters of embassies and consulates by an author who knew only what such a letter is."""

from __future__ import annotations

from tests.samples.model import Sample

SAMPLES = (
    Sample(
        "d60-vreemd-somalie-2017", "D60", "dev_gezant",
        ("CONSULATE OF SOMALIA", "BRUSSELS"),
        """
Ref: SOM/17/88

18 September 2017

Subject: Emergency travel document

Dear Mr. Harmsenaar,

We refer to your request for an emergency travel document for Mr. Abdi Nuurashe. Since the fall of the government there is no civil registry and we
have no record of your client. The request is therefore declined.

!sign Consul
""",
        {"date": "2017-09-18", "reference": "SOM/17/88", "country": "SOM", "name": "Abdi Nuurashe", "outcome": "EMB_INSUFFICIENT_INFO"},
        languages=("eng",),
    ),
    Sample(
        "d60-vreemd-syrie-2011", "D60", "dev_stichting",
        ("AMBASSADE VAN DE ARABISCHE REPUBLIEK SYRIË", "Brussel"),
        """
@Datum=12-10-2011
@Kenmerk=44/11
@Betreft=paspoort van de heer Hozan Alkurdimani

Geachte heer,

De heer Alkurdimani is geregistreerd als ajnabi en bezit niet de Syrische nationaliteit. Wij kunnen hem geen paspoort verstrekken.

!sign De consul
""",
        {"date": "2011-10-12", "reference": "44/11", "country": "SYR", "name": "Hozan Alkurdimani", "outcome": "EMB_NOT_NATIONAL"},
    ),
    Sample(
        "d60-vreemd-rusland-2012", "D60", "dev_missie",
        ("EMBASSY OF THE RUSSIAN FEDERATION", "CONSULAR DEPARTMENT"),
        """
N 1442/n

The Hague, 9 February 2012

# Note

In connection with the request about Mr. Artur Melkonovats, born 14 April 1971 in Baku, the Consular Department informs that he did not acquire citizenship of the
Russian Federation and is not considered as a Russian citizen.
""",
        {"date": "2012-02-09", "country": "RUS", "name": "Artur Melkonovats", "birth_date": "1971-04-14",
         "outcome": "EMB_NOT_NATIONAL"},
        languages=("eng",),
    ),
    Sample(
        "d60-vreemd-bhutan-2019", "D60", "dev_kantoor",
        ("ROYAL EMBASSY OF BHUTAN", "Brussels"),
        """
22 August 2019

Dear Sir/Madam,

We have received your letter of 2 July 2019 regarding Mr. Tek Nath Gurungadan. According to our records there is no such person registered as a
Bhutanese citizen. We regret that we cannot be of further assistance.

Yours faithfully,

!sign Second Secretary
""",
        {"date": "2019-08-22", "country": "BTN", "name": "Tek Nath Gurungadan", "outcome": "EMB_INSUFFICIENT_INFO"},
        languages=("eng",),
    ),
    Sample(
        "d60-vreemd-china-stukken-2014", "D60", "dev_getypt",
        ("EMBASSY OF THE PEOPLE'S REPUBLIC OF CHINA", "Consular Section"),
        """
2014-11-05

Ms. van Loonwijk:

Your letter about Mr. Wang Xiaomingder was received on 20 October 2014. To verify his identity we need his hukou booklet and ID card number. Please provide these
documents. The embassy can not issue a travel document without them.

!sign Consular Section
""",
        {"date": "2014-11-05", "country": "CHN", "name": "Wang Xiaomingder", "outcome": "EMB_INSUFFICIENT_INFO"},
        languages=("eng",),
    ),
    Sample(
        "d60-vreemd-burundi-2014", "D60", "dev_klerk",
        ("AMBASSADE DE LA REPUBLIQUE DU BURUNDI", "BRUXELLES"),
        """
N/Réf. : 204.01/112/2014

Bruxelles, le 3 mars 2014

Objet : Identification de Monsieur Jean Ndayizigiyimana

Monsieur le Directeur,

Suite à votre courrier du 12 février 2014, l'Ambassade a l'honneur de vous informer que l'intéressé n'a pas été reconnu comme ressortissant burundais.

!sign L'Ambassadeur
""",
        {"date": "2014-03-03", "reference": "204.01/112/2014", "country": "BDI", "name": "Jean Ndayizigiyimana", "outcome": "EMB_NOT_NATIONAL"},
        languages=("fra",),
    ),
    Sample(
        "d60-vreemd-ethiopie-verschenen-2014", "D60", "dev_vrij",
        ("Ambassade van Ethiopië",),
        """
Brussel, 14 april 2014

# Verklaring

Hierbij verklaart de ambassade dat de heer Dawit Alemuseyum, geboren op 1 januari 1982, op de ambassade is verschenen met het verzoek om een laissez-passer. De
ambassade kan hem geen document geven omdat hij zijn nationaliteit niet heeft aangetoond.

!sign Consul
""",
        {"date": "2014-04-14", "country": "ETH", "name": "Dawit Alemuseyum", "birth_date": "1982-01-01", "outcome": "EMB_INSUFFICIENT_INFO"},
    ),
    Sample(
        "d60-vreemd-sierra-leone-2016", "D60", "dev_nota",
        ("Embassy of the Republic of Sierra Leone", "Brussels"),
        """
9 December 2016

Dear Ms Bakkerveen

We saw Mr. Alhaji Kamarason at the embassy on 2 December 2016. After the interview we came to the conclusion that he is not a Sierra Leonean. We shall
therefore not issue a travel certificate.

!sign Head of Chancery
""",
        {"date": "2016-12-09", "country": "SLE", "name": "Alhaji Kamarason", "outcome": "EMB_NOT_NATIONAL"},
        languages=("eng",),
    ),
)  # fmt: skip
