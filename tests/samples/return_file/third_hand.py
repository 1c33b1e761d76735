"""Return papers by a third hand: what neither of the others thought of."""

from __future__ import annotations

from tests.samples.model import Sample

SAMPLES = (
    Sample(
        "d60-china-2018-c", "D60", "dev_vrij",
        ("Embassy of the People's Republic of China", "in the Kingdom of the Netherlands"),
        """
@Date=2018-11-21
@To=Stichting Noodbed

With respect to Ms. Meiling Zhaoxia, the details she supplied (name, address, school) do not match any entry in the household
registration system. Until correct details are received no document can be given.

!sign Consular Office
""",
        {"date": "2018-11-21", "country": "CHN", "name": "Meiling Zhaoxia", "outcome": "EMB_INSUFFICIENT_INFO"},
        languages=("eng",),
    ),
    Sample(
        "d60-ghana-2022-c", "D60", "dev_akte",
        ("GHANA MISSION", "Consular and Welfare Section", "The Hague"),
        """
> 4th October, 2022

# RE: KWAME ASANTEBEDIAKO

We acknowledge receipt of your letter on the above-named person. He appeared before us on 20th September, 2022 and was interviewed in
Twi. From the interview and his documents we are satisfied that he is Ghanaian. He may apply for a passport.

!sign Welfare Officer
""",
        {"country": "GHA", "name": "KWAME ASANTEBEDIAKO", "outcome": "EMB_RECOGNISED"},
        languages=("eng",),
    ),
    Sample(
        "d61-trein-2020-c", "D61", "dev_getypt",
        ("NOTITIE DOSSIER", "Opvang De Haven"),
        """
* Datum: 12 februari 2020
* Betreft: bezoek consulaat Angola, Rotterdam, 11 februari 2020
* Aanwezig: Josefina Kiluanjin, begeleider H. Prinsenberg

Aangebeld om 9.30 uur. De portier liet ons niet binnen omdat Josefina geen paspoort bij zich had. Treinkaartjes bewaard.
""",
        {"visit_date": "2020-02-11", "date": "2020-02-12", "country": "AGO", "name": "Josefina Kiluanjin",
         "outcome": "EMB_REFUSED_TO_SEE"},
    ),
    Sample(
        "d64-ivoorkust-2016-c", "D64", "dev_dienst",
        ("Dienst Terugkeer en Vertrek", "Ministerie van Veiligheid en Justitie"),
        """
@Datum=8 maart 2016
@V-nummer=2744400173
@Onderwerp=positieve reactie Ivoorkust

Aan mr. J. Groenewoudt

De autoriteiten van Ivoorkust hebben de nationaliteit van uw cliënt Adama Koulibalyen bevestigd en zich akkoord verklaard met zijn
terugkeer. Een laissez-passer wordt op aanvraag afgegeven.
""",
        {"date": "2016-03-08", "v_number": "2744400173", "country": "CIV", "name": "Adama Koulibalyen",
         "outcome": "EMB_LP_PROMISED"},
    ),
    Sample(
        "d65-intake-2020-c", "D65", "dev_formulier",
        ("International Organization for Migration",),
        """
# Client contact sheet

| First contact | 3 September 2020 |
| Client | Haji Qadirzadaei |
| Country of return | Afghanistan |
| Travel document | none |
| Outcome | return not possible without travel document |
| Date of this print | 1 December 2020 |
""",
        {"date": "2020-12-01", "visit_date": "2020-09-03", "name": "Haji Qadirzadaei", "country": "AFG",
         "outcome": "cannot_arrange"},
        languages=("eng",),
    ),
    Sample(
        "d66-advocaat-2022-c", "D66", "dev_kantoor",
        ("Advocatenkantoor Zeilmakers",),
        """
* DT&V, Directie Internationale Aangelegenheden

Waterstad, 14 juni 2022

Inzake: Mukhtar Djibrilovich / bemiddeling bij vertrek
V-nummer: 2866001744

Geachte heer, mevrouw,

Cliënt heeft alles gedaan wat van hem verlangd kan worden om naar Tsjaad terug te keren. Hij verzoekt uw dienst thans te bemiddelen
bij de Tsjadische vertegenwoordiging. De stukken genoemd op uw website zijn bijgesloten.

!sign mr. A. Zeilmakers
""",
        {"date": "2022-06-14", "v_number": "2866001744", "name": "Mukhtar Djibrilovich", "country": "TCD"},
    ),
    Sample(
        "d67-stop-2019-c", "D67", "dev_verslag",
        ("Dienst Terugkeer en Vertrek", "Regio West"),
        """
@Datum=17 december 2019
@V-nummer=2855014470
@Kenmerk=DTV-W-19-2201
@Betreft=Beëindiging bemiddeling mevrouw Aster Kidanemariame

Op 4 maart 2019 ben ik met bemiddeling begonnen. De Eritrese ambassade heeft geen bericht gegeven. Ik zie geen mogelijkheden meer en
beëindig de bemiddeling per vandaag.
""",
        {"date": "2019-12-17", "v_number": "2855014470", "reference": "DTV-W-19-2201",
         "name": "Aster Kidanemariame", "country": "ERI"},
    ),
    Sample(
        "d70-antwoord-2023-c", "D70", "dev_missie",
        ("Croissant-Rouge / Croix-Rouge", "Rétablissement des liens familiaux", "Conakry"),
        """
@Date=11 avril 2023
@N° dossier=GIN-2022-118

Madame Aïssatou Baldéhan,

Suite à votre demande de recherche du 6 septembre 2022 concernant votre frère Alpha Oumar, nous avons le plaisir de vous
annoncer qu'il a été retrouvé à Labé. Il souhaite reprendre contact avec vous.
""",
        {"date": "2023-04-11", "reference": "GIN-2022-118", "name": "Aïssatou Baldéhan", "result": "contact"},
        languages=("fra",),
    ),
    Sample(
        "d71-libanon-2020-c", "D71", "dev_gezant",
        ("LEBANESE REPUBLIC", "General Directorate of General Security"),
        """
@Ref.=GS/ET/1182
@Date=3 August 2020

In reply to the enquiry about Mr. Khaled Abu Zarifan, Palestinian refugee formerly resident in Saida: the person left Lebanon in 1999
and did not renew his document for Palestinian refugees. He is no longer entitled to return.
""",
        {"date": "2020-08-03", "reference": "GS/ET/1182", "country": "LBN", "name": "Khaled Abu Zarifan"},
        languages=("eng",),
    ),
    Sample(
        "d72-brief-2019-c", "D72", "dev_brief",
        ("UNHCR Regional Office", "New Delhi"),
        """
@Date=2 July 2019
@Subject=verification of refugee status

Please be informed that our database shows an individual by the name of Thinzar Aungkyaw, date of birth 05/05/1988, nationality Myanmar,
registration no. 305-09C01442, who approached this office in 2009 and whose file was closed in 2013.
""",
        {"date": "2019-07-02", "name": "Thinzar Aungkyaw", "birth_date": "1988-05-05",
         "registration_number": "305-09C01442", "nationality": "MMR"},
        languages=("eng",),
    ),
)  # fmt: skip
