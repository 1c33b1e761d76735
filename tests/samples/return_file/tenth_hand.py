"""Consuls, travel agents, UNHCR and applicants for mediation in a tenth hand."""

from __future__ import annotations

from tests.samples.model import Sample

SAMPLES = (
    Sample(
        "d60-guinee-niet-gevonden", "D60", "dev_vrij",
        ("Ambassade van de Republiek Guinee", "Brussel"),
        """
Brussel, 16 september 2020

Kenmerk: AMB/GN/417

Geachte heer,

Op 3 september 2020 kwam Alseny Bangouran, geboren 25 december 1992, bij onze dienst. Hij kon geen enkel stuk tonen. In de
registers van Kindia is zijn naam niet gevonden. Wij kunnen zijn staatsburgerschap daarom niet bevestigen.

!sign De consulaire dienst
""",
        {"date": "2020-09-16", "reference": "AMB/GN/417", "country": "GIN", "name": "Alseny Bangouran",
         "birth_date": "1992-12-25", "outcome": "EMB_INSUFFICIENT_INFO"},
    ),
    Sample(
        "d60-irak-reply", "D60", "dev_missie",
        ("Consular Department", "Embassy of the Republic of Iraq", "The Hague"),
        """
@No.=IQ/HAG/2018/0417
@Dated=22 November 2018

Subject: Mr Rebwar Hamakarimi, date of birth 1 July 1986

Sir,

With reference to your e-mail, kindly note that the above-named person has to appear in person with two original Iraqi
documents. As he brought none, his request for a passport could not be processed.

!sign Consular Department
""",
        {"date": "2018-11-22", "reference": "IQ/HAG/2018/0417", "country": "IRQ", "name": "Rebwar Hamakarimi",
         "birth_date": "1986-07-01"},
        languages=("eng",),
    ),
    Sample(
        "d65-iom-gesprek", "D65", "dev_nota",
        ("IOM Nederland", "Kantoor Zwolle"),
        """
# Verklaring

@Afgegeven op=9 december 2019
@Dossier=NL19-4471
@Betrokkene=Hovhannes Gasparovian
@Geboren=20 mei 1964
@V-nummer=2741177101

Ondergetekende, medewerker van IOM, verklaart dat op 7 oktober 2019 een gesprek met betrokkene is gevoerd over vertrek naar
Armenië. Zonder paspoort of laissez-passer kan IOM geen ticket boeken en is vertrek met onze steun niet mogelijk.
""",
        {"date": "2019-12-09", "reference": "NL19-4471", "name": "Hovhannes Gasparovian", "birth_date": "1964-05-20",
         "v_number": "2741177101", "visit_date": "2019-10-07", "country": "ARM", "outcome": "cannot_arrange"},
    ),
    Sample(
        "d66-formulier-zelf", "D66", "dev_formulier",
        ("Dienst Terugkeer en Vertrek",),
        """
# Aanvraag bemiddeling vervangende reisdocumenten

@Naam aanvrager=Zeinabou Oumarouni
@Geboortedatum=15-08-1979
@Geboorteplaats=Zinder
@Nationaliteit=Nigerese
@Vreemdelingennummer=2741177112
@Land waarvoor bemiddeling wordt gevraagd=Niger
@Datum=4-3-2022
@Handtekening=Z. Oumarouni
""",
        {"date": "2022-03-04", "v_number": "2741177112", "name": "Zeinabou Oumarouni", "birth_date": "1979-08-15",
         "birth_place": "Zinder", "nationality": "NER", "country": "NER", "signed": True},
    ),
    Sample(
        "d70-redcross-contact", "D70", "dev_gezant",
        ("THE NETHERLANDS RED CROSS", "Restoring Family Links"),
        """
The Hague, 30 May 2022

File number: RFL/ERI/0917

Dear Mr Filmon Habtemariami,

We are pleased to tell you that your mother, Letebrhan Woldugebriel, was traced in Keren. She sent you the enclosed Red
Cross Message of 12 April 2022.

!sign P. Wijnanders | Caseworker
""",
        {"date": "2022-05-30", "reference": "RFL/ERI/0917", "name": "Filmon Habtemariami",
         "person": "Letebrhan Woldugebriel", "relation": "mother", "result": "contact"},
        absent=("nationality",),
        languages=("eng",),
    ),
    Sample(
        "d72-unhcr-netherlands", "D72", "dev_brief",
        ("UNHCR", "Office for the Netherlands", "The Hague"),
        """
@Date=8 April 2020
@Our reference=NLD/PRO/20/093

Dear Ms Van Eikelenboom,

With regard to your query on Mr Tekle Gebreselassian (born 6 June 1991), our records show that an Eritrean asylum-seeker of
that name was registered in Shagarab, Sudan, under registration no. 811-14C00933.

!sign I. Castellanova | Senior Protection Associate
""",
        {"date": "2020-04-08", "reference": "NLD/PRO/20/093", "name": "Tekle Gebreselassian",
         "birth_date": "1991-06-06", "registration_number": "811-14C00933"},
        languages=("eng",),
    ),
    Sample(
        "d73-itinerary", "D73", "dev_loket",
        ("Wereldwijd Reizen", "Reisbureau"),
        """
# E-ticket

@Passagier=CHUKWUDI OBIORAKA
@Ticketnummer=071-2409917733
@Datum van uitgifte=2 mei 2017

| Vlucht | Van | Naar | Vertrek |
| ET 717 | Amsterdam | Lagos (Nigeria) | 17 mei 2017 20.40 |
""",
        {"date": "2017-05-02", "visit_date": "2017-05-17", "name": "CHUKWUDI OBIORAKA",
         "number": "071-2409917733", "country": "NGA"},
    ),
)  # fmt: skip
