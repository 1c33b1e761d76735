"""Return papers again, by yet another hand: other embassies, offices and years."""

from __future__ import annotations

from tests.samples.model import Sample

SAMPLES = (
    Sample(
        "d60-sri-lanka-2019-b", "D60", "dev_missie",
        ("EMBASSY OF THE DEMOCRATIC SOCIALIST REPUBLIC OF SRI LANKA", "The Hague"),
        """
@My No.=HAG/CON/PP/44
@Date=9th May 2019

Mr. Kandiah Sivapalanathan,

Application for a passport

I write with reference to your application of 12 March 2019. As your birth is not recorded at the Registrar General's
Department in Colombo, your citizenship of Sri Lanka has not been established and this Embassy regrets its inability to
issue you a passport.

!sign Second Secretary (Consular)
""",
        {"date": "2019-05-09", "reference": "HAG/CON/PP/44", "country": "LKA", "name": "Kandiah Sivapalanathan",
         "outcome": "EMB_INSUFFICIENT_INFO"},
        languages=("eng",),
    ),
    Sample(
        "d60-rusland-2013-b", "D60", "dev_kantoor",
        ("Ambassade van de Russische Federatie", "Consulaire afdeling"),
        """
Nr. 1144/ko

Den Haag, 8 februari 2013

In antwoord op uw brief delen wij mee dat mevrouw Lusine Babajaniane, geboren 3 maart 1971 te Kirovabad, het staatsburgerschap
van de Russische Federatie niet bezit. Zij komt daarom niet in aanmerking voor een bewijs van terugkeer.

!sign hoofd van de consulaire afdeling
""",
        {"date": "2013-02-08", "country": "RUS", "name": "Lusine Babajaniane", "birth_date": "1971-03-03",
         "outcome": "EMB_NOT_NATIONAL"},
    ),
    Sample(
        "d60-marokko-2020-b", "D60", "dev_gezant",
        ("CONSULAT GÉNÉRAL DU ROYAUME DU MAROC", "Rotterdam"),
        """
@N°=2020/771
@Rotterdam, le=17 février 2020

# Attestation de présentation

Le Consulat Général atteste que M. Hicham Ouarzazian, né le 14 juin 1988 à Nador, s'est présenté ce jour afin de demander un
laissez-passer. Sa demande a été transmise aux autorités compétentes à Rabat. Aucune réponse n'a été reçue à ce jour.
""",
        {"date": "2020-02-17", "country": "MAR", "name": "Hicham Ouarzazian", "birth_date": "1988-06-14",
         "outcome": "EMB_NO_ANSWER"},
        languages=("fra",),
    ),
    Sample(
        "d64-guinee-2021-b", "D64", "dev_verslag",
        ("Dienst Terugkeer en Vertrek", "Team Laissez-Passers"),
        """
# Mededeling

@V-nummer=2877740012
@Datum=6 september 2021
@Autoriteiten=Guinee
@Inzake=Ousmane Diallonka

De Guinese ambassade heeft mij op 1 september 2021 bericht dat voor betrokkene een laissez-passer kan worden afgehaald zodra
de vluchtgegevens bekend zijn.
""",
        {"date": "2021-09-06", "v_number": "2877740012", "country": "GIN", "name": "Ousmane Diallonka",
         "outcome": "EMB_LP_PROMISED"},
    ),
    Sample(
        "d64-intrek-2018-b", "D64", "dev_gezant",
        ("EMBASSY OF THE ISLAMIC REPUBLIC OF AFGHANISTAN", "The Hague"),
        """
@Ref=AFG/HAG/18/302
@Date=10 December 2018

The Embassy refers to its letter of 4 October 2018, in which it undertook to provide a laissez-passer to Mr. Najib
Rahmatullahi. Upon further verification his tazkera proved not to be genuine. The Embassy therefore cancels its earlier
undertaking.
""",
        {"date": "2018-12-10", "reference": "AFG/HAG/18/302", "country": "AFG", "name": "Najib Rahmatullahi",
         "outcome": "EMB_LP_WITHDRAWN"},
        languages=("eng",),
    ),
    Sample(
        "d65-brief-2023-b", "D65", "dev_praktijk",
        ("IOM – UN Migration", "Kantoor Den Haag"),
        """
@Datum=19-06-2023
@Dossier=NL10-23-0884
@Betreft=bevestiging contact

Mevrouw Tsegereda Woldemichaelis (13-01-1992) heeft op 2 februari 2023 en 4 mei 2023 met IOM gesproken over terugkeer naar
Ethiopië. Zij beschikt niet over documenten waarmee de ambassade haar identiteit kan vaststellen. Zolang dat zo is, kan IOM
geen reis voor haar boeken.
""",
        {"date": "2023-06-19", "reference": "NL10-23-0884", "name": "Tsegereda Woldemichaelis",
         "birth_date": "1992-01-13", "country": "ETH", "outcome": "cannot_arrange"},
    ),
    Sample(
        "d66-eigen-brief-2021-b", "D66", "dev_vrij",
        (),
        """
Rijnstad, 5 januari 2021

Aan de DT&V, t.a.v. Bemiddeling

Mijn naam is Zakaria Abdelkerimou. Ik ben geboren op 10 oktober 1993 in Abéché, Tsjaad. Mijn V-nummer is 2866440019.

Ik wil terug maar het lukt mij niet om papieren te krijgen. Ik vraag u om voor mij te bemiddelen bij de ambassade van Tsjaad in
Brussel. Bij deze brief zitten vier pasfoto's, een brief van de ambassade en mijn verhaal in het Arabisch.

!sign Z. Abdelkerimou
""",
        {"date": "2021-01-05", "v_number": "2866440019", "name": "Zakaria Abdelkerimou", "birth_date": "1993-10-10",
         "country": "TCD", "signed": True},
    ),
    Sample(
        "d69-gesprek-2022-b", "D69", "dev_kantoor",
        ("DT&V", "Dienst Terugkeer en Vertrek"),
        """
# Gespreksverslag

Op 8 maart 2022 sprak ik met de heer Ali Reza Jafarpouri, V-nummer 2877001442, over zijn vertrek. Het gesprek werd gevoerd in het
Farsi met een tolk aan de telefoon.

Betrokkene verklaart dat hij niet naar Iran terug kan. Hij heeft de ambassade niet bezocht.

Afspraken: betrokkene neemt voor 1 april 2022 contact op met de IOM.

!sign E. Rozeboomen | regievoerder
""",
        {"date": "2022-03-08", "v_number": "2877001442", "name": "Ali Reza Jafarpouri", "country": "IRN"},
    ),
    Sample(
        "d70-geen-spoor-2016-b", "D70", "dev_kantoor",
        ("Het Nederlandse Rode Kruis", "Restoring Family Links"),
        """
Den Haag, 3 oktober 2016

Onze referentie: SOM-2015-0447

Geachte mevrouw Hersi-Galaydhan,

In maart 2015 hebt u ons gevraagd te zoeken naar uw zoon Liban (geboren 2003). De medewerkers van de Somalische Rode Halve Maan zijn
naar het laatst bekende adres in Kismayo gegaan en hebben zijn naam op de radio laten omroepen. Tot onze spijt heeft dit
geen enkel spoor opgeleverd. Wij beëindigen hiermee de zoekactie.
""",
        {"date": "2016-10-03", "reference": "SOM-2015-0447", "name": "Hersi-Galaydhan", "result": "not_found",
         "relation": "zoon"},
    ),
    Sample(
        "d71-soedan-2017-b", "D71", "dev_akte",
        ("REPUBLIC OF THE SUDAN", "Ministry of Interior", "Passports and Civil Registry"),
        """
@File=MOI/P/17/5521
@Date=15 November 2017
@To=Whom it may concern

With regard to the request of the South Sudanese national Deng Mayenlual to settle in Sudan, the Directorate states that he may
not enter Sudan without a visa and that no residence will be granted.
""",
        {"date": "2017-11-15", "reference": "MOI/P/17/5521", "country": "SDN", "name": "Deng Mayenlual"},
        languages=("eng",),
    ),
    Sample(
        "d71-belgie-2022-b", "D71", "dev_brief",
        ("Federale Overheidsdienst Binnenlandse Zaken", "Dienst Vreemdelingenzaken", "Brussel, België"),
        """
@Brussel=12 april 2022
@Ons kenmerk=OV 8.441.772
@Betreft=vraag om toelating van de heer Serge Mbuyikana

Geachte,

U vroeg of de heer Mbuyikana, die van 2008 tot 2012 in België verbleef, tot het grondgebied kan worden toegelaten. Zijn
verblijfsrecht is in 2013 vervallen. De vraag kan niet worden ingewilligd.
""",
        {"date": "2022-04-12", "country": "BEL", "name": "Serge Mbuyikana"},
    ),
)  # fmt: skip
