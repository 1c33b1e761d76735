"""Return papers as yet other hands write them: chargés, case workers, carriers."""

from __future__ import annotations

from tests.samples.model import Sample

SAMPLES = (
    Sample(
        "d60-brief-georgie-geen-antwoord", "D60", "dev_brief",
        ("Embassy of Nepal", "Brussels"),
        """
Brussels, 8 May 2019

Our reference: EON/CONS/417

Dear Mr. Verhoefman,

Your client, Mr. Bikash Lamichhanet (date of birth 17 November 1980), came to see us twice. The district office at home
has no trace of his name, so that we are not able to tell whether he belongs to Nepal. We therefore cannot help him to a
travel paper.

Sincerely,

!sign Second Secretary
""",
        {"date": "2019-05-08", "reference": "EON/CONS/417", "country": "NPL", "name": "Bikash Lamichhanet",
         "birth_date": "1980-11-17", "outcome": "EMB_INSUFFICIENT_INFO"},
        languages=("eng",),
    ),
    Sample(
        "d64-mail-toezegging-dtv", "D64", "dev_getypt",
        ("Dienst Terugkeer en Vertrek", "Team Zuid"),
        """
@Datum=14-09-2017
@V-nummer=2741171062
@Betreft=reisdocument

Geachte mevrouw Okonkwolu,

De Nigeriaanse autoriteiten hebben laten weten dat u een reisdocument krijgt. Het wordt opgemaakt zodra wij een
vluchtdatum doorgeven. Ik bel u hierover.

!sign regievoerder
""",
        {"date": "2017-09-14", "v_number": "2741171062", "country": "NGA", "name": "Okonkwolu",
         "outcome": "EMB_LP_PROMISED"},
    ),
    Sample(
        "d66-begeleider-vraagt", "D66", "dev_vrij",
        ("Stichting Wereldhuis Oostervelde",),
        """
@Datum=2 december 2020
@Aan=Dienst Terugkeer en Vertrek, Informatieloket
@Ons kenmerk=WO-417

Geachte heer, mevrouw,

Namens de heer Thierno Sowelli (geboren 14 maart 1987 te Kaédi, Mauritanië; V-nummer 2741171074) vragen wij uw
bemiddeling. Hij wil terug naar Mauritanië en krijgt zelf geen papieren los bij de ambassade.

Bijlagen: verslag van het bezoek, drie pasfoto's.

!sign Lotte Zandbergenaar | begeleider
""",
        {"date": "2020-12-02", "reference": "WO-417", "name": "Thierno Sowelli", "birth_date": "1987-03-14",
         "birth_place": "Kaédi", "v_number": "2741171074", "country": "MRT"},
    ),
    Sample(
        "d71-immigration-board", "D71", "dev_missie",
        ("Ghana Immigration Service", "Headquarters, Accra"),
        """
@Date=20 June 2017
@Ref=GIS/HQ/417

Dear Mr. Kpakpolu,

We refer to your petition for leave to return to Ghana to join your children. Our records do not show that you ever had
the right of abode here. Entry can only be considered on a valid passport. The petition is dismissed.

!sign for Comptroller-General
""",
        {"date": "2017-06-20", "reference": "GIS/HQ/417", "country": "GHA", "name": "Kpakpolu"},
        languages=("eng",),
    ),
    Sample(
        "d72-vertegenwoordiging-brussel", "D72", "dev_dienst",
        ("UNHCR", "Regional Representation for Western Europe", "Brussels"),
        """
@Date=4 April 2016
@File=BRU/NET/417

Subject: Mr. Yonas Kidaneab, Eritrean, born 25 May 1985

Dear counsel,

Our office in Khartoum tells us that the above-named was entered in its register in 2008 with number 200-08C00417 and was
recognised as a refugee under the mandate in 2009.

!sign Senior Legal Associate
""",
        {"date": "2016-04-04", "reference": "BRU/NET/417", "name": "Yonas Kidaneab", "nationality": "ERI",
         "birth_date": "1985-05-25", "registration_number": "200-08C00417"},
        languages=("eng",),
    ),
    Sample(
        "d73-luchtvaart-bevestigt", "D73", "dev_verslag",
        ("Addis Wings", "Reservations"),
        """
# Booking confirmed

@Traveller=Mr. Gebre Wolduan
@PNR=Q417XZ
@Flight=AW 724
@Leaves=Amsterdam, 3 February 2016, 20:15
@Arrives=Addis Ababa, Ethiopia, 4 February 2016
@Date of booking=12 January 2016
""",
        {"visit_date": "2016-02-03", "name": "Gebre Wolduan", "country": "ETH"},
        languages=("eng",),
    ),
)  # fmt: skip
