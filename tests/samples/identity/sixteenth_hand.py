"""Deaths, marriages, nationality, camps and other papers of a life, in a sixteenth hand."""

from __future__ import annotations

from tests.samples.model import Sample

SAMPLES = (
    Sample(
        "d04-congo-zinnen-16", "D04", "dev_klerk",
        ("RÉPUBLIQUE DÉMOCRATIQUE DU CONGO", "Province du Kasaï", "Ville de Tshikapa - Commune de Kanzala"),
        """
# ACTE DE DÉCÈS

N° d'ordre 0417 Folio 33 Volume II

L'an deux mille dix-sept, le vingt-deuxième jour du mois de mai, par devant nous KABASELE Tshianza, officier de l'état civil, a comparu
MBUYI Ntumbalay Célestin, frère du défunt, résidant à Tshikapa, lequel a déclaré ce qui suit: le 18 avril 2017 est décédé à Kamonia
le nommé NTUMBALAY Mukendi Jean-Pierre, né à Tshikapa le 02/02/1961, de nationalité congolaise, marié à KAPINGA Odette, fils de
NTUMBALAY Kalonji (décédé) et de TSHILANDA Bernadette.

Cause du décès: non déterminée.

Délivré à Tshikapa, le 29 mai 2017
""",
        {"registration_number": "0417", "deceased": "NTUMBALAY Mukendi Jean-Pierre", "date": "2017-04-18",
         "birth_date": "1961-02-02", "father": "NTUMBALAY Kalonji", "mother": "TSHILANDA Bernadette",
         "issue_date": "2017-05-29", "country": "COD"},
    ),
    Sample(
        "d04-uganda-kort-16", "D04", "dev_loket",
        ("THE REPUBLIC OF UGANDA", "National Identification and Registration Authority"),
        """
# SHORT DEATH CERTIFICATE

@Certificate No=D/2015/041733
@Full name of deceased=OKELLOMOI PATRICK
@Sex=Male
@Age=54 years
@Date of death=14/09/2015
@Place of death=Gulu Regional Referral Hospital
@Cause of death=Road traffic accident
@Name of informant=ACAYOMOI GRACE (daughter)
@Date of registration=02/10/2015
@Date of issue=06/10/2015
""",
        {"registration_number": "D/2015/041733", "deceased": "OKELLOMOI PATRICK", "date": "2015-09-14",
         "issue_date": "2015-10-06", "country": "UGA"},
    ),
    Sample(
        "d05-nikah-kolommen-16", "D05", "dev_formulier",
        ("GOVERNMENT OF PAKISTAN", "Union Council No. 41, Tehsil Landi Kotal, District Khyber"),
        """
# MARRIAGE REGISTRATION CERTIFICATE

CRMS No. M417733-12-0093

| Particulars | Groom | Bride |
| Name | Sajjad Khan Afridizai | Nazia Gul Shinwarian |
| Father's name | Wazir Khan Afridizai | Noor Gul Shinwarian |
| Date of birth | 14-03-1985 | 02-11-1990 |
| Religion | Islam | Islam |

@Date of marriage=17-10-2011
@Dower (Mehr)=Rs. 50,000
@Nikah registrar=Qari Abdul Hameed
@Entry date=12-01-2012
@Issue date=20-02-2013
""",
        {"registration_number": "M417733-12-0093", "person": ["Sajjad Khan Afridizai", "Nazia Gul Shinwarian"],
         "date": "2011-10-17", "issue_date": "2013-02-20", "country": "PAK"},
    ),
    Sample(
        "d05-syrie-uittreksel-16", "D05", "dev_getypt",
        ("Syrian Arab Republic", "Ministry of Interior", "Civil Status Secretariat of Al-Qamishli"),
        """
# FAMILY EXTRACT

Register: Hilaliya, no. 417. Issued upon request of the interested party.

| No. | Name | Father | Mother | Born | Relationship | Status |
| 1 | Shiyar Othmanou | Othman | Zahra | 10-01-1972 | head of family | married |
| 2 | Berivan Sadounek | Sadoun | Khazal | 03-05-1976 | wife | married |
| 3 | Rojda Othmanou | Shiyar | Berivan | 20-09-1999 | daughter | single |
| 4 | Azad Othmanou | Shiyar | Berivan | 15-02-2003 | son | single |

Date of marriage of no. 1 and no. 2: 12-06-1997

Al-Qamishli, 04-03-2012. Civil registrar: Hassan Ismail
""",
        {"registration_number": "417", "date": "1997-06-12", "issue_date": "2012-03-04", "country": "SYR",
         "person": ["Shiyar Othmanou", "Berivan Sadounek"]},
    ),
    Sample(
        "d05-livret-ivoor-16", "D05", "dev_vrij",
        ("RÉPUBLIQUE DE CÔTE D'IVOIRE", "Mairie de Daloa"),
        """
# EXTRAIT DU REGISTRE DES ACTES DE MARIAGE

@N° de l'acte=173 du 09/08/2008
@Époux=KOUADIOH Yao Firmin
@Né le=12 mai 1979 à Issia
@Épouse=TRAORÉMAN Mariam
@Née le=1er juin 1983 à Daloa
@Mariage célébré le=9 août 2008
@Régime=communauté de biens

Délivré à Daloa, le 3 septembre 2013. L'officier de l'état civil
""",
        {"registration_number": "173", "person": ["KOUADIOH Yao Firmin", "TRAORÉMAN Mariam"], "date": "2008-08-09",
         "issue_date": "2013-09-03", "country": "CIV"},
    ),
    Sample(
        "d60-oezbekistan-niet-16", "D60", "dev_missie",
        ("EMBASSY OF THE REPUBLIC OF UZBEKISTAN",),
        """
* Brussels, 22 November 2016
* No. 07/4173

To whom it may concern

The Embassy presents its compliments and, in reply to the request of Mr. Rustam KHOLMATOVSKIY, born on 04.10.1971 in Andijan,
communicates the following. According to the answer of the competent bodies of the Republic of Uzbekistan, the above person left for
permanent residence abroad in 1993, was not documented with a passport of the Republic of Uzbekistan and is not considered a citizen of
the Republic of Uzbekistan.

!sign A. Normurodovich | Consul
""",
        {"date": "2016-11-22", "country": "UZB", "outcome": "EMB_NOT_NATIONAL", "birth_date": "1971-10-04",
         "reference": "07/4173", "name": "Rustam KHOLMATOVSKIY"},
    ),
    Sample(
        "d06-togo-certificat-16", "D06", "dev_gezant",
        ("RÉPUBLIQUE TOGOLAISE", "MINISTÈRE DE LA JUSTICE"),
        """
# CERTIFICAT DE NATIONALITÉ TOGOLAISE

N° 04173/17

Le Président du Tribunal de Première Instance de Sokodé, vu la loi sur la nationalité, certifie sur le vu des pièces suivantes (acte de
naissance n° 233 du 12/01/1984; certificat de nationalité du père) que TCHAGAFOU Essowè Komlan, né le 30 décembre 1983 à Sokodé, est de
nationalité togolaise comme né d'un père togolais (article 3).

Sokodé, le 6 février 2017

!sign BATAWUI Essohanam | Le Président
""",
        {"date": "2017-02-06", "country": "TGO", "statement": "is", "birth_date": "1983-12-30",
         "registration_number": "04173/17", "name": "TCHAGAFOU Essowè Komlan", "birth_place": "Sokodé"},
    ),
    Sample(
        "d07-unhcr-oeganda-16", "D07", "dev_stichting",
        ("OFFICE OF THE PRIME MINISTER", "Department of Refugees - UNHCR"),
        """
# FAMILY ATTESTATION

@Settlement=Nakivale
@Group number=NAK-00041733
@Date of issue=11-Mar-2015
@Valid until=10-Mar-2017

| Individual ID | Name | Relation | Sex | DOB | Nationality |
| 417-00093321 | Hategekimanan Innocent | Focal point | M | 05-Jul-1980 | RWA |
| 417-00093322 | Mukamanan Béata | Wife | F | 19-Dec-1984 | RWA |

This document is not a travel document.
""",
        {"registration_number": "NAK-00041733", "name": "Hategekimanan Innocent", "issue_date": "2015-03-11",
         "expiry_date": "2017-03-10", "nationality": "RWA", "birth_date": "1980-07-05", "sex": "M"},
    ),
    Sample(
        "d07-unrwa-kaart-16", "D07", "dev_loket",
        ("UNITED NATIONS RELIEF AND WORKS AGENCY", "FOR PALESTINE REFUGEES IN THE NEAR EAST"),
        """
# FAMILY REGISTRATION CARD

@Reg. No.=3-04173321
@Area / Camp=Nahr el-Bared, North Lebanon
@Head of family=Khaled Mahmoud Abu Sharkhani
@Village of origin=Safsaf
@Family size=6
@Date printed=18/04/2014
""",
        {"registration_number": "3-04173321", "name": "Khaled Mahmoud Abu Sharkhani", "issue_date": "2014-04-18",
         "country": "LBN"},
    ),
    Sample(
        "d72-brief-unhcr-16", "D72", "dev_brief",
        ("UNHCR Representation in Mauritania", "Îlot K, Tevragh Zeina, Nouakchott"),
        """
> Nouakchott, 9 October 2013

**To whom it may concern**

This is to confirm that Mr. Alhassane Ag Moussalahi, Malian national, born on 01.01.1986 in Goundam, was registered by this Office
at the Mbera camp on 3 April 2012 under individual number 555-12C04173. He has been recognised as a refugee on a prima facie basis.
This letter is valid until 8 October 2014 and should be renewed thereafter.

!sign Ingrid Vestergaardsen | Protection Officer
""",
        {"registration_number": "555-12C04173", "name": "Alhassane Ag Moussalahi", "nationality": "MLI",
         "birth_date": "1986-01-01", "date": "2013-10-09"},
    ),
    Sample(
        "d08-waec-16", "D08", "dev_dienst",
        ("THE WEST AFRICAN EXAMINATIONS COUNCIL",),
        """
# WEST AFRICAN SENIOR SCHOOL CERTIFICATE

@Candidate's name=BANGURAMEN, MOHAMED LAMIN
@Candidate number=7041/7330
@Date of birth=23/08/1992
@Sex=M
@School=Ansarul Islamic Secondary School, Bo
@Certificate number=SLSSSCE 0417733

| Subject | Grade |
| English language | C5 |
| Mathematics | D7 |
| Biology | C6 |

The examination was held in May/June 2011. Issued at Freetown on 19/03/2012
""",
        {"name": "BANGURAMEN, MOHAMED LAMIN", "birth_date": "1992-08-23", "document_number": "SLSSSCE 0417733",
         "issue_date": "2012-03-19"},
    ),
    Sample(
        "d08-militair-boekje-16", "D08", "dev_getypt",
        ("MINISTRY OF DEFENCE", "STATE OF ERITREA - NATIONAL SERVICE"),
        """
# CERTIFICATE OF DEMOBILISATION

Certificate no. DM/417/33

This is to certify that Corporal Kibreab Asfahason Woldu, born 1968 in Nakfa, has served in Division 61 from 12 May 1991 to 30 November 2002
and has been released from active service. He remains in the reserve army.

Asmara, 5 December 2002

Brigadier General Tekie Habtemichael
""",
        {"name": "Kibreab Asfahason Woldu", "document_number": "DM/417/33", "birth_place": "Nakfa",
         "issue_date": "2002-12-05", "birth_date": "1968"},
    ),
    Sample(
        "d08-permis-tunesie-16", "D08", "dev_missie",
        ("RÉPUBLIQUE TUNISIENNE", "Ministère du Transport"),
        """
# PERMIS DE CONDUIRE / DRIVING LICENCE

@Numéro=17/041733
@Nom=GHARSALLIOU
@Prénom=Nizar
@Date et lieu de naissance=24/01/1983 Kasserine
@Délivré à=Kasserine le 13/06/2006
@Catégories=B
""",
        {"document_number": "17/041733", "surname": "GHARSALLIOU", "given_names": "Nizar",
         "birth_date": "1983-01-24", "birth_place": "Kasserine", "issue_date": "2006-06-13"},
    ),
    Sample(
        "d08-partijkaart-16", "D08", "dev_nota",
        ("UNION POUR LA DÉMOCRATIE ET LE PROGRÈS SOCIAL", "Fédération de Mont-Amba"),
        """
# Carte de membre

@Carte n°=MA/04173
@Nom et post-nom=ILUNGAYI KABONGO
@Prénom=Trésor
@Né à=Mbuji-Mayi
@Date de naissance=28 novembre 1985
@Fonction=mobilisateur
@Fait à Kinshasa le=15 janvier 2010
""",
        {"document_number": "MA/04173", "surname": "ILUNGAYI KABONGO", "given_names": "Trésor",
         "birth_place": "Mbuji-Mayi", "birth_date": "1985-11-28", "issue_date": "2010-01-15"},
    ),
    Sample(
        "d09-doop-rwanda-16", "D09", "dev_klerk",
        ("DIOCÈSE DE CYANGUGU", "Paroisse de Mibirizi"),
        """
# EXTRAIT DU REGISTRE DES BAPTÊMES

Sous le numéro 4173 du registre de l'année 1982 on lit ce qui suit:

Le 11 avril 1982 a été baptisé selon le rite de l'Église catholique UWIMANAHE Faustin, né le 20 février 1982, fils légitime de
NSENGIMANAHE Laurent et de NYIRABAGENIH Consolée. Parrain: HABIMANA Pierre.

Délivré à Mibirizi le 7 mai 2009. Abbé Théoneste Bizimungu, curé
""",
        {"registration_number": "4173", "date": "1982-04-11", "name": "UWIMANAHE Faustin",
         "birth_date": "1982-02-20", "father": "NSENGIMANAHE Laurent", "mother": "NYIRABAGENIH Consolée"},
    ),
)  # fmt: skip
